"""What tests of the inbox look at."""

from playwright.async_api import Locator

from tests.web.browser import Visitor
from tests.web.site import Site


def item(visitor: Visitor, words: str, state: str) -> Locator:
    """The item with these words in its heading, in this state."""
    heading = visitor.page.locator("h3", has_text=words)
    return visitor.page.locator(f"li[data-item][data-state={state}]", has=heading)


def headings(visitor: Visitor) -> Locator:
    return visitor.page.locator("li[data-item] h3")


async def heading(visitor: Visitor, words: str) -> None:
    await headings(visitor).filter(has_text=words).first.wait_for()


async def shown(visitor: Visitor) -> list[str]:
    """The ids of the items on the page."""
    found: list[str] = await visitor.page.locator("li[data-item]").evaluate_all("all => all.map(li => li.dataset.item)")
    return found


async def says(visitor: Visitor, words: str) -> None:
    """Waits until this is read out."""
    await visitor.page.locator("[role=status] p", has_text=words).wait_for()


async def counts(visitor: Visitor, unread: int) -> None:
    """Waits until so many are not read, as the navigation has it."""
    count = visitor.page.locator("nav a[href='/inbox'] [aria-hidden]")
    if unread:
        await count.filter(has_text=str(unread)).wait_for()
    else:
        await count.wait_for(state="detached")


async def is_live(visitor: Visitor, live: bool = True) -> None:
    await visitor.page.locator(f"[data-live={'true' if live else 'false'}]").wait_for()


async def at_the_inbox(visitor: Visitor) -> str:
    """Opens it, and waits until it is there and followed: from which cursor."""
    await visitor.enters("/inbox", "Inbox")
    await visitor.page.locator("[data-unread]").wait_for()
    return await visitor.follows()


WAITING = 3_000_000  # milliseconds: what a patient page waits for at first


async def patient(visitor: Visitor) -> None:
    """Whatever the page waits for by chance, it waits for a thousand times: until the test lets so much time pass."""
    visitor.is_spoiled = True
    await visitor.page.add_init_script("Math.random = () => 1000")
    await visitor.page.clock.install()


async def passes(visitor: Visitor, milliseconds: int) -> None:
    await visitor.page.clock.fast_forward(milliseconds)


async def declined(site: Site, reason: str) -> None:
    """A notice to Dave: Initech does not want to be a partner, and says why."""
    partnership = await site.partnership(by=site.dave, of=site.erin)
    await site.do(site.erin, "declinePartnership", partnershipId=partnership, reason=reason)


async def one_too_late(site: Site) -> None:
    """Two requests of one organisation to Dave: one that nobody answered in time, and one that is open."""
    await site.collaboration()
    await site.expires("memberships")
    await site.collaboration()
