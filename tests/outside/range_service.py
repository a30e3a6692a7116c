"""A service of breached passwords on loopback, which writes down every byte that it gets, and can misbehave."""

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

Behaviour = Callable[[asyncio.StreamWriter], Awaitable[None]]


def sha1(password: str) -> str:
    return hashlib.sha1(password.encode()).hexdigest().upper()


@dataclass
class RangeService:
    """`stolen` are passwords by how often each was seen; `behaves` may answer in its place."""

    port: int = 0
    stolen: dict[str, int] = field(default_factory=dict)
    received: list[bytes] = field(default_factory=list)
    behaves: Behaviour | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/range/"

    @property
    def paths(self) -> list[str]:
        return [request.split(b" ")[1].decode() for request in self.received]

    def answer(self, prefix: str) -> bytes:
        """What begins so, between lines of padding that were never seen."""
        lines = [f"{n:035X}:0" for n in range(900)]
        lines += [f"{sha1(one)[5:]}:{times}" for one, times in self.stolen.items() if sha1(one)[:5] == prefix]
        return "\r\n".join(sorted(lines)).encode()


def http(body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\ncontent-type: text/plain\r\ncontent-length: {len(body)}\r\n{headers}\r\n"
    return head.encode() + body


@contextlib.asynccontextmanager
async def range_service(**given: object) -> AsyncIterator[RangeService]:
    service = RangeService(**given)  # type: ignore[arg-type]

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                request = await reader.readuntil(b"\r\n\r\n")
                service.received.append(request)
                if service.behaves is not None:
                    await service.behaves(writer)
                    break
                prefix = request.split(b" ")[1].decode().rpartition("/")[2]
                writer.write(http(service.answer(prefix)))
                await writer.drain()
        writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    service.port = server.sockets[0].getsockname()[1]
    try:
        yield service
    finally:
        server.close()
