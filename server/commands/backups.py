"""backup and restore: database and documents together."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from server.commands.console import err, fail, opened, out, run, settings

if TYPE_CHECKING:
    from server.backup.making import Progress

File = Annotated[Path, typer.Argument(help="A .tar.gz.", dir_okay=False, show_default=False)]


def backup(file: File) -> None:
    """Writes database and documents into a new file, while servers run, and reads it again. Guard it well."""
    from server import backup as backups
    from server.storage import open_storage

    async def work() -> None:
        config = settings()
        async with opened(config) as database:
            with _progress("Documents") as progress, _told():
                made = await backups.make(database, open_storage(config), file, progress=progress)
        manifest = made.manifest
        out.print(
            f"{file}: the database of {manifest.made_at} and {manifest.documents} documents, {made.size} bytes. "
            "Keep WELKOM_SECRET_KEY too, apart from it.",
            soft_wrap=True,
        )
        if manifest.missing:
            fail(
                f"{len(manifest.missing)} documents have no file in the storage any more, as {manifest.missing[0]}: "
                "the backup is whole but for them. Is WELKOM_STORAGE_PATH the servers' own?"
            )

    run(work())


def restore(
    file: Annotated[Path, typer.Argument(help="A .tar.gz of `welkom backup`.", exists=True, dir_okay=False)],
    keep_sessions: Annotated[
        bool, typer.Option("--keep-sessions", help="Who was logged in then is again, also who logged out since.")
    ] = False,
) -> None:
    """Makes a new, empty database and a storage what they were; everybody logs in again. Stop the servers first."""
    from server import backup as backups
    from server.storage import open_storage

    async def work() -> None:
        config = settings()
        async with opened(config, migrated=None) as database:
            with _progress("Documents") as progress, _told():
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


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """What goes wrong is one sentence, with the way out."""
    from server.backup import Broken, NotEmpty, Unfit

    try:
        yield
    except FileExistsError as there:
        fail(f"{there} is there already. Give another name, or remove it if no other backup is being made.")
    except (NotEmpty, Unfit) as problem:
        fail(f"Nothing was written: {problem}.")
    except Broken as problem:
        fail(f"The backup can't be used: {problem}.")
    except OSError as fault:
        fail(f"It can't be written or read: {fault}.")


@contextlib.contextmanager
def _progress(what: str) -> "Iterator[Progress]":
    """A bar in a terminal, and nothing elsewhere."""
    from rich.progress import Progress as Bar

    with Bar(console=err.console, transient=True, disable=not err.console.is_terminal) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
