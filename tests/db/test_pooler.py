"""Welkom behind a PgBouncer in transaction mode, which has two sessions of PostgreSQL's for all of it."""

import asyncio
import re
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import make_url, text

from server.app import create_app
from server.db import migrate
from server.db.database import Database
from server.opening import open_database
from server.settings import Settings
from tests import pooler as poolers
from tests.client import Client
from tests.commands.test_commands import NOBODY, done, refused, runner
from tests.conftest import BY_BOTH, WRITES_BY_BOTH, Templates, execute, settings_for
from tests.db import streaming
from tests.db.test_replica import (
    follows,
    invite_everybody,
    nothing_is_lost_or_doubled,
    reached,
    renamed,
    replica_of,
    seen,
    until,
    working,
)
from tests.mail.smtp_server import Server as MailServer
from tests.pooler import Pooler
from tests.postgres import free_port
from tests.rows import rows
from tests.scenario import PASSWORD, Cast, create_cast
from tests.web.servers import serving
from tests.web.test_processes import client_of, event, following

OPERATING = (Path(__file__).parents[2] / "docs" / "operating.md").read_text(encoding="utf-8")
GOES_ON_WITHIN = 10.0  # seconds, as without a pooler
AT_ONCE = 20
# client_encoding: the pooler sets it itself, for whom it gives a session to
LEFT = """
SELECT 'statement', name FROM pg_prepared_statements
UNION ALL SELECT 'setting', name FROM pg_settings WHERE source = 'session' AND name <> 'client_encoding'
UNION ALL SELECT 'lock', locktype FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
UNION ALL SELECT 'channel', pg_listening_channels()
UNION ALL SELECT 'table', relname::text FROM pg_class WHERE relpersistence = 't'
"""


@pytest.fixture
def kind() -> str:
    return "postgresql"


@pytest.fixture(autouse=True)
def pgbouncer() -> None:
    if poolers.program() is None:
        pytest.skip(poolers.MISSING)


@pytest.fixture
def sessions() -> str:
    """How many of PostgreSQL's sessions the pooler has for everybody."""
    return "2"


@pytest.fixture
async def direct_url(templates: Templates, postgres_server: str, tmp_path: Path) -> AsyncIterator[str]:
    """A database with the cast, for this test alone."""
    url = await templates.copy("postgresql", postgres_server, with_cast=True, to=tmp_path)
    yield url
    await execute(postgres_server, f'DROP DATABASE "{make_url(url).database}" WITH (FORCE)')


@pytest.fixture
def pooler(direct_url: str, sessions: str) -> Iterator[Pooler]:
    with poolers.running(direct_url, default_pool_size=sessions, query_wait_timeout="10") as pooler:
        yield pooler


@pytest.fixture
def settings(pooler: Pooler, direct_url: str) -> Settings:
    return settings_for(pooler.url, database_pooler="transaction", direct_database_url=direct_url)


@pytest.fixture
async def filled(
    settings: Settings, templates: Templates, reads_by: Any, writes_by: Any
) -> AsyncIterator[tuple[Database, Cast | None]]:
    database = open_database(settings)
    database.reads_by, database.writes_by = reads_by, writes_by
    yield database, templates.made["postgresql", True]
    await database.dispose()


# ---- what people do


@pytest.mark.parametrize("sessions", ["1", "2"])
async def test_people_log_in_change_something_and_read_pages(client: Client, cast: Cast, database: Database) -> None:
    """With a single session, too: whoever has a connection needs no other one to get on."""
    given = {"email": cast.alice.email, "password": PASSWORD}
    logged_in = (await client.do("logIn", given, "grant { token }", as_="nobody")).done("logIn")
    assert logged_in["grant"]["token"]
    invited = {f"guest{n}@acme.example" for n in range(5)}
    sent = [client.do("inviteUser", {"email": email}, "invitation { id }", as_=cast.alice) for email in invited]
    for answer in await asyncio.gather(*sent):
        answer.done("inviteUser")
    page = """query($after: String) { environment { users(first: 2, after: $after, filter: { status: [INVITED] }) {
        totalCount edges { node { email } } pageInfo { hasNextPage endCursor } } } }"""
    found, after = [], None
    while True:
        answered = await client.ask(page, {"after": after}, as_=cast.alice)
        users = answered.data["environment"]["users"]
        assert users["totalCount"] == len(invited)
        found += [edge["node"]["email"] for edge in users["edges"]]
        after = users["pageInfo"]["endCursor"]
        if not users["pageInfo"]["hasNextPage"]:
            break
    assert set(found) == invited
    assert len(found) == len(invited)


