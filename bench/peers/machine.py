"""On what it was measured: the machine, and the versions of all that took part."""

import datetime as dt
import importlib.metadata
import json
import os
import platform
import sqlite3
import subprocess
import textwrap
from collections.abc import Sequence
from pathlib import Path

from bench.peers.servers import NODE, ROOT
from tests import postgres

OF_PYTHON = ("starlette", "uvicorn", "asyncpg", "strawberry-graphql", "graphql-core", "sqlalchemy")


def described(rounds: int, seconds: float, also: str) -> str:
    """As a list in Markdown, with what there is `also` to tell."""
    command = f"WELKOM_BENCH_ROUNDS={rounds} WELKOM_BENCH_SECONDS={seconds:g} ./dev bench peers --write"
    ours = [f"{name} {importlib.metadata.version(name)}" for name in OF_PYTHON]
    of_node = json.loads((NODE / "package.json").read_text())["dependencies"]
    theirs = [f"{name} {version}" for name, version in of_node.items()]
    lines = (
        f"- `{command}`: {rounds} rounds of {seconds:g} s for each peer and work, in turn.",
        f"- {dt.datetime.now(dt.UTC):%Y-%m-%d}, Welkom at {REVISION}.",
        f"- {os.cpu_count()} cores of {processor()}, {platform.system()} {platform.release()}.",
        f"- Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}; {', '.join(ours)}.",
        f"- Node {told(['node', '--version'])}; {', '.join(theirs)}.",
        f"- {told([str(postgres.programs() or Path()) + '/postgres', '--version'])}.",
        f"- {also}",
    )
    return "\n".join(textwrap.fill(line, 120, subsequent_indent="  ", break_on_hyphens=False) for line in lines)


def processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def told(command: Sequence[str]) -> str:
    """The first line of what it prints; nothing where it is not there."""
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return done.stdout.strip().partition("\n")[0]


REVISION = told(["git", "describe", "--always", "--dirty"])  # now, at the start: by the end it may be another one
