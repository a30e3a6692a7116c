"""INSERTs as the driver takes them: one text for each table, however many rows there are."""

import functools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, cast

from sqlalchemy import Column, Dialect

from server.db.inserts import places, table_of
from server.db.models import Base

from .statements import Processor


class Value(NamedTuple):
    """Where a model keeps the value of a column, and how the driver's value is made of it."""

    attribute: str
    default: Any
    process: Processor
    type: str


class Insert:
    """How rows of one model are put in, in the words of one database."""

    def __init__(self, dialect: Dialect, model: type[Base]) -> None:
        table, quote = table_of(model), dialect.identifier_preparer.quote
        self.columns = [quote(column.name) for column in table.columns]
        self._keys = [quote(column.name) for column in table.primary_key]
        self.into = f"INSERT INTO {quote(table.name)} ({', '.join(self.columns)})"
        self.values = [
            Value(place.attribute, place.default, _processor(column, dialect), _type(column, dialect))
            for place, column in zip(places(model), table.columns, strict=True)
        ]

    def of(self, row: Base) -> list[Any]:
        """The row's values, in the order of the columns."""
        given = row.__dict__
        found = []
        for attribute, default, process, _ in self.values:
            value = given.get(attribute, default)
            found.append(value if process is None else process(value))
        return found

    def on_conflict(self, replacing: Sequence[str]) -> str:
        """The end of the text, where keys may stand already."""
        if not replacing:
            return " ON CONFLICT DO NOTHING"
        new = ", ".join(f"{name} = excluded.{name}" for name in replacing)
        return f" ON CONFLICT ({', '.join(self._keys)}) DO UPDATE SET {new}"


class Inserts:
    """Those of one database, made once for each model."""

    def __init__(self, dialect: Dialect) -> None:
        self.of: Callable[[type[Base]], Insert] = functools.cache(functools.partial(Insert, dialect))


def _processor(column: Column[Any], dialect: Dialect) -> Processor:
    return cast(Processor, column.type._cached_bind_processor(dialect))


def _type(column: Column[Any], dialect: Dialect) -> str:
    """Without length and collation: those are the column's, and a cast to a length would cut."""
    return column.type.compile(dialect).partition(" COLLATE")[0].partition("(")[0]
