"""Sockets: graphql-transport-ws, pinged and bounded."""

import asyncio
import contextlib
import logging
import math
from typing import Any

from graphql import GraphQLError
from starlette.websockets import WebSocketDisconnect
from strawberry.exceptions import ConnectionRejectionError
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler

from server.context import AccessScope
from server.db.fair_turns import TooManyWaiting
from server.domain.errors import Denial, RateLimited
from server.faults import log_trouble
from server.schema.parsing import DOCUMENTS
from server.schema.validation import prepare
from server.web import operations
from server.web.connections import PINGS
from server.web.known_documents import KnownDocuments
from server.web.live_connections import LiveConnections, recognise
from server.web.places import RETRY_AFTER, TooManyConnections

log = logging.getLogger(__name__)
# What is between us and a client mostly cuts a connection off that was quiet for a minute.
PING_EVERY = 45.0
IDLE = 15 * 60.0  # without any operation
IDLE_END = (1000, "Idle")  # an ordinary end: a client opens another when it needs one
TOO_MANY = 4429


class TooManyOperations(RateLimited):
    en = "A socket carries {most} operations at once. End one of them, or try again in {retry_after} second(s)."
    nl = "Een socket draagt {most} operaties tegelijk. Beëindig er een, of probeer het over {retry_after} seconde(n) opnieuw."  # noqa: E501


class SocketHandler(BaseGraphQLTransportWSHandler[Any, Any]):
    """Malformed frames close with 4400, a silent peer with 4408; nothing raises into the server."""

    async def handle(self) -> None:
        self._task = asyncio.current_task()
        self._is_reading = True
        self._stopped: tuple[int, str] | None = None
        self._alive = True
        self._used_at = asyncio.get_running_loop().time()
        self._live_connections: LiveConnections = self.context.live_connections
        self._saying_ping: asyncio.Task[None] | None = None
        self._valid: set[str] = set()  # operations that begin, of documents that are known to be valid
        self._below: Any = self.websocket.ws.scope.get("extensions", {}).get(PINGS)  # type: ignore[attr-defined]
        if self._below is not None:
            self._below.heard_pong = self._heard
        self._ping_later()
        try:
            await super().handle()  # at its end every operation is cancelled
        except asyncio.CancelledError:
            if self._stopped is None:
                raise
        finally:
            self._is_reading = False
            if scope := self.context.scope:
                self._live_connections.discard(self, scope)
            self._next_ping.cancel()
            if self._saying_ping is not None:
                self._saying_ping.cancel()
            if self._below is not None:
                self._below.heard_pong = None
            if self.context.place is not None:
                self.context.place.release()
        if self._stopped is not None:
            if self._task is not None and self._task.cancelling():
                self._task.uncancel()
            await self.websocket.close(*self._stopped)

    async def run_operation(self, operation: Any) -> None:
        if self.context.scope.environment_id is None:  # the account may have a user by now, whose end ends this too
            self._belong_to(await recognise(self.context) or self.context.scope)
        if operation.id in self._valid:
            self._valid.discard(operation.id)
            schema: Any = self.schema
            with contextlib.suppress(TooManyWaiting):  # then it waits, or is refused, as any other
                await prepare(schema, operation.query, self.context.services, self.context.origin, is_valid=True)
        await super().run_operation(operation)

    def _belong_to(self, scope: AccessScope) -> None:
        self._live_connections.discard(self, self.context.scope)
        self.context.scope = scope
        self._live_connections.add(self, scope)

    def stop(self, code: int, reason: str) -> None:
        if self._stopped is None:
            self._stopped = code, reason
            if self._is_reading and self._task is not None:
                self._task.cancel()  # frees receive()

    def _heard(self) -> None:
        self._alive = True

    def _ping_later(self) -> None:
        """A timer, not a task that sleeps: a socket has one all its life, and there are thousands of sockets.

        At a whole second: those of one second have one turn of the event loop.
        """
        loop = asyncio.get_running_loop()
        self._next_ping = loop.call_at(math.ceil(loop.time() + PING_EVERY), self._ping)

    def _ping(self) -> None:
        now = asyncio.get_running_loop().time()
        if self.connection_acknowledged:
            if not self._alive:  # nothing came since the last ping
                self.stop(4408, "No pong")
                return
            if self.operations:
                self._used_at = now
            elif now - self._used_at > IDLE:
                self.stop(*IDLE_END)
                return
            self._alive = False
            if self._below is not None:
                self._below.ping()
            else:
                self._saying_ping = asyncio.create_task(self._say_ping())
        self._ping_later()

    async def _say_ping(self) -> None:
        with contextlib.suppress(Exception):
            await self.send_message({"type": "ping"})
        self._saying_ping = None

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
            log_trouble(log, "connection_init failed", fault, outage="")
            self.stop(4500, "Internal error")
            return
        if self.connection_acknowledged:
            # Both would be kept as long as the socket, for nothing.
            self.connection_init_timeout_task = None
            self.websocket.ws.scope["headers"].clear()  # type: ignore[attr-defined]
            self._belong_to(self.context.scope)

    async def handle_message(self, message: Any) -> None:
        self._alive = True
        if not _is_valid(message):
            self.stop(4400, "Invalid message")
            return
        if message.get("payload") is None:
            message.pop("payload", None)
        if message["type"] == "subscribe" and not await self._is_taken(message):
            return
        await super().handle_message(message)

    async def _is_taken(self, message: Any) -> bool:
        """Whether the operation may begin; a document that was named stands where one is sent otherwise."""
        self._used_at = asyncio.get_running_loop().time()
        payload, most = message["payload"], self.max_subscriptions_per_connection
        if self.connection_acknowledged:
            if most is not None and len(self.operations) >= most:
                await self._tell(message["id"], TooManyOperations(most=most, retry_after=RETRY_AFTER))
                return False
            try:
                await self._find(message["id"], payload)
            except Denial as refusal:
                await self._tell(message["id"], refusal)
                return False
        if document := DOCUMENTS.get(payload.setdefault("query", "")):
            payload["query"] = document.text  # one text for all who follow the same
        return True

    async def _find(self, operation_id: str, payload: Any) -> None:
        documents: KnownDocuments = self.view.documents  # type: ignore[attr-defined]
        if documents.only_trusted or _names_document(payload):
            parts = operations.parts_of(payload)
            known = await documents.find(parts.query, parts.name)
            payload["query"] = known.text
            if known.is_valid:
                self._valid.add(operation_id)

    async def _tell(self, operation_id: str, refusal: Denial) -> None:
        error = GraphQLError(refusal.message(self.context.locale), extensions=refusal.extensions)
        await self.send_message({"id": operation_id, "type": "error", "payload": [error.formatted]})


def _names_document(payload: Any) -> bool:
    extensions = payload.get("extensions")
    return payload.get("documentId") is not None or (isinstance(extensions, dict) and "persistedQuery" in extensions)


def _is_valid(message: Any) -> bool:
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        return False
    payload = message.get("payload")
    if message["type"] == "subscribe":
        return (
            isinstance(message.get("id"), str)
            and isinstance(payload, dict)
            and (isinstance(payload.get("query"), str) or ("query" not in payload and _names_document(payload)))
            and isinstance(payload.get("variables"), dict | None)
            and isinstance(payload.get("operationName"), str | None)
        )
    return isinstance(payload, dict | None) and (message["type"] != "complete" or isinstance(message.get("id"), str))
