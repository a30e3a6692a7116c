"""`Database`: one writer and read-only readers, on SQLite and on PostgreSQL; the same two verbs on both."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Literal, Protocol

from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from .driver.readers import Readers
from .driver.sqlite import SqliteReaders
from .driver.sqlite_writer import SqliteWriter
from .fair_turns import FairTurns, Turn
from .policy import Policy
from .reader import EngineReader, Reader
from .unit_of_work import Encryption, UnitOfWork
from .writer import EngineWriter, Writers

# Pages are mapped, and not copied by a call for each: of 128 MiB of the file, which the system may take back.
MAPPED = 128 * 1024**2
PRAGMAS = (
    *("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY"),
    "secure_delete=ON",  # what is deleted is overwritten: nobody finds it in the file (ADR 21)
    f"mmap_size={MAPPED}",
)
READERS = 4
# On PostgreSQL a process has 15 connections: those of asyncpg itself, and one of SQLAlchemy's for what is asked now and
# then. By SQLAlchemy alone all of them are its pool's.
POSTGRES_READERS, POSTGRES_WRITERS, POOL = 5, 9, 10
# Of those that write: the others are left to what the server does by itself. Two of one environment, whose lock makes
# all but one of them wait anyway.
WRITERS, WRITERS_OF_GROUP = 8, 2


class Committed(Protocol):
    """Called after each commit with what it published, and whether it promised a mail. Must not wait."""

    def __call__(self, events: list[Any], *, mailed: bool) -> None: ...


class Database:
    """`read()` for Core statements, `write()` for a unit of work. Nothing else opens a connection."""

    def __init__(
        self,
        url: str,
        *,
        encryption: Encryption,
        policy: Policy | None = None,
        statements_by: Literal["driver", "sqlalchemy"] = "driver",
        replica_url: str | None = None,
        pooler: Literal["session", "transaction"] = "session",
        direct_url: str | None = None,
        **options: Any,
    ) -> None:
        self.url = make_url(url)
        # Where a session of the server's is to be had; None where a pooler gives none.
        self.direct_url = make_url(direct_url) if direct_url else self.url if pooler == "session" else None
        self.has_replica = bool(replica_url)
        self.reads_by = self.writes_by = statements_by  # tests set one of them alone
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.encryption = encryption
        self.policy = policy or Policy()
        self.committed: list[Committed] = []
        at_once = 1 if self.is_sqlite else WRITERS
        self.turns = FairTurns(at_once=at_once, of_group=min(at_once, WRITERS_OF_GROUP))
        if self.is_sqlite:
            if self.url.database:
                _for_us_alone(Path(self.url.database))
            self.writer = _sqlite(url, begin="BEGIN IMMEDIATE", pragmas=PRAGMAS, size=1, **options)
            self.reader = _sqlite(url, begin="BEGIN", pragmas=(*PRAGMAS, "query_only=ON"), size=READERS, **options)
            readers = SqliteReaders(self.url, self.reader.dialect, size=READERS, pragmas=PRAGMAS)
            self.readers: Readers[Any] = readers
            self.writers: Writers = SqliteWriter(
                readers, pragmas=PRAGMAS, is_more_coming=lambda: self.turns.waiting > 0
            )
        else:
            from asyncpg import Connection  # which SQLite has no use for

            from .driver.pooled import PooledConnection
            from .driver.postgres import PostgresReaders
            from .driver.postgres_writer import PostgresWriter
            from .postgres import connect

            connection = PooledConnection if pooler == "transaction" else Connection

            self.writer = create_async_engine(
                url,
                hide_parameters=True,
                pool_size=POOL,
                max_overflow=0 if statements_by == "driver" else POSTGRES_READERS,
                pool_timeout=30,
                pool_pre_ping=statements_by == "driver",  # then it is used so seldom that a restart goes unnoticed
                connect_args={"async_creator_fn": connect, "connection_class": connection},
                **options,
            )
            # autocommit saves a read BEGIN and ROLLBACK: two round trips
            self.reader = self.writer.execution_options(isolation_level="AUTOCOMMIT")
            replica = make_url(replica_url) if replica_url else None
            asking = PostgresReaders(
                self.url, self.reader.dialect, size=POSTGRES_READERS, replica=replica, connection=connection
            )
            self.readers = asking
            self.writers = PostgresWriter(asking, size=POSTGRES_WRITERS)
        self._by_engine = EngineWriter(self.writer)

    @property
    def location(self) -> str:
        """Where it is, for people: a file, or a URL without its password."""
        if self.is_sqlite and self.url.database:
            return str(Path(self.url.database).absolute())
        return self.url.render_as_string(hide_password=True)

    def read(self) -> Reader:
        """A reader that borrows a connection when it needs one: `async with` gives it back."""
        return self.readers.reader() if self.reads_by == "driver" else EngineReader(self.reader)

    @contextlib.asynccontextmanager
    async def write(self, *, origin: str, turn: Turn | None = None) -> AsyncIterator[UnitOfWork]:
        """One transaction: committed when the block ends, rolled back when it raises. Then events go out.

        It begins when it is that turn (LIM-6); what the server does by itself has none, and does not wait for others'.
        """
        its_turn = self.turns.of(turn) if turn is not None else contextlib.nullcontext()

        def told() -> None:
            events = list(dict.fromkeys(uow.events))  # what happened twice in one transaction is told once
            for committed in self.committed:
                committed(events, mailed=uow.mailed)

        writer = self.writers if self.writes_by == "driver" else self._by_engine
        async with its_turn, writer.transaction(told) as transaction:
            given: Any = {"is_sqlite": self.is_sqlite, "encryption": self.encryption, "policy": self.policy}
            uow = UnitOfWork(transaction, origin=origin, **given)
            yield uow
            await uow.flush()
        await transaction.durable()

    async def compact(self) -> None:
        """On SQLite, moves all commits into the file and empties the journal, where rows lie on that are deleted.

        Another time, where somebody reads or writes for too long; nobody waits for this.
        """
        if self.is_sqlite and self.url.database:
            await asyncio.to_thread(_checkpoint, self.url.database)

    async def dispose(self) -> None:
        await self.writers.dispose()
        await self.readers.dispose()
        await self.reader.dispose()
        await self.writer.dispose()


def _checkpoint(file: str) -> None:
    with contextlib.closing(sqlite3.connect(file, timeout=0.5)) as connection, contextlib.suppress(sqlite3.Error):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _for_us_alone(file: Path) -> None:
    """It holds hashes of passwords: a new file is readable by its owner only, and its journals take after it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(0o600)


def _sqlite(url: str, *, begin: str, pragmas: tuple[str, ...], size: int, **options: Any) -> AsyncEngine:
    # A writer pool of one is a fair queue inside the process; without it writers spin in busy_timeout.
    engine = create_async_engine(
        url,
        hide_parameters=True,  # no message of an error holds an address or a hash
        connect_args={"timeout": 5},
        pool_reset_on_return=None,
        pool_size=size,
        max_overflow=0,
        pool_timeout=30,
        **options,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # sqlite3 must not emit BEGIN by itself
        cursor = connection.cursor()
        for pragma in pragmas:  # outside a transaction, else they are ignored
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    @event.listens_for(engine.sync_engine, "handle_error")
    def keep_when_cancelled(context: ExceptionContext) -> None:
        # The driver's thread finishes a cancelled statement and then rolls back. Closed instead, the connection would
        # hold its transaction, and on the writer the lock of the file, until the statement is garbage collected.
        if isinstance(context.original_exception, asyncio.CancelledError):
            context.is_disconnect = False

    @event.listens_for(engine.sync_engine, "reset")
    def reset(connection: Any, _record: Any, state: Any) -> None:
        if not state.terminate_only:  # a COMMIT that failed leaves the transaction open
            connection.rollback()

    return engine
