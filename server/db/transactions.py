"""What a verb needs that takes several transactions: it waits for something slow in between, or does a part in each."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from .reader import Reads
from .unit_of_work import UnitOfWork

# One transaction each time it is called.
Write = Callable[[], AbstractAsyncContextManager[UnitOfWork]]


class Transactions(Protocol):
    """Reads and writes of one operation, each on a connection that is given back in between."""

    @property
    def reader(self) -> Reads: ...

    @property
    def origin(self) -> str:
        """Whence it is asked: a network address, or the word for a command."""

    async def refresh(self) -> None:
        """Gives the reader's connection back; the next read sees what was committed meanwhile."""

    def write(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """One transaction: committed when the block ends, rolled back when it raises."""


async def repeated(write: Write, step: Callable[[UnitOfWork], Awaitable[int]]) -> int:
    """Takes the step in transactions of its own until there is nothing left to do. How much there was."""
    done = 0
    while True:
        async with write() as uow:
            some = await step(uow)
        if not some:
            return done
        done += some
