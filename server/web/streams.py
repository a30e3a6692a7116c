"""Server-sent events: ended, and told why, as soon as the access behind them is (USR-3)."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

from graphql import GraphQLError
from strawberry.http.streaming import SSETransport
from strawberry.types import ExecutionResult

from server.context import ClientConnection
from server.domain.errors import NoEnvironment, Resume
from server.schema.errors import present
from server.web.live_connections import ENDED, LiveConnections, authority_of, recognise


class LineFeeds(SSETransport):
    """Lines end with LF alone. The format allows CRLF too, but not every client reads it; urql does not."""

    def encode_event(self, event: str, data: str | None = None) -> str:
        return super().encode_event(event, data).replace("\r\n", "\n")

    def encode_comment(self, comment: str) -> str:
        return super().encode_comment(comment).replace("\r\n", "\n")


class Stream:
    """One open stream, as `LiveConnections` knows it."""

    def __init__(self) -> None:
        self.stopped: asyncio.Future[tuple[int, str]] = asyncio.get_running_loop().create_future()

    def stop(self, code: int, reason: str) -> None:
        if not self.stopped.done():
            self.stopped.set_result((code, reason))


async def streamed(connection: ClientConnection, results: AsyncGenerator[Any, None]) -> AsyncGenerator[Any, None]:
    """The results of a subscription until access ends, then why it did; RESUME where the server ends."""
    async with contextlib.aclosing(results):
        try:
            async with following(connection) as stopped, contextlib.aclosing(_until(stopped, results)) as heard:
                async for result in heard:
                    yield result
                if stopped.done():
                    yield await _last_word(connection, stopped.result())
        except Exception as fault:
            yield _refused(fault, connection.locale)


@contextlib.asynccontextmanager
async def following(connection: ClientConnection) -> AsyncIterator[asyncio.Future[tuple[int, str]]]:
    """A future that is done as soon as the access behind this connection has ended, or the server does."""
    live_connections: LiveConnections = connection.live_connections
    stream, scope = Stream(), await recognise(connection)
    if scope is None:
        yield stream.stopped
        return
    place = live_connections.places.of_known(scope, connection.origin)
    live_connections.add(stream, scope)
    try:
        yield stream.stopped
    finally:
        live_connections.discard(stream, scope)
        place.release()


async def _until(stopped: asyncio.Future[Any], results: AsyncGenerator[Any, None]) -> AsyncGenerator[Any, None]:
    while True:
        coming = asyncio.ensure_future(anext(results))
        try:
            await asyncio.wait((coming, stopped), return_when=asyncio.FIRST_COMPLETED)
            if stopped.done():
                return
            try:
                result = coming.result()
            except StopAsyncIteration:
                return
            yield result
        finally:
            coming.cancel()
            await asyncio.gather(coming, return_exceptions=True)


async def _last_word(connection: ClientConnection, stop: tuple[int, str]) -> ExecutionResult:
    """Why access ended. Where the account acts as another user by now: that the one of this stream is gone."""
    if stop != ENDED:
        return _refused(Resume(), connection.locale)
    authority = await authority_of(connection)
    locale = authority.identity.locale if authority.identity else connection.locale
    return _refused(NoEnvironment() if authority.actor else authority.denial(), locale)


def _refused(fault: Exception, locale: str) -> ExecutionResult:
    return ExecutionResult(data=None, errors=[present(GraphQLError("Ended", original_error=fault), locale)])
