"""How often something may be done: counted in rows, so all processes count together and a restart forgets nothing.

Each count is taken under the row's lock, before what it allows is done. Two kinds: a `BackOff` answers failures with
growing waits, a `Budget` allows a number in a time.
"""

import datetime as dt
import hashlib
import math
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from server.db.models import Throttle
from server.db.queries import throttles as queries
from server.db.queries.throttles import ThrottleRow
from server.db.unit_of_work import UnitOfWork

from .errors import RateLimited

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
FIRST_WAIT, LONGEST_WAIT = dt.timedelta(seconds=1), dt.timedelta(minutes=15)
# Failures are forgotten when nobody tried for this long.
FORGOTTEN = DAY
DOUBLINGS = 10  # 1 s doubled ten times is above fifteen minutes


class BackOff(NamedTuple):
    """So many failures cost nothing; each one after them a wait that doubles, from a second to fifteen minutes."""

    free: int

    def free_at(self, count: int, now: dt.datetime) -> dt.datetime | None:
        """When the next try is allowed after this many failures, the last of them now; None is at once."""
        if count <= self.free:
            return None
        doublings = min(count - self.free - 1, DOUBLINGS)
        return now + min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


class Budget(NamedTuple):
    """So often in so long, from the first time on."""

    limit: int
    window: dt.timedelta


def key(kind: str, *parts: str) -> bytes:
    """Under which something is counted; its parts can't be read from it."""
    return hashlib.sha256("\0".join((kind, *parts)).encode()).digest()


def waiting(row: ThrottleRow | None, now: dt.datetime) -> dt.timedelta | None:
    """How long the caller still has to wait; None where they need not."""
    return row.free_at - now if row and row.free_at and row.free_at > now else None


def seconds(wait: dt.timedelta) -> int:
    """Whole seconds, as callers are told them: never too few."""
    return math.ceil(wait.total_seconds())


async def count_failure(uow: UnitOfWork, back_offs: Mapping[bytes, BackOff]) -> None:
    """Counts a try as failed under each key; RATE_LIMITED, and nothing counted, where one of them has to wait.

    Whoever turns out to be right takes it back with `settle`. Counting first makes a thousand tries at once as slow
    as a thousand in a row.
    """
    rows = await _locked(uow, back_offs)
    if waits := [wait for row in rows if (wait := waiting(row, uow.now))]:
        raise RateLimited(retry_after=seconds(max(waits)))
    counts = {row.key: 1 if uow.now - row.counted_at >= FORGOTTEN else row.count + 1 for row in rows}
    await _set(uow, {key: (count, back_offs[key].free_at(count, uow.now)) for key, count in counts.items()})


async def settle(uow: UnitOfWork, *, taken_back: Mapping[bytes, BackOff], forgotten: Collection[bytes]) -> None:
    """Uncounts one try under each key of `taken_back`, for it was no failure; begins anew under the others."""
    rows = await _locked(uow, [*taken_back, *forgotten])
    new = {}
    for row in rows:
        count = max(row.count - 1, 0) if row.key in taken_back else 0
        free = row.key not in taken_back or count <= taken_back[row.key].free
        new[row.key] = (count, None if free else row.free_at)
    await _set(uow, new)


async def spend(uow: UnitOfWork, budget: Budget, under: bytes) -> dt.datetime | None:
    """None where one more was allowed, and counted; else the moment at which it goes on."""
    until = uow.now + budget.window
    if budget.limit < 1:
        return until
    statement = queries.spend(is_sqlite=uow.is_sqlite)
    if await uow.rows(statement, key=under, now=uow.now, until=until, limit=budget.limit):
        return None
    [spent] = await uow.rows(queries.THROTTLE, key=under)
    return spent.free_at


async def ensure_left(uow: UnitOfWork, budget: Budget, under: bytes) -> None:
    """Counts one more; RATE_LIMITED, with how long to wait, where the budget is spent."""
    if again := await spend(uow, budget, under):
        raise RateLimited(retry_after=seconds(again - uow.now))


async def _locked(uow: UnitOfWork, keys: Collection[bytes]) -> Sequence[ThrottleRow]:
    new = {"count": 0, "counted_at": uow.now, "free_at": None}
    await uow.insert_if_new(Throttle, *({"key": one} | new for one in sorted(keys)))
    return await uow.rows(queries.LOCK, keys=list(keys))


async def _set(uow: UnitOfWork, counts: Mapping[bytes, tuple[int, dt.datetime | None]]) -> None:
    """The count under each key, and when it is free."""
    rows = [{"key": key, "count": n, "counted_at": uow.now, "free_at": at} for key, (n, at) in counts.items()]
    await uow.upsert(Throttle, rows, replacing=("count", "counted_at", "free_at"))
