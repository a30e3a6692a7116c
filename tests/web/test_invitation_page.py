"""The invitation page in a real browser, with a real server."""

import pytest

from server.web import pages
from tests.scenario import PASSWORD

from .browser import Visitor
from .conftest import Visit
from .site import Site

EMAIL = "nora@acme.example"
# a name that would run if it were ever taken for markup
EVIL = "<img src=x onerror=alert(1)>{{7*7}}<script>alert(2)</script>"


async def ends(site: Site, how: str, invitation: str, secret: str) -> None:
    match how:
        case "used":
            await site.do(None, "acceptInvitation", token=secret, name="Nora", password=PASSWORD)
        case "expired":
            await site.expires("invitations")
        case "revoked":
            await site.do(site.alice, "revokeInvitation", invitationId=invitation)
        case "declined":
            await site.do(None, "declineInvitation", token=secret)
        case "superseded":
            await site.do(site.alice, "resendInvitation", invitationId=invitation)


@pytest.mark.parametrize("view", ["used", "expired", "revoked", "declined", "superseded", "unknown"])
async def test_a_link_that_is_done_says_why_and_what_to_do(site: Site, visit: Visit, view: str) -> None:
    invitation, secret = await site.invite(EMAIL)
    await ends(site, view, invitation, secret)
    visitor = await visit(locale="nl-NL")
    await visitor.open(f"/invitation#{'x' if view == 'unknown' else secret}")
    assert await visitor.view() == view
    assert (
        await visitor.page.locator(f"[data-view={view}] p").first.inner_text() == pages.texts("invitation", "nl")[view]
    )
    assert await visitor.page.locator("form:visible").count() == 0


async def test_accepting_shows_refusals_at_their_field_and_goes_by_keyboard_alone(site: Site, visit: Visit) -> None:
    _, secret = await site.invite(EMAIL)
    visitor = await visit()
    await visitor.open(f"/invitation#{secret}")
    keys = visitor.page.keyboard

    await tab_to(visitor, "name")
    await keys.press("Enter")
    await visitor.page.locator("#accept-name-error").wait_for(state="visible")
    assert "AcceptInvitation" not in visitor.names, "what is missing is said at once"
    assert await focused(visitor) == "name"
    await keys.type("Nora")
    await tab_to(visitor, "password")
    await keys.type("password")
    await keys.press("Enter")
    error = visitor.page.locator("#accept-password-error")
    await error.filter(has_text="Choose a password of 15 to 200 characters").wait_for(state="visible")
    password = visitor.page.locator("#accept-password")
    assert await password.get_attribute("aria-invalid") == "true"
    assert "accept-password-error" in (await password.get_attribute("aria-describedby") or "")
    assert await focused(visitor) == "password"
    await keys.press("Control+A")
    await keys.type(PASSWORD)
    await keys.press("Tab")
    await keys.press("Space")
    assert await password.get_attribute("type") == "text"
    await keys.press("Tab")
    await keys.press("Enter")
    await visitor.shows("done")
    assert await visitor.page.evaluate("document.activeElement.tagName") == "H1"
    assert await password.input_value() == "", "the password does not stay in the page"
    assert await password.get_attribute("type") == "password"
    asked = visitor.asked[-1]
    assert asked.name == "AcceptInvitation"
    assert asked.input == {"token": secret, "cookie": True, "name": "Nora", "password": PASSWORD}
    assert asked.headers["x-welkom-client"] == "pages"
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["accept"] == "application/graphql-response+json"
    assert asked.headers["accept-language"] == "en"


async def tab_to(visitor: Visitor, name: str) -> None:
    for _ in range(12):
        await visitor.page.keyboard.press("Tab")
        if await visitor.page.evaluate("document.activeElement.name || document.activeElement.innerText") == name:
            return
    raise AssertionError(f"Tab does not reach {name}")


async def focused(visitor: Visitor) -> str:
    return str(await visitor.page.evaluate("document.activeElement.name"))


async def test_inv_7_an_address_with_an_account_logs_in_and_gives_no_new_password(site: Site, visit: Visit) -> None:
    await site.do(site.bob, "leaveEnvironment")
    _, secret = await site.invite(site.bob.email)
    visitor = await visit()
    await visitor.open(f"/invitation#{secret}")
    form = visitor.page.locator("[data-form=log-in]")
    assert await form.locator("[name=email]").input_value() == site.bob.email
    await form.locator("[name=password]").fill("wrong")
    await form.get_by_role("button", name="Log in and accept").click()
    alert = form.get_by_role("alert")
    await alert.wait_for(state="visible")
    assert "The address or the password is not right." in await alert.inner_text()
    assert await visitor.page.evaluate("document.activeElement.getAttribute('role')") == "alert"
    await form.locator("[name=password]").fill(PASSWORD)
    await form.locator("[name=password]").press("Enter")
    await visitor.shows("done")
    assert visitor.only("AcceptInvitation").input == {"token": secret, "cookie": True}


async def test_inv_8_somebody_logged_in_elsewhere_is_told_what_accepting_links(site: Site, visit: Visit) -> None:
    await site.do(site.dave, "updateAccount", name=EVIL)
    _, secret = await site.invite("second@acme.example")
    visitor = await visit(site.dave)
    await visitor.open(f"/invitation#{secret}")
    shown = await visitor.page.locator("[data-way=as]").inner_text()
    assert "second address" in shown
    assert EVIL in shown
    await visitor.page.get_by_role("button", name="Accept as").click()
    await visitor.shows("done")
    assert visitor.only("AcceptInvitation").input == {"token": secret, "cookie": True}
    mine = (await site.ask(site.dave, "{ account { emails { address } } }"))["account"]["emails"]
    assert [email["address"] for email in mine] == [site.dave.email, "second@acme.example"]


async def test_declining_takes_a_reason(site: Site, visit: Visit) -> None:
    _, secret = await site.invite(EMAIL)
    visitor = await visit()
    await visitor.open(f"/invitation#{secret}")
    await visitor.page.get_by_text("Rather not?").click()
    await visitor.page.get_by_label("Reason").fill("I left")
    await visitor.page.get_by_role("button", name="Decline").click()
    await visitor.shows("refused")
    assert visitor.only("DeclineInvitation").input == {"token": secret, "reason": "I left"}
    await visitor.page.reload()
    await visitor.shows("declined")
    kept = await site.sql("SELECT status, decline_reason FROM invitations WHERE email = ?", EMAIL)
    assert kept == [("DECLINED", "I left")]


async def test_an_invitation_revoked_meanwhile_says_so(site: Site, visit: Visit) -> None:
    invitation, secret = await site.invite(EMAIL)
    visitor = await visit()
    await visitor.open(f"/invitation#{secret}")
    await site.do(site.alice, "revokeInvitation", invitationId=invitation)
    await visitor.page.get_by_label("Your name").fill("Nora")
    await visitor.page.locator("#accept-password").fill(PASSWORD)
    await visitor.page.get_by_role("button", name="Accept the invitation").click()
    await visitor.shows("revoked")
