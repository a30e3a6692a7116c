"""Queries by GET have an ETag, and are not sent again to who has them."""

from typing import Any

import httpx2
import pytest

from server.app import create_app
from server.db.database import Database
from server.settings import Settings
from tests.client import Client
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.scenario.users import change_role

VIEWER = "{ viewer { name role { key } } }"


@pytest.fixture(params=["kept", "anew"])
async def http(request: pytest.FixtureRequest, database: Database, settings: Settings) -> Any:
    """Whether answers are kept makes no difference."""
    given = settings if request.param == "kept" else settings.model_copy(update={"kept_answers": 0})
    app = create_app(given, database=database, with_worker=False)
    made = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://127.0.0.1:8000")
    async with app.router.lifespan_context(app), made:
        yield made


async def got(http: httpx2.AsyncClient, who: Any, query: str = VIEWER, **headers: str) -> httpx2.Response:
    sent = {"accept": "application/json", "authorization": f"Bearer {who.token}"} | headers
    return await http.get("/graphql", params={"query": query}, headers=sent)


async def test_who_has_the_answer_is_told_so(http: httpx2.AsyncClient, cast: Cast) -> None:
    for _ in range(4):
        answer = await got(http, cast.bob)
        assert answer.status_code == 200
        etag = answer.headers["etag"]
        assert etag.startswith('"')
        for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
            same = await got(http, cast.bob, **{"if-none-match": known})
            assert (same.status_code, same.content) == (304, b"")
            for name in ("etag", "cache-control", "vary"):
                assert same.headers[name] == answer.headers[name]
        for foreign in ('"other"', etag.strip('"'), ""):
            again = await got(http, cast.bob, **{"if-none-match": foreign})
            assert (again.status_code, again.content) == (200, answer.content)


async def test_what_changed_is_told(http: httpx2.AsyncClient, cast: Cast, database: Database) -> None:
    etag = (await got(http, cast.bob)).headers["etag"]
    await change_role(database, cast.alice, cast.bob, "ADVANCED_USER")
    answer = await got(http, cast.bob, **{"if-none-match": etag})
    assert answer.status_code == 200
    assert answer.json()["data"]["viewer"]["role"]["key"] == "ADVANCED_USER"
    assert answer.headers["etag"] != etag


async def test_only_the_own_cache_may_hold_it_and_asks_each_time(http: httpx2.AsyncClient, cast: Cast) -> None:
    headers = (await got(http, cast.bob)).headers
    assert headers["cache-control"] == "private, no-cache"
    varies = headers["vary"].split(", ")
    assert {"authorization", "cookie", "accept", "accept-language", "x-welkom-environment"} <= set(varies)


async def test_each_form_has_its_own(http: httpx2.AsyncClient, cast: Cast) -> None:
    forms = ("application/json", "application/graphql-response+json")
    one, other = [(await got(http, cast.bob, accept=form)).headers["etag"] for form in forms]
    assert one != other


@pytest.mark.parametrize(
    "query", ["{ viewer { nothing } }", "{ viewer { name } environment { auditEvents { edges { node { id } } } } }"]
)
async def test_errors_have_none(query: str, http: httpx2.AsyncClient, cast: Cast) -> None:
    answer = await got(http, cast.bob, query, **{"if-none-match": "*"})
    assert answer.json()["errors"]
    assert "etag" not in answer.headers
    assert answer.headers["cache-control"] == "no-store"


async def test_a_mutation_by_get_is_refused_whatever_is_known(
    http: httpx2.AsyncClient, cast: Cast, database: Database
) -> None:
    async with nothing_happens(database):
        answer = await got(http, cast.bob, "mutation { logOut { loggedOut } }", **{"if-none-match": "*"})
        assert answer.status_code == 405


async def test_by_post_there_is_none(http: httpx2.AsyncClient, cast: Cast) -> None:
    answer = await Client(http).ask(VIEWER, as_=cast.bob, headers={"if-none-match": "*"})
    assert answer.status == 200
    assert answer.data["viewer"]["name"] == cast.bob.name
    assert "etag" not in answer.headers
    assert answer.headers["cache-control"] == "no-store"
