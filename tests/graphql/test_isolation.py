"""Two environments, one crawler: whatever a stranger asks, nothing of the other environment is in any answer."""

import asyncio
import base64
import functools
import itertools
import re
from dataclasses import dataclass
from typing import Any

import orjson
import pytest
from graphql import TypeInfo, TypeInfoVisitor, Visitor, get_named_type, is_required_argument, parse, visit
from sqlalchemy import or_, select

from server.db.database import Database
from server.db.models import (
    Base,
    MembershipState,
    NoticeKind,
)
from server.domain import (
    environments,
    ids,
    inbox,
)
from server.domain.ids import UserRef
from server.schema import cost
from tests.client import Answer, Client
from tests.graphql.contract import SCHEMA
from tests.graphql.matrix.personas import Persona
from tests.graphql.matrix.test_permissions import followed
from tests.graphql.schema_queries import below, fields_of, in_variables, leaves, page, with_id
from tests.once import once
from tests.rows import mails, nothing_happens
from tests.scenario import (
    Cast,
    LoggedInUser,
    sign_up,
)
from tests.scenario.full import create_partner, fill_environment


@pytest.fixture(autouse=True)
def any_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    """The walk asks for lists within lists, few items each: what they could cost is not what it is about."""
    monkeypatch.setattr(cost, "MAX_COST", 1_000_000)


DEPTH = 6
# As deep as an operation may be; the ways that end sooner are among the others.
LEVELS = 12
# Below what a mutation answers; the types that lie deeper are walked from the roots.
BELOW_PAYLOADS = 2
# The table of each kind of id.
KINDS = {
    "env": "environments",
    "usr": "users",
    "inv": "invitations",
    "aud": "audit_events",
    "acc": "accounts",
    "ses": "sessions",
    "org": "organisations",
    "mem": "memberships",
    "par": "partnerships",
    "ibx": "inbox_items",
    "doc": "documents",
}
# What another environment can have a part in too.
SIDES = {"memberships": ("environment_id", "user_environment_id")}
ID = re.compile(r"\b([a-z]{3})_([0-9a-f]{32})\b")


@dataclass(frozen=True, slots=True)
class TwoEnvironments:
    """Acme, full of everything; Globex beside it; and Frank, who has a place in both."""

    cast: Cast
    frank: Any
    acme_ids: list[str]
    globex_ids: list[str]
    telling: list[str]
    # of Globex: what nobody sees any more, and the inboxes of others than Carol
    gone: list[str]
    elsewhere: str


@pytest.fixture
async def two(database: Database, cast: Cast) -> TwoEnvironments:
    return await once(database, ("two environments",), lambda: make_two(database, cast))


async def make_two(database: Database, cast: Cast) -> TwoEnvironments:
    frank = await sign_up(database, "Frank Visser", "frank@frank.example", "Visser")
    third = await create_partner(database)
    for boss, other in ((cast.alice, cast.bob), (cast.carol, cast.dave)):
        await fill_environment(database, boss, other, third)
    async with database.write(origin="test") as uow:
        # whoever knows the id of an environment that can be found may ask it to be a partner
        await environments.update_environment(uow, cast.alice.actor, cast.alice.identity, discoverable=False)
    acme = await ids_of(database, cast.alice.environment_id)
    globex = await ids_of(database, cast.carol.environment_id)
    gone = [*await unseen(database, cast.carol), *await unseen(database, cast.alice)]
    elsewhere = (await sign_up(database, "Olga", "olga@elsewhere.example", "Elsewhere")).environment
    return TwoEnvironments(cast, frank, acme, globex, await telling(database, cast), gone, elsewhere)


async def unseen(database: Database, who: LoggedInUser) -> list[str]:
    """Of their environment: former memberships, and the inboxes of others."""
    rows = [("mem", r) for r in await rows_of(database, "memberships", who.environment_id) if r.settled_at]
    rows = [(p, r) for p, r in rows if r.state not in (MembershipState.ACTIVE, MembershipState.PENDING)]
    rows += [("ibx", r) for r in await rows_of(database, "inbox_items", who.environment_id) if r.user_id != who.user_id]
    return [ids.show(prefix, row.id) for prefix, row in rows]


