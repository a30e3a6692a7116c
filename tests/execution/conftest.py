"""A filled database, and the two applications over it."""

from collections.abc import AsyncIterator

import pytest

from server.auth.activity import Activity
from server.db.database import Database
from server.execution import plans
from server.schema.parsing import DOCUMENTS
from tests.conftest import Route
from tests.execution.both import Both, client_of
from tests.execution.world import World, make_world
from tests.once import once
from tests.scenario import Cast


@pytest.fixture
async def world(database: Database, cast: Cast) -> World:
    return await once(database, ("a world to execute in",), lambda: make_world(database, cast))


@pytest.fixture
async def both(database: Database, unthrottled: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Both]:
    monkeypatch.setattr(Activity, "note", lambda *_: None)  # a minute that begins between two answers is in the second
    async with client_of(database) as compiling, client_of(database, compiled=False) as plain:
        yield Both(compiling, plain)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first sight of a document compiles it. What other tests made of their documents is forgotten."""
    monkeypatch.setattr(plans, "SIGHTS", 0)
    for document, _ in DOCUMENTS._entries.values():
        document.queries.clear()


@pytest.fixture(autouse=True)
def route(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests choose the route themselves: the settings are the product's own."""
    monkeypatch.setattr(Route, "compiled", True)
