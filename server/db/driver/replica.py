"""A standby of PostgreSQL's that reads, where it has all that the primary had when the reading began.

What it answers is never older than what the primary would have answered to who asks now: so nobody misses what they
wrote themselves, nor sees something go that they saw before, whichever of several processes they ask. A standby that is
behind is waited for, for a moment; then, and wherever it fails, the primary answers.
"""

import asyncio
import logging
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import asyncpg

from .pool import Pool
from .pooled import PooledConnection

if TYPE_CHECKING:
    from .postgres import PostgresReaders

log = logging.getLogger(__name__)

# Where the primary's log is on its disk: every commit that anybody was told of is before that.
FLUSHED = "SELECT pg_current_wal_flush_lsn()::text"
# null where the server is a standby no more
HAS = """
    SELECT CASE WHEN pg_is_in_recovery() THEN coalesce(pg_last_wal_replay_lsn() >= $1::text::pg_lsn, false) END
"""
# Through a pooler in transaction mode all that is read is one transaction: it stays at one server, and each of its
# statements sees what was applied by then, as without.
BEGIN, END = "BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY", "COMMIT"
PATIENCE = 0.02  # seconds for a standby that is behind
ANSWERS_WITHIN = 1.0  # seconds, also where it hangs and nothing says so
READS_WITHIN = 5.0  # a statement: it leaves the primary time to answer, within what an operation has
AWAY = 5.0  # seconds for which one that failed is not asked again


class Promoted(Exception):
    """The standby is a primary by now. Its connections outlive that; new ones may lead to another standby."""


class Replica:
    """Readers of the standby, who ask the primary's readers where its log is."""

    def __init__(self, primary: "PostgresReaders", standby: "PostgresReaders") -> None:
        self._primary, self._standby = primary, standby
        self._away_until = 0.0
        self._ending: set[asyncio.Task[None]] = set()
        # how often it answered, and how often the primary did in its place
        self.taken, self.passed_over = 0, 0

    @property
    def pool(self) -> Pool[asyncpg.Connection]:
        return self._standby.pool

    async def connection(self) -> asyncpg.Connection | None:
        """One whose server has by now all that the primary had when this was called; None where the primary is to read.

        Nobody waits for others to give one back: the primary reads then, too. To be given back by `give_back`. Each
        connection may lead to another standby: it is for all that is read.
        """
        connection = None
        if time.monotonic() >= self._away_until and self.pool.checkedout() < self.pool.size:
            try:
                [[flushed]] = await self._primary.run(FLUSHED, ())
                async with asyncio.timeout(ANSWERS_WITHIN):
                    connection = await self._one_that_has(flushed)
            except Promoted as fault:
                self._stays_away(fault)
                await self.pool.dispose()
            except Exception as fault:  # TimeoutError among them
                self._stays_away(fault)
        if connection is None:
            self.passed_over += 1
        else:
            self.taken += 1
        return connection

    async def run(self, connection: asyncpg.Connection, text: str, values: Sequence[Any]) -> list[Any] | None:
        """The rows; None where it failed, and then the connection is gone: the primary is to be asked."""
        try:
            found: list[Any] = await connection.fetch(text, *values, timeout=READS_WITHIN)
        except asyncio.CancelledError:
            self.pool.drop(connection)
            raise
        except Exception as fault:  # a standby ends what is in the way of its log, too
            lost = connection.is_closed() or isinstance(fault, TimeoutError)
            self.pool.drop(connection)
            if lost:
                self._stays_away(fault)
            return None
        return found

    def give_back(self, connection: asyncpg.Connection) -> None:
        if not connection.is_in_transaction():
            self.pool.give_back(connection)
            return
        ending = asyncio.ensure_future(self._end(connection))
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)

    async def _end(self, connection: asyncpg.Connection) -> None:
        try:
            await connection.execute(END, timeout=ANSWERS_WITHIN)
        except BaseException as fault:
            self.pool.drop(connection)
            if not isinstance(fault, Exception):
                raise
        else:
            self.pool.give_back(connection)

    async def dispose(self) -> None:
        await asyncio.gather(*self._ending, return_exceptions=True)
        await self._standby.dispose()

    async def _one_that_has(self, flushed: str) -> asyncpg.Connection | None:
        if self.pool.checkedout() >= self.pool.size:  # others came first while the primary was asked
            return None
        connection = await self.pool.take()
        try:
            if isinstance(connection, PooledConnection):
                await connection.execute(BEGIN)
            deadline, pause = time.monotonic() + PATIENCE, 0.001
            while not (has := await connection.fetchval(HAS, flushed)):
                if has is None:
                    raise Promoted
                if time.monotonic() + pause > deadline:
                    self.give_back(connection)
                    return None
                await asyncio.sleep(pause)
                pause *= 2
        except BaseException:
            self.pool.drop(connection)
            raise
        return connection

    def _stays_away(self, fault: Exception) -> None:
        if time.monotonic() >= self._away_until:
            log.warning("the replica is cut off (%s); the primary answers in its place", type(fault).__name__)
        self._away_until = time.monotonic() + AWAY
