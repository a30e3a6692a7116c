"""Rows that verbs add are put in together: when they have to be, in an order that holds, and as they were."""

import asyncio
import datetime as dt
import re
import uuid
from typing import Any

import pytest
from sqlalchemy import Insert, func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, PendingRollbackError

from server.db.database import Database
from server.db.inserts import tables_read, values
from server.db.models import (
    Account,
    AuditEvent,
    Base,
    DeliveryStatus,
    Environment,
    InboxItem,
    InboxKind,
    InboxPosition,
    MailKind,
    PlatformRole,
    RemovedAddress,
    Throttle,
    User,
    UserStatus,
    UserWord,
    new_id,
)
from server.db.queries import inbox, users
from server.db.unit_of_work import UnitOfWork
from tests.conftest import WRITES_BY_BOTH
from tests.db.test_reader_values import STATEMENTS
from tests.graphql.counting import statements
from tests.rows import borrowed, nothing_happens, rows
from tests.scenario import Cast

NOW = dt.datetime(2026, 11, 29, 12, 30, 0, 123456, tzinfo=dt.UTC)
MAIL: dict[str, Any] = {"to": "eve@acme.example", "canonical": "eve@acme.example", "person": "eve@acme.example"}


def environment(**given: Any) -> Environment:
    return Environment(id=new_id(), name="New", name_key="new", locale="nl", created_at=NOW, **given)


def user(environment_id: uuid.UUID, name: str = "Zoë", **given: Any) -> User:
    address = f"{uuid.uuid4().hex}@acme.example"
    known: dict[str, Any] = {"name": name, "name_key": name.lower(), "email": address}
    known |= {"canonical": address, "person": address, "role": PlatformRole.BASIC_USER, "status": UserStatus.ACTIVE}
    return User(environment_id=environment_id, created_at=NOW, **known, **given)


async def count(uow: UnitOfWork, table: type[Base]) -> int:
    return await uow.count(select(func.count()).select_from(table))


# ---- what is put in


@WRITES_BY_BOTH
async def test_rows_go_in_together_those_first_that_others_refer_to(database: Database, cast: Cast) -> None:
    account = Account(name="Zoë", locale="nl", password_hash=None, created_at=NOW)
    here = environment()
    somebody = user(here.id, account_id=account.id)
    words = [UserWord(environment_id=here.id, user_id=somebody.id, word=word) for word in ("zoe", "acme", "example")]
    with statements(database) as seen:
        async with database.write(origin="test") as uow:
            uow.add(*words, somebody, here, account)
    assert len(seen) == (4 if database.is_sqlite or database.writes_by == "sqlalchemy" else 1)
    kept_words = {row.word for row in await rows(database, "user_words", user_id=somebody.id)}
    assert kept_words == {"acme", "example", "zoe"}
    [stored] = await rows(database, "users", id=somebody.id)
    assert stored._asdict() == values(somebody)
    [kept] = await rows(database, "environments", id=here.id)
    assert kept._asdict() == values(here)
    assert (kept.discoverable, kept.storage_used) == (True, 0)


@WRITES_BY_BOTH
async def test_every_type_of_value_comes_back_as_it_was(database: Database, cast: Cast) -> None:
    about = {"role": "BASIC_USER", "quote": '"it\'s" – ünïcode \\ {}', "nothing": None}
    key = {"environment_id": cast.bob.environment_id, "user_id": cast.bob.user_id}
    common: dict[str, Any] = {**key, "kind": InboxKind.NOTICE, "from_id": new_id(), "is_open": True, "created_at": NOW}
    items = [InboxItem(**common, position=900, about=about), InboxItem(**common, position=901, expires_at=NOW)]
    hashed = RemovedAddress(environment_id=cast.bob.environment_id, address_hash=bytes(range(32)), removed_at=NOW)
    async with database.write(origin="test") as uow:
        uow.add(*items, hashed)
        mail = uow.mail(MailKind.RECOVERY, **MAIL, locale="en", secret="s")
    found = {row.position: row._asdict() for row in await rows(database, "inbox_items", **key)}
    assert [found[900], found[901]] == [values(item) for item in items]
    [removed] = await rows(database, "removed_addresses", environment_id=cast.bob.environment_id)
    assert removed._asdict() == values(hashed)
    [promised] = await rows(database, "mails", id=mail.id)
    assert promised._asdict() == values(mail)
    assert promised.status is DeliveryStatus.QUEUED


