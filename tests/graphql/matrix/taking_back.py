"""Takes back what a test did, so that many cells of a table share one database."""

from typing import Any

from sqlalchemy import Table, and_, delete, insert, select, update

from server.db.database import Database
from server.db.models import Base

# No statement may change it: it keeps what was done and taken back.
KEPT = {"audit_events"}
Kept = dict[Table, dict[tuple[Any, ...], dict[str, Any]]]


async def everything(database: Database) -> Kept:
    """Every row by its primary key."""
    found: Kept = {}
    async with database.write(origin="test") as uow:
        for table in Base.metadata.sorted_tables:
            made = [dict(row._mapping) for row in await uow.rows(select(table))]
            found[table] = {tuple(row[c.name] for c in table.primary_key): row for row in made}
    return found


async def put_back(database: Database, before: Kept) -> bool:
    """As it was, but for the audit log; whether anything had changed."""
    after = await everything(database)
    tables = [table for table in before if table.name not in KEPT]
    async with database.write(origin="test") as uow:
        for table in reversed(tables):
            for pk in after[table].keys() - before[table].keys():
                await uow.changed(delete(table).where(_is(table, pk)))
        for table in tables:
            for pk, row in before[table].items():
                if pk not in after[table]:
                    await uow.session.execute(insert(table).values(**row))
                elif row != after[table][pk]:
                    await uow.changed(update(table).where(_is(table, pk)).values(**row))
    return any(before[table] != after[table] for table in tables)


def _is(table: Table, pk: tuple[Any, ...]) -> Any:
    return and_(*(column == value for column, value in zip(table.primary_key, pk, strict=True)))
