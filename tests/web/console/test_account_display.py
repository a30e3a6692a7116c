"""My account as it is seen and read: small screens, the dark, Dutch, strangers' names, screen readers."""

import pytest

from tests.web.conftest import Visit
from tests.web.site import Site

from .account import PHONE, dialog, fits, press, section
from .axe import violations

PATHS = ("/account", "/account/security", "/account/data")
LONG = "Koninklijke חברה<b>" + "x" * 150


async def is_full(site: Site) -> None:
    """Bob has something of everything, under the worst of names."""
    await site.do(site.bob, "updateAccount", name=LONG)
    for who in (site.alice, site.carol):
        await site.do(who, "updateEnvironment", name=LONG)
        await site.do(who, "updateAccount", name=LONG)
    address = f"{'b' * 60}@globex.example"
    await site.do(site.bob, "addEmail", address=address)
    await site.do(site.bob, "confirmEmail", token=await site.secret(address, "/confirm"))
    await site.invite(address, by=site.carol)
    await site.client.do("logIn", {"email": site.bob.email, "password": "not the password at all"})
    await site.sql(
        "INSERT INTO passkeys (id, account_id, credential_id, public_key, sign_count, name, transports, created_at) "
        "SELECT id, id, id, id, 0, name, '', created_at FROM accounts"
    )
    await site.sql("UPDATE accounts SET has_second_factor = 1 WHERE name = ?", LONG)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_wrong_and_it_fits_a_telephone(site: Site, visit: Visit, scheme: str) -> None:
    await is_full(site)
    visitor = await visit(site.bob, viewport=PHONE, color_scheme=scheme)
    for path in PATHS:
        await visitor.enters(path, "My account")
        await visitor.page.locator("main h2").first.wait_for()
        await fits(visitor)
        assert await violations(visitor.page) == [], path


DIALOGS = [
    ("/account", "Name and language", "Change name or language"),
    ("/account", "E-mail addresses", "Add an address"),
    ("/account", "Invitations that wait for you", f"Accept the invitation to {LONG}"),
    ("/account", "Invitations that wait for you", f"Decline the invitation to {LONG}"),
    ("/account", "Environments", f"Leave {LONG}"),
    ("/account/security", "Password", "Change password"),
    ("/account/security", "Authenticator app", "Set up an app"),
    ("/account/security", "Passkeys", "Add a passkey"),
    ("/account/security", "Passkeys", f"Remove the passkey {LONG}"),
    ("/account/security", "Recovery codes", "Make new codes"),
    ("/account/data", "Erase your account", "Erase my account…"),
]


async def test_axe_finds_nothing_wrong_in_the_dialogs(site: Site, visit: Visit) -> None:
    await is_full(site)
    visitor = await visit(site.bob, viewport=PHONE)
    for path, title, button in DIALOGS:
        await visitor.enters(path, "My account")
        await press(section(visitor, title), button)
        await visitor.page.get_by_role("dialog").wait_for()
        await fits(visitor)
        assert await violations(visitor.page) == [], button


async def test_names_of_strangers_are_text(site: Site, visit: Visit) -> None:
    await is_full(site)
    visitor = await visit(site.bob)
    await visitor.enters("/account", "My account")
    waiting = section(visitor, "Invitations that wait for you")
    await waiting.get_by_text(LONG, exact=True).first.wait_for()
    assert await visitor.page.locator("main bdi b").count() == 0


async def test_dutch_says_all_of_it(site: Site, visit: Visit) -> None:
    await site.do(site.bob, "updateAccount", locale="nl")
    visitor = await visit(site.bob, locale="nl-NL")
    await visitor.enters("/account", "Mijn account")
    for title in ("Naam en taal", "E-mailadressen", "Uitnodigingen die op je wachten", "Omgevingen"):
        await section(visitor, title).wait_for()
    await visitor.page.get_by_role("link", name="Beveiliging").click()
    for title in ("Wachtwoord", "Authenticator-app", "Passkeys", "Herstelcodes", "Sessies", "Mislukte inlogpogingen"):
        await section(visitor, title).wait_for()
    await press(section(visitor, "Wachtwoord"), "Wachtwoord wijzigen")
    change = dialog(visitor, "Wachtwoord wijzigen")
    await press(change, "Wachtwoord wijzigen")
    assert await change.get_by_text("Vul dit in.").count() == 2
    await press(change, "Annuleren")
    await visitor.page.get_by_role("link", name="Je gegevens").click()
    for title in ("Een kopie van je gegevens", "Je account wissen"):
        await section(visitor, title).wait_for()


async def test_the_keyboard_alone_changes_a_name(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/account", "My account")
    keyboard = visitor.page.keyboard
    await section(visitor, "Name and language").get_by_role("button").focus()
    await keyboard.press("Enter")
    await visitor.focus_is("focused.name === 'name'")
    await keyboard.press("Control+A")
    await keyboard.type("Bob de Boer")
    await keyboard.press("Enter")
    await section(visitor, "Name and language").get_by_text("Bob de Boer").wait_for()
    await visitor.focus_is("focused.textContent === 'Change name or language'")
    await keyboard.press("Enter")
    await visitor.focus_is("focused.name === 'name'")
    await keyboard.press("Escape")
    await visitor.focus_is("focused.textContent === 'Change name or language'")