async def rows_of(database: Database, table: str, environment_id: Any) -> list[Any]:
    """The rows that are this environment's; accounts and sessions are those of its active people."""
    found = Base.metadata.tables[table]
    people = Base.metadata.tables["users"]
    members = select(people.c.account_id).where(people.c.environment_id == environment_id, people.c.status != "INVITED")
    columns = {"environments": ("id",), "accounts": (), "sessions": ()} | SIDES
    if sides := columns.get(table, ("environment_id",)):
        condition = or_(*(found.c[column] == environment_id for column in sides))
    else:
        condition = found.c["id" if table == "accounts" else "account_id"].in_(members)
    async with database.write(origin="test") as uow:
        return list(await uow.rows(select(found).where(condition)))


async def ids_of(database: Database, environment_id: Any) -> list[str]:
    """Every id of every kind that belongs to the environment, as callers see them."""
    return [
        ids.show(prefix, row.id)
        for prefix, table in KINDS.items()
        for row in await rows_of(database, table, environment_id)
    ]


async def telling(database: Database, cast: Cast) -> list[str]:
    """What gives Acme away, in small letters: its ids, its people's names and addresses, its name and its domain."""
    of_acme = cast.alice.environment_id
    people = await rows_of(database, "users", of_acme)
    said = {"acme", *(i.split("_")[1] for i in await ids_of(database, of_acme))}
    for user in people:
        if user.canonical != "frank@frank.example":  # whom both know
            said |= {user.email.lower(), *([user.name.lower()] if user.name else [])}
    said |= {row.number for row in await rows_of(database, "organisations", of_acme)}
    assert {"alice de vries", "bob jansen", "alice@acme.example", "11111111"} < said
    return sorted(said)


def foreign(two: TwoEnvironments, database: Database) -> list[str]:
    """Every id of Acme's on SQLite; on PostgreSQL one of each kind."""
    one_of_each = {id[:3]: id for id in two.acme_ids}
    return two.acme_ids if database.is_sqlite else list(one_of_each.values())


def given_away(two: TwoEnvironments, answer: Answer, *, asked_with: str = "") -> list[str]:
    """What of Acme is in the answer, but for the id that the question itself held."""
    text = orjson.dumps(answer.body).decode().lower()
    return [word for word in two.telling if word in text and word not in asked_with]


# ---- a stranger


def queries(seen: set[tuple[str, str]]) -> list[str]:
    """Every way from the roots, to depth 6."""
    made = []
    for name, field in fields_of("Query").items():
        if not any(is_required_argument(argument) for argument in field.args.values()):
            seen.add(("Query", name))
            kind, lists = get_named_type(field.type), int("first" in field.args)
            for selected in below(kind.name, DEPTH - 1, seen, lists):
                made.append(f"{{ {name}{page(field, 0)} {{ {selected} }} }}")
    return [query for query in made if nesting(query) <= LEVELS]


@functools.cache
def ways(*, thinned: bool) -> list[str]:
    """What is walked: every way on SQLite; thinned, on PostgreSQL, the shortest ways that reach each field of a type.

    What may be seen is a rule of the domain; both databases run every statement.
    """
    every = queries(set())
    if not thinned:
        return every
    kept, reached = [], set[tuple[str, str]]()
    for query in sorted(every, key=len):
        if not (found := selected_in(query)) <= reached:
            kept.append(query)
            reached |= found
    return kept


def selected_in(query: str) -> set[tuple[str, str]]:
    """Type and name of each field that it selects."""
    info, found = TypeInfo(SCHEMA), set[tuple[str, str]]()

    class Selected(Visitor):
        def enter_field(self, node: Any, *_: Any) -> None:
            found.add((str(info.get_parent_type()), node.name.value))

    visit(parse(query), TypeInfoVisitor(info, Selected()))
    return found


