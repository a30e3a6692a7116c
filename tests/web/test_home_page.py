"""The home page in a real browser, with a real server."""

from tests.scenario import PASSWORD

from .conftest import Visit
from .site import Site


async def test_home_logs_in_and_out(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.open("/")
    await visitor.page.get_by_label("E-mail address").fill(site.bob.email)
    await visitor.page.locator("#log-in-password").fill(PASSWORD)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("account")
    assert await visitor.page.inner_text("tbody") == "Acme\tBasic user\tActive"
    await visitor.page.get_by_role("button", name="Log out").click()
    await visitor.shows("log-in")
    assert visitor.names == ["Account", "LogIn", "Account", "LogOut", "Account"]
