"""How commands speak: what they did on one stream, what went wrong and the way out on the other."""

import asyncio
import contextlib
import uuid
from collections.abc import AsyncIterator, Coroutine
from typing import NoReturn, TypeVar

import typer
from rich.console import Console

from server import settings as configuration
from server.app import open_database
from server.bus import make_bus, publish_on_commit, running
from server.db.database import Database
from server.domain import ids
from server.domain.errors import DomainError
from server.settings import Settings

T = TypeVar("T")
ORIGIN = "command line"
out, err = Console(highlight=False), Console(stderr=True, highlight=False)


def settings(**overrides: object) -> Settings:
    """The settings of this process; ends it, naming each problem, where they don't fit."""
    try:
        return configuration.load(**overrides)
    except ValueError as problem:
        fail(configuration.explained(problem))


def run(work: Coroutine[None, None, T]) -> T:
    """Runs a command; a refusal is one line and exit status 1, not a traceback."""
    try:
        return asyncio.run(work)
    except DomainError as error:
        fail(error.message("en"))
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def fail(message: str) -> NoReturn:
    err.print(message, style="red", markup=False)
    raise typer.Exit(1)


@contextlib.asynccontextmanager
async def opened(config: Settings) -> AsyncIterator[Database]:
    """The database, for as long as the command runs."""
    database = open_database(config)
    try:
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
async def acting(config: Settings) -> AsyncIterator[Database]:
    """The database, to change something: running servers are woken."""
    async with opened(config) as database:
        bus = make_bus(config)
        async with running(bus):
            database.committed.append(publish_on_commit(bus))
            yield database


def environment_id(text: str | None) -> uuid.UUID | None:
    """From an id such as env_…; ends the command where it is none."""
    if text is None:
        return None
    return ids.parse_or_none("env", text) or fail(f"{text} is no environment's id: env_ and 32 digits")
