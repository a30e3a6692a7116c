"""Events within one process: told after the commit, to bounded queues."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from server.domain.events import AccessEnded, Event, UserChanged

QUEUE = 100


class Lagged(Exception):
    """The subscriber was too slow to follow; it has to start anew."""


class MemoryBus:
    """`publish` never waits. A subscriber whose queue is full is told so by `Lagged`, and slows nobody else."""

    def __init__(self, *, limit: int = QUEUE) -> None:
        self._limit = limit
        self._queues: dict[Any, set[asyncio.Queue[Event | Lagged]]] = {}
        self._listeners: list[Callable[[Event], None]] = []

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Calls `listener` with every event, in this process."""
        self._listeners.append(listener)

    def publish(self, event: Event) -> None:
        for listener in self._listeners:
            listener(event)
        for queue in tuple(self._queues.get(topic_of(event), ())):
            if queue.full():
                while not queue.empty():
                    queue.get_nowait()
                queue.put_nowait(Lagged())
            else:
                queue.put_nowait(event)

    @contextlib.contextmanager
    def subscribe(self, topic: Any) -> Iterator[asyncio.Queue[Event | Lagged]]:
        """A queue of the events on this topic from now on. Cleaning up does not wait: it can't be cut half-way."""
        queue: asyncio.Queue[Event | Lagged] = asyncio.Queue(self._limit)
        self._queues.setdefault(topic, set()).add(queue)
        try:
            yield queue
        finally:
            self._queues[topic].discard(queue)
            if not self._queues[topic]:
                del self._queues[topic]


def topic_of(event: Event) -> tuple[str, Any]:
    match event:
        case UserChanged():
            return users_of(event.environment_id)
        case AccessEnded():
            return access_of(event.account_id)


def users_of(environment_id: Any) -> tuple[str, Any]:
    """The topic of everything that happens to an environment's users."""
    return ("users", environment_id)


def access_of(account_id: Any) -> tuple[str, Any]:
    """The topic of the ends of an account's access."""
    return ("access", account_id)
