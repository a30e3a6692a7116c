"""A worker killed in the middle of it loses nothing (MAIL-1, quality.md: kill -9)."""

import asyncio
import collections
import contextlib
import datetime as dt
import os
import pickle
import random
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import DeliveryStatus
from server.mail import FernetEncryption, MailWorker
from server.mail.smtp import SmtpTransport
from tests.mail.inviting import KEY
from tests.mail.outbox import MAIL_FROM, PUBLIC_URL, Outbox
from tests.mail.smtp_server import STALL, Server
from tests.rows import rows
from tests.scenario import Cast

FULL = os.environ.get("FULL_TESTS") == "1"
pytestmark = pytest.mark.own
LEASE = dt.timedelta(seconds=1)
WITHOUT_CAST = pytest.mark.empty

WORKER = """
import asyncio, datetime as dt, sys
from server.db.database import Database
from server.mail import FernetEncryption, MailWorker
from server.mail.smtp import SmtpTransport

async def main(url, smtp, mail_from, public_url, key):
    encryption = FernetEncryption(key)
    worker = MailWorker(
        Database(url, encryption=encryption), SmtpTransport(smtp), mail_from=mail_from, public_url=public_url,
        encryption=encryption, lease=dt.timedelta(seconds=1), poll=0.05,
    )
    print("ready", flush=True)
    await worker.run()

asyncio.run(main(*sys.argv[1:]))
"""


@contextlib.asynccontextmanager
async def worker_process(database: Database, smtp: Server) -> AsyncIterator[asyncio.subprocess.Process]:
    url = database.url.render_as_string(hide_password=False)
    arguments = (url, smtp.url, MAIL_FROM, PUBLIC_URL, KEY)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", WORKER, *arguments, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    assert await process.stdout.readline() == b"ready\n"
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGKILL)
        await process.communicate()


@pytest.fixture
async def shared(database: Database) -> AsyncIterator[Database]:
    """The same database, sealed with the key that the other process knows."""
    opened = Database(database.url.render_as_string(hide_password=False), encryption=FernetEncryption(KEY))
    yield opened
    await opened.dispose()


async def settle(database: Database, smtp: Server, outbox: Outbox, promised: list[Any]) -> None:
    encryption = FernetEncryption(KEY)
    worker = MailWorker(
        database,
        SmtpTransport(smtp.url),
        mail_from=MAIL_FROM,
        public_url=PUBLIC_URL,
        encryption=encryption,
        lease=LEASE,
    )
    async with asyncio.timeout(20):
        while {(await outbox.row(mail_id)).status for mail_id in promised} != {DeliveryStatus.SENT}:
            await worker.deliver_due()
            await asyncio.sleep(0.1)


@WITHOUT_CAST
async def test_mail_1_a_worker_killed_mid_send_loses_nothing_and_repeats_with_the_same_message_id(
    shared: Database, smtp: Server
) -> None:
    outbox = Outbox(shared)
    mail_id = await outbox.promise()
    smtp.answers["TAKEN"] = STALL  # the server has the mail; the worker never hears so
    async with worker_process(shared, smtp) as process, asyncio.timeout(15):
        while not smtp.received:
            await asyncio.sleep(0.01)
        process.kill()
    row = await outbox.row(mail_id)
    assert row.status is DeliveryStatus.QUEUED
    assert row.sealed
    smtp.answers.clear()
    await settle(shared, smtp, outbox, [mail_id])
    first, second = smtp.received
    assert first.message_id == second.message_id == f"<{row.message_id}@welkom.example>"
    assert first.data == second.data
    assert (await outbox.row(mail_id)).attempts == 2


@WITHOUT_CAST
async def test_mail_1_killed_at_random_moments_every_mail_arrives(shared: Database, smtp: Server) -> None:
    outbox, promised = Outbox(shared), []
    for _ in range(40 if FULL else 3):
        promised += [await outbox.promise(f"user{len(promised)}{n}@acme.example") for n in range(5)]
        async with worker_process(shared, smtp) as process:
            await asyncio.sleep(random.uniform(0, 0.25))
            process.kill()
    await settle(shared, smtp, outbox, promised)
    ids = {f"<{(await outbox.row(mail_id)).message_id}@welkom.example>" for mail_id in promised}
    assert {received.message_id for received in smtp.received} == ids


async def test_inv_4_killed_at_random_moments_of_inviting_nothing_is_half_there(
    database: Database, cast: Cast, tmp_path: Path
) -> None:
    """What was acknowledged is there; what is there is whole: user, invitation, mail and audit event."""
    done = tmp_path / "acknowledged"
    url, actor = database.url.render_as_string(hide_password=False), pickle.dumps(cast.alice.actor).hex()
    before = {row.mail_id for row in await rows(database, "invitations")}
    words = ("-m", "tests.mail.inviting", url, actor, str(done), str(1000 if FULL else 40))
    process = await asyncio.create_subprocess_exec(sys.executable, *words)
    assert await process.wait() == 0
    acknowledged = done.read_text().split()
    invited = {row.canonical: row for row in await rows(database, "invitations") if row.mail_id not in before}
    assert set(acknowledged) <= invited.keys()
    assert len(set(acknowledged)) == len(acknowledged) > 20
    users = {row.id: row for row in await rows(database, "users")}
    mails = {row.id: row for row in await rows(database, "mails")}
    events = await rows(database, "audit_events", action="user.invited")
    told = collections.Counter(row.target_id for row in events)
    for email, row in invited.items():
        assert users[row.user_id].canonical == email
        assert mails[row.mail_id].canonical == email
        assert told[row.user_id] == 1
    of_invitations = {row.mail_id for row in await rows(database, "invitations")}
    assert {row.id for row in mails.values() if row.kind.value == "INVITATION"} <= of_invitations
    assert len([row for row in users.values() if row.canonical.startswith("p")]) == len(invited)
    print(f"{len(acknowledged)} acknowledged, {len(invited) - len(acknowledged)} more were done when the kill came")
