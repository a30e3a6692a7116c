"""Network connections below HTTP: how many, and for how long they may be half-way through something (LIM-3).

uvicorn ends what is idle between two requests. What it waits for without end is bounded here: the rest of a request's
headers or body, and a reader that does not read.
"""

import asyncio
import ipaddress
from collections.abc import Callable, Hashable, Sequence
from http import HTTPStatus
from typing import Any

import orjson
import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from server.bus.small import SmallEvent, SmallQueue
from server.domain.networks import network
from server.web.bodies import UPLOAD_WITHIN
from server.web.negotiation import JSON
from server.web.places import Counted, Place, TooManyConnections
from server.web.refusals import HttpRefusal, NoHttp, TooSlow

PINGS = "welkom.pings"  # the extension of a socket's scope by which the application pings it
PING, PONGS = b'{"type":"ping"}', frozenset({b'{"type":"pong"}', b'{"type": "pong"}'})
LONGEST_PONG = max(map(len, PONGS))
HEADERS_WITHIN = 10.0
# Whatever the body is of: one that took too long was answered above by then, and this ends what still comes.
CUT_AFTER = UPLOAD_WITHIN + 5
# Requests that were sent before the answers to those before them: each takes ten times as much memory as it did on the
# wire, and uvicorn reads on whenever it has answered one.
MOST_PIPELINED = 1000
READ_WITHIN = 60.0  # a peer that takes nothing of an answer for this long is gone


class NoPlace(TooManyConnections):
    status = 503
    en = "Too many connections are open. Close some, or try again in {retry_after} second(s)."
    nl = "Er staan te veel verbindingen open. Sluit er een paar, of probeer het over {retry_after} seconde(n) opnieuw."


def _last_answer(refusal: HttpRefusal) -> bytes:
    """Before its connection is closed. There is no request yet that says in which language or form."""
    body = orjson.dumps({"errors": [{"message": refusal.message("en"), "extensions": refusal.extensions}]})
    told = {"content-type": f"{JSON}; charset=utf-8", "content-length": str(len(body)), "connection": "close"}
    headers = "".join(f"{name}: {value}\r\n" for name, value in (refusal.headers | told).items())
    return f"HTTP/1.1 {refusal.status} {HTTPStatus(refusal.status).phrase}\r\n{headers}\r\n".encode() + body


FULL = _last_answer(NoPlace())  # made once: whoever opens too many connections costs no more than this


class BoundedConfig(uvicorn.Config):
    """uvicorn's own, with the bounds; a trusted proxy stands for many networks and so has none of its own."""

    def __init__(
        self,
        app: Any,
        *,
        per_network: int,
        in_all: int,
        trusted_proxies: Sequence[str] = (),
        **options: Any,
    ) -> None:
        super().__init__(app, ws=BoundedSockets, **{"http": BoundedHttp, **options})
        self.open = Counted()
        self._per_network, self._in_all = per_network, in_all
        self._trusted = [ipaddress.ip_network(one, strict=False) for one in trusted_proxies]

    def take(self, origin: str) -> Place | None:
        bounds: dict[Hashable, int] = {"all": self._in_all}
        if not self._is_trusted(origin):
            bounds["network", network(origin)] = self._per_network
        return self.open.take(bounds)

    def _is_trusted(self, origin: str) -> bool:
        try:
            address = ipaddress.ip_address(origin)
        except ValueError:
            return False
        return any(address in one for one in self._trusted)


class _Held(asyncio.Protocol):
    """Has its place until it is lost, and is cut where its peer reads nothing. A base before uvicorn's own class."""

    loop: asyncio.AbstractEventLoop
    transport: Any
    place: Place | None = None
    _unread: asyncio.TimerHandle | None = None

    def connection_lost(self, exc: Exception | None) -> None:
        _cancel(self._unread)
        if self.place is not None:
            self.place.release()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._unread = self.loop.call_later(READ_WITHIN, self.transport.abort)

    def resume_writing(self) -> None:
        _cancel(self._unread)
        super().resume_writing()


