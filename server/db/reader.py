"""The one way to read: a module-level statement with named parameters in, plain rows out."""

import asyncio
from collections.abc import Sequence
from typing import Any, Protocol

from sqlalchemy import Executable, Row
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


class Reads(Protocol):
    """What a question needs: a reader outside a transaction, or a unit of work inside one."""

    async def rows(self, statement: Executable, /, **parameters: Any) -> Sequence[Row[Any]]: ...
    async def first(self, statement: Executable, /, **parameters: Any) -> Row[Any] | None: ...
    async def scalar(self, statement: Executable, /, **parameters: Any) -> Any: ...


class OperationFinished(RuntimeError):
    """A resolver outlived its operation; graphql-core lets siblings of a failed field run on."""


class Reader:
    """One connection at most, borrowed at the first statement. Siblings take turns: a connection can't be shared."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._lock = asyncio.Lock()
        self._connection: AsyncConnection | None = None
        self._closed = False

    async def rows(self, statement: Executable, /, **parameters: Any) -> Sequence[Row[Any]]:
        async with self._lock:
            if self._closed:
                raise OperationFinished
            if self._connection is None:
                self._connection = await self._engine.connect()
            return (await self._connection.execute(statement, parameters)).all()

    async def first(self, statement: Executable, /, **parameters: Any) -> Row[Any] | None:
        rows = await self.rows(statement, **parameters)
        return rows[0] if rows else None

    async def scalar(self, statement: Executable, /, **parameters: Any) -> Any:
        row = await self.first(statement, **parameters)
        return row[0] if row else None

    async def refresh(self) -> None:
        """Ends the snapshot: the next statement sees what was committed meanwhile."""
        async with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                await asyncio.shield(connection.close())  # cut half-way, it would be lost to the pool

    async def close(self) -> None:
        self._closed = True
        await self.refresh()
