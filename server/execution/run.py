"""One execution of a plan: who asks, and how it reads."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Dialect

from server.context import Context
from server.db.driver.sqlite_connection import IN_PLACE
from server.db.reader import Raw, TookTooLong
from server.domain.permissions import Actor

from .statements import Statement, json_list


@dataclass(slots=True)
class Run:
    """One execution of a plan: who asks, in which language, with which variables."""

    context: Context
    actor: Actor
    locale: str
    variables: Mapping[str, Any]
    raw: Raw
    dialect: Dialect
    on_sqlite: bool
    held_since: float = field(default_factory=time.perf_counter)  # the event loop: others have a turn in between

    async def read(self, statement: Statement, given: Mapping[str, Any], raw: Mapping[str, Any]) -> list[Any]:
        """`raw` are the driver's values; lists among them are as `lists` makes them."""
        parameters = statement.parameters(given, raw)
        if time.perf_counter() - self.held_since > IN_PLACE:  # many statements, none of which takes long
            await asyncio.sleep(0)
            ready = await self.context.reader.raw()
            assert ready is not None
            self.raw, self.held_since = ready, time.perf_counter()
        if self.on_sqlite:
            try:
                return self.raw.execute(statement.text, parameters)
            except TookTooLong:
                pass
        return await self.raw.fetch(statement.text, parameters)

    def lists(self, values: Mapping[Any, None]) -> Any:
        return json_list(values) if self.on_sqlite else list(values)

    def own_raw(self, value: Any) -> Any:
        """An id as the driver has it."""
        return value.hex if self.on_sqlite else value
