"""The database itself: what it promises to everything above it, on SQLite and on PostgreSQL."""

import asyncio
import gc
import logging
import random
import sqlite3
import subprocess
import uuid
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import strawberry
from sqlalchemy import Integer, delete, func, insert, make_url, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from server.context import (
    ClientConnection,
    Info,
)
from server.db import migrate
from server.db.database import Database
from server.db.driver import sqlite_connection
from server.db.models import (
    AccountAuditEvent,
    AuditEvent,
    Environment,
    Invitation,
    Mail,
    MailKind,
    PlatformRole,
    User,
    new_id,
)
from server.db.models.base import Choice
from server.db.reader import OperationFinished
from server.domain import invitations, users
from server.domain.authority import lock_environment
from server.domain.errors import AlreadyInvited
from server.schema.build import WelkomSchema
from tests.client import Answer, Client
from tests.conftest import BY_BOTH, WRITES_BY_BOTH, execute
from tests.plain import PlainEncryption
from tests.rows import borrowed, mails, nothing_happens
from tests.scenario import Cast
from tests.web.servers import WELKOM, environment

pytestmark = pytest.mark.own
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
ON_POSTGRESQL = pytest.mark.parametrize("kind", ["postgresql"])
OVERVIEW = "{ environment { users { totalCount edges { node { name email role { key } invitation { status } } } } } }"


async def settled(database: Database) -> int:
    """The same, after what was cancelled had a moment to end."""
    for _ in range(100):
        if borrowed(database) == 0:
            break
        await asyncio.sleep(0.02)
    return borrowed(database)


async def count(database: Database, table: Any, *where: Any) -> int:
    async with database.write(origin="test") as uow:
        return int(await uow.scalar(select(func.count()).select_from(table).where(*where)))


# ---- SQLite: one writer, readers that only read


@ON_SQLITE
@pytest.mark.empty
@pytest.mark.parametrize(("which", "query_only"), [("writer", 0), ("reader", 1)])
async def test_sqlite_is_durable_and_keeps_its_foreign_keys(database: Database, which: str, query_only: int) -> None:
    async with getattr(database, which).connect() as connection:
        found = {
            pragma: (await connection.exec_driver_sql(f"PRAGMA {pragma}")).scalar()
            for pragma in ("journal_mode", "synchronous", "foreign_keys", "query_only", "busy_timeout")
        }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL: a commit that was answered survives a power cut
        "foreign_keys": 1,
        "query_only": query_only,
        "busy_timeout": 5000,
    }


@ON_SQLITE
@pytest.mark.empty
async def test_so_does_the_connection_that_writes_in_place(database: Database) -> None:
    async with database.write(origin="test") as uow:
        asked = ("journal_mode", "synchronous", "foreign_keys", "query_only", "busy_timeout")
        found = {pragma: (await uow.rows(text(f"PRAGMA {pragma}")))[0][0] for pragma in asked}
    assert found.pop("busy_timeout") == 5000  # in a thread, as plain SQL is; the loop waits for nobody
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "query_only": 0}


