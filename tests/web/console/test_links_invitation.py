"""An invitation by its link, in a real browser with a real server."""

import pytest

from tests.rows import nothing_happens
from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Site

from .links import EMAIL, SECOND, fill, is_told, press, says
from .logging_in import is_in, type_code, type_password
from .names import EVIL
from .test_log_in import app_of_bob

ACCEPT = "useAcceptMutation"
ADDRESSES = "{ account { emails { address } } }"


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


@pytest.mark.parametrize(
    ("state", "title", "said"),
    [
        ("used", "Deze uitnodiging is al geaccepteerd", "Heb je deze zelf geaccepteerd? Log dan gewoon in."),
        ("expired", "Deze uitnodiging is verlopen", "Vraag degene die je uitnodigde"),
        ("revoked", "Deze uitnodiging is ingetrokken", "Een beheerder heeft de uitnodiging ingetrokken."),
        ("declined", "Deze uitnodiging is afgewezen", "Heb je je bedacht?"),
        ("superseded", "Er is een nieuwere mail gestuurd", "Gebruik de link in de nieuwste mail"),
        ("unknown", "Wij kennen deze link niet", "Misschien is de link niet compleet."),
    ],
)
async def test_inv_5_a_link_that_is_done_says_why_and_what_to_do(
    site: Site, visit: Visit, state: str, title: str, said: str
) -> None:
    invitation, secret = await site.invite(EMAIL)
    await ends(site, state, invitation, secret)
    visitor = await visit(locale="nl-NL")
    await is_told(visitor, f"/invitation#{'x' if state == 'unknown' else secret}", title, said)
    way = "Inloggen" if state == "used" else "Verder naar Welkom"
    await visitor.page.get_by_role("link", name=way, exact=True).click()
    await visitor.is_at("Inloggen")


async def test_inv_6_accepting_shows_refusals_at_their_field_and_goes_by_keyboard_alone(
    site: Site, visit: Visit
) -> None:
    _, secret = await site.invite(EMAIL)
    visitor = await visit()
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    password = visitor.page.get_by_label("Password", exact=True)
    await password.wait_for()
    keys = visitor.page.keyboard

    await tab_to(visitor, "name")
    await keys.press("Enter")
    await visitor.page.get_by_text("Please fill this in.").first.wait_for()
    assert ACCEPT not in visitor.names, "what is missing is said at once"
    assert await focused(visitor) == "name"
    await keys.type("Nora")
    await tab_to(visitor, "password")
    async with nothing_happens(site.database):
        await keys.type("password")
        await keys.press("Enter")
        await visitor.page.get_by_text("Choose a password of 15 to 200 characters").wait_for()
    assert await password.get_attribute("aria-invalid") == "true"
    described = (await password.get_attribute("aria-describedby") or "").split()
    texts = [await visitor.page.locator(f"[id='{one}']").inner_text() for one in described]
    assert any("Choose a password of 15 to 200 characters" in text for text in texts)
    assert await focused(visitor) == "password"
    await keys.press("Control+A")
    await keys.type(PASSWORD)
    await keys.press("Tab")
    await keys.press("Space")
    assert await password.get_attribute("type") == "text"
    await keys.press("Tab")
    await keys.press("Enter")
    await says(visitor, "Welcome to Acme!", "Your role is Basic user.")
    await visitor.focus_is("focused.tagName === 'H1'")
    assert await password.count() == 0, "the password does not stay in the page"
    asked = visitor.asked[-1]
    assert asked.name == ACCEPT
    assert asked.input == {"token": secret, "cookie": True, "name": "Nora", "password": PASSWORD}
    assert asked.headers["x-welkom-client"] == "console"
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["accept"] == "application/graphql-response+json"
    assert asked.headers["accept-language"] == "en"
    await keys.press("Tab")
    await keys.press("Enter")
    await visitor.is_at("Hello, Nora")


async def tab_to(visitor: Visitor, name: str) -> None:
    for _ in range(12):
        await visitor.page.keyboard.press("Tab")
        if await focused(visitor) == name:
            return
    raise AssertionError(f"Tab does not reach {name}")


async def focused(visitor: Visitor) -> str:
    return str(await visitor.page.evaluate("document.activeElement.name"))


