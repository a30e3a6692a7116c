"""Operations and headers that came before, answered without asking the application again (docs/adr/0016)."""

import asyncio
import logging
import uuid
from collections.abc import Awaitable
from dataclasses import dataclass

import orjson
from graphql import OperationType as Kind
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.context import ClientConnection
from server.domain.errors import Masked
from server.faults import log_fault
from server.web import operations
from server.web.begun import Begun
from server.web.endpoint import Answer, Endpoint
from server.web.kept_answers import ENTRY, KeptAnswers
from server.web.known_heads import HEAD, HEAD_KEY, KnownHead, KnownHeads

log = logging.getLogger(__name__)
BEGUN = "welkom.begun"  # where the scope of a request has what answers it directly


@dataclass(frozen=True, slots=True)
class Direct:
    """An answer under way, to a request with this head."""

    head: KnownHead
    connection: ClientConnection
    answer: Begun[Answer] | Awaitable[Answer]


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

    def begin(self, head_key: bytes, key: bytes, body: bytes, *, in_place: bool) -> Direct | None:
        """None where the headers are new, or the operation has no plan: nothing was done then.

        `in_place`: whether it may be answered now, which takes the time of its statements; where that can be.
        """
        head = self.heads.get(head_key) if self.endpoint.services.settings.compiled else None
        asked = operations.planned(self.endpoint.schema, body) if head is not None else None
        if head is None or asked is None:
            return None
        connection = head.connection.again()
        answering = self.endpoint.answer_again(head, connection, asked, key)
        self.begun += 1
        if not (in_place and self._reads_in_place and asked.kind is Kind.QUERY):
            return Direct(head, connection, answering)
        try:
            return Direct(head, connection, Begun(answering))
        except Exception:  # it only read: the application finds out what is the matter
            return None

    def whole(self, head: KnownHead, answer: Answer) -> bytes:
        """All that follows the status line: header lines and body."""
        more = b"".join([b"%b: %b\r\n" % header for header in headers_of(answer)])
        return b"".join((head.lines, more, b"\r\n", answer.body))


def headers_of(answer: Answer) -> list[tuple[bytes, bytes]]:
    return [(b"content-length", b"%d" % len(answer.body)), *answer.cookies]


class DirectlyOrNot:
    """Around the whole application, which is asked only where nothing is answered directly.

    What its answers are sent with is remembered, with kept answers and with the heads of requests.
    """

    def __init__(self, app: ASGIApp, direct: DirectAnswers) -> None:
        self.app, self._direct = app, direct

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        if scope["type"] != "http" or scope["method"] != "POST":
            return self.app(scope, receive, send)
        if BEGUN in scope:
            return self._directly(scope[BEGUN], send)

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._note(scope, message)
            await send(message)

        return self.app(scope, receive, noting)

    async def _directly(self, direct: Direct, send: Send) -> None:
        try:
            async with asyncio.timeout(self._direct.endpoint.schema.seconds):
                answer = await direct.answer
        except TimeoutError:
            answer = self._direct.endpoint.too_late(direct.head, direct.connection)
        except Exception as fault:
            masked = Masked(id=uuid.uuid4().hex[:12])
            log_fault(log, f"fault {masked.values['id']}", fault)
            error = {"message": masked.message(direct.head.connection.locale), "extensions": masked.extensions}
            answer = Answer(500, orjson.dumps({"errors": [error]}))
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
