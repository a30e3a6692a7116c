"""Readers: what one sees and when, what happens to what takes long, and that connections come back."""

import asyncio
import contextlib
import sqlite3
import threading
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import Integer, Select, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError, OperationalError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from server.app import open_database
from server.db.database import Database
from server.db.driver import pool, sqlite, sqlite_connection
from server.db.models import Environment, User, new_id
from server.db.outages import is_outage
from server.db.reader import OperationFinished, Reader, TookTooLong
from tests.conftest import BY_BOTH, settings_for
from tests.rows import borrowed
from tests.scenario import Cast

pytestmark = pytest.mark.own
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
ON_POSTGRESQL = pytest.mark.parametrize("kind", ["postgresql"])
NAMES: Select[Any] = select(Environment.name).order_by(Environment.name)
# Some seconds of work on SQLite, unless it is interrupted.
ENDLESS = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000000) SELECT count(*) AS n FROM n"
).columns(n=Integer)
LONG = text(str(ENDLESS.element).replace("50000000", "500000")).columns(n=Integer)
SLEEP = text("SELECT pg_sleep(60)")


async def rename(database: Database, name: str) -> None:
    async with database.write(origin="test") as uow:
        await uow.changed(update(Environment).where(Environment.name.in_(["Acme", "New"])).values(name=name))


async def names(reader: Reader) -> list[str]:
    return [row.name for row in await reader.rows(NAMES)]


async def all_back(database: Database) -> None:
    async with asyncio.timeout(5):
        while borrowed(database):
            await asyncio.sleep(0.01)


# ---- what a reader sees


@ON_SQLITE
@BY_BOTH
async def test_on_sqlite_a_reader_sees_one_state_until_it_is_refreshed(database: Database, cast: Cast) -> None:
    async with database.read() as reader, database.read() as later:
        assert await names(reader) == ["Acme", "Globex"]
        await rename(database, "New")
        assert await names(reader) == ["Acme", "Globex"]
        assert await names(later) == ["Globex", "New"], "its state is that of its first statement"
        await reader.refresh()
        assert await names(reader) == ["Globex", "New"]
    assert borrowed(database) == 0


@BY_BOTH
async def test_a_reader_sees_what_was_committed_before_it_was_refreshed(database: Database, cast: Cast) -> None:
    async with database.read() as reader:
        assert "Acme" in await names(reader)
        await rename(database, "New")
        await reader.refresh()
        assert "New" in await names(reader)


@BY_BOTH
async def test_a_reader_that_is_closed_refuses(database: Database, cast: Cast) -> None:
    async with database.read() as reader:
        assert await names(reader)
    with pytest.raises(OperationFinished):
        await names(reader)
    if database.reads_by == "driver":
        with pytest.raises(OperationFinished):
            await reader.raw()


@ON_SQLITE
async def test_what_a_reader_is_given_to_write_is_refused(database: Database, cast: Cast) -> None:
    async with database.read() as reader:
        for statement in (insert(Environment.__table__).values(id=new_id(), name="X"), text("DELETE FROM users")):  # type: ignore[arg-type]
            with pytest.raises(OperationalError, match="readonly"):
                await reader.rows(statement)
        assert await names(reader) == ["Acme", "Globex"], "and can be used on"


@ON_SQLITE
async def test_its_connections_are_durable_and_read_only(database: Database, cast: Cast) -> None:
    async with database.read() as reader:
        raw = await reader.raw()
        assert raw is not None
        asked = ("journal_mode", "synchronous", "foreign_keys", "query_only", "busy_timeout")
        found = {pragma: raw.execute(f"PRAGMA {pragma}")[0][0] for pragma in asked}
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "query_only": 1,
        "busy_timeout": 0,  # the loop waits for nobody; a thread does
    }


@BY_BOTH
async def test_an_error_is_sqlalchemys_and_tells_no_value(database: Database, cast: Cast) -> None:
    async with database.read() as reader:
        with pytest.raises((OperationalError, ProgrammingError)) as caught:
            await reader.rows(text("SELECT nothing FROM users WHERE name = :name"), name="somebody unheard of")
        assert "unheard" not in str(caught.value)
        assert caught.value.orig is not None
        assert await names(reader) == ["Acme", "Globex"]


