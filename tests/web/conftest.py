"""One Chromium and one real server for all tests of the pages; each test has the server's database to itself."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Templates

from .browser import Visitor, Windows, chromium
from .site import Site, opened, settle_in

Visit = Callable[..., Awaitable[Visitor]]


@pytest.fixture(scope="session")
async def house(tmp_path_factory: pytest.TempPathFactory, templates: Templates) -> AsyncIterator[tuple[Site, Path]]:
    """The server, and the folder of its backups: one with people in it, one with nobody."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "empty").mkdir()
    await templates.copy("sqlite", None, with_cast=False, to=folder / "empty")
    async with opened(folder, templates) as site:
        await settle_in(site)
        await site.save(folder / "settled.db")
        yield site, folder


@pytest.fixture
async def site(house: tuple[Site, Path], request: pytest.FixtureRequest) -> Site:
    """The server as it was at first; with nobody in it where the test is marked `empty`."""
    site, folder = house
    empty = request.node.get_closest_marker("empty")
    await site.restore(folder / "empty" / "welkom.db" if empty else folder / "settled.db")
    return site


@pytest.fixture(scope="session")
async def windows() -> AsyncIterator[Windows]:
    async with chromium() as opened:
        yield opened


@pytest.fixture
async def visit(windows: Windows, site: Site) -> AsyncIterator[Visit]:
    """Opens a window, logged in `as_` somebody or nobody; at the end no window may have seen a problem."""
    visitors: list[Visitor] = []

    async def enter(as_: Any = None, **options: Any) -> Visitor:
        visitors.append(await windows.open(site.url, **options))
        if as_ is not None:
            await visitors[-1].log_in(as_)
        return visitors[-1]

    yield enter
    for visitor in visitors:
        await windows.close(visitor)
    assert [problem for visitor in visitors for problem in visitor.unforgiven] == []
