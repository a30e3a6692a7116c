"""AUT-5 and ORG-12: eHerkenning by a broker, whose log-ins name a company, and prove its number at loa3 or higher."""

from typing import Any

import pytest

from server.db.database import Database
from server.domain import organisation_verification
from server.identity_providers import LEVEL, IdentityProvider
from tests.client import Answer, Client
from tests.graphql.steps import organisation
from tests.openid_provider import Browser, HostileProvider, Person, configure
from tests.rows import ago, audit, key, nothing_happens, put, rows
from tests.scenario import (
    Cast,
    create_organisation,
    share_organisation,
)

START, NUMBER = "/log-in/broker", "12345678"
KVK, RSIN = "urn:etoegang:1.9:EntityConcernedID:KvKnr", "urn:etoegang:1.9:EntityConcernedID:RSIN"
CLAIMS: dict[str, Any] = {
    "kind": "EHERKENNING",
    "legal_subject_claim": ["legal", "id"],
    "qualifier_claim": ["legal", "namequalifier"],
    "acting_subject_claim": "urn:etoegang:core:ActingSubjectID",
    "level_claim": "loa",
}


@pytest.fixture
def broker(database: Database, provider: HostileProvider) -> IdentityProvider:
    made = provider.configured("broker", **CLAIMS)
    configure(database, made)
    return made


def acts(
    pseudonym: Any = "pseudonym-of-alice",
    number: Any = NUMBER,
    *,
    level: Any = "loa3",
    qualifier: Any = KVK,
    **more: Any,
) -> Person:
    """Whoever acts for the company of this number."""
    legal = {"id": number} | ({"namequalifier": qualifier} if qualifier is not None else {})
    told = LEVEL + level if isinstance(level, str) else level
    # of another `sub` each time, as a broker may do it
    claims = {"urn:etoegang:core:ActingSubjectID": pseudonym, "legal": legal, "loa": told}
    return Person("of the broker", claims | more)


async def begins(client: Client, who: Any, made: str, provider_id: str = "broker") -> Answer:
    given = {"organisationId": made, "providerId": provider_id}
    return await client.do("startOrganisationProof", given, "startPath", as_=who)


async def way(app: Any, client: Client, who: Any, made: str) -> tuple[Browser, str]:
    """A browser with that session, and where the provider sends it back to."""
    path = (await begins(client, who, made)).done("startOrganisationProof")["startPath"]
    browser = Browser(app)
    browser.become(who.token)
    return browser, await browser.at_provider(await browser.start(path))


async def standing(client: Client, who: Any, made: str) -> tuple[str, str]:
    seen = await organisation(client, who, made, "status verification verifiedAt")
    assert (seen["verifiedAt"] is None) == (seen["verification"] == "NONE")
    return seen["status"], seen["verification"]


async def refused(browser: Browser, database: Database, address: str) -> str:
    async with nothing_happens(database):
        answer = await browser.http.get(address)
    assert answer.status_code in (400, 403), answer.text
    assert all(row.verification.value == "NONE" for row in await rows(database, "organisations"))
    return answer.text


# ---- what proves


@pytest.mark.parametrize("level", ["loa3", "loa4"])
@pytest.mark.parametrize("qualifier", [KVK, None])
async def test_org_12_a_log_in_that_names_the_number_proves_it(
    level: str,
    qualifier: str | None,
    app: Any,
    client: Client,
    cast: Cast,
    database: Database,
    provider: HostileProvider,
    broker: IdentityProvider,
) -> None:
    made = await create_organisation(database, cast.alice, "Acme BV", NUMBER, activated=False)
    provider.person = acts(level=level, qualifier=qualifier)
    browser, address = await way(app, client, cast.alice, made)
    answer = await browser.http.get(address)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert await standing(client, cast.alice, made) == ("ACTIVATED", "EHERKENNING")
    [event] = await audit(database, action="organisation.verified")
    assert (event.actor_id, event.after) == (cast.alice.user_id, {"verification": "EHERKENNING"})
    assert not await rows(database, "external_identities"), "it links nothing"
    assert browser.session == cast.alice.token


async def test_org_12_it_takes_the_number_back_from_who_only_activated_it(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, broker: IdentityProvider
) -> None:
    theirs = await create_organisation(database, cast.carol, "The Bank", NUMBER)
    async with database.write(origin="test") as uow:
        await organisation_verification.unverify(uow, organisation_id=key(theirs))
    made = await create_organisation(database, cast.alice, "The Bank", NUMBER, activated=False)
    provider.person = acts()
    browser, address = await way(app, client, cast.alice, made)
    assert (await browser.http.get(address)).status_code == 303
    assert await standing(client, cast.alice, made) == ("ACTIVATED", "EHERKENNING")
    assert await standing(client, cast.carol, theirs) == ("PENDING", "NONE")


