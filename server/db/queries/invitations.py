"""Invitations and the delivery of their mails."""

import functools
from typing import Any

from sqlalchemy import Select, bindparam, func, select, update

from server.db.models import (
    DeliveryStatus,
    Environment,
    Invitation,
    InvitationStatus,
    Mail,
    MailKind,
    Secret,
    User,
)
from server.db.models.users import PlatformRole, UserStatus
from server.db.queries.keyset import Keyset, Start
from server.db.queries.users import every

COLUMNS = (
    Invitation.environment_id,
    Invitation.id,
    Invitation.user_id,
    Invitation.kind,
    Invitation.email,
    Invitation.canonical,
    Invitation.role,
    Invitation.status,
    Invitation.invited_by_id,
    Invitation.mail_id,
    Invitation.created_at,
    Invitation.expires_at,
    Invitation.settled_at,
    Invitation.decline_reason,
)

INVITATION = select(*COLUMNS).where(
    Invitation.environment_id == bindparam("environment_id"), Invitation.id == bindparam("id")
)

# By the hash of its secret: what a link shows before anybody logged in.
OPENED = (
    select(
        *COLUMNS,
        Secret.purpose,
        Secret.superseded_at,
        Environment.name.label("environment_name"),
        Environment.locale.label("environment_locale"),
        User.name.label("invited_by_name"),
    )
    .select_from(Secret)
    .join(Invitation, Invitation.id == Secret.subject_id)
    .join(Environment, Environment.id == Invitation.environment_id)
    .outerjoin(User, (User.environment_id == Invitation.environment_id) & (User.id == Invitation.invited_by_id))
    .where(Secret.hash == bindparam("hash"), Secret.purpose.in_(bindparam("purposes", expanding=True)))
)

PENDING_OF_ADDRESS = select(*COLUMNS).where(
    Invitation.environment_id == bindparam("environment_id"),
    Invitation.canonical == bindparam("canonical"),
    Invitation.status == InvitationStatus.PENDING,
)

PENDING_OF_USER = select(*COLUMNS).where(
    Invitation.environment_id == bindparam("environment_id"),
    Invitation.user_id == bindparam("user_id"),
    Invitation.status == InvitationStatus.PENDING,
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

INVITER_IS_ADMINISTRATOR = select(User.id).where(
    User.environment_id == bindparam("environment_id"),
    User.id == bindparam("user_id"),
    User.role == PlatformRole.ADMINISTRATOR,
    User.status == UserStatus.ACTIVE,
)

INVITATION_MAILS = (MailKind.INVITATION, MailKind.USER_ADDED, MailKind.ACCOUNT_ADDED)
MAILS_SINCE = select(func.count()).where(
    Mail.environment_id == bindparam("environment_id"),
    Mail.canonical == bindparam("canonical"),
    Mail.created_at > bindparam("since"),
    Mail.kind.in_(INVITATION_MAILS),
)

CANCEL_MAIL = (
    update(Mail)
    .where(Mail.id == bindparam("of_id"), Mail.status.in_((DeliveryStatus.QUEUED, DeliveryStatus.DEFERRED)))
    .values(status=DeliveryStatus.CANCELLED, sealed=None)
    .execution_options(synchronize_session=False)
)

KEEP_REASON = (
    update(Invitation)
    .where(Invitation.environment_id == bindparam("of_environment"), Invitation.id == bindparam("of_id"))
    .values(decline_reason=bindparam("reason"))
    .execution_options(synchronize_session=False)
)

INVITATIONS_BY_ID = select(*COLUMNS).where(
    Invitation.environment_id == bindparam("environment_id"), Invitation.id.in_(bindparam("ids", expanding=True))
)

# All of each user, oldest first: the last one is the open one, where any is open.
INVITATIONS_OF_USERS = (
    select(*COLUMNS)
    .where(
        Invitation.environment_id == bindparam("environment_id"),
        Invitation.user_id.in_(bindparam("user_ids", expanding=True)),
    )
    .order_by(Invitation.created_at, Invitation.id)
)

DELIVERIES = select(Mail.id, Mail.status, Mail.attempts, Mail.last_attempt_at, Mail.detail).where(
    Mail.environment_id == bindparam("environment_id"), Mail.id.in_(bindparam("ids", expanding=True))
)


NEWEST_FIRST = Keyset(Invitation.created_at, Invitation.id, descending=True)


@functools.cache
def page(status: str | None, start: Start) -> Select[Any]:
    """PENDING and EXPIRED are told apart by :now, whether or not something wrote it down."""
    return NEWEST_FIRST.page(_of_status(every(*COLUMNS), status), start)


@functools.cache
def count(status: str | None) -> Select[Any]:
    return _of_status(select(func.count()).select_from(Invitation), status)


def _of_status(statement: Select[Any], status: str | None) -> Select[Any]:
    statement = statement.where(Invitation.environment_id == bindparam("environment_id"))
    pending, over = Invitation.status == InvitationStatus.PENDING, Invitation.expires_at <= bindparam("now")
    if status == "PENDING":
        return statement.where(pending, ~over)
    if status == "EXPIRED":
        return statement.where((Invitation.status == InvitationStatus.EXPIRED) | (pending & over))
    return statement if status is None else statement.where(Invitation.status == InvitationStatus(status))
