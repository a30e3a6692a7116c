"""What a read costs by the driver and by SQLAlchemy: CPU of this process, the database's own server left out."""

import asyncio
from typing import Any, Literal

import orjson

from bench import kit
from bench.environments import Environment, Size, build
from server.app import create_app
from server.db.database import Database
from server.db.queries import users
from tests.conftest import settings_for

SMALL = Size("small", members=100, organisations=5, items=100, documents=100)
Path = Literal["sqlalchemy", "driver"]
PATHS: tuple[Path, ...] = ("sqlalchemy", "driver")
ROUNDS, SECONDS = 5, 1.0
VIEWER = "{ viewer { name email role { key } } }"
USERS = (
    "{ environment { users(first: 50) { edges { node { id name email status role { key } "
    "memberships(first: 5) { edges { node { organisationName role { key } } } } } } } } }"
)


async def main() -> None:
    for kind in kit.kinds():
        async with kit.fresh(kind) as (database, _cast):
            environment = await build(database, SMALL, 1)
            settings = settings_for(database.url.render_as_string(hide_password=False), kept_answers=0)
            app = create_app(settings, database=database, with_worker=False)
            async with app.router.lifespan_context(app):
                asked = {
                    "a user by id, by the reader": by_id(database, environment),
                    "viewer, over HTTP": over_http(app, environment, VIEWER),
                    "50 users with memberships, over HTTP": over_http(app, environment, USERS),
                }
                found = [[f"{kind}: {what}", *await compared(database, ask)] for what, ask in asked.items()]
        kit.table(["µs of CPU", *PATHS, "ratio"], found)


async def compared(database: Database, ask: kit.Ask) -> list[str]:
    def by(path: Path) -> kit.Ask:
        async def asked() -> None:
            database.reads_by = path
            await ask()

        return asked

    slow, quick = await kit.cpu_by_turns(*map(by, PATHS), rounds=ROUNDS, seconds=SECONDS)
    return [f"{slow * 1e6:.0f}", f"{quick * 1e6:.0f}", f"{slow / quick:.1f}"]


def by_id(database: Database, environment: Environment) -> kit.Ask:
    where = {"environment_id": environment.boss.environment_id, "ids": [environment.boss.user_id]}

    async def ask() -> None:
        async with database.read() as reader:
            assert len(await reader.rows(users.USERS_BY_ID, **where)) == 1

    return ask


def over_http(app: Any, environment: Environment, query: str) -> kit.Ask:
    body = orjson.dumps({"query": query})
    scope = kit.request(environment.boss.token, body)

    async def ask() -> None:
        answer: list[dict[str, Any]] = []
        coming = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> dict[str, Any]:
            return coming.pop() if coming else await asyncio.Future()

        async def send(message: Any) -> None:
            answer.append(message)

        await app({**scope, "state": {}}, receive, send)
        assert b'"errors"' not in answer[1]["body"], answer
        assert answer[0]["status"] == 200

    return ask
