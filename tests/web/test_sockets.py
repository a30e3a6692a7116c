"""Sockets and server-sent events, against a real server: what is told live, to whom, and when it ends."""

import asyncio
import contextlib
import hashlib
import json
import logging
import random
import signal
import socket
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
import uvicorn
from sqlalchemy import func, select, text
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Origin, Subprotocol

from server.bus.memory import MemoryBus
from server.commands.serving import MAX_FRAME
from server.db import fair_turns
from server.db.database import Database
from server.db.fair_turns import Turn
from server.db.models import Session
from server.domain import sessions, users
from server.domain.events import UserChanged
from server.web import endpoint, sockets
from server.web.connections import BoundedConfig
from tests.client import Client
from tests.rows import mails, nothing_happens, reading
from tests.scenario import PASSWORD, Cast, LoggedInUser, set_up_app
from tests.web.servers import Served, serving

TRANSPORT = Subprotocol("graphql-transport-ws")
PATIENCE = 30  # seconds for what is sure to come: tests run beside others on small machines
HOME = "http://127.0.0.1:8000"  # PUBLIC_URL's default
LIVE = "subscription { userChanged { userId user { email status role { key } } } }"
ME = "{ viewer { email role { key } } }"
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])


class Socket:
    """A client of graphql-transport-ws that answers pings, and waits for nothing for ever."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection

    async def say(self, *messages: dict[str, Any]) -> None:
        for message in messages:
            await self.connection.send(json.dumps(message))

    async def hear(self, *, within: float = PATIENCE) -> dict[str, Any]:
        async with asyncio.timeout(within):
            while True:
                message: dict[str, Any] = json.loads(await self.connection.recv())
                if message["type"] != "ping":
                    return message
                await self.say({"type": "pong"})

    async def begin(self, token: str | None = None, **params: Any) -> None:
        payload = params | ({"authorization": f"Bearer {token}"} if token else {})
        await self.say({"type": "connection_init", "payload": payload})
        assert (await self.hear())["type"] == "connection_ack"

    async def subscribe(self, query: str = LIVE, *, id: str = "live", **variables: Any) -> None:
        await self.say({"id": id, "type": "subscribe", "payload": {"query": query, "variables": variables}})

    async def ask(self, query: str, *, id: str = "asked", **variables: Any) -> dict[str, Any]:
        """One answer to a query or a mutation, as it would be over HTTP."""
        await self.subscribe(query, id=id, **variables)
        message = await self.hear()
        assert message["id"] == id
        if message["type"] == "error":
            return {"errors": message["payload"]}
        assert await self.hear() == {"id": id, "type": "complete"}
        payload: dict[str, Any] = message["payload"]
        return payload

    async def event(self, *, within: float = PATIENCE) -> dict[str, Any]:
        message = await self.hear(within=within)
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message
        change: dict[str, Any] = message["payload"]["data"]["userChanged"]
        return change

    async def closed(self, *, within: float = PATIENCE) -> tuple[int | None, list[dict[str, Any]]]:
        """The close code, and what came before it."""
        heard = []
        async with asyncio.timeout(within):
            with contextlib.suppress(ConnectionClosed):
                while True:
                    heard.append(json.loads(await self.connection.recv()))
        return self.connection.close_code, heard


class Site:
    """A running server."""

    def __init__(self, app: Any, port: int, http: httpx2.AsyncClient) -> None:
        self.app, self.port, self.client = app, port, Client(http)

    @contextlib.asynccontextmanager
    async def socket(self, as_: LoggedInUser | None = None, **options: Any) -> AsyncIterator[Socket]:
        given: dict[str, Any] = {"subprotocols": [TRANSPORT], "proxy": None} | options
        async with connect(f"ws://127.0.0.1:{self.port}/graphql", **given) as connection:
            made = Socket(connection)
            if as_:
                await made.begin(as_.token)
            yield made

    @contextlib.asynccontextmanager
    async def live(self, as_: LoggedInUser, query: str = LIVE) -> AsyncIterator[Socket]:
        """A socket whose subscription has begun."""
        topics: dict[Any, set[Any]] = self.app.state.services.bus._queues
        before = sum(map(len, topics.values()))
        async with self.socket(as_) as made:
            await made.subscribe(query)
            async with asyncio.timeout(PATIENCE):
                while sum(map(len, topics.values())) == before:
                    await asyncio.sleep(0.005)
            yield made


@pytest.fixture
async def site(app: Any) -> AsyncIterator[Site]:
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8192)  # so that who does not read is noticed soon
    many: dict[str, Any] = {"per_network": 10_000, "in_all": 10_000}
    config = BoundedConfig(app, **many, ws_max_size=MAX_FRAME, lifespan="off", log_config=None)
    server = uvicorn.Server(config)
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign, assignment]
    running = asyncio.create_task(server.serve(sockets=[listener]))
    port = listener.getsockname()[1]
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
        yield Site(app, port, http)
    server.should_exit = True
    await running
    listener.close()


async def change_role(site: Site, by: LoggedInUser, on: LoggedInUser, role: str) -> None:
    given = {"userId": on.id, "role": role}
    (await site.client.do("changeUserRole", given, as_=by)).done("changeUserRole")


# ---- who gets in


async def test_a_bearer_token_in_connection_init_opens_a_socket(site: Site, cast: Cast) -> None:
    async with site.socket(cast.bob) as opened:
        assert (await opened.ask(ME))["data"]["viewer"]["email"] == cast.bob.email


@pytest.mark.parametrize("origin", [HOME, None])
async def test_a_cookie_opens_a_socket_from_our_own_pages(site: Site, cast: Cast, origin: str | None) -> None:
    headers = {"cookie": f"welkom={cast.bob.token}"}
    async with site.socket(origin=Origin(origin) if origin else None, additional_headers=headers) as opened:
        await opened.begin()
        assert (await opened.ask(ME))["data"]["viewer"]["email"] == cast.bob.email


@ON_SQLITE
@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        "http://127.0.0.1:8000.evil.example",
        "https://127.0.0.1:8000",
        "http://127.0.0.1",
    ],
)
async def test_a_foreign_origin_is_refused_whatever_host_it_names(site: Site, cast: Cast, origin: str) -> None:
    host = origin.partition("//")[2] or "evil.example"
    headers = {"cookie": f"welkom={cast.bob.token}", "x-forwarded-host": host, "sec-fetch-site": "same-origin"}
    with pytest.raises(InvalidStatus) as refused:
        async with site.socket(origin=Origin(origin), additional_headers=headers):
            pass
    assert refused.value.response.status_code == 403


@ON_SQLITE
@pytest.mark.parametrize("payload", [None, {}, {"authorization": "Bearer " + "x" * 43}, {"authorization": 7}])
async def test_anonymous_sockets_are_refused_with_4403(site: Site, payload: Any) -> None:
    async with site.socket() as opened:
        await opened.say({"type": "connection_init"} | ({} if payload is None else {"payload": payload}))
        assert await opened.closed() == (4403, [])


async def test_aut_2_an_ended_session_opens_no_socket(site: Site, database: Database, cast: Cast) -> None:
    async with database.write(origin="test") as uow:
        await sessions.log_out(uow, cast.bob.identity)
    async with site.socket() as opened:
        await opened.say({"type": "connection_init", "payload": {"authorization": f"Bearer {cast.bob.token}"}})
        assert await opened.closed() == (4403, [])


# ---- what is told live


async def test_user_changed_tells_invite_accept_role_change_block_and_removal_live(
    site: Site, database: Database, cast: Cast
) -> None:
    client = site.client
    async with site.live(cast.bob) as watching, site.live(cast.carol) as elsewhere:
        await client.do("inviteUser", {"email": "eve@acme.example"}, as_=cast.alice)
        told = await watching.event()
        eve = told["userId"]
        assert told["user"] == {"email": "eve@acme.example", "status": "INVITED", "role": {"key": "BASIC_USER"}}
        token = (await mails(database, to="eve@acme.example"))[-1].secret
        given = {"token": token, "name": "Eve", "password": PASSWORD}
        (await client.do("acceptInvitation", given, "user { id }")).done("acceptInvitation")
        assert (await watching.event())["user"]["status"] == "ACTIVE"
        await client.do("changeUserRole", {"userId": eve, "role": "ADVANCED_USER"}, as_=cast.alice)
        assert (await watching.event())["user"]["role"] == {"key": "ADVANCED_USER"}
        await client.do("blockUser", {"userId": eve}, as_=cast.alice)
        assert (await watching.event())["user"]["status"] == "BLOCKED"
        await client.do("removeUser", {"userId": eve}, as_=cast.alice)
        assert await watching.event() == {"userId": eve, "user": None}
        with pytest.raises(TimeoutError):
            await watching.hear(within=0.1)
        with pytest.raises(TimeoutError):
            await elsewhere.hear(within=0.1)


async def test_a_refused_mutation_tells_nothing(site: Site, database: Database, cast: Cast) -> None:
    async with site.live(cast.bob) as watching, nothing_happens(database):
        refused = await site.client.do("inviteUser", {"email": cast.bob.email}, as_=cast.alice)
        assert refused.refused("inviteUser") == "ALREADY_USER"
        denied = await site.client.do("inviteUser", {"email": "eve@acme.example"}, as_=cast.bob)
        assert denied.code == "FORBIDDEN"
        with pytest.raises(TimeoutError):
            await watching.hear(within=0.2)


async def test_a_completed_subscription_is_over_and_its_id_is_free(site: Site, cast: Cast) -> None:
    bus: MemoryBus = site.app.state.services.bus
    async with site.live(cast.bob) as watching:
        await watching.say({"id": "live", "type": "complete"})
        assert (await watching.ask(ME, id="live"))["data"]["viewer"]["email"] == cast.bob.email
        await change_role(site, cast.alice, cast.bob, "ADVANCED_USER")
        with pytest.raises(TimeoutError):
            await watching.hear(within=0.1)
        assert not bus._queues


# ---- authority


async def test_usr_2_a_role_change_is_seen_by_the_next_operation_of_every_open_session(
    site: Site, database: Database, cast: Cast
) -> None:
    async with database.write(origin="test") as uow:
        grant = await sessions.start(uow, cast.bob.account_id, user_agent=None)
    async with site.socket(cast.bob) as first, site.socket(cast.bob) as second, site.socket() as other:
        await other.begin(grant.token)
        for role in ("ADMINISTRATOR", "ADVANCED_USER", "BASIC_USER"):
            await change_role(site, cast.alice, cast.bob, role)
            for opened in (first, second, other):
                assert (await opened.ask(ME))["data"]["viewer"]["role"] == {"key": role}
                allowed = await opened.ask("{ environment { viewerPermissions } }")
                assert ("USER_INVITE" in allowed["data"]["environment"]["viewerPermissions"]) == (
                    role == "ADMINISTRATOR"
                )
            seen = await site.client.ask(ME, as_=grant.token)
            assert seen.data["viewer"]["role"] == {"key": role}


async def test_usr_2_a_demotion_is_seen_by_the_next_event_of_an_open_subscription(site: Site, cast: Cast) -> None:
    await change_role(site, cast.alice, cast.bob, "ADMINISTRATOR")
    query = "subscription { userChanged { user { email invitation { status } viewerCanBlock { allowed code } } } }"
    async with site.live(cast.bob, query) as watching:
        await site.client.do("inviteUser", {"email": "eve@acme.example"}, as_=cast.alice)
        before = (await watching.event())["user"]
        assert before["invitation"] == {"status": "PENDING"}
        assert before["viewerCanBlock"]["allowed"]
        await change_role(site, cast.alice, cast.bob, "BASIC_USER")
        await watching.event()
        await site.client.do("inviteUser", {"email": "zoe@acme.example"}, as_=cast.alice)
        heard = await watching.hear()
        seen = heard["payload"]["data"]["userChanged"]["user"]
        assert seen["email"] == "zoe@acme.example"
        assert seen["invitation"] is None
        assert seen["viewerCanBlock"] == {"allowed": False, "code": "FORBIDDEN"}


async def end_of_access(site: Site, cast: Cast, way: str) -> None:
    """Bob's access to Acme ends, or his session does."""
    client, on = site.client, {"userId": cast.bob.id}
    match way:
        case "blocked":
            (await client.do("blockUser", on, as_=cast.alice)).done("blockUser")
        case "removed":
            (await client.do("removeUser", on, as_=cast.alice)).done("removeUser")
        case "left":
            (await client.do("leaveEnvironment", {}, as_=cast.bob)).done("leaveEnvironment")
        case "logged out":
            assert (await client.ask("mutation { logOut { loggedOut } }", as_=cast.bob)).data["logOut"]["loggedOut"]


