"""PostgreSQL as the wire: LISTEN and NOTIFY on one connection of its own for each process."""

import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any

from sqlalchemy.engine import make_url

from server.db.postgres import arguments, connect

from .wire import OnMessage

CHANNEL = "welkom"
NAME = "welkom bus"


class PostgresWire:
    """Needs a connection to the server itself, or a pooler in session mode: LISTEN belongs to a session."""

    def __init__(self, database_url: str) -> None:
        self._given = arguments(make_url(database_url))
        self._given["server_settings"] = {"application_name": NAME, **self._given.get("server_settings", {})}

    @contextlib.asynccontextmanager
    async def connect(self, on_message: OnMessage, lost: Callable[[], None]) -> AsyncIterator["PostgresLink"]:
        connection = await connect(**self._given)
        try:
            connection.add_termination_listener(lambda _connection: lost())
            await connection.add_listener(CHANNEL, lambda _connection, _pid, _channel, text: on_message(text))
            yield PostgresLink(connection)
        finally:
            connection.terminate()  # a polite end would wait for a server that may be away


class PostgresLink:
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def send(self, message: str) -> None:
        await self._connection.execute("SELECT pg_notify($1, $2)", CHANNEL, message)

    async def heartbeat(self) -> None:
        await self._connection.execute("SELECT 1")
