"""Redis as the wire: publish and subscribe, each on a connection of its own."""

import asyncio
import contextlib
import math
from collections.abc import AsyncIterator, Callable
from typing import Any

from redis.asyncio.connection import AbstractConnection, ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from .wire import OnMessage


class RedisWire:
    """Channels are shared by all databases of a Redis, so the channel carries the number of the one in the URL.

    Bare connections: redis-py's clients reconnect behind one's back, which hides that something was missed. They have
    no timeout of their own, WireBus has: redis-py waits with `asyncio.wait_for`, which before Python 3.12 loses a
    cancellation that comes together with the result, and then the bus never ends.
    """

    def __init__(self, url: str) -> None:
        self._pool = ConnectionPool.from_url(url, protocol=2, retry=Retry(NoBackoff(), 0), socket_timeout=None)
        self._channel = f"welkom:{self._pool.connection_kwargs.get('db') or 0}"

    @contextlib.asynccontextmanager
    async def connect(self, on_message: OnMessage, lost: Callable[[], None]) -> AsyncIterator["RedisLink"]:
        async with self._connection() as speaking, self._connection() as listening:
            await listening.send_command("SUBSCRIBE", self._channel)
            await listening.read_response()  # the word of the server that it listens
            link = RedisLink(speaking, listening, self._channel)
            reader = asyncio.create_task(link.read(on_message))
            reader.add_done_callback(lambda _task: lost())
            try:
                yield link
            finally:
                reader.cancel()
                await asyncio.gather(reader, return_exceptions=True)

    @contextlib.asynccontextmanager
    async def _connection(self) -> AsyncIterator[AbstractConnection]:
        connection: Any = self._pool.connection_class(**self._pool.connection_kwargs)
        try:
            await connection.connect()
            yield connection
        finally:
            await connection.disconnect(nowait=True)


class RedisLink:
    def __init__(self, speaking: AbstractConnection, listening: AbstractConnection, channel: str) -> None:
        self._speaking, self._listening, self._channel = speaking, listening, channel
        self._answered = asyncio.Event()
        self._ended: Exception | None = None

    async def send(self, message: str) -> None:
        await self._speaking.send_command("PUBLISH", self._channel, message)
        await self._speaking.read_response()

    async def heartbeat(self) -> None:
        """Asks on the connection that listens: it could be lost while the other one is well."""
        self._answered.clear()
        if self._ended is None:
            await self._listening.send_command("PING")
            await self._answered.wait()
        if self._ended is not None:
            raise self._ended

    async def read(self, on_message: OnMessage) -> None:
        try:
            while True:
                match await self._listening.read_response(timeout=math.inf, disconnect_on_error=False):
                    case [b"message", _, bytes(message)]:
                        on_message(message)
                    case [b"pong", _]:
                        self._answered.set()
        except Exception as fault:
            self._ended = fault
            self._answered.set()