def nesting(query: str) -> int:
    return max(itertools.accumulate((c == "{") - (c == "}") for c in query))


def test_the_walk_reaches_the_whole_schema() -> None:
    """A new type or field that the crawler can't come to fails here."""
    seen: set[tuple[str, str]] = set()
    queries(seen)
    for kind in SCHEMA.get_possible_types(SCHEMA.type_map["Node"]):  # type: ignore[arg-type]
        list(below(kind.name, DEPTH - 1, seen))
    for field in fields_of("Mutation").values():
        list(below(str(field.type), BELOW_PAYLOADS, seen))
    told_once = {"Query", "Mutation", "Subscription", "Node", "UserError"}
    told_once |= {"InvitationPreview", "Link", "UserChange", "InboxEvent", "InboxItem"}
    missing = [
        (name, field)
        for name, kind in SCHEMA.type_map.items()
        if hasattr(kind, "fields") and not name.startswith("__") and not hasattr(kind, "is_one_of")
        for field in fields_of(name)
        if (name, field) not in seen and name not in told_once
    ]
    assert missing == []
    every, thinned = ways(thinned=False), ways(thinned=True)
    assert set().union(*map(selected_in, thinned)) == set().union(*map(selected_in, every))
    assert len(thinned) < len(every) / 5
    assert {i.split("_")[0] for i in KINDS} == set(KINDS)


async def test_a_stranger_walks_the_whole_schema_and_sees_nothing(
    client: Client, database: Database, two: TwoEnvironments
) -> None:
    """HackerOne 489146, ZITADEL CVE-2026-55670: foreign rows through nested edges."""
    carol, found = two.cast.carol, 0
    asked = ways(thinned=not database.is_sqlite)
    async with nothing_happens(database):
        for query in asked:
            answer = await client.ask(query, as_=carol)
            assert not answer.errors, (query, answer.errors)
            assert given_away(two, answer) == [], query
            found += any(id in orjson.dumps(answer.body).decode() for id in two.globex_ids)
    assert found > len(asked) / 3  # the walk went somewhere; the rest ends where nobody invited Carol


async def test_a_stranger_asks_for_every_foreign_id(client: Client, database: Database, two: TwoEnvironments) -> None:
    """ERR-1: what the viewer can't see is null from `node`, in the own environment and in a foreign one's name."""
    query = "query($id: ID!) { node(id: $id) { __typename id } }"
    async with nothing_happens(database):
        for id in two.acme_ids:
            answer = await client.ask(query, {"id": id}, as_=two.cast.carol)
            assert (answer.data, answer.errors) == ({"node": None}, []), id
            named = await client.ask(query, {"id": id}, as_=two.cast.carol, environment=two.cast.alice.environment)
            assert named.code == "NO_ENVIRONMENT"
            assert given_away(two, named) == []
    kinds = {id.split("_")[0] for id in two.acme_ids}
    assert kinds == set(KINDS)


def possible() -> list[Any]:
    return list(SCHEMA.get_possible_types(SCHEMA.type_map["Node"]))  # type: ignore[arg-type]


async def test_a_stranger_owns_what_is_asked_by_id(client: Client, two: TwoEnvironments) -> None:
    """The same question about the stranger's own ids answers: so null above is a refusal, and no broken question."""
    query = "query($id: ID!) { node(id: $id) { id } }"
    own = [id for id in two.globex_ids if id[:3] not in ("acc", "ses") and id not in two.gone]
    own += [ids.show("acc", two.cast.carol.account_id), ids.show("ses", two.cast.carol.session_id)]
    for id in own:
        assert (await client.ask(query, {"id": id}, as_=two.cast.carol)).data == {"node": {"id": id}}
    assert {id[:3] for id in own} == set(KINDS)
    for id in two.gone:  # former memberships, and the inboxes of others
        assert (await client.ask(query, {"id": id}, as_=two.cast.carol)).data == {"node": None}
    assert {id[:3] for id in two.gone} == {"mem", "ibx"}