@BY_BOTH
@WRITES_BY_BOTH
async def test_many_readers_and_writers_share_two_sessions_and_nobody_gets_anothers_answer(
    database: Database, cast: Cast, direct_url: str
) -> None:
    """Each runs texts that nobody else runs: what is prepared for one would answer or fail another."""

    async def read(one: int) -> None:
        for turn in range(15):
            async with database.read() as reader:
                asked = text(f"SELECT '{one}', CAST(:given AS integer), {turn % 3} AS c{one}")
                [row] = await reader.rows(asked, given=turn)
            assert tuple(row) == (str(one), turn, turn % 3)

    mine = {"id": cast.alice.environment_id}

    async def write(one: int) -> None:
        for turn in range(5):
            async with database.write(origin="test") as uow:
                counted = text(f"UPDATE environments SET name = name || :more WHERE id = :id AND {one} = {one}")
                assert await uow.changed(counted, more=f" {one}.{turn}", **mine) == 1
                [[known]] = await uow.rows(
                    text("SELECT name FROM environments WHERE id = :id"), id=cast.alice.environment_id
                )
                assert known.endswith(f" {one}.{turn}")

    await asyncio.gather(*map(read, range(AT_ONCE)), *map(write, range(AT_ONCE)))
    [environment] = await rows(database, "environments", id=cast.alice.environment_id)
    assert len(re.findall(r" \d+\.\d+", environment.name)) == AT_ONCE * 5
    assert await sessions_of(direct_url) <= 2


async def sessions_of(direct_url: str) -> int:
    """How many sessions the server has on this database, but for the one that asks."""
    database = open_database(settings_for(direct_url))
    counted = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    async with database.read() as reader:
        [[count]] = await reader.rows(text(counted))
    await database.dispose()
    return int(count)


@pytest.mark.parametrize("sessions", ["1"])
@BY_BOTH
@WRITES_BY_BOTH
async def test_nothing_is_left_in_a_session(client: Client, database: Database, cast: Cast, direct_url: str) -> None:
    """There is one, so that who looks finds what everybody left."""
    await migrate.upgrade(database.writer)
    for email in ("one@acme.example", "two@acme.example"):
        (await client.do("inviteUser", {"email": email}, "invitation { id }", as_=cast.alice)).done("inviteUser")
        answer = await client.ask("{ environment { users(first: 5) { edges { node { name } } } } }", as_=cast.alice)
        assert answer.data["environment"]["users"]["edges"]
    assert (await client.do("inviteUser", {"email": "one@acme.example"}, as_=cast.bob)).errors
    async with database.read() as reader:
        [[session]] = await reader.rows(text("SELECT pg_backend_pid()"))
        assert [tuple(row) for row in await reader.rows(text(LEFT))] == []
    async with database.write(origin="test") as uow:
        assert await uow.scalar(text("SELECT pg_backend_pid()")) == session


