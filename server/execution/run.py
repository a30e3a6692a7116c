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


@dataclass(slots=True)
class Run:
    """One execution of a plan: for whom, in which language, with which variables."""

    context: Context
    locale: str
    variables: Mapping[str, Any]
    raw: Raw
    statements: Statements
    on_sqlite: bool
    about: uuid.UUID | int | None = None  # the user whom an event tells of, or the position after which there is news
    readings: dict[int, Any] = field(default_factory=dict)  # what lists read, by the relation
    arguments: dict[str, Any] = field(default_factory=dict)  # of mutations, as their resolvers take them
    held_since: float = field(default_factory=time.perf_counter)  # the event loop: others have a turn in between

    async def read(
        self, statement: Statement, given: Mapping[str, Any], raw: Mapping[str, Any], only: tuple[str, ...] = ()
    ) -> list[Any]:
        """`raw` are the driver's values, as they stand in rows; `only` the columns to select, if not all."""
        text, parameters = statement.bound(given, raw, only)
        if time.perf_counter() - self.held_since > IN_PLACE:  # many statements, none of which takes long
            await asyncio.sleep(0)
            await self._go_on()
        if self.on_sqlite:
            try:
                return self.raw.execute(text, parameters)
            except TookTooLong:
                pass
        return await self.raw.fetch(text, parameters)

    async def begin_anew(self) -> None:
        """After a mutation: what is read sees it, and who asks may be in another role or language now, or in none."""
        await self._go_on()
        self.readings.clear()
        self.locale = self.context.locale

    async def _go_on(self) -> None:
        """After others had a turn: by the reader as it is now."""
        ready = await self.context.reader.raw()
        assert ready is not None
        self.raw, self.held_since = ready, time.perf_counter()

    def statement(self, query: Any) -> Statement:
        return self.statements.of(statement_of(query))

    def own_raw(self, value: Any) -> Any:
        """An id as the driver has it."""
        return value.hex if self.on_sqlite else value
