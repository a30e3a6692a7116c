"""What makes a password too weak (AUT-6): its length, and how easily it is guessed by who knows the person."""

from collections.abc import Iterable
from pathlib import Path

from . import texts
from .errors import WeakPassword

ALONE, BESIDE_ANOTHER, LONGEST = 15, 8, 200  # characters: without a second factor, and with one
LEAST_SCORE = 3  # of zxcvbn's 0 to 4
LEAST_UNEXPECTED = 5  # letters left without the words that one would try first
LEAST_DIFFERENT = 5  # characters
ZXCVBN_READS = 72  # more than that costs it seconds
PRODUCT = ("welkom", "econnect", "e-connect")
# What zxcvbn takes for many words, and everybody else for one.
PHRASES = [
    line
    for line in Path(__file__).with_name("known_phrases.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
# zxcvbn knows English only; these are the Dutch words that people reach for first.
DUTCH = Path(__file__).with_name("dutch_words.txt").read_text(encoding="utf-8").split()


def weakness(
    password: str, *, about: Iterable[str | None], shortest: int = ALONE, field: str = "password"
) -> WeakPassword | None:
    """What is wrong with the password; None where it is strong. Computes for some 10 ms.

    `about`: the person's name and addresses, of which a password must not consist.
    """
    if not shortest <= len(password) <= LONGEST:
        return WeakPassword(
            f"Choose a password of {shortest} to {LONGEST} characters; a few words are easiest to remember.",
            f"Kies een wachtwoord van {shortest} tot {LONGEST} tekens; een paar woorden onthoudt het makkelijkst.",
            field=field,
        )
    if is_well_known(normalized(password)):
        return WeakPassword(
            "This password is a well-known phrase, which is tried first. Choose words that nobody puts together.",
            "Dit wachtwoord is een bekende zin, en die worden het eerst geprobeerd. Kies woorden die niemand bij elkaar zet.",  # noqa: E501
            field=field,
        )
    words = [*PRODUCT, *DUTCH, *(part for text in about if text for part in parts_of(text))]
    if is_guessable(normalized(password), words):
        return WeakPassword(
            "This password is easy to guess. Choose words that have nothing to do with you, Welkom or each other.",
            "Dit wachtwoord is makkelijk te raden. Kies woorden die niets met jou, Welkom of elkaar te maken hebben.",
            field=field,
        )
    return None


def ensure_long_enough(password: str, *, shortest: int, field: str) -> None:
    """WEAK_PASSWORD where a password that is in use is too short to stay, now that less is beside it."""
    if len(password) < shortest:
        raise WeakPassword(
            f"Your password has less than {shortest} characters, which takes a second factor. Change it first.",
            f"Je wachtwoord heeft minder dan {shortest} tekens; daar hoort een tweede factor bij. Wijzig het eerst.",
            field=field,
        )


def normalized(password: str) -> str:
    """The same password from every keyboard."""
    return texts.normalized("NFKC", password, texts.PASSWORD)


def parts_of(text: str) -> list[str]:
    """A name or address, and the parts that somebody would use of it."""
    text = texts.cut(text, texts.PERSONAL)
    parts = text.replace("@", " ").replace(".", " ").replace("-", " ").replace("_", " ").split()
    return [part for part in (text, *parts, "".join(parts)) if len(part) > 2]


def breached(*, field: str = "password") -> WeakPassword:
    """What is wrong with a password that others know already."""
    return WeakPassword(
        "This password was stolen elsewhere, and is in lists that are tried first. Choose another one, here and wherever you use it.",  # noqa: E501
        "Dit wachtwoord is elders gestolen en staat in lijsten die het eerst geprobeerd worden. Kies een ander, hier en overal waar je het gebruikt.",  # noqa: E501
        field=field,
    )


def is_well_known(password: str) -> bool:
    """Whether it is a phrase that very many know, however it is spaced and whatever digits or signs are around it."""
    squeezed = "".join(character for character in password.casefold() if character.isalnum())
    rest = unexpected(squeezed, PHRASES)
    return rest != _letters(squeezed) and len(rest) < LEAST_UNEXPECTED


def is_guessable(password: str, words: list[str]) -> bool:
    """Whether it scores low, repeats few characters, or consists of `words` but for a few letters.

    zxcvbn is imported here: its lists take 11 MB, which a server needs when somebody chooses a password.
    """
    from zxcvbn import zxcvbn

    score: int = zxcvbn(password[:ZXCVBN_READS], user_inputs=[word.casefold() for word in words])["score"]
    few = len(set(password)) < LEAST_DIFFERENT
    return score < LEAST_SCORE or few or len(unexpected(password, words)) < LEAST_UNEXPECTED


def unexpected(password: str, words: list[str]) -> str:
    """The letters left without the words that one would try first; zxcvbn alone likes `WelkomWachtwoord1`."""
    left = password.casefold()
    for word in sorted({word.casefold() for word in words}, key=len, reverse=True):
        left = left.replace(word, " ")
    return _letters(left)


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalpha())
