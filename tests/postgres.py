"""A PostgreSQL of the tests' own: started as an unprivileged user, on a socket that nobody else finds."""

import asyncio
import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

WHERE = ["/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin", "/usr/local/pgsql/bin"]
MISSING = "NO POSTGRESQL: the server programs (initdb, postgres) were not found; its half of the tests is SKIPPED"


def programs() -> Path | None:
    """The folder of initdb and postgres, the newest version first; None where there is none."""
    on_path = shutil.which("initdb")
    folders = [Path(on_path).resolve().parent] if on_path else []
    for pattern in WHERE:
        folders += sorted(Path("/").glob(pattern.lstrip("/")), reverse=True)
    return next(
        (f for f in folders if (f / "initdb").exists() and (f / "postgres").exists() and (f / "pg_isready").exists()),
        None,
    )


def unprivileged() -> str | None:
    """Whom to run it as: nobody else where we are not root, which PostgreSQL refuses."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    return None


@contextlib.contextmanager
def running(*, durable: bool = False) -> Iterator[str]:
    """The URL of its database `postgres`, ready for connections. Gone with everything in it at the end."""
    folder = programs()
    if folder is None:
        raise FileNotFoundError(MISSING)
    user = unprivileged()
    with tempfile.TemporaryDirectory(prefix="welkom-postgres-") as place:
        data = Path(place) / "data"
        if user:
            shutil.chown(place, user)
        subprocess.run(
            [folder / "initdb", "-D", data, "-U", "welkom", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"],
            user=user,
            cwd=place,
            check=True,
            capture_output=True,
        )
        port = free_port()
        options = [f"-cport={port}", "-clisten_addresses=127.0.0.1", f"-cunix_socket_directories={place}"]
        # Without autovacuum: its commits give the database a new version, under which no answer is kept.
        options += ["-cmax_connections=200", "-cshared_buffers=64MB", "-cautovacuum=off"]
        options += [] if durable else ["-cfsync=off", "-csynchronous_commit=off", "-cfull_page_writes=off"]
        process = subprocess.Popen(
            [folder / "postgres", "-D", data, *options],
            user=user,
            cwd=place,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_until_ready(folder, port, process)
            yield f"postgresql+asyncpg://welkom@127.0.0.1:{port}/postgres"
        finally:
            process.send_signal(3)  # SIGQUIT: at once; nothing in it is kept
            process.wait()


def wait_until_ready(folder: Path, port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        if process.poll() is not None:
            raise RuntimeError("PostgreSQL ended at once")
        if (
            subprocess.run([folder / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)], check=False).returncode
            == 0
        ):
            return
        time.sleep(0.05)
    raise TimeoutError("PostgreSQL does not answer")


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


async def check_drift() -> None:
    """Migrates an empty database of each kind up, down and up, and compares it with the models."""
    from alembic import command

    from server.db import migrate
    from server.db.database import Database
    from tests.plain import PlainEncryption

    with tempfile.TemporaryDirectory() as place, contextlib.ExitStack() as stack:
        urls = [f"sqlite+aiosqlite:///{place}/drift.db"]
        if programs():
            urls.append(stack.enter_context(running()))
        else:
            print(MISSING, file=sys.stderr)
        for url in urls:
            database = Database(url, encryption=PlainEncryption())
            await migrate.upgrade(database.writer)
            await migrate.run(database.writer, command.downgrade, "base")
            await migrate.upgrade(database.writer)
            await migrate.check(database.writer)
            await database.dispose()
            print(f"migrations match the models on {database.url.get_backend_name()}")


if __name__ == "__main__":
    asyncio.run(check_drift())
