"""SQLite's transactions share a COMMIT: fewer of them, and yet each transaction stands and falls by itself."""

import asyncio
import random
import signal
import sqlite3
import subprocess
import sys
import time
import uuid
from collections import Counter
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError

from server.db.database import Database
from server.db.driver import sqlite_writer
from server.db.driver.sqlite_transaction import ROWS, changes_few
from server.db.models import AuditEvent, Environment, Throttle, User
from server.db.queries import housekeeping, sessions, users
from server.db.unit_of_work import UnitOfWork
from tests.db.test_unit_of_work import NOW, Stop, event, user
from tests.rows import borrowed, nothing_happens, rows
from tests.scenario import Cast

pytestmark = [pytest.mark.parametrize("kind", ["sqlite"]), pytest.mark.own]


class Frames:
    """The frames of transactions, in order, and how many there were of each."""

    def __init__(self, database: Database) -> None:
        self.seen: list[str] = []
        database.writers.watching.append(lambda text, *_: self.seen.append(text))

    def __getitem__(self, text: str) -> int:
        return Counter(self.seen)[text]


async def write(database: Database, word: str, *, then: Any = None) -> None:
    async with database.write(origin="test") as uow:
        event(uow, word)
        await uow.flush()
        if then is not None:
            await then(uow)


async def together(database: Database, *writing: Coroutine[Any, Any, None]) -> list[Any]:
    """Their outcomes; each of them has asked before the first of them begins."""
    pool: Any = database.writers.pool
    connection = await pool.take()
    tasks = [asyncio.create_task(one) for one in writing]
    await asyncio.sleep(0)
    pool.give_back(connection)
    return await asyncio.gather(*tasks, return_exceptions=True)


async def words(database: Database) -> set[str]:
    async with database.read() as reader:
        found = await reader.rows(select(AuditEvent.action).where(AuditEvent.target_type == "test"))
    return {row.action for row in found}


async def stop(uow: UnitOfWork) -> None:
    raise Stop


async def break_a_rule(uow: UnitOfWork) -> None:
    uow.add(user(uuid.uuid4()))


# ---- together


async def test_many_at_once_need_few_commits(database: Database, cast: Cast) -> None:
    frames = Frames(database)
    await asyncio.gather(*(write(database, f"word {n}") for n in range(200)))
    assert await words(database) == {f"word {n}" for n in range(200)}
    assert frames["COMMIT"] == frames["BEGIN IMMEDIATE"]
    assert 200 / sqlite_writer.TOGETHER <= frames["COMMIT"] <= 50
    assert frames["SAVEPOINT verb"] == frames["RELEASE verb"] == 200 - frames["COMMIT"]


async def test_one_alone_is_committed_at_once(database: Database, cast: Cast) -> None:
    frames = Frames(database)
    for n in range(10):
        async with asyncio.timeout(5):
            await write(database, f"word {n}")
        assert f"word {n}" in await words(database)
    assert frames["COMMIT"] == frames["BEGIN IMMEDIATE"] == 10
    assert frames["SAVEPOINT verb"] == 0


async def test_a_group_has_an_end_also_where_there_is_always_another(database: Database, cast: Cast) -> None:
    frames = Frames(database)
    await asyncio.gather(*(write(database, f"word {n}") for n in range(3 * sqlite_writer.TOGETHER)))
    together = longest = 0
    for frame in frames.seen:
        together = 0 if frame == "COMMIT" else together + (frame in ("BEGIN IMMEDIATE", "SAVEPOINT verb"))
        longest = max(longest, together)
    assert 1 < longest <= sqlite_writer.TOGETHER


async def test_where_nobody_comes_who_was_expected_the_group_is_committed_in_a_moment(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database.writers, "_is_more_coming", lambda: True)
    async with asyncio.timeout(5):
        await write(database, "alone")
    assert await words(database) == {"alone"}


# ---- each by itself


