"""Events between processes: told here at once, and elsewhere over a wire that may break and is mended."""

import asyncio
import contextlib
import logging
import random
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator
from typing import Protocol, TypeVar

from server.domain.events import Event

from .memory import QUEUE, MemoryBus, Resync
from .sequence import Incoming, Outgoing

log = logging.getLogger(__name__)

# Together they notice a connection that fell silent within 1.5 s; one that was closed is noticed at once.
HEARTBEAT = 0.5
TIMEOUT = 1.0
SHORTEST_BACKOFF, LONGEST_BACKOFF = 0.02, 0.5
DRAIN_TIMEOUT = 2.0
# A connection that does not last as long is not taken for a good one: the pauses go on growing.
STEADY = 5.0

T = TypeVar("T")
OnMessage = Callable[[str | bytes], None]


class NoEcho(Exception):
    """What was sent did not come back: before PostgreSQL stands a pooler in transaction mode, most likely."""


class Link(Protocol):
    """A connection to the server that carries messages. Whatever either raises, the connection is given up."""

    async def send(self, message: str) -> None:
        """Returns when the server has it."""

    async def heartbeat(self) -> None:
        """Raises where nothing can be heard any more. All that was sent before has been heard when it returns."""


class Wire(Protocol):
    """PostgreSQL or Redis."""

    def connect(self, on_message: OnMessage, lost: Callable[[], None]) -> contextlib.AbstractAsyncContextManager[Link]:
        """Entered, it hears all that is sent from then on; `lost` is called as soon as it knows that it is over."""


class WireBus(MemoryBus):
    """`publish` never waits here either. `ready` is set while other processes can be heard.

    Rows are the truth and events only wake. Therefore they are sent after the commit: NOTIFY inside the transaction
    would make every commit queue behind one lock of the whole server, and fail with it. Whenever the wire was mended,
    everybody here is told `Resync`.
    """

    def __init__(self, wire: Wire, *, limit: int = QUEUE) -> None:
        super().__init__(limit=limit)
        self.ready.clear()
        self._wire = wire
        origin = uuid.uuid4().hex
        self._outgoing, self._incoming = Outgoing(origin), Incoming(origin)
        self._awake, self._idle = asyncio.Event(), asyncio.Event()
        self._idle.set()
        self._heartbeat_at = 0.0
        self._heard_at, self._round_trip = time.monotonic(), 0.0

    @property
    def lag(self) -> float:
        return self._round_trip if self.ready.is_set() else time.monotonic() - self._heard_at

    def publish(self, *events: Event) -> None:
        super().publish(*events)
        self._outgoing.add(events)
        self._idle.clear()
        self._awake.set()

    async def run(self) -> None:
        """Until cancelled: connects, sends and listens, and begins anew when the connection is lost."""
        pauses, why = _backoff(), ""
        while True:
            began = _now()
            try:
                await self._connection()
            except Exception as fault:
                if _now() - began > STEADY:
                    pauses = _backoff()
                if self.ready.is_set() or why != type(fault).__name__:  # once for each outage
                    why = type(fault).__name__
                    log.warning("the bus is cut off (%s); it tries again", why)
            finally:
                self.ready.clear()
            await asyncio.sleep(next(pauses))

    async def drain(self) -> None:
        """Waits until others can have heard all that was published; for two seconds at most."""
        try:
            async with asyncio.timeout(DRAIN_TIMEOUT):
                await self._idle.wait()
        except TimeoutError:
            log.warning("the bus ends with events that other processes will find by polling")

    async def _connection(self) -> None:
        self._incoming.forget(self._outgoing.sent_number)
        async with contextlib.AsyncExitStack() as stack:
            link = await _with_timeout(stack.enter_async_context(self._wire.connect(self._on_message, self._on_lost)))
            self.ready.set()
            log.info("the bus is connected")
            self._deliver(Resync())
            while True:
                await self._turn(link)

    async def _turn(self, link: Link) -> None:
        """Sends one message if there is one, feels the pulse if it is time, and else waits for either."""
        self._awake.clear()
        if message := self._outgoing.message:
            await _with_timeout(link.send(message))
            self._outgoing.sent()
        if _now() >= self._heartbeat_at:
            self._heartbeat_at = _now() + HEARTBEAT
            await self._heartbeat(link)
        if self._outgoing.message is None:
            self._idle.set()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout_at(self._heartbeat_at):
                    await self._awake.wait()

    async def _heartbeat(self, link: Link) -> None:
        sent, began = self._outgoing.sent_number, time.monotonic()
        await _with_timeout(link.heartbeat())
        if self._incoming.own_number < sent:
            raise NoEcho
        self._heard_at = time.monotonic()
        self._round_trip = self._heard_at - began

    def _on_lost(self) -> None:
        self._heartbeat_at = 0.0
        self._awake.set()

    def _on_message(self, text: str | bytes) -> None:
        try:
            events = self._incoming.events(text)
        except ValueError as fault:
            log.warning("ignored on the bus: %d characters, %s", len(text), type(fault).__name__)
            return
        for event in events:
            self._deliver(event)


async def _with_timeout(work: Awaitable[T]) -> T:
    async with asyncio.timeout(TIMEOUT):
        return await work


def _backoff() -> Iterator[float]:
    """Between attempts; not all processes at the same moment."""
    pause = SHORTEST_BACKOFF
    while True:
        yield pause * random.uniform(0.5, 1)  # noqa: S311 (no secret)
        pause = min(pause * 2, LONGEST_BACKOFF)


def _now() -> float:
    return asyncio.get_running_loop().time()
