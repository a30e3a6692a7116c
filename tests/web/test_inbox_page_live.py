"""The inbox page live, with a real server, a connection that breaks, and a clock that the test lets run (INB-3)."""

import asyncio

import pytest

from tests.scenario import PASSWORD

from .browser import PATIENCE, Visitor, still
from .conftest import Visit
from .site import Site

# what the page waits for, apart from its guards against silence, bad news and slips of the hand
WAITS = """window.waits = [];
const later = window.setTimeout;
window.setTimeout = (act, time) => {
  if (![300, 400, 45_000].includes(time)) waits.push(time);
  return later(act, time);
};"""


async def at_the_inbox(visitor: Visitor) -> str:
    """Opens it, and waits until it is followed: the cursor."""
    async with visitor.page.expect_response(lambda answer: "InboxNews" in (answer.request.post_data or "")):
        await visitor.open("/inbox")
    return await visitor.followed_from()


async def heading(visitor: Visitor, words: str) -> None:
    await visitor.page.locator("[data-items] h3", has_text=words).first.wait_for()


async def not_live(visitor: Visitor) -> None:
    await visitor.page.locator("[data-live=no]:visible").wait_for()


async def test_inb_3_who_was_too_slow_resumes_at_once_from_the_last_cursor(site: Site, visit: Visit) -> None:
    visitor = await visit(site.dave)
    await still(visitor)
    await at_the_inbox(visitor)
    await site.role(site.dave, "ADMINISTRATOR")
    await heading(visitor, "Your role is now Administrator.")
    site.overflow(site.dave)
    first = await site.position(site.dave)
    assert await visitor.followed_from() == first
    await site.role(site.dave, "ADVANCED_USER")
    await heading(visitor, "Your role is now Advanced user.")
    async with site.out_of_reach():
        await not_live(visitor)
    assert visitor.followed.empty(), "one that just breaks is met with patience"
    await visitor.page.clock.run_for(3_000)
    assert await visitor.followed_from() == await site.position(site.dave) != first
    visitor.forgive_broken_connections()


async def test_inb_3_told_to_resume_without_getting_any_further_it_waits(site: Site, visit: Visit) -> None:
    visitor = await visit(site.dave)
    await still(visitor)
    cursor = await at_the_inbox(visitor)
    assert cursor == await site.position(site.dave)
    async with asyncio.timeout(PATIENCE / 1000):
        while not await visitor.page.locator("[data-live=no]").is_visible():
            site.overflow(site.dave)
            await visitor.page.evaluate("0")  # the server and the page go on meanwhile
    assert await visitor.followed_from() == cursor
    assert visitor.followed.empty()


async def test_inb_3_a_cursor_that_is_no_good_makes_it_read_the_list_anew(site: Site, visit: Visit) -> None:
    await site.role(site.dave, "ADMINISTRATOR")
    await site.save(site.file.with_name("backup.db"))
    await site.notices(site.dave, 3)
    visitor = await visit(site.dave)
    await still(visitor)
    cursor = await at_the_inbox(visitor)
    async with site.out_of_reach():
        await not_live(visitor)
        await site.restore(site.file.with_name("backup.db"))  # which knows less than the page
        await site.role(site.dave, "ADVANCED_USER")
    assert await visitor.page.locator("li").count() > 2
    await visitor.page.clock.run_for(3_000)
    assert await visitor.followed_from() == cursor
    assert await visitor.followed_from() == await site.position(site.dave) != cursor
    assert await visitor.page.locator("li h3").all_inner_texts() == [
        "Your role is now Advanced user.",
        "Your role is now Administrator.",
    ]
    visitor.forgive_broken_connections()


async def test_a_broken_connection_is_told_and_taken_up_after_a_time_of_chance_that_doubles(
    site: Site, visit: Visit
) -> None:
    visitor = await visit(site.dave)
    await still(visitor, chance=0.5)
    await visitor.page.add_init_script(WAITS)
    cursor = await at_the_inbox(visitor)
    waits = (1_500, 3_000, 6_000, 12_000, 15_000, 15_000)
    async with site.out_of_reach():
        for times, wait in enumerate(waits, start=1):
            await visitor.page.wait_for_function("times => waits.length === times", arg=times)
            assert "No connection" in await visitor.page.inner_text("[role=status]:visible")
            if times == len(waits):
                break
            await visitor.page.clock.run_for(wait)
            assert await visitor.followed_from() == cursor
    await visitor.page.clock.run_for(waits[-1])
    assert await visitor.followed_from() == cursor
    assert await visitor.page.evaluate("waits") == list(waits)
    assert visitor.names.count("Inbox") == 1, "the list is as new as its cursor: it is not read again"
    visitor.forgive_broken_connections()


