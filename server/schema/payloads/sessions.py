"""Inputs and payloads of log-ins."""

import uuid
from collections.abc import Sequence
from typing import Any

import strawberry

from server.context import Info
from server.db.queries import sessions as session_queries
from server.schema.errors import UserError
from server.schema.payloads.base import (
    COOKIE,
    account_field,
    errors,
)
from server.schema.relations import batched
from server.schema.types.accounts import Account
from server.schema.types.sessions import Session


async def granted_sessions(info: Info, parents: Sequence[Any]) -> list[Session]:
    rows = await info.context.reader.rows(session_queries.SESSIONS_BY_ID, ids=[p.session_id for p in parents])
    found = {row.id: Session.of(row) for row in rows}
    return [found[p.session_id] for p in parents]


@strawberry.type(
    description="A session's secret: shown once, for `Authorization: Bearer`; with `cookie: true` it is set as a "
    "cookie instead and null here."
)
class SessionGrant:
    session_id: strawberry.Private[uuid.UUID]
    token: str | None = strawberry.field(description="The secret; null where it was set as a cookie.")
    session: Session = batched(granted_sessions, description="The session that it opens.")


@strawberry.input(description="Any verified address of the account, and its password.")
class LogInInput:
    email: str = strawberry.field(description="Any verified address of the account.")
    password: str = strawberry.field(description="The account's password.")
    cookie: bool = strawberry.field(default=False, description=COOKIE)


@strawberry.type(description="The session of who just logged in.")
class LogInPayload:
    account_id: strawberry.Private[uuid.UUID | None] = None
    grant: SessionGrant | None = strawberry.field(default=None, description="The new session.")
    account: Account | None = account_field()
    errors: list[UserError] = errors()


@strawberry.type(description="The end of this request's session.")
class LogOutPayload:
    logged_out: bool | None = strawberry.field(default=None, description="True: the session is no more.")
    errors: list[UserError] = errors()


@strawberry.input(description="Which of one's own sessions to end.")
class RevokeSessionInput:
    session_id: strawberry.ID = strawberry.field(description="The session.")


@strawberry.type(description="The account without that session.")
class RevokeSessionPayload:
    account_id: strawberry.Private[uuid.UUID | None] = None
    account: Account | None = account_field()
    errors: list[UserError] = errors()
