"""The round button of the overview: inviting, adding, and several at once."""

import asyncio
import contextlib
import re
from typing import Any

import pytest
from playwright.async_api import Locator, Page, Route, expect
from playwright.async_api import TimeoutError as BrowserTimeout

from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.console.axe import violations
from tests.web.site import Site

LIST = "Addresses, one a line"
FEW = """\
E-mail;Naam;Rol
zoe@acme.example;Zoe Zonder;Beheerder
no address;;
ann@acme.example;;Chef
zoe@acme.example;;
bob@acme.example;;basic_user
"peter@gmail.com";"Peter ""P."" Pot; van";Advanced user
"""


async def opens(visitor: Visitor, way: str) -> Locator:
    """Clicks the round button, then one of its ways: the dialog."""
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_role("button", name="New users").click()
    await visitor.page.get_by_role("menuitem", name=way).click()
    return visitor.page.get_by_role("dialog")


async def users(site: Site) -> dict[str, tuple[str, str]]:
    """Of Acme: by address, their role and name."""
    seen = await site.ask(
        site.alice, "{ environment { users(first: 100) { edges { node { email name role { key } } } } } }"
    )
    nodes = [edge["node"] for edge in seen["environment"]["users"]["edges"]]
    return {node["email"]: (node["role"]["key"], node["name"]) for node in nodes}


async def result(page: Page, text: str) -> str:
    return await page.get_by_role("dialog").get_by_role("row").filter(has_text=text).first.inner_text()