async def closed_at(opened: Socket) -> tuple[int | None, list[Any], float]:
    """How it was closed, what it heard until then, and when that was."""
    code, heard = await opened.closed(within=10)
    return code, heard, time.monotonic()


@pytest.mark.parametrize("way", ["blocked", "removed", "left", "logged out"])
async def test_usr_3_no_event_after_the_commit_and_closed_with_4403_within_a_second(
    site: Site, cast: Cast, way: str
) -> None:
    """Rights as they were when the socket opened (Open WebUI CVE-2026-44553, Mattermost CVE-2026-9162)."""
    async with site.live(cast.bob) as watching, site.live(cast.alice) as witness, site.socket(cast.bob) as idle:
        closing = asyncio.create_task(closed_at(watching))
        await end_of_access(site, cast, way)
        ended = time.monotonic()
        for n in range(5):
            answer = await site.client.do("inviteUser", {"email": f"eve{n}@acme.example"}, as_=cast.alice)
            answer.done("inviteUser")
        code, heard, at = await closing
        assert code == 4403
        assert at - ended < 1
        assert [message for message in heard if "data" in message.get("payload", {})] == []
        assert (await idle.closed(within=1))[0] == 4403
        for _ in range(5 if way == "logged out" else 6):
            await witness.event()
        assert (await witness.ask(ME))["data"]["viewer"]["email"] == cast.alice.email


