"""`welkom worker`, a process of its own: woken by others, and stopped without leaving anything half done."""

import asyncio
import contextlib
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
from server.settings import Settings
from tests.mail.outbox import MAIL_FROM, Outbox
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
