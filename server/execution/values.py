"""How the driver's values are told, and made of Python's types where the domain is asked: code for one database."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    get_nullable_type,
    is_non_null_type,
)
from sqlalchemy import Boolean, DateTime, Dialect, Enum, Float, Integer, String, Uuid
from sqlalchemy.types import TypeDecorator

from server.schema.declarations import DECLARED, Localised
from server.schema.strawberry_internals import declaration, has_resolver

from .errors import Fallback, Unsupported

Told = Callable[[Any], Any]


def iso(text: str | None) -> str | None:
    """SQLite's text of a moment, as the schema tells it."""
    return text and text.replace(" ", "T").removesuffix(".000000") + "+00:00"


def moment(value: dt.datetime | None) -> str | None:
    return value.isoformat() if value else None


def must(value: Any) -> Any:
    """What may not be null: graphql-core tells where it is."""
    if value is None:
        raise Fallback
    return value


class Values:
    """Of one database."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.on_sqlite = dialect.name == "sqlite"

    def kind(self, type_: Any) -> Any:
        return type_.impl_instance if isinstance(type_, TypeDecorator) else type_

    def uuid(self, code: str) -> str:
        return code if self.on_sqlite else f"{code}.hex"

    def raw(self, type_: Any) -> Told:
        """From a value of Python's to the driver's."""
        return type_.dialect_impl(self.dialect).bind_processor(self.dialect) or _same

    def typed(self, type_: Any) -> Told | None:
        """From the driver's value to Python's; None where they are the same."""
        return type_.dialect_impl(self.dialect).result_processor(self.dialect, None)  # type: ignore[no-any-return]

    def told(self, type_: Any, graphql_type: Any, constant: Callable[[Any], str]) -> Callable[[str], str]:
        """Code that tells a column, from code that reads it. `constant` names an object for the code."""
        kind, named = self.kind(type_), get_nullable_type(graphql_type)
        if isinstance(kind, Enum) and isinstance(named, GraphQLEnumType):
            process = self.raw(type_)
            table = {process(member): named.serialize(member) for member in kind.enum_class or ()}
            name = constant({None: None} | table)
            return lambda code: f"{name}[{code}]"
        if isinstance(kind, DateTime):
            return lambda code: f"iso({code})" if self.on_sqlite else f"moment({code})"
        if isinstance(kind, Boolean):
            name = constant({None: None, 0: False, 1: True})
            return lambda code: f"{name}[{code}]"
        if isinstance(kind, (String, Integer, Float)) and not isinstance(kind, (Enum, Uuid)):
            return _same_code
        raise Unsupported(f"how is {kind!r} told?")

    def part_of_key(self, column: Any) -> Callable[[str], str]:
        """Code for one value of a cursor, as `server/schema/cursors.py` writes it."""
        kind = self.kind(column.type)
        if isinstance(kind, Uuid):
            return lambda code: f"'u'+{self.uuid(code)}"
        if isinstance(kind, DateTime):
            call = "iso" if self.on_sqlite else "moment"
            return lambda code: f"({code} and 'd' + {call}({code}))"
        if isinstance(kind, String):
            return lambda code: f"(None if {code} is None else 's' + {code})"
        if isinstance(kind, Integer):
            return lambda code: f"'s' + str({code})"
        raise Unsupported(f"{kind!r} in a cursor")


def constant(value: Any) -> Told:
    return lambda _: value


def _same(value: Any) -> Any:
    return value


def _same_code(code: str) -> str:
    return code


# ---- values that the domain answers


def completed(type_: Any, fields: Any, locale: str) -> Told:
    """What tells a value of Python's as the schema has it. `fields(type)` are those selected, by response name.

    Lists, enumerations, scalars and plain objects; what else there is, is Unsupported.
    """
    if is_non_null_type(type_):
        assert isinstance(type_, GraphQLNonNull)
        inner = completed(type_.of_type, fields, locale)
        return lambda value: inner(must(value))
    if isinstance(type_, GraphQLList):
        item = completed(type_.of_type, fields, locale)
        return lambda value: None if value is None else [item(one) for one in value]
    if isinstance(type_, GraphQLEnumType):
        return _Members({None: None}, type_.serialize).__getitem__
    if isinstance(type_, GraphQLScalarType):
        serialize = type_.serialize
        return lambda value: None if value is None else serialize(value)
    if isinstance(type_, GraphQLObjectType):
        return _object(type_, fields, locale)
    raise Unsupported(f"{type_} of the domain")


class _Members(dict[Any, Any]):
    """How the members of an enumeration are told, each asked for once."""

    def __init__(self, known: dict[Any, Any], serialize: Told) -> None:
        super().__init__(known)
        self._serialize = serialize

    def __missing__(self, member: Any) -> Any:
        told = self[member] = self._serialize(member)
        return told


def _object(kind: GraphQLObjectType, fields: Any, locale: str) -> Told:
    parts: list[tuple[str, Told]] = []
    for name, nodes in fields(kind).items():
        field = nodes[0].name.value
        if field == "__typename":
            parts.append((name, constant(kind.name)))
            continue
        declared = declaration(kind.fields[field])
        read = _attribute(declared, locale)
        if declared.extensions or nodes[0].arguments:
            raise Unsupported(f"{kind.name}.{field}")
        below = completed(kind.fields[field].type, lambda of, nodes=nodes: fields(of, nodes), locale)
        parts.append((name, lambda value, read=read, below=below: below(read(value))))  # type: ignore[misc]

    def told(value: Any) -> Any:
        return None if value is None else {name: part(value) for name, part in parts}

    return told


def _attribute(field: Any, locale: str) -> Told:
    declared = (field.metadata or {}).get(DECLARED)
    if isinstance(declared, Localised):
        return lambda value: declared.function(value, locale)
    name = field.python_name
    if has_resolver(field):
        raise Unsupported(f"{name}: a resolver")
    return lambda value: getattr(value, name)
