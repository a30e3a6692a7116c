"""No argument and no field of an input is left out of the bad-input table; values of a wrong kind go everywhere."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import orjson
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)

from server.db.database import Database
from tests.client import Client
from tests.graphql import test_bad_input as table
from tests.graphql.contract import ROOTS, SCHEMA, root_fields
from tests.graphql.matrix.personas import Persona
from tests.graphql.matrix.test_permissions import followed
from tests.graphql.schema_queries import arguments, fields_of, nothing
from tests.graphql.test_bad_input import (
    BAD,
    BAD_IDS,
    HERE,
    LIMIT,
    LISTS,
    PARSE,
    TEXTS,
    VALIDATE,
    Targets,
    cursors,
    sure,
    targets,
)
from tests.rows import nothing_happens

__all__ = ["targets"]
# Kinds of which every value is one of the type's own: nothing is bad but what does not fit, which goes everywhere.
CLOSED = {"Boolean", "DateTime"}
Test = Callable[..., Awaitable[None]]


# ---- where a value goes


def leaves_of(where: str, kind: Any) -> Iterator[tuple[str, Any]]:
    """The places of single values, `Type.field.argument.field`; a mutation's `input` is left out."""
    inner = get_named_type(kind)
    if isinstance(inner, GraphQLInputObjectType):
        for name, field in inner.fields.items():
            yield from leaves_of(f"{where}.{name}", field.type)
    else:
        yield where, inner


def places() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for type_name, kind in SCHEMA.type_map.items():
        if type_name.startswith("__") or not hasattr(kind, "fields") or isinstance(kind, GraphQLInputObjectType):
            continue
        for name, field in fields_of(type_name).items():
            for argument, given in field.args.items():
                where = f"{type_name}.{name}" + ("" if argument == "input" else f".{argument}")
                found |= dict(leaves_of(where, given.type))
    return found


# ---- the table has a row for each

LISTED = [f"Environment.{name}" for name in LISTS] + ["Query.inbox", "User.memberships"]
LISTED += [f"Organisation.{name}" for name in ("memberships", "memberCandidates", "documents")]
# Those that have a test of their own.
OTHERS: dict[str, Test] = {
    "Account.failedLogIns.first": table.test_usr_8_first_is_1_to_100,
    "Query.findEnvironments.first": table.test_usr_8_first_is_1_to_100,
    "Query.findEnvironments.search": table.test_par_2_environments_are_found_by_three_letters,
    "Query.invitationPreview.token": table.test_controls_in_what_is_looked_for_find_nothing,
    "Query.link.token": table.test_controls_in_what_is_looked_for_find_nothing,
    "Query.node.id": table.test_err_1_a_bad_id_is_not_found,
    "Environment.users.filter.search": table.test_controls_in_what_is_looked_for_find_nothing,
    "Environment.users.filter.organisationId": table.test_err_1_a_bad_id_is_not_found,
    "Environment.auditEvents.filter.targetId": table.test_err_1_a_bad_id_is_not_found,
    "Environment.auditEvents.filter.actorId": table.test_err_1_a_bad_id_is_not_found,
    "Environment.organisations.search": table.test_controls_in_what_is_looked_for_find_no_member_or_company,
    "Organisation.memberships.search": table.test_controls_in_what_is_looked_for_find_no_member_or_company,
    "Organisation.memberCandidates.search": table.test_controls_in_what_is_looked_for_find_no_member_or_company,
    "Mutation.createOrganisation.identifier.value": table.test_org_2_what_is_no_company_number_is_refused,
    "Mutation.inviteUsers.invitations.email": table.test_what_is_no_address_is_refused,
}


def tried() -> set[str]:
    rows = {f"Mutation.{mutation}.{argument}" for mutation, argument, *_ in TEXTS}
    for mutation, given in BAD_IDS:
        rows |= {f"Mutation.{mutation}.{name}" for name, value in given.items() if value in (HERE, [HERE])}
    pages = {f"{where}.{argument}" for where in LISTED for argument in ("first", "after")}
    own = {"Subscription.inbox.after", "Mutation.inviteUsers.invitations.idempotencyKey"}  # below
    return rows | pages | own | OTHERS.keys()


def test_every_argument_is_in_a_row_of_the_bad_input_table() -> None:
    """A new argument or field of an input has to say what bad values of it are refused with."""
    open_kinds = {
        where for where, kind in places().items() if not isinstance(kind, GraphQLEnumType) and kind.name not in CLOSED
    }
    assert tried() == open_kinds


# ---- values of a wrong kind, everywhere

MISFITS: dict[str, list[Any]] = {
    "String": [1, 1.5, True, ["a", "b"], {"a": 1}],
    "ID": [1.5, True, ["a", "b"], {"a": 1}],
    "Int": ["1", 1.5, True, [1, 2], 2**31],
    "Boolean": ["true", 1, [True, False]],
    "DateTime": ["now", 1, "2020-13-01T00:00:00Z", ["x"]],
    "an enum": ["NOPE", "", 1, True, {"a": 1}],
}


