"""PostgreSQL, read by asyncpg itself: each statement in autocommit, on a connection that it has to itself."""

import asyncio
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast

import asyncpg
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_connection
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from server.db.postgres import arguments, to_the_end
from server.db.reader import OperationFinished, TookTooLong

from .pool import Pool
from .readers import DriverReader, Found, Readers
from .replica import Replica

PREPARED = 256  # statements that each connection keeps ready
GOODBYE = 2.0  # seconds for ending a connection politely
# Numbers of transactions begin anew where a server is put back to an older state, which starts it.
VERSION = "SELECT pg_current_snapshot()::text, pg_postmaster_start_time()"


class PostgresReaders(Readers[asyncpg.Connection]):
    """Connections beside SQLAlchemy's, for reading alone. `replica`: where some of it may be read instead.

    `connection`: of which class they are, `PooledConnection` behind a pooler in transaction mode.
    """

    def __init__(
        self,
        url: URL,
        dialect: Any,
        *,
        size: int,
        replica: URL | None = None,
        connection: type[asyncpg.Connection] = asyncpg.Connection,
    ) -> None:
        super().__init__(dialect, Pool(size, open=self.open, close=close, is_usable=is_open))
        self._asked: asyncio.Future[object] | None = None
        self._connect_to = arguments(url) | {"connection_class": connection}
        there = PostgresReaders(replica, dialect, size=size, connection=connection) if replica is not None else None
        self.replica = Replica(self, there) if there is not None else None

    def reader(self) -> "PostgresReader":
        return PostgresReader(self)

    async def version(self) -> object | None:
        """Which transactions are over, as any snapshot tells: who writes has a number.

        Who asks before a question has been sent shares its answer.
        """
        if self._asked is None:
            self._asked = asyncio.ensure_future(self._ask_version())
        return await asyncio.shield(self._asked)

    async def _ask_version(self) -> object:
        try:
            connection = await self.pool.take()
        finally:
            self._asked = None  # who asks from here on comes too late for this one
        return tuple((await self._run_on(connection, VERSION, ()))[0])

    async def run(self, text: str, values: Sequence[Any]) -> list[Any]:
        return await self._run_on(await self.pool.take(), text, values)

    async def _run_on(self, connection: asyncpg.Connection, text: str, values: Sequence[Any]) -> list[Any]:
        try:
            found: list[Any] = await connection.fetch(text, *values)
        except Exception as error:
            lost = connection.is_closed()
            if lost:
                self.pool.drop(connection)
            else:
                self.pool.give_back(connection)
            raise self.error(text, error, lost=lost) from error
        except BaseException:  # cancelled: the statement may be running still, closing cancels it
            self.pool.drop(connection)
            raise
        self.pool.give_back(connection)
        return found

    async def dispose(self) -> None:
        await super().dispose()
        if self.replica is not None:
            await self.replica.dispose()

    async def open(self) -> asyncpg.Connection:
        try:
            return await to_the_end(self._connected())
        except Exception as error:
            raise self.error("connect", error, lost=True) from error

    async def _connected(self) -> asyncpg.Connection:
        connection = await asyncpg.connect(**self._connect_to, statement_cache_size=PREPARED)
        try:
            as_sqlalchemy_knows_it = SimpleNamespace(_connection=connection)
            await self.dialect.setup_asyncpg_json_codec(as_sqlalchemy_knows_it)  # type: ignore[attr-defined]
            await self.dialect.setup_asyncpg_jsonb_codec(as_sqlalchemy_knows_it)  # type: ignore[attr-defined]
        except BaseException:
            connection.terminate()
            raise
        return connection

    def error(self, text: str, error: Exception, *, lost: bool) -> Exception:
        """The same as SQLAlchemy raises it, without the values. What is no error of the database's stays what it is."""
        dbapi: Any = self.dialect.dbapi
        try:
            AsyncAdapt_asyncpg_connection._handle_exception_no_connection(dbapi, error)
        except dbapi.Error as translated:
            how: dict[str, Any] = {"hide_parameters": True, "connection_invalidated": lost, "dialect": self.dialect}
            return cast(Exception, DBAPIError.instance(text, None, translated, dbapi.Error, **how))
        except Exception:
            return error


class PostgresReader(DriverReader):
    """A connection for each statement, one after the other: what reads much does not keep others waiting.

    At a replica it keeps the one that was found to be as new as the primary.
    """

    def __init__(self, readers: PostgresReaders) -> None:
        super().__init__(readers)
        self._readers, self._replica = readers, readers.replica
        self._may_leave_primary = False
        self._held: asyncpg.Connection | None = None

    def may_leave_primary(self) -> None:
        self._may_leave_primary = self._replica is not None

    async def raw(self) -> "Fetching":
        if self._closed:
            raise OperationFinished
        return Fetching(self)

    async def refresh(self) -> None:
        """Nothing is kept from here on, and the primary reads again; but what runs is waited for."""
        async with self._lock:
            self._let_go()

    def _let_go(self) -> bool:
        held, self._held, self._may_leave_primary = self._held, None, False
        if held is not None and self._replica is not None:
            self._replica.give_back(held)
        return True

    async def _run(self, text: str, values: Sequence[Any]) -> Found:
        async with self._lock:
            if self._closed:
                raise OperationFinished
            found = await self._run_at_replica(text, values)
            if found is None:
                found = await self._readers.run(text, values)
        return found, found[0].keys() if found else ()

    async def _run_at_replica(self, text: str, values: Sequence[Any]) -> list[Any] | None:
        """None where the primary is to run it."""
        if self._replica is None:
            return None
        if self._may_leave_primary:
            self._may_leave_primary = False
            self._held = await self._replica.connection()
        held, self._held = self._held, None
        if held is None:
            return None
        found = await self._replica.run(held, text, values)
        self._held = held if found is not None else None
        return found


class Fetching:
    """What `Reader.raw` promises, on PostgreSQL."""

    def __init__(self, reader: PostgresReader) -> None:
        self._reader = reader

    def execute(self, text: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        raise TookTooLong  # a server is never asked in place

    async def fetch(self, text: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return (await self._reader.run(text, parameters))[0]


async def close(connection: asyncpg.Connection) -> None:
    try:
        await connection.close(timeout=GOODBYE)
    except Exception:
        connection.terminate()


def is_open(connection: asyncpg.Connection) -> bool:
    return not connection.is_closed()
