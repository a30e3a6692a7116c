"""Kept answers told where a request comes in: nothing of the application is asked, and no task is made."""

from collections.abc import Awaitable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.web.connections import BoundedHttp
from server.web.kept_answers import ENTRY, KEY, KeptAnswer, KeptAnswers, key_of

TARGET, METHOD = b"/graphql", b"POST"


class KeptHttp(BoundedHttp):
    """Holds a request back until its body is there, if that came with the headers, and answers it if it can at once.

    The application, which finds everything out that is to be refused, has answered the very same request before.
    """

    _body: bytearray | None = None  # of the request that is held back

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._body is not None:  # the rest is still to come
            self._hand_over()

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
        if body is None or self.transport.is_closing():
            return
        super().on_headers_complete()
        if body:
            super().on_body(bytes(body))

    def _tell(self, answer: KeptAnswer) -> None:
        self._expect(None)
        dated = b"".join([b"%b: %b\r\n" % header for header in self.server_state.default_headers])
        self.transport.write(b"".join((b"HTTP/1.1 200 OK\r\n", dated, answer.head, b"\r\n", answer.body)))
        self.on_response_complete()


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