async def test_a_stranger_finds_what_may_be_found_and_its_card_only(
    client: Client, database: Database, two: TwoEnvironments
) -> None:
    """PAR-2: Initech knows Acme well, and its card tells nothing of that."""
    cards = list(below("EnvironmentCard", DEPTH - 1, set()))
    async with nothing_happens(database):
        for search, name in (("acme", None), ("11111111", None), ("initech", "Initech"), ("33333333", "Initech")):
            for card in cards:
                query = f'{{ findEnvironments(search: "{search}", first: 5) {{ {card} }} }}'
                answer = await client.ask(query, as_=two.cast.carol)
                assert not answer.errors
                assert given_away(two, answer, asked_with=query) == [], query
                found = answer.data["findEnvironments"]
                assert [c.get("name", name) for c in found] == ([name] if name else []), query


async def test_a_stranger_tries_every_foreign_id_in_every_argument(
    client: Client, database: Database, two: TwoEnvironments
) -> None:
    """Of queries and their parts: nothing is found. A new argument that takes an id is tried too."""
    tried = 0
    async with nothing_happens(database):
        for type_name, way in (("Query", "{0}"), ("Environment", "environment {{ {0} }}"), *nodes(two)):
            for name, field in fields_of(type_name).items():
                for id in foreign(two, database):
                    for values in with_id(field, id):
                        selected = "__typename" if name == "node" else "edges { cursor node { __typename } }"
                        declared, used, variables = in_variables(field, values)
                        query = f"query{declared} {{ {way.format(f'{name}{used} {{ {selected} }}')} }}"
                        answer = await client.ask(query, variables, as_=two.cast.carol)
                        assert given_away(two, answer, asked_with=query + id) == []
                        assert "cursor" not in orjson.dumps(answer.body).decode(), query
                        tried += 1
    assert tried >= 3 * len(foreign(two, database))


def nodes(two: TwoEnvironments) -> list[tuple[str, str]]:
    """Own objects of each kind, whose fields could take ids too."""
    own = {"User": two.cast.carol.id, "Account": ids.show("acc", two.cast.carol.account_id)}
    kinds = {"Organisation": "org", "Membership": "mem", "Partnership": "par", "Document": "doc"}
    for kind, prefix in kinds.items():
        own[kind] = next(id for id in two.globex_ids if id[:3] == prefix and id not in two.gone)
    return [(kind, f'node(id: "{id}") {{{{ ... on {kind} {{{{ {{0}} }}}} }}}}') for kind, id in own.items()]


async def test_a_stranger_does_nothing_with_any_foreign_id(
    client: Client, database: Database, two: TwoEnvironments
) -> None:
    """ERR-1: every mutation that takes an id says NOT_FOUND to every foreign one, and nothing happens.

    An environment may be asked to be a partner by who knows its id; Acme says that it is not to be found.
    """
    tried = set()
    async with nothing_happens(database):
        for name, field in fields_of("Mutation").items():
            payload = str(field.type)
            selected = f"{leaves(payload)} errors {{ code message field }}"
            for id in foreign(two, database):
                for values in with_id(field, id):
                    declared, used, variables = in_variables(field, values)
                    query = f"mutation{declared} {{ {name}{used} {{ {selected} }} }}"
                    answer = await client.ask(query, variables, as_=two.cast.carol)
                    assert not answer.errors, (query, answer.errors)
                    asks = name == "requestPartnership" and values["input"]["environmentId"][:3] == "env"
                    code = "NOT_DISCOVERABLE" if asks else "NOT_FOUND"
                    assert [e["code"] for e in answer.data[name]["errors"]] == [code], (query, answer.data)
                    assert given_away(two, answer) == []
                    tried.add(name)
    assert {"changeUserRole", "removeUser", "leaveEnvironment", "revokeSession", "resendInvitation"} <= tried
    assert {"addMembers", "removeMember", "endPartnership", "markInboxItemRead", "sendDocument"} <= tried


