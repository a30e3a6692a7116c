"""USR-3: what is followed belongs to one place; it ends with that place, whatever other places the account has."""

import asyncio
import contextlib
import datetime as dt
import json
from collections.abc import AsyncIterator, Iterator

import pytest

from server.app import open_database
from server.db.database import Database
from server.db.policy import Policy
from server.db.queries import sessions as queries
from server.domain import invitations, sessions, users
from server.web import live_connections
from tests.conftest import settings_for
from tests.scenario import Cast
from tests.web.test_sockets import Site, events, sse
from tests.web.test_sockets import site as site

live_at = Policy.live_at
SECRET = "secret.hire@acme.example"


async def blocks(site: Site, cast: Cast, mutation: str = "blockUser") -> None:
    (await site.client.do(mutation, {"userId": cast.bob.id}, as_=cast.alice)).done(mutation)


async def a_second_place(database: Database, cast: Cast, *, used: bool = False) -> None:
    """Bob's account is added to Globex."""
    async with database.write(origin="test") as uow:
        user_id = await invitations.add_user(uow, cast.carol.actor, email=cast.bob.email, name="Bob")
    if used:
        async with database.write(origin="test") as uow:
            await users.begin_acting(uow, environment_id=cast.carol.environment_id, user_id=user_id)


async def something_happens_at_acme(site: Site, cast: Cast) -> None:
    (await site.client.do("inviteUser", {"email": SECRET}, as_=cast.alice)).done("inviteUser")


@contextlib.asynccontextmanager
async def unheard(database: Database) -> AsyncIterator[Database]:
    """Another server's database, of whose commits this one hears nothing."""
    other = open_database(settings_for(database.url.render_as_string(hide_password=False)))
    yield other
    await other.dispose()


async def test_a_socket_that_began_without_a_place_ends_with_the_one_it_got(site: Site, cast: Cast) -> None:
    await blocks(site, cast)
    async with site.socket(cast.bob) as opened:
        await blocks(site, cast, "unblockUser")
        await opened.subscribe("subscription { inbox { cursor } }")
        await asyncio.sleep(0.3)
        await blocks(site, cast)
        assert (await opened.closed(within=2))[0] == 4403


async def test_a_removed_user_hears_nothing_more_though_another_place_is_at_hand(
    site: Site, database: Database, cast: Cast
) -> None:
    await blocks(site, cast)
    async with site.socket(cast.bob) as opened:
        await blocks(site, cast, "unblockUser")
        await a_second_place(database, cast)
        await opened.subscribe()
        await asyncio.sleep(0.3)
        (await site.client.do("removeUser", {"userId": cast.bob.id}, as_=cast.alice)).done("removeUser")
        await something_happens_at_acme(site, cast)
        code, heard = await opened.closed(within=2)
    assert code == 4403
    assert SECRET not in json.dumps(heard)


async def test_nor_where_nobody_told_of_the_removal(site: Site, database: Database, cast: Cast) -> None:
    await a_second_place(database, cast)
    async with site.live(cast.bob) as opened, unheard(database) as elsewhere:
        async with elsewhere.write(origin="test") as uow:
            await users.remove_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
        await something_happens_at_acme(site, cast)
        code, heard = await opened.closed(within=3)
    assert code == 4403
    assert SECRET not in json.dumps(heard)


async def test_a_stream_ends_with_its_place_and_says_so(site: Site, database: Database, cast: Cast) -> None:
    await a_second_place(database, cast)
    async with sse(site, cast.bob) as response, unheard(database) as elsewhere:
        await asyncio.sleep(0.3)
        async with elsewhere.write(origin="test") as uow:
            await users.remove_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
        await something_happens_at_acme(site, cast)
        async with asyncio.timeout(3):
            told = [event async for event in events(response)]
    assert [kind for kind, _ in told] == ["next", "complete"]
    assert told[0][1]["errors"][0]["extensions"]["code"] == "NO_ENVIRONMENT"
    assert SECRET not in json.dumps(told)


@pytest.mark.parametrize("way", ["removed from one", "blocked in one"])
async def test_a_socket_of_several_places_ends_with_any_of_them(
    site: Site, database: Database, cast: Cast, way: str
) -> None:
    """It named none, so it is not known to which it belongs; a client comes back at once, and loses nothing."""
    await a_second_place(database, cast, used=True)
    async with site.socket(cast.bob) as opened:
        if way == "blocked in one":
            await blocks(site, cast)
        else:
            (await site.client.do("removeUser", {"userId": cast.bob.id}, as_=cast.alice)).done("removeUser")
        assert (await opened.closed(within=2))[0] == 4403


# ---- looking costs nothing while nothing is committed


@contextlib.contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """What is read by the driver while the block runs."""
    seen: list[str] = []

    def watch(text: str, *_: object) -> None:
        seen.append(text)

    database.readers.watching.append(watch)
    try:
        yield seen
    finally:
        database.readers.watching.remove(watch)


@pytest.mark.own  # nobody else commits
async def test_sessions_are_read_again_only_where_something_was_committed(
    site: Site, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_connections, "CHECK_EVERY", 0.05)
    async with site.socket(cast.bob):
        await site.app.state.services.activity.flush()
        await asyncio.sleep(1.5)  # the first look was to be after a second
        with statements(database) as quiet:
            await asyncio.sleep(0.5)
        with statements(database) as busy:
            async with database.write(origin="test") as uow:
                await sessions.log_out(uow, cast.carol.identity)
            await asyncio.sleep(0.5)
    assert not quiet
    assert 1 <= len(busy) < 5


@pytest.mark.own
async def test_what_time_alone_ends_is_found_too(
    site: Site, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_connections, "CHECK_EVERY", 0.05)
    monkeypatch.setattr(live_connections, "CHECK_ALL_EVERY", 0.5)
    async with site.socket(cast.bob) as opened:
        await site.app.state.services.activity.flush()
        await asyncio.sleep(1.5)  # the first look was to be after a second
        later = dt.datetime.now(dt.UTC) + database.policy.session_lasts
        monkeypatch.setattr(type(database.policy), "live_at", lambda self, now: live_at(self, later))
        assert (await opened.closed(within=3))[0] == 4403


async def test_a_version_differs_where_another_process_committed(database: Database, cast: Cast) -> None:
    first = await database.readers.version()
    assert first is not None
    async with unheard(database) as elsewhere:
        async with elsewhere.write(origin="test") as uow:
            await sessions.log_out(uow, cast.carol.identity)
        second = await database.readers.version()
        assert second != first
    async with database.write(origin="test") as uow:
        await sessions.log_out(uow, cast.dave.identity)
    assert await database.readers.version() != second


@pytest.mark.own
async def test_a_version_stays_where_nobody_did(database: Database, cast: Cast) -> None:
    before = await database.readers.version()
    async with database.read() as reader:
        assert (
            await reader.rows(
                queries.ACCESS_OF_SESSIONS, account_ids=[], ids=[], **database.policy.live_at(dt.datetime.now(dt.UTC))
            )
            == []
        )
    assert await database.readers.version() == before
