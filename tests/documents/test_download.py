"""GET /documents/{id}/file: an attachment that no browser shows or runs, for members only."""

from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from server.app import open_database
from server.auth.activity import Activity
from server.context import Services
from server.db.models import new_id
from server.settings import Settings
from server.storage import FolderStorage
from server.web import documents
from server.web.credentials import cookie_name
from tests.conftest import settings_for
from tests.documents.test_upload import bearer
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.scenario.documents import PDF, XML, OrganisationFiles, path_of


@pytest.fixture
async def uploaded(organisation: OrganisationFiles, http: httpx2.AsyncClient) -> str:
    document_id = await organisation.create_document(organisation.cast.bob)
    headers = bearer(organisation.cast.bob) | {
        "content-disposition": "attachment; filename*=UTF-8''R%C3%A9kening%20%22a%22.xml"
    }
    assert (await http.put(path_of(document_id), content=XML, headers=headers)).status_code == 201
    return path_of(document_id)


@pytest.mark.parametrize("name", ["bob", "dave"])
async def test_doc_2_a_download_is_an_attachment_in_a_sandbox(
    organisation: OrganisationFiles, http: httpx2.AsyncClient, uploaded: str, name: str
) -> None:
    async with nothing_happens(organisation.database):
        answer = await http.get(uploaded, headers=bearer(getattr(organisation.cast, name)) | {"range": "bytes=0-1,0-1"})
    assert (answer.status_code, answer.content) == (200, XML)
    shown = {key: answer.headers[key] for key in sorted(answer.headers) if key != "date"}
    assert shown == {
        "accept-ranges": "none",
        "cache-control": "private, no-store",
        "content-disposition": "attachment; filename=\"R_kening _a_.xml\"; filename*=UTF-8''R%C3%A9kening%20_a_.xml",
        "content-length": str(len(XML)),
        "content-security-policy": "sandbox; default-src 'none'",
        "content-type": "application/xml",
        "x-content-type-options": "nosniff",
    }
    head = await http.head(uploaded, headers=bearer(organisation.cast.bob))
    assert (head.status_code, head.content, head.headers["content-length"]) == (200, b"", str(len(XML)))


async def test_doc_2_who_is_no_member_finds_nothing(
    organisation: OrganisationFiles, http: httpx2.AsyncClient, uploaded: str
) -> None:
    empty = path_of(await organisation.create_document(organisation.cast.bob))
    for person in (organisation.cast.alice, organisation.cast.carol):
        answers = [await http.get(where, headers=bearer(person)) for where in (uploaded, empty, path_of(new_id()))]
        assert {answer.status_code for answer in answers} == {404}
        assert len({answer.content for answer in answers}) == 1
    assert (await http.get(empty, headers=bearer(organisation.cast.bob))).status_code == 404
    wrong = bearer(organisation.cast.bob) | {"x-welkom-environment": organisation.cast.carol.environment}
    assert (await http.get(uploaded, headers=wrong)).status_code == 404
    for anonymous in ({}, {"authorization": "Bearer x"}):
        answers = [await http.get(where, headers=anonymous) for where in (uploaded, path_of(new_id()))]
        assert {answer.status_code for answer in answers} == {401}
        assert len({answer.content for answer in answers}) == 1


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "same-origin"}, 200),
        ({"sec-fetch-site": "none"}, 200),
        ({"x-welkom-client": "web"}, 200),
        ({"sec-fetch-site": "cross-site"}, 401),
        ({"sec-fetch-site": "same-site"}, 401),
        ({"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}, 401),
        ({"sec-fetch-site": "same-origin", "authorization": "Basic x"}, 401),
        ({}, 401),
    ],
)
async def test_a_cookie_downloads_only_where_no_foreign_page_sent_somebody(
    organisation: OrganisationFiles,
    http: httpx2.AsyncClient,
    uploaded: str,
    settings: Any,
    headers: dict[str, str],
    status: int,
) -> None:
    cookie = {"cookie": f"{cookie_name(settings)}={organisation.cast.bob.token}"}
    assert (await http.get(uploaded, headers=cookie | headers)).status_code == status


async def test_a_lost_file_is_told_and_not_half_sent(
    organisation: OrganisationFiles, http: httpx2.AsyncClient, uploaded: str
) -> None:
    [file] = organisation.files()
    file.unlink()
    answer = await http.get(uploaded, headers=bearer(organisation.cast.bob))
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (503, "UNAVAILABLE")


async def test_messages_are_in_the_readers_language(http: httpx2.AsyncClient, uploaded: str) -> None:
    answer = await http.get(uploaded, headers={"accept-language": "nl"})
    assert answer.json()["errors"][0]["message"].startswith("Log eerst in")


async def test_other_verbs_are_refused(
    organisation: OrganisationFiles, http: httpx2.AsyncClient, uploaded: str
) -> None:
    for method in ("POST", "DELETE", "PATCH", "OPTIONS"):
        answer = await http.request(method, uploaded, headers=bearer(organisation.cast.bob), content=PDF)
        assert answer.status_code == 405
    assert len(organisation.files()) == 1


async def test_a_database_that_is_away_is_told_and_is_no_fault(settings: Settings, cast: Cast, tmp_path: Path) -> None:
    away = open_database(settings_for("postgresql+asyncpg://nobody@127.0.0.1:1/nothing"))
    nothing: Any = None
    services = Services(settings, away, nothing, Activity(away), nothing)
    site = Starlette(routes=documents.routes(services, FolderStorage(tmp_path / "files")))
    transport = httpx2.ASGITransport(app=site)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
        for answer in (
            await http.get(path_of(new_id()), headers=bearer(cast.bob)),
            await http.put(path_of(new_id()), headers=bearer(cast.bob), content=PDF),
        ):
            assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (503, "UNAVAILABLE")
    await away.dispose()
