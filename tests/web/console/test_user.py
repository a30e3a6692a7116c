"""The page of a user: who they are, and what can be done about it."""

import asyncio

import pytest
from playwright.async_api import Locator, expect

from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.console.axe import violations
from tests.web.site import PAST, Person, Site

from .account import SHOW, has_app, shows_it_is_them

ACTIONS = ["Change role", "Make relationship manager", "Reset second factor", "Block", "Remove"]


async def looks_at(visitor: Visitor, who: Person) -> None:
    await visitor.enters(f"/users/{who.id}", who.name)


async def begins(visitor: Visitor, action: str) -> Locator:
    """Clicks the action: the dialog that asks whether to do it."""
    await visitor.page.get_by_role("button", name=action, exact=True).click()
    return visitor.page.get_by_role("dialog")


async def confirms(dialog: Locator, action: str) -> None:
    await dialog.get_by_role("button", name=action, exact=True).click()


def facts(visitor: Visitor) -> Locator:
    return visitor.page.locator("dl").first


async def user(site: Site, who: Person, select: str) -> dict[str, object]:
    """As Alice sees them; empty where they are gone."""
    query = f"query ($id: ID!) {{ node(id: $id) {{ ... on User {{ {select} }} }} }}"
    return dict((await site.ask(site.alice, query, id=who.id))["node"] or {})


async def second_administrator(site: Site) -> Person:
    """Another one at Acme, who can act beside Alice."""
    zoe = await site.joins("Zoe Zonder", "zoe@acme.example")
    await site.role(zoe, "ADMINISTRATOR")
    return zoe


