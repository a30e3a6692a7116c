"""PostgreSQL, written by asyncpg itself: a connection for each transaction."""

import asyncio
import contextlib
import functools
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from typing import Any, TypeVar

import asyncpg
from sqlalchemy import Executable
from sqlalchemy.exc import PendingRollbackError

from server.db.inserts import by_model
from server.db.models import Base
from server.db.writer import Told

from .inserts import Inserts
from .pool import Pool
from .postgres import PostgresReaders, close, is_open

T = TypeVar("T")

ROLLED_BACK_WITHIN = 10.0  # seconds; a connection that needs longer is closed
TEXTS = 500  # of several tables' rows at once


class PostgresWriter:
    """Connections beside those for reading, which are opened as those are."""

    def __init__(self, readers: PostgresReaders, *, size: int) -> None:
        self._readers, self.statements = readers, readers.statements
        self.pool: Pool[asyncpg.Connection] = Pool(size, open=readers.open, close=close, is_usable=is_open)
        # Told of each statement, its values, and the seconds that it took: tests count them.
        self.watching: list[Callable[[str, Sequence[Any], float], None]] = []
        self.inserts = Inserts(readers.dialect)
        self.inserting = functools.lru_cache(TEXTS)(self._inserting)
        self._ending: set[asyncio.Task[None]] = set()

    @contextlib.asynccontextmanager
    async def transaction(self, told: Told) -> AsyncIterator["PostgresTransaction"]:
        connection = await self.pool.take()
        transaction = PostgresTransaction(self, connection)
        try:
            await transaction.change_by("BEGIN")
            yield transaction
        except BaseException:
            await self._to_the_end(self._roll_back(connection))
            raise
        await self._to_the_end(self._commit(transaction, connection, told))

    async def run(self, connection: asyncpg.Connection, text: str, values: Sequence[Any], running: Any) -> Any:
        began = time.perf_counter()
        try:
            return await running
        except Exception as error:
            raise self._readers.error(text, error, lost=connection.is_closed()) from error
        finally:
            for watch in self.watching:
                watch(text, values, time.perf_counter() - began)

    async def dispose(self) -> None:
        """Closes what nobody writes by. More can be opened afterwards."""
        await asyncio.gather(*self._ending, return_exceptions=True)
        await self.pool.dispose()

    async def _to_the_end(self, ending: Coroutine[Any, Any, None]) -> None:
        """Also where nobody waits for it any more."""
        task = asyncio.ensure_future(ending)
        self._ending.add(task)
        task.add_done_callback(self._ended)
        await asyncio.shield(task)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._ending.discard(task)
        if not task.cancelled():
            task.exception()  # whoever waited was told

    async def _commit(self, transaction: "PostgresTransaction", connection: asyncpg.Connection, told: Told) -> None:
        try:
            done = await transaction.change_by("COMMIT")
        except BaseException:
            self.pool.drop(connection)
            raise
        self.pool.give_back(connection)
        if done != "COMMIT":
            raise PendingRollbackError("a statement had failed, so nothing was committed")
        told()

    async def _roll_back(self, connection: asyncpg.Connection) -> None:
        """asyncpg waits until the server has given up the statement that was cancelled, if there is one."""
        try:
            await connection.execute("ROLLBACK", timeout=ROLLED_BACK_WITHIN)
        except BaseException:
            self.pool.drop(connection)
        else:
            self.pool.give_back(connection)

    def _inserting(self, models: tuple[type[Base], ...]) -> str:
        """Rows of all these models by one statement; its foreign keys are looked at when all are there."""
        parts, given = [], 0
        for model in models:
            parts.append(self._insert(model, given))
            given += len(self.inserts.of(model).values)
        first = [f"i{n} AS ({part})" for n, part in enumerate(parts[:-1])]
        return f"WITH {', '.join(first)} {parts[-1]}" if first else parts[-1]

    def _insert(self, model: type[Base], given: int = 0) -> str:
        insert = self.inserts.of(model)
        lists = ", ".join(f"${n}::{value.type}[]" for n, value in enumerate(insert.values, given + 1))
        return f"{insert.into} SELECT * FROM unnest({lists})"  # noqa: S608 (names of ours)

    def merging(self, model: type[Base], replacing: Sequence[str]) -> str:
        return self.inserting((model,)) + self.inserts.of(model).on_conflict(replacing)

    def columns(self, rows: Sequence[Base]) -> list[list[Any]]:
        """Of one model: the values of each column, as `unnest` takes them."""
        of = self.inserts.of(type(rows[0])).of
        return [list(column) for column in zip(*map(of, rows), strict=True)]


class PostgresTransaction:
    """What `server/db/writer.py` promises."""

    def __init__(self, writer: PostgresWriter, connection: asyncpg.Connection) -> None:
        self._writer, self._connection = writer, connection

    async def fetch(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Any]:
        compiled = self._writer.statements.of(statement)
        text, values = compiled.bound(parameters)
        running = self._connection.fetch(text, *values)
        found = await self._writer.run(self._connection, text, values, running)
        return compiled.rows(found, found[0].keys() if found else ())

    async def change(self, statement: Executable, parameters: dict[str, Any]) -> int:
        text, values = self._writer.statements.of(statement).bound(parameters)
        return _rows(await self.change_by(text, values))

    async def each(self, statement: Executable, rows: Sequence[dict[str, Any]]) -> None:
        compiled = self._writer.statements.of(statement)
        text, values = compiled.each(rows)
        await self._writer.run(self._connection, text, values, self._connection.executemany(text, values))

    async def insert(self, rows: Sequence[Base]) -> None:
        found = by_model(rows)
        values = [column for some in found.values() for column in self._writer.columns(some)]
        await self.change_by(self._writer.inserting(tuple(found)), values)

    async def merge(self, rows: Sequence[Base], replacing: Sequence[str]) -> int:
        text = self._writer.merging(type(rows[0]), replacing)
        return _rows(await self.change_by(text, self._writer.columns(rows)))

    @contextlib.asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        await self.change_by("SAVEPOINT here")
        try:
            yield
        except Exception:  # after anything else all of the transaction is rolled back
            await self.change_by("ROLLBACK TO SAVEPOINT here")
            await self.change_by("RELEASE SAVEPOINT here")
            raise
        await self.change_by("RELEASE SAVEPOINT here")

    async def durable(self) -> None:
        """It is: the block's end was the COMMIT."""

    async def change_by(self, text: str, values: Sequence[Any] = ()) -> str:
        """What the server says that it did, as `UPDATE 1`."""
        running = self._connection.execute(text, *values)
        done: str = await self._writer.run(self._connection, text, values, running)
        return done


def _rows(done: str) -> int:
    """How many rows: the last word, where there is a number."""
    count = done.rpartition(" ")[2]
    return int(count) if count.isdecimal() else 0
