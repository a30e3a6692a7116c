"""The pages in a real browser, with the API's answers given by the test; and their texts and headers without one."""

import re
from pathlib import Path
from typing import Any

import httpx2
import pytest

from server.web import pages

from .conftest import Api, Site, Visit, payload, refusal

NOBODY = {"data": None, "errors": [{"message": "Log in first.", "extensions": {"code": "UNAUTHENTICATED"}}]}
EVIL = "<img src=x onerror=alert(1)>{{7*7}}<script>alert(2)</script>"
WORDS = "correct horse battery staple"


def invitation(**changes: Any) -> dict[str, Any]:
    preview = {
        "environmentName": "Acme",
        "invitedByName": "Alice",
        "email": "bob@acme.example",
        "role": {"name": "Basic user"},
        "expiresAt": "2030-01-02T10:00:00Z",
        "status": "PENDING",
        "superseded": False,
        "accountExists": False,
    }
    return {"data": {"invitationPreview": {**preview, **changes}}}


def account(address: str = "bob@acme.example", name: str = "Bob") -> dict[str, Any]:
    users = [{"status": "ACTIVE", "role": {"name": "Basic user"}, "environment": {"name": "Acme"}}]
    return {"data": {"account": {"name": name, "emails": [{"address": address, "primary": True}], "users": users}}}


ACCEPTED = payload("acceptInvitation", user={"role": {"name": "Basic user"}, "environment": {"name": "Acme"}})


# ---------------------------------------------------------------- without a browser


@pytest.mark.parametrize("catalogue", sorted(Path(pages.HERE, "templates").glob("*.toml")), ids=lambda file: file.stem)
def test_every_text_stands_in_every_language(catalogue: Path) -> None:
    for key, by_language in pages.catalogue(catalogue.stem).items():
        assert set(by_language) == set(pages.LANGUAGES), key
        assert all(by_language.values()), key
        slots = {frozenset(re.findall(r"{\w+}", text)) for text in by_language.values()}
        assert len(slots) == 1, f"{key} is filled in differently"


@pytest.mark.parametrize(
    ("asked", "query", "lang"),
    [
        ("nl-BE,nl;q=0.9,en;q=0.8", "", "nl"),
        ("fr;q=0.9, en;q=0.2, nl;q=0.7", "", "nl"),
        ("fr, nl;q=0", "", "en"),
        ("en", "?lang=nl", "nl"),
        ("nl", "?lang=xx", "nl"),
        (";;q=,,x;q=nan;", "", "en"),
        ("", "", "en"),
    ],
)
async def test_the_language_is_the_readers(site: Site, asked: str, query: str, lang: str) -> None:
    async with httpx2.AsyncClient() as client:
        answer = await client.get(f"{site.url}/sign-up{query}", headers={"accept-language": asked})
    assert f'<html lang="{lang}">' in answer.text
    assert answer.headers["content-language"] == lang
    assert answer.headers["vary"] == "accept-language"


@pytest.mark.parametrize("path", [*pages.PAGES, "/mailbox", "/graphql"])
@pytest.mark.parametrize("lang", pages.LANGUAGES)
async def test_nothing_is_inline_and_every_header_is_strict(site: Site, path: str, lang: str) -> None:
    async with httpx2.AsyncClient() as client:
        answer = await client.get(site.url + path, params={"lang": lang})
    assert answer.status_code == 200
    assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:|https?://", answer.text)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
    assert ("unsafe" in policy) == (path == "/graphql")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"
    assert "strict-transport-security" not in answer.headers


async def test_static_files_are_kept_because_their_path_names_their_version(site: Site) -> None:
    async with httpx2.AsyncClient() as client:
        answer = await client.get(f"{site.url}{pages.static_path()}/js/api.js")
        outside = await client.get(f"{site.url}{pages.static_path()}/%2e%2e/pages.py")
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].startswith("text/javascript")
    assert outside.status_code == 404


# ---------------------------------------------------------------- the secret


