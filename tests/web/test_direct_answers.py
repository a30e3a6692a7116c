"""Operations and headers that came before, answered directly: as the application answers them, or by it."""

import asyncio
import contextlib
import json
import logging
import tracemalloc
import uuid
from collections.abc import AsyncIterator
from typing import Any

import pytest
import strawberry

from server.app import create_app
from server.context import ClientConnection, Context
from server.db.database import Database
from server.db.driver.sqlite import SqliteReaders
from server.execution import plans
from server.schema.build import WelkomSchema
from server.web import known_heads
from server.web.direct_http import DirectHttp
from server.web.eager import Eager
from server.web.known_heads import KnownHeads, key_of_head
from tests.conftest import Route, settings_for
from tests.rows import nothing_happens, rows
from tests.scenario import Cast, add_colleague, block_user, change_role, expire_session
from tests.web.raw_http import VIEWER, House, answer, asked, listening, opened

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
OURS = "https://app.example"
OVERVIEW = """{ environment { users(first: 5) { totalCount edges { cursor node { id name
  memberships { edges { node { role { key } } } } } } } } }"""
CHANGE = "mutation($i: ChangeUserRoleInput!) { changeUserRole(input: $i) { user { role { key } } errors { code } } }"
LOG_OUT = "mutation { logOut { loggedOut } }"


@pytest.fixture(autouse=True)
def route(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Route, "compiled", True)
    monkeypatch.setattr(plans, "SIGHTS", 0)


@contextlib.asynccontextmanager
async def serving(database: Database, *, options: Any = None, **changes: Any) -> AsyncIterator[House]:
    given = {"kept_answers": 0, "allowed_origins": (OURS,)} | changes
    app = create_app(
        settings_for(database.url.render_as_string(hide_password=False), **given), database=database, with_worker=False
    )
    async with app.router.lifespan_context(app), listening(app, **(options or {})) as house:
        yield house


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """It keeps no answers, so that each is read anew."""
    async with serving(database) as running:
        yield running


def told(one: tuple[int, dict[str, str], bytes]) -> tuple[int, dict[str, str], Any]:
    """Without what differs from one moment to the next."""
    status, headers, body = one
    same = {name: value for name, value in headers.items() if name not in ("date", "x-request-id")}
    return status, same, json.loads(body)


def roles(user: Any, *keys: str) -> list[dict[str, Any]]:
    return [{"i": {"userId": user.id, "role": key}} for key in keys]


# ---- the same answers


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"accept": "*/*"},
        {"accept": "application/json", "accept-language": "nl", "user-agent": "Test/1"},
        {"accept": "application/graphql-response+json"},
        {"origin": OURS},
        {"origin": "https://elsewhere.example"},
    ],
    ids=["plain", "anything", "Dutch", "modern", "origin", "another origin"],
)
@pytest.mark.parametrize("query", [VIEWER, OVERVIEW], ids=["viewer", "overview"])
async def test_what_is_answered_directly_is_what_the_application_answers(
    query: str, headers: dict[str, str], house: House, cast: Cast
) -> None:
    requests = [house.request(cast.alice, query, **headers)] * 4
    answers = [told(one) for one in await asked(house, *requests)]
    assert house.direct.begun == 3
    assert answers[1:] == answers[:1] * 3
    assert answers[0][0] == 200
    assert "errors" not in answers[0][2]


async def test_denials_and_bad_input_are_told_directly_as_by_the_application(house: House, cast: Cast) -> None:
    audit = "query($n: Int!) { environment { name auditEvents(first: $n) { edges { node { action } } } } }"
    await asked(house, house.request(cast.alice, audit, variables={"n": 1}), house.request(cast.bob, VIEWER))
    for n, given in enumerate(({"n": 1}, {"n": 0}, {"n": 2**40}, {"n": "many"}, {}, None)):
        before = house.direct.begun
        request = house.request(cast.bob, audit, variables=given)
        first, again = [told(one) for one in await asked(house, request, request)]
        by_the_app = told((await asked(house, house.request(cast.bob, audit, variables=given, x_number=str(n))))[0])
        assert house.direct.begun == before + 2
        assert first == again == by_the_app
        assert first[2]["errors"]


async def test_a_status_of_its_own_is_told_directly_too(house: House, cast: Cast) -> None:
    query = "query($n: Int!) { environment { users(first: $n) { totalCount } } }"
    modern = {"accept": "application/graphql-response+json"}
    fine, bad = [house.request(cast.alice, query, variables={"n": n}, **modern) for n in (1, "many")]
    answers = [told(one) for one in await asked(house, fine, bad, bad)]
    assert [status for status, _, _ in answers] == [200, 400, 400]
    assert house.direct.begun == 2
    assert "data" not in answers[1][2]
    own = {"content-length": "", "x-request-id": ""}
    assert {**answers[1][1], **own} == {**answers[0][1], **own}


