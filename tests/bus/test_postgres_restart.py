"""PostgreSQL is stopped or killed, and started again: everybody catches up within two seconds, nothing hangs."""

import asyncio
import collections
import contextlib
import json
import logging
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from websockets.asyncio.client import ClientConnection

from server import app
from server.app import open_database
from server.bus.postgres import NAME
from server.db.database import Database
from server.db.models import NoticeKind
from server.domain import ids
from server.domain import inbox as verbs
from server.domain.ids import UserRef
from server.storage import FolderStorage
from tests import postgres
from tests.bus.conftest import connected, until
from tests.bus.servers import PostgresCarrier
from tests.bus.test_outages import Inbox
from tests.bus.test_processes import Other, another
from tests.client import Answer, Client
from tests.conftest import fill, settings_for
from tests.rows import rows
from tests.scenario import Cast, LoggedInUser
from tests.web.servers import Served, serving
from tests.web.test_processes import client_of, following

CAUGHT_UP, ANSWERING = 2.0, 5.0
WAYS = ["stopped", "stopped at once", "killed", "a child killed"]


class OwnPostgres(PostgresCarrier):
    """A server that nobody else uses: it can be stopped, and started again on the same port."""

    def __init__(self, place: str) -> None:
        self.folder, self.user, self.place = postgres.programs(), postgres.unprivileged(), place
        if self.user:
            shutil.chown(place, self.user)
        self._run(
            "initdb", "-D", f"{place}/data", "-U", "welkom", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"
        )
        super().__init__(f"postgresql+asyncpg://welkom@127.0.0.1:{postgres.free_port()}/postgres")

    def _run(self, program: str, *words: str) -> None:
        assert self.folder is not None
        subprocess.run([self.folder / program, *words], user=self.user, cwd=self.place, check=True, capture_output=True)

    def start(self) -> None:
        """Returns when it takes connections. What it acknowledged outlives its processes, if not the machine."""
        assert self.folder is not None
        where = [f"-cport={self.port}", "-clisten_addresses=127.0.0.1", f"-cunix_socket_directories={self.place}"]
        command = [self.folder / "postgres", "-D", f"{self.place}/data", *where, "-cfsync=off"]
        silent: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        for _ in range(20):  # a killed one's children may need a moment to notice
            self._process = subprocess.Popen(command, user=self.user, cwd=self.place, **silent)
            with contextlib.suppress(RuntimeError):
                return postgres.wait_until_ready(self.folder, self.port, self._process)
            time.sleep(0.1)
        raise TimeoutError("PostgreSQL does not start again")

    def end(self, signal_: int) -> None:
        self._process.send_signal(signal_)
        self._process.wait()

    async def goes(self, way: str) -> None:
        signals = {"stopped": signal.SIGINT, "stopped at once": signal.SIGQUIT, "killed": signal.SIGKILL}
        if way in signals:
            await asyncio.to_thread(self.end, signals[way])
        else:
            os.kill(await self._listener(), signal.SIGKILL)

    async def comes_back(self, way: str) -> None:
        """After a child was killed it throws everybody out and recovers by itself."""
        if way == "a child killed":
            assert self.folder is not None
            await asyncio.to_thread(postgres.wait_until_ready, self.folder, self.port, self._process)
        else:
            await asyncio.to_thread(self.start)

    async def _listener(self) -> int:
        connection = await asyncpg.connect(user="welkom", host="127.0.0.1", port=self.port, database="postgres")
        try:
            asked = "SELECT pid FROM pg_stat_activity WHERE application_name = $1 ORDER BY random() LIMIT 1"
            return int(await connection.fetchval(asked, NAME))
        finally:
            await connection.close()


@pytest.fixture
def own_postgres() -> Iterator[OwnPostgres]:
    if postgres.programs() is None:
        pytest.skip(postgres.MISSING)
    with tempfile.TemporaryDirectory(prefix="welkom-postgres-") as place:
        own = OwnPostgres(place)
        own.start()
        yield own
        own.end(signal.SIGQUIT)


