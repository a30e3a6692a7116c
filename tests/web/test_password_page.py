"""A new password, and an added user's first one, in a real browser with a real server."""

import pytest

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


async def test_a_dead_link_leads_to_a_new_one(site: Site, visit: Visit) -> None:
    await site.do(None, "requestPasswordReset", email=site.bob.email)
    given = {"token": await site.secret(site.bob.email, "/password"), "password": NEW}
    await site.do(None, "setPassword", **given)
    again = (await site.client.do("setPassword", given)).payload("setPassword")
    [told] = again["errors"]
    assert told["code"] == "INVALID_TOKEN"
    visitor = await visit()
    await visitor.leads_to_a_new_link(f"/password#{given['token']}", typed=NEW, told=told["message"])


async def test_inv_12_an_added_user_sees_where_and_sets_a_first_password(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "addUser", email="bob@gmail.com", name="Bobby")
    secret = await site.secret("bob@gmail.com", "/password")
    visitor = await visit()
    await visitor.open(f"/password#{secret}")
    assert f"{site.alice.name} gave you a place at Acme" in await visitor.page.inner_text("[data-view=set]")
    await visitor.page.locator("#set-password").fill(PASSWORD)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("done")
    assert "Bobby" in await visitor.page.inner_text("[data-view=done]")
    assert visitor.only("SetPassword").input == {"token": secret, "password": PASSWORD, "name": None}
    await visitor.page.get_by_role("link", name="Log in").wait_for()
    await site.do(None, "logIn", email="bob@gmail.com", password=PASSWORD)
