"""Second factors of accounts: an authenticator app, and codes for whoever lost what they had."""

import datetime as dt
import uuid

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, new_id, partial


class AuthenticatorApp(Base):
    """The secret that an app and Welkom share (TOTP): a factor from its confirmation to its removal (AUT-3).

    An account has one at a time. `sealed` is the secret, encrypted with SECRET_KEY. `last_step` is the 30 seconds of
    the last code that was taken: no code of them or of before is taken again. A removed one stays until the link in
    the mail that told of it is over.
    """

    __tablename__ = "authenticator_apps"
    __table_args__ = (
        Index("ix_authenticator_apps_id", "id"),  # all are gone through where the key that seals them is another one
        Index("uq_authenticator_apps_account_id", "account_id", unique=True, **partial("removed_at IS NULL")),
    )

    account_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    sealed: Mapped[bytes] = mapped_column(LargeBinary, repr=False)
    created_at: Mapped[dt.datetime]
    confirmed_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    last_step: Mapped[int] = mapped_column(BigInteger, default=0)
    removed_at: Mapped[dt.datetime | None] = mapped_column(default=None)


class RecoveryCode(Base):
    """A code that stands for the second factor once. Only its hash is kept."""

    __tablename__ = "recovery_codes"

    account_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True, repr=False)
    used_at: Mapped[dt.datetime | None] = mapped_column(default=None)


class SecondFactorReset(Base):
    """An Administrator asked to take all second factors off an account; it happens at a log-in from `due_at` on.

    `requested_by` is the Administrator's user. At once, where a second Administrator agrees.
    """

    __tablename__ = "second_factor_resets"

    account_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    environment_id: Mapped[uuid.UUID]
    requested_by: Mapped[uuid.UUID]
    requested_at: Mapped[dt.datetime]
    due_at: Mapped[dt.datetime]
