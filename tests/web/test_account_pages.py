"""Sign-up, password, linked address and home in a real browser; the API's answers are given by the test."""

import pytest

from .answers import NOBODY, WORDS, Api, account, payload, refusal
from .conftest import Visit


async def test_env_1_sign_up_logs_in_where_the_address_has_an_account(visit: Visit) -> None:
    visitor = await visit()
    needed = payload("completeSignUp", refusal("LOG_IN_REQUIRED"), user=None)
    done = payload("completeSignUp", user={"id": "1", "environment": {"name": "Acme"}})
    api = await Api({"CompleteSignUp": [needed, done], "LogIn": payload("logIn", account={"id": "1"})}).at(visitor)
    await visitor.open("/sign-up#s3cret")
    await visitor.page.get_by_label("Your name").fill("Bob")
    await visitor.page.locator("#complete-password").fill(WORDS)
    await visitor.page.get_by_role("button", name="Create my account").click()
    await visitor.shows("log-in")
    await visitor.page.locator("#log-in-email").fill("bob@acme.example")
    await visitor.page.locator("#log-in-password").fill(WORDS)
    await visitor.page.get_by_role("button", name="Log in and go on").click()
    await visitor.shows("done")
    assert api.calls[-1][1]["input"] == {"token": "s3cret", "cookie": True, "name": "Bob", "environmentName": None}


@pytest.mark.parametrize(("path", "operation"), [("/sign-up", "signUp"), ("/password", "requestPasswordReset")])
async def test_asking_for_a_mail_answers_the_same_for_any_address(visit: Visit, path: str, operation: str) -> None:
    visitor = await visit(locale="nl-NL")
    name = operation[0].upper() + operation[1:]
    api = await Api({name: payload(operation, accepted=True)}).at(visitor)
    await visitor.open(path)
    await visitor.page.locator("#ask-email").fill("who@ever.example")
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("sent")
    assert "who@ever.example" in await visitor.page.inner_text("[data-view=sent]")
    assert api.calls[0][1]["input"]["email"] == "who@ever.example"


@pytest.mark.parametrize("path", ["/sign-up", "/password"])
async def test_a_dead_link_leads_to_a_new_one(visit: Visit, path: str) -> None:
    visitor = await visit()
    dead = refusal("INVALID_TOKEN", "Too old.", "token")
    answers = {"CompleteSignUp": payload("completeSignUp", dead), "SetPassword": payload("setPassword", dead)}
    await Api({**answers, "AddedUser": {"data": {"invitationPreview": None}}}).at(visitor)
    await visitor.open(f"{path}#x")
    for blank in await visitor.page.locator("input[required]:visible").all():
        await blank.fill(WORDS)
    await visitor.page.locator("button[type=submit]:visible").click()
    await visitor.shows("problem")
    assert "Too old." in await visitor.page.inner_text("[data-view=problem]")
    await visitor.page.get_by_role("link", name="Ask for a new link").click()
    await visitor.shows("ask")


async def test_inv_12_an_added_user_sees_where_and_sets_a_first_password(visit: Visit) -> None:
    visitor = await visit()
    place = {"environmentName": "Acme", "invitedByName": "Alice", "email": "bob@gmail.com"}
    added = {"data": {"invitationPreview": {**place, "status": "PENDING", "superseded": False}}}
    api = await Api({"AddedUser": added, "SetPassword": payload("setPassword", account={"name": "Bob"})}).at(visitor)
    await visitor.open("/password#s3cret")
    assert "Alice gave you a place at Acme" in await visitor.page.inner_text("[data-view=set]")
    await visitor.page.locator("#set-password").fill(WORDS)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("done")
    assert api.calls[-1][1]["input"] == {"token": "s3cret", "password": WORDS, "name": None}
    await visitor.page.get_by_role("link", name="Log in").wait_for()


async def test_an_address_is_unlinked_by_the_button_only(visit: Visit) -> None:
    visitor = await visit()
    api = await Api({"UndoEmailLink": payload("undoEmailLink", undone=True)}).at(visitor)
    await visitor.open("/address#s3cret")
    assert api.calls == []
    await visitor.page.get_by_role("button", name="Undo the link").click()
    await visitor.shows("done")
    assert api.calls[0][1] == {"token": "s3cret"}


async def test_home_logs_in_and_out(visit: Visit) -> None:
    visitor = await visit()
    api = await Api(
        {
            "Account": [NOBODY, account(), NOBODY],
            "LogIn": payload("logIn", account={"id": "1"}),
            "LogOut": payload("logOut", loggedOut=True),
        }
    ).at(visitor)
    await visitor.open("/")
    await visitor.page.get_by_label("E-mail address").fill("bob@acme.example")
    await visitor.page.locator("#log-in-password").fill(WORDS)
    await visitor.page.keyboard.press("Enter")
    await visitor.shows("account")
    assert await visitor.page.inner_text("tbody") == "Acme\tBasic user\tActive"
    await visitor.page.get_by_role("button", name="Log out").click()
    await visitor.shows("log-in")
    assert api.names == ["Account", "LogIn", "Account", "LogOut", "Account"]
