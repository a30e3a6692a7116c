"""Accept: JSON for queries and mutations, streams for subscriptions, and nothing done where no answer is acceptable."""

from typing import Any

import httpx2
import pytest

from server.db.database import Database
from server.web.negotiation import GRAPHQL_JSON, JSON, STREAM, Accept
from tests.client import Client
from tests.graphql.subtests import each
from tests.rows import nothing_happens
from tests.scenario import Cast

URQL = f"{GRAPHQL_JSON}, application/graphql+json, {JSON}, {STREAM}, multipart/mixed"
APOLLO = f"{GRAPHQL_JSON},{JSON};q=0.9"
APOLLO_LIVE = f'multipart/mixed;boundary="graphql";subscriptionSpec=1.0,{APOLLO}'
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"
ONCE = {
    None: JSON,
    "": JSON,
    "*/*": JSON,
    "application/*": JSON,
    JSON: JSON,
    f"{JSON}; charset=utf-8": JSON,
    "APPLICATION/JSON": JSON,
    GRAPHQL_JSON: GRAPHQL_JSON,
    f"{JSON}, {GRAPHQL_JSON}": GRAPHQL_JSON,
    f"{JSON}, {GRAPHQL_JSON};q=0.9": JSON,
    f"{JSON};q=0, */*": GRAPHQL_JSON,
    f"{GRAPHQL_JSON};q=0, */*;q=0.1": JSON,
    URQL: GRAPHQL_JSON,
    APOLLO: GRAPHQL_JSON,
    APOLLO_LIVE: GRAPHQL_JSON,
    BROWSER: JSON,
    f"{STREAM}, {JSON};q=0.1": JSON,
    f"{STREAM}, */*;q=0.001": JSON,
    STREAM: STREAM,
    "text/*": STREAM,
    f"{STREAM}, {JSON};q=0": STREAM,
    f"{STREAM};q=0": None,
    "text/html": None,
    "multipart/mixed": None,
    f'multipart/mixed;boundary="a, {JSON}"': None,
    f"{JSON};q=0": None,
    f"{JSON};q=2": JSON,  # no range: nothing is left, so everything is acceptable
}


@pytest.mark.parametrize("header", ONCE)
def test_what_is_answered_once_is_json_unless_only_streams_are_acceptable(header: str | None) -> None:
    assert Accept(header).representation(live=False) == ONCE[header]


@pytest.mark.parametrize("header", ONCE)
def test_a_subscription_is_a_stream_where_one_is_asked_for_by_name(header: str | None) -> None:
    asked = bool(header) and (STREAM in str(header) or "text/*" in str(header)) and f"{STREAM};q=0" != header
    assert Accept(header).representation(live=True) == (STREAM if asked else None)


@pytest.mark.parametrize(
    ("header", "page"), [(BROWSER, True), ("text/html", True), ("*/*", False), (None, False), (JSON, False)]
)
def test_pages_are_for_who_names_them(header: str | None, page: bool) -> None:
    assert Accept(header).page is page


def test_a_header_is_looked_at_up_to_a_length() -> None:
    assert Accept("a/b," * 250 + JSON).json is None
    assert Accept('"' * 100_000).json == JSON


# ---- the same by HTTP

CHANGE = 'mutation { updateAccount(input: {name: "Robert"}) { account { name } errors { code } } }'
LIVE = "subscription { inbox { cursor } }"
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])


async def post(client: Client, cast: Cast, query: str, accept: str | None, **headers: str) -> httpx2.Response:
    sent = {"authorization": f"Bearer {cast.bob.token}", **headers} | ({} if accept is None else {"accept": accept})
    request = client.http.build_request("POST", "/graphql", json={"query": query}, headers=sent)
    if accept is None:
        del request.headers["accept"]
    return await client.http.send(request)


@ON_SQLITE
@each([header for header, form in ONCE.items() if form is not None])
async def test_a_query_has_the_form_that_accept_prefers(header: str | None, client: Client, cast: Cast) -> None:
    answer = await post(client, cast, "{ viewer { name } }", header)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(str(ONCE[header]))
    if ONCE[header] != STREAM:
        assert answer.json()["data"] == {"viewer": {"name": "Bob Jansen"}}


@ON_SQLITE
async def test_several_lines_of_accept_are_one(client: Client, cast: Cast) -> None:
    lines = [("accept", STREAM), ("accept", f"{JSON};q=0.5"), ("authorization", f"Bearer {cast.bob.token}")]
    request = httpx2.Request(
        "POST", "http://127.0.0.1:8000/graphql", json={"query": "{ viewer { name } }"}, headers=lines
    )
    answer = await client.http.send(request)
    assert answer.headers["content-type"] == JSON


@ON_SQLITE
async def test_the_lines_of_a_stream_end_with_lf(client: Client, cast: Cast) -> None:
    answer = await post(client, cast, "{ viewer { name } }", STREAM)
    event, data, *rest = answer.content.decode().split("\n")
    assert event == "event: next"
    assert data.startswith('data: {"data":{"viewer":{"name":"Bob Jansen"}}')
    assert rest == ["", "event: complete", "data: ", "", ""]


@each([header for header, form in ONCE.items() if form is None])
async def test_nothing_is_done_where_no_answer_is_acceptable(
    header: str, client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        answer = await post(client, cast, CHANGE, header)
    assert answer.status_code == 406
    if "text/html" not in header:
        assert told(answer)["extensions"] == {"code": "BAD_USER_INPUT"}
        assert JSON in told(answer)["message"]


def told(answer: httpx2.Response) -> Any:
    [error] = answer.json()["errors"]
    return error


@ON_SQLITE
@each([(accept, method) for accept in (APOLLO_LIVE, APOLLO, "*/*") for method in ("POST", "GET")])
async def test_err_2_a_subscription_without_a_stream_is_told_the_ways(
    accept: str, method: str, client: Client, database: Database, cast: Cast
) -> None:
    headers = {"accept": accept, "authorization": f"Bearer {cast.bob.token}"}
    asked = {"params": {"query": LIVE}} if method == "GET" else {"json": {"query": LIVE}}
    async with nothing_happens(database):
        answer = await client.http.request(method, "/graphql", headers=headers, **asked)
    assert answer.status_code == 406
    assert told(answer)["extensions"] == {"code": "BAD_USER_INPUT"}
    for way in ("Accept: text/event-stream", "graphql-transport-ws", "multipart/mixed"):
        assert way in told(answer)["message"]


@ON_SQLITE
async def test_a_mutation_by_get_is_told_the_method(client: Client, database: Database, cast: Cast) -> None:
    headers = {"authorization": f"Bearer {cast.bob.token}", "accept-language": "nl"}
    async with nothing_happens(database):
        answer = await client.http.get("/graphql", params={"query": CHANGE}, headers=headers)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert told(answer)["message"].startswith("Met GET gebeurt er niets")
