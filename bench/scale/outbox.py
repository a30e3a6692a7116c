"""How many mails an hour workers hand over, to a mail server on the same machine that takes all at once."""

import asyncio
import contextlib
import time
from dataclasses import dataclass

from server.db.models import MailKind
from tests.mail.smtp_server import Server
from tests.web.servers import WELKOM, environment

from .house import House

MAILS = 3_000
HEADINGS = ["workers", "mails a second", "mails an hour"]


@dataclass(frozen=True, slots=True)
class Sent:
    workers: int
    rate: float

    def row(self) -> list[str]:
        return [str(self.workers), f"{self.rate:.0f}", f"{self.rate * 3600:,.0f}"]


async def measured(house: House) -> list[Sent]:
    return [await _sent(house, workers) for workers in (1, 2)]


async def _received(mail: Server, number: int) -> None:
    while len(mail.received) < number:  # noqa: ASYNC110 (nobody tells it)
        await asyncio.sleep(0.01)


async def _sent(house: House, workers: int) -> Sent:
    async with Server().listening() as mail:
        async with house.database.write(origin="bench") as uow:
            for number in range(MAILS):
                to = f"w{workers}-{number}@acme.example"
                given = {"to": to, "canonical": to, "person": to, "locale": "en", "name": "Erin", "secret": "s" * 43}
                uow.mail(MailKind.RECOVERY, **given)
        given = environment(house.database, WELKOM_SMTP_URL=mail.url, WELKOM_LOG_LEVEL="warning")
        processes = [await asyncio.create_subprocess_exec(*WELKOM, "worker", env=given) for _ in range(workers)]
        try:
            await _received(mail, MAILS // 10)  # until all of them are at it
            began, before = time.perf_counter(), len(mail.received)
            await _received(mail, MAILS)
            return Sent(workers, (MAILS - before) / (time.perf_counter() - began))
        finally:
            for process in processes:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
