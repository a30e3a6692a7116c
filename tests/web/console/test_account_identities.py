"""My account: log-ins at providers that open it (AUT-5), linked by a click and back."""

from collections.abc import Iterator

import pytest

from server.db.policy import Policy
from tests.openid_provider import HostileProvider, Person, configure
from tests.rows import nothing_happens
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import PAST, Site

from .account import announced, dialog, press, section, shows_it_is_them

TITLE = "Linked log-ins"


@pytest.fixture(autouse=True)
def configured(site: Site, provider: HostileProvider) -> Iterator[None]:
    services = site.app.state.services
    made = provider.configured(name="Acme <ID>", environments=["acme.example"])
    before: Policy = site.database.policy
    configure(site.database, made)
    services.settings.identity_providers = (made,)
    provider.person = Person("b-1")
    yield
    services.settings.identity_providers, site.database.policy = (), before


async def identities(site: Site) -> list[str]:
    found = await site.ask(site.bob, "{ account { externalIdentities { provider } } }")
    return [one["provider"] for one in found["account"]["externalIdentities"]]


async def links(visitor: Visitor, provider: HostileProvider) -> None:
    """Goes to the provider, which sends the browser back to the start page."""
    await press(section(visitor, TITLE), "Link Acme <ID>")
    await visitor.page.wait_for_url(f"{visitor.origin}/")
    others = [problem for problem in visitor.problems if provider.issuer not in problem]
    assert others == []
    visitor.problems.clear()


async def test_aut_5_a_log_in_is_linked_after_its_holder_has_shown_who_they_are(
    site: Site, visit: Visit, provider: HostileProvider
) -> None:
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    visitor = await visit(site.bob)
    await visitor.enters("/account/security", "My account")
    await section(visitor, TITLE).get_by_text("None is linked.").wait_for()
    await press(section(visitor, TITLE), "Link Acme <ID>")
    await shows_it_is_them(visitor)
    await visitor.page.wait_for_url(f"{visitor.origin}/")
    visitor.problems[:] = [problem for problem in visitor.problems if provider.issuer not in problem]
    assert await identities(site) == ["Acme <ID>"]
    await visitor.enters("/account/security", "My account")
    await section(visitor, TITLE).get_by_text("not used yet").wait_for()


async def test_aut_5_it_is_unlinked(site: Site, visit: Visit, provider: HostileProvider) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/account/security", "My account")
    await links(visitor, provider)
    await visitor.enters("/account/security", "My account")
    await press(section(visitor, TITLE), "Unlink Acme <ID>")
    await press(dialog(visitor, "Unlink this log-in"), "Unlink")
    await announced(visitor, "Acme <ID> is unlinked.")
    await section(visitor, TITLE).get_by_text("None is linked.").wait_for()
    assert await identities(site) == []


async def test_aut_5_the_only_way_in_stays_linked(site: Site, visit: Visit, provider: HostileProvider) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/account/security", "My account")
    await links(visitor, provider)
    await site.sql("UPDATE accounts SET password_hash = NULL WHERE name = ?", site.bob.name)
    await visitor.enters("/account/security", "My account")
    await press(section(visitor, TITLE), "Unlink Acme <ID>")
    async with nothing_happens(site.database):
        await press(dialog(visitor, "Unlink this log-in"), "Unlink")
        await visitor.page.get_by_role("alert").filter(has_text="This is the only way to log in").wait_for()
    assert await identities(site) == ["Acme <ID>"]


async def test_aut_3_who_has_no_password_is_led_to_the_provider_to_show_who_they_are(
    site: Site, visit: Visit, provider: HostileProvider
) -> None:
    visitor = await visit(site.bob)
    await visitor.enters("/account/security", "My account")
    await links(visitor, provider)
    await site.sql("UPDATE accounts SET password_hash = NULL WHERE name = ?", site.bob.name)
    await site.sql("UPDATE sessions SET authenticated_at = ?", PAST)
    await visitor.enters("/account/security", "My account")
    await press(section(visitor, "Authenticator app"), "Set up an app")
    way = dialog(visitor, "Show that it is you").get_by_role("link", name="Log in again by Acme <ID>")
    assert await way.get_attribute("href") == "/log-in/acme-id"
    assert await dialog(visitor, "Show that it is you").get_by_label("Your password").count() == 0
