"""The routes on a real server and real sockets: floods, cut connections, early refusals."""

import asyncio
import contextlib
import os
import socket
import time
import tracemalloc
from collections.abc import AsyncIterator

import pytest
import uvicorn
from starlette.applications import Starlette

from server import app
from server.storage import FolderStorage
from server.web.bodies import Bodies
from tests.rows import nothing_happens
from tests.scenario.documents import PDF, OrganisationFiles, path_of
from tests.web.servers import serving

MB = 1024 * 1024


@pytest.fixture
def kind() -> str:
    return "sqlite"  # what is tested here is between the socket and the folder


@pytest.fixture
async def port(site: Starlette) -> AsyncIterator[int]:
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(
            Bodies(site), interface="asgi3", log_level="warning", lifespan="off", timeout_graceful_shutdown=1
        )
    )
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign, assignment]
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:
        await asyncio.sleep(0.01)
    yield listener.getsockname()[1]
    server.should_exit = True
    await task


@contextlib.asynccontextmanager
async def put(
    port: int, organisation: OrganisationFiles, *headers: str
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A PUT of which the head has gone out, to a document without a file."""
    document_id = await organisation.create_document(organisation.cast.bob)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = [
        f"PUT {path_of(document_id)} HTTP/1.1",
        "Host: x",
        f"Authorization: Bearer {organisation.cast.bob.token}",
        *headers,
    ]
    async with nothing_happens(organisation.database):
        writer.write("\r\n".join([*head, "", ""]).encode())
        await writer.drain()
        yield reader, writer
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        await quiet(organisation)
    assert organisation.files() == []


async def quiet(organisation: OrganisationFiles) -> None:
    for _ in range(300):
        if not organisation.files():
            return
        await asyncio.sleep(0.01)


async def test_too_large_is_refused_while_the_client_still_waits(organisation: OrganisationFiles, port: int) -> None:
    headers = (f"Content-Length: {100 * MB}", "Expect: 100-continue")
    async with put(port, organisation, *headers) as (reader, _), asyncio.timeout(5):
        assert (await reader.readline()).startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize("way", ["length", "chunked"])
async def test_lim_3_who_sends_all_of_too_much_reads_why_it_was_refused(
    organisation: OrganisationFiles, site: Starlette, port: int, way: str
) -> None:
    """Closed at once with bytes unread, the system would reset the connection, and the answer with it."""
    header = f"Content-Length: {6 * MB}" if way == "length" else "Transfer-Encoding: chunked"
    async with put(port, organisation, header) as (reader, writer), asyncio.timeout(20):
        for n in range(96):
            block = (b"" if n else b"%PDF-1.7\n").ljust(65_536, b"x")
            writer.write(block if way == "length" else b"%x\r\n%s\r\n" % (len(block), block))
            await writer.drain()
        if way == "chunked":
            writer.write(b"0\r\n\r\n")
        assert (await reader.readline()).startswith(b"HTTP/1.1 413")


async def test_threats_a_stream_of_100_mb_keeps_memory_flat(organisation: OrganisationFiles, port: int) -> None:
    async with put(port, organisation, "Transfer-Encoding: chunked") as (reader, writer), asyncio.timeout(30):
        tracemalloc.start()
        block = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
        writer.write(b"9\r\n%PDF-1.7\n\r\n")
        with contextlib.suppress(ConnectionError):
            for _ in range(100 * MB // 65_536):
                writer.write(block)
                await writer.drain()
        with contextlib.suppress(ConnectionError):
            assert (await reader.readline()).startswith(b"HTTP/1.1 413")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 8 * MB


@pytest.mark.parametrize("way", ["length", "chunked"])
@pytest.mark.parametrize("reset", [True, False])
async def test_a_cut_connection_leaves_no_file_and_no_row(
    organisation: OrganisationFiles, port: int, way: str, reset: bool
) -> None:
    header = f"Content-Length: {MB}" if way == "length" else "Transfer-Encoding: chunked"
    async with put(port, organisation, header) as (_, writer), asyncio.timeout(5):
        data = b"%PDF-1.7\n" + b"x" * 200_000
        writer.write(data if way == "length" else f"{len(data):x}\r\n".encode() + data + b"\r\n")
        await writer.drain()
        while not organisation.files():  # it is on its way to the disk
            await asyncio.sleep(0.01)
        if reset:
            writer.transport.abort()


async def test_a_client_that_falls_silent_is_told_so_in_time(organisation: OrganisationFiles, port: int) -> None:
    async with put(port, organisation, f"Content-Length: {MB}") as (reader, writer), asyncio.timeout(10):
        writer.write(PDF)
        assert (await reader.readline()).startswith(b"HTTP/1.1 408")
        assert b"connection: close" in (await reader.read()).lower()


async def test_lim_5_what_a_killed_server_left_of_an_upload_is_tidied_away_and_nothing_else(
    organisation: OrganisationFiles, storage: FolderStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    async with serving(organisation.database, WELKOM_STORAGE_PATH=str(organisation.folder)) as served:
        _, writer = await asyncio.open_connection(*served.where.split(":"))
        head = f"PUT {path_of(document_id)} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {2 * MB}\r\n"
        writer.write(f"{head}Authorization: Bearer {organisation.cast.bob.token}\r\n\r\n".encode())
        writer.write(b"%PDF-1.7\n" + b"x" * MB)
        async with asyncio.timeout(10):
            while sum(file.stat().st_size for file in organisation.files()) < MB // 2:
                await asyncio.sleep(0.01)
        served.process.kill()
        await asyncio.to_thread(served.process.wait)
        writer.close()
    [left] = organisation.files()
    await storage.write("ab" * 16, pieces(PDF))
    kept = [file for file in organisation.files() if file != left]
    os.utime(kept[0], (time.time() - 10**6,) * 2)

    monkeypatch.setattr(app, "SOON", 0)
    monkeypatch.setattr(app, "HOUR", 0.02)
    tidying = asyncio.create_task(app.tidy_hourly(organisation.database, storage))
    try:
        await asyncio.sleep(0.3)
        assert left.exists(), "another process may be about to finish it"
        os.utime(left, (time.time() - 3700,) * 2)
        async with asyncio.timeout(10):
            while left.exists():
                await asyncio.sleep(0.01)
    finally:
        tidying.cancel()
        await asyncio.gather(tidying, return_exceptions=True)
    assert organisation.files() == kept


async def pieces(*blocks: bytes) -> AsyncIterator[bytes]:
    for block in blocks:
        yield block
