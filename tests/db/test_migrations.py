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
from server.domain.names import sort_key, words_of
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


# Names and addresses, and the words that were kept of them before migration 0009.
WORDS = {
    ("Jean-Pierre O'Neill", "jp.oneill@acme.example"): "jean pierre o neill jp oneill acme example",
    ("Jan Jansen", "jan.j@acme.example"): "jan jansen j acme example",
    ("Jan", "jj@acme.example"): "jan jj acme example",
    (None, "émile@acme.example"): "emile acme example",
}


@pytest.mark.empty
async def test_usr_8_words_of_before_are_told_as_new_ones_are(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    moment = "'2026-01-01 00:00:00'" if kind == "sqlite" else "now()"
    uuid = ":{}" if kind == "sqlite" else "CAST(:{} AS uuid)"
    here, user = uuid.format("here"), uuid.format("id")
    async with old_tables(kind, request, tmp_path, "0008") as database:
        async with database.writer.begin() as connection:
            await connection.execute(
                text(
                    "INSERT INTO environments (id, name, name_key, join_policy, discoverable, locale, created_at)"
                    f" VALUES ({here}, 'Acme', 'acme', 'AUTOMATIC', true, 'nl', {moment})"
                ),
                {"here": f"{0:032x}"},
            )
            for n, ((name, address), kept) in enumerate(WORDS.items()):
                given = {"here": f"{0:032x}", "id": f"{n:032x}", "name": name, "to": address}
                given["key"] = sort_key(name) if name else None
                insert = (
                    "INSERT INTO users (environment_id, id, name, name_key, email, canonical, person, role, status,"
                    f" relationship_manager, created_at) VALUES ({here}, {user}, :name, :key, :to, :to, :to,"
                    f" 'BASIC_USER', 'ACTIVE', false, {moment})"
                )
                await connection.execute(text(insert), given)
                for word in [*kept.split(), address]:
                    insert = f"INSERT INTO user_words (environment_id, word, user_id) VALUES ({here}, :word, {user})"
                    await connection.execute(text(insert), {"here": given["here"], "id": given["id"], "word": word})
        await migrate.upgrade(database.writer)
        assert await words(database) == {address: words_of(name, address) for name, address in WORDS}
        await migrate.run(database.writer, command.downgrade, "0008")
        for (name, address), found in zip(WORDS, (await words(database)).values(), strict=True):
            for word in [*WORDS[name, address].split(), address]:
                assert any(one.startswith(word) for one in found), word


async def words(database: Database) -> dict[str, set[str]]:
    """Those of each address, in the order of their ids."""
    query = (
        "SELECT canonical, word FROM users LEFT JOIN user_words"
        " ON user_words.environment_id = users.environment_id AND user_id = id ORDER BY id"
    )
    found: dict[str, set[str]] = {}
    async with database.writer.begin() as connection:
        for address, word in await connection.execute(text(query)):
            found.setdefault(address, set()).add(word)
    return found


@pytest.mark.empty
async def test_usr_8_users_of_before_are_counted_and_later_ones_too(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    moment = "'2026-01-01 00:00:00'" if kind == "sqlite" else "now()"
    here, user = (f":{name}" if kind == "sqlite" else f"CAST(:{name} AS uuid)" for name in ("here", "id"))
    environment = (
        "INSERT INTO environments (id, name, name_key, join_policy, discoverable, locale, created_at)"
        f" VALUES ({here}, 'Acme', 'acme', 'AUTOMATIC', true, 'nl', {moment})"
    )
    added = (
        "INSERT INTO users (environment_id, id, email, canonical, person, role, status, relationship_manager,"
        f" created_at) VALUES ({here}, {user}, :to, :to, :to, :role, 'ACTIVE', false, {moment})"
    )

    async def add(database: Database, *roles: str) -> None:
        async with database.writer.begin() as connection:
            for n, role in enumerate(roles):
                given = {"here": f"{0:032x}", "id": f"{n:031x}{len(roles)}", "to": f"u{n}.{len(roles)}@acme.example"}
                await connection.execute(text(added), given | {"role": role})

    async with old_tables(kind, request, tmp_path, "0009") as database:
        async with database.writer.begin() as connection:
            await connection.execute(text(environment), {"here": f"{0:032x}"})
        await add(database, "BASIC_USER", "BASIC_USER", "ADMINISTRATOR")
        for _ in range(2):
            await migrate.upgrade(database.writer)
            async with database.writer.begin() as connection:
                kept = (await connection.execute(text("SELECT role, number FROM user_counts ORDER BY role"))).all()
            assert dict(map(tuple, kept)) == {"ADMINISTRATOR": 1, "BASIC_USER": 2}  # type: ignore[arg-type]
            await migrate.run(database.writer, command.downgrade, "0009")
        await add(database, "ADVANCED_USER")  # by no trigger that was left behind
        await migrate.upgrade(database.writer)
        await add(database, "BASIC_USER", "ADVANCED_USER")
        async with database.writer.begin() as connection:
            kept = (await connection.execute(text("SELECT role, number FROM user_counts ORDER BY role"))).all()
        assert dict(map(tuple, kept)) == {"ADMINISTRATOR": 1, "ADVANCED_USER": 2, "BASIC_USER": 3}  # type: ignore[arg-type]
