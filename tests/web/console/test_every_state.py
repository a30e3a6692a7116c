"""axe-core finds nothing wrong in any state of any screen, in light and in dark, on a desk and on a phone."""

from collections.abc import Iterator

import pytest
from playwright.async_api import ViewportSize

from server.db.policy import Policy
from tests.openid_provider import SIMPLE, configure
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Site

from . import walks_into, walks_of_account, walks_of_people, walks_of_work  # noqa: F401 (each adds to WALKS)
from .axe import violations
from .seeing import wide
from .walks import WALKS, Stage

DESK: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}


@pytest.fixture(autouse=True)
def provider(site: Site) -> Iterator[None]:
    """One can log in by it, as far as the screens know."""
    services = site.app.state.services
    before: Policy = site.database.policy
    configure(site.database, SIMPLE)
    services.settings.identity_providers = (SIMPLE,)
    yield
    services.settings.identity_providers, site.database.policy = (), before


async def seen(visitor: Visitor, state: str) -> list[str]:
    """All that is wrong in a state."""
    await visitor.page.emulate_media(color_scheme="light", reduced_motion="reduce")
    found = [f"{state}: {one}" for one in await violations(visitor.page)]
    await visitor.page.emulate_media(color_scheme="dark")  # where nothing is different but colours
    found += [f"{state}, in the dark: {one}" for one in await violations(visitor.page, "color-contrast")]
    await visitor.page.set_viewport_size(PHONE)
    found += [f"{state}, on a phone: {one}" for one in await violations(visitor.page)]
    if beyond := await wide(visitor.page):
        found.append(f"{state}, on a phone: {beyond} pixels wider than it")
    await visitor.page.set_viewport_size(DESK)
    return found


@pytest.mark.parametrize("name", list(WALKS))
async def test_axe_finds_nothing_wrong_on_the_way(site: Site, visit: Visit, name: str) -> None:
    walk = WALKS[name]
    visitor = await visit(getattr(site, walk.who) if walk.who else None)
    visitor.is_spoiled = True  # it is left in the dark
    await visitor.page.set_viewport_size(DESK)
    states, wrong = [], []
    async for state in walk.steps(Stage(site, visitor)):
        states.append(state)
        wrong += await seen(visitor, state)
    assert wrong == []
    assert len(states) == len(set(states)) > 0
