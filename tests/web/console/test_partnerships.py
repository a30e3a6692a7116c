"""Partnerships: asking, deciding, who is connected, and the end with all that it cuts (PAR-1 to PAR-7)."""

import re
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from tests.web.browser import INBOX_NEWS, Visitor
from tests.web.conftest import Visit
from tests.web.site import Person, Site, organisation

from .axe import violations
from .seeing import wide

HOSTILE = "<b onmouseover=alert(1)>\u05d0\u05d1\u05d2 \U0001f469\u200d\U0001f4bb</b> " + "W" * 150
STATES = "{ environment { partnerships { edges { node { id status partner { name } } } } } }"


def card(within: Page | Locator, partner: str) -> Locator:
    return within.get_by_role("article", name=partner)


def section(page: Page, title: str) -> Locator:
    return page.get_by_role("region", name=title)


async def partnerships(site: Site, who: Person) -> list[dict[str, Any]]:
    """Those of who asks, the newest first."""
    return [edge["node"] for edge in (await site.ask(who, STATES))["environment"]["partnerships"]["edges"]]


async def states(site: Site, who: Person) -> dict[str, str]:
    """Of the newest partnership with each."""
    return {one["partner"]["name"]: one["status"] for one in reversed(await partnerships(site, who))}


async def asks(visitor: Visitor, search: str, message: str = "", manager: str = "") -> Locator:
    """Finds the environment and asks it: the dialog."""
    await visitor.page.get_by_role("button", name="Ask for a partnership").click()
    dialog = visitor.page.get_by_role("dialog")
    await expect(dialog.get_by_label("Name or company number")).to_be_focused()
    await visitor.page.keyboard.type(search)
    await dialog.get_by_role("radio").check()
    if manager:
        await dialog.get_by_label("Whom to ask").select_option(label=manager)
    await dialog.get_by_label("Message").fill(message)
    await dialog.get_by_role("button", name="Ask", exact=True).click()
    return dialog


async def test_par_3_a_request_is_seen_at_the_other_side_and_accepted(site: Site, visit: Visit) -> None:
    dave, erin = await visit(site.dave), await visit(site.erin)
    await dave.enters("/partnerships", "Partnerships")
    await erin.enters("/partnerships", "Partnerships")
    await expect(section(erin.page, "Partners")).to_contain_text("There is no partner yet.")
    dialog = await asks(erin, "glo", "Shall we exchange invoices?")
    await dialog.wait_for(state="detached")
    await expect(erin.page.locator("h1")).to_be_focused()
    asked = card(section(erin.page, "Waiting for a decision"), "Globex")
    await expect(asked).to_contain_text("You asked them")
    await expect(asked).to_contain_text("Erin Mulder")

    received = card(section(dave.page, "Waiting for a decision"), "Initech")
    await expect(received).to_contain_text("They asked you")
    await expect(received).to_contain_text("Shall we exchange invoices?")
    await expect(received).to_contain_text("No proven company number")
    await expect(received).to_contain_text("Anybody can take any name.")
    await received.get_by_role("button", name="Accept").click()
    for visitor, partner in ((dave, "Initech"), (erin, "Globex")):
        partnered = card(section(visitor.page, "Partners"), partner)
        await expect(partnered.get_by_text("Active", exact=True)).to_be_visible()
        await expect(partnered).to_contain_text("Partners since")
        await expect(section(visitor.page, "Waiting for a decision")).to_contain_text("Nothing waits")
    await expect(dave.page.locator("h1")).to_be_focused()
    assert await states(site, site.erin) == {"Globex": "ACTIVE"}


async def test_par_3_one_relationship_manager_is_asked_and_the_others_read_nothing_of_a_proof(
    site: Site, visit: Visit
) -> None:
    erin = await visit(site.erin)
    await erin.enters("/partnerships", "Partnerships")
    dialog = await asks(erin, "Globex", manager="Dave Bakker")
    await dialog.wait_for(state="detached")
    assert [item["state"] for item in await site.items(site.dave)] == ["OPEN"]
    assert await site.items(site.carol) == []
    carol = await visit(site.carol)
    await carol.enters("/partnerships", "Partnerships")
    received = card(section(carol.page, "Waiting for a decision"), "Initech")
    await expect(received).to_contain_text("is told to those who were asked")
    await expect(received.get_by_text("No proven company number")).to_have_count(0)


