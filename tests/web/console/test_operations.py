"""The console names its documents by their SHA-256, and sends no text."""

import json
from typing import Any

import pytest
from playwright.async_api import Route

from server.domain.document_manifests import name_of
from server.web import known_documents
from tests.web.conftest import Visit
from tests.web.site import Site


async def test_what_the_console_asks_it_names_by_its_sha_256(site: Site, visit: Visit) -> None:
    visitor = await visit(site.alice)
    posted: list[dict[str, Any]] = []
    visitor.page.on(
        "request", lambda request: posted.append(json.loads(request.post_data)) if request.post_data else None
    )
    await visitor.enters("/users", "Users")
    assert posted
    for body in posted:
        assert "query" not in body
        known = known_documents.own()[str(name_of(body["documentId"]))]
        assert f"query {body['operationName']}" in known.text


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en-GB", "There is another version of Welkom"), ("nl-NL", "Er is inmiddels een andere versie")],
)
@pytest.mark.parametrize("code", ["PERSISTED_QUERY_NOT_FOUND", "DOCUMENT_NOT_TRUSTED"])
async def test_a_console_of_another_version_says_so(
    site: Site, visit: Visit, locale: str, said: str, code: str
) -> None:
    visitor = await visit(site.alice, locale=locale)

    async def unknown(route: Route) -> None:
        error = {"message": "No document has this id here.", "extensions": {"code": code}}
        await route.fulfill(json={"errors": [error]}, content_type="application/graphql-response+json")

    await visitor.page.route("**/graphql", unknown)
    await visitor.page.goto(f"{visitor.origin}/users")
    await visitor.page.get_by_text(said).first.wait_for()
