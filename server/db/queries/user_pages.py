"""The overview of users: sorted, filtered, searched, by page; each page reads little more than it shows (LIM-6).

How a page is read depends on what it is of:

- a status and a role together are a prefix of an index for each order. A filter is some such pairs; the page is merged
  from the pages of each pair, which are the beginnings of ranges;
- a term of a search is a condition, and so is an organisation. Where some of them hold for few users, those are read
  and sorted. Where all hold for many, users are read in order, and each is asked for, until the page is full;
- sorted by name, those whose name begins with a term are in one place. Reading in order would go through all before
  them; so if few others are found, the page is merged from that place and those. The same goes for addresses.

`counted` tells how many each condition finds, and stops counting where they are no longer few; `way` then chooses.
"""

import functools
import itertools
import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    bindparam,
    false,
    func,
    literal,
    or_,
    select,
)

from server.db.models import Membership, MembershipState, User
from server.db.models.users import PlatformRole, UserStatus
from server.db.query import Query, columns

from . import memberships, search
from .few import among, unindexed
from .keyset import Keyset, Start
from .users import UserRow

# So many are read and sorted faster than a page is found among all; of several terms few may hold together.
FEW, FEW_OF_SEVERAL = 2_000, 10_000

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


@dataclass(frozen=True, slots=True)
class Filter:
    """Which parameters a statement takes.

    :term_0 … and the other ones of `search.ranges`, :status_0 and :role_0 …, :organisation_id and its
    :organisations_environment_id. `pairs` is how many of a
    status and a role are wanted, null where all are.
    """

    terms: int = 0
    pairs: int | None = None
    by_organisation: bool = False

    @property
    def conditions(self) -> int:
        """Those that may find many or few: terms, and then the organisation."""
        return self.terms + self.by_organisation


def pairs(statuses: Collection[UserStatus] | None, roles: Collection[PlatformRole] | None) -> dict[str, Any] | None:
    """:status_0, :role_0 and so on; None where all are wanted."""
    wanted = {*(UserStatus if statuses is None else statuses)}, {*(PlatformRole if roles is None else roles)}
    if wanted == ({*UserStatus}, {*PlatformRole}):
        return None
    both = itertools.product(*(sorted(some, key=lambda one: one.value) for some in wanted))
    return {
        f"{name}_{n}": one for n, pair in enumerate(both) for name, one in zip(("status", "role"), pair, strict=True)
    }


@dataclass(frozen=True, slots=True)
class Way:
    """How the users of a page are found: by conditions of these numbers, which find few; without any, in order.

    `apart`: the page is sorted by what may begin with a term, and the condition finds few others than those.
    """

    few: tuple[int, ...] = ()
    apart: bool = False


class ListedUser(UserRow, Protocol):
    """With what the overview may be sorted by, beside the columns of every user."""

    name_key: str | None


_IN_ENVIRONMENT = User.environment_id == bindparam("environment_id")
_ENVIRONMENT_ID = bindparam("environment_id", type_=User.environment_id.type)
_LISTED = select(*columns(User, ListedUser)).where(_IN_ENVIRONMENT)


# ---- which way


# Sorted by these, those who begin with a term are in one place; and how the others are found, and some of those too.
_OTHERS = {User.name_key: search.by_not_name, User.canonical: search.by_not_address}


class Found(NamedTuple):
    """How many a condition finds, by the beginning of their name and otherwise, and how many by not their address."""

    by_name: int
    by_not_name: int
    by_not_address: int


@functools.cache
def counted(wanted: Filter) -> Select[Any]:
    """The numbers of Found for each condition, in one row. Nothing is counted further than :most."""
    numbers: list[ColumnElement[int]] = []
    for n in range(wanted.terms):
        numbers.append(_at_most(search.by_names(n, _ENVIRONMENT_ID)))
        numbers += [_at_most(*others(n, _ENVIRONMENT_ID)) for others in _OTHERS.values()]
    if wanted.by_organisation:
        members = _at_most(_members().order_by(Membership.user_id))
        numbers += [literal(0, Integer), members, members]
    columns: list[Any] = [number.label(f"n{n}") for n, number in enumerate(numbers)]
    return select(*columns)


def _at_most(*parts: Select[Any]) -> ColumnElement[int]:
    numbers = (
        select(func.count()).select_from(part.limit(bindparam("most")).subquery()).scalar_subquery() for part in parts
    )
    return sum(numbers, literal(0, Integer))


def most(wanted: Filter) -> int:
    """How far to count: one more than what is few."""
    return (FEW if wanted.conditions == 1 else FEW_OF_SEVERAL) + 1