async def test_a_stranger_does_nothing_with_a_foreign_id_beside_an_own_one(
    client: Client, database: Database, two: TwoEnvironments
) -> None:
    """Where an input takes two ids, the foreign one is NOT_FOUND although the other is right."""
    several = {
        name for name, field in fields_of("Mutation").items() if len(list(with_id(field, "usr_" + "0" * 32))) > 1
    }
    carol = two.cast.carol
    right: dict[str, tuple[dict[str, Any], str]] = {
        "removeUser": ({"userId": two.cast.dave.id}, "successorId"),
        "addMembers": ({"organisationId": await own_organisation(client, carol)}, "userIds"),
        "setPartnershipManager": (
            {"partnershipId": (await partners_of(client, carol))[0], "connected": True},
            "userId",
        ),
        "requestPartnership": ({"environmentId": two.elsewhere}, "relationshipManagerId"),
        "startOrganisationProof": ({"organisationId": await own_organisation(client, carol)}, "providerId"),
    }
    assert several == set(right)
    async with nothing_happens(database):
        for field, (given, argument) in right.items():
            for id in foreign(two, database):
                more = {argument: [id] if argument == "userIds" else id}
                select = "results { errors { code } membership { id } }" if argument == "userIds" else ""
                answer = await client.do(field, given | more, select, as_=carol)
                payload = answer.payload(field)
                errors = payload["results"][0]["errors"] if payload.get("results") else payload["errors"]
                assert [e["code"] for e in errors] == ["NOT_FOUND"], (field, id, payload)
                assert given_away(two, answer, asked_with=id) == []


async def own_organisation(client: Client, who: Any) -> str:
    answer = await client.ask("{ environment { organisations { edges { node { id status } } } } }", as_=who)
    nodes = [edge["node"] for edge in answer.data["environment"]["organisations"]["edges"]]
    return next(str(node["id"]) for node in nodes if node["status"] == "ACTIVATED")


async def partners_of(client: Client, who: Any) -> list[str]:
    answer = await client.ask("{ environment { partnerships(status: ACTIVE) { edges { node { id } } } } }", as_=who)
    return [str(edge["node"]["id"]) for edge in answer.data["environment"]["partnerships"]["edges"]]


async def test_a_strangers_cursor_is_no_cursor_here(client: Client, database: Database, two: TwoEnvironments) -> None:
    """USR-8: a foreign cursor is refused, be it another environment's, list's or order's."""
    at_roots = {"users", "sorted", "invitations", "auditEvents", "organisations", "partnerships"}
    lists = {name: f"environment {{{{ {name}{{0}} {{{{ edges {{{{ cursor }}}} }}}} }}}}" for name in at_roots}
    lists["sorted"] = lists["users"]
    of_organisation = (
        'node(id: "{1}") {{{{ ... on Organisation {{{{ {0}{{0}} {{{{ edges {{{{ cursor }}}} }}}} }}}} }}}}'
    )
    here = {who.token: await own_organisation(client, who) for who in (two.cast.alice, two.cast.carol)}
    for name in ("memberships", "memberCandidates", "documents"):
        lists[name] = of_organisation.format(name, "{1}")
    lists["inbox"] = "inbox{0} {{ edges {{ cursor }} }}"
    lists["open"] = lists["inbox"]
    more = {"sorted": "orderBy: {field: EMAIL}", "open": "openOnly: true"}

    async def listed(name: str, who: Any, after: str | None) -> Answer:
        field = lists[name].format(f"({more.get(name, '')} after: $after)", here[who.token])
        return await client.ask(f"query($after: String) {{ {field} }}", {"after": after}, as_=who)

    async def cursor(name: str) -> str:
        text = orjson.dumps((await listed(name, two.cast.alice, None)).data).decode()
        return str(re.findall(r'"cursor":"([^"]+)"', text)[0])

    async with nothing_happens(database):
        foreign = {name: await cursor(name) for name in lists}
        for name in lists:
            for of, after in foreign.items():
                assert (await listed(name, two.cast.carol, after)).code == "BAD_USER_INPUT"
                own = await listed(name, two.cast.alice, after)
                assert (own.code is None) == (of == name), (name, of)


