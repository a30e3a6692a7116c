"""/metrics, for Prometheus: at the address of the API for who knows the token, or at one of its own."""

import asyncio
import contextlib
import hmac
import socket
from collections.abc import AsyncIterator, Iterable

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from server.bus import Bus
from server.observability.exposition import Exposition, Gauge, Read
from server.observability.readiness import Readiness
from server.schema.parsing import DOCUMENTS
from server.settings import Settings, host_and_port
from server.web import probes
from server.web.connections import BoundedConfig
from server.web.credentials import bearer
from server.web.direct_answers import DirectAnswers
from server.web.faults import Masking, on_http_exception
from server.web.headers import SecurityHeaders
from server.web.live_connections import LiveConnections

TO_WHOM = "The metrics are shown to who sends WELKOM_METRICS_TOKEN as a bearer token.\n"
AT_ONCE = 50  # connections to the address of its own: some who scrape, and probes
GRACE = 1


def routes(exposition: Exposition, token: str | None) -> list[BaseRoute]:
    """`token`: without one whoever reaches it may read it."""

    async def metrics(request: Request) -> Response:
        given = bearer(request.headers.get("authorization")) or ""
        if token is not None and not hmac.compare_digest(given.encode(), token.encode()):
            return PlainTextResponse(TO_WHOM, 401, {"www-authenticate": "Bearer"})
        return Response(await exposition.text(), media_type=exposition.content_type)

    return [Route("/metrics", metrics)]


def of_bus(bus: Bus) -> Read:
    def read() -> Iterable[Gauge]:
        yield Gauge("welkom_bus_connected", "Whether other processes can be heard.", float(bus.ready.is_set()))
        yield Gauge("welkom_bus_lag_seconds", "How long an event takes to come back; or since when none does.", bus.lag)

    return read


def of_connections(live: LiveConnections, direct: DirectAnswers) -> Read:
    """What is open, and what is kept."""

    def read() -> Iterable[Gauge]:
        sockets = {"known": float(len(live)), "unknown": float(live.places.counted.of("unknown"))}
        yield Gauge("welkom_sockets", "Sockets and streams, by whether they have said whose they are.", sockets, "who")
        kept = direct.kept
        told, answers = (float(kept.told), kept) if kept is not None else (0.0, ())
        yield Gauge("welkom_answers_told_again", "Answers that could not have changed.", told, total=True)
        entries = {"answers": len(answers), "documents": len(DOCUMENTS), "heads": len(direct.heads)}
        sizes = {"answers": kept.bytes if kept else 0, "documents": DOCUMENTS.bytes, "heads": direct.heads.size}
        yield Gauge("welkom_cache_entries", "What is kept so as not to be worked out again.", entries, "cache")
        yield Gauge("welkom_cache_bytes", "The memory that it takes, as counted.", sizes, "cache")

    return read


class _Listener(uvicorn.Server):
    """Beside what else the process does, which hears the signals."""

    capture_signals = contextlib.nullcontext  # type: ignore[assignment]


@contextlib.asynccontextmanager
async def listening(settings: Settings, exposition: Exposition, readiness: Readiness) -> AsyncIterator[int | None]:
    """/metrics, /livez and /readyz at WELKOM_METRICS_LISTEN, if that is set, while the block runs: on which port.

    OSError where that address can't be listened on.
    """
    if settings.metrics_listen is None:
        yield None
        return
    host, port = host_and_port(settings.metrics_listen)
    app = Starlette(
        routes=[*routes(exposition, settings.token_of_metrics), *probes.routes(readiness)],
        middleware=[Middleware(SecurityHeaders, https=False), Middleware(Masking)],
        exception_handlers={HTTPException: on_http_exception},
    )
    config = BoundedConfig(
        app,
        per_network=AT_ONCE,
        in_all=AT_ONCE,
        host=host,
        port=port,
        lifespan="off",
        timeout_graceful_shutdown=GRACE,
        server_header=False,
        log_config=None,
        access_log=False,
    )
    server = _Listener(config)
    with socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET) as listener:
        serving = asyncio.create_task(server.serve([listener]))
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            await asyncio.gather(serving, return_exceptions=True)