@pytest.mark.parametrize("path", ["/sign-up", "/invitation", "/password", "/address"])
async def test_inv_5_opening_a_link_changes_nothing_and_takes_the_secret_out_of_sight(visit: Visit, path: str) -> None:
    visitor = await visit()
    answers = {"InvitationPreview": invitation(), "Account": NOBODY, "AddedUser": {"data": {"invitationPreview": None}}}
    api = await Api(answers).at(visitor)
    await visitor.open(f"{path}#s3cret")
    shown = await visitor.view()
    assert shown not in ("unknown", "problem", "ask")
    assert visitor.page.url == visitor.origin + path
    assert set(api.names) <= set(answers), "only queries were asked"

    await visitor.page.reload()
    await visitor.shows(shown or "")
    await visitor.page.click("text=Nederlands")
    await visitor.page.wait_for_url("**?lang=nl")
    await visitor.shows(shown or "")
    assert await visitor.page.evaluate("document.documentElement.lang") == "nl"
    assert "s3cret" not in visitor.page.url
    assert set(api.names) <= set(answers)


async def test_another_link_in_the_same_tab_is_looked_at_anew(visit: Visit) -> None:
    visitor = await visit()
    first, second = invitation(environmentName="Acme"), invitation(environmentName="Globex")
    api = await Api({"InvitationPreview": [first, second], "Account": NOBODY}).at(visitor)
    await visitor.open("/invitation#one")
    await visitor.page.evaluate("location.hash = 'two'")
    await visitor.page.wait_for_selector("h1:has-text('Globex')")
    assert [variables["token"] for name, variables, _ in api.calls if name == "InvitationPreview"] == ["one", "two"]


# ---------------------------------------------------------------- invitation


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


async def focused(visitor: Any) -> str:
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


async def test_names_are_text_whatever_they_hold(visit: Visit) -> None:
    visitor = await visit()
    evil = invitation(environmentName=EVIL, invitedByName=EVIL, role={"name": EVIL})
    me = account(name=EVIL)
    me["data"]["account"]["users"][0]["environment"]["name"] = EVIL
    await Api({"InvitationPreview": evil, "Account": me}).at(visitor)
    await visitor.open("/invitation#x")
    assert EVIL in await visitor.page.inner_text("h1:visible")
    await visitor.open("/")
    assert EVIL in await visitor.page.inner_text("tbody th")
    assert await visitor.page.locator("main img, main script").count() == 0


# ---------------------------------------------------------------- sign-up, password, address, home


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


# ---------------------------------------------------------------- faults, widths


async def test_a_fault_is_told_and_can_be_tried_again(visit: Visit) -> None:
    visitor = await visit()
    fault = {"errors": [{"message": "Welkom is busy; try again.", "extensions": {"code": "UNAVAILABLE"}}]}
    await Api({"InvitationPreview": [fault, invitation()], "Account": NOBODY}).at(visitor)
    await visitor.open("/invitation#x")
    assert await visitor.view() == "fault"
    assert "Welkom is busy" in await visitor.page.inner_text("[data-view=fault]")
    await visitor.page.get_by_role("button", name="Try again").click()
    await visitor.shows("pending")


async def test_a_server_out_of_reach_is_told_at_the_form(visit: Visit) -> None:
    visitor = await visit()
    await visitor.open("/sign-up")
    await visitor.page.route("**/graphql", lambda route: route.abort())
    await visitor.page.locator("#ask-email").fill("bob@acme.example")
    await visitor.page.keyboard.press("Enter")
    await visitor.page.get_by_role("alert").filter(visible=True).wait_for()
    assert await visitor.page.inner_text("[data-alert]:visible") == pages.texts("layout", "en")["network"]
    assert visitor.problems == ["Failed to load resource: net::ERR_FAILED"]
    visitor.problems.clear()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_page_fits_a_phone_of_320_pixels(visit: Visit, scheme: str) -> None:
    visitor = await visit(viewport={"width": 320, "height": 640}, color_scheme=scheme, locale="nl-NL")
    long = "Koninklijke-Nederlandsche-Maatschappij-tot-Bevordering-van-Alles"
    await Api(
        {
            "InvitationPreview": invitation(environmentName=long, email=f"{long}@{long}.example"),
            "AddedUser": {"data": {"invitationPreview": None}},
            "Account": account(name=long, address=f"{long}@{long}.example"),
        }
    ).at(visitor)
    for path in (
        "/",
        "/sign-up",
        "/sign-up#x",
        "/invitation",
        "/invitation#x",
        "/password",
        "/password#x",
        "/address#x",
    ):
        await visitor.open(path)
        assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= 320, path
        unlabelled = "[...document.querySelectorAll('input')].filter(input => !input.labels.length).length"
        assert await visitor.page.evaluate(unlabelled) == 0
