"""What thousands of open sockets wait by. Empty, asyncio's own take 2,400 bytes for a queue and 800 for an event."""

import asyncio
from typing import Generic, TypeVar

T = TypeVar("T")


class SmallQueue(Generic[T]):
    """asyncio's queue, for one reader at a time. `limit`: how many it holds; 0 is without end."""

    __slots__ = ("_held", "_limit", "_reader")

    def __init__(self, limit: int = 0) -> None:
        self._limit = limit
        self._held: list[T] = []
        self._reader: asyncio.Future[None] | None = None

    def empty(self) -> bool:
        return not self._held

    def qsize(self) -> int:
        return len(self._held)

    def full(self) -> bool:
        return 0 < self._limit <= len(self._held)

    def put_nowait(self, one: T) -> None:
        if self.full():
            raise asyncio.QueueFull
        self._held.append(one)
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    def get_nowait(self) -> T:
        if not self._held:
            raise asyncio.QueueEmpty
        return self._held.pop(0)

    async def get(self) -> T:
        while not self._held:
            assert self._reader is None, "one reader at a time"
            self._reader = asyncio.get_running_loop().create_future()
            try:
                await self._reader
            finally:
                self._reader = None
        return self._held.pop(0)


class SmallEvent:
    """asyncio's event."""

    __slots__ = ("_is_set", "_waiting")

    def __init__(self) -> None:
        self._is_set = False
        self._waiting: list[asyncio.Future[None]] = []

    def is_set(self) -> bool:
        return self._is_set

    def set(self) -> None:
        self._is_set = True
        for one in self._waiting:
            if not one.done():
                one.set_result(None)

    def clear(self) -> None:
        self._is_set = False

    async def wait(self) -> bool:
        if not self._is_set:
            waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(waiting)
            try:
                await waiting
            finally:
                self._waiting.remove(waiting)
        return True
