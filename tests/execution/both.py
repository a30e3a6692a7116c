"""The same question to two applications over one database: one that compiles, and one where graphql-core answers."""

import contextlib
import itertools
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from typing import Any

import httpx2
import orjson
import pytest

from server.app import create_app
from server.db.database import Database
from server.execution import plans
from server.schema.parsing import DOCUMENTS, Document
from tests.client import Answer, Client
from tests.conftest import settings_for

FAULT = re.compile(r"\b[0-9a-f]{12}\b")
NOT_ASKED = "not asked"  # for a plan: nobody acts, or the document is not valid

COUNT = itertools.count()


def new(query: str) -> str:
    """A document that nobody asked before."""
    return f"{query} # {next(COUNT)}"


def kept(query: str) -> Document:
    found = DOCUMENTS.get(query)
    assert found is not None
    return found


def plans_of(query: str) -> dict[Any, Any]:
    [operation] = kept(query).queries.values()
    made: dict[Any, Any] = operation.plans
    return made


@contextlib.contextmanager
def route() -> Iterator[list[str]]:
    """How the operations of the block were answered, in order."""
    seen: list[str] = []

    class Noted(type(plans.ROUTES)):  # type: ignore[misc]
        def __setitem__(self, key: str, value: int) -> None:
            seen.append(key)
            super().__setitem__(key, value)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plans, "ROUTES", Noted())
        yield seen


def text(answer: Answer) -> str:
    """The whole body, in its order. Of several errors graphql-core tells first what it happened to come to first, and
    the id under which a fault was logged differs each time.
    """
    errors = sorted(answer.errors, key=lambda error: orjson.dumps([error.get("path"), error]))
    body = answer.body | ({"errors": errors} if len(errors) > 1 and answer.data else {})
    written = orjson.dumps([answer.status, body]).decode()
    for error in answer.errors:
        if found := FAULT.search(error["message"]) if error["extensions"]["code"] == "INTERNAL" else None:
            written = written.replace(found[0], "masked")
    return written


class Both:
    """`compiling` has plans; `plain` was started with WELKOM_COMPILED=false."""

    def __init__(self, compiling: Client, plain: Client) -> None:
        self.compiling, self.plain = compiling, plain

    async def ask(self, query: str, variables: dict[str, Any] | None = None, **options: Any) -> tuple[Answer, str]:
        """The answer, which is equal both ways, and the route that it took where plans are made."""
        with route() as seen:
            answer = await self.compiling.ask(query, variables, **options)
        with route() as none:
            plain = await self.plain.ask(query, variables, **options)
        assert text(answer) == text(plain), f"{query}\n{variables}\n{options}\nby {seen}"
        assert none == []
        return answer, (seen or [NOT_ASKED])[-1]

    async def route_of(self, query: str, variables: dict[str, Any] | None = None, **options: Any) -> str:
        return (await self.ask(query, variables, **options))[1]


@contextlib.asynccontextmanager
async def client_of(database: Database, **changes: Any) -> AsyncIterator[Client]:
    """Of an application with these settings, which works each answer out anew."""
    given = {"kept_answers": 0} | changes
    settings = settings_for(database.url.render_as_string(hide_password=False), **given)
    async with AsyncExitStack() as stack:
        app = create_app(settings, database=database, with_worker=False)
        await stack.enter_async_context(app.router.lifespan_context(app))
        transport = httpx2.ASGITransport(app=app)
        yield Client(
            await stack.enter_async_context(httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000"))
        )
