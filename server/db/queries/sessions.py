"""Sessions, and who acts by one: read anew for each operation."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import and_, bindparam, delete, or_, select, update

from server.db.models import Account, Environment, PlatformRole, Session, User, UserStatus
from server.db.query import Id, Query, columns

from .few import unindexed


class SessionRow(Protocol):
    account_id: uuid.UUID
    id: uuid.UUID
    created_at: dt.datetime
    last_used_at: dt.datetime
    expires_at: dt.datetime
    user_agent: str | None


class SessionUser(Protocol):
    """A session with one of its account's users; the user's columns are null where the account has none."""

    session_id: uuid.UUID
    account_id: uuid.UUID
    last_used_at: dt.datetime
    expires_at: dt.datetime
    locale: str
    has_second_factor: bool
    require_two_factor: bool
    environment_id: uuid.UUID
    user_id: uuid.UUID
    role: PlatformRole
    status: UserStatus
    relationship_manager: bool
    activated_at: dt.datetime | None
    last_active_at: dt.datetime | None
    identity_provider: str | None


class SessionStart(Protocol):
    """What a provider said of a log-in; nulls where none did."""

    identity_provider: str | None
    external_identity_id: uuid.UUID | None
    provider_subject: str | None
    provider_sid: str | None


class KnownSessionUser(SessionUser, Protocol):
    token_hash: bytes


class SessionAccess(Protocol):
    """A live session, and an environment in which its account is an active user, if any."""

    id: uuid.UUID
    environment_id: uuid.UUID | None


# Neither past its end nor idle for too long: :now and :idle_since are `Policy.live_at(now)`.
_LIVE = (Session.expires_at > bindparam("now"), Session.last_used_at > bindparam("idle_since"))

_USERS = (
    select(
        Session.id.label("session_id"),
        Session.account_id,
        Session.last_used_at,
        Session.expires_at,
        Account.locale,
        Account.has_second_factor,
        Environment.require_two_factor,
        User.environment_id,
        User.id.label("user_id"),
        User.role,
        User.status,
        User.relationship_manager,
        User.activated_at,
        User.last_active_at,
        Session.identity_provider,
    )
    .join(Account, Account.id == Session.account_id)
    .outerjoin(User, User.account_id == Account.id)
    .outerjoin(Environment, Environment.id == User.environment_id)
)
# One row for each user of the account; one row with nulls where it has none.
SESSION_USERS = Query(
    SessionUser,
    _USERS.where(Session.account_id == bindparam("account_id"), Session.token_hash == bindparam("token_hash"), *_LIVE),
)
# The same of many sessions: an account has few, so it alone is looked up. By an index of both columns SQLite would look
# for each account with each of the others' tokens.
USERS_OF_SESSIONS = Query(
    KnownSessionUser,
    _USERS.add_columns(Session.token_hash).where(
        Session.account_id.in_(bindparam("account_ids", expanding=True)),
        unindexed(Session.token_hash).in_(bindparam("token_hashes", expanding=True)),
        *_LIVE,
    ),
)

# The environments that each of these sessions may act in; a session that is over is left out.
_MAY_ACT = and_(
    User.account_id == Session.account_id,
    User.status == UserStatus.ACTIVE,
    or_(
        select(Account.has_second_factor).where(Account.id == Session.account_id).scalar_subquery(),
        ~select(Environment.require_two_factor).where(Environment.id == User.environment_id).scalar_subquery(),
    ),
)
ACCESS_OF_SESSIONS = Query(
    SessionAccess,
    select(Session.id, User.environment_id)
    .outerjoin(User, _MAY_ACT)
    .where(
        Session.account_id.in_(bindparam("account_ids", expanding=True)),
        unindexed(Session.id).in_(bindparam("ids", expanding=True)),
        *_LIVE,
    ),
)

SESSIONS_OF = Query(
    SessionRow,
    select(*columns(Session, SessionRow))
    .where(Session.account_id.in_(bindparam("account_ids", expanding=True)), *_LIVE)
    .order_by(Session.last_used_at.desc(), Session.id.desc()),
)

STARTED_BY = Query(
    SessionStart,
    select(*columns(Session, SessionStart)).where(
        Session.id == bindparam("id"), Session.account_id == bindparam("account_id")
    ),
)

END = (
    delete(Session)
    .where(Session.id == bindparam("id"), Session.account_id == bindparam("account_id"))
    .execution_options(synchronize_session=False)
)
END_ALL = (
    delete(Session).where(Session.account_id == bindparam("account_id")).execution_options(synchronize_session=False)
)
END_OTHERS = (
    delete(Session)
    .where(Session.account_id == bindparam("account_id"), Session.id != bindparam("kept"))
    .execution_options(synchronize_session=False)
)
TOUCH_SESSION = (
    update(Session)
    .where(
        Session.account_id == bindparam("of_account"),
        Session.id == bindparam("of_id"),
        Session.last_used_at < bindparam("minute"),
    )
    .values(last_used_at=bindparam("minute"))
    .execution_options(synchronize_session=False)
)
TOUCH_USER = (
    update(User)
    .where(User.environment_id == bindparam("of_environment"), User.id == bindparam("of_user"))
    .where(User.last_active_at.is_(None) | (User.last_active_at < bindparam("minute")))
    .values(last_active_at=bindparam("minute"))
    .execution_options(synchronize_session=False)
)

# When one of an account's sessions last showed who uses it.
AUTHENTICATED_AT = select(Session.authenticated_at).where(
    Session.id == bindparam("id"), Session.account_id == bindparam("account_id")
)
AUTHENTICATED = (
    update(Session)
    .where(Session.id == bindparam("of_id"), Session.account_id == bindparam("of_account"))
    .values(authenticated_at=bindparam("at"))
    .execution_options(synchronize_session=False)
)

OTHERS = Query(
    Id, select(Session.id).where(Session.account_id == bindparam("account_id"), Session.id != bindparam("kept"))
)

_THESE = select(*columns(Session, SessionRow)).where(Session.id.in_(bindparam("ids", expanding=True)))
BY_REF = Query(SessionRow, _THESE.where(Session.account_id.in_(bindparam("account_ids", expanding=True))))
OWN_BY_ID = Query(SessionRow, _THESE.where(Session.account_id == bindparam("account_id")))
