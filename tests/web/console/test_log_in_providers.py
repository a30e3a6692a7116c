"""AUT-5 in a real browser: from the log-in to a provider, and back."""

import json
import uuid
from collections.abc import Iterator

import pytest
from starlette.responses import PlainTextResponse

from server.db.database import Database
from server.db.policy import Policy
from server.domain import external_identities, identity_claims
from tests.openid_provider import SECRET, HostileProvider, configure, person
from tests.rows import rows
from tests.scenario import Cast
from tests.web.browser import Visitor, Windows
from tests.web.conftest import Visit
from tests.web.passkey_device import make_passkey, visiting
from tests.web.servers import serving
from tests.web.site import Site
from tests.web.test_http import ON_SQLITE

from .logging_in import is_in, type_code
from .test_log_in import app_of_bob


@pytest.fixture(autouse=True)
def configured(site: Site, provider: HostileProvider) -> Iterator[None]:
    services = site.app.state.services
    made = provider.configured(name="Acme <ID>", environments=["acme.example"])
    before: Policy = site.database.policy
    configure(site.database, made)
    services.settings.identity_providers = (made,)
    yield
    services.settings.identity_providers, site.database.policy = (), before


def forgive(visitor: Visitor, *known: str) -> None:
    """It went to the provider, as it should, and may have been told of a refusal."""
    others = [problem for problem in visitor.problems if not any(one in problem for one in known)]
    assert others == []
    visitor.problems.clear()


async def test_aut_5_the_log_in_leads_to_the_provider_and_comes_back_logged_in(
    site: Site, visit: Visit, provider: HostileProvider
) -> None:
    provider.person = person("b-1", site.bob.email)
    visitor = await visit()
    await visitor.enters("/?lang=nl", "Inloggen")
    await visitor.page.get_by_role("link", name="Inloggen met Acme <ID>").click()
    await is_in(visitor)
    assert "Bob Jansen" in await visitor.page.inner_text("h1")
    [cookie] = await visitor.page.context.cookies()
    assert (cookie["name"], cookie["httpOnly"], cookie["sameSite"]) == ("welkom", True, "Lax")
    assert provider.seen[-1]["ui_locales"] == "nl"
    forgive(visitor, provider.issuer)


async def link(database: Database, provider: HostileProvider, account_id: uuid.UUID) -> None:
    """As a session does: by its address nobody is linked to an account with a second factor."""
    async with database.write(origin="test") as uow:
        vouched = identity_claims.read(provider.configured(), {"sub": provider.person.sub})
        await external_identities.link(uow, account_id, vouched)


async def test_aut_3_the_log_in_goes_on_with_the_second_factor(
    site: Site, visit: Visit, provider: HostileProvider
) -> None:
    app = await app_of_bob(site)
    provider.person = person("b-1", site.bob.email)
    [email] = await rows(site.database, "account_emails", canonical=site.bob.email)
    await link(site.database, provider, email.account_id)
    visitor = await visit()
    await visitor.enters("/?lang=en", "Log in")
    await visitor.page.get_by_role("link", name="Log in by Acme <ID>").click()
    await visitor.page.get_by_role("heading", name="One more step").wait_for()
    assert "#" not in visitor.page.url, "the challenge does not stay in the address"
    await visitor.page.reload()
    await visitor.page.get_by_role("heading", name="One more step").wait_for()
    await visitor.focus_is("focused.name === 'code'")
    await type_code(visitor, app.wrong())
    await visitor.page.get_by_text("The code is not right").wait_for()
    await type_code(visitor, app.code())
    await is_in(visitor)
    await visitor.page.reload()
    await is_in(visitor)
    forgive(visitor, provider.issuer)


async def test_aut_3_what_a_provider_began_can_be_given_up(site: Site, visit: Visit, provider: HostileProvider) -> None:
    await app_of_bob(site)
    provider.person = person("b-1", site.bob.email)
    [email] = await rows(site.database, "account_emails", canonical=site.bob.email)
    await link(site.database, provider, email.account_id)
    visitor = await visit()
    await visitor.enters("/?lang=en", "Log in")
    await visitor.page.get_by_role("link", name="Log in by Acme <ID>").click()
    await visitor.page.get_by_role("button", name="Log in another way").click()
    await visitor.page.get_by_label("E-mail address").wait_for()
    await visitor.page.reload()
    await visitor.page.get_by_label("E-mail address").wait_for()
    forgive(visitor, provider.issuer)


