"""Shapes that several nouns use."""

import datetime as dt
from typing import Any

import strawberry

from server.context import Info
from server.db.models import DeliveryStatus
from server.domain.errors import DomainError


@strawberry.type(description="What the viewer may do, and if not, why.")
class Allowance:
    allowed: bool = strawberry.field(description="Whether the viewer may do it now.")
    code: str | None = strawberry.field(
        default=None, description="Why not: the code that trying would give; null where it is allowed."
    )
    message: str | None = strawberry.field(
        default=None, description="Why not, and what to do next, in the viewer's language."
    )


ALLOWED = Allowance(allowed=True)


def allowance(refused: DomainError | None, info: Info) -> Allowance:
    """From what a predicate of the domain answered: the same one that enforcement asks (USR-9)."""
    if refused is None:
        return ALLOWED
    return Allowance(allowed=False, code=refused.code, message=refused.message(info.context.locale))


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
