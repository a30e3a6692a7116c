"""A backup: every document of the database in it has its file in it, whatever happens while it is made."""

import asyncio
import contextlib
import datetime as dt
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from server.db.database import Database
from server.storage import Missing, Storage
from server.storage.folder import sync

from . import databases
from .archive import DATABASE, ArchiveWriter, Broken, Manifest, name_of, verified
from .databases import Snapshot

ROUNDS = 10
IN_MEMORY = 8 * 1024**2  # of a document's file, on its way into the archive
Progress = Callable[[int, int], None]  # so many of so many documents


@dataclass(frozen=True, slots=True)
class Made:
    """`size` in bytes."""

    manifest: Manifest
    size: int


async def make(database: Database, storage: Storage, to: Path, *, progress: Progress = lambda done, of: None) -> Made:
    """Writes a backup into the new file `to`, and reads it again; servers and workers may run.

    A document may go while its file is being looked for. So the database is taken first and the files after it, and
    where some were gone by then, the database once more and the files that came since. What is missing twice is lost:
    the manifest names it.

    FileExistsError where there is such a file, Unfit where there is no folder. Whatever goes wrong, a file of that
    name is a whole backup.
    """
    beside = _ready_beside(to)
    archive = ArchiveWriter(beside)  # FileExistsError where another backup of this name began at the same moment
    try:
        with tempfile.TemporaryDirectory(prefix="welkom-backup-") as place:
            with archive:
                made_at, taken, missing = await _write(database, storage, archive, Path(place), progress)
                manifest = Manifest(
                    version=metadata.version("welkom"),
                    made_at=made_at.isoformat(timespec="seconds"),
                    database=taken.kind,
                    revision=taken.revision,
                    documents=len(taken.storage_keys) - len(missing),
                    missing=tuple(sorted(missing)),
                )
                await asyncio.to_thread(archive.finish, manifest)
            await _verify(beside, taken, missing, Path(place))
        return Made(manifest, _named(beside, to))
    finally:
        await asyncio.to_thread(beside.unlink, missing_ok=True)


async def _write(
    database: Database, storage: Storage, archive: ArchiveWriter, place: Path, progress: Progress
) -> tuple[dt.datetime, Snapshot, frozenset[str]]:
    """When the database was as it is in the archive, what is in it, and the keys of files that are lost."""
    file, written, missing = place / "taken", set[str](), frozenset[str]()
    for _ in range(ROUNDS):
        made_at = dt.datetime.now(dt.UTC)
        file.unlink(missing_ok=True)
        taken = await databases.snapshot(database, file)
        missed_before, missing = missing, frozenset[str]()
        for key in sorted(taken.storage_keys - written):
            if await _add(storage, archive, key):
                written.add(key)
                progress(len(written), len(taken.storage_keys))
            else:
                missing |= {key}
        if missing <= missed_before:
            for key in written - taken.storage_keys:  # erased since it was copied
                archive.leave_out(name_of(key))
            with file.open("rb") as content:
                await asyncio.to_thread(archive.add, DATABASE, content)
            return made_at, taken, missing
    raise databases.Unfit("documents went faster than they could be copied: try again when there is less to do")


async def _add(storage: Storage, archive: ArchiveWriter, key: str) -> bool:
    """Whether the file was there."""
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as content:
        try:
            async with contextlib.aclosing(await storage.open(key)) as chunks:
                async for chunk in chunks:
                    content.write(chunk)
        except Missing:
            return False
        content.seek(0)
        await asyncio.to_thread(archive.add, name_of(key), content)
    return True


async def _verify(file: Path, taken: Snapshot, missing: frozenset[str], place: Path) -> None:
    manifest, keys = await asyncio.to_thread(verified, file, database=place / "verified")
    if lacking := taken.storage_keys - missing - keys:
        raise Broken(f"it lacks {len(lacking)} documents")
    await databases.examine(manifest.database, place / "verified")


def _ready_beside(to: Path) -> Path:
    """The file that is written until the backup is whole. It is there already where another one is being made."""
    if not to.parent.is_dir():
        raise databases.Unfit(f"there is no folder {to.parent}")
    beside = to.with_name(f"{to.name}.part")
    for file in (to, beside):
        if file.exists():
            raise FileExistsError(file)
    return beside


def _named(file: Path, to: Path) -> int:
    """Gives it its name, for good, unless another file came to have that meanwhile. Its size."""
    os.link(file, to)  # renaming would replace the other one
    sync(to.parent)
    return to.stat().st_size