async def test_a_stranger_follows_and_hears_of_the_own_environment_only(
    app: Any, client: Client, database: Database, two: TwoEnvironments
) -> None:
    carol, alice = two.cast.carol, two.cast.alice
    selected = next(below("User", 0, set()))
    query = f"subscription {{ userChanged {{ userId user {{ {selected} }} }} }}"
    async with followed(app, Persona("carol", carol), query) as events:
        await settled(app)
        for boss, user_id in ((alice, two.cast.bob.id), (carol, two.cast.dave.id)):
            given = {"userId": user_id, "relationshipManager": boss is alice}
            (await client.do("setRelationshipManager", given, as_=boss)).done("setRelationshipManager")
        first = await events.get()
    assert first["data"]["userChanged"]["userId"] == two.cast.dave.id
    assert not [word for word in two.telling if word in orjson.dumps(first).decode().lower()]
    assert events.empty()


async def test_a_stranger_follows_the_own_inbox_only(
    app: Any, client: Client, database: Database, two: TwoEnvironments
) -> None:
    """INB-5: what comes to others is not told, and their position is none to begin at."""
    alice, carol = two.cast.alice, two.cast.carol
    here = (await client.ask("{ inbox { position } }", as_=carol)).data["inbox"]["position"]
    query = f'subscription {{ inbox(after: "{here}") {{ cursor item {{ id __typename from {{ name }} }} }} }}'
    async with followed(app, Persona("carol", carol), query) as events:
        for to in (alice, two.cast.dave, carol):
            async with database.write(origin="test") as uow:
                place, about = (to.environment_id, to.user_id), {"user_id": to.user_id}
                await inbox.notify(uow, [UserRef(*place)], NoticeKind.USER_JOINED, from_id=to.environment_id, **about)
        first = await asyncio.wait_for(events.get(), 5)
    assert first["data"]["inbox"]["item"]["from"] == {"name": "Globex"}
    id = first["data"]["inbox"]["item"]["id"]
    assert (await client.ask(f'{{ node(id: "{id}") {{ id }} }}', as_=carol)).data == {"node": {"id": id}}
    assert events.empty()
    position = (await client.ask("{ inbox { position } }", as_=alice)).data["inbox"]["position"]
    asked = f'subscription {{ inbox(after: "{position}") {{ cursor }} }}'
    async with followed(app, Persona("carol", carol), asked) as events:
        told = await asyncio.wait_for(events.get(), 5)
    assert [e["extensions"]["code"] for e in told["errors"]] == ["BAD_USER_INPUT"]


async def settled(app: Any) -> None:
    """Until the subscription listens."""
    for _ in range(500):
        if app.state.services.bus._queues:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("nobody subscribed")


# ---- one's own


async def secrets_of(database: Database) -> list[str]:
    """Everything that must be in no answer: mailed secrets and all hashes, however they are spelled."""
    found: set[str] = set()
    for mail in await mails(database):
        found |= {mail.params[name] for name in ("secret", "code") if name in mail.params}
    async with database.write(origin="test") as uow:
        for table, column in (("secrets", "hash"), ("sessions", "token_hash"), ("removed_addresses", "address_hash")):
            for (raw,) in await uow.rows(select(Base.metadata.tables[table].c[column])):
                found |= {raw.hex(), base64.b64encode(raw).decode(), base64.urlsafe_b64encode(raw).decode().rstrip("=")}
        hashes = await uow.rows(select(Base.metadata.tables["accounts"].c.password_hash))
        sealed = await uow.rows(select(Base.metadata.tables["mails"].c.sealed))
    found |= {row[0] for row in hashes if row[0]} | {row[0].decode() for row in sealed if row[0]}
    return sorted(found)


