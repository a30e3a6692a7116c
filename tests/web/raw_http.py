"""A server that listens in this process, and what is written to it and read from it byte by byte."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import uvicorn

from server.web.direct_answers import DirectAnswers
from server.web.direct_http import DirectConfig
from server.web.kept_answers import KeptAnswers

IDLE = 1  # seconds
VIEWER = "{ viewer { name role { key } } }"


@dataclass(frozen=True, slots=True)
class House:
    port: int
    direct: DirectAnswers
    server: uvicorn.Server

    @property
    def kept(self) -> KeptAnswers:
        assert self.direct.kept is not None
        return self.direct.kept

    def request(
        self, cast_member: Any, query: str = VIEWER, *, variables: Any = None, without: str = "", **headers: str
    ) -> bytes:
        """`headers`: with _ for -; `without`: one that is left out."""
        body = json.dumps({"query": query} | ({"variables": variables} if variables is not None else {}))
        given = {
            "host": f"127.0.0.1:{self.port}",
            "authorization": f"Bearer {cast_member.token}",
            "content-type": "application/json",
            "content-length": str(len(body.encode())),
        } | {name.replace("_", "-"): value for name, value in headers.items()}
        lines = [f"{name}: {value}" for name, value in given.items() if name != without]
        return "\r\n".join(["POST /graphql HTTP/1.1", *lines, "", body]).encode()

    async def until_kept(self, cast_member: Any, **headers: str) -> bytes:
        """The request whose answer is a kept one from now on."""
        request = self.request(cast_member, **headers)
        async with opened(self) as (reader, writer):
            for n in range(4):
                writer.write(request)
                await answer(reader)
                if n == 0:
                    await self.kept.activity.flush()
        return request


@contextlib.asynccontextmanager
async def listening(app: Any, **options: Any) -> AsyncIterator[House]:
    config = DirectConfig(
        app,
        per_network=100,
        in_all=100,
        direct_answers=app.state.direct_answers,
        host="127.0.0.1",
        port=0,
        log_config=None,
        timeout_keep_alive=IDLE,
        lifespan="off",
        **options,
    )
    server = uvicorn.Server(config)
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign, assignment]
    running = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield House(server.servers[0].sockets[0].getsockname()[1], app.state.direct_answers, server)
    finally:
        server.should_exit = True
        await running


@contextlib.asynccontextmanager
async def opened(house: House) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def answer(reader: asyncio.StreamReader) -> tuple[int, dict[str, str], bytes]:
    head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)).decode()
    first, *lines = head.strip().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    return int(first.split()[1]), headers, await reader.readexactly(int(headers["content-length"]))


async def asked(house: House, *requests: bytes) -> list[tuple[int, dict[str, str], bytes]]:
    """One after the other over one connection."""
    told = []
    async with opened(house) as (reader, writer):
        for request in requests:
            writer.write(request)
            told.append(await answer(reader))
    return told
