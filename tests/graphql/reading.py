"""Counts what answering reads: how much work, not how long."""

import contextlib
import sqlite3
from collections.abc import Iterator
from typing import Any

import orjson
from sqlalchemy import event, text

from server.db.database import Database

Ran = list[tuple[str, Any]]


@contextlib.contextmanager
def selects(database: Database) -> Iterator[Ran]:
    """The SELECTs that the block runs, with their parameters as the driver got them."""
    seen: Ran = []

    def before(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if statement.startswith(("SELECT", "WITH")):
            seen.append((statement, parameters))

    def told(statement: str, parameters: Any, _seconds: float) -> None:
        before(None, None, statement, tuple(parameters))

    engine = database.reader.sync_engine
    event.listen(engine, "before_cursor_execute", before)
    database.readers.watching.append(told)
    try:
        yield seen
    finally:
        database.readers.watching.remove(told)
        event.remove(engine, "before_cursor_execute", before)


async def read_by(database: Database, ran: Ran) -> int:
    """How many rows of tables and indexes these SELECTs read, run once more.

    SQLite tells the instructions of its virtual machine: some ten to a row, and as good to compare. PostgreSQL counts
    the rows that each scan looked at, those that its filter threw away among them.
    """
    if database.is_sqlite:
        return sum(_instructions(str(database.url.database), *one) for one in ran) // 10
    total = 0
    async with database.reader.connect() as connection:
        for statement, parameters in ran:
            told = await connection.exec_driver_sql(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}", parameters)
            plan = told.scalar_one()
            total += _scanned((orjson.loads(plan) if isinstance(plan, str) else plan)[0]["Plan"])
    return total


async def analysed(database: Database) -> None:
    """What PostgreSQL does by itself, a minute after many rows came."""
    if not database.is_sqlite:
        async with database.reader.connect() as connection:
            await connection.execute(text("ANALYZE"))


def _instructions(file: str, statement: str, parameters: Any) -> int:
    done = 0

    def count() -> int:
        nonlocal done
        done += 1
        return 0

    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.set_progress_handler(count, 10)
        connection.execute(statement, parameters).fetchall()
    return done * 10


def _scanned(plan: dict[str, Any]) -> int:
    below = sum(_scanned(part) for part in plan.get("Plans", ()))
    if not plan["Node Type"].endswith("Scan") or plan["Node Type"] in ("CTE Scan", "Subquery Scan"):
        return below
    looked_at = (
        plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0) + plan.get("Rows Removed by Index Recheck", 0)
    )
    return below + round(looked_at * plan["Actual Loops"])
