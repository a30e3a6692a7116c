"""INB-2, INB-3: the inbox live, over sockets and server-sent events, on a real server: nothing lost, nothing twice."""

import asyncio
import base64
import contextlib
import json
import logging
import random
import socket
import time
import uuid
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from sqlalchemy import select
from websockets.exceptions import ConnectionClosed

from server.app import open_database
from server.bus.memory import QUEUE, MemoryBus
from server.db.database import Database
from server.db.models import InboxItem, InboxPosition, NoticeKind
from server.domain import inbox as verbs
from server.domain import sessions, users
from server.domain.ids import UserRef
from server.resolvers import inbox as resolver
from server.schema import following
from server.schema.cursors import encode, tag_of
from server.web import live_connections
from tests.conftest import Route, settings_for
from tests.graphql.steps import asked, settles
from tests.rows import ago, key, nothing_happens, put, reading
from tests.scenario import Cast, LoggedInUser, make_partners
from tests.scenario.inbox import fill_from_two_processes
from tests.web.test_live_connections import statements
from tests.web.test_sockets import Site, Socket, events, sse
from tests.web.test_sockets import site as site

Many = Callable[[int], int]
FIELDS = "cursor item { __typename id state ... on Notice { kind text } }"
LIVE = f"subscription($a: String) {{ inbox(after: $a) {{ {FIELDS} }} }}"
NOW = "{ inbox { position edges { node { id state } } } }"
LOCAL = pytest.mark.parametrize("kind", ["sqlite"])
Event = dict[str, Any]


async def heard(opened: Socket, *, within: float = 5) -> Event:
    message = await opened.hear(within=within)
    assert message["type"] == "next", message
    assert "errors" not in message["payload"], message
    event: Event = message["payload"]["data"]["inbox"]
    return event


def position_of(cursor: str) -> int:
    [told] = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))[6:])
    return int(told[1:])


async def notify(database: Database, who: LoggedInUser, count: int = 1) -> None:
    async with database.write(origin="test") as uow:
        for _ in range(count):
            place = (who.environment_id, who.user_id)
            await verbs.notify(
                uow, [UserRef(*place)], NoticeKind.USER_JOINED, from_id=who.environment_id, user_id=who.user_id
            )


async def items(database: Database, who: LoggedInUser) -> dict[uuid.UUID, int]:
    """Every item in this inbox, and the position of its latest change."""
    statement = select(InboxItem.id, InboxItem.position).where(InboxItem.user_id == who.user_id)
    async with database.write(origin="test") as uow:
        return {row.id: row.position for row in await uow.rows(statement)}


async def position(site: Site, who: LoggedInUser) -> str:
    answer = await site.client.ask(NOW, as_=who)
    assert not answer.errors, answer.errors
    return str(answer.data["inbox"]["position"])


@contextlib.asynccontextmanager
async def live(site: Site, who: LoggedInUser, after: str | None = None) -> AsyncIterator[Socket]:
    """A subscription that has begun."""
    if after is None:
        async with site.live(who, LIVE) as opened:
            await asyncio.sleep(0.1)  # it listens first and reads where it stands then
            yield opened
    else:
        async with site.socket(who) as opened:
            await opened.subscribe(LIVE, a=after)
            yield opened


async def silent(opened: Socket, *, within: float = 0.2) -> None:
    with pytest.raises(TimeoutError):
        await opened.hear(within=within)


# ---- what comes, and where it begins


async def test_inb_2_an_item_is_told_within_250_ms_of_its_commit(site: Site, database: Database, cast: Cast) -> None:
    async with live(site, cast.bob) as opened:
        slowest = 0.0
        for _ in range(20):
            await notify(database, cast.bob)
            began = time.monotonic()
            await heard(opened)
            slowest = max(slowest, time.monotonic() - began)
    print(f"{slowest * 1000:.0f} ms at the most")
    assert slowest < 0.25


async def test_inb_3_without_a_cursor_it_starts_from_now(site: Site, database: Database, cast: Cast) -> None:
    await notify(database, cast.bob, 3)
    async with live(site, cast.bob) as opened:
        await silent(opened)
        await notify(database, cast.bob)
        event = await heard(opened)
    assert event["item"]["kind"] == "USER_JOINED"
    assert position_of(event["cursor"]) == 4


async def test_inb_3_with_the_position_of_a_query_it_tells_what_came_after_it_in_order(
    site: Site, database: Database, cast: Cast
) -> None:
    await notify(database, cast.bob, 2)
    start = await position(site, cast.bob)
    await notify(database, cast.bob, 120)  # more than one batch
    async with live(site, cast.bob, start) as opened:
        told = [await heard(opened) for _ in range(120)]
        await notify(database, cast.bob)
        told.append(await heard(opened))
        await silent(opened)
    assert [position_of(event["cursor"]) for event in told] == list(range(3, 124))


