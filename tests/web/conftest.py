"""A real Chromium, and the pages served without an API, whose answers a test then gives itself."""

import asyncio
import contextlib
import shutil
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.async_api import Browser, Page, async_playwright
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route as WebRoute

from server.app import create_app, open_database
from server.db import migrate
from server.db.database import Database
from server.db.models import Base
from server.settings import load
from server.web import graphiql, mailbox, pages
from server.web.headers import SecurityHeaders

FLAGS = [
    "--no-sandbox",
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class NoEncryption:
    """The mailbox holds nothing sealed."""

    def encrypt(self, plain: bytes) -> bytes:
        return plain

    def decrypt(self, sealed: bytes) -> bytes:
        return sealed


@dataclass
class Site:
    url: str
    database: Database


@pytest.fixture(scope="session")
async def site(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Site]:
    """The pages, GraphiQL and the mailbox on a port of their own; POST /graphql is for the test to answer."""
    folder: Path = tmp_path_factory.mktemp("site")
    url = f"sqlite+aiosqlite:///{folder}/welkom.db"
    database = Database(url, encryption=NoEncryption())
    async with database.writer.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    settings = load(env="development", database_url=url)
    app = Starlette(
        routes=[*pages.routes(settings), *mailbox.routes(database), WebRoute("/graphql", graphiql.page)],
        middleware=[Middleware(SecurityHeaders, https=False)],
    )
    listener, address = free_port()
    async with serving(app, listener):
        yield Site(address, database)
    await database.dispose()


@contextlib.asynccontextmanager
async def serving(app: Starlette, listener: socket.socket) -> AsyncIterator[None]:
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign, assignment]
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:
        await asyncio.sleep(0.01)
    yield
    server.should_exit = True
    await task


def free_port() -> tuple[socket.socket, str]:
    listener = socket.create_server(("127.0.0.1", 0))
    return listener, f"http://127.0.0.1:{listener.getsockname()[1]}"


@pytest.fixture
async def welkom(tmp_path: Path) -> AsyncIterator[str]:
    """The whole server as people run it, mail worker and all, on an empty database: its address."""
    listener, address = free_port()
    settings = load(env="development", public_url=address, database_url=f"sqlite+aiosqlite:///{tmp_path}/welkom.db")
    database = open_database(settings)
    await migrate.upgrade(database.writer)
    async with serving(create_app(settings, database=database), listener):
        yield address
    await database.dispose()


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium on this machine: the pages are NOT tested in a browser")
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield running
        await running.close()


@dataclass
class Visitor:
    """A page, and all that a good page never has: console errors, CSP violations, requests to elsewhere."""

    page: Page
    origin: str
    problems: list[str] = field(default_factory=list)

    def watch(self) -> "Visitor":
        self.page.on("console", lambda said: self._console(said.type, said.text))
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("dialog", lambda dialog: self.problems.append(f"a dialog: {dialog.message}"))
        self.page.on("request", lambda request: self._same_origin(request.url))
        return self

    def _console(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.problems.append(text)

    def _same_origin(self, url: str) -> None:
        if not url.startswith((self.origin, "data:", "blob:")):
            self.problems.append(f"a request to {url}")

    async def open(self, path: str) -> None:
        await self.page.goto(self.origin + path)
        await self.page.wait_for_selector("main > section[data-view]:visible:not([data-view=loading])")

    async def view(self) -> str | None:
        return await self.page.locator("main > section[data-view]:visible").get_attribute("data-view")

    async def shows(self, view: str) -> None:
        await self.page.wait_for_selector(f"[data-view={view}]:visible")


Visit = Callable[..., Awaitable[Visitor]]


@pytest.fixture
async def visit(browser: Browser, site: Site) -> AsyncIterator[Visit]:
    """Opens a window of its own, without cookies of others; at the end no window may have seen a problem."""
    visitors: list[Visitor] = []

    async def enter(origin: str = site.url, **options: Any) -> Visitor:
        context = await browser.new_context(**{"locale": "en-GB", **options})
        context.set_default_timeout(10_000)
        visitors.append(Visitor(await context.new_page(), origin).watch())
        return visitors[-1]

    yield enter
    for visitor in visitors:
        await visitor.page.context.close()
    assert [problem for visitor in visitors for problem in visitor.problems] == []
