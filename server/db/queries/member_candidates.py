"""Who can become a member (ORG-5): colleagues, and partners' connected users; of one organisation, or of many."""

import functools
import uuid
from typing import Any, Protocol

from sqlalchemy import ColumnElement, FromClause, Select, and_, bindparam, exists, func, or_, select, union_all

from server.db.models import (
    Membership,
    Organisation,
    Partnership,
    PartnershipManager,
    PartnershipStatus,
    User,
    UserStatus,
)
from server.db.query import Query, attributes

from . import memberships
from . import search as search_queries
from .keyset import Keyset, Start


class Candidate(Protocol):
    organisation_id: uuid.UUID
    environment_id: uuid.UUID
    id: uuid.UUID
    name: str | None
    name_key: str | None


_PERSON = (
    Organisation.id.label("organisation_id"),
    User.environment_id,
    User.id,
    User.name,
    User.name_key,
)
_THIS = and_(
    Organisation.environment_id == bindparam("environment_id"), Organisation.id == bindparam("organisation_id")
)
_THESE = and_(
    Organisation.environment_id.in_(bindparam("environment_ids", expanding=True)),
    Organisation.id.in_(bindparam("organisation_ids", expanding=True)),
)


BY_NAME = Keyset(User.name_key, User.id)


@functools.cache
def page(terms: int, start: Start) -> Query[Candidate]:
    """At most :limit candidates of one organisation.

    Colleagues in the order of their index, and the few whom partners connected, are pages of their own: no sort.
    """
    parts = (BY_NAME.page(persons, start).cte().select() for persons in _candidates(_THIS, terms))
    both = union_all(*parts).subquery()
    return Query(Candidate, select(both).order_by(*_by_name(both)).limit(bindparam("limit")))


@functools.cache
def first_pages(terms: int) -> Query[Candidate]:
    """At most :limit candidates of each of many organisations by name: their first pages, by sorting all."""
    both = union_all(*_candidates(_THESE, terms)).subquery()
    rank = func.row_number().over(partition_by=both.c.organisation_id, order_by=_by_name(both)).label("rank")
    ranked = select(both, rank).subquery()
    few = select(*(ranked.c[name] for name in attributes(Candidate))).where(ranked.c.rank <= bindparam("limit"))
    return Query(Candidate, few.order_by(ranked.c.organisation_id, ranked.c.rank))


@functools.cache
def counts(terms: int) -> Query[memberships.CountOfOrganisation]:
    both = union_all(*_candidates(_THESE, terms)).subquery()
    counted = select(both.c.organisation_id, func.count().label("found")).group_by(both.c.organisation_id)
    return Query(memberships.CountOfOrganisation, counted)


def _by_name(people: FromClause) -> tuple[ColumnElement[Any], ...]:
    return people.c.name_key.is_(None), people.c.name_key, people.c.id


def _candidates(which: ColumnElement[bool], terms: int) -> tuple[Select[*tuple[Any, ...]], Select[*tuple[Any, ...]]]:
    """Colleagues, and partners' users; nobody is both."""
    wanted = [which, ~_MEMBER]
    wanted += [search_queries.matches_term(term, User.environment_id, User.id, User.name_key) for term in range(terms)]
    return _COLLEAGUES.where(*wanted), _PARTNERS.where(*wanted)


_MEMBER = exists().where(
    Membership.environment_id == Organisation.environment_id,
    Membership.organisation_id == Organisation.id,
    Membership.user_environment_id == User.environment_id,
    Membership.user_id == User.id,
    memberships.LIVE,
)
_COLLEAGUES = (
    select(*_PERSON)
    .select_from(Organisation)
    .join(User, User.environment_id == Organisation.environment_id)
    .where(User.status != UserStatus.BLOCKED)
)
# Whom the other side of an active partnership connected; between two environments there is one such partnership.
_PARTNERS = (
    select(*_PERSON)
    .select_from(Organisation)
    .join(
        Partnership,
        or_(Partnership.asker_id == Organisation.environment_id, Partnership.asked_id == Organisation.environment_id),
    )
    .join(PartnershipManager, PartnershipManager.partnership_id == Partnership.id)
    .join(User, and_(User.environment_id == PartnershipManager.environment_id, User.id == PartnershipManager.user_id))
    .where(
        Partnership.status == PartnershipStatus.ACTIVE,
        PartnershipManager.environment_id != Organisation.environment_id,
        User.status == UserStatus.ACTIVE,
    )
)
