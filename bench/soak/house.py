"""What is put under load: PostgreSQL and its replica, a mail server, two `welkom serve`, a worker; each can end."""

import asyncio
import contextlib
import os
import signal
import subprocess
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import httpx2

from bench.kit import resident
from server.db.database import Database
from server.opening import open_database
from tests.conftest import fill, settings_for
from tests.db import streaming
from tests.mail.smtp_server import Server as MailServer
from tests.scenario import Cast
from tests.scenario.documents import OrganisationFiles, create_organisation_files
from tests.web.servers import WELKOM, environment, free_port

DISK = 400  # MB
A_MILLION = "1000000"
LIMITS = ("MAILS_A_DAY_TO_OWN_DOMAINS", "MAILS_A_DAY_TO_STRANGERS", "DOCUMENTS_A_DAY", "GUESSES_PER_NETWORK")


@dataclass
class Program:
    """One process of Welkom, with its log."""

    name: str
    words: Sequence[str]
    environ: dict[str, str]
    log: Path
    process: subprocess.Popen[bytes] | None = None
    starts: int = 0

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen([*WELKOM, *self.words], env=self.environ, stdout=log, stderr=log)
        self.starts += 1

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait()

    @property
    def runs(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def memory(self) -> int:
        """Resident, in KiB; 0 where it does not run."""
        if not self.runs or self.process is None:
            return 0
        with contextlib.suppress(OSError, StopIteration):  # it may end at this moment
            return resident(self.process.pid)
        return 0


@dataclass
class Sample:
    """Memory in KiB of each program by its name and how often it was started, and connections to PostgreSQL."""

    memory: dict[tuple[str, int], int]
    connections: int


@dataclass
class House:
    database: Database
    postgres: streaming.Cluster
    mail: MailServer
    cast: Cast
    organisation: OrganisationFiles
    files: Path
    servers: list[Program]
    worker: Program
    urls: list[str]
    disk: bool
    clock: Path | None

    async def healthy(self, url: str, *, within: float = 240) -> None:
        async with httpx2.AsyncClient(base_url=url, trust_env=False) as http, asyncio.timeout(within):
            while True:
                with contextlib.suppress(httpx2.HTTPError):
                    if (await http.get("/health")).status_code == 200:
                        return
                await asyncio.sleep(0.1)

    async def sample(self) -> Sample:
        memory = {(p.name, p.starts): p.memory() for p in (*self.servers, self.worker) if p.runs}
        connections = 0
        with contextlib.suppress(OSError, asyncpg.PostgresError, TimeoutError):
            url = self.postgres.primary.url.replace("+asyncpg", "")
            connection = await asyncpg.connect(url, timeout=2)
            connections = await connection.fetchval("SELECT count(*) FROM pg_stat_activity WHERE usename = 'welkom'")
            await connection.close()
        return Sample(memory, connections)


@contextlib.asynccontextmanager
async def opened(place: Path) -> AsyncIterator[House]:
    """All of it, running; ended at the end."""
    with streaming.running() as postgres:
        async with MailServer().listening() as mail:
            cast = await fill(postgres.url, with_cast=True)
            assert cast is not None
            database = open_database(settings_for(postgres.url))
            files = place / "documents"
            disk = _own_disk(files)
            organisation = await create_organisation_files(database, cast, files)
            clock, faked = _own_clock(place)
            ports = [free_port(), free_port()]
            given = {f"WELKOM_{name}": A_MILLION for name in LIMITS}
            given |= {"WELKOM_SMTP_URL": mail.url, "WELKOM_STORAGE_PATH": str(files), "WELKOM_PROCESSES": "2"}
            given |= {"WELKOM_PUBLIC_URL": "http://127.0.0.1:8000"} | faked
            given |= {"WELKOM_READ_DATABASE_URL": postgres.read_url}

            def program(name: str, *words: str, **changes: str) -> Program:
                return Program(name, words, environment(database, **given, **changes), place / f"{name}.log")

            servers = [
                program(f"server-{n}", "serve", "--no-worker", WELKOM_PORT=str(port)) for n, port in enumerate(ports)
            ]
            worker = program("worker", "worker")
            for one in (*servers, worker):
                one.start()
            urls = [f"http://127.0.0.1:{port}" for port in ports]
            house = House(database, postgres, mail, cast, organisation, files, servers, worker, urls, disk, clock)
            try:
                for url in urls:
                    await house.healthy(url)
                yield house
            finally:
                for one in (*servers, worker):
                    one.end(signal.SIGKILL)
                await database.dispose()
                if disk:
                    await asyncio.to_thread(subprocess.run, ["umount", str(files)], check=False)


def _own_disk(folder: Path) -> bool:
    """A small disk for the documents, where we may make one: it can be full without anybody else noticing."""
    folder.mkdir(parents=True)
    if os.geteuid() != 0:
        return False
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}m", "tmpfs", str(folder)], check=False)
    return made.returncode == 0


def _own_clock(place: Path) -> tuple[Path | None, dict[str, str]]:
    """The file that says by how many seconds Welkom's clocks are wrong, and what makes them so; needs `faketime`."""
    found = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)
    if found is None:
        return None, {}
    clock = place / "clock"
    clock.write_text("+0")
    return clock, {
        "LD_PRELOAD": str(found),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
