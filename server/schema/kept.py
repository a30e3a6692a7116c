"""What is kept so as not to be worked out again, bounded by the memory that it takes."""

from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Kept(Generic[K, V]):
    """The values used last, as many as fit into a number of bytes. What is larger than all of that is not kept."""

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.bytes = 0
        self._entries: OrderedDict[K, tuple[V, int]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: K) -> V | None:
        entry = self._entries.get(key)
        if entry is None:
            return None
        self._entries.move_to_end(key)
        return entry[0]

    def put(self, key: K, value: V, size: int) -> None:
        """`size`: about how many bytes key and value take."""
        if key in self._entries:
            self.bytes -= self._entries.pop(key)[1]
        if size > self.most_bytes:
            return
        self._entries[key] = value, size
        self.bytes += size
        while self.bytes > self.most_bytes:
            _, (_, gone) = self._entries.popitem(last=False)
            self.bytes -= gone
