"""Fixtures: every test that takes `database` runs on SQLite and on a PostgreSQL that the tests start."""

import asyncio
import contextlib
import dataclasses
import datetime as dt
import gc
import os
import shutil
import uuid
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest
from pydantic import SecretStr
from sqlalchemy import make_url, update

import server.db.database
from server.app import create_app, open_database
from server.auth import password_hashing
from server.db import migrate
from server.db.database import Database
from server.db.models import Account, Session
from server.db.policy import Limits
from server.execution import plans
from server.identity_providers import IdentityProvider
from server.schema import parsing
from server.settings import Settings
from tests import openid_provider, postgres
from tests.client import Client
from tests.once import once
from tests.openid_provider import HostileProvider
from tests.scenario import Cast, create_cast
from tests.scenario.users import CHEAP, password_hash

FULL = os.environ.get("FULL_TESTS") == "1"
BY_BOTH = pytest.mark.parametrize("reads_by", ["driver", "sqlalchemy"])
WRITES_BY_BOTH = pytest.mark.parametrize("writes_by", ["driver", "sqlalchemy"])
KEY = "a key for tests, thirty-two characters or more"
# Nothing of a test has to survive a power cut. Where a server is killed, the test is marked `own` and gets FULL.
QUICK = tuple(p.replace("synchronous=FULL", "synchronous=OFF") for p in server.db.database.PRAGMAS)


def pytest_report_header() -> list[str]:
    return [] if postgres.programs() else [postgres.MISSING]


def pytest_collection_finish() -> None:
    """Schema, models and tests live to the end: the garbage collector need not walk them again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session")
def many() -> Any:
    """The full number with `./dev test --full`, a tenth of it otherwise."""
    return lambda full: full if FULL else max(full // 10, 1)


@pytest.fixture(scope="session", autouse=True)
def documents_kept() -> Iterator[None]:
    """Parsed and validated documents are kept for all tests, not the last few hundred only."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parsing.DOCUMENTS, "most_bytes", 256 * 1024**2)
        yield


class Route:
    """Whether the operations of a test are compiled, each at its first sight, or left to graphql-core."""

    compiled = True


