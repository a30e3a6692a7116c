"""What a plan has to know anew each time: who asks and what they may, in which language, at what time."""

import asyncio
import datetime as dt
import itertools

import pytest
import time_machine

from server.db.database import Database
from server.domain import permissions
from server.domain.ids import show
from server.domain.permissions import Permission
from server.execution import plans, roots
from server.execution.compiler import Compiler
from server.execution.errors import Unsupported
from tests.execution.both import NOT_ASKED, Both, new, plans_of, text
from tests.execution.world import World
from tests.graphql.counting import statements
from tests.rows import ago, key, put
from tests.scenario import change_role
from tests.scenario.organisations import insert_organisation

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])

# ---- when a plan is made


@ON_SQLITE
async def test_a_document_is_compiled_when_it_comes_a_second_time(both: Both, world: World) -> None:
    query, bob = new("{ viewer { id } }"), world["basic"]
    assert [await both.route_of(query, as_=bob) for _ in range(3)] == [NOT_ASKED, "compiled", "compiled"]


@ON_SQLITE
@pytest.mark.usefixtures("at_once")
async def test_skip_and_include_have_plans_of_their_own_and_not_too_many(both: Both, world: World) -> None:
    declared = ", ".join(f"${name}: Boolean!" for name in "abcd")
    query = new(
        f"query({declared}) {{ viewer {{ id name @skip(if: $a) email @include(if: $b) "
        "... @include(if: $c) { status } role @skip(if: $d) { key } } }"
    )
    routes = [
        await both.route_of(query, dict(zip("abcd", on, strict=True)), as_=world["basic"])
        for on in itertools.product([True, False], repeat=4)
    ]
    assert routes == ["compiled"] * 16
    assert len(plans_of(query)) == plans.MOST_PLANS


@ON_SQLITE
@pytest.mark.usefixtures("at_once")
async def test_a_switch_that_is_null_is_an_error(both: Both, world: World) -> None:
    """A default lets a nullable variable stand there; null is given all the same."""
    for name in ("skip", "include"):
        query = new(f"query($on: Boolean = true) {{ viewer {{ id name @{name}(if: $on) }} }}")
        assert await both.route_of(query, as_=world["basic"]) == "compiled"
        answer, taken = await both.ask(query, {"on": None}, as_=world["basic"])
        assert (answer.code, taken) == ("BAD_USER_INPUT", "fallback")


@ON_SQLITE
@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(
    "query",
    [
        'query($id: ID = "x") { node(id: $id) { id } }',
        "query($id: Int = 3) { environment { users(first: $id) { edges { node { id } } } } }",
        "query($id: OrderDirection = ASC) { environment { users(orderBy: {direction: $id}) { edges { cursor } } } }",
    ],
)
async def test_an_argument_that_is_null_is_an_error(both: Both, world: World, query: str) -> None:
    answer, taken = await both.ask(query, {"id": None}, as_=world["basic"])
    assert (answer.code, taken) == ("BAD_USER_INPUT", "fallback")


@ON_SQLITE
@pytest.mark.usefixtures("at_once")
async def test_a_variable_of_another_type_is_not_taken_for_one_that_came_before(both: Both, world: World) -> None:
    """To Python 1 and True are equal."""
    query = new("query($n: Int) { environment { users(first: $n) { edges { cursor } } } }")
    for first, code in ((1, None), (True, "BAD_USER_INPUT"), (1, None), ("1", "BAD_USER_INPUT"), (2, None)):
        answer, _ = await both.ask(query, {"n": first}, as_=world["basic"])
        assert answer.code == code
    assert len(answer.data["environment"]["users"]["edges"]) == 2


@ON_SQLITE
@pytest.mark.usefixtures("at_once")
async def test_a_node_that_has_no_plan_does_not_keep_others_from_theirs(both: Both, world: World) -> None:
    query, bob = new("query($id: ID!) { node(id: $id) { __typename id } }"), world["basic"]
    asked = [world.ids["mem"][0], bob.id, "x", world.organisation, world.ids["mem"][0], bob.id]
    routes = [await both.route_of(query, {"id": id}, as_=bob) for id in asked]
    assert routes == ["unsupported", "compiled", "compiled", "compiled", "unsupported", "compiled"]


