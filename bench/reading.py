"""What a read costs by the driver and by SQLAlchemy: CPU of this process, the database's own server left out."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any, Literal

import orjson

from bench import kit
from bench.environments import Environment, Size, build
from server.app import create_app
from server.db.database import Database
from server.db.queries import users
from tests.conftest import settings_for

SMALL = Size("small", members=100, organisations=5, items=100, documents=100)
PATHS: tuple[Literal["sqlalchemy", "driver"], ...] = ("sqlalchemy", "driver")
ROUNDS, SECONDS, WARM = 5, 1.0, 20
VIEWER = "{ viewer { name email role { key } } }"
USERS = (
    "{ environment { users(first: 50) { edges { node { id name email status role { key } "
    "memberships(first: 5) { edges { node { organisationName role { key } } } } } } } } }"
)

Ask = Callable[[], Awaitable[None]]


async def main() -> None:
    for kind in kit.kinds():
        async with kit.fresh(kind) as (database, _cast):
            environment = await build(database, SMALL, 1)
            settings = settings_for(database.url.render_as_string(hide_password=False))
            app = create_app(settings, database=database, with_worker=False)
            async with app.router.lifespan_context(app):
                asked = {
                    "a user by id, by the reader": by_id(database, environment),
                    "viewer, over HTTP": over_http(app, environment, VIEWER),
                    "50 users with memberships, over HTTP": over_http(app, environment, USERS),
                }
                found = [[f"{kind}: {what}", *await compared(database, ask)] for what, ask in asked.items()]
        kit.table(["µs of CPU", *PATHS, "ratio"], found)


async def compared(database: Database, ask: Ask) -> list[str]:
    """Medians of rounds that take turns, so that what else the machine does is in all of them."""
    took: dict[str, list[float]] = {path: [] for path in PATHS}
    for _ in range(ROUNDS):
        for path in PATHS:
            database.reads_by = path
            took[path].append(await cost(ask))
    slow, quick = (statistics.median(took[path]) for path in PATHS)
    return [f"{slow * 1e6:.0f}", f"{quick * 1e6:.0f}", f"{slow / quick:.1f}"]


async def cost(ask: Ask) -> float:
    for _ in range(WARM):
        await ask()
    began, used, times = time.perf_counter(), time.process_time(), 0
    while time.perf_counter() - began < SECONDS:
        await ask()
        times += 1
    return (time.process_time() - used) / times


def by_id(database: Database, environment: Environment) -> Ask:
    where = {"environment_id": environment.boss.environment_id, "ids": [environment.boss.user_id]}

    async def ask() -> None:
        async with database.read() as reader:
            assert len(await reader.rows(users.USERS_BY_ID, **where)) == 1

    return ask


def over_http(app: Any, environment: Environment, query: str) -> Ask:
    """A request as a server hands it to the application: what sockets and a client cost is left out."""
    body = orjson.dumps({"query": query})
    headers = [
        (b"host", b"127.0.0.1:8000"),
        (b"authorization", f"Bearer {environment.boss.token}".encode()),
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
    ]
    where = {"type": "http", "http_version": "1.1", "method": "POST", "path": "/graphql", "raw_path": b"/graphql"}
    scope = {**where, "query_string": b"", "scheme": "http", "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8000)}

    async def ask() -> None:
        answer: list[dict[str, Any]] = []
        coming = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> dict[str, Any]:
            return coming.pop() if coming else await asyncio.Future()

        async def send(message: Any) -> None:
            answer.append(message)

        await app({**scope, "headers": headers, "state": {}}, receive, send)
        assert b'"errors"' not in answer[1]["body"], answer
        assert answer[0]["status"] == 200

    return ask
