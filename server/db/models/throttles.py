"""Throttles: how often something was tried or sent, counted for all processes in one row."""

import datetime as dt

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class Throttle(Base):
    """`key` is a hash of what is counted: no address or network is kept. Used up, it is free at `free_at`."""

    __tablename__ = "throttles"

    key: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True, repr=False)
    count: Mapped[int] = mapped_column(default=0)
    counted_at: Mapped[dt.datetime] = mapped_column(index=True)
    free_at: Mapped[dt.datetime | None] = mapped_column(default=None)
