"""A database of each released version comes to this one with its data, while the version before goes on serving."""

import ast
import asyncio
import contextlib
import itertools
import shutil
import subprocess
import tarfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest
from sqlalchemy import event, text

from server.app import create_app
from server.db import migrate
from server.db.database import Database
from tests.client import Client
from tests.commands.test_commands import refused, runner
from tests.conftest import settings_for
from tests.scenario import PASSWORD
from tests.shipping import released
from tests.shipping.expansions import Expansions
from tests.shipping.installation import ROOT, build, install, install_by_pip, production, run, serving

KEPT = released.kept()
READS = """{
  viewer { name role { key } memberships { edges { node { organisation { name documents { totalCount } } } } } }
  environment {
    name domains
    users(first: 100) { edges { node { id email role { key } } } }
    organisations { edges { node { name } } }
    partnerships(status: ACTIVE) { edges { node { partner { name } } } }
    auditEvents { edges { node { action } } }
  }
  inbox { edges { node { __typename } } }
}"""
MIGRATION = """
import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "{newest}"
branch_labels = None
depends_on = None
{more}

def upgrade() -> None:
    {does}
"""
ADDS = """
    op.add_column("users", sa.Column("nickname", sa.Text()))
    op.add_column("users", sa.Column("floor", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_users_nickname", "users", ["environment_id", "nickname"])
    op.create_table("rooms", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.Text()))
    op.create_index("uq_rooms_name", "rooms", ["name"], unique=True)
    op.execute("UPDATE users SET nickname = name")
"""
RENAMES = """
    op.execute("ALTER TABLE memberships RENAME TO people_of_organisations")
"""


@pytest.fixture
async def server(kind: str, request: pytest.FixtureRequest) -> str | None:
    return str(request.getfixturevalue("postgres_server")) if kind == "postgresql" else None


@pytest.fixture(params=KEPT)
async def old(request: pytest.FixtureRequest, kind: str, server: str | None, tmp_path: Path) -> AsyncIterator[Database]:
    """A database of each version that is kept."""
    async with released.restored(str(request.param), kind, server, tmp_path) as database:
        yield database


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Gives this version one migration more, that does what it is told."""

    def add(does: str, more: str = "") -> None:
        folder = shutil.copytree(migrate.MIGRATIONS, tmp_path / "migrations")
        newest = migrate.revisions()[0]
        body = MIGRATION.format(newest=newest, does=does.strip(), more=more)
        (folder / "versions" / "9001_next.py").write_text(body)
        monkeypatch.setattr(migrate, "MIGRATIONS", folder)
        migrate.revisions.cache_clear()

    yield add
    monkeypatch.undo()
    migrate.revisions.cache_clear()


def test_the_database_of_each_released_version_is_kept() -> None:
    for version in [*released.released(), *KEPT]:
        for kind in released.KINDS:
            assert released.file_of(version, kind).exists(), "python -m tests.shipping.released, before a release"


# ---- data


async def test_a_database_of_a_released_version_is_read_and_written_by_this_one(old: Database) -> None:
    await migrate.upgrade(old.writer)
    await migrate.check(old.writer)
    settings = settings_for(old.url.render_as_string(hide_password=False))
    app = create_app(settings, database=old, with_worker=False)
    transport = httpx2.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http,
    ):
        client = Client(http)
        alice = await log_in(client)
        answer = await client.ask(READS, as_=alice)
        assert not answer.errors, answer.errors
        has_what_was_there(answer.data)
        await change_roles(client, alice, times=1)
        given = {"email": "new@acme.example"}
        (await client.do("inviteUser", given, as_=alice)).done("inviteUser")
    assert len(await rows(old, "SELECT id FROM users WHERE canonical = 'new@acme.example'")) == 1


def has_what_was_there(data: Any) -> None:
    def nodes(connection: Any) -> list[Any]:
        return [edge["node"] for edge in connection["edges"]]

    viewer, environment = data["viewer"], data["environment"]
    assert (viewer["name"], viewer["role"]["key"]) == ("Alice de Vries", "ADMINISTRATOR")
    assert "acme.example" in environment["domains"]
    assert {"alice@acme.example", "bob@acme.example"} < {user["email"] for user in nodes(environment["users"])}
    assert {"acme Sales B.V.", "Zuid 'Öst' & Co"} <= {one["name"] for one in nodes(environment["organisations"])}
    assert "Initech" in {one["partner"]["name"] for one in nodes(environment["partnerships"])}
    organisations = [one["organisation"] for one in nodes(viewer["memberships"])]
    assert any(one["documents"]["totalCount"] for one in organisations if one)  # None where she is only asked
    assert len(nodes(environment["auditEvents"])) > 20
    assert nodes(data["inbox"])


async def log_in(client: Client) -> str:
    given = {"email": "alice@acme.example", "password": PASSWORD}
    return str((await client.do("logIn", given, "grant { token }")).done("logIn")["grant"]["token"])


async def change_roles(client: Client, alice: str, *, times: int | None = None) -> None:
    """Reads and writes, so many times or until it is cancelled."""
    everybody = (await client.ask(READS, as_=alice)).data["environment"]["users"]["edges"]
    [bob] = [edge["node"]["id"] for edge in everybody if edge["node"]["email"] == "bob@acme.example"]
    for n in range(times) if times else itertools.count():
        role = "ADVANCED_USER" if n % 2 else "BASIC_USER"
        given = {"userId": bob, "role": role}
        (await client.do("changeUserRole", given, as_=alice)).done("changeUserRole")
        answer = await client.ask(READS, as_=alice)
        assert not answer.errors, answer.errors
        edges = answer.data["environment"]["users"]["edges"]
        assert [edge["node"]["role"]["key"] for edge in edges if edge["node"]["id"] == bob] == [role]


async def rows(database: Database, query: str) -> list[Any]:
    async with database.writer.connect() as connection:
        return list((await connection.execute(text(query))).all())


# ---- expand, then contract


async def undeclared(database: Database) -> list[str]:
    """What migrations after this database's do to it that the version before might notice, and may not do yet."""
    expansions, found = Expansions(), []
    [(current,)] = await rows(database, "SELECT version_num FROM alembic_version")
    for revision in sorted(revision for revision in migrate.revisions() if revision > current):
        said: list[str] = []

        def heard(connection: Any, cursor: Any, statement: str, *rest: Any, said: list[str] = said) -> None:
            said.append(statement)

        event.listen(database.writer.sync_engine, "before_cursor_execute", heard)
        await migrate.upgrade(database.writer, revision)
        event.remove(database.writer.sync_engine, "before_cursor_execute", heard)
        if contracts(revision) not in released.released():
            found += [f"{revision}: {one}" for one in expansions.contracting(said)]
    return found