@pytest.mark.parametrize(("what", "error"), [(stop, Stop), (break_a_rule, IntegrityError)])
async def test_one_that_fails_fails_alone(database: Database, cast: Cast, what: Any, error: type[Exception]) -> None:
    frames, told = Frames(database), []
    database.committed.append(lambda events, *, mailed: told.extend(events))
    failing = {0, 7, 8, 30, 39}
    done = await asyncio.gather(
        *(write(database, f"word {n}", then=what if n in failing else None) for n in range(40)),
        return_exceptions=True,
    )
    assert {n for n, outcome in enumerate(done) if outcome is not None} == failing
    assert all(isinstance(done[n], error) for n in failing)
    assert await words(database) == set(told) == {f"word {n}" for n in range(40) if n not in failing}
    assert frames["COMMIT"] < 20, "they were not together: nothing was tested"
    assert borrowed(database) == 0


async def test_where_all_fail_nothing_is_committed(database: Database, cast: Cast) -> None:
    frames = Frames(database)
    async with nothing_happens(database):
        before = frames["COMMIT"]
        done = await asyncio.gather(*(write(database, "never", then=stop) for _ in range(20)), return_exceptions=True)
        assert all(isinstance(outcome, Stop) for outcome in done)
        assert frames["COMMIT"] == before


async def test_nobody_is_answered_or_told_before_the_commit_and_nobody_reads_it(database: Database, cast: Cast) -> None:
    told: list[Any] = []
    database.committed.append(lambda events, *, mailed: told.extend(events))
    going_on = asyncio.Event()

    async def wait(_: UnitOfWork) -> None:
        await going_on.wait()

    first = asyncio.create_task(write(database, "first"))
    second = asyncio.create_task(write(database, "second", then=wait))
    await asyncio.sleep(0.1)
    assert not first.done(), "its COMMIT waits for the one that writes on"
    assert (told, await words(database)) == ([], set())
    going_on.set()
    await asyncio.gather(first, second)
    assert told == ["first", "second"]
    assert await words(database) == {"first", "second"}


# ---- the COMMIT fails


async def test_a_commit_that_fails_fails_all_of_its_group_and_no_other(database: Database, cast: Cast) -> None:
    async def owe(uow: UnitOfWork) -> None:
        await uow.rows(text("PRAGMA defer_foreign_keys = ON"))
        uow.add(user(uuid.uuid4()))

    async with nothing_happens(database):
        done = await together(database, write(database, "a"), write(database, "b", then=owe))
        assert [type(outcome) for outcome in done] == [IntegrityError, IntegrityError]
    await write(database, "later")
    assert await words(database) == {"later"}
    assert borrowed(database) == 0


async def test_where_the_disk_is_full_all_of_the_group_are_told_and_none_writes_on_outside_it(
    database: Database, cast: Cast
) -> None:
    """SQLite rolls back by itself then, and would commit each later statement alone."""

    async def nest(uow: UnitOfWork) -> None:
        async with uow.savepoint():
            event(uow, "alone")

    async def fill(uow: UnitOfWork) -> None:
        [(used,)] = await uow.rows(text("PRAGMA page_count"))
        await uow.rows(text(f"PRAGMA max_page_count = {used}"))
        with pytest.raises(OperationalError, match="full"):
            await uow.rows(text("CREATE TABLE huge AS SELECT randomblob(10000000) AS x"))
        await uow.rows(text("ROLLBACK"))  # where this version of SQLite left that to us
        with pytest.raises(OperationalError, match="rolled back"):
            await uow.changed(update(Environment).values(name="Alone"))
        event(uow, "alone")
        with pytest.raises(OperationalError, match="rolled back"):
            await uow.flush()
        with pytest.raises(OperationalError, match="rolled back"):
            await nest(uow)

    async def make_room() -> None:
        async with database.write(origin="test") as uow:
            await uow.rows(text("PRAGMA max_page_count = 1000000"))
            event(uow, "later")

    async with nothing_happens(database):
        done = await together(database, write(database, "a"), write(database, "b", then=fill))
        assert [type(outcome) for outcome in done] == [OperationalError, OperationalError]
        assert "rolled back" in str(done[0]) or "full" in str(done[0])
    await make_room()
    done = await together(database, write(database, "first", then=fill), make_room())
    assert [type(outcome) for outcome in done] == [OperationalError, type(None)]
    assert await words(database) == {"later"}


