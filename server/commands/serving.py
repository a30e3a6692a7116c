"""The processes that `welkom dev`, `serve` and `worker` are."""

import asyncio
import contextlib
import gc
import logging
import os
import resource
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from server.app import create_app
from server.bus import make_bus, running, wake_on_mail
from server.commands.console import ORIGIN, Unusable, migrate_to, opened, out
from server.db import migrate as migrations
from server.db.database import Database
from server.db.queries import accounts
from server.domain import addresses, sign_ups
from server.mail import mail_worker
from server.observability import tracing
from server.observability.exposition import Exposition
from server.observability.readiness import Readiness
from server.settings import Settings
from server.storage import own_folders
from server.web import monitoring
from server.web.direct_http import DirectConfig
from server.web.live_connections import LiveConnections

MAX_FRAME = 128 * 1024
GRACE = 5
OTHER_FILES = 200  # of databases, documents and libraries
log = logging.getLogger(__name__)


async def serve(config: Settings, *, worker: bool | None, migrate: bool) -> None:
    """Listens on a database that is migrated, or after migrating it."""
    async with opened(config, migrated=not migrate) as database:
        if migrate:
            await _migrate(database)
        with_worker = config.on_sqlite if worker is None else worker
        app = create_app(config, database=database, with_worker=with_worker)
        async with _monitored(config, database, app.state.exposition, app.state.readiness):
            await listen(app, config)


@contextlib.asynccontextmanager
async def _monitored(
    config: Settings, database: Database, exposition: Exposition, readiness: Readiness
) -> AsyncIterator[None]:
    """While the block runs, it can be asked how it does, at an address for that alone if there is to be one, and sends
    traces if they are asked for."""
    async with contextlib.AsyncExitStack() as stack:
        try:
            stack.enter_context(tracing.running(database))
        except tracing.NotInstalled:
            raise Unusable(
                f"{tracing.ENDPOINTS[0]} asks for traces: pip install 'welkom[otel]'; an image: requirements-otel.txt."
            ) from None
        try:
            await stack.enter_async_context(monitoring.listening(config, exposition, readiness))
        except OSError as fault:
            raise Unusable(
                f"Can't listen on {config.metrics_listen}, as WELKOM_METRICS_LISTEN says: {fault.strerror}."
            ) from None
        yield


async def _migrate(database: Database) -> None:
    """Where it is behind. Looking is quick; what migrates takes a tenth of a second and 9 MB to import."""
    if await migrations.behind(database.reader):
        await migrate_to(database)


async def listen(app: Starlette, config: Settings, *, ready: Callable[[], Awaitable[None]] | None = None) -> None:
    """Serves until SIGTERM or SIGINT: then sockets are closed with 1012, and no request is cut."""
    _allow_open_files(config.connections_in_all)
    server = DirectConfig(
        app,
        per_network=config.connections_per_network,
        in_all=config.connections_in_all,
        direct_answers=getattr(app.state, "direct_answers", None),
        trusted_proxies=config.trusted_proxies,
        host=config.host,
        port=config.port,
        ws_max_size=MAX_FRAME,
        # An event is some hundred bytes, and the buffers of a socket that compresses take more than all else of it.
        ws_per_message_deflate=False,
        ws_ping_interval=None,  # server/web/sockets.py pings, in the protocol's own words
        timeout_graceful_shutdown=GRACE,
        proxy_headers=bool(config.trusted_proxies),
        forwarded_allow_ips=",".join(config.trusted_proxies) or "127.0.0.1",
        server_header=False,
        log_config=None,
        access_log=False,
    )
    await _Server(server, app, ready, delay=config.shutdown_delay).serve()


def _allow_open_files(connections: int) -> None:
    """As many as the system lets us have for the connections: at the usual 1,024 accepting stops for everybody."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connections + OTHER_FILES
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    if most < wanted:
        log.warning("only %d files may be open: raise `ulimit -n`, or lower WELKOM_CONNECTIONS_IN_ALL", most)


class _Server(uvicorn.Server):
    """Says that it is ready when it really is, and ends streams when it ends, as it does sockets."""

    def __init__(
        self, config: uvicorn.Config, app: Starlette, ready: Callable[[], Awaitable[None]] | None, *, delay: float
    ) -> None:
        super().__init__(config)
        self._live_connections: LiveConnections = app.state.live_connections
        self._readiness: Readiness = app.state.readiness
        self._ready, self._delay = ready, delay

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """From the first signal on /readyz says so. The listener is closed after the delay, or at a second signal."""
        if self._delay and not self._readiness.stopping:
            asyncio.get_running_loop().call_later(self._delay, super().handle_exit, sig, frame)
        else:
            super().handle_exit(sig, frame)
        self._readiness.stopping = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._live_connections.shut()
        await super().shutdown(sockets)

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        try:
            await super().startup(sockets)  # type: ignore[arg-type]
        except SystemExit:  # uvicorn's, which has logged why it can't listen
            at = f"{self.config.host}:{self.config.port}"
            raise Unusable(f"Can't listen on {at}: end what runs there, or set WELKOM_PORT to another port.") from None
        if self.started:
            # What was made until here stays to the end: walking through it takes a full collection 200 ms (LIM-1).
            gc.collect()
            gc.freeze()
            log.info("listening on http://%s:%d", self.config.host, self.config.port)
            tell_service_manager("READY=1")
            if self._ready is not None:
                await self._ready()


async def dev(config: Settings, first: str) -> None:
    async with opened(config, migrated=False) as database:
        await _migrate(database)
        link = await _first_link(database, config, first)

        async def ready() -> None:
            out.print(f"\n  Welkom     {config.public_url}/")
            out.print(f"  GraphiQL   {config.public_url}/graphql")
            out.print(f"  Mailbox    {config.public_url}/mailbox")
            if link:
                out.print(f"\n  Sign up as {first}:\n  {link}", soft_wrap=True)
            out.print("\n  Ctrl-C ends it.\n")

        await listen(create_app(config, database=database), config, ready=ready)


async def _first_link(database: Database, config: Settings, email: str) -> str | None:
    """A link with which the first person signs up; None where somebody has."""
    async with database.read() as reader:
        if await reader.rows(accounts.ANY_ACCOUNT):
            return None
    async with database.write(origin=ORIGIN) as uow:
        secret = await sign_ups.mail_link(uow, addresses.parse(email), locale="en")
    return f"{config.public_url}/sign-up#{secret}"


async def work(config: Settings, *, once: bool) -> None:
    async with opened(config) as database:
        mail = mail_worker(config, database)
        if once:
            sent = await mail.deliver_due()
            out.print(f"{sent} {'mail was' if sent == 1 else 'mails were'} due.")
            return
        bus = make_bus(config)
        wake_on_mail(bus, mail.wake)
        out.print("Sending mail; Ctrl-C ends it.")
        working = asyncio.ensure_future(mail.run())
        for signal_ in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(signal_, working.cancel)
        readiness = Readiness(database, hears_others=bus.ready.is_set, folders=own_folders(config))
        exposition = Exposition(database, readiness, monitoring.of_bus(bus))
        async with running(bus), _monitored(config, database, exposition, readiness):
            tell_service_manager("READY=1")
            with contextlib.suppress(asyncio.CancelledError):
                await working


def tell_service_manager(state: str) -> None:
    """Tells whoever started this process and waits for that, as systemd does for units of Type=notify."""
    if address := os.environ.get("NOTIFY_SOCKET"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
            notify.sendto(state.encode(), address.replace("@", "\0", 1) if address.startswith("@") else address)