async def test_trying_now_needs_no_patience_and_keeps_what_is_shown(site: Site, visit: Visit) -> None:
    visitor = await visit(site.dave)
    await still(visitor)
    await at_the_inbox(visitor)
    await site.role(site.dave, "ADMINISTRATOR")
    await heading(visitor, "Your role is now Administrator.")
    cursor = await site.position(site.dave)
    async with site.out_of_reach():
        await not_live(visitor)
        for _ in range(2):
            await visitor.page.get_by_role("button", name="Try now").click()
            assert await visitor.followed_from() == cursor
        await not_live(visitor)
        assert await visitor.view() == "inbox"
        assert await visitor.page.locator("li").count() == 1
    visitor.forgive_broken_connections()


async def test_a_window_that_nobody_looks_at_gives_its_connection_back_and_then_goes_on(
    site: Site, visit: Visit
) -> None:
    visitor = await visit(site.dave)
    await still(visitor)
    cursor = await at_the_inbox(visitor)
    async with visitor.page.expect_event("requestfailed", lambda request: "InboxNews" in (request.post_data or "")):
        await visitor.looks(False)
    assert visitor.followed.empty()
    await visitor.looks(True)
    assert await visitor.followed_from() == cursor
    assert await visitor.view() == "inbox"


async def test_a_connection_that_fell_silent_is_given_up(site: Site, visit: Visit) -> None:
    visitor = await visit(site.dave)
    await still(visitor, chance=0)
    cursor = await at_the_inbox(visitor)
    assert cursor == await site.position(site.dave)
    site.line.fall_silent()
    await visitor.page.clock.run_for(44_000)
    assert visitor.followed.empty()
    await visitor.page.clock.run_for(1_000)
    await not_live(visitor)
    await visitor.page.clock.run_for(1)
    assert await visitor.followed_from() == cursor


@pytest.mark.parametrize(
    ("code", "words"),
    [("UNAUTHENTICATED", "logged out"), ("USER_BLOCKED", "are blocked"), ("NO_ENVIRONMENT", "no place")],
)
async def test_the_end_of_access_is_told_and_not_taken_for_a_broken_connection(
    site: Site, visit: Visit, code: str, words: str
) -> None:
    visitor = await visit(site.bob)
    await still(visitor)
    await site.role(site.bob, "ADVANCED_USER")
    await at_the_inbox(visitor)
    assert await visitor.page.locator("li").count() == 1
    match code:
        case "UNAUTHENTICATED":
            await site.client.ask("mutation { logOut { loggedOut } }", as_=site.bob)
        case "USER_BLOCKED":
            await site.do(site.alice, "blockUser", userId=site.bob.id)
        case "NO_ENVIRONMENT":
            await site.do(site.alice, "removeUser", userId=site.bob.id)
    await visitor.shows("ended")
    assert words in await visitor.page.inner_text("main")
    assert await visitor.page.locator("li").count() == 0
    assert await visitor.page.evaluate("document.activeElement.textContent") == "Your access has ended"
    await visitor.page.clock.run_for(60_000)
    assert visitor.names == ["Account", "Inbox", "InboxNews"], "nothing is tried again"
    await visitor.page.get_by_role("button", name="Log in again").click()
    await visitor.shows("log-in")


