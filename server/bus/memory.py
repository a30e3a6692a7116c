"""Events within one process: told after the commit, to bounded queues. The local half of every bus."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from server.bus.small import SmallQueue
from server.domain.events import AccessEnded, Event, InboxChanged, MailPromised, UserChanged

log = logging.getLogger(__name__)
QUEUE = 100


class Lagged(Exception):
    """The subscriber was too slow to follow; it has to start anew."""


@dataclass(frozen=True, slots=True)
class Resync:
    """Events may have been missed. Who reads rows reads them again; who can't has to start anew."""


BusEvent = Event | Resync
QueuedEvent = BusEvent | Lagged


class MemoryBus:
    """`publish` never waits. A subscriber whose queue is full is told so by `Lagged`, and slows nobody else."""

    def __init__(self, *, limit: int = QUEUE) -> None:
        self.ready = asyncio.Event()
        self.ready.set()
        self._limit = limit
        self._queues: dict[Any, set[SmallQueue[QueuedEvent]]] = {}
        self._listeners: list[Callable[[BusEvent], None]] = []

    @property
    def lag(self) -> float:
        return 0.0

    def listen(self, listener: Callable[[BusEvent], None]) -> None:
        """Calls `listener` with every event of every process, and with `Resync`. It must not wait."""
        self._listeners.append(listener)

    def publish(self, *events: Event) -> None:
        """To be called after the commit, in the event loop; subscribers find the rows as they are now, or newer."""
        for event in events:
            self._deliver(event)

    @contextlib.contextmanager
    def subscribe(self, topic: Any) -> Iterator[SmallQueue[QueuedEvent]]:
        """A queue of the events on this topic from now on. Cleaning up does not wait: it can't be cut half-way."""
        queue: SmallQueue[QueuedEvent] = SmallQueue(self._limit)
        self._queues.setdefault(topic, set()).add(queue)
        try:
            yield queue
        finally:
            self._queues[topic].discard(queue)
            if not self._queues[topic]:
                del self._queues[topic]

    async def run(self) -> None:
        """Nothing has to be carried anywhere."""

    async def drain(self) -> None:
        """Nothing is ever under way."""

    def _deliver(self, event: BusEvent) -> None:
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:  # what was committed is no failure, whatever a listener makes of it
                log.exception("a listener failed at %s", type(event).__name__)
        for queue in self._subscribers(event):
            if queue.full():
                while not queue.empty():
                    queue.get_nowait()
                queue.put_nowait(Lagged())
            else:
                queue.put_nowait(event)

    def _subscribers(self, event: BusEvent) -> tuple[SmallQueue[QueuedEvent], ...]:
        if isinstance(event, Resync):
            return tuple(queue for queues in self._queues.values() for queue in queues)
        return tuple(self._queues.get(topic_of(event), ()))


def topic_of(event: Event) -> tuple[Any, ...]:
    match event:
        case UserChanged():
            return users_topic(event.environment_id)
        case AccessEnded():
            return access_topic(event.account_id)
        case InboxChanged():
            return inbox_topic(event.environment_id, event.user_id)
        case MailPromised():
            return ("mail",)


def users_topic(environment_id: Any) -> tuple[Any, ...]:
    """The topic of everything that happens to an environment's users."""
    return ("users", environment_id)


def access_topic(account_id: Any) -> tuple[Any, ...]:
    """The topic of the ends of an account's access."""
    return ("access", account_id)


def inbox_topic(environment_id: Any, user_id: Any) -> tuple[Any, ...]:
    """The topic of what comes into a user's inbox, or changes there."""
    return ("inbox", environment_id, user_id)
