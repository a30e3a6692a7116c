"""Argon2id in a bounded pool of threads (AUT-6)."""

import asyncio
import contextlib
import functools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from server.domain.password_strength import ALONE, breached, normalized, weakness

PARALLEL = 2
CHOOSING = (
    8  # at once, where somebody is asked about each: of a thousand who use one link, the others see that it is used
)
T = TypeVar("T")
# 19 MiB, two passes, one lane: OWASP's first choice, 27 ms on a small machine
HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)


class Breached(Protocol):
    """What `server.outside.BreachedPasswords` does."""

    async def contains(self, password: str) -> bool:
        """Whether it is known to be in a list of stolen passwords; answers within seconds, whatever happens."""


class Passwords:
    """Hashes and verifies, a few at a time; the rest wait their turn without blocking the event loop.

    `breached`: who knows which passwords were stolen, where somebody is asked.
    """

    def __init__(self, *, parallel: int = PARALLEL, breached: Breached | None = None) -> None:
        self._breached = breached
        self._choosing = asyncio.Semaphore(CHOOSING)
        self._hasher = HASHER
        self._pool = ThreadPoolExecutor(parallel, thread_name_prefix="password")
        self._turns = asyncio.Semaphore(parallel)
        self._dummy = self._pool.submit(dummy_hash, self._hasher)  # beside the rest of the start: it takes 30 ms

    async def hash(self, password: str) -> str:
        """Argon2id of the password."""
        async with self._turns:
            return await self._run(self._hasher.hash, normalized(password))

    async def new_hash(
        self,
        password: str | None,
        *,
        about: Iterable[str | None],
        field: str = "password",
        shortest: int = ALONE,
        recheck: Callable[[], Awaitable[object]] | None = None,
    ) -> str:
        """Argon2id of a password that is strong enough; WEAK_PASSWORD else.

        `recheck` runs when its turn comes; where it raises, nothing is computed, not even the strength (INV-6). It
        gives back what it takes of the database: whoever is asked about stolen passwords may be slow.
        """
        if self._breached is None:
            async with self._turn(recheck):
                strong = await self.require_strength(password, about=about, field=field, shortest=shortest)
                return await self._run(self._hasher.hash, normalized(strong))
        async with self._choosing:
            async with self._turn(recheck):
                strong = await self.require_strength(password, about=about, field=field, shortest=shortest)
            # in no turn: who logs in does not wait for somebody else's answer
            if await self._breached.contains(normalized(strong)):
                raise breached(field=field)
            async with self._turn(recheck):
                return await self._run(self._hasher.hash, normalized(strong))

    @contextlib.asynccontextmanager
    async def _turn(self, recheck: Callable[[], Awaitable[object]] | None) -> AsyncIterator[None]:
        async with self._turns:
            if recheck is not None:
                await recheck()
            yield

    async def verify(self, password: str, password_hash: str | None) -> bool:
        """Whether it is the password. Without a hash it costs the same time and is False (AUT-1)."""
        async with self._turns:
            right = await self._run(self._matches, password_hash, normalized(password))
        return right and password_hash is not None

    async def improved(self, password: str, password_hash: str) -> str | None:
        """A hash with today's parameters, where the one at hand has older ones."""
        return await self.hash(password) if self._hasher.check_needs_rehash(password_hash) else None

    async def require_strength(
        self, password: str | None, *, about: Iterable[str | None], field: str = "password", shortest: int = ALONE
    ) -> str:
        """The password; WEAK_PASSWORD where it is missing, short, common or about the person."""
        password = password or ""
        if weak := await self._run(lambda: weakness(password, about=about, shortest=shortest, field=field)):
            raise weak
        return password

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _matches(self, password_hash: str | None, password: str) -> bool:
        dummy = self._dummy.result()
        try:
            return self._hasher.verify(password_hash or dummy, password)
        except (VerifyMismatchError, InvalidHashError):
            return False

    async def _run(self, work: Callable[..., T], *args: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work, *args)


@functools.cache
def dummy_hash(hasher: PasswordHasher) -> str:
    """What is verified where there is no hash; made once by each process."""
    return hasher.hash("nobody has this password")