async def test_what_arrives_is_read_out_and_takes_no_words_away_from_who_is_typing(site: Site, visit: Visit) -> None:
    membership = await site.collaboration()
    visitor = await visit(site.dave, reduced_motion="reduce")
    await still(visitor)
    page = visitor.page
    await at_the_inbox(visitor)
    await page.clock.run_for(1_000)
    await page.get_by_role("button", name="Decline…").click()
    await page.keyboard.type("We know ")
    await site.partnership()
    await heading(visitor, "wants to be your partner")
    assert await page.inner_text("[data-said]") == "New in your inbox: Initech wants to be your partner."
    assert await page.locator("li.arrived").evaluate("li => getComputedStyle(li).animationName") == "none"
    await page.keyboard.type("nobody.")
    assert await page.locator("textarea:visible").input_value() == "We know nobody."

    async with site.out_of_reach():
        await not_live(visitor)
    cursor = await site.position(site.dave)
    await page.clock.run_for(3_000)
    assert await visitor.followed_from() == cursor
    await site.do(site.alice, "removeMember", membershipId=membership)
    withdrawn = page.locator("li[data-state=WITHDRAWN]", has_text="Acme Sales")
    await withdrawn.wait_for()
    assert "Organisation Acme Sales wants to collaborate with you. Withdrawn." in await page.inner_text("[data-said]")
    item = await page.evaluate("document.activeElement.closest('li').dataset.item")
    assert item == await withdrawn.get_attribute("data-item")
    visitor.forgive_broken_connections()


async def test_nobody_consents_to_what_slid_under_the_pointer(site: Site, visit: Visit) -> None:
    await site.collaboration()
    visitor = await visit(site.dave, viewport={"width": 800, "height": 1600})
    await still(visitor)
    page = visitor.page
    await at_the_inbox(visitor)
    await page.clock.run_for(1_000)
    await site.partnership()
    await heading(visitor, "wants to be your partner")
    box = await page.get_by_role("button", name="Accept").first.bounding_box()
    assert box
    await page.mouse.click(box["x"] + 5, box["y"] + 5)
    await page.evaluate("0")
    assert "AcceptPartnership" not in visitor.names
    await page.clock.run_for(400)
    async with page.expect_request(lambda request: "AcceptPartnership" in (request.post_data or "")):
        await page.mouse.click(box["x"] + 5, box["y"] + 5)
    await page.locator("li[data-state=ACCEPTED]").wait_for()


async def test_inb_3_after_a_restart_it_goes_on_from_its_cursor_and_shows_each_item_once(
    site: Site, visit: Visit
) -> None:
    visitor = await visit(site.bob)
    await still(visitor)
    await at_the_inbox(visitor)
    await site.role(site.bob, "ADVANCED_USER")
    await heading(visitor, "Advanced user")
    cursor = await site.position(site.bob)
    await site.stop()
    await not_live(visitor)
    async with site.elsewhere() as client:
        given = {"userId": site.bob.id, "role": "BASIC_USER"}
        (await client.do("changeUserRole", given, as_=site.alice)).done("changeUserRole")
    while not visitor.followed.empty():  # it tried, as it was told to
        assert await visitor.followed_from() == cursor
    before = len(visitor.asked)
    await site.start()
    await visitor.page.clock.run_for(3_000)
    assert await visitor.followed_from() == cursor
    await heading(visitor, "Basic user")
    await visitor.page.clock.run_for(300)
    await visitor.page.locator("[data-live=yes]:visible").wait_for()
    await site.role(site.bob, "ADMINISTRATOR")
    await heading(visitor, "Administrator")
    shown = await visitor.page.locator("[data-items] h3").all_inner_texts()
    assert shown == [f"Your role is now {role}." for role in ("Administrator", "Basic user", "Advanced user")]
    names = visitor.names[before:]
    assert names[names.index("InboxNews") :].count("Inbox") == 2, "read again for what came, not for coming back"
    visitor.forgive_broken_connections()


async def test_usr_3_the_end_of_the_session_is_told_where_it_is_looked_at(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.open("/inbox")
    await visitor.page.locator("[data-live=yes]:visible").wait_for()
    mine = (await site.ask(site.bob, "{ account { sessions { id current } } }"))["account"]["sessions"]
    [session] = [one["id"] for one in mine if one["current"]]
    await site.do(site.bob, "revokeSession", sessionId=session)
    await visitor.shows("ended")
    assert "logged out" in await visitor.page.inner_text("main")
    await visitor.page.get_by_role("button", name="Log in again").click()
    await visitor.page.locator("#log-in-email").fill(site.bob.email)
    await visitor.page.locator("#log-in-password").fill(PASSWORD)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("inbox")
    await visitor.page.locator("[data-live=yes]:visible").wait_for()


async def test_usr_3_a_block_is_told_where_it_is_looked_at(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.open("/inbox")
    await visitor.page.locator("[data-live=yes]:visible").wait_for()
    await site.do(site.alice, "blockUser", userId=site.bob.id)
    await visitor.shows("ended")
    assert "You are blocked" in await visitor.page.inner_text("main")
