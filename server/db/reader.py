"""The one way to read: a module-level query with named parameters in, typed rows out."""

import abc
import asyncio
from collections.abc import Callable, Sequence
from typing import Any, Protocol, Self, TypeVar, cast, overload

from sqlalchemy import Executable, Row
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlalchemy.sql.selectable import TypedReturnsRows

from .query import Query, statement_of

R = TypeVar("R")
T = TypeVar("T")


class Reads(Protocol):
    """What a question needs: a reader outside a transaction, or a unit of work inside one."""

    async def fetch(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Any]: ...

    @overload
    async def rows(self, query: Query[R], /, **parameters: Any) -> Sequence[R]: ...
    @overload
    async def rows(self, query: Executable, /, **parameters: Any) -> Sequence[Row[Any]]: ...
    async def rows(self, query: Any, /, **parameters: Any) -> Any:
        """All rows, in the order of the query."""
        return await self.fetch(statement_of(query), parameters)

    @overload
    async def first(self, query: Query[R], /, **parameters: Any) -> R | None: ...
    @overload
    async def first(self, query: Executable, /, **parameters: Any) -> Row[Any] | None: ...
    async def first(self, query: Any, /, **parameters: Any) -> Any:
        """The first row; None where there is none."""
        rows = await self.rows(query, **parameters)
        return rows[0] if rows else None

    async def made(self, query: Query[R], make: Callable[[Sequence[R]], T], /, **parameters: Any) -> T:
        """What `make` makes of all rows. Of the same rows it may be the same object: it is asked once for them."""
        return make(await self.rows(query, **parameters))

    async def scalar(self, statement: TypedReturnsRows[T], /, **parameters: Any) -> T | None:
        """The one column of the first row; None where there is no row."""
        rows = await self.fetch(cast(Executable, statement), parameters)
        return rows[0][0] if rows else None

    async def count(self, statement: TypedReturnsRows[int], /, **parameters: Any) -> int:
        """The one number that a statement always answers, such as `SELECT count(*)`."""
        counted = await self.scalar(statement, **parameters)
        assert counted is not None
        return counted


class OperationFinished(RuntimeError):
    """A resolver outlived its operation; graphql-core lets siblings of a failed field run on."""


class TookTooLong(Exception):
    """It can't be run in place, or was interrupted: `Raw.fetch` runs it without holding up others."""


class Raw(Protocol):
    """The driver itself, within the reader's snapshot: text in, tuples of the driver's own values out.

    Parameters stand as `?` on SQLite and `$1` on PostgreSQL. Errors are SQLAlchemy's, as everywhere.
    """

    def execute(self, text: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """In place, on SQLite alone. TookTooLong where it does, did lately, or a sibling's statement does now.

        OperationFinished where the reader was refreshed: `Reader.raw` answers another one then.
        """

    async def fetch(self, text: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """On either database, however long it takes."""


class Reader(Reads, abc.ABC):
    """One connection at most at a time. Siblings take turns: a connection can't be shared."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._closed = False

    async def raw(self) -> Raw | None:
        """What runs text as it is, ready to; None where all goes through SQLAlchemy."""
        return None

    def may_leave_primary(self) -> None:
        """What is read from here on, until `refresh`, may be read from a replica that has all the primary has."""

    @abc.abstractmethod
    async def refresh(self) -> None:
        """Ends the snapshot: the next statement sees what was committed meanwhile."""

    def close_at_once(self) -> bool:
        """Closes it where nothing has to be waited for; whether it did."""
        if self._lock.locked() or not self._let_go():
            return False
        self._closed = True
        return True

    def _let_go(self) -> bool:
        """Gives back what it holds, if that takes no waiting; whether it holds nothing now."""
        return False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        self._closed = True
        await self.refresh()


class EngineReader(Reader):
    """Reads by SQLAlchemy's engine, on a connection that is borrowed at the first statement."""

    def __init__(self, engine: AsyncEngine) -> None:
        super().__init__()
        self._engine = engine
        self._connection: AsyncConnection | None = None

    async def fetch(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Any]:
        async with self._lock:
            if self._closed:
                raise OperationFinished
            if self._connection is None:
                self._connection = await self._engine.connect()
            return (await self._connection.execute(statement, parameters)).all()

    async def refresh(self) -> None:
        async with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                await asyncio.shield(connection.close())  # cut half-way, it would be lost to the pool
