"""Search by the beginnings of words.

A user is found by the beginning of their name or of their address, which the indexes find that sort by them; or of
another word of either, which `user_words` has.
"""

import uuid
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, bindparam, exists, func, literal, or_, select, union_all
from sqlalchemy.orm import InstrumentedAttribute, aliased

from server.db.models import User, UserWord

# The marks of words in `names.words_of`: no term of a search begins with one.
NAME_ONLY, ADDRESS_ONLY, NAMELESS = "=", ":", ";"
# What stands between words besides space; no term of a search has one of these.
SEPARATORS = "@.,-_/&+'’()\""
HIGHEST = "\U0010ffff"  # sorts after every text that begins with a term


def words(
    folded: ColumnElement[str]
    | ColumnElement[str | None]
    | InstrumentedAttribute[str]
    | InstrumentedAttribute[str | None],
) -> ColumnElement[str]:
    """A folded name as words with one space before each, for LIKE '% term%'."""
    text = func.replace(folded, SEPARATORS[0], " ")
    for separator in SEPARATORS[1:]:
        text = func.replace(text, separator, " ")
    return " " + text


def ranges(terms: list[str]) -> dict[str, str]:
    """:term_0, :term_end_0 and so on: what begins with each term, as a range of an index.

    The same with each mark of words: see `names.words_of`. :whole_0 and :whole_end_0 are the range of a term that has
    an @, which no word begins with, and else an empty one.
    """
    found: dict[str, str] = {}
    for n, term in enumerate(terms):
        marked = (("name_only", NAME_ONLY), ("address_only", ADDRESS_ONLY), ("nameless", NAMELESS))
        for name, begin in (("term", term), *((name, mark + term) for name, mark in marked)):
            found |= {f"{name}_{n}": begin, f"{name}_end_{n}": begin + HIGHEST}
        found |= {f"whole_{n}": term, f"whole_end_{n}": term + HIGHEST if "@" in term else term}
    return found


def likes(terms: list[str]) -> dict[str, str]:
    """:like_0 and so on, for names as `words` writes them. The terms hold no wildcard: letters and digits only."""
    return {f"like_{n}": f"% {term}%" for n, term in enumerate(terms)}


# A column of a table or of an alias of it; conditions on both read the same.
Column = ColumnElement[Any] | InstrumentedAttribute[Any]
IdColumn = ColumnElement[uuid.UUID] | InstrumentedAttribute[uuid.UUID]
NameKey = InstrumentedAttribute[str | None]

PERSON = aliased(User)  # of whom ids are found; not the user of the statement beside


def by_names(n: int, environment_id: ColumnElement[uuid.UUID]) -> Select[uuid.UUID]:
    """The ids of those whose name begins with the term, by the index that sorts by name."""
    return _persons(environment_id, begins(PERSON.name_key, n), PERSON.name_key)


def by_addresses(n: int, environment_id: ColumnElement[uuid.UUID], name: str) -> Select[uuid.UUID]:
    """The ids of those whose address begins with it; of "whole" ones, only where the term has an @."""
    return _persons(environment_id, begins(PERSON.canonical, n, name), PERSON.canonical)


def by_words(n: int, environment_id: ColumnElement[uuid.UUID], name: str = "term") -> Select[uuid.UUID]:
    """The ids of those of whom another word begins with it; of one who has two such words, twice."""
    found = select(UserWord.user_id.label("id"))
    return found.where(UserWord.environment_id == environment_id, begins(UserWord.word, n, name)).order_by(
        UserWord.word
    )


def by_term(n: int, environment_id: ColumnElement[uuid.UUID]) -> Select[uuid.UUID]:
    """The ids of all who are found, some of them twice; indexes have all of it, but for whole addresses."""
    return any_of(by_names(n, environment_id), *by_not_name_or_nameless(n, environment_id))


def by_not_name(n: int, environment_id: ColumnElement[uuid.UUID]) -> list[Select[uuid.UUID]]:
    """The ids of all who have a name and are found otherwise than by its beginning, and of some others."""
    return [
        by_words(n, environment_id),
        by_words(n, environment_id, "address_only"),
        by_addresses(n, environment_id, "whole"),
    ]


def by_not_name_or_nameless(n: int, environment_id: ColumnElement[uuid.UUID]) -> list[Select[uuid.UUID]]:
    """The ids of all who are found otherwise than by the beginning of their name, and of some others."""
    return [*by_not_name(n, environment_id), by_words(n, environment_id, "nameless")]


def by_not_address(n: int, environment_id: ColumnElement[uuid.UUID]) -> list[Select[uuid.UUID]]:
    """The ids of all who are found otherwise than by the beginning of their address, and of some others."""
    return [by_words(n, environment_id), by_words(n, environment_id, "name_only")]


def any_of(*parts: Select[uuid.UUID]) -> Select[uuid.UUID]:
    return select(union_all(*(part.order_by(None) for part in parts)).subquery().c.id)


def _persons(environment_id: ColumnElement[uuid.UUID], found: ColumnElement[bool], by: Column) -> Select[uuid.UUID]:
    # sorted as the index is, so that PostgreSQL reads a few of them by the index, not by going through the table
    return select(PERSON.id.label("id")).where(PERSON.environment_id == environment_id, found).order_by(by)


def is_found(n: int, users: FromClause) -> ColumnElement[bool]:
    """Whether the term finds one of these users, asked row by row.

    The subquery is a value: PostgreSQL would make a join of EXISTS, and read all words that begin with the term.
    """
    word = select(literal(1)).where(
        UserWord.environment_id == users.c.environment_id, UserWord.user_id == users.c.id, begins(UserWord.word, n)
    )
    has_word = word.correlate(users).limit(1).scalar_subquery().is_not(None)
    return or_(begins(users.c.name_key, n), begins(users.c.canonical, n), has_word)


def begins(text: Column, n: int, name: str = "term") -> ColumnElement[bool]:
    return and_(text >= bindparam(f"{name}_{n}"), text < bindparam(f"{name}_end_{n}"))


def matches_term(
    n: int, environment_id: IdColumn, user_id: IdColumn, name_key: NameKey | None = None
) -> ColumnElement[bool]:
    """A colleague by name or address; somebody else by name only, for their address is not the viewer's to guess.

    `name_key` is the user's, where the statement has it at hand.
    """
    viewers = bindparam("viewer_environment_id", type_=User.environment_id.type)
    ours = environment_id == viewers
    named = _has_word(name_key, n) if name_key is not None else _is_named(environment_id, user_id, n)
    return or_(and_(ours, user_id.in_(by_term(n, viewers))), and_(~ours, named))


def matches_row(n: int, users: FromClause) -> ColumnElement[bool]:
    """The same, asked row by row."""
    ours = users.c.environment_id == bindparam("viewer_environment_id")
    return or_(and_(ours, is_found(n, users)), and_(~ours, _has_word(users.c.name_key, n)))


_named = aliased(User)


def _is_named(environment_id: IdColumn, user_id: IdColumn, n: int) -> ColumnElement[bool]:
    return exists().where(_named.environment_id == environment_id, _named.id == user_id, _has_word(_named.name_key, n))


def _has_word(name_key: NameKey | ColumnElement[str | None], n: int) -> ColumnElement[bool]:
    # not the parameter itself: SQLite would compile the statement anew for each value
    return words(name_key).like(bindparam(f"like_{n}") + literal(""))
