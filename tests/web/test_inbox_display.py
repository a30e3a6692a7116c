"""How the inbox page shows what is there, in a real browser with a real server."""

import pytest

from .conftest import Visit
from .site import Site, organisation
from .test_inbox_page import item
from .test_invitation_page import EVIL

CONTRASTS = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => rgb(colour).slice(0, 3).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const paper = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (rgb(colour)[3] === 255) return colour;
    }
  };
  const seen = [...document.body.querySelectorAll("*")].filter((element) =>
    element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  return seen.map((element) => {
    const two = [light(getComputedStyle(element).color), light(paper(element))].sort();
    return { text: element.textContent.slice(0, 40), ratio: (Math.max(...two) + 0.05) / (Math.min(...two) + 0.05) };
  });
}"""


async def declined(site: Site, reason: str) -> None:
    """A notice to Dave: Initech does not want to be a partner, and says why."""
    partnership = await site.partnership(by=site.dave, of=site.erin)
    await site.do(site.erin, "declinePartnership", partnershipId=partnership, reason=reason)


async def one_too_late(site: Site) -> None:
    """Two requests of one organisation to Dave: one that nobody answered in time, and one that is open."""
    await site.collaboration()
    await site.expires("memberships")
    await site.collaboration()


async def test_names_and_messages_in_the_inbox_are_text(site: Site, visit: Visit) -> None:
    await declined(site, EVIL)
    _, secret = await site.invite("dave@acme.example")
    await site.do(site.dave, "acceptInvitation", token=secret)
    for who in (site.alice, site.erin):
        await site.do(who, "updateEnvironment", name=EVIL)
    await site.collaboration(await organisation(site, EVIL, "87654321"))
    await site.partnership(EVIL)
    visitor = await visit(site.dave)
    await visitor.open("/inbox")
    assert EVIL in await visitor.page.locator("#environment option").all_inner_texts()
    for request in (f"Organisation {EVIL}", f"{EVIL} wants to be your partner"):
        await item(visitor, request, "OPEN").wait_for()
    assert await item(visitor, "wants to be your partner", "OPEN").locator("blockquote").inner_text() == EVIL
    notice = item(visitor, f"{EVIL} declined", "NOTICE")
    assert await notice.locator("blockquote").inner_text() == EVIL
    assert f"{EVIL}" in await notice.locator(".meta").inner_text()
    await item(visitor, "wants to be your partner", "OPEN").get_by_role("button", name="Accept").click()
    await visitor.page.locator("[data-said]", has_text="Accepted").wait_for(state="attached")
    assert await visitor.page.locator("main img, main script").count() == 0


async def test_nothing_there_is_told(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.open("/inbox")
    assert "Nothing waits for you" in await visitor.page.inner_text("main")
    assert await visitor.page.locator("h2:visible").count() == 0


async def test_what_waits_stands_apart_from_what_is_settled(site: Site, visit: Visit) -> None:
    await declined(site, "Too busy.")
    await one_too_late(site)
    visitor = await visit(site.dave)
    await visitor.open("/inbox")
    waiting = visitor.page.get_by_role("list", name="Waits for your decision").get_by_role("listitem")
    rest = visitor.page.get_by_role("list", name="Notices and earlier requests").get_by_role("listitem")
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
    await visitor.open("/inbox")
    times = visitor.page.locator("li time")
    assert await times.all_inner_texts() == ["3 minutes ago · 5 Mar 2026, 15:03 CET", "1 Feb 2026, 10:00 CET"]
    assert await times.first.get_attribute("datetime") == (await site.items(site.dave))[0]["createdAt"]
    await visitor.page.clock.fast_forward("02:00:00")
    await visitor.page.locator("li time", has_text="2 hours ago").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_word_has_the_contrast_of_wcag_aa(site: Site, visit: Visit, scheme: str) -> None:
    await site.notices(site.dave, 26)
    await site.partnership("Shall we?")
    await one_too_late(site)
    await site.sql("UPDATE memberships SET user_id = user_environment_id WHERE state = 'PENDING'")
    visitor = await visit(site.dave, color_scheme=scheme)
    await visitor.hear_nothing()
    await visitor.open("/inbox")
    await visitor.page.locator("[data-live=no]:visible").wait_for()
    await item(visitor, "Acme Sales", "OPEN").get_by_role("button", name="Accept").click()
    await visitor.page.get_by_role("alert").filter(has_text="There is no such thing").wait_for()
    await item(visitor, "Initech", "OPEN").get_by_role("button", name="Decline…").click()
    await item(visitor, "Acme Sales", "EXPIRED").wait_for()
    await visitor.page.get_by_role("button", name="Older items").wait_for()
    measured = await visitor.page.evaluate(CONTRASTS)
    assert len(measured) > 20
    assert [one for one in measured if one["ratio"] < 4.5] == []
    visitor.forgive_broken_connections()


async def test_org_12_a_request_of_who_has_proof_has_no_warning(site: Site, visit: Visit) -> None:
    await site.collaboration()
    await site.sql("UPDATE organisations SET verification = ?, verified_at = created_at", "REVIEWED")
    await site.partnership()
    visitor = await visit(site.dave)
    await visitor.open("/inbox")
    assert await item(visitor, "Acme Sales", "OPEN").locator("[data-unverified]").is_hidden()
    assert await item(visitor, "Initech", "OPEN").locator("[data-unverified]").is_visible()


async def test_the_page_speaks_the_language_of_the_account(site: Site, visit: Visit) -> None:
    """Roles, notices and refusals come in it: a page in another one would be half and half."""
    await site.collaboration()
    await site.do(site.dave, "updateAccount", locale="nl")
    visitor = await visit(site.dave, locale="en-GB")
    await visitor.page.goto(visitor.origin + "/inbox")
    await visitor.page.get_by_role("button", name="Aannemen").wait_for()
    assert visitor.page.url.endswith("/inbox?lang=nl")
    assert "ook die van je mails" in await visitor.page.inner_text("main")
    await visitor.page.get_by_role("link", name="English").click()
    await visitor.page.get_by_role("button", name="Accept").wait_for()
    assert visitor.only("UpdateAccount").input == {"locale": "en"}
    assert await site.ask(site.dave, "{ account { locale } }") == {"account": {"locale": "en"}}
