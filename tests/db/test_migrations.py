"""From the tables of 0001 with rows in them to those of today, and back."""

from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from server.db import migrate
from server.db.database import Database
from tests.conftest import execute
from tests.plain import PlainEncryption

NAMES = {"Ångström & Söhne": "angstrom & sohne", "ACME": "acme"}


@pytest.mark.empty
async def test_par_2_environments_of_before_are_found_by_their_names(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/old.db"
    if kind == "postgresql":
        server = request.getfixturevalue("postgres_server")
        await execute(server, 'CREATE DATABASE "old_tables"')
        url = server.rpartition("/")[0] + "/old_tables"
    database = Database(url, encryption=PlainEncryption())
    await migrate.upgrade(database.writer, "0001")
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
    await database.dispose()
    if kind == "postgresql":
        await execute(server, 'DROP DATABASE "old_tables" WITH (FORCE)')
