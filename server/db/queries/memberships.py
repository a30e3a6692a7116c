"""Memberships: a user's places in organisations, seen from the organisation and from the user."""

import functools
import uuid
from typing import Any

from sqlalchemy import Integer, Select, and_, bindparam, exists, func, or_, select, update
from sqlalchemy.orm import aliased

from server.db.models import (
    Membership,
    MembershipState,
    Organisation,
    OrganisationRole,
    User,
    UserStatus,
)
from server.db.queries.keyset import Keyset, Start
from server.db.queries.users import matches_term


def _unended(of: Any) -> Any:
    # Written out, not bound: SQLite uses a partial index only where it reads the index's own condition.
    states: Any = bindparam(
        "live", (MembershipState.PENDING, MembershipState.ACTIVE), expanding=True, literal_execute=True
    )
    return of.state.in_(states)


def live(of: Any) -> Any:
    """Pending or active. A request nobody answered in time is neither, whether or not that was written down (ORG-7)."""
    return and_(_unended(of), or_(of.expires_at.is_(None), of.expires_at > bindparam("now")))


_LIVE, LIVE = _unended(Membership), live(Membership)

COLUMNS = (
    Membership.environment_id,
    Membership.id,
    Membership.organisation_id,
    Membership.user_environment_id,
    Membership.user_id,
    Membership.role,
    Membership.state,
    Membership.added_by_environment_id,
    Membership.added_by_id,
    Membership.created_at,
    Membership.expires_at,
    Membership.settled_at,
)

LIVE_OF_USER_IN = select(*COLUMNS).where(
    Membership.environment_id == bindparam("environment_id"),
    Membership.organisation_id == bindparam("organisation_id"),
    Membership.user_id == bindparam("user_id"),
    _LIVE,
)

LIVE_OF_USER = (
    select(*COLUMNS)
    .where(
        Membership.user_environment_id == bindparam("user_environment_id"),
        Membership.user_id == bindparam("user_id"),
        _LIVE,
    )
    .order_by(Membership.id)
)

# Everything across two environments, whichever side the organisation is on (PAR-6).
LIVE_BETWEEN = (
    select(*COLUMNS)
    .where(
        _LIVE,
        or_(
            and_(Membership.environment_id == bindparam("one"), Membership.user_environment_id == bindparam("other")),
            and_(Membership.environment_id == bindparam("other"), Membership.user_environment_id == bindparam("one")),
        ),
    )
    .order_by(Membership.id)
)

# Active administrators of organisations who are active users of their own environment: one has to be left (ORG-10).
OWN_ADMINISTRATORS_OF = (
    select(Membership.organisation_id, Membership.id)
    .join(User, and_(User.environment_id == Membership.user_environment_id, User.id == Membership.user_id))
    .where(
        Membership.organisation_id.in_(bindparam("ids", expanding=True)),
        Membership.user_environment_id == Membership.environment_id,
        Membership.role == OrganisationRole.ADMINISTRATOR,
        Membership.state == MembershipState.ACTIVE,
        User.status == UserStatus.ACTIVE,
    )
)

MEMBERS_OF = select(Membership.user_environment_id, Membership.user_id).where(
    Membership.environment_id == bindparam("environment_id"),
    Membership.organisation_id == bindparam("organisation_id"),
    Membership.state == MembershipState.ACTIVE,
)

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


_ORGANISATION = and_(
    Organisation.environment_id == Membership.environment_id, Organisation.id == Membership.organisation_id
)


_SHOWN: tuple[Any, ...] = (*COLUMNS, Organisation.name.label("organisation_name"))


BY_ID: Select[Any] = (
    select(*_SHOWN).join(Organisation, _ORGANISATION).where(Membership.id.in_(bindparam("ids", expanding=True)))
)


_other = aliased(Membership)


_HIGHEST = uuid.UUID(int=2**128 - 1)


# In the order in which they were added: ids are ordered by time.
OLDEST_FIRST = Keyset(Membership.id)


@functools.cache
def members_of_organisations(terms: int, start: Start) -> Select[Any]:
    """At most :limit members of each, pending ones included (ORG-8).

    Each ends with the member at :limit, which the index that sorts them finds: a page reads no more than itself.
    """
    statement = _members(select(*_SHOWN).join(Organisation, _ORGANISATION), terms)
    last = select(_other.id).where(
        _other.environment_id == Organisation.environment_id,
        _other.organisation_id == Organisation.id,
        live(_other),
        *(matches_term(n, _other.user_environment_id, _other.user_id) for n in range(terms)),
    )
    last = last.where(*OLDEST_FIRST.after(start, _other.id))
    statement = statement.where(*OLDEST_FIRST.after(start))
    last = last.order_by(_other.id).limit(1).offset(bindparam("limit", type_=Integer) - 1).correlate(Organisation)
    statement = statement.where(Membership.id <= func.coalesce(last.scalar_subquery(), _HIGHEST))
    return statement.order_by(Membership.organisation_id, Membership.id)


@functools.cache
def count_of_organisations(terms: int) -> Select[Any]:
    counted: Any = select(Membership.organisation_id, func.count().label("found"))
    return _members(counted, terms).group_by(Membership.organisation_id)


def _members(statement: Select[Any], terms: int) -> Select[Any]:
    statement = statement.where(
        Membership.environment_id.in_(bindparam("environment_ids", expanding=True)),
        Membership.organisation_id.in_(bindparam("organisation_ids", expanding=True)),
        LIVE,
    )
    for n in range(terms):
        statement = statement.where(matches_term(n, Membership.user_environment_id, Membership.user_id))
    return statement


_viewer = aliased(Membership)


_VIEWER_IS_MEMBER = exists().where(
    _viewer.environment_id == Membership.environment_id,
    _viewer.organisation_id == Membership.organisation_id,
    _viewer.user_environment_id == bindparam("viewer_environment_id"),
    _viewer.user_id == bindparam("viewer_id"),
    _viewer.state == MembershipState.ACTIVE,
)


# :sees_all is the viewer's environment where they are its Administrator: of its users they see every membership.
_OF_USERS = and_(
    Membership.user_environment_id.in_(bindparam("environment_ids", expanding=True)),
    Membership.user_id.in_(bindparam("user_ids", expanding=True)),
    LIVE,
    or_(
        Membership.user_environment_id == bindparam("sees_all"),
        Membership.user_id == bindparam("viewer_id"),
        Membership.environment_id == bindparam("sees_all"),
        _VIEWER_IS_MEMBER,
    ),
)


@functools.cache
def memberships_of_users(start: Start) -> Select[Any]:
    """At most :limit of each user."""
    place = func.row_number().over(partition_by=Membership.user_id, order_by=Membership.id).label("place")
    statement: Select[Any] = select(*_SHOWN, place).join(Organisation, _ORGANISATION).where(_OF_USERS)
    numbered = statement.where(*OLDEST_FIRST.after(start)).subquery()
    return select(numbered).where(numbered.c.place <= bindparam("limit")).order_by(numbered.c.user_id, numbered.c.id)


COUNT_OF_USERS = select(Membership.user_id, func.count().label("found")).where(_OF_USERS).group_by(Membership.user_id)
