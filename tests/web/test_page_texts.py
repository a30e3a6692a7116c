"""What every page says: in the reader's language, and names as text."""

import re
from pathlib import Path

import httpx2
import pytest

from server.web import pages
from tests.scenario import PASSWORD

from .conftest import Visit
from .site import Site
from .test_invitation_page import EMAIL, EVIL


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


async def test_names_are_text_whatever_they_hold(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateEnvironment", name=EVIL, joinPolicy="CLOSED")
    for who in (site.alice, site.bob):
        await site.do(who, "updateAccount", name=EVIL)
    _, invitation = await site.invite(EMAIL)
    bob, stranger = await visit(site.bob), await visit()
    await bob.open(f"/invitation#{invitation}")
    assert EVIL in await bob.page.inner_text("h1:visible")
    assert f"{EVIL} invites you." in await bob.page.inner_text("main")
    await bob.open("/")
    assert EVIL in await bob.page.inner_text("h1:visible")
    assert EVIL in await bob.page.inner_text("tbody th")
    # a refusal that names what it is about
    await stranger.open(f"/sign-up#{await site.sign_up('frank@acme.example')}")
    await stranger.page.locator("#complete-name").fill(EVIL)
    await stranger.page.locator("#complete-password").fill(PASSWORD)
    await stranger.page.keyboard.press("Enter")
    await stranger.shows("closed")
    assert EVIL in await stranger.page.inner_text("[data-view=closed]")
    for visitor in (bob, stranger):
        assert await visitor.page.locator("main img, main script").count() == 0