async def test_par_2_an_environment_is_looked_for_with_three_letters_and_found_unless_it_opted_out(
    site: Site, visit: Visit
) -> None:
    await site.do(site.carol, "updateEnvironment", "environment { id }", discoverable=False)
    erin = await visit(site.erin)
    await erin.enters("/partnerships", "Partnerships")
    await erin.page.get_by_role("button", name="Ask for a partnership").click()
    dialog = erin.page.get_by_role("dialog")
    search, send = dialog.get_by_label("Name or company number"), dialog.get_by_role("button", name="Ask", exact=True)
    await search.fill("Gl")
    await search.fill("Globex")
    await expect(dialog.get_by_text("No environment was found.")).to_be_visible()
    await expect(send).to_have_attribute("aria-disabled", "true")
    await send.focus()
    await expect(dialog.get_by_role("tooltip")).to_have_text("Find an environment and choose it first.")
    await search.fill("Acm")
    await expect(dialog.get_by_text("1 environment found")).to_be_visible()
    await expect(dialog.get_by_role("radio")).to_have_accessible_name(re.compile("Acme.*acme.example"))
    assert {asked.variables["search"] for asked in erin.asked if asked.name == "useFoundQuery"} == {"Globex", "Acm"}


async def test_par_2_an_environment_is_found_by_the_proven_number_of_its_organisation(site: Site, visit: Visit) -> None:
    await site.sql(
        "INSERT OR REPLACE INTO company_numbers (number, scheme, proven_environment_id, proven_organisation_id)"
        " SELECT number, scheme, environment_id, id FROM organisations"
    )
    dave = await visit(site.dave)
    await dave.enters("/partnerships", "Partnerships")
    await dave.page.get_by_role("button", name="Ask for a partnership").click()
    dialog = dave.page.get_by_role("dialog")
    await dialog.get_by_label("Name or company number").fill("1234 5678")
    await expect(dialog.get_by_role("radio")).to_have_accessible_name(re.compile("Acme"))


async def test_what_was_typed_to_ask_is_kept_when_the_request_is_lost_and_the_dialog_closed(
    site: Site, visit: Visit
) -> None:
    erin = await visit(site.erin)
    erin.forgive_broken_connections()
    await erin.enters("/partnerships", "Partnerships")
    await erin.without("AskDialogMutation")
    dialog = await asks(erin, "Globex", "Shall we?")
    await expect(dialog.get_by_role("alert")).to_contain_text("The server could not be reached.")
    await erin.page.keyboard.press("Escape")
    await dialog.wait_for(state="detached")
    await expect(erin.page.get_by_role("button", name="Ask for a partnership")).to_be_focused()
    assert await states(site, site.erin) == {}
    await erin.page.unroute_all()
    await erin.page.get_by_role("button", name="Ask for a partnership").click()
    await expect(dialog.get_by_label("Message")).to_have_value("Shall we?")
    await dialog.get_by_role("button", name="Ask", exact=True).click()
    await dialog.wait_for(state="detached")
    assert await states(site, site.erin) == {"Globex": "REQUESTED"}


async def test_par_4_requests_that_cross_lead_to_the_open_one_which_is_decided_there(site: Site, visit: Visit) -> None:
    erin = await visit(site.erin)
    erin.forgive_broken_connections()
    await erin.hear_nothing()  # else she would see it in the list
    await erin.enters("/partnerships", "Partnerships")
    await site.partnership("From our side", by=site.dave, of=site.erin)
    dialog = await asks(erin, "Globex", "From ours")
    await expect(dialog).to_contain_text("There is an open request between the two environments.")
    open_one = card(dialog, "Globex")
    await expect(open_one).to_contain_text("From our side")
    await open_one.get_by_role("button", name="Accept").click()
    await dialog.wait_for(state="detached")
    await expect(card(section(erin.page, "Partners"), "Globex")).to_be_visible()
    assert await states(site, site.erin) == {"Globex": "ACTIVE"}


