"""Counts what reaches the database, and the passwords that are hashed."""

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest
from argon2 import PasswordHasher
from sqlalchemy import event

from server.db.database import Database

FRAMES = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA")
# Activity, kept to the minute: the server writes it by itself, every now and then.
ACTIVITY = ("UPDATE sessions SET last_used_at", "UPDATE users SET last_active_at")
# What answers that are kept cost: the version, asked for all requests at once, and once for each the next expiry.
KEEPING = ("SELECT pg_current_snapshot()", "SELECT min(invitations.expires_at)")


@contextlib.contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """The statements that the block runs, in order, on any connection; the frames of transactions are not counted."""
    seen: list[str] = []

    def before(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith(FRAMES + ACTIVITY + KEEPING):
            seen.append(statement)

    # PostgreSQL's reader is the writer's engine with an option, and shares its events
    def told(statement: str, *_rest: Any) -> None:
        before(None, None, statement)

    engines = [database.writer.sync_engine] + ([database.reader.sync_engine] if database.is_sqlite else [])
    for engine in engines:
        event.listen(engine, "before_cursor_execute", before)
    for drivers in (database.readers, database.writers):
        drivers.watching.append(told)
    try:
        yield seen
    finally:
        for drivers in (database.readers, database.writers):
            drivers.watching.remove(told)
        for engine in engines:
            event.remove(engine, "before_cursor_execute", before)


@contextlib.contextmanager
def hashes(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What Argon2 does in the block, and with which parameters: as `verify $argon2id$v=19$m=19456,t=2,p=1`."""
    done: list[str] = []
    real_hash, real_verify = PasswordHasher.hash, PasswordHasher.verify

    def hash_(self: PasswordHasher, *args: Any, **kwargs: Any) -> str:
        made = real_hash(self, *args, **kwargs)
        done.append(f"hash {made.rsplit('$', 2)[0]}")
        return made

    def verify(self: PasswordHasher, known: Any, *args: Any, **kwargs: Any) -> bool:
        done.append(f"verify {str(known).rsplit('$', 2)[0]}")
        return real_verify(self, known, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(PasswordHasher, "hash", hash_)
        patch.setattr(PasswordHasher, "verify", verify)
        yield done