def misfits(kind: Any) -> Iterator[Any]:
    """Values that don't fit, one in each place below; all else fits."""
    match kind:
        case GraphQLNonNull(of_type=inner):
            yield None
            yield from misfits(inner)
        case GraphQLList(of_type=inner):
            yield from ([value] for value in misfits(inner))
        case GraphQLInputObjectType():
            required = {n: nothing(f.type) for n, f in kind.fields.items() if is_required_input_field(f)}
            yield from (1, "x", [1], required | {"nope": 1})
            for name, field in kind.fields.items():
                yield from (required | {name: value} for value in misfits(field.type))
        case GraphQLEnumType():
            yield from MISFITS["an enum"]
        case _:
            yield from MISFITS[kind.name]


def ways(targets: Targets) -> dict[str, str]:
    """How to come to each type that has a field with arguments."""
    node = 'node(id: "{}") {{{{ ... on {} {{{{ {{}} }}}} }}}}'
    return {
        "Query": "{}",
        "Mutation": "{}",
        "Account": "account {{ {} }}",
        "Environment": "environment {{ {} }}",
        "Organisation": node.format(targets.ids["ORGANISATION"], "Organisation"),
        "User": node.format(targets.ids["BOB"], "User"),
    }


def asked_with(type_name: str, name: str, argument: str, way: str) -> str:
    """The field with the variable $v in this argument."""
    field = fields_of(type_name)[name]
    others = {n: nothing(a.type) for n, a in field.args.items() if n != argument and is_required_argument(a)}
    given = f"{argument}: $v " + arguments(field, others).strip("()")
    below = "" if is_leaf_type(get_named_type(field.type)) else " { __typename }"
    kind = str(field.args[argument].type)
    return f"{ROOTS.get(type_name, 'query')}($v: {kind}) {{ {way.format(f'{name}({given}){below}')} }}"


async def test_a_value_of_a_wrong_kind_is_refused_everywhere(
    client: Client, database: Database, targets: Targets, unthrottled: None
) -> None:
    reached, of = set(), ways(targets)
    async with nothing_happens(database):
        for type_name, way in of.items():
            for name, field in fields_of(type_name).items():
                for argument, given in field.args.items():
                    query = asked_with(type_name, name, argument, way)
                    for value in misfits(given.type):
                        answer = await client.ask(query, {"v": value}, as_=targets.cast.alice)
                        sure(answer)
                        assert answer.code in (BAD, LIMIT), (query, value, answer.body)  # a page as long as that
                        assert "data" not in answer.body
                    reached.add(type_name)
    assert reached | {"Subscription"} == {where.partition(".")[0] for where in places()}


async def test_who_takes_nothing_is_given_nothing(
    app: Any, client: Client, database: Database, targets: Targets
) -> None:
    """logOut, userChanged and their like."""
    alone, alice = [(t, f) for t, f in root_fields() if not fields_of(t)[f].args], targets.cast.alice
    assert {("Mutation", "logOut"), ("Subscription", "userChanged"), ("Query", "viewer")} <= {*alone}
    async with nothing_happens(database):
        for type_name, name in alone:
            for given, code in (('(input: {id: "x"})', VALIDATE), ("(id: 1)", VALIDATE), ("()", PARSE)):
                query = f"{ROOTS[type_name]} {{ {name}{given} {{ __typename }} }}"
                if type_name == "Subscription":
                    async with followed(app, Persona("alice", alice), query) as events:
                        told = await asyncio.wait_for(events.get(), 5)
                    codes = {error["extensions"]["code"] for error in told["errors"]}
                else:
                    answer = await client.ask(query, as_=alice)
                    sure(answer)
                    codes = {error["extensions"]["code"] for error in answer.errors}
                assert codes == {code}, query


# ---- places that need a way of their own


async def test_inb_3_what_is_no_cursor_begins_nothing(app: Any, database: Database, targets: Targets) -> None:
    alice = Persona("alice", targets.cast.alice)
    async with nothing_happens(database):
        for what, cursor in cursors().items():
            query = f"subscription {{ inbox(after: {orjson.dumps(cursor).decode()}) {{ cursor }} }}"
            async with followed(app, alice, query) as events:
                told = await asyncio.wait_for(events.get(), 5)
            assert [e["extensions"]["code"] for e in told["errors"]] == [BAD], what


async def test_inv_13_a_bad_key_is_told_of_its_row(client: Client, database: Database, targets: Targets) -> None:
    async with nothing_happens(database):
        for text in (*table.EVIL.values(), "", "x" * 201):
            rows = {"invitations": [{"email": "new@acme.example", "idempotencyKey": text}]}
            answer = await client.do("inviteUsers", rows, "results { errors { code } }", as_=targets.cast.alice)
            assert answer.done("inviteUsers")["results"] == [{"errors": [{"code": "INVALID_INPUT"}]}], text
