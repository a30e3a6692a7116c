"""One connection to a SQLite file: in a hurry in the event loop's thread, without one in another."""

import contextlib
import math
import operator
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from .readers import Found

T = TypeVar("T")

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
    """For reading. Used by the loop's thread, or for a while by another one alone."""

    def __init__(self, file: str, options: Mapping[str, Any], pragmas: Sequence[str]) -> None:
        given = {**options, "timeout": BUSY / 1000, "check_same_thread": False, "cached_statements": PREPARED}
        self.raw = sqlite3.connect(file, **given, isolation_level=None)
        self.is_fit = True
        self.is_abandoned = False
        self._until = 0.0
        try:
            for pragma in (*pragmas, "busy_timeout=0"):
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
        with self._patience():
            return self._run(text, values)

    @contextlib.contextmanager
    def _patience(self) -> Iterator[None]:
        self._until = math.inf
        self.raw.execute(f"PRAGMA busy_timeout={BUSY}")
        self._look(lambda: self.is_abandoned, STEPS_IN_A_THREAD)
        try:
            yield
        finally:
            self._look(lambda: time.perf_counter() > self._until, STEPS)
            self.raw.execute("PRAGMA busy_timeout=0")

    def _run(self, text: str, values: Sequence[Any]) -> Found:
        self.begin()
        cursor = self.raw.execute(text, values)
        return cursor.fetchall(), map(FIRST, cursor.description or ())

    def _look(self, is_over: Callable[[], bool], steps: int) -> None:
        self.raw.set_progress_handler(is_over, steps)


class WritingConnection(Connection):
    """Transactions are begun and ended by whoever writes; outside of one, statements fail."""

    def begin(self) -> None:
        if not self.raw.in_transaction:  # SQLite itself rolled it back, as it does where the disk is full
            raise sqlite3.OperationalError("the transaction was rolled back")

    def change(self, text: str, values: Sequence[Any]) -> int:
        """How many rows. Never interrupted: SQLite would take back all of the transaction."""
        self._until = math.inf
        self.begin()
        return int(self.raw.execute(text, values).rowcount)

    def change_each(self, text: str, rows: Sequence[Sequence[Any]]) -> int:
        """The same with each of these values."""
        self._until = math.inf
        self.begin()
        return int(self.raw.executemany(text, rows).rowcount)

    def answer(self, text: str, values: Sequence[Any]) -> Found:
        """What a change answers."""
        self._until = math.inf
        return self._run(text, values)

    def frame(self, text: str) -> None:
        """BEGIN and SAVEPOINT, and what ends them."""
        self._until = math.inf
        self.raw.execute(text)

    def with_patience(self, work: Callable[[], T]) -> T:
        """In another thread: waits for other processes."""
        with self._patience():
            return work()

    def end(self) -> None:
        """Takes back what was not committed."""
        self._until = math.inf
        if self.raw.in_transaction:
            self.raw.execute("ROLLBACK")
