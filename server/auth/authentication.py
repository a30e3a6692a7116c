"""Request → Identity and Actor: from the rows as they are now, for each operation anew (AUT-2)."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from server.auth.activity import Notes
from server.db.database import Database
from server.db.models import UserStatus
from server.db.queries import sessions as queries
from server.db.queries.sessions import KnownSessionUser, SessionUser
from server.db.reader import Reader
from server.domain import ids, users
from server.domain.errors import Denial, NoEnvironment, Unauthenticated, UserBlocked
from server.domain.permissions import Actor, Identity
from server.domain.secrets import digest


@dataclass(frozen=True, slots=True)
class Authority:
    """Who asks. Without an actor, `denial` is what to tell those who need one."""

    identity: Identity | None = None
    actor: Actor | None = None
    denial: Denial = field(default_factory=Unauthenticated)


ANONYMOUS = Authority()


async def authenticate(
    database: Database, reader: Reader, activity: Notes, *, token: str | None, environment: str | None, origin: str
) -> Authority:
    """Anonymous without a live session; an actor where the account is an active user of the environment asked for.

    `environment`: the id in the header X-Welkom-Environment, if there is one.
    """
    if not token:
        return ANONYMOUS
    rows = await _session_users(database, reader, token)
    if not rows:
        return ANONYMOUS
    user = select_user([row for row in rows if row.user_id is not None], environment)
    if user is not None and user.status is UserStatus.INVITED:
        user = await _activate(database, reader, user, token, origin)
    return _authority(rows, user, activity)


async def authenticate_all(
    database: Database, reader: Reader, activity: Notes, claims: Sequence[tuple[str | None, str | None]]
) -> list[Authority | None]:
    """The same of many tokens, each with the environment that it asks for, by one statement.

    None for who becomes active by acting: they are authenticated alone.
    """
    hashes = [digest(token) if token else None for token, _ in claims]
    found: dict[bytes | None, list[KnownSessionUser]] = {}
    wanted = [one for one in dict.fromkeys(hashes) if one is not None]
    live = database.policy.live_at(dt.datetime.now(dt.UTC))
    for row in await reader.rows(queries.USERS_OF_SESSIONS, token_hashes=wanted, **live) if wanted else ():
        found.setdefault(row.token_hash, []).append(row)
    authorities: list[Authority | None] = []
    for hashed, (_, environment) in zip(hashes, claims, strict=True):
        rows = found.get(hashed)
        if rows is None:
            authorities.append(ANONYMOUS)
            continue
        user = select_user([row for row in rows if row.user_id is not None], environment)
        is_invited = user is not None and user.status is UserStatus.INVITED
        authorities.append(None if is_invited else _authority(rows, user, activity))
    return authorities


def _authority(rows: Sequence[SessionUser], user: SessionUser | None, activity: Notes) -> Authority:
    identity = Identity(rows[0].account_id, rows[0].session_id, rows[0].locale)
    activity.note(rows[0], user if user is not None and user.status is UserStatus.ACTIVE else None)
    if user is None:
        return Authority(identity, denial=NoEnvironment())
    if user.status is UserStatus.BLOCKED:
        return Authority(identity, denial=UserBlocked())
    actor = Actor(identity.account_id, user.environment_id, user.user_id, user.role, user.relationship_manager)
    return Authority(identity, actor)


def select_user(users: Sequence[SessionUser], environment: str | None) -> SessionUser | None:
    """The account's user in the environment that was named; where none was, its only user.

    Users that others made and their holder never used do not count against the one that they work as (ADR 2).
    """
    if environment is not None:
        environment_id = ids.parse_or_none("env", environment)
        users = [user for user in users if user.environment_id == environment_id]
    else:
        users = [user for user in users if user.activated_at is not None] or users
    return users[0] if len(users) == 1 else None


async def _session_users(database: Database, reader: Reader, token: str) -> Sequence[SessionUser]:
    live = database.policy.live_at(dt.datetime.now(dt.UTC))
    return await reader.rows(queries.SESSION_USERS, token_hash=digest(token), **live)


async def _activate(
    database: Database, reader: Reader, user: SessionUser, token: str, origin: str
) -> SessionUser | None:
    """A linked user becomes Active by acting (INV-12); None where the invitation behind it is over."""
    # The reader's connection goes back first: writing waits for one, and holding one meanwhile could use the pool up.
    await reader.refresh()
    try:
        async with database.write(origin=origin) as uow:
            await users.begin_acting(uow, environment_id=user.environment_id, user_id=user.user_id)
    except NoEnvironment:
        return None
    await reader.refresh()
    rows = await _session_users(database, reader, token)
    return next((row for row in rows if row.user_id == user.user_id and row.status is not UserStatus.INVITED), None)
