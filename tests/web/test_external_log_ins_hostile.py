"""AUT-5 against a provider, or somebody between, that lies: nobody is in, nothing is made, one failure is counted."""

import dataclasses
import time
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from server.auth import openid_client, openid_tokens
from server.db.database import Database
from server.identity_providers import IdentityProvider
from tests.openid_provider import (
    KEYS,
    STRANGERS_KEY,
    Browser,
    HostileProvider,
    configure,
    hs256_with_public_key,
    person,
    running,
)
from tests.rows import everything, nothing_happens, rows
from tests.web.test_http import ON_SQLITE

START, CALLBACK = "/log-in/acme-id", "/log-in/acme-id/callback"
NOT_BELIEVED = "can&#39;t be trusted"
NOT_BEGUN = "not begun in this browser"
SILENT = "does not answer as it has to"

pytestmark = [ON_SQLITE, pytest.mark.usefixtures("cast")]  # what is told of here is decided before any row is read


@pytest.fixture(autouse=True)
def bob(provider: HostileProvider) -> None:
    """Who would be in, were it not for the lie."""
    provider.person = person("b-1", "bob@acme.example")


async def denied(browser: Browser, database: Database, address: str, *, counted: int = 1) -> httpx2.Response:
    """What is answered: nobody is in, no account, no link and no row but for the failure."""
    before = len(await rows(database, "throttles"))
    async with nothing_happens(database):
        answer = await browser.http.get(address)
    assert answer.status_code in (400, 403, 502), (answer.status_code, answer.text)
    assert browser.session is None
    assert not await rows(database, "external_identities")
    assert not await rows(database, "failed_log_ins")
    assert len(await rows(database, "throttles")) - before in (0, counted)
    return answer


async def comes_back(browser: Browser, database: Database) -> httpx2.Response:
    return await denied(browser, database, await browser.at_provider(await browser.start(START)))


@pytest.fixture
def acme_again(database: Database, provider: HostileProvider, acme: IdentityProvider) -> Callable[..., None]:
    return lambda **changes: configure(database, provider.configured(environments=["acme.example"], **changes))


