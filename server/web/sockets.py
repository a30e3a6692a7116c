"""Sockets: graphql-transport-ws, pinged and bounded."""

import asyncio
import contextlib
import logging
from typing import Any

from graphql import GraphQLError
from starlette.websockets import WebSocketDisconnect
from strawberry.exceptions import ConnectionRejectionError
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler

from server.context import AccessScope
from server.domain.errors import RateLimited
from server.faults import log_fault
from server.web.live_connections import LiveConnections, recognise
from server.web.places import RETRY_AFTER, TooManyConnections

log = logging.getLogger(__name__)
PING_EVERY = 20.0
IDLE = 15 * 60.0  # without any operation
IDLE_END = (1000, "Idle")  # an ordinary end: a client opens another when it needs one
TOO_MANY = 4429


class TooManyOperations(RateLimited):
    en = "A socket carries {most} operations at once. End one of them, or try again in {retry_after} second(s)."
    nl = "Een socket draagt {most} operaties tegelijk. Beëindig er een, of probeer het over {retry_after} seconde(n) opnieuw."  # noqa: E501


class SocketHandler(BaseGraphQLTransportWSHandler[Any, Any]):
    """Malformed frames close with 4400, a silent peer with 4408; nothing raises into the server."""

    async def handle(self) -> None:
        self._stop: asyncio.Future[tuple[int, str]] = asyncio.get_running_loop().create_future()
        self._alive = True
        self._used_at = asyncio.get_running_loop().time()
        self._live_connections: LiveConnections = self.context.live_connections
        main = asyncio.create_task(super().handle())
        pinger = asyncio.create_task(self._ping())
        try:
            await asyncio.wait((main, self._stop), return_when=asyncio.FIRST_COMPLETED)
        finally:
            if scope := self.context.scope:
                self._live_connections.discard(self, scope)
            pinger.cancel()
            main.cancel()  # frees receive(), then every operation is cancelled
            with contextlib.suppress(asyncio.CancelledError):
                await main
            if self.context.place is not None:
                self.context.place.release()
        if self._stop.done():
            await self.websocket.close(*self._stop.result())

    async def run_operation(self, operation: Any) -> None:
        if self.context.scope.environment_id is None:  # the account may have a user by now, whose end ends this too
            self._belong_to(await recognise(self.context) or self.context.scope)
        await super().run_operation(operation)

    def _belong_to(self, scope: AccessScope) -> None:
        self._live_connections.discard(self, self.context.scope)
        self.context.scope = scope
        self._live_connections.add(self, scope)

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
            if self.operations:
                self._used_at = asyncio.get_running_loop().time()
            elif asyncio.get_running_loop().time() - self._used_at > IDLE:
                self.stop(*IDLE_END)
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
        except TooManyConnections as full:
            self.stop(TOO_MANY, full.message("en"))
            return
        except Exception as fault:
            log_fault(log, "connection_init failed", fault)
            self.stop(4500, "Internal error")
            return
        if self.connection_acknowledged:
            self._belong_to(self.context.scope)

    async def handle_message(self, message: Any) -> None:
        self._alive = True
        if not _is_valid(message):
            self.stop(4400, "Invalid message")
            return
        if message.get("payload") is None:
            message.pop("payload", None)
        if message["type"] == "subscribe":
            self._used_at = asyncio.get_running_loop().time()
            most = self.max_subscriptions_per_connection
            if self.connection_acknowledged and most is not None and len(self.operations) >= most:
                await self._refuse(message["id"], most)
                return
        await super().handle_message(message)

    async def _refuse(self, operation_id: str, most: int) -> None:
        full = TooManyOperations(most=most, retry_after=RETRY_AFTER)
        error = GraphQLError(full.message(self.context.locale), extensions=full.extensions)
        await self.send_message({"id": operation_id, "type": "error", "payload": [error.formatted]})


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
