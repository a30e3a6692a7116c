"""Who is not logged in, and asks what only users are told."""

import gc

import pytest

from server.context import Context
from tests.client import Client


@pytest.mark.parametrize("query", ["{ viewer { name } }", "{ account { name } }", "{ environment { name } }"])
async def test_nothing_of_a_request_that_was_denied_is_left(client: Client, query: str) -> None:
    """A denial that was raised holds on to all that it came through: one that all share would, of all requests."""
    before = contexts()
    for _ in range(20):
        assert (await client.ask(query)).code == "UNAUTHENTICATED"
    assert contexts() - before < 10


def contexts() -> int:
    gc.collect()
    return sum(isinstance(one, Context) for one in gc.get_objects())
