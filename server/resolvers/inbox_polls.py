"""Finds what no event told of, for all who follow an inbox in this process at once (INB-3).

Who follows one waits for its queue alone: thousands that wait cost nothing while nothing is committed.
"""

import asyncio
import contextlib
import logging
import weakref
from collections.abc import Iterator
from dataclasses import dataclass, field

from server.bus import Bus
from server.bus.memory import QueuedEvent
from server.bus.small import SmallQueue
from server.context import Services
from server.db.database import Database
from server.db.queries import inbox as queries
from server.domain.events import InboxChanged
from server.domain.ids import UserRef

log = logging.getLogger(__name__)
AT_ONCE = 500


@dataclass(slots=True, eq=False)
class Followed:
    """An inbox that is followed. `seen`: the last position that its follower was woken for, or has told."""

    viewer: UserRef
    queue: SmallQueue[QueuedEvent]
    seen: int = -1  # nothing yet: who begins while a look is taken is woken rather than not


@dataclass(slots=True, eq=False)
class Polls:
    """Those of one process, looked at every `seconds()`."""

    database: Database
    _followed: set[Followed] = field(default_factory=set)
    _looking: asyncio.Task[None] | None = None
    _version: object | None = None

    @contextlib.contextmanager
    def of(self, followed: Followed, *, every: float) -> Iterator[None]:
        self._followed.add(followed)
        if self._looking is None:
            self._looking = asyncio.create_task(self._run(every))
        try:
            yield
        finally:
            self._followed.discard(followed)
            if not self._followed and self._looking is not None:
                self._looking.cancel()
                self._looking = None

    async def _run(self, every: float) -> None:
        reachable = True
        while True:
            await asyncio.sleep(every)
            try:
                await self._look()
                reachable = True
            except Exception as fault:
                if reachable:  # once for each outage
                    log.warning("the inboxes that are followed can't be read (%s)", type(fault).__name__)
                reachable = False

    async def _look(self) -> None:
        version = await self.database.readers.version()
        if version is not None and version == self._version:
            return
        everybody = list(self._followed)
        for start in range(0, len(everybody), AT_ONCE):
            some = everybody[start : start + AT_ONCE]
            environments = list({one.viewer.environment_id for one in some})
            users = list({one.viewer.user_id for one in some})
            async with self.database.read() as reader:
                rows = await reader.rows(queries.POSITIONS, environment_ids=environments, user_ids=users)
            last = {UserRef(row.environment_id, row.user_id): row.last for row in rows}
            for one in some:
                if (reached := last.get(one.viewer, 0)) > one.seen:
                    one.seen = reached
                    if one.queue.empty():  # else it is about to look anyway
                        one.queue.put_nowait(InboxChanged(*one.viewer))
            await asyncio.sleep(0)
        self._version = version


_POLLS: "weakref.WeakKeyDictionary[Bus, Polls]" = weakref.WeakKeyDictionary()


def polls_of(services: Services) -> Polls:
    """Those of this process: there is one bus in each."""
    if services.bus not in _POLLS:
        _POLLS[services.bus] = Polls(services.database)
    return _POLLS[services.bus]
