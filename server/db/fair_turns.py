"""Turns: the many of one group wait for one another, not everybody for them.

Environments take them at writing (LIM-6), networks at documents that a process reads for the first time (LIM-1).
"""

import asyncio
import contextlib
import math
import time
from collections import Counter, OrderedDict, deque
from collections.abc import AsyncIterator, Hashable
from dataclasses import dataclass

WAITING_OF_GROUP = 500
WAITING_OF_MEMBER = 100
NEWEST = 0.1  # how much the last turn says of how long turns take


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is to be: of a member of a group. Groups take turns, and within one whoever came first is next.

    A group is an environment, an account that works in none, or all anonymous callers; a member is an account, or where
    nobody is logged in a network address.
    """

    group: Hashable
    member: Hashable


class TooManyWaiting(Exception):
    """Nothing was begun. `seconds`: when who waits now will have had a turn, by how long turns took lately."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"too many wait already; {seconds} s")
        self.seconds = seconds


@dataclass(slots=True, eq=False)
class _Waiting:
    turn: Turn
    begins: "asyncio.Future[None]"


class FairTurns:
    """At most `at_once` turns run together, `of_group` of them of one group; all in one process.

    `rests`: for how much longer a turn counts as running than it ran: 1.0 leaves half of the time to others.
    """

    def __init__(self, *, at_once: int, of_group: int, rests: float = 0.0) -> None:
        self._at_once, self._of_group, self._rests = at_once, of_group, rests
        self._running: Counter[Hashable] = Counter()
        self._queues: OrderedDict[Hashable, deque[_Waiting]] = OrderedDict()  # whose group was last served is last
        self._waiting: Counter[tuple[Hashable, Hashable]] = Counter()
        self._lasts = 0.0

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return self._waiting.total()

    @contextlib.asynccontextmanager
    async def of(self, turn: Turn) -> AsyncIterator[None]:
        """Waits until it is this turn, which lasts as long as the block. TooManyWaiting where too many wait already."""
        await self._begin(turn)
        began = time.monotonic()
        try:
            yield
        finally:
            lasted = time.monotonic() - began
            self._lasts += NEWEST * (lasted * (1 + self._rests) - self._lasts)
            if self._rests:
                asyncio.get_running_loop().call_later(lasted * self._rests, self._end, turn)
            else:
                self._end(turn)

    async def _begin(self, turn: Turn) -> None:
        queue = self._queues.get(turn.group)
        if not queue and self._may_run(turn.group):
            self._running[turn.group] += 1
            return
        who = (turn.group, turn.member)
        if (queue and len(queue) >= WAITING_OF_GROUP) or self._waiting[who] >= WAITING_OF_MEMBER:
            raise TooManyWaiting(max(math.ceil(len(queue or ()) * self._lasts), 1))
        waiting = _Waiting(turn, asyncio.get_running_loop().create_future())
        self._queues.setdefault(turn.group, deque()).append(waiting)
        self._waiting[who] += 1
        try:
            await waiting.begins
        except asyncio.CancelledError:
            if waiting.begins.done() and not waiting.begins.cancelled():
                self._end(turn)  # it was given at the same moment
            elif waiting in self._queues.get(turn.group, ()):
                self._leave(waiting)
            raise

    def _end(self, turn: Turn) -> None:
        self._running[turn.group] -= 1
        if not self._running[turn.group]:
            del self._running[turn.group]
        while self._begin_next():
            pass

    def _begin_next(self) -> bool:
        """Gives a turn to the group that was served longest ago, of those that may run; whether there is one."""
        group = next((group for group in self._queues if self._may_run(group)), None)
        if group is None:
            return False
        self._queues.move_to_end(group)
        waiting = self._queues[group][0]
        self._leave(waiting)
        if not waiting.begins.cancelled():  # else its task is on its way out already
            self._running[group] += 1
            waiting.begins.set_result(None)
        return True

    def _may_run(self, group: Hashable) -> bool:
        return self._running.total() < self._at_once and self._running[group] < self._of_group

    def _leave(self, waiting: _Waiting) -> None:
        group, who = waiting.turn.group, (waiting.turn.group, waiting.turn.member)
        self._queues[group].remove(waiting)
        if not self._queues[group]:
            del self._queues[group]
        self._waiting[who] -= 1
        if not self._waiting[who]:
            del self._waiting[who]
