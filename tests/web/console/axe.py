"""What axe-core finds wrong for people who use a screen reader, a keyboard or strong contrast."""

from pathlib import Path

import pytest
from playwright.async_api import Page

SCRIPT = Path(__file__).parents[3] / "console" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async (only) => {
  const which = only ? { runOnly: only } : {};
  const { violations } = await axe.run(document, { resultTypes: ["violations"], ...which });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}"""


async def violations(page: Page, *only: str) -> list[str]:
    """Each rule that the page breaks, of these or of all, with the elements that do."""
    if not SCRIPT.exists():
        pytest.skip("no axe-core on this machine (./dev console installs it): accessibility is NOT tested")
    await page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    return list(await page.evaluate(RUN, list(only) or None))
