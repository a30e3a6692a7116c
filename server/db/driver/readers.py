"""What readers by the driver have in common, on either database."""

import abc
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

from sqlalchemy import Dialect, Executable

from server.db.query import Query, statement_of
from server.db.reader import Reader

from .pool import Pool
from .statements import Statements

C = TypeVar("C")
R = TypeVar("R")
T = TypeVar("T")
Found: TypeAlias = tuple[list[Any], Iterable[str]]  # rows, and the names of their columns


class Readers(abc.ABC, Generic[C]):
    """The connections that readers share, and what has been compiled for them."""

    def __init__(self, dialect: Dialect, pool: Pool[C]) -> None:
        self.dialect, self.pool, self.statements = dialect, pool, Statements(dialect)
        # Told of each statement, its values, and the seconds that it took: tests and benchmarks count them.
        self.watching: list[Callable[[str, Sequence[Any], float], None]] = []

    @abc.abstractmethod
    def reader(self) -> Reader: ...

    async def version(self) -> object | None:
        """Differs from any earlier one where anybody committed anything in between; None where that is not known.

        It is asked for after this was called. What is read afterwards is as new as it, or newer.
        """
        return None

    def version_in_place(self) -> object | None:
        """The same at once, where that takes no waiting; None where it does."""
        return None

    async def dispose(self) -> None:
        """Closes what nobody reads by. More can be opened afterwards."""
        await self.pool.dispose()


class DriverReader(Reader):
    """Statements as text, rows as SQLAlchemy makes them."""

    def __init__(self, readers: Readers[Any]) -> None:
        super().__init__()
        self._statements, self.watching = readers.statements, readers.watching

    async def fetch(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Any]:
        compiled = self._statements.of(statement)
        found, names = await self.run(*compiled.bound(parameters))
        return compiled.rows(found, names)

    async def made(self, query: Query[R], make: Callable[[Sequence[R]], T], /, **parameters: Any) -> T:
        compiled = self._statements.of(statement_of(query))
        return compiled.made(*await self.run(*compiled.bound(parameters)), make)

    async def run(self, text: str, values: Sequence[Any]) -> Found:
        """Text as it is. OperationFinished where the reader is closed."""
        began = time.perf_counter()
        try:
            return await self._run(text, values)
        finally:
            self.ran(text, values, began)

    @abc.abstractmethod
    async def _run(self, text: str, values: Sequence[Any]) -> Found: ...

    def ran(self, text: str, values: Sequence[Any], began: float) -> None:
        """Tells who watches."""
        for told in self.watching:
            told(text, values, time.perf_counter() - began)
