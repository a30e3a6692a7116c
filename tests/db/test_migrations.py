"""To today's tables and back, with rows in them."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from server.db import migrate
from server.db.database import Database
from tests.conftest import execute
from tests.plain import PlainEncryption

ENVIRONMENT = "0" * 32


@pytest.fixture
async def empty(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database of no tables at all."""
    url = f"sqlite+aiosqlite:///{tmp_path}/empty.db"
    if kind == "postgresql":
        server = request.getfixturevalue("postgres_server")
        await execute(server, 'CREATE DATABASE "empty_tables"')
        url = server.rpartition("/")[0] + "/empty_tables"
    database = Database(url, encryption=PlainEncryption())
    yield database
    await database.dispose()
    if kind == "postgresql":
        await execute(server, 'DROP DATABASE "empty_tables" WITH (FORCE)')


async def change(database: Database, statement: str, **given: Any) -> None:
    """Ids are named `..id`, a moment `now` is put in."""
    on_sqlite = database.is_sqlite
    for name in given:
        if name.endswith("id") and not on_sqlite:
            statement = statement.replace(f":{name}", f"CAST(:{name} AS uuid)")
    statement = statement.replace(":now", "'2026-01-01 00:00:00'" if on_sqlite else "now()")
    async with database.writer.begin() as connection:
        await connection.execute(text(statement), given)


async def add_environment(database: Database) -> None:
    await change(
        database,
        "INSERT INTO environments (id, name, name_key, join_policy, discoverable, locale, created_at)"
        " VALUES (:id, 'Acme', 'acme', 'AUTOMATIC', true, 'nl', :now)",
        id=ENVIRONMENT,
    )


async def add_user(database: Database, number: int, role: str) -> None:
    await change(
        database,
        "INSERT INTO users (environment_id, id, email, canonical, person, role, status, relationship_manager,"
        " created_at) VALUES (:environment_id, :id, :to, :to, :to, :role, 'ACTIVE', false, :now)",
        environment_id=ENVIRONMENT,
        id=f"{number:032x}",
        to=f"u{number}@acme.example",
        role=role,
    )


async def counted(database: Database) -> dict[str, int]:
    async with database.writer.begin() as connection:
        rows = (await connection.execute(text("SELECT role, number FROM user_counts"))).all()
    return {row.role: row.number for row in rows}


@pytest.mark.empty
async def test_usr_8_users_are_counted_whoever_adds_them_and_anew_where_nothing_counted(empty: Database) -> None:
    await migrate.upgrade(empty.writer)
    await add_environment(empty)
    await add_user(empty, 1, "BASIC_USER")
    await add_user(empty, 2, "ADMINISTRATOR")
    assert await counted(empty) == {"BASIC_USER": 1, "ADMINISTRATOR": 1}
    await migrate.run(empty.writer, command.downgrade, "0001")
    await add_user(empty, 3, "BASIC_USER")  # by no trigger that was left behind
    assert await counted(empty) == {"BASIC_USER": 1, "ADMINISTRATOR": 1}
    await migrate.upgrade(empty.writer)
    await add_user(empty, 4, "ADVANCED_USER")
    assert await counted(empty) == {"BASIC_USER": 2, "ADMINISTRATOR": 1, "ADVANCED_USER": 1}


@pytest.mark.empty
async def test_aud_1_the_log_is_append_only_with_the_newest_tables(empty: Database) -> None:
    await migrate.upgrade(empty.writer)
    await migrate.run(empty.writer, command.downgrade, "0001")
    await migrate.upgrade(empty.writer)
    await change(
        empty,
        "INSERT INTO audit_events (id, environment_id, at, action, target_type, origin)"
        " VALUES (:id, :environment_id, :now, 'x', 'user', '127.0.0.1')",
        id=ENVIRONMENT,
        environment_id=ENVIRONMENT,
    )
    for statement in ("DELETE FROM audit_events", "UPDATE audit_events SET action = 'y'"):
        with contextlib.suppress(DBAPIError):
            await change(empty, statement)
            raise AssertionError(statement)
    await change(empty, "UPDATE audit_events SET origin = ''")
    await migrate.check(empty.writer)


@pytest.mark.empty
async def test_all_the_way_back_nothing_is_left(empty: Database) -> None:
    await migrate.upgrade(empty.writer)
    await add_environment(empty)
    await migrate.run(empty.writer, command.downgrade, "base")
    query = "SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger')"
    if not empty.is_sqlite:
        query = (
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
            " UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
        )
    async with empty.writer.begin() as connection:
        assert [row[0] for row in await connection.execute(text(query))] == ["alembic_version"]
