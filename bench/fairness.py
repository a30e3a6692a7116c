"""What 40 writers of one environment cost another's query and write: milliseconds, beside a quiet server.

A real server and HTTP. The writers are administrators of one environment who rename it, again and again, without pause;
the other environment reads its users and changes its own language, one request after the other.
"""

import asyncio
import contextlib
import itertools
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

import httpx2

from bench import kit
from server.db.database import Database
from tests.client import Client
from tests.scenario import Cast
from tests.scenario.bulk import insert_users
from tests.web.servers import Served, serving

WRITERS, ROUNDS, WARM_UP = 40, 40, 5
PATIENCE = 60.0  # seconds
USERS = "{ environment { users(first: 20) { edges { node { id name role { key } } } } } }"
WHAT = ("query", "write")


async def main() -> None:
    for kind in kit.kinds():
        async with kit.fresh(kind) as (database, cast), serving(database) as served:
            await insert_users(database, cast.carol.environment_id, "globex.example", 100)
            async with asking(served) as client:
                quiet = await measured(client, cast)
                async with writing(served, database, cast) as written:
                    beside = await measured(client, cast)
            print(f"## {kind}: the writers wrote {written[0]:.0f} times a second\n")
            kit.table(["milliseconds", "quiet", "p99", "beside 40 writers", "p99", "ratio", "p99"], rows(quiet, beside))


@contextlib.asynccontextmanager
async def asking(served: Served) -> AsyncIterator[Client]:
    async with httpx2.AsyncClient(base_url=served.url, timeout=PATIENCE) as http:
        yield Client(http)


async def measured(client: Client, cast: Cast) -> list[list[float]]:
    """The times of each question, asked in turn."""
    languages = itertools.cycle(["nl", "en"])

    async def query() -> None:
        assert (await client.ask(USERS, as_=cast.carol)).data["environment"]["users"]["edges"]

    async def write() -> None:
        (await client.do("updateEnvironment", {"locale": next(languages)}, as_=cast.carol)).done("updateEnvironment")

    times: list[list[float]] = [[], []]
    for _ in range(WARM_UP + ROUNDS):
        for took, ask in zip(times, (query, write), strict=True):
            took.append(await timed(ask))
    return [took[WARM_UP:] for took in times]


async def timed(ask: Callable[[], Awaitable[None]]) -> float:
    began = time.perf_counter()
    await ask()
    return (time.perf_counter() - began) * 1000


@contextlib.asynccontextmanager
async def writing(served: Served, database: Database, cast: Cast) -> AsyncIterator[list[float]]:
    """The writers, while the block runs; then how many writes a second were done."""
    done, rate, began = itertools.count(), [0.0], time.perf_counter()

    async def write(n: int) -> None:
        async with asking(served) as client:
            for name in itertools.cycle([f"Acme {n}", f"Acme of {n}"]):
                await client.do("updateEnvironment", {"name": name}, as_=cast.alice)
                next(done)

    writers = [asyncio.create_task(write(n)) for n in range(WRITERS)]
    try:
        yield rate
    finally:
        for writer in writers:
            writer.cancel()
        await asyncio.gather(*writers, return_exceptions=True)
        rate[0] = next(done) / (time.perf_counter() - began)


def rows(quiet: Sequence[Sequence[float]], beside: Sequence[Sequence[float]]) -> list[list[str]]:
    found = []
    for what, *both in zip(WHAT, quiet, beside, strict=True):
        figures = [figure for times in both for figure in (statistics.median(times), kit.percentile(times, 0.99))]
        ratios = [figures[2] / figures[0], figures[3] / figures[1]]
        found.append([what, *(f"{figure:.1f}" for figure in figures), *(f"{ratio:.1f}" for ratio in ratios)])
    return found
