"""The servers that carry events, as the tests need them: spoken to, cut off, silenced, stopped and started."""

import contextlib
import random
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from typing import Any, Protocol

import asyncpg
from redis.asyncio import Redis
from sqlalchemy import make_url

from server.bus.postgres import CHANNEL, NAME, PostgresWire
from server.bus.redis import RedisWire
from server.bus.wire import Wire
from tests.postgres import free_port

MISSING = "NO REDIS: redis-server was not found (apt install redis-server); its part of the tests is SKIPPED"


class Carrier(Protocol):
    """A running server."""

    url: str
    port: int

    def wire(self, *, port: int | None = None) -> Wire:
        """A way to it; `port` is that of a proxy before it."""

    async def say(self, text: str) -> None:
        """Puts this on the channel, whatever it is."""

    async def cut(self) -> None:
        """Ends one connection that listens, at random."""


class PostgresCarrier:
    def __init__(self, url: str) -> None:
        self.url = url
        self.port = int(make_url(url).port or 0)

    def wire(self, *, port: int | None = None) -> Wire:
        return PostgresWire(make_url(self.url).set(port=port or self.port).render_as_string(hide_password=False))

    async def say(self, text: str) -> None:
        await self._do("SELECT pg_notify($1, $2)", CHANNEL, text)

    async def cut(self) -> None:
        await self._do(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 "
            "ORDER BY random() LIMIT 1",
            NAME,
        )

    async def _do(self, statement: str, *values: Any) -> None:
        connection = await asyncpg.connect(user="welkom", host="127.0.0.1", port=self.port, database="postgres")
        try:
            await connection.execute(statement, *values)
        finally:
            await connection.close()


class RedisCarrier:
    """It can be killed, and started again on the same port."""

    def __init__(self, folder: str) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/3"
        self._folder = folder
        self.start()

    def start(self) -> None:
        given = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", self._folder]
        self._process = subprocess.Popen(["redis-server", *given], stdout=subprocess.DEVNULL)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def wire(self, *, port: int | None = None) -> Wire:
        return RedisWire(self.url.replace(str(self.port), str(port or self.port)))

    async def say(self, text: str) -> None:
        async with Redis.from_url(self.url) as client:
            await client.publish("welkom:3", text)

    async def cut(self) -> None:
        async with Redis.from_url(self.url) as client:
            if listening := await client.client_list(_type="pubsub"):
                with contextlib.suppress(Exception):  # it may have gone by itself
                    await client.client_kill_filter(_id=random.choice(listening)["id"])


@contextlib.contextmanager
def redis_running() -> Iterator[RedisCarrier]:
    """A Redis of the tests' own, ready for connections."""
    with tempfile.TemporaryDirectory(prefix="welkom-redis-") as folder:
        carrier = RedisCarrier(folder)
        try:
            until_it_listens(carrier.port)
            yield carrier
        finally:
            carrier.kill()


def until_it_listens(port: int) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    raise TimeoutError("Redis does not answer")


def has_redis() -> bool:
    return shutil.which("redis-server") is not None
