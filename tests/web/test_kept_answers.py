"""Answers that can't have changed are told again: to the same request alone, and never past a commit or a moment."""

import contextlib
import datetime as dt
import gc
import json
import tracemalloc
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
import time_machine
from sqlalchemy import update

from server.app import create_app
from server.auth.activity import Activity
from server.db.database import Database
from server.db.models import Session
from server.domain import sessions, users
from server.execution import plans
from server.opening import open_database
from server.preloading import preload
from server.settings import Settings
from server.web import kept_answers
from server.web.kept_answers import BYTES_A_REQUEST, BYTES_AN_ANSWER, SHARE, KeptAnswers
from tests.client import Client
from tests.conftest import Route, settings_for
from tests.scenario import Cast
from tests.scenario.users import block_user, change_role, remove_user

VIEWER = "{ viewer { id name role { key name } } }"
OVERVIEW = """{ environment { users(first: 50) { totalCount edges { cursor node { id name
 invitation { status } memberships { edges { node { role { key } status } } } } } } } }"""
LISTS = " ".join(f"n{n}: users {{ edges {{ cursor node {{ id name }} }} }}" for n in range(12))
LARGE = f"{{ environment {{ {LISTS} }} }}"
WAITING = "{ environment { invitations(status: PENDING) { edges { node { email } } } } }"
EXPIRED = "{ environment { invitations(status: EXPIRED) { edges { node { email } } } } }"


