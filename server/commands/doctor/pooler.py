"""Whether `welkom doctor` finds a pooler in transaction mode before PostgreSQL."""

import contextlib
import uuid

from pydantic import SecretStr
from sqlalchemy.engine import make_url

from server.db.driver.pooled import PooledConnection
from server.db.driver.postgres import close
from server.db.postgres import arguments, connect
from server.settings import Settings

SESSION = "SELECT pg_backend_pid()"
PREPARED = "SELECT name FROM pg_prepared_statements"
CONNECTIONS, QUESTIONS = 4, 10


async def unexpected(config: Settings) -> str | None:
    """The setting whose URL leads through one that the settings say nothing of, and that loses prepared statements."""
    if config.database_pooler == "transaction":
        return None
    for name, url in (("DATABASE_URL", config.database_url), ("READ_DATABASE_URL", config.read_database_url)):
        with contextlib.suppress(Exception):  # whatever is wrong with the connection, the next check tells of it
            if url is not None and await _by_transaction(url) and not await _keeps_statements(url):
                return f"WELKOM_{name}"
    return None


async def _by_transaction(url: SecretStr) -> bool:
    """Whether connections that are open at the same time come to the same session of the server's, or one to several.

    That shows every time. Statements that are missing there show only sometimes, with more to do than a doctor has.
    There may be several processes of a pooler, each with sessions of its own: so there are several connections.
    """
    given = arguments(make_url(url.get_secret_value()))
    async with contextlib.AsyncExitStack() as stack:
        connections = []
        for _ in range(CONNECTIONS):
            connections.append(await connect(**given, connection_class=PooledConnection))
            stack.push_async_callback(close, connections[-1])
        sessions = {(one, await one.fetchval(SESSION)) for _ in range(QUESTIONS) for one in connections}
    return len(sessions) > CONNECTIONS or len({session for _, session in sessions}) < CONNECTIONS


async def _keeps_statements(url: SecretStr) -> bool:
    """Whether the pooler itself sees to it that a session has what is prepared: by names of its own, then."""
    connection = await connect(**arguments(make_url(url.get_secret_value())))
    name = f"welkom_{uuid.uuid4().hex}"
    try:
        async with connection.transaction():  # of one session, in which nothing is left
            statement = await connection.prepare(PREPARED, name=name)
            if name not in {row["name"] for row in await statement.fetch()}:
                return True
            await connection.execute(f"DEALLOCATE {name}")
        return False
    finally:
        await close(connection)
