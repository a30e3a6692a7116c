"""Fixtures: every test that takes `carrier` runs on PostgreSQL and on Redis, both real."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator

import pytest

from server.bus import running
from server.bus.wire import WireBus
from tests.bus.servers import MISSING, Carrier, PostgresCarrier, RedisCarrier, has_redis, redis_running


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisCarrier]:
    if not has_redis():
        pytest.skip(MISSING)
    with redis_running() as carrier:
        yield carrier


@pytest.fixture(params=["postgresql", "redis"])
def carrier(request: pytest.FixtureRequest) -> Carrier:
    if request.param == "redis":
        found: RedisCarrier = request.getfixturevalue("redis_server")
        return found
    return PostgresCarrier(request.getfixturevalue("postgres_server"))


@contextlib.asynccontextmanager
async def connected(carrier: Carrier, count: int, *, port: int | None = None) -> AsyncIterator[list[WireBus]]:
    """So many buses, as of so many processes, each with connections of its own."""
    made = [WireBus(carrier.wire(port=port), limit=10_000) for _ in range(count)]
    async with contextlib.AsyncExitStack() as stack:
        for bus in made:
            await stack.enter_async_context(running(bus))
            assert bus.ready.is_set()
        yield made


async def until(true: Callable[[], bool], *, within: float = 5) -> float:
    """Waits until it is so; how long that took, in seconds."""
    began = asyncio.get_running_loop().time()
    async with asyncio.timeout(within):
        while not true():
            await asyncio.sleep(0.002)
    return asyncio.get_running_loop().time() - began
