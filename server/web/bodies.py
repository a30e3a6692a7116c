"""Bodies of requests: read whole and in time, or refused; and what nobody reads keeps no connection open."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.web.refusals import BodyTooLarge, TooSlow

log = logging.getLogger(__name__)

MAX_BODY = 256 * 1024
BODY_WITHIN = 10.0  # seconds for all of it
UPLOAD_WITHIN = 120.0  # the same for a body that is a document's file
AT_HAND = 0.1  # seconds for what is on its way already: then the connection can serve another request
LINGER = 5.0  # seconds in which the rest may still come after the answer: cut off at once, a sender never reads it


def announced(headers: Headers) -> int:
    """The size of the body that Content-Length tells; 0 where it tells none. What comes in is counted all the same."""
    told = headers.get("content-length", "")
    return int(told[:20]) if told.isdecimal() else 0


async def read(request: Request) -> bytes:
    """The whole body; refused at once where it says that it is too large, and else as soon as it is."""
    if announced(request.headers) > MAX_BODY:
        raise BodyTooLarge(MAX_BODY)
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_WITHIN):
            while True:
                message = await request.receive()
                if message["type"] == "http.disconnect":
                    raise ClientDisconnect
                body += message.get("body", b"")
                if len(body) > MAX_BODY:
                    raise BodyTooLarge(MAX_BODY)
                if not message.get("more_body", False):
                    return bytes(body)
    except TimeoutError:
        raise TooSlow(BODY_WITHIN) from None


class Bodies:
    """Around the whole application. A request that was cut off ends quietly.

    Where an answer comes before all of the body did, what follows is passed over for some seconds, and then the
    connection is closed: nobody holds one by a body that never ends.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        # A frame of this would be kept as long as a socket is open.
        return (self._request if scope["type"] == "http" else self.app)(scope, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        exchange = _Exchange(scope, receive, send)
        try:
            await self.app(scope, exchange.receive, exchange.send)
        except ClientDisconnect:
            log.debug("a request was cut off")  # nobody is there to be answered


class _Exchange:
    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        self._receive, self._send = receive, send
        self._unread = "transfer-encoding" in headers or announced(headers) > 0
        self._awaits_permission = "expect" in headers  # to ask for its body is to allow it
        self._lingers = False

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.disconnect" or not message.get("more_body", False):
            self._unread = False
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and self._unread:
            headers = MutableHeaders(scope=message)
            if headers.get("connection") != "close" and not await self._passed_over(AT_HAND):
                headers["connection"] = "close"
                self._lingers = not self._awaits_permission
        if self._lingers and message["type"] == "http.response.body" and not message.get("more_body", False):
            await self._send({**message, "more_body": True})  # the whole answer, which does not end yet
            await self._passed_over(LINGER)
            message = {"type": "http.response.body"}
        await self._send(message)

    async def _passed_over(self, within: float) -> bool:
        """Whether the rest of the body came in, and was dropped."""
        if not self._awaits_permission:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(within):
                    while self._unread:
                        await self.receive()
        return not self._unread
