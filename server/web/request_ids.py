"""An id for each request, in its answer and in all that is logged of it: the caller's own, or one that is made here."""

import itertools
import re
import secrets
from collections.abc import Awaitable, Iterable, Mapping
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.observability.current import CURRENT

HEADER = b"x-request-id"
REQUEST_ID = "welkom.request_id"  # where the scope of a request has it
WELL_FORMED = re.compile(rb"[A-Za-z0-9._-]{1,64}")

_process, _numbers = secrets.token_hex(6), itertools.count(1)


@dataclass(frozen=True, slots=True)
class Request:
    id: str
    span: None = None

    def log_fields(self) -> Mapping[str, str]:
        return {"request_id": self.id}


def id_of(headers: Iterable[tuple[bytes, bytes]]) -> str:
    """The one that the caller gave, where it is short and plain; else a new one. It is no secret and proves nothing."""
    for name, value in headers:
        if name == HEADER:
            if WELL_FORMED.fullmatch(value):
                return value.decode()
            break
    return f"{_process}-{next(_numbers):x}"


class RequestIds:
    """Around the whole application: names each request and its answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        # A frame of this would be kept as long as a socket is open.
        if scope["type"] not in ("http", "websocket"):
            return self.app(scope, receive, send)
        if REQUEST_ID not in scope:
            scope[REQUEST_ID] = id_of(scope["headers"])
        CURRENT.set(Request(scope[REQUEST_ID]))
        if scope["type"] == "websocket":
            return self.app(scope, receive, send)
        header = HEADER, scope[REQUEST_ID].encode()

        async def named(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), header]
            await send(message)

        return self.app(scope, receive, named)
