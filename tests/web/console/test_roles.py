"""The table of roles: what the API grants, and nothing else, said in words and dots."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.console.axe import violations
from tests.web.site import Site

SCHEMA = (Path(__file__).parents[3] / "schema.graphql").read_text(encoding="utf-8")
PERMISSIONS = re.findall(r"^  (\w+) @grantedTo\(", SCHEMA, re.MULTILINE)
ROLES = "{ roles { key level name suitableFor canInvite permissions } }"
MATRICES = """() => [...document.querySelectorAll("table:has([data-permission])")].map(table =>
  [...table.querySelectorAll("[data-permission]")].map(row => [
    row.dataset.permission,
    Object.fromEntries([...row.querySelectorAll("[data-role]")].map(cell => [cell.dataset.role, cell.textContent])),
  ]))"""
PHONE = {"viewport": {"width": 390, "height": 844}}


async def shown(visitor: Visitor) -> list[list[tuple[str, dict[str, str]]]]:
    """The two matrices: what each cell says, by permission and role."""
    return [[(row[0], row[1]) for row in table] for table in await visitor.page.evaluate(MATRICES)]


async def as_the_api_tells(site: Site, *, granted: str, marked: str, none: str) -> list[dict[str, dict[str, str]]]:
    """The same, of what the API answers; which permission needs the mark is in the schema."""
    roles = (await site.ask(site.alice, ROLES))["roles"]
    with_mark = set(re.findall(r"(\w+) @grantedTo\([^)]*relationshipManager: true\)", SCHEMA))

    def cell(role: dict[str, Any], permission: str) -> str:
        if permission not in role["permissions"]:
            return none
        return marked if permission in with_mark else granted

    return [
        {
            permission: {role["key"]: cell(role, permission) for role in level}
            for permission in PERMISSIONS
            if any(permission in role["permissions"] for role in level)
        }
        for level in ([role for role in roles if role["level"] == name] for name in ("PLATFORM", "ORGANISATION"))
    ]


async def test_the_matrix_is_what_the_api_grants(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await visitor.enters("/roles", "Roles")
    marked = "●◆yes, with the relationship-manager mark"
    told = await as_the_api_tells(site, granted="●yes", marked=marked, none="no")
    tables = await shown(visitor)
    assert [dict(table) for table in tables] == told
    assert [permission for table in tables for permission, _ in table] == PERMISSIONS


async def test_each_role_says_for_whom_it_is_and_whether_it_invites(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/roles", "Roles")
    for role in (await site.ask(site.bob, ROLES))["roles"]:
        row = visitor.page.get_by_role("row", name=re.compile(f"^{role['name']}")).filter(has_text=role["suitableFor"])
        assert await row.get_by_role("cell").all_inner_texts() == [
            role["suitableFor"],
            "Yes" if role["canInvite"] else "No",
        ]


@pytest.mark.parametrize(
    ("who", "own", "mark"),
    [
        ("alice", ["Administrator", "Organisation administrator"], "You hold it"),
        ("bob", ["Basic user"], "You do not hold it"),
        ("dave", ["Advanced user"], "You hold it"),
    ],
)
async def test_ones_own_roles_and_mark_stand_out(site: Site, visit: Visit, who: str, own: list[str], mark: str) -> None:
    visitor = await visit(getattr(site, who))
    await visitor.enters("/roles", "Roles")
    headers = visitor.page.get_by_role("rowheader").filter(has_text="Your role")
    assert [text.removesuffix("Your role").strip() for text in await headers.all_inner_texts()] == own
    columns = visitor.page.get_by_role("columnheader").filter(has_text="(your role)")
    assert [text.split("(")[0].strip() for text in await columns.all_inner_texts()] == own
    await visitor.page.get_by_text(mark, exact=True).wait_for()


async def test_a_role_that_is_only_asked_for_is_not_ones_own(site: Site, visit: Visit) -> None:
    await site.collaboration(user=site.dave)
    visitor = await visit(site.dave)
    await visitor.enters("/roles", "Roles")
    assert await visitor.page.get_by_role("rowheader").filter(has_text="Your role").count() == 1


async def test_it_reads_in_dutch(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateAccount", "account { locale }", locale="nl")
    visitor = await visit(site.alice)
    await visitor.enters("/roles", "Rollen")
    marked = "●◆ja, met de markering relatiebeheerder"
    told = await as_the_api_tells(site, granted="●ja", marked=marked, none="nee")
    assert [dict(table) for table in await shown(visitor)] == told
    text = await visitor.page.inner_text("main")
    for words in ("Gevorderde gebruiker", "Geschikt voor", "Jouw rol", "Gebruikers per e-mail uitnodigen"):
        assert words in text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [{}, PHONE], ids=["desk", "phone"])
async def test_it_has_no_barriers_and_fits(site: Site, visit: Visit, scheme: str, window: dict[str, Any]) -> None:
    visitor = await visit(site.alice, color_scheme=scheme, **window)
    await visitor.enters("/roles", "Roles")
    assert await violations(visitor.page) == []
    assert await visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
