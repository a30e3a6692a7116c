"""One execution of a plan: who asks, and how it reads."""

import asyncio
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from server.context import Context
from server.db.driver.sqlite_connection import IN_PLACE
from server.db.driver.statements import Statement, Statements
from server.db.query import statement_of
from server.db.reader import Raw, TookTooLong
from server.domain.permissions import Actor


@dataclass(slots=True)
class Run:
    """One execution of a plan: who asks, in which language, with which variables."""

    context: Context
    actor: Actor
    locale: str
    variables: Mapping[str, Any]
    raw: Raw
    statements: Statements
    on_sqlite: bool
    about: uuid.UUID | int | None = None  # the user whom an event tells of, or the position after which there is news
    held_since: float = field(default_factory=time.perf_counter)  # the event loop: others have a turn in between

    async def read(self, statement: Statement, given: Mapping[str, Any], raw: Mapping[str, Any]) -> list[Any]:
        """`raw` are the driver's values, as they stand in rows."""
        text, parameters = statement.bound(given, raw)
        if time.perf_counter() - self.held_since > IN_PLACE:  # many statements, none of which takes long
            await asyncio.sleep(0)
            ready = await self.context.reader.raw()
            assert ready is not None
            self.raw, self.held_since = ready, time.perf_counter()
        if self.on_sqlite:
            try:
                return self.raw.execute(text, parameters)
            except TookTooLong:
                pass
        return await self.raw.fetch(text, parameters)

    def statement(self, query: Any) -> Statement:
        return self.statements.of(statement_of(query))

    def own_raw(self, value: Any) -> Any:
        """An id as the driver has it."""
        return value.hex if self.on_sqlite else value
