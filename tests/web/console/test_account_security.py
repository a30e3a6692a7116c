"""My account: password, authenticator app, recovery codes, sessions, failed log-ins."""

import pytest

from tests.rows import nothing_happens
from tests.scenario import PASSWORD, App
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import PAST, Person, Site

from .account import SHOW, announced, dialog, has_app, keeps_codes, press, section, shows_it_is_them

NEW = "seven umbrellas near the lighthouse"
TELEPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1"
STATE = "{ account { twoFactor { enabled authenticatorApp recoveryCodesLeft } } }"


async def enters(visit: Visit, who: Person) -> Visitor:
    visitor = await visit(who)
    await visitor.enters("/account/security", "My account")
    return visitor


async def logs_in(site: Site, who: Person, password: str = PASSWORD, agent: str = "") -> str:
    """Another session of theirs: its token."""
    answer = await site.http.post(
        "/graphql",
        json={
            "query": "mutation ($input: LogInInput!) { logIn(input: $input) { grant { token } errors { code } } }",
            "variables": {"input": {"email": who.email, "password": password}},
        },
        headers={"user-agent": agent} if agent else {},
    )
    payload = answer.json()["data"]["logIn"]
    assert payload["errors"] == []
    return str(payload["grant"]["token"])


async def sessions(site: Site, who: Person) -> int:
    return len((await site.ask(who, "{ account { sessions { id } } }"))["account"]["sessions"])


async def state(site: Site, who: Person) -> tuple[bool, int]:
    """Whether there is an app, and how many recovery codes are left."""
    found = (await site.ask(who, STATE))["account"]["twoFactor"]
    assert found["enabled"] is found["authenticatorApp"]
    return found["authenticatorApp"], found["recoveryCodesLeft"]


# ---- password


async def test_aut_2_a_new_password_ends_every_other_session(site: Site, visit: Visit) -> None:
    await logs_in(site, site.bob)
    visitor = await enters(visit, site.bob)
    await section(visitor, "Sessions").get_by_role("listitem").nth(1).wait_for()
    await press(section(visitor, "Password"), "Change password")
    change = dialog(visitor, "Change password")
    await change.get_by_label("Present password").fill(PASSWORD)
    await change.get_by_label("New password").fill(NEW)
    await press(change, "Change password")
    await announced(visitor, "Your password is changed. Your other sessions have ended.")
    await section(visitor, "Sessions").get_by_role("listitem").nth(1).wait_for(state="detached")
    assert await sessions(site, site.bob) == 1
    await logs_in(site, site.bob, NEW)
    await visitor.focus_is("focused.textContent === 'Change password'")