async def test_org_12_a_number_that_is_proven_elsewhere_is_refused(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, broker: IdentityProvider
) -> None:
    await create_organisation(database, cast.carol, "The Bank", NUMBER)  # reviewed
    made = await create_organisation(database, cast.alice, "The Bank", NUMBER, activated=False)
    provider.person = acts()
    browser, address = await way(app, client, cast.alice, made)
    async with nothing_happens(database):
        assert (await browser.http.get(address)).status_code == 403
    assert await standing(client, cast.alice, made) == ("PENDING", "NONE")


# ---- what does not


NOT_OF_IT = "not one for the company number"
TOO_LOW = "lower level"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"level": "loa2"}, TOO_LOW),
        ({"level": "loa2plus"}, TOO_LOW),
        ({"level": "loa1"}, TOO_LOW),
        ({"level": "loa9"}, TOO_LOW),
        ({"level": None}, TOO_LOW),
        ({"level": ["loa4"]}, TOO_LOW),
        ({"level": 4}, TOO_LOW),
        ({"loa": "loa3"}, TOO_LOW),
        ({"loa": LEVEL.upper() + "LOA3"}, TOO_LOW),
        ({"number": "87654321"}, NOT_OF_IT),
        ({"number": "1234567"}, NOT_OF_IT),
        ({"number": "123456789"}, NOT_OF_IT),
        ({"number": "1234567a"}, NOT_OF_IT),
        ({"number": "１２３４５６７８"}, NOT_OF_IT),
        ({"number": 12345678}, NOT_OF_IT),
        ({"number": None}, NOT_OF_IT),
        ({"number": ["12345678"]}, NOT_OF_IT),
        ({"number": "12345678 or 1=1"}, NOT_OF_IT),
        ({"number": "1" * 1000}, NOT_OF_IT),
        ({"qualifier": RSIN}, NOT_OF_IT),
        ({"qualifier": "urn:etoegang:1.9:EntityConcernedID:Pseudo"}, NOT_OF_IT),
        ({"qualifier": 7}, NOT_OF_IT),
        ({"qualifier": ""}, NOT_OF_IT),
        ({"legal": "12345678"}, NOT_OF_IT),
        ({"legal": None}, NOT_OF_IT),
        ({"pseudonym": None}, "did not say who logged in"),
        ({"pseudonym": ["a"]}, "did not say who logged in"),
        ({"pseudonym": "x" * 600}, "did not say who logged in"),
    ],
)
async def test_org_12_a_log_in_of_another_company_or_too_low_a_level_proves_nothing(
    changes: dict[str, Any],
    told: str,
    app: Any,
    client: Client,
    cast: Cast,
    database: Database,
    provider: HostileProvider,
    broker: IdentityProvider,
) -> None:
    made = await create_organisation(database, cast.alice, "Acme BV", NUMBER, activated=False)
    provider.person = acts(**changes)
    browser, address = await way(app, client, cast.alice, made)
    assert told in await refused(browser, database, address)
    failed = await rows(database, "failed_log_ins")
    assert [(row.account_id, row.method) for row in failed] == [(cast.alice.account_id, "EXTERNAL")]


async def test_org_12_a_number_of_another_register_is_another_number(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, broker: IdentityProvider
) -> None:
    made = await create_organisation(database, cast.alice, "Acme NV", "0403019261", activated=False, scheme="KBO")
    provider.person = acts(number="04030192")
    browser, address = await way(app, client, cast.alice, made)
    assert NOT_OF_IT in await refused(browser, database, address)


async def test_org_12_who_lost_the_organisation_meanwhile_proves_nothing(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, broker: IdentityProvider
) -> None:
    made = await create_organisation(database, cast.alice, "Acme BV", NUMBER, activated=False)
    provider.person = acts()
    browser, address = await way(app, client, cast.alice, made)
    await put(database, "memberships", {"organisation_id": key(made)}, role="MEMBER")
    await refused(browser, database, address)
    await put(database, "memberships", {"organisation_id": key(made)}, role="ADMINISTRATOR")
    browser, address = await way(app, client, cast.alice, made)
    await put(database, "users", {"id": cast.alice.user_id}, status="BLOCKED")
    await refused(browser, database, address)
    await put(database, "users", {"id": cast.alice.user_id}, status="ACTIVE")
    browser, address = await way(app, client, cast.alice, made)
    await put(database, "sessions", {"id": cast.alice.session_id}, expires_at=ago(seconds=1))
    await refused(browser, database, address)