@BY_BOTH
@ON_SQLITE
async def test_sqlite_readers_really_cannot_write(database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        for statement in (
            insert(Environment.__table__).values(id=new_id(), name="New", locale="en", join_policy="AUTOMATIC"),
            update(User).values(role=PlatformRole.ADMINISTRATOR).execution_options(synchronize_session=False),
            delete(Mail),
            text("DROP TABLE users"),
            text("PRAGMA user_version = 7"),
        ):
            reader = database.read()
            with pytest.raises(OperationalError, match="readonly"):
                await reader.rows(statement)
            await reader.close()
    assert borrowed(database) == 0


@WRITES_BY_BOTH
@BY_BOTH
@ON_SQLITE
async def test_sqlite_has_one_writer_and_readers_do_not_wait_for_it(database: Database, cast: Cast) -> None:
    order: list[str] = []

    async def second() -> None:
        async with database.write(origin="test") as uow:
            await uow.rows(select(Environment.name))
            order.append("second")

    async with database.write(origin="test") as uow:
        await uow.changed(update(Environment).values(name="Half done"))
        waiting = asyncio.create_task(second())
        reader = database.read()
        names = {row.name for row in await asyncio.wait_for(reader.rows(select(Environment.name)), 1)}
        await reader.close()
        await asyncio.sleep(0.05)
        order.append("first")
    await waiting
    assert names == {"Acme", "Globex"}
    assert order == ["first", "second"]


@WRITES_BY_BOTH
async def test_foreign_keys_hold(database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        with pytest.raises(IntegrityError):
            async with database.write(origin="test") as uow:
                await uow.changed(delete(Environment).where(Environment.id == cast.alice.environment_id))


# ---- transactions


@WRITES_BY_BOTH
async def test_a_hundred_concurrent_read_modify_writes_lose_nothing(database: Database, cast: Cast) -> None:
    here = Environment.id == cast.alice.environment_id

    async def add_one() -> None:
        async with database.write(origin="test") as uow:
            row = await lock_environment(uow, cast.alice.environment_id)
            await asyncio.sleep(random.uniform(0, 0.002))
            await uow.changed(update(Environment).where(here).values(name=str(int(row.name) + 1)))

    async with database.write(origin="test") as uow:
        await uow.changed(update(Environment).where(here).values(name="0"))
    await asyncio.gather(*(add_one() for _ in range(100)))
    async with database.write(origin="test") as uow:
        assert await uow.scalar(select(Environment.name).where(here)) == "100"


END_WRITERS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND state = 'idle in transaction'"
)


class Stop(Exception):
    """Raised where a transaction has done everything but end."""


async def stopped(database: Database, cast: Cast) -> None:
    async with database.write(origin="test") as uow:
        await invitations.invite_user(uow, cast.alice.actor, email="eve@acme.example")
        await users.block_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
        await uow.flush()
        assert uow.events
        assert uow.mailed
        raise Stop


async def refused(database: Database, cast: Cast) -> None:
    async with database.write(origin="test") as uow:
        for _ in range(2):
            await invitations.invite_user(uow, cast.alice.actor, email="eve@acme.example")


async def uncommitted(database: Database, cast: Cast) -> None:
    """On SQLite a reference that is checked at the commit; on PostgreSQL the connection is lost just before."""
    async with database.write(origin="test") as uow:
        await invitations.invite_user(uow, cast.alice.actor, email="eve@acme.example")
        await uow.flush()
        if database.is_sqlite:
            await uow.changed(text("PRAGMA defer_foreign_keys = ON"))
            nobody = update(User).values(account_id=new_id()).where(User.id == cast.bob.user_id)
            await uow.changed(nobody)
        else:
            async with database.read() as reader:
                assert len(await reader.rows(END_WRITERS)) == 1


@WRITES_BY_BOTH
@pytest.mark.parametrize(("work", "error"), [(stopped, Stop), (refused, AlreadyInvited), (uncommitted, DBAPIError)])
async def test_mail_1_a_transaction_that_does_not_end_well_leaves_no_row_mail_or_event(
    database: Database, cast: Cast, work: Any, error: type[Exception]
) -> None:
    async with nothing_happens(database):
        with pytest.raises(error):
            await work(database, cast)
    assert borrowed(database) == 0


@WRITES_BY_BOTH
async def test_events_are_told_after_the_commit_only(database: Database, cast: Cast) -> None:
    told: list[tuple[int, bool]] = []

    def committed(events: list[Any], *, mailed: bool) -> None:
        told.append((len(events), mailed))

    database.committed.append(committed)
    async with database.write(origin="test") as uow:
        await invitations.invite_user(uow, cast.alice.actor, email="eve@acme.example")
        await uow.flush()
        assert told == []
    assert told == [(1, True)]


# ---- the audit log


class Word(Choice):
    IT = "it"


# Of every column that is kept, another value, in words that both databases take.
NEW_ID = "'0192f0a0-0000-7000-8000-000000000001'"
CHANGES = {
    "id": NEW_ID,
    **dict.fromkeys(("environment_id", "account_id", "actor_id", "actor_environment_id", "target_id"), NEW_ID),
    **dict.fromkeys(("action", "target_type"), "'x'"),
    "at": "'2026-01-01 00:00:00'",
    **dict.fromkeys(("before", "after"), """'{"x": 1}'"""),
}


LOGS = (AuditEvent.__table__, AccountAuditEvent.__table__)


def test_aud_1_these_are_all_columns_that_are_kept() -> None:
    assert CHANGES.keys() | {"origin"} == {column.name for log in LOGS for column in log.c}


async def test_aud_1_only_a_network_address_goes_from_the_log(database: Database, cast: Cast) -> None:
    for log in LOGS:
        async with database.write(origin="test") as uow:
            before = await uow.rows(select(log).order_by(log.c.id))
            await uow.changed(update(log).values(origin=""))
            after = await uow.rows(select(log).order_by(log.c.id))
        assert [tuple(row)[:-1] for row in after] == [tuple(row)[:-1] for row in before]
        assert {row.origin for row in before} != {""} == {row.origin for row in after}


@WRITES_BY_BOTH
@pytest.mark.parametrize(
    "statement",
    [
        *(f"DELETE FROM {log.name}" for log in LOGS),
        *(f"UPDATE {log.name} SET origin = 'x'" for log in LOGS),
        *(
            f"UPDATE {log.name} SET {name} = {value}"
            for log in LOGS
            for name, value in CHANGES.items()
            if name in log.c
        ),
        *(
            f"UPDATE {log.name} SET origin = '', {name} = {value}"
            for log in LOGS
            for name, value in CHANGES.items()
            if name in log.c
        ),
    ],
)
async def test_aud_1_audit_rows_are_never_updated_and_never_deleted(
    database: Database, cast: Cast, statement: str
) -> None:
    assert await count(database, AuditEvent)
    assert await count(database, AccountAuditEvent)
    async with nothing_happens(database):
        with pytest.raises(DBAPIError, match="append-only"):
            async with database.write(origin="test") as uow:
                await uow.rows(text(statement))


@ON_POSTGRESQL
@pytest.mark.parametrize("log", [log.name for log in LOGS])
async def test_aud_1_the_audit_log_is_not_truncated(database: Database, cast: Cast, log: str) -> None:
    async with nothing_happens(database):
        with pytest.raises(DBAPIError, match="append-only"):
            async with database.write(origin="test") as uow:
                await uow.rows(text(f"TRUNCATE {log}"))


@pytest.fixture
async def of_its_own_role(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database that belongs to a role as an operator makes one, which is no superuser."""
    server = str(request.getfixturevalue("postgres_server"))
    for statement in ("CREATE ROLE landlord LOGIN", 'CREATE DATABASE "landlord" OWNER landlord'):
        await execute(server, statement)
    url = make_url(server).set(username="landlord", database="landlord")
    database = Database(url.render_as_string(hide_password=False), encryption=PlainEncryption())
    yield database
    await database.dispose()
    for statement in ('DROP DATABASE "landlord" WITH (FORCE)', "DROP ROLE landlord"):
        await execute(server, statement)


REFUSED_TO_OWNERS = [
    *(f"{verb} {log.name}" for log in LOGS for verb in ("DELETE FROM", "TRUNCATE")),
    *(f"UPDATE {log.name} SET action = ''" for log in LOGS),
    *(f"UPDATE {log.name} SET origin = '', action = ''" for log in LOGS),
]


async def test_aud_1_the_owner_of_the_tables_may_not_change_the_log_even_without_triggers(
    of_its_own_role: Database,
) -> None:
    await migrate.upgrade(of_its_own_role.writer)
    async with of_its_own_role.write(origin="192.0.2.1") as uow:
        account_id = new_id()
        uow.audit(Word.IT, target=("test", None), actor_id=None, environment_id=new_id())
        uow.audit_account(Word.IT, account_id=account_id, actor_id=account_id, target=("test", None))
    for log in LOGS:
        async with of_its_own_role.write(origin="test") as uow:
            await uow.rows(text(f"ALTER TABLE {log.name} DISABLE TRIGGER USER"))
    for statement in REFUSED_TO_OWNERS:
        with pytest.raises(DBAPIError, match="permission denied"):
            async with of_its_own_role.write(origin="test") as uow:
                await uow.rows(text(statement))
    for log in LOGS:
        async with of_its_own_role.write(origin="test") as uow:
            await uow.changed(update(log).values(origin=""))
            assert [(row.action, row.origin) for row in await uow.rows(select(log))] == [("it", "")]


# ---- connections come back


@strawberry.type
class Slow:
    @strawberry.field
    async def read(self, info: Info) -> int:
        for _ in range(10):
            await asyncio.sleep(0.005)
            try:
                await info.context.reader.rows(select(User.id))
            except OperationFinished:
                OUTLIVED.append(True)
                raise
        return 1

    @strawberry.field
    def broken(self) -> int:
        raise ZeroDivisionError


@strawberry.type
class SlowQuery:
    slow: Slow = strawberry.field(resolver=lambda: Slow())


OUTLIVED: list[bool] = []


@BY_BOTH
async def test_a_resolver_that_outlives_its_operation_leaks_no_connection(
    app: Any, database: Database, cast: Cast
) -> None:
    """graphql-core answers at once where a field that can't be null fails, and lets its siblings run on."""
    schema = WelkomSchema(query=SlowQuery)
    OUTLIVED.clear()
    for _ in range(8):  # more than there are readers
        result = await schema.execute("{ slow { read broken } }", context_value=ClientConnection(app.state.services))
        assert [error.extensions["code"] for error in result.errors] == ["INTERNAL"]
    await asyncio.sleep(0.2)
    assert len(OUTLIVED) == 8, "nothing outlived its operation: nothing was tested"
    assert await settled(database) == 0
    reader = database.read()
    assert len(await reader.rows(select(User.id))) == 4
    await reader.close()


@BY_BOTH
async def test_a_closed_reader_refuses(database: Database, cast: Cast) -> None:
    reader = database.read()
    await reader.rows(select(User.id))
    await reader.close()
    with pytest.raises(OperationFinished):
        await reader.rows(select(User.id))
    assert borrowed(database) == 0


@BY_BOTH
@ON_POSTGRESQL
async def test_cancelled_while_connecting_nothing_is_left_behind(
    database: Database, cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    """Cut after one turn of the loop, after two, and so on through the whole handshake."""
    turns, connected = 0, False
    while not connected:
        turns += 1
        reading = asyncio.create_task(first_read(database))
        for _ in range(turns):
            await asyncio.sleep(0)
        connected = reading.done()
        reading.cancel()
        await asyncio.wait([reading])
        await database.dispose()
    assert turns > 10, "the handshake was over at once: nothing was cut"
    async with asyncio.timeout(10):  # the connections that nobody waited for are made, and closed
        while await sessions(database) > 1:
            await asyncio.sleep(0.05)
    gc.collect()  # what was abandoned reports itself when it is collected
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []


async def first_read(database: Database) -> None:
    async with database.read() as reader:
        await reader.rows(select(User.id))


async def sessions(database: Database) -> int:
    """The server's, in this database; one of them is that which asks."""
    async with database.read() as reader:
        found = await reader.rows(
            text("SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database()").columns(n=Integer)
        )
    return int(found[0].n)


async def crowd_of(client: Client, cast: Cast, size: int) -> list["asyncio.Task[Answer]"]:
    """Reads and writes, half and half."""
    return [
        asyncio.create_task(
            client.do("inviteUser", {"email": f"eve{uuid.uuid4().hex}@acme.example"}, as_=cast.alice)
            if n % 2
            else client.ask(OVERVIEW, as_=cast.bob)
        )
        for n in range(size)
    ]


async def whole(database: Database) -> bool:
    """Every invitation that is there is there with its user and its mail."""
    promised = len(await mails(database, kind="INVITATION"))
    waiting = await count(database, User, User.status == "INVITED")
    return await count(database, Invitation) == promised == waiting


@WRITES_BY_BOTH
@BY_BOTH
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")  # graphql-core's, when cancelled
async def test_cancelled_operations_give_their_connections_back(client: Client, database: Database, cast: Cast) -> None:
    for _ in range(20):
        tasks = await crowd_of(client, cast, 8)
        await asyncio.sleep(random.uniform(0, 0.06))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    gc.collect()
    assert await settled(database) == 0
    assert await whole(database)
    assert (await client.ask(OVERVIEW, as_=cast.alice)).errors == []
    (await client.do("inviteUser", {"email": "zoe@acme.example"}, as_=cast.alice)).done("inviteUser")


SLOW = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 200000) SELECT i FROM n ORDER BY 1",
    "postgresql": "SELECT pg_sleep(60)",
}


@WRITES_BY_BOTH
async def test_a_cancelled_write_releases_its_locks_at_once(database: Database, cast: Cast, kind: str) -> None:
    """Its error is kept, so that no statement is garbage collected meanwhile: closing alone must not be what helps."""
    kept: list[BaseException] = []

    async def rename(name: str, then: str) -> None:
        async with database.write(origin="test") as uow:
            await uow.changed(update(User).where(User.id == cast.bob.user_id).values(name=name))
            started.set()
            await uow.changed(text(then))

    for _ in range(10):
        started = asyncio.Event()
        task = asyncio.create_task(rename("Nobody", SLOW[kind]))
        await started.wait()
        await asyncio.sleep(random.uniform(0, 0.01))
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as cancelled:
            kept.append(cancelled)
        async with asyncio.timeout(4):  # SQLite waits 5 seconds for a lock, then gives up
            await rename("Bob", "SELECT 1")
    assert len(kept) == 10
    assert await count(database, User, User.name == "Nobody") == 0


@WRITES_BY_BOTH
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
async def test_operations_that_take_too_long_give_their_connections_back(
    client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WelkomSchema, "seconds", 0.03)
    seen: Counter[str | None] = Counter()
    for _ in range(5):
        seen.update([(await task).code for task in await crowd_of(client, cast, 16)])
    assert set(seen) <= {None, "TIMEOUT"}
    assert seen["TIMEOUT"], "none took too long: nothing was tested"
    monkeypatch.undo()
    gc.collect()
    assert await settled(database) == 0
    assert await whole(database)
    assert (await client.ask(OVERVIEW, as_=cast.alice)).errors == []


@WRITES_BY_BOTH
@BY_BOTH
async def test_failed_operations_give_their_connections_back(client: Client, database: Database, cast: Cast) -> None:
    async with database.write(origin="test") as uow:
        await uow.changed(text("ALTER TABLE user_words RENAME TO gone"))
    codes = Counter([(await task).code for task in await crowd_of(client, cast, 40)])
    assert codes["INTERNAL"] + codes["UNAVAILABLE"] == 20
    assert await settled(database) == 0
    assert await count(database, Invitation) == await count(database, Mail, Mail.kind == MailKind.INVITATION) == 0
    async with database.write(origin="test") as uow:
        await uow.changed(text("ALTER TABLE gone RENAME TO user_words"))
    (await client.do("inviteUser", {"email": "zoe@acme.example"}, as_=cast.alice)).done("inviteUser")


# ---- faults of the database


@pytest.fixture
async def outage(database: Database, kind: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Any]:
    """Two functions: one takes the database away, one gives it back."""
    if kind == "sqlite":
        other = sqlite3.connect(str(database.url.database), isolation_level=None)
        monkeypatch.setattr(sqlite_connection, "BUSY", 500)  # milliseconds, instead of five seconds
        async with database.writer.connect() as own:
            await own.exec_driver_sql("PRAGMA busy_timeout = 500")

        async def begin() -> None:
            other.execute("BEGIN IMMEDIATE")  # somebody's backup, say

        async def end() -> None:
            other.execute("ROLLBACK")

        yield begin, end
        other.close()
        return
    server, name = database.url.render_as_string(hide_password=False), database.url.database

    async def take() -> None:
        await execute(server, f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        await execute(server, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")

    async def give() -> None:
        await execute(server, f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')

    yield take, give


@WRITES_BY_BOTH
@BY_BOTH
async def test_a_database_that_is_away_is_unavailable_and_nothing_has_to_restart(
    client: Client, database: Database, cast: Cast, outage: Any
) -> None:
    take, give = outage
    assert (await client.ask(OVERVIEW, as_=cast.bob)).errors == []
    await take()
    answers = await asyncio.gather(
        *(client.do("inviteUser", {"email": f"eve{n}@acme.example"}, as_=cast.alice) for n in range(2))
    )
    assert {answer.code for answer in answers} <= {"UNAVAILABLE", "TIMEOUT"}
    assert answers[0].code == "UNAVAILABLE"
    assert answers[0].status == 200 or "data" not in answers[0].body
    assert (await client.http.get("/health")).status_code == (200 if database.is_sqlite else 503)
    read = await client.ask(OVERVIEW, as_=cast.bob)
    assert read.code == (None if database.is_sqlite else "UNAVAILABLE"), "on SQLite reads go on"
    await give()
    loop = asyncio.get_running_loop()
    began = loop.time()
    while (await client.ask(OVERVIEW, as_=cast.bob)).errors:
        assert loop.time() - began < 5, "healthy within 5 s"
        await asyncio.sleep(0.05)
    assert await count(database, Invitation) == 0, "what was told to have failed did not happen"
    (await client.do("inviteUser", {"email": "eve@acme.example"}, as_=cast.alice)).done("inviteUser")
    while (await client.http.get("/health")).status_code != 200:  # told again for a second
        assert loop.time() - began < 5, "healthy within 5 s"
        await asyncio.sleep(0.05)
    assert await settled(database) == 0


@WRITES_BY_BOTH
@ON_SQLITE
async def test_a_full_disk_is_a_typed_error_and_reads_go_on(client: Client, database: Database, cast: Cast) -> None:
    async def limit(pages: int) -> None:
        async with database.write(origin="test") as uow:  # of the connection that writes
            await uow.rows(text(f"PRAGMA max_page_count = {pages}"))

    async with database.write(origin="test") as uow:
        used = int((await uow.rows(text("PRAGMA page_count")))[0][0])
    await limit(used + 2)
    invited = 0
    for n in range(200):
        answer = await client.do("inviteUser", {"email": f"eve{n}@acme.example"}, as_=cast.alice)
        if answer.errors:
            break
        invited += 1
    assert answer.code == "UNAVAILABLE"
    async with nothing_happens(database):
        again = await client.do("inviteUser", {"email": "zoe@acme.example"}, as_=cast.alice)
        assert again.code == "UNAVAILABLE"
        read = await client.ask(OVERVIEW, as_=cast.bob)
        assert read.data["environment"]["users"]["totalCount"] == 2 + invited
    await limit(used * 1000)
    (await client.do("inviteUser", {"email": "zoe@acme.example"}, as_=cast.alice)).done("inviteUser")
    assert await whole(database)
    assert await settled(database) == 0


# ---- migrations


@pytest.fixture
async def bare(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """The URL of a database without a single table."""
    if kind == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/bare.db"
        return
    server, name = request.getfixturevalue("postgres_server"), f"bare_{uuid.uuid4().hex}"
    await execute(server, f'CREATE DATABASE "{name}"')
    yield server.rpartition("/")[0] + f"/{name}"
    await execute(server, f'DROP DATABASE "{name}" WITH (FORCE)')


async def test_migrations_from_three_processes_at_once_are_made_once(bare: str) -> None:
    environ = environment(WELKOM_DATABASE_URL=bare)
    started = [
        subprocess.Popen([*WELKOM, "migrate"], env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for _ in range(3)
    ]
    said = await asyncio.gather(*(asyncio.to_thread(process.communicate, timeout=60) for process in started))
    assert [process.returncode for process in started] == [0, 0, 0], said
    assert all("The database is at head" in output for output, _ in said), said
    database = Database(bare, encryption=PlainEncryption())
    await migrate.check(database.writer)
    async with database.write(origin="test") as uow:
        assert len(await uow.rows(text("SELECT version_num FROM alembic_version"))) == 1
    await database.dispose()


async def test_migrating_again_changes_nothing(database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        await migrate.upgrade(database.writer)
        await migrate.upgrade(database.writer)
    if database.is_sqlite:
        async with database.writer.connect() as connection:
            assert (await connection.exec_driver_sql("PRAGMA foreign_keys")).scalar() == 1