async def test_usr_3_the_close_comes_within_a_second_of_the_commit(site: Site, cast: Cast) -> None:
    async with site.live(cast.bob) as watching:
        await end_of_access(site, cast, "blocked")
        began = time.monotonic()
        assert (await watching.closed(within=1))[0] == 4403
        assert time.monotonic() - began < 1


async def test_aut_2_revoking_one_session_closes_its_sockets_and_no_others(
    site: Site, database: Database, cast: Cast
) -> None:
    async with database.write(origin="test") as uow:
        grant = await sessions.start(uow, cast.bob.account_id, user_agent=None)
    listed = await site.client.ask("{ account { sessions { id current } } }", as_=cast.bob)
    [other] = [one["id"] for one in listed.data["account"]["sessions"] if not one["current"]]
    async with site.live(cast.bob) as kept, site.socket() as revoked:
        await revoked.begin(grant.token)
        (await site.client.do("revokeSession", {"sessionId": other}, as_=cast.bob)).done("revokeSession")
        assert (await revoked.closed(within=1))[0] == 4403
        await change_role(site, cast.alice, cast.bob, "ADVANCED_USER")
        assert (await kept.event())["user"]["role"] == {"key": "ADVANCED_USER"}


async def test_aut_4_a_new_password_closes_every_socket(site: Site, database: Database, cast: Cast) -> None:
    async with site.socket(cast.bob) as first, site.live(cast.bob) as second:
        await site.client.do("requestPasswordReset", {"email": cast.bob.email})
        token = (await mails(database, kind="RECOVERY"))[-1].secret
        given = {"token": token, "password": "seven lanterns above the canal"}
        (await site.client.do("setPassword", given)).done("setPassword")
        assert (await first.closed(within=1))[0] == 4403
        assert (await second.closed(within=1))[0] == 4403


