"""LIM-3: how many sockets, streams and connections may be open, and for how long half of something is waited for."""

import asyncio
import contextlib
import dataclasses
import functools
import json
import socket
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import httpx2
import pytest
import uvicorn
from starlette.applications import Starlette
from websockets.exceptions import InvalidStatus

from server.commands import serving
from server.context import AccessScope
from server.domain.networks import network
from server.web import bodies, connections, sockets
from server.web.connections import BoundedConfig
from server.web.direct_http import DirectConfig
from server.web.places import Bounds, Place, Places, TooManyConnections
from tests.client import Client
from tests.conftest import settings_for
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.web.test_sockets import ME, ON_SQLITE, Site, change_role, events, sse
from tests.web.test_sockets import site as site

GENEROUS = Bounds(20, 100, 2000, 10_000, 50, 1000)


def bound(site: Site, **changes: int) -> Places:
    """The places of this server, with other bounds."""
    places: Places = site.app.state.live_connections.places
    places.bounds = Bounds(**{name: getattr(GENEROUS, name) for name in Bounds.__slots__} | changes)
    return places


async def emptied(places: Places) -> None:
    async with asyncio.timeout(10):
        while len(places.counted):
            await asyncio.sleep(0.01)


# ---- sockets and streams


@ON_SQLITE
async def test_lim_3_a_session_has_twenty_sockets_and_others_do_not_suffer(site: Site, cast: Cast) -> None:
    places = bound(site)
    async with AsyncExitStack() as stack:
        opened = [await stack.enter_async_context(site.socket(cast.bob)) for _ in range(20)]
        late = await stack.enter_async_context(site.socket())
        await late.say({"type": "connection_init", "payload": {"authorization": f"Bearer {cast.bob.token}"}})
        code, heard = await late.closed()
        assert (code, heard) == (4429, [])
        assert "30 second(s)" in str(late.connection.close_reason)
        assert (await opened[0].ask(ME))["data"]["viewer"]["email"] == cast.bob.email
        other = await stack.enter_async_context(site.socket(cast.alice))
        assert (await other.ask(ME))["data"]["viewer"]["email"] == cast.alice.email
        await opened[1].connection.close()
        async with asyncio.timeout(10):
            while places.counted._open["session", opened_session(site, cast)] > 19:
                await asyncio.sleep(0.01)
        again = await stack.enter_async_context(site.socket(cast.bob))
        assert (await again.ask(ME))["data"]["viewer"]
    await emptied(places)


def opened_session(site: Site, cast: Cast) -> Any:
    [one] = {s.session_id for s in site.app.state.live_connections._open[cast.bob.account_id].values()}
    return one


@ON_SQLITE
@pytest.mark.parametrize("which", ["per_session", "per_account", "per_network", "in_all"])
async def test_lim_3_each_bound_holds_for_sockets_and_streams_together(which: str, site: Site, cast: Cast) -> None:
    places = bound(site, **{which: 2})
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(site.socket(cast.bob))
        await stack.enter_async_context(site.live(cast.bob))
        response = await stack.enter_async_context(sse(site, cast.bob))
        told = [event async for event in events(response)]
        assert [kind for kind, _ in told] == ["next", "complete"]
        [error] = told[0][1]["errors"]
        assert error["extensions"] == {"code": "RATE_LIMITED", "retryAfter": 30}
        assert error["message"]
    await emptied(places)


@ON_SQLITE
async def test_lim_3_streams_count_and_are_given_back(site: Site, cast: Cast) -> None:
    places = bound(site, per_session=1)
    for _ in range(3):
        async with sse(site, cast.bob):
            async with asyncio.timeout(10):
                while not len(places.counted):
                    await asyncio.sleep(0.01)
            async with site.socket() as late:
                await late.say({"type": "connection_init", "payload": {"authorization": f"Bearer {cast.bob.token}"}})
                assert (await late.closed())[0] == 4429
        await emptied(places)


@ON_SQLITE
async def test_lim_3_sockets_that_never_say_who_they_are_are_refused_and_the_others_work(
    site: Site, cast: Cast
) -> None:
    places = bound(site)
    async with AsyncExitStack() as stack:
        known = await stack.enter_async_context(site.socket(cast.bob))
        silent, refused = [], []
        for _ in range(150):
            try:
                silent.append(await stack.enter_async_context(site.socket()))
            except InvalidStatus as answer:
                refused.append(answer.response)
        assert (len(silent), len(refused)) == (50, 100)
        assert {(answer.status_code, answer.headers["retry-after"]) for answer in refused} == {(429, "30")}
        assert all(b"RATE_LIMITED" in (answer.body or b"") for answer in refused)
        assert (await known.ask(ME))["data"]["viewer"]
        assert (await site.client.ask(ME, as_=cast.alice)).data["viewer"]
        for one in silent:
            assert (await one.closed(within=20))[0] == 4408
        async with site.socket(cast.alice) as later:
            assert (await later.ask(ME))["data"]["viewer"]
    await emptied(places)


