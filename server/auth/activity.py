"""When a session and a user were last active: kept to the minute, written together, never in the way of a request."""

import asyncio
import datetime as dt
import logging
import time
from typing import Protocol

from server.db.database import Database
from server.db.queries import sessions as queries
from server.db.queries.sessions import SessionUser
from server.domain.ids import SessionRef, UserRef
from server.faults import log_trouble

log = logging.getLogger(__name__)
EVERY, MINUTE = 2.0, 60


class Notes(Protocol):
    """What authentication tells of who was active."""

    def note(self, session: SessionUser, user: SessionUser | None) -> None: ...


class Activity:
    """`note` remembers, `flush` writes what changed in one transaction; `run` does so every two seconds."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._sessions: dict[SessionRef, dt.datetime] = {}
        self._users: dict[UserRef, dt.datetime] = {}

    def note(self, session: SessionUser, user: SessionUser | None) -> None:
        """Now the session was used, and the user, if any, was active."""
        now = time.time()
        minute = dt.datetime.fromtimestamp(now - now % MINUTE, dt.UTC)
        if session.last_used_at < minute:
            self._sessions[SessionRef(session.account_id, session.session_id)] = minute
        if user is not None and (user.last_active_at is None or user.last_active_at < minute):
            self._users[UserRef(user.environment_id, user.user_id)] = minute

    async def flush(self) -> None:
        sessions, self._sessions = self._sessions, {}
        users, self._users = self._users, {}
        if not sessions and not users:
            return
        async with self._database.write(origin="activity") as uow:
            await uow.each(
                queries.TOUCH_SESSION,
                [
                    {"of_account": account_id, "of_id": session_id, "minute": minute}
                    for (account_id, session_id), minute in sorted(sessions.items())
                ],
            )
            await uow.each(
                queries.TOUCH_USER,
                [
                    {"of_environment": environment_id, "of_user": user_id, "minute": minute}
                    for (environment_id, user_id), minute in sorted(users.items())
                ],
            )

    async def run(self) -> None:
        """Until cancelled. A database that is away costs a minute of precision, nothing else."""
        while True:
            await asyncio.sleep(EVERY)
            try:
                await self.flush()
            except Exception as fault:
                log_trouble(log, "activity was not written", fault, outage=", activity is written later")


class Keeping:
    """Notes the activity of one request, and remembers whose: who gets its answer again is as active.

    `lasts`: whether that answer is the same until somebody commits something, or something expires by itself.
    """

    __slots__ = ("_notes", "lasts", "session", "user")

    def __init__(self, notes: Notes) -> None:
        self._notes, self.lasts = notes, False
        self.session: SessionUser | None = None
        self.user: SessionUser | None = None

    def note(self, session: SessionUser, user: SessionUser | None) -> None:
        self.session, self.user = session, user
        self._notes.note(session, user)
