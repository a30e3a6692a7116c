"""The audit log of one environment, newest first."""

import functools
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, select

from server.db.models import AuditEvent, Environment, Organisation, User

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
    """Which of :action, :target_id, :actor_id, :since, :until a statement takes."""

    action: bool = False
    target: bool = False
    actor: bool = False
    since: bool = False
    until: bool = False


@functools.cache
def page(wanted: Filter, after: bool) -> Select[Any]:
    """At most :limit events, newest first, before :after_id."""
    statement = select(*COLUMNS).where(AuditEvent.environment_id == bindparam("environment_id"))
    conditions = {
        "action": AuditEvent.action == bindparam("action"),
        "target": AuditEvent.target_id == bindparam("target_id"),
        "actor": AuditEvent.actor_id == bindparam("actor_id"),
        "since": AuditEvent.at >= bindparam("since"),
        "until": AuditEvent.at < bindparam("until"),
    }
    statement = statement.where(*(condition for name, condition in conditions.items() if getattr(wanted, name)))
    if after:
        statement = statement.where(AuditEvent.id < bindparam("after_id"))
    return statement.order_by(AuditEvent.id.desc()).limit(bindparam("limit"))


# Who did it on the other side of a change across two environments (AUD-2).
PARTNERS_PEOPLE = (
    select(User.id, User.name, Environment.name.label("environment_name"))
    .join(Environment, Environment.id == User.environment_id)
    .where(User.id.in_(bindparam("ids", expanding=True)))
)
ORGANISATIONS = select(Organisation.id, Organisation.name).where(
    Organisation.environment_id == bindparam("environment_id"), Organisation.id.in_(bindparam("ids", expanding=True))
)

AUDIT_EVENT = select(*COLUMNS).where(
    AuditEvent.environment_id == bindparam("environment_id"), AuditEvent.id == bindparam("id")
)
