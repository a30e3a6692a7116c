"""Sign-ups: addresses that asked for a link and have not proved themselves yet."""

import datetime as dt
import uuid

from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Key, new_id


class SignUp(Base):
    """Somebody asked to sign up with this address; nothing else exists until a mail proved it (ENV-1)."""

    __tablename__ = "sign_ups"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    email: Mapped[str]
    canonical: Mapped[str] = mapped_column(Key, index=True)
    locale: Mapped[str]
    created_at: Mapped[dt.datetime]
