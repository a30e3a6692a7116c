"""Partnerships and their managers, seen from one side."""

import datetime as dt
import functools
import uuid
from typing import Protocol

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, delete, func, or_, select, update

from server.db.models import (
    Partnership,
    PartnershipManager,
    PartnershipStatus,
    User,
    UserStatus,
)
from server.db.query import Query, columns

from .few import among
from .grants import USER_HOLDS
from .keyset import Keyset, Start


class PartnershipRow(Protocol):
    id: uuid.UUID
    asker_id: uuid.UUID
    asked_id: uuid.UUID
    status: PartnershipStatus
    message: str | None
    chosen_manager_id: uuid.UUID | None
    created_at: dt.datetime
    settled_at: dt.datetime | None


class SeenPartnership(Protocol):
    """As :environment_id sees it, which is one of the two sides."""

    id: uuid.UUID
    asked_id: uuid.UUID
    status: PartnershipStatus
    message: str | None
    created_at: dt.datetime
    settled_at: dt.datetime | None
    environment_id: uuid.UUID
    partner_id: uuid.UUID
    requested_by_us: bool


class Manager(Protocol):
    """Somebody who can act for their environment in partnerships: an active user."""

    environment_id: uuid.UUID
    id: uuid.UUID


class ConnectedManager(Protocol):
    partnership_id: uuid.UUID
    environment_id: uuid.UUID
    user_id: uuid.UUID


class ConnectedPerson(Protocol):
    partnership_id: uuid.UUID
    environment_id: uuid.UUID
    id: uuid.UUID
    name: str | None


class ConnectedUser(Protocol):
    environment_id: uuid.UUID
    id: uuid.UUID
    status: UserStatus


_ALL = select(*columns(Partnership, PartnershipRow))
LIVE = Partnership.status.in_((PartnershipStatus.REQUESTED, PartnershipStatus.ACTIVE))
OURS = or_(Partnership.asker_id == bindparam("environment_id"), Partnership.asked_id == bindparam("environment_id"))

_THESE = Partnership.id.in_(bindparam("ids", expanding=True))

BY_ID = Query(PartnershipRow, _ALL.where(OURS, _THESE))

_WE_ASKED = Partnership.asker_id == bindparam("environment_id")
_SEEN = select(
    Partnership.id,
    Partnership.asked_id,
    Partnership.status,
    Partnership.message,
    Partnership.created_at,
    Partnership.settled_at,
    case((_WE_ASKED, Partnership.asker_id), else_=Partnership.asked_id).label("environment_id"),
    case((_WE_ASKED, Partnership.asked_id), else_=Partnership.asker_id).label("partner_id"),
    _WE_ASKED.label("requested_by_us"),
)
SEEN_BY_ID = Query(SeenPartnership, _SEEN.where(OURS, _THESE))

LIVE_BETWEEN = Query(
    PartnershipRow, _ALL.where(LIVE, Partnership.low_id == bindparam("low"), Partnership.high_id == bindparam("high"))
)

# How often one side asked the other, whatever came of it.
REQUESTS_SINCE = select(func.count()).where(
    Partnership.asker_id == bindparam("asker_id"),
    Partnership.asked_id == bindparam("asked_id"),
    Partnership.created_at > bindparam("since"),
)

OPEN_ASKED_OF = Query(
    PartnershipRow,
    _ALL.where(
        Partnership.asked_id == bindparam("environment_id"), Partnership.status == PartnershipStatus.REQUESTED
    ).order_by(Partnership.id),
)

SETTLE = (
    update(Partnership)
    .where(Partnership.id == bindparam("of_id"), Partnership.status == bindparam("from_status"))
    .values(status=bindparam("new_status"), settled_at=bindparam("now"))
    .execution_options(synchronize_session=False)
)

# After SETTLE, in the same transaction.
KEEP_REASON = (
    update(Partnership)
    .where(Partnership.id == bindparam("of_id"))
    .values(decline_reason=bindparam("reason"))
    .execution_options(synchronize_session=False)
)

