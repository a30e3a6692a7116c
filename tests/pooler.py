"""A PgBouncer of the tests' own, in transaction mode, before a PostgreSQL; it can be killed and started again."""

import contextlib
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import make_url

from tests import postgres
from tests.bus.servers import until_it_listens

MISSING = "NO PGBOUNCER: pgbouncer was not found (apt install pgbouncer); its part of the tests is SKIPPED"
SETTINGS = {
    "pool_mode": "transaction",
    "default_pool_size": "2",
    "listen_addr": "127.0.0.1",
    "unix_socket_dir": "",
    "auth_type": "trust",
    "max_client_conn": "500",
    "server_login_retry": "1",
}


def program() -> str | None:
    """Debian keeps it where only root looks."""
    return shutil.which("pgbouncer") or shutil.which("pgbouncer", path="/usr/sbin")


def version() -> tuple[int, ...]:
    said = subprocess.run([str(program()), "--version"], check=True, capture_output=True, text=True).stdout
    return tuple(int(number) for number in said.split()[1].split("."))


class Pooler:
    """`url` leads through it, to the database of that name at the server in `server_url`."""

    def __init__(self, place: Path, server_url: str, *, port: int | None = None, **settings: str) -> None:
        self.place, self.port, self.user = place, port or postgres.free_port(), postgres.unprivileged()
        self._server, self._settings = make_url(server_url), SETTINGS | settings
        if version() >= (1, 21):
            self._settings = {"max_prepared_statements": "0"} | self._settings
        if self.user:
            shutil.chown(place, self.user)
        (place / "userlist.txt").write_text(f'"{self._server.username}" ""\n')
        self._settings |= {"listen_port": str(self.port), "auth_file": str(place / "userlist.txt")}
        self._settings["logfile"] = str(place / "pgbouncer.log")
        self.leads_to(self._server.host, self._server.port)

    @property
    def url(self) -> str:
        return self._server.set(host="127.0.0.1", port=self.port).render_as_string(hide_password=False)

    @property
    def log(self) -> str:
        return (self.place / "pgbouncer.log").read_text()

    def leads_to(self, host: str | None, port: int | str | None) -> None:
        """From its next start on, or its next `reload`."""
        lines = ["[databases]", f"* = host={host} port={port}", "[pgbouncer]"]
        lines += [f"{name} = {value}" for name, value in self._settings.items()]
        (self.place / "pgbouncer.ini").write_text("\n".join(lines) + "\n")

    def start(self) -> None:
        """Returns when it takes connections."""
        command = [str(program()), "-q", str(self.place / "pgbouncer.ini")]
        self._process = subprocess.Popen(command, user=self.user, cwd=self.place, stderr=subprocess.DEVNULL)
        until_it_listens(self.port)

    def reload(self) -> None:
        """Reads its configuration again; sessions that lead elsewhere end with their transactions."""
        self._process.send_signal(signal.SIGHUP)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


@contextlib.contextmanager
def running(server_url: str, **settings: str) -> Iterator[Pooler]:
    with tempfile.TemporaryDirectory(prefix="welkom-pooler-") as place:
        pooler = Pooler(Path(place), server_url, **settings)
        pooler.start()
        try:
            yield pooler
        finally:
            pooler.kill()