def contracts(revision: str) -> str:
    """The version that a migration names: the first that does not use what it takes away."""
    [file] = (migrate.MIGRATIONS / "versions").glob(f"{revision}_*.py")
    for node in ast.parse(file.read_text()).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "contracts":
            return str(ast.literal_eval(node.value))
    return ""


ON_POSTGRESQL = pytest.mark.parametrize("kind", ["postgresql"])


@ON_POSTGRESQL
async def test_no_migration_since_a_release_takes_away_what_the_version_before_uses(old: Database) -> None:
    assert await undeclared(old) == [], (
        "expand now and contract in a later version, or name the released version that no longer uses it: "
        "contracts = …; of what no version has released, `python -m tests.shipping.released` makes a new beginning"
    )


@ON_POSTGRESQL
async def test_a_migration_that_adds_is_let_through(old: Database, next_version: Any) -> None:
    next_version(ADDS)
    assert await undeclared(old) == []


@ON_POSTGRESQL
async def test_one_that_renames_is_not_unless_a_released_version_no_longer_uses_it(
    old: Database, next_version: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version(RENAMES, 'contracts = "0.2.0"')
    assert await undeclared(old) == ["9001: ALTER TABLE memberships RENAME TO people_of_organisations"]
    async with old.writer.begin() as connection:
        await connection.execute(text("ALTER TABLE people_of_organisations RENAME TO memberships"))
        newest = migrate.revisions()[1]
        await connection.execute(text("UPDATE alembic_version SET version_num = :newest"), {"newest": newest})
    monkeypatch.setattr(released, "released", lambda: ["0.1.0", "0.2.0"])
    assert await undeclared(old) == []


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE users DROP COLUMN name",
        "ALTER TABLE users RENAME name TO called",
        "ALTER TABLE users ALTER COLUMN name SET NOT NULL",
        "ALTER TABLE users ALTER COLUMN name TYPE VARCHAR(10)",
        "ALTER TABLE users ADD COLUMN floor INTEGER NOT NULL",
        "ALTER TABLE users ADD CONSTRAINT ck_users_name CHECK (name <> '')",
        "ALTER TABLE users RENAME TO people",
        "CREATE UNIQUE INDEX uq_users_name ON users (name)",
        "DROP INDEX ix_users_name",
        "DROP TABLE users",
        "UPDATE users SET name = ''",
        "UPDATE users SET floor = 1, name = ''",
        "DELETE FROM users",
        "INSERT INTO users (name) VALUES ('x')",
        "CREATE TRIGGER t AFTER UPDATE ON users FOR EACH ROW EXECUTE FUNCTION f()",
        "CREATE OR REPLACE FUNCTION f() RETURNS trigger AS $$ BEGIN END $$",
        "DO $$ BEGIN END $$",
    ],
)
def test_what_contracts(statement: str) -> None:
    expansions = Expansions()
    assert (
        expansions.contracting(["ALTER TABLE users ADD COLUMN floor INTEGER", "CREATE TABLE rooms (id INTEGER)"]) == []
    )
    assert expansions.contracting([statement]) == [statement]
    of_new = statement.replace("users", "rooms")
    if "rooms" in of_new and "DROP INDEX" not in statement and "floor = 1" not in statement:
        assert expansions.contracting([of_new]) == []


