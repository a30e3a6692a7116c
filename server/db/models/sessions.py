"""Sessions: an account's log-ins."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, new_id


class Session(Base):
    """A log-in. The token itself is known to its client only; `last_used_at` is kept to the minute (AUT-2).

    A token names its account, so that a session is found among the account's own.
    `authenticated_at`: when its holder last showed a password or another factor in it.
    Where a provider vouched for it: which one, by which identity, and what that calls subject and session (AUT-5).
    """

    __tablename__ = "sessions"
    __table_args__ = (UniqueConstraint("account_id", "token_hash"),)

    account_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, repr=False)
    created_at: Mapped[dt.datetime]
    authenticated_at: Mapped[dt.datetime]
    last_used_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime]
    user_agent: Mapped[str | None] = mapped_column(default=None)
    identity_provider: Mapped[str | None] = mapped_column(default=None)
    external_identity_id: Mapped[uuid.UUID | None] = mapped_column(default=None, index=True)
    provider_subject: Mapped[str | None] = mapped_column(default=None, index=True, repr=False)
    provider_sid: Mapped[str | None] = mapped_column(default=None, index=True, repr=False)