@pytest.mark.parametrize("sessions", ["2"])
async def test_processes_that_start_together_migrate_through_it(postgres_server: str, pooler: Pooler) -> None:
    name = "test_migrated_through_a_pooler"
    await execute(postgres_server, f"CREATE DATABASE {name}")
    url = make_url(pooler.url).set(database=name).render_as_string(hide_password=False)
    databases = [open_database(settings_for(url, database_pooler="transaction", bus_url="memory")) for _ in range(3)]
    try:
        await asyncio.gather(*(migrate.upgrade(database.writer) for database in databases))
        assert await migrate.behind(databases[0].writer) is None
    finally:
        for database in databases:
            await database.dispose()
        await execute(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


async def test_what_happens_at_one_server_is_told_at_another(database: Database, cast: Cast, direct_url: str) -> None:
    """Notifications come past the pooler."""
    given = {"WELKOM_DATABASE_POOLER": "transaction", "WELKOM_DIRECT_DATABASE_URL": direct_url}
    async with (
        serving(database, WELKOM_PROCESSES="2", **given) as here,
        serving(database, WELKOM_PROCESSES="2", **given) as there,
        client_of(here) as client,
        following(there, cast.bob) as socket,
    ):
        change = {"userId": cast.bob.id, "role": "ADVANCED_USER"}
        (await client.do("changeUserRole", change, as_=cast.alice)).done("changeUserRole")
        assert (await event(socket))["kind"] == "ROLE_CHANGED"


# ---- what goes wrong


@pytest.mark.parametrize("what", ["pooler killed", "PostgreSQL stopped", "replica promoted"])
async def test_servers_and_worker_go_on_by_themselves(what: str) -> None:
    """No restart, nothing acknowledged lost, no mail lost or sent under two names. The replica has a pooler, too."""
    with (
        streaming.running() as cluster,
        poolers.running(cluster.primary.url) as pooler,
        poolers.running(cluster.standby.url) as reading,
    ):
        given = {
            "WELKOM_DATABASE_POOLER": "transaction",
            "WELKOM_READ_DATABASE_URL": reading.url,
            "WELKOM_DIRECT_DATABASE_URL": cluster.url,
            "WELKOM_PROCESSES": "2",
        }
        pooled = {name.removeprefix("WELKOM_").lower(): value for name, value in given.items()}
        database = open_database(settings_for(pooler.url, **pooled))
        await migrate.upgrade(database.writer)
        cast = await create_cast(database)
        async with MailServer().listening() as mail:
            given["WELKOM_SMTP_URL"] = mail.url
            async with (
                serving(database, **given) as here,
                serving(database, **given) as there,
                working(database, **given),
            ):
                acknowledged: list[str] = []
                inviting = asyncio.create_task(invite_everybody((here, there), cast, acknowledged))
                await until(lambda: len(acknowledged) > 20, inviting)
                match what:
                    case "pooler killed":
                        await asyncio.to_thread(pooler.kill)
                        await asyncio.sleep(0.5)
                        await asyncio.to_thread(pooler.start)
                    case "PostgreSQL stopped":
                        await asyncio.to_thread(cluster.primary.end)
                        await asyncio.sleep(0.5)
                        await asyncio.to_thread(cluster.primary.start)
                    case _:
                        await asyncio.to_thread(cluster.promote)
                        pooler.leads_to("127.0.0.1", cluster.standby.port)
                        pooler.reload()
                known = len(acknowledged)
                async with asyncio.timeout(GOES_ON_WITHIN):
                    await until(lambda: len(acknowledged) > known + 20, inviting)
                inviting.cancel()
                async with asyncio.timeout(60):
                    while {row.canonical for row in await invitations(database)} - reached(mail):
                        await asyncio.sleep(0.2)
        nothing_is_lost_or_doubled(acknowledged, await invitations(database), mail)
        await database.dispose()


async def invitations(database: Database) -> list[Any]:
    """The first that asks finds that a connection is gone; the next one has a new one."""
    for _ in range(30):
        try:
            return list(await rows(database, "invitations"))
        except Exception:
            await asyncio.sleep(0.1)
    return list(await rows(database, "invitations"))


async def test_what_leads_to_a_server_that_takes_no_writes_is_an_outage() -> None:
    """As for the moment in which a pooler still leads to what was the primary."""
    with streaming.running() as cluster, poolers.running(cluster.primary.url) as pooler:
        settings = settings_for(pooler.url, database_pooler="transaction", bus_url="memory")
        database = open_database(settings)
        await migrate.upgrade(database.writer)
        cast = await create_cast(database)
        app = create_app(settings, database=database)
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
            await database.dispose()
            pooler.kill()
            pooler.leads_to("127.0.0.1", cluster.standby.port)
            pooler.start()
            answer = await Client(http).do("inviteUser", {"email": "one@acme.example"}, as_=cast.alice)
            assert answer.code == "UNAVAILABLE", answer.body
        await database.dispose()


# ---- a replica


@pytest.mark.parametrize("delay", ["0", "40ms"])
async def test_through_poolers_nobody_goes_back_in_time(delay: str) -> None:
    with (
        streaming.running(delay=delay) as cluster,
        poolers.running(cluster.primary.url) as pooler,
        poolers.running(cluster.standby.url) as reading,
    ):
        given = {"database_pooler": "transaction", "bus_url": "memory"}
        database = open_database(settings_for(pooler.url, read_database_url=reading.url, **given))
        await migrate.upgrade(database.writer)
        cast = await create_cast(database)
        await renamed(database, cast, 0)
        written, ended = 0, asyncio.Event()

        async def write() -> None:
            nonlocal written
            while not ended.is_set():
                await renamed(database, cast, written + 1)
                written += 1

        async def read() -> None:
            before = 0
            while not ended.is_set():
                least = written
                now = await seen(database, cast)
                assert now >= least, "what was acknowledged before is missing"
                assert now >= before or before > least, "it went back in time"
                before = now

        async def end() -> None:
            await asyncio.sleep(2)
            ended.set()

        await asyncio.gather(write(), *(read() for _ in range(4)), end())
        assert written > 10
        if delay == "0":
            assert replica_of(database).taken > 10, "the replica answered nothing"
        else:
            assert replica_of(database).passed_over > 10, "what it had not yet was waited for"
        await database.dispose()
        assert not replica_of(database).pool.checkedout()


async def test_what_was_found_new_enough_reads_to_the_end() -> None:
    """The pooler may lead to several: who asked one of them reads there, whatever others do in between."""
    with (
        streaming.running() as cluster,
        poolers.running(cluster.primary.url) as pooler,
        poolers.running(cluster.standby.url) as reading,
    ):
        given = {"database_pooler": "transaction", "bus_url": "memory", "read_database_url": reading.url}
        database = open_database(settings_for(pooler.url, **given))
        await migrate.upgrade(database.writer)
        cast = await create_cast(database)
        await renamed(database, cast, 1)
        await follows(database, cast, 1)
        session = text("SELECT pg_backend_pid()")

        async def another() -> None:
            async with database.read() as other:
                other.may_leave_primary()
                await other.rows(text("SELECT pg_sleep(0.5)"))

        async with database.read() as reader:
            reader.may_leave_primary()
            first = await reader.rows(session)
            beside = asyncio.create_task(another())  # in the session that was used last, if it is free
            await asyncio.sleep(0.2)
            assert await reader.rows(session) == first
            await beside
        await database.dispose()


# ---- what is said of it


async def test_doctor_names_the_setting_that_is_missing(
    pooler: Pooler, direct_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    welkom = runner(pooler.url, tmp_path, monkeypatch)
    said = refused(await welkom("doctor", **NOBODY))
    assert "✗ WELKOM_DATABASE_URL leads through a pooler in transaction mode" in said
    assert "WELKOM_DATABASE_POOLER=transaction" in said
    said = refused(
        await welkom("doctor", **NOBODY, WELKOM_DATABASE_URL=direct_url, WELKOM_READ_DATABASE_URL=pooler.url)
    )
    assert "✗ WELKOM_READ_DATABASE_URL leads through a pooler in transaction mode" in said
    said = refused(await welkom("doctor", **NOBODY, WELKOM_DATABASE_POOLER="transaction"))
    assert "WELKOM_DIRECT_DATABASE_URL, or a redis://… in WELKOM_BUS_URL" in said
    given = {"WELKOM_DATABASE_POOLER": "transaction", "WELKOM_DIRECT_DATABASE_URL": direct_url}
    said = refused(await welkom("doctor", **NOBODY, **given))  # since no server runs
    assert "✓ the database answers and is migrated" in said
    assert "✓ the bus (postgres) brings back what is published" in said
    said = refused(await welkom("doctor", **NOBODY, **(given | {"WELKOM_DIRECT_DATABASE_URL": pooler.url})))
    assert "✗ what is published on the bus does not come back" in said
    assert "let WELKOM_DIRECT_DATABASE_URL name PostgreSQL itself" in said


async def test_doctor_minds_no_pooler_in_session_mode(
    direct_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with poolers.running(direct_url, pool_mode="session", default_pool_size="10") as pooler:
        said = refused(await runner(pooler.url, tmp_path, monkeypatch)("doctor", **NOBODY))
    assert "✓ the database answers and is migrated" in said
    assert "leads through a pooler" not in said


@pytest.mark.parametrize("round_robin", ["0", "1"])
async def test_doctor_notices_it_however_sessions_are_given_out(
    direct_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, round_robin: str
) -> None:
    with poolers.running(direct_url, server_round_robin=round_robin, default_pool_size="4") as pooler:
        said = refused(await runner(pooler.url, tmp_path, monkeypatch)("doctor", **NOBODY))
    assert "leads through a pooler in transaction mode" in said


@pytest.mark.skipif(poolers.program() is None or poolers.version() < (1, 21), reason="PgBouncer is older than 1.21")
async def test_doctor_minds_no_pooler_that_keeps_statements_itself(
    direct_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with poolers.running(direct_url, max_prepared_statements="100") as pooler:
        welkom = runner(pooler.url, tmp_path, monkeypatch)
        said = refused(await welkom("doctor", **NOBODY, WELKOM_DIRECT_DATABASE_URL=direct_url))  # since no server runs
    assert "✓ the database answers and is migrated" in said
    assert "✓ the bus (postgres) brings back what is published" in said
    assert "leads through a pooler" not in said


async def test_backups_go_past_it(
    pooler: Pooler, direct_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    welkom = runner(pooler.url, tmp_path, monkeypatch)
    given = {"WELKOM_DATABASE_POOLER": "transaction", "WELKOM_BUS_URL": f"redis://127.0.0.1:{free_port()}/0"}
    assert "WELKOM_DIRECT_DATABASE_URL" in (await welkom("backup", "one.tar.gz", **given)).output
    done(await welkom("backup", "one.tar.gz", WELKOM_DIRECT_DATABASE_URL=direct_url, **given))


REDIS = "redis://127.0.0.1:6379/0"
URL = "postgresql+asyncpg://welkom:secret@pooler.example:6432/welkom"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "WELKOM_DIRECT_DATABASE_URL, or a redis://… in WELKOM_BUS_URL"),
        ({"bus_url": "postgres"}, "WELKOM_DIRECT_DATABASE_URL, or a redis://… in WELKOM_BUS_URL"),
        ({"direct_database_url": "mysql://db.example"}, "give it as postgresql"),
        ({"database_pooler": "statement"}, "'session' or 'transaction'"),
        ({"database_url": "sqlite+aiosqlite:///x.db"}, "are for a PostgreSQL"),
    ],
)
def test_what_a_pooler_can_not_carry_is_refused(given: dict[str, str], told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        settings_for(URL, **({"database_pooler": "transaction"} | given))


@pytest.mark.parametrize("given", [{"bus_url": REDIS}, {"bus_url": "memory"}, {"direct_database_url": URL}])
def test_what_needs_no_session_is_taken(given: dict[str, str]) -> None:
    assert settings_for(URL, database_pooler="transaction", **given).database_pooler == "transaction"


# ---- as operating.md says it


@pytest.fixture
def operated(postgres_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, dict[str, str]]]:
    """The file and the exports of its section on PgBouncer, with this machine's places in them."""
    [section] = re.findall(r"^## PgBouncer\n(.*?)(?=^## )", OPERATING, re.MULTILINE | re.DOTALL)
    server, port = make_url(postgres_server), free_port()
    with tempfile.TemporaryDirectory(prefix="welkom-operated-") as folder:
        for what, by in {
            "host=db.example port=5432": f"host=127.0.0.1 port={server.port}",
            "@db.example/": f"@127.0.0.1:{server.port}/",
            "6432": str(port),
            "/etc/pgbouncer/": f"{folder}/",
        }.items():
            assert what in section
            section = section.replace(what, by)
        lines = [line[4:] for line in section.splitlines() if line.startswith("    ")]
        exports = [line.removeprefix("export ") for line in lines if line.startswith("export ")]
        pooler = Pooler(Path(folder), postgres_server, port=port)
        (Path(folder) / "userlist.txt").write_text('"welkom" "password"\n')
        file = [line for line in lines if not line.startswith("export ")]
        (Path(folder) / "pgbouncer.ini").write_text("\n".join([*file, "unix_socket_dir =", ""]))
        pooler.start()
        yield pooler.url, dict(line.split("=", 1) for line in exports)
        pooler.kill()


async def test_the_lines_of_operating_md_are_enough(
    operated: tuple[str, dict[str, str]], postgres_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PgBouncer asks for the password."""
    url, exported = operated
    await execute(postgres_server, "CREATE DATABASE welkom")
    welkom = runner(url, tmp_path, monkeypatch)
    done(await welkom("migrate", **exported))
    said = refused(await welkom("doctor", **NOBODY, **exported))  # since no server runs
    assert "✓ the database answers and is migrated" in said
    assert "✓ the bus (postgres) brings back what is published" in said
    wrong = exported["WELKOM_DATABASE_URL"].replace("password", "guessed")
    assert "the database does not answer" in refused(
        await welkom("doctor", **NOBODY, **(exported | {"WELKOM_DATABASE_URL": wrong}))
    )
    await execute(postgres_server, "DROP DATABASE welkom WITH (FORCE)")
