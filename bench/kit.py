"""What benchmarks share: databases to run on, figures of many measurements, and tables of them."""

import contextlib
import math
import os
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from server.app import open_database
from server.db.database import Database
from tests import postgres
from tests.conftest import fill, settings_for
from tests.scenario import Cast

WARM_UP = 50
Ask = Callable[[], Awaitable[None]]


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


def request(token: str, body: bytes) -> dict[str, Any]:
    """A request to the API as a server hands it to the application: what sockets and a client cost is left out."""
    headers = [
        (b"host", b"127.0.0.1:8000"),
        (b"authorization", f"Bearer {token}".encode()),
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
    ]
    where = {"type": "http", "http_version": "1.1", "method": "POST", "path": "/graphql", "raw_path": b"/graphql"}
    ends = {"client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8000)}
    return {**where, **ends, "query_string": b"", "scheme": "http", "headers": headers, "state": {}}


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that so large a share of them does not exceed."""
    return sorted(values)[max(math.ceil(share * len(values)) - 1, 0)]


async def cpu_by_turns(*asks: Ask, rounds: int, seconds: float) -> list[float]:
    """Seconds of CPU that this process takes for each, once: medians of rounds in which they take turns, so that what
    else the machine does is in all of them."""
    took: list[list[float]] = [[] for _ in asks]
    for _ in range(rounds):
        for ask, found in zip(asks, took, strict=True):
            found.append(await _cpu(ask, seconds))
    return [statistics.median(found) for found in took]


async def _cpu(ask: Ask, seconds: float) -> float:
    for _ in range(WARM_UP):
        await ask()
    began, used, times = time.perf_counter(), time.process_time(), 0
    while time.perf_counter() - began < seconds:
        await ask()
        times += 1
    return (time.process_time() - used) / times


def resident(pid: int) -> int:
    """KiB of memory of a process."""
    text = Path(f"/proc/{pid}/status").read_text()
    return int(next(line.split()[1] for line in text.splitlines() if line.startswith("VmRSS")))


def cpu_of(pid: int) -> float:
    """Seconds of CPU that it took, to a hundredth."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints aligned columns: the first to the left, figures to the right."""
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    for row in (headings, ["-" * width for width in widths], *rows):
        figures = [cell.rjust(width) for cell, width in zip(row, widths, strict=True)]
        print("  ".join([row[0].ljust(widths[0]), *figures[1:]]), flush=True)
    print()
