"""The overview of users: found, sorted, turned page by page, and followed live."""

import asyncio
import re

import pytest
from playwright.async_api import Locator, Page, Route, expect

from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.console.axe import violations
from tests.web.site import Person, Site

MARKUP = "<img src=x onerror=alert(1)><b>bold</b>"


def row(visitor: Visitor, text: str) -> Locator:
    return visitor.page.get_by_role("row").filter(has_text=text)


def search(visitor: Visitor) -> Locator:
    return visitor.page.get_by_label("Search by name or address")


async def invite_many(site: Site, count: int) -> None:
    """Invited people at Acme's domain, a hundred at a time: person000 and so on."""
    rows = [{"email": f"person{number:03}@acme.example"} for number in range(count)]
    for at in range(0, count, 100):
        await site.do(site.alice, "inviteUsers", "results { errors { code } }", invitations=rows[at : at + 100])
    await site.mail_has_left()


async def add(site: Site, name: str, email: str) -> str:
    added = await site.do(site.alice, "addUser", "user { id }", name=name, email=email)
    return str(added["user"]["id"])


async def names(page: Page) -> list[str]:
    return await page.locator("tbody th").all_inner_texts()


async def test_usr_8_each_user_is_listed_with_role_status_and_last_activity(site: Site, visit: Visit) -> None:
    await site.invite("zoe@acme.example")
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    await expect(row(visitor, site.alice.email)).to_contain_text("(you)")
    await expect(row(visitor, site.alice.email)).to_contain_text("Relationship manager")
    await expect(row(visitor, site.bob.email)).to_contain_text(re.compile("Basic user.*Active"))
    await expect(row(visitor, "zoe@acme.example")).to_contain_text(re.compile("Invited.*Mail sent.*Never"))
    await expect(visitor.page.get_by_text("3 users")).to_be_visible()


