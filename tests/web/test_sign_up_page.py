"""Signing up in a real browser, with a real server."""

import pytest

from server.web import pages
from tests.scenario import PASSWORD

from .browser import Visitor
from .conftest import Visit
from .site import Site


async def test_env_1_sign_up_logs_in_where_the_address_has_an_account(site: Site, visit: Visit) -> None:
    await site.do(site.bob, "leaveEnvironment")
    secret = await site.sign_up(site.bob.email)
    visitor = await visit()
    await visitor.open(f"/sign-up#{secret}")
    await visitor.page.get_by_label("Your name").fill("Bob")
    await visitor.page.locator("#complete-password").fill("another teapot for orbits")
    await visitor.page.get_by_role("button", name="Create my account").click()
    await visitor.shows("log-in")
    await visitor.page.locator("#log-in-email").fill(site.bob.email)
    await visitor.page.locator("#log-in-password").fill(PASSWORD)
    await visitor.page.get_by_role("button", name="Log in and go on").click()
    await visitor.shows("done")
    assert "Acme" in await visitor.page.inner_text("[data-view=done]")
    assert visitor.asked[-1].name == "CompleteSignUp"
    assert visitor.asked[-1].input == {"token": secret, "cookie": True, "name": "Bob", "environmentName": None}
    account = (await site.ask(site.bob, "{ account { users { status environment { name } } } }"))["account"]
    assert account["users"] == [{"status": "ACTIVE", "environment": {"name": "Acme"}}]


@pytest.mark.parametrize("email", ["who@ever.example", "bob@acme.example"])
async def test_asking_for_a_mail_answers_the_same_for_any_address(visit: Visit, site: Site, email: str) -> None:
    visitor = await visit(locale="nl-NL")
    await visitor.open("/sign-up")
    await visitor.page.locator("#ask-email").fill(email)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("sent")
    shown = await visitor.page.inner_text("[data-view=sent]")
    assert "Controleer je e-mail" in shown
    assert f"We hebben een mail gestuurd naar {email}." in shown
    assert [(asked.name, asked.input["email"]) for asked in visitor.asked] == [("SignUp", email)]
    assert await site.secret(email, "/sign-up")


@pytest.mark.parametrize("view", ["used", "expired", "unknown"])
async def test_inv_5_a_dead_link_says_why_at_once_and_leads_to_a_new_one(site: Site, visit: Visit, view: str) -> None:
    token = await site.sign_up("frank@acme.example")
    if view == "used":
        await site.do(None, "completeSignUp", token=token, name="Frank", password=PASSWORD)
    elif view == "expired":
        await site.expires("secrets")
    else:
        token = (await site.invite("nora@acme.example"))[1]  # a link, but of another page
    visitor = await visit()
    await visitor.is_told(f"/sign-up#{token}", view, pages.texts("sign_up", "en")[view])
    await visitor.asks_for_a_new_link()


async def test_a_link_that_was_used_meanwhile_says_so(site: Site, visit: Visit) -> None:
    token = await site.sign_up("frank@acme.example")
    visitor = await visit()
    await visitor.open(f"/sign-up#{token}")
    await site.do(None, "completeSignUp", token=token, name="Frank", password=PASSWORD)
    await completes(visitor)
    await visitor.shows("used")


async def test_a_closed_environment_leaves_the_link_to_try_again(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateEnvironment", joinPolicy="CLOSED")
    visitor = await visit()
    await visitor.open(f"/sign-up#{await site.sign_up('frank@acme.example')}")
    await completes(visitor)
    await visitor.shows("closed")
    assert "Joining Acme takes an invitation" in await visitor.page.inner_text("[data-view=closed]")
    await site.do(site.alice, "updateEnvironment", joinPolicy="AUTOMATIC")
    await visitor.page.get_by_role("button", name="Try again").click()
    await visitor.page.get_by_role("button", name="Create my account").click()
    await visitor.shows("done")
    await visitor.page.reload()
    await visitor.shows("used")


async def completes(visitor: Visitor) -> None:
    await visitor.page.get_by_label("Your name").fill("Frank")
    await visitor.page.locator("#complete-password").fill(PASSWORD)
    await visitor.page.get_by_role("button", name="Create my account").click()
