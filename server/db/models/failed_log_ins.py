"""Failed log-ins: kept for the account's holder to see."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, new_id


class FailedLogIn(Base):
    """A password that was wrong: who tried, from where, when (AUT-7). Without an account where the address has none."""

    __tablename__ = "failed_log_ins"
    __table_args__ = (Index("ix_failed_log_ins_account_id_id", "account_id", "id"),)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    account_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("accounts.id"))
    at: Mapped[dt.datetime] = mapped_column(index=True)
    origin: Mapped[str | None]
    method: Mapped[str]
