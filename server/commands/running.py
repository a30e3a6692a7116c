"""dev, serve, worker, migrate: what runs Welkom."""

import asyncio
import contextlib
import logging
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from typing import Annotated

import typer
import uvicorn
from starlette.applications import Starlette

from server.app import create_app
from server.bus import make_bus, running, wake_on_mail
from server.commands.console import ORIGIN, opened, out, run, settings
from server.db import migrate as migrations
from server.db.database import Database
from server.db.queries import accounts
from server.domain import sign_ups
from server.mail import mail_worker
from server.settings import Settings
from server.web.live_connections import LiveConnections

MAX_FRAME = 128 * 1024
GRACE = 5
FIRST = "alice@acme.example"
log = logging.getLogger(__name__)


def dev(
    as_: Annotated[str, typer.Option("--as", help="The address of the first person to sign up.")] = FIRST,
    host: Annotated[str | None, typer.Option(help="Instead of WELKOM_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Instead of WELKOM_PORT.")] = None,
) -> None:
    """Runs everything in one process on SQLite, with mail in the mailbox: for a first look, and for development."""
    config = settings(env="development", **_overrides(host=host, port=port))
    say_what_happens()
    run(_dev(config, as_))


def serve(
    host: Annotated[str | None, typer.Option(help="Instead of WELKOM_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Instead of WELKOM_PORT.")] = None,
    worker: Annotated[
        bool | None, typer.Option(help="Also send mail from this process; by default on SQLite only.")
    ] = None,
) -> None:
    """Serves the API. Migrate first; on PostgreSQL run `welkom worker` beside it."""
    config = settings(**_overrides(host=host, port=port))
    say_what_happens()
    on_sqlite = config.database_url.get_secret_value().startswith("sqlite")
    app = create_app(config, with_worker=on_sqlite if worker is None else worker)
    run(listen(app, config))


def worker(
    once: Annotated[bool, typer.Option("--once", help="Send what is due, then end.")] = False,
) -> None:
    """Sends the mail in the outbox, until stopped."""
    config = settings()
    say_what_happens()
    run(_work(config, once=once))


def migrate(
    revision: Annotated[str, typer.Argument(help="Where to; without it, to the newest.")] = "head",
) -> None:
    """Brings the database to this version's tables. Safe to run from several processes at once."""

    async def work() -> None:
        async with opened(settings()) as database:
            await migrations.upgrade(database.writer, revision)
            out.print(f"The database is at {revision}: {database.url.render_as_string()}")

    run(work())


async def listen(app: Starlette, config: Settings, *, ready: Callable[[], Awaitable[None]] | None = None) -> None:
    """Serves until SIGTERM or SIGINT: then sockets are closed with 1012, and no request is cut."""
    server = uvicorn.Config(
        app,
        host=config.host,
        port=config.port,
        ws="websockets-sansio",
        ws_max_size=MAX_FRAME,
        timeout_graceful_shutdown=GRACE,
        proxy_headers=bool(config.trusted_proxies),
        forwarded_allow_ips=",".join(config.trusted_proxies) or "127.0.0.1",
        server_header=False,
        log_config=None,
        access_log=False,
    )
    await _Server(server, app, ready).serve()


class _Server(uvicorn.Server):
    """Says that it is ready when it really is, and ends streams when it ends, as it does sockets."""

    def __init__(self, config: uvicorn.Config, app: Starlette, ready: Callable[[], Awaitable[None]] | None) -> None:
        super().__init__(config)
        self._live_connections: LiveConnections = app.state.live_connections
        self._ready = ready

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._live_connections.shut()
        await super().shutdown(sockets)

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        await super().startup(sockets)  # type: ignore[arg-type]
        if self.started:
            log.info("listening on http://%s:%d", self.config.host, self.config.port)
            if self._ready is not None:
                await self._ready()


async def _dev(config: Settings, first: str) -> None:
    async with opened(config) as database:
        await migrations.upgrade(database.writer)
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
        secret = await sign_ups.mail_link(uow, email=email, locale="en")
    return f"{config.public_url}/sign-up#{secret}"


async def _work(config: Settings, *, once: bool) -> None:
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
        async with running(bus):
            with contextlib.suppress(asyncio.CancelledError):
                await working


def say_what_happens() -> None:
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)


def _overrides(**options: object) -> dict[str, object]:
    return {name: value for name, value in options.items() if value is not None}