async def test_inv_7_an_address_with_an_account_logs_in_and_gives_no_new_password(site: Site, visit: Visit) -> None:
    await site.do(site.bob, "leaveEnvironment")
    _, secret = await site.invite(site.bob.email)
    visitor = await visit()
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    await visitor.page.get_by_text(f"{site.bob.email} belongs to an account already.").wait_for()
    assert await visitor.page.get_by_label("E-mail address").input_value() == site.bob.email
    await fill(visitor, "Password", "wrong")
    await press(visitor, "Log in")
    await visitor.page.get_by_role("alert").filter(has_text="The address or the password is not right.").wait_for()
    await visitor.focus_is("focused.getAttribute('role') === 'alert'")
    await fill(visitor, "Password", PASSWORD)
    await visitor.page.keyboard.press("Enter")
    await visitor.page.get_by_text("You are logged in as Bob Jansen").wait_for()
    assert ACCEPT not in visitor.names, "a log-in accepts nothing by itself"
    await press(visitor, "Accept as Bob Jansen")
    await says(visitor, "Welcome to Acme!")
    assert visitor.only(ACCEPT).input == {"token": secret, "cookie": True}


async def test_aut_3_the_log_in_on_the_way_takes_a_second_factor(site: Site, visit: Visit) -> None:
    app = await app_of_bob(site)
    await site.do(site.bob, "leaveEnvironment")
    visitor = await visit()
    await visitor.enters(f"/invitation#{(await site.invite(site.bob.email))[1]}", "Join Acme")
    await type_password(visitor, site.bob.email)
    await type_code(visitor, app.code())
    await press(visitor, "Accept as Bob Jansen")
    await says(visitor, "Welcome to Acme!")


async def test_inv_7_who_is_logged_in_with_another_account_is_told_so(site: Site, visit: Visit) -> None:
    await site.do(site.bob, "leaveEnvironment")
    _, secret = await site.invite(site.bob.email)
    visitor = await visit(site.dave)
    await site.mail_has_left()
    async with nothing_happens(site.database):
        await visitor.enters(f"/invitation#{secret}", "Join Acme")
        await visitor.page.get_by_text("belongs to another account. Log in to that one to accept.").wait_for()
        said = await visitor.page.inner_text("main")
        assert f"You are logged in as {site.dave.name} ({site.dave.email})" in said
        assert await visitor.page.get_by_role("button", name="Accept").count() == 0
    await type_password(visitor, site.bob.email)
    await press(visitor, "Accept as Bob Jansen")
    await says(visitor, "Welcome to Acme!")
    assert {"address": site.bob.email} not in (await site.ask(site.dave, ADDRESSES))["account"]["emails"]


async def test_inv_8_somebody_logged_in_elsewhere_is_told_what_accepting_links(site: Site, visit: Visit) -> None:
    await site.do(site.dave, "updateAccount", name=EVIL)
    _, secret = await site.invite(SECOND)
    visitor = await visit(site.dave)
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    accept = visitor.page.get_by_role("button", name="Accept as")
    await accept.wait_for()
    shown = await visitor.page.inner_text("main")
    assert f"Accepting adds {SECOND} to this account as a second address." in shown
    assert EVIL in shown
    await accept.click()
    await says(visitor, "Welcome to Acme!")
    assert visitor.only(ACCEPT).input == {"token": secret, "cookie": True}
    mine = (await site.ask(site.dave, ADDRESSES))["account"]["emails"]
    assert [email["address"] for email in mine] == [site.dave.email, SECOND]
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await visitor.is_at("Hello, ")
    chosen = visitor.page.get_by_label("Environment", exact=True)
    assert await chosen.evaluate("select => select.selectedOptions[0].text") == "Acme", "the one that was joined"


async def test_inv_8_not_you_is_logged_out_and_may_make_an_account(site: Site, visit: Visit) -> None:
    _, secret = await site.invite(SECOND)
    visitor = await visit(site.dave)
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    await press(visitor, "Use another account")
    await fill(visitor, "Your name", "Nora")
    await fill(visitor, "Password", PASSWORD)
    await press(visitor, "Accept the invitation")
    await says(visitor, "Welcome to Acme!")
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await visitor.is_at("Hello, Nora")


