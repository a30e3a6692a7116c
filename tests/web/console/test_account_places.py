"""My account: the environments that one works in, and how one leaves them."""

from typing import Any

from server.db.models import OrganisationRole
from tests.rows import key, nothing_happens, rows
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Person, Site

from .account import PHONE, announced, dialog, fits, press, section

LEAVE = "Leave this environment"


async def places(site: Site, who: Person) -> set[str]:
    known = await site.ask(who, "{ account { users { environment { name } } } }")
    return {user["environment"]["name"] for user in known["account"]["users"]}


async def is_in_globex_too(site: Site) -> str:
    """Bob is a user of Globex as well: the user."""
    address = "bob@globex.example"
    await site.do(site.bob, "addEmail", address=address)
    await site.do(site.bob, "confirmEmail", token=await site.secret(address, "/confirm"))
    invitation, _ = await site.invite(address, by=site.carol)
    done = await site.do(site.bob, "acceptInvitation", "user { id }", invitationId=invitation)
    return str(done["user"]["id"])


async def enters(visit: Visit, who: Person, **options: Any) -> Visitor:
    visitor = await visit(who, **options)
    await visitor.enters("/account", "My account")
    return visitor


async def test_another_environment_is_worked_in_from_here(site: Site, visit: Visit) -> None:
    await is_in_globex_too(site)
    visitor = await enters(visit, site.bob)
    here = section(visitor, "Environments").get_by_role("listitem").filter(has_text="You work here")
    assert "Acme" in await here.inner_text()
    await press(section(visitor, "Environments"), "Work here: Globex")
    await announced(visitor, "You work in Globex now.")
    await here.filter(has_text="Globex").wait_for()
    await visitor.focus_is("focused.textContent === 'Environments'")
    await visitor.page.get_by_role("link", name="Users").click()
    await visitor.page.get_by_role("row", name="Carol Smit").wait_for()


async def test_usr_5_the_last_administrator_stays_and_is_led_to_the_users(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.alice)
    await press(section(visitor, "Environments"), "Leave Acme")
    leave = dialog(visitor, LEAVE)
    async with nothing_happens(site.database):
        await press(leave, "Leave")
        await leave.get_by_text("This is the last active administrator.").wait_for()
    await leave.get_by_text("Give a colleague the role of Administrator first.").wait_for()
    await press(leave, "To the users of Acme")
    await visitor.is_at("Users")
    assert await places(site, site.alice) == {"Acme"}


async def test_an_environment_that_one_does_not_work_in_is_left(site: Site, visit: Visit) -> None:
    await is_in_globex_too(site)
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Environments"), "Leave Globex")
    await press(dialog(visitor, LEAVE), "Leave")
    await announced(visitor, "You left Globex.")
    await section(visitor, "Environments").get_by_text("Globex").wait_for(state="detached")
    assert await places(site, site.bob) == {"Acme"}
    assert await visitor.page.locator("header").get_by_text("Acme").is_visible()


async def test_who_left_the_only_environment_still_has_an_account(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Environments"), "Leave Acme")
    await press(dialog(visitor, LEAVE), "Leave")
    await announced(visitor, "You left Acme.")
    await section(visitor, "Environments").get_by_text("You are a user of no environment now.").wait_for()
    await visitor.page.get_by_role("link", name="Security").click()
    await section(visitor, "Sessions").get_by_text("This session").wait_for()
    await visitor.page.reload()
    await section(visitor, "Sessions").get_by_text("This session").wait_for()
    assert await places(site, site.bob) == set()


async def test_org_10_an_organisation_s_last_administrator_names_a_successor_to_leave(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADMINISTRATOR")
    visitor = await enters(visit, site.alice)
    await press(section(visitor, "Environments"), "Leave Acme")
    leave = dialog(visitor, LEAVE)
    async with nothing_happens(site.database):
        await press(leave, "Leave")
        await leave.get_by_text("Acme Sales would be left without an administrator").first.wait_for()
    await leave.get_by_label("Find a successor").fill("jansen")
    await leave.get_by_role("radio", name="Bob Jansen").check()
    await press(leave, "Leave")
    await announced(visitor, "You left Acme.")
    [membership] = await rows(site.database, "memberships", state="ACTIVE")
    assert (membership.user_id, membership.role) == (key(site.bob.id), OrganisationRole.ADMINISTRATOR)


async def test_usr_3_where_one_is_blocked_one_can_neither_work_nor_leave_and_it_says_why(
    site: Site, visit: Visit
) -> None:
    user = await is_in_globex_too(site)
    await site.do(site.carol, "blockUser", "user { id }", userId=user)
    visitor = await enters(visit, site.bob, viewport=PHONE)
    globex = section(visitor, "Environments").get_by_role("listitem").filter(has_text="Globex")
    await globex.get_by_text("Blocked", exact=True).wait_for()
    for name in ("Work here: Globex", "Leave Globex"):
        button = globex.get_by_role("button", name=name)
        assert await button.get_attribute("aria-disabled") == "true"
        await button.focus()
        await globex.get_by_text("You are blocked there.").locator("visible=true").wait_for()
        await fits(visitor)
