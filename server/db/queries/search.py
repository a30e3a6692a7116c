"""Search by the beginnings of words."""

import uuid

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from server.db.models import User, UserWord

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


# A column of a table or of an alias of it; conditions on both read the same.
IdColumn = ColumnElement[uuid.UUID] | InstrumentedAttribute[uuid.UUID]


NameKey = InstrumentedAttribute[str | None]


def matches_term(
    n: int, environment_id: IdColumn, user_id: IdColumn, name_key: NameKey | None = None
) -> ColumnElement[bool]:
    """A colleague by name or address; somebody else by name only, for their address is not the viewer's to guess.

    `name_key` is the user's, where the statement has it at hand.
    """
    ours = environment_id == bindparam("viewer_environment_id")
    words = select(UserWord.user_id).where(
        UserWord.environment_id == bindparam("viewer_environment_id"),
        UserWord.word >= bindparam(f"term_{n}"),
        UserWord.word < bindparam(f"end_{n}"),
    )
    named = _begins(name_key, n) if name_key is not None else _is_named(environment_id, user_id, n)
    return or_(and_(ours, user_id.in_(words)), and_(~ours, named))


_named = aliased(User)


def _is_named(environment_id: IdColumn, user_id: IdColumn, n: int) -> ColumnElement[bool]:
    return exists().where(_named.environment_id == environment_id, _named.id == user_id, _begins(_named.name_key, n))


def _begins(name_key: NameKey, n: int) -> ColumnElement[bool]:
    return words(name_key).like(bindparam(f"like_{n}"))
