"""Where mailed links lead: looking changes nothing, the secret goes out of sight (INV-5), and faults are told."""

import pytest

from tests.rows import nothing_happens
from tests.scenario import PASSWORD
from tests.web.conftest import Visit
from tests.web.site import Site

from .links import EMAIL, PATHS, READING, USABLE, fill, link, press, says
from .names import EVIL
from .test_log_in import KEPT


@pytest.mark.parametrize("path", PATHS)
async def test_inv_5_opening_a_link_changes_nothing_and_takes_the_secret_out_of_sight(
    site: Site, visit: Visit, path: str
) -> None:
    secret = await link(site, path)
    visitor = await visit()
    requested: list[str] = []
    visitor.page.on("request", lambda request: requested.append(request.url))
    await site.mail_has_left()
    async with nothing_happens(site.database):
        await visitor.enters(f"{path}#{secret}", USABLE[path])
        assert visitor.page.url == visitor.origin + path
        assert set(visitor.names) <= READING, "only queries were asked"

        await visitor.page.reload()
        await says(visitor, USABLE[path])
        await visitor.page.get_by_label("Language").select_option("nl")
        await visitor.page.wait_for_url("**?lang=nl")
        await visitor.page.locator("html[lang=nl]").wait_for()
        assert secret not in visitor.page.url
        assert set(visitor.names) <= READING
    assert not any(secret in url.partition("#")[0] for url in requested)
    assert await visitor.page.evaluate("[{ ...localStorage }, { ...sessionStorage }]") == [{}, {}]


@pytest.mark.parametrize("path", PATHS)
async def test_a_link_is_looked_at_whoever_is_logged_in(site: Site, visit: Visit, path: str) -> None:
    secret = await link(site, path)
    visitor = await visit(site.carol)
    await visitor.enters(f"{path}#{secret}", USABLE[path])
    assert await visitor.page.get_by_role("navigation").count() == 0


async def test_another_link_in_the_same_tab_is_looked_at_anew(site: Site, visit: Visit) -> None:
    _, first = await site.invite(EMAIL)
    _, second = await site.invite("nora@globex.example", by=site.carol)
    visitor = await visit()
    await visitor.enters(f"/invitation#{first}", "Join Acme")
    await visitor.page.evaluate("secret => { location.hash = secret; }", second)
    await says(visitor, "Join Globex")
    assert visitor.page.url == f"{visitor.origin}/invitation"
    looked = [asked.variables["token"] for asked in visitor.asked if asked.name == "InvitationQuery"]
    assert looked == [first, second]
    await visitor.page.go_back()
    await says(visitor, "Join Acme")


async def test_what_follows_the_number_sign_may_be_anything(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/undo#%E0%A4%A", "We don’t know this link")
    assert visitor.page.url == f"{visitor.origin}/undo"


async def test_a_link_leads_into_the_console_and_back_without_its_secret(site: Site, visit: Visit) -> None:
    visitor = await visit(site.bob)
    await visitor.enters(f"/invitation#{(await site.invite(EMAIL))[1]}", "Join Acme")
    await visitor.page.get_by_role("link", name="Welkom", exact=True).click()
    await visitor.is_at("Hello, ")
    assert '"secret"' not in await visitor.page.evaluate(KEPT)
    await visitor.page.go_back()
    await says(visitor, "Join Acme")


async def test_names_are_text_whatever_they_hold(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateEnvironment", name=EVIL, joinPolicy="CLOSED")
    for who in (site.alice, site.bob):
        await site.do(who, "updateAccount", name=EVIL)
    _, invitation = await site.invite(EMAIL)
    bob, stranger = await visit(site.bob), await visit()
    await bob.enters(f"/invitation#{invitation}", f"Join {EVIL}")
    await bob.page.get_by_role("button", name="Accept as").wait_for()
    said = await bob.page.inner_text("main")
    assert f"{EVIL} invites you." in said
    assert f"Accept as {EVIL}" in said
    # a refusal that names what it is about
    await stranger.enters(f"/sign-up#{await site.sign_up('frank@acme.example')}", "Your account")
    await fill(stranger, "Your name", EVIL)
    await fill(stranger, "Password", PASSWORD)
    await stranger.page.keyboard.press("Enter")
    await stranger.page.get_by_role("alert").filter(has_text=EVIL).wait_for()
    for visitor in (bob, stranger):
        assert await visitor.page.locator("main img, main script").count() == 0


# ---- when the server can't answer, or is not there


async def test_a_fault_is_told_and_can_be_tried_again(site: Site, visit: Visit) -> None:
    _, secret = await site.invite(EMAIL)
    visitor = await visit()
    async with site.without("invitations"):
        await visitor.page.goto(f"{visitor.origin}/invitation#{secret}")
        await visitor.page.get_by_role("alert").filter(has_text="Welkom can't do this right now").wait_for()
    await press(visitor, "Try again")
    await says(visitor, "Join Acme")


async def test_a_server_out_of_reach_is_told_at_the_form(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await visitor.enters("/sign-up", "Sign up")
    async with site.out_of_reach():
        await fill(visitor, "E-mail address", "bob@acme.example")
        await visitor.page.keyboard.press("Enter")
        await visitor.page.get_by_role("alert").filter(has_text="The server could not be reached.").wait_for()
    visitor.forgive_broken_connections()
    await visitor.page.get_by_label("E-mail address").press("Enter")
    await says(visitor, "Look in your mail")


async def test_aut_7_a_guesser_of_links_is_told_to_wait(site: Site, visit: Visit) -> None:
    for number in range(200):
        answer = await site.client.ask("query($t: String!) { link(token: $t) { state } }", {"t": f"{number:043}"})
        if answer.code == "RATE_LIMITED":
            break
    assert answer.code == "RATE_LIMITED"
    await site.sql("UPDATE throttles SET free_at = ? WHERE free_at IS NOT NULL", "2099-01-01 00:00:00.000000")
    visitor = await visit()
    await visitor.page.goto(f"{visitor.origin}/undo#{'x' * 43}")
    await visitor.page.get_by_role("alert").filter(has_text="Too many tries").wait_for()
    await site.sql("UPDATE throttles SET free_at = NULL")
    await press(visitor, "Try again")
    await says(visitor, "We don’t know this link")
