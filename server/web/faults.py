"""Requests that are answered by no operation and no page: errors as JSON for programs, a page for people."""

import asyncio
import logging
import uuid
from collections.abc import Awaitable

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.domain.errors import Denial, Masked, TookTooLong
from server.faults import log_fault
from server.observability import metrics
from server.web.negotiation import JSON, Accept
from server.web.pages import language, render
from server.web.refusals import BadRequest, HttpRefusal, NoSuchPath, WrongMethod

log = logging.getLogger(__name__)


def refused(request: HTTPConnection, refusal: HttpRefusal) -> Response:
    """The answer to a request that does not fit."""
    return _told(request, refusal, refusal.status, refusal.headers)


async def on_http_exception(request: Request, fault: Exception) -> Response:
    """What Starlette refuses, in our words; anything that a page says by itself keeps its own."""
    assert isinstance(fault, HTTPException)
    if fault.status_code == 404:
        return refused(request, NoSuchPath())
    if fault.status_code == 405:
        return refused(request, WrongMethod(request.method, (fault.headers or {}).get("Allow", "GET")))
    return _told(request, BadRequest(fault.detail, fault.detail), fault.status_code, dict(fault.headers or {}))


class Masking:
    """Around all that answers: a fault of ours is logged under an id, and the caller is told the id."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        # A frame of this would be kept as long as a socket is open.
        return (self._request if scope["type"] == "http" else self.app)(scope, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def noting(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receive, noting)
        except ClientDisconnect:  # no fault: `Bodies` ends it
            raise
        except asyncio.CancelledError:  # the process ends, and waited long enough for it
            if started:
                raise
            await _told(Request(scope), TookTooLong(), 503, {})(scope, receive, send)
        except Exception as fault:
            if started:
                raise  # half an answer can't be taken back: the server cuts it off
            await _told(Request(scope), masked(fault), 500, {})(scope, receive, send)


def masked(fault: Exception) -> Masked:
    """What the caller is told of a fault of ours, which is logged under the same id."""
    denial = Masked(id=uuid.uuid4().hex[:12])
    metrics.FAULTS[metrics.MASKED] += 1
    log_fault(log, f"fault {denial.values['id']}", fault)
    return denial


def page(request: Request, message: str, status: int, headers: dict[str, str]) -> Response:
    """The same for people: what is the matter, and the way to the start."""
    return render(request, "refused", status=status, headers=headers, message=message)


def _told(request: HTTPConnection, denial: Denial, status: int, headers: dict[str, str]) -> Response:
    if not isinstance(denial, Masked):
        metrics.refused(denial.code)
    accept, message = Accept.of(request), denial.message(language(request))
    if accept.page and isinstance(request, Request):
        return page(request, message, status, headers)
    media_type = f"{accept.json or JSON}; charset=utf-8"
    return Response(errors_of(denial, message), status, {**headers, "content-type": media_type})


def errors_of(denial: Denial, message: str) -> bytes:
    """The body of an answer that tells nothing else."""
    return orjson.dumps({"errors": [{"message": message, "extensions": denial.extensions}]})
