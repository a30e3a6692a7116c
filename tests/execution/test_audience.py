"""`userChanged` by plans, and shared among those who get the same: all are told what graphql-core would have told."""

import asyncio
import contextlib
import gc
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from typing import Any

import orjson
import pytest
from starlette.applications import Starlette

from server.app import create_app
from server.auth.activity import Activity
from server.auth.authentication import authenticate, authenticate_all
from server.bus.memory import MemoryBus
from server.context import ClientConnection
from server.db.database import Database
from server.db.queries.users import USERS_OF_ACCOUNTS
from server.domain import invitations, sessions, users
from server.domain.events import UserChanged
from server.execution import audience, plans, standing
from server.execution.standing import Personal, Standing
from tests.conftest import settings_for
from tests.execution.both import new
from tests.execution.world import World
from tests.graphql.schema_queries import asked
from tests.rows import key
from tests.scenario import Cast, LoggedInUser, add_colleague, change_role

pytestmark = pytest.mark.usefixtures("at_once")
PATIENCE = 30.0
# Of what is below a user, that which tells more than the role and the mark of whoever asks; everything else is shared.
OF_THE_VIEWER = {"memberships", "viewerCanBlock"}
FIELDS = (
    *("id", "name", "email", "status", "relationshipManager", "createdAt", "lastActiveAt", "environment", "invitation"),
    *("memberships", "viewerCanChangeRole", "viewerCanBlock", "viewerCanRemove", "blockedReason", "role"),
)
LIVE = "subscription { userChanged { __typename userId again: userId user { %s } } }"


class Server:
    """An application, and what its subscriptions tell."""

    def __init__(self, app: Starlette) -> None:
        self.services = app.state.services
        routes: list[Any] = app.routes
        self.endpoint = next(route.endpoint for route in routes if route.path == "/graphql")

    @contextlib.asynccontextmanager
    async def following(
        self, viewers: Sequence[LoggedInUser], query: str, variables: dict[str, Any] | None = None
    ) -> AsyncIterator["list[asyncio.Task[Any]]"]:
        """The next answer to each, once all of them follow."""
        opened = [
            await self.endpoint.schema.stream(
                query,
                context_value=ClientConnection(self.services, token=viewer.token, origin="127.0.0.1"),
                variable_values=variables,
            )
            for viewer in viewers
        ]
        topics: dict[Any, set[Any]] = self.services.bus._queues
        before = sum(map(len, topics.values()))
        told = [asyncio.ensure_future(anext(one)) for one in opened]
        try:
            async with asyncio.timeout(PATIENCE):
                while sum(map(len, topics.values())) < before + len(opened):
                    assert not any(one.done() for one in told), [one.result() for one in told if one.done()]
                    await asyncio.sleep(0.001)
            yield told
        finally:
            for one in told:
                one.cancel()
            await asyncio.gather(*told, return_exceptions=True)
            for stream in opened:
                await stream.aclose()

    async def hears(
        self, viewers: Sequence[LoggedInUser], query: str, event: UserChanged, variables: dict[str, Any] | None = None
    ) -> list[str]:
        async with self.following(viewers, query, variables) as told, asyncio.timeout(PATIENCE):
            self.services.bus.publish(event)
            return [text(await one) for one in told]


def text(result: Any) -> str:
    errors = [error.formatted for error in result.errors or ()]
    return orjson.dumps([result.data, errors, result.extensions]).decode()


@contextlib.asynccontextmanager
async def server(database: Database, **changes: Any) -> AsyncIterator[Server]:
    settings = settings_for(database.url.render_as_string(hide_password=False), **changes)
    app = create_app(settings, database=database, with_worker=False)
    async with app.router.lifespan_context(app):
        yield Server(app)


