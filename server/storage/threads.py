"""Work on files that is done in threads."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")


async def to_its_end(working: Awaitable[T]) -> T:
    """A cancelled task waits for it and goes then: nothing works on a file behind its owner's back."""
    task = asyncio.ensure_future(working)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise
