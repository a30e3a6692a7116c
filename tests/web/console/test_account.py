"""My account: name, language, addresses, and what waits."""

from typing import Any

import pytest

from tests.rows import nothing_happens
from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import PAST, Person, Site

from .account import SHOW, announced, dialog, press, section, shows_it_is_them

OTHER = "bob@elsewhere.example"
AT_GLOBEX = "bob@globex.example"


async def account(site: Site, who: Person, fields: str) -> Any:
    return (await site.ask(who, f"{{ account {{ {fields} }} }}"))["account"]


async def addresses(site: Site, who: Person) -> list[tuple[str, bool]]:
    found = (await account(site, who, "emails { address primary }"))["emails"]
    return [(one["address"], one["primary"]) for one in found]


async def has_another_address(site: Site, who: Person, address: str = OTHER) -> None:
    await site.do(who, "addEmail", address=address)
    await site.do(who, "confirmEmail", token=await site.secret(address, "/confirm"))


async def is_invited_to_globex(site: Site) -> str:
    """Bob, at an address of his on its domain: the invitation's id."""
    await has_another_address(site, site.bob, AT_GLOBEX)
    invitation, _ = await site.invite(AT_GLOBEX, by=site.carol)
    return invitation


async def enters(site: Site, visit: Visit, who: Person, **options: Any) -> Visitor:
    visitor = await visit(who, **options)
    await visitor.enters("/account", "My account")
    return visitor


# ---- name and language


async def test_name_and_language_change_and_the_console_follows_at_once(site: Site, visit: Visit) -> None:
    visitor = await enters(site, visit, site.bob)
    await press(section(visitor, "Name and language"), "Change name or language")
    change = dialog(visitor, "Name and language")
    await change.get_by_label("Name").fill("Bob van Dijk")
    await change.get_by_label("Language").select_option("nl")
    await press(change, "Save")
    await visitor.is_at("Mijn account")
    await announced(visitor, "Je naam en taal zijn opgeslagen.")
    await section(visitor, "Naam en taal").get_by_text("Bob van Dijk").wait_for()
    await section(visitor, "Omgevingen").get_by_text("Basisgebruiker").wait_for()
    await visitor.focus_is("focused.textContent === 'Naam of taal wijzigen'")
    assert await account(site, site.bob, "name locale") == {"name": "Bob van Dijk", "locale": "nl"}
    await visitor.page.get_by_role("link", name="Start").click()
    await visitor.is_at("Bob van Dijk")


async def test_a_name_that_is_refused_stays_typed(site: Site, visit: Visit) -> None:
    visitor = await enters(site, visit, site.bob)
    await press(section(visitor, "Name and language"), "Change name or language")
    change = dialog(visitor, "Name and language")
    long = "B" * 201
    await change.get_by_label("Name").fill(long)
    async with nothing_happens(site.database):
        await press(change, "Save")
        await change.locator("[aria-invalid=true]").wait_for()
    assert await change.get_by_label("Name").input_value() == long
    await visitor.focus_is("focused.name === 'name'")
    await press(change, "Cancel")
    await press(section(visitor, "Name and language"), "Change name or language")
    assert await change.get_by_label("Name").input_value() == "Bob Jansen"


# ---- addresses


async def test_inv_8_an_address_is_added_by_its_mail_and_seen_when_one_comes_back(site: Site, visit: Visit) -> None:
    visitor = await enters(site, visit, site.bob)
    await press(section(visitor, "E-mail addresses"), "Add an address")
    await dialog(visitor, "Add an address").get_by_label("E-mail address").fill(OTHER)
    await press(dialog(visitor, "Add an address"), "Mail me the link")
    await visitor.page.get_by_text(f"A mail is on its way to {OTHER}").wait_for()
    await dialog(visitor, "Add an address").get_by_role("button", name="Close").last.click()
    await site.do(site.bob, "confirmEmail", token=await site.secret(OTHER, "/confirm"))
    await visitor.looks(False)
    await visitor.looks(True)
    await section(visitor, "E-mail addresses").get_by_text(OTHER).wait_for()


async def test_an_address_that_is_none_is_refused_beside_what_was_typed(site: Site, visit: Visit) -> None:
    visitor = await enters(site, visit, site.bob)
    await press(section(visitor, "E-mail addresses"), "Add an address")
    add = dialog(visitor, "Add an address")
    await add.get_by_label("E-mail address").fill("bob at home")
    async with nothing_happens(site.database):
        await press(add, "Mail me the link")
        await add.locator("[aria-invalid=true]").wait_for()
    assert await add.get_by_label("E-mail address").input_value() == "bob at home"


async def test_another_address_becomes_the_primary_one_with_the_password(site: Site, visit: Visit) -> None:
    await has_another_address(site, site.bob)
    visitor = await enters(site, visit, site.bob)
    await press(section(visitor, "E-mail addresses"), f"Make primary: {OTHER}")
    make = dialog(visitor, "Make this the primary address")
    await make.get_by_label("Your password").fill("not the password at all")
    async with nothing_happens(site.database):
        await press(make, "Make primary")
        await make.get_by_text("The password is not right.").wait_for()
    await make.get_by_label("Your password").fill(PASSWORD)
    await press(make, "Make primary")
    await announced(visitor, f"{OTHER} is your primary address now.")
    await section(visitor, "E-mail addresses").get_by_role("button", name=f"Remove {site.bob.email}").wait_for()
    assert await addresses(site, site.bob) == [(OTHER, True), (site.bob.email, False)]


