"""Pages on a small telephone, with the longest of names."""

import pytest

from .conftest import Visit
from .site import Site, organisation
from .test_page_links import link

LONG = "Koninklijke-Nederlandsche-Maatschappij-tot-Bevordering-van-Alles"
ADDRESS = f"{LONG}@{LONG[:60]}.example"
UNLABELLED = "[...document.querySelectorAll('input')].filter(input => !input.labels.length).length"


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_page_fits_a_phone_of_320_pixels(site: Site, visit: Visit, scheme: str) -> None:
    greta = await site.joins(LONG, ADDRESS, environmentName=LONG)
    await site.do(greta, "updateAccount", locale="nl")
    for who in (site.alice, site.erin):
        await site.do(who, "updateEnvironment", name=LONG)
        await site.do(who, "updateAccount", name=LONG)
    partnership = await site.partnership(by=site.alice, of=greta)
    await site.do(greta, "acceptPartnership", partnershipId=partnership)
    await site.collaboration(await organisation(site, LONG, "87654321"), greta)
    declined = await site.partnership(by=greta, of=site.erin)
    await site.do(site.erin, "declinePartnership", partnershipId=declined, reason=LONG)
    await site.partnership(LONG, of=greta)
    _, invitation = await site.invite(f"{LONG}@{LONG[:60]}.acme.example")
    await site.do(site.alice, "addUser", email="added@gmail.com", name=LONG)

    visitor = await visit(greta, viewport={"width": 320, "height": 640}, color_scheme=scheme, locale="nl-NL")
    await visitor.hear_nothing()  # which the inbox tells, too
    for path in (
        "/",
        "/sign-up",
        "/sign-up#x",
        "/invitation",
        f"/invitation#{invitation}",
        "/password",
        "/password#x",
        f"/password#{await site.secret('added@gmail.com', '/password')}",
        "/address#x",
        *[f"{path}#{await link(site, path)}" for path in ("/sign-up", "/password", "/address")],
        "/inbox",
    ):
        await visitor.open(path)
        assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= 320, path
        assert await visitor.page.evaluate(UNLABELLED) == 0
    await visitor.page.locator("[data-live=no]:visible").wait_for()
    assert await visitor.page.locator("li", has_text=LONG).count() == 4
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= 320
    visitor.forgive_broken_connections()