# ---- the bus alone


@pytest.mark.parametrize("way", WAYS)
async def test_buses_catch_up_within_two_seconds_of_the_servers_return(own_postgres: OwnPostgres, way: str) -> None:
    inbox, took = Inbox(), []
    async with (
        connected(own_postgres, 2) as (teller, hearer),
        inbox.followed(hearer),
        another(own_postgres.url) as other,
    ):
        for _ in range(3):
            inbox.write(teller)
            await own_postgres.goes(way)
            inbox.write(teller)
            await until(lambda: not teller.ready.is_set() or not hearer.ready.is_set(), within=CAUGHT_UP)
            inbox.write(teller)
            await own_postgres.comes_back(way)
            took.append(await inbox.caught_up())
            await hears(other, "Resync")
            await until(lambda: teller.ready.is_set() and hearer.ready.is_set(), within=CAUGHT_UP)
            inbox.write(teller)
            await hears(other, "InboxChanged")
            await inbox.caught_up()
    print(f"\n{way}: caught up in {', '.join(f'{seconds:.2f}' for seconds in took)} s")


async def hears(other: Other, what: str) -> None:
    """The other process says so, among other things that it hears."""
    async with asyncio.timeout(CAUGHT_UP):
        while (await other.line())[0] != what:
            pass


# ---- two servers


@contextlib.asynccontextmanager
async def opened(own: OwnPostgres) -> AsyncIterator[Database]:
    """With new connections: those of before an outage are broken."""
    database = open_database(settings_for(own.url))
    yield database
    await database.dispose()


@contextlib.asynccontextmanager
async def served_by(database: Database, storage: Path) -> AsyncIterator[Served]:
    """A server whose log is read all along: nobody waits for a full pipe, however much it has to say."""
    async with serving(database, WELKOM_STORAGE_PATH=str(storage)) as served:
        assert served.process.stdout
        reader = threading.Thread(target=collections.deque, args=(served.process.stdout, 0))
        reader.start()
        try:
            yield served
        finally:
            served.process.kill()
            await asyncio.to_thread(reader.join)


async def written(own: OwnPostgres, who: LoggedInUser) -> None:
    """A notice that no bus tells of: it has to be found in the rows."""
    place = (who.environment_id, who.user_id)
    async with opened(own) as database, database.write(origin="test") as uow:
        await verbs.notify(uow, [UserRef(*place)], NoticeKind.USER_JOINED, from_id=place[0], user_id=place[1])


async def promotes(client: Client, cast: Cast, role: str) -> float:
    """Asks until it is done, which leaves a notice in Bob's inbox; how long that took."""
    began = time.monotonic()
    async with asyncio.timeout(ANSWERING):
        while (
            answer := await client.do("changeUserRole", {"userId": cast.bob.id, "role": role}, as_=cast.alice)
        ).errors:
            assert answer.code == "UNAVAILABLE", answer.errors
            await asyncio.sleep(0.05)
    answer.done("changeUserRole")
    return time.monotonic() - began


async def invites(client: Client, cast: Cast, count: int, turn: int) -> list[Answer]:
    """All at once, so that every connection of the pool is taken."""
    emails = [f"guest{turn}{n}@acme.example" for n in range(count)]
    async with asyncio.timeout(ANSWERING):
        return await asyncio.gather(*(client.do("inviteUser", {"email": e}, as_=cast.alice) for e in emails))


