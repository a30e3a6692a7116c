"""USR-3, INB-5: an inbox followed by server-sent events ends with the access behind it, and says why."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from server.bus.memory import MemoryBus
from server.db.database import Database
from server.domain import sessions
from tests.rows import ago, put
from tests.scenario import Cast, LoggedInUser
from tests.web.test_inbox_live import FIELDS, notify
from tests.web.test_sockets import PATIENCE, Site, end_of_access, events, sse
from tests.web.test_sockets import site as site

INBOX = f"subscription {{ inbox {{ {FIELDS} }} }}"
WITHIN = 2.0
Heard = list[tuple[str, Any]]


class Stream:
    """A stream and all that it told; `rest` is what came until it ended."""

    def __init__(self, response: Any) -> None:
        self._events = events(response)

    async def item(self) -> dict[str, Any]:
        async with asyncio.timeout(PATIENCE):
            kind, data = await anext(self._events)
        assert kind == "next"
        assert "errors" not in data, data
        event: dict[str, Any] = data["data"]["inbox"]
        return event

    async def rest(self, *, within: float) -> Heard:
        async with asyncio.timeout(within):
            return [event async for event in self._events]


@contextlib.asynccontextmanager
async def following(site: Site, database: Database, who: LoggedInUser) -> AsyncIterator[Stream]:
    """A stream that has begun: it told one notice."""
    position = (await site.client.ask("{ inbox { position } }", as_=who)).data["inbox"]["position"]
    since = INBOX.replace("inbox", f'inbox(after: "{position}")', 1)  # it may come to listen after the notice
    async with sse(site, who, since) as response:
        stream = Stream(response)
        await notify(database, who)
        assert (await stream.item())["item"]["kind"] == "USER_JOINED"
        yield stream


async def code_now(site: Site, who: LoggedInUser) -> str | None:
    """What the very next query is told."""
    return (await site.client.ask("{ inbox { position } }", as_=who)).code


def told_why(heard: Heard) -> str:
    """The code of the one error; asserts that nothing else came but the end."""
    assert [kind for kind, _ in heard] == ["next", "complete"], heard
    result = heard[0][1]
    assert not result.get("data"), result
    [error] = result["errors"]
    assert error["message"]
    return str(error["extensions"]["code"])


WAYS = {
    "blocked": "USER_BLOCKED",
    "removed": "NO_ENVIRONMENT",
    "left": "NO_ENVIRONMENT",
    "logged out": "UNAUTHENTICATED",
}


@pytest.mark.parametrize("way", WAYS)
async def test_usr_3_a_stream_ends_with_its_access_though_nothing_comes(
    site: Site, database: Database, cast: Cast, way: str
) -> None:
    async with following(site, database, cast.bob) as stream, following(site, database, cast.alice) as other:
        await end_of_access(site, cast, way)
        began = time.monotonic()
        assert told_why(await stream.rest(within=WITHIN)) == WAYS[way] == await code_now(site, cast.bob)
        print(f"{way}: {time.monotonic() - began:.3f} s")
        await notify(database, cast.alice)
        assert (await other.item())["item"]["kind"] == "USER_JOINED", "who stays is told as before"
    bus: MemoryBus = site.app.state.services.bus
    async with asyncio.timeout(PATIENCE):
        while bus._queues or len(site.app.state.live_connections):
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("way", WAYS)
async def test_usr_3_no_item_after_the_commit(site: Site, database: Database, cast: Cast, way: str) -> None:
    async with following(site, database, cast.bob) as stream:
        await end_of_access(site, cast, way)
        await notify(database, cast.bob, 5)
        assert told_why(await stream.rest(within=WITHIN)) == WAYS[way]


Silently = Callable[[Database, Cast], Awaitable[None]]


async def blocked(database: Database, cast: Cast) -> None:
    await put(database, "users", {"id": cast.bob.user_id}, status="BLOCKED")


async def expired(database: Database, cast: Cast) -> None:
    await put(database, "sessions", {"id": cast.bob.session_id}, expires_at=ago(seconds=1))


SILENTLY = {"USER_BLOCKED": blocked, "UNAUTHENTICATED": expired}


@pytest.mark.parametrize("comes", [True, False])
@pytest.mark.parametrize("code", SILENTLY)
async def test_usr_3_a_stream_ends_though_nobody_said_that_its_access_did(
    site: Site, database: Database, cast: Cast, code: str, comes: bool
) -> None:
    """`comes`: an item too, which has to find that its reader is gone."""
    async with following(site, database, cast.bob) as stream:
        await SILENTLY[code](database, cast)
        if comes:
            await notify(database, cast.bob)
        assert told_why(await stream.rest(within=WITHIN)) == code


async def test_usr_3_only_the_streams_of_the_session_that_ended_end(site: Site, database: Database, cast: Cast) -> None:
    async with database.write(origin="test") as uow:
        grant = await sessions.start(uow, cast.bob.account_id, user_agent="other")
    again = replace(cast.bob, session_id=grant.session_id, token=grant.token)
    async with following(site, database, cast.bob) as here, following(site, database, again) as there:
        await here.item()  # what the other one began with
        await end_of_access(site, cast, "logged out")
        assert told_why(await here.rest(within=WITHIN)) == "UNAUTHENTICATED"
        await notify(database, cast.bob)
        assert (await there.item())["item"]["kind"] == "USER_JOINED"
