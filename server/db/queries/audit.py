"""The audit log of one environment, newest first."""

import functools
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, bindparam, exists, or_, select

from server.db.models import AuditEvent, Document, Environment, Membership, Organisation, User

from . import documents
from .keyset import Keyset, Start

COLUMNS = (
    AuditEvent.environment_id,
    AuditEvent.id,
    AuditEvent.at,
    AuditEvent.action,
    AuditEvent.actor_id,
    AuditEvent.target_type,
    AuditEvent.target_id,
    AuditEvent.before,
    AuditEvent.after,
    AuditEvent.origin,
)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which of these parameters a statement takes; with :target_id also who views."""

    action: bool = False
    target_id: bool = False
    actor_id: bool = False
    since: bool = False
    until: bool = False


# What was done to a document is found by its id by who may see it: the log confirms no id to others.
_OF_TARGET = and_(
    AuditEvent.target_id == bindparam("target_id"),
    or_(AuditEvent.target_type != "document", exists().where(Document.id == AuditEvent.target_id, documents.MAY_SEE)),
)


NEWEST_FIRST = Keyset(AuditEvent.id, descending=True)


@functools.cache
def page(wanted: Filter, start: Start) -> Select[Any]:
    """Events of :environment_id."""
    statement = select(*COLUMNS).where(AuditEvent.environment_id == bindparam("environment_id"))
    conditions = {
        "action": AuditEvent.action == bindparam("action"),
        "target_id": _OF_TARGET,
        "actor_id": AuditEvent.actor_id == bindparam("actor_id"),
        "since": AuditEvent.at >= bindparam("since"),
        "until": AuditEvent.at < bindparam("until"),
    }
    statement = statement.where(*(condition for name, condition in conditions.items() if getattr(wanted, name)))
    return NEWEST_FIRST.page(statement, start)


# Who did it on the other side of a change across two environments (AUD-2).
PARTNERS_PEOPLE = (
    select(User.id, User.name, Environment.name.label("environment_name"))
    .join(Environment, Environment.id == User.environment_id)
    .where(User.id.in_(bindparam("ids", expanding=True)))
)
ORGANISATIONS = select(Organisation.id, Organisation.name).where(
    Organisation.environment_id == bindparam("environment_id"), Organisation.id.in_(bindparam("ids", expanding=True))
)

# Of the organisations that the viewer is a member of: each with those of its documents that are asked for, if any.
DOCUMENTS = (
    select(Membership.organisation_id, Document.id, Document.title)
    .select_from(Membership)
    .outerjoin(Document, and_(documents.OF_MEMBERSHIP, Document.id.in_(bindparam("ids", expanding=True))))
    .where(*documents.THOSE)
)

BY_ID = select(*COLUMNS).where(
    AuditEvent.environment_id == bindparam("environment_id"), AuditEvent.id.in_(bindparam("ids", expanding=True))
)
