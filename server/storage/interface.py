"""What Welkom asks of whatever keeps files; keys are made by Welkom, never by people."""

import re
from collections.abc import AsyncGenerator, AsyncIterable
from typing import Protocol

KEY = re.compile(r"[0-9a-f]{32}")


class Missing(Exception):
    """Nothing lies under this key."""


class Storage(Protocol):
    async def write(self, key: str, chunks: AsyncIterable[bytes]) -> int:
        """Keeps the chunks under a new key, for good once it returns; how many bytes that were.

        Whatever goes wrong before, a chunk that raises included, leaves nothing behind.
        """

    async def open(self, key: str) -> AsyncGenerator[bytes, None]:
        """The file's chunks; Missing, before the first one, where there is no such file. To be closed by who asked.

        Where it is deleted meanwhile, Missing comes instead of the next chunk, or all of it is read.
        """

    async def delete(self, key: str) -> None:
        """Nothing lies under the key from here on, whether or not anything did."""

    async def tidy(self) -> int:
        """Removes what killed processes left unfinished; how many files that were."""


def checked_key(key: str) -> str:
    """The key; ValueError where it is none of Welkom's, and could lead elsewhere."""
    if not KEY.fullmatch(key):
        raise ValueError("no key of ours")
    return key
