"""Failed log-ins: kept for the account's holder to see."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, false
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, new_id, partial


class FailedLogIn(Base):
    """A log-in that failed, by whatever way: from where, when (AUT-7). Without an account where none is known.

    `reported`: whether the audit logs of the account's environments tell of it by now (AUD-2).
    """

    __tablename__ = "failed_log_ins"
    __table_args__ = (
        Index("ix_failed_log_ins_account_id_id", "account_id", "id"),
        Index("ix_failed_log_ins_to_report", "at", **partial("NOT reported")),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    account_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("accounts.id"))
    at: Mapped[dt.datetime] = mapped_column(index=True)
    origin: Mapped[str | None]
    method: Mapped[str]
    reported: Mapped[bool] = mapped_column(server_default=false(), default=False)