async def test_inv_2_the_round_button_then_invitation_by_email(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Invitation by email")
    await expect(dialog.get_by_role("radio", name="Basic user")).to_be_checked()
    await expect(dialog.get_by_text("Colleagues who work with documents in their organisations.")).to_be_visible()
    await dialog.get_by_label("E-mail address").fill("zoe@acme.example")
    await dialog.get_by_role("radio", name="Advanced user").check()
    await dialog.get_by_role("button", name="Send invitation").click()
    await expect(dialog).to_have_count(0)
    await expect(visitor.page.get_by_text("zoe@acme.example was invited.")).to_be_visible()
    await expect(visitor.page.get_by_role("row").filter(has_text="zoe@acme.example")).to_contain_text("Advanced user")
    await visitor.focus_is("focused.ariaLabel === 'New users'")
    assert await site.secret("zoe@acme.example", "/invitation")


async def test_a_keyboard_is_enough_to_invite(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_role("button", name="New users").focus()
    await visitor.page.keyboard.press("Enter")
    await visitor.focus_is("focused.role === 'menuitem' && focused.textContent.startsWith('Invitation by email')")
    await visitor.page.keyboard.press("Enter")
    await visitor.focus_is("focused.name === 'email'")
    await visitor.page.keyboard.type("zoe@acme.example")
    await visitor.page.get_by_role("radio", name="Basic user").wait_for()
    await visitor.page.keyboard.press("Tab")
    await visitor.page.keyboard.press("ArrowDown")
    await visitor.page.keyboard.press("Enter")
    await visitor.focus_is("focused.ariaLabel === 'New users'")
    assert (await users(site))["zoe@acme.example"][0] == "ADVANCED_USER"


async def test_inv_12_the_round_button_then_add_user(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Add user")
    await dialog.get_by_label("E-mail address").fill("zoe@gmail.com")
    await dialog.get_by_role("button", name="Add user").click()
    await expect(dialog.get_by_text("Please fill this in.")).to_be_visible()
    await visitor.focus_is("focused.name === 'name'")
    await dialog.get_by_label("Name").fill("Zoe Zonder")
    await dialog.get_by_role("button", name="Add user").click()
    await expect(visitor.page.get_by_role("row").filter(has_text="Zoe Zonder")).to_contain_text("Invited")
    assert (await site.mail("zoe@gmail.com"))["links"]


async def test_inv_3_a_shared_domain_leads_over_to_add_user_with_what_was_typed(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Invitation by email")
    await dialog.get_by_label("E-mail address").fill("zoe@gmail.com")
    await dialog.get_by_role("radio", name="Administrator").check()
    await dialog.get_by_role("button", name="Send invitation").click()
    await expect(dialog.get_by_text("People at gmail.com can't be invited")).to_be_visible()
    await visitor.focus_is("focused.name === 'email'")
    assert "zoe@gmail.com" not in await users(site)
    await dialog.get_by_role("button", name="Go on with Add user").click()
    await expect(dialog.get_by_role("heading", name="Add user")).to_be_visible()
    await expect(dialog.get_by_label("E-mail address")).to_have_value("zoe@gmail.com")
    await expect(dialog.get_by_role("radio", name="Administrator")).to_be_checked()
    await expect(dialog.get_by_text("can't be invited")).to_have_count(0)
    await dialog.get_by_label("Name").fill("Zoe Zonder")
    await dialog.get_by_role("button", name="Add user").click()
    await expect(dialog).to_have_count(0)
    assert (await users(site))["zoe@gmail.com"] == ("ADMINISTRATOR", "Zoe Zonder")


async def test_what_was_typed_outlives_a_reload_and_goes_when_it_was_sent(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Invitation by email")
    await dialog.get_by_label("E-mail address").fill("zoe@acme.example")
    dialog = await opens(visitor, "Invitation by email")
    await expect(dialog.get_by_label("E-mail address")).to_have_value("zoe@acme.example")
    await dialog.get_by_label("E-mail address").press("Enter")
    await expect(dialog).to_have_count(0)
    dialog = await opens(visitor, "Invitation by email")
    await expect(dialog.get_by_label("E-mail address")).to_have_value("")


async def test_usr_2_a_role_lost_while_a_dialog_is_open_is_told_and_nothing_is_lost(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADMINISTRATOR")
    visitor = await visit(site.bob)
    dialog = await opens(visitor, "Invitation by email")
    await dialog.get_by_label("E-mail address").fill("zoe@acme.example")
    await site.role(site.bob, "BASIC_USER")
    await dialog.get_by_role("button", name="Send invitation").click()
    await expect(dialog.get_by_role("alert")).to_be_visible()
    await expect(dialog.get_by_label("E-mail address")).to_have_value("zoe@acme.example")
    assert "zoe@acme.example" not in await users(site)


async def test_aut_2_a_session_that_ends_in_a_dialog_goes_on_with_what_was_typed(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Invitation by email")
    await dialog.get_by_label("E-mail address").fill("zoe@acme.example")
    await site.sql("UPDATE sessions SET expires_at = '2026-01-01 00:00:00.000000'")
    again = visitor.page.get_by_role("dialog", name="Log in again")
    with contextlib.suppress(BrowserTimeout):  # the console may have noticed by itself, within a second
        await dialog.get_by_role("button", name="Send invitation").click(timeout=2000)
    await again.get_by_label("E-mail address").fill(site.alice.email)
    await again.get_by_label("Password").fill(PASSWORD)
    await again.get_by_role("button", name="Log in").click()
    await expect(again).to_have_count(0)
    dialog = visitor.page.get_by_role("dialog", name="Invitation by email")
    await expect(dialog.get_by_label("E-mail address")).to_have_value("zoe@acme.example")
    await dialog.get_by_role("button", name="Send invitation").click()
    await expect(visitor.page.get_by_role("row").filter(has_text="zoe@acme.example")).to_be_visible()


async def test_inv_13_a_list_is_tried_row_by_row_before_anything_is_sent(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Several at once")
    await dialog.get_by_role("button", name="Check").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("There is no row in this.")
    await dialog.get_by_label(LIST).fill(FEW)
    await dialog.get_by_role("button", name="Check").click()
    await expect(dialog.get_by_text("3 people will be invited. Nothing was sent yet.")).to_be_visible()
    assert (await result(visitor.page, "no address")).split("\t")[0] == "3"
    assert "Left out This is no e-mail address." in await result(visitor.page, "no address")
    assert "There is no role “Chef”" in await result(visitor.page, "ann@acme.example")
    twice = dialog.get_by_role("row").filter(has_text="zoe@acme.example")
    await expect(twice.filter(has_text="The address stands above already.")).to_have_count(1)
    await expect(twice.filter(has_text="Is invited Administrator")).to_have_count(1)
    assert 'Peter "P." Pot; van' in await result(visitor.page, "peter@gmail.com")
    assert set(await users(site)) == {site.alice.email, site.bob.email}
    assert "useInvitingMutation" not in visitor.names


async def test_inv_13_each_row_has_a_result_and_the_refused_can_be_tried_anew(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Several at once")
    await dialog.get_by_label(LIST).fill(FEW)
    await dialog.get_by_role("button", name="Check").click()
    await dialog.get_by_role("button", name="Send 3 invitations").click()
    await expect(dialog.get_by_text("1 person is in the list of users now. 2 rows were refused.")).to_be_visible()
    assert "already" in await result(visitor.page, site.bob.email)
    assert "Done" in await result(visitor.page, "zoe@acme.example")
    assert (await users(site))["zoe@acme.example"][0] == "ADMINISTRATOR"
    await dialog.get_by_role("button", name="Add 1 user instead").click()
    await expect(dialog.get_by_text("2 people are in the list of users now. 1 row was refused.")).to_be_visible()
    assert (await users(site))["peter@gmail.com"] == ("ADVANCED_USER", 'Peter "P." Pot; van')
    await dialog.get_by_role("button", name="Keep these for another try").click()
    await expect(dialog.get_by_label(LIST)).to_have_value("email;name;role\nbob@acme.example;;basic_user")


async def test_inv_13_a_file_is_read_as_the_command_line_reads_it(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Several at once")
    files = dialog.locator("input[type=file]")
    await files.set_input_files(upload("latin.csv", "naam;email\nRené;rene@acme.example".encode("latin-1")))
    await expect(dialog.get_by_role("alert")).to_contain_text("not UTF-8")
    await files.set_input_files(upload("large.csv", b"a@acme.example\n" * 400_000))
    await expect(dialog.get_by_role("alert")).to_contain_text("larger than 5 MB")
    await files.set_input_files(upload("good.csv", "\ufeffrole,email\nADVANCED_USER,rene@acme.example\n".encode()))
    await dialog.get_by_role("button", name="Check").click()
    assert "Is invited Advanced user" in await result(visitor.page, "rene@acme.example")


async def test_a_file_can_be_dropped(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Several at once")
    carried = await visitor.page.evaluate_handle("""() => {
      const carried = new DataTransfer();
      carried.items.add(new File(["zoe@acme.example"], "few.csv"));
      return carried;
    }""")
    await dialog.get_by_label(LIST).dispatch_event("drop", {"dataTransfer": carried})
    await expect(dialog.get_by_label(LIST)).to_have_value("zoe@acme.example")


def upload(name: str, content: bytes) -> Any:
    return {"name": name, "mimeType": "text/csv", "buffer": content}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("zoe@acme.example", "Is invited Basic user"),
        ("zoe@acme.example,Administrator", "Is invited Administrator"),
        ("zoe@acme.example\tZoe\tGevorderde gebruiker", "Is invited Advanced user"),
        ("name,e-mail address\nZoe,zoe@acme.example", "Zoe\tIs invited Basic user"),
    ],
)
async def test_lists_of_many_shapes_are_understood(site: Site, visit: Visit, text: str, told: str) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Several at once")
    await dialog.get_by_label(LIST).fill(text)
    await dialog.get_by_role("button", name="Check").click()
    assert told in re.sub(r"\s*\t\s*", "\t", await result(visitor.page, "zoe@acme.example"))


async def test_sending_many_can_be_left_between_two_lots(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    dialog = await opens(visitor, "Several at once")
    await dialog.get_by_label(LIST).fill("\n".join(f"person{number:02}@acme.example" for number in range(60)))
    await dialog.get_by_role("button", name="Check").click()
    held, left = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        held.set()
        await left.wait()

    await visitor.before("useInvitingMutation", hold)
    await dialog.get_by_role("button", name="Send 60 invitations").click()
    await expect(dialog.get_by_text("0 of 60 done")).to_be_visible()
    await held.wait()
    await dialog.get_by_role("button", name="Stop").click()
    left.set()
    await expect(dialog.get_by_text("25 people are in the list of users now. 35 rows were not sent.")).to_be_visible()
    assert len(await users(site)) == 2 + 25
    await dialog.get_by_role("button", name="Keep these for another try").click()
    await dialog.get_by_role("button", name="Check").click()
    await dialog.get_by_role("button", name="Send 35 invitations").click()
    await expect(dialog.get_by_text("35 people are in the list of users now.")).to_be_visible()
    assert len(await users(site)) == 2 + 60


async def test_a_line_that_breaks_while_sending_loses_no_row(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    visitor.forgive_broken_connections()
    dialog = await opens(visitor, "Several at once")
    await dialog.get_by_label(LIST).fill("zoe@acme.example\nann@acme.example")
    await dialog.get_by_role("button", name="Check").click()
    await visitor.without("useInvitingMutation")
    await dialog.get_by_role("button", name="Send 2 invitations").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("could not be reached")
    await expect(dialog.get_by_text("2 rows were not sent.")).to_be_visible()
    await dialog.get_by_role("button", name="Keep these for another try").click()
    await expect(dialog.get_by_label(LIST)).to_have_value("email;name;role\nzoe@acme.example;;\nann@acme.example;;")


async def test_an_answer_that_was_lost_invites_nobody_twice(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    visitor.forgive_broken_connections()
    dialog = await opens(visitor, "Several at once")
    await dialog.get_by_label(LIST).fill("zoe@acme.example\nann@acme.example")
    await dialog.get_by_role("button", name="Check").click()

    async def lose(route: Route) -> None:
        if "useInvitingMutation" not in (route.request.post_data or ""):
            return await route.continue_()
        await route.fetch()
        return await route.abort()

    await visitor.page.route("**/graphql", lose)
    await dialog.get_by_role("button", name="Send 2 invitations").click()
    await expect(dialog.get_by_text("2 rows were not sent.")).to_be_visible()
    assert len(await users(site)) == 2 + 2
    await visitor.page.unroute("**/graphql", lose)
    await dialog.get_by_role("button", name="Keep these for another try").click()
    await dialog.get_by_role("button", name="Check").click()
    await dialog.get_by_role("button", name="Send 2 invitations").click()
    await expect(dialog.get_by_text("2 people are in the list of users now.")).to_be_visible()
    assert len(await users(site)) == 2 + 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("way", ["Invitation by email", "Add user", "Several at once"])
async def test_the_dialogs_have_no_violation_that_axe_finds(site: Site, visit: Visit, way: str, scheme: str) -> None:
    visitor = await visit(site.alice, color_scheme=scheme, viewport={"width": 390, "height": 800})
    dialog = await opens(visitor, way)
    if way == "Several at once":
        await dialog.get_by_label(LIST).fill(FEW)
        assert await violations(visitor.page) == []
        await dialog.get_by_role("button", name="Check").click()
    else:
        await dialog.get_by_role("radio", name="Administrator").wait_for()
    assert await violations(visitor.page) == []
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= 390
    assert await dialog.evaluate("dialog => dialog.scrollWidth <= dialog.clientWidth")
