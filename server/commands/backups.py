"""backup and restore: database and documents together."""

import contextlib
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from server.commands.console import err, fail, opened, out, run, settings

if TYPE_CHECKING:
    from server.backup.making import Made, Progress
    from server.db.database import Database
    from server.settings import Settings

Place = Annotated[str, typer.Argument(help="A .tar.gz: a file, or s3://bucket/name.", show_default=False)]

KeepSessions = Annotated[
    bool, typer.Option("--keep-sessions", help="Who was logged in then is again, also who logged out since.")
]


def backup(place: Place) -> None:
    """Writes database and documents into a new file, while servers run, and reads it again. Guard it well."""

    async def work() -> None:
        config = settings()
        async with opened(config) as database:
            with _told():
                made = await _make(config, database, place)
        manifest = made.manifest
        out.print(
            f"{place}: the database of {manifest.made_at} and {manifest.documents} documents, {made.size} bytes. "
            "Keep WELKOM_SECRET_KEY too, apart from it.",
            soft_wrap=True,
        )
        if manifest.missing:
            fail(
                f"{len(manifest.missing)} documents have no file in the storage any more, as {manifest.missing[0]}: "
                "the backup is whole but for them. Is WELKOM_STORAGE_PATH the servers' own?"
            )

    run(work())


def restore(place: Place, keep_sessions: KeepSessions = False) -> None:
    """Makes a new, empty database and a storage what they were; everybody logs in again. Stop the servers first."""
    from server import backup as backups
    from server.storage import open_storage

    async def work() -> None:
        config = settings()
        async with opened(config, migrated=None) as database:
            with _told(), _progress() as progress:
                async with _here(place) as file:
                    done = await backups.restore(
                        file, database, open_storage(config), end_sessions=not keep_sessions, progress=progress
                    )
            location = database.location
        out.print(
            f"{location} is as it was at {done.manifest.made_at}, with {done.documents} documents. "
            f"{done.sessions_ended} sessions ended.",
            soft_wrap=True,
        )
        if done.behind:
            out.print(f"It is behind this version by {done.behind} migration(s): run `welkom migrate`.")

    run(work())


def recovered(keep_sessions: KeepSessions = False) -> None:
    """After PostgreSQL went back to an earlier moment: ends sessions, and lets no client's inbox miss what comes."""
    from server import backup as backups

    async def work() -> None:
        async with opened(settings()) as database:
            ended = await backups.begin_anew(database, end_sessions=not keep_sessions)
        out.print(f"{ended} sessions ended. Start the servers.")

    run(work())


async def _make(config: "Settings", database: "Database", place: str) -> "Made":
    from server import backup as backups
    from server.backup import buckets
    from server.storage import open_storage

    storage = open_storage(config)
    with _progress() as progress:
        if not buckets.names_bucket(place):
            return await backups.make(database, storage, Path(place), progress=progress)
        with tempfile.TemporaryDirectory(prefix="welkom-backup-") as folder:
            file = Path(folder) / "backup.tar.gz"
            made = await backups.make(database, storage, file, progress=progress)
            await buckets.upload(file, place)
            return made


@contextlib.asynccontextmanager
async def _here(place: str) -> AsyncIterator[Path]:
    """The backup as a file of this machine."""
    from server.backup import buckets

    if not buckets.names_bucket(place):
        yield Path(place)
        return
    with tempfile.TemporaryDirectory(prefix="welkom-restore-") as folder:
        file = Path(folder) / "backup.tar.gz"
        await buckets.download(place, file)
        yield file


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """What goes wrong is one sentence, with the way out."""
    from server.backup import Broken, NotEmpty, Unfit
    from server.storage.s3 import NotInstalled

    try:
        yield
    except FileExistsError as there:
        fail(f"{there} is there already. Give another name, or remove it if no other backup is being made.")
    except FileNotFoundError as missing:
        fail(f"{missing.filename or missing} is not there.")
    except (NotEmpty, Unfit, NotInstalled) as problem:
        fail(f"Nothing was written: {problem}.")
    except Broken as problem:
        fail(f"The backup can't be used: {problem}.")
    except OSError as fault:
        fail(f"It can't be written or read: {fault}.")


@contextlib.contextmanager
def _progress() -> "Iterator[Progress]":
    """A bar in a terminal, and nothing elsewhere."""
    from rich.progress import Progress as Bar

    with Bar(console=err.console, transient=True, disable=not err.console.is_terminal) as bar:
        task = bar.add_task("Documents", total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
