"""Memberships seen from the user: as much of them as the viewer may see (USR-8)."""

import functools
import uuid
from typing import Protocol

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import aliased

from server.db.models import Membership, MembershipState, Organisation, User
from server.db.query import Query

from .few import among_rows
from .keyset import Start
from .memberships import NAMED_COLUMNS, OF_ORGANISATION, OLDEST_FIRST, NamedMembership, live


class CountOfUser(Protocol):
    user_id: uuid.UUID
    found: int


_viewer, _theirs = aliased(Membership), aliased(Membership)


def _shown(of: type[Membership]) -> ColumnElement[bool]:
    """Live, and what the viewer may see of a user's memberships (USR-8).

    :sees_all is the viewer's environment where they are its Administrator: of its users they see every membership.
    """
    viewer_is_member = exists().where(
        _viewer.environment_id == of.environment_id,
        _viewer.organisation_id == of.organisation_id,
        _viewer.user_environment_id == bindparam("viewer_environment_id"),
        _viewer.user_id == bindparam("viewer_id"),
        _viewer.state == MembershipState.ACTIVE,
    )
    return and_(
        live(of),
        or_(
            of.user_environment_id == bindparam("sees_all"),
            of.user_id == bindparam("viewer_id"),
            of.environment_id == bindparam("sees_all"),
            viewer_is_member.correlate(of),
        ),
    )


@functools.cache
def memberships_of_users(start: Start) -> Query[NamedMembership]:
    """At most :limit of each user, by id. A subquery finds each user's by the index that sorts them (LIM-6)."""
    found = (
        select(_theirs.id)
        .where(_theirs.user_environment_id == User.environment_id, _theirs.user_id == User.id, _shown(_theirs))
        .where(*OLDEST_FIRST.after(start, _theirs.id))
        .order_by(_theirs.id)
        .limit(bindparam("limit"))
        .correlate(User)
    )
    few = (
        select(*NAMED_COLUMNS)
        .select_from(User)
        .join(Membership, among_rows(Membership.id, found))
        .join(Organisation, OF_ORGANISATION)
        .where(
            User.environment_id.in_(bindparam("environment_ids", expanding=True)),
            User.id.in_(bindparam("user_ids", expanding=True)),
        )
    )
    return Query(NamedMembership, few.order_by(Membership.user_id, Membership.id))


COUNT_OF_USERS = Query(
    CountOfUser,
    select(Membership.user_id, func.count().label("found"))
    .where(
        Membership.user_environment_id.in_(bindparam("environment_ids", expanding=True)),
        Membership.user_id.in_(bindparam("user_ids", expanding=True)),
        _shown(Membership),
    )
    .group_by(Membership.user_id),
)
