"""Memberships: who belongs to which organisation, seen from the organisation and from the user."""

import datetime as dt
import functools
import uuid
from typing import Protocol

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, func, or_, select, update
from sqlalchemy.orm import aliased

from server.db.models import Membership, MembershipState, Organisation, OrganisationRole, User, UserStatus
from server.db.query import Query, columns

from .few import among_rows
from .keyset import Keyset, Start
from .search import matches_term


class MembershipRow(Protocol):
    environment_id: uuid.UUID
    id: uuid.UUID
    organisation_id: uuid.UUID
    user_environment_id: uuid.UUID
    user_id: uuid.UUID
    role: OrganisationRole
    state: MembershipState
    added_by_environment_id: uuid.UUID | None
    added_by_id: uuid.UUID | None
    created_at: dt.datetime
    expires_at: dt.datetime | None


class NamedMembership(MembershipRow, Protocol):
    organisation_name: str


class Member(Protocol):
    user_environment_id: uuid.UUID
    user_id: uuid.UUID


class AdministratorMembership(Protocol):
    organisation_id: uuid.UUID
    id: uuid.UUID


class CountOfOrganisation(Protocol):
    organisation_id: uuid.UUID
    found: int


def _unended(of: type[Membership]) -> ColumnElement[bool]:
    # `literal_execute` writes the states into the SQL: SQLite uses a partial index only where the statement has the
    # index's own condition in words, not in parameters.
    unended = (MembershipState.PENDING, MembershipState.ACTIVE)
    states: BindParameter[tuple[MembershipState, ...]] = bindparam(
        "live", unended, expanding=True, literal_execute=True
    )
    return of.state.in_(states)


def live(of: type[Membership]) -> ColumnElement[bool]:
    """Pending or active, as `membership_rules.is_live` says of a row.

    An expired request is neither, although its row still says PENDING; who accepted stays (ORG-7).
    """
    return and_(_unended(of), or_(of.state == MembershipState.ACTIVE, of.expires_at > bindparam("now")))


UNENDED, LIVE = _unended(Membership), live(Membership)
_ALL = select(*columns(Membership, MembershipRow))

UNENDED_OF_USER_IN = Query(
    MembershipRow,
    _ALL.where(
        Membership.environment_id == bindparam("environment_id"),
        Membership.organisation_id == bindparam("organisation_id"),
        Membership.user_id == bindparam("user_id"),
        UNENDED,
    ),
)

UNENDED_OF_USER = Query(
    MembershipRow,
    _ALL.where(
        Membership.user_environment_id == bindparam("user_environment_id"),
        Membership.user_id == bindparam("user_id"),
        UNENDED,
    ).order_by(Membership.id),
)

# Every membership and request across two environments, whichever of the two the organisation is in (PAR-6).
UNENDED_BETWEEN = Query(
    MembershipRow,
    _ALL.where(
        UNENDED,
        or_(
            and_(Membership.environment_id == bindparam("one"), Membership.user_environment_id == bindparam("other")),
            and_(Membership.environment_id == bindparam("other"), Membership.user_environment_id == bindparam("one")),
        ),
    ).order_by(Membership.id),
)

# Active administrators of organisations who are active users of their own environment: one has to be left (ORG-10).
OWN_ADMINISTRATORS_OF = Query(
    AdministratorMembership,
    select(Membership.organisation_id, Membership.id)
    .join(User, and_(User.environment_id == Membership.user_environment_id, User.id == Membership.user_id))
    .where(
        Membership.organisation_id.in_(bindparam("ids", expanding=True)),
        Membership.user_environment_id == Membership.environment_id,
        Membership.role == OrganisationRole.ADMINISTRATOR,
        Membership.state == MembershipState.ACTIVE,
        User.status == UserStatus.ACTIVE,
    ),
)