@pytest.fixture(autouse=True)
def route(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what a plan answers is kept."""
    monkeypatch.setattr(Route, "compiled", True)
    monkeypatch.setattr(plans, "SIGHTS", 0)


@pytest.fixture
def kept(app: Any) -> KeptAnswers:
    found: KeptAnswers = app.state.direct_answers.kept
    return found


class Asking:
    """Asks, and knows whether the answer was a kept one."""

    def __init__(self, client: Client, kept: KeptAnswers) -> None:
        self.client, self.kept = client, kept

    async def __call__(self, query: str = VIEWER, **options: Any) -> tuple[Any, bool]:
        before = self.kept.told
        answer = await self.client.ask(query, **options)
        return answer.body, self.kept.told > before

    async def until_kept(self, query: str = VIEWER, **options: Any) -> Any:
        """The answer, which is a kept one from now on: first the activity of who asks is written, a commit."""
        await self(query, **options)
        await self.kept.activity.flush()
        for _ in range(3):
            body, told = await self(query, **options)
        assert told, body
        return body


@pytest.fixture
def ask(client: Client, kept: KeptAnswers) -> Asking:
    return Asking(client, kept)


@contextlib.asynccontextmanager
async def elsewhere(database: Database) -> AsyncIterator[Database]:
    """The same database, as another process has it: nothing is heard of its commits."""
    other = open_database(settings_for(database.url.render_as_string(hide_password=False)))
    yield other
    await other.dispose()


# ---- the same request


async def test_the_same_question_is_answered_with_the_same_bytes(ask: Asking, cast: Cast, client: Client) -> None:
    for query in (VIEWER, OVERVIEW):
        body = await ask.until_kept(query, as_=cast.alice)
        assert body["data"]
        fresh = (await client.ask(query + " # anew", as_=cast.alice)).body
        assert json.dumps(body) == json.dumps(fresh)


async def test_nobody_gets_the_answer_of_another(ask: Asking, cast: Cast) -> None:
    of_alice = await ask.until_kept(as_=cast.alice)
    for other in (cast.bob, cast.carol):
        body, told = await ask(as_=other)
        assert not told
        assert body["data"]["viewer"]["name"] == other.name != of_alice["data"]["viewer"]["name"]
    body, told = await ask()
    assert not told
    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    "headers",
    [
        {"accept": "application/json"},
        {"accept-language": "nl"},
        {"x-welkom-environment": "env_00000000000000000000000000000000"},
        {"x-welkom-client": "tests"},
        {"user-agent": "another"},
        {"origin": "https://elsewhere.example"},
        {"x-anything": "else"},
    ],
    ids=lambda headers: next(iter(headers)),
)
async def test_another_header_is_another_question(headers: dict[str, str], ask: Asking, cast: Cast) -> None:
    await ask.until_kept(as_=cast.alice)
    assert not (await ask(as_=cast.alice, headers=headers))[1]


async def test_what_only_names_the_request_is_no_other_question(ask: Asking, cast: Cast) -> None:
    await ask.until_kept(as_=cast.alice)
    assert (await ask(as_=cast.alice, headers={"x-request-id": "7", "traceparent": "00-7"}))[1]


async def test_a_session_in_a_cookie_needs_the_header_each_time(ask: Asking, cast: Cast) -> None:
    cookie = {"cookie": f"welkom={cast.alice.token}"}
    await ask.until_kept(headers=cookie | {"x-welkom-client": "tests"})
    body, told = await ask(headers=cookie)
    assert not told
    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_other_variables_are_another_question(ask: Asking, cast: Cast) -> None:
    query = "query($n: Int) { environment { users(first: $n) { edges { node { id } } } } }"
    one = await ask.until_kept(query, variables={"n": 1}, as_=cast.alice)
    two, told = await ask(query, variables={"n": 2}, as_=cast.alice)
    assert not told
    assert len(one["data"]["environment"]["users"]["edges"]) == 1
    assert len(two["data"]["environment"]["users"]["edges"]) == 2


# ---- never past a commit


async def test_a_role_that_was_lost_is_seen_by_the_next_request(ask: Asking, cast: Cast, database: Database) -> None:
    assert (await ask.until_kept(as_=cast.bob))["data"]["viewer"]["role"]["key"] == "BASIC_USER"
    async with elsewhere(database) as other:
        await change_role(other, cast.alice, cast.bob, "ADVANCED_USER")
        body, told = await ask(as_=cast.bob)
        assert not told
        assert body["data"]["viewer"]["role"]["key"] == "ADVANCED_USER"


@pytest.mark.parametrize("how", ["logged out", "blocked", "removed"])
async def test_whose_access_ended_is_told_nothing_more(how: str, ask: Asking, cast: Cast, database: Database) -> None:
    await ask.until_kept(as_=cast.bob)
    async with elsewhere(database) as other:
        if how == "logged out":
            async with other.write(origin="test") as uow:
                await sessions.log_out(uow, cast.bob.identity)
        elif how == "blocked":
            await block_user(other, cast.alice, cast.bob)
        else:
            await remove_user(other, cast.alice, cast.bob)
        body, told = await ask(as_=cast.bob)
        assert not told
        assert (body.get("data") or {}).get("viewer") is None
        assert body["errors"]


async def test_an_answer_that_a_commit_overtook_is_not_told(
    ask: Asking, cast: Cast, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read before the commit is kept after it, under the version of before."""
    await ask.until_kept(as_=cast.bob)
    keep = KeptAnswers.keep

    async def after_a_commit(*args: Any) -> None:
        await change_role(database, cast.alice, cast.bob, "BASIC_USER")
        await keep(*args)

    await change_role(database, cast.alice, cast.bob, "ADVANCED_USER")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(KeptAnswers, "keep", after_a_commit)
        assert (await ask(as_=cast.bob))[0]["data"]["viewer"]["role"]["key"] == "ADVANCED_USER"
    body, told = await ask(as_=cast.bob)
    assert not told
    assert body["data"]["viewer"]["role"]["key"] == "BASIC_USER"


async def test_another_language_of_the_account_is_seen(ask: Asking, cast: Cast, client: Client) -> None:
    assert (await ask.until_kept(as_=cast.bob))["data"]["viewer"]["role"]["name"] == "Basic user"
    (await client.do("updateAccount", {"locale": "nl"}, as_=cast.bob)).done("updateAccount")
    body, told = await ask(as_=cast.bob)
    assert not told
    assert body["data"]["viewer"]["role"]["name"] != "Basic user"


# ---- never past a moment


async def test_an_invitation_that_expires_ends_what_was_kept(ask: Asking, cast: Cast, client: Client) -> None:
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        (await client.do("inviteUser", {"email": "new@acme.example"}, as_=cast.alice)).done("inviteUser")
        lasts = ask.kept.database.policy.invitation_lasts
        clock.shift(lasts - dt.timedelta(hours=1))
        async with ask.kept.database.write(origin="test") as uow:
            await uow.changed(update(Session).values(expires_at=uow.now + 2 * lasts, last_used_at=uow.now))
        pending = await ask.until_kept(WAITING, as_=cast.alice)
        assert "new@acme.example" in json.dumps(pending)
        await ask.until_kept(OVERVIEW, as_=cast.alice)
        nobody = await ask.until_kept(EXPIRED, as_=cast.alice)
        assert "new@acme.example" not in json.dumps(nobody)
        clock.shift(dt.timedelta(minutes=59, seconds=59))
        assert (await ask(OVERVIEW, as_=cast.alice))[1]
        clock.shift(dt.timedelta(seconds=1))
        for query, contained in ((WAITING, False), (EXPIRED, True)):
            body, told = await ask(query, as_=cast.alice)
            assert not told
            assert ("new@acme.example" in json.dumps(body)) is contained
        body, told = await ask(OVERVIEW, as_=cast.alice)
        assert not told
        assert '"EXPIRED"' in json.dumps(body)


@pytest.mark.parametrize("how", ["idle", "old"])
async def test_a_session_that_ends_by_itself_ends_what_was_kept(how: str, ask: Asking, cast: Cast) -> None:
    policy = ask.kept.database.policy
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        if how == "old":
            async with ask.kept.database.write(origin="test") as uow:
                await uow.changed(update(Session).values(expires_at=uow.now + dt.timedelta(hours=1)))
        await ask.until_kept(as_=cast.bob)
        clock.shift(policy.session_idles if how == "idle" else dt.timedelta(hours=1))
        body, told = await ask(as_=cast.bob)
        assert not told
        assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_clock_that_is_set_back_finds_nothing_of_later(ask: Asking, cast: Cast) -> None:
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        await ask.until_kept(as_=cast.bob)
        clock.shift(dt.timedelta(seconds=-1))
        assert not (await ask(as_=cast.bob))[1]


# ---- what is kept, and what is not


async def test_who_is_told_a_kept_answer_was_active(ask: Asking, cast: Cast, database: Database) -> None:
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        await ask.until_kept(as_=cast.bob)
        clock.shift(dt.timedelta(minutes=5))
        assert (await ask(as_=cast.bob))[1]
        await ask.kept.activity.flush()
        minute = dt.datetime.now(dt.UTC).replace(second=0, microsecond=0)
        asked = "{ viewer { lastActiveAt } account { sessions { lastUsedAt } } }"
        body, _ = await ask(asked, as_=cast.bob)
        assert dt.datetime.fromisoformat(body["data"]["viewer"]["lastActiveAt"]) == minute
        used = [session["lastUsedAt"] for session in body["data"]["account"]["sessions"]]
        assert minute in map(dt.datetime.fromisoformat, used)


@pytest.mark.parametrize(
    "query",
    [
        "{ viewer { nothing } }",
        "{ environment { auditEvents { edges { node { id } } } } viewer { name } }",  # denied to Bob
        "{ account { sessions { id } } }",
        'mutation { updateAccount(input: {name: "Bob"}) { account { name } errors { code } } }',
        "mutation { logOut { loggedOut } }",
    ],
)
async def test_errors_mutations_and_what_only_a_moment_tells_are_not_kept(
    query: str, ask: Asking, cast: Cast, kept: KeptAnswers
) -> None:
    for _ in range(4):
        body, told = await ask(query, as_=cast.bob)
        assert ("GRAPHQL_VALIDATION_FAILED" in json.dumps(body)) is ("nothing" in query)
        assert not told
    assert kept.bytes == 0


@pytest.mark.parametrize("role", ["BASIC_USER", "ADMINISTRATOR"], ids=["refused", "as it is already"])
async def test_a_mutation_that_commits_nothing_is_done_each_time(
    role: str, ask: Asking, cast: Cast, kept: KeptAnswers, no_activity: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its version stays, and a plan tells it: nothing but its kind keeps it from being told again."""
    done = 0
    change = users.change_user_role

    async def counted(*args: Any, **given: Any) -> None:
        nonlocal done
        done += 1
        await change(*args, **given)

    monkeypatch.setattr(users, "change_user_role", counted)
    query = "mutation($i: ChangeUserRoleInput!) { changeUserRole(input: $i) { user { name } errors { code } } }"
    refused = [] if role == "ADMINISTRATOR" else [{"code": "LAST_ADMINISTRATOR"}]
    for n in range(1, 5):
        body, told = await ask(query, variables={"i": {"userId": cast.alice.id, "role": role}}, as_=cast.alice)
        assert body["data"]["changeUserRole"]["errors"] == refused
        assert (told, done, len(kept)) == (False, n, 0)


async def test_what_is_asked_once_is_not_kept(ask: Asking, cast: Cast, kept: KeptAnswers) -> None:
    for n in range(5):
        await ask(f"{VIEWER} # {n}", as_=cast.bob)
    assert len(kept) == 0


async def test_the_setting_turns_it_off(database: Database, settings: Settings, cast: Cast) -> None:
    off = create_app(settings.model_copy(update={"kept_answers": 0}), database=database, with_worker=False)
    assert off.state.direct_answers.kept is None
    async with (
        off.router.lifespan_context(off),
        httpx2.AsyncClient(transport=httpx2.ASGITransport(app=off), base_url="http://127.0.0.1:8000") as http,
    ):
        for _ in range(4):
            answer = await Client(http).ask(VIEWER, as_=cast.bob)
            assert answer.data["viewer"]["name"] == cast.bob.name


# ---- refusals


async def test_a_request_is_refused_whether_or_not_its_answer_is_kept(ask: Asking, cast: Cast, client: Client) -> None:
    await ask.until_kept(as_=cast.alice)
    sent = {"authorization": f"Bearer {cast.alice.token}", "content-type": "application/json"}
    body = json.dumps({"query": VIEWER})
    for changed, status in (
        ({"host": "evil.example"}, 421),
        ({"content-type": "text/plain"}, 415),
        ({"accept": "image/png"}, 406),
    ):
        answer = await client.http.post("/graphql", content=body, headers=sent | changed)
        assert answer.status_code == status
        assert cast.alice.name not in answer.text
    assert (await client.http.put("/graphql", content=body, headers=sent)).status_code == 405
    large = await client.http.post("/graphql", content=body + " " * 256 * 1024, headers=sent)
    assert large.status_code == 413


# ---- bounds


@pytest.fixture
def no_activity(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written of it is a commit, and ends what is kept."""
    monkeypatch.setattr(Activity, "note", lambda *_: None)


async def test_what_is_kept_is_bounded_and_nobody_pushes_out_everybody(
    ask: Asking, cast: Cast, kept: KeptAnswers, no_activity: None
) -> None:
    await ask.until_kept(as_=cast.bob)
    kept.most_bytes = SHARE * 6 * kept.bytes
    await ask.until_kept(as_=cast.alice)
    for n in range(40):
        for _ in range(2):
            await ask(f"{VIEWER} # {n}", as_=cast.alice)
        assert kept.bytes <= kept.most_bytes // SHARE + BYTES_AN_ANSWER * 2
    assert 3 < len(kept) < 10
    assert (await ask(f"{VIEWER} # 39", as_=cast.alice))[1]
    assert (await ask(as_=cast.bob))[1], "another viewer's is still there"
    assert not (await ask(as_=cast.alice))[1], "her own oldest went first"


async def test_the_answer_that_was_not_told_for_longest_goes_first(
    ask: Asking, cast: Cast, kept: KeptAnswers, no_activity: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_answers, "SHARE", 1)
    await ask.until_kept(as_=cast.alice)
    await ask.until_kept(as_=cast.bob)
    assert (await ask(as_=cast.alice))[1]
    kept.most_bytes = kept.bytes + 1000
    await ask.until_kept(as_=cast.carol)
    assert kept.bytes <= kept.most_bytes
    assert (await ask(as_=cast.alice))[1]
    assert not (await ask(as_=cast.bob))[1]


async def test_what_is_larger_than_a_share_is_not_kept(
    ask: Asking, cast: Cast, kept: KeptAnswers, no_activity: None
) -> None:
    kept.most_bytes = SHARE * BYTES_AN_ANSWER
    for _ in range(4):
        assert not (await ask(as_=cast.alice))[1]
    assert len(kept) == kept.bytes == 0


@pytest.mark.parametrize("query", [VIEWER, LARGE], ids=["small", "large"])
async def test_what_is_kept_takes_no_more_than_is_counted(
    query: str, ask: Asking, cast: Cast, kept: KeptAnswers, no_activity: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_answers, "SHARE", 1)
    await preload()  # it would import while this measures
    await ask.until_kept(query, as_=cast.alice)
    remembered = 200 * BYTES_A_REQUEST
    measured = []
    for series in range(
        3
    ):  # in one of them nothing else comes into memory, such as what is imported for the first time
        gc.collect()
        tracemalloc.start()
        counted, before = kept.bytes, tracemalloc.get_traced_memory()[0]
        for n in range(200):
            for _ in range(2):
                await ask(f"{query} #", as_=cast.alice, headers={"x-number": f"{series} {n}"})
        gc.collect()
        measured.append((tracemalloc.get_traced_memory()[0] - before, kept.bytes - counted))
        tracemalloc.stop()
        taken, told = measured[-1]
        if (taken - remembered) * 0.9 <= told <= 3 * taken:
            return
    pytest.fail(f"bytes taken, and bytes counted: {measured}")