async def test_inb_3_from_an_empty_inbox_everything_is_told(site: Site, database: Database, cast: Cast) -> None:
    start = await position(site, cast.bob)
    await notify(database, cast.bob)
    async with live(site, cast.bob, start) as opened:
        assert position_of((await heard(opened))["cursor"]) == 1


async def test_inb_3_what_changed_is_told_once_at_its_latest_change_and_as_it_is(
    site: Site, database: Database, cast: Cast
) -> None:
    start = await position(site, cast.dave)
    async with live(site, cast.dave) as watching:
        partnership = await asked(site.client, cast.alice, cast.dave)
        assert (await heard(watching))["item"]["state"] == "OPEN"
        await notify(database, cast.dave)
        assert (await heard(watching))["item"]["state"] == "NOTICE"
        await settles(site.client, "withdrawPartnership", cast.alice, partnership)
        assert (await heard(watching))["item"]["state"] == "WITHDRAWN"
    async with live(site, cast.dave, start) as replayed:
        assert [(await heard(replayed))["item"]["state"] for _ in range(2)] == ["NOTICE", "WITHDRAWN"]
        await silent(replayed)


async def test_inb_3_server_sent_events_tell_the_same(site: Site, database: Database, cast: Cast) -> None:
    start = await position(site, cast.bob)
    await notify(database, cast.bob, 60)
    query = f'subscription {{ inbox(after: "{start}") {{ {FIELDS} }} }}'
    told: list[Any] = []
    async with sse(site, cast.bob, query) as response:
        following = events(response)
        async with asyncio.timeout(10):
            while len(told) < 60:
                told.append((await anext(following))[1])
            await notify(database, cast.bob)
            told.append((await anext(following))[1])
    positions = [position_of(event["data"]["inbox"]["cursor"]) for event in told]
    assert positions == list(range(1, 62))


def cursors(cast: Cast) -> dict[str, str]:
    """What a caller may make up: the tag of a list is no secret."""
    tag = tag_of("position", cast.bob.environment_id, cast.bob.user_id)
    others = tag_of("position", cast.dave.environment_id, cast.dave.user_id)
    page = encode(tag_of("inbox", None, cast.bob.user_id), ("1", uuid.uuid4()))
    made = {"foreign": encode(others, ("0",)), "page": page}
    wrong = {"word": "abc", "negative": "-1", "ahead": "7", "huge": "9" * 30, "padded": "00", "arabic": "٣", "none": ""}
    return {"empty": "", "nonsense": "x", "long": "x" * 5_000} | made | {k: encode(tag, (v,)) for k, v in wrong.items()}


CURSORS = [
    "empty",
    "nonsense",
    "long",
    "foreign",
    "page",
    "word",
    "negative",
    "ahead",
    "huge",
    "padded",
    "arabic",
    "none",
]


