"""The overview of users: sorted, filtered, searched, by page; each page reads little more than it shows (LIM-6).

How a page is read depends on what it is of:

- a status and a role together are a prefix of an index for each order. A filter is some such pairs; the page is merged
  from the pages of each pair, which are the beginnings of ranges;
- a term of a search is a condition, and so is an organisation. Where some of them hold for few users, those are read
  and sorted. Where all hold for many, users are read in order, and each is asked for, until the page is full;
- sorted by name, those whose name begins with a term are in one place. Reading in order would go through all before
  them; so if few others are found, the page is merged from that place, those, and the nameless. The same goes for
  addresses, which everybody has.

Which of these ways it is, `user_ways.py` chooses.
"""

import functools
from collections.abc import Iterator
from typing import Any, Protocol

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    and_,
    bindparam,
    false,
    func,
    literal,
    or_,
    select,
)

from server.db.models import Membership, User, UserCount
from server.db.query import Query, columns

from . import search
from .few import among, unindexed
from .keyset import Keyset, Start, Statement
from .user_ways import ENVIRONMENT_ID, IN_ORDER, OTHERS, Filter, Way, members
from .users import UserRow

_SORTED_BY = {
    "NAME": User.name_key,
    "EMAIL": User.canonical,
    "LAST_ACTIVE": User.last_active_at,
    "CREATED": User.created_at,
}
# By what, and whether from high to low.
ORDERS = {
    (name, descending): Keyset(column, User.id, descending=descending)
    for name, column in _SORTED_BY.items()
    for descending in (False, True)
}


class ListedUser(UserRow, Protocol):
    """With what the overview may be sorted by, beside the columns of every user."""

    name_key: str | None


_IN_ENVIRONMENT = User.environment_id == bindparam("environment_id")
_LISTED = select(*columns(User, ListedUser)).where(_IN_ENVIRONMENT)


# ---- pages


@functools.lru_cache(maxsize=1_000)
def page(order: Keyset, wanted: Filter, start: Start, way: Way = IN_ORDER) -> Query[ListedUser]:
    """One of the ORDERS. Each combination is one statement, made once: compiling costs more than executing."""
    if wanted == Filter() and not order.nullable:  # one range of an index
        return Query(ListedUser, order.page(_LISTED, start))
    found = _found(order, wanted, start, way).subquery()
    return Query(ListedUser, _LISTED.where(among(User.id, select(found.c.id))).order_by(*order.order(User.__table__)))


@functools.cache
def parts(order: Keyset, start: Start) -> list[Query[ListedUser]]:
    """A page of all users as statements that go on after each other: those with a value first, then those without."""
    return [Query(ListedUser, part) for part in order.parts([_LISTED], start)]


def _found(order: Keyset, wanted: Filter, start: Start, way: Way) -> Select[Any]:
    """The ids of the page: of its users nothing but what indexes have is read before."""
    if wanted.pairs == 0:
        return select(User.id).where(false())
    if way.few and not way.apart:
        return _of_few(order, wanted, start, way)
    assert order.by is not None
    ids = select(User.id, order.by).where(_IN_ENVIRONMENT)
    ids = ids.where(*(_holds(n, wanted, User.__table__) for n in range(wanted.conditions) if n not in way.few))
    ranges = [ids.where(pair) for pair in _pairs(wanted, User.__table__)] or [ids]
    if not way.few:
        return order.merged(order.parts(ranges, start))
    here = search.begins(order.by, way.few[0])
    parts: list[Statement] = []
    if start is not Start.AFTER_NULL:
        parts += [order.having([one.where(here) for one in ranges], start), _of_few(order, wanted, start, way)]
    if order.nullable:
        asked = [one.where(search.is_found(way.few[0], User.__table__)) for one in ranges]
        parts.append(order.parts(asked, start)[-1])
    return order.merged(parts)


