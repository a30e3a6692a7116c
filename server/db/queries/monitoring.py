"""What is asked of the database for whoever watches over Welkom: two numbers of each, never whose."""

import datetime as dt
from typing import Protocol

from sqlalchemy import bindparam, func, literal_column, select

from server.db.models import Mail, Throttle
from server.db.queries.mails import OPEN
from server.db.query import Query


class OutboxRow(Protocol):
    count: int
    oldest: dt.datetime | None


class WaitingRow(Protocol):
    count: int


# Found by `ix_mails_due`, which has those alone: it is used where the statement has the same words, and no parameters.
# Those that are to be tried again later are among them, for a mail that is not there yet is late, whatever the reason.
OUTBOX = Query(
    OutboxRow,
    select(func.count().label("count"), func.min(Mail.created_at).label("oldest")).where(
        Mail.status.in_([literal_column(f"'{status.value}'") for status in OPEN])
    ),
)
WAITING = Query(WaitingRow, select(func.count().label("count")).where(Throttle.free_at > bindparam("now")))
