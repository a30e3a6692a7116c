"""How connections to PostgreSQL are made: to the end, also where whoever asked for one has gone."""

import asyncio
from typing import Any

import asyncpg


async def connect(*args: Any, **options: Any) -> asyncpg.Connection:
    """`asyncpg.connect`; cancelled, it leaves nothing behind, neither a connection nor an error in the log.

    asyncpg that is cancelled while it negotiates TLS abandons a future, which asyncio then reports as an error. So the
    handshake is finished by a task of its own, and a connection that nobody waits for any more is closed.
    """
    connecting = asyncio.ensure_future(asyncpg.connect(*args, **options))
    try:
        return await asyncio.shield(connecting)
    except asyncio.CancelledError:
        connecting.add_done_callback(_close)
        raise


def _close(connecting: "asyncio.Future[asyncpg.Connection]") -> None:
    if not connecting.cancelled() and connecting.exception() is None:
        connecting.result().terminate()
