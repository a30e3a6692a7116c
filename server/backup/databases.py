"""A database as it was at one moment, in a file; and a file of that kind as a database again."""

import asyncio
import contextlib
import os
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import asyncpg
from sqlalchemy import URL

from server.db.database import Database
from server.db.migrate import REVISION
from server.db.postgres import connect
from server.db.privileges import OWNED, Owned, append_only
from server.db.queries import documents as queries
from server.storage.folder import sync

JOURNALS = ("-wal", "-shm", "-journal")
STORAGE_KEYS = str(queries.STORAGE_KEYS)
SERVER_PROGRAMS = Path("/usr/lib/postgresql")  # where Debian keeps each version's; /usr/bin has the newest or none


class Unfit(Exception):
    """The database can't be read or written so; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What lies in the file that it was written to."""

    kind: Literal["sqlite", "postgresql"]
    revision: str
    storage_keys: frozenset[str]


async def snapshot(database: Database, to: Path) -> Snapshot:
    """Writes all of one moment, while others read and write, into a new file."""
    if database.is_sqlite:
        return await asyncio.to_thread(_snapshot_of_sqlite, _file_of(database), to)
    return await _snapshot_of_postgres(_direct(database), to)


async def examine(kind: str, file: Path) -> None:
    """Unfit where the file does not hold a whole database."""
    if kind == "sqlite":
        await asyncio.to_thread(_examine_sqlite, file)
    else:
        await _run(_fitting("pg_restore"), "--list", str(file))


async def is_empty(database: Database) -> bool:
    """Whether it has no tables, or on SQLite is not there, nor a journal, which would be taken for a new one's."""
    if database.is_sqlite:
        file = _file_of(database)
        left = [file.with_name(file.name + ending) for ending in JOURNALS]
        if not await asyncio.to_thread(_holds_anything, file):
            return not any(path.exists() for path in left)
        return not await asyncio.to_thread(_tables_of_sqlite, file)
    async with _asking(_direct(database)) as connection:
        found = await connection.fetchval("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()")
    return not found


async def fill(database: Database, file: Path) -> None:
    """Makes the empty database what the file holds: all of it or, where that fails, nothing."""
    if database.is_sqlite:
        await asyncio.to_thread(_place_sqlite, file, _file_of(database))
        return
    url = _direct(database)
    async with _asking(url) as connection:
        program = _fitting("pg_restore", _major(connection))
    options = ("--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error")
    await _run(program, *options, f"--dbname={url.database or ''}", str(file), environ=_libpq(url))
    async with _asking(url) as connection:
        for statement in append_only([Owned(*row) for row in await connection.fetch(OWNED)]):
            await connection.execute(statement)


# ---- SQLite


def _file_of(database: Database) -> Path:
    return Path(database.url.database or "")


def _snapshot_of_sqlite(source: Path, to: Path) -> Snapshot:
    _new(to)
    live, copy = sqlite3.connect(source, timeout=30), sqlite3.connect(to)
    with contextlib.closing(live), contextlib.closing(copy):
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a journal beside it
        revision = copy.execute(REVISION).fetchone()[0]
        keys = frozenset(row[0] for row in copy.execute(STORAGE_KEYS))
    return Snapshot("sqlite", revision, keys)


def _examine_sqlite(file: Path) -> None:
    try:
        with contextlib.closing(sqlite3.connect(file)) as copy:
            problems = copy.execute("PRAGMA integrity_check(1)").fetchall()
            broken = copy.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as fault:
        raise Unfit(f"it is no SQLite database ({fault})") from fault
    if problems != [("ok",)] or broken is not None:
        raise Unfit(f"SQLite finds it damaged: {problems[0][0] if problems != [('ok',)] else 'foreign keys'}")


def _tables_of_sqlite(file: Path) -> int:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        found: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return found


def _holds_anything(file: Path) -> bool:
    return file.exists() and file.stat().st_size > 0


def _place_sqlite(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    beside = to.with_name(f"{to.name}.part")
    beside.unlink(missing_ok=True)  # of a restore that was killed
    _new(beside)
    try:
        shutil.copyfile(file, beside)
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(to)
    finally:
        beside.unlink(missing_ok=True)
    sync(to.parent)


def _new(file: Path) -> None:
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


# ---- PostgreSQL


def _direct(database: Database) -> URL:
    if database.direct_url is None:
        raise Unfit(
            "pg_dump and pg_restore can't go through a pooler in transaction mode: "
            "give PostgreSQL itself in WELKOM_DIRECT_DATABASE_URL"
        )
    return database.direct_url


@contextlib.asynccontextmanager
async def _asking(url: URL) -> AsyncIterator[asyncpg.Connection]:
    connection = await connect(**url.get_dialect()().create_connect_args(url)[1])
    try:
        yield connection
    finally:
        await connection.close()


async def _snapshot_of_postgres(url: URL, to: Path) -> Snapshot:
    """By pg_dump, which sees what this transaction sees: the keys are those of the documents in the file."""
    async with _asking(url) as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        shared = await connection.fetchval("SELECT pg_export_snapshot()")
        revision = await connection.fetchval(REVISION)
        keys = frozenset([row[0] async for row in connection.cursor(STORAGE_KEYS)])
        options = ("--format=custom", "--no-owner", "--no-privileges", f"--snapshot={shared}", f"--file={to}")
        _new(to)
        program = _fitting("pg_dump", _major(connection))
        await _run(program, *options, f"--dbname={url.database or ''}", environ=_libpq(url))
    return Snapshot("postgresql", revision, keys)


def _libpq(url: URL) -> dict[str, str]:
    """For PostgreSQL's own programs; a password among the arguments would show in the list of processes."""
    given = url.get_dialect()().create_connect_args(url)[1]
    several = {name: value if isinstance(value, list) else [value] for name, value in given.items()}
    names = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD", "ssl": "PGSSLMODE"}
    environ = {libpq: ",".join(map(str, several[name])) for name, libpq in names.items() if name in several}
    if given.get("target_session_attrs") == "primary":
        environ["PGTARGETSESSIONATTRS"] = "read-write"
    return environ


async def _run(program: str, *arguments: str, environ: dict[str, str] | None = None) -> None:
    process = await asyncio.create_subprocess_exec(
        program,
        *arguments,
        env=os.environ | (environ or {}),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        said = (await process.communicate())[1].decode(errors="replace").strip()
    except BaseException:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()
        raise
    if process.returncode:
        raise Unfit(f"{Path(program).name} failed: {said}")


def _major(connection: asyncpg.Connection) -> int:
    return int(connection.get_server_version().major)


def _fitting(program: str, least: int = 0, *, folder: Path = SERVER_PROGRAMS) -> str:
    """The oldest that is not older than the server: an older one refuses it, and a newer pg_restore may ask too much.

    Without a server any reads a file, the newest the most of them.
    """
    found = {_version_of(path): str(path) for path in folder.glob(f"[0-9]*/bin/{program}")}
    if fitting := sorted(version for version in found if version >= least):
        return found[fitting[0] if least else fitting[-1]]
    if not found and (on_path := shutil.which(program)):
        return on_path
    raise Unfit(f"{program} is not here, of version {least} or newer: install PostgreSQL's client programs")


def _version_of(path: Path) -> int:
    number = re.match(r"\d+", path.parts[-3])
    return int(number[0]) if number else 0
