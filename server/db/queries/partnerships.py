"""Partnerships and their managers: rows of one side, but where a statement says that it changes both."""

import datetime as dt
import functools
import uuid
from typing import Protocol

from sqlalchemy import ColumnElement, Select, and_, bindparam, delete, func, or_, select, update

from server.db.models import (
    Partnership,
    PartnershipManager,
    PartnershipStatus,
    User,
    UserStatus,
)
from server.db.query import Query, columns

from .grants import USER_HOLDS
from .keyset import Keyset, Start


class PartnershipRow(Protocol):
    """As one side, `environment_id`, has it."""

    environment_id: uuid.UUID
    id: uuid.UUID
    partner_id: uuid.UUID
    requested_by_us: bool
    status: PartnershipStatus
    message: str | None
    chosen_manager_id: uuid.UUID | None
    created_at: dt.datetime
    settled_at: dt.datetime | None


class BothSides(Protocol):
    """What finds the rows of both: with the environment, and with the partner."""

    environment_id: uuid.UUID
    id: uuid.UUID
    partner_id: uuid.UUID


class Manager(Protocol):
    """Somebody who can act for their environment in partnerships: an active user."""

    environment_id: uuid.UUID
    id: uuid.UUID


class ConnectedManager(Protocol):
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


LIVE = Partnership.status.in_((PartnershipStatus.REQUESTED, PartnershipStatus.ACTIVE))
OURS = select(*columns(Partnership, PartnershipRow)).where(Partnership.environment_id == bindparam("environment_id"))

BY_ID = Query(PartnershipRow, OURS.where(Partnership.id.in_(bindparam("ids", expanding=True))))
LIVE_WITH = Query(PartnershipRow, OURS.where(LIVE, Partnership.partner_id == bindparam("partner_id")))
OPEN_ASKED_OF_US = Query(
    PartnershipRow,
    OURS.where(Partnership.status == PartnershipStatus.REQUESTED, ~Partnership.requested_by_us).order_by(
        Partnership.id
    ),
)

# How often one side asked the other, whatever came of it. Ids are ordered by time: no earlier rows are read.
REQUESTS_SINCE = select(func.count()).where(
    Partnership.environment_id == bindparam("environment_id"),
    Partnership.partner_id == bindparam("partner_id"),
    Partnership.requested_by_us,
    Partnership.id >= bindparam("first_id"),
    Partnership.created_at > bindparam("since"),
)

# Both rows, or none: whoever settles it second finds neither of them in the status that it has read.
SETTLE = (
    update(Partnership)
    .where(
        Partnership.environment_id.in_(bindparam("of_environments", expanding=True)),
        Partnership.id == bindparam("of_id"),
        Partnership.status == bindparam("from_status"),
    )
    .values(status=bindparam("new_status"), settled_at=bindparam("now"))
    .execution_options(synchronize_session=False)
)

# After SETTLE, in the same transaction: with the side that asked.
KEEP_REASON = (
    update(Partnership)
    .where(Partnership.environment_id == bindparam("of_environment"), Partnership.id == bindparam("of_id"))
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
        PartnershipManager.environment_id == bindparam("environment_id"),
        PartnershipManager.partnership_id == bindparam("partnership_id"),
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

_MANAGED_HERE = and_(
    PartnershipManager.environment_id == Partnership.environment_id,
    PartnershipManager.partnership_id == Partnership.id,
)
# Partnerships in which a user who is about to lose their role acts now: active ones, and requests that their own
# side sent (PAR-7).
CONNECTED_TO = Query(
    PartnershipRow,
    OURS.join(PartnershipManager, _MANAGED_HERE)
    .where(
        PartnershipManager.user_id == bindparam("user_id"),
        or_(
            Partnership.status == PartnershipStatus.ACTIVE,
            and_(Partnership.status == PartnershipStatus.REQUESTED, Partnership.requested_by_us),
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

# Whom the other side of a partnership connected, found from this side's row.
MANAGED_THERE = and_(
    PartnershipManager.environment_id == Partnership.partner_id,
    PartnershipManager.partnership_id == Partnership.id,
)
# A partner's user whom their own side connected (PAR-7): the only strangers that can be asked to collaborate.
CONNECTED_USER = Query(
    ConnectedUser,
    select(*columns(User, ConnectedUser))
    .select_from(Partnership)
    .join(PartnershipManager, MANAGED_THERE)
    .join(User, and_(User.environment_id == PartnershipManager.environment_id, User.id == PartnershipManager.user_id))
    .where(
        Partnership.environment_id == bindparam("environment_id"),
        Partnership.status == PartnershipStatus.ACTIVE,
        PartnershipManager.user_id == bindparam("user_id"),
    )
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
def page(status: str | None, start: Start) -> Query[PartnershipRow]:
    """At most :limit of those of :environment_id, of this status or of all."""
    return Query(PartnershipRow, NEWEST_FIRST.page(OURS.where(*_of_status(status)), start))


@functools.cache
def count(status: str | None) -> Select[int]:
    ours = Partnership.environment_id == bindparam("environment_id")
    return select(func.count()).select_from(Partnership).where(ours, *_of_status(status))


def _of_status(status: str | None) -> list[ColumnElement[bool]]:
    return [] if status is None else [Partnership.status == PartnershipStatus(status)]