def test_a_model_that_was_given_no_value_has_its_default() -> None:
    for row in (environment(), user(new_id()), InboxPosition(environment_id=new_id(), user_id=new_id(), last=0)):
        assert values(row) == {column.name: getattr(row, column.name) for column in row.__table__.columns}


# ---- when


@WRITES_BY_BOTH
async def test_what_is_added_is_there_for_whatever_could_see_it_and_waits_else(database: Database, cast: Cast) -> None:
    acme = cast.alice.environment_id
    with statements(database) as seen:
        async with database.write(origin="test") as uow:
            before = await count(uow, User)
            uow.add(somebody := user(acme))
            await count(uow, Environment)
            assert not any("INSERT" in text for text in seen)
            assert await count(uow, User) == before + 1
            uow.add(user(acme))
            await uow.changed(users.FORGET_WORDS, of_environment=acme, of_id=somebody.id)
            uow.add(user(acme))
            assert len(await uow.rows(text("SELECT id FROM users"))) == before + 3
            uow.add(user(acme))
    assert len(await rows(database, "users")) == before + 4
    assert sum(text.startswith(("INSERT", "WITH")) for text in seen) == 4


def test_the_tables_that_a_statement_reads_are_those_in_its_text() -> None:
    assert len(STATEMENTS) > 100
    for name, statement in STATEMENTS.items():
        words = set(re.findall(r"\w+", str(statement)))
        assert tables_read(statement) == {table for table in Base.metadata.tables if table in words}, name


def test_what_may_change_something_and_plain_sql_may_be_about_any_table() -> None:
    for statement in (users.FORGET_WORDS, users.change("name"), inbox.next_position(is_sqlite=True), text("SELECT 1")):
        assert tables_read(statement) is None


def test_a_change_of_the_same_columns_is_the_same_statement() -> None:
    """So that it is compiled once, and nothing that keeps compiled ones grows."""
    assert users.change("role", "status") is users.change("role", "status")
    assert users.change_unless_last("role") is users.change_unless_last("role")


# ---- keys that stand already


@WRITES_BY_BOTH
async def test_what_stands_already_stays_as_it_is(database: Database, cast: Cast) -> None:
    place = {"environment_id": cast.bob.environment_id, "user_id": new_id()}
    async with database.write(origin="test") as uow:
        assert await uow.insert_if_new(InboxPosition, **place, last=1)
        assert not await uow.insert_if_new(InboxPosition, **place, last=2)
        other = place | {"user_id": new_id()}
        assert not await uow.insert_if_new(InboxPosition, {**place, "last": 3}, {**other, "last": 3})
    assert [row.last for row in await rows(database, "inbox_positions", **place)] == [1]
    assert [row.last for row in await rows(database, "inbox_positions", **other)] == [3]


@WRITES_BY_BOTH
async def test_of_what_stands_already_the_columns_named_are_replaced(database: Database, cast: Cast) -> None:
    def row(key: bytes, n: int) -> dict[str, Any]:
        return {"key": key, "count": n, "counted_at": NOW + dt.timedelta(seconds=n), "free_at": None}

    async with database.write(origin="test") as uow:
        await uow.upsert(Throttle, [row(b"a", 1), row(b"b", 1)], replacing=("count",))
        await uow.upsert(Throttle, [row(b"b", 2), row(b"c", 2)], replacing=("count",))
    found = {row.key: (row.count, row.counted_at) for row in await rows(database, "throttles")}
    later = NOW + dt.timedelta(seconds=1)
    assert found == {b"a": (1, later), b"b": (2, later), b"c": (2, NOW + dt.timedelta(seconds=2))}


# ---- savepoints


class Stop(Exception):
    pass


def event(uow: UnitOfWork, word: str) -> None:
    nobody: dict[str, Any] = {"target_id": None, "actor_id": None, "environment_id": new_id(), "origin": ""}
    uow.add(AuditEvent(action=word, at=NOW, target_type="test", **nobody))
    uow.publish(word)


async def taken_back(uow: UnitOfWork) -> None:
    async with uow.savepoint():
        event(uow, "taken back")
        uow.mail(MailKind.RECOVERY, **MAIL, locale="en")
        async with uow.savepoint():
            event(uow, "taken back with it")
        event(uow, "not even put in")
        raise Stop


async def refused(uow: UnitOfWork) -> None:
    async with uow.savepoint():
        event(uow, "fails with another")
        uow.add(user(new_id()))


