"""Queries are read from a replica where it has all that the primary had, and nobody goes back in time."""

import asyncio
import contextlib
import itertools
import random
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import text

from server.app import create_app
from server.db import migrate
from server.db.database import Database
from server.db.driver.replica import Replica
from server.opening import open_database
from tests import postgres
from tests.client import Client
from tests.commands.test_commands import NOBODY, refused, runner
from tests.conftest import settings_for
from tests.db import streaming
from tests.db.streaming import Cluster
from tests.mail.smtp_server import Server as MailServer
from tests.rows import rows
from tests.scenario import Cast, create_cast
from tests.web.servers import WELKOM, Served, environment, serving

GOES_ON_WITHIN = 10.0  # seconds


@pytest.fixture
def kind() -> str:
    return "postgresql"


@pytest.fixture(params=["0", "40ms"])
def delay(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def cluster(delay: str) -> Iterator[Cluster]:
    if postgres.programs() is None:
        pytest.skip(postgres.MISSING)
    with streaming.running(synchronous=delay == "0", delay=delay) as cluster:
        yield cluster


@pytest.fixture
async def replicated(cluster: Cluster) -> AsyncIterator[tuple[Database, Cast]]:
    """Migrated and with the cast; queries may be read from the standby."""
    given = {"read_database_url": cluster.standby.url}
    database = open_database(settings_for(cluster.url, **given))
    await migrate.upgrade(database.writer)
    cast = await create_cast(database)
    yield database, cast
    await database.dispose()


def replica_of(database: Database) -> Replica:
    replica: Replica | None = database.readers.replica  # type: ignore[attr-defined]
    assert replica is not None
    return replica


async def renamed(database: Database, cast: Cast, number: int) -> None:
    async with database.write(origin="test") as uow:
        await uow.changed(text("UPDATE users SET name = :name WHERE id = :id"), name=f"{number}", id=cast.bob.user_id)


async def seen(database: Database, cast: Cast) -> int:
    """Bob's number, as a query reads it."""
    async with database.read() as reader:
        await reader.rows(text("SELECT 1"))  # as who asks is read, at the primary
        reader.may_leave_primary()
        [[name]] = await reader.rows(text("SELECT name FROM users WHERE id = :id"), id=cast.bob.user_id)
    return int(name)


async def follows(database: Database, cast: Cast, number: int) -> None:
    """The replica answers, once it has what there is: a slow machine takes a moment for it."""
    before = replica_of(database).taken
    async with asyncio.timeout(20):
        while replica_of(database).taken == before:
            assert await seen(database, cast) == number


async def test_what_is_written_is_read_and_nobody_goes_back(replicated: tuple[Database, Cast], delay: str) -> None:
    """Writers and readers race, through two databases as two processes have them."""
    database, cast = replicated
    other = open_database(settings_for(database.url.render_as_string(hide_password=False)))
    await renamed(database, cast, 0)
    written, ended = 0, False

    async def write() -> None:
        nonlocal written
        while not ended:
            await renamed(other, cast, written + 1)
            written += 1
            await asyncio.sleep(random.uniform(0, 0.01))

    async def read() -> None:
        before = 0
        while not ended:
            least = written
            now = await seen(database, cast)
            assert now >= least, "what was acknowledged before is missing"
            # what the primary has not acknowledged yet a synchronous standby may show before it does
            assert now >= before or before > least, "it went back in time"
            before = now

    async def end() -> None:
        nonlocal ended
        await asyncio.sleep(3)
        ended = True

    await asyncio.gather(write(), *(read() for _ in range(4)), end())
    await other.dispose()
    replica = replica_of(database)
    assert written > 20
    if delay == "0":
        assert replica.taken > 20, "the replica answered nothing"
    else:
        assert replica.passed_over > 20, "what it had not yet was waited for"


@pytest.mark.parametrize("delay", ["0"])
async def test_a_replica_that_goes_is_done_without(replicated: tuple[Database, Cast], cluster: Cluster) -> None:
    database, cast = replicated
    await renamed(database, cast, 1)
    await follows(database, cast, 1)
    held = database.read()
    async with held as reader:
        reader.may_leave_primary()
        await reader.rows(text("SELECT 1"))
        cluster.wait_for_standby("")
        cluster.standby.end()
        assert (await reader.rows(text("SELECT 7")))[0][0] == 7, "in the middle of reading, too"
    await renamed(database, cast, 2)
    began = time.monotonic()
    for _ in range(20):
        assert await seen(database, cast) == 2
    assert time.monotonic() - began < 5
    assert replica_of(database).passed_over >= 20


@pytest.mark.parametrize("delay", ["0"])
async def test_when_the_replica_is_promoted_servers_and_worker_go_on(
    replicated: tuple[Database, Cast], cluster: Cluster
) -> None:
    """No restart, nothing acknowledged lost, no mail lost or sent under two names."""
    database, cast = replicated
    given = {"WELKOM_READ_DATABASE_URL": cluster.standby.url, "WELKOM_PROCESSES": "2"}
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
            await asyncio.to_thread(cluster.promote)
            began, known = time.monotonic(), len(acknowledged)
            await until(lambda: len(acknowledged) > known + 20, inviting)
            took = time.monotonic() - began
            print(f"went on after {took:.1f} s")
            assert took < GOES_ON_WITHIN
            inviting.cancel()
            async with asyncio.timeout(60):
                while {row.canonical for row in await rows(database, "invitations")} - reached(mail):
                    await asyncio.sleep(0.2)
    nothing_is_lost_or_doubled(acknowledged, await rows(database, "invitations"), mail)


@pytest.mark.parametrize("delay", ["0"])
async def test_the_replica_of_a_promoted_one_is_read_where_both_are_named(cluster: Cluster) -> None:
    """Connections to the promoted one stay open through it: who reads by them would never find its replica."""
    database = open_database(settings_for(cluster.url, read_database_url=cluster.read_url))
    await migrate.upgrade(database.writer)
    cast = await create_cast(database)
    await renamed(database, cast, 1)
    await follows(database, cast, 1)
    await asyncio.to_thread(cluster.promote)
    assert await seen(database, cast) == 1
    cluster.change_places()
    await asyncio.to_thread(cluster.follow, synchronous=True)
    await renamed(database, cast, 2)
    await follows(database, cast, 2)
    await database.dispose()


def nothing_is_lost_or_doubled(acknowledged: list[str], invitations: Sequence[Any], mail: MailServer) -> None:
    """Whoever was acknowledged is invited, and nobody's mail has two Message-IDs."""
    there_now = {row.canonical for row in invitations}
    assert set(acknowledged) <= there_now
    names: dict[str, set[str]] = {}
    for one in mail.received:
        names.setdefault(one.recipients[0], set()).add(one.message_id)
    assert [email for email, ids in names.items() if email in there_now and len(ids) > 1] == []


def reached(mail: MailServer) -> set[str]:
    return {one.recipients[0] for one in mail.received}


async def until(condition: Callable[[], bool], task: "asyncio.Task[None]") -> None:
    async with asyncio.timeout(60):
        while not condition():
            assert not task.done(), task.result()
            await asyncio.sleep(0.02)


async def invite_everybody(servers: Sequence[Served], cast: Cast, acknowledged: list[str]) -> None:
    """One after the other; whoever gets no answer asks again with the same key."""
    async with contextlib.AsyncExitStack() as stack:
        clients = [
            Client(await stack.enter_async_context(httpx2.AsyncClient(base_url=one.url, trust_env=False, timeout=5)))
            for one in servers
        ]
        for number in itertools.count():
            email = f"p{number}@acme.example"
            while True:
                with contextlib.suppress(httpx2.HTTPError):
                    sent = {"email": email, "idempotencyKey": f"key-{number}"}
                    answer = await random.choice(clients).do("inviteUser", sent, "invitation { id }", as_=cast.alice)
                    if answer.code is None:
                        answer.done("inviteUser")
                        acknowledged.append(email)
                        break
                    assert answer.code in ("UNAVAILABLE", "TIMEOUT"), answer.body
                await asyncio.sleep(0.05)


@contextlib.asynccontextmanager
async def working(database: Database, **given: str) -> AsyncIterator[None]:
    """`welkom worker`, killed at the end; it has to run to there."""
    environ = environment(database, **given)
    process = await asyncio.create_subprocess_exec(*WELKOM, "worker", env=environ, stdout=asyncio.subprocess.PIPE)
    try:
        assert process.stdout is not None
        assert (await process.stdout.readline()).startswith(b"Sending mail")  # it has a database by now
        yield
        assert process.returncode is None, "the worker ended"
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


@pytest.mark.parametrize("delay", ["0"])
@pytest.mark.parametrize("when", ["before", "meanwhile"])
async def test_a_replica_that_hangs_is_done_without(
    replicated: tuple[Database, Cast], cluster: Cluster, when: str
) -> None:
    """Nothing says so: its processes are stopped, as where a machine freezes or the network swallows all."""
    database, cast = replicated
    await renamed(database, cast, 1)
    await follows(database, cast, 1)
    cluster.wait_for_standby("")
    async with database.read() as reader:
        reader.may_leave_primary()
        if when == "meanwhile":
            await reader.rows(text("SELECT 1"))
        with cluster.standby.frozen():
            async with asyncio.timeout(9):
                assert (await reader.rows(text("SELECT 7")))[0][0] == 7
            began = time.monotonic()
            for _ in range(5):
                assert await seen(database, cast) == 1
            assert time.monotonic() - began < 3, "it is not asked again at once"


@pytest.mark.parametrize("delay", ["0"])
async def test_in_a_burst_nobody_waits_for_it(replicated: tuple[Database, Cast], cluster: Cluster) -> None:
    database, cast = replicated
    await renamed(database, cast, 1)
    replica = replica_of(database)

    async def slow() -> None:
        async with database.read() as reader:
            reader.may_leave_primary()
            await reader.rows(text("SELECT pg_sleep(0.3)"))

    await asyncio.gather(*(slow() for _ in range(2 * replica.pool.size)))
    assert replica.taken <= replica.pool.size < replica.taken + replica.passed_over


@pytest.mark.parametrize("delay", ["0"])
async def test_where_all_its_connections_are_taken_the_primary_reads(
    replicated: tuple[Database, Cast], cluster: Cluster
) -> None:
    database, cast = replicated
    await renamed(database, cast, 1)
    replica, held = replica_of(database), []
    while (connection := await replica.connection()) is not None:
        held.append(connection)
    assert len(held) == replica.pool.size
    async with asyncio.timeout(5):
        assert await seen(database, cast) == 1
    for connection in held:
        replica.give_back(connection)
    await follows(database, cast, 1)


@pytest.mark.parametrize("delay", ["0"])
async def test_doctor_says_whether_the_replica_follows(
    replicated: tuple[Database, Cast], cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, _ = replicated
    welkom = runner(database.url.render_as_string(hide_password=False), tmp_path, monkeypatch)
    said = await welkom("doctor", **NOBODY, WELKOM_READ_DATABASE_URL=cluster.standby.url)
    assert "✓ the replica has what the primary has" in said.output
    said = refused(await welkom("doctor", **NOBODY, WELKOM_READ_DATABASE_URL=cluster.primary.url))
    assert "✗ the replica does not answer, is none, or stays behind" in said


async def test_queries_of_the_api_are_read_there(replicated: tuple[Database, Cast], cluster: Cluster) -> None:
    """Others are not: what changes something, and what who asks may do."""
    database, cast = replicated
    app = create_app(settings_for(database.url.render_as_string(hide_password=False)), database=database)
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
        client, replica = Client(http), replica_of(database)
        for _ in range(3):  # by graphql-core, and by a plan
            asked = replica.taken + replica.passed_over
            answer = await client.ask("{ environment { users(first: 5) { edges { node { name } } } } }", as_=cast.alice)
            assert len(answer.data["environment"]["users"]["edges"]) == 2
            assert replica.taken + replica.passed_over == asked + 1
        asked = replica.taken + replica.passed_over
        change = {"userId": cast.bob.id, "role": "ADVANCED_USER"}
        done = await client.do("changeUserRole", change, "user { role { key } }", as_=cast.alice)
        assert done.done("changeUserRole")["user"]["role"]["key"] == "ADVANCED_USER"
        assert (await client.ask("{ viewer { name } }", as_="nobody")).errors
        assert replica.taken + replica.passed_over == asked


def test_only_postgresql_has_replicas() -> None:
    for url in ("sqlite+aiosqlite:///other.db", "mysql://x"):
        with pytest.raises(ValueError, match="postgresql"):
            settings_for("postgresql+asyncpg://x@/y", read_database_url=url)
    with pytest.raises(ValueError, match="only a PostgreSQL"):
        settings_for("sqlite+aiosqlite:///other.db", read_database_url="postgresql+asyncpg://x@/y")
