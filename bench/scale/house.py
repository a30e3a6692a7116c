"""A PostgreSQL with the tests' cast, as durable as in production, and servers on it."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx2

from bench import kit
from server.db.database import Database
from tests.client import Client
from tests.scenario import Cast
from tests.web.servers import Served, serving

A_MILLION = "1000000"
GIVEN = {
    "WELKOM_MAILS_A_DAY_TO_OWN_DOMAINS": A_MILLION,
    "WELKOM_MAILS_A_DAY_TO_STRANGERS": A_MILLION,
    "WELKOM_PROCESSES": "8",
    "WELKOM_KEPT_ANSWERS": "0",  # else all but the first would cost nothing
}


@dataclass(frozen=True, slots=True)
class House:
    database: Database
    cast: Cast


@contextlib.asynccontextmanager
async def opened() -> AsyncIterator[House]:
    async with kit.fresh("postgresql") as (database, cast):
        yield House(database, cast)


@contextlib.asynccontextmanager
async def served(house: House, **given: str) -> AsyncIterator[tuple[Served, Client]]:
    """A server without a worker, and a client of it."""
    async with (
        serving(house.database, **(GIVEN | given)) as server,
        httpx2.AsyncClient(base_url=server.url, trust_env=False, timeout=60) as http,
    ):
        yield server, Client(http)
