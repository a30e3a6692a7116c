"""Two environments, one crawler: whatever a stranger asks, nothing of the other environment is in any answer."""

import asyncio
import base64
import re
from dataclasses import dataclass
from typing import Any

import orjson
import pytest
from sqlalchemy import select

from server.db.engine import Database
from server.db.models import Base, PlatformRole
from server.domain import ids, invitations, recovery, users
from tests.cast import Cast, join
from tests.client import Answer, Client
from tests.graphql import contract
from tests.graphql.asking import arguments, below, fields_of, leaves, with_id
from tests.graphql.contract import SCHEMA
from tests.graphql.personas import Persona
from tests.graphql.test_matrix import followed
from tests.rows import mails, nothing_happens

DEPTH = 6
# The table of each kind of id.
KINDS = {
    "env": "environments",
    "usr": "users",
    "inv": "invitations",
    "aud": "audit_events",
    "acc": "accounts",
    "ses": "sessions",
}
ID = re.compile(r"\b([a-z]{3})_([0-9a-f]{32})\b")
# What is asked for an id of its own; the rest is reached from the roots.
BY_ID = {"node"}


@dataclass(frozen=True, slots=True)
class World:
    """Acme, full of everything; Globex beside it; and Frank, who has a place in both."""

    cast: Cast
    frank: Any
    acme_ids: list[str]
    globex_ids: list[str]
    telling: list[str]


@pytest.fixture
async def world(database: Database, cast: Cast) -> World:
    frank = await join(database, "Frank Visser", "frank@frank.example", "Visser")
    for boss, domain in ((cast.alice, "acme.example"), (cast.carol, "globex.example")):
        await fill(database, boss, domain)
    await manage_partnerships(database, cast)
    acme = await ids_of(database, cast.alice.environment_id)
    globex = await ids_of(database, cast.carol.environment_id)
    return World(cast, frank, acme, globex, await telling(database, cast))


async def fill(database: Database, boss: Any, domain: str) -> None:
    """Invitations of each status and kind, a blocked user, a removed one, a lost password."""
    company = domain.split(".")[0]
    for email in (f"{company}-pending@{domain}", f"{company}-revoked@{domain}"):
        async with database.write(origin="test") as uow:
            made = await invitations.invite_user(uow, boss.actor, email=email, role=PlatformRole.ADVANCED_USER)
    async with database.write(origin="test") as uow:
        await invitations.revoke_invitation(uow, boss.actor, invitation_id=made)
    for email, name in ((f"{company}-added@{domain}", f"{company} Added"), ("frank@frank.example", "Frank")):
        async with database.write(origin="test") as uow:
            await invitations.add_user(uow, boss.actor, email=email, name=name)
    blocked = await join(database, f"{company} Blocked", f"{company}-blocked@{domain}")
    removed = await join(database, f"{company} Removed", f"{company}-removed@{domain}")
    async with database.write(origin="test") as uow:
        await users.block_user(uow, boss.actor, user_id=blocked.user_id, reason=f"the {company} reason")
        await users.remove_user(uow, boss.actor, user_id=removed.user_id)
        await recovery.request_password_reset(uow, email=boss.email, locale="en")


async def manage_partnerships(database: Database, cast: Cast) -> None:
    async with database.write(origin="test") as uow:
        await users.set_relationship_manager(
            uow, cast.alice.actor, user_id=cast.alice.user_id, relationship_manager=True
        )


async def rows_of(database: Database, table: str, environment_id: Any) -> list[Any]:
    """The rows that are this environment's; accounts and sessions are those of its active people."""
    found = Base.metadata.tables[table]
    people = Base.metadata.tables["users"]
    members = select(people.c.account_id).where(people.c.environment_id == environment_id, people.c.status != "INVITED")
    column = {"environments": "id", "accounts": None, "sessions": None}.get(table, "environment_id")
    if column:
        condition = found.c[column] == environment_id
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
    assert {"alice de vries", "bob jansen", "alice@acme.example"} < said
    return sorted(said)


