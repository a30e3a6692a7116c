"""What benchmarks share: databases to run on, figures of many measurements, and tables of them."""

import contextlib
import math
import tempfile
from collections.abc import AsyncIterator, Sequence

from server.app import open_database
from server.db.database import Database
from tests import postgres
from tests.conftest import fill, settings_for
from tests.scenario import Cast


def kinds() -> list[str]:
    """The databases that there are on this machine."""
    if postgres.programs() is None:
        print(postgres.MISSING)
        return ["sqlite"]
    return ["sqlite", "postgresql"]


@contextlib.asynccontextmanager
async def fresh(kind: str) -> AsyncIterator[tuple[Database, Cast]]:
    """A migrated database with the tests' cast in it, durable on either kind; gone at the end."""
    with contextlib.ExitStack() as stack:
        if kind == "sqlite":
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="welkom-bench-"))
            url = f"sqlite+aiosqlite:///{folder}/welkom.db"
        else:
            url = stack.enter_context(postgres.running(durable=True))
        cast = await fill(url, with_cast=True)
        assert cast is not None
        database = open_database(settings_for(url))
        try:
            yield database, cast
        finally:
            await database.dispose()


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that so large a share of them does not exceed."""
    return sorted(values)[max(math.ceil(share * len(values)) - 1, 0)]


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints aligned columns: the first to the left, figures to the right."""
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    for row in (headings, ["-" * width for width in widths], *rows):
        figures = [cell.rjust(width) for cell, width in zip(row, widths, strict=True)]
        print("  ".join([row[0].ljust(widths[0]), *figures[1:]]), flush=True)
    print()