# ---- what takes long, on SQLite


@contextlib.asynccontextmanager
async def ticking() -> AsyncIterator[list[int]]:
    """Counts the turns that the loop gives to others meanwhile."""
    turns = [0]

    async def tick() -> None:
        while True:
            await asyncio.sleep(0.001)
            turns[0] += 1

    task = asyncio.create_task(tick())
    try:
        yield turns
    finally:
        task.cancel()


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """In which thread each statement is run, to its end or not."""
    seen: list[str] = []
    real = sqlite_connection.Connection._run

    def run(self: Any, *args: Any) -> Any:
        seen.append("loop" if threading.current_thread() is threading.main_thread() else "other")
        return real(self, *args)

    monkeypatch.setattr(sqlite_connection.Connection, "_run", run)
    return seen


@ON_SQLITE
async def test_what_takes_long_is_interrupted_and_run_in_a_thread_while_the_loop_goes_on(
    database: Database, cast: Cast, threads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.read() as reader:
        await names(reader)
        await rename(database, "New")
        async with ticking() as turns:
            assert await reader.scalar(LONG) == 500000
            assert turns[0] > 1
        assert await names(reader) == ["Acme", "Globex"], "in the same snapshot"
        assert threads == ["loop", "loop", "other", "loop"]
        assert await reader.scalar(LONG) == 500000
        assert threads[4:] == ["loop", "other"], "once may have been the machine's"
        assert await reader.scalar(LONG) == 500000
        assert threads[6:] == ["other"], "known to be slow"
        monkeypatch.setattr(database.readers, "_slow", {})
        assert await reader.scalar(LONG) == 500000
        assert threads[7:] == ["loop", "other"], "tried again, when that was long ago"


@ON_SQLITE
@pytest.mark.parametrize("in_a_transaction", [False, True])
async def test_what_takes_long_now_and_then_begins_in_the_loop(
    database: Database, cast: Cast, threads: list[str], in_a_transaction: bool
) -> None:
    some = text(str(ENDLESS.element).replace("50000000", ":most")).columns(n=Integer)
    async with database.write(origin="test") if in_a_transaction else database.read() as reads:
        for most in (500000, 1) * 2:
            assert await reads.scalar(some, most=most) == most
    assert threads == ["loop", "other", "loop"] * 2, "not twice in a row"


@ON_SQLITE
async def test_a_snapshot_that_lasted_ends_without_being_interrupted(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_connection, "STEPS", 1)  # looks at the clock all the time
    async with database.read() as reader:
        await names(reader)
        [connection] = database.readers.pool._ours
        await asyncio.sleep(2 * sqlite_connection.IN_PLACE)
    assert database.readers.pool._free == [connection]


@ON_SQLITE
async def test_who_reads_much_in_place_lets_others_have_a_turn(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "IN_PLACE", 0.0)
    async with database.read() as reader, ticking() as turns:
        async with asyncio.timeout(5):
            while turns[0] < 3:  # nothing here waits but for the reader
                await names(reader)


@ON_SQLITE
async def test_a_file_that_is_locked_is_waited_for_in_a_thread_and_then_unavailable(
    database: Database, cast: Cast, threads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sqlite_connection.Connection.in_place
    monkeypatch.setattr(sqlite_connection, "BUSY", 50)
    await database.dispose()
    other = sqlite3.connect(str(database.url.database), isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN IMMEDIATE")
    other.execute("COMMIT")  # and keeps the lock
    async with database.read() as reader:
        with pytest.raises(OperationalError, match="locked") as caught:
            await names(reader)
        assert is_outage(caught.value)
        other.close()
        assert await names(reader) == ["Acme", "Globex"]

        def locked(*args: Any) -> Any:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise error

        monkeypatch.setattr(sqlite_connection.Connection, "in_place", locked)
        assert await names(reader) == ["Acme", "Globex"], "a thread waits"
        monkeypatch.setattr(sqlite_connection.Connection, "in_place", real)
        assert await names(reader) == ["Acme", "Globex"]
    assert threads == ["loop", "other", "loop"]


@BY_BOTH
async def test_a_reader_is_not_closed_at_once_while_a_statement_runs(database: Database, cast: Cast, kind: str) -> None:
    slow = LONG if kind == "sqlite" else text("SELECT 1 FROM pg_sleep(0.3)").columns(n=Integer)
    reader = database.read()
    running = asyncio.create_task(reader.scalar(slow))
    while not reader._lock.locked():
        await asyncio.sleep(0)
    assert not reader.close_at_once()
    assert await running
    assert reader.close_at_once() == (database.reads_by == "driver")
    await reader.close()
    assert borrowed(database) == 0


# ---- cancelled


async def test_a_cancelled_statement_ends_and_its_connection_comes_back(
    database: Database, cast: Cast, kind: str
) -> None:
    slow = ENDLESS if kind == "sqlite" else SLEEP
    async with database.read() as reader:
        for _ in range(6):  # more often than there are connections
            task = asyncio.create_task(reader.rows(slow))
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await names(reader) == ["Acme", "Globex"], "the reader goes on by another one"
    await all_back(database)
    if kind == "postgresql":
        running = text("SELECT count(*) AS n FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)' AND state='active'")
        async with database.read() as reader, asyncio.timeout(5):
            while (await reader.rows(running))[0].n:
                await asyncio.sleep(0.02)


@ON_SQLITE
async def test_cancelled_while_the_file_is_opened_nothing_is_left_behind(database: Database, cast: Cast) -> None:
    async def read() -> None:
        async with database.read() as reader:
            await reader.rows(NAMES)

    for turns in range(10):
        task = asyncio.create_task(read())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
            break
        assert borrowed(database) == 0


# ---- bounds


async def test_more_readers_than_connections_wait_in_turn(database: Database, cast: Cast, kind: str) -> None:
    done: list[int] = []
    size, most = database.readers.pool.size, 0

    async def read(n: int) -> None:
        nonlocal most
        async with database.read() as reader:
            await reader.rows(LONG if kind == "sqlite" else text("SELECT pg_sleep(0.05)"))
            most = max(most, borrowed(database))
            done.append(n)

    await asyncio.gather(*(read(n) for n in range(3 * size)))
    assert sorted(done) == list(range(3 * size))
    assert not {*done[:size]} & {*range(2 * size, 3 * size)}, "who came last is not among the first"
    assert most == size
    assert borrowed(database) == 0


@ON_SQLITE
async def test_who_waits_for_too_long_is_told_that_the_database_is_unavailable(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "PATIENCE", 0.05)
    async with contextlib.AsyncExitStack() as stack:
        for _ in range(database.readers.pool.size):
            await names(await stack.enter_async_context(database.read()))
        async with database.read() as late:
            with pytest.raises(PoolTimeout) as caught:
                await names(late)
        assert is_outage(caught.value)
    async with database.read() as reader:
        assert await names(reader)
    assert borrowed(database) == 0


@ON_SQLITE
async def test_who_is_cancelled_while_waiting_takes_no_place_along(database: Database, cast: Cast) -> None:
    for given_at_once in (False, True):
        async with contextlib.AsyncExitStack() as stack:
            readers = [await stack.enter_async_context(database.read()) for _ in range(database.readers.pool.size)]
            for reader in readers:
                await names(reader)
            late = database.read()
            waiting = asyncio.create_task(names(late))
            await asyncio.sleep(0.01)
            if given_at_once:
                await readers[0].close()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            await late.close()
        assert borrowed(database) == 0


# ---- connections that are lost


@ON_POSTGRESQL
async def test_a_connection_that_is_lost_is_told_and_not_used_again(database: Database, cast: Cast) -> None:
    others = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    async with database.read() as reader:
        asleep = asyncio.create_task(reader.rows(SLEEP))
        await asyncio.sleep(0.2)
        async with database.write(origin="test") as uow:
            await uow.rows(others)
        with pytest.raises(DBAPIError) as caught:
            await asleep
        assert is_outage(caught.value)
        assert await names(reader) == ["Acme", "Globex"]
        async with database.write(origin="test") as uow:
            await uow.rows(others)
        await asyncio.sleep(0.05)
        assert await names(reader) == ["Acme", "Globex"], "one that was lost while nobody used it is not given out"
    await all_back(database)


async def test_connections_that_are_out_while_all_are_closed_are_closed_when_they_come_back(
    database: Database, cast: Cast
) -> None:
    async with database.read() as reader:
        await names(reader)
        await database.readers.dispose()
        assert await names(reader)
    await all_back(database)
    assert len(database.readers.pool._free) == len(database.readers.pool._ours)
    async with database.read() as reader:
        assert await names(reader)


# ---- the driver itself


async def test_text_runs_in_the_readers_snapshot(database: Database, cast: Cast, kind: str) -> None:
    sql = f"SELECT name, 1 FROM environments WHERE name <> {'?' if kind == 'sqlite' else '$1'} ORDER BY name"
    async with database.read() as reader:
        raw = await reader.raw()
        assert raw is not None
        assert [tuple(row) for row in await raw.fetch(sql, ["Globex"])] == [("Acme", 1)]
        if kind == "sqlite":
            await rename(database, "New")
            assert raw.execute(sql, ["Globex"]) == [("Acme", 1)]
            await reader.refresh()
            with pytest.raises(OperationFinished):
                raw.execute(sql, ["Globex"])
            raw = await reader.raw()
            assert raw is not None
            assert raw.execute(sql, ["Globex"]) == [("New", 1)]
        else:
            with pytest.raises(TookTooLong):
                raw.execute(sql, ["Globex"])
    with pytest.raises(OperationFinished):
        await raw.fetch(sql, ["Globex"])


@ON_SQLITE
async def test_text_that_takes_too_long_in_place_is_for_a_thread(database: Database, cast: Cast) -> None:
    async with database.read() as reader:
        raw = await reader.raw()
        assert raw is not None
        for _ in range(2):
            with pytest.raises(TookTooLong):
                raw.execute(str(LONG.element))
        running = asyncio.create_task(raw.fetch(str(LONG.element)))
        await asyncio.sleep(0)
        with pytest.raises(TookTooLong):
            raw.execute("SELECT 1")  # the connection is in a thread
        assert await running == [(500000,)]
        assert raw.execute("SELECT 1") == [(1,)]


async def test_a_setting_has_sqlalchemy_run_everything_and_there_is_no_driver_to_ask(
    database: Database, cast: Cast
) -> None:
    url = database.url.render_as_string(hide_password=False)
    other = open_database(settings_for(url, statements_by="sqlalchemy"))
    async with other.read() as reader:
        assert await names(reader) == ["Acme", "Globex"]
        assert await reader.raw() is None
        assert (borrowed(other), other.readers.pool.checkedout()) == (1, 0)
    async with other.write(origin="test") as uow:
        assert await uow.count(select(func.count()).select_from(Environment)) == 2
        assert (borrowed(other), other.writers.pool.checkedout()) == (1, 0)
    await other.dispose()
    usual = open_database(settings_for(url))
    assert (usual.reads_by, usual.writes_by) == ("driver", "driver")


async def test_whoever_watches_is_told_of_each_statement_once(database: Database, cast: Cast, kind: str) -> None:
    seen: list[tuple[str, list[Any]]] = []
    database.readers.watching.append(lambda text, values, seconds: seen.append((text, list(values))))
    async with database.read() as reader:
        await reader.rows(select(User.id).where(User.name == "Bob"))
        await reader.scalar(LONG if kind == "sqlite" else select(func.count()).select_from(User))
        with pytest.raises(DBAPIError):
            await reader.rows(text("SELECT nothing"))
    assert [text.partition(" ")[0] for text, _ in seen[::2]] == ["SELECT", "SELECT"]
    assert len(seen) == 3
    assert seen[0][1] == ["Bob"]