@ON_SQLITE
@pytest.mark.own
async def test_aut_3_the_log_in_goes_on_with_a_passkey(
    windows: Windows, database: Database, cast: Cast, provider: HostileProvider
) -> None:
    provider.person = person("b-1", cast.bob.email)
    await link(database, provider, cast.bob.account_id)
    table = provider.configured(name="Acme ID", environments=["acme.example"]).model_dump(
        mode="json", exclude_none=True
    )
    listed = json.dumps([table | {"client_secret": SECRET}])
    async with (
        serving(database, WELKOM_HOST="localhost", WELKOM_IDENTITY_PROVIDERS=listed) as served,
        visiting(windows, f"http://localhost:{served.where.partition(':')[2]}") as (visitor, _),
    ):
        await visitor.log_in(cast.bob)
        await make_passkey(visitor)
        await visitor.page.context.clear_cookies()
        await visitor.enters("/?lang=en", "Log in")
        await visitor.page.get_by_role("link", name="Log in by Acme ID").click()
        await visitor.page.get_by_role("heading", name="One more step").wait_for()
        await visitor.page.get_by_role("button", name="Use a passkey").click()
        await is_in(visitor)
        forgive(visitor, provider.issuer)
    [started] = await rows(database, "sessions", identity_provider="acme-id")
    assert started.provider_subject == "b-1"


async def test_aut_5_a_log_in_that_came_to_nothing_leads_back(
    site: Site, visit: Visit, provider: HostileProvider
) -> None:
    provider.person = person("x-1", "x@elsewhere.example")
    visitor = await visit()
    await visitor.enters("/?lang=nl", "Inloggen")
    await visitor.page.get_by_role("link", name="Inloggen met Acme <ID>").click()
    await visitor.page.get_by_role("heading", name="Dat is niet gelukt").wait_for()
    await visitor.page.get_by_role("link", name="Naar de startpagina").click()
    await visitor.is_at("Inloggen")
    forgive(visitor, provider.issuer, "403")


# ---- from a mailed link's page, and back to it


async def invited(site: Site) -> str:
    """Bob, to where he was before: the link's secret."""
    await site.do(site.bob, "leaveEnvironment")
    return (await site.invite(site.bob.email))[1]


async def has_left(visitor: Visitor) -> bool:
    """Whether nothing of a link is kept in the window."""
    return "link" not in await visitor.page.evaluate("Object.keys(sessionStorage).join()")


async def test_aut_5_a_log_in_begun_on_a_links_page_comes_back_to_it(
    site: Site, visit: Visit, provider: HostileProvider
) -> None:
    provider.person = person("b-1", site.bob.email)
    secret = await invited(site)
    [email] = await rows(site.database, "account_emails", canonical=site.bob.email)
    await link(site.database, provider, email.account_id)
    visitor = await visit()
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(f"{request.url} {request.headers.get('referer')}"))
    await visitor.enters(f"/invitation?lang=nl#{secret}", "Doe mee met Acme")
    await visitor.page.get_by_role("link", name="Inloggen met Acme <ID>").click()
    await visitor.page.get_by_role("button", name="Accepteren").wait_for()
    await visitor.is_at("Doe mee met Acme")
    assert visitor.page.url == f"{site.url}/invitation?lang=nl"
    assert any(provider.issuer in url for url in asked)
    assert not [url for url in asked if secret in url], "it stands in no address that is asked for"
    assert secret not in json.dumps(provider.seen)
    assert await has_left(visitor)
    await visitor.page.get_by_role("button", name="Accepteren").click()
    await visitor.is_at("Welkom bij Acme!")
    await visitor.enters("/", "Hello, ")
    forgive(visitor, provider.issuer)


