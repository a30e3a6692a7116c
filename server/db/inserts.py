"""Rows that a unit of work adds: models used as plain values, put in together, those that others refer to first."""

import functools
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Column, Executable, SelectBase, Table
from sqlalchemy.orm import Mapper
from sqlalchemy.sql import visitors

from .models import Base

ByModel: TypeAlias = Mapping[type[Base], list[Base]]

KEPT = 1000  # statements whose tables are remembered


def by_model(rows: Iterable[Base]) -> ByModel:
    """Each model's rows in the order in which they were added; no model before one that its foreign keys refer to."""
    found: dict[type[Base], list[Base]] = {}
    for row in rows:
        found.setdefault(type(row), []).append(row)
    return found if len(found) == 1 else dict(sorted(found.items(), key=_in_order))


def values(row: Base) -> dict[str, Any]:
    """The row by the names of its columns, defaults among them."""
    given = row.__dict__  # attributes of a model take ten times as long to read
    return {place.column: given.get(place.attribute, place.default) for place in places(type(row))}


class Place(NamedTuple):
    """A column, where a model keeps its value, and what that is where none was given."""

    column: str
    attribute: str
    default: Any


@functools.cache
def places(model: type[Base]) -> tuple[Place, ...]:
    """Of each of the table's columns, in the table's order."""
    mapper: Mapper[Base] = model.__mapper__
    return tuple(
        Place(column.name, mapper.get_property_by_column(column).key, _default(column))
        for column in table_of(model).columns
    )


def table_of(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table


@functools.lru_cache(KEPT)
def tables_read(statement: Executable) -> frozenset[str] | None:
    """The tables that a SELECT names anywhere. None for what changes something, and for plain SQL: it may be any."""
    if not isinstance(statement, SelectBase):
        return None
    return frozenset(part.name for part in visitors.iterate(statement) if isinstance(part, Table))


def _default(column: Column[Any]) -> Any:
    default: Any = column.default
    return default.arg if default is not None and default.is_scalar else None


@functools.cache
def _order() -> Mapping[str, int]:
    return {table.name: n for n, table in enumerate(Base.metadata.sorted_tables)}


def _in_order(of_model: tuple[type[Base], list[Base]]) -> int:
    return _order()[of_model[0].__tablename__]
