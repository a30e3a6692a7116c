"""Taking a change of a way in back by its link, in a real browser with a real server."""

import pytest

from tests.web.conftest import Visit
from tests.web.site import Site

from .links import is_told, link, press, says


async def test_aut_2_a_change_is_taken_back_by_the_button_only(site: Site, visit: Visit) -> None:
    secret = await link(site, "/undo")
    visitor = await visit()
    await visitor.enters(f"/undo#{secret}", "Undo a change of your account")
    assert visitor.names == ["useStandingQuery"]
    assert (await site.client.ask("{ viewer { id } }", as_=site.bob)).code is None
    await press(visitor, "Undo the change")
    await says(visitor, "The change is undone")
    assert visitor.only("UndoChangeMutation").input == {"token": secret}
    assert (await site.client.ask("{ viewer { id } }", as_=site.bob)).code == "UNAUTHENTICATED"
    await visitor.page.reload()
    await says(visitor, "This link was used already")
    await visitor.page.get_by_role("link", name="Choose a new password").click()
    await says(visitor, "Forgotten your password?")


@pytest.mark.parametrize(
    ("state", "title", "said"),
    [
        ("used", "This link was used already", "The change was undone. Choose a new password, if you did not yet."),
        ("expired", "This link is too old", "It could be used for two weeks. Was it not you who made the change?"),
        ("unknown", "We don’t know this link", "It may be incomplete. Open it from the mail again, or copy all of it."),
    ],
)
async def test_inv_5_a_dead_link_says_why_at_once(site: Site, visit: Visit, state: str, title: str, said: str) -> None:
    token = await link(site, "/undo")
    match state:
        case "used":
            await site.do(None, "undoAccountChange", token=token)
        case "expired":
            await site.expires("secrets")
        case _:
            token = token[:20]
    await is_told(await visit(), f"/undo#{token}", title, said)
