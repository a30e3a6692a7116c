"""How long `welkom serve` takes from its start to its first answer, `welkom --help` to its end, and how much memory is
in use after the start and after 1,000 requests; beside an empty Starlette application under uvicorn, run by run.

Time on the clock and of CPU, which tells more where the machine is busy with other things. One process on SQLite, which
sends mail too. PSS counts what processes share once.
"""

import asyncio
import contextlib
import http.client
import os
import resource
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import kit
from server.db.database import Database
from tests.scenario import Cast
from tests.web.servers import WELKOM, environment

RUNS, REQUESTS, SETTLED = 7, 1000, 3.0
EMPTY = """
import uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

async def answer(request):
    return JSONResponse({"data": None})

app = Starlette(routes=[Route("/graphql", answer, methods=["POST"])])
uvicorn.run(app, port=int(__import__("os").environ["WELKOM_PORT"]), log_config=None, access_log=False)
"""
QUERIES = ("{ viewer { id } }", "{ roles { key name } }", "{ environment { users { edges { node { name } } } } }")
STATEMENT = '{"query": "%s"}'


@dataclass(frozen=True, slots=True)
class Run:
    """Milliseconds until the first answer, on the clock and of CPU; megabytes (RSS, PSS) settled and after requests."""

    clock: float
    cpu: float
    settled: tuple[float, float]
    used: tuple[float, float]


async def main() -> None:
    async with kit.fresh("sqlite") as (database, cast):
        ours, empty, helps, nothings = [], [], [], []
        for _ in range(RUNS):
            ours.append(started([*WELKOM, "serve"], database, cast))
            empty.append(started([sys.executable, "-c", EMPTY], database, cast))
            helps.append(ended([*WELKOM, "--help"]))
            nothings.append(ended([sys.executable, "-c", "pass"]))
    rows = [
        compared("start to first answer, ms", [run.clock for run in ours], [run.clock for run in empty]),
        compared("the same, of CPU", [run.cpu for run in ours], [run.cpu for run in empty]),
        compared("--help, ms (beside: python -c pass)", [run[0] for run in helps], [run[0] for run in nothings]),
        compared("the same, of CPU", [run[1] for run in helps], [run[1] for run in nothings]),
    ]
    for n, kind in enumerate(("RSS", "PSS")):
        rows.append(
            compared(f"{kind} after the start, MB", [r.settled[n] for r in ours], [r.settled[n] for r in empty])
        )
        used = f"{kind} after {REQUESTS} requests, MB"
        rows.append(compared(used, [r.used[n] for r in ours], [r.used[n] for r in empty]))
    kit.table(("", "median", "least", "most", "empty app", "ratio"), rows)


def compared(what: str, ours: Sequence[float], others: Sequence[float]) -> list[str]:
    usual, other = statistics.median(ours), statistics.median(others)
    return [what, f"{usual:.0f}", f"{min(ours):.0f}", f"{max(ours):.0f}", f"{other:.0f}", f"{usual / other:.1f}"]


def started(command: Sequence[str], database: Database, cast: Cast) -> Run:
    """A server, from nothing to a thousand answers."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environ, began = environment(database, WELKOM_PORT=str(port)), time.perf_counter()
    with running(command, environ) as process:
        while not answers(port, QUERIES[1], cast):
            assert process.poll() is None, "it ended"
            time.sleep(0.005)
        clock, cpu = (time.perf_counter() - began) * 1000, processor(process.pid)
        time.sleep(SETTLED)
        settled = memory(process.pid)
        for number in range(REQUESTS):
            assert answers(port, QUERIES[number % len(QUERIES)], cast)
        return Run(clock, cpu, settled, memory(process.pid))


@contextlib.contextmanager
def running(command: Sequence[str], environ: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


def answers(port: int, query: str, cast: Cast) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"content-type": "application/json", "authorization": f"Bearer {cast.bob.token}"}
    try:
        connection.request("POST", "/graphql", STATEMENT % query, headers)
        return b'"data"' in connection.getresponse().read()
    except ConnectionRefusedError:
        return False
    finally:
        connection.close()


def ended(command: Sequence[str]) -> tuple[float, float]:
    """Milliseconds until a command ends, on the clock and of CPU."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    clock, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return clock * 1000, cpu * 1000


def processor(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> tuple[float, float]:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    found = {line.split()[0]: int(line.split()[1]) / 1024 for line in lines if line.startswith(("Rss:", "Pss:"))}
    return found["Rss:"], found["Pss:"]


if __name__ == "__main__":
    asyncio.run(main())
