"""A new password, and an added user's first one, by their links, in a real browser with a real server."""

import pytest

from tests.rows import nothing_happens
from tests.scenario import PASSWORD
from tests.web.conftest import Visit
from tests.web.site import Site

from .links import SECOND, asks_for_a_new_link, fill, is_told, press, says
from .logging_in import is_in, type_code, type_password
from .test_log_in import app_of_bob

NEW = "seven lanterns drift over basalt"
SET = "ChoosePasswordMutation"
LOG_IN = "usePasswordLogInMutation"


@pytest.mark.parametrize("email", ["who@ever.example", "bob@acme.example"])
async def test_aut_4_asking_for_a_mail_answers_the_same_for_any_address(visit: Visit, email: str) -> None:
    visitor = await visit(locale="nl-NL")
    await visitor.enters("/password", "Wachtwoord vergeten?")
    await fill(visitor, "E-mailadres", email)
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "Controleer je e-mail", f"Als {email} een account heeft, is er een mail onderweg.")
    assert [(asked.name, asked.input["email"]) for asked in visitor.asked] == [("PasswordMutation", email)]
    await press(visitor, "Vraag een nieuwe mail aan")
    await says(visitor, "Wachtwoord vergeten?")


async def recovery(site: Site) -> str:
    """The secret of Bob's newest link."""
    await site.do(None, "requestPasswordReset", email=site.bob.email)
    return await site.secret(site.bob.email, "/password")


@pytest.mark.parametrize(
    ("state", "title", "said"),
    [
        ("used", "This link was used already", "A password was chosen with it. If it was you, log in with that one."),
        ("superseded", "This link is not needed any more", "A new password was chosen with another link."),
        ("expired", "This link is too old", "It could be used for 30 minutes. Ask for a new one."),
        ("unknown", "We don’t know this link", "It may be incomplete. Open it from the mail again, or copy all of it."),
    ],
)
async def test_inv_5_a_dead_link_says_why_at_once_and_leads_to_a_new_one(
    site: Site, visit: Visit, state: str, title: str, said: str
) -> None:
    token = await recovery(site)
    if state == "used":
        await site.do(None, "setPassword", token=token, password=NEW)
    elif state == "superseded":
        await site.do(None, "setPassword", token=await recovery(site), password=NEW)
    elif state == "expired":
        await site.expires("secrets")
    else:
        token = await site.sign_up("frank@acme.example")  # a link, but of another screen
    visitor = await visit()
    await is_told(visitor, f"/password#{token}", title, said)
    await asks_for_a_new_link(visitor, "Forgotten your password?")


async def test_aut_4_a_new_password_logs_in_with_it(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters(f"/password#{await recovery(site)}", "Choose a password")
    assert await visitor.page.get_by_text("gave you a place").count() == 0
    assert await visitor.page.get_by_text("Change how your name is shown").count() == 0
    await fill(visitor, "New password", NEW)
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "You are logged in", "Bob Jansen, from now on you log in with this password.")
    assert visitor.only(LOG_IN).input == {"email": site.bob.email, "password": NEW, "cookie": True}
    assert await visitor.page.locator("input").count() == 0, "the password does not stay in the page"
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await is_in(visitor)
    await visitor.page.go_back()
    await says(visitor, "This link was used already")


async def test_aut_4_a_new_password_does_not_pass_by_the_second_factor(site: Site, visit: Visit) -> None:
    app = await app_of_bob(site)
    visitor = await visit()
    await visitor.enters(f"/password#{await recovery(site)}", "Choose a password")
    await fill(visitor, "New password", NEW)
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "Your password is saved")
    assert await visitor.page.context.cookies() == []
    await type_code(visitor, app.wrong())
    await visitor.page.get_by_text("The code is not right").wait_for()
    assert await visitor.page.context.cookies() == []
    await type_code(visitor, app.code())
    await says(visitor, "You are logged in")
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await is_in(visitor)


async def test_aut_6_a_weak_password_is_refused_at_its_field_and_the_link_stays(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters(f"/password#{await recovery(site)}", "Choose a password")
    await site.mail_has_left()
    async with nothing_happens(site.database):
        await fill(visitor, "New password", "password")
        await visitor.page.keyboard.press("Enter")
        await visitor.page.get_by_text("Choose a password of 15 to 200 characters").wait_for()
        await visitor.focus_is("focused.name === 'password'")
    await fill(visitor, "New password", NEW)
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "You are logged in")


async def test_a_password_that_is_saved_is_told_also_where_logging_in_fails(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters(f"/password#{await recovery(site)}", "Choose a password")
    await visitor.without(LOG_IN)
    await fill(visitor, "New password", NEW)
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "Your password is saved")
    await visitor.page.get_by_role("link", name="Log in").wait_for()
    visitor.forgive_broken_connections()


