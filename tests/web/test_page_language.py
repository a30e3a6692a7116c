"""Another language on the same page: nothing that was typed is lost or kept elsewhere, and nothing stays behind."""

import pytest

from server.domain.roles import PLATFORM
from server.web import pages
from tests.scenario import PASSWORD

from .browser import Visitor
from .conftest import Visit
from .site import Site
from .test_inbox_page import item
from .test_invitation_page import EMAIL

WORDS = """() => {
  const all = document.body.cloneNode(true);
  all.querySelector("noscript").remove(); // which nobody sees here
  return all.textContent.replace(/\\s+/g, " ").trim();
}"""
KEPT = (
    "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie, location.href])"
)
MOMENT = "2099-03-06 14:03:00.000000"


async def switch(visitor: Visitor, language: str) -> None:
    await visitor.page.get_by_role("link", name=pages.LANGUAGES[language]).click()
    await visitor.page.wait_for_selector(f"html[lang={language}] body:not([aria-busy])")


async def test_what_was_typed_stays_in_the_page_and_is_kept_nowhere_else(site: Site, visit: Visit) -> None:
    _, secret = await site.invite(EMAIL)
    visitor = await visit()
    await visitor.open(f"/invitation#{secret}")
    await visitor.page.evaluate("globalThis.same = true")
    await visitor.page.locator("#accept-name").fill("Nora")
    await visitor.page.locator("#accept-password").fill(PASSWORD)
    await visitor.page.get_by_text("Rather not?").click()
    await visitor.page.get_by_label("Reason").fill("I left")

    await switch(visitor, "nl")
    dutch = pages.texts("invitation", "nl")
    await visitor.page.get_by_role("button", name=dutch["accept"]).wait_for()
    assert await visitor.page.inner_text("h1:visible") == dutch["pending_title"].format(environment="Acme")
    assert await visitor.page.title() == f"{dutch['pending_title'].format(environment='Acme')} · Welkom"
    shown = await visitor.page.inner_text("[data-view=pending]")
    assert "Basisgebruiker" in shown
    assert dutch["pending"].format(inviter=site.alice.name) in shown
    assert await visitor.page.locator("#accept-name").input_value() == "Nora"
    assert await visitor.page.locator("#accept-password").input_value() == PASSWORD
    assert await visitor.page.locator("#decline-reason").input_value() == "I left"
    assert await visitor.page.evaluate("globalThis.same"), "the page was loaded anew"
    assert PASSWORD not in await visitor.page.evaluate(KEPT)
    assert visitor.page.url == f"{visitor.origin}/invitation?lang=nl"
    assert await visitor.page.locator("nav [aria-current]").inner_text() == "Nederlands"

    await visitor.page.get_by_role("button", name=dutch["accept"]).click()
    await visitor.shows("done")
    assert visitor.only("AcceptInvitation").headers["accept-language"] == "nl"
    await switch(visitor, "en")
    assert "Your role is Basic user." in await visitor.page.inner_text("[data-view=done]")


@pytest.mark.parametrize("path", [*pages.PAGES, "/password#x", "/sign-up#x"])
@pytest.mark.parametrize("logged_in", [False, True])
async def test_every_word_is_exchanged(site: Site, visit: Visit, path: str, logged_in: bool) -> None:
    """The page speaks as if it had been opened in that language."""
    if path == "/inbox" and logged_in:
        pytest.skip("its language is that of the account: see test_inbox_display")
    visitor = await visit(site.bob if logged_in else None)
    await visitor.open(path)
    await switch(visitor, "nl")
    exchanged = await visitor.page.evaluate(WORDS)
    await visitor.page.reload()
    await visitor.page.wait_for_selector("main > section[data-view]:visible:not([data-view=loading])")
    assert exchanged == await visitor.page.evaluate(WORDS)


async def test_errors_of_the_former_language_go(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.open("/")
    await visitor.page.locator("#log-in-email").fill(site.bob.email)
    await visitor.page.locator("#log-in-password").fill("wrong")
    await visitor.page.keyboard.press("Enter")
    await visitor.page.get_by_role("alert").filter(visible=True).wait_for()
    await switch(visitor, "nl")
    assert await visitor.page.get_by_role("alert").filter(visible=True).count() == 0
    assert await visitor.page.locator("#log-in-password").input_value() == "wrong"


async def test_a_language_out_of_reach_is_told_at_the_form_and_nothing_is_lost(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.open("/sign-up")
    await visitor.page.locator("#ask-email").fill(EMAIL)
    async with site.out_of_reach():
        await visitor.page.get_by_role("link", name="Nederlands").click()
        await visitor.page.get_by_role("alert").filter(visible=True).wait_for()
        assert await visitor.page.inner_text("[data-alert]:visible") == pages.texts("layout", "en")["network"]
    assert await visitor.page.locator("#ask-email").input_value() == EMAIL
    visitor.forgive_broken_connections()


async def test_a_reason_half_typed_in_the_inbox_stays(site: Site, visit: Visit) -> None:
    await site.partnership("Shall we?")
    visitor = await visit(site.dave)
    await visitor.open("/inbox")
    asked = item(visitor, "Initech", "OPEN")
    await asked.get_by_role("button", name="Decline…").click()
    await asked.get_by_label("Reason").fill("Too busy.")
    await switch(visitor, "nl")
    await visitor.page.locator("h3", has_text="Initech wil").wait_for()
    assert await asked.get_by_label("Reden").input_value() == "Too busy."
    await asked.locator("form").get_by_role("button", name="Afwijzen").click()
    await item(visitor, "Initech", "DECLINED").wait_for()
    assert visitor.only("DeclinePartnership").input["reason"] == "Too busy."


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("of_account", ["en", "nl"])
async def test_roles_are_called_as_the_page_speaks(site: Site, visit: Visit, language: str, of_account: str) -> None:
    await site.do(site.bob, "updateAccount", locale=of_account)
    _, secret = await site.invite(EMAIL)
    visitor = await visit(site.bob)
    role = next(words[language][0] for role, words in PLATFORM.items() if role.name == "BASIC_USER")
    await visitor.open(f"/?lang={language}")
    assert role in await visitor.page.inner_text("tbody")
    await visitor.open(f"/invitation?lang={language}#{secret}")
    assert role in await visitor.page.inner_text("dl")


@pytest.mark.parametrize(
    ("locale", "path", "written"),
    [
        ("en-GB", "/invitation", "Friday, 6 March 2099 at 15:03 CET"),
        ("en-US", "/invitation", "Friday, March 6, 2099 at 03:03 PM GMT+1"),
        ("nl-NL", "/invitation", "vrijdag 6 maart 2099 om 15:03 CET"),
        ("nl-NL", "/invitation?lang=en", "Friday, 6 March 2099 at 15:03 CET"),
        ("en", "/invitation", "Friday, 6 March 2099 at 15:03 CET"),
    ],
)
async def test_moments_are_written_as_in_the_readers_country_and_with_their_zone(
    site: Site, visit: Visit, locale: str, path: str, written: str
) -> None:
    _, secret = await site.invite(EMAIL)
    await site.sql("UPDATE invitations SET expires_at = ?", MOMENT)
    visitor = await visit(locale=locale, timezone_id="Europe/Amsterdam")
    await visitor.open(f"{path}#{secret}")
    assert (await visitor.page.inner_text("dl time")) == written
