"""Passwords: Argon2id in a bounded pool, and what makes one too weak (AUT-6)."""

import asyncio
import functools
import unicodedata
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from zxcvbn import zxcvbn

from server.domain.errors import WeakPassword

SHORTEST, LONGEST, ENOUGH = 15, 200, 3
OWN = 5  # letters of one's own, beside the words that are about oneself, Dutch commonplaces or Welkom
ZXCVBN_READS = 72
PARALLEL = 2
# zxcvbn knows English only; these are the Dutch words that people reach for first.
DUTCH = Path(__file__).with_name("dutch_words.txt").read_text(encoding="utf-8").split()
T = TypeVar("T")
# 19 MiB, two passes, one lane: OWASP's first choice, 27 ms on a small machine
HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
PRODUCT = ("welkom", "econnect", "e-connect")


class Passwords:
    """Hashes and verifies, a few at a time; the rest wait their turn without blocking the server."""

    def __init__(self, *, parallel: int = PARALLEL) -> None:
        self._hasher = HASHER
        self._pool = ThreadPoolExecutor(parallel, thread_name_prefix="password")
        self._turns = asyncio.Semaphore(parallel)
        self._dummy = dummy_hash(self._hasher)

    async def hash(self, password: str) -> str:
        """Argon2id of the password."""
        async with self._turns:
            return await self._run(self._hasher.hash, normal(password))

    async def new_hash(
        self,
        password: str | None,
        *,
        about: Iterable[str | None],
        field: str = "password",
        still: Callable[[], Awaitable[object]] | None = None,
    ) -> str:
        """Argon2id of a password that is strong enough; WEAK_PASSWORD else.

        `still` runs when its turn comes; where it raises, nothing is computed, not even the strength (INV-6).
        """
        async with self._turns:
            if still is not None:
                await still()
            strong = await self.require_strength(password, about=about, field=field)
            return await self._run(self._hasher.hash, normal(strong))

    async def verify(self, password: str, password_hash: str | None) -> bool:
        """Whether it is the password. Without a hash it costs the same time and is False (AUT-1)."""
        async with self._turns:
            right = await self._run(self._matches, password_hash or self._dummy, normal(password))
        return right and password_hash is not None

    async def improved(self, password: str, password_hash: str) -> str | None:
        """A hash with today's parameters, where the one at hand has older ones."""
        return await self.hash(password) if self._hasher.check_needs_rehash(password_hash) else None

    async def require_strength(
        self, password: str | None, *, about: Iterable[str | None], field: str = "password"
    ) -> str:
        """The password; WEAK_PASSWORD where it is missing, short, common or about the person."""
        password = password or ""
        if not SHORTEST <= len(password) <= LONGEST:
            raise WeakPassword(
                f"Choose a password of {SHORTEST} to {LONGEST} characters; a few words are easiest to remember.",
                f"Kies een wachtwoord van {SHORTEST} tot {LONGEST} tekens; een paar woorden onthoudt het makkelijkst.",
                field=field,
            )
        words = [*PRODUCT, *DUTCH, *(part for text in about if text for part in parts_of(text))]
        if await self._run(guessable, normal(password), words):
            raise WeakPassword(
                "This password is easy to guess. Choose words that have nothing to do with you, Welkom or each other.",
                "Dit wachtwoord is makkelijk te raden. Kies woorden die niets met u, Welkom of elkaar te maken hebben.",
                field=field,
            )
        return password

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _matches(self, password_hash: str, password: str) -> bool:
        try:
            return self._hasher.verify(password_hash, password)
        except (VerifyMismatchError, InvalidHashError):
            return False

    async def _run(self, work: Callable[..., T], *args: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work, *args)


@functools.cache
def dummy_hash(hasher: PasswordHasher) -> str:
    """What stands in where there is no hash; made once by each process."""
    return hasher.hash("nobody has this password")


def normal(password: str) -> str:
    """The same password from every keyboard."""
    return unicodedata.normalize("NFKC", password)


def parts_of(text: str) -> list[str]:
    """A name or address, and the parts that somebody would use of it."""
    parts = text.replace("@", " ").replace(".", " ").replace("-", " ").replace("_", " ").split()
    return [part for part in (text, *parts, "".join(parts)) if len(part) > 2]


def guessable(password: str, words: list[str]) -> bool:
    head = password[:ZXCVBN_READS]
    score: int = zxcvbn(head, user_inputs=[word.casefold() for word in words])["score"]
    return score < ENOUGH or len(set(password)) < 5 or len(unexpected(password, words)) < OWN


def unexpected(password: str, words: list[str]) -> str:
    """The letters left without the words that one would try first; zxcvbn likes `WelkomWachtwoord1`."""
    left = password.casefold()
    for word in sorted({word.casefold() for word in words}, key=len, reverse=True):
        left = left.replace(word, " ")
    return "".join(character for character in left if character.isalpha())
