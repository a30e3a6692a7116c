"""AUT-5: a log-in at a provider, linked to one's account from a session of it, and unlinked."""

import asyncio
from typing import Any

from server.db.database import Database
from server.db.queries import accounts as account_queries
from server.db.queries import external_identities as external_queries
from server.db.unit_of_work import UnitOfWork
from server.domain import external_identities, external_log_ins, housekeeping, identity_claims
from server.domain.errors import LinkedElsewhere
from server.domain.permissions import Identity
from server.identity_providers import IdentityProvider
from tests.client import Answer, Client
from tests.graphql.test_second_factors import last_undo, undoes
from tests.openid_provider import Browser, HostileProvider, Person, configure, person
from tests.rows import ago, audit, key, mails, nothing_happens, put, rows
from tests.scenario import Cast, LoggedInUser, clear_password

IDENTITIES = "account { externalIdentities { id provider linkedAt lastUsedAt } }"
HOUR = ago(hours=1)


async def begins_to_link(client: Client, who: Any, provider_id: str = "acme-id") -> Answer:
    return await client.do("linkExternalIdentity", {"providerId": provider_id}, "startPath", as_=who)


async def start_path(client: Client, who: Any) -> str:
    return str((await begins_to_link(client, who)).done("linkExternalIdentity")["startPath"])


async def unlinks(client: Client, who: Any, identity_id: str) -> Answer:
    return await client.do("unlinkExternalIdentity", {"externalIdentityId": identity_id}, IDENTITIES, as_=who)


async def identities(client: Client, who: Any) -> list[dict[str, Any]]:
    answer = await client.ask(f"{{ {IDENTITIES} }}", as_=who)
    return list(answer.data["account"]["externalIdentities"])


async def links(app: Any, client: Client, who: LoggedInUser) -> str:
    """The identity's id."""
    browser = Browser(app)
    browser.become(who.token)
    assert (await browser.log_in(await start_path(client, who))).status_code == 303
    return str((await identities(client, who))[-1]["id"])


async def refused(browser: Browser, database: Database, address: str) -> str:
    held = browser.session
    async with nothing_happens(database):
        answer = await browser.http.get(address)
    assert answer.status_code == 403, answer.status_code
    assert browser.session == held
    return answer.text


# ---- linking


async def test_aut_5_a_session_links_whatever_the_address(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider
) -> None:
    configure(database, provider.configured())
    provider.person = Person("b-1", {"email": "private@elsewhere.example"})
    identity = await links(app, client, cast.bob)
    [shown] = await identities(client, cast.bob)
    assert (shown["provider"], shown["lastUsedAt"]) == ("Acme ID", None)
    assert len(await audit(database, action="account.identity_linked")) == 1
    [told] = await mails(database, to=cast.bob.email, kind="ACCOUNT_CHANGED")
    assert told.params["change"] == "IDENTITY_LINKED"
    browser = Browser(app)
    await browser.log_in("/log-in/acme-id")
    assert [one["id"] for one in await identities(client, browser.session)] == [identity]
    node = "query($id: ID!) { node(id: $id) { ... on ExternalIdentity { provider } } }"
    assert (await client.ask(node, {"id": identity}, as_=cast.bob)).data["node"] == {"provider": "Acme ID"}
    assert (await client.ask(node, {"id": identity}, as_=cast.alice)).data["node"] is None


