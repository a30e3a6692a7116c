"""What takes many steps is made once, and put as rows into the databases of the tests that follow, on either kind."""

import pickle
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Table, and_, delete, insert, select, update

from server.db.database import Database
from server.db.models import Base, UserCount
from server.db.unit_of_work import UnitOfWork

T = TypeVar("T")
Rows = dict[tuple[Any, ...], dict[str, Any]]
KEPT_BY_TRIGGERS = {UserCount.__table__}


@dataclass(frozen=True, slots=True)
class Made:
    """What it answered, and the rows that it changed."""

    answer: bytes
    new: dict[Table, list[dict[str, Any]]]
    changed: list[tuple[Table, tuple[Any, ...], dict[str, Any]]]
    gone: list[tuple[Table, tuple[Any, ...]]]


MADE: dict[tuple[Any, ...], Made] = {}


async def once(database: Database, what: tuple[Any, ...], make: Callable[[], Awaitable[T]]) -> T:
    """The answer of `make`, which begins at the cast's database as each test finds it, whatever test asks first.

    `what` names it: a test that makes something else of the same name would get the wrong rows.
    """
    if what not in MADE:
        before = await _rows(database)
        answer = await make()
        MADE[what] = _difference(before, await _rows(database), answer)
        return answer
    made = MADE[what]
    async with database.write(origin="test") as uow:
        await _put(uow, made)
    return pickle.loads(made.answer)


async def _rows(database: Database) -> dict[Table, Rows]:
    async with database.write(origin="test") as uow:
        found: dict[Table, Rows] = {}
        for table in (one for one in Base.metadata.sorted_tables if one not in KEPT_BY_TRIGGERS):
            every = [dict(row._mapping) for row in await uow.rows(select(table))]
            found[table] = {tuple(row[c.name] for c in table.primary_key): row for row in every}
    return found


def _difference(before: dict[Table, Rows], after: dict[Table, Rows], answer: Any) -> Made:
    new = {t: [rows[pk] for pk in sorted(rows.keys() - before[t].keys())] for t, rows in after.items()}
    both = [(t, pk) for t, rows in after.items() for pk in rows.keys() & before[t].keys()]
    changed = [(t, pk, after[t][pk]) for t, pk in both if after[t][pk] != before[t][pk]]
    gone = [(t, pk) for t, rows in before.items() for pk in rows.keys() - after[t].keys()]
    return Made(pickle.dumps(answer), {t: rows for t, rows in new.items() if rows}, changed, gone)


async def _put(uow: UnitOfWork, made: Made) -> None:
    for table, pk in reversed(made.gone):
        await uow.changed(delete(table).where(_is(table, pk)))
    for table, rows in made.new.items():
        await uow.each(insert(table), rows)
    for table, pk, row in made.changed:
        await uow.changed(update(table).where(_is(table, pk)).values(**row))


def _is(table: Table, pk: tuple[Any, ...]) -> Any:
    return and_(*(column == value for column, value in zip(table.primary_key, pk, strict=True)))
