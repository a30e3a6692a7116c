"""What changed, when, by whom and from where: ids only, never updated, never deleted (AUD-1)."""

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, new_id, partial


class AuditEvent(Base):
    """`actor_id` is a user where there is one, else an account; null for the operator and for Welkom itself.

    `environment_id` is null for what concerns an account alone.

    `actor_environment_id` is where that user is from. Where it is another environment than the row's, who it was and
    from where is in that one's own row only (AUD-2).

    A trigger refuses DELETE, and every UPDATE but the one that empties `origin`: the network address is personal data,
    which goes with its person or in time (AUD-1).
    """

    __tablename__ = "audit_events"
    __table_args__ = (
        Index("ix_audit_events_environment_id_id", "environment_id", "id"),
        Index("ix_audit_events_of_action", "environment_id", "action", "id"),
        Index("ix_audit_events_of_actor", "environment_id", "actor_id", "id"),
        Index("ix_audit_events_of_actor_and_action", "environment_id", "actor_id", "action", "id"),
        Index("ix_audit_events_of_target", "environment_id", "target_id", "id"),
        Index("ix_audit_events_with_origin", "id", **partial("origin <> ''")),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    environment_id: Mapped[uuid.UUID | None]
    at: Mapped[dt.datetime]
    action: Mapped[str]
    actor_id: Mapped[uuid.UUID | None]
    actor_environment_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    target_type: Mapped[str]
    target_id: Mapped[uuid.UUID | None]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    origin: Mapped[str]


class ErasedActor(Base):
    """An account, or a user of one, that is erased: its network addresses are still to be taken out of the log.

    There may be very many, so that is done after the erasure, some at a time; then the row goes.
    """

    __tablename__ = "erased_actors"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    environment_id: Mapped[uuid.UUID | None]
