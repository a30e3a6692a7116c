"""Partnerships: a link between two environments, by side, and who manages it on each."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index
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
    """One side of a partnership: each has a row of its own, with its environment, and both have the same id.

    What both sides may know stands in both rows, which the same transaction writes. What only one of them may know, or
    needs, stands in its own: `chosen_manager_id` with the asked side, whose user it is, and `decline_reason` with the
    asking side, which reads it. One open or active partnership a pair (PAR-4): the index holds it on each side.
    """

    __tablename__ = "partnerships"
    __table_args__ = (
        Index(
            "uq_partnerships_live",
            "environment_id",
            "partner_id",
            unique=True,
            **partial("status IN ('REQUESTED', 'ACTIVE')"),
        ),
        Index("ix_partnerships_settled_at", "settled_at", **partial("status IN ('DECLINED', 'WITHDRAWN', 'ENDED')")),
        # With the partner, so that who asks for candidates needs no other columns of active ones.
        Index("ix_partnerships_of_status", "environment_id", "status", "id", "partner_id"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"), primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    partner_id: Mapped[uuid.UUID]
    requested_by_us: Mapped[bool]
    status: Mapped[PartnershipStatus] = mapped_column(choice(PartnershipStatus), default=PartnershipStatus.REQUESTED)
    message: Mapped[str | None] = mapped_column(default=None)
    chosen_manager_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    created_at: Mapped[dt.datetime]
    settled_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    decline_reason: Mapped[str | None] = mapped_column(default=None)


class PartnershipManager(Base):
    """A relationship manager whom their own side connected to a partnership (PAR-7)."""

    __tablename__ = "partnership_managers"
    __table_args__ = (
        ForeignKeyConstraint(
            ["environment_id", "partnership_id"],
            ["partnerships.environment_id", "partnerships.id"],
            name="fk_partnership_managers_partnership",  # made of all names, it is longer than PostgreSQL's may be
        ),
        # For a page of them: by the key, PostgreSQL would try each partnership with each environment of the page.
        Index("ix_partnership_managers_partnership_id", "partnership_id"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    user_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
