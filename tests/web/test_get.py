"""Nothing is done by GET, over no transport."""

import pytest

from server.db.engine import Database
from tests.cast import Cast
from tests.client import Client
from tests.rows import nothing_happens

LOG_OUT = "mutation { logOut { loggedOut } }"


@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json", "text/event-stream"])
async def test_a_mutation_by_get_is_refused(client: Client, cast: Cast, database: Database, accept: str) -> None:
    async with nothing_happens(database):
        headers = {"accept": accept, "authorization": f"Bearer {cast.bob.token}"}
        response = await client.http.get("/graphql", params={"query": LOG_OUT}, headers=headers)
        assert '"loggedOut":true' not in response.text
    assert (await client.ask("{ account { name } }", as_=cast.bob)).data
