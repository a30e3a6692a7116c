"""What payloads share: `errors`, and objects that are read only where they are asked for."""

import uuid
from collections.abc import Sequence
from typing import Any

import strawberry

from server.context import Info
from server.db.queries import accounts as account_queries
from server.db.queries import environments as environment_queries
from server.db.queries import invitations as invitation_queries
from server.db.queries import sessions as session_queries
from server.db.queries import users as user_queries
from server.schema.relations import batched
from server.schema.types.accounts import Account, Session
from server.schema.types.environments import Environment
from server.schema.types.invitations import Invitation
from server.schema.types.users import User


def errors() -> Any:
    """Every payload has these; where there are any, its other fields are null."""
    return strawberry.field(default_factory=list, description="Why it was refused; empty where it was done.")


async def users_of(info: Info, parents: Sequence[Any]) -> list[User | None]:
    places = {p.place for p in parents} - {None}
    found: dict[tuple[uuid.UUID, uuid.UUID], User] = {}
    for environment_id in dict.fromkeys(environment_id for environment_id, _ in places):
        wanted = [user_id for owner, user_id in places if owner == environment_id]
        rows = await info.context.reader.rows(user_queries.USERS_BY_ID, environment_id=environment_id, ids=wanted)
        found |= {(row.environment_id, row.id): User.of(row) for row in rows}
    return [found.get(p.place) if p.place else None for p in parents]


async def invitations_of(info: Info, parents: Sequence[Any]) -> list[Invitation | None]:
    actor = info.context.actor
    wanted = [p.invitation_id for p in parents if p.invitation_id]
    rows = await info.context.reader.rows(
        invitation_queries.INVITATIONS_BY_ID, environment_id=actor.environment_id, ids=wanted
    )
    found = {row.id: Invitation.of(row) for row in rows}
    return [found.get(p.invitation_id) for p in parents]


async def environments_of(info: Info, parents: Sequence[Any]) -> list[Environment | None]:
    wanted = [p.environment_id for p in parents if p.environment_id]
    rows = await info.context.reader.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=wanted)
    found = {row.id: Environment.of(row) for row in rows}
    return [found.get(p.environment_id) for p in parents]


async def accounts_of(info: Info, parents: Sequence[Any]) -> list[Account | None]:
    """The account that this operation proved."""
    wanted = [p.account_id for p in parents if p.account_id]
    rows = await info.context.reader.rows(account_queries.ACCOUNTS_BY_ID, ids=wanted)
    found = {row.id: Account.of(row, fresh=True) for row in rows}
    return [found.get(p.account_id) for p in parents]


async def granted_sessions(info: Info, parents: Sequence[Any]) -> list[Session]:
    rows = await info.context.reader.rows(session_queries.SESSIONS_BY_ID, ids=[p.session_id for p in parents])
    found = {row.id: Session.of(row) for row in rows}
    return [found[p.session_id] for p in parents]


def user_field() -> Any:
    return batched(users_of, description="The user, as they are now.")


def account_field() -> Any:
    return batched(accounts_of, description="The account, as it is now.")


def invitation_field() -> Any:
    return batched(invitations_of, description="The invitation, as it is now.")


@strawberry.type(
    description="A session's secret: shown once, for `Authorization: Bearer`; with `cookie: true` it is set as a "
    "cookie instead and null here."
)
class SessionGrant:
    session_id: strawberry.Private[uuid.UUID]
    token: str | None = strawberry.field(description="The secret; null where it was set as a cookie.")
    session: Session = batched(granted_sessions, description="The session that it opens.")
