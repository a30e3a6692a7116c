"""Search by the beginnings of words."""

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import InstrumentedAttribute

# What stands between words besides space; no term of a search has one of these.
SEPARATORS = "@.,-_/&+'’()\""
HIGHEST = "\U0010ffff"  # sorts after every text that begins with a term


def words(
    folded: ColumnElement[str] | InstrumentedAttribute[str] | InstrumentedAttribute[str | None],
) -> ColumnElement[str]:
    """A folded name as words with one space before each, for LIKE '% term%'."""
    text = func.replace(folded, SEPARATORS[0], " ")
    for separator in SEPARATORS[1:]:
        text = func.replace(text, separator, " ")
    return " " + text


def ranges(terms: list[str]) -> dict[str, str]:
    """:term_0, :end_0 and so on: the words that begin with each term, as a range of their index."""
    return {f"term_{n}": term for n, term in enumerate(terms)} | {
        f"end_{n}": term + HIGHEST for n, term in enumerate(terms)
    }


def likes(terms: list[str]) -> dict[str, str]:
    """:like_0 and so on, for names as `words` writes them. The terms hold no wildcard: letters and digits only."""
    return {f"like_{n}": f"% {term}%" for n, term in enumerate(terms)}
