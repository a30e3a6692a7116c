"""The invitation page in a real browser; the API's answers are given by the test."""

from typing import Any

import pytest

from server.web import pages

from .answers import ACCEPTED, EVIL, NOBODY, WORDS, Api, account, invitation, payload, refusal
from .conftest import Visit, Visitor


@pytest.mark.parametrize(
    ("answer", "view"),
    [
        (invitation(status="ACCEPTED"), "used"),
        (invitation(status="EXPIRED"), "expired"),
        (invitation(status="REVOKED"), "revoked"),
        (invitation(status="DECLINED"), "declined"),
        (invitation(superseded=True), "superseded"),
        ({"data": {"invitationPreview": None}}, "unknown"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_link_that_is_done_says_why_and_what_to_do(visit: Visit, answer: dict[str, Any], view: str) -> None:
    visitor = await visit(locale="nl-NL")
    await Api({"InvitationPreview": answer, "Account": NOBODY}).at(visitor)
    await visitor.open("/invitation#x")
    assert await visitor.view() == view
    assert (
        await visitor.page.locator(f"[data-view={view}] p").first.inner_text() == pages.texts("invitation", "nl")[view]
    )
    assert await visitor.page.locator("form:visible").count() == 0


async def test_accepting_shows_refusals_at_their_field_and_goes_by_keyboard_alone(visit: Visit) -> None:
    visitor = await visit()
    weak = payload("acceptInvitation", refusal("WEAK_PASSWORD", "Too easy to guess.", "password"), user=None)
    api = await Api({"InvitationPreview": invitation(), "Account": NOBODY, "AcceptInvitation": [weak, ACCEPTED]}).at(
        visitor
    )
    await visitor.open("/invitation#s3cret")
    keys = visitor.page.keyboard

    async def tab_to(name: str) -> None:
        for _ in range(12):
            await keys.press("Tab")
            if await visitor.page.evaluate("document.activeElement.name || document.activeElement.innerText") == name:
                return
        raise AssertionError(f"Tab does not reach {name}")

    await tab_to("name")
    await keys.press("Enter")
    assert api.names.count("AcceptInvitation") == 0, "what is missing is said at once"
    assert await focused(visitor) == "name"
    await keys.type("Bob")
    await tab_to("password")
    await keys.type("password")
    await keys.press("Enter")
    error = visitor.page.locator("#accept-password-error")
    await error.wait_for(state="visible")
    assert await error.inner_text() == "Too easy to guess."
    password = visitor.page.locator("#accept-password")
    assert await password.get_attribute("aria-invalid") == "true"
    assert "accept-password-error" in (await password.get_attribute("aria-describedby") or "")
    assert await focused(visitor) == "password"
    await keys.press("Control+A")
    await keys.type(WORDS)
    await keys.press("Tab")
    await keys.press("Space")
    assert await password.get_attribute("type") == "text"
    await keys.press("Tab")
    await keys.press("Enter")
    await visitor.shows("done")
    assert await visitor.page.evaluate("document.activeElement.tagName") == "H1"
    assert await password.input_value() == "", "the password does not stay in the page"
    name, variables, headers = api.calls[-1]
    assert name == "AcceptInvitation"
    assert variables["input"] == {"token": "s3cret", "cookie": True, "name": "Bob", "password": WORDS}
    assert headers["x-welkom-client"] == "pages"
    assert headers["content-type"] == "application/json"
    assert headers["accept"] == "application/graphql-response+json"
    assert headers["accept-language"] == "en"


async def focused(visitor: Visitor) -> str:
    return str(await visitor.page.evaluate("document.activeElement.name"))


async def test_inv_7_an_address_with_an_account_logs_in_and_gives_no_new_password(visit: Visit) -> None:
    visitor = await visit()
    wrong = payload("logIn", refusal("INVALID_CREDENTIALS", "That is not right."), account=None)
    api = await Api(
        {
            "InvitationPreview": invitation(accountExists=True),
            "Account": NOBODY,
            "LogIn": [wrong, payload("logIn", account={"id": "1"})],
            "AcceptInvitation": ACCEPTED,
        }
    ).at(visitor)
    await visitor.open("/invitation#s3cret")
    form = visitor.page.locator("[data-form=log-in]")
    assert await form.locator("[name=email]").input_value() == "bob@acme.example"
    await form.locator("[name=password]").fill("wrong")
    await form.get_by_role("button", name="Log in and accept").click()
    alert = form.get_by_role("alert")
    await alert.wait_for(state="visible")
    assert await alert.inner_text() == "That is not right."
    assert await visitor.page.evaluate("document.activeElement.getAttribute('role')") == "alert"
    await form.locator("[name=password]").fill(WORDS)
    await form.locator("[name=password]").press("Enter")
    await visitor.shows("done")
    assert api.calls[-1][1]["input"] == {"token": "s3cret", "cookie": True}


async def test_inv_8_somebody_logged_in_elsewhere_is_told_what_accepting_links(visit: Visit) -> None:
    visitor = await visit()
    me = account("bob@home.example", EVIL)
    api = await Api({"InvitationPreview": invitation(), "Account": me, "AcceptInvitation": ACCEPTED}).at(visitor)
    await visitor.open("/invitation#s3cret")
    shown = await visitor.page.locator("[data-way=as]").inner_text()
    assert "second address" in shown
    assert EVIL in shown
    await visitor.page.get_by_role("button", name="Accept as").click()
    await visitor.shows("done")
    assert api.calls[-1][1]["input"] == {"token": "s3cret", "cookie": True}


async def test_declining_takes_a_reason(visit: Visit) -> None:
    visitor = await visit()
    declined = payload("declineInvitation", declined=True)
    api = await Api({"InvitationPreview": invitation(), "Account": NOBODY, "DeclineInvitation": declined}).at(visitor)
    await visitor.open("/invitation#s3cret")
    await visitor.page.get_by_text("Rather not?").click()
    await visitor.page.get_by_label("Reason").fill("I left")
    await visitor.page.get_by_role("button", name="Decline").click()
    await visitor.shows("refused")
    assert api.calls[-1][1]["input"] == {"token": "s3cret", "reason": "I left"}


async def test_an_invitation_revoked_meanwhile_says_so(visit: Visit) -> None:
    visitor = await visit()
    revoked = payload("acceptInvitation", refusal("INVITATION_REVOKED"), user=None)
    await Api({"InvitationPreview": invitation(), "Account": NOBODY, "AcceptInvitation": revoked}).at(visitor)
    await visitor.open("/invitation#s3cret")
    await visitor.page.get_by_label("Your name").fill("Bob")
    await visitor.page.locator("#accept-password").fill(WORDS)
    await visitor.page.get_by_role("button", name="Accept the invitation").click()
    await visitor.shows("revoked")
