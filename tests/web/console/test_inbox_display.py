"""How the inbox shows what is there, in a real browser with a real server."""

import pytest

from tests.web.conftest import Visit
from tests.web.site import Site, organisation

from .axe import violations
from .inbox import at_the_inbox, counts, declined, heading, is_live, item, one_too_late, patient, says
from .names import EVIL, LONG


async def test_names_and_messages_in_the_inbox_are_text(site: Site, visit: Visit) -> None:
    await declined(site, EVIL)
    _, secret = await site.invite("dave@acme.example")
    await site.do(site.dave, "acceptInvitation", token=secret)
    for who in (site.alice, site.erin):
        await site.do(who, "updateEnvironment", name=EVIL)
    await site.collaboration(await organisation(site, EVIL, "87654321"))
    visitor = await visit(site.dave)
    await at_the_inbox(visitor)
    assert EVIL in await visitor.page.get_by_label("Environment").locator("option").all_inner_texts()
    await site.partnership(EVIL)
    await says(visitor, f"New in your inbox: {EVIL} wants to be your partner.")
    for request in (f"Organisation {EVIL}", f"{EVIL} wants to be your partner"):
        await item(visitor, request, "OPEN").wait_for()
    assert await item(visitor, "wants to be your partner", "OPEN").locator("blockquote").inner_text() == EVIL
    notice = item(visitor, f"{EVIL} declined", "NOTICE")
    assert await notice.locator("blockquote").inner_text() == EVIL
    assert f"From {EVIL}" in await notice.inner_text()
    await item(visitor, "wants to be your partner", "OPEN").get_by_role("button", name="Accept").click()
    await says(visitor, "Accepted")
    assert await visitor.page.locator("main img, main script").count() == 0


async def test_nothing_there_is_told(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await at_the_inbox(visitor)
    await visitor.page.get_by_role("heading", name="Nothing waits for you").wait_for()
    assert await visitor.page.locator("main h2").count() == 1
    assert await violations(visitor.page) == []


async def test_what_waits_stands_apart_from_what_is_settled(site: Site, visit: Visit) -> None:
    await declined(site, "Too busy.")
    await one_too_late(site)
    visitor = await visit(site.dave)
    await at_the_inbox(visitor)
    waiting = visitor.page.get_by_role("list", name="Waits for your decision").get_by_role("listitem")
    rest = visitor.page.get_by_role("list", name="Notices and earlier requests").get_by_role("listitem")
    await rest.last.wait_for()
    assert (await waiting.count(), await rest.count()) == (1, 2)
    assert await rest.first.get_attribute("data-state") == "EXPIRED"
    assert await rest.first.get_by_role("button").all_inner_texts() == ["Mark as read"]
    assert await rest.last.locator("blockquote").inner_text() == "Too busy."


async def test_times_are_told_as_they_feel_and_as_they_were(site: Site, visit: Visit) -> None:
    await one_too_late(site)
    earlier, later = "2026-02-01 09:00:00.000000", "2026-03-05 14:03:00.000000"
    await site.sql("UPDATE inbox_items SET created_at = iif(is_open AND expires_at > ?, ?, ?)", later, later, earlier)
    visitor = await visit(site.dave, timezone_id="Europe/Amsterdam")
    await visitor.set_clock("2026-03-05T14:06:30Z")
    await visitor.enters("/inbox", "Inbox")
    times = visitor.page.locator("li time")
    await times.last.wait_for()
    assert await times.all_inner_texts() == ["3 minutes ago · 5 Mar 2026, 15:03 CET", "1 Feb 2026, 10:00 CET"]
    assert await times.first.get_attribute("datetime") == (await site.items(site.dave))[0]["createdAt"]
    await visitor.page.clock.fast_forward("02:00:00")
    await visitor.page.locator("li time", has_text="2 hours ago").wait_for()
    visitor.forgive_broken_connections()  # two hours without a sign of life


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_word_has_the_contrast_of_wcag_aa_and_axe_finds_nothing(
    site: Site, visit: Visit, scheme: str
) -> None:
    await site.notices(site.dave, 26)
    await site.partnership("Shall we?")
    await one_too_late(site)
    await site.sql("UPDATE memberships SET user_id = user_environment_id WHERE state = 'PENDING'")
    visitor = await visit(site.dave, color_scheme=scheme)
    await patient(visitor)
    await visitor.hear_nothing()
    await visitor.enters("/inbox", "Inbox")
    await is_live(visitor, False)
    await item(visitor, "Acme Sales", "OPEN").get_by_role("button", name="Accept").click()
    await visitor.page.get_by_role("alert").filter(has_text="There is no such thing").wait_for()
    await item(visitor, "Initech", "OPEN").get_by_role("button", name="Decline…").click()
    await item(visitor, "Acme Sales", "EXPIRED").wait_for()
    await visitor.page.get_by_role("button", name="Next").wait_for()
    await counts(visitor, 29)
    assert await violations(visitor.page) == []
    visitor.forgive_broken_connections()


async def test_org_12_a_request_of_who_has_proof_has_no_warning(site: Site, visit: Visit) -> None:
    await site.collaboration()
    await site.sql("UPDATE organisations SET verification = ?, verified_at = created_at", "REVIEWED")
    await site.partnership()
    visitor = await visit(site.dave)
    await visitor.enters("/inbox", "Inbox")
    await item(visitor, "Initech", "OPEN").wait_for()
    assert await item(visitor, "Acme Sales", "OPEN").get_by_text("Not proven:").count() == 0
    assert await item(visitor, "Initech", "OPEN").get_by_text("Not proven:").is_visible()


async def test_the_inbox_speaks_the_language_of_the_account(site: Site, visit: Visit) -> None:
    """Roles, notices and refusals come in it: a page in another one would be half and half."""
    await site.collaboration()
    await site.do(site.dave, "updateAccount", locale="nl")
    visitor = await visit(site.dave, locale="en-GB")
    await visitor.enters("/inbox", "Postvak IN")
    await visitor.page.get_by_role("button", name="Accepteren").wait_for()
    assert "ook die van je mails" in await visitor.page.inner_text("main")
    await visitor.page.get_by_label("Taal").select_option("en")
    await visitor.page.get_by_role("button", name="Accept").wait_for()
    assert visitor.only("accountSpeakMutation").input == {"locale": "en"}
    assert await site.ask(site.dave, "{ account { locale } }") == {"account": {"locale": "en"}}


async def test_notices_change_their_language_with_the_page(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADVANCED_USER")
    visitor = await visit(site.bob)
    await at_the_inbox(visitor)
    await heading(visitor, "Your role is now Advanced user.")
    await visitor.page.get_by_label("Language").select_option("nl")
    await heading(visitor, "Je rol is nu Gevorderde gebruiker.")


@pytest.mark.parametrize("width", [320, 390, 1024])
async def test_the_longest_names_fit(site: Site, visit: Visit, width: int) -> None:
    for who in (site.alice, site.erin):
        await site.do(who, "updateEnvironment", name=LONG)
    await site.collaboration(await organisation(site, LONG, "87654321"))
    await declined(site, LONG)
    await site.partnership(LONG)
    visitor = await visit(site.dave, viewport={"width": width, "height": 640}, locale="nl-NL")
    await site.do(site.dave, "updateAccount", locale="nl")
    await visitor.enters("/inbox", "Postvak IN")
    await item(visitor, LONG, "NOTICE").wait_for()
    await visitor.page.get_by_role("button", name="Afwijzen…").first.click()
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= width
    await visitor.enters("/", "Goedendag")
    await visitor.page.get_by_role("heading", name="Wacht op je beslissing").wait_for()
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= width
