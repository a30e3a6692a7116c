"""Who follows something live: sockets and streams, ended as soon as the access behind them is (USR-3)."""

import asyncio
import contextlib
import datetime as dt
import logging
import uuid
from collections import defaultdict
from collections.abc import Collection
from typing import Protocol

from server.auth.authentication import Authority, authenticate
from server.bus.memory import BusEvent, Resync
from server.context import AccessScope, ClientConnection
from server.db.database import Database
from server.db.queries import sessions as queries
from server.domain.events import AccessEnded
from server.domain.ids import SessionRef
from server.web.collecting import Staying
from server.web.places import Places

log = logging.getLogger(__name__)
CHECK_EVERY = 1.0  # what no event told is found within this time (USR-3)
# Where nothing was committed since the last look, only time can have ended a session.
CHECK_ALL_EVERY = 60.0
RETRY_AFTER = 0.2
AT_ONCE = 500
ENDED = (4403, "Access ended")
RESTART = (1012, "Service restart")


class LiveConnection(Protocol):
    """A socket or a stream."""

    def stop(self, code: int, reason: str) -> None:
        """Ends it soon. Never waits; a second time does nothing."""


class LiveConnections:
    """The open sockets and streams of this process, by account."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self._open: dict[uuid.UUID, dict[LiveConnection, AccessScope]] = defaultdict(dict)
        self._staying = Staying()
        self._missed = asyncio.Event()
        self._new: dict[LiveConnection, AccessScope] = {}  # since the last look
        self._version: object | None = None
        self._all_checked_at = -CHECK_ALL_EVERY

    def add(self, connection: LiveConnection, scope: AccessScope) -> None:
        self._new[connection] = scope
        self._staying.opened()
        self._open[scope.account_id][connection] = scope

    def discard(self, connection: LiveConnection, scope: AccessScope) -> None:
        self._new.pop(connection, None)
        if self._open[scope.account_id].pop(connection, None) is not None:
            self._staying.closed()
        if not self._open[scope.account_id]:
            del self._open[scope.account_id]

    def on_event(self, event: BusEvent) -> None:
        """Ends what an ended session, account or user had open (USR-3)."""
        if isinstance(event, Resync):
            self._missed.set()
        if isinstance(event, AccessEnded):
            for connection, scope in tuple(self._open.get(event.account_id, {}).items()):
                session_ended = event.session_id in (None, scope.session_id)
                environment_left = event.environment_id in (None, scope.environment_id) or scope.environment_id is None
                if session_ended and environment_left:
                    connection.stop(*ENDED)

    def shut(self) -> None:
        """Ends all of them, for they come back to another process, or to the next one."""
        for opened in tuple(self._open.values()):
            for connection in tuple(opened):
                connection.stop(*RESTART)

    async def watch(self, database: Database) -> None:
        """Until cancelled: ends connections whose access ended unheard; at once where events may have been missed."""
        reachable = True
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(CHECK_EVERY):
                    await self._missed.wait()
            missed = self._missed.is_set()
            self._missed.clear()
            try:
                await self._check(database, everybody=missed)
                reachable = True
            except Exception as fault:
                if reachable:  # once for each outage
                    log.warning("the sessions behind sockets and streams can't be read (%s)", type(fault).__name__)
                reachable = False
                await asyncio.sleep(RETRY_AFTER)
                self._missed.set()

    async def _check(self, database: Database, *, everybody: bool = True) -> None:
        if not self._open:
            return
        now, version = asyncio.get_running_loop().time(), await database.readers.version()
        everybody = (
            everybody or version is None or version != self._version or now - self._all_checked_at >= CHECK_ALL_EVERY
        )
        live = list(self._new.items())
        if everybody:
            live = [pair for opened in self._open.values() for pair in opened.items()]
        self._new.clear()
        self._version = None  # until the look has succeeded
        for start in range(0, len(live), AT_ONCE):
            some = live[start : start + AT_ONCE]
            sessions = {SessionRef(scope.account_id, scope.session_id) for _, scope in some}
            access = await _environments(database, sessions)
            for connection, scope in some:
                if scope.environment_id not in access.get(scope.session_id, ()):
                    connection.stop(*ENDED)
        self._version = version
        if everybody:
            self._all_checked_at = now

    def __len__(self) -> int:
        return sum(map(len, self._open.values()))


async def _environments(database: Database, sessions: Collection[SessionRef]) -> dict[uuid.UUID, set[uuid.UUID | None]]:
    """Where each live session may act; None stands for what concerns its account alone."""
    live = database.policy.live_at(dt.datetime.now(dt.UTC))
    async with database.read() as reader:
        rows = await reader.rows(
            queries.ACCESS_OF_SESSIONS,
            account_ids=list({session.account_id for session in sessions}),
            ids=[session.session_id for session in sessions],
            **live,
        )
    access: dict[uuid.UUID, set[uuid.UUID | None]] = defaultdict(lambda: {None})
    for row in rows:
        access[row.id].add(row.environment_id)
    return dict(access)


async def recognise(connection: ClientConnection) -> AccessScope | None:
    """Whose access it is that a socket or a stream ends with; None where nobody is logged in."""
    authority = await authority_of(connection)
    identity, actor = authority.identity, authority.actor
    if identity is None or identity.session_id is None:
        return None
    return AccessScope(identity.account_id, identity.session_id, actor.environment_id if actor else None)


async def authority_of(connection: ClientConnection) -> Authority:
    """Who is connected and what they may, read from the rows anew."""
    services = connection.services
    async with services.database.read() as reader:
        return await authenticate(
            services.database,
            reader,
            services.activity,
            token=connection.token,
            environment=connection.environment,
            origin=connection.origin,
        )
