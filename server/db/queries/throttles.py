"""Throttles: rows that are locked and read."""

import datetime as dt
from typing import Protocol

from sqlalchemy import bindparam, select

from server.db.models import Throttle
from server.db.query import Query, columns


class ThrottleRow(Protocol):
    key: bytes
    count: int
    counted_at: dt.datetime
    free_at: dt.datetime | None


# In the order of their keys, so that two callers who lock several never wait for each other in a circle.
LOCK = Query(
    ThrottleRow,
    select(*columns(Throttle, ThrottleRow))
    .where(Throttle.key.in_(bindparam("keys", expanding=True)))
    .order_by(Throttle.key)
    .with_for_update(),
)

THROTTLE = Query(ThrottleRow, select(*columns(Throttle, ThrottleRow)).where(Throttle.key == bindparam("key")))
