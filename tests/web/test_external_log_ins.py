"""AUT-5: logging in by the word of an OpenID Connect provider, one that keeps to the protocol."""

import datetime as dt
from typing import Any

import pytest

from server.db.database import Database
from server.domain import second_factors
from server.identity_providers import IdentityProvider
from tests.client import Client
from tests.graphql.steps import adds, sets
from tests.graphql.test_external_identities import links
from tests.openid_provider import Browser, HostileProvider, Person, configure, person
from tests.rows import audit, mails, nothing_happens, put, rows
from tests.scenario import (
    Cast,
    block_user,
    remove_user,
    set_up_app,
    sign_up,
)

START = "/log-in/acme-id"


WHO = "{ account { name emails { address primary } users { status role { key } } externalIdentities { id provider } } }"


async def whoami(client: Client, browser: Browser) -> dict[str, Any]:
    answer = await client.ask(WHO, as_=browser.session)
    assert not answer.errors, answer.errors
    return answer.data["account"]


async def test_aut_5_a_newcomer_on_the_own_domain_joins_and_is_known_again(
    app: Any, client: Client, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("nora", "nora@acme.example", name="Nora Mulder")
    browser = Browser(app)
    answer = await browser.log_in(START)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    me = await whoami(client, browser)
    assert me["name"] == "Nora Mulder"
    assert me["emails"] == [{"address": "nora@acme.example", "primary": True}]
    assert me["users"] == [{"status": "ACTIVE", "role": {"key": "BASIC_USER"}}]
    assert [one["provider"] for one in me["externalIdentities"]] == ["Acme ID"]
    assert len(await audit(database, action="account.identity_linked")) == 1
    [told] = await mails(database, to="nora@acme.example")
    assert told.params["change"] == "IDENTITY_LINKED"
    again = Browser(app)
    provider.person = Person("nora", {"email": "other@elsewhere.example"})  # by her subject, whatever her address
    assert (await again.log_in(START)).status_code == 303
    assert again.session != browser.session
    assert (await whoami(client, again))["name"] == "Nora Mulder"
    [row] = await rows(database, "external_identities")
    assert row.last_used_at is not None


async def test_aut_5_the_request_has_pkce_state_and_nonce(
    app: Any, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("nora", "nora@acme.example")
    await Browser(app).log_in(START)
    [asked] = provider.seen
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert len(asked["state"]) == len(asked["nonce"]) == len(asked["code_challenge"]) == 43
    assert asked["redirect_uri"] == "http://127.0.0.1:8000/log-in/acme-id/callback"
    assert set(asked["scope"].split()) == {"openid", "email", "profile"}


async def test_aut_5_beginning_a_log_in_leaves_no_row(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    browser = Browser(app)
    async with nothing_happens(database, counted=False):
        address = await browser.start(START)
        assert (await browser.http.head(START)).status_code == 405
    assert address.startswith(f"{provider.issuer}/authorize?")
    assert "welkom-log-in" in browser.http.cookies


# ---- whose account it is: AUT-5, and joining as ENV-3 has it


async def test_aut_5_a_verified_primary_address_on_the_own_domain_links(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("b-1", "Bob@ACME.example", name="Robert")
    browser = Browser(app)
    assert (await browser.log_in(START)).status_code == 303
    me = await whoami(client, browser)
    assert (me["name"], len(me["users"])) == ("Bob Jansen", 1)
    [told] = await mails(database, to="bob@acme.example", kind="ACCOUNT_CHANGED")
    assert told.params["change"] == "IDENTITY_LINKED"


async def refused(browser: Browser, database: Database, path: str = START) -> str:
    """The words of a denial: no session, and no row but for the failure that is counted."""
    address = await browser.at_provider(await browser.start(path))
    held = browser.session
    async with nothing_happens(database):
        answer = await browser.http.get(address)
    assert answer.status_code in (400, 403), answer.status_code
    assert browser.session == held
    assert "welkom-log-in" not in browser.http.cookies
    return answer.text


NOT_LINKED = "is not linked to this log-in"
NOBODY = "Nobody is known here"


@pytest.mark.parametrize("verified", [False, None, "true", 1, "yes"])
async def test_aut_5_an_unverified_address_opens_and_makes_nothing(
    verified: Any, app: Any, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    for address in ("alice@acme.example", "nora@acme.example"):
        provider.person = person("x-1", address, verified=verified)
        assert NOBODY in await refused(Browser(app), database)
    assert not await rows(database, "external_identities")


async def test_aut_5_an_address_of_another_domain_opens_and_makes_nothing(
    app: Any, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await sign_up(database, "Gina", "gina@gmail.com", "Gina")
    for address in ("carol@globex.example", "gina@gmail.com", "nora@nowhere.example", "nora@gmail.com", "no address"):
        provider.person = person("x-1", address)
        assert NOBODY in await refused(Browser(app), database)


async def test_aut_5_an_account_with_a_place_elsewhere_is_not_linked_by_its_address(
    app: Any, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await put(database, "users", {"id": cast.dave.user_id}, account_id=cast.bob.account_id)
    provider.person = person("b-1", cast.bob.email)
    assert NOT_LINKED in await refused(Browser(app), database)


async def test_aut_5_a_stranger_who_adds_somebody_does_not_stop_their_first_log_in(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await adds(client, database, cast.carol, cast.bob.email, "Bob")
    provider.person = person("b-1", cast.bob.email)
    browser = Browser(app)
    assert (await browser.log_in(START)).status_code == 303
    assert (await whoami(client, browser))["name"] == "Bob Jansen"


async def test_aut_5_an_account_that_was_only_added_elsewhere_joins_by_its_address(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    (await client.do("leaveEnvironment", {}, as_=cast.bob)).done("leaveEnvironment")
    await adds(client, database, cast.carol, cast.bob.email, "Bob")
    provider.person = person("b-1", cast.bob.email)
    browser = Browser(app)
    assert (await browser.log_in(START)).status_code == 303
    answer = await client.ask("{ viewer { id } }", as_=browser.session, environment=cast.alice.environment)
    assert answer.data["viewer"]["id"] != cast.bob.id


async def test_aut_5_an_address_alone_links_nothing_to_an_account_with_a_second_factor(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await set_up_app(database, cast.bob)
    provider.person = person("squatter", cast.bob.email)
    assert NOT_LINKED in await refused(Browser(app), database)
    assert await rows(database, "external_identities") == []
    provider.person = person("real-bob", cast.bob.email)
    await links(app, client, cast.bob)
    answer = await Browser(app).log_in(START)
    assert answer.headers["location"].startswith("/#"), "the squatter stands in nobody's way"


async def test_aut_5_a_secondary_address_links_nothing(
    app: Any, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await put(database, "account_emails", {"canonical": cast.bob.email}, is_primary=False)
    provider.person = person("b-1", cast.bob.email)
    assert NOT_LINKED in await refused(Browser(app), database)


async def test_aut_5_another_subject_with_the_same_address_is_somebody_else(
    app: Any, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("b-1", cast.bob.email)
    await Browser(app).log_in(START)
    provider.person = person("b-2", cast.bob.email)
    assert NOT_LINKED in await refused(Browser(app), database)
    failed = await rows(database, "failed_log_ins", account_id=cast.bob.account_id)
    assert [row.method for row in failed] == ["EXTERNAL"]


async def test_aut_5_a_domain_that_the_provider_does_not_serve_is_not_its_to_vouch_for(
    app: Any, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    configure(database, provider.configured())
    provider.person = person("b-1", cast.bob.email)
    assert NOBODY in await refused(Browser(app), database)
    configure(database, provider.configured(environments=[cast.alice.environment]))
    assert (await Browser(app).log_in(START)).status_code == 303


async def test_env_5_a_shared_domain_is_nobody_s_to_vouch_for(
    app: Any, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await put(database, "domains", {"name": "acme.example"}, environment_id=None, shared_at=dt.datetime.now(dt.UTC))
    provider.person = person("b-1", cast.bob.email)
    assert NOBODY in await refused(Browser(app), database)


async def test_env_3_a_closed_environment_and_whom_it_put_out(
    app: Any, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await remove_user(database, cast.alice, cast.bob)
    provider.person = person("b-1", cast.bob.email)
    assert "takes an invitation" in await refused(Browser(app), database)
    provider.person = person("b-2", "bob+x@acme.example")  # Bob all the same
    assert "takes an invitation" in await refused(Browser(app), database)
    await put(database, "environments", {"id": cast.alice.environment_id}, join_policy="CLOSED")
    provider.person = person("n-1", "nora@acme.example")
    assert "takes an invitation" in await refused(Browser(app), database)


async def test_env_3_who_is_blocked_stays_blocked(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await block_user(database, cast.alice, cast.bob)
    provider.person = person("b-1", cast.bob.email)
    browser = Browser(app)
    await browser.log_in(START)  # the account is his own still
    assert (await client.ask("{ viewer { id } }", as_=browser.session)).code == "USER_BLOCKED"
    provider.person = person("b-2", "bob+x@acme.example")
    assert "takes an invitation" in await refused(Browser(app), database)


async def test_env_3_a_pending_invitation_is_honoured_and_inv_11_applied(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    invite = {"email": "nora@acme.example", "role": "ADVANCED_USER"}
    (await client.do("inviteUser", invite, as_=cast.alice)).done("inviteUser")
    await put(database, "environments", {"id": cast.alice.environment_id}, join_policy="CLOSED")
    provider.person = person("n-1", "nora@acme.example")
    browser = Browser(app)
    await browser.log_in(START)
    assert (await whoami(client, browser))["users"] == [{"status": "ACTIVE", "role": {"key": "ADVANCED_USER"}}]
    invite = {"email": "olga@acme.example", "role": "ADMINISTRATOR"}
    (await client.do("inviteUser", invite, as_=cast.alice)).done("inviteUser")
    await put(database, "users", {"id": cast.alice.user_id}, role="BASIC_USER")
    provider.person = person("o-1", "olga@acme.example")
    browser = Browser(app)
    await browser.log_in(START)
    assert (await whoami(client, browser))["users"] == [{"status": "ACTIVE", "role": {"key": "BASIC_USER"}}]


async def test_aut_5_an_account_without_a_place_joins_by_it(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    (await client.do("leaveEnvironment", {}, as_=cast.bob)).done("leaveEnvironment")
    provider.person = person("b-1", cast.bob.email)
    browser = Browser(app)
    await browser.log_in(START)
    me = await whoami(client, browser)
    assert (me["name"], [user["status"] for user in me["users"]]) == ("Bob Jansen", ["ACTIVE"])


async def test_aut_5_a_state_is_good_once(
    app: Any, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("b-1", cast.bob.email)
    browser = Browser(app)
    address = await browser.at_provider(await browser.start(START))
    kept = browser.http.cookies.get("welkom-log-in")
    assert (await browser.http.get(address)).status_code == 303
    [asked] = provider.seen
    provider.codes["again"] = asked  # a provider that takes a code twice
    again = Browser(app)
    again.http.cookies.set("welkom-log-in", kept, domain="127.0.0.1")
    async with nothing_happens(database):
        answer = await again.http.get(f"{START}/callback?code=again&state={asked['state']}&iss={provider.issuer}")
    assert "was used already" in answer.text
    assert again.session is None
    assert len([row for row in await rows(database, "sessions") if row.identity_provider]) == 1


# ---- the second factor (AUT-3)


async def two_factor(database: Database, cast: Cast) -> None:
    await put(database, "accounts", {"id": cast.bob.account_id}, has_second_factor=True)


async def test_aut_3_the_second_factor_is_asked_for_and_the_provider_remembered(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("b-1", cast.bob.email)
    await links(app, client, cast.bob)
    await two_factor(database, cast)
    browser = Browser(app)
    answer = await browser.log_in(START)
    assert browser.session is None
    where, _, challenge = answer.headers["location"].partition("#")
    assert (where, len(challenge)) == ("/", 43)
    assert (await client.ask("{ account { id } }", as_=challenge)).code == "UNAUTHENTICATED"
    code = await a_recovery_code(database, cast)
    given = {"challenge": challenge, "code": code}
    done = (await client.do("completeLogIn", given, "grant { token }", as_=None)).done("completeLogIn")
    assert done["grant"]["token"]
    started = [row for row in await rows(database, "sessions", account_id=cast.bob.account_id) if row.identity_provider]
    assert [(row.identity_provider, row.provider_subject) for row in started] == [("acme-id", "b-1")]


async def a_recovery_code(database: Database, cast: Cast) -> str:
    async with database.write(origin="test") as uow:
        codes = await second_factors.added(uow, cast.bob.account_id)
    assert codes
    return codes[0]


@pytest.mark.parametrize("claims", [{"amr": ["pwd", "mfa"]}, {"acr": "strong"}])
async def test_aut_3_a_provider_that_asked_for_both_factors_is_believed_where_it_is_configured(
    claims: dict[str, Any], app: Any, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    provider.person = person("b-1", cast.bob.email, **claims)
    await two_factor(database, cast)
    for multi_factor, enters in (([], False), (["mfa", "strong"], True)):
        configure(database, provider.configured(environments=["acme.example"], multi_factor=multi_factor))
        browser = Browser(app)
        await browser.log_in(START)
        assert (browser.session is not None) is enters


async def test_aut_3_a_provider_is_believed_about_two_factors_in_the_environments_that_it_serves_only(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    """Globex asks for a second factor, and Acme's own provider does not stand for one there."""
    await set_up_app(database, cast.bob)
    await set_up_app(database, cast.carol)
    await sets(client, cast.carol, requireTwoFactor=True)
    acme = provider.configured(environments=["acme.example"], multi_factor=["mfa"])
    configure(database, acme)
    provider.person = person("b-1", cast.bob.email, amr=["mfa"])
    browser = Browser(app)
    assert (await browser.log_in(START)).headers["location"] == "/", "where it serves all of Bob's places"

    await adds(client, database, cast.carol, cast.bob.email, "Bob")
    assert (await Browser(app).log_in(START)).headers["location"] == "/", "he never was there"
    answer = await client.ask("{ viewer { id } }", as_=cast.bob, environment=cast.carol.environment)
    assert answer.data["viewer"], "now he is"
    before = len(await rows(database, "sessions"))
    browser = Browser(app)
    assert (await browser.log_in(START)).headers["location"].startswith("/#")
    assert browser.session is None
    assert len(await rows(database, "sessions")) == before

    for environment in ("globex.example", cast.carol.environment):
        configure(database, acme.model_copy(update={"environments": ("acme.example", environment)}))
        assert (await Browser(app).log_in(START)).headers["location"] == "/"


# ---- levels, demands, userinfo


async def test_aut_5_a_level_below_the_least_is_refused(
    app: Any, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    given = {"environments": ["acme.example"], "acr_values": ["low", "mid", "high"], "least_acr": "mid"}
    configure(database, provider.configured(**given))
    for acr in ("low", "unheard-of", None, 3):
        provider.person = person("b-1", cast.bob.email, acr=acr)
        assert "lower level" in await refused(Browser(app), database)
    provider.person = person("b-1", cast.bob.email, acr="high")
    assert (await Browser(app).log_in(START)).status_code == 303
    assert provider.seen[-1]["acr_values"] == "mid"


async def test_aut_5_an_environment_that_demands_it_lets_nobody_in_by_a_password(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    configure(database, provider.configured(demanded_by=[cast.alice.environment]))
    asked = "{ viewer { id } }"
    answer = await client.ask(asked, as_=cast.bob)
    assert answer.code == "EXTERNAL_LOG_IN_REQUIRED"
    assert (await client.ask("{ account { id } }", as_=cast.bob)).data["account"]
    assert (await client.ask(asked, as_=cast.carol)).data["viewer"], "elsewhere nothing changes"
    provider.person = person("b-1", cast.bob.email)
    browser = Browser(app)
    await browser.log_in(START)
    assert (await client.ask(asked, as_=browser.session)).data["viewer"]


async def test_aut_5_a_demand_is_met_by_that_provider_and_no_other(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    configure(database, provider.configured("other-id", environments=["acme.example"]))
    provider.person = person("b-1", cast.bob.email)
    browser = Browser(app)
    await browser.log_in("/log-in/other-id")
    assert (await client.ask("{ viewer { id } }", as_=browser.session)).data["viewer"]
    demanding = provider.configured(demanded_by=[cast.alice.environment]).model_copy(
        update={"issuer": "https://x.example"}
    )
    configure(database, provider.configured("other-id", environments=["acme.example"]), demanding)
    assert (await client.ask("{ viewer { id } }", as_=browser.session)).code == "EXTERNAL_LOG_IN_REQUIRED"


async def test_aut_5_an_invited_user_does_not_become_active_by_the_wrong_way_in(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    added = {"email": cast.carol.email, "name": "Carol", "role": "BASIC_USER"}
    (await client.do("addUser", added, as_=cast.alice)).done("addUser")
    configure(database, provider.configured(demanded_by=[cast.alice.environment]))
    async with nothing_happens(database):
        answer = await client.ask("{ viewer { id } }", as_=cast.carol, environment=cast.alice.environment)
    assert answer.code == "EXTERNAL_LOG_IN_REQUIRED"


async def test_aut_5_userinfo_is_asked_where_it_is_configured_and_has_to_be_of_the_same_subject(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    configure(database, provider.configured(environments=["acme.example"], userinfo=True))
    provider.person = Person("b-1")
    provider.lies.userinfo = {"sub": "b-2", "email": cast.bob.email, "email_verified": True}
    assert "can&#39;t be trusted" in await refused(Browser(app), database)
    provider.lies.userinfo = {"email": cast.bob.email, "email_verified": True}
    browser = Browser(app)
    await browser.log_in(START)
    assert (await whoami(client, browser))["name"] == "Bob Jansen"


async def test_aut_5_an_address_is_not_verified_by_what_is_said_of_another(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    configure(database, provider.configured(environments=["acme.example"], userinfo=True))
    own = {"email": "x@own.example", "email_verified": True}
    for token, userinfo in (
        ({"email": cast.bob.email}, own),
        ({"email": cast.bob.email}, {"email_verified": True}),
        ({"email": cast.bob.email, "email_verified": False}, own),
        ({"email_verified": True}, {"email": cast.bob.email}),
        (own, {"email": cast.bob.email}),
    ):
        provider.person = Person("x", token)
        provider.lies.userinfo = userinfo
        assert NOBODY in await refused(Browser(app), database)
    assert await rows(database, "external_identities") == []
    provider.person = Person("b-1", {"email": cast.bob.email})
    provider.lies.userinfo = {"email": cast.bob.email, "email_verified": True}
    browser = Browser(app)
    await browser.log_in(START)
    assert (await whoami(client, browser))["name"] == "Bob Jansen"


# ---- what everybody sees


async def test_aut_5_the_providers_are_told_to_everybody_and_nothing_secret_of_them(
    client: Client, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    answer = await client.ask("{ identityProviders { id name startPath } }")
    assert answer.data["identityProviders"] == [{"id": "acme-id", "name": "Acme ID", "startPath": START}]


async def test_aut_5_an_unknown_provider_is_no_page(app: Any, acme: IdentityProvider) -> None:
    for path in ("/log-in/none", "/log-in/none/callback"):
        assert (await Browser(app).http.get(path)).status_code == 404
    assert (await Browser(app).http.post("/log-in/none/back-channel-log-out")).status_code == 404


async def test_dutch_readers_are_refused_in_dutch(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("x-1", "x@elsewhere.example")
    answer = await Browser(app, **{"accept-language": "nl"}).log_in(START)
    assert "hoort hier niemand" in answer.text
    assert provider.seen[-1]["ui_locales"] == "nl"


async def test_aut_5_a_stranger_s_redirect_target_is_not_taken_from_the_request(
    app: Any, provider: HostileProvider, acme: IdentityProvider
) -> None:
    for header in ("x-forwarded-host", "x-forwarded-proto", "forwarded"):
        browser = Browser(app, **{header: "evil.example"})
        assert "redirect_uri=http%3A%2F%2F127.0.0.1%3A8000%2F" in await browser.start(START)
