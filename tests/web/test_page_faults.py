"""What a page does when the server can't answer, or is not there."""

from server.web import pages

from .conftest import Visit
from .site import Site
from .test_invitation_page import EMAIL


async def test_a_fault_is_told_and_can_be_tried_again(site: Site, visit: Visit) -> None:
    _, secret = await site.invite(EMAIL)
    visitor = await visit()
    async with site.without("invitations"):
        await visitor.open(f"/invitation#{secret}")
        assert await visitor.view() == "fault"
        assert "Welkom can't do this right now" in await visitor.page.inner_text("[data-view=fault]")
    await visitor.page.get_by_role("button", name="Try again").click()
    await visitor.shows("pending")


async def test_a_server_out_of_reach_is_told_at_the_form(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.open("/sign-up")
    async with site.out_of_reach():
        await visitor.page.locator("#ask-email").fill("bob@acme.example")
        await visitor.page.keyboard.press("Enter")
        await visitor.page.get_by_role("alert").filter(visible=True).wait_for()
        assert await visitor.page.inner_text("[data-alert]:visible") == pages.texts("layout", "en")["network"]
    assert visitor.problems == ["Failed to load resource: net::ERR_CONNECTION_REFUSED"]
    visitor.problems.clear()
    await visitor.page.locator("#ask-email").press("Enter")
    await visitor.shows("sent")
