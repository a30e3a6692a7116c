"""Queries are what they say: the protocol of the rows names the columns, and their types."""

import importlib
import pkgutil
import types
import typing
from collections.abc import Iterator

import pytest
from sqlalchemy import JSON, select

from server.db import queries
from server.db.models import User
from server.db.query import Query, attributes, columns

# Protocols that leave out None for a column that can be null, and why it is not, where the attribute is read.
NEVER_NULL = {
    "SessionUser": "rows without a user are told apart by user_id first",
    "OwnedDomain": "found by their environment",
    "ClaimedMail": "sealed until it is settled, and none that is settled is claimed",
    "Manager": "active users have an account",
}


def declared() -> Iterator[tuple[str, Query[object]]]:
    for module in pkgutil.iter_modules(queries.__path__, f"{queries.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Query):
                yield f"{module.name.rpartition('.')[2]}.{name}", value


QUERIES = dict(declared())


@pytest.mark.parametrize("name", QUERIES)
def test_the_protocol_of_a_query_has_the_types_of_its_columns(name: str) -> None:
    query = QUERIES[name]
    hints = typing.get_type_hints(query.row)
    for column in query.statement.exported_columns:
        hint = hints[str(column.key)]
        inner = [kind for kind in typing.get_args(hint) if kind is not types.NoneType]
        nullable = types.NoneType in typing.get_args(hint)
        kind = inner[0] if nullable else hint
        kind = typing.get_origin(kind) or kind
        stored = dict if isinstance(column.type, JSON) else column.type.python_type
        assert issubclass(stored, kind), (column.key, stored, hint)
        if getattr(column, "nullable", False) and query.row.__name__ not in NEVER_NULL:
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
