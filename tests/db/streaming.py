"""A PostgreSQL and a standby that follows it, each of which can be ended; a write is acknowledged when both have it."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests import postgres

SETTINGS = {
    "wal_level": "replica",
    "max_wal_senders": "5",
    "hot_standby": "on",
    "fsync": "off",
    "max_connections": "100",
    "shared_buffers": "32MB",
}


class Node:
    """One server in a folder of its own."""

    def __init__(self, place: Path, name: str) -> None:
        self.place, self.folder, self.port = place, place / name, postgres.free_port()
        self.user, self.programs = postgres.unprivileged(), postgres.programs()
        self.process: subprocess.Popen[bytes] | None = None

    def run(self, program: str, *words: str) -> None:
        assert self.programs is not None
        command = [str(self.programs / program), *words]
        subprocess.run(command, user=self.user, cwd=self.place, check=True, capture_output=True)

    def start(self, **settings: str) -> None:
        assert self.programs is not None
        where = {"port": str(self.port), "listen_addresses": "127.0.0.1", "unix_socket_directories": str(self.place)}
        given = SETTINGS | where | settings
        words = [str(self.programs / "postgres"), "-D", str(self.folder), *(f"-c{n}={v}" for n, v in given.items())]
        silent: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen(words, user=self.user, cwd=self.place, **silent)
        postgres.wait_until_ready(self.programs, self.port, self.process)

    def end(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """With SIGKILL its children too, as where the machine stops."""
        if self.process is None or self.process.poll() is not None:
            return
        if how is signal.SIGKILL:
            for pid in (self.process.pid, *self._children()):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        else:
            self.process.send_signal(how)
        self.process.wait()

    @contextlib.contextmanager
    def running(self, **settings: str) -> Iterator[str]:
        """Its URL. It ends as it does where it is stopped: what it archives is archived."""
        self.start(**settings)
        try:
            yield self.url
        finally:
            self.end(signal.SIGTERM)

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """All its processes stand still, and keep their connections."""
        assert self.process is not None
        processes = [self.process.pid, *self._children()]
        for pid in processes:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in processes:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)

    def _children(self) -> list[int]:
        assert self.process is not None
        told = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(pid) for pid in told.split()]

    @property
    def connect(self) -> tuple[str, ...]:
        """What PostgreSQL's own programs are told."""
        return ("-h", "127.0.0.1", "-p", str(self.port), "-U", "welkom", "-d", "postgres")

    @property
    def url(self) -> str:
        return f"postgresql+asyncpg://welkom@127.0.0.1:{self.port}/postgres"


class Cluster:
    """`url` leads to whichever of the two is the primary."""

    def __init__(self, primary: Node, standby: Node) -> None:
        self.primary, self.standby = primary, standby

    @property
    def url(self) -> str:
        hosts = "&".join(f"host=127.0.0.1:{node.port}" for node in (self.primary, self.standby))
        return f"postgresql+asyncpg://welkom@/postgres?{hosts}&target_session_attrs=primary"

    def promote(self) -> None:
        """The primary's machine stops, and the standby becomes the primary."""
        self.primary.end(signal.SIGKILL)
        self.standby.run("pg_ctl", "promote", "-D", str(self.standby.folder), "-w")


@contextlib.contextmanager
def running(*, synchronous: bool = True, delay: str = "0") -> Iterator[Cluster]:
    """`delay`: by which the standby applies what it got."""
    with tempfile.TemporaryDirectory(prefix="welkom-streaming-") as folder:
        place = Path(folder)
        cluster = Cluster(Node(place, "primary"), Node(place, "standby"))
        primary, standby = cluster.primary, cluster.standby
        if primary.user:
            shutil.chown(place, primary.user)
        words = ("-U", "welkom", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        primary.run("initdb", "-D", str(primary.folder), *words)
        names = {"synchronous_standby_names": "*" if synchronous else ""}
        primary.start(synchronous_standby_names="")
        try:
            connect = ("-h", "127.0.0.1", "-p", str(primary.port), "-U", "welkom")
            primary.run("pg_basebackup", "-D", str(standby.folder), "-R", "-c", "fast", *connect)
            standby.start(recovery_min_apply_delay=delay)
            for name, value in names.items():
                primary.run("psql", *connect, "-d", "postgres", "-c", f"ALTER SYSTEM SET {name} = '{value}'")
            primary.run("psql", *connect, "-d", "postgres", "-c", "SELECT pg_reload_conf()")
            yield cluster
        finally:
            standby.end()
            primary.end()
