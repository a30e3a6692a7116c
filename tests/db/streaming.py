"""A PostgreSQL and a standby that follows it, each of which can be ended; a write is acknowledged when both have it."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
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
    "wal_retrieve_retry_interval": "200ms",  # a standby asks so soon for a primary that was away
    "shared_buffers": "32MB",
}


class Node:
    """One server in a folder of its own."""

    def __init__(self, place: Path, name: str) -> None:
        self.place, self.folder, self.port = place, place / name, postgres.free_port()
        self.user, self.programs = postgres.unprivileged(), postgres.programs()
        self.process: subprocess.Popen[bytes] | None = None

    def run(self, program: str, *words: str) -> str:
        """What it prints."""
        assert self.programs is not None
        command = [str(self.programs / program), *words]
        return subprocess.run(command, user=self.user, cwd=self.place, check=True, capture_output=True).stdout.decode()

    def asked(self, *statements: str) -> str:
        """By psql, each in a transaction of its own."""
        words = [word for statement in statements for word in ("-c", statement)]
        return self.run("psql", *self.connect, "-XAt", *words).strip()

    def start(self, **settings: str) -> None:
        assert self.programs is not None
        where = {"port": str(self.port), "listen_addresses": "127.0.0.1", "unix_socket_directories": str(self.place)}
        given = SETTINGS | where | settings
        words = [str(self.programs / "postgres"), "-D", str(self.folder), *(f"-c{n}={v}" for n, v in given.items())]
        silent: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        for _ in range(20):  # a killed one's children may need a moment to notice
            self.process = subprocess.Popen(words, user=self.user, cwd=self.place, **silent)
            with contextlib.suppress(RuntimeError):
                return postgres.wait_until_ready(self.programs, self.port, self.process)
            time.sleep(0.1)
        raise TimeoutError("PostgreSQL does not start")

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
    """`url` leads to whichever of the two is the primary, `read_url` to whichever is the standby."""

    def __init__(self, primary: Node, standby: Node) -> None:
        self.primary, self.standby = primary, standby
        hosts = "&".join(f"host=127.0.0.1:{node.port}" for node in (primary, standby))
        both = f"postgresql+asyncpg://welkom@/postgres?{hosts}"
        self.url, self.read_url = f"{both}&target_session_attrs=primary", f"{both}&target_session_attrs=standby"

    def promote(self) -> None:
        """The primary's machine stops, and the standby becomes the primary, which waits for nobody."""
        self.primary.end(signal.SIGKILL)
        self.standby.run("pg_ctl", "promote", "-D", str(self.standby.folder), "-w")

    def change_places(self) -> None:
        """After `promote`: the machine of the primary of before comes back, and follows the new one."""
        self.primary, self.standby = self.standby, self.primary
        shutil.rmtree(self.standby.folder)

    def follow(self, *, synchronous: bool, delay: str = "0") -> None:
        """Makes the standby; with `synchronous`, a write is acknowledged from now on when both have it."""
        self.primary.run("pg_basebackup", "-D", str(self.standby.folder), "-R", "-c", "fast", *self.primary.connect[:6])
        self.standby.start(recovery_min_apply_delay=delay)
        if synchronous:
            self.wait_for_standby("*")
            self.synchronous()

    def wait_for_standby(self, names: str) -> None:
        """Sets synchronous_standby_names, after the standby was copied: a promoted one has nobody to wait for."""
        self.primary.asked(f"ALTER SYSTEM SET synchronous_standby_names = '{names}'", "SELECT pg_reload_conf()")

    def synchronous(self) -> None:
        """Returns when each commit waits for the standby."""
        asked = "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = 'sync'"
        for _ in range(600):
            if self.primary.asked(asked) == "1":
                return
            time.sleep(0.05)
        raise TimeoutError("the standby does not follow")


@contextlib.contextmanager
def running(*, synchronous: bool = True, delay: str = "0") -> Iterator[Cluster]:
    """`delay`: by which the standby applies what it got."""
    with tempfile.TemporaryDirectory(prefix="welkom-streaming-") as folder:
        place = Path(folder)
        cluster = Cluster(Node(place, "primary"), Node(place, "standby"))
        if cluster.primary.user:
            shutil.chown(place, cluster.primary.user)
        words = ("-U", "welkom", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        cluster.primary.run("initdb", "-D", str(cluster.primary.folder), *words)
        try:
            cluster.primary.start()
            cluster.follow(synchronous=synchronous, delay=delay)
            yield cluster
        finally:
            cluster.standby.end()
            cluster.primary.end()
