"""What holds on every screen: strangers' names are text, narrow windows do, nothing moves, a keyboard is enough."""

import pytest
from playwright.async_api import expect

from server.web import console
from tests.web.conftest import Visit
from tests.web.site import Site

from .seeing import wide

SCREENS = {
    "start": "/",
    "inbox": "/inbox",
    "users": "/users",
    "user": "/users/{user}",
    "organisations": "/organisations",
    "members": "/organisations/{organisation}",
    "documents": "/organisations/{organisation}?tab=documents",
    "about": "/organisations/{organisation}?tab=about",
    "partnerships": "/partnerships",
    "outside": "/partnerships/outside",
    "audit": "/audit",
    "roles": "/roles",
    "environment": "/environment",
    "account": "/account",
    "security": "/account/security",
    "data": "/account/data",
}
PHONE, ZOOMED = {"width": 390, "height": 844}, {"width": 720, "height": 450}  # 1440 × 900 at 200 %
STRANGER = '<img src=x onerror="alert(1)"> \u202e\u05d0\u05d1\u05d2 \U0001f469\u200d\U0001f4bb ' + "W" * 10_000
MOVES = """[...document.querySelectorAll("*")].filter((element) => {
  const { transitionDuration, animationDuration } = getComputedStyle(element);
  return [transitionDuration, animationDuration].some((times) => times.split(", ").some((time) => parseFloat(time)));
}).map(({ outerHTML }) => outerHTML.slice(0, 100))"""
MOUSE_ONLY = """[...document.querySelectorAll("*")].filter((element) =>
  getComputedStyle(element).cursor === "pointer" && !element.closest("a[href], button, input, select, label, summary")
).map(({ outerHTML }) => outerHTML.slice(0, 100))"""
REACHABLE = """[...document.querySelectorAll(
  "a[href], button:not(:disabled), input:not(:disabled, [type=radio]), select, textarea, summary"
)].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))"""
REACH = """(() => {
  const focused = document.activeElement;
  if (focused === document.body) return "";
  focused.dataset.reached = true;
  const { outlineStyle, boxShadow } = getComputedStyle(focused);
  return outlineStyle === "none" && boxShadow === "none" ? focused.outerHTML.slice(0, 100) : "";
})()"""


def test_no_screen_is_left_out() -> None:
    assert {path.split("?")[0].split("/")[1] for path in SCREENS.values()} == {*console.ALONE, *console.SCREENS}


@pytest.fixture(params=list(SCREENS.values()), ids=list(SCREENS))
def screen(request: pytest.FixtureRequest, site: Site) -> str:
    path: str = request.param
    return path.format(user=site.bob.id, organisation=site.organisation)


@pytest.mark.parametrize("window", [PHONE, ZOOMED], ids=["phone", "zoomed"])
async def test_strangers_names_are_text_and_nothing_scrolls_sideways(
    site: Site, visit: Visit, screen: str, window: dict[str, int]
) -> None:
    await site.collaboration()
    await site.role(site.bob, "ADVANCED_USER")
    await site.partnership(by=site.erin, of=site.alice)
    for table in ("accounts", "users", "organisations", "environments"):
        await site.sql(f"UPDATE {table} SET name = ?", STRANGER)
    visitor = await visit(site.alice, viewport=window)
    await visitor.enters(screen)
    await expect(visitor.page.get_by_text(STRANGER[:24]).first).to_be_visible()
    await visitor.follows()
    assert await visitor.page.locator("img[src=x]").count() == 0
    assert await wide(visitor.page) == 0


async def test_nothing_moves_where_less_motion_is_asked_for(visit: Visit, site: Site, screen: str) -> None:
    visitor = await visit(site.alice, reduced_motion="reduce")
    await visitor.enters(screen)
    await visitor.follows()
    assert await visitor.page.evaluate(MOVES) == []


async def test_a_keyboard_is_enough_and_shows_where_it_is(visit: Visit, site: Site, screen: str) -> None:
    visitor = await visit(site.alice)
    await visitor.enters(screen)
    await visitor.follows()
    page = visitor.page
    assert await page.evaluate(MOUSE_ONLY) == []
    count = await page.evaluate(f"{REACHABLE}.length")
    assert count > 10
    for _ in range(count + 20):  # groups, such as radio buttons, are places too
        await page.keyboard.press("Tab")
        assert await page.evaluate(REACH) == "", "it has the focus, and does not show it"
    left = await page.evaluate(
        f"{REACHABLE}.filter(({{ dataset }}) => !dataset.reached).map(({{ outerHTML }}) => outerHTML.slice(0, 100))"
    )
    assert left == []
