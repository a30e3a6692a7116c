"""What tests of mailed links have in common: real links, from real mails, and what people type where they lead."""

from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.site import Site

EMAIL = "nora@acme.example"
SECOND = "second@acme.example"
PATHS = ("/sign-up", "/invitation", "/password", "/address", "/confirm", "/undo")
READING = {"useStandingQuery", "InvitationQuery", "AddedUserQuery", "useHolderQuery", "ProviderLinksQuery"}
USABLE = {
    "/sign-up": "Your account",
    "/invitation": "Join Acme",
    "/password": "Choose a password",
    "/address": "Undo a linked address",
    "/confirm": "Add an address to your account",
    "/undo": "Undo a change of your account",
}


async def link(site: Site, path: str) -> str:
    """The secret of a link to this screen, in a real mail."""
    match path:
        case "/sign-up":
            return await site.sign_up("frank@acme.example")
        case "/invitation":
            return (await site.invite(EMAIL))[1]
        case "/password":
            await site.do(None, "requestPasswordReset", email=site.bob.email)
            return await site.secret(site.bob.email, path)
        case "/undo":
            await site.do(site.bob, "changePassword", currentPassword=PASSWORD, newPassword=f"{PASSWORD} again")
            return await site.secret(site.bob.email, path)
        case "/confirm":
            await site.do(site.dave, "addEmail", address="dave@private.example")
            return await site.secret("dave@private.example", path)
    _, invitation = await site.invite(SECOND)
    await site.do(site.dave, "acceptInvitation", token=invitation)
    return await site.secret(site.dave.email, path)


async def is_told(visitor: Visitor, address: str, title: str, said: str) -> None:
    """Opens a link that is dead: the screen says so at once, with this sentence, and has no form to fill in."""
    await visitor.enters(address, title)
    await says(visitor, title, said)
    assert await visitor.page.locator("form").count() == 0


async def says(visitor: Visitor, title: str, said: str = "") -> None:
    """Waits for the step with this title, whose window is called so; it says this."""
    await visitor.page.get_by_role("heading", level=1, name=title, exact=True).wait_for()
    assert await visitor.page.title() == f"{title} · Welkom"
    assert said in await visitor.page.inner_text("main")


async def asks_for_a_new_link(visitor: Visitor, title: str) -> None:
    """The screen goes on without its link, and a reload doesn't come back to it."""
    await visitor.page.get_by_role("button", name="Ask for a new link").click()
    await says(visitor, title)
    await visitor.page.reload()
    await says(visitor, title)


async def fill(visitor: Visitor, label: str, text: str) -> None:
    await visitor.page.get_by_label(label, exact=True).fill(text)


async def press(visitor: Visitor, name: str) -> None:
    await visitor.page.get_by_role("button", name=name, exact=True).click()
