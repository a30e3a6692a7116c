"""Who from outside can see what: one picture of all memberships across the border, and the same in files."""

import asyncio
import csv
import io
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from playwright.async_api import Page, Route, expect

from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Person, Site

from .axe import violations
from .seeing import wide

TITLE = "Who from outside can see what"
SVG = "{http://www.w3.org/2000/svg}"
HEAD = ["Partner", "Partner known by", "Direction", "Organisation", "Person", "Role", "State", "Since", "Added by"]


async def is_read(visitor: Visitor, title: str = TITLE) -> None:
    """Opens the screen, and waits until everything was read."""
    await visitor.enters("/partnerships/outside", title)
    await visitor.page.locator("progress").wait_for(state="detached")


async def rows(page: Page) -> list[list[str]]:
    """Of the table: partner, direction, organisation, person, and role with state."""
    cells = "row => [...row.cells].slice(0, 5).map(cell => cell.innerText.replace(/\\s+/g, ' ').trim())"
    return list(await page.locator("tbody").last.evaluate(f"body => [...body.rows].map({cells})"))


async def texts(page: Page) -> list[str]:
    """What stands in the picture, without the marks that keep each name's direction to itself."""
    shown = await page.locator("main svg text").evaluate_all("all => all.map(it => it.textContent)")
    return [re.sub("[\u2068\u2069]", "", text) for text in shown]


async def downloaded(page: Page, kind: str) -> tuple[str, str]:
    """The file's name and text."""
    async with page.expect_download() as started:
        await page.get_by_role("button", name=f"Download as {kind}").click()
    download = await started.value
    return download.suggested_filename, Path(await download.path()).read_bytes().decode()


def is_second_page(route: Route) -> bool:
    """Whether it asks for users after the first page of them."""
    body = route.request.post_data or ""
    return "crossingsOutwardQuery" in body and '"after":null' not in body


async def member(site: Site, organisation: str = "") -> str:
    """Dave is a member of Acme Sales, or of another organisation of Acme."""
    membership = await site.collaboration(organisation)
    await site.do(site.dave, "acceptMembership", "membership { id }", membershipId=membership)
    return membership


@pytest.mark.parametrize(
    ("who", "row", "summary"),
    [
        ("alice", ["Globex", "Theirs in yours", "Acme Sales", "Dave Bakker", "Member has access"], "1 in yours"),
        ("carol", ["Acme", "Yours in theirs", "Acme Sales", "Dave Bakker", "Member has access"], "1 in theirs"),
    ],
)
async def test_org_11_a_membership_is_in_the_picture_of_both_environments(
    site: Site, visit: Visit, who: str, row: list[str], summary: str
) -> None:
    await member(site)
    visitor = await visit(getattr(site, who))
    await is_read(visitor)
    assert await rows(visitor.page) == [row]
    shown = " ".join(await texts(visitor.page))
    for name in (row[0], row[2], row[3], summary):
        assert name in shown
    await expect(visitor.page.get_by_text("As Administrator you see", exact=False).first).to_be_visible()
    assert "incomplete" not in (await downloaded(visitor.page, "CSV"))[0]


async def test_org_7_a_request_is_shown_as_one_without_access(site: Site, visit: Visit) -> None:
    await site.collaboration()
    alice = await visit(site.alice)
    await is_read(alice)
    assert await rows(alice.page) == [["Globex", "Theirs in yours", "Acme Sales", "Dave Bakker", "Member asked"]]
    assert any(text.endswith("Member · asked") for text in await texts(alice.page))
    counts = {
        await one.locator("dt").inner_text(): await one.locator("dd").inner_text()
        for one in await alice.page.locator("main dl > div").all()
    }
    assert counts["of their people in your organisations"] == "0"
    assert counts["asked, without access yet"] == "1"


