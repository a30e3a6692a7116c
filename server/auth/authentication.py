"""Request → Identity and Actor: from the rows as they are now, for each operation anew (AUT-2)."""

import datetime as dt
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from server.auth.activity import Notes
from server.db.database import Database
from server.db.models import UserStatus
from server.db.queries import sessions as queries
from server.db.queries.sessions import KnownSessionUser, SessionUser
from server.db.reader import Reader
from server.domain import ids, session_tokens, users
from server.domain.errors import (
    Denial,
    NoEnvironment,
    ProviderDemanded,
    TwoFactorRequired,
    Unauthenticated,
    UserBlocked,
)
from server.domain.permissions import Actor, Identity
from server.domain.session_tokens import SessionToken


@dataclass(frozen=True, slots=True)
class Authority:
    """Who asks. Without an actor, `denial` is the kind of what to tell those who need one.

    No denial itself: each time that one is raised, it holds on to all that it came through before.
    """

    identity: Identity | None = None
    actor: Actor | None = None
    denial: type[Denial] = Unauthenticated


ANONYMOUS = Authority()


async def authenticate(
    database: Database, reader: Reader, activity: Notes, *, token: str | None, environment: str | None, origin: str
) -> Authority:
    """Anonymous without a live session; an actor where the account is an active user of the environment asked for.

    `environment`: the id in the header X-Welkom-Environment, if there is one.
    """
    if not token:
        return ANONYMOUS
    session = await _session(database, reader, token)
    if session is None:
        return ANONYMOUS
    user = session.user_in(environment)
    if user is not None and not _is_let_in(database, user):
        return session.kept_out(activity)
    if user is not None and user.status is UserStatus.INVITED and not _lacks_second_factor(user):
        session, user = await _activated(database, reader, session, user, token, origin)
    return session.authority_of(user, activity)


class LiveSession:
    """A session, and its account's users. The same object for as long as their rows are the same."""

    __slots__ = ("_authorities", "_row", "_users")

    def __init__(self, rows: Sequence[SessionUser]) -> None:
        self._row = rows[0]
        self._users = [row for row in rows if row.user_id is not None]
        self._authorities = [_authority(self._row, user) for user in (*self._users, None)]

    def user_in(self, environment: str | None) -> SessionUser | None:
        return select_user(self._users, environment)

    def user(self, user_id: uuid.UUID) -> SessionUser | None:
        return next((user for user in self._users if user.user_id == user_id), None)

    def authority_of(self, user: SessionUser | None, activity: Notes) -> Authority:
        """What one of the users may, or who is none of them; they are active now."""
        activity.note(self._row, user if user is not None and user.status is UserStatus.ACTIVE else None)
        return self._authorities[self._users.index(user) if user is not None else -1]

    def kept_out(self, activity: Notes) -> Authority:
        """Nobody in an environment that demands another way to log in (AUT-5)."""
        activity.note(self._row, None)
        return Authority(self._authorities[-1].identity, denial=ProviderDemanded)


async def authenticate_all(
    database: Database, reader: Reader, activity: Notes, claims: Sequence[tuple[str | None, str | None]]
) -> list[Authority | None]:
    """The same of many tokens, each with the environment that it asks for, by one statement.

    None for who becomes active by acting: they are authenticated alone.
    """
    tokens = [session_tokens.read(token) for token, _ in claims]
    found: dict[SessionToken | None, list[KnownSessionUser]] = {}
    for row in await _users_of_sessions(database, reader, {token for token in tokens if token}):
        found.setdefault(SessionToken(row.account_id, row.token_hash), []).append(row)
    authorities: list[Authority | None] = []
    for token, (_, environment) in zip(tokens, claims, strict=True):
        rows = found.get(token)
        if rows is None:
            authorities.append(ANONYMOUS)
            continue
        session = LiveSession(rows)
        user = session.user_in(environment)
        if user is not None and not _is_let_in(database, user):
            authorities.append(session.kept_out(activity))
            continue
        is_invited = user is not None and user.status is UserStatus.INVITED
        authorities.append(None if is_invited else session.authority_of(user, activity))
    return authorities


async def _users_of_sessions(
    database: Database, reader: Reader, tokens: Collection[SessionToken]
) -> Sequence[KnownSessionUser]:
    if not tokens:
        return ()
    asked = {
        "account_ids": list({token.account_id for token in tokens}),
        "token_hashes": [token.hash for token in tokens],
    }
    return await reader.rows(queries.USERS_OF_SESSIONS, **asked, **database.policy.live_at(dt.datetime.now(dt.UTC)))


def _is_let_in(database: Database, user: SessionUser) -> bool:
    """Whether the session was started by a provider that the user's environment demands, if it demands one."""
    demanded = database.policy.demanded
    return not demanded or user.identity_provider in demanded.get(user.environment_id, (user.identity_provider,))


def _lacks_second_factor(user: SessionUser) -> bool:
    """Whether the user's environment demands one, and the account has none: then they do not act, nor become active."""
    return user.require_two_factor and not user.has_second_factor


def _authority(session: SessionUser, user: SessionUser | None) -> Authority:
    identity = Identity(session.account_id, session.session_id, session.locale)
    if user is None:
        return Authority(identity, denial=NoEnvironment)
    if user.status is UserStatus.BLOCKED:
        return Authority(identity, denial=UserBlocked)
    if _lacks_second_factor(user):
        return Authority(identity, denial=TwoFactorRequired)
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


async def _session(database: Database, reader: Reader, token: str) -> LiveSession | None:
    read = session_tokens.read(token)
    if read is None:
        return None
    asked = {"account_id": read.account_id, "token_hash": read.hash}
    live = database.policy.live_at(dt.datetime.now(dt.UTC))
    return await reader.made(queries.SESSION_USERS, _live_session, **asked, **live)


def _live_session(rows: Sequence[SessionUser]) -> LiveSession | None:
    return LiveSession(rows) if rows else None


async def _activated(
    database: Database, reader: Reader, session: LiveSession, user: SessionUser, token: str, origin: str
) -> tuple[LiveSession, SessionUser | None]:
    """A linked user becomes Active by acting (INV-12); nobody where the invitation behind it is over."""
    # The reader's connection goes back first: writing waits for one, and holding one meanwhile could use the pool up.
    await reader.refresh()
    try:
        async with database.write(origin=origin) as uow:
            await users.begin_acting(uow, environment_id=user.environment_id, user_id=user.user_id)
    except NoEnvironment:
        return session, None
    await reader.refresh()
    session = await _session(database, reader, token) or session
    now = session.user(user.user_id)
    return session, now if now is not None and now.status is not UserStatus.INVITED else None
