"""A proxy before a server: can hang up, refuse, or fall silent without hanging up."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from tests.postgres import free_port


class Proxy:
    """Carries bytes to and from the server on `target`."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._open: set[asyncio.StreamWriter] = set()
        self._pumps: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self.port = free_port()

    async def accept(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)

    async def refuse(self) -> None:
        """Hangs up, and takes no more calls until `accept`."""
        if self._server:
            self._server.close()
            self._server = None
        for writer in tuple(self._open):
            writer.transport.abort()

    def fall_silent(self) -> None:
        """What is open now stays open and carries nothing any more, as when a cable is pulled."""
        for pump in self._pumps:
            pump.cancel()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:  # there is no server at the moment
            writer.transport.abort()
            return
        self._open |= {writer, back}
        pumps = {asyncio.create_task(self._pump(reader, back)), asyncio.create_task(self._pump(there, writer))}
        self._pumps |= pumps
        await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        if not any(pump.cancelled() for pump in pumps):
            for one in (writer, back):
                one.close()  # what was said last still arrives

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while some := await reader.read(65536):
                writer.write(some)
                await writer.drain()

    async def end(self) -> None:
        await self.refuse()
        self.fall_silent()
        await asyncio.gather(*self._pumps, return_exceptions=True)


@contextlib.asynccontextmanager
async def before(target: int) -> AsyncIterator[Proxy]:
    proxy = Proxy(target)
    await proxy.accept()
    try:
        yield proxy
    finally:
        await proxy.end()