def given_away(world: World, answer: Answer, *, asked_with: str = "") -> list[str]:
    """What of Acme is in the answer, but for the id that the question itself held."""
    text = orjson.dumps(answer.body).decode().lower()
    return [word for word in world.telling if word in text and word not in asked_with]


# ---- a stranger


def queries(seen: set[tuple[str, str]]) -> list[str]:
    """Every way from the roots, to depth 6."""
    made = []
    for name, field in fields_of("Query").items():
        if name not in BY_ID and not field.args:
            seen.add(("Query", name))
            kind = contract.SCHEMA.type_map[str(getattr(field.type, "of_type", field.type)).strip("[]!")]
            made += [f"{{ {name} {{ {selected} }} }}" for selected in below(kind.name, DEPTH - 1, seen)]
    return made


def test_the_walk_reaches_the_whole_schema() -> None:
    """A new type or field that the crawler can't come to fails here."""
    seen: set[tuple[str, str]] = set()
    queries(seen)
    for kind in SCHEMA.get_possible_types(SCHEMA.type_map["Node"]):  # type: ignore[arg-type]
        list(below(kind.name, DEPTH - 1, seen))
    payloads = {str(field.type) for field in fields_of("Mutation").values()}
    told_once = payloads | {
        "Query",
        "Mutation",
        "Subscription",
        "Node",
        "UserError",
        "SessionGrant",
        "InviteUserResult",
    }
    told_once |= {"InvitationPreview", "UserChange"}
    missing = [
        (name, field)
        for name, kind in SCHEMA.type_map.items()
        if hasattr(kind, "fields") and not name.startswith("__") and not hasattr(kind, "is_one_of")
        for field in fields_of(name)
        if (name, field) not in seen and name not in told_once
    ]
    assert missing == []
    assert {i.split("_")[0] for i in KINDS} == set(KINDS)


async def test_a_stranger_walks_the_whole_schema_and_sees_nothing(
    client: Client, database: Database, world: World
) -> None:
    """HackerOne 489146, ZITADEL CVE-2026-55670: foreign rows through nested edges."""
    carol, found = world.cast.carol, 0
    asked = queries(set())
    async with nothing_happens(database):
        for query in asked:
            answer = await client.ask(query, as_=carol)
            assert not answer.errors, (query, answer.errors)
            assert given_away(world, answer) == [], query
            found += any(id in orjson.dumps(answer.body).decode() for id in world.globex_ids)
    assert found > len(asked) / 3  # the walk went somewhere; the rest ends where nobody invited Carol


async def test_a_stranger_asks_for_every_foreign_id(client: Client, database: Database, world: World) -> None:
    """ERR-1: what the viewer can't see is null from `node`, in the own environment and in a foreign one's name."""
    query = "query($id: ID!) { node(id: $id) { __typename id } }"
    async with nothing_happens(database):
        for id in world.acme_ids:
            answer = await client.ask(query, {"id": id}, as_=world.cast.carol)
            assert answer.body == {"data": {"node": None}}, id
            named = await client.ask(query, {"id": id}, as_=world.cast.carol, environment=world.cast.alice.environment)
            assert named.code == "NO_ENVIRONMENT"
            assert given_away(world, named) == []
    kinds = {id.split("_")[0] for id in world.acme_ids}
    assert kinds == set(KINDS)


def possible() -> list[Any]:
    return list(SCHEMA.get_possible_types(SCHEMA.type_map["Node"]))  # type: ignore[arg-type]


async def test_a_stranger_owns_what_is_asked_by_id(client: Client, world: World) -> None:
    """The same question about the stranger's own ids answers: so null above is a refusal, and no broken question."""
    query = "query($id: ID!) { node(id: $id) { id } }"
    own = [id for id in world.globex_ids if id[:3] not in ("acc", "ses")]
    own += [ids.show("acc", world.cast.carol.account_id), ids.show("ses", world.cast.carol.session_id)]
    for id in own:
        assert (await client.ask(query, {"id": id}, as_=world.cast.carol)).data == {"node": {"id": id}}
    assert {id[:3] for id in own} == set(KINDS)


