"""Invitations: who was asked to join an environment, in which role, until when."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, Key, choice, new_id, partial
from .users import PlatformRole


class InvitationStatus(Choice):
    """Where an invitation stands."""

    PENDING = "PENDING", "Waits to be accepted."
    ACCEPTED = "ACCEPTED", "Was accepted; it can't be used again."
    DECLINED = "DECLINED", "Was declined by the invitee."
    REVOKED = "REVOKED", "Was withdrawn by an administrator."
    EXPIRED = "EXPIRED", "Was not accepted in time; resending revives it."


class InvitationKind(Choice):
    """How a user came to be invited."""

    BY_EMAIL = "BY_EMAIL", "Invited by e-mail: the link asks to accept."
    ADDED = "ADDED", "Added by an administrator: the mail asks for a password only."


class Invitation(Base):
    """A PENDING row past `expires_at` is expired, whether or not something wrote that down yet (INV-9).

    `user_id`, `invited_by_id` and `mail_id` may name rows that are gone.
    """

    __tablename__ = "invitations"
    __table_args__ = (
        Index(
            "uq_invitations_pending",
            "environment_id",
            "canonical",
            unique=True,
            **partial("status = 'PENDING'"),
        ),
        Index("ix_invitations_canonical", "canonical"),
        Index("ix_invitations_settled_at", "settled_at", **partial("settled_at IS NOT NULL")),
        Index("ix_invitations_pending_expires_at", "expires_at", **partial("status = 'PENDING'")),
        Index("ix_invitations_environment_id_user_id", "environment_id", "user_id"),
        Index("ix_invitations_id", "id"),
        Index("ix_invitations_of_status", "environment_id", "status", "created_at", "id"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"), primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    user_id: Mapped[uuid.UUID]
    kind: Mapped[InvitationKind] = mapped_column(choice(InvitationKind))
    email: Mapped[str]
    canonical: Mapped[str] = mapped_column(Key)
    role: Mapped[PlatformRole] = mapped_column(choice(PlatformRole))
    status: Mapped[InvitationStatus] = mapped_column(choice(InvitationStatus), default=InvitationStatus.PENDING)
    invited_by_id: Mapped[uuid.UUID | None]
    mail_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime]
    settled_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    decline_reason: Mapped[str | None] = mapped_column(default=None)