async def test_org_12_somebody_else_s_log_in_at_the_broker_proves_nothing(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, broker: IdentityProvider
) -> None:
    provider.person = acts("pseudonym-of-carol")
    browser = Browser(app)
    browser.become(cast.carol.token)
    link = await client.do("linkExternalIdentity", {"providerId": "broker"}, "startPath", as_=cast.carol)
    assert (await browser.log_in(link.done("linkExternalIdentity")["startPath"])).status_code == 303
    made = await create_organisation(database, cast.alice, "Acme BV", NUMBER, activated=False)
    browser, address = await way(app, client, cast.alice, made)
    assert "linked to another account" in await refused(browser, database, address)


async def test_org_12_only_who_manages_it_at_home_begins_to_prove(
    client: Client, cast: Cast, database: Database, broker: IdentityProvider
) -> None:
    shared = await share_organisation(database, cast, "accepted")
    made, bob, dave = shared.organisation, cast.bob, cast.dave
    field = "startOrganisationProof"
    await put(database, "memberships", {"user_id": cast.dave.user_id}, role="ADMINISTRATOR")
    async with nothing_happens(database, counted=False):
        assert (await begins(client, None, made)).code == "UNAUTHENTICATED"
        for who in (cast.alice, shared.users["member"], dave):
            assert (await begins(client, who, made)).code == "FORBIDDEN"
        assert (await begins(client, shared.users["stranger"], made)).refused(field) == "NOT_FOUND"
        assert (await begins(client, bob, made, "none")).refused(field) == "NOT_FOUND"
        assert (await begins(client, bob, "org_" + "0" * 32)).refused(field) == "NOT_FOUND"
    configure(database, broker.model_copy(update={"kind": type(broker.kind).OPENID}))
    async with nothing_happens(database, counted=False):
        assert (await begins(client, bob, made)).refused(field) == "INVALID_INPUT"


# ---- logging in by it


async def test_aut_5_the_acting_subject_is_the_key_and_not_the_token_s(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, broker: IdentityProvider
) -> None:
    provider.person = acts(level="loa2")
    link = await client.do("linkExternalIdentity", {"providerId": "broker"}, "startPath", as_=cast.alice)
    browser = Browser(app)
    browser.become(cast.alice.token)
    assert (await browser.log_in(link.done("linkExternalIdentity")["startPath"])).status_code == 303
    [row] = await rows(database, "external_identities")
    assert row.subject == "pseudonym-of-alice"
    provider.person.sub = "of another session"
    browser = Browser(app)
    await browser.log_in(START)
    assert (await client.ask("{ account { name } }", as_=browser.session)).data["account"]["name"] == "Alice de Vries"
    provider.person = acts("pseudonym-of-nobody")
    provider.person.sub = "of another session"
    async with nothing_happens(database):
        answer = await Browser(app).log_in(START)
        assert answer.status_code == 403
    # and it is the token's subject that a log-out names
    token = provider.log_out_token(sub="of another session")
    await browser.http.post(f"{START}/back-channel-log-out", data={"logout_token": token})
    assert (await client.ask("{ account { name } }", as_=browser.session)).code == "UNAUTHENTICATED"


async def test_org_12_an_openid_provider_that_names_a_number_proves_at_its_least_level(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    given = {"company_number_claim": "kbo", "company_number_scheme": "KBO", "least_acr": "high"}
    configure(database, provider.configured("broker", **given, acr_values=["low", "high"]))
    made = await create_organisation(database, cast.alice, "Acme NV", "0403019261", activated=False, scheme="KBO")
    for claims, told in (
        ({"kbo": "0403.019.261", "acr": "low"}, TOO_LOW),
        ({"kbo": "0403.019.262", "acr": "high"}, NOT_OF_IT),
        ({"acr": "high"}, NOT_OF_IT),
    ):
        provider.person = Person("a-1", claims)
        browser, address = await way(app, client, cast.alice, made)
        assert told in await refused(browser, database, address)
    provider.person = Person("a-1", {"kbo": "BE 0403.019.261", "acr": "high"})
    browser, address = await way(app, client, cast.alice, made)
    assert (await browser.http.get(address)).status_code == 303
    assert await standing(client, cast.alice, made) == ("ACTIVATED", "EHERKENNING")
