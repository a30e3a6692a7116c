"""Pages by keyset: a page begins after a key, so that the last one costs what the first one does."""

from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute


def page(
    statement: Select[Any],
    key: InstrumentedAttribute[Any],
    tie: InstrumentedAttribute[Any],
    *,
    descending: bool,
    after: str,
) -> Select[Any]:
    """At most :limit rows by `key`, then `tie`, both in one direction; rows without a key come last either way.

    `after`: "start", "key" (begin after :after_key, :after_tie) or "tie" (among those without a key, after :after_tie).
    Each half is a range of one index; a column that is never null has one half only.
    """
    keyed = _keyed(statement, key, tie, descending=descending, after=after == "key")
    if not key.nullable:
        return keyed
    keyless = _keyless(statement, key, tie, descending=descending, after=after == "tie")
    if after == "tie":
        return keyless
    both = keyed.subquery().select().union_all(keyless.subquery().select()).subquery()
    first, second = both.c[key.key], both.c[tie.key]
    return select(both).order_by(first.is_(None), _by(first, descending), _by(second, descending)).limit(_limit())


def _keyed(statement: Select[Any], key: Any, tie: Any, *, descending: bool, after: bool) -> Select[Any]:
    statement = statement.where(key.is_not(None)) if key.nullable else statement
    if after:
        start = tuple_(bindparam("after_key", type_=key.type), bindparam("after_tie", type_=tie.type))
        statement = statement.where(tuple_(key, tie) < start if descending else tuple_(key, tie) > start)
    return statement.order_by(_by(key, descending), _by(tie, descending)).limit(_limit())


def _keyless(statement: Select[Any], key: Any, tie: Any, *, descending: bool, after: bool) -> Select[Any]:
    statement = statement.where(key.is_(None))
    if after:
        start = bindparam("after_tie", type_=tie.type)
        statement = statement.where(tie < start if descending else tie > start)
    return statement.order_by(_by(tie, descending)).limit(_limit())


def _by(column: ColumnElement[Any], descending: bool) -> ColumnElement[Any]:
    return column.desc() if descending else column.asc()


def _limit() -> Any:
    return bindparam("limit")
