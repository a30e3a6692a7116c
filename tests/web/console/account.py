"""What tests of one's own account have in common: its sections, its dialogs, and what the API says is true."""

from typing import Any

from playwright.async_api import Locator

from server.db.database import Database
from tests.rows import rows
from tests.scenario import PASSWORD, App
from tests.web.browser import Visitor
from tests.web.site import Person, Site

SHOW = "Show that it is you"
PHONE = {"width": 390, "height": 844}
BEYOND = """[...document.querySelectorAll('main *')]
  .filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(element => element.outerHTML)"""


def section(visitor: Visitor, title: str) -> Locator:
    return visitor.page.get_by_role("region", name=title, exact=True)


def dialog(visitor: Visitor, title: str) -> Locator:
    return visitor.page.get_by_role("dialog", name=title, exact=True)


async def press(within: Locator, name: str) -> None:
    await within.get_by_role("button", name=name, exact=True).click()


async def announced(visitor: Visitor, text: str) -> None:
    await visitor.page.get_by_role("status").filter(has_text=text).wait_for()


async def shows_it_is_them(visitor: Visitor, password: str = PASSWORD) -> None:
    """Gives the password that the dialog over everything asks for."""
    asks = dialog(visitor, SHOW)
    await asks.get_by_label("Your password").fill(password)
    await press(asks, "Go on")
    await asks.wait_for(state="detached")


async def keeps_codes(visitor: Visitor) -> list[str]:
    """The recovery codes that are shown, and the dialog is closed."""
    shown = dialog(visitor, "Keep these recovery codes")
    await shown.wait_for()
    codes = await shown.get_by_role("listitem").all_inner_texts()
    await press(shown, "I have kept them")
    await shown.wait_for(state="detached")
    return codes


async def has_app(site: Site, who: Person) -> App:
    """The account has an authenticator app from now on; its present code is good once more."""
    begun = await site.client.do("startTwoFactor", None, "secret", as_=who)
    app = App(begun.done("startTwoFactor")["secret"])
    app.recovery_codes = (await site.do(who, "confirmTwoFactor", "recoveryCodes", code=app.code()))["recoveryCodes"]
    await site.sql("UPDATE authenticator_apps SET last_step = 0")
    return app


async def passkeys(database: Database, who: Any) -> list[str]:
    """What those are called that the account has now."""
    found = await rows(database, "passkeys", account_id=who.account_id)
    return [one.name for one in found if one.removed_at is None]


async def fits(visitor: Visitor) -> None:
    """Nothing reaches beyond a telephone."""
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert await visitor.page.evaluate(BEYOND) == []
