"""Scalars as the schema promises them."""

import datetime as dt
from typing import Any

import strawberry
from strawberry.exceptions import StrawberryInputCoercionError

LONGEST = 40  # characters; a moment with nanoseconds and a zone has 35


def _moment(value: object) -> dt.datetime:
    if isinstance(value, str) and len(value) <= LONGEST:
        try:
            return dt.datetime.fromisoformat(value)
        except ValueError:
            pass
    raise StrawberryInputCoercionError("A DateTime is a text such as 2026-11-28T09:30:00Z.")


DATE_TIME: Any = strawberry.scalar(
    name="DateTime",
    description="A moment: in answers always in UTC; in input with a zone, else it is taken as UTC.",
    specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
    serialize=dt.datetime.isoformat,
    parse_value=_moment,
)
