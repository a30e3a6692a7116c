"""Secrets that were mailed to somebody: stored hashed, each for one purpose and one subject."""

import datetime as dt
import uuid

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, choice, partial


class Purpose(Choice):
    SIGN_UP = "SIGN_UP"
    INVITATION = "INVITATION"
    FIRST_PASSWORD = "FIRST_PASSWORD"  # noqa: S105
    RECOVERY = "RECOVERY"
    UNDO_EMAIL_LINK = "UNDO_EMAIL_LINK"
    RECLAIM = "RECLAIM"
    CONFIRM_EMAIL = "CONFIRM_EMAIL"
    LOG_IN_CHALLENGE = "LOG_IN_CHALLENGE"
    UNDO_ACCOUNT_CHANGE = "UNDO_ACCOUNT_CHANGE"
    PASSKEY_REGISTRATION = "PASSKEY_REGISTRATION"
    PASSKEY_LOG_IN = "PASSKEY_LOG_IN"
    IDENTITY_LINK = "IDENTITY_LINK"
    ORGANISATION_PROOF = "ORGANISATION_PROOF"


class Secret(Base):
    """`subject_id` is the sign-up, invitation, account or session it is for, by its purpose."""

    __tablename__ = "secrets"
    __table_args__ = (
        Index("ix_secrets_purpose_subject_id", "purpose", "subject_id"),
        Index("ix_secrets_detail", "detail", **partial("detail IS NOT NULL")),
    )

    hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True, repr=False)
    purpose: Mapped[Purpose] = mapped_column(choice(Purpose))
    subject_id: Mapped[uuid.UUID]
    detail: Mapped[str | None] = mapped_column(default=None)
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime]
    used_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    superseded_at: Mapped[dt.datetime | None] = mapped_column(default=None)
