"""AUT-3 in a real Chromium with its virtual authenticator: logging in by passkey, alone and after a password."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx2
import pytest

from server.db.database import Database
from tests.client import Client
from tests.commands.test_readme import mailed
from tests.rows import ago, audit, put, rows
from tests.scenario import Cast
from tests.web.browser import Visitor, Windows
from tests.web.conftest import Visit
from tests.web.passkey_device import Device, make_passkey, visiting
from tests.web.passkey_device import localhost as localhost
from tests.web.site import Site

from .logging_in import is_in, type_code, type_password


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a passkey: at the screen, with the device that has it, and with the recovery codes that came along."""

    visitor: Visitor
    device: Device
    codes: list[str]


@pytest.fixture
async def bob(localhost: str, windows: Windows, database: Database, cast: Cast) -> AsyncIterator[Holder]:
    """Logged in, with a passkey of just now."""
    await put(database, "sessions", {"id": cast.bob.session_id}, authenticated_at=ago())
    async with visiting(windows, localhost) as (visitor, device):
        await visitor.log_in(cast.bob)
        yield Holder(visitor, device, await make_passkey(visitor))


async def log_out(visitor: Visitor) -> None:
    await visitor.page.get_by_role("button", name="Log out").click()
    await visitor.is_at("Log in")
    visitor.asked.clear()


async def use_passkey(visitor: Visitor) -> None:
    await visitor.page.get_by_role("button", name="Use a passkey").click()


@pytest.mark.own
async def test_aut_3_a_passkey_logs_in_without_an_address(bob: Holder, database: Database, cast: Cast) -> None:
    visitor = bob.visitor
    await visitor.enters("/")
    await log_out(visitor)
    await use_passkey(visitor)
    await is_in(visitor)
    assert cast.bob.name.partition(" ")[0] in await visitor.page.inner_text("h1")
    assert visitor.names[:2] == ["usePasskeyLogInStartMutation", "usePasskeyLogInCompleteMutation"]
    [passkey] = await rows(database, "passkeys")
    assert passkey.last_used_at is not None


@pytest.mark.own
async def test_aut_3_after_a_password_the_browser_answers_by_the_passkey(bob: Holder, cast: Cast) -> None:
    visitor, device, page = bob.visitor, bob.device, bob.visitor.page
    await page.context.clear_cookies()
    await device.becomes_plain()  # the password was one factor: to have the device is the other
    await visitor.enters("/", "Log in")
    visitor.asked.clear()
    await type_password(visitor, cast.bob.email)
    await is_in(visitor)
    logged_in = [name for name in visitor.names if name.endswith("Mutation")]
    assert logged_in == ["usePasswordLogInMutation", "usePasskeyLogInCompleteMutation"]
    # without the device, a recovery code
    await log_out(visitor)
    await device.forgets()
    await type_password(visitor, cast.bob.email)
    await page.get_by_text("No passkey was given.").wait_for()
    await visitor.focus_is("focused.name === 'code'")
    await use_passkey(visitor)
    await page.get_by_role("alert").filter(has_text="No passkey was given.").nth(1).wait_for()
    await type_code(visitor, bob.codes[0])
    await is_in(visitor)


@pytest.mark.own
async def test_aut_3_a_device_that_does_not_know_its_user_is_refused_and_so_is_a_copy(
    bob: Holder, database: Database
) -> None:
    visitor, device, page = bob.visitor, bob.device, bob.visitor.page
    [copied] = await device.credentials()
    await page.context.clear_cookies()
    await visitor.enters("/", "Log in")
    await device.knows_user(False)
    await use_passkey(visitor)
    await page.get_by_role("alert").filter(has_text="No passkey was given.").wait_for()
    await device.knows_user(True)
    await use_passkey(visitor)
    await is_in(visitor)
    await log_out(visitor)
    await device.put_back(copied)
    await use_passkey(visitor)
    await page.get_by_role("alert").filter(has_text="This passkey seems to have been copied").wait_for()
    assert await page.context.cookies() == []
    assert len(await audit(database, action="passkey.refused")) == 1


@pytest.mark.own
@pytest.mark.parametrize("kind", ["sqlite"])  # on PostgreSQL mail is sent by a worker beside the server
async def test_aut_3_a_passkey_logs_in_on_the_way_of_a_mailed_link(
    localhost: str, bob: Holder, database: Database, cast: Cast
) -> None:
    visitor = bob.visitor
    async with httpx2.AsyncClient(base_url=localhost, trust_env=False) as http:
        (await Client(http).do("addEmail", {"address": "bob@private.example"}, as_=cast.bob)).done("addEmail")
        secret = await mailed(http, "bob@private.example")
    await visitor.page.context.clear_cookies()
    await visitor.enters(f"/confirm#{secret}", "Add an address to your account")
    await visitor.page.get_by_role("button", name="Add the address").click()
    await visitor.is_at("Log in to add the address")
    assert await rows(database, "account_emails", address="bob@private.example") == []
    await use_passkey(visitor)
    await visitor.is_at("The address was added")
    [added] = await rows(database, "account_emails", address="bob@private.example")
    assert added.account_id == cast.bob.account_id


async def test_aut_3_a_browser_that_can_not_use_passkeys_says_so(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/", "Log in")  # at an address without a name
    await use_passkey(visitor)
    await visitor.page.get_by_role("alert").filter(has_text="can’t use passkeys at this address").wait_for()
    await visitor.page.evaluate("delete window.PublicKeyCredential")
    await use_passkey(visitor)
    await visitor.page.get_by_role("alert").filter(has_text="can’t use passkeys at this address").wait_for()
