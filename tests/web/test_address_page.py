"""Undoing a linked address, in a real browser with a real server."""

from .conftest import Visit
from .site import Site

ADDRESSES = "{ account { emails { address } } }"


async def test_an_address_is_unlinked_by_the_button_only(site: Site, visit: Visit) -> None:
    _, invitation = await site.invite("second@acme.example")
    await site.do(site.dave, "acceptInvitation", token=invitation)
    secret = await site.secret(site.dave.email, "/address")
    both = {"account": {"emails": [{"address": site.dave.email}, {"address": "second@acme.example"}]}}
    assert await site.ask(site.dave, ADDRESSES) == both

    visitor = await visit()
    await visitor.open(f"/address#{secret}")
    assert await visitor.view() == "confirm"
    assert visitor.asked == []
    await visitor.page.get_by_role("button", name="Undo the link").click()
    await visitor.shows("done")
    assert visitor.only("UndoEmailLink").variables == {"token": secret}
    assert await site.ask(site.dave, ADDRESSES) == {"account": {"emails": [{"address": site.dave.email}]}}
