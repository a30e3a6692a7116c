"""Undoing a linked address, in a real browser with a real server."""

import pytest

from server.web import pages
from tests.scenario import PASSWORD

from .conftest import Visit
from .site import Site

ADDRESSES = "{ account { emails { address } } }"


async def linked(site: Site) -> str:
    """Dave has a second address: the secret of the mail that tells him."""
    _, invitation = await site.invite("second@acme.example")
    await site.do(site.dave, "acceptInvitation", token=invitation)
    return await site.secret(site.dave.email, "/address")


async def test_an_address_is_unlinked_by_the_button_only(site: Site, visit: Visit) -> None:
    secret = await linked(site)
    both = {"account": {"emails": [{"address": site.dave.email}, {"address": "second@acme.example"}]}}
    assert await site.ask(site.dave, ADDRESSES) == both

    visitor = await visit()
    await visitor.open(f"/address#{secret}")
    assert await visitor.view() == "usable"
    assert visitor.names == ["Link"]
    await visitor.page.get_by_role("button", name="Undo the link").click()
    await visitor.shows("done")
    assert visitor.only("UndoEmailLink").variables == {"token": secret}
    await visitor.page.reload()
    await visitor.shows("used")
    assert await site.ask(site.dave, ADDRESSES) == {"account": {"emails": [{"address": site.dave.email}]}}


@pytest.mark.parametrize("view", ["used", "superseded", "expired", "unknown"])
async def test_inv_5_a_dead_link_says_why_at_once(site: Site, visit: Visit, view: str) -> None:
    token = await linked(site)
    match view:
        case "used":
            await site.do(None, "undoEmailLink", token=token)
        case "superseded":
            await site.do(site.dave, "makeEmailPrimary", address="second@acme.example", password=PASSWORD)
        case "expired":
            await site.expires("secrets")
        case _:
            token = token[:20]
    visitor = await visit()
    await visitor.is_told(f"/address#{token}", view, pages.texts("address", "en")[view])


async def test_a_link_that_died_meanwhile_says_so(site: Site, visit: Visit) -> None:
    token = await linked(site)
    visitor = await visit()
    await visitor.open(f"/address#{token}")
    await site.do(None, "undoEmailLink", token=token)
    await visitor.page.get_by_role("button", name="Undo the link").click()
    await visitor.shows("used")