async def test_par_5_a_partner_of_whom_nobody_is_a_member_is_in_the_picture_too(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    await is_read(alice)
    shown = await texts(alice.page)
    assert any("Globex" in text for text in shown)
    assert shown.count("nobody") == 2
    await expect(alice.page.get_by_text("Nobody from outside is a member")).to_be_visible()


async def test_org_11_who_sees_less_is_told_what_is_missing_and_so_do_the_files(site: Site, visit: Visit) -> None:
    await member(site)
    bob = await visit(site.bob)
    await is_read(bob)
    told = bob.page.get_by_text("This is not all: you see no organisation of this environment")
    await expect(told.first).to_be_visible()
    await expect(bob.page.get_by_text("Your role does not list partnerships").first).to_be_visible()
    assert await bob.page.locator("tbody").count() == 0

    dave = await visit(site.dave)
    await is_read(dave)
    assert await rows(dave.page) == [["Acme", "Yours in theirs", "Acme Sales", "Dave Bakker", "Member has access"]]
    assert any("This is not all" in text for text in await texts(dave.page))
    assert "nobody that you see" in await texts(dave.page)
    name, picture = await downloaded(dave.page, "SVG")
    assert name.endswith("-incomplete.svg")
    assert "This is not all" in picture


async def test_a_partner_that_the_server_does_not_tell_is_marked_as_found_by_who_added_them(
    site: Site, visit: Visit
) -> None:
    await member(site)
    asked = await site.partnership(by=site.erin)
    await site.do(site.dave, "acceptPartnership", "partnership { id }", partnershipId=asked)
    carol = await visit(site.carol)
    await is_read(carol)
    [row] = await rows(carol.page)
    assert row[0] == "Acme by who added them"
    await expect(carol.page.get_by_text("Of 1 membership the API does not tell").first).to_be_visible()
    text = (await downloaded(carol.page, "CSV"))[1]
    assert list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))[1][:2] == ["Acme", "who added them"]


async def test_more_than_one_page_is_read_with_at_most_two_requests_at_once(site: Site, visit: Visit) -> None:
    await member(site)
    await many_users(site, 120)
    alice = await visit(site.alice)
    under_way, most = 0, 0

    async def count(route: Route) -> None:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        answer = await route.fetch()
        under_way -= 1
        await route.fulfill(response=answer)

    await alice.page.route("**/graphql", count)
    await is_read(alice)
    await expect(alice.page.locator("tbody tr")).to_have_count(1)
    assert alice.names.count("crossingsOutwardQuery") == 3
    assert most <= 2


async def test_reading_can_be_stopped_and_says_that_something_is_missing(site: Site, visit: Visit) -> None:
    await member(site)
    await many_users(site, 60)
    alice = await visit(site.alice)

    async def hold(route: Route) -> None:
        """The second page of users never comes."""
        if not is_second_page(route):
            await route.continue_()

    await alice.page.route("**/graphql", hold)
    await alice.enters("/partnerships/outside", TITLE)
    await expect(alice.page.get_by_text("and 50 of 62 users")).to_be_visible()
    await expect(alice.page.get_by_role("button", name="Download as CSV")).to_have_attribute("aria-disabled", "true")
    await alice.page.get_by_role("button", name="Stop reading").click()
    await expect(alice.page.get_by_text("Reading was stopped").first).to_be_visible()
    await expect(alice.page.get_by_text("this is all there was")).to_have_count(0)
    assert (await downloaded(alice.page, "CSV"))[0].endswith("-incomplete.csv")
    await alice.page.unroute_all(behavior="ignoreErrors")
    await alice.page.get_by_role("button", name="Read again").click()
    await expect(alice.page.get_by_text("this is all there was").first).to_be_visible()


async def test_reading_ends_with_the_screen_that_reads(site: Site, visit: Visit) -> None:
    await many_users(site, 120)
    alice = await visit(site.alice)
    held, left = asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        """The second page of users comes when the screen was left."""
        if is_second_page(route):
            held.set()
            await left.wait()
        await route.continue_()

    await alice.page.route("**/graphql", hold)
    await alice.enters("/partnerships/outside", TITLE)
    await held.wait()
    await alice.page.get_by_role("main").get_by_role("link", name="Partnerships").click()
    await alice.page.get_by_role("article", name="Globex").wait_for()
    async with alice.page.expect_response(lambda answer: "crossingsOutwardQuery" in (answer.request.post_data or "")):
        left.set()
    await alice.page.get_by_role("link", name="Roles").click()
    await alice.is_at("Roles")
    assert alice.names.count("crossingsOutwardQuery") == 2


async def test_reading_that_fails_says_so_keeps_what_was_found_and_is_tried_again(site: Site, visit: Visit) -> None:
    await member(site)
    alice = await visit(site.alice)
    alice.forgive_broken_connections()
    await alice.without("crossingsOutwardQuery")
    await is_read(alice)
    await expect(alice.page.get_by_role("alert")).to_contain_text("The server could not be reached.")
    await expect(alice.page.get_by_text("Reading failed half way").first).to_be_visible()
    await alice.page.unroute_all()
    await alice.page.get_by_role("button", name="Read again").click()
    await expect(alice.page.get_by_text("this is all there was").first).to_be_visible()
    await expect(alice.page.get_by_role("alert")).to_have_count(0)


NAMES = [
    '=cmd|" /C calc"!A0',
    "+31 20 123",
    "-1+1",
    "@SUM(A1)",
    "<script>alert(1)</script> & co",
    "\u05d3\u05d5\u05d3 \U0001f469\u200d\U0001f4bb",
    'He said "hi", twice',
]