@pytest.mark.usefixtures("at_once")
async def test_what_is_unsupported_below_a_list_is_found_before_anything_is_read(
    both: Both, world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as a declaration that plans do not know: there is none today."""

    def unknown(*_: object) -> str:
        raise Unsupported

    monkeypatch.setattr(Compiler, "_lookup", unknown)
    below = "memberships { edges { node { role { key } } } }"
    query = new(f"{{ environment {{ organisations {{ edges {{ node {{ id {below} }} }} }} }} }}")
    counts = []
    for client in (both.plain, both.compiling, both.compiling):
        with statements(database) as seen:
            await client.ask(query, as_=world["administrator"])
        counts.append(len(seen))
    assert len(set(counts)) == 1
    assert await both.route_of(query, as_=world["administrator"]) == "unsupported"


@pytest.mark.usefixtures("at_once")
async def test_many_at_once_make_one_plan_and_get_their_own_answers(both: Both, world: World) -> None:
    query = new(
        "query($id: ID!) { viewer { id } node(id: $id) { ... on User { name } ... on Organisation { verification } } }"
    )
    askers = [world[who] for who in ("administrator", "advanced", "basic", "partner", "elsewhere")]
    asked = [(who, id) for who in askers for id in (who.id, world.organisation)]
    expected = [text(await both.plain.ask(query, {"id": id}, as_=who)) for who, id in asked]
    found = await asyncio.gather(*(both.compiling.ask(query, {"id": id}, as_=who) for who, id in asked))
    assert [text(answer) for answer in found] == expected
    assert len(plans_of(query)) == 1


# ---- who asks


@pytest.mark.usefixtures("at_once")
async def test_a_rule_that_refuses_is_told_by_graphql_core(both: Both, world: World) -> None:
    query = new("{ environment { name storage { used } } }")
    assert await both.route_of(query, as_=world["administrator"]) == "compiled"
    answer, taken = await both.ask(query, as_=world["basic"])
    assert (answer.code, taken) == ("FORBIDDEN", "refused")
    assert answer.data["environment"] == {"name": "Acme", "storage": None}


@pytest.mark.usefixtures("at_once")
async def test_nothing_is_read_for_who_is_refused(
    both: Both, world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asks first: of a search the plan asks how much it finds before it reads a page."""
    monkeypatch.setitem(permissions.GRANTS, Permission.USER_VIEW, permissions.GRANTS[Permission.USER_MANAGE])
    query, counts = new('{ environment { users(filter: {search: "a"}) { edges { cursor } } } }'), []
    for client in (both.plain, both.compiling):
        with statements(database) as seen:
            assert (await client.ask(query, as_=world["basic"])).code == "FORBIDDEN"
        counts.append(len(seen))
    assert counts[0] == counts[1]
    assert await both.route_of(query, as_=world["basic"]) == "refused"


@pytest.mark.usefixtures("at_once")
async def test_a_rule_on_the_object_is_asked_of_each(both: Both, world: World, database: Database) -> None:
    """One of a list refuses: graphql-core tells which. Nothing is told of it before."""
    alice = world["administrator"]
    one = new("query($id: ID!) { node(id: $id) { ... on Organisation { name activation { method } } } }")
    assert await both.route_of(one, {"id": world.organisation}, as_=alice) == "compiled"
    theirs = show("org", await insert_organisation(database, alice.environment_id, "55555555"))
    answer, taken = await both.ask(one, {"id": theirs}, as_=alice)
    assert (answer.code, answer.errors[0]["path"], taken) == ("FORBIDDEN", ["node", "activation"], "refused")
    assert answer.data == {"node": {"name": "Acme B.V.", "activation": None}}
    several = new("{ environment { organisations { edges { node { name activation { method } } } } } }")
    answer, taken = await both.ask(several, as_=alice)
    assert {error["extensions"]["code"] for error in answer.errors} == {"FORBIDDEN"}
    assert len(answer.errors) < len(answer.data["environment"]["organisations"]["edges"])
    assert taken == "refused"


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("first", ["user", "nothing"])
async def test_rules_of_a_kind_that_comes_later_hold_from_its_first_time(both: Both, world: World, first: str) -> None:
    """A plan made for another kind of node, or for none, did not know them when it asked the rules."""
    query, bob = new("query($id: ID!) { node(id: $id) { ... on Environment { storage { used } } } }"), world["basic"]
    assert await both.route_of(query, {"id": bob.id if first == "user" else first}, as_=bob) == "compiled"
    answer, taken = await both.ask(query, {"id": bob.environment}, as_=bob)
    assert (answer.code, answer.data, taken) == ("FORBIDDEN", {"node": {"storage": None}}, "refused")


@pytest.mark.usefixtures("at_once")
async def test_a_role_that_changes_counts_at_once(both: Both, world: World, database: Database) -> None:
    query = new("{ environment { viewerPermissions invitations { totalCount } } viewer { role { key } } }")
    alice, bob, seen = world["administrator"], world["basic"], []
    for role in ("ADMINISTRATOR", "BASIC_USER", "ADMINISTRATOR"):
        await change_role(database, alice, bob, role)
        answer, taken = await both.ask(query, as_=bob)
        assert answer.data["viewer"]["role"]["key"] == role
        seen.append((taken, "USER_MANAGE" in answer.data["environment"]["viewerPermissions"], answer.code))
    assert seen == [("compiled", True, None), ("refused", False, "FORBIDDEN"), ("compiled", True, None)]


@pytest.mark.usefixtures("at_once")
async def test_a_language_that_changes_counts_at_once(both: Both, world: World, database: Database) -> None:
    query, seen = new("{ viewer { role { name } } }"), []
    for locale in ("en", "nl", "en"):
        await put(database, "accounts", {"id": world["basic"].account_id}, locale=locale)
        answer, taken = await both.ask(query, as_=world["basic"])
        assert taken == "compiled"
        seen.append(answer.data["viewer"]["role"]["name"])
    assert seen[0] == seen[2] != seen[1]


@pytest.mark.usefixtures("at_once")
async def test_an_invitation_expires_between_two_executions(both: Both, world: World, database: Database) -> None:
    query = new(
        "query($id: ID!) { node(id: $id) { ... on Invitation { status } } "
        "environment { invitations(status: EXPIRED) { totalCount edges { node { id status } } } } }"
    )
    await put(database, "invitations", {"id": key(world.invitation)}, expires_at=ago(hours=-1))
    seen = []
    for hours in (0, 2):
        with time_machine.travel(dt.datetime.now(dt.UTC) + dt.timedelta(hours=hours)):
            answer, taken = await both.ask(query, {"id": world.invitation}, as_=world["administrator"])
        assert taken == "compiled"
        seen.append((answer.data["node"]["status"], answer.data["environment"]["invitations"]["totalCount"]))
    [(before, few), (after, more)] = seen
    assert (before, after) == ("PENDING", "EXPIRED")
    assert more > few


# ---- what goes wrong


@ON_SQLITE
@pytest.mark.usefixtures("at_once")
async def test_a_plan_that_fails_is_logged_and_leaves_the_answer_to_graphql_core(
    both: Both, world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    query = new("{ viewer { id name } environment { name } }")
    with monkeypatch.context() as patch:
        patch.setattr(roots, "read_by_finder", None)
        answer, taken = await both.ask(query, as_=world["basic"])
    assert (taken, answer.errors, answer.data["viewer"]["name"]) == ("failed", [], "Bob Jansen")
    assert "a plan failed" in caplog.text
    assert await both.route_of(query, as_=world["basic"]) == "compiled"