async def test_inv_8_who_reads_the_mail_of_an_address_can_take_it_from_an_account(site: Site, visit: Visit) -> None:
    _, invitation = await site.invite(SECOND)
    await site.do(site.dave, "acceptInvitation", token=invitation)
    await site.do(None, "requestPasswordReset", email=SECOND)
    secret = await site.secret(SECOND, "/password")
    visitor = await visit()
    await site.mail_has_left()
    async with nothing_happens(site.database):
        await visitor.enters(f"/password#{secret}", "Make this address yours")
        await press(visitor, "Save my password")
        await visitor.page.get_by_text("Please fill this in.").first.wait_for()
    assert await site.ask(site.dave, "{ account { emails { address } } }") == {
        "account": {"emails": [{"address": site.dave.email}, {"address": SECOND}]}
    }
    await fill(visitor, "Your name", "Nora")
    await fill(visitor, "New password", NEW)
    await press(visitor, "Save my password")
    await says(visitor, "You are logged in", "Nora, from now on you log in with this password.")
    assert await site.ask(site.dave, "{ account { emails { address } } }") == {
        "account": {"emails": [{"address": site.dave.email}]}
    }
    await visitor.page.reload()
    await says(visitor, "This link was used already")


# ---- who was added


async def added(site: Site) -> tuple[str, str]:
    """Somebody whom Alice added: the invitation's id, and the secret of the mail."""
    given = {"email": "bob@gmail.com", "name": "Bobby"}
    made = await site.do(site.alice, "addUser", "user { invitation { id } }", **given)
    return made["user"]["invitation"]["id"], await site.secret("bob@gmail.com", "/password")


@pytest.mark.parametrize(
    ("state", "title", "said"),
    [
        ("used", "This link was used already", "You have your place at Acme: log in as bob@gmail.com."),
        ("superseded", "This link is not needed any more", "A newer mail was sent to bob@gmail.com."),
        ("expired", "This link is too old", "Ask an administrator of Acme to send a new one to bob@gmail.com."),
        ("revoked", "Your place was withdrawn", "Ask an administrator of Acme, if you think that is a mistake."),
        ("declined", "This place was declined", "Changed your mind? Ask an administrator of Acme."),
    ],
)
async def test_inv_12_the_dead_link_of_an_added_user_says_why_at_once(
    site: Site, visit: Visit, state: str, title: str, said: str
) -> None:
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
    await is_told(await visit(), f"/password#{token}", title, said)


async def test_inv_12_an_added_user_sees_where_and_sets_a_first_password(site: Site, visit: Visit) -> None:
    _, secret = await added(site)
    visitor = await visit()
    await visitor.enters(f"/password#{secret}", "Choose a password")
    assert f"{site.alice.name} gave you a place at Acme, under bob@gmail.com" in await visitor.page.inner_text("main")
    await fill(visitor, "New password", PASSWORD)
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "You are logged in", "Bobby")
    assert visitor.only(SET).input == {"token": secret, "password": PASSWORD, "name": None}
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await is_in(visitor)
    assert "bob@gmail.com" in await visitor.page.inner_text("main")
    await site.do(None, "logIn", email="bob@gmail.com", password=PASSWORD)


async def test_inv_12_an_added_user_may_say_how_to_be_called(site: Site, visit: Visit) -> None:
    _, secret = await added(site)
    visitor = await visit()
    await visitor.enters(f"/password#{secret}", "Choose a password")
    await fill(visitor, "New password", PASSWORD)
    await visitor.page.get_by_text("Change how your name is shown").click()
    await visitor.page.get_by_label("Your name").fill("Robert")
    await press(visitor, "Save my password")
    await says(visitor, "You are logged in", "Robert")


async def test_inv_12_an_account_that_was_made_meanwhile_logs_in_and_keeps_its_password(
    site: Site, visit: Visit
) -> None:
    _, secret = await added(site)
    visitor = await visit()
    await visitor.enters(f"/password#{secret}", "Choose a password")
    await site.joins("Bobby", "bob@gmail.com", environmentName="Of Bobby")
    await fill(visitor, "New password", NEW)
    await visitor.page.keyboard.press("Enter")
    await says(visitor, "There is an account already")
    await type_password(visitor, site.dave.email)
    await visitor.page.get_by_role("alert").filter(has_text="another account than that of this address").wait_for()
    statuses = "SELECT status FROM invitations WHERE email = 'bob@gmail.com'"
    assert await site.sql(statuses) == [("PENDING",)]
    await type_password(visitor, "bob@gmail.com")
    await says(visitor, "You are logged in", "Bobby, you have your new place. Your password stays as it is.")
    assert await site.sql(statuses) == [("ACCEPTED",)]
    await site.do(None, "logIn", email="bob@gmail.com", password=PASSWORD)