async def test_each_row_leads_to_the_user(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_role("link", name=site.alice.name).click()
    await visitor.is_at(site.alice.name)
    assert visitor.page.url.endswith(f"/users/{site.alice.id}")


async def test_inv_14_what_became_of_an_invitation_is_said_in_its_row(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await invite_many(site, 5)
    states = [
        ("QUEUED", None, "Mail on its way"),
        ("DEFERRED", "451 greylisted <b>", "Mail delayed"),
        ("FAILED", "550 no such mailbox", "Mail not delivered"),
        ("CANCELLED", None, "Mail cancelled"),
    ]
    for number, (status, detail, _) in enumerate(states):
        await site.sql(
            "UPDATE mails SET status = ?, detail = ?, next_attempt_at = '2199-01-01 00:00:00.000000' WHERE id ="
            " (SELECT mail_id FROM invitations WHERE email = ?)",
            status,
            detail,
            f"person{number:03}@acme.example",
        )
    await site.sql("UPDATE invitations SET expires_at = '2026-01-01 00:00:00' WHERE email = 'person004@acme.example'")
    await visitor.enters("/users", "Users")
    for number, (_, detail, said) in enumerate(states):
        await expect(row(visitor, f"person{number:03}@")).to_contain_text(said)
        await expect(row(visitor, f"person{number:03}@")).to_contain_text(detail or "")
    await expect(row(visitor, "person004@")).to_contain_text("Invitation expired")
    await site.sql("UPDATE mails SET status = 'SENT' WHERE status = 'QUEUED'")
    await expect(row(visitor, "person000@")).to_contain_text("Mail sent")


async def test_usr_8_searching_keeps_the_caret_and_shows_the_newest_answer(site: Site, visit: Visit) -> None:
    await invite_many(site, 30)
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    await search(visitor).press_sequentially("person01", delay=60)
    await expect(visitor.page.get_by_text("10 users")).to_be_visible()
    await visitor.focus_is("focused.type === 'search' && focused.selectionStart === 8")
    await search(visitor).press_sequentially("7")
    await expect(visitor.page.get_by_text("1 user", exact=True)).to_be_visible()
    await expect(search(visitor)).to_have_value("person017")
    await search(visitor).fill("nobody at all")
    await expect(visitor.page.get_by_text("No user matches this.")).to_be_visible()


async def test_a_search_reads_the_list_and_its_number_once_and_goes_on_following(site: Site, visit: Visit) -> None:
    await invite_many(site, 3)
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    async with asyncio.timeout(60):
        while visitor.names.count("useUserCountQuery") < 2:  # once more when they are followed: it may have missed some
            await asyncio.sleep(0.02)
    visitor.asked.clear()
    await search(visitor).fill("person")
    await expect(visitor.page.get_by_text("3 users")).to_be_visible()
    assert visitor.names == ["UserListQuery", "useUserCountQuery"]


async def test_an_answer_that_is_late_covers_no_newer_one(site: Site, visit: Visit) -> None:
    await invite_many(site, 3)
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    held: list[Route] = []

    async def hold(route: Route) -> None:
        if '"search":"person"' in (route.request.post_data or "") and not held:
            held.append(route)
        else:
            await route.continue_()

    await visitor.page.route("**/graphql", hold)
    await search(visitor).fill("person")
    await expect(visitor.page.get_by_role("table")).to_have_attribute("aria-busy", "true")
    await search(visitor).fill("person001")
    await expect(visitor.page.get_by_text("1 user", exact=True)).to_be_visible()
    async with visitor.page.expect_response(lambda answer: '"search":"person"}' in (answer.request.post_data or "")):
        await held[0].continue_()
    await expect(visitor.page.get_by_text("1 user", exact=True)).to_be_visible()
    await expect(search(visitor)).to_have_value("person001")


async def test_usr_8_filters_and_search_stand_in_the_address(site: Site, visit: Visit) -> None:
    await site.invite("zoe@acme.example")
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_label("Status").select_option("Invited")
    await expect(visitor.page.get_by_text("1 user", exact=True)).to_be_visible()
    await visitor.page.get_by_label("Status").select_option("Any status")
    await visitor.page.get_by_label("Role", exact=True).select_option("Basic user")
    await search(visitor).fill("bob")
    await expect(visitor.page).to_have_url(re.compile("bob"))
    await expect(visitor.page.get_by_text("1 user", exact=True)).to_be_visible()
    await visitor.page.reload()
    await expect(search(visitor)).to_have_value("bob")
    await expect(visitor.page.get_by_label("Role", exact=True)).to_have_value("BASIC_USER")
    await expect(visitor.page.get_by_text("1 user", exact=True)).to_be_visible()
    assert await names(visitor.page) == [site.bob.name]
    await visitor.page.get_by_role("link", name=site.bob.name).click()
    await visitor.is_at(site.bob.name)
    await visitor.page.go_back()
    await expect(search(visitor)).to_have_value("bob")
    await visitor.page.get_by_role("button", name="Show all users").click()
    await expect(visitor.page.get_by_text("3 users")).to_be_visible()
    await expect(search(visitor)).to_have_value("")


async def test_usr_8_the_members_of_an_organisation_can_be_chosen(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_label("Member of").select_option("Acme Sales")
    await expect(visitor.page.get_by_text("1 user", exact=True)).to_be_visible()
    assert (await names(visitor.page))[0].startswith(site.alice.name)


async def test_usr_8_a_columns_head_sorts_by_it_and_the_other_way_round(site: Site, visit: Visit) -> None:
    await site.invite("aaron@acme.example")
    visitor = await visit(site.bob)
    await visitor.enters("/users", "Users")
    first = visitor.page.locator("tbody tr").first
    await expect(first).to_contain_text(site.alice.name)  # the nameless come last
    heads = visitor.page.get_by_role("columnheader")
    await heads.get_by_role("button", name="Address").click()
    await expect(first).to_contain_text("aaron@acme.example")
    await expect(heads.filter(has_text="Address")).to_have_attribute("aria-sort", "ascending")
    await heads.get_by_role("button", name="Address").click()
    await expect(first).to_contain_text(site.bob.name)
    await expect(heads.filter(has_text="Address")).to_have_attribute("aria-sort", "descending")
    await heads.get_by_role("button", name="Since").click()
    await expect(first).to_contain_text(site.alice.name)
    await heads.get_by_role("button", name="Last active").click()
    await expect(visitor.page.locator("tbody tr").last).to_contain_text("aaron@acme.example")
    assert "sort=LAST_ACTIVE" in visitor.page.url


async def test_pages_are_turned_and_another_search_begins_with_the_first(site: Site, visit: Visit) -> None:
    await invite_many(site, 60)
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    await expect(visitor.page.get_by_text("62 users")).to_be_visible()
    await visitor.page.get_by_role("button", name="Next").click()
    await expect(visitor.page.get_by_text("Page 2")).to_be_visible()
    await expect(row(visitor, "person059")).to_be_visible()
    assert len(await names(visitor.page)) == 12
    await search(visitor).fill("person05")
    await expect(visitor.page.get_by_text("10 users")).to_be_visible()
    await expect(visitor.page.get_by_text("Page 2")).to_have_count(0)


async def test_who_comes_to_another_page_moves_nothing_on_the_one_in_sight(site: Site, visit: Visit) -> None:
    await invite_many(site, 60)
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_role("button", name="Next").click()
    await expect(visitor.page.get_by_text("Page 2")).to_be_visible()
    before = await names(visitor.page)
    await add(site, "Aaron Aardvark", "aaron@acme.example")
    await expect(visitor.page.get_by_text("63 users")).to_be_visible()
    assert await names(visitor.page) == before


async def test_usr_2_a_changed_role_is_seen_by_everybody_without_a_reload(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/users", "Users")
    button = visitor.page.get_by_role("button", name="New users")
    await expect(button).to_have_attribute("aria-disabled", "true")
    await expect(row(visitor, site.bob.email)).to_contain_text("Basic user")
    await site.role(site.bob, "ADMINISTRATOR")
    await expect(row(visitor, site.bob.email)).to_contain_text("Administrator")
    await expect(button).not_to_have_attribute("aria-disabled", "true")
    await button.click()
    await expect(visitor.page.get_by_role("menuitem", name="Invitation by email")).to_be_visible()


async def test_who_comes_and_goes_is_seen_without_a_reload(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/users", "Users")
    added = await add(site, "Zoe Zonder", "zoe@gmail.com")
    await expect(row(visitor, "Zoe Zonder")).to_contain_text("Invited")
    await site.do(site.alice, "blockUser", "user { id }", userId=added)
    await expect(row(visitor, "Zoe Zonder")).to_contain_text("Blocked")
    await site.do(site.alice, "removeUser", userId=added)
    await expect(row(visitor, "Zoe Zonder")).to_have_count(0)
    await expect(visitor.page.get_by_text("2 users")).to_be_visible()


async def test_what_happened_while_the_line_was_down_is_read_when_it_is_back(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    visitor.forgive_broken_connections()
    await visitor.enters("/users", "Users")
    await expect(row(visitor, site.alice.email)).to_be_visible()
    async with site.out_of_reach():
        await add(site, "Zoe Zonder", "zoe@gmail.com")
    await expect(row(visitor, "Zoe Zonder")).to_be_visible()
    visitor.problems = [problem for problem in visitor.problems if "WebSocket" not in problem]


async def test_a_basic_user_is_told_why_there_is_nobody_to_invite(site: Site, visit: Visit) -> None:
    await site.invite("zoe@acme.example")
    visitor = await visit(site.bob)
    await visitor.enters("/users", "Users")
    button = visitor.page.get_by_role("button", name="New users")
    await button.focus()
    await expect(visitor.page.get_by_role("tooltip")).to_contain_text("an Administrator invites and adds users")
    await button.press("Enter")
    await expect(visitor.page.get_by_role("menu")).to_have_count(0)
    await expect(row(visitor, "zoe@acme.example")).not_to_contain_text("Mail sent")


@pytest.mark.parametrize("width", [390, 1280])
async def test_hostile_names_are_shown_as_text_and_break_no_layout(site: Site, visit: Visit, width: int) -> None:
    await add(site, MARKUP, "markup@gmail.com")
    await add(site, "W" * 200, f"{'long' * 15}@{'sub.' * 40}example.com")
    await add(site, "👩‍👩‍👧‍👦 שלום עולם", "hebrew@gmail.com")
    visitor = await visit(site.alice, viewport={"width": width, "height": 800})
    await visitor.enters("/users", "Users")
    await expect(row(visitor, MARKUP)).to_be_visible()
    assert await visitor.page.locator("tbody img, tbody b").count() == 0
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= width
    too_wide = "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
    assert await visitor.page.evaluate(f"{too_wide}.length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_overview_has_no_violation_that_axe_finds(site: Site, visit: Visit, scheme: str) -> None:
    await site.invite("zoe@acme.example")
    visitor = await visit(site.alice, color_scheme=scheme)
    await visitor.enters("/users", "Users")
    await expect(row(visitor, "zoe@acme.example")).to_be_visible()
    assert await violations(visitor.page) == []
    await visitor.page.get_by_role("button", name="New users").click()
    await visitor.page.get_by_role("menuitem", name="Invitation by email").wait_for()
    assert await violations(visitor.page) == []


async def test_it_speaks_dutch(site: Site, visit: Visit) -> None:
    await speaks_dutch(site, site.alice)
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Gebruikers")
    await expect(visitor.page.get_by_text("2 gebruikers")).to_be_visible()
    await expect(row(visitor, site.bob.email)).to_contain_text(re.compile("Basisgebruiker.*Actief"))
    await visitor.page.get_by_role("button", name="Nieuwe gebruikers").click()
    for way in ("Uitnodiging per e-mail", "Gebruiker toevoegen", "Meerdere tegelijk"):
        await expect(visitor.page.get_by_role("menuitem", name=way)).to_be_visible()


async def speaks_dutch(site: Site, who: Person) -> None:
    await site.do(who, "updateAccount", "account { locale }", locale="nl")
