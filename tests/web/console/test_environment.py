"""ENV-7, ENV-8: an environment's settings, its domains and their proofs, and who may see and change them."""

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Locator, expect

from tests.outside.dns_server import DnsServer, dns_server
from tests.scenario import PASSWORD
from tests.web.browser import PATIENCE, Visitor
from tests.web.conftest import Visit
from tests.web.console.axe import violations
from tests.web.site import PAST, Person, Site

from .account import has_app

SETTINGS = "{ environment { name joinPolicy discoverable locale requireTwoFactor } }"
PROOFS = "{ environment { domains domainProofs { domain provenAt recordName recordValue } } }"
PHONE = {"viewport": {"width": 390, "height": 844}}
HOSTILE = '<img src=x onerror="alert(1)"> שלום ' + "m" * 150

expect.set_options(timeout=PATIENCE)


@pytest.fixture
async def zone(site: Site, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[DnsServer]:
    """The DNS that the server asks."""
    async with dns_server() as made:
        asked = site.app.state.services.txt_records
        monkeypatch.setattr(asked, "_resolvers", (("127.0.0.1", made.port),))
        yield made


async def settings(site: Site) -> dict[str, Any]:
    return dict((await site.ask(site.alice, SETTINGS))["environment"])


async def proofs(site: Site) -> dict[str, dict[str, Any]]:
    found = (await site.ask(site.alice, PROOFS))["environment"]["domainProofs"]
    return {proof["domain"]: proof for proof in found}


async def at_environment(visit: Visit, who: Person, **options: Any) -> Visitor:
    visitor = await visit(who, **options)
    await visitor.enters("/environment", "Environment")
    return visitor


def said(visitor: Visitor, text: str) -> Locator:
    return visitor.page.get_by_role("status").get_by_text(text)


async def saves(visitor: Visitor) -> None:
    await visitor.page.get_by_role("button", name="Save").click()
    await said(visitor, "The settings were saved.").wait_for()


def record_of(visitor: Visitor, domain: str) -> Locator:
    """What is said of this domain."""
    heading = visitor.page.get_by_role("heading", name=domain, exact=True)
    return visitor.page.get_by_role("listitem").filter(has=heading)


# ---- settings


async def test_env_7_settings_that_are_changed_by_clicking_are_the_apis(site: Site, visit: Visit) -> None:
    visitor = await at_environment(visit, site.alice)
    page = visitor.page
    await page.get_by_role("textbox", name="Name").fill("Acme Holding")
    await page.get_by_label("Who signs up").select_option("CLOSED")
    await page.get_by_label("Default language").select_option("nl")
    await page.get_by_label("Other companies can find").uncheck()
    await saves(visitor)
    assert await settings(site) == {
        "name": "Acme Holding",
        "joinPolicy": "CLOSED",
        "discoverable": False,
        "locale": "nl",
        "requireTwoFactor": False,
    }
    await page.get_by_role("banner").get_by_text("Acme Holding").wait_for()
    await expect(page.get_by_role("textbox", name="Name")).to_have_value("Acme Holding")
    await visitor.focus_is("focused.textContent === 'Save'")


async def test_env_7_only_what_was_changed_is_sent(site: Site, visit: Visit) -> None:
    visitor = await at_environment(visit, site.alice)
    save = visitor.page.get_by_role("button", name="Save")
    await expect(save).to_have_accessible_description("You have not changed anything yet.")
    await visitor.page.get_by_label("Who signs up").select_option("CLOSED")
    await site.do(site.alice, "updateEnvironment", locale="nl")  # a colleague, meanwhile
    await saves(visitor)
    assert visitor.only("SettingsFormMutation").input == {"joinPolicy": "CLOSED"}
    changed = await settings(site)
    assert (changed["joinPolicy"], changed["locale"]) == ("CLOSED", "nl")


async def test_env_7_what_was_typed_outlives_a_reload_and_brings_nothing_old_back(site: Site, visit: Visit) -> None:
    visitor = await at_environment(visit, site.alice)
    await visitor.page.get_by_role("textbox", name="Name").fill("Acme Holding")
    await site.do(site.alice, "updateEnvironment", locale="nl", joinPolicy="CLOSED")
    await visitor.page.reload()
    await expect(visitor.page.get_by_role("textbox", name="Name")).to_have_value("Acme Holding")
    await expect(visitor.page.get_by_label("Who signs up")).to_have_value("CLOSED")
    await saves(visitor)
    assert (await settings(site))["name"] == "Acme Holding"
    assert (await settings(site))["locale"] == "nl"


async def test_env_7_changes_can_be_given_up(site: Site, visit: Visit) -> None:
    visitor = await at_environment(visit, site.alice)
    await visitor.page.get_by_role("textbox", name="Name").fill("Acme Holding")
    await visitor.page.get_by_role("button", name="Undo what I changed").click()
    await expect(visitor.page.get_by_role("textbox", name="Name")).to_have_value("Acme")
    await visitor.page.reload()
    await expect(visitor.page.get_by_role("textbox", name="Name")).to_have_value("Acme")
    assert "SettingsFormMutation" not in visitor.names


async def test_env_7_a_refusal_stands_beside_its_field_and_nothing_typed_is_lost(site: Site, visit: Visit) -> None:
    before = await settings(site)
    visitor = await at_environment(visit, site.alice)
    name = visitor.page.get_by_role("textbox", name="Name")
    await name.fill("A" * 201)
    await visitor.page.get_by_role("button", name="Save").click()
    await expect(name).to_have_attribute("aria-invalid", "true")
    await visitor.focus_is("focused.name === 'name'")
    await expect(name).to_have_value("A" * 201)
    assert await settings(site) == before


async def test_aut_3_to_require_a_second_factor_asks_for_the_password_and_goes_on(site: Site, visit: Visit) -> None:
    await has_app(site, site.alice)
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await at_environment(visit, site.alice)
    page = visitor.page
    await page.get_by_role("textbox", name="Name").fill("Acme Holding")
    await page.get_by_label("A second factor is required").check()
    await page.get_by_role("button", name="Save").click()
    dialog = page.get_by_role("dialog", name="Show that it is you")
    await dialog.get_by_label("Your password").fill("not the password")
    await dialog.get_by_role("button", name="Go on").click()
    await expect(dialog.get_by_label("Your password")).to_have_attribute("aria-invalid", "true")
    assert (await settings(site))["requireTwoFactor"] is False
    await dialog.get_by_label("Your password").fill(PASSWORD)
    await page.keyboard.press("Enter")
    await said(visitor, "The settings were saved.").wait_for()
    changed = await settings(site)
    assert (changed["name"], changed["requireTwoFactor"]) == ("Acme Holding", True)


async def test_aut_3_a_code_shows_it_too(site: Site, visit: Visit) -> None:
    app = await has_app(site, site.alice)
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await at_environment(visit, site.alice)
    await visitor.page.get_by_label("A second factor is required").check()
    await visitor.page.get_by_role("button", name="Save").click()
    dialog = visitor.page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Use a code instead").click()
    await dialog.get_by_label("Code").fill(app.code())
    await visitor.page.keyboard.press("Enter")
    await said(visitor, "The settings were saved.").wait_for()
    assert (await settings(site))["requireTwoFactor"] is True


async def test_aut_3_who_shows_nothing_changes_nothing_and_keeps_what_was_chosen(site: Site, visit: Visit) -> None:
    await has_app(site, site.alice)
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await at_environment(visit, site.alice)
    before = await settings(site)
    await visitor.page.get_by_role("textbox", name="Name").fill("Acme Holding")
    await visitor.page.get_by_label("A second factor is required").check()
    await visitor.page.get_by_role("button", name="Save").click()
    await visitor.page.get_by_role("dialog").get_by_label("Your password").wait_for()
    await visitor.page.keyboard.press("Escape")
    await visitor.page.get_by_role("alert").get_by_text("Nothing was changed").wait_for()
    await expect(visitor.page.get_by_role("textbox", name="Name")).to_have_value("Acme Holding")
    await expect(visitor.page.get_by_label("A second factor is required")).to_be_checked()
    assert await settings(site) == before


async def test_env_7_who_has_no_second_factor_is_told_so_beforehand_and_beside_the_field(
    site: Site, visit: Visit
) -> None:
    visitor = await at_environment(visit, site.alice)
    await visitor.page.get_by_text("To require one of others, set up your own first").wait_for()
    required = visitor.page.get_by_label("A second factor is required")
    await required.check()
    await visitor.page.get_by_role("button", name="Save").click()
    await expect(required).to_have_attribute("aria-invalid", "true")
    assert (await settings(site))["requireTwoFactor"] is False


# ---- domains


async def test_env_8_a_domain_is_proven_from_its_record_to_the_check(site: Site, visit: Visit, zone: DnsServer) -> None:
    visitor = await at_environment(visit, site.alice)
    page = visitor.page
    for domain, typed in (("acme.test.example", "@Acme.Test.example"), ("brand.example", "brand.example")):
        await page.get_by_role("textbox", name="Domain").fill(typed)
        await page.get_by_role("button", name="Show the record").click()
        shown = record_of(visitor, domain)
        await shown.get_by_text("Not yours yet").wait_for()
        await visitor.focus_is(f"focused.textContent === '{domain}'")
        proof = (await proofs(site))[domain]
        assert await shown.locator("code").all_inner_texts() == [proof["recordName"], proof["recordValue"]]
        await expect(page.get_by_role("textbox", name="Domain")).to_have_value("")

        check = shown.get_by_role("button", name="Check the record")
        await check.click()
        await shown.get_by_role("alert").get_by_text(f"There is no TXT record at {proof['recordName']} yet").wait_for()
        zone.publish(proof["recordName"], "something else")
        await check.click()
        await shown.get_by_role("alert").get_by_text("None of the TXT records").wait_for()
        assert (await proofs(site))[domain]["provenAt"] is None

        zone.publish(proof["recordName"], "something else", proof["recordValue"])
        await check.click()
        await shown.get_by_text("Proven by DNS").wait_for()
        await said(visitor, f"{domain} is proven").wait_for()
        assert (await proofs(site))[domain]["provenAt"]
    assert (await site.ask(site.alice, PROOFS))["environment"]["domains"] == [
        "acme.example",
        "acme.test.example",
        "brand.example",
    ]


async def test_env_8_a_domain_that_a_mailbox_holds_is_proven_by_the_record_it_has(
    site: Site, visit: Visit, zone: DnsServer
) -> None:
    proof = (await proofs(site))["acme.example"]
    zone.publish(proof["recordName"], proof["recordValue"])
    visitor = await at_environment(visit, site.alice)
    shown = record_of(visitor, "acme.example")
    await shown.get_by_text("Held by a mailbox").wait_for()
    await shown.get_by_text("The DNS record").click()
    await shown.get_by_role("button", name="Check the record").click()
    await shown.get_by_text("Proven by DNS").wait_for()
    await expect(shown.get_by_role("button", name="Check the record")).to_have_count(0)
    assert (await proofs(site))["acme.example"]["provenAt"]


async def test_env_8_the_record_is_copied_as_it_is(site: Site, visit: Visit) -> None:
    visitor = await at_environment(visit, site.alice)
    await visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    proof = (await proofs(site))["acme.example"]
    await visitor.page.get_by_text("The DNS record").click()
    for what, text in (("Name", proof["recordName"]), ("Value", proof["recordValue"])):
        await visitor.page.get_by_role("button", name=f"Copy: {what}").click()
        await said(visitor, f"Copied: {what}").wait_for()
        assert await visitor.page.evaluate("navigator.clipboard.readText()") == text
    await visitor.page.context.clear_permissions()


async def test_env_8_what_strangers_share_is_refused_beside_the_field(site: Site, visit: Visit) -> None:
    before = await proofs(site)
    visitor = await at_environment(visit, site.alice)
    domain = visitor.page.get_by_role("textbox", name="Domain")
    await domain.fill("gmail.com")
    await domain.press("Enter")
    await expect(domain).to_have_attribute("aria-invalid", "true")
    await expect(domain).to_have_accessible_description(re.compile("nobody can own it"))
    await expect(domain).to_have_value("gmail.com")
    assert await proofs(site) == before


# ---- storage


async def test_lim_5_storage_is_told_in_numbers_and_by_a_meter(site: Site, visit: Visit) -> None:
    await site.sql("UPDATE environments SET storage_used = ? WHERE name = 'Acme'", 1024**3 * 19 // 20)
    visitor = await at_environment(visit, site.alice)
    await visitor.page.get_by_text("972.7 MB of 1 GB used by the files of documents (95%)").wait_for()
    meter = visitor.page.get_by_role("meter")
    assert await meter.evaluate("meter => meter.value / meter.max") == pytest.approx(0.95)
    await visitor.page.get_by_text("There is hardly any room left").wait_for()


# ---- who may


async def test_env_7_who_is_no_administrator_sees_what_is_decided_and_who_decides(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateEnvironment", name=HOSTILE, joinPolicy="CLOSED")
    visitor = await at_environment(visit, site.bob)
    page = visitor.page
    await page.get_by_text("Only Administrators change these settings").wait_for()
    await page.locator("main").get_by_role("link", name=site.alice.name).wait_for()
    text = await page.inner_text("main")
    for words in (HOSTILE, "is told to ask for an invitation", "acme.example"):
        assert words in text
    for role in ("textbox", "checkbox", "combobox", "meter", "button"):
        assert await page.locator("main").get_by_role(role).count() == 0
    assert "TXT" not in text


# ---- how it looks


async def test_it_reads_in_dutch(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "updateAccount", "account { locale }", locale="nl")
    visitor = await visit(site.alice)
    await visitor.enters("/environment", "Omgeving")
    text = await visitor.page.inner_text("main")
    for words in ("Instellingen", "Standaardtaal", "Van jullie via een mailbox", "0 bytes van 1 GB gebruikt"):
        assert words in text
    await visitor.page.get_by_role("textbox", name="Naam").fill("Acme Groep")
    await visitor.page.get_by_role("button", name="Opslaan").click()
    await said(visitor, "De instellingen zijn opgeslagen.").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [{}, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("who", ["alice", "bob"])
async def test_it_has_no_barriers_and_fits(
    site: Site, visit: Visit, who: str, scheme: str, window: dict[str, Any]
) -> None:
    await site.do(site.alice, "updateEnvironment", name=HOSTILE)
    long = ".".join(["a" * 60] * 3) + ".example"
    await site.do(site.alice, "startDomainProof", "domainProof { domain }", domain=long)
    visitor = await at_environment(visit, getattr(site, who), color_scheme=scheme, **window)
    for summary in await visitor.page.locator("summary").all():
        await summary.click()
    assert await violations(visitor.page) == []
    assert await visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