async def test_a_stranger_tries_every_foreign_id_in_every_argument(
    client: Client, database: Database, world: World
) -> None:
    """Of queries and their parts: nothing is found. A new argument that takes an id is tried too."""
    tried = 0
    async with nothing_happens(database):
        for type_name, way in (("Query", "{0}"), ("Environment", "environment {{ {0} }}"), *nodes(world)):
            for name, field in fields_of(type_name).items():
                for id in world.acme_ids:
                    for values in with_id(field, id):
                        selected = "__typename" if name == "node" else "edges { cursor node { __typename } }"
                        query = way.format(f"{name}{arguments(field, values)} {{ {selected} }}")
                        answer = await client.ask(f"{{ {query} }}", as_=world.cast.carol)
                        assert given_away(world, answer, asked_with=query) == []
                        assert "cursor" not in orjson.dumps(answer.body).decode(), query
                        tried += 1
    assert tried >= 3 * len(world.acme_ids)


def nodes(world: World) -> list[tuple[str, str]]:
    """Own objects of each kind, whose fields could take ids too."""
    own = {"User": world.cast.carol.id, "Account": ids.show("acc", world.cast.carol.account_id)}
    return [(kind, f'node(id: "{id}") {{{{ ... on {kind} {{{{ {{0}} }}}} }}}}') for kind, id in own.items()]


async def test_a_stranger_does_nothing_with_any_foreign_id(client: Client, database: Database, world: World) -> None:
    """ERR-1: every mutation that takes an id says NOT_FOUND to every foreign one, and nothing happens."""
    tried = set()
    async with nothing_happens(database):
        for name, field in fields_of("Mutation").items():
            payload = str(field.type)
            selected = f"{leaves(payload)} errors {{ code message field }}"
            for id in world.acme_ids:
                for values in with_id(field, id):
                    query = f"mutation {{ {name}{arguments(field, values)} {{ {selected} }} }}"
                    answer = await client.ask(query, as_=world.cast.carol)
                    assert not answer.errors, (query, answer.errors)
                    assert [e["code"] for e in answer.data[name]["errors"]] == ["NOT_FOUND"], (query, answer.data)
                    assert given_away(world, answer) == []
                    tried.add(name)
    assert {"changeUserRole", "removeUser", "leaveEnvironment", "revokeSession", "resendInvitation"} <= tried


async def test_a_strangers_cursor_is_no_cursor_here(client: Client, database: Database, world: World) -> None:
    """USR-8: a foreign cursor is refused, be it another environment's, list's or order's."""
    lists = {
        "users": "users{0} {{ edges {{ cursor }} }}",
        "sorted": "users{0} {{ edges {{ cursor }} }}",
        "invitations": "invitations{0} {{ edges {{ cursor }} }}",
        "auditEvents": "auditEvents{0} {{ edges {{ cursor }} }}",
    }
    more = {"sorted": "orderBy: {field: EMAIL}"}

    async def page(name: str, who: Any, after: str | None) -> Answer:
        given = " ".join(filter(None, [more.get(name), f'after: "{after}"' if after else None]))
        field = lists[name].format(f"({given})" if given else "")
        return await client.ask(f"{{ environment {{ {field} }} }}", as_=who)

    async def cursor(name: str) -> str:
        [field] = (await page(name, world.cast.alice, None)).data["environment"].values()
        return str(field["edges"][0]["cursor"])

    async with nothing_happens(database):
        foreign = {name: await cursor(name) for name in lists}
        for name in lists:
            for of, after in foreign.items():
                assert (await page(name, world.cast.carol, after)).code == "BAD_USER_INPUT"
                own = await page(name, world.cast.alice, after)
                assert (own.code is None) == (of == name), (name, of)