async def test_aut_3_linking_and_unlinking_need_a_factor_that_was_shown_just_now(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    identity = await links(app, client, cast.bob)
    await put(database, "sessions", {"id": cast.bob.session_id}, authenticated_at=ago(minutes=11))
    async with nothing_happens(database, counted=False):
        answer = await begins_to_link(client, cast.bob)
        assert answer.refused("linkExternalIdentity") == "REAUTHENTICATION_REQUIRED"
        answer = await unlinks(client, cast.bob, identity)
        assert answer.refused("unlinkExternalIdentity") == "REAUTHENTICATION_REQUIRED"


async def test_aut_5_a_link_is_begun_for_a_provider_that_there_is(
    client: Client, cast: Cast, database: Database, acme: IdentityProvider
) -> None:
    async with nothing_happens(database, counted=False):
        assert (await begins_to_link(client, cast.bob, "other")).refused("linkExternalIdentity") == "NOT_FOUND"
        assert (await begins_to_link(client, None)).code == "UNAUTHENTICATED"


async def test_aut_5_what_a_session_began_ends_in_the_same_session_of_the_same_browser(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    path = await start_path(client, cast.bob)
    for token in (None, cast.alice.token, "x" * 43):  # who was sent somebody else's link
        victim = Browser(app)
        if token:
            victim.become(token)
        async with nothing_happens(database, counted=False):
            assert (await victim.http.get(path)).status_code == 403
        assert "welkom-log-in" not in victim.http.cookies
    browser = Browser(app)
    browser.become(cast.bob.token)
    address = await browser.at_provider(await browser.start(path))
    kept = browser.http.cookies.get("welkom-log-in")
    browser.become(cast.alice.token)  # somebody else logs in meanwhile
    assert "begun by another log-in" in await refused(browser, database, address)
    browser.http.cookies.set("welkom-log-in", str(kept), domain="127.0.0.1")
    browser.become(cast.bob.token)
    assert (await browser.http.get(address)).status_code == 303
    again = Browser(app)
    again.become(cast.bob.token)
    async with nothing_happens(database, counted=False):
        assert (await again.http.get(path)).status_code == 403, "a secret is good once"


async def test_aut_5_what_was_begun_for_one_provider_is_nothing_at_another(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    path = await start_path(client, cast.bob)
    other = provider.configured("other-id").model_copy(update={"issuer": "https://other.example"})
    configure(database, acme, other)
    browser = Browser(app)
    browser.become(cast.bob.token)
    async with nothing_happens(database, counted=False):
        assert (await browser.http.get(path.replace("acme-id", "other-id"))).status_code == 403


async def test_aut_5_a_link_is_over_after_ten_minutes(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    path = await start_path(client, cast.bob)
    browser = Browser(app)
    browser.become(cast.bob.token)
    address = await browser.at_provider(await browser.start(path))
    await put(database, "secrets", {"purpose": "IDENTITY_LINK"}, expires_at=ago(seconds=1))
    assert "Log in as whoever began it" in await refused(browser, database, address)


async def test_aut_5_a_log_in_of_another_account_is_not_taken_from_it(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await links(app, client, cast.bob)
    browser = Browser(app)
    browser.become(cast.alice.token)
    address = await browser.at_provider(await browser.start(await start_path(client, cast.alice)))
    assert "linked to another account" in await refused(browser, database, address)
    assert await identities(client, cast.alice) == []
    failed = await rows(database, "failed_log_ins", account_id=cast.alice.account_id)
    assert [row.method for row in failed] == ["EXTERNAL"]


async def test_aut_5_an_account_has_twenty_at_the_most(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = Person("one")
    await links(app, client, cast.bob)
    async with database.write(origin="test") as uow:
        for n in range(external_identities.MOST - 1):
            await external_identities.link(uow, cast.bob.account_id, identity_claims.read(acme, {"sub": f"more-{n}"}))
    browser = Browser(app)
    browser.become(cast.bob.token)
    provider.person = Person("one too many")
    address = await browser.at_provider(await browser.start(await start_path(client, cast.bob)))
    assert "which is the most" in await refused(browser, database, address)


async def test_aut_5_of_many_who_link_the_same_at_once_one_does(
    cast: Cast, database: Database, acme: IdentityProvider
) -> None:
    vouched = identity_claims.read(acme, {"sub": "contested"})

    async def link(who: LoggedInUser) -> bool:
        try:
            async with database.write(origin="test") as uow:
                await external_identities.link(uow, who.account_id, vouched)
        except LinkedElsewhere:
            return False
        return True

    people = [cast.alice, cast.bob, cast.carol, cast.dave]
    assert sum(await asyncio.gather(*map(link, people))) == 1
    assert len(await rows(database, "external_identities")) == 1
    assert len(await mails(database, kind="ACCOUNT_CHANGED")) == 1


async def test_aut_5_of_many_first_log_ins_at_once_one_makes_the_account(
    app: Any, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("n-1", "nora@acme.example")
    browsers = [Browser(app) for _ in range(4)]
    answers = await asyncio.gather(*(browser.log_in("/log-in/acme-id") for browser in browsers))
    assert {answer.status_code for answer in answers} == {303}
    assert len(await rows(database, "external_identities")) == 1
    assert len(await rows(database, "account_emails", canonical="nora@acme.example")) == 1
    assert len(await rows(database, "users", canonical="nora@acme.example")) == 1


# ---- unlinking


async def test_aut_5_unlinked_it_opens_nothing_and_ends_what_it_began(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("b-1", cast.bob.email)
    identity = await links(app, client, cast.bob)
    browser = Browser(app)
    await browser.log_in("/log-in/acme-id")
    payload = (await unlinks(client, cast.bob, identity)).done("unlinkExternalIdentity")
    assert payload["account"]["externalIdentities"] == []
    assert (await client.ask("{ account { id } }", as_=browser.session)).code == "UNAUTHENTICATED"
    assert (await client.ask("{ account { id } }", as_=cast.bob)).data["account"]
    assert len(await audit(database, action="account.identity_unlinked")) == 1
    told = (await mails(database, to=cast.bob.email, kind="ACCOUNT_CHANGED"))[-1]
    assert told.params["change"] == "IDENTITY_UNLINKED"
    # not by the address either: it was taken off on purpose
    again = Browser(app)
    address = await again.at_provider(await again.start("/log-in/acme-id"))
    assert "Nobody is known here" in await refused(again, database, address)
    assert await links(app, client, cast.bob) == identity, "a session puts it back"


async def test_aut_5_the_session_that_unlinks_goes_on(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("b-1", cast.bob.email)
    browser = Browser(app)
    await browser.log_in("/log-in/acme-id")
    [linked] = await identities(client, browser.session)
    (await unlinks(client, browser.session, linked["id"])).done("unlinkExternalIdentity")
    assert await identities(client, browser.session) == []


async def test_aut_5_the_only_way_in_is_not_unlinked(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = Person("b-1")
    first = await links(app, client, cast.bob)
    await clear_password(database, cast.bob)
    async with nothing_happens(database, counted=False):
        assert (await unlinks(client, cast.bob, first)).refused("unlinkExternalIdentity") == "LAST_WAY_IN"
    provider.person = Person("b-2")
    second = await links(app, client, cast.bob)
    (await unlinks(client, cast.bob, first)).done("unlinkExternalIdentity")
    async with nothing_happens(database, counted=False):
        assert (await unlinks(client, cast.bob, second)).refused("unlinkExternalIdentity") == "LAST_WAY_IN"


async def test_aut_5_a_link_to_a_provider_that_is_no_more_is_no_way_in(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = Person("b-1")
    first = await links(app, client, cast.bob)
    provider.person = Person("b-2")
    await links(app, client, cast.bob)
    await put(database, "external_identities", {"subject": "b-2"}, provider="gone")
    await clear_password(database, cast.bob)
    assert [one["provider"] for one in await identities(client, cast.bob)] == ["Acme ID", "gone"]
    assert (await unlinks(client, cast.bob, first)).refused("unlinkExternalIdentity") == "LAST_WAY_IN"


async def test_aut_5_nobody_unlinks_what_is_another_s(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    identity = await links(app, client, cast.bob)
    for what in (identity, "xid_" + "0" * 32, cast.bob.id, "nonsense"):
        async with nothing_happens(database, counted=False):
            assert (await unlinks(client, cast.alice, what)).refused("unlinkExternalIdentity") == "NOT_FOUND"
    (await unlinks(client, cast.bob, identity)).done("unlinkExternalIdentity")
    assert (await unlinks(client, cast.bob, identity)).refused("unlinkExternalIdentity") == "NOT_FOUND"


async def test_aut_5_a_log_in_and_an_unlinking_at_once_wait_for_each_other_in_one_order(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    """Each stops at its first lock until the other one has its own, or waits for it."""
    provider.person = person("b-1", cast.bob.email)
    await links(app, client, cast.bob)
    [row] = await rows(database, "external_identities")
    vouched = identity_claims.Vouched(acme, "b-1", "b-1")
    bob = Identity(cast.bob.account_id, cast.bob.session_id, "en")
    locked = asyncio.Event()

    def stopping(uow: UnitOfWork) -> None:
        real = uow.first

        async def first(query: Any, **given: Any) -> Any:
            got = await real(query, **given)
            if query in (external_queries.LOCK_BY_SUBJECT, account_queries.LOCK) and not locked.is_set():
                locked.set()
                await asyncio.sleep(0.5)
            return got

        uow.first = first  # type: ignore[method-assign]

    async def log_in() -> None:
        async with database.write(origin="log-in") as uow:
            stopping(uow)
            await external_log_ins.log_in(uow, vouched, user_agent=None)

    async def unlink() -> None:
        await locked.wait()
        async with database.write(origin="unlink") as uow:
            await external_identities.unlink(uow, bob, external_identity_id=row.id)

    await asyncio.gather(log_in(), unlink())
    [row] = await rows(database, "external_identities")
    assert row.removed_at is not None
    assert [one for one in await rows(database, "sessions") if one.external_identity_id] == []


# ---- taking back


async def test_mail_4_the_mail_about_a_link_takes_it_back(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    await links(app, client, cast.bob)
    browser = Browser(app)
    await browser.log_in("/log-in/acme-id")
    token = await last_undo(database)
    (await undoes(client, token)).done("undoAccountChange")
    for session in (browser.session, cast.bob.token):
        assert (await client.ask("{ account { id } }", as_=session)).code == "UNAUTHENTICATED"
    assert await rows(database, "external_identities") == []
    assert (await undoes(client, token)).refused("undoAccountChange") == "INVALID_TOKEN"


async def test_mail_4_the_mail_about_an_unlinking_puts_it_back_within_two_weeks(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = person("b-1", cast.bob.email)
    identity = await links(app, client, cast.bob)
    await put(database, "external_identities", {"id": key(identity)}, linked_at=ago(days=20))
    (await unlinks(client, cast.bob, identity)).done("unlinkExternalIdentity")
    (await undoes(client, await last_undo(database))).done("undoAccountChange")
    browser = Browser(app)
    await browser.log_in("/log-in/acme-id")
    assert [one["id"] for one in await identities(client, browser.session)] == [identity]


async def test_mail_4_what_another_account_has_by_now_is_not_put_back(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.person = Person("shared")
    identity = await links(app, client, cast.bob)
    (await unlinks(client, cast.bob, identity)).done("unlinkExternalIdentity")
    token = await last_undo(database)
    await put(database, "external_identities", {"id": key(identity)}, linked_at=ago(days=20))
    assert await links(app, client, cast.alice) == identity
    (await undoes(client, token)).done("undoAccountChange")
    assert [one["id"] for one in await identities(client, cast.alice)] == [identity]


async def test_lim_5_what_is_over_goes(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    identity = await links(app, client, cast.bob)
    (await unlinks(client, cast.bob, identity)).done("unlinkExternalIdentity")
    token = await last_undo(database)
    [state] = await rows(database, "spent_tokens")
    async with database.write(origin="test") as uow:
        await housekeeping.tidy(uow)
    assert len(await rows(database, "external_identities")) == len(await rows(database, "spent_tokens")) == 1
    await put(database, "external_identities", {"id": key(identity)}, removed_at=ago(days=15))
    await put(database, "spent_tokens", {"hash": state.hash}, expires_at=HOUR)
    async with database.write(origin="test") as uow:
        await housekeeping.tidy(uow)
    assert await rows(database, "external_identities") == await rows(database, "spent_tokens") == []
    (await undoes(client, token)).done("undoAccountChange")
    assert await rows(database, "external_identities") == []


def test_the_secret_that_a_session_begins_with_lasts_ten_minutes() -> None:
    assert external_log_ins.LINK_LASTS.total_seconds() == 600
