"""Throttles: rows that are locked and read."""

import datetime as dt
import functools
from typing import Any, Protocol

from sqlalchemy import bindparam, case, or_, select

from server.db.models import Throttle
from server.db.query import Query, columns
from server.db.upserts import insert_into


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


@functools.cache
def spend(*, is_sqlite: bool) -> Any:
    """Counts one more under :key, from :now to :until where nothing is counted now. No row where :limit is reached."""
    table = Throttle.__table__.c
    new = insert_into(Throttle.__table__, is_sqlite=is_sqlite).values(
        key=bindparam("key"), count=1, counted_at=bindparam("now"), free_at=bindparam("until")
    )
    begun = table.free_at > new.excluded.counted_at
    return new.on_conflict_do_update(
        index_elements=["key"],
        set_={
            "count": case((begun, table.count + 1), else_=1),
            "counted_at": new.excluded.counted_at,
            "free_at": case((begun, table.free_at), else_=new.excluded.free_at),
        },
        where=or_(table.free_at.is_(None), table.free_at <= new.excluded.counted_at, table.count < bindparam("limit")),
    ).returning(table.count)
