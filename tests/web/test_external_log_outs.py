"""AUT-5: a provider ends the sessions that it began (OpenID Connect Back-Channel Logout 1.0)."""

import time
from typing import Any

import httpx2
import pytest

from server.db.database import Database
from server.identity_providers import IdentityProvider
from tests.client import Client
from tests.openid_provider import LOG_OUT, STRANGERS_KEY, Browser, HostileProvider, configure, person
from tests.rows import audit, nothing_happens, rows
from tests.scenario import Cast, create_environment, set_up_app

START, HERE = "/log-in/acme-id", "/log-in/acme-id/back-channel-log-out"


@pytest.fixture
async def bob(app: Any, cast: Cast, provider: HostileProvider, acme: IdentityProvider) -> Browser:
    """Bob, logged in by the provider."""
    return await logged_in(app, provider, cast, "sid-1")


async def logged_in(app: Any, provider: HostileProvider, cast: Cast, sid: str | None) -> Browser:
    provider.person = person("b-1", cast.bob.email, sid=sid)
    browser = Browser(app)
    assert (await browser.log_in(START)).status_code == 303
    return browser


async def told(browser: Browser, token: str, path: str = HERE) -> httpx2.Response:
    return await browser.http.post(path, data={"logout_token": token})


async def is_in(client: Client, session: Any) -> bool:
    return (await client.ask("{ account { id } }", as_=session)).code is None


async def test_aut_5_a_log_out_ends_the_session_that_it_names_and_no_other(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, bob: Browser
) -> None:
    again = await logged_in(app, provider, cast, "sid-2")
    events: list[Any] = []
    database.committed.append(lambda published, mailed: events.extend(published))
    answer = await told(Browser(app), provider.log_out_token(sid="sid-1"))
    assert (answer.status_code, answer.headers["cache-control"], answer.content) == (200, "no-store", b"")
    assert not await is_in(client, bob.session)
    assert await is_in(client, again.session)
    assert await is_in(client, cast.bob), "what the provider did not begin goes on"
    assert len(events) == 1
    assert len(await audit(database, action="session.ended")) == 1


async def test_aut_5_a_log_out_of_a_subject_ends_all_that_it_began(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, bob: Browser
) -> None:
    again = await logged_in(app, provider, cast, None)
    assert (await told(Browser(app), provider.log_out_token(sub="b-1"))).status_code == 200
    assert not await is_in(client, bob.session)
    assert not await is_in(client, again.session)
    assert await is_in(client, cast.bob)


async def test_aut_5_a_session_that_came_of_it_ends_with_it(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, bob: Browser
) -> None:
    """Whoever accepts an invitation in a session gets another one, which the same provider vouched for."""
    invited = {"email": cast.bob.email, "name": "Bob", "role": "BASIC_USER"}
    erin = await create_environment(database, "Initech")
    (await client.do("addUser", invited, as_=erin)).done("addUser")
    asked = await client.ask("{ account { invitations { id } } }", as_=bob.session)
    invitations = asked.data["account"]["invitations"]
    given = {"invitationId": invitations[0]["id"]} if invitations else {}
    answer = await client.do("acceptInvitation", given, "grant { token }", as_=bob.session)
    token = answer.done("acceptInvitation")["grant"]["token"]
    assert token != bob.session
    assert (await told(Browser(app), provider.log_out_token(sid="sid-1"))).status_code == 200
    assert not await is_in(client, token)


async def test_aut_5_a_log_out_of_nobody_here_is_no_fault(
    app: Any, client: Client, database: Database, provider: HostileProvider, bob: Browser
) -> None:
    for named in ({"sub": "b-2"}, {"sid": "sid-9"}, {"sub": "b-2", "sid": "sid-1"}):
        assert (await told(Browser(app), provider.log_out_token(**named))).status_code == 200
    assert await is_in(client, bob.session)


async def test_aut_5_one_provider_ends_no_session_of_another_s(
    app: Any,
    client: Client,
    cast: Cast,
    provider: HostileProvider,
    bob: Browser,
    acme: IdentityProvider,
    database: Database,
) -> None:
    configure(database, provider.configured("other-id"))
    token = provider.log_out_token(sub="b-1", sid="sid-1")
    assert (await told(Browser(app), token, "/log-in/other-id/back-channel-log-out")).status_code == 200
    configure(database, acme)
    assert await is_in(client, bob.session)


