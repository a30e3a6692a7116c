"""The composition root: settings → database, bus, mail, schema → one Starlette application."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import BaseRoute, Route, WebSocketRoute

from server.auth.activity import Activity
from server.auth.password_hashing import Passwords
from server.bus import make_bus, publish_on_commit, running, wake_on_mail
from server.context import Services
from server.db.database import Database
from server.db.transactions import Write, repeated
from server.domain import account_erasure, generic_domains, housekeeping, log_in_attempts
from server.execution.audience import Audience
from server.faults import log_trouble
from server.mail import mail_worker
from server.observability.exposition import Exposition
from server.observability.readiness import Readiness
from server.opening import open_database
from server.outside import BreachedPasswords, TxtLookUps
from server.preloading import preload
from server.schema.build import schema
from server.settings import Settings, host_and_port
from server.storage import Storage, open_storage, own_folders
from server.web import console, documents, mailbox, monitoring, pages, probes
from server.web.bodies import Bodies
from server.web.credentials import CLIENT_HEADER
from server.web.direct_answers import DirectAnswers, ShortCircuit
from server.web.endpoint import ENVIRONMENT_HEADER, METHODS, Endpoint
from server.web.external_log_ins import ExternalLogIns
from server.web.faults import Masking, on_http_exception
from server.web.headers import SecurityHeaders
from server.web.hosts import KnownHosts
from server.web.kept_answers import KeptAnswers
from server.web.live_connections import LiveConnections
from server.web.places import Bounds, Places
from server.web.request_ids import RequestIds

log = logging.getLogger(__name__)
SOON, HOUR = 60.0, 3600.0
OPENID = "server.auth.openid_client"
ALLOWED_HEADERS = ("authorization", "content-type", "content-disposition", "if-none-match", "x-file-name")


def create_app(settings: Settings, *, database: Database | None = None, with_worker: bool = True) -> Starlette:
    """The whole server. `with_worker`: whether mail is sent by this process too.

    A database that is passed in stays open when the application ends.
    """
    own = database is None
    database = database or open_database(settings)
    bus, live_connections = make_bus(settings), LiveConnections(Places(Bounds.of(settings)))
    activity = Activity(database)
    txt_records = TxtLookUps([host_and_port(address) for address in settings.dns_resolver])
    breached = BreachedPasswords(settings.breached_passwords_url) if settings.breached_passwords_url else None
    passwords = Passwords(breached=breached)
    storage = open_storage(settings)
    audience = Audience(database, activity)
    services = Services(settings, database, passwords, activity, bus, audience, txt_records, storage)
    worker = mail_worker(settings, database) if with_worker else None
    bus.listen(live_connections.on_event)
    if worker is not None:
        wake_on_mail(bus, worker.wake)
    committed = publish_on_commit(bus)
    kept = KeptAnswers(database, activity, settings.kept_answers) if settings.kept_answers else None
    endpoint = Endpoint(schema(suggest=settings.development), services, live_connections, kept)
    direct = DirectAnswers(endpoint)
    external_log_ins = ExternalLogIns(services)
    readiness = Readiness(database, hears_others=bus.ready.is_set, folders=own_folders(settings))

    read = monitoring.of_bus(bus), monitoring.of_connections(live_connections, direct)
    exposition = Exposition(database, readiness, *read)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        generic_domains.load()  # now, and not while somebody's request waits
        database.committed.append(committed)
        also = [OPENID] if settings.identity_providers else []
        tasks = [asyncio.create_task(services.activity.run()), asyncio.create_task(tidy_hourly(database, storage))]
        tasks.append(asyncio.create_task(report_failures(database)))
        tasks += [asyncio.create_task(live_connections.watch(database)), asyncio.create_task(preload(*also))]
        tasks.append(asyncio.create_task(endpoint.documents.watch()))
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
            await external_log_ins.close()
            services.passwords.close()
            if breached is not None:
                await breached.aclose()
            if own:
                await database.dispose()

    app = Starlette(
        lifespan=lifespan,
        routes=[
            *external_log_ins.routes(),
            *_routes(settings, database, endpoint, storage),
            *probes.routes(readiness),
            *(monitoring.routes(exposition, settings.token_of_metrics) if settings.metrics_token else []),
            pages.static_files(),
        ],
        middleware=_middleware(settings, direct),
        exception_handlers={HTTPException: on_http_exception},
    )
    app.router.redirect_slashes = False  # it would redirect to wherever Host says
    app.state.services, app.state.live_connections, app.state.worker = services, live_connections, worker
    app.state.direct_answers, app.state.readiness, app.state.exposition = direct, readiness, exposition
    return app


def _routes(settings: Settings, database: Database, endpoint: Endpoint, storage: Storage) -> list[BaseRoute]:
    graphql: list[BaseRoute] = [
        WebSocketRoute("/graphql", endpoint),
        Route("/graphql", endpoint, methods=list(METHODS)),
    ]
    files = documents.routes(endpoint.services, storage)
    development = mailbox.routes(database) if settings.development else []
    return [*graphql, *files, *development, *console.routes(settings)]


def _middleware(settings: Settings, direct: DirectAnswers) -> list[Middleware]:
    made = [Middleware(RequestIds), Middleware(ShortCircuit, direct=direct), Middleware(Bodies)]
    made.append(Middleware(SecurityHeaders, https=settings.secure_cookies))
    if settings.allowed_origins:
        cors = Middleware(
            CORSMiddleware,
            allow_origins=settings.allowed_origins,
            allow_methods=["GET", "POST", "PUT"],
            allow_headers=[*ALLOWED_HEADERS, CLIENT_HEADER, ENVIRONMENT_HEADER],
            expose_headers=["content-disposition", "etag", "x-request-id"],
            allow_credentials=True,
            max_age=600,
        )
        made.append(cors)
    made.append(Middleware(Masking))
    if settings.development or settings.allowed_hosts:
        made.append(Middleware(KnownHosts, settings=settings))
    return made


async def tidy_hourly(database: Database, storage: Storage) -> None:
    """Until cancelled; several processes may do it at once."""
    wait = SOON  # the first time: a server that is started often would never come to it
    while True:
        await asyncio.sleep(wait)
        wait = HOUR
        try:
            rows, files = await tidy_all(database), await storage.tidy()
            files += await account_erasure.finish(_writing(database), storage)
            await database.compact()
            log.info("housekeeping: %d rows and %d files were over", rows, files)
        except Exception as fault:
            log_trouble(log, "housekeeping has to wait", fault, outage="; housekeeping has to wait")
            wait = SOON


async def tidy_all(database: Database) -> int:
    """How many rows were over: some of one table in each transaction, so that no writer waits for long."""
    return sum([await repeated(_writing(database), step) for step in housekeeping.STEPS])


async def report_failures(database: Database) -> None:
    """Until cancelled: failed log-ins come into the audit logs a few minutes later (AUD-2)."""
    while True:
        await asyncio.sleep(SOON)
        try:
            await repeated(_writing(database), log_in_attempts.report)
        except Exception as fault:
            log_trouble(log, "failed log-ins were not reported", fault, outage="; failed log-ins are reported later")


def _writing(database: Database) -> Write:
    return lambda: database.write(origin="housekeeping")


async def _end(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
