"""A new password, and an added user's first one, in a real browser with a real server."""

import pytest

from server.web import pages
from tests.scenario import PASSWORD

from .conftest import Visit
from .site import Site

NEW = "seven lanterns drift over basalt"


@pytest.mark.parametrize("email", ["who@ever.example", "bob@acme.example"])
async def test_asking_for_a_mail_answers_the_same_for_any_address(visit: Visit, email: str) -> None:
    visitor = await visit(locale="nl-NL")
    await visitor.open("/password")
    await visitor.page.locator("#ask-email").fill(email)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("sent")
    assert email in await visitor.page.inner_text("[data-view=sent]")
    assert [(asked.name, asked.input["email"]) for asked in visitor.asked] == [("RequestPasswordReset", email)]


async def recovery(site: Site) -> str:
    """The secret of Bob's newest link."""
    await site.do(None, "requestPasswordReset", email=site.bob.email)
    return await site.secret(site.bob.email, "/password")


@pytest.mark.parametrize("view", ["used", "superseded", "expired", "unknown"])
async def test_inv_5_a_dead_link_says_why_at_once_and_leads_to_a_new_one(site: Site, visit: Visit, view: str) -> None:
    token = await recovery(site)
    if view == "used":
        await site.do(None, "setPassword", token=token, password=NEW)
    elif view == "superseded":
        await site.do(None, "setPassword", token=await recovery(site), password=NEW)
    elif view == "expired":
        await site.expires("secrets")
    else:
        token = await site.sign_up("frank@acme.example")  # a link, but of another page
    visitor = await visit()
    await visitor.is_told(f"/password#{token}", view, pages.texts("password", "en")[view])
    await visitor.asks_for_a_new_link()


async def test_aut_4_a_new_password_logs_in_with_it(site: Site, visit: Visit) -> None:
    token = await recovery(site)
    visitor = await visit()
    await visitor.open(f"/password#{token}")
    await visitor.page.locator("#set-password").fill(NEW)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("done")
    assert visitor.only("LogIn").input == {"email": site.bob.email, "password": NEW, "cookie": True}
    assert await visitor.page.locator("#set-password").input_value() == "", "the password does not stay in the page"
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await visitor.shows("account")
    await visitor.page.go_back()
    await visitor.shows("used")


async def test_a_password_that_is_saved_is_told_also_where_logging_in_fails(site: Site, visit: Visit) -> None:
    token = await recovery(site)
    visitor = await visit()
    await visitor.open(f"/password#{token}")
    await visitor.without("LogIn")
    await visitor.page.locator("#set-password").fill(NEW)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("saved")
    await visitor.page.get_by_role("link", name="Log in").wait_for()
    visitor.forgive_broken_connections()


async def added(site: Site) -> tuple[str, str]:
    """Somebody whom Alice added: the invitation's id, and the secret of the mail."""
    given = {"email": "bob@gmail.com", "name": "Bobby"}
    made = await site.do(site.alice, "addUser", "user { invitation { id } }", **given)
    return made["user"]["invitation"]["id"], await site.secret("bob@gmail.com", "/password")


@pytest.mark.parametrize("state", ["used", "superseded", "expired", "revoked", "declined"])
async def test_inv_12_the_dead_link_of_an_added_user_says_why_at_once(site: Site, visit: Visit, state: str) -> None:
    invitation, token = await added(site)
    match state:
        case "used":
            await site.do(None, "setPassword", token=token, password=NEW)
        case "superseded":
            await site.do(site.alice, "resendInvitation", invitationId=invitation)
        case "expired":
            await site.expires("invitations")
        case "revoked":
            await site.do(site.alice, "revokeInvitation", invitationId=invitation)
        case "declined":
            await site.do(None, "declineInvitation", token=token)
    said = pages.texts("password", "en")[f"added_{state}"]
    visitor = await visit()
    filled = said.format(environment="Acme", email="bob@gmail.com")
    await visitor.is_told(f"/password#{token}", f"added-{state}", filled)


async def test_inv_12_an_added_user_sees_where_and_sets_a_first_password(site: Site, visit: Visit) -> None:
    _, secret = await added(site)
    visitor = await visit()
    await visitor.open(f"/password#{secret}")
    assert f"{site.alice.name} gave you a place at Acme" in await visitor.page.inner_text("[data-view=usable]")
    await visitor.page.locator("#set-password").fill(PASSWORD)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("done")
    assert "Bobby" in await visitor.page.inner_text("[data-view=done]")
    assert visitor.only("SetPassword").input == {"token": secret, "password": PASSWORD, "name": None}
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await visitor.shows("account")
    assert "bob@gmail.com" in await visitor.page.inner_text("[data-view=account]")
    await site.do(None, "logIn", email="bob@gmail.com", password=PASSWORD)