FORM = {"content-type": "application/x-www-form-urlencoded"}
NOW = int(time.time())
LIES: dict[str, dict[str, Any]] = {
    "with a nonce": {"nonce": "x"},
    "wrong audience": {"aud": "another"},
    "no audience": {"aud": None},
    "wrong issuer": {"iss": "https://evil.example"},
    "no issuer": {"iss": None},
    "neither subject nor session": {"sub": None, "sid": None},
    "no events": {"events": None},
    "other events": {"events": {"http://schemas.openid.net/event/other": {}}},
    "events that are a list": {"events": [LOG_OUT]},
    "event that is no object": {"events": {LOG_OUT: True}},
    "no id": {"jti": None},
    "id that is a number": {"jti": 7},
    "expired": {"exp": NOW - 600},
    "no expiry": {"exp": None},
    "expiry beyond every calendar": {"exp": 1e300},
    "expiry beyond every number": {"exp": 10**400},
    "issued long ago": {"iat": NOW - 86_400},
    "issued tomorrow": {"iat": NOW + 86_400},
    "no moment of issue": {"iat": None},
    "subject that is no text": {"sub": ["b-1"]},
    "session that is no text": {"sid": 7},
}


async def refused(app: Any, client: Client, database: Database, bob: Browser, answer: httpx2.Response) -> None:
    assert answer.status_code == 400
    assert answer.json()["error"] == "invalid_request"
    assert await is_in(client, bob.session)


@pytest.mark.parametrize("lie", LIES)
async def test_aut_5_log_out_tokens_that_are_not_right(
    lie: str, app: Any, client: Client, database: Database, provider: HostileProvider, bob: Browser
) -> None:
    provider.lies.claims = LIES[lie]
    token = provider.log_out_token(sub="b-1", sid="sid-1")
    async with nothing_happens(database, counted=False):
        answer = await told(Browser(app), token)
    await refused(app, client, database, bob, answer)


async def test_aut_5_log_out_tokens_that_are_not_the_provider_s(
    app: Any, client: Client, database: Database, provider: HostileProvider, bob: Browser
) -> None:
    for lies in (
        {"algorithm": "none"},
        {"key": STRANGERS_KEY},
        {"token": lambda token: token[:-4] + "AAAA"},
        {"header": {"typ": "at+jwt"}},
        {"header": {"kid": "of nobody"}},
    ):
        provider.reset_lies(**lies)
        async with nothing_happens(database, counted=False):
            answer = await told(Browser(app), provider.log_out_token(sid="sid-1"))
        await refused(app, client, database, bob, answer)
    provider.reset_lies()
    async with nothing_happens(database, counted=False):
        answer = await told(Browser(app), provider.id_token("n"))
    await refused(app, client, database, bob, answer)


async def test_aut_5_a_log_out_token_is_good_once(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, bob: Browser
) -> None:
    token = provider.log_out_token(sub="b-1")
    assert (await told(Browser(app), token)).status_code == 200
    again = await logged_in(app, provider, cast, "sid-1")
    async with nothing_happens(database, counted=False):
        answer = await told(Browser(app), token)
    await refused(app, client, database, again, answer)


async def test_aut_5_what_is_no_form_is_no_log_out(
    app: Any, client: Client, database: Database, provider: HostileProvider, bob: Browser
) -> None:
    token = provider.log_out_token(sid="sid-1")
    http = Browser(app).http
    async with nothing_happens(database, counted=False):
        for answer in (
            await http.post(HERE, json={"logout_token": token}),
            await http.post(HERE, content=b"", headers=FORM),
            await http.post(HERE, data={"logout_token": [token, token]}),
            await http.post(HERE, content=b"logout_token=\xff", headers=FORM),
            await http.post(HERE, data={"logout_token": "x" * 100_000}),
            await http.post(HERE, data={"logout_token": "a.b.c"}),
        ):
            await refused(app, client, database, bob, answer)
        assert (await http.post(HERE, data={"logout_token": "x" * 300_000})).status_code == 413
        assert (await http.get(HERE)).status_code == 405


async def test_aut_3_a_log_in_that_waits_for_its_second_factor_ends_too(
    app: Any, client: Client, cast: Cast, database: Database, provider: HostileProvider, bob: Browser
) -> None:
    await set_up_app(database, cast.bob)
    provider.person = person("b-1", cast.bob.email, sid="sid-3")
    answer = await Browser(app).log_in(START)
    challenge = answer.headers["location"].partition("#")[2]
    assert (await told(Browser(app), provider.log_out_token(sub="b-1"))).status_code == 200
    given = {"challenge": challenge, "code": "123456"}
    assert (await client.do("completeLogIn", given, "grant { token }")).refused("completeLogIn") == "INVALID_TOKEN"
    assert len(await rows(database, "sessions", identity_provider="acme-id")) == 0