async def test_a_stranger_follows_and_hears_of_the_own_environment_only(
    app: Any, client: Client, database: Database, world: World
) -> None:
    carol, alice = world.cast.carol, world.cast.alice
    selected = next(below("User", 0, set()))
    query = f"subscription {{ userChanged {{ userId user {{ {selected} }} }} }}"
    async with followed(app, Persona("carol", carol), query) as events:
        await settled(app)
        for boss, user_id in ((alice, world.cast.bob.id), (carol, world.cast.dave.id)):
            given = {"userId": user_id, "relationshipManager": boss is alice}
            (await client.do("setRelationshipManager", given, as_=boss)).done("setRelationshipManager")
        first = await events.get()
    assert first["data"]["userChanged"]["userId"] == world.cast.dave.id
    assert not [word for word in world.telling if word in orjson.dumps(first).decode().lower()]
    assert events.empty()


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
        found |= {mail.params["secret"]} if "secret" in mail.params else set()
    async with database.write(origin="test") as uow:
        for table, column in (("secrets", "hash"), ("sessions", "token_hash"), ("removed_addresses", "address_hash")):
            for (raw,) in await uow.rows(select(Base.metadata.tables[table].c[column])):
                found |= {raw.hex(), base64.b64encode(raw).decode(), base64.urlsafe_b64encode(raw).decode().rstrip("=")}
        hashes = await uow.rows(select(Base.metadata.tables["accounts"].c.password_hash))
        sealed = await uow.rows(select(Base.metadata.tables["mails"].c.sealed))
    found |= {row[0] for row in hashes if row[0]} | {row[0].decode() for row in sealed if row[0]}
    return sorted(found)


async def walk(client: Client, who: Any, every: list[str]) -> str:
    """All that they are told: from the roots, and of each id there is."""
    told = []
    for query in queries(set()):
        told.append(orjson.dumps((await client.ask(query, as_=who)).body).decode())
    for id in every:
        for kind in possible():
            answer = await client.ask(
                f'{{ node(id: "{id}") {{ ... on {kind.name} {{ {leaves(kind.name)} }} }} }}', as_=who
            )
            told.append(orjson.dumps(answer.body).decode())
    return "\n".join(told)


async def test_a_basic_user_walks_their_own_environment(client: Client, database: Database, world: World) -> None:
    """Everything that Bob gets: no secret, nobody else's invitation, session or account, and no audit."""
    bob = world.cast.bob
    async with nothing_happens(database):
        told = await walk(client, bob, world.acme_ids)
    assert [secret for secret in [*await secrets_of(database), bob.token] if secret in told] == []
    seen: dict[str, set[str]] = {}
    for prefix, key in ID.findall(told):
        seen.setdefault(prefix, set()).add(f"{prefix}_{key}")
    people = {id for id in world.acme_ids if id.startswith("usr_")}
    assert seen == {
        "env": {bob.environment},
        "usr": people,
        "acc": {ids.show("acc", bob.account_id)},
        "ses": {ids.show("ses", bob.session_id)},
    }
    assert "the acme reason" not in told
    assert "globex" not in told.lower()
    assert "$argon2" not in told


async def test_an_administrator_walks_their_own_environment(client: Client, database: Database, world: World) -> None:
    """Keycloak CVE-2026-16072: the secret link exists in the mail only, the Administrator does not see it either."""
    alice = world.cast.alice
    async with nothing_happens(database):
        told = await walk(client, alice, world.acme_ids)
    assert [secret for secret in [*await secrets_of(database), alice.token] if secret in told] == []
    seen = {f"{prefix}_{key}" for prefix, key in ID.findall(told)}
    unseen = {id for id in world.acme_ids if id[:3] in ("acc", "ses")}
    unseen -= {ids.show("acc", alice.account_id), ids.show("ses", alice.session_id)}
    assert {id for id in world.acme_ids if id not in unseen} <= seen
    assert not {id for id in seen if id.startswith("ses_")} - {ids.show("ses", alice.session_id)}
    assert not [id for id in world.globex_ids if id in seen]
    assert "globex" not in told.lower()


async def test_who_has_a_place_in_both_sees_one_at_a_time(client: Client, world: World) -> None:
    """And the account tells of both, as it is its holder's own."""
    carol, frank = world.cast.carol, world.frank
    in_globex = await client.ask("{ viewer { id } environment { name } }", as_=frank, environment=carol.environment)
    assert in_globex.data["environment"] == {"name": "Globex"}
    for query in queries(set()):
        if query.startswith("{ account"):
            continue
        answer = await client.ask(query, as_=frank, environment=carol.environment)
        assert given_away(world, answer) == [], query
