"""By GET queries are answered; nothing is done, and nothing secret is asked."""

import pytest

from server.db.database import Database
from tests.client import Client
from tests.rows import nothing_happens
from tests.scenario import Cast

LOG_OUT = "mutation { logOut { loggedOut } }"


@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json", "text/event-stream"])
async def test_a_mutation_by_get_is_refused(client: Client, cast: Cast, database: Database, accept: str) -> None:
    async with nothing_happens(database):
        headers = {"accept": accept, "authorization": f"Bearer {cast.bob.token}"}
        response = await client.http.get("/graphql", params={"query": LOG_OUT}, headers=headers)
        assert '"loggedOut":true' not in response.text
    assert (await client.ask("{ account { name } }", as_=cast.bob)).data


async def test_a_query_by_get_is_answered(client: Client, cast: Cast) -> None:
    headers = {"accept": "application/graphql-response+json", "authorization": f"Bearer {cast.bob.token}"}
    response = await client.http.get("/graphql", params={"query": "{ viewer { name } }"}, headers=headers)
    assert response.json()["data"] == {"viewer": {"name": "Bob Jansen"}}
    assert "errors" not in response.json()
    assert response.headers["cache-control"] == "private, no-cache"


async def test_a_query_by_get_does_not_count_a_cookie_without_the_client_header(client: Client, cast: Cast) -> None:
    headers = {"accept": "application/graphql-response+json", "cookie": f"welkom={cast.bob.token}"}
    asked = {"params": {"query": "{ viewer { name } }"}}
    response = await client.http.get("/graphql", headers=headers, **asked)
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    answered = await client.http.get("/graphql", headers=headers | {"x-welkom-client": "tests"}, **asked)
    assert answered.json()["data"] == {"viewer": {"name": "Bob Jansen"}}


SECRET = 'invitationPreview(token: "x") { email }'


@pytest.mark.parametrize("query", [f"{{ {SECRET} }}", f"{{ ...F }} fragment F on Query {{ {SECRET} }}"])
async def test_a_secret_in_an_address_is_refused(client: Client, cast: Cast, query: str) -> None:
    headers = {"accept": "application/graphql-response+json"}
    response = await client.http.get("/graphql", params={"query": query}, headers=headers)
    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert "POST" in error["message"]
