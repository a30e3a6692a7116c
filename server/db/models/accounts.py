"""Accounts: a person's way to log in, the addresses that prove it, and the sessions that it opened."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Key, new_id, partial


class Account(Base):
    __tablename__ = "accounts"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    name: Mapped[str]
    locale: Mapped[str]
    password_hash: Mapped[str | None] = mapped_column(default=None, repr=False)
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