# ---- the version before goes on serving


@pytest.fixture(scope="session")
def version_before(welkom: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The newest released version, installed; while there is none, this one."""
    versions = released.released()
    if not versions:
        return welkom
    place = tmp_path_factory.mktemp("before")
    archive = ["git", "-c", "safe.directory=*", "archive", "-o", place / "source.tar", f"v{versions[-1]}"]
    run([*archive], cwd=ROOT)  # where it fails: git fetch --tags
    with tarfile.open(place / "source.tar") as source:
        source.extractall(place / "source", filter="data")
    pins = place / "source" / "requirements.txt"
    ways = install if pins.read_text() == (ROOT / "requirements.txt").read_text() else install_by_pip
    return ways(build(place / "source", place / "wheel"), place / "venv", pins)


@pytest.fixture
async def before(
    version_before: Path, kind: str, server: str | None, tmp_path: Path
) -> AsyncIterator[tuple[Database, Client]]:
    """That version, serving its own database with data in it."""
    version = (released.released() or KEPT)[-1]
    async with released.restored(version, kind, server, tmp_path) as database:
        url = database.url.render_as_string(hide_password=False)
        environ = production(tmp_path, WELKOM_DATABASE_URL=url)
        run_in = {"env": environ, "cwd": tmp_path, "check": True, "capture_output": True}
        await asyncio.to_thread(subprocess.run, [version_before, "migrate"], **run_in)
        async with (
            serving(version_before, tmp_path, "--no-worker", WELKOM_DATABASE_URL=url) as served,
            httpx2.AsyncClient(base_url=served.url, trust_env=False, timeout=30) as http,
        ):
            yield database, Client(http)


@contextlib.asynccontextmanager
async def in_use(client: Client) -> AsyncIterator["asyncio.Task[None]"]:
    """Alice reads and writes for as long as this lasts, and for a while before and after."""
    using = asyncio.create_task(change_roles(client, await log_in(client)))
    await asyncio.wait([using], timeout=1)
    assert not using.done(), using.exception()
    yield using
    await asyncio.wait([using], timeout=2)
    using.cancel()
    await asyncio.wait([using])


async def test_the_version_before_goes_on_while_and_after_its_database_is_migrated(
    before: tuple[Database, Client], next_version: Any
) -> None:
    database, client = before
    next_version(ADDS)
    async with in_use(client) as using:
        await migrate.upgrade(database.writer)
    assert using.cancelled(), using.exception()
    has_what_was_there((await client.ask(READS, as_=await log_in(client))).data)
    assert (await client.http.get("/health")).status_code == 200
    names = await rows(database, "SELECT nickname, name FROM users WHERE name IS NOT NULL")
    assert names
    assert all(nickname == name for nickname, name in names)


async def test_it_would_be_noticed_if_it_did_not(before: tuple[Database, Client], next_version: Any) -> None:
    database, client = before
    next_version(RENAMES)
    async with in_use(client) as using:
        await migrate.upgrade(database.writer)
    assert not using.cancelled()
    assert isinstance(using.exception(), AssertionError)


@ON_POSTGRESQL
async def test_a_migration_that_waits_for_a_table_gives_up_before_others_wait_long(
    old: Database, next_version: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await migrate.upgrade(old.writer)
    next_version(ADDS)
    url = old.url
    welkom = runner(url.render_as_string(hide_password=False), tmp_path, monkeypatch)
    reading = await asyncpg.connect(user=url.username, host=url.host, port=url.port, database=url.database)
    try:
        async with reading.transaction():
            await reading.fetch("SELECT count(*) FROM users")
            async with asyncio.timeout(20):
                assert "holds a table that the migration changes; nothing was changed" in refused(
                    await welkom("migrate")
                )
        assert await migrate.behind(old.writer) is not None
        await migrate.upgrade(old.writer)
    finally:
        await reading.close()
