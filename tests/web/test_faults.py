"""What nothing answers: JSON with errors for programs, a page for people; and no address but our own."""

import ast
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.routing import Mount, WebSocketRoute

from server.app import create_app
from server.db.database import Database
from tests.client import Client
from tests.conftest import settings_for
from tests.graphql.subtests import each
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.web.test_negotiation import BROWSER

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
JSON = {"content-type": "application/json"}
TOO_LARGE = b" " * (256 * 1024 + 1)
REQUESTS: dict[str, tuple[str, str, dict[str, Any], int, str]] = {
    "a file of nobody": ("GET", "/documents/doc_x/file", {}, 401, "UNAUTHENTICATED"),
    "no such path": ("GET", "/nothing", {}, 404, "NOT_FOUND"),
    "a path that has no slash": ("GET", "/inbox/", {}, 404, "NOT_FOUND"),
    "no such file": ("GET", "/static/nothing.js", {}, 404, "NOT_FOUND"),
    "no such mail": ("GET", "/mailbox/00000000-0000-0000-0000-000000000000", {}, 404, "NOT_FOUND"),
    "a method that a page has not": ("POST", "/inbox", {}, 405, "BAD_USER_INPUT"),
    "a method that the API has not": ("PUT", "/graphql", {}, 405, "BAD_USER_INPUT"),
    "HEAD of the API": ("HEAD", "/graphql", {}, 405, ""),
    "a large body": ("POST", "/graphql", {"content": TOO_LARGE, "headers": JSON}, 413, "LIMIT_EXCEEDED"),
    "a form": ("POST", "/graphql", {"data": {"query": "{ roles { key } }"}}, 415, "BAD_USER_INPUT"),
    "no JSON": ("POST", "/graphql", {"content": b"{", "headers": JSON}, 400, "BAD_USER_INPUT"),
    "no document": ("GET", "/graphql", {}, 400, "BAD_USER_INPUT"),
}
MESSAGES = {"en": set[str](), "nl": set[str]()}


@ON_SQLITE
@each([(what, language) for what in REQUESTS for language in MESSAGES])
async def test_err_2_programs_read_errors_in_their_language(
    what: str, language: str, client: Client, database: Database, cast: Cast
) -> None:
    method, path, sent, status, code = REQUESTS[what]
    headers = sent.get("headers", {}) | {"accept": "*/*", "accept-language": language}
    async with nothing_happens(database):
        answer = await client.http.request(method, path, **(sent | {"headers": headers}))
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("application/json")
    assert ("allow" in answer.headers) is (status == 405)
    if method != "HEAD":
        [error] = answer.json()["errors"]
        assert error["extensions"] == {"code": code}
        assert error["message"].endswith(".")
        assert error["message"] not in MESSAGES["nl" if language == "en" else "en"]
        MESSAGES[language].add(error["message"])


@ON_SQLITE
@each([what for what in REQUESTS if what not in ("no document", "HEAD of the API")])
async def test_people_see_a_page(what: str, client: Client, cast: Cast) -> None:
    method, path, sent, status, _ = REQUESTS[what]
    headers = sent.get("headers", {}) | {"accept": BROWSER, "accept-language": "nl"}
    answer = await client.http.request(method, path, **(sent | {"headers": headers}))
    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "Naar het begin" in answer.text


@ON_SQLITE
async def test_a_client_that_reads_graphql_json_gets_it_of_every_path(client: Client, cast: Cast) -> None:
    answer = await client.ask("{ viewer { name } }")
    missing = await Client(client.http, "/graphq").ask("{ viewer { name } }")
    assert missing.status == 404
    assert missing.code == "NOT_FOUND"
    assert missing.headers["content-type"] == answer.headers["content-type"]


@ON_SQLITE
async def test_a_fault_of_ours_is_masked_and_logged_under_its_id(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: Any) -> Any:
        raise ZeroDivisionError("of bob@acme.example")

    monkeypatch.setattr("server.web.endpoint.token_of", broken)
    with caplog.at_level(logging.ERROR):
        answer = await client.ask("{ viewer { name } }", as_=cast.bob)
    assert (answer.status, answer.code) == (500, "INTERNAL")
    fault = answer.errors[0]["extensions"]["id"]
    assert fault in answer.errors[0]["message"]
    assert [record for record in caplog.records if fault in record.getMessage()]
    assert "ZeroDivision" not in str(answer.body)


# ---- no address that Host says

EVIL = {"host": "evil.example", "x-forwarded-host": "evil.example", "forwarded": "host=evil.example"}


@pytest.fixture
async def http(database: Database) -> AsyncIterator[tuple[httpx2.AsyncClient, list[str]]]:
    app = create_app(
        settings_for(database.url.render_as_string(hide_password=False)), database=database, with_worker=False
    )
    paths = [route.path for route in app.routes if not isinstance(route, WebSocketRoute)]  # type: ignore[attr-defined]
    paths += [route.path + "/icon.svg" for route in app.routes if isinstance(route, Mount)]
    transport = httpx2.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as made,
    ):
        yield made, [path.replace("{id:uuid}", "00000000-0000-0000-0000-000000000000") for path in paths]


@ON_SQLITE
async def test_no_answer_names_a_host_that_the_request_names(http: tuple[httpx2.AsyncClient, list[str]]) -> None:
    client, paths = http
    assert len(paths) > 10
    for path in (*paths, "/nothing", "//evil.example/", "/%2f%2fevil.example/"):
        for slash in ("", "/", "//", "/?next=//evil.example"):
            for accept in ("*/*", BROWSER):
                answer = await client.get(f"http://127.0.0.1:8000{path}{slash}", headers=EVIL | {"accept": accept})
                assert answer.status_code < 300 or answer.status_code >= 400, path
                assert "location" not in answer.headers
                assert "evil" not in answer.text.replace("/%2f%2fevil.example", ""), path


def test_no_module_asks_the_request_where_it_was_sent() -> None:
    """`url`, `base_url` and `url_for` are made of Host; a redirect to a path needs none of them."""
    found = []
    for file in sorted((Path(__file__).parents[2] / "server").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
            of_request = isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("request")
            if name in ("base_url", "url_for", "url_path_for", "RedirectResponse") or (name == "url" and of_request):
                found.append(f"{file.name}:{node.lineno}")
    assert found == []
