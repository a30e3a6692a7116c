"""The composition root: settings → database, bus, mail, schema → one Starlette application."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from server.auth.activity import Activity
from server.auth.password_hashing import Passwords
from server.bus import make_bus, publish_on_commit, running, wake_on_mail
from server.context import Services
from server.db import migrate
from server.db.database import Database
from server.domain import generic_domains, housekeeping
from server.execution.audience import Audience
from server.faults import log_fault
from server.mail import mail_worker
from server.opening import open_database
from server.preloading import preload
from server.schema.build import schema
from server.settings import Settings
from server.storage import FolderStorage, open_storage
from server.web import documents, mailbox, pages
from server.web.bodies import Bodies
from server.web.credentials import CLIENT_HEADER
from server.web.direct_answers import DirectAnswers, ShortCircuit
from server.web.endpoint import ENVIRONMENT_HEADER, METHODS, Endpoint
from server.web.faults import Masking, on_http_exception
from server.web.headers import SecurityHeaders
from server.web.hosts import KnownHosts
from server.web.kept_answers import KeptAnswers
from server.web.live_connections import LiveConnections
from server.web.places import Bounds, Places

log = logging.getLogger(__name__)
SOON, HOUR = 60.0, 3600.0
HEALTHY_WITHIN = 3.0
ALLOWED_HEADERS = ("authorization", "content-type", "content-disposition", "if-none-match", "x-file-name")


def create_app(settings: Settings, *, database: Database | None = None, with_worker: bool = True) -> Starlette:
    """The whole server. `with_worker`: whether mail is sent by this process too.

    A database that is passed in stays open when the application ends.
    """
    own = database is None
    database = database or open_database(settings)
    bus, live_connections = make_bus(settings), LiveConnections(Places(Bounds.of(settings)))
    activity = Activity(database)
    services = Services(settings, database, Passwords(), activity, bus, Audience(database, activity))
    worker = mail_worker(settings, database) if with_worker else None
    bus.listen(live_connections.on_event)
    if worker is not None:
        wake_on_mail(bus, worker.wake)
    committed = publish_on_commit(bus)
    storage = open_storage(settings)
    kept = KeptAnswers(database, activity, settings.kept_answers) if settings.kept_answers else None
    endpoint = Endpoint(schema(suggest=settings.development), services, live_connections, kept)
    direct = DirectAnswers(endpoint)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        generic_domains.load()  # now, and not while somebody's request waits
        database.committed.append(committed)
        tasks = [asyncio.create_task(services.activity.run()), asyncio.create_task(tidy_hourly(database, storage))]
        tasks += [asyncio.create_task(live_connections.watch(database)), asyncio.create_task(preload())]
        if worker is not None:
            tasks.append(asyncio.create_task(worker.run()))
        try:
            async with running(bus):
                yield
        finally:
            await _end(tasks)
            with contextlib.suppress(Exception):
                await services.activity.flush()
            database.committed.remove(committed)
            services.passwords.close()
            if own:
                await database.dispose()

    app = Starlette(
        lifespan=lifespan,
        routes=_routes(settings, database, endpoint, storage),
        middleware=_middleware(settings, direct),
        exception_handlers={HTTPException: on_http_exception},
    )
    app.router.redirect_slashes = False  # it would redirect to wherever Host says
    app.state.services, app.state.live_connections, app.state.worker = services, live_connections, worker
    app.state.direct_answers = direct
    return app


def _routes(settings: Settings, database: Database, endpoint: Endpoint, storage: FolderStorage) -> list[BaseRoute]:
    async def health(request: Request) -> Response:
        """200 where the database answers within three seconds and has this version's tables, else 503."""
        try:
            async with asyncio.timeout(HEALTHY_WITHIN):
                behind = await migrate.behind(database.reader)
        except Exception as fault:
            log.warning("the database does not answer (%s)", type(fault).__name__)
            return JSONResponse({"status": "unavailable"}, 503)
        if behind is not None:
            log.warning("the database is not migrated: run `welkom migrate`")
            return JSONResponse({"status": "not migrated"}, 503)
        return JSONResponse({"status": "ok"})

    graphql: list[BaseRoute] = [
        WebSocketRoute("/graphql", endpoint),
        Route("/graphql", endpoint, methods=list(METHODS)),
        Route("/health", health),
    ]
    files = documents.routes(endpoint.services, storage)
    development = mailbox.routes(database) if settings.development else []
    return [*graphql, *files, *development, *pages.routes(settings)]


def _middleware(settings: Settings, direct: DirectAnswers) -> list[Middleware]:
    made = [Middleware(ShortCircuit, direct=direct), Middleware(Bodies)]
    made.append(Middleware(SecurityHeaders, https=settings.secure_cookies))
    if settings.allowed_origins:
        cors = Middleware(
            CORSMiddleware,
            allow_origins=settings.allowed_origins,
            allow_methods=["GET", "POST", "PUT"],
            allow_headers=[*ALLOWED_HEADERS, CLIENT_HEADER, ENVIRONMENT_HEADER],
            expose_headers=["content-disposition", "etag"],
            allow_credentials=True,
            max_age=600,
        )
        made.append(cors)
    made.append(Middleware(Masking))
    if settings.development or settings.allowed_hosts:
        made.append(Middleware(KnownHosts, settings=settings))
    return made


async def tidy_hourly(database: Database, storage: FolderStorage) -> None:
    """Until cancelled; several processes may do it at once."""
    wait = SOON  # the first time: a server that is started often would never come to it
    while True:
        await asyncio.sleep(wait)
        wait = HOUR
        try:
            log.info("housekeeping: %d rows and %d files were over", await tidy_all(database), await storage.tidy())
        except Exception as fault:
            log_fault(log, "housekeeping has to wait", fault)


async def tidy_all(database: Database) -> int:
    """How many rows were over: some in each transaction, so that no writer waits for long."""
    gone = 0
    while True:
        async with database.write(origin="housekeeping") as uow:
            some = await housekeeping.tidy(uow)
        if not some:
            return gone
        gone += some


async def _end(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
