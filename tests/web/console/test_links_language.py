"""Another language where a mailed link leads: nothing that was typed is lost or kept elsewhere."""

import pytest

from server.domain.roles import PLATFORM
from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Site

from .links import EMAIL, PATHS, fill, press, says
from .test_log_in import KEPT

WORDS = "() => document.getElementById('console').textContent.replace(/\\s+/g, ' ').trim()"
MOMENT = "2099-03-06 14:03:00.000000"


async def switch(visitor: Visitor, language: str) -> None:
    await visitor.page.locator("header select").select_option(language)
    await visitor.page.locator(f"html[lang={language}]").wait_for()


async def test_what_was_typed_stays_and_a_password_is_kept_nowhere_else(site: Site, visit: Visit) -> None:
    _, secret = await site.invite(EMAIL)
    visitor = await visit()
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    await visitor.page.evaluate("globalThis.same = true")
    await fill(visitor, "Your name", "Nora")
    await fill(visitor, "Password", PASSWORD)

    await switch(visitor, "nl")
    await says(visitor, "Doe mee met Acme", f"{site.alice.name} nodigt je uit.")
    assert "Basisgebruiker" in await visitor.page.inner_text("main")
    assert await visitor.page.get_by_label("Je naam").input_value() == "Nora"
    assert await visitor.page.get_by_label("Wachtwoord", exact=True).input_value() == PASSWORD
    assert await visitor.page.evaluate("globalThis.same"), "the page was loaded anew"
    assert PASSWORD not in await visitor.page.evaluate(KEPT)
    assert visitor.page.url == f"{visitor.origin}/invitation?lang=nl"

    await press(visitor, "Uitnodiging accepteren")
    await says(visitor, "Welkom bij Acme!")
    assert visitor.only("useAcceptMutation").headers["accept-language"] == "nl"
    await switch(visitor, "en")
    await says(visitor, "Welcome to Acme!", "Your role is Basic user.")


@pytest.mark.parametrize("path", [*PATHS, "/password#x", "/sign-up#x"])
@pytest.mark.parametrize("logged_in", [False, True])
async def test_every_word_is_in_the_language_of_the_page(site: Site, visit: Visit, path: str, logged_in: bool) -> None:
    """It speaks as if it had been opened in that language, whatever the account's is."""
    visitor = await visit(site.bob if logged_in else None)
    await visitor.enters(path)
    await switch(visitor, "nl")
    exchanged = await visitor.page.evaluate(WORDS)
    await visitor.page.reload()
    await visitor.is_at()
    assert exchanged == await visitor.page.evaluate(WORDS)
    assert await visitor.page.evaluate("document.documentElement.lang") == "nl"
    assert (await site.ask(site.bob, "{ account { locale } }"))["account"]["locale"] == "en"


async def test_errors_of_the_former_language_go(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/password", "Forgotten your password?")
    await fill(visitor, "E-mail address", "nobody")
    await visitor.page.keyboard.press("Enter")
    await visitor.page.locator("[aria-invalid=true]").wait_for()
    await switch(visitor, "nl")
    assert await visitor.page.locator("[aria-invalid], [role=alert]").count() == 0
    assert await visitor.page.get_by_label("E-mailadres").input_value() == "nobody"


async def test_another_language_needs_no_server(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/sign-up", "Sign up")
    await fill(visitor, "E-mail address", EMAIL)
    async with site.out_of_reach():
        await switch(visitor, "nl")
        await says(visitor, "Aanmelden")
    assert await visitor.page.get_by_label("E-mailadres").input_value() == EMAIL


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("of_account", ["en", "nl"])
async def test_roles_are_called_as_the_page_speaks(site: Site, visit: Visit, language: str, of_account: str) -> None:
    """A link of a mail is read in the language of the page, whatever the account's is."""
    await site.do(site.bob, "updateAccount", locale=of_account)
    _, secret = await site.invite(EMAIL)
    visitor = await visit(site.bob)
    role = next(words for role, words in PLATFORM.items() if role.name == "BASIC_USER")
    await visitor.enters(f"/invitation?lang={language}#{secret}", "Acme")
    assert role[language][0] in await visitor.page.inner_text("dl")


@pytest.mark.parametrize(
    ("locale", "path", "written"),
    [
        ("en-GB", "/invitation", "6 Mar 2099, 15:03 CET"),
        ("en-US", "/invitation", "Mar 6, 2099, 03:03 PM GMT+1"),
        ("nl-NL", "/invitation", "6 mrt 2099, 15:03 CET"),
        ("nl-NL", "/invitation?lang=en", "6 Mar 2099, 15:03 CET"),
        ("en", "/invitation", "6 Mar 2099, 15:03 CET"),
    ],
)
async def test_moments_are_written_as_in_the_readers_country_and_with_their_zone(
    site: Site, visit: Visit, locale: str, path: str, written: str
) -> None:
    _, secret = await site.invite(EMAIL)
    await site.sql("UPDATE invitations SET expires_at = ?", MOMENT)
    visitor = await visit(locale=locale, timezone_id="Europe/Amsterdam")
    await visitor.enters(f"{path}#{secret}", "Acme")
    assert (await visitor.page.inner_text("dl time")) == written
