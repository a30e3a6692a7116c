"""Rows and what becomes of them: MAIL-1, MAIL-2, INV-4, INV-14."""

import asyncio
import contextlib
import datetime as dt
import itertools
import logging
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from server.bus import (
    publish_on_commit,
    wake_on_mail,
)
from server.bus.memory import MemoryBus
from server.db.database import Database
from server.db.models import BUCKETS, DeliveryStatus, MailKind, bucket_of, new_id
from server.db.policy import Retention
from server.domain import housekeeping
from server.mail import FernetEncryption, MailWorker
from server.mail.backoff import next_attempt
from server.mail.smtp import NO_ANSWER, SmtpTransport
from tests.mail.outbox import PARAMS, SECRET, TO_BOB, Outbox
from tests.mail.smtp_server import DROP, STALL, Server
from tests.rows import rows

pytestmark = pytest.mark.empty

SENT, FAILED, DEFERRED = DeliveryStatus.SENT, DeliveryStatus.FAILED, DeliveryStatus.DEFERRED
QUEUED, CANCELLED = DeliveryStatus.QUEUED, DeliveryStatus.CANCELLED


class Refused(Exception):
    pass


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@contextlib.asynccontextmanager
async def running(worker: MailWorker) -> Any:
    task = asyncio.create_task(worker.run())
    try:
        yield task
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def until(condition: Callable[[], bool], seconds: float = 5) -> None:
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)


async def test_mail_1_a_refused_transaction_sends_nothing(database: Database, worker: MailWorker, smtp: Server) -> None:
    with contextlib.suppress(Refused):
        async with database.write(origin="test") as uow:
            uow.mail(MailKind.RECOVERY, **TO_BOB, locale="nl", **PARAMS)
            await uow.flush()
            raise Refused
    assert await worker.deliver_due() == 0
    assert smtp.connections == 0


async def test_mail_1_a_committed_mail_is_sent_once_and_its_content_wiped(
    outbox: Outbox, worker: MailWorker, smtp: Server
) -> None:
    mail_id = await outbox.promise()
    assert SECRET.encode() not in (await outbox.row(mail_id)).sealed  # INV-4
    assert await worker.deliver_due() == 1
    assert await worker.deliver_due() == 0
    row = await outbox.row(mail_id)
    assert (row.status, row.sealed, row.attempts, row.claim, row.detail) == (SENT, None, 1, None, None)
    [received] = smtp.received
    assert received.message_id == f"<{row.message_id}@welkom.example>"
    assert SECRET.encode() in received.data.replace(b"=\r\n", b"")
    assert smtp.open == 0


async def test_mail_1_a_commit_wakes_the_worker_at_once(
    database: Database, outbox: Outbox, worker_for: Any, smtp: Server
) -> None:
    worker = worker_for(SmtpTransport(smtp.url), poll=60)
    bus = MemoryBus()
    wake_on_mail(bus, worker.wake)
    database.committed.append(publish_on_commit(bus))
    async with running(worker):
        await asyncio.sleep(0.1)
        await outbox.promise()
        await until(lambda: len(smtp.received) == 1, seconds=2)


async def test_mail_1_a_lost_wake_up_is_made_good_by_polling(outbox: Outbox, worker_for: Any, smtp: Server) -> None:
    async with running(worker_for(SmtpTransport(smtp.url), poll=0.1)):
        await asyncio.sleep(0.05)
        await outbox.promise()
        await until(lambda: len(smtp.received) == 1)


async def test_mail_1_many_workers_send_each_mail_once(
    database: Database, outbox: Outbox, worker_for: Any, smtp: Server
) -> None:
    promised = {str(await outbox.promise(f"user{n}@acme.example")) for n in range(24)}
    workers = [worker_for(SmtpTransport(smtp.url)) for _ in range(4)]
    tried = await asyncio.gather(*(worker.deliver_due() for worker in workers))
    assert sum(tried) == len(promised) == len(smtp.received)
    assert len({received.message_id for received in smtp.received}) == 24


