"""The console among 100,000 users of one environment, in Chromium: how soon the first page of the overview is there,
how soon each keystroke of a search is answered, and what the page has in memory over many pages.

`answer` is from the request to the whole answer, as the browser sees it; `shown` from opening the screen, or from the
keystroke, until the list shows it: the rest of 100 ms in typing is in it. Each search is typed once, so that no answer
is one that was kept. WELKOM_BENCH_PAGES: how many pages, 1,000.
"""

import asyncio
import os
import statistics
import time
from typing import Any

from playwright.async_api import CDPSession, Page, async_playwright

from bench import kit
from tests.scenario.crowds import insert_crowd
from tests.web.browser import FLAGS, chromium_path
from tests.web.servers import serving

USERS, ROUNDS = 100_000, 8
PAGES = int(os.environ.get("WELKOM_BENCH_PAGES", "1000"))
SEARCHES = ("anna smi", "bram vis", "eva hend", "hanna bo", "iris mul", "jan bakk", "koen dij", "mees pet")
LETTERS = len(SEARCHES[0])
WATCH = """
  let typed, busy;
  const told = () => document.documentElement.dataset;
  addEventListener("keydown", () => { [typed, busy] = [performance.now(), false]; delete told().shown }, true);
  new MutationObserver(() => {
    const was = busy;
    busy = document.querySelector("main table")?.ariaBusy === "true";
    if (was && !busy) told().shown ??= performance.now() - typed;
  }).observe(document, { subtree: true, childList: true, attributes: true });
"""  # how long after a letter the list that it asked for was drawn


async def main() -> None:
    for kind in kit.kinds():
        async with kit.fresh(kind) as (database, cast):
            await insert_crowd(database, cast.alice.environment_id, "acme.example", USERS)
            async with serving(database) as served, async_playwright() as playwright:
                browser = await playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
                context = await browser.new_context(viewport={"width": 1280, "height": 900})
                await context.add_cookies([{"name": "welkom", "value": cast.alice.token, "url": served.url}])
                page = await context.new_page()
                await measure(page, served.url, kind)
                await browser.close()


async def measure(page: Page, url: str, kind: str) -> None:
    answers: list[float] = []

    async def note(request: Any) -> None:
        if request.method == "POST" and "UserListQuery" in (request.post_data or ""):
            answers.append(request.timing["responseEnd"] - request.timing["requestStart"])

    page.on("requestfinished", note)
    await page.add_init_script(WATCH)
    opened = [await timed(opens(page, url)) for _ in range(ROUNDS)]
    rows = [["the first page", *told(opened), *told(answers)]]
    shown: list[list[float]] = [[] for _ in range(LETTERS)]
    answered: list[list[float]] = [[] for _ in range(LETTERS)]
    for search in SEARCHES:
        await opens(page, url)
        for n in range(LETTERS):
            await page.wait_for_timeout(600)
            answers.clear()
            shown[n].append(await types(page, search[n]))
            answered[n] += answers
    rows += [[f"letter {n + 1}", *told(shown[n]), *told(answered[n])] for n in range(LETTERS)]
    print(f"## {kind}: milliseconds, the median and the most of {ROUNDS}\n")
    kit.table(["", "shown", "most", "answer", "most"], rows)
    await turn_pages(page, url)


def told(times: list[float]) -> tuple[str, str]:
    return (f"{statistics.median(times):.0f}", f"{max(times):.0f}") if times else ("-", "-")


async def timed(what: Any) -> float:
    began = time.perf_counter()
    await what
    return (time.perf_counter() - began) * 1000


async def opens(page: Page, url: str) -> None:
    await page.goto(f"{url}/users")
    await page.locator("main tbody tr").first.wait_for()


async def types(page: Page, letter: str) -> float:
    await page.get_by_label("Search by name or address").press_sequentially(letter)
    return float(await page.locator("html[data-shown]").get_attribute("data-shown") or 0)


async def turn_pages(page: Page, url: str) -> None:
    """Forward through the list, and what the page has in memory after each tenth."""
    await opens(page, url)
    session = await page.context.new_cdp_session(page)
    held, turned = [["1", f"{await heap(session):.1f}", ""]], []
    for n in range(2, PAGES + 1):
        began = time.perf_counter()
        await page.get_by_role("button", name="Next").click()
        await page.get_by_text(f"Page {n}", exact=True).wait_for()
        turned.append((time.perf_counter() - began) * 1000)
        if n % (PAGES // 10) == 0:
            held.append([f"{n:,}", f"{await heap(session):.1f}", f"{statistics.median(turned):.0f}"])
            turned.clear()
    print()
    kit.table(["page", "heap, MB", "ms to turn, median"], held)


async def heap(session: CDPSession) -> float:
    await session.send("HeapProfiler.collectGarbage")
    return float((await session.send("Runtime.getHeapUsage"))["usedSize"]) / 1e6


if __name__ == "__main__":
    asyncio.run(main())
