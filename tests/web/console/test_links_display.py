"""Where mailed links lead, as it is seen: on small telephones with the longest of names, and by who can't see it."""

import pytest

from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Site

from .axe import violations
from .links import EMAIL, PATHS, USABLE, link, press, says
from .names import LONG

ADDRESS = f"{LONG}@{LONG[:60]}.example"
UNLABELLED = "[...document.querySelectorAll('input:not([hidden])')].filter(input => !input.labels.length).length"


async def fits(visitor: Visitor, width: int, where: str) -> None:
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= width, where
    assert await visitor.page.evaluate(UNLABELLED) == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_screen_fits_a_phone_of_320_pixels(site: Site, visit: Visit, scheme: str) -> None:
    greta = await site.joins(LONG, ADDRESS, environmentName=LONG)
    await site.do(greta, "updateAccount", locale="nl")
    await site.do(site.alice, "updateEnvironment", name=LONG)
    await site.do(site.alice, "updateAccount", name=LONG)
    _, invitation = await site.invite(f"{LONG}@{LONG[:60]}.acme.example")
    await site.do(site.alice, "addUser", email="added@gmail.com", name=LONG)

    visitor = await visit(greta, viewport={"width": 320, "height": 640}, color_scheme=scheme, locale="nl-NL")
    for path in (
        "/sign-up",
        "/sign-up#x",
        "/invitation",
        f"/invitation#{invitation}",
        "/password",
        "/password#x",
        f"/password#{await site.secret('added@gmail.com', '/password')}",
        "/address#x",
        *[f"{path}#{await link(site, path)}" for path in ("/sign-up", "/password", "/address", "/confirm", "/undo")],
    ):
        await visitor.page.goto("about:blank")  # where only what follows the # differs, nothing is loaded
        await visitor.enters(path)
        await fits(visitor, 320, path)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PATHS)
async def test_every_screen_is_accessible(site: Site, visit: Visit, path: str, scheme: str) -> None:
    visitor = await visit(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    await visitor.enters(f"{path}#{await link(site, path)}", USABLE[path])
    assert await violations(visitor.page) == []
    await fits(visitor, 390, path)
    await visitor.enters(f"{path}?again#x", "We don’t know this link")
    assert await violations(visitor.page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_steps_of_an_invitation_are_accessible(site: Site, visit: Visit, scheme: str) -> None:
    visitor = await visit(site.dave, viewport={"width": 390, "height": 844}, color_scheme=scheme)
    await visitor.enters(f"/invitation#{(await site.invite(EMAIL))[1]}", "Join Acme")
    await visitor.page.get_by_role("button", name="Accept as").wait_for()
    assert await violations(visitor.page) == []
    await press(visitor, "Decline the invitation")
    await visitor.page.get_by_role("dialog").wait_for()
    assert await violations(visitor.page) == []
    await visitor.page.keyboard.press("Escape")
    await press(visitor, "Use another account")
    await press(visitor, "I have an account already")
    await visitor.focus_is("focused.tagName === 'H1'")
    assert await violations(visitor.page) == []
    await fits(visitor, 390, "the log-in")


async def test_the_heading_of_each_further_step_gets_the_focus(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/password", "Forgotten your password?")
    assert await visitor.page.evaluate("document.activeElement.tagName") == "BODY"
    await visitor.page.get_by_label("E-mail address").fill(EMAIL)
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "Look in your mail")
    await visitor.focus_is("focused.tagName === 'H1'")
    await visitor.page.keyboard.press("Tab")
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "Forgotten your password?")
    await visitor.focus_is("focused.tagName === 'H1'")