async def test_mail_1_a_bucket_is_the_last_digit_of_a_mail_and_of_its_environment(database: Database) -> None:
    acme = new_id()
    async with database.write(origin="test") as uow:
        for n in range(40):
            mailbox = {"to": f"u{n}@acme.example", "canonical": f"u{n}@acme.example", "person": f"u{n}@acme.example"}
            uow.mail(MailKind.INVITATION, **mailbox, locale="nl", environment_id=acme)
            uow.mail(MailKind.RECOVERY, **mailbox, locale="nl")
    found = await rows(database, "mails")
    assert all(row.bucket == bucket_of(row.id) for row in found)
    of_acme = {row.bucket for row in found if row.environment_id == acme}
    assert of_acme == {bucket_of(acme)}
    assert len({row.bucket for row in found if row.environment_id is None}) > 8, "spread by recipient"


async def test_mail_1_many_mails_of_one_environment_keep_no_other_waiting(
    database: Database, outbox: Outbox, worker: MailWorker, smtp: Server
) -> None:
    busy, quiet = (uuid.UUID(int=new_id().int // BUCKETS * BUCKETS + bucket) for bucket in (3, 9))
    for n in range(60):
        await outbox.promise(f"user{n}@acme.example", environment_id=busy)
    await outbox.promise("dave@globex.example", environment_id=quiet)
    assert await worker.deliver_due() == 61
    place = [received.recipients[0] for received in smtp.received].index("dave@globex.example")
    assert place <= 30, "after those that were taken at once, not after all"


async def test_mail_1_no_more_than_ten_connections_and_they_are_used_again(
    outbox: Outbox, worker: MailWorker, smtp: Server
) -> None:
    for n in range(24):
        await outbox.promise(f"user{n}@acme.example")
    await worker.deliver_due()
    assert len(smtp.received) == 24
    assert smtp.connections <= 10
    assert smtp.open == 0


async def test_mail_2_a_claimed_mail_is_left_alone_until_its_lease_has_run_out(
    outbox: Outbox, worker: MailWorker, smtp: Server
) -> None:
    mail_id = await outbox.promise()
    await outbox.set(mail_id, claimed_until=now() + dt.timedelta(minutes=1))
    assert await worker.deliver_due() == 0
    await outbox.set(mail_id, claimed_until=now() - dt.timedelta(seconds=1))
    assert await worker.deliver_due() == 1
    assert len(smtp.received) == 1


@pytest.mark.parametrize("stage", ["CONNECT", "MAIL", "RCPT", "DATA", "TAKEN"])
@pytest.mark.parametrize("answer", ["450 4.2.0 Later", STALL, DROP])
async def test_mail_2_deferred_mail_goes_again_with_the_same_message_id(
    outbox: Outbox, worker_for: Any, smtp: Server, stage: str, answer: str
) -> None:
    worker = worker_for(SmtpTransport(smtp.url, timeout=0.2))
    mail_id = await outbox.promise()
    smtp.answers[stage] = answer
    before = now()
    assert await worker.deliver_due() == 1
    row = await outbox.row(mail_id)
    assert row.status is DEFERRED
    assert row.detail
    assert row.sealed
    assert before < row.next_attempt_at <= now() + dt.timedelta(seconds=25), "with polling, within 30 s"
    assert await worker.deliver_due() == 0, "not before its time"
    smtp.answers.clear()
    await outbox.make_due(mail_id)
    assert await worker.deliver_due() == 1
    row = await outbox.row(mail_id)
    assert (row.status, row.sealed, row.attempts) == (SENT, None, 2)
    assert {received.message_id for received in smtp.received} == {f"<{row.message_id}@welkom.example>"}
    assert len({received.data for received in smtp.received}) == 1, "the same bytes, too"


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
async def test_mail_2_refused_mail_has_failed_with_the_servers_answer(
    outbox: Outbox, worker: MailWorker, smtp: Server, stage: str
) -> None:
    mail_id = await outbox.promise()
    smtp.answers[stage] = "550 5.1.1 Nobody here by that name"
    await worker.deliver_due()
    row = await outbox.row(mail_id)
    assert (row.status, row.sealed) == (FAILED, None)
    assert row.detail == "550 5.1.1 Nobody here by that name"
    smtp.answers.clear()
    await outbox.make_due(mail_id)
    assert await worker.deliver_due() == 0
    assert not smtp.received


async def test_mail_2_given_up_after_24_hours_and_says_so(outbox: Outbox, worker: MailWorker, smtp: Server) -> None:
    mail_id = await outbox.promise()
    smtp.answers["RCPT"] = "450 4.2.0 Mailbox busy"
    await outbox.set(mail_id, created_at=now() - dt.timedelta(hours=23, minutes=59, seconds=50))
    await worker.deliver_due()
    row = await outbox.row(mail_id)
    assert row.status is DEFERRED
    assert row.next_attempt_at <= row.created_at + dt.timedelta(hours=24)
    await outbox.set(mail_id, created_at=now() - dt.timedelta(hours=24))
    await outbox.make_due(mail_id)
    await worker.deliver_due()
    row = await outbox.row(mail_id)
    assert (row.status, row.sealed) == (FAILED, None)
    assert row.detail == "Given up after 24 hours. The last answer: 450 4.2.0 Mailbox busy"


def test_mail_2_back_off_grows_from_seconds_to_an_hour_with_jitter_for_24_hours() -> None:
    start = now()
    delays = [
        [(next_attempt(n, now=start, created_at=start) or start) - start for _ in range(200)] for n in range(1, 40)
    ]
    seconds = [[delay.total_seconds() for delay in tried] for tried in delays]
    assert all(10 <= delay <= 20 for delay in seconds[0])
    assert all(max(earlier) <= max(later) * 1.1 for earlier, later in itertools.pairwise(seconds))
    assert all(1800 <= delay <= 3600 for delay in seconds[-1])
    assert all(len(set(tried)) > 100 for tried in seconds), "jitter"
    assert next_attempt(1, now=start + dt.timedelta(hours=24), created_at=start) is None


async def test_mail_2_nothing_is_lost_in_an_outage(outbox: Outbox, worker_for: Any) -> None:
    server, promised = Server(), []
    async with server.listening():
        worker = worker_for(SmtpTransport(server.url))
    for round_ in range(3):
        promised += [await outbox.promise(f"user{round_}{n}@acme.example") for n in range(4)]
        await worker.deliver_due()
        for mail_id in promised:
            assert (await outbox.row(mail_id)).status is DEFERRED
            await outbox.make_due(mail_id)
    async with server.listening():
        assert await worker.deliver_due() == 12
    assert len({received.message_id for received in server.received}) == len(server.received) == 12
    assert {(await outbox.row(mail_id)).status for mail_id in promised} == {SENT}


async def test_mail_2_one_that_stalls_does_not_hold_the_others(outbox: Outbox, worker_for: Any, smtp: Server) -> None:
    smtp.answers["slow@acme.example"] = STALL
    worker = worker_for(SmtpTransport(smtp.url, timeout=30), poll=0.1)
    await outbox.promise("slow@acme.example")
    async with running(worker) as task:
        await until(lambda: smtp.open == 1)
        for n in range(12):
            await outbox.promise(f"user{n}@acme.example")
        worker.wake()
        await until(lambda: len(smtp.received) == 12)
        smtp.hang_up_all()
        task.cancel()


async def test_inv_4_a_cancelled_mail_never_leaves(outbox: Outbox, worker: MailWorker, smtp: Server) -> None:
    mail_id = await outbox.promise()
    await outbox.set(mail_id, status=CANCELLED, sealed=None)
    assert await worker.deliver_due() == 0
    assert smtp.connections == 0


@pytest.mark.parametrize("stage", ["MAIL", "RCPT"])
async def test_inv_4_cancelled_while_the_server_is_spoken_to_it_does_not_leave(
    outbox: Outbox, worker: MailWorker, smtp: Server, stage: str
) -> None:
    mail_id = await outbox.promise()

    async def cancel() -> None:
        await outbox.set(mail_id, status=CANCELLED, sealed=None)

    smtp.before[stage] = cancel
    await worker.deliver_due()
    row = await outbox.row(mail_id)
    assert (row.status, row.sealed) == (CANCELLED, None)
    assert not smtp.received


async def test_inv_4_cancelled_while_the_server_defers_it_stays_cancelled(
    outbox: Outbox, worker: MailWorker, smtp: Server
) -> None:
    mail_id = await outbox.promise()

    async def cancel() -> None:
        await outbox.set(mail_id, status=CANCELLED, sealed=None)

    smtp.before["DATA"] = cancel
    smtp.answers["DATA"] = "451 later"
    await worker.deliver_due()
    row = await outbox.row(mail_id)
    assert (row.status, row.sealed) == (CANCELLED, None)


async def test_inv_14_a_mail_that_the_server_took_is_told_as_sent_even_if_cancelled_too_late(
    outbox: Outbox, worker: MailWorker, smtp: Server
) -> None:
    mail_id = await outbox.promise()

    async def cancel() -> None:
        await outbox.set(mail_id, status=CANCELLED, sealed=None)

    smtp.before["TAKEN"] = cancel
    await worker.deliver_due()
    assert len(smtp.received) == 1
    row = await outbox.row(mail_id)
    assert (row.status, row.sealed) == (SENT, None)


@pytest.mark.parametrize("answer", ["250 OK", "450 later", "550 never"])
async def test_mail_2_a_worker_that_lost_its_claim_hands_nothing_over_and_writes_nothing_down(
    outbox: Outbox, worker: MailWorker, smtp: Server, answer: str
) -> None:
    mail_id, other = await outbox.promise(), new_id()

    async def lose_the_claim() -> None:
        await outbox.set(mail_id, claim=other, claimed_until=now() + dt.timedelta(minutes=1))

    smtp.before["RCPT"] = lose_the_claim
    smtp.answers["RCPT"] = answer
    await worker.deliver_due()
    assert not smtp.received
    row = await outbox.row(mail_id)
    assert (row.status, row.claim, row.detail) == (QUEUED, other, None)
    assert row.sealed


async def test_inv_14_a_mail_sealed_with_another_key_fails_and_holds_no_other(
    outbox: Outbox, worker: MailWorker, smtp: Server
) -> None:
    broken, fine = await outbox.promise(), await outbox.promise("carol@globex.example")
    await outbox.set(broken, sealed=FernetEncryption("another key").encrypt(b"{}"))
    await worker.deliver_due()
    row = await outbox.row(broken)
    assert (row.status, row.sealed) == (FAILED, None)
    assert "SECRET_KEY" in row.detail
    assert (await outbox.row(fine)).status is SENT


async def test_inv_14_a_mail_that_cant_be_written_fails_and_holds_no_other(
    database: Database, outbox: Outbox, worker: MailWorker, smtp: Server
) -> None:
    async with database.write(origin="test") as uow:
        incomplete = uow.mail(MailKind.INVITATION, **TO_BOB, locale="en").id
    nowhere, fine = await outbox.promise("no address"), await outbox.promise("carol@globex.example")
    await worker.deliver_due()
    assert (await outbox.row(incomplete)).status is FAILED
    assert (await outbox.row(nowhere)).detail == "The address can't be used for mail."
    assert (await outbox.row(fine)).status is SENT


async def test_inv_4_a_server_that_quotes_the_link_does_not_show_the_secret_to_administrators(
    outbox: Outbox, worker: MailWorker, smtp: Server
) -> None:
    mail_id = await outbox.promise()
    smtp.answers["DATA"] = f"554 blocked link https://welkom.example/invitation#{SECRET}"
    await worker.deliver_due()
    row = await outbox.row(mail_id)
    assert row.detail == "554 blocked link https://welkom.example/invitation#…"


async def test_a_database_fault_is_logged_and_tried_again(
    database: Database, outbox: Outbox, worker_for: Any, smtp: Server, caplog: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    await outbox.promise()
    write, faults = database.write, ["postgresql://user:hunter2@db"] * 3

    def failing(**options: Any) -> Any:
        if faults:
            raise ConnectionError(faults.pop())
        return write(**options)

    monkeypatch.setattr(database, "write", failing)
    async with running(worker_for(SmtpTransport(smtp.url), poll=0.05)):
        await until(lambda: len(smtp.received) == 1)
    assert "ConnectionError" in caplog.text
    assert "hunter2" not in caplog.text


async def test_mail_2_a_sent_mail_is_written_down_also_when_the_database_was_away(
    database: Database, outbox: Outbox, worker: MailWorker, smtp: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail_id = await outbox.promise()
    write, faults = database.write, [1]

    def failing(**options: Any) -> Any:
        if smtp.received and faults:
            faults.pop()
            raise ConnectionError
        return write(**options)

    monkeypatch.setattr(database, "write", failing)
    await worker.deliver_due()
    assert not faults
    assert (await outbox.row(mail_id)).status is SENT
    assert len(smtp.received) == 1


async def test_a_fault_of_our_own_defers_the_mail_and_leaves_the_worker_alive(
    outbox: Outbox, worker_for: Any, caplog: Any
) -> None:
    class Broken:
        async def deliver(self, letter: Any, may_leave: Any) -> Any:
            raise RuntimeError(letter.data.decode())

        async def rest(self) -> None:
            pass

    mail_id = await outbox.promise()
    await worker_for(Broken()).deliver_due()
    row = await outbox.row(mail_id)
    assert (row.status, row.detail) == (DEFERRED, "A fault in Welkom itself; its log says more.")
    assert "RuntimeError" in caplog.text
    assert SECRET not in caplog.text


async def test_logs_hold_no_secret_and_no_full_address(
    outbox: Outbox, worker: MailWorker, smtp: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    await outbox.promise("bob@acme.example")
    await outbox.promise("refused@acme.example")
    broken = await outbox.promise("broken@acme.example")
    await outbox.set(broken, sealed=b"?")
    smtp.answers["refused@acme.example"] = "550 <refused@acme.example> unknown"
    await worker.deliver_due()
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("server"))
    assert "to b…@acme.example: sent" in ours
    assert "to r…@acme.example: failed" in ours
    assert SECRET not in ours
    for address in ("bob@", "refused@", "broken@"):
        assert address not in ours


async def test_stopping_lets_a_hand_over_finish(outbox: Outbox, worker_for: Any, smtp: Server) -> None:
    mail_id = await outbox.promise()

    async def take_a_moment() -> None:
        await asyncio.sleep(0.3)

    smtp.before["TAKEN"] = take_a_moment
    async with running(worker_for(SmtpTransport(smtp.url))):
        await until(lambda: len(smtp.received) == 1)
    assert (await outbox.row(mail_id)).status is SENT


async def test_stopping_does_not_wait_for_a_server_that_stalls(
    outbox: Outbox, worker_for: Any, smtp: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.mail.worker.GRACE", 0.2)
    mail_id = await outbox.promise()
    smtp.answers["RCPT"] = STALL
    async with running(worker_for(SmtpTransport(smtp.url))):
        await until(lambda: smtp.open == 1)
        stopped_at = time.monotonic()
    assert time.monotonic() - stopped_at < 2
    row = await outbox.row(mail_id)
    assert row.status is QUEUED
    assert row.sealed
    assert row.claimed_until


async def test_lim_5_housekeeping_forgets_what_was_settled_half_a_year_ago(outbox: Outbox, database: Database) -> None:
    settled, waiting = await outbox.promise(), await outbox.promise()
    await outbox.set(settled, status=SENT, sealed=None)

    async def tidied() -> None:
        async with database.write(origin="housekeeping") as uow:
            await housekeeping.tidy(uow)

    await tidied()
    assert await outbox.row(settled)
    # as if half a year had passed
    database.policy = replace(database.policy, kept=Retention(mails=dt.timedelta(seconds=-1)))
    await tidied()
    assert await outbox.row(settled) is None
    assert await outbox.row(waiting)


async def test_mail_2_no_answer_is_told_without_naming_our_server(
    outbox: Outbox, worker_for: Any, smtp: Server
) -> None:
    mail_id = await outbox.promise()
    smtp.answers["CONNECT"] = STALL
    await worker_for(SmtpTransport(smtp.url, timeout=0.2)).deliver_due()
    assert (await outbox.row(mail_id)).detail == NO_ANSWER
