"""Operations and headers that came before, answered without asking the application again (docs/adr/0016)."""

import asyncio
import contextvars
import time
from collections.abc import Awaitable
from dataclasses import dataclass

from graphql import OperationType as Kind
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.context import Context
from server.observability.current import CURRENT
from server.web import operations
from server.web.eager import Eager
from server.web.endpoint import Answer, Endpoint
from server.web.faults import errors_of, masked
from server.web.kept_answers import ENTRY, KeptAnswers
from server.web.known_heads import HEAD, HEAD_KEY, KnownHead, KnownHeads, lines_of

DIRECT = "welkom.direct"  # where the scope of a request has what answers it directly


@dataclass(frozen=True, slots=True)
class Direct:
    """An answer under way, to a request with this head."""

    head: KnownHead
    context: Context
    answer: Eager[Answer] | Awaitable[Answer]


class DirectAnswers:
    """Those of one process. What they can't answer, or would have to refuse, is the application's."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint, self.heads = endpoint, KnownHeads()
        self.begun = 0  # how many
        database = endpoint.services.database
        self._reads_in_place = database.is_sqlite and database.reads_by == "driver"

    @property
    def kept(self) -> KeptAnswers | None:
        return self.endpoint.kept_answers

    def begin(
        self, head_key: bytes, key: bytes, body: bytes, request_id: str, traceparent: str, *, in_place: bool
    ) -> Direct | None:
        """None where the headers are new, or the operation has no plan: nothing was done then.

        `in_place`: whether it may be answered now, which takes the time of its statements; where that can be.
        """
        since = time.time()
        head = self.heads.get(head_key) if self.endpoint.services.settings.compiled else None
        asked = operations.planned(self.endpoint.schema, body, self.endpoint.documents) if head is not None else None
        if head is None or asked is None:
            return None
        context = Context(head.connection.again())
        context.connection.request_id, context.connection.traceparent = request_id, traceparent
        answering = self.endpoint.answer_again(head, context, asked, key, since)
        self.begun += 1
        if not (in_place and self._reads_in_place and asked.kind is Kind.QUERY):
            return Direct(head, context, answering)
        try:
            # What it sets for its log is its own: this is the context of a connection, which other requests come by.
            return Direct(head, context, contextvars.copy_context().run(Eager, answering))
        except Exception:  # it only read: the application finds out what is the matter
            return None

    def whole(self, head: KnownHead, answer: Answer) -> bytes:
        """All that follows the status line: header lines and body."""
        return b"".join((head.lines, lines_of(headers_of(answer)), b"\r\n", answer.body))


def headers_of(answer: Answer) -> list[tuple[bytes, bytes]]:
    return [(b"content-length", b"%d" % len(answer.body)), *answer.cookies]


class ShortCircuit:
    """Around the whole application, which is asked only where nothing is answered directly.

    What its answers are sent with is remembered, with kept answers and with the heads of requests.
    """

    def __init__(self, app: ASGIApp, direct: DirectAnswers) -> None:
        self.app, self._direct = app, direct

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        if scope["type"] != "http" or scope["method"] != "POST":
            return self.app(scope, receive, send)
        if DIRECT in scope:
            return self._directly(scope[DIRECT], send)

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._note(scope, message)
            await send(message)

        return self.app(scope, receive, noting)

    async def _directly(self, direct: Direct, send: Send) -> None:
        CURRENT.set(direct.context)
        try:
            async with asyncio.timeout(self._direct.endpoint.schema.seconds):
                answer = await direct.answer
        except TimeoutError:
            answer = self._direct.endpoint.too_late(direct.head, direct.context)
        except Exception as fault:
            denial = masked(fault)
            answer = Answer(500, errors_of(denial, denial.message(direct.context.locale)))
        headers = [*direct.head.headers, *headers_of(answer)]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body})

    def _note(self, scope: Scope, message: Message) -> None:
        if ENTRY in scope and self._direct.kept is not None:
            key, answer = scope[ENTRY]
            self._direct.kept.sent(key, answer, message["headers"])
        if HEAD in scope and HEAD_KEY in scope and message["status"] == 200:
            connection, modern = scope[HEAD]
            self._direct.heads.put(scope[HEAD_KEY], connection, modern=modern, sent=message["headers"])
