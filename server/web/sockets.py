"""Sockets: graphql-transport-ws, pinged, bounded, and closed as soon as the access behind them ends."""

import asyncio
import contextlib
import datetime as dt
import logging
import uuid
from collections import defaultdict
from typing import Any

from starlette.websockets import WebSocketDisconnect
from strawberry.exceptions import ConnectionRejectionError
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler

from server.bus.memory import Heard, Resync
from server.db.engine import Database
from server.db.queries import sessions as queries
from server.domain.events import AccessEnded

log = logging.getLogger(__name__)
PING_EVERY = 20.0
LOOK_EVERY = 1.0  # what no event told is found within this time (USR-3)
LOOK_AGAIN = 0.2
AT_ONCE = 500
ENDED = (4403, "Access ended")


class Sockets:
    """The open sockets of this process, by account."""

    def __init__(self) -> None:
        self._open: dict[uuid.UUID, set[SocketHandler]] = defaultdict(set)
        self._missed = asyncio.Event()

    def add(self, handler: "SocketHandler") -> None:
        self._open[handler.context.account_id].add(handler)

    def discard(self, handler: "SocketHandler") -> None:
        account_id = handler.context.account_id
        if account_id in self._open:
            self._open[account_id].discard(handler)
            if not self._open[account_id]:
                del self._open[account_id]

    def on_event(self, event: Heard) -> None:
        """Closes what an ended session, account or place had open (USR-3)."""
        if isinstance(event, Resync):
            self._missed.set()
        if isinstance(event, AccessEnded):
            for handler in tuple(self._open.get(event.account_id, ())):
                connection = handler.context
                session_ended = event.session_id in (None, connection.session_id)
                place_ended = event.environment_id in (None, connection.environment_id)
                if session_ended and place_ended:
                    handler.stop(*ENDED)

    async def watch(self, database: Database) -> None:
        """Until cancelled: closes what ended without a word, and all of it at once where words were missed (USR-3)."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await self._missed.wait()
            self._missed.clear()
            try:
                await self._look(database)
            except Exception:
                log.exception("the sessions behind the sockets could not be read")
                await asyncio.sleep(LOOK_AGAIN)
                self._missed.set()

    async def _look(self, database: Database) -> None:
        handlers = [handler for opened in self._open.values() for handler in opened]
        for start in range(0, len(handlers), AT_ONCE):
            some = handlers[start : start + AT_ONCE]
            places = await _places(database, {handler.context.session_id for handler in some})
            for handler in some:
                connection = handler.context
                if connection.environment_id not in places.get(connection.session_id, ()):
                    handler.stop(*ENDED)

    def __len__(self) -> int:
        return sum(map(len, self._open.values()))


class SocketHandler(BaseGraphQLTransportWSHandler[Any, Any]):
    """Malformed frames close with 4400, a silent peer with 4408; nothing raises into the server."""

    async def handle(self) -> None:
        self._stop: asyncio.Future[tuple[int, str]] = asyncio.get_running_loop().create_future()
        self._alive = True
        self._sockets: Sockets = self.context.sockets
        main = asyncio.create_task(super().handle())
        pinger = asyncio.create_task(self._ping())
        try:
            await asyncio.wait((main, self._stop), return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._sockets.discard(self)
            pinger.cancel()
            main.cancel()  # frees receive(), then every operation is cancelled
            with contextlib.suppress(asyncio.CancelledError):
                await main
        if self._stop.done():
            await self.websocket.close(*self._stop.result())

    def stop(self, code: int, reason: str) -> None:
        if not self._stop.done():
            self._stop.set_result((code, reason))

    async def _ping(self) -> None:
        while True:
            await asyncio.sleep(PING_EVERY)
            if not self.connection_acknowledged:
                continue
            if not self._alive:  # nothing came since the last ping
                self.stop(4408, "No pong")
                return
            self._alive = False
            with contextlib.suppress(Exception):
                await self.send_message({"type": "ping"})

    async def handle_connection_init_timeout(self) -> None:
        await asyncio.sleep(self.connection_init_wait_timeout.total_seconds())
        self.connection_timed_out = True
        self.stop(4408, "Connection initialisation timeout")

    async def handle_connection_init(self, message: Any) -> None:
        try:
            await super().handle_connection_init(message)
        except (WebSocketDisconnect, ConnectionRejectionError):
            raise
        except Exception:
            log.exception("connection_init failed")
            self.stop(4500, "Internal error")
            return
        if self.connection_acknowledged:
            self._sockets.add(self)

    async def handle_message(self, message: Any) -> None:
        self._alive = True
        if not _is_valid(message):
            self.stop(4400, "Invalid message")
            return
        if message.get("payload") is None:
            message.pop("payload", None)
        await super().handle_message(message)


async def _places(database: Database, session_ids: set[uuid.UUID]) -> dict[uuid.UUID, set[uuid.UUID | None]]:
    """Where each live session may act; None stands for what concerns its account alone."""
    now, reader = dt.datetime.now(dt.UTC), database.read()
    try:
        rows = await reader.rows(
            queries.PLACES_OF, ids=list(session_ids), now=now, idle_since=now - database.policy.session_idles
        )
    finally:
        await reader.close()
    places: dict[uuid.UUID, set[uuid.UUID | None]] = defaultdict(lambda: {None})
    for row in rows:
        places[row.id].add(row.environment_id)
    return dict(places)


def _is_valid(message: Any) -> bool:
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        return False
    payload = message.get("payload")
    if message["type"] == "subscribe":
        return (
            isinstance(message.get("id"), str)
            and isinstance(payload, dict)
            and isinstance(payload.get("query"), str)
            and isinstance(payload.get("variables"), dict | None)
            and isinstance(payload.get("operationName"), str | None)
        )
    return isinstance(payload, dict | None) and (message["type"] != "complete" or isinstance(message.get("id"), str))
