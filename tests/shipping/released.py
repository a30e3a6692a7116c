"""The databases of each released version, with data, as text: `python -m tests.shipping.released` adds this version's.

It is run before each release, and until then whenever a migration was added that no version has released: the newest
one is of the version in pyproject.toml, and only those before it are left as they are.
"""

import asyncio
import contextlib
import re
import sqlite3
import subprocess
import tempfile
import tomllib
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
from sqlalchemy import make_url

from server.app import open_database
from server.db import migrate
from server.db.database import Database
from tests import postgres
from tests.conftest import execute, settings_for
from tests.execution.world import make_world
from tests.scenario import create_cast, create_environment, set_up_app
from tests.shipping.installation import ROOT

FOLDER = Path(__file__).parent / "databases"
KINDS = ("sqlite", "postgresql")
VERSION: str = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]


def numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def kept() -> list[str]:
    """The versions whose databases are kept, the oldest first."""
    return sorted({file.name.removesuffix(".sqlite.sql") for file in FOLDER.glob("*.sqlite.sql")}, key=numbers)


def released() -> list[str]:
    """The versions that the changelog has a date for, the oldest first."""
    headings = re.findall(r"^## (\d+\.\d+\.\d+) – (.+)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    return sorted((version for version, date in headings if date != "unreleased"), key=numbers)


def file_of(version: str, kind: str) -> Path:
    return FOLDER / f"{version}.{kind}.sql"


@contextlib.asynccontextmanager
async def restored(version: str, kind: str, server: str | None, place: Path) -> AsyncIterator[Database]:
    """A new database with what is kept of this version."""
    script = file_of(version, kind).read_text(encoding="utf-8")
    async with new(kind, server, place) as url:
        if kind == "sqlite":
            with contextlib.closing(sqlite3.connect(str(make_url(url).database))) as connection:
                connection.executescript(script)
        else:
            parts = make_url(url)
            postgresql = await asyncpg.connect(
                user=parts.username, host=parts.host, port=parts.port, database=parts.database
            )
            await postgresql.execute(script)
            await postgresql.close()
        database = open_database(settings_for(url))
        yield database
        await database.dispose()


@contextlib.asynccontextmanager
async def new(kind: str, server: str | None, place: Path) -> AsyncIterator[str]:
    """The URL of an empty database, which is gone at the end."""
    name = f"kept_{uuid.uuid4().hex}"
    if kind == "sqlite":
        yield f"sqlite+aiosqlite:///{place}/{name}.db"
        return
    assert server is not None
    await execute(server, f'CREATE DATABASE "{name}"')
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        await execute(server, f'DROP DATABASE "{name}" WITH (FORCE)')


async def fill(database: Database) -> None:
    """Something of everything, in every state, as this version's own verbs leave it behind."""
    cast = await create_cast(database)
    await make_world(database, cast)
    await set_up_app(database, await create_environment(database, "Hooli", administrator="Gavin Bel"))


def text_of(url: str, kind: str) -> str:
    """Tables and rows as statements, which any later version of the database's own program takes."""
    parts = make_url(url)
    if kind == "sqlite":
        with contextlib.closing(sqlite3.connect(str(parts.database))) as connection:
            return "\n".join(connection.iterdump()) + "\n"
    programs = postgres.programs()
    assert programs is not None
    command = [programs / "pg_dump", "--inserts", "--rows-per-insert=100", "--no-owner", "--no-privileges"]
    where = ["-h", str(parts.host), "-p", str(parts.port), "-U", str(parts.username), str(parts.database)]
    dumped = subprocess.run([*command, *where], check=True, capture_output=True, text=True).stdout
    # what only psql takes, what only this version of PostgreSQL knows, and what only people read
    lines = [line for line in dumped.splitlines() if line and not line.startswith(("\\", "SET ", "--"))]
    return "\n".join(line for line in lines if "set_config('search_path'" not in line) + "\n"


async def add() -> None:
    FOLDER.mkdir(exist_ok=True)
    with postgres.running() as server, tempfile.TemporaryDirectory() as place:
        for kind in KINDS:
            async with new(kind, server, Path(place)) as url:
                database = open_database(settings_for(url))
                await migrate.upgrade(database.writer)
                await fill(database)
                await database.dispose()
                file_of(VERSION, kind).write_text(text_of(url, kind), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(add())
