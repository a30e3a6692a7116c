"""Organisations: the list, a new one, its activation, its name, what proves its number, and what others see of it."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.async_api import expect

from tests.openid_provider import HostileProvider, configure
from tests.web.conftest import Visit
from tests.web.site import Person, Site
from tests.web.test_external_log_ins_eherkenning import CLAIMS, acts

from .axe import violations
from .seeing import is_not_allowed, wide

HOSTILE = "<b onmouseover=alert(1)>\u05d0\u05d1\u05d2 \U0001f469\u200d\U0001f4bb</b> " + "W" * 150


async def created(site: Site, who: Person, name: str, number: str) -> str:
    given = {"name": name, "identifier": {"scheme": "KVK", "value": number}}
    return str((await site.do(who, "createOrganisation", "organisation { id }", **given))["organisation"]["id"])


async def names_of(site: Site, who: Person) -> list[str]:
    seen = await site.ask(who, "{ environment { organisations { edges { node { name } } } } }")
    return [edge["node"]["name"] for edge in seen["environment"]["organisations"]["edges"]]


@pytest.fixture
def configured(site: Site, provider: HostileProvider) -> Iterator[Callable[..., None]]:
    """Has this provider from now on, for this test."""
    services, before = site.app.state.services, site.database.policy

    def by(**options: Any) -> None:
        made = provider.configured("broker", name="The broker", **options)
        configure(site.database, made)
        services.settings.identity_providers = (made,)

    yield by
    services.settings.identity_providers, site.database.policy = (), before


async def test_org_3_an_organisation_is_created_and_activated_by_the_mailed_code(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    page = alice.page
    await alice.enters("/organisations", "Organisations")
    await page.get_by_role("button", name="New organisation").click()
    dialog = page.get_by_role("dialog")
    await alice.focus_is("focused.name === 'name'")
    await dialog.get_by_label("Name").fill("Acme Holding")
    await dialog.get_by_label("Company number").fill("8765 4321")
    await dialog.get_by_role("button", name="Create").click()
    await alice.is_at("Acme Holding")
    await expect(page.get_by_text("Not activated", exact=True).first).to_be_visible()
    await page.get_by_role("button", name="Mail me a code").click()
    code = page.get_by_label("Code from the mail")
    await code.fill("AAAAAAAA")
    await page.get_by_role("button", name="Activate").click()
    await expect(page.get_by_text("The code is not right")).to_be_visible()
    await expect(code).to_have_value("AAAAAAAA")
    await code.fill(await site.code(site.alice.email))
    await page.get_by_role("button", name="Activate").click()
    await expect(page.get_by_text("Activated", exact=True)).to_be_visible()
    await expect(page.get_by_role("status").filter(has_text="is activated")).to_be_visible()
    await page.get_by_role("button", name="Add members").click()
    await expect(page.get_by_role("dialog").get_by_role("combobox", name="Type a name")).to_be_focused()


async def test_org_3_a_review_is_asked_for_and_its_refusal_is_read_by_the_administrators(
    site: Site, visit: Visit
) -> None:
    organisation = await created(site, site.alice, "Acme Holding", "87654321")
    alice = await visit(site.alice)
    await alice.enters(f"/organisations/{organisation}", "Acme Holding")
    await alice.page.get_by_role("link", name="Activate it").click()
    await alice.page.get_by_role("button", name="Ask for a review").click()
    await expect(alice.page.get_by_text("A review was asked for on")).to_be_visible()
    await site.sql("UPDATE organisations SET refusal = 'No such company' WHERE name = 'Acme Holding'")
    await alice.page.reload()
    await expect(alice.page.get_by_text("The operator refused: No such company")).to_be_visible()
    await expect(alice.page.get_by_role("button", name="Ask for a review")).to_be_visible()
    await alice.page.get_by_role("main").get_by_role("link", name="Organisations").click()
    row = alice.page.get_by_role("row", name="Acme Holding")
    await expect(row).to_contain_text("Refused")
    await expect(row).to_contain_text("No such company")


async def test_org_2_a_wrong_number_is_said_beside_it_and_nothing_typed_is_lost(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    page = alice.page
    await alice.enters("/organisations", "Organisations")
    await page.get_by_role("button", name="New organisation").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Create").click()
    await expect(dialog.get_by_text("Please fill this in.")).to_have_count(2)
    await dialog.get_by_label("Name").fill("Acme België")
    await dialog.get_by_label("Register").select_option("KBO")
    await dialog.get_by_label("Company number").fill("0123.456.789")
    await dialog.get_by_role("button", name="Create").click()
    number = dialog.get_by_label("Company number")
    await expect(number).to_be_focused()
    await expect(number).to_have_accessible_description(re.compile("This is no such number"))
    await expect(dialog.get_by_label("Name")).to_have_value("Acme België")
    await dialog.get_by_label("Register").select_option("KVK")
    await number.fill("12345678")  # which Acme Sales has
    await dialog.get_by_role("button", name="Create").click()
    await expect(number).to_have_accessible_description(re.compile("has an organisation with this number"))
    assert await names_of(site, site.alice) == ["Acme Sales"]
    await page.reload()
    await page.get_by_role("button", name="New organisation").click()
    await expect(dialog.get_by_label("Name")).to_have_value("Acme België")


async def test_org_1_who_is_no_administrator_is_told_why_they_create_none(site: Site, visit: Visit) -> None:
    bob = await visit(site.bob)
    await bob.enters("/organisations", "Organisations")
    new = bob.page.get_by_role("button", name="New organisation")
    await is_not_allowed(new, "Only administrators of your environment")
    await expect(bob.page.get_by_text("You are a member of no organisation of \u2068Acme\u2069 yet")).to_be_visible()


async def test_a_connection_that_breaks_creates_no_second_organisation(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    alice.forgive_broken_connections()
    page = alice.page
    await alice.enters("/organisations", "Organisations")
    await page.get_by_role("button", name="New organisation").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("Acme Holding")
    await dialog.get_by_label("Company number").fill("87654321")
    await alice.without("NewOrganisationMutation")
    await dialog.get_by_role("button", name="Create").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("could not be reached")
    await page.unroute_all()
    await dialog.get_by_role("button", name="Create").click()
    await alice.is_at("Acme Holding")
    first, second = [asked for asked in alice.asked if asked.name == "NewOrganisationMutation"]
    assert first.input == second.input
    assert await names_of(site, site.alice) == ["Acme Holding", "Acme Sales"]


async def test_the_list_is_searched_while_one_types(site: Site, visit: Visit) -> None:
    await created(site, site.alice, "Acme Holding", "87654321")
    alice = await visit(site.alice)
    page = alice.page
    await alice.enters("/organisations", "Organisations")
    await expect(page.get_by_text("2 organisations")).to_be_visible()
    row = page.get_by_role("row", name="Acme Holding")
    await expect(row).to_contain_text("KvK 87654321")
    await expect(row).to_contain_text("Not activated")
    await expect(row).to_contain_text("Not proven")
    await page.get_by_label("Search by name").fill("sal")
    await expect(page.get_by_text("1 organisation", exact=True)).to_be_visible()
    await expect(row).to_have_count(0)
    await page.get_by_role("row", name="Acme Sales").get_by_role("link").click()
    await alice.is_at("Acme Sales")


async def test_the_list_is_turned_page_by_page(site: Site, visit: Visit) -> None:
    for number in range(51):
        await created(site, site.alice, f"Branch {number:02}", f"{20000000 + number}")
    alice = await visit(site.alice)
    await alice.enters("/organisations", "Organisations")
    await alice.page.get_by_role("button", name="Next").click()
    await expect(alice.page.get_by_role("row", name="Branch 50")).to_be_visible()
    await expect(alice.page.get_by_role("row", name="Acme Sales")).to_have_count(0)
    await alice.page.get_by_role("button", name="Previous").click()
    await expect(alice.page.get_by_role("row", name="Acme Sales")).to_be_visible()


async def test_an_administrator_changes_the_name_and_a_member_is_told_why_not(site: Site, visit: Visit) -> None:
    given = {"organisationId": site.organisation, "userIds": [site.bob.id]}
    await site.do(site.alice, "addMembers", "results { userId }", **given)
    alice, bob = await visit(site.alice), await visit(site.bob)
    about = f"/organisations/{site.organisation}?tab=about"
    await bob.enters(about, "Acme Sales")
    await is_not_allowed(bob.page.get_by_role("button", name="Change name"), "Only organisation administrators")
    await alice.enters(about, "Acme Sales")
    await alice.page.get_by_role("button", name="Change name").click()
    await alice.page.get_by_role("dialog").get_by_label("Name").fill("Acme Trade")
    await alice.page.get_by_role("button", name="Save").click()
    await alice.is_at("Acme Trade")
    await bob.page.reload()
    await bob.is_at("Acme Trade")


async def test_org_12_the_screen_says_what_proves_the_number(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    about = f"/organisations/{site.organisation}?tab=about"
    await alice.enters(about, "Acme Sales")
    await expect(alice.page.get_by_text("Number not proven")).to_be_visible()
    await expect(alice.page.get_by_text("This server has no provider such as eHerkenning")).to_be_visible()
    await site.sql("UPDATE organisations SET verification = 'EHERKENNING', verified_at = '2026-03-01 12:00:00.000000'")
    await alice.page.reload()
    await expect(alice.page.get_by_text("Number proven by eHerkenning")).to_be_visible()
    await expect(alice.page.get_by_text("since 1 Mar 2026")).to_be_visible()


async def test_org_12_a_log_in_by_eherkenning_proves_the_number(
    site: Site, visit: Visit, provider: HostileProvider, configured: Callable[..., None]
) -> None:
    configured(**CLAIMS)
    provider.person = acts(number="12345678")
    alice = await visit(site.alice)
    about = f"/organisations/{site.organisation}?tab=about"
    await alice.enters(about, "Acme Sales")
    await alice.page.get_by_role("button", name="Prove it with The broker").click()
    await alice.page.wait_for_url(f"{site.url}/")
    alice.problems = [problem for problem in alice.problems if provider.issuer not in problem]
    await alice.enters(about, "Acme Sales")
    await expect(alice.page.get_by_text("Number proven by eHerkenning")).to_be_visible()
    await expect(alice.page.get_by_role("button", name="Prove it with The broker")).to_have_count(0)


async def test_org_12_a_provider_that_names_no_companies_is_refused_with_the_servers_sentence(
    site: Site, visit: Visit, configured: Callable[..., None]
) -> None:
    configured()
    alice = await visit(site.alice)
    await alice.enters(f"/organisations/{site.organisation}?tab=about", "Acme Sales")
    await alice.page.get_by_role("button", name="Prove it with The broker").click()
    told = alice.page.get_by_role("alert")
    await expect(told).to_contain_text("The broker does not say for which company somebody logs in")
    await expect(told).to_be_focused()
    await expect(alice.page.get_by_text("Number not proven")).to_be_visible()


async def test_org_11_an_administrator_who_is_no_member_sees_members_and_no_documents(site: Site, visit: Visit) -> None:
    given = {"organisationId": site.organisation, "userIds": [site.bob.id], "role": "ADMINISTRATOR"}
    await site.do(site.alice, "addMembers", "results { userId }", **given)
    mine = await site.ask(
        site.alice, f'{{ node(id: "{site.organisation}") {{ ... on Organisation {{ viewerMembership {{ id }} }} }} }}'
    )
    await site.do(site.alice, "removeMember", membershipId=mine["node"]["viewerMembership"]["id"])
    alice = await visit(site.alice)
    page = alice.page
    await alice.enters(f"/organisations/{site.organisation}", "Acme Sales")
    await expect(page.get_by_role("row", name="Bob Jansen")).to_be_visible()
    await is_not_allowed(page.get_by_role("button", name="Add members"), "Only organisation administrators")
    await page.get_by_role("link", name="Documents").click()
    await expect(page.get_by_text("The documents of this organisation are for its members")).to_be_visible()
    await expect(page.get_by_role("button", name="New document")).to_have_count(0)
    await page.get_by_role("link", name="About").click()
    await expect(page.get_by_text("You are no member")).to_be_visible()


async def test_org_11_to_others_there_is_no_such_organisation(site: Site, visit: Visit) -> None:
    for stranger in (site.bob, site.erin):
        visitor = await visit(stranger)
        await visitor.enters(f"/organisations/{site.organisation}", "Organisation")
        await expect(visitor.page.get_by_text("This is not here, or not for you to see.")).to_be_visible()
        assert "Acme Sales" not in await visitor.page.inner_text("body")


async def test_each_screen_is_usable_by_everybody_in_light_and_dark(site: Site, visit: Visit) -> None:
    pending = await created(site, site.alice, "Acme Holding", "87654321")
    await site.collaboration()
    for scheme in ("light", "dark"):
        alice = await visit(site.alice, color_scheme=scheme)
        paths = [f"/organisations/{site.organisation}{tab}" for tab in ("", "?tab=documents", "?tab=about")]
        for path in ["/organisations", *paths, f"/organisations/{pending}?tab=about"]:
            await alice.enters(path)
            await expect(alice.page.get_by_text("Loading…")).to_have_count(0)
            assert await violations(alice.page) == [], (path, scheme)
        await alice.enters("/organisations", "Organisations")
        await alice.page.get_by_role("button", name="New organisation").click()
        assert await violations(alice.page) == [], scheme


async def test_names_of_strangers_are_text_and_break_no_layout(site: Site, visit: Visit) -> None:
    hostile = await created(site, site.alice, HOSTILE, "87654321")
    await site.sql("UPDATE accounts SET name = ? WHERE name = 'Dave Bakker'", HOSTILE)
    await site.sql("UPDATE users SET name = ?, name_key = 'w' WHERE name = 'Dave Bakker'", HOSTILE)
    await site.collaboration()
    for width in (390, 1024):
        alice = await visit(site.alice, viewport={"width": width, "height": 800})
        sales = f"/organisations/{site.organisation}"
        for path in ("/organisations", f"/organisations/{hostile}?tab=about", sales):
            await alice.enters(path)
            await expect(alice.page.get_by_text(HOSTILE[:24]).first).to_be_visible()
            assert await wide(alice.page) <= 0, (path, width)
        await alice.page.get_by_role("button", name=re.compile("Withdraw")).click()
        await expect(alice.page.get_by_role("dialog")).to_contain_text(HOSTILE[:24])
        assert await wide(alice.page) <= 0, width


async def test_the_screens_speak_dutch(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateAccount", locale="nl")
    pending = await created(site, site.alice, "Acme Holding", "87654321")
    alice = await visit(site.alice)
    await alice.enters("/organisations", "Organisaties")
    await expect(alice.page.get_by_role("row", name="Acme Holding")).to_contain_text("Niet geactiveerd")
    await alice.enters(f"/organisations/{pending}?tab=about", "Acme Holding")
    await expect(alice.page.get_by_role("button", name="Mail mij een code")).to_be_visible()
    await alice.page.get_by_role("link", name="Leden").click()
    add = alice.page.get_by_role("button", name="Leden toevoegen")
    await is_not_allowed(add, "Deze organisatie is nog niet geactiveerd")
