"""Which hosts a request may name: a page elsewhere can lead its own name to this machine (DNS rebinding)."""

from collections.abc import Awaitable
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from server.exposure import is_loopback
from server.settings import Settings

# Asked by whatever watches over the machine, by whichever name, as the address of a container. They tell nothing, and
# /metrics nothing without a token, which no page has.
ANY_HOST = frozenset({"/livez", "/readyz", "/health", "/metrics"})
UNKNOWN = (
    "Welkom is not known by this name. Use the one in WELKOM_PUBLIC_URL, "
    "or add it to WELKOM_ALLOWED_HOSTS, comma-separated and without a port.\n"
)
ELSEWHERE = (
    "The mailbox holds everybody's links, so it is shown on the machine that Welkom runs on only, at localhost. "
    "From another one: ssh -L 8000:localhost:8000 MACHINE. Or let mails leave, with WELKOM_SMTP_URL.\n"
)


def host_of(connection: HTTPConnection) -> str:
    """The name in the one Host header, lower case and without the port; empty where there is none that is one."""
    named = connection.headers.getlist("host")
    try:
        return (urlsplit(f"//{named[0]}").hostname or "").rstrip(".") if len(named) == 1 else ""
    except ValueError:
        return ""


class KnownHosts:
    """421 for what names another host, in development; in production where WELKOM_ALLOWED_HOSTS is given.

    Unless told otherwise a proxy names its upstream, and in production nothing depends on the name: no link is made of
    it, a cookie belongs to its host, and without a session nothing is shown.
    """

    def __init__(self, app: ASGIApp, *, settings: Settings) -> None:
        self.app = app
        self._hosts = settings.hosts
        self._loopback = settings.development

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        # A frame of this would be kept as long as a socket is open.
        known = scope["type"] not in ("http", "websocket") or scope["path"] in ANY_HOST or self._knows(scope)
        return (self.app if known else self._refused)(scope, receive, send)

    async def _refused(self, scope: Scope, receive: Receive, send: Send) -> None:
        refused = PlainTextResponse(UNKNOWN, 421)
        if scope["type"] == "websocket":
            await WebSocket(scope, receive, send).send_denial_response(refused)
        else:
            await refused(scope, receive, send)

    def _knows(self, scope: Scope) -> bool:
        host = host_of(HTTPConnection(scope))
        return host in self._hosts or (self._loopback and is_loopback(host))


def refused_elsewhere(request: HTTPConnection) -> Response | None:
    """403 for who is not on this machine, or came by a name that others can use too."""
    here = request.client is not None and is_loopback(request.client.host)
    return None if here and is_loopback(host_of(request)) else PlainTextResponse(ELSEWHERE, 403)
