"""Signing up by its link, in a real browser with a real server."""

import pytest

from tests.rows import nothing_happens
from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Person, Site

from .links import asks_for_a_new_link, fill, is_told, press, says
from .logging_in import is_in, type_code, type_password
from .test_log_in import app_of_bob

WORDS = "another teapot for orbits"
COMPLETE = "CompleteSignUpMutation"
PLACES = "{ account { users { status environment { name } } } }"


async def completes(visitor: Visitor, name: str = "Frank", password: str = PASSWORD) -> None:
    await fill(visitor, "Your name", name)
    await fill(visitor, "Password", password)
    await press(visitor, "Create my account")


async def places(site: Site, who: Person) -> list[dict[str, object]]:
    return list((await site.ask(who, PLACES))["account"]["users"])


async def opens_as_bob(site: Site, visit: Visit) -> tuple[Visitor, str]:
    """Bob has no place any more, and a link to sign up anew: he tries to make another account with it."""
    await site.do(site.bob, "leaveEnvironment")
    secret = await site.sign_up(site.bob.email)
    visitor = await visit()
    await visitor.enters(f"/sign-up#{secret}", "Your account")
    await completes(visitor, "Bob", WORDS)
    await says(visitor, "There is an account already")
    return visitor, secret


async def test_env_1_a_link_founds_an_environment_and_leads_into_it(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters(f"/sign-up#{await site.sign_up('zoe@initrode.example')}", "Your account")
    await visitor.page.get_by_label("Name of your company").fill("Initrode")
    await completes(visitor, "Zoe")
    await says(visitor, "Welcome!", "You are in: Initrode.")
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await visitor.is_at("Hello, Zoe")
    assert "Initrode" in await visitor.page.inner_text("header")


async def test_env_1_sign_up_logs_in_where_the_address_has_an_account(site: Site, visit: Visit) -> None:
    visitor, secret = await opens_as_bob(site, visit)
    await type_password(visitor, site.bob.email)
    await says(visitor, "Welcome!", "You are in: Acme.")
    assert visitor.asked[-1].name == COMPLETE
    assert visitor.asked[-1].input == {"token": secret, "cookie": True, "name": "Bob", "environmentName": None}
    assert await places(site, site.bob) == [{"status": "ACTIVE", "environment": {"name": "Acme"}}]
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await is_in(visitor)


async def test_aut_3_the_log_in_on_the_way_takes_a_second_factor(site: Site, visit: Visit) -> None:
    app = await app_of_bob(site)
    visitor, _ = await opens_as_bob(site, visit)
    await type_password(visitor, site.bob.email)
    await type_code(visitor, app.wrong())
    await visitor.page.get_by_text("The code is not right").wait_for()
    assert await places(site, site.bob) == []
    await type_code(visitor, app.code())
    await says(visitor, "Welcome!")
    assert len(await places(site, site.bob)) == 1


async def test_env_1_the_account_of_another_address_does_not_finish_a_sign_up(site: Site, visit: Visit) -> None:
    visitor, _ = await opens_as_bob(site, visit)
    before = await places(site, site.dave)
    await type_password(visitor, site.dave.email)
    told = visitor.page.get_by_role("alert").filter(has_text="another account than that of this address")
    await told.wait_for()
    assert await places(site, site.dave) == before
    assert await places(site, site.bob) == []
    await type_password(visitor, site.bob.email)
    await says(visitor, "Welcome!")


async def test_env_1_who_is_in_already_is_told_so_and_led_there(site: Site, visit: Visit) -> None:
    secret = await site.sign_up(site.bob.email)
    visitor = await visit(site.bob)
    await visitor.enters(f"/sign-up#{secret}", "Your account")
    before = await places(site, site.bob)
    await completes(visitor, "Bob", WORDS)
    await says(visitor, "You are in already")
    assert await places(site, site.bob) == before
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await is_in(visitor)


@pytest.mark.parametrize("email", ["who@ever.example", "bob@acme.example"])
async def test_asking_for_a_mail_answers_the_same_for_any_address(visit: Visit, site: Site, email: str) -> None:
    visitor = await visit(locale="nl-NL")
    await visitor.enters("/sign-up", "Aanmelden")
    await fill(visitor, "E-mailadres", email)
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "Controleer je e-mail", f"We hebben een mail gestuurd naar {email}.")
    assert [(asked.name, asked.input["email"]) for asked in visitor.asked] == [("SignUpMutation", email)]
    assert visitor.asked[0].input["locale"] == "nl"
    assert await site.secret(email, "/sign-up")


@pytest.mark.parametrize(
    ("state", "title", "said"),
    [
        ("used", "This link was used already", "It works once. If it was you, log in. If it was not, ask for a new"),
        ("expired", "This link is too old", "It could be used for 24 hours. Ask for a new one."),
        ("unknown", "We don’t know this link", "It may be incomplete. Open it from the mail again, or copy all of it."),
    ],
)
async def test_inv_5_a_dead_link_says_why_at_once_and_leads_to_a_new_one(
    site: Site, visit: Visit, state: str, title: str, said: str
) -> None:
    token = await site.sign_up("frank@acme.example")
    if state == "used":
        await site.do(None, "completeSignUp", token=token, name="Frank", password=PASSWORD)
    elif state == "expired":
        await site.expires("secrets")
    else:
        token = (await site.invite("nora@acme.example"))[1]  # a link, but of another screen
    visitor = await visit()
    await is_told(visitor, f"/sign-up#{token}", title, said)
    await asks_for_a_new_link(visitor, "Sign up")


async def test_a_link_that_was_used_meanwhile_says_so(site: Site, visit: Visit) -> None:
    token = await site.sign_up("frank@acme.example")
    visitor = await visit()
    await visitor.enters(f"/sign-up#{token}", "Your account")
    await site.do(None, "completeSignUp", token=token, name="Frank", password=PASSWORD)
    await site.mail_has_left()
    async with nothing_happens(site.database):
        await completes(visitor)
        await says(visitor, "This link was used already")


async def test_a_closed_environment_leaves_the_link_to_try_again(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateEnvironment", joinPolicy="CLOSED")
    visitor = await visit()
    await visitor.enters(f"/sign-up#{await site.sign_up('frank@acme.example')}", "Your account")
    async with nothing_happens(site.database):
        await completes(visitor)
        await visitor.page.get_by_role("alert").filter(has_text="Joining Acme takes an invitation").wait_for()
    await site.do(site.alice, "updateEnvironment", joinPolicy="AUTOMATIC")
    await press(visitor, "Create my account")
    await says(visitor, "Welcome!")
    await visitor.page.reload()
    await says(visitor, "This link was used already")
