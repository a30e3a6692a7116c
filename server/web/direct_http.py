"""Requests answered where they come in, by what is known of such requests: with no scope, and mostly with no task."""

import asyncio
import logging
from typing import Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE
from uvicorn.server import ServerState

from server.observability import tracing
from server.web.connections import BoundedConfig, BoundedHttp
from server.web.direct_answers import DIRECT, DirectAnswers
from server.web.eager import Eager
from server.web.kept_answers import KEY, KeptAnswer, key_of
from server.web.known_heads import HEAD_KEY, key_of_head, lines_of
from server.web.request_ids import REQUEST_ID, id_of

log = logging.getLogger(__name__)

TARGET, METHOD = b"/graphql", b"POST"
_dated: tuple[Any, bytes] = None, b""


class DirectConfig(BoundedConfig):
    """Bounded, and answered directly where `direct_answers` can."""

    def __init__(self, app: Any, *, direct_answers: DirectAnswers | None, **options: Any) -> None:
        super().__init__(app, http=DirectHttp, **options)
        self.direct_answers = direct_answers
        self.logs_requests = direct_answers is not None and direct_answers.endpoint.services.settings.log_requests


class DirectHttp(BoundedHttp):
    """Holds a request back until its body is there, if that came with the headers, and answers it if it can at once.

    The application, which finds everything out that is to be refused, has answered a request with the same headers, and
    for what is kept the very same one, before.
    """

    config: DirectConfig
    _body: bytearray | None = None  # of the request that is held back
    _told = False  # an answer, to what came in last
    _told_at = 0.0
    _has_read = False  # for an answer, since something came in: whatever else came with it waits for a turn of the loop

    def data_received(self, data: bytes) -> None:
        # One timer for many answers: uvicorn would end it and set another one for each.
        idle, self.timeout_keep_alive_task = self.timeout_keep_alive_task, None
        self._told = self._has_read = False
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
        if self._is_plain:
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
            if self._answers(bytes(self._body)):
                self._body = None
                self._expect(None)
                self.server_state.total_requests += 1
                self._told = True
                return
            self._hand_over()
        super().on_message_complete()

    @property
    def _is_plain(self) -> bool:
        """A request that nothing of before is in the way of."""
        return (
            self.config.direct_answers is not None
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

    def _answers(self, body: bytes) -> bool:
        """Whether it has an answer by now; else the scope has what the application needs for one."""
        answers = self.config.direct_answers
        assert answers is not None
        scope: dict[str, Any] = self.scope  # type: ignore[assignment]
        key, request_id = b"", id_of(self.headers)
        if answers.kept is not None:
            key = scope[KEY] = key_of(METHOD, self.url, self.headers, body)
            if kept := answers.kept.at_once(key):
                self._tell_kept(kept, request_id)
                return True
        scope[REQUEST_ID] = request_id
        head_key = scope[HEAD_KEY] = key_of_head(self.client[0] if self.client else "", self.headers)
        direct = answers.begin(
            head_key, key, body, request_id, tracing.parent_in(self.headers), in_place=not self._has_read
        )
        if direct is None:
            return False
        self._has_read = True
        if isinstance(direct.answer, Eager) and direct.answer.is_done:
            answer = direct.answer.result
            first = _first_lines(self.server_state, answer.status, request_id)
            self.transport.write(first + answers.whole(direct.head, answer))
            return True
        scope[DIRECT] = direct
        return False

    def _hand_over(self) -> None:
        """To the application, which has heard nothing of it."""
        body, self._body = self._body, None
        super().on_headers_complete()
        if body:
            super().on_body(bytes(body))

    def _tell_kept(self, answer: KeptAnswer, request_id: str) -> None:
        first = _first_lines(self.server_state, 200, request_id)
        if self.config.logs_requests:
            log.info("told again", extra={"fields": {"request_id": request_id}})
        self.transport.write(b"".join((first, answer.head, b"\r\n", answer.body)))


def _first_lines(state: ServerState, status: int, request_id: str) -> bytes:
    """The status, the date, which uvicorn tells anew each second, and the request's id."""
    global _dated
    if _dated[0] is not state.default_headers:
        _dated = state.default_headers, lines_of(state.default_headers)
    return b"%b%bx-request-id: %b\r\n" % (STATUS_LINE[status], _dated[1], request_id.encode())
