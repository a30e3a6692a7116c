"""How commands speak: what they did on one stream, what went wrong and the way out on the other.

Whatever is large is imported where it is needed: `welkom --help` reads the signatures of commands, and nothing else.
"""

import contextlib
import gc
import json
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, TypeVar

import typer

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from rich.console import Console

    from server.db.database import Database
    from server.settings import Settings

T = TypeVar("T")
ORIGIN = "command line"
NO_RELEASE = "The database {database} can't be used: {why}."
IN_USE = (
    "A transaction that takes long holds a table that the migration changes; nothing was changed. "
    "Try again when it has ended: pg_stat_activity has its xact_start."
)
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for programs.")]


class Stream:
    """What is said on one stream. rich is imported at the first word: a server that only logs has none."""

    def __init__(self, *, stderr: bool = False) -> None:
        self._stderr = stderr

    @cached_property
    def console(self) -> "Console":
        from rich.console import Console

        return Console(stderr=self._stderr, highlight=False)

    def print(self, *what: Any, **how: Any) -> None:
        self.console.print(*what, **how)


out, err = Stream(), Stream(stderr=True)


class Unusable(Exception):
    """The database can't be used as it is; the message says what to do."""


def settings(**overrides: object) -> "Settings":
    """The settings of this process; ends it, naming each problem, where they don't fit."""
    from server import settings as configuration

    try:
        return configuration.load(**overrides)
    except ValueError as problem:
        fail(configuration.explained(problem))


def run(work: Coroutine[None, None, T], *, listens: bool = False) -> T:
    """Runs a command; a refusal is one line and exit status 1, not a traceback.

    What listens does so by libuv, where there is one: its loop takes a third of the time for a request.
    """
    import asyncio

    from server.domain.errors import DomainError

    look_for_garbage()
    try:
        with asyncio.Runner(loop_factory=_fast_loop() if listens else None) as runner:
            return runner.run(work)
    except DomainError as error:
        fail(error.message("en"))
    except Unusable as problem:
        fail(str(problem))


def _fast_loop() -> "Callable[[], AbstractEventLoop] | None":
    try:
        import uvloop
    except ImportError:  # on Windows
        return None
    return uvloop.new_event_loop


def look_for_garbage() -> None:
    """From now on, where `main` stopped it, and only among what is made from now on: all else stays to the end."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def fail(message: str) -> NoReturn:
    err.print(message, style="red", markup=False, soft_wrap=True)
    raise typer.Exit(1)


@contextlib.asynccontextmanager
async def opened(config: "Settings", *, migrated: bool | None = True) -> "AsyncIterator[Database]":
    """The database, for as long as the command runs. Unusable where it does not answer or is not migrated.

    `migrated`: False where the command migrates it itself, None where it looks for itself what is wrong.
    """
    import asyncio

    from server.opening import open_database

    try:
        database = open_database(config)
    except OSError as fault:  # the folder of SQLite's file
        raise Unusable(_no_answer(fault)) from fault
    try:
        if migrated is not None:
            await _ensure_usable(database, migrated=migrated)
        yield database
    finally:
        # Ctrl-C cancels the task that waits: connections that are cut while they close would be logged as a fault
        closing = asyncio.ensure_future(database.dispose())
        try:
            await asyncio.shield(closing)
        except asyncio.CancelledError:
            await closing
            raise


@contextlib.asynccontextmanager
async def acting(config: "Settings") -> "AsyncIterator[Database]":
    """The database, to change something: running servers are woken."""
    from server.bus import make_bus, publish_on_commit, running

    async with opened(config) as database:
        bus = make_bus(config)
        async with running(bus):
            database.committed.append(publish_on_commit(bus))
            yield database


def reason(fault: BaseException) -> str:
    """The driver's own word, below SQLAlchemy's."""
    driver = getattr(fault, "orig", None)
    return type(getattr(driver, "__cause__", None) or driver or fault).__name__


def environment_id(text: str | None) -> uuid.UUID | None:
    """From an id such as env_…; ends the command where it is none."""
    from server.domain import ids

    if text is None:
        return None
    return ids.parse_or_none("env", text) or fail(f"{text} is no environment's id: env_ and 32 digits")


def listed(rows: Sequence[dict[str, str | None]], columns: Sequence[str], *, as_json: bool, nothing: str) -> None:
    """A table for people, or JSON for programs. Lines are never broken: each row is one, also in a pipe."""
    if as_json:
        typer.echo(json.dumps(list(rows), ensure_ascii=False, indent=2))
        return
    if not rows:
        out.print(nothing)
        return
    cells = [list(columns), *([harmless(row[column] or "") for column in columns] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        out.print("  ".join(map(str.ljust, line, widths)).rstrip(), markup=False, soft_wrap=True)


def harmless(text: str) -> str:
    """A name as one line of a terminal: what somebody typed moves no cursor there."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


async def migrate_to(database: "Database", revision: str = "head") -> None:
    """Brings the database to a revision, up or back; Unusable where others hold it, or there is no such revision."""
    from server.db import migrate

    if revision != "head" and revision not in migrate.revisions():
        raise Unusable(f"There is no revision {revision}: this version's are {', '.join(migrate.revisions()[::-1])}.")
    try:
        if not await migrate.downgrade(database.writer, revision):
            await migrate.upgrade(database.writer, revision)
    except migrate.TablesInUse:
        raise Unusable(IN_USE) from None
    except migrate.NoRelease as fault:
        raise Unusable(NO_RELEASE.format(database=database.location, why=fault)) from None


async def _ensure_usable(database: "Database", *, migrated: bool) -> None:
    from server.db import migrate

    try:
        behind = await migrate.behind(database.reader)
    except migrate.NoRelease as fault:
        raise Unusable(NO_RELEASE.format(database=database.location, why=fault)) from None
    except Exception as fault:
        raise Unusable(_no_answer(fault)) from fault
    if not migrated or behind is None:
        return
    was = "was never migrated" if behind.never else f"is behind by {behind.revisions} migration(s)"
    raise Unusable(f"The database {database.location} {was}: run `welkom migrate`, or `welkom serve --migrate`.")


def _no_answer(fault: Exception) -> str:
    return f"The database does not answer ({reason(fault)}): check WELKOM_DATABASE_URL and that it runs."
