"""The inbox live, with a real server, a connection that breaks, and a clock that the test lets run (INB-3)."""

import asyncio

import pytest

from tests.web.browser import PATIENCE, Visitor
from tests.web.conftest import Visit
from tests.web.site import Person, Site

from .inbox import WAITING, at_the_inbox, counts, heading, headings, is_live, item, passes, patient, says, shown
from .logging_in import type_password

# what the page waits for before it tries again
WAITS = """(() => {
  window.waits = [];
  const later = window.setTimeout;
  window.setTimeout = (act, time, ...rest) => {
    if (time >= 1_000_000) waits.push(time / 1000);
    return later(act, time, ...rest);
  };
})()"""
# nothing that was moved is released before the test says so
MOVED = """window.held = [];
const later = window.setTimeout;
window.setTimeout = (act, time, ...rest) => (time === 400 ? held.push(act) : later(act, time, ...rest));"""


async def patient_at_the_inbox(visit: Visit, who: Person) -> tuple[Visitor, str]:
    """Whose page waits for as long as the test lets pass; and the cursor from which it follows."""
    visitor = await visit(who)
    await patient(visitor)
    return visitor, await at_the_inbox(visitor)


async def test_inb_3_who_was_too_slow_resumes_at_once_from_the_last_cursor(site: Site, visit: Visit) -> None:
    visitor, _ = await patient_at_the_inbox(visit, site.dave)
    await site.role(site.dave, "ADMINISTRATOR")
    await heading(visitor, "Your role is now Administrator.")
    site.overflow(site.dave)
    first = await site.position(site.dave)
    assert await visitor.follows() == first
    await site.role(site.dave, "ADVANCED_USER")
    await heading(visitor, "Your role is now Advanced user.")
    async with site.out_of_reach():
        await is_live(visitor, False)
    assert visitor.followed.empty(), "one that just breaks is met with patience"
    await passes(visitor, WAITING)
    assert await visitor.follows() == await site.position(site.dave) != first
    visitor.forgive_broken_connections()


async def test_inb_3_told_to_resume_without_getting_any_further_it_waits(site: Site, visit: Visit) -> None:
    visitor, cursor = await patient_at_the_inbox(visit, site.dave)
    assert cursor == await site.position(site.dave)
    async with asyncio.timeout(PATIENCE / 1000):
        while not await visitor.page.locator("[data-live=false]").is_visible():
            site.overflow(site.dave)
            await visitor.page.evaluate("0")  # the server and the page go on meanwhile
    assert await visitor.follows() == cursor
    assert visitor.followed.empty()


async def test_inb_3_a_cursor_that_is_no_good_makes_it_read_the_list_anew(site: Site, visit: Visit) -> None:
    await site.role(site.dave, "ADMINISTRATOR")
    await site.save(site.file.with_name("backup.db"))
    await site.notices(site.dave, 3)
    visitor, cursor = await patient_at_the_inbox(visit, site.dave)
    await heading(visitor, "Your role is now Administrator.")
    async with site.out_of_reach():
        await is_live(visitor, False)
        await site.restore(site.file.with_name("backup.db"))  # which knows less than the page
        await site.role(site.dave, "ADVANCED_USER")
    assert await headings(visitor).count() > 2
    await passes(visitor, WAITING)
    assert await visitor.follows() == cursor
    assert await visitor.follows() == await site.position(site.dave) != cursor
    await headings(visitor).nth(2).wait_for(state="detached")
    assert await headings(visitor).all_inner_texts() == [
        "Your role is now Advanced user.",
        "Your role is now Administrator.",
    ]
    visitor.forgive_broken_connections()


async def test_a_broken_connection_is_told_and_taken_up_after_a_time_of_chance_that_doubles(
    site: Site, visit: Visit
) -> None:
    visitor, cursor = await patient_at_the_inbox(visit, site.dave)
    await is_live(visitor)
    await visitor.page.evaluate(WAITS)
    waits = (3_000, 6_000, 12_000, 24_000, 30_000, 30_000)
    async with site.out_of_reach():
        for times, wait in enumerate(waits, start=1):
            await visitor.page.wait_for_function("times => waits.length === times", arg=times)
            await visitor.page.get_by_text("No connection").wait_for()
            if times == len(waits):
                break
            await passes(visitor, wait * 1000)
            assert visitor.followed.empty(), "it is not even connected"
    await passes(visitor, waits[-1] * 1000)
    assert await visitor.follows() == cursor
    assert await visitor.page.evaluate("waits") == list(waits)
    assert visitor.names.count("ListQuery") == 1, "the list is as new as its cursor: it is not read again"
    visitor.forgive_broken_connections()


