"""External identities, the sessions that they started, and what of a provider is used up."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import bindparam, delete, select, update

from server.db.models import ExternalIdentity, Session
from server.db.query import Id, Query, columns


class ExternalIdentityRow(Protocol):
    id: uuid.UUID
    account_id: uuid.UUID
    provider: str
    issuer: str
    subject: str
    linked_at: dt.datetime
    last_used_at: dt.datetime | None
    removed_at: dt.datetime | None


class ShownIdentity(Protocol):
    """Without what the provider calls the person."""

    id: uuid.UUID
    account_id: uuid.UUID
    provider: str
    linked_at: dt.datetime
    last_used_at: dt.datetime | None


class SessionOfAccount(Protocol):
    id: uuid.UUID
    account_id: uuid.UUID


_ALL = select(*columns(ExternalIdentity, ExternalIdentityRow))
_SHOWN = select(*columns(ExternalIdentity, ShownIdentity)).where(ExternalIdentity.removed_at.is_(None))
_BULK = {"synchronize_session": False}

# Whoever it was linked to, unlinked ones too.
BY_SUBJECT = Query(
    ExternalIdentityRow,
    _ALL.where(ExternalIdentity.issuer == bindparam("issuer"), ExternalIdentity.subject == bindparam("subject")),
)
LOCK_BY_SUBJECT = Query(ExternalIdentityRow, BY_SUBJECT.statement.with_for_update())
# All of an account, unlinked ones too.
ALL_OF = Query(ExternalIdentityRow, _ALL.where(ExternalIdentity.account_id == bindparam("account_id")))

LINKED_TO = Query(
    ShownIdentity,
    _SHOWN.where(ExternalIdentity.account_id.in_(bindparam("account_ids", expanding=True))).order_by(
        ExternalIdentity.linked_at, ExternalIdentity.id
    ),
)
OWN_BY_ID = Query(
    ShownIdentity,
    _SHOWN.where(
        ExternalIdentity.id.in_(bindparam("ids", expanding=True)),
        ExternalIdentity.account_id == bindparam("account_id"),
    ),
)

_ONE = (ExternalIdentity.id == bindparam("of_id"), ExternalIdentity.account_id == bindparam("of_account"))

USED = update(ExternalIdentity).where(*_ONE).values(last_used_at=bindparam("now")).execution_options(**_BULK)
REMOVE = (
    update(ExternalIdentity)
    .where(*_ONE, ExternalIdentity.removed_at.is_(None))
    .values(removed_at=bindparam("now"))
    .execution_options(**_BULK)
)
FORGET_REMOVED = (
    delete(ExternalIdentity).where(*_ONE, ExternalIdentity.removed_at.is_not(None)).execution_options(**_BULK)
)

# Those that an identity started, but for one.
SESSIONS_BY = Query(
    Id,
    select(Session.id).where(
        Session.external_identity_id == bindparam("identity_id"),
        Session.account_id == bindparam("account_id"),
        Session.id != bindparam("kept"),
    ),
)
END_SESSIONS = (
    delete(Session)
    .where(
        Session.account_id.in_(bindparam("account_ids", expanding=True)),
        Session.id.in_(bindparam("ids", expanding=True)),
    )
    .execution_options(**_BULK)
)
# What a log-out token names: a session, a subject, or a session of a subject.
SESSIONS_OF_SID = Query(
    SessionOfAccount,
    select(*columns(Session, SessionOfAccount)).where(
        Session.identity_provider == bindparam("provider"), Session.provider_sid == bindparam("sid")
    ),
)
SESSIONS_OF_SUBJECT = Query(
    SessionOfAccount,
    select(*columns(Session, SessionOfAccount)).where(
        Session.identity_provider == bindparam("provider"), Session.provider_subject == bindparam("subject")
    ),
)
SESSIONS_OF_BOTH = Query(
    SessionOfAccount, SESSIONS_OF_SID.statement.where(Session.provider_subject == bindparam("subject"))
)