@ON_SQLITE
async def test_lim_3_a_class_of_thirty_behind_one_address_works(site: Site, cast: Cast) -> None:
    """Each with a second tab, all at the same moment."""
    bound(site, per_session=60, per_account=60)
    async with AsyncExitStack() as stack:
        people = [cast.bob, cast.alice] * 15
        both = [stack.enter_async_context(site.socket(one)) for one in people]
        opened = await asyncio.gather(*both)
        answers = await asyncio.gather(*(one.ask(ME) for one in opened))
        assert all(answer["data"]["viewer"] for answer in answers)


@ON_SQLITE
async def test_lim_3_a_refused_subscription_is_typed(site: Site, cast: Cast) -> None:
    async with site.live(cast.bob) as opened:
        for n in range(1, 20):
            await opened.subscribe(id=f"s{n}")
        await opened.subscribe(id="one too many")
        refused = await opened.hear()
        assert (refused["id"], refused["type"]) == ("one too many", "error")
        assert refused["payload"][0]["extensions"] == {"code": "RATE_LIMITED", "retryAfter": 30}


@ON_SQLITE
async def test_lim_3_a_socket_without_operations_ends_and_one_that_follows_goes_on(
    site: Site, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "PING_EVERY", 0.1)
    monkeypatch.setattr(sockets, "IDLE", 0.3)
    async with site.live(cast.bob) as follows, site.socket(cast.alice) as idle:
        listening = asyncio.ensure_future(follows.event())
        async with asyncio.timeout(10):
            with contextlib.suppress(Exception):
                while True:
                    await idle.hear()
        assert idle.connection.close_code == 1000
        await change_role(site, cast.alice, cast.bob, "ADVANCED_USER")
        assert await listening


@pytest.mark.parametrize(
    ("origin", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("unknown", "unknown"),
    ],
)
def test_lim_3_a_network_is_an_ipv4_address_or_an_ipv6_64(origin: str, counted: str) -> None:
    assert network(origin) == counted


HOUSES = ["192.0.2.7", "::ffff:192.0.2.7", "2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:3::1"]


def whose(session: int, account: int) -> AccessScope:
    return AccessScope(uuid.UUID(int=account), uuid.UUID(int=session), None)


def has_a_place(take: Callable[[], Place]) -> bool:
    """One that is kept."""
    try:
        take()
    except TooManyConnections:
        return False
    return True


def test_lim_3_who_says_nothing_shares_the_bound_of_a_network_and_one_with_everybody() -> None:
    places = Places(dataclasses.replace(GENEROUS, unknown_per_network=1))
    assert [has_a_place(functools.partial(places.of_unknown, o)) for o in HOUSES] == [True, False, True, False, True]
    places = Places(dataclasses.replace(GENEROUS, unknown_in_all=2))
    assert [has_a_place(functools.partial(places.of_unknown, o)) for o in HOUSES] == [True, True, False, False, False]
    assert has_a_place(functools.partial(places.of_known, whose(1, 1), HOUSES[0])), (
        "who is known has places of their own"
    )


def test_lim_3_who_is_known_shares_the_bound_of_a_network_and_one_with_everybody() -> None:
    def taken(places: Places) -> list[bool]:
        return [has_a_place(functools.partial(places.of_known, whose(n, n), o)) for n, o in enumerate(HOUSES)]

    assert taken(Places(dataclasses.replace(GENEROUS, per_network=1))) == [True, False, True, False, True]
    assert taken(Places(dataclasses.replace(GENEROUS, in_all=2))) == [True, True, False, False, False]


def test_lim_3_sessions_of_one_account_share_its_bound_and_other_accounts_have_their_own() -> None:
    places = Places(dataclasses.replace(GENEROUS, per_session=2, per_account=3))
    sessions = [(1, 1), (1, 1), (1, 1), (2, 1), (2, 1), (3, 2)]
    taken = [has_a_place(functools.partial(places.of_known, whose(*one), HOUSES[0])) for one in sessions]
    assert taken == [True, True, False, True, False, True]


def test_lim_3_each_bound_is_a_setting_of_its_own() -> None:
    given = {"sockets_per_session": 1, "sockets_per_account": 2, "sockets_per_network": 3, "sockets_in_all": 4}
    given |= {"unknown_sockets_per_network": 5, "unknown_sockets_in_all": 6}
    assert Bounds.of(settings_for("sqlite+aiosqlite:///x.db", **given)) == Bounds(1, 2, 3, 4, 5, 6)


# ---- connections below HTTP