@LOCAL
@pytest.mark.parametrize("what", CURSORS)
async def test_inb_3_an_empty_or_foreign_cursor_is_refused(site: Site, cast: Cast, what: str) -> None:
    async with live(site, cast.bob, cursors(cast)[what]) as opened:
        message = await opened.hear()
    told = message["payload"] if message["type"] == "error" else message["payload"]["errors"]
    assert told[0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_inb_5_nobody_hears_of_anothers_items(site: Site, database: Database, cast: Cast) -> None:
    async with live(site, cast.bob) as mine, live(site, cast.alice) as others:
        await notify(database, cast.bob)
        await heard(mine)
        await silent(others)
    start = await position(site, cast.bob)
    async with live(site, cast.alice, start) as opened:
        message = await opened.hear()
    assert "BAD_USER_INPUT" in json.dumps(message)


# ---- nothing lost, nothing twice


async def hears_until_cut(opened: Socket, chance: random.Random, told: list[Event]) -> None:
    await opened.subscribe(LIVE, a=told[-1]["cursor"])
    for _ in range(chance.randrange(12)):
        told.append(await heard(opened, within=10))
    if chance.random() < 0.5:
        await asyncio.sleep(chance.random() * 0.02)
    opened.connection.transport.abort()


async def test_inb_3_whatever_is_cut_nothing_is_lost_and_nothing_told_twice(
    site: Site,
    database: Database,
    cast: Cast,
    many: Many,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The items come from two other processes, of which this server hears nothing: polling finds them."""
    monkeypatch.setattr(resolver, "POLL", 0.05)
    partnership, dave, chance = await make_partners(database, cast.alice, cast.dave), cast.dave, random.Random(11)
    told: list[Event] = [{"cursor": await position(site, dave)}]
    before = await items(database, dave)
    async with fill_from_two_processes(database, dave, key(partnership)):
        for _ in range(many(1000)):
            async with site.socket(dave) as opened:
                await hears_until_cut(opened, chance, told)
    now = await items(database, dave)
    async with live(site, dave, told[-1]["cursor"]) as opened:
        while position_of(told[-1]["cursor"]) < max(now.values()):
            told.append(await heard(opened))
        await silent(opened)
    positions = [position_of(event["cursor"]) for event in told]
    assert positions == sorted(set(positions)), "in order, each once"
    latest = {uuid.UUID(event["item"]["id"].removeprefix("ibx_")): position_of(event["cursor"]) for event in told[1:]}
    assert latest == {pk: at for pk, at in now.items() if pk not in before or at > positions[0]}
    print(f"{len(told)} events of {len(now)} items")
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR], "a cut is no fault of ours"
    assert len(now) > many(1000)


async def test_inb_3_a_later_position_never_shows_before_an_earlier_one(
    site: Site, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resolver, "POLL", 0.05)
    await notify(database, cast.bob)
    await held(site, database, cast.bob, first_of_all=False)


async def test_inb_3_not_even_the_very_first_position(
    site: Site, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no row to lock yet: the second one waits for the first one's row."""
    monkeypatch.setattr(resolver, "POLL", 0.05)
    table = InboxPosition.__table__
    async with database.write(origin="test") as uow:
        assert await uow.scalar(select(table.c.last).where(table.c.user_id == cast.alice.user_id)) is not None
        assert await uow.scalar(select(table.c.last).where(table.c.user_id == cast.bob.user_id)) is None
    await held(site, database, cast.bob, first_of_all=True)


async def held(site: Site, database: Database, who: LoggedInUser, *, first_of_all: bool) -> None:
    """One transaction has its position and does not commit; another one tries to get ahead."""
    place, taken, release = (who.environment_id, who.user_id), asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with database.write(origin="test") as uow:
            await verbs.notify(
                uow, [UserRef(*place)], NoticeKind.ROLE_CHANGED, from_id=who.environment_id, role="BASIC_USER"
            )
            await uow.flush()
            taken.set()
            await release.wait()

    async with live(site, who) as opened:
        first = asyncio.create_task(slow())
        await taken.wait()
        second = asyncio.create_task(notify(database, who))
        await silent(opened, within=0.5)
        assert not second.done()
        release.set()
        await asyncio.gather(first, second)
        told = [await heard(opened), await heard(opened)]
        await silent(opened)
    assert [event["item"]["kind"] for event in told] == ["ROLE_CHANGED", "USER_JOINED"]
    assert [position_of(event["cursor"]) for event in told] == ([1, 2] if first_of_all else [2, 3])


async def test_inb_3_a_transaction_that_is_refused_leaves_no_gap(site: Site, database: Database, cast: Cast) -> None:
    place = (cast.bob.environment_id, cast.bob.user_id)

    async def refused() -> None:
        async with database.write(origin="test") as uow:
            await verbs.notify(uow, [UserRef(*place)], NoticeKind.USER_JOINED, from_id=place[0])
            raise RuntimeError

    async with live(site, cast.bob) as opened:
        async with nothing_happens(database):
            with pytest.raises(RuntimeError):
                await refused()
        await silent(opened)
        await notify(database, cast.bob)
        assert position_of((await heard(opened))["cursor"]) == 1


async def test_inb_3_another_server_is_found_by_polling(
    site: Site, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resolver, "POLL", 0.2)
    other = open_database(settings_for(database.url.render_as_string(hide_password=False)))
    try:
        async with live(site, cast.bob) as opened:
            await notify(other, cast.bob)
            assert position_of((await heard(opened, within=2))["cursor"]) == 1
    finally:
        await other.dispose()


@pytest.mark.own  # nobody else commits
async def test_inb_3_who_waits_costs_no_statement_while_nothing_is_committed(
    site: Site, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resolver, "POLL", 0.05)
    monkeypatch.setattr(live_connections, "CHECK_EVERY", 60.0)
    async with live(site, cast.bob) as first, live(site, cast.alice), live(site, cast.bob):
        await site.app.state.services.activity.flush()
        await asyncio.sleep(1.2)
        with statements(database) as quiet:
            await asyncio.sleep(0.5)
        assert not quiet
        committed, database.committed[:] = database.committed[:], []
        with statements(database) as busy:
            await notify(database, cast.bob)  # of which nobody tells
            await heard(first)
        database.committed[:] = committed
        assert sum("inbox_positions" in text for text in busy) == 1, "one look for all"


# ---- a slow one


async def test_inb_3_who_is_too_slow_is_told_to_resume_holds_nothing_and_loses_nothing(
    site: Site, database: Database, cast: Cast
) -> None:
    """It reads nothing while its inbox fills. What waits for it are rows: no queue grows, and no connection is held."""
    bus: MemoryBus = site.app.state.services.bus
    narrow = socket.socket()
    narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)  # before connecting: so much is taken without reading
    narrow.connect(("127.0.0.1", site.port))
    wordy = LIVE.replace("kind text", "kind " + " ".join(f"t{n}: text" for n in range(12)))  # 3 kB an item
    await put(database, "users", {"id": cast.dave.user_id}, name="Dave " * 40)
    start, rounds = await position(site, cast.dave), QUEUE + 20
    async with live(site, cast.bob) as quick, site.socket(sock=narrow, max_queue=1, compression=None) as slow:
        await slow.begin(cast.dave.token)
        await slow.subscribe(wordy, a=start)
        for _ in range(rounds):
            await notify(database, cast.dave, 5)
            await notify(database, cast.bob)
            await heard(quick)  # before the slow one reads anything at all
        assert max(queue.qsize() for queues in bus._queues.values() for queue in queues) <= QUEUE
        assert reading(database) == 0
        told, code = await until_ended(slow)
    assert code == "RESUME"
    assert len(told) < rounds, "it followed: nothing was tested"
    async with live(site, cast.dave, told[-1]["cursor"] if told else start) as resumed:
        while len(told) < rounds * 5:
            told.append(await heard(resumed, within=10))
        await silent(resumed)
    first = position_of(start) + 1
    assert [position_of(event["cursor"]) for event in told] == list(range(first, first + rounds * 5))


async def until_ended(opened: Socket) -> tuple[list[Event], str]:
    """The events that still came, and the code of the error that was the last one."""
    told: list[Event] = []
    while True:
        message = await opened.hear()
        errors = message["payload"] if message["type"] == "error" else message["payload"].get("errors")
        if errors:
            return told, str(errors[0]["extensions"]["code"])
        told.append(message["payload"]["data"]["inbox"])


# ---- whose access ended


@pytest.mark.parametrize("way", ["blocked", "removed", "revoked"])
async def test_inb_5_whose_access_ends_hears_nothing_more_and_is_closed(
    site: Site, database: Database, cast: Cast, way: str
) -> None:
    async with live(site, cast.bob) as opened:
        async with database.write(origin="test") as uow:
            if way == "blocked":
                await users.block_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
            elif way == "removed":
                await users.remove_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
            else:
                await sessions.log_out(uow, cast.bob.identity)
        await notify(database, cast.bob)
        code, said = await opened.closed(within=2)
    assert code == 4403
    assert [message for message in said if message["type"] == "next" and message["payload"].get("data")] == []


@pytest.fixture
def compiled(route: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Route, "compiled", True)


async def test_inb_5_who_is_blocked_just_before_an_item_comes_is_not_told_of_it(
    compiled: None, site: Site, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between two statements of the one who tells: the item is read, and authority after it."""
    read, happened = following._news, asyncio.Event()

    async def interrupted(*args: Any) -> Any:
        if happened.is_set():
            await put(database, "users", {"id": cast.bob.user_id}, status="BLOCKED")
            await notify(database, cast.bob)
        return await read(*args)

    monkeypatch.setattr(following, "_news", interrupted)
    async with live(site, cast.bob) as opened:
        happened.set()
        await notify(database, cast.bob)
        told = ""
        with contextlib.suppress(ConnectionClosed):
            told = json.dumps(await opened.hear())
    assert "Notice" not in told
    assert "USER_BLOCKED" in told or opened.connection.close_code == 4403


@pytest.mark.parametrize(("way", "code"), [("blocked", "USER_BLOCKED"), ("revoked", "UNAUTHENTICATED")])
async def test_inb_5_authority_is_read_again_for_each_event_even_where_nothing_told_of_its_end(
    site: Site, database: Database, cast: Cast, way: str, code: str
) -> None:
    """The row is changed behind the product's back: no event, so that only the rows can say it."""
    async with live(site, cast.bob) as opened:
        if way == "blocked":
            await put(database, "users", {"id": cast.bob.user_id}, status="BLOCKED")
        else:
            await put(database, "sessions", {"id": cast.bob.session_id}, expires_at=ago(seconds=1))
        await notify(database, cast.bob)
        told = ""
        with contextlib.suppress(ConnectionClosed):
            told = json.dumps(await opened.hear())
    assert code in told or opened.connection.close_code == 4403
    assert "USER_JOINED" not in told


@LOCAL
async def test_inb_3_sockets_that_are_cut_leave_nothing_behind(site: Site, database: Database, cast: Cast) -> None:
    bus: MemoryBus = site.app.state.services.bus
    for _ in range(20):
        async with live(site, cast.bob) as opened:
            opened.connection.transport.abort()
    async with asyncio.timeout(5):
        while bus._queues or len(site.app.state.live_connections) or reading(database):
            await asyncio.sleep(0.01)
