"""Whether this process can do its work: asked by whatever sends it requests, or restarts it."""

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from server.db import migrate
from server.db.database import Database

log = logging.getLogger(__name__)

Check = Literal["database", "migrations", "bus", "disk"]
# Without these nothing can be served, or nothing be written. While the bus is away all goes on, and is noticed late: if
# it counted here, an outage of Redis would take every server out of its balancer at once (docs/adr/0026).
NEEDED: frozenset[Check] = frozenset({"database", "migrations", "disk"})
FRESH = 1.0  # seconds for which a verdict is told again, so that nobody can load the database by asking
WITHIN = 3.0
LEAST_FREE = 64 * 1024**2


@dataclass(frozen=True, slots=True)
class Verdict:
    """`checks`: which of them hold."""

    checks: dict[Check, bool]
    stopping: bool = False

    @property
    def ready(self) -> bool:
        return not self.stopping and all(self.checks[check] for check in NEEDED)

    def told(self) -> dict[str, object]:
        """In words that say nothing of how the server is built."""
        status = "stopping" if self.stopping else "ok" if self.ready else "unavailable"
        return {
            "status": status,
            "checks": {check: "ok" if holds else "failed" for check, holds in self.checks.items()},
        }


class Readiness:
    """That of one process. `folders`: where it keeps files; SQLite's own is one of them without being named."""

    def __init__(self, database: Database, *, hears_others: Callable[[], bool], folders: Mapping[str, Path]) -> None:
        self.stopping = False  # set when the process is told to end, before it stops to listen
        self._database, self._hears_others = database, hears_others
        self.folders = dict(folders)
        if database.is_sqlite and database.url.database:
            self.folders["database"] = Path(database.url.database).absolute().parent
        self._checks: dict[Check, bool] = {}
        self._checked_at = -FRESH
        self._asking: asyncio.Future[None] | None = None
        self._looking_at_disk: asyncio.Future[bool] | None = None

    async def verdict(self) -> Verdict:
        """As it was a second ago at the most. Whoever asks while it is found out shares the answer."""
        if asyncio.get_running_loop().time() - self._checked_at >= FRESH:
            if self._asking is None:
                self._asking = asyncio.ensure_future(self._check())
            await asyncio.shield(self._asking)
        return Verdict(self._checks, self.stopping)

    def forget(self) -> None:
        """Whoever asks next has all of it looked at anew."""
        self._checked_at = -FRESH

    async def _check(self) -> None:
        try:
            (answers, migrated), room = await asyncio.gather(self._of_database(), self._of_disk())
            checks: dict[Check, bool] = {
                "database": answers,
                "migrations": migrated,
                "bus": self._hears_others(),
                "disk": room,
            }
            for check, holds in checks.items():
                if check == "migrations" and not answers:
                    continue  # nobody knows
                if self._checks.get(check, True) != holds:  # once for each outage
                    log.log(logging.INFO if holds else logging.ERROR, "%s", (BACK if holds else LOST)[check])
            self._checks, self._checked_at = checks, asyncio.get_running_loop().time()
        finally:
            self._asking = None

    async def _of_database(self) -> tuple[bool, bool]:
        """Whether it answers, and has the tables of this version."""
        try:
            async with asyncio.timeout(WITHIN):
                return True, await migrate.behind(self._database.reader) is None
        except Exception:
            return False, False

    async def _of_disk(self) -> bool:
        """In a thread, and in one alone: where a shared folder hangs, so does whoever looks at it."""
        if not self.folders:
            return True
        if self._looking_at_disk is None or self._looking_at_disk.done():
            self._looking_at_disk = asyncio.ensure_future(asyncio.to_thread(_have_room, self.folders.values()))
        return await _in_time(self._looking_at_disk)


LOST: dict[Check, str] = {
    "database": "the database does not answer",
    "migrations": "the database is not migrated: run `welkom migrate`",
    "bus": "the bus is cut off: what other processes do is noticed late",
    "disk": "a disk is full, or can't be written to: see WELKOM_STORAGE_PATH, and where SQLite's file is",
}
BACK: dict[Check, str] = {
    "database": "the database answers again",
    "migrations": "the database is migrated",
    "bus": "the bus is back",
    "disk": "the disks have room again",
}


def free_bytes(folder: Path) -> int:
    """That of its disk, as far as this user may fill it."""
    room = os.statvfs(_there(folder))
    return room.f_bavail * room.f_frsize


async def _in_time(looking: Awaitable[bool]) -> bool:
    try:
        async with asyncio.timeout(WITHIN):
            return await asyncio.shield(looking)
    except (TimeoutError, OSError):
        return False


def _have_room(folders: Iterable[Path]) -> bool:
    return all(_is_writable(_there(folder)) and free_bytes(folder) >= LEAST_FREE for folder in folders)


def _is_writable(folder: Path) -> bool:
    """root may write anywhere, but to a disk that was mounted, or that the system put, read-only."""
    return os.access(folder, os.W_OK | os.X_OK) and not os.statvfs(folder).f_flag & os.ST_RDONLY


def _there(folder: Path) -> Path:
    """The folder, or the one above that it will be made in."""
    return next(path for path in (folder, *folder.absolute().parents) if path.is_dir())
