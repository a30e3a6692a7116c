"""Mails: what became of each."""

import datetime as dt
from typing import Any

import strawberry

from server.db.models import DeliveryStatus


@strawberry.type(description="What became of a mail.")
class Delivery:
    status: DeliveryStatus = strawberry.field(description="Where the mail stands.")
    attempts: int = strawberry.field(description="How often it was tried.")
    last_attempt_at: dt.datetime | None = strawberry.field(description="When it was tried last.")
    detail: str | None = strawberry.field(description="Why it is deferred, or the mail server's answer when it failed.")

    @classmethod
    def of(cls, row: Any) -> "Delivery":
        return cls(status=row.status, attempts=row.attempts, last_attempt_at=row.last_attempt_at, detail=row.detail)


NEVER_MAILED = Delivery(status=DeliveryStatus.CANCELLED, attempts=0, last_attempt_at=None, detail=None)