@pytest.fixture(autouse=True)
def route(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of the tests go each way, by their names: a test always goes the same one."""
    monkeypatch.setattr(Route, "compiled", zlib.crc32(request.node.nodeid.encode()) % 2 == 0)
    monkeypatch.setattr(plans, "SIGHTS", 0)


@pytest.fixture(autouse=True)
def cheap_hashes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashing a password costs next to nothing, but where a test is about that."""
    if not request.node.get_closest_marker("argon2"):
        monkeypatch.setattr(password_hashing, "HASHER", CHEAP)


async def use_real_hashes(database: Database) -> None:
    """The cast's, with the parameters of the product."""
    async with database.write(origin="test") as uow:
        await uow.changed(update(Account).values(password_hash=password_hash(password_hashing.HASHER)))


async def seen_all_day(database: Database) -> None:
    """The cast's sessions count as if they just showed their password, however long ago the template was filled."""
    async with database.write(origin="test") as uow:
        await uow.changed(update(Session).values(authenticated_at=uow.now + dt.timedelta(days=1)))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    if postgres.programs() is None:
        pytest.skip(postgres.MISSING)
    with postgres.running() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which database: every test that comes to use one runs on both."""
    return str(request.param)


@pytest.fixture
def reads_by() -> str:
    """What runs reads. Tests of what may depend on it are marked BY_BOTH and run on both."""
    return "driver"


@pytest.fixture
def writes_by() -> str:
    """What runs transactions. Tests of what may depend on it are marked WRITES_BY_BOTH and run on both."""
    return "driver"


def settings_for(url: str, **changes: Any) -> Settings:
    given = {
        "env": "development",
        "database_url": SecretStr(url),
        "secret_key": SecretStr(KEY),
        "compiled": Route.compiled,
    }
    return Settings(**(given | changes))


class Templates:
    """Databases that were migrated and filled once; tests get copies."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: dict[tuple[str, bool], Cast | None] = {}
        self.kept: dict[tuple[str, bool], Kept] = {}

    async def made_for(self, kind: str, server: str | None, *, with_cast: bool) -> str:
        """The name of the template."""
        name = f"welkom_{'cast' if with_cast else 'empty'}"
        if (kind, with_cast) not in self.made:
            if server:
                await execute(server, f'CREATE DATABASE "{name}"')
            template = self.url(kind, server, name, self.folder)
            self.made[kind, with_cast] = await fill(template, with_cast=with_cast)
        return name

    async def copy(self, kind: str, server: str | None, *, with_cast: bool, to: Path) -> str:
        """The URL of a new database, for one test alone."""
        name = await self.made_for(kind, server, with_cast=with_cast)
        if not server:
            shutil.copyfile(self.folder / f"{name}.db", to / "welkom.db")
            return self.url(kind, server, "welkom", to)
        copy = f"test_{uuid.uuid4().hex}"
        await execute(server, f'CREATE DATABASE "{copy}" TEMPLATE "{name}" STRATEGY file_copy')
        return self.url(kind, server, copy, to)

    async def keep(self, kind: str, server: str | None, *, with_cast: bool) -> Database:
        """The database that tests use one after the other, as new."""
        if (kind, with_cast) not in self.kept:
            name = await self.made_for(kind, server, with_cast=with_cast)
            if server:
                url = await self.copy(kind, server, with_cast=with_cast, to=self.folder)
                self.kept[kind, with_cast] = KeptPostgres(url)
            else:
                url = self.url(kind, server, f"kept_{name}", self.folder)
                self.kept[kind, with_cast] = KeptSqlite(url, template=self.folder / f"{name}.db")
        return await self.kept[kind, with_cast].as_new()

    @staticmethod
    def url(kind: str, server: str | None, name: str, folder: Path) -> str:
        if not server:
            return f"sqlite+aiosqlite:///{folder / name}.db"
        return make_url(server).set(database=name).render_as_string(hide_password=False)


class Kept:
    """A database whose engines, with the statements they have compiled, outlive the tests. Nothing else does."""

    def __init__(self, url: str) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(server.db.database, "PRAGMAS", QUICK)
            self.database = open_database(settings_for(url))
        self.policy, self.encryption = self.database.policy, self.database.encryption

    async def as_new(self) -> Database:
        self.database.committed.clear()
        self.database.policy, self.database.encryption = self.policy, self.encryption
        await self.reset()
        return self.database

    async def reset(self) -> None:
        raise NotImplementedError


class KeptSqlite(Kept):
    """The template's file is copied anew."""

    def __init__(self, url: str, *, template: Path) -> None:
        super().__init__(url)
        self.template = template

    async def reset(self) -> None:
        await self.database.dispose()
        file = Path(str(self.database.url.database))
        for ending in ("", "-wal", "-shm"):
            file.with_name(file.name + ending).unlink(missing_ok=True)
        shutil.copyfile(self.template, file)


class KeptPostgres(Kept):
    """The template's rows lie beside the tables and are copied back: a hundredth of the time of a new database."""

    VACUUM = 20  # resets; nothing else removes the dead rows, and with many of them every statement is slow
    resets = 0
    connection: asyncpg.Connection | None = None
    script = ""

    async def reset(self) -> None:
        if self.connection is None:
            await self.connect()
        assert self.connection is not None
        if self.unfit():
            await self.database.dispose()
        try:
            await self.connection.execute(self.script)
        except asyncpg.LockNotAvailableError:  # something of the last test has not ended
            await self.database.dispose()
            others = "datname = current_database() AND pid <> pg_backend_pid()"
            await self.connection.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
            await self.connection.execute(self.script)
        self.resets += 1
        if self.resets % self.VACUUM == 0:
            await self.connection.execute("VACUUM")

    async def connect(self) -> None:
        url = self.database.url
        self.connection = await asyncpg.connect(user=url.username, host=url.host, port=url.port, database=url.database)
        found = await self.connection.fetch(
            "SELECT quote_ident(tablename) AS t FROM pg_tables WHERE schemaname = 'public'"
        )
        tables = [row["t"] for row in found]
        copies = (f"CREATE TABLE original.{t} AS TABLE public.{t};" for t in tables)
        await self.connection.execute("CREATE SCHEMA original;" + "".join(copies))
        # no trigger and no foreign key is in the way
        await self.connection.execute("SET session_replication_role = replica; SET lock_timeout = '2s'")
        emptied = "".join(f"DELETE FROM public.{t};" for t in tables)
        filled = "".join(f"INSERT INTO public.{t} SELECT * FROM original.{t};" for t in tables)
        self.script = emptied + filled  # one transaction, one round trip

    def unfit(self) -> bool:
        """Whether the last test left a connection that is in use, or that the server has ended."""
        pool: Any = self.database.writer.pool
        records = list(pool._pool._queue._queue)
        closed = [r for r in records if r.dbapi_connection and r.dbapi_connection.driver_connection.is_closed()]
        out = (pool, self.database.readers.pool, self.database.writers.pool)
        return bool(closed or any(one.checkedout() for one in out))


async def fill(url: str, *, with_cast: bool) -> Cast | None:
    database = open_database(settings_for(url))
    await migrate.upgrade(database.writer)
    cast = await once(database, ("cast",), lambda: create_cast(database)) if with_cast else None
    if with_cast:
        await seen_all_day(database)
    await database.dispose()  # the last close checkpoints SQLite's WAL, so one file is enough
    return cast


async def execute(server: str, statement: str) -> None:
    url = make_url(server)
    connection = await asyncpg.connect(user=url.username, host=url.host, port=url.port, database="postgres")
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
async def templates(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Templates]:
    made = Templates(tmp_path_factory.mktemp("templates"))
    yield made
    for kept in made.kept.values():
        await kept.database.dispose()
        if isinstance(kept, KeptPostgres) and kept.connection is not None:
            await kept.connection.close()


@pytest.fixture
async def filled(
    kind: str, reads_by: Any, writes_by: Any, templates: Templates, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[tuple[Database, Cast | None]]:
    running = request.getfixturevalue("postgres_server") if kind == "postgresql" else None
    with_cast = not request.node.get_closest_marker("empty")
    if request.node.get_closest_marker("own"):
        url = await templates.copy(kind, running, with_cast=with_cast, to=tmp_path)
        database = open_database(settings_for(url))
    else:
        database = await templates.keep(kind, running, with_cast=with_cast)
    database.reads_by, database.writes_by = reads_by, writes_by
    cast = templates.made[kind, with_cast]
    if cast and request.node.get_closest_marker("argon2"):
        await use_real_hashes(database)
    yield database, cast
    if request.node.get_closest_marker("own"):
        await database.dispose()
        if running:
            await execute(running, f'DROP DATABASE "{database.url.database}" WITH (FORCE)')


@pytest.fixture
async def database(filled: tuple[Database, Cast | None]) -> AsyncIterator[Database]:
    """A migrated database with the cast in it; empty where the test is marked so."""
    database = filled[0]
    yield database
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(10):
            while database.readers.pool.checkedout():
                await asyncio.sleep(0.02)
    assert not database.readers.pool.checkedout(), "a reader was left open: its connection is lost to all other tests"


@pytest.fixture
def unthrottled(database: Database) -> None:
    """For tests that do a thousand times what callers may do a few times."""
    limits = Limits(**dict.fromkeys((limit.name for limit in dataclasses.fields(Limits)), 10**9))
    database.policy = dataclasses.replace(database.policy, limits=limits)


@pytest.fixture
def cast(filled: tuple[Database, Cast | None]) -> Cast:
    assert filled[1] is not None
    return filled[1]


@pytest.fixture
def settings(database: Database) -> Settings:
    return settings_for(database.url.render_as_string(hide_password=False))


@pytest.fixture
async def app(database: Database, settings: Settings) -> AsyncIterator[Any]:
    """The application, in this process; mail stays in the outbox."""
    made = create_app(settings, database=database, with_worker=False)
    async with made.router.lifespan_context(made):
        yield made


@pytest.fixture
async def client(app: Any) -> AsyncIterator[Client]:
    async with AsyncExitStack() as stack:
        transport = httpx2.ASGITransport(app=app)
        http = await stack.enter_async_context(
            httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")
        )
        yield Client(http)


@pytest.fixture(scope="session")
async def provider_server() -> AsyncIterator[HostileProvider]:
    async with openid_provider.running() as provider:
        yield provider


@pytest.fixture
def provider(provider_server: HostileProvider) -> HostileProvider:
    """An OpenID Connect provider that keeps to the protocol until a test tells it otherwise."""
    provider_server.reset()
    return provider_server


@pytest.fixture
def acme(database: Database, provider: HostileProvider) -> IdentityProvider:
    """The provider of Acme's people, configured."""
    configured = provider.configured(environments=["acme.example"])
    openid_provider.configure(database, configured)
    return configured
