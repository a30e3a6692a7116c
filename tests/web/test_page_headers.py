"""What every page and file comes with: strict headers, nothing inline, and no tools in production."""

import re

import httpx2
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from server.app import create_app
from server.settings import load
from server.web import pages
from server.web.console import LINKS
from server.web.headers import SecurityHeaders

from .site import Site


@pytest.mark.parametrize("path", [*(f"/{link}" for link in LINKS), "/", "/inbox", "/users", "/mailbox", "/graphql"])
@pytest.mark.parametrize("lang", pages.LANGUAGES)
async def test_nothing_is_inline_and_every_header_is_strict(site: Site, path: str, lang: str) -> None:
    async with httpx2.AsyncClient() as client:
        answer = await client.get(site.url + path, params={"lang": lang}, headers={"accept": "text/html"})
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


async def test_production_shows_no_tools(site: Site) -> None:
    settings = load(
        env="production",
        smtp_url="smtp://mail.example",
        mail_from="Welkom <welkom@acme.example>",
        public_url="https://welkom.example",
        secret_key="x" * 32,
    )
    transport = httpx2.ASGITransport(create_app(settings, database=site.database, with_worker=False))
    async with httpx2.AsyncClient(transport=transport, base_url="https://welkom.example") as client:
        home, mailbox = await client.get("/"), await client.get("/mailbox")
        graphiql = await client.get("/graphql", headers={"accept": "text/html"})
    assert home.status_code == 200
    assert "/graphql" not in home.text
    assert "/mailbox" not in home.text
    assert "data-development" not in home.text
    assert mailbox.status_code == 404
    assert graphiql.status_code == 404
    assert "graphiql" not in graphiql.text.lower()
    assert "max-age=31536000" in home.headers["strict-transport-security"]


async def test_static_files_are_kept_because_their_path_names_their_version(site: Site) -> None:
    async with httpx2.AsyncClient() as client:
        answer = await client.get(f"{site.url}{pages.static_path()}/js/graphiql.js")
        outside = await client.get(f"{site.url}{pages.static_path()}/%2e%2e/pages.py")
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].startswith("text/javascript")
    assert outside.status_code == 404