async def test_aut_3_who_lacks_a_second_factor_is_out_within_a_second_of_its_being_required(
    site: Site, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.alice)
    async with site.live(cast.alice) as kept, site.live(cast.bob) as ended, site.live(cast.carol) as elsewhere:
        given = {"requireTwoFactor": True}
        (await site.client.do("updateEnvironment", given, as_=cast.alice)).done("updateEnvironment")
        assert (await ended.closed(within=2))[0] == 4403
        for watching in (kept, elsewhere):
            assert (await watching.ask(ME))["data"]["viewer"]


@pytest.mark.parametrize("way", ["blocked", "removed", "logged out"])
async def test_usr_3_authority_is_read_from_the_rows_for_each_event_even_where_nobody_told_the_socket(
    site: Site, database: Database, cast: Cast, way: str
) -> None:
    """As if another process had committed it: no event of the end reaches this one, the rows do."""
    committed, database.committed[:] = database.committed[:], []
    async with site.live(cast.bob) as watching:
        async with database.write(origin="test") as uow:
            match way:
                case "blocked":
                    await users.block_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
                case "removed":
                    await users.remove_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
                case "logged out":
                    await sessions.log_out(uow, cast.bob.identity)
        database.committed[:] = committed
        await site.client.do("inviteUser", {"email": "eve@acme.example"}, as_=cast.alice)
        message = await watching.hear()
        told = message["payload"] if message["type"] == "error" else message["payload"]["errors"]
        code = {"blocked": "USER_BLOCKED", "removed": "NO_ENVIRONMENT", "logged out": "UNAUTHENTICATED"}[way]
        assert [error["extensions"]["code"] for error in told] == [code]
        assert not (message["payload"] if message["type"] == "next" else {}).get("data")
        if message["type"] == "next":
            assert await watching.hear() == {"id": "live", "type": "complete"}
        asked = await watching.ask(ME)
        assert asked["errors"][0]["extensions"]["code"] == code


async def test_usr_3_a_block_in_one_environment_leaves_the_sockets_of_another_alone(
    site: Site, database: Database, cast: Cast
) -> None:
    given = {"email": cast.bob.email, "name": "Bob"}
    (await site.client.do("addUser", given, "user { id }", as_=cast.carol)).done("addUser")
    await site.client.ask(ME, as_=cast.bob, environment=cast.carol.environment)
    async with site.socket() as here, site.socket() as there:
        await here.begin(cast.bob.token, environment=cast.bob.environment)
        await there.begin(cast.bob.token, environment=cast.carol.environment)
        (await site.client.do("blockUser", {"userId": cast.bob.id}, as_=cast.alice)).done("blockUser")
        assert (await here.closed(within=1))[0] == 4403
        assert (await there.ask("{ environment { name } }"))["data"]["environment"]["name"] == "Globex"


# ---- the protocol


@ON_SQLITE
async def test_4401_for_an_operation_before_connection_init(site: Site, database: Database, cast: Cast) -> None:
    async with site.socket() as opened, nothing_happens(database):
        await opened.subscribe('mutation { signUp(input: {email: "eve@new.example"}) { accepted } }')
        assert await opened.closed() == (4401, [])


