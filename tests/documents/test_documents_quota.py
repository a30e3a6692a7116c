"""What an environment may keep (LIM-5): told in advance, exact whatever comes together, taken by what stays only."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import select

from server.db.database import Database
from server.db.models import Environment
from server.web import documents as web
from tests.client import Client
from tests.documents.test_upload import Refusal, bearer, stream, unread
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.scenario.documents import PDF, OrganisationFiles, create_organisation_files, path_of


def allow(database: Database, quota: int) -> None:
    database.policy = replace(database.policy, storage_quota=quota)


async def used(database: Database, cast: Cast) -> int:
    async with database.read() as reader:
        return await reader.scalar(select(Environment.storage_used).where(Environment.id == cast.alice.environment_id))


@pytest.fixture
def refusal(organisation: OrganisationFiles, http: httpx2.AsyncClient) -> Refusal:
    return Refusal(organisation, http)


async def test_lim_5_what_does_not_fit_is_refused_before_it_is_read(
    organisation: OrganisationFiles, http: httpx2.AsyncClient
) -> None:
    database, bob = organisation.database, organisation.cast.bob
    document_id = await organisation.create_document(bob)
    allow(database, len(PDF) - 1)
    headers = bearer(bob) | {"content-length": str(len(PDF)), "accept-language": "nl"}
    async with nothing_happens(database):
        answer = await http.put(path_of(document_id), content=unread(), headers=headers)
    [error] = answer.json()["errors"]
    assert (answer.status_code, error["code"], error["left"]) == (413, "QUOTA_EXCEEDED", len(PDF) - 1)
    assert error["message"].startswith(f"Deze omgeving heeft nog {len(PDF) - 1} bytes opslag over, van {len(PDF) - 1}")
    assert (await used(database, organisation.cast), organisation.files()) == (0, [])


async def test_lim_5_a_body_that_tells_no_size_leaves_nothing_either(
    organisation: OrganisationFiles, refusal: Refusal
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    allow(organisation.database, len(PDF) - 1)
    told = await refusal(document_id, stream(PDF[:9], PDF[9:]), **bearer(organisation.cast.bob))
    assert told == (413, "QUOTA_EXCEEDED")
    assert await used(organisation.database, organisation.cast) == 0


async def test_lim_5_uploads_at_once_never_exceed_the_quota(
    organisation: OrganisationFiles, http: httpx2.AsyncClient
) -> None:
    """All are told that there is room before any has taken it."""
    people = [organisation.cast.bob, organisation.cast.dave] * 3
    asked = [(person, await organisation.create_document(person)) for person in people]
    allow(organisation.database, len(PDF) * 5 // 2)
    begun, all_begun = 0, asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        nonlocal begun
        begun += 1
        if begun == len(people):
            all_begun.set()
        yield PDF[:9]
        await all_begun.wait()
        yield PDF[9:]

    puts = (http.put(path_of(pk), content=body(), headers=bearer(person)) for person, pk in asked)
    answers = await asyncio.gather(*puts)
    assert sorted(answer.status_code for answer in answers) == [201] * 2 + [413] * 4
    assert await used(organisation.database, organisation.cast) == 2 * len(PDF)
    assert [file.stat().st_size for file in organisation.files()] == [len(PDF)] * 2


async def test_lim_5_an_upload_that_fails_takes_no_room(organisation: OrganisationFiles, refusal: Refusal) -> None:
    bob, database = organisation.cast.bob, organisation.database
    first, second = [await organisation.create_document(bob) for _ in range(2)]
    allow(database, len(PDF))
    assert await refusal(first, PDF + b"x", **bearer(bob)) == (413, "QUOTA_EXCEEDED")
    assert await refusal(first, b"PK\x03\x04", **bearer(bob)) == (422, "INVALID_INPUT")
    assert (await refusal.http.put(path_of(first), content=PDF, headers=bearer(bob))).status_code == 201
    assert await refusal(first, PDF, **bearer(bob)) == (409, "ALREADY_SETTLED")
    assert await used(database, organisation.cast) == len(PDF)
    assert await refusal(second, PDF, **bearer(bob)) == (413, "QUOTA_EXCEEDED")


@pytest.mark.parametrize("bound", ["UPLOADS_OF_ENVIRONMENT", "UPLOADS_IN_ALL"])
async def test_lim_5_uploads_at_once_are_few_of_an_environment_and_in_all(
    organisation: OrganisationFiles, http: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch, bound: str
) -> None:
    monkeypatch.setattr(web, bound, 3)
    people = [organisation.cast.bob, organisation.cast.dave] * 2
    asked = [(person, await organisation.create_document(person)) for person in people]
    over = asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        yield PDF[:9]
        await over.wait()
        yield PDF[9:]

    puts: list[asyncio.Task[Any]] = [
        asyncio.create_task(http.put(path_of(pk), content=body(), headers=bearer(person))) for person, pk in asked
    ]
    while not any(task.done() for task in puts):
        await asyncio.sleep(0.01)
    over.set()
    assert sorted(answer.status_code for answer in await asyncio.gather(*puts)) == [201] * 3 + [429]


async def test_lim_5_an_upload_that_ended_however_counts_no_more(
    organisation: OrganisationFiles, refusal: Refusal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for bound in ("UPLOADS_AT_ONCE", "UPLOADS_OF_ENVIRONMENT", "UPLOADS_IN_ALL"):
        monkeypatch.setattr(web, bound, 1)
    bob = organisation.cast.bob
    first, second = [await organisation.create_document(bob) for _ in range(2)]
    for _ in range(2):
        assert await refusal(first, b"PK\x03\x04", **bearer(bob)) == (422, "INVALID_INPUT")
    for document_id in (first, second):
        assert (await refusal.http.put(path_of(document_id), content=PDF, headers=bearer(bob))).status_code == 201


async def test_lim_5_an_administrator_sees_how_much_is_used(
    client: Client, database: Database, cast: Cast, tmp_path: Path
) -> None:
    organisation = await create_organisation_files(database, cast, tmp_path / "files")
    document_id = await organisation.create_document(cast.bob)
    await organisation.attach_file(cast.bob, document_id, size=4096)
    allow(database, 3 * 1024**3)
    query = "{ environment { storage { used quota } } }"
    answer = await client.ask(query, as_=cast.alice)
    assert answer.data["environment"]["storage"] == {"used": 4096, "quota": 3 * 1024**3}
    refused = await client.ask(query, as_=cast.bob)
    assert (refused.data["environment"]["storage"], refused.code) == (None, "FORBIDDEN")