async def test_aut_3_an_address_goes_once_its_holder_has_shown_who_they_are(site: Site, visit: Visit) -> None:
    await has_another_address(site, site.bob)
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await enters(site, visit, site.bob)
    await press(section(visitor, "E-mail addresses"), f"Remove {OTHER}")
    remove = dialog(visitor, "Remove this address")
    async with nothing_happens(site.database):
        await press(remove, "Remove")
        await press(dialog(visitor, SHOW), "Cancel")
        await remove.get_by_text("Nothing was changed").wait_for()
    await press(remove, "Remove")
    await shows_it_is_them(visitor)
    await announced(visitor, f"{OTHER} is removed.")
    assert await addresses(site, site.bob) == [(site.bob.email, True)]
    await visitor.focus_is("focused.textContent === 'E-mail addresses'")


async def test_an_address_that_an_environment_knows_one_by_stays(site: Site, visit: Visit) -> None:
    await has_another_address(site, site.bob)
    await site.do(site.bob, "makeEmailPrimary", address=OTHER, password=PASSWORD)
    visitor = await enters(site, visit, site.bob)
    await press(section(visitor, "E-mail addresses"), f"Remove {site.bob.email}")
    async with nothing_happens(site.database):
        await press(dialog(visitor, "Remove this address"), "Remove")
        await dialog(visitor, "Remove this address").get_by_text("Leave that environment first").wait_for()
    assert (site.bob.email, False) in await addresses(site, site.bob)


# ---- invitations that wait


async def test_inv_15_an_invitation_that_waits_is_accepted_there(site: Site, visit: Visit) -> None:
    await is_invited_to_globex(site)
    visitor = await enters(site, visit, site.bob)
    waiting = section(visitor, "Invitations that wait for you")
    await waiting.get_by_text(f"Carol Smit invites {AT_GLOBEX} as Basic user.").wait_for()
    await press(waiting, "Accept the invitation to Globex")
    await press(dialog(visitor, "Accept the invitation"), "Accept")
    await announced(visitor, "You are a user of Globex now.")
    await waiting.get_by_text("No invitation waits for you.").wait_for()
    await press(section(visitor, "Environments"), "Work here: Globex")
    assert await visitor.page.get_by_label("Environment", exact=True).locator(":checked").inner_text() == "Globex"
    known = await account(
        site, site.bob, "invitations { id } users { status environment { name } } sessions { current }"
    )
    assert known["invitations"] == []
    assert {(one["environment"]["name"], one["status"]) for one in known["users"]} == {
        ("Acme", "ACTIVE"),
        ("Globex", "ACTIVE"),
    }
    assert known["sessions"] == [{"current": True}], "accepting leaves no session behind"


async def test_inv_15_an_invitation_that_waits_is_declined_with_a_reason(site: Site, visit: Visit) -> None:
    invitation = await is_invited_to_globex(site)
    visitor = await enters(site, visit, site.bob)
    waiting = section(visitor, "Invitations that wait for you")
    await press(waiting, "Decline the invitation to Globex")
    decline = dialog(visitor, "Decline the invitation")
    await decline.get_by_label("Reason").fill("I work at Acme.")
    await press(decline, "Decline")
    await announced(visitor, "The invitation to Globex is declined.")
    await waiting.get_by_text("No invitation waits for you.").wait_for()
    seen = await site.ask(site.carol, "{ environment { invitations { edges { node { id status declineReason } } } } }")
    [found] = [edge["node"] for edge in seen["environment"]["invitations"]["edges"] if edge["node"]["id"] == invitation]
    assert (found["status"], found["declineReason"]) == ("DECLINED", "I work at Acme.")


async def test_inv_15_an_invitation_that_was_withdrawn_meanwhile_says_so(site: Site, visit: Visit) -> None:
    invitation = await is_invited_to_globex(site)
    visitor = await enters(site, visit, site.bob)
    await press(section(visitor, "Invitations that wait for you"), "Accept the invitation to Globex")
    await site.do(site.carol, "revokeInvitation", invitationId=invitation)
    async with nothing_happens(site.database):
        await press(dialog(visitor, "Accept the invitation"), "Accept")
        await visitor.page.get_by_role("alert").filter(has_text="withdrawn").wait_for()


@pytest.mark.parametrize("path", ["/account", "/account/security", "/account/data"])
async def test_the_parts_of_the_account_lead_to_one_another(site: Site, visit: Visit, path: str) -> None:
    visitor = await visit(site.bob)
    await visitor.enters(path, "My account")
    tabs = visitor.page.get_by_role("navigation", name="My account")
    for name in ("Profile", "Security", "Your data"):
        await tabs.get_by_role("link", name=name).click()
        await tabs.get_by_role("link", name=name).and_(visitor.page.locator("[aria-current=page]")).wait_for()
        await visitor.page.locator("main h2").first.wait_for()
