"""The first few of each: rows whose id is among those that a subquery finds for the row beside them."""

from typing import Any

from sqlalchemy import Boolean, ColumnClause, ColumnElement, Select, column, func
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


def unindexed(column: Any) -> ColumnElement[Any]:
    """The same value, for which no index is looked for."""
    return func.coalesce(column, column)


class among(FunctionElement[bool]):
    """Whether an id is one of those that `found` selects: at most :limit, in an order of its own, correlated.

    Both databases run the subquery once for each row beside it, and then look its ids up by their index: what a LATERAL
    join would do, which SQLite has none of. PostgreSQL does so with an array; given IN, it would run the subquery again
    for each row that it compares.
    """

    inherit_cache = True
    type = Boolean()
    _is_implicitly_boolean = True  # else SQLite gets `… IN (…) = 1`, which no index serves

    def __init__(self, row_id: InstrumentedAttribute[Any], found: Select[Any]) -> None:
        super().__init__(row_id, found.scalar_subquery())


class among_rows(among):
    """The same of ids of one table: on SQLite by the numbers of rows, which the index that finds them has."""

    inherit_cache = True


@compiles(among)
def _in(element: among, compiler: SQLCompiler, **options: Any) -> str:
    row_id, found = element.clauses
    return f"{compiler.process(row_id, **options)} IN {compiler.process(found, **options)}"


@compiles(among_rows, "sqlite")
def _by_number(element: among_rows, compiler: SQLCompiler, **options: Any) -> str:
    row_id, found = element.clauses
    [inner] = found.element.selected_columns
    numbers = found.element.with_only_columns(_number_of(inner), maintain_column_froms=True)
    return f"{compiler.process(_number_of(row_id), **options)} IN ({compiler.process(numbers, **options)})"


def _number_of(row: Any) -> ColumnClause[int]:
    number: ColumnClause[int] = column("rowid")
    number.table = row.table
    return number


@compiles(among, "postgresql")
def _any_of(element: among, compiler: SQLCompiler, **options: Any) -> str:
    row_id, found = element.clauses
    return f"{compiler.process(row_id, **options)} = ANY (ARRAY{compiler.process(found, **options)})"
