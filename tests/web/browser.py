"""A real Chromium, and who looks through it: a window that notes what it asks of the server and what goes wrong."""

import asyncio
import contextlib
import json
import re
import shutil
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

import pytest
from playwright.async_api import Browser, Error, Page, Request, Route, WebSocket, WebSocketRoute, async_playwright

from server.domain.document_manifests import digest_of, name_of
from server.web import known_documents

# for a machine that does much else at the moment: nothing here waits longer than what it waits for takes
PATIENCE = 60_000
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
BROKEN = ("Failed to load resource: net::ERR_", "WebSocket connection to ")
INBOX_NEWS = "followNewsSubscription"
LOOK = """hidden => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""


class LoggedIn(Protocol):
    """Who has a session."""

    @property
    def token(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Asked:
    """An operation that a page sent to the API."""

    name: str
    variables: dict[str, Any]
    headers: dict[str, str]

    @property
    def input(self) -> Any:
        return self.variables["input"]


@dataclass
class Visitor:
    """A page, what it asks, and all that a good page never has: console errors, CSP violations, foreign requests."""

    page: Page
    origin: str
    kind: str = ""
    problems: list[str] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    breaks: bool = False
    is_spoiled: bool = False  # the next test can't have this window
    followed: "asyncio.Queue[str]" = field(default_factory=asyncio.Queue)

    def watch(self) -> "Visitor":
        for event, listener in self._listeners.items():
            self.page.on(event, listener)  # type: ignore[call-overload]
        return self

    def unwatch(self) -> None:
        for event, listener in self._listeners.items():
            self.page.remove_listener(event, listener)

    def __post_init__(self) -> None:
        self._listeners: dict[str, Callable[[Any], None]] = {
            "console": lambda said: self._console(said.type, said.text),
            "pageerror": lambda error: self.problems.append(str(error)),
            "dialog": lambda dialog: self.problems.append(f"a dialog: {dialog.message}"),
            "request": self._request,
            "websocket": self._socket,
        }

    def _console(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.problems.append(text)

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.origin, "data:", "blob:")):
            self.problems.append(f"a request to {request.url}")
        elif request.method == "POST" and request.url == f"{self.origin}/graphql":
            posted = json.loads(request.post_data or "{}")
            self._notes(posted, request.headers)

    def _socket(self, socket: WebSocket) -> None:
        socket.on("framesent", self._said)

    def _said(self, frame: str | bytes) -> None:
        """What a page says over its socket: subscriptions are asked, too. No program but ours has one here."""
        said = json.loads(frame)
        if said["type"] != "subscribe":
            return
        self._notes(said["payload"], {"x-welkom-client": "console"})
        if self.asked[-1].name == INBOX_NEWS:
            self.followed.put_nowait(self.asked[-1].variables["after"])

    def _notes(self, posted: dict[str, Any], headers: dict[str, str]) -> None:
        self.asked.append(Asked(name_in(posted), posted.get("variables") or {}, headers))
        if headers.get("x-welkom-client") == "console" and not is_known(posted):
            self.problems.append(f"an operation that is not among the known documents: {self.asked[-1].name}")

    @property
    def names(self) -> list[str]:
        """The operations that were asked, in their order."""
        return [asked.name for asked in self.asked]

    def only(self, name: str) -> Asked:
        """The one time that this was asked."""
        [found] = [asked for asked in self.asked if asked.name == name]
        return found

    async def follows(self) -> str:
        """Waits until the page says that it subscribes to the inbox: from which cursor."""
        async with asyncio.timeout(PATIENCE / 1000):
            return await self.followed.get()

    async def log_in(self, who: LoggedIn) -> None:
        """As somebody whose session is open already."""
        cookie: Any = {"name": "welkom", "value": who.token, "url": self.origin}
        await self.page.context.add_cookies([cookie])

    async def set_clock(self, time: str) -> None:
        self.is_spoiled = True
        await self.page.clock.install(time=time)

    async def enters(self, path: str, heading: str | None = None) -> None:
        """Opens a screen of the console, and waits until it is there, with this heading."""
        await self.page.goto(self.origin + path)
        await self.is_at(heading)

    async def is_at(self, heading: str | None = None) -> None:
        """Waits until a screen of the console with this heading is there."""
        shown = self.page.locator("main h1")
        await (shown.filter(has_text=heading) if heading else shown).first.wait_for()

    async def focus_is(self, script: str) -> None:
        """Waits until this is true of `focused`, the element that has the focus."""
        async with asyncio.timeout(PATIENCE / 1000):
            while not await self.page.evaluate(f"(focused => {script})(document.activeElement)"):
                await asyncio.sleep(0.02)  # Playwright's own way of waiting is `eval`, which the pages don't allow

    async def looks(self, looking: bool) -> None:
        """Turns to this window, or away from it: headless windows are always in front."""
        await self.page.evaluate(LOOK, not looking)

    async def before(self, name: str, act: Callable[[], Any]) -> None:
        """Holds the next request for this operation until `act` is done; then it goes its way to the server."""

        async def hold(route: Route) -> None:
            if name_posted(route.request) == name:
                await act()
            await route.continue_()

        await self.page.route("**/graphql", hold)

    async def without(self, name: str) -> None:
        """Cuts every request for this mutation on its way."""

        async def cut(route: Route) -> None:
            await (route.abort() if name_posted(route.request) == name else route.continue_())

        await self.page.route("**/graphql", cut)

    async def hear_nothing(self) -> None:
        """Cuts every socket: what comes is not told to this page."""
        self.is_spoiled = True  # the browser keeps this for the page's life

        async def cut(socket: WebSocketRoute) -> None:
            await socket.close(code=1013)

        await self.page.route_web_socket("**/graphql", cut)

    def forgive_broken_connections(self) -> None:
        """The browser tells in its console of each: so it should where a test breaks them."""
        self.breaks = True

    @property
    def unforgiven(self) -> list[str]:
        return [problem for problem in self.problems if not (self.breaks and problem.startswith(BROKEN))]


def name_posted(request: Request) -> str:
    return name_in(json.loads(request.post_data or "{}"))


def name_in(posted: dict[str, Any]) -> str:
    """The operation that a body names, or the one in its document."""
    return str(posted.get("operationName") or operation(posted.get("query") or ""))


def operation(query: str) -> str:
    """The name of the operation in a document; empty where it has none."""
    found = re.search(r"^\s*(?:query|mutation|subscription) (\w+)", query, re.MULTILINE)
    return found[1] if found else ""


def is_known(posted: dict[str, Any]) -> bool:
    """Whether the server would answer it where it answers trusted documents alone."""
    if "documentId" in posted:
        return name_of(posted["documentId"]) in known_documents.own()
    return digest_of(posted["query"]) in known_documents.own()


class Windows:
    """The windows of one browser. Opening one takes a while, so the next test gets it: empty, and logged out."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._idle: dict[str, list[Page]] = {}

    async def open(self, origin: str, **options: Any) -> Visitor:
        given = {"locale": "en-GB", **options}
        kind = json.dumps(given, sort_keys=True)
        idle = self._idle.setdefault(kind, [])
        page = idle.pop() if idle else await self._new(given)
        return Visitor(page, origin, kind).watch()

    async def _new(self, given: dict[str, Any]) -> Page:
        context = await self._browser.new_context(**given)
        context.set_default_timeout(PATIENCE)
        return await context.new_page()

    async def close(self, visitor: Visitor) -> None:
        page = visitor.page
        if visitor.is_spoiled:
            await page.context.close()
            return
        for other in page.context.pages:
            if other is not page:
                await other.close()
        await page.unroute_all(behavior="ignoreErrors")
        with contextlib.suppress(Error):  # a page without a storage
            await page.evaluate("sessionStorage.clear()")
        await page.goto("about:blank")
        visitor.unwatch()
        await page.context.clear_cookies()
        self._idle[visitor.kind].append(page)


def chromium_path() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@contextlib.asynccontextmanager
async def chromium() -> AsyncIterator[Windows]:
    path = chromium_path()
    if path is None:
        pytest.skip("no Chromium on this machine: the pages are NOT tested in a browser")
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield Windows(running)
        await running.close()