async def test_trying_now_needs_no_patience_and_keeps_what_is_shown(site: Site, visit: Visit) -> None:
    visitor, _ = await patient_at_the_inbox(visit, site.dave)
    await site.role(site.dave, "ADMINISTRATOR")
    await heading(visitor, "Your role is now Administrator.")
    cursor = await site.position(site.dave)
    async with site.out_of_reach():
        await is_live(visitor, False)
        for _ in range(2):
            async with visitor.page.expect_event("websocket"):
                await visitor.page.get_by_role("button", name="Try now").click()
        await is_live(visitor, False)
        assert await headings(visitor).count() == 1
    await visitor.page.get_by_role("button", name="Try now").click()
    assert await visitor.follows() == cursor
    await is_live(visitor)
    visitor.forgive_broken_connections()


async def test_a_window_that_nobody_looks_at_gives_its_connection_back_and_then_goes_on(
    site: Site, visit: Visit
) -> None:
    visitor = await visit(site.dave)
    await patient(visitor)
    async with visitor.page.expect_event("websocket") as opened:
        await at_the_inbox(visitor)
    socket = await opened.value
    await visitor.looks(False)
    await passes(visitor, 500_000)
    await site.role(site.dave, "ADMINISTRATOR")
    await counts(visitor, 1)
    assert await visitor.page.title() == "(1) Inbox · Welkom", "which is seen for ten minutes more"
    cursor = await site.position(site.dave)
    async with socket.expect_event("close"):
        await passes(visitor, 100_000)
    assert visitor.followed.empty()
    await site.role(site.dave, "ADVANCED_USER")
    await visitor.looks(True)
    assert await visitor.follows() == cursor
    await heading(visitor, "Your role is now Advanced user.")
    await counts(visitor, 2)


async def test_a_connection_that_fell_silent_is_given_up(site: Site, visit: Visit) -> None:
    visitor, cursor = await patient_at_the_inbox(visit, site.dave)
    assert cursor == await site.position(site.dave)
    await is_live(visitor)
    site.line.fall_silent()
    await passes(visitor, 15_000)
    await passes(visitor, 10_000)
    await is_live(visitor, False)
    assert visitor.followed.empty()
    await passes(visitor, WAITING)
    assert await visitor.follows() == cursor


async def test_usr_3_the_end_of_the_session_is_told_and_not_taken_for_a_broken_connection(
    site: Site, visit: Visit
) -> None:
    visitor = await visit(site.bob)
    await patient(visitor)
    await site.role(site.bob, "ADVANCED_USER")
    await at_the_inbox(visitor)
    await heading(visitor, "Your role is now Advanced user.")
    mine = (await site.ask(site.bob, "{ account { sessions { id current } } }"))["account"]["sessions"]
    [session] = [one["id"] for one in mine if one["current"]]
    await site.do(site.bob, "revokeSession", sessionId=session)
    dialog = visitor.page.get_by_role("dialog")
    await dialog.get_by_text("Your session is over.").wait_for()
    assert await headings(visitor).count() == 0, "what was shown goes"
    before = [name for name in visitor.names if name != "ProviderLinksQuery"]
    assert before[-1] == "liveAccessQuery", "it asked why"
    await passes(visitor, 60_000)
    assert [name for name in visitor.names if name != "ProviderLinksQuery"] == before, "nothing is tried again"
    await type_password(visitor, site.bob.email)
    await dialog.wait_for(state="detached")
    await heading(visitor, "Your role is now Advanced user.")
    await visitor.follows()
    await site.role(site.bob, "BASIC_USER")
    await heading(visitor, "Your role is now Basic user.")


@pytest.mark.parametrize("code", ["USER_BLOCKED", "NO_ENVIRONMENT"])
async def test_usr_3_the_end_of_access_is_told_where_it_is_looked_at_and_what_was_shown_goes(
    site: Site, visit: Visit, code: str
) -> None:
    visitor = await visit(site.bob)
    await patient(visitor)
    await site.role(site.bob, "ADVANCED_USER")
    await at_the_inbox(visitor)
    await heading(visitor, "Your role is now Advanced user.")
    ends = "blockUser" if code == "USER_BLOCKED" else "removeUser"
    await site.do(site.alice, ends, userId=site.bob.id)
    await visitor.is_at("This environment is closed to you now")
    await visitor.focus_is("focused.matches('[role=alert]')")
    said = await visitor.page.get_by_role("alert").inner_text()
    assert ("blocked" in said) == (code == "USER_BLOCKED")
    assert await headings(visitor).count() == 0
    before = visitor.names
    await passes(visitor, 60_000)
    assert visitor.names == before, "nothing is tried again"
    await visitor.page.get_by_role("button", name="Log out").click()
    await visitor.is_at("Log in")


