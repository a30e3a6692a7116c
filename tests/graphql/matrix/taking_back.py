"""Takes back what a test did, so that many cells of a table share one database."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, and_, delete, insert, select, update

from server.db.database import Database
from server.db.models import Base
from server.db.unit_of_work import UnitOfWork
from tests.rows import in_words

# No statement may change it: it keeps what was done and taken back.
KEPT = {"audit_events", "account_audit_events"}
Rows = dict[tuple[Any, ...], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Kept:
    """A state of the database: every row by its primary key, and in words."""

    rows: dict[Table, Rows]
    words: dict[str, set[str]]


async def everything(database: Database) -> Kept:
    tables = [table for table in Base.metadata.sorted_tables if table.name not in KEPT]
    async with database.write(origin="test") as uow:
        found = {table: await _rows(uow, table) for table in tables}
    return Kept(found, await in_words(database, bookkeeping=True))


async def put_back(database: Database, before: Kept) -> bool:
    """As it was, but for the audit log; whether anything had changed."""
    words = await in_words(database, bookkeeping=True)
    tables = [table for table in before.rows if words[table.name] != before.words[table.name]]
    if not tables:
        return False
    async with database.write(origin="test") as uow:
        after = {table: await _rows(uow, table) for table in tables}
        for table in reversed(tables):
            for pk in after[table].keys() - before.rows[table].keys():
                await uow.changed(delete(table).where(_is(table, pk)))
        for table in tables:
            for pk, row in before.rows[table].items():
                if pk not in after[table]:
                    await uow.changed(insert(table).values(**row))
                elif row != after[table][pk]:
                    await uow.changed(update(table).where(_is(table, pk)).values(**row))
    return True


async def _rows(uow: UnitOfWork, table: Table) -> Rows:
    made = [dict(row._mapping) for row in await uow.rows(select(table))]
    return {tuple(row[c.name] for c in table.primary_key): row for row in made}


def _is(table: Table, pk: tuple[Any, ...]) -> Any:
    return and_(*(column == value for column, value in zip(table.primary_key, pk, strict=True)))
