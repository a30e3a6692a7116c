"""Accounts: a person's way to log in, the addresses that prove it, and the sessions that it opened."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, LargeBinary, false
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Key, new_id, partial


class Account(Base):
    """A person. `has_second_factor`: whether a log-in asks for more than the password; changes with its factors.

    `passkey_handle` is how devices that keep a passkey of it name the account: random, and of no other use.
    """

    __tablename__ = "accounts"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    name: Mapped[str]
    locale: Mapped[str]
    password_hash: Mapped[str | None] = mapped_column(default=None, repr=False)
    has_second_factor: Mapped[bool] = mapped_column(server_default=false(), default=False)
    passkey_handle: Mapped[bytes | None] = mapped_column(LargeBinary, default=None, repr=False)
    created_at: Mapped[dt.datetime]


class AccountEmail(Base):
    """A verified address. `address` is as its owner wrote it; `canonical` is what is compared (ENV-6)."""

    __tablename__ = "account_emails"
    __table_args__ = (
        Index(
            "uq_account_emails_primary",
            "account_id",
            unique=True,
            **partial("is_primary"),
        ),
    )

    canonical: Mapped[str] = mapped_column(Key, primary_key=True)
    address: Mapped[str]
    account_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    is_primary: Mapped[bool]
    verified_at: Mapped[dt.datetime]
