"""External identities: who an account is to a provider that vouches for it, and what of such a provider is used up."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Key, new_id


class ExternalIdentity(Base):
    """A way in that somebody else vouches for, keyed by issuer and subject (AUT-5).

    `provider` is its id in the settings. One that was unlinked stays for two weeks with `removed_at`, to be undone.
    """

    __tablename__ = "external_identities"
    __table_args__ = (UniqueConstraint("issuer", "subject"),)

    account_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    provider: Mapped[str]
    issuer: Mapped[str] = mapped_column(Key)
    subject: Mapped[str] = mapped_column(Key, repr=False)
    linked_at: Mapped[dt.datetime]
    last_used_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    removed_at: Mapped[dt.datetime | None] = mapped_column(default=None)


class SpentToken(Base):
    """The state of a log-in, or a provider's log-out token, that was used: kept until it is over by itself."""

    __tablename__ = "spent_tokens"

    hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True, repr=False)
    expires_at: Mapped[dt.datetime] = mapped_column(index=True)
