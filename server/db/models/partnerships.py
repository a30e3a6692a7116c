"""Partnerships: a link between two environments, and who manages it on each side."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, choice, new_id, partial


class PartnershipStatus(Choice):
    """Where a partnership stands."""

    REQUESTED = "REQUESTED", "One side asked; the other has not decided."
    ACTIVE = "ACTIVE", "Both sides agreed."
    DECLINED = "DECLINED", "The asked side declined."
    WITHDRAWN = "WITHDRAWN", "The asking side took it back."
    ENDED = "ENDED", "One side ended it; every membership across the two is cut."


class Partnership(Base):
    """`low_id` and `high_id` are the two environments in order: one open or active partnership a pair (PAR-4)."""

    __tablename__ = "partnerships"
    __table_args__ = (
        Index(
            "uq_partnerships_live",
            "low_id",
            "high_id",
            unique=True,
            **partial("status IN ('REQUESTED', 'ACTIVE')"),
        ),
        Index("ix_partnerships_settled_at", "settled_at", **partial("status IN ('DECLINED', 'WITHDRAWN', 'ENDED')")),
        Index("ix_partnerships_asker_id_status_id", "asker_id", "status", "id"),
        Index("ix_partnerships_asked_id_status_id", "asked_id", "status", "id"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    asker_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"))
    asked_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"))
    low_id: Mapped[uuid.UUID]
    high_id: Mapped[uuid.UUID]
    status: Mapped[PartnershipStatus] = mapped_column(choice(PartnershipStatus), default=PartnershipStatus.REQUESTED)
    message: Mapped[str | None] = mapped_column(default=None)
    chosen_manager_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    created_at: Mapped[dt.datetime]
    settled_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    decline_reason: Mapped[str | None] = mapped_column(default=None)


class PartnershipManager(Base):
    """A relationship manager whom their own side connected to a partnership (PAR-7)."""

    __tablename__ = "partnership_managers"

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnerships.id"), primary_key=True)
    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    user_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
