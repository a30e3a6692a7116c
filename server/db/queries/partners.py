"""Partnerships as pages, and cards of environments found by name or number."""

import functools
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from server.db.models import Partnership, PartnershipStatus

from .partnerships import COLUMNS, OURS


@functools.cache
def page(status: str | None, after: bool) -> Select[Any]:
    """Those of :environment_id, the newest first."""
    statement = _of_status(select(*COLUMNS), status)
    if after:
        statement = statement.where(Partnership.id < bindparam("after_id"))
    return statement.order_by(Partnership.id.desc()).limit(bindparam("limit"))


@functools.cache
def count(status: str | None) -> Select[Any]:
    return _of_status(select(func.count()).select_from(Partnership), status)


def _of_status(statement: Any, status: str | None) -> Select[Any]:
    statement = statement.where(OURS)
    of_status: Select[Any] = (
        statement if status is None else statement.where(Partnership.status == PartnershipStatus(status))
    )
    return of_status