async def test_what_arrives_is_read_out_and_takes_no_words_away_from_who_is_typing(site: Site, visit: Visit) -> None:
    membership = await site.collaboration()
    visitor, _ = await patient_at_the_inbox(visit, site.dave)
    page = visitor.page
    await page.get_by_role("button", name="Decline…").click()
    await visitor.focus_is("focused.matches('textarea')")
    await page.keyboard.type("We know ")
    await site.partnership()
    await says(visitor, "New in your inbox: Initech wants to be your partner.")
    await heading(visitor, "wants to be your partner")
    await page.keyboard.type("nobody.")
    assert await page.locator("textarea").input_value() == "We know nobody."

    async with site.out_of_reach():
        await is_live(visitor, False)
    cursor = await site.position(site.dave)
    await passes(visitor, WAITING)
    assert await visitor.follows() == cursor
    await site.do(site.alice, "removeMember", membershipId=membership)
    withdrawn = page.locator("li[data-state=WITHDRAWN]", has_text="Acme Sales")
    await withdrawn.wait_for()
    await says(visitor, "Organisation Acme Sales wants to collaborate with you. Withdrawn.")
    gone = await withdrawn.get_attribute("data-item")
    await visitor.focus_is(f"focused.closest('li')?.dataset.item === '{gone}'")
    visitor.forgive_broken_connections()


async def test_what_comes_is_said_and_counted_on_every_screen(site: Site, visit: Visit) -> None:
    visitor = await visit(site.dave)
    await visitor.enters("/users", "Users")
    await visitor.follows()
    await site.partnership()
    await says(visitor, "New in your inbox: Initech wants to be your partner.")
    await counts(visitor, 1)
    assert await visitor.page.title() == "(1) Users · Welkom"
    await visitor.page.get_by_role("link", name="Inbox").click()
    await item(visitor, "Initech", "OPEN").wait_for()


async def test_nobody_consents_to_what_slid_under_the_pointer(site: Site, visit: Visit) -> None:
    await site.collaboration()
    visitor = await visit(site.dave, viewport={"width": 800, "height": 1600})
    await visitor.page.add_init_script(MOVED)
    visitor.is_spoiled = True
    page = visitor.page
    await at_the_inbox(visitor)
    await item(visitor, "Acme Sales", "OPEN").wait_for()
    await site.partnership()
    await heading(visitor, "wants to be your partner")
    box = await page.get_by_role("button", name="Accept").first.bounding_box()
    assert box
    await page.mouse.click(box["x"] + 5, box["y"] + 5)
    assert "useDecisionsAcceptPartnershipMutation" not in visitor.names
    await page.evaluate("held.splice(0).forEach((act) => act())")
    await page.locator("[data-moved]").wait_for(state="detached")
    await page.mouse.click(box["x"] + 5, box["y"] + 5)
    await page.locator("li[data-state=ACCEPTED]").wait_for()
    assert "useDecisionsAcceptPartnershipMutation" in visitor.names


async def test_inb_3_after_a_restart_it_goes_on_from_its_cursor_and_shows_each_item_once(
    site: Site, visit: Visit
) -> None:
    visitor, _ = await patient_at_the_inbox(visit, site.bob)
    await site.role(site.bob, "ADVANCED_USER")
    await heading(visitor, "Advanced user")
    cursor = await site.position(site.bob)
    await site.stop()
    await is_live(visitor, False)
    async with site.elsewhere() as client:
        given = {"userId": site.bob.id, "role": "BASIC_USER"}
        (await client.do("changeUserRole", given, as_=site.alice)).done("changeUserRole")
    before = len(visitor.asked)
    await site.start()
    await passes(visitor, WAITING)
    assert await visitor.follows() == cursor
    await heading(visitor, "Basic user")
    await is_live(visitor)
    await site.role(site.bob, "ADMINISTRATOR")
    await heading(visitor, "Administrator")
    told = [f"Your role is now {role}." for role in ("Administrator", "Basic user", "Advanced user")]
    assert await headings(visitor).all_inner_texts() == told
    assert len(set(await shown(visitor))) == 3
    assert visitor.names[before:].count("ListQuery") == 2, "read again for what came, not for coming back"
    visitor.forgive_broken_connections()