async def test_a_mutation_is_done_once_and_told_directly(house: House, cast: Cast, database: Database) -> None:
    """Each changes something, or changes nothing and is told that."""
    changes = roles(cast.bob, "ADVANCED_USER", "BASIC_USER", "ADVANCED_USER", "ADVANCED_USER")
    answers = await asked(house, *[house.request(cast.alice, CHANGE, variables=one) for one in changes])
    shown = [told(one)[2]["data"]["changeUserRole"]["user"]["role"]["key"] for one in answers]
    assert shown == ["ADVANCED_USER", "BASIC_USER", "ADVANCED_USER", "ADVANCED_USER"]
    assert house.direct.begun == 3
    assert len(await rows(database, "audit_events", action="user.role_changed", origin="127.0.0.1")) == 3


async def test_a_mutation_that_is_refused_does_nothing(house: House, cast: Cast, database: Database) -> None:
    [demote] = roles(cast.alice, "BASIC_USER")
    await asked(house, house.request(cast.bob, VIEWER), house.request(cast.alice, CHANGE, variables=demote))
    async with nothing_happens(database):
        by_bob, by_alice = await asked(
            house,
            house.request(cast.bob, CHANGE, variables=roles(cast.alice, "BASIC_USER")[0]),
            house.request(cast.alice, CHANGE, variables=demote),
        )
    assert house.direct.begun == 2
    assert told(by_bob)[2]["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert told(by_alice)[2]["data"]["changeUserRole"]["errors"] == [{"code": "LAST_ADMINISTRATOR"}]


async def test_a_cookie_is_set_by_a_direct_answer_too(house: House, cast: Cast) -> None:
    cookie = {"cookie": f"welkom={cast.bob.token}", "x-welkom-client": "web"}
    await asked(house, house.request(cast.dave, LOG_OUT))
    first = house.request(cast.bob, VIEWER, without="authorization", **cookie)
    out = house.request(cast.bob, LOG_OUT, without="authorization", **cookie)
    answers = await asked(house, first, out, first)
    assert house.direct.begun == 2
    assert "welkom=" in answers[1][1]["set-cookie"]
    assert "set-cookie" not in answers[0][1] | answers[2][1]
    assert told(answers[2])[2]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


# ---- whose


async def test_other_headers_are_not_taken_for_these(house: House, cast: Cast) -> None:
    await asked(house, *[house.request(cast.alice)] * 2)
    before = house.direct.begun
    refused = [
        ({"host": "evil.example"}, 421),
        ({"content-type": "text/plain"}, 415),
        ({"accept": "image/png"}, 406),
        ({"authorization": "Bearer nonsense"}, 200),
        ({"x-welkom-environment": "env_" + "0" * 32}, 200),
    ]
    for changed, status in refused:
        [(got, _, body)] = await asked(house, house.request(cast.alice, **changed))
        assert got == status
        assert cast.alice.name not in body.decode()
    [other] = await asked(house, house.request(cast.bob))
    assert told(other)[2]["data"]["viewer"]["name"] == cast.bob.name
    assert house.direct.begun == before


@pytest.mark.parametrize("headers", [{"connection": "close"}, {"expect": "100-continue"}], ids=str)
async def test_what_is_no_plain_request_is_the_application_s(headers: Any, house: House, cast: Cast) -> None:
    """However often it comes."""
    for _ in range(3):
        async with opened(house) as (reader, writer):
            writer.write(house.request(cast.alice, **headers))
            if "expect" in headers:
                assert b"100" in await reader.readuntil(b"\r\n\r\n")
            assert (await answer(reader))[0] == 200
            if "connection" in headers:
                assert await asyncio.wait_for(reader.read(), 5) == b""
    assert house.direct.begun == 0


@pytest.mark.parametrize(
    "body", [b"[]", b"{", b'"a"', b"{}", b'{"query": 1}', b'{"query": "{ viewer { name } }", "variables": []}']
)
async def test_a_body_that_is_refused_is_refused_after_good_ones_too(body: bytes, house: House, cast: Cast) -> None:
    good = house.request(cast.alice, "{ viewer { name } }")
    head, _, sent = good.partition(b"\r\n\r\n")
    bad = head.replace(b"content-length: %d" % len(sent), b"content-length: %d" % len(body)) + b"\r\n\r\n" + body
    answers = await asked(house, good, good, bad)
    assert [status for status, _, _ in answers] == [200, 200, 400]
    assert house.direct.begun == 1


async def test_behind_a_proxy_each_client_has_its_own_address(database: Database, cast: Cast) -> None:
    proxied = {"proxy_headers": True, "forwarded_allow_ips": "127.0.0.1", "trusted_proxies": ("127.0.0.1",)}
    changes = roles(cast.bob, "ADVANCED_USER", "BASIC_USER", "ADVANCED_USER", "BASIC_USER")
    addresses = ["192.0.2.1", "192.0.2.2", "192.0.2.1", "192.0.2.2"]
    async with serving(database, options=proxied) as house:
        for change, address in zip(changes, addresses, strict=True):
            await asked(house, house.request(cast.alice, CHANGE, variables=change, x_forwarded_for=address))
        assert house.direct.begun == 2
    made = sorted(await rows(database, "audit_events", action="user.role_changed"), key=lambda row: row.id)
    assert [row.origin for row in made if row.origin != "test"] == addresses


def test_the_key_of_a_head_is_that_of_its_client_and_of_all_that_may_matter() -> None:
    headers = [(b"authorization", b"Bearer a"), (b"x-forwarded-for", b"192.0.2.1"), (b"content-length", b"7")]
    key = key_of_head("127.0.0.1", headers)
    assert key == key_of_head("127.0.0.1", [*headers[:2], (b"content-length", b"8"), (b"traceparent", b"00-1-1-00")])
    others = [
        key_of_head("127.0.0.2", headers),
        key_of_head("127.0.0.1", headers[:1]),
        key_of_head("127.0.0.1", [*headers, (b"x-welkom-environment", b"env_1")]),
        key_of_head("127.0.0.1", [(b"authorization", b"Bearer b"), *headers[1:]]),
    ]
    assert len({key, *others}) == 5


async def test_a_role_that_was_lost_counts_from_the_next_request_on(
    house: House, cast: Cast, database: Database
) -> None:
    emails = house.request(cast.alice, "{ environment { auditEvents { edges { node { action } } } } }")
    await asked(house, emails, emails)
    eve = await add_colleague(database, cast.alice, "Eve", "ADMINISTRATOR")
    await change_role(database, eve, cast.alice, "BASIC_USER")
    [denied] = await asked(house, emails)
    assert told(denied)[2]["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    viewer = house.request(cast.bob)
    await asked(house, viewer, viewer)
    await block_user(database, eve, cast.bob)
    [blocked] = await asked(house, viewer)
    assert told(blocked)[2]["errors"][0]["extensions"]["code"] == "USER_BLOCKED"
    viewer = house.request(cast.dave)
    await asked(house, viewer, viewer)
    await expire_session(database, cast.dave)
    [ended] = await asked(house, viewer)
    assert told(ended)[2]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert house.direct.begun == 6


async def test_who_becomes_active_by_acting_does_so_directly_too(house: House, cast: Cast, database: Database) -> None:
    """INV-12. Their account asked before, in the environment that it was at home in."""
    from tests.scenario import add_invited_user

    lea = await add_invited_user(database, cast.alice, "Lea")
    named = {"x-welkom-environment": cast.alice.environment}
    known = house.request(lea, "{ viewer { status } }", **named)
    await asked(house, house.request(cast.alice, "{ viewer { status } }"))
    connection = ClientConnection(
        house.direct.endpoint.services,
        token=lea.token,
        environment=cast.alice.environment,
        origin="127.0.0.1",
        live_connections=house.direct.endpoint.live_connections,
    )
    headers = [line.split(b": ", 1) for line in known.partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]]
    key = key_of_head("127.0.0.1", [(name, value) for name, value in headers])
    house.direct.heads.put(key, connection, modern=False, sent=[(b"content-type", b"application/json")])
    [acted] = await asked(house, known)
    assert house.direct.begun == 1
    assert told(acted)[2]["data"] == {"viewer": {"status": "ACTIVE"}}


# ---- where something has to be waited for


@ON_SQLITE
async def test_what_is_slow_goes_on_in_a_task_and_later_requests_wait_their_turn(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    overview, viewer = house.request(cast.alice, OVERVIEW), house.request(cast.bob)
    [first, _, fast, _] = await asked(house, overview, overview, viewer, viewer)
    monkeypatch.setattr(SqliteReaders, "is_slow", lambda *_: True)
    before = house.direct.begun
    async with opened(house) as (reader, writer):
        writer.write(overview + viewer + overview + viewer)
        answers = [await answer(reader) for _ in range(4)]
    assert [told(one) for one in answers] == [told(first), told(fast)] * 2
    assert house.direct.begun > before
    assert house.direct.endpoint.services.database.readers.pool.checkedout() == 0


@ON_SQLITE
async def test_of_many_requests_that_come_at_once_one_is_answered_in_place(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LIM-1: whatever one connection sends, others have a turn in between."""
    viewer = house.request(cast.alice)
    await asked(house, viewer, viewer)
    came, in_place = 0, 0
    receive, begin = DirectHttp.data_received, house.direct.begin

    def received(self: DirectHttp, data: bytes) -> None:
        nonlocal came
        came += 1
        receive(self, data)

    def begun(*given: Any, **named: Any) -> Any:
        nonlocal in_place
        direct = begin(*given, **named)
        in_place += direct is not None and isinstance(direct.answer, Eager)
        return direct

    monkeypatch.setattr(DirectHttp, "data_received", received)
    monkeypatch.setattr(house.direct, "begin", begun)
    async with opened(house) as (reader, writer):
        writer.write(viewer * 50)
        for _ in range(50):
            assert told(await answer(reader))[2]["data"]["viewer"]["name"] == cast.alice.name
    assert 1 <= in_place <= came < 50


@pytest.mark.parametrize("query", [VIEWER, CHANGE], ids=["query", "mutation"])
async def test_graphql_core_and_mutations_have_a_task(
    query: str, house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What they come to may need one; and a mutation that began in place could be begun again."""
    [change] = roles(cast.bob, "ADVANCED_USER")
    request = house.request(cast.alice, query, variables=change if query is CHANGE else None)
    await asked(house, request, request)
    tasks: list[Any] = []
    execute, authenticate = strawberry.Schema.execute, Context.authenticate

    async def executed(*given: Any) -> Any:
        tasks.append(asyncio.current_task())
        return await execute(*given)

    async def authenticated(self: Context) -> None:
        if query is CHANGE:
            tasks.append(asyncio.current_task())
        await authenticate(self)

    async def none(*_: Any, **__: Any) -> None:
        return None

    monkeypatch.setattr(plans, "answer", none)
    monkeypatch.setattr(strawberry.Schema, "execute", executed)
    monkeypatch.setattr(Context, "authenticate", authenticated)
    [(status, _, _)] = await asked(house, request)
    assert (status, house.direct.begun) == (200, 2)
    assert tasks
    assert None not in tasks


@ON_SQLITE
async def test_where_all_connections_are_taken_it_waits_for_one(house: House, cast: Cast, database: Database) -> None:
    viewer = house.request(cast.alice)
    await asked(house, viewer, viewer)
    pool = database.readers.pool
    taken = [await pool.take() for _ in range(pool.size)]
    before = house.direct.begun
    asking = asyncio.create_task(asked(house, viewer))
    await asyncio.sleep(0.05)
    assert not asking.done()
    pool.give_back(taken.pop())
    [(status, _, _)] = await asking
    assert (status, house.direct.begun) == (200, before + 1)
    for one in taken:
        pool.give_back(one)


async def test_what_takes_too_long_is_told_so_and_gives_back_what_it_held(
    house: House, cast: Cast, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = house.request(cast.alice)
    dutch = 'mutation { updateAccount(input: {locale: "nl"}) { errors { code } } }'
    await asked(house, house.request(cast.alice, dutch, x_other="1"), viewer, viewer)
    by_plans = plans.answer

    async def never(*_: Any, **__: Any) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(plans, "answer", never)
    monkeypatch.setattr(WelkomSchema, "seconds", 0.1)
    [late] = await asked(house, viewer)
    assert late[0] == 200
    [error] = told(late)[2]["errors"]
    assert error["extensions"]["code"] == "TIMEOUT"
    assert error["message"].startswith("De operatie"), "in the language of the account"
    assert house.direct.begun == 2
    assert database.readers.pool.checkedout() == 0
    monkeypatch.setattr(plans, "answer", by_plans)
    assert told((await asked(house, viewer))[0])[2]["data"]["viewer"]["name"] == cast.alice.name


async def test_a_server_that_ends_finishes_what_it_answers(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_plans = plans.answer

    async def slowly(*given: Any, **named: Any) -> Any:
        await asyncio.sleep(0.3)
        return await by_plans(*given, **named)

    async with serving(database) as house:
        viewer = house.request(cast.alice)
        await asked(house, viewer, viewer)
        monkeypatch.setattr(plans, "answer", slowly)
        async with opened(house) as (reader, writer):
            writer.write(viewer)
            async with asyncio.timeout(5):
                while house.direct.begun < 2:
                    await asyncio.sleep(0.01)
            house.server.should_exit = True
            assert (await answer(reader))[0] == 200
            assert await asyncio.wait_for(reader.read(), 5) == b""


async def test_a_mutation_goes_on_where_its_caller_is_gone(
    house: House, cast: Cast, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    up, down = [
        house.request(cast.alice, CHANGE, variables=one) for one in roles(cast.bob, "ADVANCED_USER", "BASIC_USER")
    ]
    await asked(house, up, down)
    async with opened(house) as (_, writer):
        writer.write(up)
        await writer.drain()
        writer.transport.abort()
    async with asyncio.timeout(5):
        while len(await rows(database, "audit_events", action="user.role_changed", origin="127.0.0.1")) < 3:
            await asyncio.sleep(0.01)
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


# ---- faults


async def test_a_fault_is_masked_and_logged(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    viewer = house.request(cast.alice)
    await asked(house, viewer, viewer)

    async def fails(*_: Any) -> None:
        await asyncio.sleep(0)
        raise LookupError(cast.alice.token)

    monkeypatch.setattr(house.direct.endpoint, "answer_again", fails)
    [(status, _, body)] = await asked(house, viewer)
    error = json.loads(body)["errors"][0]
    assert (status, error["extensions"]["code"]) == (500, "INTERNAL")
    assert error["extensions"]["id"] in caplog.text
    assert cast.alice.token not in caplog.text + body.decode()


@ON_SQLITE
async def test_where_it_fails_at_once_the_application_answers(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = house.request(cast.alice)
    await asked(house, viewer, viewer)

    async def fails(*_: Any) -> None:
        raise LookupError

    monkeypatch.setattr(house.direct.endpoint, "answer_again", fails)
    [one] = await asked(house, viewer)
    assert told(one)[2]["data"]["viewer"]["name"] == cast.alice.name


# ---- what is remembered


async def test_nothing_is_remembered_of_who_was_refused_by_the_transport(house: House, cast: Cast) -> None:
    for changed in ({"host": "evil.example"}, {"content-type": "text/plain"}, {"accept": "image/png"}):
        await asked(house, house.request(cast.alice, **changed))
    assert len(house.direct.heads) == 0


async def test_what_a_fault_was_sent_with_is_not_what_answers_are_sent_with(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = house.request(cast.alice)

    def fails(*_: Any, **__: Any) -> None:
        raise LookupError

    with monkeypatch.context() as patch:
        patch.setattr(house.direct.endpoint, "_answer", fails)
        [(status, _, _)] = await asked(house, viewer)
        assert status == 500
    assert len(house.direct.heads) == 0
    first, again = [told(one) for one in await asked(house, viewer, viewer)]
    assert first == again
    assert first[1]["content-type"] == "application/json"


async def test_without_compiling_nothing_is_answered_directly(database: Database, cast: Cast) -> None:
    async with serving(database, compiled=False) as house:
        await asked(house, *[house.request(cast.alice)] * 3)
        assert house.direct.begun == 0


def test_heads_take_no_more_than_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = [(b"content-type", b"application/json"), *[(b"x-header-%d" % n, b"a value of it") for n in range(12)]]

    def put(heads: KnownHeads, times: int) -> None:
        for _ in range(times):
            connection = ClientConnection(
                object(),  # type: ignore[arg-type]
                token=uuid.uuid4().hex * 2,
                environment="env_" + uuid.uuid4().hex,
                origin=str(uuid.uuid4()),
                user_agent="An agent of some length/" + uuid.uuid4().hex * 3,
            )
            heads.put(uuid.uuid4().bytes * 2, connection, modern=True, sent=sent)

    heads = KnownHeads()
    put(heads, 10)
    tracemalloc.start()
    counted, before = heads.size, tracemalloc.get_traced_memory()[0]
    put(heads, 500)
    taken = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert taken <= heads.size - counted
    monkeypatch.setattr(known_heads, "REMEMBERED", 100_000)
    heads = KnownHeads()
    put(heads, 500)
    assert 0 < heads.size <= 100_000
    assert len(heads) < 50


@pytest.mark.parametrize("own", ["set-cookie", "etag", "connection"])
def test_what_one_answer_alone_was_sent_with_is_not_told_to_others(own: str) -> None:
    heads = KnownHeads()
    heads.put(b"key", ClientConnection(object()), modern=False, sent=[(own.encode(), b"its own")])  # type: ignore[arg-type]
    assert heads.get(b"key") is None
