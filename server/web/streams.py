"""Server-sent events: ended, and told why, as soon as the access behind them is (USR-3)."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from typing import Any

from graphql import GraphQLError
from strawberry.types import ExecutionResult

from server.auth.authentication import Authority, authenticate
from server.context import Connection, Whose
from server.schema.errors import tell
from server.web.followers import Followers


class Stream:
    """One open stream, as `Followers` knows it."""

    def __init__(self) -> None:
        self.stopped: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def stop(self, code: int, reason: str) -> None:
        if not self.stopped.done():
            self.stopped.set_result(None)


async def streamed(
    connection: Connection, whose: Whose, results: AsyncGenerator[Any, None]
) -> AsyncGenerator[Any, None]:
    """The results of a subscription until access ends; then, as the last one, why it did."""
    followers: Followers = connection.followers
    stream = Stream()
    followers.add(stream, whose)
    try:
        async with contextlib.aclosing(results), contextlib.aclosing(_until(stream.stopped, results)) as heard:
            async for result in heard:
                yield result
        if stream.stopped.done():
            yield await _why(connection)
    finally:
        followers.discard(stream, whose)


async def recognise(connection: Connection) -> Whose | None:
    """Whose access it is that a socket or a stream ends with; None where nobody is logged in."""
    authority = await _authority(connection)
    identity, actor = authority.identity, authority.actor
    if identity is None or identity.session_id is None:
        return None
    return Whose(identity.account_id, identity.session_id, actor.environment_id if actor else None)


async def _until(stopped: asyncio.Future[None], results: AsyncGenerator[Any, None]) -> AsyncGenerator[Any, None]:
    while True:
        following = asyncio.ensure_future(anext(results))
        try:
            await asyncio.wait((following, stopped), return_when=asyncio.FIRST_COMPLETED)
            if stopped.done():
                return
            try:
                result = following.result()
            except StopAsyncIteration:
                return
            yield result
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)


async def _why(connection: Connection) -> ExecutionResult:
    authority = await _authority(connection)
    locale = authority.identity.locale if authority.identity else connection.locale
    error = GraphQLError("Access ended", original_error=authority.denial)
    return ExecutionResult(data=None, errors=[tell(error, locale)])


async def _authority(connection: Connection) -> Authority:
    services = connection.services
    reader = services.database.read()
    try:
        return await authenticate(
            services.database,
            reader,
            services.activity,
            token=connection.token,
            environment=connection.environment,
            origin=connection.origin,
        )
    finally:
        await reader.close()