async def test_aut_6_a_weak_password_is_refused_beside_it_and_nothing_happens(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Password"), "Change password")
    change = dialog(visitor, "Change password")
    await change.get_by_label("Present password").fill(PASSWORD)
    await change.get_by_label("New password").fill("short")
    async with nothing_happens(site.database):
        await press(change, "Change password")
        await change.locator("[name=newPassword][aria-invalid=true]").wait_for()
    await visitor.focus_is("focused.name === 'newPassword'")
    assert await change.get_by_label("New password").input_value() == "short"
    stored = await visitor.page.evaluate("JSON.stringify(sessionStorage)")
    assert not [password for password in ("short", PASSWORD) if password in stored], "passwords are kept nowhere"


async def test_a_wrong_present_password_is_refused_beside_it(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Password"), "Change password")
    change = dialog(visitor, "Change password")
    await change.get_by_label("Present password").fill("not the password at all")
    await change.get_by_label("New password").fill(NEW)
    await press(change, "Change password")
    await change.get_by_text("The password is not right.").wait_for()
    await visitor.focus_is("focused.name === 'currentPassword'")
    await logs_in(site, site.bob)


async def test_an_account_without_a_password_is_mailed_a_link_for_one(site: Site, visit: Visit) -> None:
    await site.sql("UPDATE accounts SET password_hash = NULL WHERE name = ?", site.bob.name)
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Password"), "Mail me the link")
    await section(visitor, "Password").get_by_text("A mail is on its way to").wait_for()
    secret = await site.secret(site.bob.email, "/password")
    await site.do(None, "setPassword", token=secret, password=NEW)
    await logs_in(site, site.bob, NEW)


# ---- the authenticator app, and recovery codes


async def test_aut_3_an_app_is_set_up_by_its_code_and_the_recovery_codes_are_shown_once(
    site: Site, visit: Visit
) -> None:
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Authenticator app"), "Set up an app")
    set_up = dialog(visitor, "Set up an authenticator app")
    picture = set_up.get_by_role("img", name="QR code for the app")
    assert await picture.evaluate("img => img.decode().then(() => img.naturalWidth > 0)")
    await set_up.get_by_text("without a camera").click()
    secret = (await set_up.locator("p", has_text="Or type this key").locator("+ p").inner_text()).replace(" ", "")
    app = App(secret)
    await set_up.get_by_label("Code of the app").fill(app.wrong())
    await press(set_up, "Confirm")
    await set_up.get_by_text("This is not the app's code now.").wait_for()
    assert await state(site, site.bob) == (False, 0)
    await set_up.get_by_label("Code of the app").fill(app.code())
    await press(set_up, "Confirm")
    shown = dialog(visitor, "Keep these recovery codes")
    await press(shown, "Copy")
    codes = await keeps_codes(visitor)
    assert len(set(codes)) == 10
    assert await state(site, site.bob) == (True, 10)
    assert codes[0] not in await visitor.page.content()
    await section(visitor, "Authenticator app").get_by_text("On", exact=True).wait_for()
    await section(visitor, "Recovery codes").get_by_text("You have 10 left.").wait_for()
    await visitor.page.reload()
    await section(visitor, "Recovery codes").get_by_text("You have 10 left.").wait_for()
    assert codes[0] not in await visitor.page.content()
    await site.do(site.bob, "reauthenticate", code=codes[0])


async def test_aut_3_new_recovery_codes_take_the_place_of_the_old(site: Site, visit: Visit) -> None:
    app = await has_app(site, site.bob)
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Recovery codes"), "Make new codes")
    await press(dialog(visitor, "Make new codes"), "Make new codes")
    codes = await keeps_codes(visitor)
    assert len(set(codes)) == 10
    assert not set(codes) & set(app.recovery_codes)
    await site.do(site.bob, "reauthenticate", code=codes[9])


async def test_without_a_second_factor_there_are_no_recovery_codes_and_it_says_why(site: Site, visit: Visit) -> None:
    visitor = await enters(visit, site.bob)
    await section(visitor, "Recovery codes").get_by_role("button", name="Make new codes").focus()
    await visitor.page.keyboard.press("Enter")
    await section(visitor, "Recovery codes").get_by_text("They come with a second factor").wait_for()
    assert await visitor.page.get_by_role("dialog").count() == 0


async def test_aut_3_the_app_is_taken_off_by_password_and_code(site: Site, visit: Visit) -> None:
    app = await has_app(site, site.bob)
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Authenticator app"), "Remove the app")
    remove = dialog(visitor, "Remove the authenticator app")
    await remove.get_by_label("Your password").fill(PASSWORD)
    await remove.get_by_label("Code").fill(app.wrong())
    await press(remove, "Remove the app")
    await remove.get_by_text("The code is not right").wait_for()
    assert await state(site, site.bob) == (True, 10)
    await remove.get_by_label("Code").fill(app.code())
    await press(remove, "Remove the app")
    await announced(visitor, "The app is removed.")
    await section(visitor, "Authenticator app").get_by_text("Off", exact=True).wait_for()
    assert await state(site, site.bob) == (False, 0)


async def test_aut_3_after_ten_minutes_it_is_asked_who_is_there_and_goes_on_by_itself(site: Site, visit: Visit) -> None:
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await enters(visit, site.bob)
    async with nothing_happens(site.database):
        await press(section(visitor, "Authenticator app"), "Set up an app")
        asks = dialog(visitor, SHOW)
        await asks.get_by_label("Your password").fill("not the password at all")
        await press(asks, "Go on")
        await asks.get_by_text("The password is not right.").wait_for()
    await shows_it_is_them(visitor)
    await dialog(visitor, "Set up an authenticator app").wait_for()


async def test_aut_3_a_code_shows_who_is_there_as_well_as_the_password(site: Site, visit: Visit) -> None:
    app = await has_app(site, site.bob)
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Recovery codes"), "Make new codes")
    await press(dialog(visitor, "Make new codes"), "Make new codes")
    asks = dialog(visitor, SHOW)
    await press(asks, "Use a code instead")
    await asks.get_by_label("Code").fill(app.code())
    await press(asks, "Go on")
    assert len(await keeps_codes(visitor)) == 10


async def test_aut_3_where_an_environment_wants_a_second_factor_it_is_set_up_and_work_goes_on(
    site: Site, visit: Visit
) -> None:
    app = await has_app(site, site.alice)
    await site.do(site.alice, "updateEnvironment", requireTwoFactor=True)
    assert app
    visitor = await visit(site.bob)
    await visitor.enters("/users", "This environment is closed to you now")
    await press(visitor.page.locator("main"), "Set up a second factor")
    await visitor.is_at("My account")
    await press(section(visitor, "Authenticator app"), "Set up an app")
    set_up = dialog(visitor, "Set up an authenticator app")
    await set_up.get_by_text("without a camera").click()
    secret = (await set_up.locator("p", has_text="Or type this key").locator("+ p").inner_text()).replace(" ", "")
    await set_up.get_by_label("Code of the app").fill(App(secret).code())
    await press(set_up, "Confirm")
    await keeps_codes(visitor)
    await visitor.page.get_by_role("link", name="Users").click()
    await visitor.is_at("Users")


# ---- sessions, and log-ins that failed


async def test_aut_2_a_session_is_known_by_its_device_and_ended(site: Site, visit: Visit) -> None:
    token = await logs_in(site, site.bob, agent=TELEPHONE)
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Sessions"), "End the session of Safari on iPhone")
    await press(dialog(visitor, "End this session"), "End")
    await announced(visitor, "The session has ended.")
    await section(visitor, "Sessions").get_by_text("Safari on iPhone").wait_for(state="detached")
    assert await sessions(site, site.bob) == 1
    answer = await site.client.ask("{ account { id } }", as_=token)
    assert answer.errors[0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_aut_2_all_other_sessions_are_ended_and_this_one_stays(site: Site, visit: Visit) -> None:
    for _ in range(3):
        await logs_in(site, site.bob)
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Sessions"), "End all others")
    await press(dialog(visitor, "End 3 sessions"), "End")
    await announced(visitor, "3 sessions have ended.")
    assert await sessions(site, site.bob) == 1
    await section(visitor, "Sessions").get_by_role("button", name="End all others").focus()
    await section(visitor, "Sessions").get_by_text("There is no other session.").wait_for()


async def test_a_session_that_ended_meanwhile_is_in_sight_no_more(site: Site, visit: Visit) -> None:
    token = await logs_in(site, site.bob, agent=TELEPHONE)
    visitor = await enters(visit, site.bob)
    await press(section(visitor, "Sessions"), "End the session of Safari on iPhone")
    await site.client.do("logOut", None, "loggedOut", as_=token)
    await press(dialog(visitor, "End this session"), "End")
    await announced(visitor, "The session has ended.")
    await section(visitor, "Sessions").get_by_text("Safari on iPhone").wait_for(state="detached")


async def test_aut_7_log_ins_that_failed_are_told_with_where_they_came_from(site: Site, visit: Visit) -> None:
    await site.client.do("logIn", {"email": site.bob.email, "password": "not the password at all"})
    visitor = await enters(visit, site.bob)
    row = section(visitor, "Failed log-ins").get_by_role("row").nth(1)
    assert "A wrong password" in await row.inner_text()
    assert "127.0.0.1" in await row.inner_text()


@pytest.mark.parametrize("agent", ["", "curl/8.5.0", "x" * 200])
async def test_what_is_no_known_browser_is_called_by_its_own_words(site: Site, visit: Visit, agent: str) -> None:
    await logs_in(site, site.bob, agent=agent or "-")
    visitor = await enters(visit, site.bob)
    items = section(visitor, "Sessions").get_by_role("listitem")
    assert (agent or "-") in " ".join(await items.all_inner_texts())
    assert await visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
