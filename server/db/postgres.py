"""What only PostgreSQL needs: connections made to the end, also where nobody waits any more; its partial indexes."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import asyncpg
from sqlalchemy import URL

from .models import Base

for _table in Base.metadata.tables.values():
    for _index in _table.indexes:
        _index.dialect_options["postgresql"]["where"] = _index.dialect_options["sqlite"]["where"]


# What a URL may say to SQLAlchemy alone.
SQLALCHEMYS = {"prepared_statement_cache_size", "prepared_statement_name_func", "async_fallback"}


def arguments(url: URL) -> dict[str, Any]:
    """What the URL says to asyncpg."""
    _, given = url.get_dialect()().create_connect_args(url)
    return {name: value for name, value in given.items() if name not in SQLALCHEMYS}


async def connect(*args: Any, **options: Any) -> asyncpg.Connection:
    """`asyncpg.connect`; cancelled, it leaves nothing behind, neither a connection nor an error in the log."""
    return await to_the_end(asyncpg.connect(*args, **options))


async def to_the_end(connecting: Coroutine[Any, Any, asyncpg.Connection]) -> asyncpg.Connection:
    """The connection; where nobody waits for it any more, it is closed as soon as it is made.

    asyncpg that is cancelled while it negotiates TLS abandons a future, which asyncio then reports as an error. So the
    handshake is finished by a task of its own.
    """
    made = asyncio.ensure_future(connecting)
    try:
        return await asyncio.shield(made)
    except asyncio.CancelledError:
        made.add_done_callback(_close)
        raise


def _close(connecting: "asyncio.Future[asyncpg.Connection]") -> None:
    if not connecting.cancelled() and connecting.exception() is None:
        connecting.result().terminate()
