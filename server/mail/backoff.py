"""When a deferred mail goes again (MAIL-2)."""

import datetime as dt
import random

FIRST = dt.timedelta(seconds=20)
LONGEST = dt.timedelta(hours=1)
GIVEN_UP_AFTER = dt.timedelta(hours=24)


def next_attempt(attempts: int, *, now: dt.datetime, created_at: dt.datetime) -> dt.datetime | None:
    """20 s, 1, 3, 9, 27 minutes, then hourly, each cut by up to half so that not all come back at once.

    The last attempt is 24 hours after the mail was written; None where that moment has passed.
    """
    end = created_at + GIVEN_UP_AFTER
    if now >= end:
        return None
    tripled = int(3 ** min(attempts - 1, 10))
    delay = min(FIRST * tripled, LONGEST)
    return min(now + delay * random.uniform(0.5, 1), end)  # noqa: S311  (no secret)
