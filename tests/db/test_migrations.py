"""From the tables of 0001 with rows in them to those of today, and back."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from server.db import migrate
from server.db.database import Database
from server.domain.addresses import person_of
from tests.conftest import execute
from tests.plain import PlainEncryption

PERSONS = {
    "bob@acme.example": "bob@acme.example",
    "bob+x@acme.example": "bob@acme.example",
    "bob+a+b@acme.example": "bob@acme.example",
    "+x@acme.example": "+x@acme.example",
    "bob-x@acme.example": "bob-x@acme.example",
}
NAMES = {"Ångström & Söhne": "angstrom & sohne", "ACME": "acme"}


@contextlib.asynccontextmanager
async def old_tables(kind: str, request: pytest.FixtureRequest, place: Path, revision: str) -> AsyncIterator[Database]:
    """An empty database as that revision left it."""
    url = f"sqlite+aiosqlite:///{place}/old.db"
    if kind == "postgresql":
        server = request.getfixturevalue("postgres_server")
        await execute(server, 'CREATE DATABASE "old_tables"')
        url = server.rpartition("/")[0] + "/old_tables"
    database = Database(url, encryption=PlainEncryption())
    await migrate.upgrade(database.writer, revision)
    yield database
    await database.dispose()
    if kind == "postgresql":
        await execute(server, 'DROP DATABASE "old_tables" WITH (FORCE)')


@pytest.mark.empty
async def test_par_2_environments_of_before_are_found_by_their_names(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    async with old_tables(kind, request, tmp_path, "0001") as database:
        insert = text(
            "INSERT INTO environments (id, name, join_policy, discoverable, locale, created_at)"
            " VALUES (:id, :name, 'AUTOMATIC', true, 'nl', '2026-01-01 00:00:00+00')"
            if kind == "sqlite"
            else "INSERT INTO environments (id, name, join_policy, discoverable, locale, created_at)"
            " VALUES (CAST(:id AS uuid), :name, 'AUTOMATIC', true, 'nl', now())"
        )
        async with database.writer.begin() as connection:
            for n, name in enumerate(NAMES):
                await connection.execute(insert, {"id": f"{n:032x}", "name": name})
        await migrate.upgrade(database.writer)
        async with database.writer.begin() as connection:
            rows = (await connection.execute(text("SELECT name, name_key FROM environments"))).all()
        assert {row.name: row.name_key for row in rows} == NAMES
        await migrate.check(database.writer)
        await migrate.run(database.writer, command.downgrade, "0001")
        async with database.writer.begin() as connection:
            assert len((await connection.execute(text("SELECT name FROM environments"))).all()) == len(NAMES)


@pytest.mark.empty
async def test_env_3_mails_of_before_have_the_person_of_their_address(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    async with old_tables(kind, request, tmp_path, "0002") as database:
        insert = (
            "INSERT INTO mails"
            " (id, kind, recipient, canonical, locale, message_id, status, attempts, created_at, next_attempt_at)"
            " VALUES ({id}, 'SIGN_UP', :to, :to, 'nl', :id, 'SENT', 1, {now}, {now})"
        ).format(
            id=":id" if kind == "sqlite" else "CAST(:id AS uuid)",
            now="'2026-01-01 00:00:00'" if kind == "sqlite" else "now()",
        )
        async with database.writer.begin() as connection:
            for n, address in enumerate(PERSONS):
                await connection.execute(text(insert), {"id": f"{n:032x}", "to": address})
        await migrate.upgrade(database.writer)
        async with database.writer.begin() as connection:
            rows = (await connection.execute(text("SELECT canonical, person FROM mails"))).all()
        assert {row.canonical: row.person for row in rows} == PERSONS
        assert {address: person_of(address) for address in PERSONS} == PERSONS