# ---- cancelled


async def test_cancelled_at_any_point_all_of_it_happens_or_nothing(database: Database, cast: Cast) -> None:
    """Cut after one turn of the loop, after two, and so on until it is done. Others write at the same time."""
    outcomes: Counter[str] = Counter()
    told: list[Any] = []
    database.committed.append(lambda events, *, mailed: told.extend(events))
    # The COMMIT's thread says a little later that it is done: some are cut in between.
    database.writers.watching.append(lambda statement, *_: time.sleep(0.002) if statement == "COMMIT" else None)

    async def two(word: str) -> None:
        await write(database, word, then=lambda uow: uow.rows(text("SELECT 1")))  # plain SQL: in a thread
        outcomes["done"] += 1

    turns, done = 0, False
    while not done:
        turns += 1
        others = [asyncio.create_task(write(database, f"other {turns} {n}")) for n in range(2)]
        task = asyncio.create_task(two(f"word {turns}"))
        for _ in range(turns):
            await asyncio.sleep(0)
        done = task.done()
        task.cancel()
        await asyncio.gather(task, *others, return_exceptions=True)
        outcomes["cancelled"] += task.cancelled()
        await write(database, f"after {turns}")
        there = await words(database)
        assert {f"other {turns} 0", f"other {turns} 1", f"after {turns}"} <= there
        assert (f"word {turns}" in there) == (f"word {turns}" in told), "told of, and only then there"
        if task.cancelled() and f"word {turns}" in there:
            outcomes["committed all the same"] += 1
    assert outcomes["done"] == 1
    assert outcomes["cancelled"] > 5
    assert outcomes["committed all the same"], "never cut while it waited for the COMMIT"
    assert borrowed(database) == 0


async def test_who_is_cancelled_while_a_statement_is_in_a_thread_is_rolled_back_soon(
    database: Database, cast: Cast
) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    slow = select(func.count()).select_from(text(f"({endless})"))
    some = select(func.count()).select_from(text(f"({endless} LIMIT 1000000)"))

    async with nothing_happens(database):
        task = asyncio.create_task(write(database, "never", then=lambda uow: uow.rows(slow)))
        await asyncio.sleep(0.3)
        assert not task.done()
        task.cancel()
        async with asyncio.timeout(5):
            await asyncio.wait([task])
        assert task.cancelled()
    await write(database, "later", then=lambda uow: uow.rows(some))  # in a thread as well, and to its end
    assert await words(database) == {"later"}


# ---- here or in a thread


@pytest.mark.parametrize(
    ("statement", "few"),
    [
        (users.change("name"), True),
        (users.REMOVE_UNLESS_LAST, True),
        (users.FORGET_WORDS, True),
        (sessions.END, True),
        (sessions.END_ALL, False),
        (housekeeping.SESSIONS, False),
        (update(User).where(User.environment_id == uuid.uuid4()).values(name="x"), False),
        (update(User).where((User.environment_id == uuid.uuid4()) | (User.id == uuid.uuid4())).values(name="x"), False),
        (update(User).where((User.environment_id == uuid.uuid4()) & (User.id == uuid.uuid4())).values(name="x"), True),
        (text("SELECT 1"), False),
    ],
)
def test_what_changes_few_rows_is_told_by_its_key(kind: str, statement: Any, few: bool) -> None:
    assert changes_few(statement) is few


async def test_the_loop_goes_on_while_a_thread_changes_many_rows(database: Database, cast: Cast) -> None:
    acme = cast.alice.environment_id
    many = [Throttle(key=n.to_bytes(4), count=n, counted_at=NOW, free_at=None) for n in range(20 * ROWS)]
    longest, last = 0.0, asyncio.get_running_loop().time()

    async def beat() -> None:
        nonlocal longest, last
        while True:
            await asyncio.sleep(0)
            now = asyncio.get_running_loop().time()
            longest, last = max(longest, now - last), now

    async with database.write(origin="test") as uow:
        beats = 0
        uow.add(*many)
        flushing = asyncio.create_task(uow.flush())
        while not flushing.done():
            await asyncio.sleep(0)
            beats += 1
        assert beats > 5, "it held up the loop"
        assert await uow.count(select(func.count()).select_from(Throttle)) == 20 * ROWS
    assert acme


