"""Keeps garbage collection short where thousands of sockets are open.

A full collection walks through every object of each of them, which holds up everybody for a second where there are
10,000; an event to all of them brings one about. What stays is set aside (`gc.freeze`), as what the start made is. It
goes by reference counts as ever; what of it forms a circle is found when half as many have gone.
"""

import gc

MANY = 500  # sockets and streams, before which it is not worth it


class Staying:
    """Counts what was opened and closed."""

    def __init__(self) -> None:
        self._new = self._aside = self._gone = 0

    def opened(self) -> None:
        self._new += 1
        if self._new >= MANY:
            gc.freeze()
            self._aside, self._new = self._aside + self._new, 0

    def closed(self) -> None:
        self._gone += 1
        if self._aside and self._gone >= max(MANY, self._aside // 2):
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._aside, self._gone = max(self._aside - self._gone, 0), 0
