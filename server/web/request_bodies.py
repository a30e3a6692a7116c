"""The body of a request comes in time, or is not waited for any longer (LIM-3)."""

import asyncio
import contextlib
import re

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.domain.errors import TookTooLong

WITHIN = 15.0  # 256 KB over the slowest line that anybody works on
# Uploads have a longer time of their own, and their own answer: server/web/uploads.py
UPLOADS = re.compile(r"/documents/[^/]+/file")


class _TooSlow(Exception):
    """Passes through whatever asked for the body."""


class BodiesInTime:
    """Answers 408 and closes the connection where the body isn't there within the time. Sockets pass untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or UPLOADS.fullmatch(scope["path"]):
            await self.app(scope, receive, send)
            return
        deadline = asyncio.get_running_loop().time() + WITHIN
        complete = started = False

        async def receive_in_time() -> Message:
            nonlocal complete
            if complete:  # what comes now is that the client left, whenever that is
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError:
                raise _TooSlow from None
            complete = not message.get("more_body", False)
            return message

        async def send_noticing(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        with contextlib.suppress(_TooSlow):
            await self.app(scope, receive_in_time, send_noticing)
            return
        if not started:
            late = TookTooLong()
            told = {"errors": [{"message": late.message("en"), "extensions": late.extensions}]}
            await JSONResponse(told, 408, {"connection": "close"})(scope, receive, send)