class Follower:
    """Follows an inbox, and comes back with its cursor whenever it is told that this can't be done right now."""

    def __init__(self, socket: ClientConnection, cursor: str) -> None:
        self.socket, self.cursor = socket, cursor
        self.seen: list[str] = []
        self.told = 0
        self.task: asyncio.Task[None]

    async def has(self, count: int) -> float:
        """Waits until it has seen so many; how long that took."""
        took = await until(lambda: len(self.seen) == count or self.task.done(), within=CAUGHT_UP)
        if self.task.done():
            self.task.result()
        return took

    async def run(self) -> None:
        query = "subscription($a: String) { inbox(after: $a) { cursor item { id } } }"
        while True:
            payload = {"query": query, "variables": {"a": self.cursor}}
            await self.socket.send(json.dumps({"id": f"inbox {self.told}", "type": "subscribe", "payload": payload}))
            errors = await self._errors()
            assert errors[0]["extensions"]["code"] == "UNAVAILABLE", errors
            self.told += 1
            await asyncio.sleep(0.1)

    async def _errors(self) -> Any:
        """Hears until the subscription ends: why it did."""
        while True:
            message = json.loads(await self.socket.recv())
            if message.get("id") != f"inbox {self.told}":
                continue
            assert message["type"] != "complete", message
            if message["type"] == "error":
                return message["payload"]
            if message["type"] == "next":
                if errors := message["payload"].get("errors"):
                    return errors
                event = message["payload"]["data"]["inbox"]
                self.cursor = event["cursor"]
                self.seen.append(event["item"]["id"])


OUTAGES = [*((way, 0.5) for way in WAYS), ("stopped", 6.0)]  # the last one is longer than the inbox waits for a word


async def test_inb_3_two_servers_go_on_as_soon_as_postgresql_is_back(own_postgres: OwnPostgres, tmp_path: Path) -> None:
    """Nothing hangs meanwhile; nothing of the inbox is lost, nor told twice."""
    cast = await fill(own_postgres.url, with_cast=True)
    assert cast is not None
    async with (
        opened(own_postgres) as database,
        served_by(database, tmp_path) as one,
        served_by(database, tmp_path) as two,
        client_of(one) as client,
        following(two, cast.bob, "subscription { userChanged { userId } }") as socket,
    ):
        start = await client.ask("{ inbox { position } }", as_=cast.bob)
        follower = Follower(socket, start.data["inbox"]["position"])
        follower.task = asyncio.create_task(follower.run())
        for n, (way, away) in enumerate(OUTAGES):
            await written(own_postgres, cast.bob)
            await own_postgres.goes(way)
            answers = await invites(client, cast, 10, n)
            if way != "a child killed":
                assert {answer.code for answer in answers} == {"UNAVAILABLE"}
                await asyncio.sleep(away)
            await own_postgres.comes_back(way)
            caught_up = await follower.has(3 * n + 1)
            took = [await promotes(client, cast, role) for role in ("ADVANCED_USER", "BASIC_USER")]
            await follower.has(3 * n + 3)
            assert (await client.http.get("/health")).status_code == 200
            print(
                f"\n{way}: caught up in {caught_up:.2f} s, done again in {max(took):.2f} s, told {follower.told} times"
            )
        follower.task.cancel()
        await asyncio.gather(follower.task, return_exceptions=True)
    async with opened(own_postgres) as database:
        items = await rows(database, "inbox_items", user_id=cast.bob.user_id)
    expected = [ids.show("ibx", row.id) for row in sorted(items, key=lambda row: row.position)]
    assert follower.seen == expected[-3 * len(OUTAGES) :]


async def test_what_runs_by_itself_comes_back_soon_after_an_outage(
    own_postgres: OwnPostgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Tidying and reporting of failed log-ins: a line for people, no fault of ours, and not an hour later."""
    await fill(own_postgres.url, with_cast=False)
    monkeypatch.setattr(app, "SOON", 0.1)
    caplog.set_level(logging.INFO, "server.app")

    def said(words: str) -> bool:
        return any(words in line for line in caplog.messages)

    async with opened(own_postgres) as database:
        await own_postgres.goes("killed")
        running = [
            asyncio.create_task(app.tidy_hourly(database, FolderStorage(tmp_path))),
            asyncio.create_task(app.report_failures(database)),
        ]
        await until(lambda: said("housekeeping has to wait") and said("reported later"), within=ANSWERING)
        await own_postgres.comes_back("killed")
        await until(lambda: said("files were over"), within=ANSWERING)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    assert [line.message for line in caplog.records if line.levelno >= logging.ERROR] == []
