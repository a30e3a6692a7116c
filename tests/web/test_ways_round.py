"""Limits that hold by whichever way something comes in: sockets, streams, GET, other paths, ranges."""

import time
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest

from server.db.database import Database
from server.db.policy import Limits
from server.web import pages
from tests.client import MEDIA, Client
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.web.test_http import PRODUCTION, application
from tests.web.test_sockets import Site
from tests.web.test_sockets import site as site

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
GUESSES = Limits().guesses_per_address_and_network + 1
GIVEN = '{email: "alice@acme.example", password: "a guess"}'
GUESS = f"mutation {{ logIn(input: {GIVEN}) {{ grant {{ token }} errors {{ code }} }} }}"
WAYS: dict[str, tuple[str, dict[str, str]]] = {
    "a stream": ("/graphql", {"accept": "text/event-stream, */*"}),
    "a slash behind": ("/graphql/", {}),
    "a dot": ("/./graphql", {}),
    "a query string": ("/graphql?anything=1", {}),
    "another verb in a header": ("/graphql", {"x-http-method-override": "GET"}),
}
JSON = {"content-type": "application/json"}


def code(body: dict[str, Any]) -> str:
    """What a guess was told."""
    if errors := body.get("errors"):
        return str(errors[0]["extensions"]["code"])
    return str(body["data"]["logIn"]["errors"][0]["code"])


@ON_SQLITE
@pytest.mark.parametrize("way", ["socket", *WAYS])
async def test_aut_7_a_guess_counts_by_whichever_way_it_comes(site: Site, cast: Cast, way: str) -> None:
    """Throttle evaded by another path or flow (CVE-2026-45364, Keycloak CVE-2026-9798)."""
    if way == "socket":
        async with site.socket(cast.bob) as socket:
            told = [code(await socket.ask(GUESS, id=str(n))) for n in range(GUESSES)]
    else:
        path, headers = WAYS[way]
        posts = [await site.client.http.post(path, json={"query": GUESS}, headers=headers) for _ in range(GUESSES)]
        told = [code(answer.json()) for answer in posts]
    told.append(code((await site.client.ask(GUESS)).body))
    counted = [one for one in told if one == "INVALID_CREDENTIALS"]
    assert len(counted) <= GUESSES
    assert told[-1] == ("RATE_LIMITED" if len(counted) == GUESSES else "INVALID_CREDENTIALS")
    assert set(told[:-1]) <= {"INVALID_CREDENTIALS", "NOT_FOUND"}, "a way that answers counts, another is none"


# ---- ranges


@ON_SQLITE
@pytest.mark.parametrize(
    "ranges", ["bytes=" + ",".join(f"{n}-{n}" for n in range(6000)), "bytes=" + "0-," * 10_000, "bytes=" + "9" * 40_000]
)
async def test_a_range_of_many_parts_costs_no_time(site: Site, ranges: str) -> None:
    """Body and range floods (Starlette CVE-2025-62727): quadratic in the parts, once."""
    path = f"{pages.static_path()}/js/graphiql.js"
    whole = await site.client.http.get(path)
    began = time.process_time()
    answer = await site.client.http.get(path, headers={"range": ranges})
    assert time.process_time() - began < 0.5
    assert answer.status_code in (200, 206, 400, 416, 431)
    assert len(answer.content) <= 4 * len(whole.content)


# ---- what production hides


@pytest.fixture
async def production(database: Database) -> AsyncIterator[Client]:
    async with application(database, **PRODUCTION) as client:
        yield client


@ON_SQLITE
@pytest.mark.parametrize("query", ["{ __schema { types { name } } }", '{ __type(name: "User") { name } }'])
@pytest.mark.parametrize("way", ["get", "stream", "fragment", "beside"])
async def test_production_introspects_for_nobody_without_a_session_by_no_way(
    production: Client, cast: Cast, database: Database, query: str, way: str
) -> None:
    http, sent = production.http, JSON | {"accept": MEDIA}
    async with nothing_happens(database):
        match way:
            case "get":
                answer = await http.get("/graphql", params={"query": query}, headers=sent)
            case "stream":
                answer = await http.post(
                    "/graphql", json={"query": query}, headers=JSON | {"accept": "text/event-stream"}
                )
            case "fragment":
                spread = f"query {{ ...F }} fragment F on Query {query}"
                answer = await http.post("/graphql", json={"query": spread}, headers=sent)
            case _:
                both = query.replace("{ __", "{ roles { key } __", 1)
                answer = await http.post("/graphql", json={"query": both}, headers=sent)
    assert "fields" not in answer.text.replace("fields of", "")
    assert "GRAPHQL_VALIDATION_FAILED" in answer.text or answer.status_code == 406, answer.text


@ON_SQLITE
@pytest.mark.parametrize("verb", ["TRACE", "CONNECT", "PROPFIND", "TRACK"])
async def test_no_other_verb_is_answered(production: Client, verb: str) -> None:
    for path in ("/graphql", "/", "/invitation", "/health"):
        answer = await production.http.request(verb, path, headers={"x-echo": "an own header"})
        assert answer.status_code in (400, 404, 405, 501)
        assert "an own header" not in answer.text


@ON_SQLITE
async def test_nothing_of_the_checkout_and_no_list_of_files_is_served(site: Site) -> None:
    names = ("/.git/config", "/.env", "/pyproject.toml", "/server/settings.py", "/data/welkom.db", "/schema.graphql")
    static = pages.static_path()
    for path in (*names, f"{static}/", f"{static}/js/", f"{static}/../templates/layout.toml", f"{static}/.git/config"):
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{site.port}", trust_env=False) as http:
            answer = await http.get(path)
        assert answer.status_code == 404, path
