"""Partnerships and their managers, seen from one side."""

import functools
from typing import Any

from sqlalchemy import Select, and_, bindparam, delete, exists, func, or_, select, update

from server.db.models import (
    Environment,
    Organisation,
    OrganisationStatus,
    Partnership,
    PartnershipManager,
    PartnershipStatus,
    User,
    UserStatus,
)
from server.db.models.users import PlatformRole
from server.db.queries.keyset import Keyset, Start

COLUMNS = (
    Partnership.id,
    Partnership.asker_id,
    Partnership.asked_id,
    Partnership.status,
    Partnership.message,
    Partnership.chosen_manager_id,
    Partnership.created_at,
    Partnership.settled_at,
)
LIVE = Partnership.status.in_((PartnershipStatus.REQUESTED, PartnershipStatus.ACTIVE))
OURS = or_(Partnership.asker_id == bindparam("environment_id"), Partnership.asked_id == bindparam("environment_id"))

BY_ID = select(*COLUMNS).where(OURS, Partnership.id.in_(bindparam("ids", expanding=True)))

LIVE_BETWEEN = select(*COLUMNS).where(
    LIVE, Partnership.low_id == bindparam("low"), Partnership.high_id == bindparam("high")
)

# How often one side asked the other, whatever came of it.
REQUESTS_SINCE = select(func.count()).where(
    Partnership.asker_id == bindparam("asker_id"),
    Partnership.asked_id == bindparam("asked_id"),
    Partnership.created_at > bindparam("since"),
)

OPEN_ASKED_OF = (
    select(*COLUMNS)
    .where(Partnership.asked_id == bindparam("environment_id"), Partnership.status == PartnershipStatus.REQUESTED)
    .order_by(Partnership.id)
)

SETTLE = (
    update(Partnership)
    .where(Partnership.id == bindparam("of_id"), Partnership.status == bindparam("from_status"))
    .values(status=bindparam("new_status"), settled_at=bindparam("now"))
    .execution_options(synchronize_session=False)
)

# Who can act for an environment in partnerships now: active, in a role that may, with the mark (PAR-1).
MANAGES = and_(
    User.relationship_manager,
    User.status == UserStatus.ACTIVE,
    User.role.in_((PlatformRole.ADVANCED_USER, PlatformRole.ADMINISTRATOR)),
)
MANAGERS_IN = (
    select(User.environment_id, User.id, User.account_id, User.name)
    .where(User.environment_id == bindparam("environment_id"), MANAGES)
    .order_by(User.id)
)
ADMINISTRATORS_IN = (
    select(User.environment_id, User.id)
    .where(
        User.environment_id == bindparam("environment_id"),
        User.role == PlatformRole.ADMINISTRATOR,
        User.status == UserStatus.ACTIVE,
    )
    .order_by(User.id)
)
CONNECTED = select(
    PartnershipManager.partnership_id, PartnershipManager.environment_id, PartnershipManager.user_id
).where(PartnershipManager.partnership_id.in_(bindparam("ids", expanding=True)))

# Those whose side misses the user who can't act any more: active ones, and their side's own requests (PAR-7).
CONNECTED_TO = (
    select(*COLUMNS)
    .join(PartnershipManager, PartnershipManager.partnership_id == Partnership.id)
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
    .order_by(Partnership.id)
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
        MANAGES,
    )
    .limit(1)
)

_ACTIVE_WITH_US = and_(Partnership.status == PartnershipStatus.ACTIVE, OURS)
# A partner's user whom their own side connected (PAR-7): the only strangers that can be asked to collaborate.
CONNECTED_USER = (
    select(User.environment_id, User.id, User.account_id, User.name, User.email, User.status)
    .join(
        PartnershipManager,
        and_(PartnershipManager.user_id == User.id, PartnershipManager.environment_id == User.environment_id),
    )
    .join(Partnership, Partnership.id == PartnershipManager.partnership_id)
    .where(_ACTIVE_WITH_US, User.id == bindparam("user_id"), User.environment_id != bindparam("environment_id"))
    .limit(1)
)

# By the beginning of the name, or by the number of an activated organisation (PAR-2).
FIND = (
    select(Environment.id, Environment.name)
    .where(
        Environment.discoverable,
        Environment.id != bindparam("environment_id"),
        or_(
            and_(Environment.name_key >= bindparam("name"), Environment.name_key < bindparam("name_end")),
            exists().where(
                Organisation.environment_id == Environment.id,
                Organisation.status == OrganisationStatus.ACTIVATED,
                Organisation.number == bindparam("number"),
            ),
        ),
    )
    .order_by(Environment.name_key, Environment.id)
    .limit(bindparam("limit"))
)


DISCONNECT = (
    delete(PartnershipManager)
    .where(
        PartnershipManager.environment_id == bindparam("of_environment"),
        PartnershipManager.user_id == bindparam("of_user"),
    )
    .execution_options(synchronize_session=False)
)


NEWEST_FIRST = Keyset(Partnership.id, descending=True)


@functools.cache
def page(status: str | None, start: Start) -> Select[Any]:
    """Those of :environment_id."""
    return NEWEST_FIRST.page(_of_status(select(*COLUMNS), status), start)


@functools.cache
def count(status: str | None) -> Select[Any]:
    return _of_status(select(func.count()).select_from(Partnership), status)


def _of_status(statement: Any, status: str | None) -> Select[Any]:
    statement = statement.where(OURS)
    of_status: Select[Any] = (
        statement if status is None else statement.where(Partnership.status == PartnershipStatus(status))
    )
    return of_status