@ON_SQLITE
@pytest.mark.parametrize("offered", [[], ["graphql-ws"], ["mqtt"]])
async def test_4406_for_another_protocol(site: Site, offered: list[str]) -> None:
    async with site.socket(subprotocols=offered or None) as opened:
        assert (await opened.closed())[0] == 4406


@ON_SQLITE
async def test_4408_without_connection_init_for_five_seconds(site: Site) -> None:
    async with site.socket() as opened:
        began = time.monotonic()
        assert await opened.closed(within=7) == (4408, [])
        assert 4.5 < time.monotonic() - began < 6.5


@ON_SQLITE
async def test_4408_for_a_peer_that_answers_no_ping(site: Site, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets, "PING_EVERY", 0.5)
    async with site.socket(cast.bob) as opened, site.socket(cast.bob) as answering:
        with pytest.raises(TimeoutError):
            await answering.hear(within=2)  # which answers each ping
        code, heard = await opened.closed()
        assert (code, heard) == (4408, [{"type": "ping"}])
        assert (await answering.ask(ME))["data"]["viewer"]


@ON_SQLITE
async def test_4409_for_an_id_that_is_in_use(site: Site, cast: Cast) -> None:
    async with site.live(cast.bob) as opened:
        await opened.subscribe()
        assert (await opened.closed())[0] == 4409


@ON_SQLITE
async def test_4429_for_a_second_connection_init(site: Site, cast: Cast) -> None:
    async with site.socket(cast.bob) as opened:
        await opened.say({"type": "connection_init", "payload": {"authorization": f"Bearer {cast.alice.token}"}})
        assert (await opened.closed())[0] == 4429


@ON_SQLITE
async def test_a_ping_is_answered(site: Site, cast: Cast) -> None:
    async with site.socket(cast.bob) as opened:
        await opened.say({"type": "ping", "payload": {"at": 1}})
        assert (await opened.hear())["type"] == "pong"


@ON_SQLITE
async def test_the_twenty_first_subscription_is_refused_and_the_others_go_on(site: Site, cast: Cast) -> None:
    """Sockets without init, unbounded subscriptions (Strawberry CVE-2026-35523, -35526)."""
    assert endpoint.MAX_SUBSCRIPTIONS == 20
    async with site.live(cast.bob) as opened:
        for n in range(1, 20):
            await opened.subscribe(id=f"s{n}")
        await opened.subscribe(id="one too many")
        refused = await opened.hear()
        assert (refused["id"], refused["type"]) == ("one too many", "error")
        assert refused["payload"][0]["message"]
        await asyncio.sleep(0.1)
        await change_role(site, cast.alice, cast.bob, "ADVANCED_USER")
        told = {(await opened.hear())["id"] for _ in range(20)}
        assert told == {"live", *(f"s{n}" for n in range(1, 20))}
        await opened.say({"id": "s1", "type": "complete"})
        assert (await opened.ask(ME, id="one too many"))["data"]["viewer"]


MALFORMED: list[Any] = [
    *("", "{", "nonsense", "null", "7", '"x"', "[]", "[{}]", "{}", "\ud7ff\x00", b"\x00\xff", b"{}"),
    *('{"type": null}', '{"type": 7}', '{"type": "nonsense"}', '{"type": ["subscribe"]}', '{"type": "subscribe"}'),
    '{"type": "subscribe", "id": 7, "payload": {"query": "{ roles { name } }"}}',
    '{"type": "subscribe", "id": "a"}',
    '{"type": "subscribe", "id": "a", "payload": []}',
    '{"type": "subscribe", "id": "a", "payload": {}}',
    '{"type": "subscribe", "id": "a", "payload": {"query": null}}',
    '{"type": "subscribe", "id": "a", "payload": {"query": 7}}',
    '{"type": "subscribe", "id": "a", "payload": {"query": "{ roles { name } }", "variables": []}}',
    '{"type": "subscribe", "id": "a", "payload": {"query": "{ roles { name } }", "operationName": 7}}',
    '{"type": "complete"}',
    '{"type": "complete", "id": {}}',
    '{"type": "connection_init", "payload": []}',
    '{"type": "ping", "payload": "x"}',
]


@ON_SQLITE
@pytest.mark.parametrize("begun", [True, False])
@pytest.mark.parametrize("frame", MALFORMED)
async def test_4400_for_a_malformed_frame_and_nothing_raises_into_the_server(
    site: Site, cast: Cast, caplog: pytest.LogCaptureFixture, frame: Any, begun: bool
) -> None:
    async with site.socket(cast.bob if begun else None) as opened:
        await opened.connection.send(frame)
        code, _ = await opened.closed()
    assert code == 4400
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


