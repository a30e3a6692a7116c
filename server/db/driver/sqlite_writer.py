"""SQLite, written in place by one connection. Transactions that follow one another share a COMMIT.

The COMMIT waits for the disk. So whoever is next writes on in the same transaction of SQLite's, from a savepoint of its
own, and whoever has written waits for the COMMIT of all. One that fails goes back to its savepoint, alone.
"""

import asyncio
import contextlib
import functools
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from server.db.writer import Told

from .inserts import Inserts
from .pool import Pool
from .sqlite import SqliteReaders
from .sqlite_connection import WritingConnection
from .sqlite_transaction import SqliteTransaction

T = TypeVar("T")

TOGETHER = 64  # transactions of one COMMIT
WITHIN = 0.02  # seconds from the first of them to the COMMIT


class Group:
    """What one COMMIT makes durable: who is told, and who waits."""

    def __init__(self) -> None:
        self.members: list[tuple[Told, asyncio.Future[None]]] = []
        self.ends = asyncio.get_running_loop().time() + WITHIN

    @property
    def is_due(self) -> bool:
        return len(self.members) >= TOGETHER or asyncio.get_running_loop().time() >= self.ends

    def joined(self, told: Told) -> "asyncio.Future[None]":
        durable: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.members.append((told, durable))
        return durable

    def committed(self) -> None:
        for told, durable in self.members:
            try:
                told()
            except Exception as error:
                _fail(durable, error)
            else:
                if not durable.done():  # else nobody waits for it any more
                    durable.set_result(None)

    def failed(self, error: BaseException) -> None:
        for _, durable in self.members:
            _fail(durable, error)


class SqliteWriter:
    """`is_more_coming`: whether somebody will write in a moment, who has not asked here yet."""

    def __init__(self, readers: SqliteReaders, *, pragmas: Sequence[str], is_more_coming: Callable[[], bool]) -> None:
        self.readers, self.statements, self.inserts = readers, readers.statements, Inserts(readers.dialect)
        # Told of each statement, its values, and the seconds that it took: tests count them.
        self.watching: list[Callable[[str, Sequence[Any], float], None]] = []
        self.pool: Pool[WritingConnection] = Pool(1, open=self._open, close=_close, is_usable=lambda _: True)
        self._pragmas, self._is_more_coming = pragmas, is_more_coming
        self._group: Group | None = None
        self._asking = 0
        self._threads = self._new_threads()

    @contextlib.asynccontextmanager
    async def transaction(self, told: Told) -> AsyncIterator[SqliteTransaction]:
        connection = await self._turn()
        try:
            transaction = await self._begun(connection)
            try:
                yield transaction
                transaction.keep()
            except BaseException:
                transaction.take_back()
                raise
            assert self._group is not None
            transaction.is_durable = self._group.joined(told)
        finally:
            self._go_on(connection)

    def run(self, text: str, values: Sequence[Any], work: Callable[[], T]) -> T:
        """In any thread."""
        if not self.watching:
            return work()
        began = time.perf_counter()
        try:
            return work()
        finally:
            for told in self.watching:
                told(text, values, time.perf_counter() - began)

    async def in_thread(self, work: Callable[[], T], *, abandon: Callable[[], None] | None = None) -> T:
        """To the end, also where the task is cancelled: the connection is the thread's until then.

        `abandon` is called where it is cancelled, and has the work end soon.
        """
        running = asyncio.wrap_future(self._threads.submit(work))
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            if abandon is not None:
                abandon()
            while not running.done():
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.wait([running])
            running.exception()
            raise

    def lost(self, error: BaseException | None) -> None:
        """SQLite has rolled back all of the transaction by itself."""
        group, self._group = self._group, None
        if group is not None:
            rolled_back = sqlite3.OperationalError("the transaction was rolled back")
            group.failed(error or self.readers.error("ROLLBACK", rolled_back))

    async def dispose(self) -> None:
        """Commits what waits for it, and closes the connection, or has it closed by whoever writes now."""
        while self._group is not None and (connection := self.pool.take_now()) is not None:
            waiting = [durable for _, durable in self._group.members]
            self._commit(connection)
            await asyncio.wait(waiting)
        await self.pool.dispose()
        threads, self._threads = self._threads, self._new_threads()
        threads.shutdown(wait=False)

    # ---- one after the other

    async def _turn(self) -> WritingConnection:
        self._asking += 1
        try:
            return await self.pool.take()
        finally:
            self._asking -= 1

    async def _begun(self, connection: WritingConnection) -> SqliteTransaction:
        if self._group is not None:
            transaction = SqliteTransaction(self, connection, is_first=False)
            transaction.frame("SAVEPOINT verb")
            return transaction
        transaction = SqliteTransaction(self, connection, is_first=True)
        await transaction.begin()
        self._group = Group()
        asyncio.get_running_loop().call_at(self._group.ends, self._is_time, self._group)
        return transaction

    def _go_on(self, connection: WritingConnection) -> None:
        """The next one writes, or what was written is committed."""
        group = self._group
        if group is None or not group.members:
            self._group = None
            self._give_back(connection)
        elif group.is_due or not (self._asking or self._is_more_coming()) or not self.pool.has(connection):
            self._commit(connection)
        else:
            self.pool.give_back(connection)

    def _is_time(self, group: Group) -> None:
        """Nobody came who was expected. Whoever writes now commits when that is done."""
        if self._group is group and (connection := self.pool.take_now()) is not None:
            self._commit(connection)

    # ---- the COMMIT

    def _commit(self, connection: WritingConnection) -> None:
        group, self._group = self._group, None
        assert group is not None
        loop = asyncio.get_running_loop()

        def done(running: "Future[None]") -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(self._committed, connection, group, running)

        commit = functools.partial(connection.frame, "COMMIT")
        self._threads.submit(self.run, "COMMIT", (), commit).add_done_callback(done)

    def _committed(self, connection: WritingConnection, group: Group, running: "Future[None]") -> None:
        error = running.exception()
        self._give_back(connection)
        if error is None:
            group.committed()
        else:
            group.failed(self.readers.error("COMMIT", error) if isinstance(error, sqlite3.Error) else error)

    def _give_back(self, connection: WritingConnection) -> None:
        """A connection that can't even roll back is not used again."""
        try:
            connection.end()
        except sqlite3.Error:
            self.pool.drop(connection)
        else:
            self.pool.give_back(connection)

    # ---- the connection

    def _new_threads(self) -> ThreadPoolExecutor:
        """One, which begins when it is needed."""
        return ThreadPoolExecutor(1, thread_name_prefix="sqlite-writer")

    async def _open(self) -> WritingConnection:
        return await self.readers.open(WritingConnection, self._pragmas)


def _fail(durable: "asyncio.Future[None]", error: BaseException) -> None:
    if not durable.done():
        durable.set_exception(error)


async def _close(connection: WritingConnection) -> None:
    connection.raw.close()
