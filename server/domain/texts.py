"""The one door for text that somebody sent: cut to the length of its kind before anything else looks at it (LIM-1).

To normalise a text, or to match it against a pattern, takes time by its length, and some of it by the square of that:
a body holds text enough for minutes. So both are done here only, with a kind of text in hand, and
tests/domain/test_texts.py finds who does it elsewhere. Whoever refuses a text for its length asks `fits` first.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Kind:
    """`longest`: how many characters of such a text are looked at, before space and marks are put in order."""

    longest: int


NAME = Kind(800)  # of people, environments, organisations and documents, whose own limit is 200 letters
FOLDED = Kind(18 * NAME.longest)  # a name in which each letter became as many as any can
REASON = Kind(2000)  # free text of one paragraph, whose own limit is 500
SEARCH = Kind(200)
ADDRESS = Kind(320)  # mail servers take 254
COMPANY_NUMBER = Kind(40)
PASSWORD = Kind(1000)  # a longer one than 200 can't have been set
PERSONAL = Kind(320)  # a name or an address that a password must not be made of
FILE_NAME = Kind(1000)
HEADER = Kind(4000)
USER_AGENT = Kind(200)
CODE = Kind(40)
TOKEN = Kind(64)
SESSION_TOKEN = Kind(128)
CREDENTIAL = Kind(16_000)  # what a browser answers for a passkey, as JSON: one to three thousand characters
ID = Kind(40)
CURSOR = Kind(16_000)  # the longest name that sorts a list, in UTF-8 and base64
CLAIM = Kind(500)  # what a provider says of somebody; a longer one is none, for half of it may be somebody else's
IN_A_MAIL = Kind(2000)  # what others typed, on its way into a mail


def fits(text: str, kind: Kind) -> bool:
    return len(text) <= kind.longest


def cut(text: str, kind: Kind) -> str:
    return text[: kind.longest]


def normalized(form: Literal["NFC", "NFKC", "NFKD"], text: str, kind: Kind) -> str:
    """The Unicode normal form of the text, of which no more is read than its kind has."""
    return unicodedata.normalize(form, cut(text, kind))


class Pattern:
    """A regular expression for one kind of text, of which it sees no more than that has. A longer one matches none."""

    def __init__(self, kind: Kind, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._kind, self._pattern = kind, re.compile(pattern, flags)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._pattern.fullmatch(text) if fits(text, self._kind) else None

    def match(self, text: str) -> re.Match[str] | None:
        return self._pattern.match(cut(text, self._kind))

    def search(self, text: str) -> re.Match[str] | None:
        return self._pattern.search(cut(text, self._kind))

    def split(self, text: str) -> list[str]:
        return self._pattern.split(cut(text, self._kind))

    def sub(self, replacement: str, text: str) -> str:
        return self._pattern.sub(replacement, cut(text, self._kind))