@pytest.fixture
async def compiling(database: Database, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    monkeypatch.setattr(Activity, "note", lambda *_: None)
    monkeypatch.setattr("server.app.make_bus", lambda _: MemoryBus())  # each hears what is published to it alone
    async with server(database) as made:
        yield made


@pytest.fixture
async def plain(database: Database, compiling: Server) -> AsyncIterator[Server]:
    async with server(database, compiled=False) as made:
        yield made


@pytest.fixture
def routes(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    counted: Counter[str] = Counter()
    monkeypatch.setattr(plans, "ROUTES", counted)
    return counted


def all_of(world: World) -> list[LoggedInUser]:
    """Each of Acme twice, so that there is somebody to share with."""
    return [world[who] for who in ("administrator", "advanced", "basic") for _ in range(2)]


def subjects(world: World) -> list[uuid.UUID]:
    return [*map(key, world.ids["usr"]), uuid.uuid4()]


@pytest.mark.parametrize("field", FIELDS)
async def test_every_field_of_a_user_is_told_as_graphql_core_tells_it(
    compiling: Server, plain: Server, world: World, routes: Counter[str], field: str
) -> None:
    """Of every user that there is in any environment, and of one that there is not."""
    query, viewers = new(LIVE % asked("User", field)), all_of(world)
    for about in subjects(world):
        event = UserChanged(world["administrator"].environment_id, about)
        shared, alone = await asyncio.gather(compiling.hears(viewers, query, event), plain.hears(viewers, query, event))
        assert shared == alone, about
    assert routes["compiled"], routes
    assert not {"failed", "unsupported", "fallback"} & set(routes), routes
    if field not in OF_THE_VIEWER:
        assert not routes["personal"], "it could be shared"


async def test_what_is_told_alike_is_answered_once(compiling: Server, world: World, routes: Counter[str]) -> None:
    event = UserChanged(world["administrator"].environment_id, world["basic"].user_id)
    told = await compiling.hears([world["basic"]] * 30, new(LIVE % "email role { key }"), event)
    assert len(set(told)) == 1
    assert world["basic"].email in told[0]
    assert routes == {"compiled": 1}


async def test_authority_of_all_is_read_by_one_statement(compiling: Server, database: Database, world: World) -> None:
    statements: list[str] = []
    event = UserChanged(world["administrator"].environment_id, world["basic"].user_id)
    query = new(LIVE % "email")
    async with compiling.following(all_of(world) * 4, query) as told, asyncio.timeout(PATIENCE):
        database.readers.watching.append(lambda text, *_: statements.append(text))
        try:
            compiling.services.bus.publish(event)
            await asyncio.gather(*told)
        finally:
            database.readers.watching.clear()
    of_sessions = [statement for statement in statements if "token_hash" in statement]
    assert len(of_sessions) == 1
    assert len(statements) <= 1 + 3, "and one for each role"


async def test_more_than_are_answered_at_once_all_hear(
    compiling: Server, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audience, "AT_ONCE", 4)
    event = UserChanged(world["administrator"].environment_id, world["basic"].user_id)
    told = await compiling.hears([world["basic"]] * 11, new(LIVE % "email"), event)
    assert all(world["basic"].email in one for one in told)


async def test_each_gets_their_own_where_two_administrators_do_not_see_the_same(
    compiling: Server, database: Database, world: World, routes: Counter[str]
) -> None:
    """Equal document, language, environment, role and mark; but nobody may block themselves (USR-6)."""
    other = await add_colleague(database, world["administrator"], "Nora Bos", "ADMINISTRATOR")
    event = UserChanged(other.environment_id, other.user_id)
    told = await compiling.hears([world["administrator"], other], new(LIVE % "viewerCanBlock { allowed code }"), event)
    allowed = [orjson.loads(one)[0]["userChanged"]["user"]["viewerCanBlock"] for one in told]
    assert allowed == [{"allowed": True, "code": None}, {"allowed": False, "code": "CANNOT_BLOCK_SELF"}]
    assert routes["personal"] == 1


async def test_what_a_role_sees_is_told_to_that_role_alone(compiling: Server, world: World) -> None:
    blocked = world["blocked"]
    viewers = [world["administrator"], world["basic"]] * 2
    event = UserChanged(blocked.environment_id, blocked.user_id)
    told = await compiling.hears(viewers, new(LIVE % "blockedReason"), event)
    reasons = [orjson.loads(one)[0]["userChanged"]["user"]["blockedReason"] for one in told]
    assert [reason is None for reason in reasons] == [False, True, False, True]


async def test_variables_and_operation_names_are_told_apart(compiling: Server, plain: Server, world: World) -> None:
    query = new("subscription($name: Boolean!) { userChanged { user { name @include(if: $name) email } } }")
    event = UserChanged(world["administrator"].environment_id, world["basic"].user_id)
    viewers = [world["basic"]] * 2
    for given in (True, False):
        mixed = await asyncio.gather(
            compiling.hears(viewers, query, event, {"name": given}), plain.hears(viewers, query, event, {"name": given})
        )
        assert mixed[0] == mixed[1]
    async with (
        compiling.following(viewers, query, {"name": True}) as named,
        compiling.following(viewers, query, {"name": False}) as nameless,
        asyncio.timeout(PATIENCE),
    ):
        compiling.services.bus.publish(event)
        told = [orjson.loads(text(await one))[0]["userChanged"]["user"] for one in (*named, *nameless)]
    assert ["name" in one for one in told] == [True, True, False, False]


async def test_usr_2_a_role_that_is_lost_is_lost_at_the_next_event_whoever_else_keeps_it(
    compiling: Server, database: Database, world: World
) -> None:
    """Three administrators would hear the same; one of them is none any more, and no event told so."""
    administrator, blocked = world["administrator"], world["blocked"]
    others = [await add_colleague(database, administrator, name, "ADMINISTRATOR") for name in ("Nora Bos", "Olaf Bos")]
    event = UserChanged(administrator.environment_id, blocked.user_id)
    query = new(LIVE % "blockedReason")
    committed, database.committed[:] = database.committed[:], []
    async with compiling.following([administrator, *others], query) as told, asyncio.timeout(PATIENCE):
        await change_role(database, administrator, others[0], "BASIC_USER")
        compiling.services.bus.publish(event)
        heard = [orjson.loads(text(await one)) for one in told]
    database.committed[:] = committed
    assert [one[0]["userChanged"]["user"]["blockedReason"] is None for one in heard] == [False, True, False]


@pytest.mark.parametrize("way", ["blocked", "logged out"])
async def test_usr_3_who_may_follow_no_longer_hears_nothing_of_what_others_share(
    compiling: Server, database: Database, world: World, way: str
) -> None:
    committed, database.committed[:] = database.committed[:], []
    ending = await add_colleague(database, world["administrator"], "Nora Bos")
    event = UserChanged(ending.environment_id, world["basic"].user_id)
    async with compiling.following([world["basic"], ending, world["basic"]], new(LIVE % "email")) as told:
        async with database.write(origin="test") as uow:
            if way == "blocked":
                await users.block_user(uow, world["administrator"].actor, user_id=ending.user_id)
            else:
                await sessions.log_out(uow, ending.identity)
        database.committed[:] = committed
        compiling.services.bus.publish(event)
        async with asyncio.timeout(PATIENCE):
            first, refused, last = [await one for one in told]
    assert text(first) == text(last)
    assert refused.data is None
    code = {"blocked": "USER_BLOCKED", "logged out": "UNAUTHENTICATED"}[way]
    assert [error.extensions["code"] for error in refused.errors] == [code]


async def test_usr_3_who_is_now_seen_as_their_user_elsewhere_hears_nothing(
    compiling: Server, database: Database, world: World
) -> None:
    """Removed here, and nobody told it; the account has a place in Globex, which it is seen as from now on."""
    committed, database.committed[:] = database.committed[:], []
    leaving, carol = await add_colleague(database, world["administrator"], "Nora Bos"), world["elsewhere"]
    async with database.write(origin="test") as uow:
        await invitations.add_user(uow, carol.actor, email=leaving.email, name="Nora")
    event = UserChanged(leaving.environment_id, world["basic"].user_id)
    async with compiling.following([leaving, world["basic"], leaving], new(LIVE % "email")) as told:
        async with database.write(origin="test") as uow:
            await users.remove_user(uow, world["administrator"].actor, user_id=leaving.user_id)
        async with database.write(origin="test") as uow:
            [user] = await uow.rows(USERS_OF_ACCOUNTS, account_ids=[leaving.account_id])
            await users.begin_acting(uow, environment_id=user.environment_id, user_id=user.id)
        database.committed[:] = committed
        compiling.services.bus.publish(event)
        async with asyncio.timeout(PATIENCE):
            first, kept, last = [await one for one in told]
    assert world["basic"].email in text(kept)
    for refused in (first, last):
        assert refused.data is None
        assert [error.extensions["code"] for error in refused.errors] == ["NO_ENVIRONMENT"]


async def test_authority_of_many_is_what_each_would_be_told_alone(database: Database, world: World) -> None:
    activity = Activity(database)
    people = [one for one in world.people.values() if one]
    claims: list[tuple[str | None, str | None]] = [
        (one.token, environment) for one in people for environment in (None, one.environment, "env_x")
    ]
    claims += [(None, None), ("x" * 43, None)]
    async with database.read() as reader:
        together = await authenticate_all(database, reader, activity, claims)
        for (token, environment), found in zip(claims, together, strict=True):
            alone = await authenticate(
                database, reader, activity, token=token, environment=environment, origin="127.0.0.1"
            )
            assert found is not None
            assert (found.identity, found.actor, type(found.denial)) == (
                alone.identity,
                alone.actor,
                type(alone.denial),
            )


async def test_what_asks_who_the_viewer_is_is_not_shared(cast: Cast) -> None:
    one = Standing(cast.bob.environment_id, cast.bob.actor.role, False)
    assert one.environment_id == cast.bob.environment_id
    assert not one.relationship_manager
    for asks in ("user_id", "account_id"):
        with pytest.raises(Personal):
            getattr(one, asks)
    anybody = standing._Anybody(one)
    for asks in ("identity", "denial"):
        with pytest.raises(Personal):
            getattr(anybody, asks)


async def test_garbage_is_collected_again_when_all_have_heard_or_soon(
    compiling: Server, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    of_many = audience.authenticate_all

    async def noting(*given: Any) -> Any:
        seen.append(gc.isenabled())
        return await of_many(*given)

    monkeypatch.setattr(audience, "authenticate_all", noting)
    monkeypatch.setattr(audience, "AT_ONCE", 2)
    event = UserChanged(world["administrator"].environment_id, world["basic"].user_id)
    for most, expected in ((PATIENCE, [False, False]), (-1.0, [True, True])):
        monkeypatch.setattr(audience, "UNCOLLECTED", most)
        await compiling.hears([world["basic"]] * 4, new(LIVE % "email"), event)
        await asyncio.sleep(0)
        assert gc.isenabled()
        assert [seen.pop(0) for _ in range(2)] == expected
