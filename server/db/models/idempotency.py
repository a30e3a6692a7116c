"""What a mutation with an idempotency key did, so that asking again answers the same."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Key


class IdempotencyKey(Base):
    """Kept 24 hours. `result_id` names what the mutation made; secrets are never kept here."""

    __tablename__ = "idempotency_keys"

    environment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"), primary_key=True)
    account_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    mutation: Mapped[str] = mapped_column(Key, primary_key=True)
    key: Mapped[str] = mapped_column(Key, primary_key=True)
    input_hash: Mapped[bytes] = mapped_column(LargeBinary)
    result_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    created_at: Mapped[dt.datetime]
