"""Walks through the console: from each state that a screen can be in to the next. `test_every_state.py` looks at each.

A walk is a generator over a page that somebody has open. It yields the name of each state when the page shows it.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from playwright.async_api import Locator, Page, Route, expect

from tests.web.browser import Visitor
from tests.web.site import PAST, Site

States = AsyncIterator[str]
WALKS: dict[str, "Walk"] = {}


@dataclass(frozen=True, slots=True)
class Walk:
    who: str  # whose session it is; empty for nobody's
    steps: Callable[["Stage"], States]


@dataclass
class Stage:
    """A page, and the server behind it."""

    site: Site
    visitor: Visitor
    page: Page = field(init=False)

    def __post_init__(self) -> None:
        self.page = self.visitor.page

    @property
    def dialog(self) -> Locator:
        """The one on top."""
        return self.page.get_by_role("dialog").last

    async def enters(self, path: str, heading: str | None = None) -> None:
        await self.page.goto("about:blank")  # where only what follows the # differs, nothing is loaded
        await self.visitor.enters(path, heading)
        await expect(self.page.get_by_text("Loading…")).to_have_count(0)

    async def press(self, name: str, within: Locator | None = None) -> None:
        await (within or self.page).get_by_role("button", name=name, exact=True).first.click()

    async def opens(self, name: str) -> Locator:
        """Presses what opens a dialog: the dialog."""
        await self.press(name)
        await self.dialog.wait_for()
        await expect(self.dialog.get_by_text("Loading…")).to_have_count(0)
        return self.dialog

    async def closes(self) -> None:
        """The dialog on top."""
        count = await self.page.get_by_role("dialog").count()
        await self.page.keyboard.press("Escape")
        await expect(self.page.get_by_role("dialog")).to_have_count(count - 1)

    async def says(self, text: str) -> None:
        await self.page.get_by_text(text).locator("visible=true").first.wait_for()

    async def forgets_who_it_is(self) -> None:
        """Every session is too old to change a way in."""
        await self.site.sql("UPDATE sessions SET authenticated_at = ?", PAST)

    async def cuts(self, part: str) -> None:
        """Nothing with this in its address or its text comes through."""
        self.visitor.forgive_broken_connections()

        async def to_nowhere(route: Route) -> None:
            sent = route.request.url + (route.request.post_data or "")
            await (route.abort() if part in sent else route.continue_())

        await self.page.route("**/*", to_nowhere)

    def forgive(self, status: int) -> None:
        """The browser tells in its console of each answer with this status."""
        told = f"Failed to load resource: the server responded with a status of {status}"
        self.visitor.problems[:] = [one for one in self.visitor.problems if not one.startswith(told)]


def walk(who: str = "alice") -> Callable[[Callable[[Stage], States]], Callable[[Stage], States]]:
    """What follows is a walk of theirs."""

    def known(steps: Callable[[Stage], States]) -> Callable[[Stage], States]:
        WALKS[steps.__name__] = Walk(who, steps)
        return steps

    return known
