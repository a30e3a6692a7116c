"""better-auth beside the others: its own tables in a database of its own, and those of its endpoints that compare.

Its answers are other ones: `get-session` tells the session and the account's user, which is about what `viewer` tells,
and `list-members` 50 members of an organisation with role, name and address. It knows no environments.
"""

import contextlib
import json
import subprocess
import tempfile
from collections.abc import AsyncIterator

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from bench.peers import load, servers
from bench.peers.servers import Peer, Running, Where
from bench.peers.works import Asked


@contextlib.asynccontextmanager
async def running(peer: Peer, where: Where, *, users: int, core: int | None, ready: Asked) -> AsyncIterator[Running]:
    """Its data is made first: so many users, one of them logged in, and an organisation of 50."""
    async with _beside(where) as own:
        made = _fill(peer, own, users)
        with servers.running(peer, own, core=core, ready=ready) as server:
            headers = {"cookie": made["cookie"]}
            members = f"/api/auth/organization/list-members?organizationId={made['organisation']}&limit=50"
            server.endpoints = {
                "viewer": load.request(server.port, "/api/auth/get-session", headers, None),
                "members": load.request(server.port, members, headers, None),
            }
            yield server


def _fill(peer: Peer, where: Where, users: int) -> dict[str, str]:
    """The cookie of a session and the id of the organisation."""
    given = servers.settings(peer, where, 0) | {"FILL": "1", "USERS": str(users)}
    done = subprocess.run(peer.command, env=given, check=True, stdout=subprocess.PIPE)
    made: dict[str, str] = json.loads(done.stdout)
    return made


@contextlib.asynccontextmanager
async def _beside(where: Where) -> AsyncIterator[Where]:
    """A new file, or a new database of the same PostgreSQL."""
    if where.url.startswith("sqlite"):
        with tempfile.TemporaryDirectory(prefix="welkom-bench-") as folder:
            yield Where(f"sqlite+aiosqlite:///{folder}/better-auth.db", where.facts)
        return
    engine = create_async_engine(where.url, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text("CREATE DATABASE better_auth"))
    await engine.dispose()
    url = make_url(where.url).set(database="better_auth").render_as_string(hide_password=False)
    yield Where(url, where.facts)
