"""What one event costs a process that only hears it: CPU of each of several servers while one of them changes roles."""

import contextlib
import itertools
from dataclasses import dataclass

from bench.kit import cpu_of

from .house import House, served

CHANGES = 300
HEADINGS = ["processes", "CPU of who hears, ms an event", "CPU of who changes, ms"]


@dataclass(frozen=True, slots=True)
class Heard:
    """Seconds of CPU for each event."""

    processes: int
    hearing: float
    changing: float

    def row(self) -> list[str]:
        return [str(self.processes), f"{1000 * self.hearing:.2f}", f"{1000 * self.changing:.2f}"]


async def measured(house: House) -> list[Heard]:
    return [await _heard(house, processes) for processes in (1, 2, 4, 8)]


async def _heard(house: House, processes: int) -> Heard:
    roles = itertools.cycle(["ADVANCED_USER", "BASIC_USER"])
    async with contextlib.AsyncExitStack() as stack:
        started = [await stack.enter_async_context(served(house)) for _ in range(processes)]
        pids, client = [server.process.pid for server, _ in started], started[0][1]

        async def change() -> None:
            given = {"userId": house.cast.bob.id, "role": next(roles)}
            (await client.do("changeUserRole", given, "user { id }", as_=house.cast.alice)).done("changeUserRole")

        for _ in range(20):
            await change()
        before = [cpu_of(pid) for pid in pids]
        for _ in range(CHANGES):
            await change()
        used = [(cpu_of(pid) - was) / CHANGES for pid, was in zip(pids, before, strict=True)]
    others = used[1:]
    return Heard(processes, sum(others) / len(others) if others else 0.0, used[0])
