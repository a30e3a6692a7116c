"""What one process still has to tell the others, and what it has heard of each: in order, once, gaps noticed."""

from collections import deque
from collections.abc import Iterable

from .codec import PER_MESSAGE, Message, decode, encode
from .memory import BusEvent, Resync

# Some 20 MB. More than that is cheaper to tell as "read everything anew".
MOST_WAITING = 100_000
# Every process that ever spoke counts once; forgetting them costs one chance to notice a gap.
MOST_ORIGINS = 10_000


class Outgoing:
    """Events wait here while the server is away; `message` stays the same until it was `sent`."""

    def __init__(self, origin: str) -> None:
        self.sent_number = 0
        self._origin = origin
        self._waiting: deque[BusEvent] = deque()
        self._message: str | None = None

    def add(self, events: Iterable[BusEvent]) -> None:
        self._waiting.extend(events)
        if len(self._waiting) > MOST_WAITING:
            self._waiting.clear()
            self._waiting.append(Resync())

    @property
    def message(self) -> str | None:
        """The next one, or the one that may not have arrived; None where nothing waits."""
        if self._message is None and self._waiting:
            several = min(PER_MESSAGE, len(self._waiting))
            events = [self._waiting.popleft() for _ in range(several)]
            self._message = encode(Message(self._origin, self.sent_number + 1, events))
        return self._message

    def sent(self) -> None:
        self._message = None
        self.sent_number += 1


class Incoming:
    """Leaves out what this process told itself and what it heard before."""

    def __init__(self, own_origin: str) -> None:
        self.own_number = 0
        self._own = own_origin
        self._last: dict[str, int] = {}

    def events(self, text: str | bytes) -> list[BusEvent]:
        """The events of a message, after a `Resync` where one before it was lost. ValueError for garbage."""
        origin, number, events = decode(text)
        if origin == self._own:
            self.own_number = max(self.own_number, number)
            return []
        last = self._last.get(origin)
        if last is not None and number <= last:
            return []
        if len(self._last) >= MOST_ORIGINS:
            self._last.clear()
        self._last[origin] = number
        return [Resync(), *events] if last is not None and number > last + 1 else events

    def forget(self, own_number: int = 0) -> None:
        """After a pause there are gaps everywhere: they are one `Resync`, and what was said before is not awaited."""
        self._last.clear()
        self.own_number = own_number
