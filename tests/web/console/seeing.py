"""What tests of the organisations' screens look at alike."""

from playwright.async_api import Locator, Page, expect

from tests.web.browser import PATIENCE

expect.set_options(timeout=PATIENCE)


async def is_not_allowed(button: Locator, why: str) -> None:
    """The button is there, says why it does nothing, and does nothing."""
    await button.focus()
    described = await button.get_attribute("aria-describedby")
    told = button.page.locator(f"[id='{described}']")
    await expect(told).to_be_visible()
    await expect(told).to_contain_text(why)
    await button.page.keyboard.press("Enter")
    await expect(button.page.get_by_role("dialog")).to_have_count(0)


async def wide(page: Page) -> int:
    """By how much the page is wider than its window."""
    return int(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
