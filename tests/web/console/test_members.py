"""Members of an organisation: the plus, those who were asked, roles, and the ways out."""

import re
from typing import Any

from playwright.async_api import Locator, Page, expect

from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Person, Site

from .axe import violations
from .seeing import is_not_allowed, wide

PLUS = "Add members"


async def memberships(site: Site) -> dict[str, Any]:
    """Who is a member, by name, as Alice sees it."""
    query = "memberships { edges { node { status role { key } person { name user { email } } } } }"
    seen = await site.ask(site.alice, f'{{ node(id: "{site.organisation}") {{ ... on Organisation {{ {query} }} }} }}')
    found = (edge["node"] for edge in seen["node"]["memberships"]["edges"])
    return {
        one["person"]["name"] or one["person"]["user"]["email"]: (one["status"], one["role"]["key"]) for one in found
    }


async def add(site: Site, *people: Person, role: str = "MEMBER") -> None:
    given = {"organisationId": site.organisation, "userIds": [person.id for person in people], "role": role}
    for result in (await site.do(site.alice, "addMembers", "results { errors { code } }", **given))["results"]:
        assert result["errors"] == []


async def enters(visitor: Visitor, site: Site) -> Page:
    await visitor.enters(f"/organisations/{site.organisation}", "Acme Sales")
    return visitor.page


def row_of(page: Page, name: str) -> Locator:
    """The row of this name: others may tell that this person added them."""
    header = page.get_by_role("rowheader", name=name)
    return page.get_by_role("row").filter(has=header)


async def plus(page: Page, button: str = PLUS) -> Locator:
    await page.get_by_role("button", name=button).click()
    dialog = page.get_by_role("dialog")
    await expect(dialog.get_by_role("combobox", name=re.compile("name|naam"))).to_be_focused()
    return dialog


async def test_org_6_a_colleague_is_added_by_the_plus_and_sees_the_organisation(site: Site, visit: Visit) -> None:
    bob = await visit(site.bob)
    await bob.enters("/organisations", "Organisations")
    await expect(bob.page.get_by_role("link", name="Acme Sales")).to_have_count(0)
    alice = await visit(site.alice)
    page = await enters(alice, site)
    dialog = await plus(page)
    await page.keyboard.type("jan")
    await expect(dialog.get_by_role("listbox").get_by_role("option")).to_have_count(1)
    await page.keyboard.press("Enter")
    await expect(dialog.get_by_role("list", name="Chosen")).to_contain_text("Bob Jansen")
    await dialog.get_by_role("button", name="Add 1 person").click()
    await expect(dialog).to_have_count(0)
    await expect(row_of(page, "Bob Jansen")).to_contain_text("Member")
    await expect(page.get_by_role("status").filter(has_text="is a member now")).to_be_visible()
    await bob.page.reload()
    await bob.page.get_by_role("link", name="Acme Sales").click()
    await bob.is_at("Acme Sales")
    assert await memberships(site) == {
        "Alice de Vries": ("ACTIVE", "ADMINISTRATOR"),
        "Bob Jansen": ("ACTIVE", "MEMBER"),
    }


async def test_org_7_a_partners_user_is_asked_and_pending_with_who_asked(site: Site, visit: Visit) -> None:
    alice, dave = await visit(site.alice), await visit(site.dave)
    page = await enters(alice, site)
    dialog = await plus(page)
    await dialog.get_by_role("option", name="Bob Jansen").click()
    partners = dialog.get_by_role("group", name=re.compile("People of partners"))
    await expect(partners.get_by_role("option")).to_contain_text("Globex")
    await partners.get_by_role("option", name="Dave").click()
    await dialog.get_by_label("Role").select_option("ADMINISTRATOR")
    await dialog.get_by_role("button", name="Add 2 people").click()
    await expect(dialog).to_have_count(0)
    row = row_of(page, "Dave")
    await expect(row).to_contain_text("Globex")
    await expect(row).to_contain_text("Partner")
    await expect(row).to_contain_text("Organisation administrator")
    await expect(row).to_contain_text(re.compile(r"Asked by .?Alice de Vries.? on .*; void after"))
    await dave.enters("/organisations", "Organisations")
    await expect(dave.page.get_by_role("link", name="Acme Sales")).to_have_count(0)
    asked = await site.ask(site.dave, "{ inbox { edges { node { ... on CollaborationRequest { membershipId } } } } }")
    [edge] = asked["inbox"]["edges"]
    given = {"membershipId": edge["node"]["membershipId"]}
    await site.do(site.dave, "acceptMembership", "membership { id }", **given)
    await dave.page.reload()
    table = dave.page.get_by_role("table", name="Of partners")
    await expect(table.get_by_role("row", name="Acme Sales")).to_contain_text("Acme")
    await table.get_by_role("link", name="Acme Sales").click()
    await dave.is_at("Acme Sales")
    await expect(row_of(dave.page, "Alice de Vries")).not_to_contain_text("Partner")


