"""Logging in, in a real browser with a real server: by password and code, and in which language."""

import pytest

from tests.rows import nothing_happens
from tests.scenario import PASSWORD
from tests.scenario.second_factors import App
from tests.web.conftest import Visit
from tests.web.site import Site

from .axe import violations
from .logging_in import is_in, type_code, type_password

KEPT = (
    "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie, location.href])"
)
WRONG = "is not right"


async def app_of_bob(site: Site) -> App:
    """Bob has a second factor from now on."""
    begun = await site.client.do("startTwoFactor", None, "secret", as_=site.bob)
    app = App(begun.done("startTwoFactor")["secret"])
    (await site.client.do("confirmTwoFactor", {"code": app.code()}, as_=site.bob)).done("confirmTwoFactor")
    await site.sql("UPDATE authenticator_apps SET last_step = 0")
    return app


async def test_logs_in_with_a_password_and_out(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/", "Log in")
    assert await visitor.page.title() == "Log in · Welkom"
    await type_password(visitor, site.bob.email)
    await is_in(visitor)
    [cookie] = await visitor.page.context.cookies()
    assert (cookie["name"], cookie["httpOnly"], cookie["sameSite"]) == ("welkom", True, "Lax")
    assert PASSWORD not in await visitor.page.evaluate(KEPT)
    await visitor.page.get_by_role("button", name="Log out").click()
    await visitor.is_at("Log in")
    assert await visitor.page.get_by_label("Password", exact=True).input_value() == ""
    assert [name for name in visitor.names if "Mutation" in name] == [
        "usePasswordLogInMutation",
        "accountLogOutMutation",
    ]
    assert await visitor.page.context.cookies() == []


async def test_what_is_missing_or_wrong_is_told_and_what_was_typed_stays(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/", "Log in")
    async with nothing_happens(site.database):
        await visitor.page.get_by_role("button", name="Log in", exact=True).click()
        await visitor.page.get_by_text("Please fill this in.").first.wait_for()
        await visitor.focus_is("focused.name === 'email'")
    await type_password(visitor, site.bob.email, "wrong")
    await visitor.page.get_by_role("alert").wait_for()
    assert await visitor.page.get_by_label("E-mail address").input_value() == site.bob.email
    assert await visitor.page.get_by_label("Password", exact=True).input_value() == "wrong"
    assert await visitor.page.context.cookies() == []


async def test_a_password_can_be_shown_and_is_hidden_again_when_it_is_sent(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/", "Log in")
    password = visitor.page.get_by_label("Password", exact=True)
    await password.fill("wrong")
    assert await password.get_attribute("type") == "password"
    await visitor.page.get_by_role("button", name="Show Password").click()
    assert await password.get_attribute("type") == "text"
    await visitor.page.get_by_role("button", name="Hide Password").click()
    assert await password.get_attribute("type") == "password"
    await visitor.page.get_by_role("button", name="Show Password").click()
    await type_password(visitor, site.bob.email, "wrong")
    await visitor.page.get_by_role("alert").wait_for()
    assert await password.get_attribute("type") == "password"


async def test_aut_3_a_second_factor_is_asked_for_after_the_password(site: Site, visit: Visit) -> None:
    app = await app_of_bob(site)
    visitor = await visit()
    await visitor.enters("/", "Log in")
    assert await visitor.page.get_by_label("Code").count() == 0
    await type_password(visitor, site.bob.email)
    await visitor.page.get_by_text("Your account has a second factor: type its code, too.").wait_for()
    await visitor.focus_is("focused.name === 'code'")
    await type_code(visitor, app.wrong())
    await visitor.page.get_by_text("The code is not right").wait_for()
    assert await visitor.page.context.cookies() == []
    await type_code(visitor, app.code())
    await is_in(visitor)
    logged_in = [name for name in visitor.names if name.endswith("Mutation")]
    assert logged_in == ["usePasswordLogInMutation", "SecondFactorMutation", "SecondFactorMutation"]


async def test_aut_3_another_way_can_be_chosen_after_all(site: Site, visit: Visit) -> None:
    await app_of_bob(site)
    visitor = await visit()
    await visitor.enters("/", "Log in")
    await type_password(visitor, site.bob.email)
    await visitor.page.get_by_role("button", name="Log in another way").click()
    await type_password(visitor, site.alice.email)
    await is_in(visitor)


async def test_there_are_ways_for_who_forgot_or_has_no_account(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/?lang=nl", "Inloggen")
    await visitor.page.get_by_role("link", name="Wachtwoord vergeten?").click()
    await visitor.is_at("Wachtwoord vergeten?")
    assert visitor.page.url == f"{visitor.origin}/password?lang=nl"
    await visitor.enters("/", "Log in")
    await visitor.page.get_by_role("link", name="Sign up").click()
    await visitor.is_at("Sign up")
    assert visitor.page.url == f"{visitor.origin}/sign-up?lang=en"


async def test_another_language_before_the_log_in_loses_nothing_and_outlives_a_reload(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/", "Log in")
    await visitor.page.evaluate("globalThis.same = true")
    await visitor.page.get_by_label("E-mail address").fill(site.bob.email)
    await visitor.page.get_by_label("Password", exact=True).fill("wrong")
    await visitor.page.keyboard.press("Enter")
    await visitor.page.get_by_role("alert").wait_for()
    await visitor.page.get_by_label("Language").select_option("nl")
    await visitor.is_at("Inloggen")
    assert await visitor.page.get_by_role("alert").count() == 0, "errors of the former language go"
    assert await visitor.page.get_by_label("Wachtwoord", exact=True).input_value() == "wrong"
    assert await visitor.page.evaluate("globalThis.same"), "the page was loaded anew"
    assert "wrong" not in await visitor.page.evaluate(KEPT)
    assert visitor.page.url == f"{visitor.origin}/?lang=nl"
    assert await visitor.page.title() == "Inloggen · Welkom"
    await visitor.page.reload()
    await visitor.is_at("Inloggen")
    assert await visitor.page.get_by_label("E-mailadres").input_value() == site.bob.email, "the draft"
    assert await visitor.page.get_by_label("Wachtwoord", exact=True).input_value() == ""


async def test_a_server_out_of_reach_is_told_at_the_form(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/", "Log in")
    async with site.out_of_reach():
        await type_password(visitor, site.bob.email)
        await visitor.page.get_by_role("alert").filter(has_text="could not be reached").wait_for()
    await visitor.page.get_by_label("Password", exact=True).press("Enter")
    await is_in(visitor)
    visitor.forgive_broken_connections()


async def test_a_server_out_of_reach_at_first_can_be_tried_again(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    async with site.without("accounts"):
        await visitor.page.goto(visitor.origin)
        await visitor.page.get_by_role("alert").filter(has_text="Welkom can't do this right now").wait_for()
    await visitor.page.get_by_role("button", name="Try again").click()
    await is_in(visitor)
    visitor.problems = [one for one in visitor.problems if "503" not in one]


async def test_the_skip_link_is_no_log_in_of_a_provider(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/#content", "Hello, ")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1440])
async def test_the_log_in_is_accessible_and_fits(site: Site, visit: Visit, scheme: str, width: int) -> None:
    await app_of_bob(site)
    visitor = await visit(viewport={"width": width, "height": 800}, color_scheme=scheme)
    await visitor.enters("/", "Log in")
    assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= width
    assert await violations(visitor.page) == []
    await type_password(visitor, site.bob.email)
    await visitor.page.get_by_label("Code").wait_for()
    assert await violations(visitor.page) == []
