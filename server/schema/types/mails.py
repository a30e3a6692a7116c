"""Mails: what became of each."""

import datetime as dt
from types import SimpleNamespace

import strawberry

from server.db import models
from server.db.models import DeliveryStatus
from server.schema.columns import FromRow, column


@strawberry.type(description="What became of a mail.")
class Delivery(FromRow):
    status: DeliveryStatus = column(models.Mail.status, description="Where the mail stands.")
    attempts: int = column(models.Mail.attempts, description="How often it was tried.")
    last_attempt_at: dt.datetime | None = column(models.Mail.last_attempt_at, description="When it was tried last.")
    detail: str | None = column(
        models.Mail.detail, description="Why it is deferred, or the mail server's answer when it failed."
    )


NEVER_MAILED = Delivery.of(
    SimpleNamespace(id=None, status=DeliveryStatus.CANCELLED, attempts=0, last_attempt_at=None, detail=None)
)
