"""Answers that are cut while they are sent close what they stream, without the garbage collector."""

import asyncio
import gc
from collections.abc import AsyncGenerator, Iterator
from typing import Any

import orjson
import pytest

from server.db.database import Database
from server.domain import users
from server.web.closing import ClosingResponse
from tests.rows import reading
from tests.scenario import Cast

SCOPE: dict[str, Any] = {
    "type": "http",
    "asgi": {"version": "3.0", "spec_version": "2.3"},  # as uvicorn says it
    "http_version": "1.1",
    "method": "POST",
    "scheme": "http",
    "path": "/graphql",
    "raw_path": b"/graphql",
    "root_path": "",
    "query_string": b"",
    "client": ("127.0.0.1", 1),
    "server": ("127.0.0.1", 8000),
    "state": {},
}


class Cut:
    """A client that goes while the first part of the body is sent to it, which takes for ever."""

    def __init__(self, body: bytes = b"") -> None:
        self.began, self._gone, self._body = asyncio.Event(), asyncio.Event(), body

    async def receive(self) -> dict[str, Any]:
        if self._body:
            body, self._body = self._body, b""
            return {"type": "http.request", "body": body, "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.began.set()
        else:
            self._gone.set()
            await asyncio.Event().wait()


@pytest.fixture
def without_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("without_collector")
async def test_a_stream_closes_what_it_streams() -> None:
    closed = asyncio.Event()

    async def content() -> AsyncGenerator[str | bytes, None]:
        try:
            yield b"first"
        finally:
            await asyncio.sleep(0.01)  # to its end, though the request is cancelled again at each wait
            closed.set()

    response, cut = ClosingResponse(content()), Cut()
    await asyncio.wait_for(response(SCOPE, cut.receive, cut.send), 5)
    await asyncio.wait_for(closed.wait(), 5)  # though the response is still there


@pytest.mark.usefixtures("without_collector")
async def test_lim_3_a_subscription_that_is_cut_while_it_is_told_is_over(
    app: Any, database: Database, cast: Cast
) -> None:
    query = {"query": "subscription { userChanged { userId user { email } } }"}
    headers = {
        "accept": "text/event-stream",
        "content-type": "application/json",
        "host": "127.0.0.1:8000",
        "authorization": f"Bearer {cast.bob.token}",
    }
    scope = SCOPE | {"headers": [(name.encode(), value.encode()) for name, value in headers.items()]}
    cut, bus = Cut(orjson.dumps(query)), app.state.services.bus
    answering = asyncio.create_task(app(scope, cut.receive, cut.send))
    await asyncio.wait_for(cut.began.wait(), 5)
    while not bus._queues:
        await asyncio.sleep(0.01)
    async with database.write(origin="test") as uow:
        await users.set_relationship_manager(uow, cast.alice.actor, user_id=cast.bob.user_id, relationship_manager=True)
    await asyncio.wait_for(answering, 5)
    async with asyncio.timeout(5):
        while bus._queues or reading(database):
            await asyncio.sleep(0.01)
