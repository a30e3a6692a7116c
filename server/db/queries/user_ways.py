"""Which users are wanted of the overview, and the way in which `user_pages.py` finds them.

`counted` tells how many each condition finds, and stops counting where they are no longer few; `way` then chooses.
"""

import functools
import itertools
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, Select, bindparam, func, literal, select

from server.db.models import Membership, MembershipState, User
from server.db.models.users import PlatformRole, UserStatus

from . import memberships, search
from .keyset import Keyset

# So many are read and sorted faster than a page is found among all; of several terms few may hold together.
FEW, FEW_OF_SEVERAL = 2_000, 10_000

ENVIRONMENT_ID = bindparam("environment_id", type_=User.environment_id.type)
MOST = bindparam("most", type_=Integer())


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


IN_ORDER = Way()


def members() -> Select[uuid.UUID]:
    return select(Membership.user_id.label("id")).where(
        Membership.environment_id == bindparam("organisations_environment_id"),
        Membership.organisation_id == bindparam("organisation_id"),
        Membership.user_environment_id == bindparam("environment_id"),
        memberships.UNENDED,  # in the words of the index
        Membership.state == MembershipState.ACTIVE,
    )


# Sorted by these, those who begin with a term are in one place; and how the others are found, and some of those too.
OTHERS = {User.name_key: search.by_not_name, User.canonical: search.by_not_address}


class Found(NamedTuple):
    """How many a condition finds by each range of an index; an organisation, all by the first one."""

    by_name: int
    nameless: int
    by_words: int
    by_name_only: int
    by_address_only: int
    by_whole_address: int

    @property
    def total(self) -> int:
        return self.by_name + self.nameless + self.others(User.name_key)

    def others(self, by: Any) -> int:
        """How many of these the statements of OTHERS find."""
        found_too = self.by_address_only + self.by_whole_address if by is User.name_key else self.by_name_only
        return self.by_words + found_too


@functools.cache
def counted(wanted: Filter) -> Select[Any]:
    """The numbers of Found for each condition, in one row. Nothing is counted further than :most."""
    numbers: list[ColumnElement[int]] = []
    for n in range(wanted.terms):
        words = (search.by_words(n, ENVIRONMENT_ID, kind) for kind in ("nameless", "term", "name_only", "address_only"))
        ranges = (search.by_names(n, ENVIRONMENT_ID), *words, search.by_addresses(n, ENVIRONMENT_ID, "whole"))
        numbers += (at_most(one, MOST) for one in ranges)
    if wanted.by_organisation:
        nobody: ColumnElement[int] = literal(0, Integer)
        numbers += [at_most(members().order_by(Membership.user_id), MOST), *[nobody] * (len(Found._fields) - 1)]
    columns: list[Any] = [number.label(f"n{n}") for n, number in enumerate(numbers)]
    return select(*columns)


def at_most(found: Select[Any], most: Any) -> ColumnElement[int]:
    """How many there are, counted no further than `most`."""
    return select(func.count()).select_from(found.limit(most).subquery()).scalar_subquery()


def most(wanted: Filter) -> int:
    """How far to count: one more than what is few."""
    return (FEW if wanted.conditions == 1 else FEW_OF_SEVERAL) + 1


def way(wanted: Filter, order: Keyset | None, numbers: Sequence[int]) -> Way:
    """By what `counted` answered; without an order, for a count."""
    size = len(Found._fields)
    found = [Found(*numbers[n : n + size]) for n in range(0, len(numbers), size)]
    totals = [one.total for one in found]
    few = sorted((n for n, total in enumerate(totals) if total < most(wanted)), key=totals.__getitem__)[:2]
    if few and totals[few[0]] <= FEW:
        return Way((few[0],))
    if order is None:
        return Way(tuple(few))
    if len(few) == 2:
        return Way(tuple(few))  # each finds more than a few, but both may hold for few
    if order.by in OTHERS and wanted.terms:
        others = [one.others(order.by) for one in found[: wanted.terms]]
        fewest = others.index(min(others))
        if others[fewest] <= FEW:
            return Way((fewest,), apart=True)
    return IN_ORDER
