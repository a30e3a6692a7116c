"""Rounds: in each of them every peer is asked for the same work, in turn, and each begins a round as often."""

import dataclasses
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from bench.peers.load import Orders, Outcome
from bench.peers.servers import ROOT, Running, cpu_of_family, pinned
from bench.peers.works import Work
from server.db.database import Database
from server.db.models import AuditEvent

# V8 compiles in full only what ran thousands of times, if it comes to it: so many requests, or so many seconds.
WARM, PATIENCE = 2000, 8.0
DONE = '"errors":[]}}}'


@dataclass(frozen=True, slots=True)
class Measured:
    """Of one peer at one work. Milliseconds of CPU are for one request: of the server, and of PostgreSQL.

    `waited` is the share of the time in which the server could have worked, but its core did something else.
    """

    peer: str
    work: str
    rate: float
    cpu: float
    database_cpu: float
    median: float
    slowest: float
    size: int
    waited: float


@dataclass(frozen=True, slots=True)
class Figures(Measured):
    """In one round."""

    round: int

    @property
    def done(self) -> float:
        """Requests done in a second of the server's CPU."""
        return 1000 / self.cpu


@dataclass(slots=True)
class Rounds:
    """`postmaster` is PostgreSQL's first process, where there is one. `first`: how many writes of a work were done."""

    database: Database
    servers: Sequence[Running]
    rounds: int
    seconds: float
    core: int | None
    postmaster: int | None
    first: dict[str, int]
    say: Callable[[str], None] = print

    async def of(self, work: Work) -> list[Figures]:
        servers = [server for server in self.servers if server.does(work)]
        for server in servers:
            await self._warm(server, work)
        found = []
        for number in range(self.rounds):
            turn = number % len(servers)
            for server in (*servers[turn:], *servers[:turn]):
                figures = await self._measured(server, work, number, self.seconds)
                at = f"{figures.rate:8,.0f}/s {figures.cpu:8.3f} ms of CPU"
                self.say(f"{work.name:12} round {number + 1} of {self.rounds}  {server.peer.name:28} {at}")
                found.append(figures)
        return found

    async def _warm(self, server: Running, work: Work) -> None:
        """What is fast only after a while gets that while; others are asked a moment, for their caches."""
        some, done = min(self.seconds / 2, 1.0), 0.0
        until = time.monotonic() + (PATIENCE if server.peer.on_node else 0)
        while True:
            figures = await self._measured(server, work, -1, some)
            done += figures.rate * some
            if done > WARM or time.monotonic() > until:
                return

    async def _measured(self, server: Running, work: Work, number: int, seconds: float) -> Figures:
        requests = server.requests(work)
        lengths = [] if work.audited else [len(server.answer(request)) for request in requests]
        first = self.first.get(work.name, 0)
        audited = await self._audited(work)
        database, used, waited = self._database_used(), server.used, server.waited
        orders = Orders(server.port, seconds, requests, lengths, DONE, first)
        told = ask(orders, self.core)
        used, database = server.used - used, self._database_used() - database
        waited = server.waited - waited
        if told.wrong:
            raise AssertionError(f"{server.peer.name}, {work.name}: wrong answers such as {told.wrong}")
        self.first[work.name] = first + told.answered
        left = await self._audited(work) - audited
        assert left == (told.answered if work.audited else 0), f"{server.peer.name}: {told.answered} done, {left} kept"
        return Figures(
            peer=server.peer.name,
            work=work.name,
            round=number,
            rate=told.answered / told.seconds,
            cpu=max(used, 1) / told.answered,
            database_cpu=database / told.answered,
            median=told.median,
            slowest=told.slowest,
            size=sum(lengths) // len(lengths) if lengths else 0,
            waited=min(waited / told.seconds / 1000, 1),
        )

    def _database_used(self) -> float:
        return cpu_of_family(self.postmaster) if self.postmaster else 0.0

    async def _audited(self, work: Work) -> int:
        if not work.audited:
            return 0
        async with self.database.reader.connect() as connection:
            counted = select(func.count()).select_from(AuditEvent).where(AuditEvent.action == work.audited)
            return int((await connection.execute(counted)).scalar_one())


def ask(orders: Orders, core: int | None) -> Outcome:
    """The load, on its own core; a process of its own, so that it is no smaller or larger for what went before."""
    with pinned(core):
        done = subprocess.run(
            [sys.executable, "-m", "bench.peers.load"],
            cwd=ROOT,
            input=json.dumps(dataclasses.asdict(orders)).encode(),
            stdout=subprocess.PIPE,
            check=True,
            timeout=orders.seconds + 120,
        )
    return Outcome(**json.loads(done.stdout))
