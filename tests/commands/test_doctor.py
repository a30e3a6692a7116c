"""`welkom doctor` beside real things that are wrong: a deaf bus, no Redis, a folder that is none, a careless proxy."""

import asyncio
import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from redis.asyncio import Redis
from sqlalchemy import make_url

from server.commands.doctor.dependencies import storage
from server.db.database import Database
from server.settings import Settings
from tests.bus.conftest import redis_server
from tests.bus.proxy import Proxy
from tests.bus.servers import RedisCarrier
from tests.commands.test_commands import Welkom, done, refused, runner
from tests.conftest import settings_for
from tests.postgres import free_port
from tests.rows import nothing_happens
from tests.web.servers import Served, serving

__all__ = ["redis_server"]
ON_POSTGRESQL = pytest.mark.parametrize("kind", ["postgresql"])
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])


@pytest.fixture
def welkom(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Welkom:
    """Runs `welkom` on this test's database, in a folder of its own."""
    return runner(settings.database_url.get_secret_value(), tmp_path, monkeypatch)


@pytest.fixture
async def served(database: Database, tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(database, WELKOM_STORAGE_PATH=str(tmp_path / "data" / "documents")) as served:
        yield served


@pytest.mark.empty
async def test_doctor_says_that_all_is_well_and_leaves_nothing(
    welkom: Welkom, served: Served, database: Database, tmp_path: Path
) -> None:
    before = set(tmp_path.rglob("*"))
    async with nothing_happens(database):
        said = done(await welkom("doctor", WELKOM_PUBLIC_URL=served.url))
    assert "✗" not in said
    assert f"documents are kept in {tmp_path}/data/documents" in said
    assert "sockets can be opened" in said
    assert "documents of 5 MB may come in" in said
    on_sqlite = database.url.get_backend_name() == "sqlite"
    assert ("the bus is memory" if on_sqlite else "the bus (postgres) brings back what is published") in said
    assert not {path for path in set(tmp_path.rglob("*")) - before if "welkom.db" not in path.name}


class Pooler(Proxy):
    """Lets everything through but notifications, as a pooler in transaction mode does."""

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if writer.get_extra_info("peername")[1] == self._target:
            await super()._pump(reader, writer)
            return
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            writer.write(await reader.readexactly(1))  # there is no TLS
            while True:
                head = await reader.readexactly(5)
                message = head + await reader.readexactly(int.from_bytes(head[1:]) - 4)
                if head[:1] != b"A":
                    writer.write(message)
                    await writer.drain()


@ON_POSTGRESQL
async def test_doctor_notices_a_bus_that_brings_nothing_back(welkom: Welkom, database: Database) -> None:
    pooler = Pooler(database.url.port or 5432)
    await pooler.accept()
    pooled = database.url.set(port=pooler.port).render_as_string(hide_password=False)
    try:
        said = refused(await welkom("doctor", WELKOM_DATABASE_URL=pooled))
    finally:
        await pooler.end()
    assert "the database answers and is migrated" in said
    assert "✗ what is published on the bus does not come back within 2 s" in said
    assert "a pooler in session mode" in said


@ON_POSTGRESQL
async def test_doctor_says_which_database_and_which_bus_refuse(
    welkom: Welkom, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.bus.READY_WITHIN", 0.3)  # a connection that is refused is refused at once
    nowhere = database.url.set(port=free_port()).render_as_string(hide_password=False)
    said = refused(await welkom("doctor", WELKOM_DATABASE_URL=nowhere))
    assert "✗ the database does not answer (ConnectionRefusedError)" in said
    assert "✗ the bus is cut off (ConnectionRefusedError): check WELKOM_DATABASE_URL" in said
    unknown = make_url(nowhere).set(port=database.url.port, database="nowhere").render_as_string(hide_password=False)
    assert "✗ the database does not answer (InvalidCatalogNameError)" in refused(
        await welkom("doctor", WELKOM_DATABASE_URL=unknown)
    )


@ON_SQLITE
async def test_doctor_tries_redis(welkom: Welkom, redis_server: RedisCarrier, monkeypatch: pytest.MonkeyPatch) -> None:
    said = refused(await welkom("doctor", WELKOM_BUS_URL=redis_server.url))
    assert "✓ the bus (redis) brings back what is published" in said
    monkeypatch.setattr("server.bus.READY_WITHIN", 0.3)  # a connection that is refused is refused at once
    said = refused(await welkom("doctor", WELKOM_BUS_URL=f"redis://127.0.0.1:{free_port()}/0"))
    assert "✗ the bus is cut off (ConnectionError): check WELKOM_BUS_URL, that Redis runs" in said


@ON_SQLITE
async def test_doctor_notices_a_redis_user_who_may_not_publish(welkom: Welkom, redis_server: RedisCarrier) -> None:
    async with Redis.from_url(redis_server.url) as redis:
        await redis.execute_command("ACL", "SETUSER", "mute", "on", ">secret", "allchannels", "+@all", "-publish")
        said = refused(await welkom("doctor", WELKOM_BUS_URL=f"redis://mute:secret@127.0.0.1:{redis_server.port}/0"))
        await redis.execute_command("ACL", "DELUSER", "mute")
    assert "✗ what is published on the bus does not come back within 2 s" in said
    assert "the user in WELKOM_BUS_URL may publish and subscribe" in said


@ON_SQLITE
@pytest.mark.parametrize("place", ["a-file", "a-file/documents", "/proc/documents"])
async def test_doctor_notices_a_folder_that_can_keep_nothing(welkom: Welkom, tmp_path: Path, place: str) -> None:
    (tmp_path / "a-file").write_text("no folder")
    said = refused(await welkom("doctor", WELKOM_STORAGE_PATH=place))
    assert f"✗ no document can be kept in {tmp_path / place}" in said
    assert "WELKOM_STORAGE_PATH" in said
    assert (tmp_path / "a-file").read_text() == "no folder"


@pytest.mark.parametrize("shut", ["documents", "documents/42"])
def test_doctor_notices_a_folder_of_somebody_else(shut: str, capsys: pytest.CaptureFixture[str]) -> None:
    with a_place() as place:
        (place / "documents" / "42").mkdir(parents=True)
        with nobody_special(place):
            given = settings_for("sqlite+aiosqlite:///x.db", storage_path=str(place / "documents"))
            assert storage(given) is None
            (place / shut).chmod(0o500)
            problem = storage(given)
            (place / shut).chmod(0o700)
        assert problem is not None
        assert "no document can be kept" in problem
        assert [path.name for path in place.rglob("*")] == ["documents", "42"]


@contextlib.contextmanager
def a_place() -> Iterator[Path]:
    """A folder that others can get to, unlike pytest's."""
    folder = tempfile.mkdtemp(prefix="welkom-doctor-")
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder)


@contextlib.contextmanager
def nobody_special(place: Path) -> Iterator[None]:
    """Root may write everywhere; nobody owns `place` and may write there."""
    if os.geteuid() != 0:
        yield
        return
    subprocess.run(["chown", "-R", "nobody", place], check=True)
    os.seteuid(place.stat().st_uid)
    try:
        yield
    finally:
        os.seteuid(0)


class Careless(BaseHTTPRequestHandler):
    """A proxy as many are out of the box: HTTP/1.0 to the server, no Upgrade, bodies of 1 MB at the most."""

    server_at = ""

    def do_GET(self) -> None:
        answer = httpx2.get(self.server_at + self.path, trust_env=False)
        self._answer(answer.status_code, answer.content)

    def do_PUT(self) -> None:
        self._answer(413, b"too large")

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None: ...


class Parked(Careless):
    """A host that answers everything with a page of its own."""

    def do_GET(self) -> None:
        self._answer(200, b"<h1>This domain is parked</h1>")


class Broken(Careless):
    """A proxy that finds no server."""

    def do_GET(self) -> None:
        self._answer(502, b"Bad Gateway")


@contextlib.contextmanager
def answering(handler: type[Careless]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@ON_SQLITE
async def test_doctor_notices_a_proxy_that_lets_no_socket_and_no_document_through(
    welkom: Welkom, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Careless, "server_at", served.url)
    with answering(Careless) as url:
        said = refused(await welkom("doctor", WELKOM_PUBLIC_URL=url))
    assert "✓ PUBLIC_URL reaches this server" in said
    assert f"✗ {url.replace('http', 'ws', 1)}/graphql opens no socket" in said
    assert "the headers Upgrade and Connection" in said
    assert "refuses documents of 5 MB" in said


@ON_SQLITE
@pytest.mark.parametrize(
    ("handler", "told"), [(Parked, "something else than Welkom answers"), (Broken, "/health answers 502")]
)
async def test_doctor_notices_who_else_answers_at_public_url(
    welkom: Welkom, handler: type[Careless], told: str
) -> None:
    with answering(handler) as url:
        said = refused(await welkom("doctor", WELKOM_PUBLIC_URL=url))
    assert told in said
    assert "check WELKOM_PUBLIC_URL" in said
    assert "sockets can be opened" not in said


@ON_SQLITE
async def test_doctor_shows_no_secret(welkom: Welkom) -> None:
    """Neither keys nor passwords, nor what lies inside a list."""
    provider = {
        "key": "one",
        "issuer": "https://one.example",
        "client_id": "us",
        "client_secret": "a-provider-s-secret",
    }
    said = await welkom(
        "doctor",
        WELKOM_SECRET_KEY="the-key-of-now-that-nobody-may-see",
        WELKOM_OLDER_SECRET_KEY="the-key-of-before-that-nobody-may-see",
        WELKOM_SMTP_URL="smtp://us:a-mail-server-s-secret@127.0.0.1:1",
        WELKOM_IDENTITY_PROVIDERS=json.dumps([provider]),
        WELKOM_MAIL_FROM="Welkom <shown@acme.example>",
    )
    assert "Welkom <shown@acme.example>" in said.output
    for secret in ("nobody-may-see", "a-mail-server-s-secret", "a-provider-s-secret"):
        assert secret not in said.output
