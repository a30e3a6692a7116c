"""Kept answers told where a request comes in: nothing of the application is asked, and no task is made."""

import asyncio
from collections.abc import Awaitable
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.server import ServerState

from server.web.connections import BoundedHttp
from server.web.kept_answers import ENTRY, KEY, KeptAnswer, KeptAnswers, key_of

TARGET, METHOD = b"/graphql", b"POST"
_dated: tuple[Any, bytes] = None, b""


class KeptHttp(BoundedHttp):
    """Holds a request back until its body is there, if that came with the headers, and answers it if it can at once.

    The application, which finds everything out that is to be refused, has answered the very same request before.
    """

    _body: bytearray | None = None  # of the request that is held back
    _told = False  # a kept answer, to what came in last
    _told_at = 0.0

    def data_received(self, data: bytes) -> None:
        # One timer for many answers: uvicorn would end it and set another one for each.
        idle, self.timeout_keep_alive_task = self.timeout_keep_alive_task, None
        self._told = False
        super().data_received(data)
        if self._told and self._is_between_requests and self._expected is None:
            self._told_at = self.loop.time()
            self.timeout_keep_alive_task = idle or self._idle_for(self.timeout_keep_alive)
        elif idle is not None:
            idle.cancel()

    def _looked_through(self) -> None:
        if self._body is not None and not self.transport.is_closing():  # the rest is still to come
            self._hand_over()
        super()._looked_through()

    def _waits_without_end(self) -> bool:
        return not self._told and super()._waits_without_end()

    def _idle_for(self, seconds: float) -> asyncio.TimerHandle:
        return self.loop.call_later(seconds, self.timeout_keep_alive_handler)

    def timeout_keep_alive_handler(self) -> None:
        left = self._told_at + self.timeout_keep_alive - self.loop.time()
        if left > 0:
            self.timeout_keep_alive_task = self._idle_for(left)
        else:
            super().timeout_keep_alive_handler()

    def on_headers_complete(self) -> None:
        if self._may_be_kept:
            self._body = bytearray()
        else:
            super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        if self._body is None:
            super().on_body(body)
        else:
            self._body += body

    def on_message_complete(self) -> None:
        if self._body is not None:
            answers = self.config.kept_answers
            assert answers is not None
            key = key_of(METHOD, self.url, self.headers, bytes(self._body))
            if answer := answers.at_once(key):
                self._body = None
                self._tell(answer)
                return
            self.scope[KEY] = key  # type: ignore[literal-required]
            self._hand_over()
        super().on_message_complete()

    @property
    def _may_be_kept(self) -> bool:
        """A plain request, that nothing of before is in the way of."""
        return (
            bool(self.config.kept_answers)
            and self.url == TARGET
            and self.parser.get_method() == METHOD
            and self.parser.get_http_version() == "1.1"
            and self.parser.should_keep_alive()
            and not self.parser.should_upgrade()
            and not self.expect_100_continue
            and (self.cycle is None or self.cycle.response_complete)
            and not self.pipeline
            and not self.flow.write_paused
        )

    def _hand_over(self) -> None:
        """To the application, which has heard nothing of it."""
        body, self._body = self._body, None
        super().on_headers_complete()
        if body:
            super().on_body(bytes(body))

    def _tell(self, answer: KeptAnswer) -> None:
        self._expect(None)
        self.transport.write(b"".join((_first_lines(self.server_state), answer.head, b"\r\n", answer.body)))
        self.server_state.total_requests += 1
        self._told = True


def _first_lines(state: ServerState) -> bytes:
    """The status, and the date, which uvicorn tells anew each second."""
    global _dated
    if _dated[0] is not state.default_headers:
        lines = b"".join([b"%b: %b\r\n" % header for header in state.default_headers])
        _dated = state.default_headers, b"HTTP/1.1 200 OK\r\n" + lines
    return _dated[1]


class SentHeads:
    """Around the whole application: what it sends before the body of an answer that is kept is kept with it."""

    def __init__(self, app: ASGIApp, kept: KeptAnswers) -> None:
        self.app, self._kept = app, kept

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        if scope["type"] != "http" or scope["method"] != "POST":
            return self.app(scope, receive, send)

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start" and (entry := scope.get(ENTRY)):
                key, answer = entry
                self._kept.sent(key, answer, message["headers"])
            await send(message)

        return self.app(scope, receive, noting)