async def test_par_4_asking_a_partner_again_leads_to_the_partnership(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    await alice.enters("/partnerships", "Partnerships")
    dialog = await asks(alice, "Globex")
    await expect(dialog).to_contain_text("The two environments are partners already.")
    await expect(card(dialog, "Globex")).to_contain_text("Partners since")
    assert await states(site, site.alice) == {"Globex": "ACTIVE"}


async def test_par_4_a_request_is_declined_with_a_reason_which_the_asking_side_reads(site: Site, visit: Visit) -> None:
    await site.partnership()
    dave = await visit(site.dave)
    await dave.enters("/partnerships", "Partnerships")
    await card(dave.page, "Initech").get_by_role("button", name="Decline").click()
    dialog = dave.page.get_by_role("dialog")
    reason = dialog.get_by_label("Reason")
    await reason.fill("x" * 501)
    await dialog.get_by_role("button", name="Decline", exact=True).click()
    await expect(reason).to_have_attribute("aria-invalid", "true")
    await expect(reason).to_have_value("x" * 501)
    assert await states(site, site.erin) == {"Globex": "REQUESTED"}
    await reason.fill("We don't know you.")
    await dialog.get_by_role("button", name="Decline", exact=True).click()
    await dialog.wait_for(state="detached")
    await expect(section(dave.page, "Waiting for a decision")).to_contain_text("Nothing waits")
    past = section(dave.page, "Past")
    await past.get_by_role("button", name="Declined (1)").click()
    await expect(card(past, "Initech")).to_contain_text("Declined on")
    seen = await site.ask(site.erin, "{ inbox { edges { node { ... on Notice { kind reason } } } } }")
    assert seen["inbox"]["edges"][0]["node"] == {"kind": "PARTNERSHIP_DECLINED", "reason": "We don't know you."}


async def test_par_4_the_asking_side_withdraws_and_the_other_side_sees_it_go(site: Site, visit: Visit) -> None:
    await site.partnership()
    dave, erin = await visit(site.dave), await visit(site.erin)
    await dave.enters("/partnerships", "Partnerships")
    await erin.enters("/partnerships", "Partnerships")
    await expect(card(dave.page, "Initech").get_by_role("button", name="Withdraw")).to_have_count(0)
    await expect(card(erin.page, "Globex").get_by_role("button", name="Accept")).to_have_count(0)
    await card(erin.page, "Globex").get_by_role("button", name="Withdraw").click()
    await erin.page.get_by_role("dialog").get_by_role("button", name="Withdraw").click()
    await section(erin.page, "Past").get_by_role("button", name="Withdrawn (1)").click()
    await expect(card(section(erin.page, "Past"), "Globex")).to_contain_text("Withdrawn on")
    await expect(section(dave.page, "Waiting for a decision")).to_contain_text("Nothing waits")


async def test_inb_4_a_request_that_was_decided_meanwhile_says_so_and_nothing_happens(site: Site, visit: Visit) -> None:
    partnership = await site.partnership()
    dave = await visit(site.dave)
    await dave.enters("/partnerships", "Partnerships")
    button = card(dave.page, "Initech").get_by_role("button", name="Accept")

    async def withdrawn() -> None:
        await site.do(site.erin, "withdrawPartnership", "partnership { id }", partnershipId=partnership)

    await dave.before("PartnershipActionsAcceptMutation", withdrawn)
    await button.click()
    await expect(section(dave.page, "Waiting for a decision")).to_contain_text("Nothing waits")
    assert (await states(site, site.dave))["Initech"] == "WITHDRAWN"


async def test_inb_4_a_dialog_that_is_open_says_that_somebody_was_first(site: Site, visit: Visit) -> None:
    partnership = await site.partnership()
    dave = await visit(site.dave)
    await dave.enters("/partnerships", "Partnerships")
    await card(dave.page, "Initech").get_by_role("button", name="Decline").click()
    dialog = dave.page.get_by_role("dialog")
    await dialog.get_by_label("Reason").fill("We don't know you.")
    await site.do(site.erin, "withdrawPartnership", "partnership { id }", partnershipId=partnership)
    await expect(dialog).to_contain_text("this partnership is in another state now (Withdrawn)")
    await expect(dialog.get_by_role("button", name="Decline", exact=True)).to_have_attribute("aria-disabled", "true")
    await expect(dialog.get_by_label("Reason")).to_have_value("We don't know you.")
    await dialog.get_by_role("button", name="Cancel").click()
    await card(dave.page, "Acme").get_by_role("button", name="End partnership").click()
    await expect(dialog).to_contain_text("Ending cuts every membership")
    [active] = [one["id"] for one in await partnerships(site, site.alice) if one["status"] == "ACTIVE"]
    await site.do(site.alice, "endPartnership", "partnership { id }", partnershipId=active)
    await expect(dialog).to_contain_text("this partnership is in another state now (Ended)")
    await expect(dialog.get_by_role("button", name="End partnership")).to_have_attribute("aria-disabled", "true")


async def test_inb_3_what_comes_while_the_news_are_cut_is_shown_once_they_are_back(site: Site, visit: Visit) -> None:
    dave = await visit(site.dave)
    dave.forgive_broken_connections()
    await dave.enters("/partnerships", "Partnerships")
    await expect(section(dave.page, "Waiting for a decision")).to_contain_text("Nothing waits")
    site.overflow(site.dave)
    await site.partnership("After the overflow")
    await expect(card(dave.page, "Initech")).to_contain_text("After the overflow", timeout=30_000)


async def test_inb_3_what_comes_is_seen_by_the_one_subscription_that_every_screen_has(site: Site, visit: Visit) -> None:
    bob = await visit(site.bob)
    await bob.enters("/partnerships", "Partnerships")
    await expect(bob.page.get_by_text("You are Basic user here.")).to_be_visible()
    await site.role(site.bob, "ADVANCED_USER")
    await expect(card(bob.page, "Globex")).to_be_visible()
    assert [name for name in bob.names if name.endswith("Subscription")] == [INBOX_NEWS]


async def test_par_6_the_end_shows_before_it_what_would_be_cut_and_after_it_what_was(site: Site, visit: Visit) -> None:
    membership = await site.collaboration()
    await site.do(site.dave, "acceptMembership", "membership { id }", membershipId=membership)
    asked = await site.collaboration(await organisation(site, "Acme Finance", "87654321"))
    alice, dave = await visit(site.alice), await visit(site.dave)
    await dave.enters("/partnerships", "Partnerships")
    await alice.enters("/partnerships", "Partnerships")
    await card(alice.page, "Globex").get_by_role("button", name="End partnership").click()
    dialog = alice.page.get_by_role("dialog")
    await expect(dialog).to_contain_text("These 2 would be cut:")
    rows = dialog.get_by_role("listitem")
    await expect(rows).to_have_text(
        [re.compile("Dave Bakker · Acme Finance · Member asked"), re.compile("Dave Bakker · Acme Sales · Member")],
        use_inner_text=True,
    )
    await expect(dialog).to_contain_text("this is all there was")
    assert await states(site, site.alice) == {"Globex": "ACTIVE"}
    await dialog.get_by_role("button", name="End partnership").click()
    await expect(dialog).to_contain_text("2 memberships and requests were cut.")
    await expect(rows).to_have_count(2)
    await dialog.get_by_role("button", name="Close").last.click()
    await expect(alice.page.locator("h1")).to_be_focused()
    await expect(section(alice.page, "Partners")).to_contain_text("There is no partner yet.")
    await expect(card(section(alice.page, "Past"), "Globex")).to_contain_text("Ended on")
    await expect(section(dave.page, "Partners")).to_contain_text("There is no partner yet.")
    for gone in (membership, asked):
        assert (await site.ask(site.dave, "query ($id: ID!) { node(id: $id) { id } }", id=gone))["node"] is None


async def test_par_6_who_sees_less_is_told_so_before_the_end_and_how_much_more_was_cut_after_it(
    site: Site, visit: Visit
) -> None:
    await site.do(site.alice, "changeUserRole", "user { id }", userId=site.bob.id, role="ADVANCED_USER")
    membership = await site.collaboration()
    bob = await visit(site.bob)
    await bob.enters("/partnerships", "Partnerships")
    await card(bob.page, "Globex").get_by_role("button", name="End partnership").click()
    dialog = bob.page.get_by_role("dialog")
    await expect(dialog).to_contain_text("As far as you can see, nothing is cut.")
    await expect(dialog).to_contain_text("This is not all: you see no organisation of this environment")
    await dialog.get_by_role("button", name="End partnership").click()
    await expect(dialog).to_contain_text("1 membership or request was cut.")
    await expect(dialog).to_contain_text("1 of them was not in the list that you saw.")
    await expect(dialog).to_contain_text(membership)


async def test_par_7_own_relationship_managers_are_connected_and_disconnected(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    await site.do(site.alice, "changeUserRole", "user { id }", userId=site.bob.id, role="ADVANCED_USER")
    await alice.enters("/partnerships", "Partnerships")
    ours = card(alice.page, "Globex")
    await ours.get_by_role("button", name="Connect managers").click()
    dialog = alice.page.get_by_role("dialog")
    bob = dialog.get_by_role("listitem").filter(has_text=site.bob.name)
    await bob.get_by_role("button", name="Connect", exact=True).click()
    await expect(bob.get_by_text("Connected", exact=True)).to_be_visible()
    own = dialog.get_by_role("listitem").filter(has_text=site.alice.name)
    await own.get_by_role("button", name="Disconnect").click()
    await expect(own.get_by_role("button", name="Connect", exact=True)).to_be_visible()
    await expect(ours).to_contain_text(site.bob.name)
    await bob.get_by_role("button", name="Disconnect").click()
    await expect(dialog).to_contain_text("Nobody who can act is connected.")
    await alice.page.keyboard.press("Escape")
    await dialog.wait_for(state="detached")
    await expect(ours.get_by_role("button", name="Connect managers")).to_be_focused()
    query = "{ environment { partnerships { edges { node { ourRelationshipManagers { id } } } } } }"
    [edge] = (await site.ask(site.alice, query))["environment"]["partnerships"]["edges"]
    assert edge["node"]["ourRelationshipManagers"] == []


async def test_par_1_a_basic_user_reads_why_partnerships_are_not_theirs(site: Site, visit: Visit) -> None:
    bob = await visit(site.bob)
    await bob.enters("/partnerships", "Partnerships")
    await expect(bob.page.get_by_text("You are Basic user here.")).to_be_visible()
    await expect(bob.page.get_by_role("button", name="Ask for a partnership")).to_have_count(0)
    await expect(bob.page.get_by_role("article")).to_have_count(0)


@pytest.mark.parametrize("name", ["dave", "carol"])
async def test_usr_7_who_has_the_role_without_the_mark_reads_who_gives_it(site: Site, visit: Visit, name: str) -> None:
    who: Person = getattr(site, name)
    given = {"userId": who.id, "relationshipManager": False}
    await site.do(site.carol, "setRelationshipManager", "user { id }", **given)
    visitor = await visit(who)
    await visitor.enters("/partnerships", "Partnerships")
    said = {"dave": "Ask an Administrator to give it to you.", "carol": "you can give it to yourself."}
    await expect(visitor.page.get_by_text("you don't hold the relationship-manager mark")).to_contain_text(said[name])


async def test_strangers_names_are_text_and_break_no_narrow_page(site: Site, visit: Visit) -> None:
    await site.do(site.erin, "updateEnvironment", "environment { id }", name=HOSTILE)
    await site.do(site.erin, "updateAccount", "account { id }", name=HOSTILE)
    await site.partnership(HOSTILE + "w" * 200)
    dave = await visit(site.dave, viewport={"width": 390, "height": 800})
    await dave.enters("/partnerships", "Partnerships")
    received = card(section(dave.page, "Waiting for a decision"), "<b onmouseover")
    await expect(received).to_contain_text("WWWWW")
    assert await dave.page.locator("main b").count() == 0
    assert await wide(dave.page) <= 0
    await received.get_by_role("button", name="Decline").click()
    dialog = dave.page.get_by_role("dialog")
    assert await dialog.evaluate("it => it.scrollWidth - it.clientWidth") <= 0


async def test_the_screen_speaks_dutch(site: Site, visit: Visit) -> None:
    await site.do(site.dave, "updateAccount", "account { id }", locale="nl")
    await site.partnership()
    dave = await visit(site.dave)
    await dave.enters("/partnerships", "Partnerschappen")
    received = card(section(dave.page, "Wacht op een besluit"), "Initech")
    await expect(received).to_contain_text("Geen bewezen bedrijfsnummer")
    await received.get_by_role("button", name="Accepteren").click()
    await expect(card(section(dave.page, "Partners"), "Initech")).to_contain_text("Partners sinds")
    await card(dave.page, "Initech").get_by_role("button", name="Partnerschap beëindigen").click()
    await expect(dave.page.get_by_role("dialog")).to_contain_text("Voor zover je kunt zien wordt niets verbroken.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_on_the_list_and_in_its_dialogs(site: Site, visit: Visit, scheme: str) -> None:
    await site.partnership("Hello")
    await site.collaboration()
    dave = await visit(site.dave, color_scheme=scheme, reduced_motion="reduce")
    await dave.enters("/partnerships", "Partnerships")
    await card(dave.page, "Initech").wait_for()
    assert await violations(dave.page) == []
    dialog = dave.page.get_by_role("dialog")
    for button in ("Decline", "Connect managers"):
        await card(dave.page, "Initech").get_by_role("button", name=button).click()
        await dialog.wait_for()
        assert await violations(dave.page) == []
        await dave.page.keyboard.press("Escape")
        await dialog.wait_for(state="detached")
    await card(dave.page, "Acme").get_by_role("button", name="End partnership").click()
    await dialog.get_by_role("listitem").wait_for()
    assert await violations(dave.page) == []
    await dave.page.keyboard.press("Escape")
    await dialog.wait_for(state="detached")
    await asks(dave, "Acme")
    await card(dialog, "Acme").wait_for()
    assert await violations(dave.page) == []
