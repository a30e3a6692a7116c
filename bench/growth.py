"""What a page costs in a large list beside the same page of a small one: milliseconds, and how many statements.

100 and 10,000 members, users, candidates and documents; 100 and 100,000 items in the inbox, all unread; 50 users with
5 and 200 memberships each. Asked over HTTP in this process, in turn. `SQL` is the time spent waiting for the database.
And the overview among a thousand and a hundred thousand users; with WELKOM_BENCH_MILLION=1 a million, which takes many
minutes to insert. With WELKOM_BENCH_OVERVIEW=1 that only, and of sqlite or postgresql only where it is that.
"""

import contextlib
import os
import statistics
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
from sqlalchemy import text

from bench import kit, overview
from bench.environments import Environment, Size, build
from bench.pages import Page, pages, told
from server.app import create_app
from server.db.database import Database
from tests.client import Client
from tests.conftest import settings_for
from tests.graphql.counting import statements

SMALL = Size("small", members=100, organisations=5, items=100, documents=100)
LARGE = Size("large", members=10_000, organisations=200, items=100_000, documents=10_000)
ROUNDS, FEW, PATIENCE, TOO_MUCH = 25, 5, 10.0, 3.0


@dataclass(slots=True)
class Cost:
    """Of one page: milliseconds of each round, those of them in the database, and the number of statements."""

    statements: int
    whole: list[float] = field(default_factory=list)
    sql: list[float] = field(default_factory=list)


async def main() -> None:
    only = os.environ.get("WELKOM_BENCH_OVERVIEW", "")
    for kind in kit.kinds():
        if only in ("", "1", kind):
            await overviews(kind)
        if only:
            continue
        async with kit.fresh(kind) as (database, _cast):
            environments = [await build(database, size, number) for number, size in enumerate((SMALL, LARGE), start=1)]
            if not database.is_sqlite:
                await analysed(database)
            async with asking(database) as client:
                await measure(client, database, environments)


async def overviews(kind: str) -> None:
    async with kit.fresh(kind) as (database, _cast):
        crowds = await overview.crowds(database)
        if not database.is_sqlite:
            await analysed(database)
        async with asking(database) as client:
            await overview.measure(client, database, crowds)


async def analysed(database: Database) -> None:
    """What autovacuum does by itself, a minute later."""
    async with database.reader.connect() as connection:
        await connection.execute(text("VACUUM ANALYZE"))


@contextlib.asynccontextmanager
async def asking(database: Database) -> AsyncIterator[Client]:
    """The application in this process; mail stays in the outbox, and no answer is kept: each is computed anew."""
    settings = settings_for(database.url.render_as_string(hide_password=False), kept_answers=0)
    app = create_app(settings, database=database, with_worker=False)
    transport = httpx2.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http,
    ):
        yield Client(http)


async def measure(client: Client, database: Database, environments: list[Environment]) -> None:
    rows, grown = [], []
    for of_one_page in zip(*[await pages(client, environment) for environment in environments], strict=True):
        costs = await compared(client, database, list(zip(environments, of_one_page, strict=True)))
        what = of_one_page[0].what
        rows.append(row(what, *costs))
        if ratio([cost.whole for cost in costs]) > TOO_MUCH:
            grown.append(what)
    print(f"## {database.url.get_backend_name()}\n")
    kit.table(["page", "small", "large", "ratio", "SQL small", "SQL large", "ratio", "statements"], rows)
    print(f"more than {TOO_MUCH:.0f} times as much: {', '.join(grown) or 'none'}\n")


async def compared(client: Client, database: Database, asked: list[tuple[Environment, Page]]) -> list[Cost]:
    """In turn, so that whatever else the machine does meets both."""
    costs = []
    for environment, page in asked:
        with statements(database) as ran:
            await told(client, environment, page)
        costs.append(Cost(len(ran)))
    until = time.monotonic() + PATIENCE  # seconds: what is slow is steady enough after a few rounds
    for n in range(ROUNDS):
        if n >= FEW and time.monotonic() > until:
            break
        for (environment, page), cost in zip(asked, costs, strict=True):
            with waiting(database) as waits:
                began = time.perf_counter()
                await told(client, environment, page)
                cost.whole.append((time.perf_counter() - began) * 1000)
            cost.sql.append(sum(waits) * 1000)
    return costs


@contextlib.contextmanager
def waiting(database: Database) -> Iterator[list[float]]:
    """The seconds that each statement of the block takes, its rows fetched."""
    took: list[float] = []

    def add(_text: str, _values: Any, seconds: float) -> None:
        took.append(seconds)

    database.readers.watching.append(add)
    try:
        yield took
    finally:
        database.readers.watching.remove(add)


def row(what: str, small: Cost, large: Cost) -> list[str]:
    counts = {small.statements, large.statements}
    figures = []
    for measured in ([small.whole, large.whole], [small.sql, large.sql]):
        figures += [*(f"{statistics.median(times):.1f}" for times in measured), f"{ratio(measured):.1f}"]
    return [what, *figures, " and ".join(map(str, sorted(counts)))]


def ratio(small_and_large: list[list[float]]) -> float:
    small, large = map(statistics.median, small_and_large)
    return large / small