@ON_SQLITE
@pytest.mark.parametrize(
    "query",
    [
        "",
        "{",
        "subscription",
        "subscription { a b }",
        "{ nothing }",
        "query a { roles { name } } query b { roles { name } }",
    ],
)
async def test_a_document_that_makes_no_sense_is_an_error_and_nothing_raises(
    site: Site, cast: Cast, caplog: pytest.LogCaptureFixture, query: str
) -> None:
    async with site.socket(cast.bob) as opened:
        await opened.subscribe(query)
        with contextlib.suppress(ConnectionClosed):
            message = await opened.hear()
            assert message["type"] in ("error", "next")
            errors = message["payload"] if message["type"] == "error" else message["payload"]["errors"]
            assert errors[0]["extensions"]["code"]
    assert opened.connection.close_code in (1000, 4400)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert (await site.client.ask(ME, as_=cast.bob)).errors == []


@ON_SQLITE
async def test_random_frames_never_raise_into_the_server(
    site: Site, cast: Cast, caplog: pytest.LogCaptureFixture, many: Any
) -> None:
    chance = random.Random(7)
    values: list[Any] = [None, True, 7, "x", "", "a", [], {}, {"query": LIVE}, {"query": "{"}, {"query": ME}, [LIVE]]
    kinds = ["connection_init", "subscribe", "complete", "ping", "pong", "next", "error", "", None]
    for _ in range(many(500)):
        async with site.socket() as opened:
            if chance.random() < 0.7:
                await opened.begin(cast.bob.token)
            with contextlib.suppress(ConnectionClosed):
                for _ in range(chance.randrange(1, 6)):
                    frame = {name: chance.choice(values) for name in ("id", "payload", "x") if chance.random() < 0.7}
                    text = json.dumps({"type": chance.choice(kinds)} | frame)
                    await opened.connection.send(text if chance.random() < 0.9 else text[: chance.randrange(len(text))])
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert (await site.client.ask(ME, as_=cast.bob)).errors == []


@ON_SQLITE
async def test_a_frame_that_is_too_large_ends_the_socket(site: Site, cast: Cast) -> None:
    async with site.socket(cast.bob) as opened:
        await opened.connection.send("x" * (MAX_FRAME + 1))
        assert (await opened.closed())[0] == 1009


@ON_SQLITE
async def test_sockets_that_are_cut_leave_nothing_behind(site: Site, cast: Cast) -> None:
    bus: MemoryBus = site.app.state.services.bus
    for _ in range(10):
        async with site.live(cast.bob) as opened:
            opened.connection.transport.abort()
    async with asyncio.timeout(PATIENCE):
        while bus._queues or len(site.app.state.live_connections):
            await asyncio.sleep(0.01)


# ---- queries and mutations over a socket


