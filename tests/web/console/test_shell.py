"""What surrounds every screen: who one is, where one can go, and the way back in when a session ends."""

import pytest

from tests.scenario import PASSWORD
from tests.web.conftest import Visit
from tests.web.site import Site

from .axe import violations
from .logging_in import type_password


async def test_a_screen_says_where_one_is_and_leads_to_the_others(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    await visitor.enters("/users", "Users")
    assert await visitor.page.locator("nav [aria-current=page]").inner_text() == "Users"
    await visitor.page.get_by_role("link", name="Roles").click()
    await visitor.is_at("Roles")
    assert visitor.page.url.endswith("/roles")
    await visitor.focus_is("focused.matches('main')")
    await visitor.page.go_back()
    await visitor.is_at("Users")


async def test_nobody_logged_in_logs_in_where_they_wanted_to_go(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/users", "Log in")
    await visitor.page.get_by_label("E-mail address").fill(site.bob.email)
    await visitor.page.get_by_label("Password").fill(PASSWORD)
    await visitor.page.keyboard.press("Enter")
    await visitor.is_at("Users")


async def test_aut_2_a_session_that_ends_is_begun_anew_where_it_was(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/users", "Users")
    await visitor.follows()
    await site.ask(site.bob, "mutation { logOut { loggedOut } }")
    dialog = visitor.page.get_by_role("dialog")  # which comes by itself
    await dialog.wait_for()
    assert await visitor.page.get_by_text(site.alice.email).count() == 0, "what was shown goes"
    assert await violations(visitor.page) == []
    await dialog.get_by_label("E-mail address").fill(site.bob.email)
    await dialog.get_by_label("Password").fill(PASSWORD)
    await dialog.get_by_role("button", name="Log in").click()
    await dialog.wait_for(state="detached")
    await visitor.is_at("Users")


async def test_another_language_is_the_accounts_and_changes_the_screen_in_place(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/users", "Users")
    await visitor.page.get_by_label("Language").select_option("nl")
    await visitor.is_at("Gebruikers")
    assert await visitor.page.locator("html").get_attribute("lang") == "nl"
    assert (await site.ask(site.bob, "{ account { locale } }"))["account"]["locale"] == "nl"
    await visitor.page.reload()
    await visitor.is_at("Gebruikers")


@pytest.mark.parametrize("reloads", [False, True], ids=["in place", "after a reload"])
async def test_what_one_typed_is_not_left_to_who_logs_in_next(site: Site, visit: Visit, reloads: bool) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/users", "Users")
    await visitor.follows()
    await visitor.page.evaluate("""sessionStorage.setItem("welkom.draft.some", '{"reason": "a secret plan"}')""")
    await site.ask(site.bob, "mutation { logOut { loggedOut } }")
    if reloads:
        await visitor.page.reload()
        await visitor.is_at("Log in")
    else:
        await visitor.page.get_by_role("dialog").wait_for()
    await type_password(visitor, site.carol.email)
    await visitor.page.get_by_text(site.carol.email).first.wait_for()
    assert "a secret plan" not in await visitor.page.evaluate("JSON.stringify({ ...sessionStorage })")