@contextlib.asynccontextmanager
async def listening(app: Any, **bounds: Any) -> AsyncIterator[tuple[BoundedConfig, int]]:
    """As `welkom serve` listens; something that is not our whole application keeps no answers."""
    given: dict[str, Any] = {"per_network": 20, "in_all": 40} | bounds
    direct = app.state.direct_answers if isinstance(app, Starlette) else None
    config = DirectConfig(app, lifespan="off", log_config=None, direct_answers=direct, **given)
    server = uvicorn.Server(config)
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign, assignment]
    listener = socket.create_server(("127.0.0.1", 0))
    running = asyncio.create_task(server.serve(sockets=[listener]))
    yield config, listener.getsockname()[1]
    server.should_exit = True
    await running
    listener.close()


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "HEADERS_WITHIN", 0.4)
    monkeypatch.setattr(connections, "CUT_AFTER", 1.2)
    monkeypatch.setattr(bodies, "BODY_WITHIN", 0.4)


HEAD = b"POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n"
HALF_SENT = {
    "nothing at all": b"",
    "half a line": b"POST /gra",
    "half of the headers": HEAD,
    "an empty line": b"\r\n",
    "a body that was promised": HEAD + b"content-length: 100\r\n\r\n",
    "half a body": HEAD + b'content-length: 100\r\n\r\n{"query": "',
    "half a chunk": HEAD + b'transfer-encoding: chunked\r\n\r\n40\r\n{"query',
    "a chunked body without its end": HEAD + b"transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n",
    "a body for who takes none": b"GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n\r\n{",
    "a second request": b"GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\nGET /hea",
}


async def drained(reader: asyncio.StreamReader, *, within: float = 15) -> bytes:
    """All that came until the server closed."""
    with contextlib.suppress(ConnectionError):
        async with asyncio.timeout(within):
            return await reader.read()
    return b""


def told(answer: bytes) -> dict[str, Any]:
    """The one error of the last answer, which is JSON as long as it says."""
    head, _, body = answer[answer.rindex(b"HTTP/1.1 ") :].partition(b"\r\n\r\n")
    assert b"content-type: application/json" in head.lower()
    assert f"content-length: {len(body)}".encode() in head.lower()
    [error] = json.loads(body)["errors"]
    assert error["message"]
    return dict(error)


NO_HTTP = {
    "tls": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "words": b"hello there\r\n\r\n",
    "two lengths": HEAD + b"content-length: 1\r\ncontent-length: 2\r\n\r\n",
    "a header without a name": b"GET / HTTP/1.1\r\n: x\r\n\r\n",
    "after an answer": b"GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\nhello there\r\n\r\n",
}