@pytest.mark.parametrize("name", NAMES)
async def test_files_hold_what_the_picture_shows_whatever_somebody_is_called(
    site: Site, visit: Visit, name: str
) -> None:
    await site.sql("UPDATE users SET name = ? WHERE email = ?", name, site.dave.email)
    await member(site)
    alice = await visit(site.alice)
    await is_read(alice)
    [row] = await rows(alice.page)
    assert row[3] == name
    assert await alice.page.locator("main svg script, main table script").count() == 0

    file, text = await downloaded(alice.page, "CSV")
    assert re.fullmatch(r"who-from-outside-\d{4}-\d\d-\d\d\.csv", file)
    assert text.startswith("\ufeff")
    assert text.count("\r\n") == 2
    head, line = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert head == HEAD
    assert line[:4] == ["Globex", "the server", "Theirs in yours", "Acme Sales"]
    assert line[4] == (f"'{name}" if name[0] in "=+-@" else name)
    assert line[5:7] == ["Member", "has access"]

    file, text = await downloaded(alice.page, "SVG")
    assert file.endswith(".svg")
    picture = ET.fromstring(text)
    said = " ".join(re.sub("[\u2068\u2069]", "", "".join(one.itertext())) for one in picture.iter(f"{SVG}text"))
    for shown in (name, "Globex", "Acme Sales", "Acme, read on"):
        assert shown in said
    assert {element.tag.removeprefix(SVG) for element in picture.iter()} <= {
        "svg", "title", "rect", "g", "text", "tspan", "line", "circle", "path",
    }  # fmt: skip
    assert not [element for element in picture.iter() if "class" in element.attrib or "style" in element.attrib]
    assert picture.find(f"{SVG}rect").attrib["fill"] == "#ffffff"  # type: ignore[union-attr]


async def test_a_partner_can_be_looked_at_alone_and_so_do_the_files(site: Site, visit: Visit) -> None:
    await member(site)
    asked = await site.partnership(by=site.alice, of=site.erin)
    await site.do(site.erin, "acceptPartnership", "partnership { id }", partnershipId=asked)
    alice = await visit(site.alice)
    await is_read(alice)
    partners = alice.page.get_by_role("table", name="By partner").get_by_role("row")
    await expect(partners).to_contain_text(["Partner", "1 in 1 organisation", "Initech"])
    await alice.page.get_by_role("combobox", name="Partner").select_option(label="Initech")
    await expect(alice.page.locator("tbody tr")).to_have_count(0)
    assert not any("Globex" in text for text in await texts(alice.page))
    await expect(alice.page.get_by_role("table", name="By partner")).to_have_count(0)
    text = (await downloaded(alice.page, "CSV"))[1]
    assert len(list(csv.reader(io.StringIO(text)))) == 1


async def test_it_speaks_dutch(site: Site, visit: Visit) -> None:
    await member(site)
    await site.do(site.alice, "updateAccount", "account { id }", locale="nl")
    alice = await visit(site.alice)
    await is_read(alice, "Wie van buiten kan wat zien")
    assert await rows(alice.page) == [
        ["Globex", "Van hen bij jullie", "Acme Sales", "Dave Bakker", "Lid heeft toegang"]
    ]
    await expect(alice.page.get_by_role("button", name="Downloaden als CSV")).to_be_visible()
    assert "Hun mensen in jullie organisaties" in await texts(alice.page)


async def test_a_narrow_page_has_a_list_in_place_of_the_picture(site: Site, visit: Visit) -> None:
    await member(site)
    await site.sql("UPDATE users SET name = ? WHERE email = ?", "W" * 200, site.dave.email)
    alice = await visit(site.alice, viewport={"width": 390, "height": 800})
    await is_read(alice)
    await expect(alice.page.get_by_role("rowheader")).to_have_text("W" * 200)
    await expect(alice.page.locator("main svg")).to_be_hidden()
    assert await wide(alice.page) <= 0
    assert "Acme Sales" in (await downloaded(alice.page, "SVG"))[1].replace("\u2068", "")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("who", ["alice", "bob"])
async def test_axe_finds_nothing(site: Site, visit: Visit, who: str, scheme: str) -> None:
    await member(site)
    someone: Person = getattr(site, who)
    visitor = await visit(someone, color_scheme=scheme, reduced_motion="reduce")
    await is_read(visitor)
    assert await violations(visitor.page) == []


async def many_users(site: Site, count: int) -> None:
    """So many more users of Acme, who are invited."""
    for start in range(0, count, 60):
        emails = [f"user{number}@acme.example" for number in range(start, min(start + 60, count))]
        given = {"invitations": [{"email": email} for email in emails]}
        await site.do(site.alice, "inviteUsers", "results { invitation { id } }", **given)
