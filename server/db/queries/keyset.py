"""Pages by keyset: a page begins after the key of a row, so that the last page costs what the first one does."""

import enum
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    Select,
    and_,
    bindparam,
    or_,
    select,
    text,
    tuple_,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute

from .few import unindexed

Key = tuple[Any, ...]
Statement = Select[Any] | CompoundSelect[Any]


class Start(enum.Enum):
    """Where a page starts. Each makes a statement of its own, as their conditions differ."""

    FIRST = "at the first row"
    AFTER_KEY = "after the row of :after_key and :after_id, or of :after_id where that is the whole key"
    AFTER_NULL = "after the row of :after_id, among those whose key is null"


class Keyset:
    """An order of rows: by a column and then by id, or by id alone; both in one direction, and null last either way.

    Declared once, next to its statements. It knows the key of a row and what a key looks like (a cursor may hold
    anything), where a page starts that follows a key, and the parameters that its statement then takes.
    """

    def __init__(self, *columns: InstrumentedAttribute[Any], descending: bool = False) -> None:
        *by, self.id = columns
        self.by = by[0] if by else None
        self.nullable = bool(self.by is not None and self.by.nullable)
        self.descending = descending
        self.columns: list[Any] = list(columns)  # whose values a key is, by the names that rows have for them

    # ---- keys

    def key(self, row: Any) -> Key:
        """The key of a row that has the columns by their names."""
        return (row.id,) if self.by is None else (getattr(row, self.by.key), row.id)

    def accepts(self, key: Key) -> bool:
        """Whether a row of this order can have the key."""
        if self.by is None:
            return len(key) == 1 and isinstance(key[0], uuid.UUID)
        kind = self.by.type.python_type
        fits = len(key) == 2 and isinstance(key[1], uuid.UUID)
        return fits and (isinstance(key[0], kind) or (self.nullable and key[0] is None))

    # ---- where a page starts

    def start(self, after: Key | None) -> Start:
        if after is None:
            return Start.FIRST
        return Start.AFTER_NULL if after[0] is None else Start.AFTER_KEY

    def parameters(self, after: Key | None) -> dict[str, Any]:
        """What a statement takes that starts after this key."""
        if after is None:
            return {}
        *by, after_id = after
        return {"after_id": after_id} | ({"after_key": by[0]} if by and by[0] is not None else {})

    # ---- statements

    def page(self, statement: Select[Any], start: Start) -> Select[Any]:
        """At most :limit rows of a statement that selects the columns."""
        return self.merged(self.parts([statement], start))

    def parts(self, statements: Sequence[Select[Any]], start: Start) -> list[Statement]:
        """The rows of these, which have none in common, as one or two pages: each the beginning of ranges of indexes.

        Where the column may be null, those that have a value and those that have none are ranges of their own.
        """
        if self.by is None or not self.nullable:
            return [self._beginning([one.where(*self.after(start)) for one in statements])]
        without = [one.where(self.by.is_(None)) for one in statements]
        if start is Start.AFTER_NULL:
            return [self._beginning([one.where(*self.after(start)) for one in without])]
        return [self.having(statements, start), self._beginning(without)]

    def having(self, statements: Sequence[Select[Any]], start: Start) -> Statement:
        """Of those parts the one whose column has a value; it has no rows after a key that is null."""
        assert self.by is not None
        return self._beginning([one.where(self.by.is_not(None), *self.after(start)) for one in statements])

    def merged(self, parts: Sequence[Statement]) -> Select[Any]:
        """The first :limit rows of pages that have no row in common."""
        if len(parts) == 1 and isinstance(parts[0], Select):
            return parts[0]
        all_of_them = union_all(*(part.subquery().select() for part in parts)).subquery()
        return select(all_of_them).order_by(*self.order(all_of_them)).limit(bindparam("limit"))

    def later(self, start: Start, rows: FromClause) -> tuple[ColumnElement[bool], ...]:
        """The condition by which few rows that were found without an index of this order start there, if any."""
        row_id = rows.c[self.id.key]
        if start is Start.FIRST:
            return ()
        after_id = bindparam("after_id", type_=self.id.type)
        if self.by is None:
            return (self._beyond(row_id, after_id),)
        by = rows.c[self.by.key]
        if start is Start.AFTER_NULL:
            return (and_(by.is_(None), self._beyond(row_id, after_id)),)
        beyond = self._beyond(tuple_(by, row_id), tuple_(bindparam("after_key", type_=self.by.type), after_id))
        return (or_(beyond, by.is_(None)),) if self.nullable else (beyond,)

    def order(self, rows: FromClause) -> list[ColumnElement[Any]]:
        """How to sort few rows that have the columns: by no index, which SQLite would go through to find the few."""
        row_id = self._directed(unindexed(rows.c[self.id.key]))
        if self.by is None:
            return [row_id]
        by = rows.c[self.by.key]
        return [*([by.is_(None)] if self.nullable else []), self._directed(unindexed(by)), row_id]

    def after(self, start: Start, row_id: InstrumentedAttribute[Any] | None = None) -> tuple[ColumnElement[bool], ...]:
        """The condition by which a statement starts there, if any. `row_id`: an alias's column in place of id."""
        row_id = self.id if row_id is None else row_id
        if start is Start.FIRST:
            return ()
        after_id = bindparam("after_id", type_=self.id.type)
        if self.by is None or start is Start.AFTER_NULL:
            return (self._beyond(row_id, after_id),)
        after_key = bindparam("after_key", type_=self.by.type)
        return (self._beyond(tuple_(self.by, row_id), tuple_(after_key, after_id)),)

    def _beginning(self, statements: Sequence[Select[Any]]) -> Statement:
        """The first :limit rows. Several statements are merged: each is read in order, and no further than needed.

        SQLite does so where it merges the statements themselves, PostgreSQL where each of them is sorted.
        """
        # by the column also where it is null throughout: PostgreSQL knows the order of an index by its columns only
        columns = [self.id] if self.by is None else [self.by, self.id]
        if len(statements) == 1:
            return statements[0].order_by(*map(self._directed, columns)).limit(bindparam("limit"))
        order = ", ".join(f"{column.key} {'DESC' if self.descending else 'ASC'}" for column in columns)
        sorted_too = text(f"ORDER BY {order} LIMIT :limit")
        each = (one.suffix_with(sorted_too, dialect="postgresql").subquery().select() for one in statements)
        return union_all(*each).order_by(text(order)).limit(bindparam("limit"))

    def _beyond(self, position: Any, after: Any) -> ColumnElement[bool]:
        return position < after if self.descending else position > after  # type: ignore[no-any-return]

    def _directed(self, column: Any) -> ColumnElement[Any]:
        return column.desc() if self.descending else column.asc()  # type: ignore[no-any-return]
