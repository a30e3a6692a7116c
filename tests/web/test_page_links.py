"""The links in mails: looking changes nothing, and the secret goes out of sight (INV-5)."""

import pytest

from tests.rows import nothing_happens

from .conftest import Visit
from .site import Site
from .test_invitation_page import EMAIL

LOOKING = {"InvitationPreview", "Account", "AddedUser", "Link"}


async def link(site: Site, path: str) -> str:
    """The secret of a link to this page, in a real mail."""
    match path:
        case "/sign-up":
            return await site.sign_up("frank@acme.example")
        case "/invitation":
            return (await site.invite(EMAIL))[1]
        case "/password":
            await site.do(None, "requestPasswordReset", email=site.bob.email)
            return await site.secret(site.bob.email, path)
    _, invitation = await site.invite("second@acme.example")
    await site.do(site.dave, "acceptInvitation", token=invitation)
    return await site.secret(site.dave.email, path)


@pytest.mark.parametrize("path", ["/sign-up", "/invitation", "/password", "/address"])
async def test_inv_5_opening_a_link_changes_nothing_and_takes_the_secret_out_of_sight(
    site: Site, visit: Visit, path: str
) -> None:
    secret = await link(site, path)
    visitor = await visit()
    await site.mail_has_left()
    async with nothing_happens(site.database):
        await visitor.open(f"{path}#{secret}")
        shown = await visitor.view()
        assert shown not in ("unknown", "problem", "ask")
        assert visitor.page.url == visitor.origin + path
        assert set(visitor.names) <= LOOKING, "only queries were asked"

        await visitor.page.reload()
        await visitor.shows(shown or "")
        await visitor.page.click("text=Nederlands")
        await visitor.page.wait_for_url("**?lang=nl")
        await visitor.shows(shown or "")
        assert await visitor.page.evaluate("document.documentElement.lang") == "nl"
        assert secret not in visitor.page.url
        assert set(visitor.names) <= LOOKING


async def test_another_link_in_the_same_tab_is_looked_at_anew(site: Site, visit: Visit) -> None:
    _, first = await site.invite(EMAIL)
    _, second = await site.invite("nora@globex.example", by=site.carol)
    visitor = await visit()
    await visitor.open(f"/invitation#{first}")
    assert "Acme" in await visitor.page.inner_text("h1:visible")
    await visitor.page.evaluate("secret => { location.hash = secret; }", second)
    await visitor.page.wait_for_selector("h1:has-text('Globex')")
    looked = [asked.variables["token"] for asked in visitor.asked if asked.name == "InvitationPreview"]
    assert looked == [first, second]
