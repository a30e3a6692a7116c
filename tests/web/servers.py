"""Real servers for tests: `welkom serve` as a process of its own."""

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

import httpx2

from server.db.database import Database
from tests.conftest import KEY

WELKOM = [sys.executable, "-c", "from server.cli import main; main()"]
# Ctrl-C works in it, also where whoever started the tests told them to ignore it, as a shell does in the background.
INTERRUPTIBLE = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
IN_TERMINAL = [sys.executable, "-c", f"{INTERRUPTIBLE}; from server.cli import main; main()"]


@dataclass(frozen=True, slots=True)
class Served:
    process: subprocess.Popen[str]
    where: str

    @property
    def url(self) -> str:
        return f"http://{self.where}"


def environment(database: Database | None = None, **changes: str) -> dict[str, str]:
    """The environment variables of a development server on this database, and nothing else of ours."""
    given = {name: value for name, value in os.environ.items() if not name.startswith("WELKOM_")}
    given |= {"WELKOM_ENV": "development", "WELKOM_SECRET_KEY": KEY}
    if database is not None:
        given["WELKOM_DATABASE_URL"] = database.url.render_as_string(hide_password=False)
    return given | changes


@contextlib.asynccontextmanager
async def serving(
    database: Database, *, command: Sequence[str] = (*WELKOM, "serve"), **changes: str
) -> AsyncIterator[Served]:
    """`welkom serve`, answering; killed at the end if it still runs."""
    port = free_port()
    environ = environment(database, WELKOM_PORT=str(port), **changes)
    process = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    served = Served(process, f"127.0.0.1:{port}")
    try:
        await answering(served)
        yield served
    finally:
        process.kill()
        process.communicate()


def free_port() -> int:
    """One that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


async def answering(served: Served) -> None:
    """Waits until the server is healthy."""
    async with httpx2.AsyncClient(base_url=served.url, trust_env=False) as http:
        for _ in range(300):
            assert served.process.poll() is None, served.process.communicate()[0]
            with contextlib.suppress(httpx2.TransportError):
                if (await http.get("/health")).status_code == 200:
                    return
            await asyncio.sleep(0.1)
    raise TimeoutError("the server does not answer")
