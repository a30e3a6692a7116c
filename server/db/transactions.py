"""What a verb needs that reads, waits for something slow, and then writes."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from .reader import Reads
from .unit_of_work import UnitOfWork


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
