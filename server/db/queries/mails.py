"""The outbox's statements: taking mails, checking that they are still wanted, writing down what became of them."""

import datetime as dt
import uuid
from typing import Any, Protocol, cast

from sqlalchemy import Table, bindparam, case, delete, exists, func, null, or_, select, update

from server.db.models import BUCKETS, Account, AccountEmail, DeliveryStatus, Mail, MailKind, User
from server.db.query import Query, attributes


class ClaimedMail(Protocol):
    """What a worker that claimed a mail knows of it."""

    id: uuid.UUID
    bucket: int
    kind: MailKind
    recipient: str
    locale: str
    sealed: bytes  # null only once a mail is settled, and then none is claimed
    message_id: str
    attempts: int
    created_at: dt.datetime
    claim: uuid.UUID | None


class Mailbox(Protocol):
    """Where somebody's mail goes, and how they are spoken to."""

    address: str
    canonical: str
    name: str | None
    locale: str


mails = cast(Table, Mail.__table__)

OPEN = (DeliveryStatus.QUEUED, DeliveryStatus.DEFERRED)
SETTLED = (DeliveryStatus.SENT, DeliveryStatus.FAILED, DeliveryStatus.CANCELLED)

_open = mails.c.status.in_(OPEN)

_due_now = (
    _open,
    mails.c.next_attempt_at <= bindparam("due"),
    or_(mails.c.claimed_until.is_(None), mails.c.claimed_until <= bindparam("now")),
)

# One row: whether each bucket has mails that are due and with no worker. Sixteen looks into one index.
DUE_BUCKETS = select(
    *(exists().where(mails.c.bucket == bucket, *_due_now).label(f"bucket_{bucket}") for bucket in range(BUCKETS))
)

# A CTE and not a plain subquery: PostgreSQL may run a subquery with LIMIT again for each row and take too many.
# SKIP LOCKED lets several workers take different mails at once; SQLite has one writer, and leaves it out.
_due = (
    select(mails.c.id)
    .where(mails.c.bucket == bindparam("of_bucket"), *_due_now)
    .order_by(mails.c.next_attempt_at)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
    .cte("due_mails")
)

# The attempt is counted when the mail is claimed, not when it fails: after a mail that makes its worker crash, the next
# attempt waits longer too.
CLAIM = Query(
    ClaimedMail,
    update(mails)
    .where(mails.c.bucket == bindparam("of_bucket"), mails.c.id.in_(select(_due.c.id)))
    .values(
        claim=bindparam("claim"),
        claimed_until=bindparam("until"),
        last_attempt_at=bindparam("now"),
        attempts=mails.c.attempts + 1,
    )
    .returning(*(mails.c[name] for name in attributes(ClaimedMail))),
)

_this = (mails.c.bucket == bindparam("of_bucket"), mails.c.id == bindparam("mail_id"))
_of_this_claim = (*_this, mails.c.claim == bindparam("of_claim"), _open)

# Hits one row where the mail is still this worker's and still wanted; renews the lease for the hand-over.
STILL_WANTED = update(mails).where(*_of_this_claim).values(claimed_until=bindparam("until"))

# The last mail to somebody whose account is erased: once it is settled its row names nobody any more.
_LAST_MAIL = mails.c.kind == MailKind.ACCOUNT_ERASED


def _unless_last(name: str) -> dict[str, Any]:
    return {name: case((_LAST_MAIL, ""), else_=mails.c[name])}


_NAMELESS = _unless_last("recipient") | _unless_last("canonical") | _unless_last("person")
_SETTLED = {"sealed": None, "claim": None, "claimed_until": None} | _NAMELESS

# Whatever the claim: what the server took is sent, whoever cancelled or claimed it meanwhile.
SENT = update(mails).where(*_this).values(status=DeliveryStatus.SENT, detail=None, **_SETTLED)

DEFERRED = (
    update(mails)
    .where(*_of_this_claim)
    .values(
        status=DeliveryStatus.DEFERRED,
        detail=bindparam("reason"),
        next_attempt_at=bindparam("again_at"),
        claim=None,
        claimed_until=None,
    )
)

FAILED = (
    update(mails)
    .where(*_of_this_claim)
    .values(
        status=DeliveryStatus.FAILED,
        detail=case((_LAST_MAIL, null()), else_=bindparam("reason", type_=mails.c.detail.type)),
        **_SETTLED,
    )
)

# Ids are ordered by time, so the oldest are found by the primary key.
FORGET = delete(mails).where(
    mails.c.id.in_(
        select(mails.c.id)
        .where(mails.c.id < bindparam("before"), mails.c.status.in_(SETTLED))
        .order_by(mails.c.id)
        .limit(bindparam("limit"))
    )
)

# The address by which an environment knows its user, as its holder wrote it (MAIL-6, ENV-6); in the account's language.
MAILBOXES_OF_USERS = Query(
    Mailbox,
    select(func.coalesce(AccountEmail.address, User.email).label("address"), User.canonical, User.name, Account.locale)
    .select_from(User)
    .join(Account, Account.id == User.account_id)
    .outerjoin(AccountEmail, AccountEmail.canonical == User.canonical)
    .where(User.environment_id == bindparam("environment_id"), User.id.in_(bindparam("ids", expanding=True)))
    .order_by(User.id),
)

# The mails of a request that is settled before they were sent. They were promised in the request's own transaction, so
# `created_at` is the same moment.
CANCEL_PARTNERSHIP_REQUEST = (
    update(mails)
    .where(
        mails.c.bucket == bindparam("of_bucket"),
        mails.c.environment_id == bindparam("of_environment"),
        mails.c.kind == MailKind.PARTNERSHIP_REQUEST,
        mails.c.created_at == bindparam("asked_at"),
        _open,
    )
    .values(status=DeliveryStatus.CANCELLED, sealed=None)
)
CANCEL_COLLABORATION_REQUEST = (
    update(mails)
    .where(
        mails.c.bucket == bindparam("of_bucket"),
        mails.c.environment_id == bindparam("of_environment"),
        mails.c.kind == MailKind.COLLABORATION_REQUEST,
        mails.c.created_at == bindparam("asked_at"),
        mails.c.canonical.in_(
            select(User.canonical).where(
                User.environment_id == bindparam("of_environment"), User.id == bindparam("of_user")
            )
        ),
        _open,
    )
    .values(status=DeliveryStatus.CANCELLED, sealed=None)
)
