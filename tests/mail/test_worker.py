"""`welkom worker`, a process of its own: woken by others, and stopped without leaving anything half done."""

import asyncio
import contextlib
import logging
import signal
import time
from collections.abc import AsyncIterator

import pytest

from server.bus import (
    make_bus,
    publish_on_commit,
    running,
)
from server.db.database import Database
from server.db.models import DeliveryStatus
from server.mail import MailWorker
from server.mail.smtp import SmtpTransport
from server.opening import open_database
from server.settings import Settings
from tests.conftest import settings_for
from tests.mail.outbox import MAIL_FROM, PUBLIC_URL, Outbox
from tests.mail.smtp_server import Server
from tests.web.servers import WELKOM, environment

pytestmark = pytest.mark.empty


@contextlib.asynccontextmanager
async def worker_process(database: Database, smtp: Server) -> AsyncIterator[asyncio.subprocess.Process]:
    given = environment(database, WELKOM_SMTP_URL=smtp.url, WELKOM_MAIL_FROM=MAIL_FROM)
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*WELKOM, "worker", env=given, stdout=pipe, stderr=pipe)
    try:
        assert process.stdout is not None
        assert (await process.stdout.readline()).startswith(b"Sending mail")
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


@pytest.mark.parametrize("kind", ["postgresql"])
async def test_mail_1_a_promise_in_one_process_wakes_the_worker_in_another(
    database: Database, settings: Settings, outbox: Outbox, smtp: Server
) -> None:
    """It looks by itself every five seconds only: three that come sooner were not found by looking."""
    bus = make_bus(settings)
    async with worker_process(database, smtp), running(bus):
        database.committed.append(publish_on_commit(bus))
        await asyncio.sleep(1)  # nothing says that the worker listens
        waited = []
        for n in range(3):
            began = time.monotonic()
            await outbox.promise(f"user{n}@acme.example")
            async with asyncio.timeout(10):
                while len(smtp.received) <= n:
                    await asyncio.sleep(0.01)
            waited.append(time.monotonic() - began)
    assert sum(waited) < 4, waited


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
async def test_mail_1_a_worker_that_is_stopped_hands_over_what_it_has_begun(
    database: Database, outbox: Outbox, smtp: Server, stop: signal.Signals
) -> None:
    taken, release = asyncio.Event(), asyncio.Event()

    async def slowly() -> None:
        taken.set()
        await release.wait()

    smtp.before["TAKEN"] = slowly
    mail_id = await outbox.promise()
    async with worker_process(database, smtp) as process, asyncio.timeout(20):
        await taken.wait()
        process.send_signal(stop)
        await asyncio.sleep(0.5)
        assert process.returncode is None, "it waits for the mail that it has begun"
        release.set()
        assert await process.wait() == 0
    row = await outbox.row(mail_id)
    assert (row.status, row.attempts, row.claim) == (DeliveryStatus.SENT, 1, None)


async def test_a_database_that_is_away_is_no_fault_and_the_worker_waits(caplog: pytest.LogCaptureFixture) -> None:
    """Whoever is called for each line of an error is not called when PostgreSQL restarts."""
    away = open_database(settings_for("postgresql+asyncpg://nobody@127.0.0.1:1/nothing"))
    given = {"mail_from": MAIL_FROM, "public_url": PUBLIC_URL, "encryption": away.encryption}
    worker = MailWorker(away, SmtpTransport("smtp://127.0.0.1:1"), poll=0.01, **given)
    working = asyncio.create_task(worker.run())
    with caplog.at_level(logging.WARNING):
        await asyncio.sleep(0.2)
    assert not working.done()
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    assert {(record.levelname, record.getMessage().partition(":")[0]) for record in caplog.records} == {
        ("WARNING", "the database is not available, the outbox waits")
    }
    await away.dispose()
