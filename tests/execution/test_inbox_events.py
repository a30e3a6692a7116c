"""INB-3: what comes into an inbox by plans: graphql-core's answers, several at once, by authority as it is at each."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest

from server.context import ClientConnection
from server.db.database import Database
from server.db.models import InboxKind, NoticeKind
from server.domain import ids
from server.domain import inbox as verbs
from server.domain.ids import UserRef
from server.execution import levels
from server.schema import following
from server.schema.cursors import encode, tag_of
from tests.execution.both import new
from tests.execution.test_audience import PATIENCE, Server, text
from tests.execution.test_audience import compiling as compiling
from tests.execution.test_audience import plain as plain
from tests.execution.test_audience import routes as routes
from tests.execution.test_routes import ALLOWED, ROLE
from tests.execution.world import World
from tests.rows import put, rows
from tests.scenario import Cast, LoggedInUser, block_user, change_role
from tests.web.test_inbox_live import CURSORS, cursors

pytestmark = pytest.mark.usefixtures("at_once")
PARTNERSHIP = f"partnership {{ id status partner {{ name }} viewerCanAccept {ALLOWED} }}"
FIELDS = {
    "what all have": "__typename cursor item { __typename id state createdAt readAt from { id name domains } }",
    "aliases": "a: cursor b: cursor item { x: state } item { id } other: item { createdAt }",
    "notices": "item { id ... on Notice { kind text reason } }",
    "requests": f"item {{ ... on PartnershipRequest {{ verified {PARTNERSHIP} }} ... on InboxItem {{ id }} }}",
    "collaboration": f"item {{ ... on CollaborationRequest {{ organisationName verified membershipId {ROLE} }} }}",
    "nothing of them": "__typename",
}
LIVE = "subscription($after: String) {{ news: inbox(after: $after) {{ {} }} }}"


def start_of(who: LoggedInUser, position: int = 0) -> str:
    return encode(tag_of("position", who.environment_id, who.user_id), (str(position),))


@contextlib.asynccontextmanager
async def followed(server: Server, who: LoggedInUser, query: str, after: Any) -> AsyncIterator[Any]:
    connection = ClientConnection(server.services, token=who.token, origin="127.0.0.1")
    stream = await server.endpoint.schema.stream(query, context_value=connection, variable_values={"after": after})
    try:
        async with asyncio.timeout(PATIENCE):
            yield stream
    finally:
        await stream.aclose()


async def replayed(server: Server, who: LoggedInUser, query: str, count: int) -> list[str]:
    async with followed(server, who, query, start_of(who)) as stream:
        return [text(await anext(stream)) for _ in range(count)]


async def notify(database: Database, who: LoggedInUser, count: int) -> None:
    to = [UserRef(who.environment_id, who.user_id)]
    async with database.write(origin="test") as uow:
        for _ in range(count):
            await verbs.notify(uow, to, NoticeKind.USER_JOINED, from_id=who.environment_id, user_id=who.user_id)


async def inbox_of(database: Database, who: LoggedInUser) -> list[Any]:
    return await rows(database, "inbox_items", environment_id=who.environment_id, user_id=who.user_id)


@pytest.mark.parametrize("fields", FIELDS)
async def test_inb_3_every_event_is_told_as_graphql_core_tells_it(
    compiling: Server, plain: Server, database: Database, world: World, routes: Counter[str], fields: str
) -> None:
    """To everybody who has an inbox: items of every kind, in their order."""
    query, kinds = new(LIVE.format(FIELDS[fields])), set()
    for who in ("administrator", "advanced", "basic", "elsewhere", "partner"):
        items = await inbox_of(database, world[who])
        kinds |= {item.kind for item in items}
        told = await replayed(compiling, world[who], query, len(items))
        assert told == await replayed(plain, world[who], query, len(items)), who
    assert kinds == set(InboxKind)
    assert set(routes) == {"compiled"}


@pytest.mark.parametrize("cursor", CURSORS)
async def test_inb_3_a_bad_cursor_is_refused_as_by_graphql_core(
    compiling: Server, plain: Server, cast: Cast, cursor: str
) -> None:
    told = []
    for server in (compiling, plain):
        async with followed(server, cast.bob, new(LIVE.format("cursor")), cursors(cast)[cursor]) as stream:
            told.append([text(one) async for one in stream])
    assert told[0] == told[1]
    assert "BAD_USER_INPUT" in told[0][0]


async def test_usr_2_authority_is_read_for_each_event_and_all_else_once(
    compiling: Server, database: Database, world: World
) -> None:
    await notify(database, world["basic"], 20)
    seen: list[str] = []
    query = new(LIVE.format("item { from { name } ... on Notice { text } }"))
    async with followed(compiling, world["basic"], query, start_of(world["basic"])) as stream:
        database.readers.watching.append(lambda statement, *_: seen.append(statement))
        try:
            for _ in range(20):
                await anext(stream)
        finally:
            database.readers.watching.clear()
    of_sessions = [statement for statement in seen if "token_hash" in statement]
    assert len(of_sessions) == 1 + 20  # when it began, too
    assert len(seen) - len(of_sessions) == 6  # where it stands; items, cards, and three for the names in notices


async def test_usr_2_a_role_that_is_lost_between_two_events_counts_for_the_next(
    compiling: Server, database: Database, world: World
) -> None:
    """Both were read at once; the second is told anew."""
    alice, eve = world["administrator"], world["advanced"]
    await change_role(database, alice, eve, "ADMINISTRATOR")
    [request] = [item for item in await inbox_of(database, alice) if item.kind is InboxKind.PARTNERSHIP]
    query, allowed = new(LIVE.format(f"item {{ id ... on PartnershipRequest {{ {PARTNERSHIP} }} }}")), []
    for lost in (False, True):
        async with followed(compiling, alice, query, start_of(alice, request.position - 2)) as stream:
            await anext(stream)
            if lost:
                await change_role(database, eve, alice, "BASIC_USER")
            allowed.append((await anext(stream)).data["news"]["item"]["partnership"]["viewerCanAccept"]["allowed"])
    assert allowed == [True, False]


async def test_inb_4_a_language_that_changes_between_two_events_counts_for_the_next(
    compiling: Server, database: Database, world: World
) -> None:
    bob = world["basic"]
    await notify(database, bob, 2)
    query = new(LIVE.format(FIELDS["notices"]))
    async with followed(compiling, bob, query, start_of(bob, len(await inbox_of(database, bob)) - 2)) as stream:
        told = [(await anext(stream)).data["news"]["item"]["text"]]
        await put(database, "accounts", {"id": bob.account_id}, locale="nl")
        told.append((await anext(stream)).data["news"]["item"]["text"])
    assert told == ["Bob Jansen is now active in your environment.", "Bob Jansen is nu actief in je omgeving."]


async def test_usr_2_who_is_blocked_between_two_events_hears_no_other(
    compiling: Server, database: Database, world: World
) -> None:
    await notify(database, world["basic"], 3)
    async with followed(compiling, world["basic"], new(LIVE.format("cursor")), start_of(world["basic"])) as stream:
        await anext(stream)
        await block_user(database, world["administrator"], world["basic"])
        [refused] = [one async for one in stream]
    assert refused.data is None
    assert [error.extensions["code"] for error in refused.errors] == ["USER_BLOCKED"]


async def test_inb_4_a_slow_subscriber_is_told_how_items_are_when_they_are_told(
    compiling: Server, database: Database, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What changed after the first was told is told at its latest change only."""
    monkeypatch.setattr(following, "FRESH", -1.0)
    bob = world["basic"]
    await notify(database, bob, 3)
    first, second, third = [item.id for item in (await inbox_of(database, bob))[-3:]]
    query, told = new(LIVE.format("item { id readAt }")), []
    async with followed(compiling, bob, query, start_of(bob, len(await inbox_of(database, bob)) - 3)) as stream:
        told.append((await anext(stream)).data["news"]["item"])
        async with database.write(origin="test") as uow:
            await verbs.mark_read(uow, bob.actor, item_id=second)
        told += [(await anext(stream)).data["news"]["item"] for _ in range(2)]
    assert [item["id"] for item in told] == [ids.show("ibx", pk) for pk in (first, third, second)]
    assert [item["readAt"] is None for item in told] == [True, True, False]


async def test_inb_3_an_event_that_a_plan_fails_at_is_told_by_graphql_core(
    compiling: Server,
    plain: Server,
    database: Database,
    world: World,
    routes: Counter[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One by one, in order, and each once."""
    items = await inbox_of(database, world["administrator"])
    query = new(LIVE.format(FIELDS["what all have"]))
    expected = await replayed(plain, world["administrator"], query, len(items))
    monkeypatch.setattr(levels, "read_by_finder", None)
    assert await replayed(compiling, world["administrator"], query, len(items)) == expected
    assert set(routes) == {"failed"}
    assert len(expected) == len(items) > 3
