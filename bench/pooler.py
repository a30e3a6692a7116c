"""What a pooler in transaction mode costs: milliseconds of reads and writes, beside the same without a pooler.

Both ways take turns, and so does a third where PgBouncer keeps prepared statements itself (1.21 and newer): through it
as if there were none. Requests are handed to the application; each way has a process's usual connections.
"""

import asyncio
import contextlib
import itertools
import statistics
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx2
from sqlalchemy import text

from bench import kit
from bench.environments import Environment, build
from bench.reading import SMALL, USERS, VIEWER, by_id, over_http
from server.app import create_app
from server.db.database import Database
from server.domain import ids
from server.opening import open_database
from tests import pooler as poolers
from tests.client import Client
from tests.conftest import settings_for

ROUNDS, SECONDS, AT_ONCE = 11, 0.5, 15
KEEPS_STATEMENTS = (1, 21)
RENAME = text("UPDATE users SET name = name WHERE id = :id")
SEARCH = '{ environment { users(first: 50, filter: { search: "an" }) { totalCount edges { node { name } } } } }'


async def main() -> None:
    if "postgresql" not in kit.kinds() or poolers.program() is None:
        print(poolers.MISSING)
        return
    version = poolers.version()
    async with kit.fresh("postgresql") as (direct, _cast), contextlib.AsyncExitStack() as stack:
        environment = await build(direct, SMALL, 1)
        url = direct.url.render_as_string(hide_password=False)
        pooler = stack.enter_context(poolers.running(url, default_pool_size="20"))
        ways = {"direct": (url, {}), "pooler": (pooler.url, {"database_pooler": "transaction"})}
        if version >= KEEPS_STATEMENTS:
            keeping = stack.enter_context(poolers.running(url, default_pool_size="20", max_prepared_statements="1000"))
            ways["its statements kept"] = (keeping.url, {})
        asked = [await stack.enter_async_context(asking(*way, environment)) for way in ways.values()]
        print(f"PgBouncer {'.'.join(map(str, version))}; {AT_ONCE} at once in the last two lines\n")
        found = []
        for what in asked[0]:
            took = await by_turns(*(ask[what] for ask in asked))
            found.append([what, *(f"{ms:.2f}" for ms in took), *(f"{ms / took[0]:.2f}" for ms in took[1:])])
    kit.table(["milliseconds", *ways, *(f"ratio: {way}" for way in list(ways)[1:])], found)


@contextlib.asynccontextmanager
async def asking(url: str, given: dict[str, Any], environment: Environment) -> AsyncIterator[dict[str, kit.Ask]]:
    settings = settings_for(url, kept_answers=0, compiled=True, bus_url="memory", **given)
    database = open_database(settings)
    app = create_app(settings, database=database, with_worker=False)
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
            viewer, write = over_http(app, environment, VIEWER), writing(database, environment)
            yield {
                "a user by id, by the reader": by_id(database, environment),
                "viewer": viewer,
                "50 users with memberships": over_http(app, environment, USERS),
                "a search": over_http(app, environment, SEARCH),
                "a small transaction": write,
                "changeUserRole": changing(Client(http), environment),
                "viewer, at once": at_once(viewer),
                "a small transaction, at once": at_once(write),
            }
    await database.dispose()


def writing(database: Database, environment: Environment) -> kit.Ask:
    """BEGIN, one change, COMMIT; each of another user, so that nobody waits for a row."""
    which = itertools.cycle(user.id for user in environment.users)

    async def ask() -> None:
        async with database.write(origin="bench") as uow:
            assert await uow.changed(RENAME, id=next(which)) == 1

    return ask


def changing(client: Client, environment: Environment) -> kit.Ask:
    user_id = ids.show("usr", environment.users[0].id)
    roles = itertools.cycle(["ADVANCED_USER", "BASIC_USER"])

    async def ask() -> None:
        given = {"userId": user_id, "role": next(roles)}
        (await client.do("changeUserRole", given, as_=environment.boss)).done("changeUserRole")

    return ask


def at_once(ask: kit.Ask) -> kit.Ask:
    async def asked() -> None:
        await asyncio.gather(*(ask() for _ in range(AT_ONCE)))

    return asked


async def by_turns(*asks: kit.Ask) -> list[float]:
    """Milliseconds of each, once: medians of all that were measured in rounds of turns."""
    took: list[list[float]] = [[] for _ in asks]
    for turn in range(ROUNDS):
        for ask, found in zip(asks, took, strict=True):
            began = time.perf_counter()
            while (now := time.perf_counter()) - began < SECONDS:
                await ask()
                if turn:  # the first one warms up
                    found.append((time.perf_counter() - now) * 1000)
    return [statistics.median(found) for found in took]
