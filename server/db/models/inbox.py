"""The inbox: what waits for one user's decision or attention."""

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, choice, new_id, partial


class InboxKind(Choice):
    PARTNERSHIP = "PARTNERSHIP"
    COLLABORATION = "COLLABORATION"
    NOTICE = "NOTICE"


class NoticeKind(Choice):
    """What a notice tells."""

    ROLE_CHANGED = "ROLE_CHANGED", "The addressee's role, or who administers an organisation, changed."
    ADDED_TO_ORGANISATION = "ADDED_TO_ORGANISATION", "The addressee became a member of an organisation."
    REMOVED_FROM_ORGANISATION = "REMOVED_FROM_ORGANISATION", "The addressee's membership ended."
    MEMBERSHIP_ACCEPTED = "MEMBERSHIP_ACCEPTED", "A partner's user accepted to collaborate."
    MEMBERSHIP_DECLINED = "MEMBERSHIP_DECLINED", "A partner's user declined to collaborate."
    PARTNERSHIP_REQUESTED = "PARTNERSHIP_REQUESTED", "A partnership needs a relationship manager of this side."
    PARTNERSHIP_ACCEPTED = "PARTNERSHIP_ACCEPTED", "The asked side agreed to the partnership."
    PARTNERSHIP_DECLINED = "PARTNERSHIP_DECLINED", "The asked side declined the partnership."
    PARTNERSHIP_ENDED = "PARTNERSHIP_ENDED", "A partnership ended."
    ORGANISATION_ACTIVATED = "ORGANISATION_ACTIVATED", "An organisation was activated."
    ORGANISATION_REFUSED = "ORGANISATION_REFUSED", "An organisation's activation was refused."
    ORGANISATION_DEACTIVATED = (
        "ORGANISATION_DEACTIVATED",
        "An organisation has to be activated anew, because its company number was proven elsewhere.",
    )
    ORGANISATION_VERIFIED = "ORGANISATION_VERIFIED", "An organisation's company number is proven."
    ORGANISATION_UNVERIFIED = "ORGANISATION_UNVERIFIED", "An organisation's company number is not proven any more."
    DOMAIN_LOST = "DOMAIN_LOST", "A mail domain went to whoever proved it by its DNS record."
    DOMAIN_UNPROVEN = "DOMAIN_UNPROVEN", "A mail domain of the environment is not proven any more."
    USER_JOINED = "USER_JOINED", "A user became active."
    USER_RECLAIMED = "USER_RECLAIMED", "A user's mailbox was proven by somebody else, whose place it is from now on."


class InboxPosition(Base):
    """The last position given out in a user's inbox. Its row lock is held to the commit: positions show up in order."""

    __tablename__ = "inbox_positions"

    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    user_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    last: Mapped[int]


class InboxItem(Base):
    """`position` is that of the latest change. What a request says of itself is read from what it is about (INB-4)."""

    __tablename__ = "inbox_items"
    __table_args__ = (
        Index("uq_inbox_items_position", "environment_id", "user_id", "position", unique=True),
        Index("ix_inbox_items_partnership_id", "partnership_id"),
        Index("ix_inbox_items_membership_id", "membership_id"),
        Index(
            "ix_inbox_items_unread",
            "environment_id",
            "user_id",
            "read_at",
            **partial("read_at IS NULL"),
        ),
        Index("ix_inbox_items_closed", "id", **partial("NOT is_open")),
        Index("ix_inbox_items_user_open", "environment_id", "user_id", "is_open", "id"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    user_id: Mapped[uuid.UUID]
    position: Mapped[int]
    kind: Mapped[InboxKind] = mapped_column(choice(InboxKind))
    notice: Mapped[NoticeKind | None] = mapped_column(choice(NoticeKind), default=None)
    from_id: Mapped[uuid.UUID]
    is_open: Mapped[bool]
    partnership_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    membership_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    about: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    read_at: Mapped[dt.datetime | None] = mapped_column(default=None)
