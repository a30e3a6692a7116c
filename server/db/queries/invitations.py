"""Invitations and the delivery of their mails."""

import datetime as dt
import functools
import uuid
from typing import Protocol

from sqlalchemy import ColumnElement, Select, bindparam, func, null, select, true, type_coerce, update

from server.db.models import (
    AccountEmail,
    DeliveryStatus,
    Environment,
    Invitation,
    InvitationKind,
    InvitationStatus,
    Mail,
    MailKind,
    PlatformRole,
    Secret,
    User,
)
from server.db.query import Query, columns

from .grants import USER_HOLDS
from .keyset import Keyset, Start
from .mails import OPEN


class InvitationRow(Protocol):
    environment_id: uuid.UUID
    id: uuid.UUID
    user_id: uuid.UUID
    kind: InvitationKind
    email: str
    canonical: str
    role: PlatformRole
    status: InvitationStatus
    invited_by_id: uuid.UUID | None
    mail_id: uuid.UUID | None
    created_at: dt.datetime
    expires_at: dt.datetime
    settled_at: dt.datetime | None
    decline_reason: str | None


class Inviter(Protocol):
    name: str | None
    environment_name: str
    locale: str


class OpenedInvitation(InvitationRow, Protocol):
    """An invitation with the secret that names it, and what its link shows before anybody logged in."""

    superseded_at: dt.datetime | None
    environment_name: str
    environment_locale: str
    invited_by_name: str | None


class HeldInvitation(OpenedInvitation, Protocol):
    """One that was found by the account that holds the invited address."""

    holder_id: uuid.UUID


class WaitingInvitation(HeldInvitation, Protocol):
    account_exists: bool


class DeliveryRow(Protocol):
    id: uuid.UUID
    status: DeliveryStatus
    attempts: int
    last_attempt_at: dt.datetime | None
    detail: str | None


COLUMNS = columns(Invitation, InvitationRow)

_SHOWN = (
    *COLUMNS,
    Environment.name.label("environment_name"),
    Environment.locale.label("environment_locale"),
    User.name.label("invited_by_name"),
)
_INVITER = (User.environment_id == Invitation.environment_id) & (User.id == Invitation.invited_by_id)

# By the hash of its secret.
OPENED = Query(
    OpenedInvitation,
    select(*_SHOWN, Secret.superseded_at)
    .select_from(Secret)
    .join(Invitation, Invitation.id == Secret.subject_id)
    .join(Environment, Environment.id == Invitation.environment_id)
    .outerjoin(User, _INVITER)
    .where(Secret.hash == bindparam("hash"), Secret.purpose.in_(bindparam("purposes", expanding=True))),
)

# By an address of the account that it invites: without a secret, so that no newer mail supersedes it (INV-15).
_HELD = (
    select(
        *_SHOWN,
        type_coerce(null(), Secret.superseded_at.type).label("superseded_at"),
        AccountEmail.account_id.label("holder_id"),
    )
    .select_from(AccountEmail)
    .join(Invitation, Invitation.canonical == AccountEmail.canonical)
    .join(Environment, Environment.id == Invitation.environment_id)
    .outerjoin(User, _INVITER)
)
HELD = Query(
    HeldInvitation,
    _HELD.where(AccountEmail.account_id == bindparam("account_id"), Invitation.id == bindparam("id")),
)
# Those that wait for any address of these accounts, newest first; :limit bounds what strangers can make somebody read.
WAITING_FOR = Query(
    WaitingInvitation,
    _HELD.add_columns(true().label("account_exists"))
    .where(
        AccountEmail.account_id.in_(bindparam("account_ids", expanding=True)),
        Invitation.status == InvitationStatus.PENDING,
        Invitation.expires_at > bindparam("now"),
    )
    .order_by(Invitation.created_at.desc(), Invitation.id.desc())
    .limit(bindparam("limit")),
)

# Who invites, and from where: what the mail says of them.
INVITER = Query(
    Inviter,
    select(User.name, Environment.name.label("environment_name"), Environment.locale)
    .join(Environment, Environment.id == User.environment_id)
    .where(User.environment_id == bindparam("environment_id"), User.id == bindparam("id")),
)

PENDING_OF_ADDRESS = Query(
    InvitationRow,
    select(*COLUMNS).where(
        Invitation.environment_id == bindparam("environment_id"),
        Invitation.canonical == bindparam("canonical"),
        Invitation.status == InvitationStatus.PENDING,
    ),
)

PENDING_OF_USER = Query(
    InvitationRow,
    select(*COLUMNS).where(
        Invitation.environment_id == bindparam("environment_id"),
        Invitation.user_id == bindparam("user_id"),
        Invitation.status == InvitationStatus.PENDING,
    ),
)