# Who can act for an environment in partnerships now: active, and in a role that may (PAR-1).
MANAGERS_IN = Query(
    Manager,
    select(*columns(User, Manager))
    .where(User.environment_id == bindparam("environment_id"), USER_HOLDS)
    .order_by(User.id),
)
CONNECTED = Query(
    ConnectedManager,
    select(*columns(PartnershipManager, ConnectedManager)).where(
        PartnershipManager.partnership_id.in_(bindparam("ids", expanding=True))
    ),
)
CONNECTED_PEOPLE = Query(
    ConnectedPerson,
    select(PartnershipManager.partnership_id, User.environment_id, User.id, User.name)
    .join(User, and_(User.environment_id == PartnershipManager.environment_id, User.id == PartnershipManager.user_id))
    .where(
        PartnershipManager.partnership_id.in_(bindparam("partnership_ids", expanding=True)),
        PartnershipManager.environment_id.in_(bindparam("environment_ids", expanding=True)),
    )
    .order_by(User.id),
)

# Partnerships in which a user who is about to lose their role acts now: active ones, and requests that their own
# side sent (PAR-7).
CONNECTED_TO = Query(
    PartnershipRow,
    _ALL.join(PartnershipManager, PartnershipManager.partnership_id == Partnership.id)
    .where(
        PartnershipManager.environment_id == bindparam("environment_id"),
        PartnershipManager.user_id == bindparam("user_id"),
        or_(
            Partnership.status == PartnershipStatus.ACTIVE,
            and_(
                Partnership.status == PartnershipStatus.REQUESTED,
                Partnership.asker_id == bindparam("environment_id"),
            ),
        ),
    )
    .order_by(Partnership.id),
)
# Somebody on one side who is connected and can act. A demoted or blocked one stays connected, but can't.
ACTING_FOR = (
    select(PartnershipManager.user_id)
    .join(
        User,
        and_(User.environment_id == PartnershipManager.environment_id, User.id == PartnershipManager.user_id),
    )
    .where(
        PartnershipManager.partnership_id == bindparam("partnership_id"),
        PartnershipManager.environment_id == bindparam("environment_id"),
        USER_HOLDS,
    )
    .limit(1)
)

_ACTIVE_WITH_US = and_(Partnership.status == PartnershipStatus.ACTIVE, OURS)
# A partner's user whom their own side connected (PAR-7): the only strangers that can be asked to collaborate.
CONNECTED_USER = Query(
    ConnectedUser,
    select(*columns(User, ConnectedUser))
    .join(
        PartnershipManager,
        and_(PartnershipManager.user_id == User.id, PartnershipManager.environment_id == User.environment_id),
    )
    .join(Partnership, Partnership.id == PartnershipManager.partnership_id)
    .where(_ACTIVE_WITH_US, User.id == bindparam("user_id"), User.environment_id != bindparam("environment_id"))
    .limit(1),
)

# From every partnership of the user's side.
DISCONNECT_FROM_ALL = (
    delete(PartnershipManager)
    .where(
        PartnershipManager.environment_id == bindparam("of_environment"),
        PartnershipManager.user_id == bindparam("of_user"),
    )
    .execution_options(synchronize_session=False)
)
DISCONNECT = DISCONNECT_FROM_ALL.where(PartnershipManager.partnership_id == bindparam("of_partnership"))


NEWEST_FIRST = Keyset(Partnership.id, descending=True)


@functools.cache
def page(status: str | None, start: Start) -> Query[SeenPartnership]:
    """Those of :environment_id: merged from each side and status, which are the beginnings of ranges of an index."""
    statuses = PartnershipStatus if status is None else (PartnershipStatus(status),)
    ids = [
        select(Partnership.id).where(side == bindparam("environment_id"), Partnership.status == one)
        for side in (Partnership.asker_id, Partnership.asked_id)
        for one in statuses
    ]
    found = NEWEST_FIRST.merged(NEWEST_FIRST.parts(ids, start)).subquery()
    shown = _SEEN.where(among(Partnership.id, select(found.c.id)))
    return Query(SeenPartnership, shown.order_by(*NEWEST_FIRST.order(Partnership.__table__)))


@functools.cache
def count(status: str | None) -> Select[int]:
    return select(func.count()).select_from(Partnership).where(*_of_status(status))


def _of_status(status: str | None) -> list[ColumnElement[bool]]:
    return [OURS] if status is None else [OURS, Partnership.status == PartnershipStatus(status)]
