"""Nobody learns which addresses are known: not by words, not by work, not by time (GHSA-w6m9-39cv-2fwp)."""

import random
import statistics
import time
from collections.abc import Callable
from typing import Any

import pytest

from server.db.database import Database
from tests.client import MEDIA, Client
from tests.graphql.counting import hashes, statements
from tests.rows import mails, nothing_happens, put
from tests.scenario import PASSWORD, Cast, sign_up

pytestmark = [pytest.mark.argon2, pytest.mark.usefixtures("unthrottled")]
KNOWN, UNKNOWN = "bob@acme.example", "bea@acme.example"
# How far apart the medians of two kinds of the same answer may be, in how many rounds at the most.
APART, ROUNDS = 0.25, 4
ARGON2 = "verify $argon2id$v=19$m=19456,t=2,p=1"

SIGN_UP = "mutation($e: String!) { signUp(input: {email: $e}) { accepted errors { code message field } } }"
RECOVERY = SIGN_UP.replace("signUp", "requestPasswordReset")
LOG_IN = (
    "mutation($e: String!, $p: String!) { logIn(input: {email: $e, password: $p}) "
    "{ grant { token } account { id } errors { code message field } } }"
)


async def text(client: Client, query: str, variables: dict[str, Any]) -> tuple[int, str, dict[str, str]]:
    """All that comes back: status, body and headers, but for the id of the request, which is each one's own."""
    sent = {"accept": MEDIA, "content-type": "application/json"}
    response = await client.http.post("/graphql", json={"query": query, "variables": variables}, headers=sent)
    headers = dict(response.headers)
    assert headers.pop("x-request-id")
    return response.status_code, response.text, headers


async def work(
    client: Client, database: Database, monkeypatch: pytest.MonkeyPatch, query: str, variables: dict[str, Any]
) -> tuple[Any, list[str], list[str]]:
    """The answer, the statements and the password hashes that it took."""
    with statements(database) as ran, hashes(monkeypatch) as hashed:
        answer = await text(client, query, variables)
    return answer, list(ran), list(hashed)


@pytest.mark.parametrize("query", [SIGN_UP, RECOVERY], ids=["sign-up", "recovery"])
async def test_env_1_aut_4_a_mail_is_promised_by_the_same_words_and_work(
    query: str, client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = [await work(client, database, monkeypatch, query, {"e": email}) for email in (KNOWN, UNKNOWN)]
    assert done[0] == done[1]
    (status, body, _), ran, hashed = done[0]
    assert (status, "true" in body, hashed) == (200, True, [])
    assert [s for s in ran if "INSERT INTO mails" in s]


async def test_aut_4_nothing_is_sent_to_an_unknown_address(client: Client, database: Database, cast: Cast) -> None:
    """The rows are alike, but the mail is cancelled and holds no secret."""
    for email in (KNOWN, UNKNOWN):
        await text(client, RECOVERY, {"e": email})
    [known], [unknown] = [await mails(database, to=email, kind="RECOVERY") for email in (KNOWN, UNKNOWN)]
    assert (known.row.status.value, unknown.row.status.value) == ("QUEUED", "CANCELLED")
    assert unknown.row.sealed is None


@pytest.fixture
async def passwordless(database: Database, cast: Cast) -> str:
    """The address of an account that has no password."""
    member = await sign_up(database, "Pat", "pat@acme.example")
    await put(database, "accounts", {"id": member.account_id}, password_hash=None)
    return member.email


async def test_aut_1_a_refused_log_in_is_one_answer_and_one_work(
    client: Client, database: Database, cast: Cast, passwordless: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unknown address, wrong password, no password, and what is no address at all: one answer, one hash."""
    tries = [
        {"e": KNOWN, "p": "purple teapot orbits loudly"},
        {"e": UNKNOWN, "p": PASSWORD},
        {"e": UNKNOWN, "p": "nobody has this password"},  # the password of the hash that stands in
        {"e": passwordless, "p": PASSWORD},
        {"e": passwordless, "p": "nobody has this password"},
        {"e": "no address", "p": PASSWORD},
        {"e": "", "p": ""},
        {"e": KNOWN, "p": ""},
        {"e": KNOWN, "p": "x" * 10_000},
        {"e": f"{KNOWN}\0", "p": PASSWORD},
    ]
    async with nothing_happens(database):
        done = [await work(client, database, monkeypatch, LOG_IN, given) for given in tries]
    (_, body, _), ran, hashed = done[0]
    assert "INVALID_CREDENTIALS" in body
    assert hashed == [ARGON2]
    assert [statement for statement in ran if "sessions" in statement] == []
    for given, one in zip(tries, done, strict=True):
        assert one == done[0], given


async def test_aut_1_the_right_password_is_one_hash_too(
    client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a guess is not told from a hit by its hashes before it is answered."""
    (_, body, _), _, hashed = await work(client, database, monkeypatch, LOG_IN, {"e": KNOWN, "p": PASSWORD})
    assert '"token"' in body
    assert hashed == [ARGON2]


# ---- time


async def alike(
    client: Client, query: str, kinds: dict[str, Callable[[], dict[str, Any]]], samples: int
) -> dict[str, float]:
    """The median time of each kind; asserts that they are alike.

    All kinds take turns in random order, so whatever else the machine does hits them alike. A difference that is
    there is there in every round; one that is not is gone in the next.
    """
    for number in range(ROUNDS):
        times: dict[str, list[float]] = {kind: [] for kind in kinds}
        chance = random.Random(number)
        for _ in range(samples):
            for kind in chance.sample(sorted(kinds), len(kinds)):
                given, start = kinds[kind](), time.perf_counter()
                await text(client, query, given)
                times[kind].append(time.perf_counter() - start)
        medians = {kind: statistics.median(took) for kind, took in times.items()}
        if max(medians.values()) <= min(medians.values()) * (1 + APART):
            return medians
    raise AssertionError(f"told apart by time: {medians}")


@pytest.mark.parametrize("query", [SIGN_UP, RECOVERY], ids=["sign-up", "recovery"])
async def test_env_1_aut_4_known_and_unknown_addresses_take_the_same_time(
    query: str, client: Client, cast: Cast, many: Any
) -> None:
    kinds = {"known": lambda: {"e": KNOWN}, "unknown": lambda: {"e": UNKNOWN}}
    await alike(client, query, kinds, many(2000))


async def test_aut_1_every_refused_log_in_takes_the_same_time(
    client: Client, cast: Cast, passwordless: str, many: Any
) -> None:
    kinds: dict[str, Callable[[], dict[str, Any]]] = {
        "wrong password": lambda: {"e": KNOWN, "p": "purple teapot orbits loudly"},
        "unknown address": lambda: {"e": UNKNOWN, "p": PASSWORD},
        "no password": lambda: {"e": passwordless, "p": PASSWORD},
    }
    await alike(client, LOG_IN, kinds, many(600))


async def test_a_difference_would_be_seen(client: Client, cast: Cast) -> None:
    """The measure itself: a log-in that hashes and a question that does not are far apart."""
    field = "logIn(input: {email: $e, password: $p}) @include(if: $h) { errors { code } }"
    both = f"mutation($e: String!, $p: String!, $h: Boolean!) {{ {field} }}"
    given = {"e": UNKNOWN, "p": PASSWORD}
    with pytest.raises(AssertionError, match="told apart by time"):
        await alike(client, both, {"hashed": lambda: given | {"h": True}, "not": lambda: given | {"h": False}}, 9)
