"""What people ask all day, of the largest environment: milliseconds by the clock, and of the server's CPU."""

import itertools
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bench.kit import cpu_of

from .house import House, served

ROUNDS = 60
USERS = """query($search: String, $after: String) { environment {
    users(first: 50, after: $after, filter: { search: $search }) {
        totalCount pageInfo { endCursor } edges { node { name email status role { key } } } } } }"""
ASKED = ("page", "search", "role", "invite")
HEADINGS = ["users, environments", "database", *ASKED, "CPU: page", *ASKED[1:]]


@dataclass(frozen=True, slots=True)
class Figures:
    """`clock` and `cpu` in seconds, of a page, a search, a change of a role and an invitation; `size` in bytes."""

    users: int
    environments: int
    size: int
    clock: tuple[float, ...]
    cpu: tuple[float, ...]

    def row(self) -> list[str]:
        figures = [f"{1000 * seconds:.1f}" for seconds in (*self.clock, *self.cpu)]
        return [f"{self.users:,}, {self.environments:,}", f"{self.size / 1e6:,.0f} MB", *figures]


async def measured(house: House, users: int, environments: int, size: int) -> Figures:
    """One after the other: how long each takes where nobody else asks."""
    cast, numbers = house.cast, itertools.count()
    roles = itertools.cycle(["ADVANCED_USER", "BASIC_USER"])
    searches = itertools.cycle(["sanne", "vis", "hanna k", "dekker", "no"])
    async with served(house) as (server, client):

        async def page() -> None:
            assert (await client.ask(USERS, {}, as_=cast.alice)).data["environment"]["users"]["edges"]

        async def search() -> None:
            assert not (await client.ask(USERS, {"search": next(searches)}, as_=cast.alice)).errors

        async def role() -> None:
            change = {"userId": cast.bob.id, "role": next(roles)}
            (await client.do("changeUserRole", change, "user { id }", as_=cast.alice)).done("changeUserRole")

        async def invite() -> None:
            given = {"email": f"new-{next(numbers)}@acme.example"}
            (await client.do("inviteUser", given, "invitation { id }", as_=cast.alice)).done("inviteUser")

        taken = [await _timed(ask, server.process.pid) for ask in (page, search, role, invite)]
    clock, cpu = zip(*taken, strict=True)
    return Figures(users, environments, size, clock, cpu)


async def _timed(ask: Callable[[], Awaitable[None]], pid: int) -> tuple[float, float]:
    for _ in range(5):
        await ask()
    began, took = cpu_of(pid), []
    for _ in range(ROUNDS):
        at = time.perf_counter()
        await ask()
        took.append(time.perf_counter() - at)
    return statistics.median(took), (cpu_of(pid) - began) / ROUNDS
