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
    """How many a condition finds: as nameless or by the beginning of the name, otherwise, and by not the address."""

    by_name: int
    by_not_name: int
    by_not_address: int


@functools.cache
def counted(wanted: Filter) -> Select[Any]:
    """The numbers of Found for each condition, in one row. Nothing is counted further than :most."""
    numbers: list[ColumnElement[int]] = []
    for n in range(wanted.terms):
        nameless = search.by_words(n, ENVIRONMENT_ID, "nameless")
        numbers.append(_at_most(search.by_names(n, ENVIRONMENT_ID), nameless))
        numbers += [_at_most(*others(n, ENVIRONMENT_ID)) for others in OTHERS.values()]
    if wanted.by_organisation:
        number = _at_most(members().order_by(Membership.user_id))
        numbers += [literal(0, Integer), number, number]
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
    """By what `counted` answered; without an order, for a count."""
    found = [Found(*numbers[n : n + 3]) for n in range(0, len(numbers), 3)]
    totals = [one.by_name + one.by_not_name for one in found]
    few = sorted((n for n, total in enumerate(totals) if total < most(wanted)), key=totals.__getitem__)[:2]
    if few and totals[few[0]] <= FEW:
        return Way((few[0],))
    if order is None:
        return Way(tuple(few))
    if order.by in OTHERS and wanted.terms:
        others = [one.by_not_name if order.by is User.name_key else one.by_not_address for one in found[: wanted.terms]]
        fewest = others.index(min(others))
        if others[fewest] <= FEW:
            return Way((fewest,), apart=True)
    # of two that find more than a few both may hold for few; of one a page is found sooner in order
    return Way(tuple(few)) if len(few) == 2 else IN_ORDER
