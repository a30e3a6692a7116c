"""Subscribers to an inbox, over real sockets."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

from websockets.asyncio.client import connect

from tests.client import Client
from tests.web.servers import Served
from tests.web.test_sockets import TRANSPORT, Socket

POSITION = "{ inbox(first: 1) { position } }"
INBOX = "subscription($after: String!) { inbox(after: $after) { cursor item { id state from { name } } } }"


@contextlib.asynccontextmanager
async def following(client: Client, served: Served, token: str) -> AsyncIterator[Socket]:
    """A socket that hears everything from now on, however long its subscription takes to begin."""
    position = (await client.ask(POSITION, as_=token)).data["inbox"]["position"]
    async with connect(f"ws://{served.where}/graphql", subprotocols=[TRANSPORT], proxy=None) as connection:
        socket = Socket(connection)
        await socket.begin(token)
        await socket.subscribe(INBOX, after=position)
        yield socket


@contextlib.asynccontextmanager
async def idle(client: Client, served: Served, tokens: Sequence[str]) -> AsyncIterator[None]:
    """Sockets at which nothing arrives while the block runs; they answer pings."""
    async with contextlib.AsyncExitStack() as stack:
        sockets = [await stack.enter_async_context(following(client, served, token)) for token in tokens]
        waiting = [asyncio.create_task(socket.hear(within=float("inf"))) for socket in sockets]
        try:
            yield
            assert not any(task.done() for task in waiting), "something arrived, or a socket was closed"
        finally:
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
