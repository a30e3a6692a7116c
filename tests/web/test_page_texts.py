"""What the pages beside the console say, and in which language every page is."""

import re
from pathlib import Path

import httpx2
import pytest

from server.web import pages

from .site import Site


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
