"""The audit log of one environment, newest first."""

import datetime as dt
import functools
import uuid
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import and_, bindparam, exists, or_, select

from server.db.models import AuditEvent, Document, Environment, Membership, Organisation, User, lowest_id_at
from server.db.query import Query, columns

from . import documents
from .keyset import Keyset, Start


class AuditEventRow(Protocol):
    id: uuid.UUID
    at: dt.datetime
    action: str
    actor_id: uuid.UUID | None
    actor_environment_id: uuid.UUID | None
    target_type: str
    target_id: uuid.UUID | None
    # JSON, which only whoever shows it takes apart
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    origin: str


class UsersEnvironment(Protocol):
    id: uuid.UUID
    environment_name: str


class Named(Protocol):
    id: uuid.UUID
    name: str


class TitledDocument(Protocol):
    """A document that was asked for; or, with no id and no title, an organisation without any of them."""

    organisation_id: uuid.UUID
    id: uuid.UUID | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which of these parameters a statement takes; with :target_id also who views, with a moment its id of `around`."""

    action: bool = False
    target_id: bool = False
    actor_id: bool = False
    since: bool = False
    until: bool = False


_OF_ENVIRONMENT = select(*columns(AuditEvent, AuditEventRow)).where(
    AuditEvent.environment_id == bindparam("environment_id")
)
# Who looks for a document's id finds what was done to it only where they may see the document: to others the log must
# not confirm that there is such a document.
_OF_TARGET = and_(
    AuditEvent.target_id == bindparam("target_id"),
    or_(AuditEvent.target_type != "document", exists().where(Document.id == AuditEvent.target_id, documents.MAY_SEE)),
)


# Events are stored when their transaction is under way, by a clock that may be set back meanwhile.
_SLACK = dt.timedelta(hours=1)


def around(since: dt.datetime | None, until: dt.datetime | None) -> dict[str, uuid.UUID]:
    """:since_id and :until_id: what is between the moments has an id between them, for ids are ordered by time.

    Moments before all ids and after all of them bound nothing.
    """
    ids = {}
    if since:
        ids["since_id"] = lowest_id_at(max(since, _FIRST) - _SLACK)
    if until:
        ids["until_id"] = lowest_id_at(min(max(until, _FIRST), _LAST) + _SLACK)
    return ids


_FIRST, _LAST = dt.datetime(2000, 1, 1, tzinfo=dt.UTC), dt.datetime(9999, 12, 31, tzinfo=dt.UTC)

NEWEST_FIRST = Keyset(AuditEvent.id, descending=True)


@functools.cache
def page(wanted: Filter, start: Start) -> Query[AuditEventRow]:
    """Events of :environment_id, at most :limit."""
    conditions = {
        "action": AuditEvent.action == bindparam("action"),
        "target_id": _OF_TARGET,
        "actor_id": AuditEvent.actor_id == bindparam("actor_id"),
        "since": and_(AuditEvent.at >= bindparam("since"), AuditEvent.id >= bindparam("since_id")),
        "until": and_(AuditEvent.at < bindparam("until"), AuditEvent.id < bindparam("until_id")),
    }
    statement = _OF_ENVIRONMENT.where(*(condition for name, condition in conditions.items() if getattr(wanted, name)))
    return Query(AuditEventRow, NEWEST_FIRST.page(statement, start))


# Where users of other environments are from: that is all that is told of them (AUD-2).
ENVIRONMENTS_OF_USERS = Query(
    UsersEnvironment,
    select(User.id, Environment.name.label("environment_name"))
    .join(Environment, Environment.id == User.environment_id)
    .where(User.id.in_(bindparam("ids", expanding=True))),
)
ORGANISATIONS = Query(
    Named,
    select(*columns(Organisation, Named)).where(
        Organisation.environment_id == bindparam("environment_id"),
        Organisation.id.in_(bindparam("ids", expanding=True)),
    ),
)
ORGANISATIONS_OF_MEMBERSHIPS = Query(
    Named,
    select(Membership.id, Organisation.name)
    .join(
        Organisation,
        and_(Organisation.environment_id == Membership.environment_id, Organisation.id == Membership.organisation_id),
    )
    .where(Membership.id.in_(bindparam("ids", expanding=True))),
)

# Of the organisations whose documents the viewer may see: each with those that are asked for, if any.
DOCUMENTS = Query(
    TitledDocument,
    select(Membership.organisation_id, Document.id, Document.title)
    .select_from(Membership)
    .outerjoin(Document, and_(documents.OF_MEMBERSHIP, Document.id.in_(bindparam("ids", expanding=True))))
    .where(documents.VIEWED_ORGANISATIONS),
)

BY_ID = Query(AuditEventRow, _OF_ENVIRONMENT.where(AuditEvent.id.in_(bindparam("ids", expanding=True))))
