"""LIM-3: bodies of requests end in time, whoever reads them; one that is cut off is no fault."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
import uvicorn

from server.app import create_app
from server.db.database import Database
from server.web import bodies
from tests.conftest import settings_for
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.web.servers import serving

BODY = b'{"query": "{ __typename }"}'
PATIENCE = 15
SOON = 0.3


@pytest.fixture
def kind() -> str:
    return "sqlite"  # what is tested here is between the socket and the endpoint


@pytest.fixture
async def port(database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[int]:
    """A server that waits for bodies as long as these tests do."""
    monkeypatch.setattr(bodies, "BODY_WITHIN", SOON)
    monkeypatch.setattr(bodies, "LINGER", SOON)
    settings = settings_for(database.url.render_as_string(hide_password=False))
    app = create_app(settings, database=database, with_worker=False)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, access_log=False, timeout_graceful_shutdown=1))
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign, assignment]
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    await task


@contextlib.asynccontextmanager
async def sent(port: int, *lines: str, body: bytes = b"") -> AsyncIterator[tuple[asyncio.StreamReader, Any]]:
    """A request of which the head has gone out, and some of the body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write("\r\n".join([*lines, "Host: 127.0.0.1", "", ""]).encode() + body)
    try:
        yield reader, writer
    finally:
        writer.close()


async def to_the_end(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
    """All that is answered until the server closes, while the body trickles in."""

    async def trickle() -> None:
        with contextlib.suppress(ConnectionError):
            while True:
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(0.02)

    trickling, answer = asyncio.create_task(trickle()), b""
    try:
        with contextlib.suppress(ConnectionError):  # of what trickled in after the end
            async with asyncio.timeout(PATIENCE):
                while some := await reader.read(1000):
                    answer += some
    finally:
        trickling.cancel()
    return answer


POST = ("POST /graphql HTTP/1.1", "Content-Type: application/json", "Content-Length: 100000")


async def test_lim_3_half_a_body_is_answered_in_time_and_the_connection_closed(port: int, database: Database) -> None:
    async with nothing_happens(database), sent(port, *POST, body=BODY[:9]) as (reader, writer):
        answer = await to_the_end(reader, writer)
    assert answer.startswith(b"HTTP/1.1 408")
    assert b'"code":"TIMEOUT"' in answer


UNREAD = {
    "no such path": ("POST /nothing HTTP/1.1", "404"),
    "a page": ("GET /inbox HTTP/1.1", "200"),
    "a method": ("PUT /inbox HTTP/1.1", "405"),
    "a form": ("POST /graphql HTTP/1.1", "415"),
    "an upload of nobody": ("PUT /documents/doc_x/file HTTP/1.1", "401"),
    "a query by GET": ("GET /graphql?query=%7B__typename%7D HTTP/1.1", "200"),
}


@pytest.mark.parametrize("length", ["Content-Length: 100000", "Transfer-Encoding: chunked"])
@pytest.mark.parametrize("what", UNREAD)
async def test_lim_3_a_body_that_nobody_reads_holds_no_connection(port: int, what: str, length: str) -> None:
    line, status = UNREAD[what]
    async with sent(port, line, "Accept: */*", length) as (reader, writer):
        if "chunked" in length:
            writer.write(b"ffffff\r\n")
        answer = await to_the_end(reader, writer)
    assert answer.startswith(f"HTTP/1.1 {status}".encode())
    assert b"connection: close" in answer.lower()


async def test_a_body_that_came_along_costs_no_connection(port: int) -> None:
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
        for path, content in (("/nothing", b"x" * 5000), ("/graphql", BODY), ("/inbox", b"x"), ("/graphql", BODY)):
            answer = await http.post(path, content=content, headers={"content-type": "application/json"})
            assert "connection" not in answer.headers, path


async def test_who_sends_too_much_reads_the_answer(port: int) -> None:
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
        for content in (b" " * 300_000, b" " * 3_000_000):
            answer = await http.post("/graphql", content=content, headers={"content-type": "application/json"})
            assert answer.status_code == 413


async def test_lim_3_a_body_that_says_it_is_too_large_is_not_waited_for(port: int) -> None:
    async with sent(port, *POST[:2], "Content-Length: 100000000") as (reader, _), asyncio.timeout(PATIENCE):
        assert (await reader.read()).startswith(b"HTTP/1.1 413")


async def test_who_sends_slowly_reads_the_answer_too(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut off in the middle of its sending, a client sees a broken connection and no answer."""
    monkeypatch.setattr(bodies, "LINGER", float(PATIENCE))
    pieces = 40
    lines = ("PUT /documents/doc_x/file HTTP/1.1", f"Content-Length: {1000 * pieces}")
    async with sent(port, *lines) as (reader, writer), asyncio.timeout(PATIENCE):
        for _ in range(pieces):
            writer.write(b"x" * 1000)
            await writer.drain()
            await asyncio.sleep(0.02)
        answer = await reader.read()
    assert answer.startswith(b"HTTP/1.1 401")
    assert b'"UNAUTHENTICATED"' in answer


async def test_what_waits_for_permission_is_not_asked_for_a_body_that_is_refused(port: int) -> None:
    lines = ("POST /graphql HTTP/1.1", "Content-Type: text/plain", "Content-Length: 10", "Expect: 100-continue")
    async with sent(port, *lines) as (reader, _), asyncio.timeout(PATIENCE):
        answer = await reader.read()
    assert answer.startswith(b"HTTP/1.1 415")
    assert b"100 Continue" not in answer


async def test_a_body_that_is_cut_off_leaves_nothing_in_the_log(
    port: int, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        async with nothing_happens(database):
            for line in ("POST /graphql HTTP/1.1", "POST /nothing HTTP/1.1", "PUT /documents/doc_x/file HTTP/1.1"):
                for _ in range(3):
                    async with sent(port, line, *POST[1:], body=BODY[:9]):
                        await asyncio.sleep(0.05)
            await asyncio.sleep(2 * SOON)
    assert [record.getMessage() for record in caplog.records if record.name != "httpx2"] == []


async def test_a_running_server_says_nothing_of_requests_that_are_cut_off(database: Database, cast: Cast) -> None:
    async with serving(database) as served:
        for _ in range(5):
            async with sent(int(served.where.rpartition(":")[2]), *POST, body=BODY[:9]):
                await asyncio.sleep(0.05)
        served.process.terminate()
        said, _ = await asyncio.to_thread(served.process.communicate, timeout=15)
    assert "Traceback" not in said
    assert "ClientDisconnect" not in said