async def test_inv_8_an_account_under_another_address_can_be_logged_in_to(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters(f"/invitation#{(await site.invite(SECOND))[1]}", "Join Acme")
    await press(visitor, "I have an account already")
    await visitor.page.get_by_text(f"It gets {SECOND} as a second address.").wait_for()
    await press(visitor, "Make a new account")
    await visitor.page.get_by_label("Your name").wait_for()
    await press(visitor, "I have an account already")
    await type_password(visitor, site.dave.email)
    await press(visitor, f"Accept as {site.dave.name}")
    await says(visitor, "Welcome to Acme!")
    mine = (await site.ask(site.dave, ADDRESSES))["account"]["emails"]
    assert {"address": SECOND} in mine


async def test_inv_7_an_account_that_was_made_meanwhile_is_logged_in_to(site: Site, visit: Visit) -> None:
    _, secret = await site.invite(SECOND)
    visitor = await visit()
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    await fill(visitor, "Your name", "Nora")
    await site.do(site.dave, "addEmail", address=SECOND)
    await site.do(site.dave, "confirmEmail", token=await site.secret(SECOND, "/confirm"))
    await fill(visitor, "Password", PASSWORD)
    await press(visitor, "Accept the invitation")
    await visitor.page.get_by_text(f"{SECOND} belongs to an account already.").wait_for()
    kept = await site.sql("SELECT status FROM invitations WHERE email = ?", SECOND)
    assert kept == [("PENDING",)]


async def test_inv_9_declining_takes_a_reason(site: Site, visit: Visit) -> None:
    _, secret = await site.invite(EMAIL)
    visitor = await visit()
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    await press(visitor, "Decline the invitation")
    dialog = visitor.page.get_by_role("dialog", name="Decline the invitation")
    await dialog.get_by_label("Reason").fill("I left")
    await dialog.get_by_role("button", name="Decline", exact=True).click()
    await says(visitor, "You declined", "The invitation of Acme is declined.")
    assert visitor.only("useDeclineMutation").input == {"token": secret, "reason": "I left"}
    await visitor.page.reload()
    await says(visitor, "This invitation was declined")
    kept = await site.sql("SELECT status, decline_reason FROM invitations WHERE email = ?", EMAIL)
    assert kept == [("DECLINED", "I left")]


@pytest.mark.parametrize("way", ["accept", "decline"])
async def test_inv_9_an_invitation_revoked_meanwhile_says_so(site: Site, visit: Visit, way: str) -> None:
    invitation, secret = await site.invite(EMAIL)
    visitor = await visit()
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    await visitor.page.get_by_label("Your name").fill("Nora")
    await site.do(site.alice, "revokeInvitation", invitationId=invitation)
    await site.mail_has_left()
    async with nothing_happens(site.database):
        if way == "accept":
            await fill(visitor, "Password", PASSWORD)
            await press(visitor, "Accept the invitation")
        else:
            await press(visitor, "Decline the invitation")
            await press(visitor, "Decline")
        await says(visitor, "This invitation was withdrawn")


async def test_inv_11_the_role_that_was_granted_is_told(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "inviteUser", "invitation { id }", email=EMAIL, role="ADVANCED_USER")
    secret = await site.secret(EMAIL, "/invitation")
    await site.role(site.bob, "ADMINISTRATOR")
    await site.do(site.bob, "changeUserRole", userId=site.alice.id, role="BASIC_USER")
    visitor = await visit()
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    assert "Advanced user" in await visitor.page.inner_text("dl")
    await fill(visitor, "Your name", "Nora")
    await fill(visitor, "Password", PASSWORD)
    await press(visitor, "Accept the invitation")
    await says(visitor, "Welcome to Acme!", "Your role is Basic user.")


async def test_who_accepted_is_in(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters(f"/invitation#{(await site.invite(EMAIL))[1]}", "Join Acme")
    await fill(visitor, "Your name", "Nora")
    await fill(visitor, "Password", PASSWORD)
    await press(visitor, "Accept the invitation")
    await says(visitor, "Welcome to Acme!")
    [cookie] = await visitor.page.context.cookies()
    assert (cookie["name"], cookie["httpOnly"], cookie["sameSite"]) == ("welkom", True, "Lax")
    await visitor.page.get_by_role("link", name="Continue to Welkom").click()
    await is_in(visitor)
    await visitor.page.go_back()
    await says(visitor, "This invitation has been accepted")
