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
        self._left: int | None = None  # bytes from the server until it hangs up
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

    def hang_up_after(self, size: int) -> None:
        """Hangs up once, after so many more bytes from the server, in the middle of whatever they are of."""
        self._left = size

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
        from_server = writer.get_extra_info("peername")[1] != self._target
        with contextlib.suppress(OSError):
            while some := await reader.read(65536):
                through = self._let_through(some) if from_server else some
                writer.write(through)
                await writer.drain()
                if len(through) < len(some):
                    return

    def _let_through(self, some: bytes) -> bytes:
        if self._left is None:
            return some
        through = some[: self._left]
        self._left = self._left - len(some) if len(through) == len(some) else None
        return through

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
