"""What changed, when, by whom and from where: ids only, never updated, never deleted (AUD-1)."""

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, new_id, partial


class AuditEvent(Base):
    """In the log of an environment. `actor_id` is a user; null for the operator, for Welkom itself and for strangers.

    `actor_environment_id` is where that user is from. Where it is another environment than the row's, who it was and
    from where is in that one's own row only (AUD-2).

    The database refuses DELETE, and every UPDATE but the one that empties `origin`: the network address is personal
    data, which goes with its person or in time (AUD-1). PostgreSQL does so by privileges, and both by triggers.
    """

    __tablename__ = "audit_events"
    __table_args__ = (
        Index("ix_audit_events_of_action", "environment_id", "action", "id"),
        Index("ix_audit_events_of_actor", "environment_id", "actor_id", "id"),
        Index("ix_audit_events_of_actor_and_action", "environment_id", "actor_id", "action", "id"),
        Index("ix_audit_events_of_target", "environment_id", "target_id", "id"),
        Index("ix_audit_events_with_origin", "id", **partial("origin <> ''")),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    at: Mapped[dt.datetime]
    action: Mapped[str]
    actor_id: Mapped[uuid.UUID | None]
    actor_environment_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    target_type: Mapped[str]
    target_id: Mapped[uuid.UUID | None]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    origin: Mapped[str]


class AccountAuditEvent(Base):
    """What concerns an account alone, and no environment; append-only as the other. Its holder gets it as a copy.

    `account_id`: of a sign-up, which has no account yet, its own id. `actor_id` is that account where its holder did
    it; null for the operator, for a provider, and for whoever asked from outside.
    """

    __tablename__ = "account_audit_events"
    __table_args__ = (Index("ix_account_audit_events_with_origin", "id", **partial("origin <> ''")),)

    account_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    at: Mapped[dt.datetime]
    action: Mapped[str]
    actor_id: Mapped[uuid.UUID | None]
    target_type: Mapped[str]
    target_id: Mapped[uuid.UUID | None]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    origin: Mapped[str]


class ErasedUser(Base):
    """A user whose account is erased: their network addresses are still to be taken out of the environment's log.

    There may be very many, so that is done after the erasure, some at a time; then the row goes.
    """

    __tablename__ = "erased_users"

    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)


class ErasedAccount(Base):
    """The same of an account, or a sign-up, and its own log."""

    __tablename__ = "erased_accounts"

    account_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
