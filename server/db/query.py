"""Statements whose rows mypy knows: each query names the protocol that its rows fulfil."""

import inspect
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy.sql.selectable import ReturnsRows

Row_co = TypeVar("Row_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Query(Generic[Row_co]):
    """A statement that answers rows, and the protocol of those rows.

    `rows()` and `first()` answer SQLAlchemy's own rows; the protocol tells mypy which attributes they have. TypeError
    where the columns of the statement are not exactly what the protocol declares.
    """

    row: type[Row_co]
    statement: Any

    def __post_init__(self) -> None:
        assert isinstance(self.statement, ReturnsRows)
        selected = {str(column.key) for column in self.statement.exported_columns}
        if selected != (declared := set(attributes(self.row))):
            raise TypeError(f"{self.row.__name__} and its statement differ in {sorted(selected ^ declared)}")


def statement_of(query: Any) -> Any:
    """Of a Query, or of a statement that has no protocol for its rows."""
    return query.statement if isinstance(query, Query) else query


class Id(Protocol):
    """A row of which the id alone matters."""

    id: uuid.UUID


def attributes(row: type) -> Iterator[str]:
    """What a protocol of rows declares, its bases' attributes first."""
    for base in reversed(row.__mro__):
        yield from (name for name in inspect.get_annotations(base) if not name.startswith("_"))


def columns(model: type, row: type) -> list[Any]:
    """The columns of a model that a protocol of rows names, in its order."""
    return [getattr(model, name) for name in attributes(row)]