async def test_a_select_that_takes_long_goes_to_a_thread_and_changes_nothing_of_the_transaction(
    database: Database, cast: Cast
) -> None:
    nothing = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT i FROM n"
    slow = select(func.count()).select_from(text(f"({nothing})"))
    async with database.write(origin="test") as uow:
        event(uow, "before")
        await uow.flush()
        assert await uow.count(slow) == 1000000
        event(uow, "after")
    assert await words(database) == {"before", "after"}


# ---- killed

KILLED = """
import asyncio, sys, uuid
from server.db.database import Database
from tests.db.test_unit_of_work import event
from tests.plain import PlainEncryption

async def main(url, first):
    database = Database(url, encryption=PlainEncryption())
    async def write(n):
        async with database.write(origin="test") as uow:
            event(uow, f"{first} {n}")
            await uow.flush()
            event(uow, f"{first} {n}")
        print(f"{first} {n}", flush=True)
    for start in range(0, 10**6, 16):
        await asyncio.gather(*(write(n) for n in range(start, start + 16)))

asyncio.run(main(*sys.argv[1:]))
"""


async def test_what_was_answered_before_a_kill_is_there_and_nothing_is_there_by_halves(
    database: Database, cast: Cast, many: Any
) -> None:
    url, answered = database.url.render_as_string(hide_password=False), set()
    for n in range(many(40)):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", KILLED, url, f"run {n}", stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
        )
        assert process.stdout is not None
        said = [(await process.stdout.readline()).decode().strip() for _ in range(random.randint(1, 60))]
        process.send_signal(signal.SIGKILL)
        said += (await process.stdout.read()).decode().splitlines()
        await process.wait()
        answered |= set(said)
        found = Counter(row.action for row in await rows(database, "audit_events", target_type="test"))
        assert answered <= found.keys()
        assert set(found.values()) == {2}, "each by two statements of one transaction"
    assert len(answered) > 20


async def test_another_process_that_writes_is_waited_for(database: Database, cast: Cast) -> None:
    other = sqlite3.connect(str(database.url.database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(write(database, "word"))
    await asyncio.sleep(0.2)
    assert not waiting.done()
    other.execute("COMMIT")
    await waiting
    other.close()
    assert await words(database) == {"word"}


async def test_who_disposes_of_the_database_loses_nothing(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database.writers, "_is_more_coming", lambda: True)
    monkeypatch.setattr(sqlite_writer, "WITHIN", 60)
    going_on = asyncio.Event()

    async def wait(_: UnitOfWork) -> None:
        await going_on.wait()

    ready = asyncio.create_task(write(database, "waits for its COMMIT"))
    await asyncio.sleep(0)
    await asyncio.sleep(0.001)
    await database.dispose()
    await ready
    writing = asyncio.create_task(write(database, "writes still", then=wait))
    await asyncio.sleep(0.05)
    await database.dispose()
    going_on.set()
    await writing
    assert await words(database) == {"waits for its COMMIT", "writes still"}


async def test_who_disposes_of_the_database_between_two_of_a_group_loses_nothing(
    database: Database, cast: Cast
) -> None:
    """The second one has its turn, and has not begun."""
    told: list[Any] = []
    database.committed.append(lambda events, *, mailed: told.extend(events))
    disposing: list[asyncio.Task[None]] = []

    async def dispose(_: UnitOfWork) -> None:
        disposing.append(asyncio.create_task(database.dispose()))  # begins when the first one has ended

    assert await together(database, write(database, "first", then=dispose), write(database, "second")) == [None, None]
    await disposing[0]
    assert await words(database) == set(told) == {"first", "second"}
