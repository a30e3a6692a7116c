"""Real processes: what is published in one is heard in all of them."""

import asyncio
import contextlib
import json
import sys
import time
import uuid
from collections.abc import AsyncIterator

from server.bus.memory import BusEvent
from server.domain.events import AccessEnded, InboxChanged, UserChanged
from tests.bus.conftest import connected, until
from tests.bus.servers import Carrier

ACME, BOB = uuid.UUID(int=1), uuid.UUID(int=2)


class Other:
    """A process that runs `tests.bus.other`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    async def line(self) -> tuple[str, float]:
        assert self.process.stdout
        async with asyncio.timeout(10):
            what, when = json.loads(await self.process.stdout.readline())
        return what, when


@contextlib.asynccontextmanager
async def another(url: str) -> AsyncIterator[Other]:
    command = [sys.executable, "-m", "tests.bus.other", url]
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
    try:
        other = Other(process)
        assert (await other.line())[0] == "ready"
        yield other
        assert process.stdin
        process.stdin.close()  # it ends by itself
        async with asyncio.timeout(10):
            assert await process.wait() == 0
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()


async def test_three_processes_hear_each_other(carrier: Carrier) -> None:
    heard: list[BusEvent] = []
    took = []
    async with connected(carrier, 1) as (bus,), another(carrier.url) as one, another(carrier.url) as two:
        bus.listen(heard.append)
        for n in range(1, 11):
            began = time.time()
            bus.publish(InboxChanged(ACME, BOB))
            for other in (one, two):  # each hears the question, its own answer and the other's
                lines = [await other.line() for _ in range(3)]
                assert sorted(what for what, _ in lines) == ["InboxChanged", "UserChanged", "UserChanged"]
                took.append((lines[0][1] - began) * 1000)
            await until(lambda n=n: len(heard) == 3 * n)
            assert heard[-2:] == [UserChanged(ACME, BOB)] * 2
    print(f"\n{type(carrier).__name__}: process to process, median {sorted(took)[10]:.2f} ms, worst {max(took):.2f} ms")


async def test_a_killed_process_harms_no_other(carrier: Carrier) -> None:
    async with connected(carrier, 2) as (bus, hearer):
        heard: list[BusEvent] = []
        hearer.listen(heard.append)
        with contextlib.suppress(AssertionError, TimeoutError):
            async with another(carrier.url) as victim:
                victim.process.kill()
                await victim.process.wait()
                bus.publish(AccessEnded(BOB))
                await until(lambda: heard == [AccessEnded(BOB)])
        assert heard == [AccessEnded(BOB)]