async def test_org_7_a_request_is_withdrawn_and_the_focus_stays_in_the_list(site: Site, visit: Visit) -> None:
    await site.collaboration()
    page = await enters(await visit(site.alice), site)
    await page.get_by_role("button", name=re.compile("Withdraw the request")).click()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("can no longer accept the request")
    await dialog.get_by_role("button", name="Withdraw").click()
    await expect(row_of(page, "Dave")).to_have_count(0)
    await expect(page.locator("h2", has_text="Members")).to_be_focused()
    assert list(await memberships(site)) == ["Alice de Vries"]


async def test_org_10_the_last_administrator_neither_goes_nor_becomes_a_member(site: Site, visit: Visit) -> None:
    await add(site, site.bob)
    page = await enters(await visit(site.alice), site)
    row = row_of(page, "Alice de Vries")
    why = "Acme Sales would be left without an administrator"
    await is_not_allowed(row.get_by_role("button", name="Leave"), why)
    await is_not_allowed(row.get_by_role("button", name=re.compile("Change role")), why)
    await page.get_by_role("link", name="About").click()
    await is_not_allowed(page.get_by_role("button", name="Leave this organisation"), why)
    assert (await memberships(site))["Alice de Vries"] == ("ACTIVE", "ADMINISTRATOR")


async def test_org_10_a_refusal_that_came_in_between_is_told_in_the_dialog(site: Site, visit: Visit) -> None:
    await add(site, site.bob, role="ADMINISTRATOR")
    page = await enters(await visit(site.alice), site)
    await row_of(page, "Alice de Vries").get_by_role("button", name="Leave").click()
    await site.sql(
        "UPDATE memberships SET role = 'MEMBER' WHERE user_id IN (SELECT id FROM users WHERE name LIKE 'Bob%')"
    )
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Leave").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("would be left without an administrator")
    await dialog.get_by_role("button", name="Cancel").click()
    assert (await memberships(site))["Alice de Vries"] == ("ACTIVE", "ADMINISTRATOR")


async def test_org_4_a_role_is_changed_and_then_the_other_administrator_may_leave(site: Site, visit: Visit) -> None:
    await add(site, site.bob)
    alice, bob = await visit(site.alice), await visit(site.bob)
    page = await enters(alice, site)
    await row_of(page, "Bob Jansen").get_by_role("button", name=re.compile("Change role")).click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Role").select_option("ADMINISTRATOR")
    await dialog.get_by_role("button", name="Save").click()
    await expect(row_of(page, "Bob Jansen")).to_contain_text("Organisation administrator")
    await row_of(page, "Alice de Vries").get_by_role("button", name="Leave").click()
    await expect(dialog).to_contain_text("You lose access to the documents of")
    await dialog.get_by_role("button", name="Leave").click()
    await alice.is_at("Organisations")
    await expect(row_of(page, "Acme Sales")).to_contain_text("No member")
    await enters(bob, site)
    await expect(row_of(bob.page, "Alice de Vries")).to_have_count(0)
    await expect(row_of(bob.page, "Bob Jansen")).to_contain_text("Organisation administrator")


async def test_org_9_whoever_is_removed_loses_access_immediately(site: Site, visit: Visit) -> None:
    await add(site, site.bob)
    alice, bob = await visit(site.alice), await visit(site.bob)
    await enters(bob, site)
    page = await enters(alice, site)
    await page.get_by_role("button", name=re.compile("Remove .?Bob Jansen")).click()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("Their account and their place in their environment stay")
    await dialog.get_by_role("button", name="Cancel").click()
    await expect(page.get_by_role("button", name=re.compile("Remove .?Bob Jansen"))).to_be_focused()
    await page.keyboard.press("Enter")
    await dialog.get_by_role("button", name="Remove").click()
    await expect(row_of(page, "Bob Jansen")).to_have_count(0)
    await bob.page.reload()
    await expect(bob.page.get_by_text("This is not here, or not for you to see.")).to_be_visible()


async def test_org_4_a_member_is_told_why_they_add_and_change_nobody(site: Site, visit: Visit) -> None:
    await add(site, site.bob)
    page = await enters(await visit(site.bob), site)
    why = "Only organisation administrators of this organisation can do this"
    await is_not_allowed(page.get_by_role("button", name=PLUS), why)
    row = row_of(page, "Alice de Vries")
    await is_not_allowed(row.get_by_role("button", name=re.compile("Change role")), why)
    await is_not_allowed(row.get_by_role("button", name=re.compile("Remove")), why)


