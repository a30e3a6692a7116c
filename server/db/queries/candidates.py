"""Who can become a member (ORG-5): colleagues, and partners' connected users; for many organisations at once.

The n-th organisation is :organisation_n of :environment_n, and users of :reach_n can be its candidates.
"""

import functools
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)

from server.db.models import Membership, Partnership, PartnershipManager, PartnershipStatus, User, UserStatus

from . import keyset, memberships, people

_PERSON: tuple[Any, ...] = (User.environment_id, User.id, User.name, User.name_key)

# The two sides of every active partnership of :environment_ids.
PARTNERSHIPS = select(Partnership.asker_id, Partnership.asked_id).where(
    Partnership.status == PartnershipStatus.ACTIVE,
    or_(
        Partnership.asker_id.in_(bindparam("environment_ids", expanding=True)),
        Partnership.asked_id.in_(bindparam("environment_ids", expanding=True)),
    ),
)


@functools.cache
def pages(organisations: int, terms: int, after: str) -> Select[Any]:
    """At most :limit candidates of each by name, its n in `place`. `after` as in `keyset.page`."""
    few = (_page(n, terms, after).subquery() for n in range(organisations))
    all_ = union_all(*(select(literal(n).label("place"), page) for n, page in enumerate(few))).subquery()
    return select(all_).order_by(all_.c.place, all_.c.name_key.is_(None), all_.c.name_key, all_.c.id)


@functools.cache
def counts(organisations: int, terms: int) -> CompoundSelect[Any]:
    """How many candidates each has, its n in `place`."""
    return union_all(*(_count(n, terms) for n in range(organisations)))


def _page(n: int, terms: int, after: str) -> Select[Any]:
    return keyset.page(_candidates(select(*_PERSON), n, terms), User.name_key, User.id, descending=False, after=after)


def _count(n: int, terms: int) -> Select[Any]:
    counted: Any = select(literal(n).label("place"), func.count(User.id).label("found"))
    return _candidates(counted, n, terms)


def _candidates(statement: Select[Any], n: int, terms: int) -> Select[Any]:
    home: ColumnElement[Any] = bindparam(f"environment_{n}")
    candidate = or_(
        and_(User.environment_id == home, User.status != UserStatus.BLOCKED),
        and_(User.environment_id != home, User.status == UserStatus.ACTIVE, _connected_to(home)),
    )
    within_reach = User.environment_id.in_(bindparam(f"reach_{n}", expanding=True))
    statement = statement.where(within_reach, candidate, ~_member(home, bindparam(f"organisation_{n}")))
    for term in range(terms):
        statement = statement.where(people.found(term, User.environment_id, User.id))
    return statement


def _connected_to(environment_id: ColumnElement[Any]) -> ColumnElement[bool]:
    return exists().where(
        Partnership.id == PartnershipManager.partnership_id,
        Partnership.status == PartnershipStatus.ACTIVE,
        or_(Partnership.asker_id == environment_id, Partnership.asked_id == environment_id),
        PartnershipManager.environment_id == User.environment_id,
        PartnershipManager.user_id == User.id,
    )


def _member(environment_id: ColumnElement[Any], organisation_id: ColumnElement[Any]) -> ColumnElement[bool]:
    return exists().where(
        Membership.environment_id == environment_id,
        Membership.organisation_id == organisation_id,
        Membership.user_environment_id == User.environment_id,
        Membership.user_id == User.id,
        memberships.LIVE,
    )
