"""The worker that empties the outbox: takes what is due and has it delivered, several at once (MAIL-1)."""

import asyncio
import contextlib
import datetime as dt
import logging
from collections.abc import Iterable, Sequence

from server.db.database import Database
from server.db.models import BUCKETS, new_id
from server.db.queries import mails
from server.db.queries.mails import ClaimedMail
from server.db.unit_of_work import Encryption, UnitOfWork
from server.faults import log_trouble
from server.storage import Storage

from .delivery import Courier
from .transport import Transport

log = logging.getLogger(__name__)

AT_ONCE = 10
AT_A_TURN = 10  # mails of one bucket: until then it is not asked which others have some
POLL = 5.0
# Longer than any one delivery takes: a killed worker's mails wait this long.
LEASE = dt.timedelta(minutes=3)
GRACE = 5.0


class MailWorker:
    """Any number may run, in any number of processes: each mail is with one of them at a time.

    Nothing is kept here that a killed process could lose: after the lease, its mails go again with the same Message-ID.
    """

    def __init__(
        self,
        database: Database,
        transport: Transport,
        *,
        mail_from: str,
        public_url: str,
        encryption: Encryption,
        lease: dt.timedelta = LEASE,
        poll: float = POLL,
        storage: Storage | None = None,
    ) -> None:
        self._database = database
        self._transport = transport
        self._courier = Courier(
            database,
            transport,
            mail_from=mail_from,
            public_url=public_url,
            encryption=encryption,
            lease=lease,
            storage=storage,
        )
        self._lease = lease
        self._poll = poll
        self._awake = asyncio.Event()
        self._running: set[asyncio.Task[None]] = set()
        self._last, self._left = -1, 0  # the bucket that is served, and how many more of it before another's turn

    def wake(self) -> None:
        """There may be mail. Returns at once; to be called in the event loop, after a commit."""
        self._awake.set()

    async def run(self) -> None:
        """Sends mail until cancelled; then lets what is being handed over finish, for 5 seconds at most."""
        try:
            while True:
                self._awake.clear()
                try:
                    await self._round()
                except Exception as error:
                    log_trouble(log, "the outbox could not be worked on", error, outage=", the outbox waits")
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._poll):
                        await self._awake.wait()
        finally:
            await self._stop()

    async def deliver_due(self) -> int:
        """Tries once each mail that is due now, and returns how many that were."""
        due, tried = _now(), 0
        try:
            while (started := await self._start(due)) or self._running:
                tried += started
                await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await self._stop()
        return tried

    async def _round(self) -> None:
        await self._start(_now())
        if not self._running:
            await self._transport.rest()

    async def _start(self, due: dt.datetime) -> int:
        """Takes as many due mails as there are free hands, so that none waits behind a server that stalls."""
        free = AT_ONCE - len(self._running)
        if free == 0:
            return 0
        taken: list[ClaimedMail] = []
        async with self._database.write(origin="worker") as uow:
            if self._left:
                taken += await self._claim(uow, self._last, due, min(free, self._left))
            if not self._left and len(taken) < free:
                [waiting] = await uow.rows(mails.DUE_BUCKETS, due=due, now=uow.now)
                for bucket in self._in_turn(bucket for bucket in range(BUCKETS) if waiting[bucket]):
                    taken += await self._claim(uow, bucket, due, free - len(taken))
                    if len(taken) == free:
                        break
        for mail in taken:
            task = asyncio.create_task(self._courier.deliver(mail))
            self._running.add(task)
            task.add_done_callback(self._finished)
        return len(taken)

    async def _claim(self, uow: UnitOfWork, bucket: int, due: dt.datetime, most: int) -> Sequence[ClaimedMail]:
        """So many of this bucket; its turn goes on until it has given `AT_A_TURN`, or less than it was asked for."""
        left = self._left or AT_A_TURN
        until = uow.now + self._lease
        found = await uow.rows(
            mails.CLAIM, of_bucket=bucket, due=due, now=uow.now, until=until, claim=new_id(), limit=most
        )
        self._last, self._left = bucket, left - most if len(found) == most else 0
        return found

    def _in_turn(self, buckets: Iterable[int]) -> list[int]:
        """Those after the one that was served last go first: one full of mails keeps others waiting for a turn only."""
        return sorted(buckets, key=lambda bucket: (bucket - self._last - 1) % BUCKETS)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self.wake()  # a hand is free

    async def _stop(self) -> None:
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=GRACE)
            for task in late:
                task.cancel()  # its lease runs out, and it goes again
            await asyncio.gather(*late, return_exceptions=True)
        await self._transport.rest()


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