class BoundedHttp(_Held, HttpToolsProtocol):
    """A connection that is refused where there are too many, and closed where a request does not come in time."""

    config: BoundedConfig
    _deadline: asyncio.TimerHandle | None = None
    _expected: float | None = None  # within how many seconds, since the last change of it
    _has_changed = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.place = self.config.take(self.client[0] if self.client else "unknown")
        if self.place is None:
            transport.write(FULL)
            transport.close()
            return
        self._expect(HEADERS_WITHIN)
        self._set_deadline()

    def connection_lost(self, exc: Exception | None) -> None:
        _cancel(self._deadline)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.place is None:
            return
        super().data_received(data)
        self._looked_through()

    def _looked_through(self) -> None:
        """All that came in: from here on the rest is waited for."""
        if self._waits_without_end():
            self._expect(HEADERS_WITHIN)  # bytes that begin no request, such as empty lines, wait for one
        if self._has_changed:
            self._set_deadline()

    def _waits_without_end(self) -> bool:
        return self._expected is None and self.timeout_keep_alive_task is None and self._is_between_requests

    @property
    def _is_between_requests(self) -> bool:
        return (
            self.parser is not None
            and not isinstance(self.transport.get_protocol(), BoundedSockets)
            and (self.cycle is None or self.cycle.response_complete)
        )

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._expect(HEADERS_WITHIN)

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        self._expect(CUT_AFTER)
        if len(self.pipeline) > MOST_PIPELINED:
            self.transport.abort()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._expect(None)

    def handle_websocket_upgrade(self) -> None:
        self._expect(None)
        super().handle_websocket_upgrade()

    def send_400_response(self, msg: str) -> None:
        """What uvicorn can't read: in its words in the log, and in ours to the caller."""
        if self.cycle is not None and self.cycle.response_started and not self.cycle.response_complete:
            self.transport.abort()  # the answer to what came before is half-way
            return
        self.transport.write(_last_answer(NoHttp()))
        self.transport.close()

    def _expect(self, within: float | None) -> None:
        """From now on. The timer is set when all that came in was looked at: what came whole needs none."""
        self._expected, self._has_changed = within, True

    def _set_deadline(self) -> None:
        within, self._has_changed = self._expected, False
        if within is None and self._deadline is None:
            return
        _cancel(self._deadline)
        self._deadline = self.loop.call_later(within, self._late) if within is not None else None

    def _late(self) -> None:
        if self.transport.is_closing():
            return
        if self.cycle is None or self.cycle.response_complete:
            self.transport.write(_last_answer(TooSlow(HEADERS_WITHIN)))
            self.transport.close()
        else:  # an answer is being made: no other may be put into it
            self.transport.abort()


class BoundedSockets(_Held, WebSocketsSansIOProtocol):
    """A socket keeps the place of the connection that it was made of. It is small, and pinged at little cost."""

    # Of uvicorn's many attributes: with fewer than 30 left, the dictionaries of all sockets share their keys.
    __slots__ = (
        *(
            "asgi_version",
            "close_timeout",
            "curr_msg_data_type",
            "frames",
            "initial_response",
            "last_ping_rtt",
            "logger",
        ),
        *(
            "pending_ping_payload",
            "ping_interval",
            "ping_sent_at",
            "ping_timeout",
            "read_paused",
            "root_path",
            "scheme",
        ),
    )
    # Called where an answer to a ping came. The application, which finds this object in its scope, says by what.
    heard_pong: Callable[[], None] | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.queue: Any = SmallQueue()
        self.writable: Any = SmallEvent()
        self.writable.set()

    def connection_made(self, transport: Any) -> None:
        before = transport.get_protocol()
        self.place = before.place if isinstance(before, BoundedHttp) else None
        super().connection_made(transport)

    def handle_connect(self, event: Any) -> None:
        super().handle_connect(event)
        if not self.close_sent:
            self.scope["extensions"][PINGS] = self  # type: ignore[assignment]

    def start_keepalive(self) -> None:
        """The handshake is over. Its headers would be kept as long as the socket, which are a tenth of it."""
        self.request.headers.clear()
        self.response.headers.clear()
        super().start_keepalive()

    def handle_text(self, event: Any) -> None:
        """The answer to a ping wakes no task: of most sockets nothing else comes for hours."""
        if self.heard_pong is not None and event.fin and len(event.data) <= LONGEST_PONG and bytes(event.data) in PONGS:
            self.heard_pong()
        else:
            super().handle_text(event)

    def ping(self) -> None:
        """In the words of graphql-transport-ws. A peer that does not read hears nothing, and so answers nothing."""
        if self.handshake_complete and not self.close_sent and self.writable.is_set():
            self.conn.send_text(PING)
            self.transport.write(b"".join(self.conn.data_to_send()))


def _cancel(timer: asyncio.TimerHandle | None) -> None:
    if timer is not None:
        timer.cancel()
