"""sqlite3 and asyncpg behind one face, for the peer that is written by hand: statements by name, rows as they come.

Asking SQLite never waits: a coroutine that is never suspended costs a tenth of a microsecond, and no thread is needed.
"""

import contextlib
import datetime as dt
import json
import re
import sqlite3
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, Protocol

import asyncpg

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY", "mmap_size=268435456")
CONNECTIONS = 10


class Ask(Protocol):
    """All rows of the statement of this name."""

    def __call__(self, name: str, *parameters: Any) -> Coroutine[Any, Any, Sequence[Any]]: ...


class Driver(Protocol):
    """`at` is a moment as the database takes it, `iso` one of its own as it is shown, `listed` many ids at once."""

    false: Any

    def open(self) -> AbstractAsyncContextManager[None]: ...
    def asking(self) -> AbstractAsyncContextManager[Ask]: ...
    def transaction(self, ask: Ask) -> AbstractAsyncContextManager[None]: ...
    def at(self, moment: dt.datetime) -> Any: ...
    def iso(self, moment: Any) -> str: ...
    def listed(self, values: list[str]) -> Any: ...


def statements(kind: str) -> dict[str, str]:
    """Those of sqlite.sql or postgresql.sql, by name."""
    text = Path(__file__).with_name(f"{kind}.sql").read_text()
    parts = re.split(r"^-- name: (\w+).*\n", text, flags=re.MULTILINE)
    return {name: " ".join(sql.split()) for name, sql in zip(parts[1::2], parts[2::2], strict=True)}


class Sqlite:
    false = 0

    def __init__(self, file: str) -> None:
        self._statements = statements("sqlite")
        self._connection = sqlite3.connect(file, isolation_level=None, cached_statements=512, check_same_thread=False)
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        yield
        self._connection.close()

    @contextlib.asynccontextmanager
    async def asking(self) -> AsyncIterator[Ask]:
        yield self._ask

    async def _ask(self, name: str, *parameters: Any) -> Sequence[Any]:
        return self._connection.execute(self._statements[name], parameters).fetchall()

    @contextlib.asynccontextmanager
    async def transaction(self, ask: Ask) -> AsyncIterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def at(self, moment: dt.datetime) -> str:
        return moment.strftime("%Y-%m-%d %H:%M:%S.%f")

    def iso(self, moment: str) -> str:
        return f"{moment[:10]}T{moment[11:].removesuffix('.000000')}+00:00"

    def listed(self, values: list[str]) -> str:
        return json.dumps(values)


class _Asking:
    """One connection, for one request."""

    def __init__(self, connection: asyncpg.Connection, statements: dict[str, str]) -> None:
        self.connection, self._statements = connection, statements

    async def __call__(self, name: str, *parameters: Any) -> Sequence[Any]:
        rows: Sequence[Any] = await self.connection.fetch(self._statements[name], *parameters)
        return rows


class Postgres:
    """With asyncpg's own pool, but for what it asks the server to forget whenever a connection comes back."""

    false = False

    def __init__(self, url: str) -> None:
        self._url, self._statements = url, statements("postgresql")

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        async with asyncpg.create_pool(
            self._url, min_size=CONNECTIONS, max_size=CONNECTIONS, init=self._prepare, reset=self._keep
        ) as self._pool:
            yield

    async def _prepare(self, connection: asyncpg.Connection) -> None:
        """Ids are read as the hexadecimal text that callers see."""
        codec = {"encoder": bytes.fromhex, "decoder": bytes.hex, "schema": "pg_catalog", "format": "binary"}
        await connection.set_type_codec("uuid", **codec)

    async def _keep(self, connection: asyncpg.Connection) -> None:
        """Nothing was set that the next request must not find."""

    @contextlib.asynccontextmanager
    async def asking(self) -> AsyncIterator[Ask]:
        async with self._pool.acquire() as connection:
            yield _Asking(connection, self._statements)

    @contextlib.asynccontextmanager
    async def transaction(self, ask: Ask) -> AsyncIterator[None]:
        assert isinstance(ask, _Asking)
        async with ask.connection.transaction():
            yield

    def at(self, moment: dt.datetime) -> dt.datetime:
        return moment

    def iso(self, moment: dt.datetime) -> str:
        return moment.isoformat()

    def listed(self, values: list[str]) -> list[str]:
        return values
