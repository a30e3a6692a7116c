"""A transaction of SQLite's, or the part of one from a savepoint on."""

import asyncio
import contextlib
import functools
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Delete, Executable, Insert, SelectBase, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import BinaryExpression, BooleanClauseList

from server.db.inserts import by_model
from server.db.models import Base

from .readers import Found
from .sqlite_connection import IN_PLACE, WritingConnection

if TYPE_CHECKING:
    from .sqlite_writer import SqliteWriter

T = TypeVar("T")

ROWS = 200  # so many are put in without holding up the event loop; more go to a thread
KEPT = 1000  # statements of which it is remembered whether they change few rows


class SqliteTransaction:
    """What `server/db/writer.py` promises. What reads, and what changes few rows, runs in the event loop's thread."""

    def __init__(self, writer: "SqliteWriter", connection: WritingConnection, *, is_first: bool) -> None:
        self._writer, self._connection, self._is_first = writer, connection, is_first
        self._held = 0.0  # seconds for which it held up the event loop since others had their turn
        self._lost_by: BaseException | None = None
        self.is_durable: asyncio.Future[None] | None = None

    async def fetch(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Any]:
        compiled = self._writer.statements.of(statement)
        text, values = compiled.bound(parameters)
        if isinstance(statement, SelectBase):
            return compiled.rows(*await self._select(text, values))
        work = functools.partial(self._connection.answer, text, values)
        return compiled.rows(*await self._change(text, values, work, in_place=changes_few(statement)))

    async def change(self, statement: Executable, parameters: dict[str, Any]) -> int:
        text, values = self._writer.statements.of(statement).bound(parameters)
        work = functools.partial(self._connection.change, text, values)
        return await self._change(text, values, work, in_place=changes_few(statement))

    async def each(self, statement: Executable, rows: Sequence[dict[str, Any]]) -> None:
        text, values = self._writer.statements.of(statement).each(rows)
        await self._change_each(text, values, in_place=changes_few(statement))

    async def insert(self, rows: Sequence[Base]) -> None:
        for model, some in by_model(rows).items():
            await self._insert(model, some)

    async def merge(self, rows: Sequence[Base], replacing: Sequence[str]) -> int:
        model = type(rows[0])
        return await self._insert(model, rows, self._writer.inserts.of(model).on_conflict(replacing))

    @contextlib.asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        self._ensure_there()
        self.frame("SAVEPOINT here")
        try:
            yield
        except BaseException:
            self._back_to("here")
            raise
        self.frame("RELEASE here")

    async def durable(self) -> None:
        assert self.is_durable is not None
        await self.is_durable

    # ---- its beginning and its end

    async def begin(self) -> None:
        """Waits in a thread where another process writes."""
        try:
            self.frame("BEGIN IMMEDIATE")
        except DBAPIError as error:
            if _code(error) != sqlite3.SQLITE_BUSY:
                raise
            work = functools.partial(self._connection.frame, "BEGIN IMMEDIATE")
            await self._in_thread("BEGIN IMMEDIATE", (), work)

    def keep(self) -> None:
        """What it did stays, if the COMMIT of all comes to pass."""
        self._ensure_there()
        if not self._is_first:
            self.frame("RELEASE verb")

    def take_back(self) -> None:
        """What it did. The first one's is all that there is: it is taken back when the connection is given back."""
        if not self._connection.raw.in_transaction:
            self._writer.lost(self._lost_by)
        elif not self._is_first:
            try:
                self._back_to("verb")
            except DBAPIError as error:
                self._writer.lost(error)  # then nothing of all of it may be committed

    def frame(self, text: str) -> None:
        self._run(text, (), functools.partial(self._connection.frame, text))

    def _ensure_there(self) -> None:
        """Outside of a transaction a savepoint would begin one."""
        self._run("SAVEPOINT", (), self._connection.begin)

    def _back_to(self, savepoint: str) -> None:
        if self._connection.raw.in_transaction:  # else SQLite took everything back by itself
            self.frame(f"ROLLBACK TO {savepoint}")
            self.frame(f"RELEASE {savepoint}")

    # ---- here or in a thread

    async def _select(self, text: str, values: Sequence[Any]) -> Found:
        readers = self._writer.readers
        if not readers.is_slow(text):
            try:
                work = functools.partial(readers.in_place, self._connection, text, values, time.perf_counter())
                return await self._in_place(text, values, work)
            except DBAPIError as error:
                if _code(error) != sqlite3.SQLITE_INTERRUPT:
                    raise
        work = functools.partial(self._connection.answer, text, values)
        try:
            return await self._in_thread(text, values, work, abandon=self._abandon)
        finally:
            self._connection.is_abandoned = False

    async def _insert(self, model: type[Base], rows: Sequence[Base], on_conflict: str = "") -> int:
        insert = self._writer.inserts.of(model)
        text = f"{insert.into} VALUES ({', '.join('?' * len(insert.values))}){on_conflict}"
        return await self._change_each(text, list(map(insert.of, rows)), in_place=True)

    async def _change_each(self, text: str, rows: list[list[Any]], *, in_place: bool) -> int:
        work = functools.partial(self._connection.change_each, text, rows)
        return await self._change(text, rows, work, in_place=in_place and len(rows) <= ROWS)

    async def _change(self, text: str, values: Sequence[Any], work: Callable[[], T], *, in_place: bool) -> T:
        """A change is not interrupted, as all of the transaction would be taken back: what may be long has a thread."""
        return await (self._in_place if in_place else self._in_thread)(text, values, work)

    async def _in_place(self, text: str, values: Sequence[Any], work: Callable[[], T]) -> T:
        began = time.perf_counter()
        try:
            return self._run(text, values, work)
        finally:
            self._held += time.perf_counter() - began
            if self._held > IN_PLACE:
                self._held = 0.0
                await asyncio.sleep(0)

    async def _in_thread(
        self, text: str, values: Sequence[Any], work: Callable[[], T], *, abandon: Callable[[], None] | None = None
    ) -> T:
        self._held = 0.0
        patiently = functools.partial(self._connection.with_patience, work)
        return await self._writer.in_thread(functools.partial(self._run, text, values, patiently), abandon=abandon)

    def _run(self, text: str, values: Sequence[Any], work: Callable[[], T]) -> T:
        try:
            return self._writer.run(text, values, work)
        except sqlite3.Error as error:
            translated = self._writer.readers.error(text, error)
            if not self._connection.raw.in_transaction:  # SQLite took all of it back, as where the disk is full
                self._lost_by = self._lost_by or translated
            raise translated from error

    def _abandon(self) -> None:
        self._connection.is_abandoned = True


@functools.lru_cache(KEPT)
def changes_few(statement: Executable) -> bool:
    """Whether it is about rows by their key, or says by its option `few` that it never changes many."""
    if statement.get_execution_options().get("few"):
        return True
    if isinstance(statement, Insert):
        return statement.select is None
    if not isinstance(statement, Update | Delete):
        return False
    return {key.name for key in statement.table.primary_key} <= set(_equal(statement._where_criteria))


def _equal(criteria: Sequence[Any]) -> Iterator[str]:
    """The columns that have to be equal to something."""
    for criterion in criteria:
        if isinstance(criterion, BooleanClauseList) and criterion.operator is operators.and_:
            yield from _equal(criterion.clauses)
        elif isinstance(criterion, BinaryExpression) and criterion.operator in (operators.eq, operators.in_op):
            yield getattr(criterion.left, "name", "")


def _code(error: DBAPIError) -> int:
    return int(getattr(error.orig, "sqlite_errorcode", 0)) & 0xFF
