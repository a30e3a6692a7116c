"""My account: a copy of all that is kept, and the end of it (USR-5)."""

import json
from pathlib import Path

from server.db.models import OrganisationRole
from tests.rows import key, nothing_happens, rows
from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import PAST, Person, Site

from .account import announced, dialog, press, section, shows_it_is_them

ERASE = "Erase your account"


async def enters(visit: Visit, who: Person) -> Visitor:
    visitor = await visit(who)
    await visitor.enters("/account/data", "My account")
    return visitor


async def accounts(site: Site) -> set[str]:
    return {account.name for account in await rows(site.database, "accounts")}


async def asks(visitor: Visitor, who: Person, password: str = PASSWORD) -> None:
    """To be erased."""
    await press(section(visitor, ERASE), "Erase my account…")
    erase = dialog(visitor, ERASE)
    await erase.get_by_label("Your password").fill(password)
    await erase.get_by_label("Your primary address").fill(who.email)
    await press(erase, "Erase for good")


async def test_a_copy_of_all_that_is_kept_is_downloaded(site: Site, visit: Visit) -> None:
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await enters(visit, site.bob)
    async with visitor.page.expect_download() as begun:
        await press(section(visitor, "A copy of your data"), "Download my data")
        await shows_it_is_them(visitor)
    download = await begun.value
    assert download.suggested_filename.startswith("welkom-")
    assert download.suggested_filename.endswith(".json")
    copy = json.loads(Path(await download.path()).read_text(encoding="utf-8"))
    assert copy["format"] == "welkom-account-export"
    assert [site.bob.name] == [account["name"] for account in copy["account"]]
    assert site.bob.email in json.dumps(copy)
    await announced(visitor, "Your data is downloaded.")


async def test_usr_5_an_account_is_erased_and_one_is_logged_out(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.bob)
    await asks(visitor, site.bob)
    await visitor.is_at("Log in")
    await announced(visitor, "Your account is erased.")
    assert site.bob.name not in await accounts(site)
    answer = await site.client.ask("{ account { id } }", as_=site.bob)
    assert answer.errors[0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert await visitor.page.evaluate("sessionStorage.length") == 0


async def test_aut_3_an_old_session_is_erased_by_the_password_that_was_typed_once(site: Site, visit: Visit) -> None:
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await enters(visit, site.bob)
    await asks(visitor, site.bob)
    await visitor.is_at("Log in")
    assert site.bob.name not in await accounts(site)


async def test_nothing_is_erased_before_the_address_is_typed(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.bob)
    await press(section(visitor, ERASE), "Erase my account…")
    erase = dialog(visitor, ERASE)
    await erase.get_by_label("Your password").fill(PASSWORD)
    await erase.get_by_label("Your primary address").fill("somebody@acme.example")
    visitor.asked.clear()
    await press(erase, "Erase for good")
    await erase.get_by_text("This is not your primary address.").wait_for()
    await visitor.focus_is("focused.name === 'typed'")
    assert visitor.names == []
    await press(erase, "Cancel")
    assert site.bob.name in await accounts(site)


async def test_usr_5_a_wrong_password_erases_nothing(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.bob)
    async with nothing_happens(site.database):
        await asks(visitor, site.bob, "not the password at all")
        await dialog(visitor, ERASE).get_by_text("The password is not right.").wait_for()
    assert await dialog(visitor, ERASE).get_by_label("Your primary address").input_value() == site.bob.email


async def test_usr_5_the_last_administrator_of_others_is_told_and_stays(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.alice)
    async with nothing_happens(site.database):
        await asks(visitor, site.alice)
        told = visitor.page.get_by_role("alert").filter(has_text="You are the last active administrator of Acme")
        await told.wait_for()
    assert site.alice.name in await accounts(site)


async def test_org_10_who_leaves_an_organisation_alone_names_a_successor(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADMINISTRATOR")
    visitor = await enters(visit, site.alice)
    erase = dialog(visitor, ERASE)
    async with nothing_happens(site.database):
        await asks(visitor, site.alice)
        await erase.get_by_text("Acme Sales would be left without an administrator").first.wait_for()
    await erase.get_by_role("radio", name="Bob Jansen").check()
    await press(erase, "Erase for good")
    await visitor.is_at("Log in")
    assert site.alice.name not in await accounts(site)
    [membership] = await rows(site.database, "memberships", state="ACTIVE")
    assert (membership.user_id, membership.role) == (key(site.bob.id), OrganisationRole.ADMINISTRATOR)


async def test_usr_5_who_is_alone_in_an_environment_closes_it(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.erin)
    await asks(visitor, site.erin)
    await visitor.is_at("Log in")
    assert site.erin.name not in await accounts(site)
    [closed] = await rows(site.database, "environments", name="Initech")
    assert closed.closed_at is not None
