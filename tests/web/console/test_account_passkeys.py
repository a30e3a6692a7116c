"""Passkeys in a real Chromium with its virtual authenticator: AUT-3 from the screen that makes one to the log-in."""

import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Locator

from server.db.database import Database
from tests.rows import ago, nothing_happens, put, rows
from tests.scenario import PASSWORD, Cast
from tests.web.browser import Visitor, Windows
from tests.web.passkey_device import add_passkey, named, visiting

from .account import keeps_codes, passkeys, section, shows_it_is_them

pytestmark = pytest.mark.own


@pytest.fixture
async def localhost(database: Database) -> AsyncIterator[str]:
    async with named(database) as origin:
        yield origin


async def says(visitor: Visitor, text: str) -> None:
    """On a page of the server, or a screen of the console."""
    await visitor.page.get_by_role("alert").filter(has_text=text).locator("visible=true").wait_for()


def remove(visitor: Visitor, name: str) -> Locator:
    return visitor.page.get_by_role("button", name=f"Remove the passkey {name}")


async def fresh(database: Database, cast: Cast) -> None:
    """Bob's session has just shown whose it is."""
    await put(database, "sessions", {"id": cast.bob.session_id}, authenticated_at=ago())


async def test_aut_3_a_passkey_is_made_in_chromium_and_logs_in_without_an_address(
    localhost: str, windows: Windows, database: Database, cast: Cast
) -> None:
    await put(database, "sessions", {"id": cast.bob.session_id}, authenticated_at=ago(minutes=11))
    async with visiting(windows, localhost) as (visitor, device):
        page = visitor.page
        await visitor.log_in(cast.bob)
        await visitor.enters("/passkeys", "My account")
        assert page.url == f"{localhost}/account/security"
        await section(visitor, "Passkeys").get_by_text("You have none yet.").wait_for()
        # the session is too old to change a way in: it is asked for the password, and the name stays
        await add_passkey(visitor, "Telephone")
        await shows_it_is_them(visitor)
        codes = await keeps_codes(visitor)
        assert len(set(codes)) == 10
        assert codes[0] not in await page.content()
        await section(visitor, "Passkeys").get_by_text(re.compile("not used yet")).wait_for()
        [made] = await rows(database, "passkeys")
        assert (made.account_id, made.name) == (cast.bob.account_id, "Telephone")
        [credential] = await device.credentials()
        assert (credential["rpId"], credential["isResidentCredential"]) == ("localhost", True)
        # the same device once more
        await add_passkey(visitor, "Twice")
        await says(visitor, "This device has a passkey")
        assert await page.get_by_label("What to call it").input_value() == "Twice"

        await visitor.enters("/")
        await page.get_by_role("button", name="Log out").click()
        await visitor.is_at("Log in")
        await page.get_by_role("button", name="Use a passkey").click()
        await visitor.is_at("Hello, ")
        await visitor.enters("/account/security", "My account")
        await section(visitor, "Passkeys").get_by_text("last used").wait_for()


async def test_aut_3_the_last_factor_is_removed_in_chromium_with_the_password(
    localhost: str, windows: Windows, database: Database, cast: Cast
) -> None:
    await fresh(database, cast)
    async with visiting(windows, localhost) as (visitor, _):
        await visitor.log_in(cast.bob)
        await add_passkey(visitor, "Telephone")
        await keeps_codes(visitor)
        await remove(visitor, "Telephone").click()
        dialog = visitor.page.get_by_role("dialog")
        await dialog.get_by_text("It is your last second factor").wait_for()
        await dialog.get_by_label("Your password").fill("not the password at all")
        async with nothing_happens(database):
            await dialog.get_by_role("button", name="Remove").click()
            await dialog.get_by_text("The password is not right.").wait_for()
        assert await passkeys(database, cast.bob) == ["Telephone"]
        await dialog.get_by_label("Your password").fill(PASSWORD)
        await dialog.get_by_role("button", name="Remove").click()
        await section(visitor, "Passkeys").get_by_text("You have none yet.").wait_for()
        await visitor.focus_is("focused.textContent === 'Passkeys'")  # the button that was pressed is gone
        assert await passkeys(database, cast.bob) == []


async def test_aut_3_a_passkey_shows_that_it_is_its_holder_in_place_of_the_password(
    localhost: str, windows: Windows, database: Database, cast: Cast
) -> None:
    await fresh(database, cast)
    async with visiting(windows, localhost) as (visitor, _):
        page = visitor.page
        await visitor.log_in(cast.bob)
        await add_passkey(visitor, "Telephone")
        before = await keeps_codes(visitor)
        await put(database, "sessions", {"id": cast.bob.session_id}, authenticated_at=ago(minutes=11))
        await page.get_by_role("button", name="Make new codes").click()
        await page.get_by_role("dialog").get_by_role("button", name="Make new codes").click()
        await page.get_by_role("button", name="Use a passkey").click()
        assert not set(before) & set(await keeps_codes(visitor))
