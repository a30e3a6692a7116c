"""What goes wrong, one thing after the other: each is over when it returns, and what was ended runs again."""

import asyncio
import collections
import contextlib
import random
import signal
from collections.abc import Awaitable, Callable

import asyncpg

from server.bus.postgres import NAME
from tests.mail.smtp_server import DROP

from .house import House, Program


class Faults:
    """`one` causes one of them. Which can be caused depends on the machine; those that can't are told at the start."""

    def __init__(self, house: House, chance: random.Random) -> None:
        self._house, self._chance = house, chance
        self.caused: collections.Counter[str] = collections.Counter()
        self._all: dict[str, Callable[[], Awaitable[None]]] = {
            "mail server down": self._mail_down,
            "mail server slow": self._mail_slow,
            "mail greylisted": self._mail_greylisted,
            "mail connections cut": self._mail_cut,
            "worker killed": self._worker_killed,
            "server killed": self._server_killed,
            "server restarted": self._server_restarted,
            "database restarted": self._database_restarted,
            "database killed": self._database_killed,
            "replica killed": self._replica_killed,
            "replica promoted": self._replica_promoted,
            "bus cut": self._bus_cut,
        }
        if house.disk:
            self._all["disk full"] = self._disk_full
        if house.clock:
            self._all["clock stepped"] = self._clock_stepped
        if missing := {"disk full", "clock stepped"} - self._all.keys():
            print(f"can't be caused here: {', '.join(sorted(missing))}")

    def summary(self) -> str:
        return ", ".join(f"{name} {times}" for name, times in sorted(self.caused.items())) or "no fault yet"

    async def one(self) -> None:
        name = self._chance.choice([*self._all])
        self.caused[name] += 1
        await self._all[name]()

    async def _for(self, least: float, most: float) -> None:
        await asyncio.sleep(self._chance.uniform(least, most))

    # ---- mail

    async def _mail_down(self) -> None:
        self._house.mail.answers = {"CONNECT": "421 not now", "EHLO": DROP, "MAIL": DROP}
        await self._for(2, 8)
        self._house.mail.answers = {}

    async def _mail_slow(self) -> None:
        self._house.mail.before = {"DATA": lambda: asyncio.sleep(2)}
        await self._for(4, 10)
        self._house.mail.before = {}

    async def _mail_greylisted(self) -> None:
        self._house.mail.answers = {"RCPT": "451 4.7.1 come back later"}
        await self._for(2, 8)
        self._house.mail.answers = {}

    async def _mail_cut(self) -> None:
        for _ in range(20):
            self._house.mail.hang_up_all()
            await asyncio.sleep(0.1)

    # ---- processes

    async def _worker_killed(self) -> None:
        await self._ends(self._house.worker, signal.SIGKILL)

    async def _server_killed(self) -> None:
        await self._ends(self._chance.choice(self._house.servers), signal.SIGKILL)

    async def _server_restarted(self) -> None:
        await self._ends(self._chance.choice(self._house.servers), signal.SIGTERM)

    async def _ends(self, program: Program, how: signal.Signals) -> None:
        await asyncio.to_thread(program.end, how)
        await self._for(0, 2)
        program.start()
        if program in self._house.servers:
            url = self._house.urls[self._house.servers.index(program)]
            try:
                await self._house.healthy(url)
            except TimeoutError:
                said = program.log.read_text(errors="replace").splitlines()[-20:]
                raise AssertionError(f"{program.name} does not come back: {said}") from None

    # ---- the database and the bus

    async def _database_restarted(self) -> None:
        await self._database(signal.SIGQUIT)

    async def _database_killed(self) -> None:
        await self._database(signal.SIGKILL)

    async def _database(self, how: signal.Signals) -> None:
        primary = self._house.postgres.primary
        await asyncio.to_thread(primary.end, how)
        await self._for(0, 2)
        await asyncio.to_thread(primary.start)
        await self._in_step()

    async def _replica_killed(self) -> None:
        """No change is acknowledged meanwhile: each waits for it."""
        standby = self._house.postgres.standby
        await asyncio.to_thread(standby.end, signal.SIGKILL)
        await self._for(0, 2)
        await asyncio.to_thread(standby.start)
        await self._in_step()

    async def _replica_promoted(self) -> None:
        """The primary's machine stops. For a while the new one is alone; then the old one comes back as its replica."""
        cluster = self._house.postgres
        await asyncio.to_thread(cluster.promote)
        await self._all_healthy()
        await self._for(0, 3)
        cluster.change_places()
        await asyncio.to_thread(cluster.follow, synchronous=True)
        await self._in_step()

    async def _in_step(self) -> None:
        """The replica has all that anybody is told from here on, so the next fault may take the primary."""
        await asyncio.to_thread(self._house.postgres.synchronous)
        await self._all_healthy()

    async def _bus_cut(self) -> None:
        with contextlib.suppress(OSError, asyncpg.PostgresError):
            connection = await asyncpg.connect(self._house.postgres.primary.url.replace("+asyncpg", ""))
            ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1"
            for _ in range(5):
                await connection.execute(ended, NAME)
                await asyncio.sleep(0.3)
            await connection.close()

    async def _all_healthy(self) -> None:
        for url in self._house.urls:
            await self._house.healthy(url)

    # ---- the machine

    async def _disk_full(self) -> None:
        filling = self._house.files / "filling"
        with contextlib.suppress(OSError), filling.open("wb") as file:
            while True:
                file.write(b"x" * 1024**2)
                file.flush()
        await self._for(2, 6)
        filling.unlink(missing_ok=True)

    async def _clock_stepped(self) -> None:
        assert self._house.clock is not None
        step = self._chance.choice(["+300", "-300", "+30", "-30"])
        self._house.clock.write_text(step)
        await self._for(2, 6)
        self._house.clock.write_text("+0")
