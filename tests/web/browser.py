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
from playwright.async_api import Browser, Error, Page, Request, Route, async_playwright

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
BROKEN = "Failed to load resource: net::ERR_"
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
    clock_is_set: bool = False
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
        }

    def _console(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.problems.append(text)

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.origin, "data:", "blob:")):
            self.problems.append(f"a request to {request.url}")
        elif request.method == "POST" and request.url == f"{self.origin}/graphql":
            posted = json.loads(request.post_data or "{}")
            variables = posted.get("variables") or {}
            self.asked.append(Asked(operation(posted["query"]), variables, request.headers))
            if self.asked[-1].name == "InboxNews":
                self.followed.put_nowait(variables["after"])

    @property
    def names(self) -> list[str]:
        """The operations that were asked, in their order."""
        return [asked.name for asked in self.asked]

    def only(self, name: str) -> Asked:
        """The one time that this was asked."""
        [found] = [asked for asked in self.asked if asked.name == name]
        return found

    async def followed_from(self) -> str:
        """The cursor of the next subscription to the inbox."""
        async with asyncio.timeout(PATIENCE / 1000):
            return await self.followed.get()

    async def log_in(self, who: LoggedIn) -> None:
        """As somebody whose session is open already."""
        cookie: Any = {"name": "welkom", "value": who.token, "url": self.origin}
        await self.page.context.add_cookies([cookie])

    async def set_clock(self, time: str) -> None:
        self.clock_is_set = True
        await self.page.clock.install(time=time)

    async def open(self, path: str) -> None:
        await self.page.goto(self.origin + path)
        await self.page.wait_for_selector("main > section[data-view]:visible:not([data-view=loading])")

    async def view(self) -> str | None:
        return await self.page.locator("main > section[data-view]:visible").get_attribute("data-view")

    async def shows(self, view: str) -> None:
        await self.page.wait_for_selector(f"[data-view={view}]:visible")

    async def is_told(self, address: str, view: str, said: str) -> None:
        """Opens a link that is dead: the page says so at once, with this text, and has no form to fill in."""
        await self.open(address)
        assert await self.view() == view
        assert said in await self.page.inner_text(f"[data-view={view}]")
        assert await self.page.locator("form:visible").count() == 0

    async def asks_for_a_new_link(self) -> None:
        """The page goes on without its link, and a reload doesn't come back to it."""
        await self.page.get_by_role("button", name="Ask for a new link").click()
        await self.shows("ask")
        await self.page.reload()
        await self.shows("ask")

    async def focus_is(self, script: str) -> None:
        """Waits until this is true of `focused`, the element that has the focus."""
        await self.page.wait_for_function(f"(focused => {script})(document.activeElement)")

    async def looks(self, looking: bool) -> None:
        """Turns to this window, or away from it: headless windows are always in front."""
        await self.page.evaluate(LOOK, not looking)

    async def before(self, name: str, act: Callable[[], Any]) -> None:
        """Holds the next request for this operation until `act` is done; then it goes its way to the server."""

        async def hold(route: Route) -> None:
            if f"mutation {name}(" in (route.request.post_data or ""):
                await act()
            await route.continue_()

        await self.page.route("**/graphql", hold)

    async def without(self, name: str) -> None:
        """Cuts every request for this mutation on its way."""

        async def cut(route: Route) -> None:
            await (route.abort() if f"mutation {name}(" in (route.request.post_data or "") else route.continue_())

        await self.page.route("**/graphql", cut)

    async def hear_nothing(self) -> None:
        """Cuts every subscription to the inbox on its way: what comes is not told to this page."""

        async def cut(route: Route) -> None:
            await (route.abort() if "InboxNews" in (route.request.post_data or "") else route.continue_())

        await self.page.route("**/graphql", cut)

    def forgive_broken_connections(self) -> None:
        """The browser tells in its console of each: so it should where a test breaks them."""
        self.breaks = True

    @property
    def unforgiven(self) -> list[str]:
        return [problem for problem in self.problems if not (self.breaks and problem.startswith(BROKEN))]


def operation(query: str) -> str:
    """The name of the operation in a document; empty where it has none."""
    found = re.search(r"^\s*(?:query|mutation|subscription) (\w+)", query, re.MULTILINE)
    return found[1] if found else ""


async def still(visitor: Visitor, chance: float = 1) -> None:
    """Stops the page's clock: nothing happens later unless the test lets time pass. Chance is no chance."""
    await visitor.page.add_init_script(f"Math.random = () => {chance}")
    await visitor.set_clock("2026-03-05T14:06:30Z")
    await visitor.page.clock.pause_at("2026-03-05T14:06:31Z")


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
        if visitor.clock_is_set:  # which would stay set
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


@contextlib.asynccontextmanager
async def chromium() -> AsyncIterator[Windows]:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium on this machine: the pages are NOT tested in a browser")
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield Windows(running)
        await running.close()
