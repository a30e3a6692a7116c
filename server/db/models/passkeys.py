"""Passkeys: keys of accounts, kept by their devices, that log them in (AUT-3)."""

import datetime as dt
import uuid

from sqlalchemy import BigInteger, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, new_id


class Passkey(Base):
    """A WebAuthn credential, of which the public half is here.

    `transports` are words of WebAuthn, comma-separated: how the browser may find the device. Removed ones stay for as
    long as the mail that told of it can give them back.
    """

    __tablename__ = "passkeys"

    account_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    credential_id: Mapped[bytes] = mapped_column(LargeBinary, unique=True, repr=False)
    public_key: Mapped[bytes] = mapped_column(LargeBinary, repr=False)
    sign_count: Mapped[int] = mapped_column(BigInteger)
    name: Mapped[str]
    transports: Mapped[str] = mapped_column(default="")
    created_at: Mapped[dt.datetime]
    last_used_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    removed_at: Mapped[dt.datetime | None] = mapped_column(default=None, index=True)
