"""SQLite, read in place: in the thread of the event loop, but for what takes long."""

import asyncio
import contextlib
import functools
import sqlite3
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import Dialect
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from server.db.reader import OperationFinished, TookTooLong

from .pool import Pool
from .readers import DriverReader, Found, Readers
from .sqlite_connection import IN_PLACE, Connection

C = TypeVar("C", bound=Connection)

# For how many seconds a statement that took longer than IN_PLACE goes to a thread at once; after how many times in a
# row, as once may be the machine's, which did other work; and how many are remembered.
SLOW_FOR, SLOW_AFTER, SLOW_KEPT = 60.0, 2, 1000
# What a thread, without a hurry, may come through with.
PASSES = (sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class SqliteReaders(Readers[Connection]):
    """Connections to one file, and threads for what takes longer than an event loop should wait."""

    def __init__(self, url: URL, dialect: Dialect, *, size: int, pragmas: Sequence[str]) -> None:
        super().__init__(dialect, Pool(size, open=self._open, close=_close, is_usable=lambda _: True))
        (file,), options = dialect.create_connect_args(url)
        self._connect_to = file, options
        self._pragmas = (*pragmas, "query_only=ON")
        self._slow: dict[str, float] = {}  # until when
        self._interrupted: dict[str, int] = {}  # how often in a row
        self._threads = self._new_threads()
        # One that commits nothing itself: its versions are compared with each other, never with another connection's.
        self._versions: Connection | None = None
        self._versions_opened = 0

    def reader(self) -> "SqliteReader":
        return SqliteReader(self)

    def in_thread(self, connection: Connection, text: str, values: Sequence[Any]) -> "Future[Found]":
        return self._threads.submit(connection.patiently, text, values)

    def is_slow(self, text: str) -> bool:
        """Whether it took too long lately."""
        until = self._slow.get(text)
        return until is not None and time.monotonic() < until

    def in_place(self, connection: Connection, text: str, values: Sequence[Any], began: float) -> Found:
        """Remembers of each statement whether it came to its end, whoever runs it."""
        try:
            found = connection.in_place(text, values, began)
        except sqlite3.Error as error:
            if _code(error) == sqlite3.SQLITE_INTERRUPT:
                self._was_slow(text)
            raise
        if self._interrupted:
            self._interrupted.pop(text, None)
        return found

    def _was_slow(self, text: str) -> None:
        times = self._interrupted.pop(text, 0) + 1
        kept = self._interrupted if times < SLOW_AFTER else self._slow
        if len(kept) >= SLOW_KEPT:
            kept.clear()
        if times < SLOW_AFTER:
            self._interrupted[text] = times
        else:
            self._slow[text] = time.monotonic() + SLOW_FOR

    def error(self, text: str, error: sqlite3.Error) -> BaseException:
        """The same as SQLAlchemy raises it, without the values."""
        return DBAPIError.instance(text, None, error, sqlite3.Error, hide_parameters=True, dialect=self.dialect)

    def give_back(self, connection: Connection) -> None:
        """Ends the snapshot. A connection that failed in any way is not used again."""
        connection.is_abandoned = False
        with contextlib.suppress(sqlite3.Error):
            connection.end()
            if connection.is_fit:
                return self.pool.give_back(connection)
        return self.pool.drop(connection)

    async def version(self) -> object | None:
        if self._versions is None:
            opened = await self._open()
            if self._versions is None:
                opened.end()  # it holds no snapshot, and is in no hurry
                self._versions, self._versions_opened = opened, self._versions_opened + 1
            else:
                opened.raw.close()
        return self.version_in_place()

    def version_in_place(self) -> object | None:
        if self._versions is None:
            return None
        try:
            [(version,)] = self._versions.raw.execute("PRAGMA data_version").fetchall()
        except sqlite3.Error:
            return None
        return self._versions_opened, version

    async def dispose(self) -> None:
        await super().dispose()
        versions, self._versions = self._versions, None
        if versions is not None:
            versions.raw.close()
        threads, self._threads = self._threads, self._new_threads()
        threads.shutdown(wait=False)

    def _new_threads(self) -> ThreadPoolExecutor:
        """They begin when they are needed."""
        return ThreadPoolExecutor(self.pool.size, thread_name_prefix="sqlite")

    async def _open(self) -> Connection:
        return await self.open(Connection, self._pragmas)

    async def open(self, kind: type[C], pragmas: Sequence[str]) -> C:
        """In a thread, as the file may be locked; to the end, also where nobody waits for it any more."""
        opening = self._threads.submit(functools.partial(kind, *self._connect_to, pragmas))
        try:
            return await asyncio.wrap_future(opening)
        except asyncio.CancelledError:
            opening.add_done_callback(_close_unwanted)
            raise
        except sqlite3.Error as error:
            raise self.error("PRAGMA", error) from error


class SqliteReader(DriverReader):
    """One snapshot, from its first statement until `refresh` or `close`."""

    def __init__(self, readers: SqliteReaders) -> None:
        super().__init__(readers)
        self._readers = readers
        self._connection: Connection | None = None
        self._held = 0.0  # seconds for which it held up the event loop since others had their turn

    async def raw(self) -> "InPlace":
        async with self._lock:
            return InPlace(self, await self._ready())

    async def refresh(self) -> None:
        async with self._lock:
            self._let_go()

    def _let_go(self) -> bool:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._readers.give_back(connection)
        return True

    def has(self, connection: Connection) -> bool:
        """Whether the snapshot is this reader's still."""
        return self._connection is connection

    @property
    def is_busy(self) -> bool:
        """Whether a sibling's statement is in a thread with the connection."""
        return self._lock.locked()

    def in_place(self, connection: Connection, text: str, values: Sequence[Any]) -> Found | None:
        """None where it is something for a thread."""
        if self._readers.is_slow(text):
            return None
        began = time.perf_counter()
        try:
            return self._readers.in_place(connection, text, values, began)
        except sqlite3.Error as error:
            if _code(error) not in PASSES:
                raise self._failed(connection, text, error) from error
            return None
        finally:
            self._held += time.perf_counter() - began

    async def _run(self, text: str, values: Sequence[Any]) -> Found:
        async with self._lock:
            connection = await self._ready()
            found = self.in_place(connection, text, values) or await self._in_thread(connection, text, values)
        if self._held > IN_PLACE:
            self._held = 0.0
            await asyncio.sleep(0)
        return found

    async def _ready(self) -> Connection:
        if self._closed:
            raise OperationFinished
        if self._connection is None:
            self._connection = await self._readers.pool.take()
        return self._connection

    async def _in_thread(self, connection: Connection, text: str, values: Sequence[Any]) -> Found:
        """Cancelled, it is done with this snapshot: the thread gives the connection back when it has let go of it."""
        running = self._readers.in_thread(connection, text, values)
        self._held = 0.0
        try:
            return await asyncio.wrap_future(running)
        except sqlite3.Error as error:
            raise self._failed(connection, text, error) from error
        except asyncio.CancelledError:
            self._connection, connection.is_abandoned = None, True
            loop = asyncio.get_running_loop()

            def give_back(_: "Future[Found]") -> None:
                with contextlib.suppress(RuntimeError):  # the loop has ended
                    loop.call_soon_threadsafe(self._readers.give_back, connection)

            running.add_done_callback(give_back)
            raise

    def _failed(self, connection: Connection, text: str, error: sqlite3.Error) -> BaseException:
        connection.is_fit = False
        return self._readers.error(text, error)


class InPlace:
    """What `Reader.raw` promises, on SQLite."""

    def __init__(self, reader: SqliteReader, connection: Connection) -> None:
        self._reader, self._connection = reader, connection

    def execute(self, text: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        if not self._reader.has(self._connection):
            raise OperationFinished
        if self._reader.is_busy:
            raise TookTooLong
        began = time.perf_counter()
        found = self._reader.in_place(self._connection, text, parameters)
        if found is None:
            raise TookTooLong  # what runs it to its end tells who watches
        self._reader.ran(text, parameters, began)
        return found[0]

    async def fetch(self, text: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return (await self._reader.run(text, parameters))[0]


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


async def _close(connection: Connection) -> None:
    connection.raw.close()


def _close_unwanted(opening: "Future[C]") -> None:
    if not opening.cancelled() and opening.exception() is None:
        opening.result().raw.close()