_MEMBERS = select(Membership.user_environment_id, Membership.user_id).where(
    Membership.environment_id == bindparam("environment_id"),
    Membership.organisation_id == bindparam("organisation_id"),
    Membership.state == MembershipState.ACTIVE,
)
MEMBERS_OF = Query(Member, _MEMBERS)
ADMINISTRATORS_OF = Query(Member, _MEMBERS.where(Membership.role == OrganisationRole.ADMINISTRATOR))

# How often an organisation asked one partner's user to collaborate, whatever came of it.
REQUESTS_SINCE = select(func.count()).where(
    Membership.user_environment_id == bindparam("user_environment_id"),
    Membership.user_id == bindparam("user_id"),
    Membership.environment_id == bindparam("environment_id"),
    Membership.organisation_id == bindparam("organisation_id"),
    Membership.created_at > bindparam("since"),
)

_ONE = (Membership.environment_id == bindparam("of_environment"), Membership.id == bindparam("of_id"))
_BULK = {"synchronize_session": False}

# The one statement that ends a membership or a request: it has to be in :from_state still.
END = (
    update(Membership)
    .where(*_ONE, Membership.state == bindparam("from_state"))
    .values(state=bindparam("new_state"), settled_at=bindparam("now"))
    .execution_options(**_BULK)
)
ACCEPT = END.where(Membership.expires_at > bindparam("now"))
CHANGE_ROLE = update(Membership).where(*_ONE).values(role=bindparam("new_role")).execution_options(**_BULK)
KEEP_REASON = update(Membership).where(*_ONE).values(decline_reason=bindparam("reason")).execution_options(**_BULK)

OF_ORGANISATION = and_(
    Organisation.environment_id == Membership.environment_id, Organisation.id == Membership.organisation_id
)
NAMED_COLUMNS = (*columns(Membership, MembershipRow), Organisation.name.label("organisation_name"))
_NAMED = select(*NAMED_COLUMNS).join(Organisation, OF_ORGANISATION)

BY_ID = Query(NamedMembership, _NAMED.where(Membership.id.in_(bindparam("ids", expanding=True))))
LIVE_BY_ID = Query(NamedMembership, BY_ID.statement.where(LIVE))

_other = aliased(Membership)


# In the order in which they were added: ids are ordered by time.
OLDEST_FIRST = Keyset(Membership.id)


@functools.cache
def members_of_organisations(terms: int, start: Start) -> Query[NamedMembership]:
    """At most :limit members of each, pending ones included, in the order in which they were added (ORG-8).

    A subquery finds each organisation's by the index that sorts them: no rows are read that are not shown (LIM-6).
    """
    found = (
        select(_other.id)
        .where(
            _other.environment_id == Organisation.environment_id,
            _other.organisation_id == Organisation.id,
            live(_other),
            *(matches_term(n, _other.user_environment_id, _other.user_id) for n in range(terms)),
            *OLDEST_FIRST.after(start, _other.id),
        )
        .order_by(_other.id)
        .limit(bindparam("limit"))
        .correlate(Organisation)
    )
    few = (
        select(*NAMED_COLUMNS)
        .select_from(Organisation)
        .join(Membership, among_rows(Membership.id, found))
        .where(
            Organisation.environment_id.in_(bindparam("environment_ids", expanding=True)),
            Organisation.id.in_(bindparam("organisation_ids", expanding=True)),
        )
    )
    return Query(NamedMembership, few.order_by(Membership.organisation_id, Membership.id))


@functools.cache
def count_of_organisations(terms: int) -> Query[CountOfOrganisation]:
    counted = select(Membership.organisation_id, func.count().label("found")).where(
        Membership.environment_id.in_(bindparam("environment_ids", expanding=True)),
        Membership.organisation_id.in_(bindparam("organisation_ids", expanding=True)),
        LIVE,
        *(matches_term(n, Membership.user_environment_id, Membership.user_id) for n in range(terms)),
    )
    return Query(CountOfOrganisation, counted.group_by(Membership.organisation_id))