def _of_few(order: Keyset, wanted: Filter, start: Start, way: Way) -> Select[Any]:
    assert order.by is not None
    found = search.any_of(*OTHERS[order.by](way.few[0], ENVIRONMENT_ID)) if way.apart else _few(wanted, way)
    rows = _rows_of(found)
    by = rows.c[order.by.key]
    ids = select(rows.c.id, by).where(*_rest(wanted, way, rows), *order.later(start, rows))
    if way.apart:
        ids = ids.where(~search.begins(by, way.few[0]))  # nor those without a value, of which that is not true
    return ids.order_by(*order.order(rows)).limit(bindparam("limit"))


def _few(wanted: Filter, way: Way) -> Select[Any]:
    """The ids of those for whom the conditions hold that find few: indexes tell, before any user is read."""
    first, *more = (members() if n == wanted.terms else search.by_term(n, ENVIRONMENT_ID) for n in way.few)
    found = first.subquery()
    # by no index, or SQLite would make the set of the others anew for each part of the first
    return select(found.c.id).where(*(unindexed(found.c.id).in_(other) for other in more))


def _rows_of(found: Select[Any]) -> FromClause:
    """What conditions and orders need of these users, read by their ids and before anything else."""
    needed = (User.environment_id, User.id, User.status, User.role, *_SORTED_BY.values())
    return select(*needed).where(_IN_ENVIRONMENT, among(User.id, found)).cte("few").prefix_with("MATERIALIZED")


def _rest(wanted: Filter, way: Way, rows: FromClause) -> Iterator[ColumnElement[bool]]:
    """What else has to hold of few."""
    yield from (_holds(n, wanted, rows) for n in range(wanted.conditions) if n not in way.few)
    if wanted.pairs is not None:
        yield or_(false(), *_pairs(wanted, rows))


def _holds(n: int, wanted: Filter, users: FromClause) -> ColumnElement[bool]:
    """Whether the condition of this number holds for a user, asked row by row."""
    if n < wanted.terms:
        return search.is_found(n, users)
    member = members().where(Membership.user_id == users.c.id).correlate(users)
    return member.with_only_columns(literal(1)).limit(1).scalar_subquery().is_not(None)


def _pairs(wanted: Filter, users: FromClause) -> list[ColumnElement[bool]]:
    return [
        and_(
            users.c.status == bindparam(f"status_{n}", type_=User.status.type),
            users.c.role == bindparam(f"role_{n}", type_=User.role.type),
        )
        for n in range(wanted.pairs or 0)
    ]


# ---- counts


@functools.lru_cache(maxsize=200)
def count(wanted: Filter, way: Way = IN_ORDER) -> Select[int]:
    """Of all and by status and role the number is kept; by a condition it reads what it counts, of indexes mostly."""
    if not wanted.conditions:
        return _kept_count(wanted)
    if way.few and wanted.pairs != 0:
        rows = _rows_of(_few(wanted, way))
        return select(func.count()).select_from(rows).where(*_rest(wanted, way, rows))
    if wanted == Filter(terms=1):
        return select(func.count(search.by_term(0, ENVIRONMENT_ID).subquery().c.id.distinct()))
    conditions = (
        members() if n == wanted.terms else search.by_term(n, ENVIRONMENT_ID) for n in range(wanted.conditions)
    )
    everybody = select(func.count()).select_from(User).where(_IN_ENVIRONMENT)
    everybody = everybody.where(*(unindexed(User.id).in_(found) for found in conditions))
    return everybody if wanted.pairs is None else everybody.where(or_(false(), *_pairs(wanted, User.__table__)))


def _kept_count(wanted: Filter) -> Select[int]:
    numbers = select(func.coalesce(func.sum(UserCount.number), 0)).where(UserCount.environment_id == ENVIRONMENT_ID)
    return numbers if wanted.pairs is None else numbers.where(or_(false(), *_pairs(wanted, UserCount.__table__)))
