"""Alembic, driven by the program itself: at start-up, in tests, on the command line.

It is imported where a database is migrated. Whether one is behind is asked without it, at every start and by `/health`.
"""

import functools
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from .privileges import OWNED, Owned, append_only

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"
REVISION = "SELECT version_num FROM alembic_version"
ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(4711)"
# Whoever waits to change a table lets nobody else begin with it: that may take this long, and not as long as others do.
LOCK_TIMEOUT = "SET LOCAL lock_timeout = '3s'"
LOCK_NOT_AVAILABLE = "55P03"


class TablesInUse(Exception):
    """A transaction of somebody else held a table for too long. Nothing was changed."""


class NoRelease(Exception):
    """The tables are those of before the first release: they don't become these."""

    def __init__(self) -> None:
        super().__init__("its tables are of before the first release, and don't become these: name an empty one")


def config(connection: Connection | None = None) -> "Config":
    from alembic.config import Config

    made = Config(stdout=sys.stdout, attributes={"connection": connection})
    made.set_main_option("script_location", str(MIGRATIONS))
    made.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    return made


async def run(engine: AsyncEngine, what: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
    async with engine.connect() as connection:
        if engine.dialect.name != "sqlite":
            async with connection.begin():
                await connection.exec_driver_sql(ONE_AT_A_TIME)
                await connection.exec_driver_sql(LOCK_TIMEOUT)
                try:
                    await connection.run_sync(lambda c: what(config(c), *args, **kwargs))
                except DBAPIError as fault:
                    if getattr(fault.orig, "sqlstate", None) == LOCK_NOT_AVAILABLE:
                        raise TablesInUse from fault
                    raise
            return
        # A batch rebuild drops the table, which cascades while foreign_keys is on, and the pragma is a
        # no-op inside a transaction: off, BEGIN, migrate, check, COMMIT, on.
        raw: Any = (await connection.get_raw_connection()).driver_connection
        await raw.execute("PRAGMA foreign_keys=OFF")
        try:
            async with connection.begin():  # ours, so that Alembic does not commit by itself
                await connection.run_sync(lambda c: what(config(c), *args, **kwargs))
                if broken := (await connection.exec_driver_sql("PRAGMA foreign_key_check")).all():
                    raise RuntimeError(f"the migration breaks foreign keys: {broken[:5]}")
        finally:
            await raw.execute("PRAGMA foreign_keys=ON")


async def upgrade(engine: AsyncEngine, revision: str = "head") -> None:
    """Brings the database up to `revision`, or raises TablesInUse. Safe to run from several processes at once.

    One that is past it stays where it is, but by `downgrade`.
    """
    await run(engine, _upgrade, revision)


async def downgrade(engine: AsyncEngine, revision: str) -> bool:
    """Takes the tables back to those of `revision`, with what they can hold; False where they are not past it."""
    current = await _revision_of(engine)
    known = revisions()
    if revision not in known or current not in known or known.index(revision) <= known.index(current):
        return False
    from alembic import command

    await run(engine, command.downgrade, revision)
    return True


def _upgrade(config: "Config", revision: str) -> None:
    from alembic import command

    command.upgrade(config, revision)
    connection: Connection = config.attributes["connection"]
    if connection.dialect.name != "sqlite":
        owned = [Owned(*row) for row in connection.exec_driver_sql(OWNED)]
        for statement in append_only(owned):
            connection.exec_driver_sql(statement)


class Behind(NamedTuple):
    """How far a database is behind this version: by so many revisions; `never`: it has no tables at all."""

    revisions: int
    never: bool


async def behind(engine: AsyncEngine) -> Behind | None:
    """None where the database is at the newest revision, or at one that only a newer version of Welkom knows.

    Raises NoRelease.
    """
    current = await _revision_of(engine)
    known = revisions()
    if current is None:
        return Behind(len(known), never=True)
    missing = known.index(current) if current in known else 0
    return Behind(missing, never=False) if missing else None


async def _revision_of(engine: AsyncEngine) -> str | None:
    async with engine.connect() as connection:
        return await connection.run_sync(_current)


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.exec_driver_sql(REVISION).scalar()
    if found is not None and found not in revisions() and not inspect(connection).has_table("company_numbers"):
        raise NoRelease
    return found


@functools.cache
def revisions() -> tuple[str, ...]:
    """Those of this version, the newest first: the numbers that their files' names begin with."""
    return tuple(sorted((file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py")), reverse=True))


async def check(engine: AsyncEngine) -> None:
    """Raises where the tables differ from the models."""
    from alembic import command

    await run(engine, command.check)


async def revision(engine: AsyncEngine, message: str) -> None:
    from alembic import command

    await run(engine, command.revision, message, autogenerate=True)