async def test_a_query_and_a_mutation_over_a_socket_answer_as_over_http(
    site: Site, database: Database, cast: Cast
) -> None:
    invite = "mutation($i: InviteUserInput!) { inviteUser(input: $i) { user { email } errors { code } } }"
    async with site.socket(cast.alice) as alice, site.socket(cast.bob) as bob:
        done = await alice.ask(invite, i={"email": "eve@acme.example"})
        assert done["data"]["inviteUser"] == {"user": {"email": "eve@acme.example"}, "errors": []}
        refused = await alice.ask(invite, i={"email": "eve@acme.example"})
        assert refused["data"]["inviteUser"]["errors"] == [{"code": "ALREADY_INVITED"}]
        async with nothing_happens(database):
            denied = await bob.ask(invite, i={"email": "zoe@acme.example"})
        assert denied["errors"][0]["extensions"]["code"] == "FORBIDDEN"
        wrong = await bob.ask("{ viewer { nonsense } }")
        assert wrong["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
        overview = "{ environment { users { edges { node { email } } } } }"
        over_http = await site.client.ask(overview, as_=cast.bob)
        assert (await bob.ask(overview))["data"] == over_http.data


async def test_a_socket_sets_no_cookie(site: Site, database: Database, cast: Cast) -> None:
    log_in = "mutation($i: LogInInput!) { logIn(input: $i) { grant { token } errors { code } } }"
    given = {"email": cast.bob.email, "password": PASSWORD}
    async with site.socket(cast.bob) as opened:
        async with nothing_happens(database):
            refused = await opened.ask(log_in, i=given | {"cookie": True})
        assert refused["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
        assert (await opened.ask(log_in, i=given))["data"]["logIn"]["grant"]["token"]


# ---- subscribers that do not keep up


async def test_a_subscriber_too_slow_to_follow_is_ended_with_resume_and_slows_nobody(site: Site, cast: Cast) -> None:
    """It reads nothing at all for a while; what it would have missed it is told, not left to guess."""
    bus: MemoryBus = site.app.state.services.bus
    messages = " ".join(f"m{n}: viewerCanBlock {{ message }}" for n in range(14))  # 2 kB an event
    wordy = f"subscription {{ userChanged {{ userId user {{ email {messages} }} }} }}"
    narrow = socket.create_connection(("127.0.0.1", site.port))
    unread: dict[str, Any] = {"max_queue": 1, "ping_interval": None, "compression": None}
    async with site.live(cast.alice) as quick, site.socket(sock=narrow, **unread) as slow:
        await slow.begin(cast.bob.token)
        for n in range(2):
            await slow.subscribe(wordy, id=f"s{n}")
        await asyncio.sleep(0.2)
        for _ in range(400):
            bus.publish(UserChanged(cast.alice.environment_id, cast.alice.user_id))
            await quick.event()  # before the slow one reads anything at all
        heard: dict[str, list[dict[str, Any]]] = {}
        ended: set[str] = set()
        async with asyncio.timeout(2 * PATIENCE):
            while len(ended) < 2:
                message = await slow.hear()
                heard.setdefault(message["id"], []).append(message)
                if message["type"] in ("complete", "error"):
                    ended.add(message["id"])
        last = [messages[-2 if messages[-1]["type"] == "complete" else -1] for messages in heard.values()]
        told = [m["payload"] if m["type"] == "error" else m["payload"]["errors"] for m in last]
        assert {errors[0]["extensions"]["code"] for errors in told} == {"RESUME"}
        assert all(len(messages) < 400 for messages in heard.values()), "it followed: nothing was tested"
        assert (await slow.ask(ME))["data"]["viewer"], "the socket itself goes on"


# ---- server-sent events


def sse(site: Site, as_: LoggedInUser | None, query: str = LIVE) -> Any:
    headers = {"accept": "text/event-stream"} | ({"authorization": f"Bearer {as_.token}"} if as_ else {})
    return site.client.http.stream("POST", "/graphql", json={"query": query}, headers=headers, timeout=10)


async def events(response: httpx2.Response) -> AsyncIterator[tuple[str, Any]]:
    kind = ""
    async for line in response.aiter_lines():
        name, _, value = line.partition(":")
        if name == "event":
            kind = value.strip()
        elif name == "data" or (line == "" and kind == "complete"):
            yield kind, json.loads(value) if value.strip() else None
            kind = ""


async def test_server_sent_events_tell_the_same_until_access_ends(site: Site, cast: Cast) -> None:
    bus: MemoryBus = site.app.state.services.bus
    async with sse(site, cast.bob) as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        following = events(response)
        first = asyncio.ensure_future(anext(following))
        async with asyncio.timeout(PATIENCE):
            while not bus._queues:
                await asyncio.sleep(0.01)
        await change_role(site, cast.alice, cast.bob, "ADVANCED_USER")
        kind, data = await first
        assert kind == "next"
        assert data["data"]["userChanged"]["user"]["role"] == {"key": "ADVANCED_USER"}
        await end_of_access(site, cast, "blocked")
        rest = [event async for event in following]
        assert [kind for kind, _ in rest] == ["next", "complete"]
        assert rest[0][1]["errors"][0]["extensions"]["code"] == "USER_BLOCKED"
        assert not rest[0][1].get("data")
    async with asyncio.timeout(PATIENCE):
        while bus._queues:
            await asyncio.sleep(0.01)


async def test_server_sent_events_are_for_those_who_may_see_them(site: Site, cast: Cast) -> None:
    async with sse(site, None) as response:
        [(_, data), *_] = [event async for event in events(response)]
    assert data["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@ON_SQLITE
async def test_server_sent_events_that_are_cut_leave_nothing_behind(site: Site, database: Database, cast: Cast) -> None:
    bus: MemoryBus = site.app.state.services.bus
    for _ in range(5):
        async with sse(site, cast.bob) as response:
            assert response.status_code == 200
            await asyncio.sleep(0.02)
    async with asyncio.timeout(PATIENCE):
        while bus._queues or reading(database):
            await asyncio.sleep(0.01)


@ON_SQLITE
async def test_a_subscription_by_plain_post_is_told_where_to_go(site: Site, cast: Cast) -> None:
    answer = await site.client.ask(LIVE, as_=cast.bob)
    assert (answer.status, answer.code) == (406, "BAD_USER_INPUT")
    assert "text/event-stream" in answer.errors[0]["message"]
    assert "graphql-transport-ws" in answer.errors[0]["message"]


# ---- the end of the server


@pytest.fixture
async def served(database: Database) -> AsyncIterator[Served]:
    thirty = {"WELKOM_GUESSES_PER_ADDRESS_AND_NETWORK": "100", "WELKOM_GUESSES_PER_ADDRESS": "100"}  # log in at once
    async with serving(database, **thirty) as made:
        yield made


@pytest.mark.own
@pytest.mark.parametrize("kind", ["postgresql"])
async def test_who_is_not_answered_when_the_server_has_to_end_is_told_to_try_again(
    served: Served, cast: Cast, database: Database
) -> None:
    """What was asked waits for longer than an ending server does; it is no fault of ours."""
    async with (
        httpx2.AsyncClient(base_url=served.url, trust_env=False, timeout=15) as http,
        database.writer.connect() as other,
    ):
        await other.execute(text("LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE"))
        authorization = {"authorization": f"Bearer {cast.alice.token}"}
        asked = [
            asyncio.create_task(http.post("/graphql", json={"query": query}, headers=authorization))
            for query in ("{ viewer { name } }", "mutation { logOut { errors { code } } }")
        ]
        asked.append(asyncio.create_task(http.get(f"/documents/doc_{'0' * 32}/file", headers=authorization)))
        await asyncio.sleep(1)
        served.process.terminate()
        answers = await asyncio.gather(*asked)
    said, _ = await asyncio.to_thread(served.process.communicate, timeout=10)
    assert [answer.status_code for answer in answers] == [503] * 3
    assert {answer.json()["errors"][0]["extensions"]["code"] for answer in answers} == {"TIMEOUT"}
    assert "Exception in ASGI application" not in said, said


@pytest.mark.argon2
async def test_sigterm_cuts_no_request_closes_sockets_with_1012_and_is_out_within_ten_seconds(
    served: Served, cast: Cast, database: Database
) -> None:
    process, where = served.process, served.where
    given = {"email": cast.bob.email, "password": PASSWORD}
    limits = httpx2.Limits(max_connections=100)
    async with httpx2.AsyncClient(base_url=f"http://{where}", trust_env=False, limits=limits, timeout=15) as http:
        client = Client(http)
        async with connect(f"ws://{where}/graphql", subprotocols=[TRANSPORT], proxy=None) as connection:
            opened = Socket(connection)
            await opened.begin(cast.bob.token)
            await opened.subscribe()
            asked = [asyncio.create_task(client.do("logIn", given, "grant { token }")) for _ in range(30)]
            await asyncio.sleep(0.3)
            await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)  # by then the server has read them all
            process.send_signal(signal.SIGTERM)
            began = time.monotonic()
            code, _ = await opened.closed(within=10)
            answers = await asyncio.gather(*asked)
        said, _ = await asyncio.to_thread(process.communicate, timeout=10)
        took = time.monotonic() - began
    print(f"out after {took:.1f} s")
    assert code == 1012
    tokens = {answer.done("logIn")["grant"]["token"] for answer in answers}
    assert len(tokens) == 30
    assert took < 10
    assert process.returncode in (0, -signal.SIGTERM), said
    assert "Traceback" not in said, said
    for token in tokens:  # what was answered was done
        async with database.write(origin="test") as uow:
            assert await uow.scalar(sessions_with(token)) == 1


@ON_SQLITE
async def test_frames_are_not_compressed_whatever_a_client_offers(served: Served) -> None:
    """The buffers for it would be most of what an open socket takes."""
    offered: dict[str, Any] = {"subprotocols": [TRANSPORT], "proxy": None, "compression": "deflate"}
    async with connect(f"ws://{served.where}/graphql", **offered) as connection:
        assert connection.response is not None
        assert "sec-websocket-extensions" not in connection.response.headers


@ON_SQLITE
async def test_sigterm_ends_streams_of_events_with_resume(served: Served, cast: Cast) -> None:
    """They are not over: a client comes back to another process, or to the next one."""
    process, where = served.process, served.where
    headers = {"accept": "text/event-stream", "authorization": f"Bearer {cast.alice.token}"}
    async with (
        httpx2.AsyncClient(base_url=f"http://{where}", trust_env=False, timeout=15) as http,
        http.stream("POST", "/graphql", json={"query": LIVE}, headers=headers) as stream,
    ):
        assert stream.status_code == 200
        await asyncio.sleep(0.5)  # nothing says that a stream has begun
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(10):
            told = [event async for event in events(stream)]
        said, _ = await asyncio.to_thread(process.communicate, timeout=10)
    assert [kind for kind, _ in told] == ["next", "complete"]
    assert told[0][1]["errors"][0]["extensions"]["code"] == "RESUME"
    assert "Cancel" not in said, said


def sessions_with(token: str) -> Any:
    return (
        select(func.count()).select_from(Session).where(Session.token_hash == hashlib.sha256(token.encode()).digest())
    )


@ON_SQLITE
@pytest.mark.parametrize("query", [LIVE + " # new", ME + " # new"])
async def test_lim_1_too_many_new_documents_of_a_network_are_refused_over_a_socket_too(
    site: Site, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    async with nothing_happens(database), site.socket(cast.bob) as socket:
        await socket.ask(ME)  # known from here on, whatever other tests have asked
        monkeypatch.setattr(fair_turns, "WAITING_OF_MEMBER", 0)
        async with site.app.state.services.new_documents.of(Turn("another network", None)):
            refused = await socket.ask(query)
        assert refused["errors"][0]["extensions"] == {"code": "RATE_LIMITED", "retryAfter": 1}
        assert (await socket.ask(ME))["data"]["viewer"]
