"""Memberships: who belongs to an organisation, also across environments."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, choice, new_id, partial


class OrganisationRole(Choice):
    """What a member is in an organisation. Independent of the platform role."""

    MEMBER = "MEMBER", "Views, creates and sends the organisation's documents."
    ADMINISTRATOR = "ADMINISTRATOR", "As a member; also manages members, and edits and activates the organisation."


class MembershipState(Choice):
    """PENDING and ACTIVE are memberships; the others say how a request or a membership ended."""

    PENDING = "PENDING"
    ACTIVE = "ACTIVE"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"
    ENDED = "ENDED"


class Membership(Base):
    """A user who belongs to an organisation; the user may be a partner's. Ended ones stay, to tell how (INB-4)."""

    __tablename__ = "memberships"
    __table_args__ = (
        ForeignKeyConstraint(
            ["environment_id", "organisation_id"], ["organisations.environment_id", "organisations.id"]
        ),
        Index(
            "uq_memberships_live",
            "environment_id",
            "organisation_id",
            "user_id",
            unique=True,
            **partial("state IN ('PENDING', 'ACTIVE')"),
        ),
        Index("ix_memberships_pending_expires_at", "expires_at", **partial("state = 'PENDING'")),
        Index("ix_memberships_settled_at", "settled_at", **partial("state IN ('DECLINED', 'WITHDRAWN', 'ENDED')")),
        Index("ix_memberships_user_environment_id_user_id_id", "user_environment_id", "user_id", "id"),
        Index("ix_memberships_organisation_id_id", "environment_id", "organisation_id", "id"),
        Index("ix_memberships_id", "id"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    organisation_id: Mapped[uuid.UUID]
    user_environment_id: Mapped[uuid.UUID]
    user_id: Mapped[uuid.UUID]
    role: Mapped[OrganisationRole] = mapped_column(choice(OrganisationRole))
    state: Mapped[MembershipState] = mapped_column(choice(MembershipState))
    added_by_environment_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    added_by_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    settled_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    decline_reason: Mapped[str | None] = mapped_column(default=None)
