"""Search by the beginnings of words."""

from typing import Any

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import InstrumentedAttribute

# What stands between words besides space; no term of a search has one of these.
SEPARATORS = "@.,-_/&+'’()\""


def words(folded: ColumnElement[Any] | InstrumentedAttribute[Any]) -> Any:
    """A folded name as words with one space before each, for LIKE '% term%'."""
    text: Any = folded
    for separator in SEPARATORS:
        text = func.replace(text, separator, " ")
    return " " + text