# The one statement that settles an invitation; accepting it asks for its expiry too (INV-9).
SETTLE = (
    update(Invitation)
    .where(
        Invitation.environment_id == bindparam("of_environment"),
        Invitation.id == bindparam("of_id"),
        Invitation.status == InvitationStatus.PENDING,
    )
    .values(status=bindparam("new_status"), settled_at=bindparam("now"))
    .execution_options(synchronize_session=False)
)
ACCEPT = SETTLE.where(Invitation.expires_at > bindparam("now"))

INVITER_MAY_INVITE = select(User.id).where(
    User.environment_id == bindparam("environment_id"),
    User.id == bindparam("user_id"),
    USER_HOLDS,
)

INVITATION_MAILS = (MailKind.INVITATION, MailKind.USER_ADDED, MailKind.ACCOUNT_ADDED)
MAILS_SINCE = select(func.count()).where(
    Mail.bucket == bindparam("bucket"),
    Mail.environment_id == bindparam("environment_id"),
    Mail.person == bindparam("person"),
    Mail.created_at > bindparam("since"),
    Mail.kind.in_(INVITATION_MAILS),
)

CANCEL_MAIL = (
    update(Mail)
    .where(Mail.bucket == bindparam("of_bucket"), Mail.id == bindparam("of_id"), Mail.status.in_(OPEN))
    .values(status=DeliveryStatus.CANCELLED, sealed=None)
    .execution_options(synchronize_session=False)
)

_ONE = (Invitation.environment_id == bindparam("of_environment"), Invitation.id == bindparam("of_id"))
_BULK = {"synchronize_session": False}

# A new mail, a new expiry and another inviter: the invitation is pending again, whatever it was (INV-10).
RENEW = (
    update(Invitation)
    .where(*_ONE)
    .values(
        status=InvitationStatus.PENDING,
        settled_at=None,
        expires_at=bindparam("new_expiry"),
        invited_by_id=bindparam("inviter_id"),
        mail_id=bindparam("new_mail"),
    )
    .execution_options(**_BULK)
)
# By whoever it is decided, and also where it had expired.
END = (
    update(Invitation)
    .where(*_ONE)
    .values(status=bindparam("new_status"), settled_at=bindparam("now"))
    .execution_options(**_BULK)
)
CHANGE_ROLE = (
    update(Invitation)
    .where(*_ONE)
    .values(role=bindparam("new_role"), invited_by_id=bindparam("inviter_id"))
    .execution_options(**_BULK)
)
KEEP_REASON = update(Invitation).where(*_ONE).values(decline_reason=bindparam("reason")).execution_options(**_BULK)

INVITATIONS_BY_ID = Query(
    InvitationRow,
    select(*COLUMNS).where(
        Invitation.environment_id == bindparam("environment_id"), Invitation.id.in_(bindparam("ids", expanding=True))
    ),
)

# All of each user, oldest first: the last one is the open one, where any is open.
INVITATIONS_OF_USERS = Query(
    InvitationRow,
    select(*COLUMNS)
    .where(
        Invitation.environment_id == bindparam("environment_id"),
        Invitation.user_id.in_(bindparam("user_ids", expanding=True)),
    )
    .order_by(Invitation.created_at, Invitation.id),
)

DELIVERIES = Query(
    DeliveryRow,
    select(*columns(Mail, DeliveryRow)).where(
        Mail.bucket == bindparam("bucket"),
        Mail.environment_id == bindparam("environment_id"),
        Mail.id.in_(bindparam("ids", expanding=True)),
    ),
)


NEWEST_FIRST = Keyset(Invitation.created_at, Invitation.id, descending=True)


@functools.cache
def page(status: str | None, start: Start) -> Query[InvitationRow]:
    """PENDING and EXPIRED are told apart by :now, whether or not something wrote it down.

    Merged from the statuses that rows have, each of which is the beginning of a range of an index.
    """
    parts = NEWEST_FIRST.parts([select(*COLUMNS).where(*one) for one in _of_status(status)], start)
    return Query(InvitationRow, NEWEST_FIRST.merged(parts))


@functools.cache
def count(status: str | None) -> Select[int]:
    numbers = [select(func.count()).select_from(Invitation).where(*one) for one in _of_status(status)]
    return select(sum((number.scalar_subquery() for number in numbers[1:]), numbers[0].scalar_subquery()))


def _of_status(status: str | None) -> list[list[ColumnElement[bool]]]:
    """The conditions of each status that rows have where the invitation has this one; they have no row in common."""
    over = Invitation.expires_at <= bindparam("now")
    wanted = InvitationStatus if status is None else (InvitationStatus(status),)
    found = [[Invitation.environment_id == bindparam("environment_id"), Invitation.status == one] for one in wanted]
    if status == "PENDING":
        found[0].append(~over)
    if status == "EXPIRED":
        pending = Invitation.status == InvitationStatus.PENDING
        found.append([Invitation.environment_id == bindparam("environment_id"), pending, over])
    return found
