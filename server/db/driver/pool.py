"""A few connections for many readers, who wait in turn."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from sqlalchemy.exc import TimeoutError as PoolTimeout

C = TypeVar("C")

PATIENCE = 30.0


class Pool(Generic[C]):
    """At most `size` connections, each opened when nobody has one to spare.

    Who finds none waits, whoever came first for the shortest; after PATIENCE seconds there is a PoolTimeout.
    A place is taken from asking for a connection to the end of it: what is being opened or closed counts too.
    """

    def __init__(
        self,
        size: int,
        *,
        open: Callable[[], Awaitable[C]],
        close: Callable[[C], Awaitable[None]],
        is_usable: Callable[[C], bool],
    ) -> None:
        self.size = size
        self._open, self._close, self._is_usable = open, close, is_usable
        self._free: list[C] = []
        self._ours: set[C] = set()
        self._taken = 0
        self._waiting: deque[asyncio.Future[C | None]] = deque()
        self._closing: set[asyncio.Task[None]] = set()

    def checkedout(self) -> int:
        """How many places are taken, as SQLAlchemy's pools tell it."""
        return self._taken

    @property
    def waiting(self) -> int:
        """How many wait for one."""
        return len(self._waiting)

    async def take(self) -> C:
        """The one that was given back last: what it has prepared and cached is the most likely to be asked for."""
        if self._taken < self.size:
            self._taken += 1
        elif (connection := await self._turn()) is not None:
            self._free.append(connection)
        while self._free:
            connection = self._free.pop()
            if self._is_usable(connection):
                return connection
            self._ours.discard(connection)
        try:
            connection = await self._open()
        except BaseException:
            self._leave()
            raise
        self._ours.add(connection)
        return connection

    def take_now(self) -> C | None:
        """The same, where nobody has to be waited for and nothing has to be opened."""
        if self._taken < self.size and self._free:
            self._taken += 1
            return self._free.pop()
        return None

    def has(self, connection: C) -> bool:
        """Whether it is one of those that are taken again, when it was given back."""
        return connection in self._ours

    def give_back(self, connection: C) -> None:
        if connection in self._ours:
            self._leave(connection)
        else:  # all were closed meanwhile
            self.drop(connection)

    def drop(self, connection: C) -> None:
        """Closes one that was taken: nobody gets it again."""
        self._ours.discard(connection)
        closing = asyncio.ensure_future(self._close(connection))
        self._closing.add(closing)
        closing.add_done_callback(self._closed)

    async def dispose(self) -> None:
        """Closes those that nobody has; the others when they are given back."""
        self._ours.clear()
        free, self._free = self._free, []
        await asyncio.gather(*map(self._close, free), *self._closing, return_exceptions=True)

    def _closed(self, closing: "asyncio.Task[None]") -> None:
        self._closing.discard(closing)
        if not closing.cancelled():
            closing.exception()  # it is gone either way
        self._leave()

    async def _turn(self) -> C | None:
        """Waits for a place, and for the connection of whoever had it, where that was given back."""
        turn: asyncio.Future[C | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await asyncio.wait({turn}, timeout=PATIENCE)  # asyncio.timeout would need a task (see Eager)
            if not turn.done():
                raise PoolTimeout(f"all {self.size} connections were taken for {PATIENCE:.0f} s")
            return turn.result()
        except BaseException:
            if turn.done() and not turn.cancelled():
                connection = turn.result()  # it came at the same moment
                if connection is None:
                    self._leave()
                else:
                    self.give_back(connection)
            elif turn in self._waiting:
                self._waiting.remove(turn)
            raise

    def _leave(self, connection: C | None = None) -> None:
        """Whoever is next has the place from now on, and the connection: nobody else takes or closes it before."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():  # else its task is on its way out
                turn.set_result(connection)
                return
        self._taken -= 1
        if connection is not None:
            self._free.append(connection)
