"""What every page keeps to: its texts, its headers, the secret of its link, faults, and small windows."""

import re
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from server.settings import load
from server.web import pages
from server.web.headers import SecurityHeaders

from .answers import EVIL, NOBODY, Api, account, inbox, invitation, item
from .conftest import Site, Visit


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


async def test_only_https_promises_to_stay_https() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse("-", headers={"cache-control": "private"})(scope, receive, send)

    transport = httpx2.ASGITransport(SecurityHeaders(app, https=True))
    async with httpx2.AsyncClient(transport=transport, base_url="https://welkom.example") as client:
        answer = await client.get("/")
    assert answer.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"
    assert answer.headers["cache-control"] == "private", "what a response says itself is kept"


async def test_production_shows_no_tools() -> None:
    settings = load(
        env="production",
        smtp_url="smtp://mail.example",
        mail_from="Welkom <welkom@acme.example>",
        public_url="https://welkom.example",
        secret_key="x" * 32,
    )
    transport = httpx2.ASGITransport(Starlette(routes=pages.routes(settings)))
    async with httpx2.AsyncClient(transport=transport, base_url="https://welkom.example") as client:
        home, mailbox = await client.get("/"), await client.get("/mailbox")
    assert home.status_code == 200
    assert "/graphql" not in home.text
    assert "/mailbox" not in home.text
    assert mailbox.status_code == 404


async def test_static_files_are_kept_because_their_path_names_their_version(site: Site) -> None:
    async with httpx2.AsyncClient() as client:
        answer = await client.get(f"{site.url}{pages.static_path()}/js/api.js")
        outside = await client.get(f"{site.url}{pages.static_path()}/%2e%2e/pages.py")
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].startswith("text/javascript")
    assert outside.status_code == 404


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
            "Inbox": inbox(
                item(organisationName=long, **{"from": {"name": long}}),
                item("PartnershipRequest", id="ibx_2", partnership={"id": "prt_1", "message": long}),
                item("Notice", id="ibx_3", text=long),
            ),
            "InboxNews": {"data": None, "errors": [{"message": "Later.", "extensions": {"code": "UNAVAILABLE"}}]},
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
        "/inbox",
    ):
        await visitor.open(path)
        assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= 320, path
        unlabelled = "[...document.querySelectorAll('input')].filter(input => !input.labels.length).length"
        assert await visitor.page.evaluate(unlabelled) == 0
