"""Names of people and environments: what is accepted, how they sort, and by which words they are found."""

import unicodedata

from server.db.queries.search import ADDRESS_ONLY, NAME_ONLY, NAMELESS

from . import texts
from .errors import InvalidInput
from .texts import Kind, Pattern

LONGEST, LONGEST_REASON, LONGEST_WORD = 200, 500, 64
# Joiners are part of emoji and of Persian; marks of direction are harmless. Overrides and controls are not.
HARMLESS_FORMATS = frozenset("\u200c\u200d\u200e\u200f")
# Letters with a stroke, and joined ones: what people type instead. Unicode decomposes none of them.
PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "þ": "th", "æ": "ae", "œ": "oe"})
SEPARATORS = Pattern(texts.FOLDED, r"[\W_]+")


def clean_name(text: str | None, *, field: str = "name") -> str:
    """The name without needless space; InvalidInput where it is empty, too long or has control characters."""
    name = _one_line(text, texts.NAME, field, LONGEST)
    if not name or not any(unicodedata.category(c)[0] in "LNS" for c in name):
        raise InvalidInput(field, "Give a name.", "Geef een naam op.")
    return _plain(name, field, LONGEST)


def clean_reason(text: str | None, *, field: str = "reason") -> str | None:
    """Free text of one paragraph, or None where there is nothing in it."""
    reason = _one_line(text, texts.REASON, field, LONGEST_REASON)
    return _plain(reason, field, LONGEST_REASON) if reason else None


def _one_line(text: str | None, kind: Kind, field: str, longest: int) -> str:
    """In composed letters, without needless space; InvalidInput where it is longer than its kind is read."""
    if text is not None and not texts.fits(text, kind):
        raise TooLong(field, longest)
    return " ".join(texts.normalized("NFC", text or "", kind).split())


class TooLong(InvalidInput):
    def __init__(self, field: str, longest: int) -> None:
        super().__init__(field, f"Use at most {longest} characters.", f"Gebruik hoogstens {longest} tekens.")


def _plain(text: str, field: str, longest: int) -> str:
    if len(text) > longest:
        raise TooLong(field, longest)
    if any(unicodedata.category(c) in ("Cc", "Cs", "Cf") and c not in HARMLESS_FORMATS and not is_tag(c) for c in text):
        raise InvalidInput(
            field,
            "Leave out control characters and marks that reverse text.",
            "Laat stuurtekens en tekens die de tekstrichting omkeren weg.",
        )
    return text


def is_tag(character: str) -> bool:
    """Part of the flags of England, Scotland and Wales."""
    return 0xE0020 <= ord(character) <= 0xE007F


def sort_key(name: str) -> str:
    """Names sort by their letters, whatever their case and accents."""
    return fold(name)


def fold(text: str) -> str:
    """For comparing: small letters without accents. It reads no more of the text than a name has."""
    decomposed = texts.normalized("NFKD", texts.normalized("NFKD", text, texts.NAME).casefold(), texts.FOLDED)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(PLAIN)


def letters(text: str) -> int:
    """How many letters and digits are left to find somebody by: folding drops marks, some of which count as letters."""
    return sum(map(str.isalnum, fold(text)))


def words_of(name: str | None, canonical: str) -> set[str]:
    """The words of name and address that a search may begin with, but for those with which name and address begin.

    A term that is the beginning of one of those is the beginning of the name or the address, which have indexes. One
    with which only the name begins, or only the address, is told with a mark, and another one of the nameless: then
    the one index finds who the other does not.
    """
    begin = fold(name or "")
    words = {part[:LONGEST_WORD] for part in SEPARATORS.split(begin) + SEPARATORS.split(fold(canonical)) if part}
    marks = {(False, False): "", (True, False): NAME_ONLY, (False, True): ADDRESS_ONLY if begin else NAMELESS}
    begun = {word: (begin.startswith(word), canonical.startswith(word)) for word in words}
    return {marks[by] + word for word, by in begun.items() if by in marks}


def search_terms(text: str) -> list[str]:
    """What all must be found: each term is the beginning of a word. Empty where there is nothing to look for."""
    terms: list[str] = []
    for token in texts.cut(text, texts.SEARCH).replace("\0", " ").split()[:5]:  # PostgreSQL takes no NUL
        terms += [token.casefold()] if "@" in token else SEPARATORS.split(fold(token))
    return [term[:LONGEST_WORD] for term in terms if term][:8]
