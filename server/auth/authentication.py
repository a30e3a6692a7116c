"""Request → Identity and Actor: from the rows as they are now, for each operation anew (AUT-2)."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row

from server.auth.activity import Activity
from server.db.database import Database
from server.db.models import UserStatus
from server.db.queries import sessions as queries
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
    database: Database, reader: Reader, activity: Activity, *, token: str | None, environment: str | None, origin: str
) -> Authority:
    """Anonymous without a live session; an actor where the account has an active place in the environment at hand."""
    if not token:
        return ANONYMOUS
    now = dt.datetime.now(dt.UTC)
    rows = await reader.rows(
        queries.WHO, token_hash=digest(token), now=now, idle_since=now - database.policy.session_idles
    )
    if not rows:
        return ANONYMOUS
    identity = Identity(rows[0].account_id, rows[0].session_id, rows[0].locale)
    place = place_at_hand([row for row in rows if row.user_id is not None], environment)
    if place is not None and place.status is UserStatus.INVITED:
        place = await _begin(database, reader, place, token, origin)
    activity.note(rows[0], place if place is not None and place.status is UserStatus.ACTIVE else None, now)
    if place is None:
        return Authority(identity, denial=NoEnvironment())
    if place.status is UserStatus.BLOCKED:
        return Authority(identity, denial=UserBlocked())
    actor = Actor(identity.account_id, place.environment_id, place.user_id, place.role, place.relationship_manager)
    return Authority(identity, actor)


def place_at_hand(places: Sequence[Row[Any]], environment: str | None) -> Row[Any] | None:
    """The place in the environment that was named; where none was, the only one.

    A place that others gave and its holder never used is not in the way of the one that they work in.
    """
    if environment is not None:
        environment_id = ids.parse_or_none("env", environment)
        places = [place for place in places if place.environment_id == environment_id]
    else:
        places = [place for place in places if place.activated_at is not None] or places
    return places[0] if len(places) == 1 else None


async def _begin(database: Database, reader: Reader, place: Row[Any], token: str, origin: str) -> Row[Any] | None:
    """A linked user becomes Active by acting (INV-12); None where the invitation behind it is over."""
    await reader.refresh()  # who waits for one connection while holding another locks the pool up
    try:
        async with database.write(origin=origin) as uow:
            await users.begin_acting(uow, environment_id=place.environment_id, user_id=place.user_id)
    except NoEnvironment:
        return None
    await reader.refresh()
    now = dt.datetime.now(dt.UTC)
    rows = await reader.rows(
        queries.WHO, token_hash=digest(token), now=now, idle_since=now - database.policy.session_idles
    )
    user_id: uuid.UUID = place.user_id
    return next((row for row in rows if row.user_id == user_id and row.status is not UserStatus.INVITED), None)
