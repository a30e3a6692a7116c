"""What a database holds: to show that something happened, or that nothing did; and rows changed as time would."""

import contextlib
import datetime as dt
import functools
import re
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import TextClause, null, select, text, update

from server.db.database import Database
from server.db.models import Base, Mail, PartnershipStatus
from server.db.unit_of_work import UnitOfWork
from server.domain import ids
from server.domain.errors import DomainError

BOOKKEEPING = {"last_used_at", "last_active_at", "authenticated_at"}
LIVE = (PartnershipStatus.REQUESTED, PartnershipStatus.ACTIVE)
# Where failures are counted (AUT-7).
COUNTED = ("throttles", "failed_log_ins")


def borrowed(database: Database) -> int:
    """How many connections are out of their pools."""
    pools = {id(engine.pool): engine.pool for engine in (database.reader, database.writer)}
    return sum(pool.checkedout() for pool in (*pools.values(), database.readers.pool, database.writers.pool))  # type: ignore[attr-defined]


def reading(database: Database) -> int:
    """How many of those that readers take from."""
    return int(database.readers.pool.checkedout() + database.reader.pool.checkedout())  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class PromisedMail:
    kind: str
    to: str
    params: dict[str, Any]
    row: Any

    @property
    def secret(self) -> str:
        return self.params["secret"]


async def mails(database: Database, *, to: str | None = None, kind: str | None = None) -> list[PromisedMail]:
    """What the outbox holds, the oldest first, opened as the worker would."""
    async with database.write(origin="test") as uow:
        rows = await uow.rows(select(Mail.__table__).order_by(Mail.created_at, Mail.id))
    opened = [
        PromisedMail(
            r.kind.value, r.recipient, orjson.loads(database.encryption.decrypt(r.sealed)) if r.sealed else {}, r
        )
        for r in rows
    ]
    return [m for m in opened if to in (None, m.to) and kind in (None, m.kind)]


async def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, but for when somebody was last seen."""
    found = {}
    async with database.write(origin="test") as uow:
        for table in Base.metadata.sorted_tables:
            columns = [column for column in table.c if column.name not in BOOKKEEPING]
            found[table.name] = sorted(map(repr, await uow.rows(select(*columns))))
    return found


@functools.cache
def _in_words(sqlite: bool, *, bookkeeping: bool) -> TextClause:
    """One statement that spells out every row of every table: fast, where rows are only compared."""
    parts = []
    for table in Base.metadata.sorted_tables:
        columns = [f'"{c.name}"' for c in table.c if bookkeeping or c.name not in BOOKKEEPING]
        row = " || ', ' || ".join(f"quote({c})" for c in columns) if sqlite else f"ROW({', '.join(columns)})::text"
        parts.append(f"SELECT '{table.name}' AS name, {row} AS words FROM {table.name}")
    return text(" UNION ALL ".join(parts))


async def in_words(database: Database, *, bookkeeping: bool = False) -> dict[str, set[str]]:
    """Every row of every table as a text. `bookkeeping`: with what is only kept to the minute."""
    found: dict[str, set[str]] = {table.name: set() for table in Base.metadata.sorted_tables}
    async with database.write(origin="test") as uow:
        for name, words in await uow.rows(_in_words(database.is_sqlite, bookkeeping=bookkeeping)):
            found[name].add(words)
    return found


@contextlib.asynccontextmanager
async def nothing_happens(database: Database, *, counted: bool = True) -> AsyncIterator[None]:
    """Asserts that the block leaves no row, no mail and no event. `counted`: but for failures that are counted."""
    events: list[Any] = []

    def committed(published: list[Any], *, mailed: bool) -> None:
        events.extend(published)

    before = await in_words(database)
    database.committed.append(committed)
    try:
        yield
    finally:
        database.committed.remove(committed)
    after = await in_words(database)
    changed = {name: after[name] ^ before[name] for name in before if after[name] != before[name]}
    for name in COUNTED if counted else ():
        changed.pop(name, None)
    assert not changed, changed
    assert not events, events


async def audit(database: Database, *, action: str | None = None) -> list[Any]:
    """The audit logs of all environments and accounts, the oldest event first."""
    of_environments, of_accounts = (Base.metadata.tables[name] for name in ("audit_events", "account_audit_events"))
    async with database.write(origin="test") as uow:
        rows = [
            *await uow.rows(select(null().label("account_id"), of_environments)),
            *await uow.rows(select(null().label("environment_id"), of_accounts)),
        ]
    return sorted((row for row in rows if action in (None, row.action)), key=lambda row: row.id)


def secret_of(written: str) -> str:
    """The secret in a mail's link."""
    found = re.search(r"#([A-Za-z0-9_-]{43})\b", written)
    assert found, written
    return found[1]


# ---- single rows


async def rows(database: Database, table: str, **where: Any) -> list[Any]:
    found = Base.metadata.tables[table]
    async with database.write(origin="test") as uow:
        return list(await uow.rows(select(found).filter_by(**where)))


async def put(database: Database, table: str, where: dict[str, Any], **values: Any) -> None:
    """Changes rows as time or an earlier version of the product would have."""
    found = Base.metadata.tables[table]
    async with database.write(origin="test") as uow:
        assert await uow.changed(update(found).filter_by(**where).values(**values)) > 0


def key(shown: str) -> uuid.UUID:
    """The row's id behind an id as callers see it."""
    found = ids.split(shown)
    assert found is not None
    return found[1]


def ago(**duration: float) -> dt.datetime:
    return dt.datetime.now(dt.UTC) - dt.timedelta(**duration)


async def days_pass(database: Database) -> None:
    """What was asked so far was asked long ago, and counts for no limit of a day any more."""
    async with database.write(origin="test") as uow:
        for table in ("partnerships", "memberships"):
            await uow.changed(update(Base.metadata.tables[table]).values(created_at=ago(days=2)))


async def partnership_rows(database: Database) -> dict[uuid.UUID, Any]:
    """By id, as the side has it that asked. Asserts that the other side's row says the same (PAR-4)."""
    sides: dict[uuid.UUID, list[Any]] = {}
    found = await rows(database, "partnerships")
    for row in sorted(found, key=lambda row: not row.requested_by_us):
        sides.setdefault(row.id, []).append(row)
    for asker, asked in sides.values():
        assert (asker.requested_by_us, asked.requested_by_us) == (True, False)
        assert (asker.environment_id, asker.partner_id) == (asked.partner_id, asked.environment_id)
        for known in ("status", "message", "created_at", "settled_at"):
            assert getattr(asker, known) == getattr(asked, known), known
        assert asker.chosen_manager_id is None, "whom the other side has"
        assert asked.decline_reason is None, "what is told to the side that asked"
    live = Counter((row.environment_id, row.partner_id) for row in found if row.status in LIVE)
    assert set(live.values()) <= {1}
    return {pk: asker for pk, (asker, _) in sides.items()}


# ---- verbs tried


class Undone(Exception):
    """Takes back what was tried."""


async def refusal_of(
    database: Database, verb: Callable[[UnitOfWork], Awaitable[Any]], *, keep: bool = False
) -> str | None:
    """The code of the refusal, None where the verb is allowed; what it did is taken back unless it is kept."""
    try:
        async with database.write(origin="test") as uow:
            await verb(uow)
            if not keep:
                raise Undone
    except Undone:
        return None
    except DomainError as refused:
        return refused.code
    return None
