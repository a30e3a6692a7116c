"""One connection to a SQLite file, for reading: in a hurry in the event loop's thread, without one in another."""

import math
import operator
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .readers import Found

# For how long, in seconds, a statement may hold up the event loop.
IN_PLACE = 0.02
# Instructions of SQLite's virtual machine between two looks at the clock: a tenth of a millisecond, about. In a thread,
# looking waits for Python's lock, and so happens seldom: every twentieth of a second.
STEPS, STEPS_IN_A_THREAD = 5_000, 1_000_000
# Milliseconds for which a thread waits for a lock: recovery after a crash, mostly. The event loop does not wait.
BUSY = 5_000
PREPARED = 256  # statements that it keeps ready
FIRST = operator.itemgetter(0)  # of what the driver tells of a column: its name


class Connection:
    """Read-only. Used by the loop's thread, or for a while by another one alone."""

    def __init__(self, file: str, options: Mapping[str, Any], pragmas: Sequence[str]) -> None:
        given = {**options, "timeout": BUSY / 1000, "check_same_thread": False, "cached_statements": PREPARED}
        self.raw = sqlite3.connect(file, **given, isolation_level=None)
        self.is_fit = True
        self.is_abandoned = False
        self._until = 0.0
        try:
            for pragma in (*pragmas, "query_only=ON", "busy_timeout=0"):
                self.raw.execute(f"PRAGMA {pragma}").close()
        except BaseException:
            self.raw.close()
            raise
        self._look(lambda: time.perf_counter() > self._until, STEPS)

    def begin(self) -> None:
        """The snapshot is that of the first statement after this."""
        if not self.raw.in_transaction:
            self.raw.execute("BEGIN")

    def end(self) -> None:
        # SQLite counts the instructions of a prepared statement on from one run to the next, so that any of them may be
        # the one at which it asks whether time is over.
        self._until = math.inf
        if self.raw.in_transaction:
            self.raw.execute("COMMIT")

    def in_place(self, text: str, values: Sequence[Any], now: float) -> Found:
        """`now` by time.perf_counter(). Interrupted IN_PLACE later, and when another process has locked the file."""
        self._until = now + IN_PLACE
        return self._run(text, values)

    def patiently(self, text: str, values: Sequence[Any]) -> Found:
        """In another thread: for as long as it takes, or until it is abandoned."""
        self._until = math.inf
        self.raw.execute(f"PRAGMA busy_timeout={BUSY}")
        self._look(lambda: self.is_abandoned, STEPS_IN_A_THREAD)
        try:
            return self._run(text, values)
        finally:
            self._look(lambda: time.perf_counter() > self._until, STEPS)
            self.raw.execute("PRAGMA busy_timeout=0")

    def _run(self, text: str, values: Sequence[Any]) -> Found:
        self.begin()
        cursor = self.raw.execute(text, values)
        return cursor.fetchall(), map(FIRST, cursor.description or ())

    def _look(self, is_over: Callable[[], bool], steps: int) -> None:
        self.raw.set_progress_handler(is_over, steps)