@pytest.mark.parametrize("done", [True, False], ids=["done", "given up"])
async def test_aut_3_it_comes_back_to_the_link_after_the_second_factor(
    site: Site, visit: Visit, provider: HostileProvider, done: bool
) -> None:
    app = await app_of_bob(site)
    provider.person = person("b-1", site.bob.email)
    secret = await invited(site)
    [email] = await rows(site.database, "account_emails", canonical=site.bob.email)
    await link(site.database, provider, email.account_id)
    visitor = await visit()
    await visitor.enters(f"/invitation?lang=nl#{secret}", "Doe mee met Acme")
    await visitor.page.get_by_role("link", name="Inloggen met Acme <ID>").click()
    await visitor.page.get_by_role("heading", name="One more step").wait_for()
    await visitor.page.reload()
    await visitor.page.get_by_role("heading", name="One more step").wait_for()
    if done:
        await type_code(visitor, app.code())
        await visitor.page.get_by_role("button", name="Accepteren").wait_for()
    else:
        await visitor.page.get_by_role("button", name="Log in another way").click()
        await visitor.page.get_by_label("E-mailadres").wait_for()
    await visitor.is_at("Doe mee met Acme")
    assert await has_left(visitor)
    await visitor.page.reload()
    await visitor.is_at("Doe mee met Acme")
    forgive(visitor, provider.issuer)


async def test_aut_5_a_log_in_that_came_to_nothing_leads_back_to_the_link(
    site: Site, visit: Visit, provider: HostileProvider
) -> None:
    provider.person = person("x-1", "x@elsewhere.example")
    secret = await invited(site)
    visitor = await visit()
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    await visitor.page.get_by_role("link", name="Log in by Acme <ID>").click()
    await visitor.page.get_by_role("heading", name="That did not work").wait_for()
    await visitor.page.get_by_role("link", name="To the start page").click()
    await visitor.is_at("Join Acme")
    await visitor.page.get_by_label("E-mail address").wait_for()
    forgive(visitor, provider.issuer, "403")


async def test_aut_5_who_does_not_come_back_to_the_start_page_is_where_they_went(
    site: Site, visit: Visit, provider: HostileProvider
) -> None:
    """They left for the provider, and typed another address there."""
    secret = await invited(site)
    visitor = await visit(site.alice)
    provider.lies.raw["/authorize"] = lambda: PlainTextResponse("Who are you?")
    await visitor.enters(f"/invitation#{secret}", "Join Acme")
    await visitor.page.get_by_role("link", name="Log in by Acme <ID>").click()
    await visitor.page.get_by_text("Who are you?").wait_for()
    await visitor.enters("/users", "Users")
    assert await has_left(visitor)
    await visitor.enters("/", "Hello, ")
    forgive(visitor, provider.issuer, "404")


WAY = {"path": "/invitation", "secret": "x", "language": "en", "until": 9e15}


@pytest.mark.parametrize(
    "kept",
    [
        WAY | {"path": "https://elsewhere.example/"},
        WAY | {"path": "//elsewhere.example/invitation"},
        WAY | {"path": "/invitation/../users"},
        WAY | {"path": "/users"},
        WAY | {"path": "constructor"},
        WAY | {"secret": {"x": 1}},
        WAY | {"language": "en#x"},
        WAY | {"until": 1},
        WAY | {"until": None},
        None,
        "no JSON",
    ],
    ids=str,
)
async def test_nothing_but_the_way_to_a_links_page_is_gone(site: Site, visit: Visit, kept: object) -> None:
    visitor = await visit()
    await visitor.enters("/?lang=en", "Log in")
    text = kept if isinstance(kept, str) else json.dumps(kept)
    await visitor.page.evaluate("kept => sessionStorage.setItem('welkom.link', kept)", text)
    await visitor.page.reload()
    await visitor.is_at("Log in")
    assert visitor.page.url == f"{site.url}/?lang=en"
    assert await has_left(visitor)


async def test_the_way_to_a_links_page_is_gone_once(site: Site, visit: Visit) -> None:
    """The table above would prove nothing, if not even this were gone."""
    visitor = await visit()
    await visitor.enters("/?lang=en", "Log in")
    await visitor.page.evaluate("kept => sessionStorage.setItem('welkom.link', kept)", json.dumps(WAY))
    await visitor.page.reload()
    await visitor.is_at("We don’t know this link")
    await visitor.enters("/?lang=en", "Log in")