@ON_SQLITE
@pytest.mark.parametrize("sent", NO_HTTP.values(), ids=NO_HTTP)
async def test_what_is_no_http_is_told_so_and_closed(sent: bytes, app: Any, database: Any) -> None:
    async with nothing_happens(database), listening(app) as (config, port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(sent)
        came = await drained(reader)
        assert came[came.rindex(b"HTTP/1.1 ") :].startswith(b"HTTP/1.1 400 Bad Request")
        error = told(came)
        assert error["extensions"] == {"code": "BAD_USER_INPUT"}
        assert "HTTP/1.1" in error["message"]
        writer.close()
        async with asyncio.timeout(10):
            while len(config.open):
                await asyncio.sleep(0.01)


async def test_what_is_no_http_is_not_put_into_half_an_answer() -> None:
    asked, answered = asyncio.Event(), asyncio.Event()

    async def slow(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"10")]})
        await send({"type": "http.response.body", "body": b"01234", "more_body": True})
        asked.set()
        await answered.wait()

    async with listening(slow) as (_, port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
        await asked.wait()
        writer.write(b"hello there\r\n\r\n")
        came = await drained(reader)
        answered.set()
        assert b"400" not in came
        writer.close()


@ON_SQLITE
@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("sent", HALF_SENT.values(), ids=HALF_SENT)
async def test_lim_3_what_is_half_sent_is_closed_in_time(sent: bytes, app: Any, database: Any) -> None:
    async with nothing_happens(database), listening(app) as (config, port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(sent)
        came = await drained(reader)
        assert b"408" in came or b"200 OK" in came
        if b"408" in came:
            assert told(came)["extensions"] == {"code": "TIMEOUT"}
        writer.close()
        assert len(config.open) == 0


@ON_SQLITE
@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("sent", ["half of the headers", "half a body", "a body for who takes none"])
async def test_lim_3_nor_is_what_comes_byte_by_byte_waited_for(sent: str, app: Any) -> None:
    drop = b"x" if "body" in sent else b"x: y\r\n"
    async with listening(app) as (_, port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(HALF_SENT[sent])
        closed = asyncio.ensure_future(drained(reader))
        with contextlib.suppress(ConnectionError):
            for _ in range(100):
                if closed.done():
                    break
                writer.write(drop)
                await writer.drain()
                await asyncio.sleep(0.1)
        assert closed.done()
        assert await closed is not None
        writer.close()


@ON_SQLITE
@pytest.mark.usefixtures("hurried")
async def test_lim_3_what_comes_in_time_is_answered_on_one_connection_for_as_long_as_it_is_used(app: Any) -> None:
    async with listening(app) as (_, port), httpx2.AsyncClient(trust_env=False) as http:
        client = Client(http, f"http://127.0.0.1:{port}/graphql")
        for _ in range(12):
            assert (await client.ask("{ __typename }")).data
            await asyncio.sleep(0.1)


@ON_SQLITE
async def test_lim_3_connections_are_bounded_by_network_and_freed(app: Any) -> None:
    async with listening(app, per_network=3) as (config, port):
        opened = [await asyncio.open_connection("127.0.0.1", port) for _ in range(3)]
        await asyncio.sleep(0.1)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        refused = await drained(reader)
        assert refused.startswith(b"HTTP/1.1 503")
        assert b"retry-after: 30" in refused
        assert told(refused)["extensions"] == {"code": "RATE_LIMITED", "retryAfter": 30}
        writer.close()
        for _, one in opened:
            one.close()
        async with asyncio.timeout(10):
            while len(config.open):
                await asyncio.sleep(0.01)
        async with httpx2.AsyncClient(trust_env=False) as http:
            assert (await http.get(f"http://127.0.0.1:{port}/health")).status_code == 200


@ON_SQLITE
@pytest.mark.parametrize("trusted", [(), ("127.0.0.1",), ("127.0.0.0/8",)])
async def test_lim_3_a_trusted_proxy_brings_many_networks(trusted: tuple[str, ...], app: Any) -> None:
    async with listening(app, per_network=1, in_all=2, trusted_proxies=trusted) as (_, port):
        opened = [await asyncio.open_connection("127.0.0.1", port) for _ in range(3)]
        refused = [drained(reader, within=1) for reader, _ in opened]
        came = await asyncio.gather(*refused, return_exceptions=True)
        assert sum(isinstance(one, bytes) and b"503" in one for one in came) == (1 if trusted else 2)
        for _, writer in opened:
            writer.close()


@pytest.mark.parametrize("trusted", [(), ("10.0.0.1", "10.1.0.0/16")])
async def test_lim_3_what_listens_has_the_bounds_and_the_proxies_of_the_settings(
    trusted: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[BoundedConfig] = []
    files: list[int] = []

    class Unserved:
        def __init__(self, config: BoundedConfig, *_: Any, **__: Any) -> None:
            made.append(config)

        async def serve(self) -> None:
            pass

    monkeypatch.setattr(serving, "_Server", Unserved)
    monkeypatch.setattr(serving, "_allow_open_files", files.append)
    given: dict[str, Any] = {"connections_per_network": 2, "connections_in_all": 5, "trusted_proxies": trusted}
    await serving.listen(Starlette(), settings_for("sqlite+aiosqlite:///x.db", **given))
    [config] = made
    taken = [config.take(origin) is not None for origin in ["192.0.2.7"] * 3 + ["10.1.2.3"] * 4]
    assert taken == [True, True, False, True, True, bool(trusted), False]
    assert files == [5]
    assert config.proxy_headers is bool(trusted)
    assert config.forwarded_allow_ips == (",".join(trusted) or "127.0.0.1")


@ON_SQLITE
async def test_lim_3_a_socket_keeps_the_place_of_its_connection(app: Any, cast: Cast) -> None:
    async with listening(app) as (config, port), httpx2.AsyncClient() as http:
        async with Site(app, port, http).socket(cast.bob) as opened:
            assert config.open._open["all"] == 1
            assert (await opened.ask(ME))["data"]["viewer"]
        async with asyncio.timeout(10):
            while len(config.open):
                await asyncio.sleep(0.01)


@ON_SQLITE
async def test_lim_3_who_reads_nothing_of_an_answer_is_cut(app: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "READ_WITHIN", 0.5)
    ended = asyncio.Event()

    async def endless(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        with contextlib.suppress(Exception):
            while (await asyncio.wait_for(_sent(send), 20)) is None and config.open._open["all"] != 0:
                pass
        ended.set()

    async with listening(endless) as (config, port):
        _, writer = await asyncio.open_connection("127.0.0.1", port, limit=1)
        writer.write(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
        async with asyncio.timeout(15):
            await ended.wait()
        writer.close()


async def _sent(send: Any) -> None:
    await send({"type": "http.response.body", "body": b"x" * 65536, "more_body": True})
    await asyncio.sleep(0)