async def test_who_a_user_is_and_of_what_they_are_a_member(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await looks_at(visitor, site.alice)
    await expect(facts(visitor)).to_contain_text(site.alice.email)
    await expect(facts(visitor)).to_contain_text("Relationship manager")
    await visitor.page.get_by_role("link", name="Users").last.click()
    await visitor.is_at("Users")
    visitor = await visit(site.alice)
    await looks_at(visitor, site.alice)
    memberships = visitor.page.get_by_role("table", name="Member of")
    await expect(memberships.get_by_role("row").filter(has_text="Acme Sales")).to_contain_text(
        "Organisation administrator"
    )
    await expect(memberships.get_by_role("link", name="Acme Sales")).to_be_visible()
    await expect(visitor.page.get_by_text("This is you. Your name")).to_be_visible()


async def test_memberships_are_turned_page_by_page(site: Site, visit: Visit) -> None:
    for number in range(21):
        given = {"name": f"Company {number:02}", "identifier": {"scheme": "KVK", "value": f"{90000000 + number}"}}
        await site.do(site.alice, "createOrganisation", "organisation { id }", **given)
    visitor = await visit(site.alice)
    await looks_at(visitor, site.alice)
    await visitor.page.get_by_role("button", name="Next").click()
    await expect(visitor.page.get_by_role("link", name="Company 20")).to_be_visible()
    await expect(visitor.page.get_by_role("link", name="Company 18")).to_have_count(0)


async def test_err_1_what_is_not_there_says_so(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    for no_user in ("nothing", site.carol.id, site.organisation):
        await visitor.page.goto(f"{site.url}/users/{no_user}")
        await expect(visitor.page.get_by_text("This is not here, or not for you to see.")).to_be_visible()


async def test_usr_2_a_new_role_is_seen_in_the_other_browser_without_a_reload(site: Site, visit: Visit) -> None:
    hers, his = await visit(site.alice), await visit(site.bob)
    await looks_at(his, site.bob)
    await expect(facts(his)).to_contain_text("Basic user")
    await looks_at(hers, site.bob)
    dialog = await begins(hers, "Change role")
    await expect(dialog.get_by_text("it counts from their next click")).to_be_visible()
    await expect(dialog.get_by_text("May see colleagues and manage partnerships (with the")).to_have_count(1)
    await expect(dialog.get_by_text("May see colleagues, manage partnerships (with the")).to_have_count(1)
    await dialog.get_by_role("radio", name="Advanced user").check()
    await confirms(dialog, "Change role")
    await expect(facts(his)).to_contain_text("Advanced user")
    await expect(facts(hers)).to_contain_text("Advanced user")
    await expect(facts(hers)).to_contain_text("Relationship manager")
    await hers.focus_is("focused.textContent === 'Change role'")


async def test_a_new_role_is_shown_at_once_and_undone_where_it_is_refused(site: Site, visit: Visit) -> None:
    zoe = await second_administrator(site)
    visitor = await visit(zoe)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Change role")
    await dialog.get_by_role("radio", name="Administrator").check()
    await site.role(zoe, "BASIC_USER")
    await expect(visitor.page.locator("main button[aria-disabled]").first).to_be_attached()
    seen = asyncio.Event()

    async def look() -> None:
        await expect(facts(visitor)).to_contain_text("Administrator")
        seen.set()

    await visitor.before("ChangeRoleMutation", look)
    await confirms(dialog, "Change role")
    await seen.wait()
    await expect(dialog.get_by_role("alert")).to_be_visible()
    await expect(dialog.get_by_role("radio", name="Administrator")).to_be_checked()
    await expect(facts(visitor)).to_contain_text("Basic user")
    assert await user(site, site.bob, "role { key }") == {"role": {"key": "BASIC_USER"}}


async def test_two_administrators_who_change_one_role_see_each_other(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Change role")
    await dialog.get_by_role("radio", name="Administrator").check()
    await site.do(await second_administrator(site), "changeUserRole", userId=site.bob.id, role="ADVANCED_USER")
    await expect(
        dialog.get_by_text("Somebody changed it in the meantime: the role is Advanced user now.")
    ).to_be_visible()
    await expect(dialog.get_by_role("radio", name="Administrator")).to_be_checked()
    await confirms(dialog, "Change role")
    await expect(facts(visitor)).to_contain_text("Administrator")


async def test_who_was_removed_by_another_in_the_meantime_is_said_to_be_gone(site: Site, visit: Visit) -> None:
    zoe, visitor = await second_administrator(site), await visit(site.alice)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Block")
    await dialog.get_by_label("Reason").fill("He is away")
    await site.do(zoe, "removeUser", userId=site.bob.id)
    await expect(visitor.page.get_by_role("alert")).to_contain_text("This user is no longer here")
    await expect(dialog).to_have_count(0)


async def test_what_another_did_in_the_meantime_is_said_in_the_dialog(site: Site, visit: Visit) -> None:
    zoe, visitor = await second_administrator(site), await visit(site.alice)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Block")
    await dialog.get_by_label("Reason").fill("He is away")
    await site.do(zoe, "blockUser", userId=site.bob.id, reason="He left")
    await expect(dialog.get_by_text("Somebody else did this in the meantime").first).to_be_visible()
    await expect(facts(visitor)).to_contain_text("He left")
    await expect(dialog.get_by_role("button", name="Block")).to_have_attribute("aria-disabled", "true")
    await expect(dialog.get_by_label("Reason")).to_have_value("He is away")


async def test_usr_5_the_last_administrator_is_told_why_their_role_stays(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await looks_at(visitor, site.alice)
    await visitor.page.get_by_role("button", name="Change role").focus()
    await expect(visitor.page.get_by_role("tooltip").first).to_contain_text("the last active administrator")
    await expect(visitor.page.get_by_role("button", name="Block")).to_have_attribute("aria-disabled", "true")
    await visitor.page.get_by_role("button", name="Remove").focus()
    await expect(visitor.page.get_by_role("tooltip").last).to_contain_text("You leave the environment in My account.")


async def test_usr_7_the_mark_is_given_and_taken(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Make relationship manager")
    await confirms(dialog, "Make relationship manager")
    await expect(facts(visitor)).to_contain_text("Relationship manager")
    dialog = await begins(visitor, "No longer relationship manager")
    await confirms(dialog, "No longer relationship manager")
    await expect(facts(visitor)).not_to_contain_text("Relationship manager")
    assert await user(site, site.bob, "relationshipManager") == {"relationshipManager": False}


async def test_usr_3_to_block_with_a_reason_and_to_unblock(site: Site, visit: Visit) -> None:
    hers, his = await visit(site.alice), await visit(site.bob)
    await looks_at(his, site.bob)
    await looks_at(hers, site.bob)
    dialog = await begins(hers, "Block")
    await expect(dialog.get_by_text(f"{site.bob.name} is shut out of this environment at once")).to_be_visible()
    await dialog.get_by_label("Reason").fill("<b>Left</b> the company")
    await confirms(dialog, "Block")
    await expect(facts(hers)).to_contain_text("<b>Left</b> the company")
    await hers.focus_is("focused.textContent === 'Unblock'")
    await his.page.reload()
    await expect(his.page.get_by_role("heading", name="closed to you now")).to_be_visible()
    dialog = await begins(hers, "Unblock")
    await confirms(dialog, "Unblock")
    await expect(hers.page.get_by_role("button", name="Block", exact=True)).to_be_visible()
    assert await user(site, site.bob, "status") == {"status": "ACTIVE"}
    await looks_at(his, site.bob)


async def test_to_give_up_a_dialog_does_nothing_and_forgets_what_was_typed(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Block")
    await dialog.get_by_label("Reason").fill("Perhaps")
    await visitor.page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
    await visitor.focus_is("focused.textContent === 'Block'")
    dialog = await begins(visitor, "Block")
    await expect(dialog.get_by_label("Reason")).to_have_value("")
    assert "BlockUserMutation" not in visitor.names


async def test_usr_4_to_remove_a_user(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Remove")
    await expect(dialog.get_by_text("at once and for good")).to_be_visible()
    await confirms(dialog, "Remove")
    await visitor.is_at("Users")
    await expect(visitor.page.get_by_text("1 user", exact=True)).to_be_visible()
    assert await user(site, site.bob, "id") == {}


async def test_org_10_to_remove_the_last_organisation_administrator_asks_for_a_successor(
    site: Site, visit: Visit
) -> None:
    await site.role(site.bob, "ADMINISTRATOR")
    given = {"name": "Bob's own", "identifier": {"scheme": "KVK", "value": "87654321"}}
    await site.do(site.bob, "createOrganisation", "organisation { id }", **given)
    visitor = await visit(site.alice)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Remove")
    await confirms(dialog, "Remove")
    await expect(dialog.get_by_text("Bob's own would be left without an administrator.")).to_be_visible()
    assert await user(site, site.bob, "id") == {"id": site.bob.id}
    await dialog.get_by_label("Find a successor").fill("nobody")
    await expect(dialog.get_by_text("Nobody was found.")).to_be_visible()
    await dialog.get_by_label("Find a successor").fill("alice")
    await dialog.get_by_role("radio", name=site.alice.name).check()
    await confirms(dialog, "Remove")
    await visitor.is_at("Users")
    seen = await site.ask(site.alice, "{ viewer { memberships { edges { node { organisationName role { key } } } } } }")
    mine = [edge["node"] for edge in seen["viewer"]["memberships"]["edges"]]
    assert {"organisationName": "Bob's own", "role": {"key": "ADMINISTRATOR"}} in mine


async def test_org_10_a_successor_of_before_a_reload_is_in_sight(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADMINISTRATOR")
    visitor = await visit(site.bob)
    await looks_at(visitor, site.alice)
    dialog = await begins(visitor, "Remove")
    await confirms(dialog, "Remove")
    await dialog.get_by_role("radio", name=site.bob.name).check()
    await visitor.page.reload()
    dialog = await begins(visitor, "Remove")
    await expect(dialog.get_by_role("radio", name=site.bob.name)).to_be_checked()


async def test_inv_10_an_invitation_is_sent_again_and_withdrawn(site: Site, visit: Visit) -> None:
    _, first = await site.invite("zoe@acme.example")
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_role("link", name="zoe@acme.example").click()
    await visitor.is_at("zoe@acme.example")
    invitation = visitor.page.locator("section").filter(has_text="Invitation")
    await expect(invitation).to_contain_text("Mail sent")
    dialog = await begins(visitor, "Send again")
    await confirms(dialog, "Send again")
    await expect(dialog).to_have_count(0)
    await expect(invitation).to_contain_text("Mail sent")
    assert await site.secret("zoe@acme.example", "/invitation") != first
    dialog = await begins(visitor, "Withdraw")
    await expect(dialog.get_by_text("no longer works")).to_be_visible()
    await confirms(dialog, "Withdraw")
    await expect(visitor.page.get_by_role("alert")).to_contain_text("This user is no longer here")
    await visitor.page.get_by_role("link", name="Users").last.click()
    await expect(visitor.page.get_by_text("2 users")).to_be_visible()


async def test_inv_6_an_invitation_that_was_accepted_meanwhile_is_not_withdrawn(site: Site, visit: Visit) -> None:
    _, token = await site.invite("zoe@acme.example")
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_role("link", name="zoe@acme.example").click()
    dialog = await begins(visitor, "Withdraw")
    given = {"token": token, "name": "Zoe Zonder", "password": PASSWORD}
    await site.do(None, "acceptInvitation", "user { id }", **given)
    await confirms(dialog, "Withdraw")
    await expect(dialog.get_by_role("alert")).to_contain_text("used already")
    await visitor.page.keyboard.press("Escape")
    await visitor.is_at("Zoe Zonder")
    await expect(visitor.page.get_by_role("button", name="Withdraw")).to_have_count(0)
    await expect(visitor.page.locator("section").filter(has_text="Invitation")).to_contain_text("Accepted")


async def test_aut_3_a_lost_second_factor_asks_first_who_one_is(site: Site, visit: Visit) -> None:
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await visit(site.alice)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Reset second factor")
    await confirms(dialog, "Reset second factor")
    asks = visitor.page.get_by_role("dialog", name=SHOW)
    await asks.get_by_label("Your password").fill("not this one at all")
    await confirms(asks, "Go on")
    await expect(asks.get_by_text("The password is not right.")).to_be_visible()
    await shows_it_is_them(visitor)
    await expect(dialog.get_by_text("This user has no second factor.")).to_be_visible()


async def test_aut_3_a_lost_second_factor_is_asked_to_be_taken_off(site: Site, visit: Visit) -> None:
    await has_app(site, site.bob)
    visitor = await visit(site.alice)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Reset second factor")
    await expect(dialog.get_by_text("They are mailed, and can say no")).to_be_visible()
    await confirms(dialog, "Reset second factor")
    await expect(visitor.page.get_by_text("is told by mail.")).to_be_visible()
    assert await site.mail(site.bob.email, "factor")


async def test_usr_9_a_basic_user_is_told_of_each_action_why_it_is_not_for_them(site: Site, visit: Visit) -> None:
    await site.invite("zoe@acme.example")
    visitor = await visit(site.bob)
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_role("link", name="zoe@acme.example").click()
    await visitor.is_at("zoe@acme.example")
    for action in ACTIONS:
        button = visitor.page.get_by_role("button", name=action, exact=True)
        await expect(button).to_have_attribute("aria-disabled", "true")
        told = await button.get_attribute("aria-describedby")
        assert await visitor.page.locator(f"[id='{told}']").text_content()
        await button.press("Enter")
    await expect(visitor.page.get_by_role("dialog")).to_have_count(0)
    await expect(visitor.page.get_by_text("How the invitation stands is for Administrators to see.")).to_be_visible()


async def test_hostile_names_and_reasons_are_text_and_break_no_layout(site: Site, visit: Visit) -> None:
    given = {"name": "<img src=x>" + "W" * 180, "email": "zoe@gmail.com"}
    added = (await site.do(site.alice, "addUser", "user { id }", **given))["user"]["id"]
    await site.do(site.alice, "blockUser", "user { id }", userId=added, reason="x" * 500)
    visitor = await visit(site.alice, viewport={"width": 390, "height": 800})
    await visitor.enters(f"/users/{added}", "<img src=x>")
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= 390
    dialog = await begins(visitor, "Unblock")
    assert await dialog.evaluate("dialog => dialog.scrollWidth <= dialog.clientWidth")
    await confirms(dialog, "Unblock")
    await expect(visitor.page.get_by_text("is no longer blocked.")).to_be_visible()
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= 390
    assert await visitor.page.locator("main img").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_page_has_no_violation_that_axe_finds(site: Site, visit: Visit, scheme: str) -> None:
    for who in (site.alice, site.bob):
        visitor = await visit(who, color_scheme=scheme)
        await looks_at(visitor, site.alice)
        assert await violations(visitor.page) == []
    visitor = await visit(site.alice, color_scheme=scheme)
    await looks_at(visitor, site.bob)
    dialog = await begins(visitor, "Change role")
    await dialog.get_by_role("radio", name="Administrator").wait_for()
    assert await violations(visitor.page) == []


async def test_it_speaks_dutch(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateAccount", "account { locale }", locale="nl")
    visitor = await visit(site.alice)
    await looks_at(visitor, site.bob)
    await expect(facts(visitor)).to_contain_text("Basisgebruiker")
    dialog = await begins(visitor, "Rol wijzigen")
    await dialog.get_by_role("radio", name="Beheerder").check()
    await confirms(dialog, "Rol wijzigen")
    await expect(visitor.page.get_by_text("is nu Beheerder")).to_be_visible()
