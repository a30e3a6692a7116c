"""A screen that can't be had says why, and is there when it is asked for again."""

from playwright.async_api import Route

from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Site


async def cut(visitor: Visitor, part: str) -> None:
    """Nothing with this in its address or its text comes through."""

    async def to_nowhere(route: Route) -> None:
        sent = route.request.url + (route.request.post_data or "")
        await (route.abort() if part in sent else route.continue_())

    await visitor.page.route("**/*", to_nowhere)


async def test_what_could_not_be_read_is_read_when_it_is_asked_for_again(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    visitor.forgive_broken_connections()
    await visitor.enters("/roles", "Roles")
    await cut(visitor, "UserListQuery")
    for _ in range(2):
        await visitor.page.get_by_role("link", name="Users").click()
        await visitor.page.get_by_text("The server could not be reached.").wait_for()
        await visitor.page.get_by_role("link", name="Roles").click()
        await visitor.is_at("Roles")
    await visitor.page.get_by_role("link", name="Users").click()
    await visitor.page.get_by_text("The server could not be reached.").wait_for()
    await visitor.page.unroute_all()
    await visitor.page.get_by_role("button", name="Try again").click()
    await visitor.is_at("Users")


async def test_a_screen_whose_code_did_not_come_is_loaded_anew(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    visitor.forgive_broken_connections()
    await visitor.enters("/roles", "Roles")
    await cut(visitor, "/assets/Users-")
    await visitor.page.get_by_role("link", name="Users").click()
    await visitor.page.get_by_text("Something went wrong here. Load the page anew.").wait_for()
    visitor.problems.clear()
    await visitor.page.unroute_all()
    await visitor.page.get_by_role("button", name="Try again").click()
    await visitor.is_at("Users")
