"""Failed log-ins, the newest first."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import bindparam, delete, func, select, update

from server.db.models import FailedLogIn
from server.db.query import Query, columns


class FailedLogInRow(Protocol):
    account_id: uuid.UUID | None
    at: dt.datetime
    origin: str | None
    method: str


class UnreportedLogIn(FailedLogInRow, Protocol):
    id: uuid.UUID


_newest_first = func.row_number().over(partition_by=FailedLogIn.account_id, order_by=FailedLogIn.id.desc())
_numbered = (
    select(*columns(FailedLogIn, FailedLogInRow), _newest_first.label("place"))
    .where(FailedLogIn.account_id.in_(bindparam("account_ids", expanding=True)))
    .subquery()
)

NEWEST_OF = Query(
    FailedLogInRow,
    select(_numbered.c.account_id, _numbered.c.at, _numbered.c.origin, _numbered.c.method)
    .where(_numbered.c.place <= bindparam("first"))
    .order_by(_numbered.c.place),
)

DELETE = delete(FailedLogIn).where(FailedLogIn.id == bindparam("id")).execution_options(synchronize_session=False)

# Locked: of two processes that report at once, each takes others.
TO_REPORT = Query(
    UnreportedLogIn,
    select(*columns(FailedLogIn, UnreportedLogIn))
    .where(~FailedLogIn.reported, FailedLogIn.at < bindparam("before"))
    .order_by(FailedLogIn.at)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True),
)
REPORTED = (
    update(FailedLogIn)
    .where(FailedLogIn.id.in_(bindparam("ids", expanding=True)))
    .values(reported=True)
    .execution_options(synchronize_session=False)
)