async def test_org_5_nobody_is_chosen_nobody_is_added(site: Site, visit: Visit) -> None:
    page = await enters(await visit(site.alice), site)
    dialog = await plus(page)
    await dialog.get_by_role("button", name="Add", exact=True).click()
    await expect(dialog.get_by_role("combobox", name="Type a name")).to_be_focused()
    await expect(dialog.get_by_text("Choose at least one person.")).to_be_visible()
    await page.keyboard.type("nobody of this name")
    await expect(dialog.get_by_text("Nobody by this name.")).to_be_visible()
    await page.keyboard.press("Enter")
    await expect(dialog.get_by_role("list", name="Chosen")).to_have_count(0)
    assert list(await memberships(site)) == ["Alice de Vries"]


async def test_who_gives_up_adding_finds_neither_people_nor_a_role_chosen_the_next_time(
    site: Site, visit: Visit
) -> None:
    page = await enters(await visit(site.alice), site)
    dialog = await plus(page)
    await dialog.get_by_role("option", name="Bob Jansen").click()
    await dialog.get_by_label("Role").select_option("ADMINISTRATOR")
    await dialog.get_by_role("button", name="Cancel").click()
    dialog = await plus(page)
    await expect(dialog.get_by_role("option", name="Bob Jansen")).to_be_visible()
    await expect(dialog.get_by_role("list", name="Chosen")).to_have_count(0)
    await expect(dialog.get_by_label("Role")).to_have_value("MEMBER")


async def test_org_5_who_can_not_be_added_is_told_beside_those_who_were(site: Site, visit: Visit) -> None:
    page = await enters(await visit(site.alice), site)
    dialog = await plus(page)
    await dialog.get_by_role("option", name="Bob Jansen").click()
    await dialog.get_by_role("option", name="Dave").click()
    await site.do(site.carol, "blockUser", "user { id }", userId=site.dave.id)
    await dialog.get_by_role("button", name="Add 2 people").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("Not everybody could be added")
    results = dialog.get_by_role("listitem")
    await expect(results.filter(has_text="Bob Jansen")).to_contain_text("is a member now")
    refused = results.filter(has_text="Dave")
    await expect(refused.first).to_contain_text("blocked in their own environment")
    await expect(dialog.get_by_role("list", name="Chosen")).not_to_contain_text("Bob")
    assert list(await memberships(site)) == ["Alice de Vries", "Bob Jansen"]


async def test_a_connection_that_breaks_adds_nobody_twice(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    alice.forgive_broken_connections()
    page = await enters(alice, site)
    dialog = await plus(page)
    await dialog.get_by_role("option", name="Bob Jansen").click()
    await alice.without("AddMembersMutation")
    await dialog.get_by_role("button", name="Add 1 person").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("could not be reached")
    await expect(dialog.get_by_role("list", name="Chosen")).to_contain_text("Bob Jansen")
    await page.unroute_all()
    await dialog.get_by_role("button", name="Add 1 person").click()
    await expect(row_of(page, "Bob Jansen")).to_be_visible()
    first, second = [asked for asked in alice.asked if asked.name == "AddMembersMutation"]
    assert first.input == second.input


async def test_org_6_who_is_invited_is_added_by_their_address(site: Site, visit: Visit) -> None:
    await site.invite("new@acme.example")
    page = await enters(await visit(site.alice), site)
    dialog = await plus(page)
    await page.keyboard.type("new@acme")
    await dialog.get_by_role("option", name="new@acme.example").click()
    await dialog.get_by_role("button", name="Add 1 person").click()
    await expect(row_of(page, "new@acme.example")).to_contain_text("once their account is active")


async def test_org_8_the_list_of_members_is_searched(site: Site, visit: Visit) -> None:
    await add(site, site.bob)
    await site.collaboration()
    page = await enters(await visit(site.alice), site)
    await expect(page.get_by_text("3 members and requests")).to_be_visible()
    await page.get_by_label("Search members").fill("bak")
    await expect(page.get_by_text("1 member or request")).to_be_visible()
    await expect(row_of(page, "Dave")).to_be_visible()
    await expect(row_of(page, "Bob Jansen")).to_have_count(0)


async def test_everybody_can_add_members_on_a_phone_in_dutch(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateAccount", locale="nl")
    for scheme in ("light", "dark"):
        alice = await visit(site.alice, color_scheme=scheme, viewport={"width": 390, "height": 700})
        page = await enters(alice, site)
        dialog = await plus(page, "Leden toevoegen")
        await dialog.get_by_role("option", name="Bob Jansen").click()
        await expect(dialog.get_by_role("button", name="1 persoon toevoegen")).to_be_visible()
        await expect(dialog.get_by_role("group", name=re.compile("Mensen van partners"))).to_be_visible()
        assert await violations(page) == [], scheme
        assert await wide(page) <= 0
        await page.keyboard.press("Escape")
        await expect(dialog).to_have_count(0)
        await expect(page.get_by_role("button", name="Leden toevoegen")).to_be_focused()
