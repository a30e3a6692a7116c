"""Who can become a member (ORG-5): colleagues, and partners' connected users; of one organisation, or of many."""

import functools
import uuid
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
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
from sqlalchemy.orm import aliased

from server.db.models import (
    Environment,
    Membership,
    Organisation,
    Partnership,
    PartnershipManager,
    PartnershipStatus,
    User,
    UserCount,
    UserStatus,
)
from server.db.query import Query, attributes

from . import memberships
from . import search as search_queries
from .few import among, unindexed
from .keyset import Keyset, Start, Statement
from .partnerships import MANAGED_THERE
from .user_ways import FEW, at_most


class Candidate(Protocol):
    organisation_id: uuid.UUID
    environment_id: uuid.UUID
    id: uuid.UUID
    name: str | None
    name_key: str | None


_THESE = and_(
    Organisation.environment_id.in_(bindparam("environment_ids", expanding=True)),
    Organisation.id.in_(bindparam("organisation_ids", expanding=True)),
)
# Of the one organisation where there is one.
_ITS_ENVIRONMENT = select(Organisation.environment_id).where(_THESE).limit(1).correlate(None).scalar_subquery()

BY_NAME = Keyset(User.name_key, User.id)


@functools.cache
def page(terms: int, start: Start) -> Query[Candidate]:
    """At most :limit candidates of one organisation, the only one of these.

    Colleagues in the order of their index, and the few whom partners connected, are pages of their own: no sort.
    """
    partners = BY_NAME.page(_PARTNERS.where(_THESE, ~_is_member(User), *_match(terms)), start)
    parts = (part.cte().select() for part in (*_colleagues(terms, start), partners))
    both = union_all(*parts).subquery()
    return Query(Candidate, select(both).order_by(*_by_name(both)).limit(bindparam("limit")))


def _colleagues(terms: int, start: Start) -> Iterator[Statement]:
    """Pages that are merged. Of a search, those of one way have all whom it finds; the other ways find nobody.

    In the order by name, those whose name begins with a term are in one place. So where a term finds few others who
    have a name, the page is of that place, of those few, and of the nameless; where each term finds many others, of
    all, who are asked in order.
    """
    found = _COLLEAGUES.where(_THESE, _IS_COLLEAGUE, ~_is_member(User), *_match(terms))
    few_others, few_nameless = _few(terms)
    for n in range(terms):
        is_first = found.where(few_others[n], *(~earlier for earlier in few_others[:n]))
        here, named = search_queries.begins(User.name_key, n), unindexed(User.name_key).is_not(None)
        if start is not Start.AFTER_NULL:
            yield BY_NAME.having([is_first.where(here)], start)
            yield _of_few(is_first.where(named, ~here), search_queries.by_not_name(n, _ITS_ENVIRONMENT), start)
        nameless = search_queries.by_not_name_or_nameless(n, _ITS_ENVIRONMENT)
        yield _of_few(is_first.where(~named, few_nameless[n]), nameless, start)
        yield BY_NAME.parts([is_first.where(~few_nameless[n])], start)[-1]
    yield BY_NAME.page(found.where(*(~few for few in few_others)), start)


def _of_few(candidates: Select[Any], ids: Sequence[Select[uuid.UUID]], start: Start) -> Statement:
    some = candidates.where(among(User.id, search_queries.any_of(*ids)), *BY_NAME.later(start, User.__table__))
    return some.order_by(*BY_NAME.order(User.__table__)).limit(bindparam("limit"))


def _match(terms: int) -> list[ColumnElement[bool]]:
    return [search_queries.matches_row(n, User.__table__) for n in range(terms)]


def _few(terms: int) -> tuple[list[ColumnElement[bool]], list[ColumnElement[bool]]]:
    """For each term whether it finds few otherwise than by the name, and whether few of the nameless.

    No row has a part in it: both databases ask before they read any.
    """
    if not terms:
        return [], []
    finds = [search_queries.by_not_name(n, _ITS_ENVIRONMENT) for n in range(terms)]
    finds += [[search_queries.by_words(n, _ITS_ENVIRONMENT, "nameless")] for n in range(terms)]
    numbers = (sum((at_most(one, FEW + 1) for one in ranges), literal(0, Integer)) for ranges in finds)
    found = select(*(number.label(f"n{n}") for n, number in enumerate(numbers))).cte().prefix_with("MATERIALIZED")
    few = [select(number).scalar_subquery() <= FEW for number in found.c]
    return few[:terms], few[terms:]


@functools.cache
def first_pages(terms: int) -> Query[Candidate]:
    """At most :limit candidates of each of many organisations by name: their first pages (LIM-6).

    A subquery finds each organisation's first colleagues by the index that sorts them; no others are read.
    """
    found = (
        _COLLEAGUES.where(_THESE, among(User.id, _first(terms, _other.name_key.is_not(None)))),
        _COLLEAGUES.where(_THESE, among(User.id, _first(terms, _other.name_key.is_(None)))),
        _PARTNERS.where(_THESE, ~_is_member(User), *_named(User, terms)),
    )
    all_three = union_all(*found).subquery()
    order = _by_name(all_three)
    rank = func.row_number().over(partition_by=all_three.c.organisation_id, order_by=order).label("rank")
    ranked = select(all_three, rank).subquery()
    few = select(*(ranked.c[name] for name in attributes(Candidate))).where(ranked.c.rank <= bindparam("limit"))
    return Query(Candidate, few.order_by(ranked.c.organisation_id, ranked.c.rank))