async def refused_whole(database: Database) -> None:
    async with database.write(origin="test") as uow:
        event(uow, "never")
        uow.add(user(new_id(), name="Somebody unheard of"))


@WRITES_BY_BOTH
async def test_a_savepoint_takes_back_its_own_and_no_more(database: Database, cast: Cast) -> None:
    told: list[Any] = []
    database.committed.append(lambda events, *, mailed: told.append((events, mailed)))
    async with database.write(origin="test") as uow:
        event(uow, "before")
        with pytest.raises(Stop):
            await taken_back(uow)
        async with uow.savepoint():
            event(uow, "kept")
            with pytest.raises(IntegrityError):
                await refused(uow)
            event(uow, "and this")
    stored = [row.action for row in await rows(database, "audit_events", target_type="test")]
    assert sorted(stored) == ["and this", "before", "kept"]
    assert told[0] == (["before", "kept", "and this"], False)
    assert not await rows(database, "mails", recipient="eve@acme.example")


@WRITES_BY_BOTH
async def test_a_row_that_the_database_refuses_takes_the_others_with_it(database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        with pytest.raises(IntegrityError) as caught:
            await refused_whole(database)
    assert isinstance(caught.value.statement, str)
    assert "unheard" not in str(caught.value)
    assert "INSERT INTO users" in caught.value.statement
    assert not isinstance(caught.value.statement, Insert)


# ---- the end


@WRITES_BY_BOTH
async def test_cancelled_at_any_moment_it_is_told_of_if_it_happened_and_only_then(
    database: Database, cast: Cast
) -> None:
    """Cut later and later, until it is done before."""
    told: list[Any] = []
    database.committed.append(lambda events, *, mailed: told.extend(events))
    cut, done = 0, False

    async def write(word: str) -> None:
        async with database.write(origin="test") as uow:
            event(uow, word)
            await uow.flush()
            event(uow, word)

    while not done:
        task = asyncio.create_task(write(f"word {cut}"))
        await asyncio.sleep(cut * 0.0002)
        done = task.done()
        task.cancel()
        await asyncio.wait([task])
        while borrowed(database):
            await asyncio.sleep(0.001)
        there = [row.action for row in await rows(database, "audit_events", action=f"word {cut}")]
        assert len(there) == (2 if f"word {cut}" in told else 0)
        assert task.cancelled() or there
        cut += 1
    assert cut > 1, "it was done at once: nothing was cut"


SLOW_COMMIT = (
    "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.5); RETURN NULL; END'",
    "CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON audit_events DEFERRABLE INITIALLY DEFERRED"
    " FOR EACH ROW EXECUTE FUNCTION slow()",
)


@WRITES_BY_BOTH
@pytest.mark.own
@pytest.mark.parametrize("kind", ["postgresql"])
async def test_who_is_cancelled_while_it_commits_has_committed_and_it_is_told(database: Database, cast: Cast) -> None:
    told: list[Any] = []
    async with database.write(origin="test") as uow:
        for statement in SLOW_COMMIT:
            await uow.changed(text(statement))
    database.committed.append(lambda events, *, mailed: told.extend(events))
    written = asyncio.Event()

    async def write() -> None:
        async with database.write(origin="test") as uow:
            event(uow, "word")
            await uow.flush()
            written.set()

    task = asyncio.create_task(write())
    await written.wait()
    await asyncio.sleep(0.1)
    assert not task.done(), "the COMMIT is not slow: nothing is tested"
    task.cancel()
    await asyncio.wait([task])
    async with asyncio.timeout(10):
        while borrowed(database):
            await asyncio.sleep(0.01)
    assert told == ["word"]
    assert len(await rows(database, "audit_events", action="word")) == 1


@pytest.mark.parametrize("kind", ["postgresql"])
async def test_where_a_failure_was_overlooked_nothing_is_committed_and_nobody_told(
    database: Database, cast: Cast
) -> None:
    """PostgreSQL answers such a COMMIT with ROLLBACK, which is no error."""
    async with nothing_happens(database):
        with pytest.raises(PendingRollbackError):
            await overlooking(database)
    assert borrowed(database) == 0


async def overlooking(database: Database) -> None:
    async with database.write(origin="test") as uow:
        event(uow, "never")
        with pytest.raises(DBAPIError):
            await uow.rows(text("SELECT nothing"))
