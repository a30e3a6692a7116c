"""A database that fails is told of in the log: where, and what kind of fault; never what a row or statement held."""

import datetime as dt
import logging
import subprocess
import sys
import time
import uuid

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError

from server.db.database import Database
from server.db.models import Account, AccountEmail
from server.observability import logs
from tests.client import Client
from tests.conftest import WRITES_BY_BOTH
from tests.rows import nothing_happens
from tests.scenario import PASSWORD, Cast

pytestmark = pytest.mark.own
STRANGER = "somebody.unheard-of@acme.example"
NEW_PASSWORD = "a sentence that nobody would ever guess"


async def refuse(database: Database, table: str, change: str) -> None:
    """From now on the database itself refuses this change of the table: PostgreSQL quotes the row when it does."""
    async with database.writer.begin() as connection:
        if database.is_sqlite:
            broken = f"CREATE TRIGGER broken BEFORE {change} ON {table} BEGIN SELECT RAISE(ABORT, 'broken'); END"
        else:
            broken = f"ALTER TABLE {table} ADD CONSTRAINT broken CHECK (false) NOT VALID"
        await connection.execute(text(broken))


async def hash_of(database: Database, cast: Cast) -> str:
    async with database.read() as reader:
        found = await reader.rows(text("SELECT password_hash FROM accounts WHERE password_hash IS NOT NULL"))
    return str(found[0][0])


async def test_a_fault_over_an_address_is_logged_without_it(
    client: Client, database: Database, cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    await refuse(database, "mails", "INSERT")
    async with nothing_happens(database):
        answer = await client.do("inviteUser", {"email": STRANGER}, as_=cast.alice)
    assert answer.code == "INTERNAL"
    assert "IntegrityError" in caplog.text
    assert "invitations.py" in caplog.text  # the way that it took
    for part in (STRANGER, STRANGER.partition("@")[0]):
        assert part not in caplog.text
        assert part not in str(answer.body)


async def test_a_fault_over_a_password_is_logged_without_hash_and_address(
    client: Client, database: Database, cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    await refuse(database, "accounts", "UPDATE")
    async with nothing_happens(database):
        given = {"currentPassword": PASSWORD, "newPassword": NEW_PASSWORD}
        answer = await client.do("changePassword", given, as_=cast.bob)
    assert answer.code == "INTERNAL", answer.body
    assert "IntegrityError" in caplog.text
    for part in ("argon2", "bob@acme.example", "Bob", NEW_PASSWORD, PASSWORD):
        assert part not in caplog.text


async def faults(database: Database, cast: Cast) -> list[BaseException]:
    """A key that is taken, a value that is missing, one of the wrong kind."""
    hash_ = await hash_of(database, cast)
    taken = insert(AccountEmail.__table__)  # type: ignore[arg-type]
    missing = insert(Account.__table__)  # type: ignore[arg-type]
    of_bob = {"canonical": "bob@acme.example", "account_id": cast.bob.account_id}
    attempts = [
        (taken.values(**of_bob, address=STRANGER, is_primary=False, verified_at=dt.datetime.now(dt.UTC)), {}),
        (missing.values(id=uuid.uuid4(), name=None, password_hash=hash_), {}),
        (text("SELECT 1 FROM accounts WHERE id = CAST(:x AS uuid) AND nothing = 1"), {"x": STRANGER}),
    ]
    raised: list[BaseException] = []
    for statement, values in attempts:
        with pytest.raises(DBAPIError) as caught:
            async with database.write(origin="test") as uow:
                await uow.changed(statement, **values)
        raised.append(caught.value)
    return raised


async def test_whatever_logs_a_fault_by_its_traceback_shows_no_value(database: Database, cast: Cast) -> None:
    """uvicorn and asyncio log what nobody caught; so the formatter leaves messages out, of causes and contexts too."""
    formatter = logs.ConsoleLines()
    for fault in await faults(database, cast):
        record = logging.LogRecord("any", logging.ERROR, "", 0, "Exception", None, (type(fault), fault, None))
        shown = formatter.format(record)
        assert "sqlalchemy" in shown
        for part in ("argon2", "bob@", STRANGER, "unheard"):
            assert part not in shown


@WRITES_BY_BOTH
async def test_nor_does_the_message_of_a_fault_hold_the_parameters(database: Database, cast: Cast) -> None:
    for fault in await faults(database, cast):
        assert database.writes_by == "driver" or "hidden" in str(fault)
        assert "argon2" not in str(fault)
        assert STRANGER not in str(fault)


def test_every_server_logs_by_that_formatter() -> None:
    script = (
        "import logging; from server.commands.running import say_what_happens\n"
        "from server.settings import Settings; say_what_happens(Settings(env='development'))\n"
        "try: raise ValueError('a secret') from KeyError('another')\n"
        "except ValueError: logging.getLogger('uvicorn.error').exception('it failed')"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stderr
    assert "it failed" in said
    assert "builtins.ValueError" in said
    assert "builtins.KeyError" in said
    assert "secret')" not in said.replace("raise ValueError('a secret')", "")
    assert "another" not in said.replace("KeyError('another')", "")


def test_the_log_tells_times_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        record = logging.LogRecord("any", logging.INFO, "", 0, "it began", None, None)
        record.created, record.msecs = 1_800_000_000.25, 250.0
        assert logs.fields_of(record)["time"] == "2027-01-15T08:00:00.250Z"
    finally:
        monkeypatch.undo()
        time.tzset()