NOW = int(time.time())
CLAIMS: dict[str, dict[str, Any]] = {
    "wrong issuer": {"iss": "https://evil.example"},
    "issuer with a slash more": {"iss": "http://127.0.0.1/"},
    "no issuer": {"iss": None},
    "issuer that is a list": {"iss": ["https://evil.example"]},
    "wrong audience": {"aud": "another-client"},
    "no audience": {"aud": None},
    "audience among others, made for another": {"aud": ["welkom", "another"], "azp": "another"},
    "audience among others, made for nobody": {"aud": ["welkom", "another"]},
    "audience is another, authorised for us": {"aud": "another", "azp": "welkom"},
    "audiences are others, authorised for us": {"aud": ["another", "welkom-2"], "azp": "welkom"},
    "authorised party is another": {"azp": "another"},
    "wrong nonce": {"nonce": "n" * 43},
    "no nonce": {"nonce": None},
    "empty nonce": {"nonce": ""},
    "nonce that is a list": {"nonce": ["n"]},
    "expired": {"exp": NOW - 3600},
    "expiry that is no number": {"exp": "9999999999"},
    "expiry that is not a number": {"exp": float("nan")},
    "expiry that never comes": {"exp": float("inf")},
    "expiry beyond every calendar": {"exp": 1e300},
    "expiry beyond every number": {"exp": 10**400},
    "no expiry": {"exp": None},
    "issued tomorrow": {"iat": NOW + 86_400},
    "issued long ago": {"iat": NOW - 86_400},
    "no moment of issue": {"iat": None},
    "valid from tomorrow": {"nbf": NOW + 86_400},
    "no subject": {"sub": None},
    "empty subject": {"sub": ""},
    "subject that is a number": {"sub": 1},
    "subject that is too long": {"sub": "x" * 256},
    "subject with a control character": {"sub": "b-1\u0000"},
    "another access token's hash": {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"},
    "a log-out token": {"events": {"http://schemas.openid.net/event/backchannel-logout": {}}},
}


@pytest.mark.parametrize("lie", CLAIMS)
async def test_aut_5_claims_that_are_not_right(
    lie: str, app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.lies.claims = CLAIMS[lie]
    assert NOT_BELIEVED in (await comes_back(Browser(app), database)).text
    provider.lies.claims = {}
    assert (await Browser(app).log_in(START)).status_code == 303, "that lie was all that was wrong"


def alg_none(provider: HostileProvider) -> None:
    provider.lies.algorithm = "none"


def alg_none_with_signature(provider: HostileProvider) -> None:
    provider.lies.algorithm = "none"
    provider.lies.token = lambda token: token + "AAAA"


def alg_in_capitals(provider: HostileProvider) -> None:
    provider.lies.algorithm, provider.lies.header = "none", {"alg": "NonE"}


def strangers_key(provider: HostileProvider) -> None:
    provider.lies.key = STRANGERS_KEY


def strangers_key_brought_along(provider: HostileProvider) -> None:
    provider.lies.key = STRANGERS_KEY
    provider.lies.header = {"jwk": STRANGERS_KEY.as_dict(private=False)}


def strangers_key_elsewhere(provider: HostileProvider) -> None:
    provider.lies.key = STRANGERS_KEY
    provider.lies.header = {"jku": "https://evil.example/jwks", "kid": "evil"}


def unknown_key(provider: HostileProvider) -> None:
    provider.lies.header = {"kid": "of nobody"}


def kid_of_another_kind(provider: HostileProvider) -> None:
    provider.lies.header = {"kid": ["x"]}


def signature_of_nothing(provider: HostileProvider) -> None:
    provider.lies.token = lambda token: token.rpartition(".")[0] + "."


def changed_after_signing(provider: HostileProvider) -> None:
    def change(token: str) -> str:
        header, payload, signature = token.split(".")
        return f"{header}.{payload[:-4]}AAAA.{signature}"

    provider.lies.token = change


def hs256(provider: HostileProvider) -> None:
    now = int(time.time())

    def sign(_: str) -> str:
        [asked] = provider.seen
        claims = {"iss": provider.issuer, "sub": "b-1", "aud": "welkom", "exp": now + 60, "iat": now}
        claims |= {"nonce": asked["nonce"]} | provider.person.claims
        return hs256_with_public_key(claims, provider.kids["RS256"])

    provider.lies.token = sign


def algorithm_that_is_not_allowed(provider: HostileProvider) -> None:
    provider.lies.algorithm, provider.lies.key, provider.lies.header = (
        "RS512",
        KEYS["RS256"],
        {"kid": provider.kids["RS256"]},
    )


def key_of_another_algorithm(provider: HostileProvider) -> None:
    provider.lies.header = {"kid": provider.kids["ES256"]}


def critical_header(provider: HostileProvider) -> None:
    provider.lies.header = {"crit": ["b64"], "b64": False}


def log_out_type(provider: HostileProvider) -> None:
    provider.lies.header = {"typ": "logout+jwt"}


def access_token_type(provider: HostileProvider) -> None:
    provider.lies.header = {"typ": "at+jwt"}


def no_token(provider: HostileProvider) -> None:
    provider.lies.token = lambda _: ""


def encrypted(provider: HostileProvider) -> None:
    provider.lies.token = lambda token: token + ".a.b"


def enormous(provider: HostileProvider) -> None:
    provider.lies.claims = {"much": "x" * 100_000}


def deep(provider: HostileProvider) -> None:
    provider.lies.token = lambda token: "W1tbW1tb" * 5000 + ".e30.AAAA"


@pytest.mark.parametrize(
    "lie",
    [
        alg_none,
        alg_none_with_signature,
        alg_in_capitals,
        strangers_key,
        strangers_key_brought_along,
        strangers_key_elsewhere,
        unknown_key,
        signature_of_nothing,
        changed_after_signing,
        hs256,
        algorithm_that_is_not_allowed,
        key_of_another_algorithm,
        critical_header,
        log_out_type,
        access_token_type,
        no_token,
        encrypted,
        enormous,
        deep,
    ],
)
async def test_aut_5_tokens_that_are_not_the_provider_s(
    lie: Callable[[HostileProvider], None],
    app: Any,
    database: Database,
    provider: HostileProvider,
    acme: IdentityProvider,
) -> None:
    lie(provider)
    assert NOT_BELIEVED in (await comes_back(Browser(app), database)).text


# ---- mixed-up issuers (RFC 9207), states and browsers


async def test_aut_5_an_answer_of_another_issuer_is_not_taken(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    for told in ("https://evil.example", provider.issuer + "/", "", None):
        provider.lies.answer = {"iss": told}
        assert NOT_BELIEVED in (await comes_back(Browser(app), database)).text
    assert provider.asked.get("/token") is None, "no code was given away"


async def test_aut_5_a_provider_that_does_not_name_itself_may_leave_it_out(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.lies.metadata = {"authorization_response_iss_parameter_supported": False}
    provider.lies.answer = {"iss": "https://evil.example"}
    assert NOT_BELIEVED in (await comes_back(Browser(app), database)).text
    provider.lies.answer = {"iss": None}
    assert (await Browser(app).log_in(START)).status_code == 303


async def test_aut_5_what_one_provider_answers_is_not_taken_for_another_s(
    app: Any, database: Database, provider: HostileProvider
) -> None:
    async with running() as evil:
        configure(
            database,
            provider.configured(environments=["acme.example"]),
            evil.configured("evil-id", environments=["acme.example"]),
        )
        evil.person = person("b-1", "bob@acme.example")
        for one in (provider, evil):  # nothing but the cookie tells whose answer it is
            one.lies.metadata = {"authorization_response_iss_parameter_supported": False}
            one.lies.answer = {"iss": None}
        browser = Browser(app)
        back = await browser.at_provider(await browser.start("/log-in/evil-id"))
        await denied(browser, database, back.replace("evil-id", "acme-id"))
        assert provider.asked.get("/token") is None
        # a token of one issuer at the token endpoint of the other
        provider.lies.token = lambda _: evil.id_token(provider.seen[-1]["nonce"])
        assert NOT_BELIEVED in (await comes_back(Browser(app), database)).text


async def test_aut_5_a_discovery_document_of_another_issuer_is_none(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.lies.metadata = {"issuer": "https://evil.example"}
    async with nothing_happens(database, counted=False):
        answer = await Browser(app).http.get(START)
    assert (answer.status_code, SILENT in answer.text) == (502, True)


async def test_aut_5_addresses_of_a_provider_are_encrypted_or_on_loopback(
    app: Any, database: Database, provider: HostileProvider, acme_again: Callable[..., None]
) -> None:
    for name in ("authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint"):
        for address in ("ftp://127.0.0.1/x", "//x", "javascript:alert(1)", 7, "https://"):
            acme_again()
            provider.lies.metadata = {name: address}
            assert (await Browser(app).http.get(START)).status_code == 502, (name, address)


async def test_aut_5_another_browser_s_answer_is_nobody_s(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    attacker, victim = Browser(app), Browser(app)
    address = await attacker.at_provider(await attacker.start(START))
    assert NOT_BEGUN in (await denied(victim, database, address, counted=0)).text  # who has begun nothing
    await victim.start(START)
    mine = victim.http.cookies.get("welkom-log-in")
    assert NOT_BEGUN in (await denied(victim, database, address, counted=0)).text  # who has begun another one
    assert victim.http.cookies.get("welkom-log-in") == mine, "which is not disturbed"
    assert provider.asked.get("/token") is None


async def test_aut_5_a_cookie_that_was_made_up_changed_or_too_old(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = Browser(app)
    address = await browser.at_provider(await browser.start(START))
    sealed = browser.http.cookies.get("welkom-log-in")
    assert sealed
    for made in ("", "x", sealed[:-4] + "AAAA", sealed[4:], "x" * 5000, '{"state": "x"}'):
        browser.http.cookies.set("welkom-log-in", made, domain="127.0.0.1")
        assert NOT_BEGUN in (await denied(browser, database, address, counted=0)).text
    browser.http.cookies.set("welkom-log-in", sealed, domain="127.0.0.1")
    later = time.time() + 601
    monkeypatch.setattr("server.auth.pending_log_ins.time.time", lambda: later)
    assert NOT_BEGUN in (await denied(browser, database, address, counted=0)).text


async def test_aut_5_a_code_is_exchanged_with_the_verifier_of_its_own_log_in(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    attacker, victim = Browser(app), Browser(app)
    theirs = await attacker.at_provider(await attacker.start(START))
    code = theirs.partition("code=")[2].partition("&")[0]
    state = (await victim.start(START)).partition("state=")[2].partition("&")[0]
    answer = await denied(victim, database, f"{CALLBACK}?code={code}&state={state}&iss={provider.issuer}")
    assert NOT_BELIEVED in answer.text


@pytest.mark.parametrize("told", ["access_denied", "server_error", "<script>alert(1)</script>"])
async def test_aut_5_a_log_in_that_was_broken_off_counts_for_nobody(
    told: str, app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.lies.answer = {"error": told, "error_description": "<b>evil</b>", "code": None}
    browser = Browser(app)
    address = await browser.at_provider(await browser.start(START))
    answer = await denied(browser, database, address, counted=0)
    assert "broke it off" in answer.text
    assert "<script>alert" not in answer.text
    assert "evil" not in answer.text


async def test_aut_5_parameters_that_come_twice_are_none(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    for doubled in ("&code=x", "&state=x", "&iss=https://evil.example"):
        browser = Browser(app)
        address = await browser.at_provider(await browser.start(START))
        await denied(browser, database, address + doubled)
    browser = Browser(app)
    address = await browser.at_provider(await browser.start(START))
    await denied(browser, database, address.replace("code=", "code=" + "x" * 5000))


async def test_aut_5_only_a_get_comes_back(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    browser = Browser(app)
    address = await browser.at_provider(await browser.start(START))
    async with nothing_happens(database, counted=False):
        assert (await browser.http.head(address)).status_code == 405
        assert (await browser.http.post(address)).status_code == 405
    assert (await browser.http.get(address)).status_code == 303, "it was not used up"


# ---- answers that are none, in time and size


def packed() -> Response:
    return Response(b"x", headers={"content-encoding": "gzip"})


@pytest.mark.parametrize("path", ["/.well-known/openid-configuration", "/token", "/jwks"])
@pytest.mark.parametrize(
    "answer",
    [
        lambda: PlainTextResponse("no", 500),
        lambda: PlainTextResponse("no json"),
        lambda: JSONResponse(["a list"]),
        lambda: JSONResponse({}),
        lambda: PlainTextResponse("[" * 100_000),
        lambda: JSONResponse({"x": "x" * 300_000}),
        lambda: RedirectResponse("https://evil.example/"),
        packed,
    ],
    ids=["500", "text", "list", "empty", "deep", "large", "redirect", "packed"],
)
async def test_aut_5_answers_of_a_provider_that_are_none(
    path: str,
    answer: Callable[[], Response],
    app: Any,
    database: Database,
    provider: HostileProvider,
    acme: IdentityProvider,
) -> None:
    provider.lies.raw = {path: answer}
    browser = Browser(app)
    first = await browser.http.get(START)
    if first.status_code == 303:
        back = await browser.at_provider(str(first.headers["location"]))
        first = await denied(browser, database, back)
    assert SILENT in first.text or NOT_BELIEVED in first.text
    assert not await rows(database, "sessions", identity_provider="acme-id")


async def test_aut_5_an_answer_that_is_right_but_for_its_size(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.lies.metadata = {"more": "x" * 300_000}
    assert (await Browser(app).http.get(START)).status_code == 502


async def test_aut_5_keys_are_asked_for_again_once_a_minute_at_the_most(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    await Browser(app).log_in(START)
    assert provider.asked["/jwks"] == 1
    provider.lies.header = {"kid": "of nobody"}
    for _ in range(5):
        await Browser(app).log_in(START)
    assert provider.asked["/jwks"] == 1
    provider.lies.header = {}
    provider.kids["RS256"] = "a new one"
    assert (await Browser(app).log_in(START)).status_code == 400
    monkeypatch.setattr(openid_client, "KEYS_AGAIN", 0.0)  # a minute later
    assert (await Browser(app).log_in(START)).status_code == 303
    assert provider.asked["/jwks"] == 2
    assert provider.asked["/.well-known/openid-configuration"] == 1


async def test_aut_5_a_provider_that_does_not_answer_is_left_in_peace(
    app: Any, provider: HostileProvider, acme: IdentityProvider
) -> None:
    provider.lies.raw = {"/.well-known/openid-configuration": lambda: PlainTextResponse("no", 503)}
    for _ in range(5):
        assert (await Browser(app).http.get(START)).status_code == 502
    assert provider.asked["/.well-known/openid-configuration"] == 1


async def test_aut_7_log_ins_that_fail_make_their_network_wait(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    limits = dataclasses.replace(database.policy.limits, guesses_per_network=3)
    database.policy = dataclasses.replace(database.policy, limits=limits)
    provider.lies.claims = {"nonce": None}
    told = [(await Browser(app).log_in(START)).status_code for _ in range(5)]
    assert told == [400, 400, 400, 400, 429]
    assert provider.asked["/token"] == 4


async def test_aut_5_no_denial_tells_what_was_in_a_token(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider, caplog: pytest.LogCaptureFixture
) -> None:
    provider.lies.claims = {"nonce": "n" * 43, "name": "Somebody Secret"}
    with caplog.at_level("DEBUG"):
        answer = await Browser(app).log_in(START)
    assert answer.status_code == 400
    for text in (answer.text, caplog.text):
        for secret in ("Somebody Secret", "bob@acme.example", "b-1", "n" * 43, "an access token"):
            assert secret not in text


async def test_aut_5_nothing_of_a_token_is_stored_but_who_it_is(
    app: Any, database: Database, provider: HostileProvider, acme: IdentityProvider
) -> None:
    browser = Browser(app)
    address = await browser.at_provider(await browser.start(START))
    [asked] = provider.seen
    await browser.http.get(address)
    stored = str(await everything(database))
    for secret in (asked["state"], asked["nonce"], "an access token", browser.session):
        assert str(secret) not in stored


def test_leeway_and_bounds_are_what_the_documents_say() -> None:
    assert (openid_tokens.LEEWAY, openid_tokens.OLDEST) == (60, 900)
    assert (openid_client.KEYS_AGAIN, openid_client.LARGEST_ANSWER) == (60.0, 256 * 1024)
