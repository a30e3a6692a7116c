"""Fixtures: every test that takes `database` runs on SQLite and on a PostgreSQL that the tests start."""

import os
import pickle
import shutil
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest
from pydantic import SecretStr
from sqlalchemy import make_url

from server.app import create_app, open_database
from server.db import migrate
from server.db.database import Database
from server.settings import Settings
from tests import postgres
from tests.client import Client
from tests.scenario import Cast, create_cast

FULL = os.environ.get("FULL_TESTS") == "1"
KEY = "a key for tests, thirty-two characters or more"


def pytest_report_header() -> list[str]:
    return [] if postgres.programs() else [postgres.MISSING]


@pytest.fixture(scope="session")
def many() -> Any:
    """The full number with `./dev test --full`, a tenth of it otherwise."""
    return lambda full: full if FULL else max(full // 10, 1)


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


def settings_for(url: str, **changes: Any) -> Settings:
    given = {"env": "development", "database_url": SecretStr(url), "secret_key": SecretStr(KEY)}
    return Settings(**(given | changes))


class Templates:
    """Databases that were migrated and filled once; each test gets a copy."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: dict[tuple[str, bool], Cast | None] = {}

    async def copy(self, kind: str, server: str | None, *, with_cast: bool, to: Path) -> tuple[str, Cast | None]:
        key = (kind, with_cast)
        name = f"welkom_{'cast' if with_cast else 'empty'}"
        template = self.url(kind, server, name, self.folder)
        if key not in self.made:
            if server:
                await execute(server, f'CREATE DATABASE "{name}"')
            self.made[key] = await fill(template, with_cast=with_cast)
        if not server:
            shutil.copyfile(self.folder / f"{name}.db", to / "welkom.db")
            return self.url(kind, server, "welkom", to), self.made[key]
        copy = f"test_{uuid.uuid4().hex}"
        await execute(server, f'CREATE DATABASE "{copy}" TEMPLATE "{name}" STRATEGY file_copy')
        return self.url(kind, server, copy, to), self.made[key]

    @staticmethod
    def url(kind: str, server: str | None, name: str, folder: Path) -> str:
        if not server:
            return f"sqlite+aiosqlite:///{folder / name}.db"
        return make_url(server).set(database=name).render_as_string(hide_password=False)


async def fill(url: str, *, with_cast: bool) -> Cast | None:
    database = open_database(settings_for(url))
    await migrate.upgrade(database.writer)
    cast = await create_cast(database) if with_cast else None
    await database.dispose()  # the last close checkpoints SQLite's WAL, so one file is enough
    return pickle.loads(pickle.dumps(cast))


async def execute(server: str, statement: str) -> None:
    url = make_url(server)
    connection = await asyncpg.connect(user=url.username, host=url.host, port=url.port, database="postgres")
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(tmp_path_factory.mktemp("templates"))


@pytest.fixture
async def filled(
    kind: str, templates: Templates, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[tuple[Database, Cast | None]]:
    server = request.getfixturevalue("postgres_server") if kind == "postgresql" else None
    url, cast = await templates.copy(kind, server, with_cast=not request.node.get_closest_marker("empty"), to=tmp_path)
    database = open_database(settings_for(url))
    yield database, cast
    await database.dispose()
    if server:
        await execute(server, f'DROP DATABASE "{database.url.database}" WITH (FORCE)')


@pytest.fixture
def database(filled: tuple[Database, Cast | None]) -> Database:
    """A migrated database with the cast in it; empty where the test is marked so."""
    return filled[0]


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
