"""The first few of each: rows whose id is among those that a subquery finds for the row beside them."""

from typing import Any

from sqlalchemy import Boolean, Column, ColumnClause, ColumnElement, Select, Table, column, func
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


@compiles(among)
def _in(element: among, compiler: SQLCompiler, **options: Any) -> str:
    row_id, found = element.clauses
    return f"{compiler.process(row_id, **options)} IN {compiler.process(found, **options)}"


@compiles(among, "sqlite")
def _by_row(element: among, compiler: SQLCompiler, **options: Any) -> str:
    """Where both are ids of one table, by the number of the row: each index holds it, and it finds the row itself."""
    row_id, found = element.clauses
    [inner] = found.element.selected_columns
    if not (isinstance(inner, Column) and isinstance(row_id, Column) and _is_same(inner, row_id)):
        return _in(element, compiler, **options)
    numbers = found.element.with_only_columns(_number_of(inner), maintain_column_froms=True)
    return f"{compiler.process(_number_of(row_id), **options)} IN ({compiler.process(numbers, **options)})"


def _is_same(one: Column[Any], other: Column[Any]) -> bool:
    tables = {getattr(column.table, "element", column.table) for column in (one, other)}
    return one.key == other.key and len(tables) == 1 and isinstance(tables.pop(), Table)


def _number_of(row: Column[Any]) -> ColumnClause[int]:
    number: ColumnClause[int] = column("rowid")
    number.table = row.table
    return number


@compiles(among, "postgresql")
def _any_of(element: among, compiler: SQLCompiler, **options: Any) -> str:
    row_id, found = element.clauses
    return f"{compiler.process(row_id, **options)} = ANY (ARRAY{compiler.process(found, **options)})"