async def walk(client: Client, database: Database, who: Any, every: list[str]) -> str:
    """All that they are told: from the roots, and of each id there is."""
    told = []
    for query in ways(thinned=not database.is_sqlite):
        told.append(orjson.dumps((await client.ask(query, as_=who)).body).decode())
    # under names of their own: fields of different kinds may not be merged
    nodes = (f"n{n}: node(id: $id) {{ ... on {k.name} {{ {leaves(k.name)} }} }}" for n, k in enumerate(possible()))
    query = f"query($id: ID!) {{ {' '.join(nodes)} }}"
    for id in every:
        told.append(orjson.dumps((await client.ask(query, {"id": id}, as_=who)).body).decode())
    return "\n".join(told)


async def test_a_basic_user_walks_their_own_environment(
    client: Client, database: Database, two: TwoEnvironments
) -> None:
    """Everything that Bob gets: no secret, nobody else's invitation, session or account, and no audit."""
    bob = two.cast.bob
    async with nothing_happens(database):
        told = await walk(client, database, bob, two.acme_ids)
    assert [secret for secret in [*await secrets_of(database), bob.token] if secret in told] == []
    seen: dict[str, set[str]] = {}
    for prefix, digits in ID.findall(told):
        seen.setdefault(prefix, set()).add(f"{prefix}_{digits}")
    people = {id for id in two.acme_ids if id.startswith("usr_")}
    assert seen == {
        "env": {bob.environment},
        "usr": people,
        "acc": {ids.show("acc", bob.account_id)},
        "ses": {ids.show("ses", bob.session_id)},
        "ibx": {id for id in two.acme_ids if id.startswith("ibx_")} - set(await unseen(database, bob)),
    }
    assert len(seen["ibx"]) == 2  # ORG-11, DOC-2, INB-5: that he was a member, and is none
    assert "the acme reason" not in told
    assert "globex" not in told.lower()
    assert "$argon2" not in told


async def test_an_administrator_walks_their_own_environment(
    client: Client, database: Database, two: TwoEnvironments
) -> None:
    """Keycloak CVE-2026-16072: the secret link exists in the mail only, the Administrator does not see it either."""
    alice = two.cast.alice
    async with nothing_happens(database):
        told = await walk(client, database, alice, two.acme_ids)
    assert [secret for secret in [*await secrets_of(database), alice.token] if secret in told] == []
    seen = {f"{prefix}_{key}" for prefix, key in ID.findall(told)}
    hidden = {id for id in two.acme_ids if id[:3] in ("acc", "ses")}
    hidden -= {ids.show("acc", alice.account_id), ids.show("ses", alice.session_id)}
    hidden |= set(two.gone)
    assert {id for id in two.acme_ids if id not in hidden} <= seen
    assert not {id for id in seen & hidden if id[:3] in ("ses", "ibx")}  # the audit log names the others
    assert not {id for id in seen if id.startswith("ses_")} - {ids.show("ses", alice.session_id)}
    assert not [id for id in two.globex_ids if id in seen]
    assert "globex" not in told.lower()


async def test_who_has_a_place_in_both_sees_one_at_a_time(
    client: Client, database: Database, two: TwoEnvironments
) -> None:
    """And the account tells of both, as it is its holder's own."""
    carol, frank = two.cast.carol, two.frank
    in_globex = await client.ask("{ viewer { id } environment { name } }", as_=frank, environment=carol.environment)
    assert in_globex.data["environment"] == {"name": "Globex"}
    for query in ways(thinned=not database.is_sqlite):
        if query.startswith("{ account"):
            continue
        answer = await client.ask(query, as_=frank, environment=carol.environment)
        assert given_away(two, answer) == [], query
