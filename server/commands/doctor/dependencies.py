"""What `welkom doctor` asks of the bus and of the folder of documents."""

import asyncio
import contextlib
import errno
import io
import logging
import os
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from server.bus import Bus, make_bus, running
from server.bus.memory import inbox_topic
from server.commands.console import out
from server.db.database import Database
from server.domain.events import InboxChanged
from server.settings import Settings
from server.storage import s3

ECHO_WITHIN = 2.0
REPLICA_TRIES = 20
REMEDY = {
    "postgres": "check {url}",
    "redis": "check WELKOM_BUS_URL, that Redis runs, and that its user may publish and subscribe",
}
REMEDY_NO_ECHO = {
    "postgres": "before PostgreSQL stands a pooler in transaction mode, most likely: let {url} "
    "name PostgreSQL itself, or a pooler in session mode",
    "redis": "check that the user in WELKOM_BUS_URL may publish and subscribe",
}


async def bus(config: Settings) -> str | None:
    """What one bus publishes has to arrive at another one, as from process to process."""
    if config.bus == "memory":
        out.print("[green]✓[/green] the bus is memory: for one `welkom serve`")
        return None
    url = "WELKOM_DIRECT_DATABASE_URL" if config.direct_database_url else "WELKOM_DATABASE_URL"
    sender, receiver = make_bus(config), make_bus(config)
    with _overheard() as said:
        async with running(sender), running(receiver):
            if not (sender.ready.is_set() and receiver.ready.is_set()):
                why = said[0].partition(";")[0] if said else f"the bus does not connect within {ECHO_WITHIN:.0f} s"
                return f"{why}: {REMEDY[config.bus].format(url=url)}"
            seconds = await _from_one_to_the_other(sender, receiver)
    if seconds is None:
        remedy = REMEDY_NO_ECHO[config.bus].format(url=url)
        return f"what is published on the bus does not come back within {ECHO_WITHIN:.0f} s: {remedy}"
    out.print(f"[green]✓[/green] the bus ({config.bus}) brings back what is published, after {seconds * 1000:.0f} ms")
    return None


async def _from_one_to_the_other(sender: Bus, receiver: Bus) -> float | None:
    """How long it took; None where it did not arrive. Nobody has the id, so nobody else is woken."""
    probe = InboxChanged(environment_id=uuid.uuid4(), user_id=uuid.uuid4())
    with receiver.subscribe(inbox_topic(probe.environment_id, probe.user_id)) as queue:
        began = time.perf_counter()
        sender.publish(probe)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ECHO_WITHIN):
                while await queue.get() != probe:  # `Resync`, after a lost connection
                    pass
                return time.perf_counter() - began
    return None


async def replica_of(database: Database) -> str | None:
    """What the primary has shows up at the replica."""
    replica = getattr(database.readers, "replica", None)
    if replica is None:
        return None
    for _ in range(REPLICA_TRIES):
        connection = await replica.connection()
        if connection is not None:
            replica.give_back(connection)
            out.print("[green]✓[/green] the replica has what the primary has")
            return None
        await asyncio.sleep(0.1)
    return (
        "the replica does not answer, is none, or stays behind: check WELKOM_READ_DATABASE_URL and its replication; "
        "until then the primary answers"
    )


def storage(config: Settings) -> str | None:
    """A file is written, read and removed where documents are kept."""
    return _in_folder(config) if config.storage_url is None else _in_bucket(config.storage_url)


def _in_folder(config: Settings) -> str | None:
    folder = Path(config.storage_path).absolute()
    try:
        _keep_a_file(folder)
    except OSError as fault:
        return (
            f"no document can be kept in {folder} ({fault.strerror}): "
            "give WELKOM_STORAGE_PATH a folder in which the server's user may write"
        )
    out.print(f"[green]✓[/green] documents are kept in {folder}", soft_wrap=True)
    return None


def _in_bucket(url: str) -> str | None:
    key = f"doctor-{uuid.uuid4().hex}"
    try:
        store = s3.store_of(url)
        s3.put(store, key, io.BytesIO(b"welkom"))
        s3.delete(store, key)
    except s3.NotInstalled as missing:
        return str(missing)
    except OSError as fault:
        return (
            f"no document can be kept in {url} ({fault}): check WELKOM_STORAGE_URL, AWS_ENDPOINT_URL, AWS_REGION, "
            "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
        )
    out.print(f"[green]✓[/green] documents are kept in {url}", soft_wrap=True)
    return None


def _keep_a_file(folder: Path) -> None:
    """Leaves nothing: a folder made here by another user would lock out the server's."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    with TemporaryDirectory(prefix=".doctor-", dir=there) as own:
        file = Path(own) / "file"
        file.write_bytes(b"welkom")
        file.read_bytes()
    for inner in folder.glob("*/"):
        if not os.access(inner, os.R_OK | os.W_OK | os.X_OK, effective_ids=True):
            raise PermissionError(errno.EACCES, f"not allowed into {inner}")


class _Collecting(logging.Handler):
    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said.append(record.getMessage())


@contextlib.contextmanager
def _overheard() -> Iterator[list[str]]:
    """What the bus would have logged: the reason why it does not connect."""
    said: list[str] = []
    logger, handler = logging.getLogger("server.bus"), _Collecting(said)
    before, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield said
    finally:
        logger.removeHandler(handler)
        logger.propagate = before
