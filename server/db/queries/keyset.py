"""Pages by keyset: a page begins after the key of a row, so that the last page costs what the first one does."""

import enum
import uuid
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute

Key = tuple[Any, ...]


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
        """At most :limit rows of a statement that selects the columns.

        Where the column may be null, those that have a value and those that have none are two ranges of one index.
        """
        if self.by is None or not self.nullable:
            return self._sorted(statement.where(*self.after(start)))
        without = statement.where(self.by.is_(None))
        if start is Start.AFTER_NULL:
            return self._sorted(without.where(*self.after(start)), by_id=True)
        having = self._sorted(statement.where(self.by.is_not(None), *self.after(start)))
        without = self._sorted(without, by_id=True)
        both = having.subquery().select().union_all(without.subquery().select()).subquery()
        by, row_id = both.c[self.by.key], both.c[self.id.key]
        order = by.is_(None), self._directed(by), self._directed(row_id)
        return select(both).order_by(*order).limit(bindparam("limit"))

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

    def _sorted(self, statement: Select[Any], *, by_id: bool = False) -> Select[Any]:
        columns = [self.id] if by_id or self.by is None else [self.by, self.id]
        return statement.order_by(*map(self._directed, columns)).limit(bindparam("limit"))

    def _beyond(self, position: Any, after: Any) -> ColumnElement[bool]:
        return position < after if self.descending else position > after  # type: ignore[no-any-return]

    def _directed(self, column: Any) -> ColumnElement[Any]:
        return column.desc() if self.descending else column.asc()  # type: ignore[no-any-return]
