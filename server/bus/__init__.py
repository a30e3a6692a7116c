"""The bus: what was committed wakes who waits for it, in every process. Rows are the truth; events only wake."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any, Protocol

from server.db.database import Committed
from server.domain.events import Event, MailPromised
from server.settings import Settings

from .memory import BusEvent, MemoryBus, QueuedEvent, Resync
from .small import SmallQueue

log = logging.getLogger(__name__)
READY_WITHIN = 2.0


class Bus(Protocol):
    """Each event reaches every process once, in the order of its publisher; where it may not have, `Resync` does."""

    ready: asyncio.Event
    """Set while other processes can be heard."""

    @property
    def lag(self) -> float:
        """How many seconds an event takes to come back from what carries it; while nothing does, since when."""

    def publish(self, *events: Event) -> None:
        """After the commit. Never waits, whatever became of the server that carries it."""

    def subscribe(self, topic: Any) -> contextlib.AbstractContextManager[SmallQueue[QueuedEvent]]:
        """A bounded queue: events on the topic, `Resync` where some may be missing, `Lagged` where it was full."""

    def listen(self, listener: Callable[[BusEvent], None]) -> None:
        """Calls `listener` with every event."""

    async def run(self) -> None:
        """Carries events to and from other processes, until cancelled."""

    async def drain(self) -> None:
        """Waits, for two seconds at most, until all that was published is under way."""


def make_bus(settings: Settings) -> Bus:
    """The bus of these settings; nothing is connected before `running`."""
    match settings.bus:
        case "memory":
            return MemoryBus()
        case "postgres":
            from .postgres import PostgresWire
            from .wire import WireBus

            direct = settings.direct_database_url or settings.database_url
            return WireBus(PostgresWire(direct.get_secret_value()))
        case "redis":
            from .redis import RedisWire  # here, because importing it takes a quarter of a second
            from .wire import WireBus

            assert settings.bus_url
            return WireBus(RedisWire(settings.bus_url.get_secret_value()))


def publish_on_commit(bus: Bus) -> Committed:
    """For `Database.committed`: publishes what a commit tells, and that it promised mail."""

    def committed(events: list[Event], *, mailed: bool) -> None:
        bus.publish(*events, *([MailPromised()] if mailed else []))

    return committed


def wake_on_mail(bus: Bus, wake: Callable[[], None]) -> None:
    """Calls `wake` where mail was promised, in this process or in another, or may have been."""

    def on_message(event: BusEvent) -> None:
        if isinstance(event, MailPromised | Resync):
            wake()

    bus.listen(on_message)


@contextlib.asynccontextmanager
async def running(bus: Bus) -> AsyncIterator[None]:
    """Runs the bus while the block does. Begins without other processes where they can't be reached within 2 s."""
    task = asyncio.create_task(bus.run())
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(READY_WITHIN):
                await bus.ready.wait()
        if not bus.ready.is_set():
            log.error("the bus can't connect: what other processes do is noticed late, until it can")
        yield
        await bus.drain()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
