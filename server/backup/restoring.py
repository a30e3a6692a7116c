"""A backup becomes a database and a storage again, where there is none yet."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from server.db import migrate
from server.db.database import Database
from server.domain import restored_databases
from server.storage import Missing, Storage

from . import databases
from .archive import BLOCK, Manifest, entries, key_in, verified
from .databases import Unfit


class NotEmpty(Exception):
    """Where it is to be restored to is something already; the message says what."""


@dataclass(frozen=True, slots=True)
class Restored:
    """`behind`: by how many revisions the tables are older than this version's."""

    manifest: Manifest
    documents: int
    sessions_ended: int
    behind: int


async def restore(
    file: Path,
    database: Database,
    storage: Storage,
    *,
    end_sessions: bool = True,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Restored:
    """Reads all of the backup first, and writes nothing where it is broken or of another kind of database.

    Then come the files, and the database last: interrupted before that, it can be repeated. `end_sessions`: who was
    logged out since the backup would else be logged in again.

    Broken, NotEmpty or Unfit where it can't be.
    """
    with tempfile.TemporaryDirectory(prefix="welkom-restore-") as place:
        taken = Path(place) / "database"
        manifest, keys = await asyncio.to_thread(verified, file, database=taken)
        _ensure_known(manifest, database)
        await databases.examine(manifest.database, taken)
        if not await databases.is_empty(database):
            there = f"the database {database.location} has tables already, or journals of one"
            after = "where a restore of it was interrupted at its very end, `welkom recovered` does the rest"
            raise NotEmpty(f"{there}: let WELKOM_DATABASE_URL name a new one; {after}")
        documents = await _write_documents(file, storage, keys, progress)
        await databases.fill(database, taken)
    ended = await begin_anew(database, end_sessions=end_sessions)
    behind = await migrate.behind(database.writer)
    return Restored(manifest, documents, ended, behind.revisions if behind else 0)


def _ensure_known(manifest: Manifest, database: Database) -> None:
    kind = "sqlite" if database.is_sqlite else "postgresql"
    if manifest.database != kind:
        raise Unfit(f"it is of {manifest.database}, and WELKOM_DATABASE_URL names {kind}")
    if manifest.revision not in migrate.revisions():
        raise Unfit(f"it was made by Welkom {manifest.version}, which is newer than this one: use that one")


async def _write_documents(
    file: Path, storage: Storage, keys: Collection[str], progress: Callable[[int, int], None]
) -> int:
    done = 0
    with entries(file) as all_of_it:
        for name, content in all_of_it:
            key = key_in(name)
            if key is not None and key in keys:
                await _write_document(storage, key, content)
                done += 1
                progress(done, len(keys))
    return done


async def _write_document(storage: Storage, key: str, content: IO[bytes]) -> None:
    data = await asyncio.to_thread(content.read)  # at most what an upload may be
    try:
        there = b"".join([chunk async for chunk in await storage.open(key)])
    except Missing:
        try:
            await storage.write(key, _chunks(data))
        except FileExistsError as beside:
            why = "another restore is at work, or one was interrupted less than five minutes ago"
            raise NotEmpty(f"{key} is being written: {why}") from beside
        return
    if there != data:
        raise NotEmpty(f"the storage has another file under {key}: give a new folder in WELKOM_STORAGE_PATH")


async def _chunks(data: bytes) -> AsyncIterator[bytes]:
    for begin in range(0, len(data), BLOCK):
        yield data[begin : begin + BLOCK]


async def begin_anew(database: Database, *, end_sessions: bool) -> int:
    """What a database needs that is as it was some time ago, however it came to that. How many sessions ended."""
    async with database.write(origin="command line") as uow:
        return await restored_databases.begin_anew(uow, end_sessions=end_sessions)
