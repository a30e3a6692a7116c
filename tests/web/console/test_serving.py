"""What a browser gets of the console before anything is asked: its page, and files that are packed and kept."""

import gzip
import re
from typing import Any

import httpx2
import pytest

from server.mail import message
from server.web import console
from server.web.console import SCREENS
from tests.web.conftest import Visit
from tests.web.site import Site

FIRST_LOAD = 200 * 1024


def files_of(page: str) -> list[str]:
    return re.findall(r'(?:src|href)="(/static/[^"]+)"', page)


async def get(site: Site, path: str, accepts: str = "gzip") -> httpx2.Response:
    return await site.http.get(path, headers={"accept-encoding": accepts})


@pytest.mark.parametrize("screen", SCREENS)
async def test_every_screen_is_the_same_page_without_anything_inline(site: Site, screen: str) -> None:
    for path in (f"/{screen}", f"/{screen}/some/where"):
        page = await get(site, path)
        assert page.status_code == 200
        assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|https?://", page.text)
        policy = page.headers["content-security-policy"]
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert page.headers["cache-control"] == "no-store"


def test_mail_3_every_mailed_link_leads_to_a_screen() -> None:
    assert set(message.PATHS.values()) == {f"/{link}" for link in console.LINKS}


@pytest.mark.parametrize("path", ["/users", "/sign-up", "/invitation#x"])
async def test_a_first_load_has_200_kilobytes_at_the_most(site: Site, visit: Visit, path: str) -> None:
    visitor = await visit(site.alice)
    sizes: dict[str, int] = {}

    async def note(response: Any) -> None:
        if "/static/" in response.url:
            sizes[response.url] = int((await response.all_headers())["content-length"])

    visitor.page.on("response", note)
    await visitor.enters(path)
    await visitor.page.wait_for_load_state("networkidle")
    assert any(url.endswith(console.built().script) for url in sizes)
    assert 0 < sum(sizes.values()) <= FIRST_LOAD, sizes


@pytest.mark.parametrize(
    ("accepts", "packed"),
    [
        ("gzip", True),
        ("br, gzip;q=0.5", True),
        ("GZIP", True),
        ("gzip;q=0", False),
        ("identity", False),
        ("x" * 9000, False),
    ],
)
async def test_files_are_packed_for_who_takes_it(site: Site, accepts: str, packed: bool) -> None:
    [script] = [path for path in files_of((await get(site, "/users")).text) if path.endswith(console.built().script)]
    async with site.http.stream("GET", script, headers={"accept-encoding": accepts}) as answer:
        sent = b"".join([part async for part in answer.aiter_raw()])
    assert answer.headers.get("content-encoding") == ("gzip" if packed else None)
    assert answer.headers["vary"] == "accept-encoding"
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"].startswith("text/javascript")
    content = (console.FOLDER / console.built().script).read_bytes()
    assert (gzip.decompress(sent) if packed else sent) == content


async def test_head_tells_of_a_packed_file_what_get_does(site: Site) -> None:
    [style, *_] = [path for path in files_of((await get(site, "/users")).text) if path.endswith(".css")]
    told = await site.http.head(style, headers={"accept-encoding": "gzip"})
    assert (told.status_code, told.content) == (200, b"")
    assert told.headers["content-encoding"] == "gzip"


async def test_a_file_of_another_version_is_not_found(site: Site) -> None:
    assert (await get(site, "/static/none/console/none.js")).status_code == 404