def way(wanted: Filter, order: Keyset | None, numbers: Sequence[int]) -> Way:
    """By what `counted` answered. Of the conditions that find few the one that finds the fewest is the first."""
    found = [Found(*numbers[n : n + 3]) for n in range(0, len(numbers), 3)]
    totals = [one.by_name + one.by_not_name for one in found]
    few = sorted((n for n, total in enumerate(totals) if total < most(wanted)), key=totals.__getitem__)
    if few or order is None or order.by not in _OTHERS or not wanted.terms:
        return Way(tuple(few))
    others = [one.by_not_name if order.by is User.name_key else one.by_not_address for one in found[: wanted.terms]]
    fewest = others.index(min(others))
    return Way((fewest,), apart=True) if others[fewest] <= FEW else Way()


# ---- pages


@functools.lru_cache(maxsize=1_000)
def page(order: Keyset, wanted: Filter, start: Start, way: Way = Way()) -> Query[ListedUser]:
    """One of the ORDERS. Each combination is one statement, made once: compiling costs more than executing."""
    if wanted == Filter():
        return Query(ListedUser, order.page(_LISTED, start))
    found = _found(order, wanted, start, way).subquery()
    return Query(ListedUser, _LISTED.where(among(User.id, select(found.c.id))).order_by(*order.order(User.__table__)))


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
        return order.merged([part for one in ranges for part in order.parts(one, start)])
    parts = [_of_few(order, wanted, start, way)]
    if start is not Start.AFTER_NULL:
        parts += [order.having(one.where(search.begins(order.by, way.few[0])), start) for one in ranges]
    return order.merged(parts)


def _of_few(order: Keyset, wanted: Filter, start: Start, way: Way) -> Select[Any]:
    assert order.by is not None
    found = search.any_of(*_OTHERS[order.by](way.few[0], _ENVIRONMENT_ID)) if way.apart else _few(wanted, way)
    rows = _rows_of(found)
    by = rows.c[order.by.key]
    ids = select(rows.c.id, by).where(*_rest(wanted, way, rows), *order.later(start, rows))
    if way.apart:
        ids = ids.where(or_(by.is_(None), ~search.begins(by, way.few[0])))
    return ids.order_by(*order.order(rows)).limit(bindparam("limit"))


def _few(wanted: Filter, way: Way) -> Select[Any]:
    """The ids of those for whom all conditions hold that find few: indexes tell, before any user is read."""
    first, *more = (_members() if n == wanted.terms else search.by_term(n, _ENVIRONMENT_ID) for n in way.few)
    found = first.subquery()
    return select(found.c.id).where(*(found.c.id.in_(other) for other in more))


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
    member = _members().where(Membership.user_id == users.c.id).correlate(users)
    return member.with_only_columns(literal(1)).limit(1).scalar_subquery().is_not(None)


def _pairs(wanted: Filter, users: FromClause) -> list[ColumnElement[bool]]:
    return [
        and_(
            users.c.status == bindparam(f"status_{n}", type_=User.status.type),
            users.c.role == bindparam(f"role_{n}", type_=User.role.type),
        )
        for n in range(wanted.pairs or 0)
    ]


def _members() -> Select[uuid.UUID]:
    return select(Membership.user_id.label("id")).where(
        Membership.environment_id == bindparam("organisations_environment_id"),
        Membership.organisation_id == bindparam("organisation_id"),
        Membership.user_environment_id == bindparam("environment_id"),
        memberships.UNENDED,  # in the words of the index
        Membership.state == MembershipState.ACTIVE,
    )


# ---- counts


@functools.lru_cache(maxsize=200)
def count(wanted: Filter, way: Way = Way()) -> Select[int]:
    """Reads what it counts, and of most of that an index only."""
    everybody = select(func.count()).select_from(User).where(_IN_ENVIRONMENT)
    if way.few and wanted.pairs != 0:
        rows = _rows_of(_few(wanted, way))
        return select(func.count()).select_from(rows).where(*_rest(wanted, way, rows))
    if wanted == Filter(terms=1):
        return select(func.count(search.by_term(0, _ENVIRONMENT_ID).subquery().c.id.distinct()))
    conditions = (
        _members() if n == wanted.terms else search.by_term(n, _ENVIRONMENT_ID) for n in range(wanted.conditions)
    )
    everybody = everybody.where(*(unindexed(User.id).in_(found) for found in conditions))
    if wanted.pairs is None:
        return everybody
    if wanted.conditions:
        return everybody.where(or_(false(), *_pairs(wanted, User.__table__)))
    numbers = (everybody.where(pair).scalar_subquery() for pair in _pairs(wanted, User.__table__))
    return select(sum(numbers, literal(0, Integer)))
