"""Queries are what they say: the protocol of the rows names the columns, and their types."""

import importlib
import inspect
import pkgutil
import types
import typing
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from sqlalchemy import JSON, Column, Select, select
from sqlalchemy.sql.selectable import Join

from server.db import queries
from server.db.models import User
from server.db.queries import (
    audit,
    documents,
    inbox,
    invitations,
    member_candidates,
    memberships,
    organisations,
    partnerships,
    user_memberships,
    user_pages,
    user_ways,
)
from server.db.queries.keyset import Start
from server.db.query import Query, attributes, columns

# Protocols that leave out None for a column that can be null, and why it is not, where the attribute is read.
NEVER_NULL = {
    "KnownSessionUser": "as SessionUser",
    "SessionUser": "rows without a user are told apart by user_id first",
    "OwnedDomain": "found by their environment",
    "ClaimedMail": "sealed until it is settled, and none that is settled is claimed",
    "Manager": "active users have an account",
    "SealedRow": "asked for where it is not null",
}


def modules() -> list[types.ModuleType]:
    found = pkgutil.iter_modules(queries.__path__, f"{queries.__name__}.")
    return [importlib.import_module(module.name) for module in found]


def declared() -> Iterator[tuple[str, Query[object]]]:
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, Query):
                yield f"{module.__name__.rpartition('.')[2]}.{name}", value


def makers() -> dict[str, Any]:
    """The functions that make queries."""
    return {
        f"{module.__name__.rpartition('.')[2]}.{name}": value
        for module in modules()
        for name, value in vars(module).items()
        if callable(value)
        and getattr(value, "__module__", "") == module.__name__
        and "Query[" in str(inspect.unwrap(value).__annotations__.get("return", ""))
    }


# What each of them makes: one query for each way to call it that changes the columns' sources.
MADE: dict[str, list[Query[Any]]] = {
    "audit.page": [audit.page(audit.Filter(target_id=True), start) for start in Start],
    "documents.of_organisations": [documents.of_organisations(start) for start in Start],
    "inbox.page": [inbox.page(open_only, Start.FIRST) for open_only in (True, False)],
    "invitations.page": [invitations.page("PENDING", start) for start in Start],
    "member_candidates.counts": [member_candidates.counts(terms) for terms in (0, 2)],
    "member_candidates.first_pages": [member_candidates.first_pages(terms) for terms in (0, 2)],
    "member_candidates.page": [member_candidates.page(terms, Start.FIRST) for terms in (0, 2)],
    "memberships.count_of_organisations": [memberships.count_of_organisations(terms) for terms in (0, 2)],
    "memberships.members_of_organisations": [memberships.members_of_organisations(n, Start.FIRST) for n in (0, 2)],
    "user_memberships.memberships_of_users": [user_memberships.memberships_of_users(start) for start in Start],
    "organisations.page": [
        organisations.page(terms, Start.FIRST, own=own) for terms in (0, 2) for own in (True, False)
    ],
    "partnerships.page": [partnerships.page("ACTIVE", start) for start in Start],
    "user_pages.page": [
        user_pages.page(order, wanted, Start.FIRST)
        for order in user_pages.ORDERS.values()
        for wanted in (user_ways.Filter(), user_ways.Filter(pairs=2))
    ],
    "user_pages.parts": [
        part for order in user_pages.ORDERS.values() for start in Start for part in user_pages.parts(order, start)
    ],
}
QUERIES = dict(declared()) | {f"{name}[{n}]": query for name, made in MADE.items() for n, query in enumerate(made)}


def outer(froms: Iterable[Any]) -> Iterator[Any]:
    """The tables of which a row may lack: what an outer join adds."""
    for source in froms:
        if isinstance(source, Join):
            if source.isouter or source.full:
                yield from source.right._from_objects
            if source.full:
                yield from source.left._from_objects
            yield from outer([source.left, source.right])


def can_be_null(column: Any, lacking: set[Any]) -> bool:
    """Whether the column itself can, or its whole row; nothing is said of what SQL computes."""
    return any(base.nullable or base.table in lacking for base in column.base_columns if isinstance(base, Column))


def test_every_function_that_makes_a_query_is_checked() -> None:
    assert sorted(makers()) == sorted(MADE)


@pytest.mark.parametrize("name", QUERIES)
def test_the_protocol_of_a_query_has_the_types_of_its_columns(name: str) -> None:
    query = QUERIES[name]
    hints = typing.get_type_hints(query.row)
    lacking = set(outer(query.statement.get_final_froms())) if isinstance(query.statement, Select) else set()
    for column in query.statement.exported_columns:
        hint = hints[str(column.key)]
        inner = [kind for kind in typing.get_args(hint) if kind is not types.NoneType]
        nullable = types.NoneType in typing.get_args(hint)
        kind = inner[0] if nullable else hint
        kind = typing.get_origin(kind) or kind
        stored = dict if isinstance(column.type, JSON) else column.type.python_type
        assert issubclass(stored, kind), (column.key, stored, hint)
        if can_be_null(column, lacking) and query.row.__name__ not in NEVER_NULL:
            assert nullable, f"{column.key} can be null"


def test_a_query_whose_columns_differ_from_its_protocol_is_refused() -> None:
    class Named(typing.Protocol):
        name: str | None

    assert list(attributes(Named)) == ["name"]
    assert Query(Named, select(*columns(User, Named))).row is Named
    with pytest.raises(TypeError, match=r"differ in \['email'\]"):
        Query(Named, select(User.name, User.email))
    with pytest.raises(TypeError, match=r"differ in \['name'\]"):
        Query(Named, select())
