"""The start screen: who one is, what waits, and where one can go."""

import pytest

from server.domain.roles import PLATFORM
from tests.web.conftest import Visit
from tests.web.site import Person, Site

from .axe import violations
from .inbox import counts, says
from .logging_in import is_in
from .names import EVIL


async def test_it_says_who_one_is_and_where(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/", f"Hello, {site.bob.name}")
    assert f"You log in as {site.bob.email}." in await visitor.page.inner_text("main")
    place = visitor.page.locator(f"[data-place={site.bob.environment}]")
    assert await place.inner_text() == "Acme Basic user\nYou are here"
    assert await visitor.page.title() == "Start · Welkom"


async def test_usr_2_another_role_is_seen_at_the_next_look(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/", "Hello, ")
    await site.role(site.bob, "ADVANCED_USER")
    await visitor.enters("/", "Hello, ")
    assert "Advanced user" in await visitor.page.inner_text(f"[data-place={site.bob.environment}]")


async def test_what_waits_is_there_and_comes_by_itself(site: Site, visit: Visit) -> None:
    await site.collaboration()
    visitor = await visit(site.dave)
    await visitor.enters("/", "Hello, ")
    await visitor.follows()
    await visitor.page.get_by_text("1 item not read yet").wait_for()
    card = visitor.page.get_by_role("region", name="Inbox")
    await card.get_by_text("Organisation Acme Sales wants to collaborate with you.").wait_for()
    await site.partnership()
    await says(visitor, "New in your inbox: Initech wants to be your partner.")
    await card.get_by_text("2 items not read yet").wait_for()
    await card.get_by_text("Initech wants to be your partner.").wait_for()
    await counts(visitor, 2)
    await card.get_by_role("link", name="To your inbox").click()
    await visitor.is_at("Inbox")


async def test_own_organisations_lead_to_them(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await visitor.enters("/", "Hello, ")
    await visitor.page.get_by_role("region", name="Your organisations").get_by_role("link", name="Acme Sales").click()
    await visitor.page.wait_for_url(f"**/organisations/{site.organisation}")


async def test_what_the_role_does_not_allow_is_in_sight_and_says_why(site: Site, visit: Visit) -> None:
    alice, bob = await visit(site.alice), await visit(site.bob)
    for visitor in (alice, bob):
        await visitor.enters("/", "Hello, ")
    invite = bob.page.get_by_role("button", name="Invitation by email")
    assert await invite.get_attribute("aria-disabled") == "true"
    await invite.focus()
    await bob.page.get_by_role("tooltip").filter(has_text="Your role does not give access").first.wait_for()
    await bob.page.keyboard.press("Enter")
    assert bob.page.url == f"{bob.origin}/"
    await alice.page.get_by_role("link", name="Invitation by email").click()
    await alice.is_at("Users")


async def test_who_works_in_two_environments_goes_from_one_to_the_other(site: Site, visit: Visit) -> None:
    _, secret = await site.invite("dave@acme.example")
    await site.do(site.dave, "acceptInvitation", token=secret)
    visitor = await visit(site.dave)
    await visitor.enters("/", "Hello, ")
    chosen = visitor.page.get_by_label("Environment", exact=True)
    here = await chosen.input_value()
    await visitor.page.get_by_role("button", name="Work here").click()
    await visitor.page.locator(f"[data-place={here}]").get_by_role("button", name="Work here").wait_for()
    assert await chosen.input_value() != here


async def test_an_invitation_from_elsewhere_is_told(site: Site, visit: Visit) -> None:
    address = "dave@acme.example"  # his too, since he was there before
    _, secret = await site.invite(address)
    joined = await site.do(site.dave, "acceptInvitation", "user { id }", token=secret)
    await site.do(site.alice, "removeUser", userId=joined["user"]["id"])
    await site.invite(address)
    visitor = await visit(site.dave)
    await visitor.enters("/", "Hello, ")
    card = visitor.page.get_by_role("region", name="Invitations for you")
    await card.get_by_text("Acme invites you as Basic user.").wait_for()
    assert f"the mail to {address}" in await card.inner_text()


@pytest.mark.parametrize("invited", [False, True])
async def test_who_has_no_place_is_told_what_waits_or_what_to_do(site: Site, visit: Visit, invited: bool) -> None:
    await site.do(site.alice, "removeUser", userId=site.bob.id)
    if invited:
        await site.invite(site.bob.email)
    visitor = await visit(site.bob)
    await visitor.enters("/", "Hello, ")
    await visitor.page.get_by_text("You have no place in any environment now.").wait_for()
    told = "Acme invites you as Basic user." if invited else "No invitation waits for your addresses."
    await visitor.page.get_by_text(told).wait_for()
    assert await visitor.page.get_by_role("navigation").get_by_role("link").all_inner_texts() == ["Start", "My account"]
    assert await violations(visitor.page) == []


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("of_account", ["en", "nl"])
async def test_roles_are_called_as_the_account_speaks(site: Site, visit: Visit, language: str, of_account: str) -> None:
    await site.do(site.bob, "updateAccount", locale=of_account)
    visitor = await visit(site.bob)
    role = next(words for role, words in PLATFORM.items() if role.name == "BASIC_USER")
    await visitor.enters(f"/?lang={language}", site.bob.name)
    assert role[of_account][0] in await visitor.page.inner_text(f"[data-place={site.bob.environment}]")


async def test_a_language_chosen_here_is_that_of_the_pages_beside_the_console(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/", "Hello, ")
    await visitor.page.get_by_label("Language").select_option("nl")
    await visitor.is_at("Goedendag")
    assert (await site.ask(site.bob, "{ account { locale } }"))["account"]["locale"] == "nl"


async def test_a_language_out_of_reach_is_told_and_the_screen_stays(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/", "Hello, ")
    await visitor.follows()
    async with site.out_of_reach():
        await visitor.page.get_by_label("Language").select_option("nl")
        await says(visitor, "The server could not be reached.")
        await is_in(visitor)
    visitor.forgive_broken_connections()


async def test_names_are_text_whatever_they_hold(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateEnvironment", name=EVIL)
    await site.do(site.bob, "updateAccount", name=EVIL)
    visitor = await visit(site.bob)
    await visitor.enters("/", f"Hello, {EVIL}")
    assert EVIL in await visitor.page.inner_text(f"[data-place={site.bob.environment}]")
    assert EVIL in await visitor.page.inner_text("header")
    assert await visitor.page.locator("main img, main script").count() == 0


async def test_development_has_its_tools_at_hand(site: Site, visit: Visit) -> None:
    for who in (site.bob, None):
        visitor = await visit(who)
        await visitor.enters("/")
        tools = visitor.page.get_by_role("complementary", name="In development").get_by_role("link")
        assert await tools.evaluate_all("all => all.map(a => a.getAttribute('href'))") == ["/graphql", "/mailbox"]


async def test_usr_7_a_shortcut_for_which_only_the_mark_is_missing_says_so(site: Site, visit: Visit) -> None:
    await site.do(site.carol, "setRelationshipManager", userId=site.dave.id, relationshipManager=False)
    dave = await visit(site.dave)
    await dave.enters("/", "Hello, ")
    button = dave.page.get_by_role("button", name="Find partners")
    await button.focus()
    told = await button.get_attribute("aria-describedby")
    said = await dave.page.locator(f"[id='{told}']").inner_text()
    assert said.startswith("Your role, Advanced user, would do, but you don't hold the relationship-manager mark.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
async def test_it_is_accessible_and_fits(site: Site, visit: Visit, scheme: str, width: int) -> None:
    await site.partnership()
    who: Person = site.dave
    visitor = await visit(who, viewport={"width": width, "height": 900}, color_scheme=scheme)
    await visitor.enters("/", "Hello, ")
    await visitor.page.get_by_role("heading", name="Waits for your decision").wait_for()
    await visitor.page.get_by_role("heading", name="Your organisations").wait_for()
    await visitor.page.get_by_role("heading", name="Shortcuts").wait_for()
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= width
    assert await violations(visitor.page) == []