@functools.cache
def counts(terms: int) -> Query[memberships.CountOfOrganisation]:
    """Whoever could be asked in the organisation's environment, less those who are its members already.

    So that each environment is counted once, and of each organisation only its members.
    """
    one_by_one = select(User.environment_id.label("of"), func.count().label("found"))
    kept = select(UserCount.environment_id.label("of"), func.sum(UserCount.number).label("found"))
    colleagues = one_by_one.where(_IS_COLLEAGUE, *_named(User, terms)) if terms else kept.where(_ARE_COLLEAGUES)
    colleagues = colleagues.where(colleagues.selected_columns[0].in_(bindparam("environment_ids", expanding=True)))
    partners = _connected(select(Environment.id.label("of"), func.count().label("found")), Environment.id)
    partners = partners.where(Environment.id.in_(bindparam("environment_ids", expanding=True)), *_named(User, terms))
    members = select(Membership.organisation_id.label("of"), func.count().label("found"))
    members = members.join(
        User, and_(User.environment_id == Membership.user_environment_id, User.id == Membership.user_id)
    ).where(
        Membership.environment_id.in_(bindparam("environment_ids", expanding=True)),
        Membership.organisation_id.in_(bindparam("organisation_ids", expanding=True)),
        memberships.LIVE,
        or_(and_(User.environment_id == Membership.environment_id, _IS_COLLEAGUE), _connected_to(Membership)),
        *_named(User, terms),
    )
    ours, theirs, taken = (
        statement.group_by(statement.selected_columns[0]).subquery() for statement in (colleagues, partners, members)
    )
    number = func.coalesce(ours.c.found, 0) + func.coalesce(theirs.c.found, 0) - func.coalesce(taken.c.found, 0)
    counted = (
        select(Organisation.id.label("organisation_id"), number.label("found"))
        .outerjoin(ours, ours.c.of == Organisation.environment_id)
        .outerjoin(theirs, theirs.c.of == Organisation.environment_id)
        .outerjoin(taken, taken.c.of == Organisation.id)
    )
    return Query(memberships.CountOfOrganisation, counted.where(_THESE))


def _by_name(people: FromClause) -> tuple[ColumnElement[Any], ...]:
    return people.c.name_key.is_(None), people.c.name_key, people.c.id


def _named(user: type[User], terms: int) -> list[ColumnElement[bool]]:
    return [search_queries.matches_term(n, user.environment_id, user.id, user.name_key) for n in range(terms)]


def _is_member(user: type[User]) -> ColumnElement[bool]:
    member = exists().where(
        Membership.environment_id == Organisation.environment_id,
        Membership.organisation_id == Organisation.id,
        Membership.user_environment_id == user.environment_id,
        Membership.user_id == user.id,
        memberships.LIVE,
    )
    return member.correlate(Organisation, user)


_other = aliased(User)


def _first(terms: int, having: ColumnElement[bool]) -> Select[Any]:
    """The ids of an organisation's first :limit candidates by name among its colleagues of one kind."""
    found = select(_other.id).where(
        _other.environment_id == Organisation.environment_id,
        having,
        _other.status != UserStatus.BLOCKED,
        ~_is_member(_other),
        *_named(_other, terms),
    )
    # by no other columns than the index has, or it would be sorted
    return found.order_by(_other.name_key, _other.id).limit(bindparam("limit")).correlate(Organisation)


def _connected(statement: Any, environment_id: Any) -> Any:
    """With whom the other side of an active partnership connected; two environments have one such partnership."""
    return (
        statement.join(Partnership, Partnership.environment_id == environment_id)
        .join(PartnershipManager, MANAGED_THERE)
        .join(
            User,
            and_(
                User.environment_id == PartnershipManager.environment_id,
                # by the few managers: of all users of a partner SQLite would ask whether they are one
                User.id == unindexed(PartnershipManager.user_id),
            ),
        )
        .where(Partnership.status == PartnershipStatus.ACTIVE, User.status == UserStatus.ACTIVE)
    )


def _connected_to(membership: type[Membership]) -> ColumnElement[bool]:
    """Whether the member is somebody whom a partner of the organisation's environment connected."""
    return and_(
        User.status == UserStatus.ACTIVE,
        exists().where(
            Partnership.environment_id == membership.environment_id,
            Partnership.partner_id == User.environment_id,
            Partnership.status == PartnershipStatus.ACTIVE,
            MANAGED_THERE,
            PartnershipManager.user_id == User.id,
        ),
    )


_IS_COLLEAGUE, _ARE_COLLEAGUES = User.status != UserStatus.BLOCKED, UserCount.status != UserStatus.BLOCKED
_PERSON = (
    Organisation.id.label("organisation_id"),
    User.environment_id,
    User.id,
    User.name,
    User.name_key,
)
_COLLEAGUES: Any = (
    select(*_PERSON).select_from(Organisation).join(User, User.environment_id == Organisation.environment_id)
)
_PARTNERS = _connected(select(*_PERSON).select_from(Organisation), Organisation.environment_id)
