"""Sessions: an account's log-ins, as their holder sees them."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any, Self

import strawberry

from server.context import Info
from server.db.queries import sessions as queries
from server.schema.types.nodes import Node


@strawberry.type(description="A log-in. Its secret is known to its client only.")
class Session(Node):
    PREFIX = "ses"
    created_at: dt.datetime = strawberry.field(description="When the log-in was.")
    last_used_at: dt.datetime = strawberry.field(description="Its last use, to the minute.")
    expires_at: dt.datetime = strawberry.field(description="When it ends even if used.")
    user_agent: str | None = strawberry.field(description="What the client called itself.")

    @strawberry.field(description="Whether it is the session of this very request.")
    def current(self, info: Info) -> bool:
        identity = info.context.authority.identity
        return identity is not None and identity.session_id == self.pk

    @classmethod
    def of(cls, row: Any) -> Self:
        return cls(
            pk=row.id,
            created_at=row.created_at,
            last_used_at=row.last_used_at,
            expires_at=row.expires_at,
            user_agent=row.user_agent,
        )

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        own = info.context.identity.account_id
        rows = await info.context.reader.rows(queries.SESSIONS_BY_ID, ids=pks)
        return {row.id: cls.of(row) for row in rows if row.account_id == own}


async def granted_sessions(info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Session]:
    """For the payload of the operation that started them: nobody was logged in as yet."""
    rows = await info.context.reader.rows(queries.SESSIONS_BY_ID, ids=pks)
    return {row.id: Session.of(row) for row in rows}
