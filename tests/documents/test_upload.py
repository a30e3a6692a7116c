"""PUT /documents/{id}/file: a file comes in once, whole and checked, or not at all."""

import asyncio
import logging
import uuid
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
from sqlalchemy import update

from server.db.models import Membership, MembershipState, Session, new_id
from server.domain import sessions, users
from server.domain.file_inspection import LARGEST_FILE
from server.web import bodies
from server.web import documents as web
from server.web.credentials import cookie_name
from tests.conftest import execute
from tests.rows import everything, nothing_happens
from tests.scenario import LoggedInUser
from tests.scenario.documents import PDF, XML, OrganisationFiles, path_of
from tests.scenario.organisations import lose_activation

MB = 1024 * 1024


def bearer(person: LoggedInUser) -> dict[str, str]:
    return {"authorization": f"Bearer {person.token}"}


async def stream(*blocks: bytes) -> AsyncIterator[bytes]:
    for block in blocks:
        yield block


class Refusal:
    """A PUT that may leave nothing: no row, no mail, no event, no file."""

    def __init__(self, organisation: OrganisationFiles, http: httpx2.AsyncClient) -> None:
        self.organisation, self.http = organisation, http

    async def __call__(self, document_id: uuid.UUID, content: Any, **headers: str) -> tuple[int, str]:
        before = self.organisation.files()
        async with nothing_happens(self.organisation.database):
            answer = await self.http.put(path_of(document_id), content=content, headers=headers)
        assert self.organisation.files() == before
        [error] = answer.json()["errors"]
        assert error["message"]
        return answer.status_code, error["code"]


@pytest.fixture
def refusal(organisation: OrganisationFiles, http: httpx2.AsyncClient) -> Refusal:
    return Refusal(organisation, http)


@pytest.mark.parametrize(("data", "media_type", "name"), [(PDF, "pdf", "maart.pdf"), (XML, "xml", "maart.pdf.xml")])
async def test_doc_1_a_member_uploads(
    organisation: OrganisationFiles, http: httpx2.AsyncClient, data: bytes, media_type: str, name: str
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    headers = bearer(organisation.cast.dave) | {"x-file-name": "..%2Fmaart.pdf", "content-type": "text/html"}
    answer = await http.put(
        path_of(document_id), content=stream(*(data[n : n + 3] for n in range(0, len(data), 3))), headers=headers
    )
    assert (answer.status_code, answer.headers["location"]) == (201, path_of(document_id))
    row = await organisation.seen(organisation.cast.bob, document_id)
    assert (row.file_name, row.file_size, row.media_type) == (name, len(data), f"application/{media_type}")
    [file] = organisation.files()
    assert (file.name, file.read_bytes()) == (row.storage_key, data)


async def test_doc_2_to_who_is_no_member_every_document_is_unknown(
    organisation: OrganisationFiles, refusal: Refusal
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    await organisation.add_member(organisation.organisation_id, organisation.cast.carol, MembershipState.PENDING)
    for person in (organisation.cast.alice, organisation.cast.carol):
        for wanted in (document_id, new_id()):
            assert await refusal(wanted, PDF, **bearer(person)) == (404, "NOT_FOUND")
            named = {"x-welkom-environment": person.environment}
            assert await refusal(wanted, PDF, **bearer(person), **named) == (404, "NOT_FOUND")
    elsewhere = {"x-welkom-environment": organisation.cast.carol.environment}
    assert await refusal(document_id, PDF, **bearer(organisation.cast.bob), **elsewhere) == (404, "NOT_FOUND")


async def test_without_a_session_nothing_is_told(
    organisation: OrganisationFiles, http: httpx2.AsyncClient, refusal: Refusal
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    for wanted in (document_id, new_id()):
        assert await refusal(wanted, PDF) == (401, "UNAUTHENTICATED")
        assert await refusal(wanted, PDF, authorization="Bearer x") == (401, "UNAUTHENTICATED")
    assert (
        await http.put("/documents/usr_x/file", content=PDF, headers=bearer(organisation.cast.bob))
    ).status_code == 404


async def test_a_cookie_uploads_from_our_own_scripts_only(
    organisation: OrganisationFiles, refusal: Refusal, settings: Any
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    cookie = {"cookie": f"{cookie_name(settings)}={organisation.cast.bob.token}"}
    for forged in ({}, {"sec-fetch-site": "same-origin"}, {"sec-fetch-site": "cross-site"}):
        assert await refusal(document_id, PDF, **cookie, **forged) == (401, "UNAUTHENTICATED")
    answer = await refusal.http.put(path_of(document_id), content=PDF, headers=cookie | {"x-welkom-client": "web"})
    assert answer.status_code == 201


async def test_doc_1_a_second_file_is_refused_before_it_is_read(
    organisation: OrganisationFiles, refusal: Refusal
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    await refusal.http.put(path_of(document_id), content=PDF, headers=bearer(organisation.cast.bob))
    assert await refusal(document_id, unread(), **bearer(organisation.cast.dave)) == (409, "ALREADY_SETTLED")


async def test_org_3_before_activation_nothing_is_read_of_a_file(
    organisation: OrganisationFiles, refusal: Refusal
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    await lose_activation(organisation.database, organisation.organisation_id)
    told = (409, "ORGANISATION_NOT_ACTIVATED")
    assert await refusal(document_id, unread(), **bearer(organisation.cast.bob)) == told
    assert await refusal(document_id, unread(), **bearer(organisation.cast.alice)) == (404, "NOT_FOUND")


async def test_org_3_what_loses_its_activation_while_a_file_comes_in_keeps_none(
    organisation: OrganisationFiles, refusal: Refusal
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)

    async def slowly() -> AsyncIterator[bytes]:
        yield PDF[:9]
        await lose_activation(organisation.database, organisation.organisation_id)
        yield PDF[9:]

    answer = await refusal.http.put(path_of(document_id), content=slowly(), headers=bearer(organisation.cast.bob))
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (409, "ORGANISATION_NOT_ACTIVATED")
    assert organisation.files() == []
    assert (await organisation.seen(organisation.cast.bob, document_id)).storage_key is None


async def test_of_two_uploads_at_once_one_file_stays(organisation: OrganisationFiles, http: httpx2.AsyncClient) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    puts = (
        http.put(path_of(document_id), content=PDF, headers=bearer(p))
        for p in (organisation.cast.bob, organisation.cast.dave)
    )
    answers = await asyncio.gather(*puts)
    assert sorted(answer.status_code for answer in answers) == [201, 409]
    [file] = organisation.files()
    assert file.name == (await organisation.seen(organisation.cast.bob, document_id)).storage_key


async def unread() -> AsyncIterator[bytes]:
    raise AssertionError("the body was read")
    yield b""


async def test_more_than_5_mb_is_refused_before_it_is_read(organisation: OrganisationFiles, refusal: Refusal) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    headers = bearer(organisation.cast.bob) | {"content-length": str(5 * MB + 1)}
    assert await refusal(document_id, unread(), **headers) == (413, "LIMIT_EXCEEDED")


async def test_a_body_that_does_not_say_is_cut_at_5_mb(organisation: OrganisationFiles, refusal: Refusal) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        yield b"%PDF-1.7\n"
        while True:
            read += 1
            yield b"x" * MB

    assert await refusal(document_id, endless(), **bearer(organisation.cast.bob)) == (413, "LIMIT_EXCEEDED")
    assert read <= 6
    exact = PDF[:9] + b"x" * (5 * MB - len(PDF)) + PDF[9:]
    answer = await refusal.http.put(path_of(document_id), content=stream(exact), headers=bearer(organisation.cast.bob))
    assert answer.status_code == 201
    assert (await organisation.seen(organisation.cast.bob, document_id)).file_size == 5 * MB


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", PDF + b"PK", b"<!DOCTYPE a><a/>", b"<a>" * 100_000])
async def test_doc_2_what_is_no_pdf_or_plain_xml_is_refused(
    organisation: OrganisationFiles, refusal: Refusal, data: bytes
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    assert await refusal(document_id, data, **bearer(organisation.cast.bob)) == (422, "INVALID_INPUT")


async def test_lim_3_a_slow_upload_ends_and_is_told_its_own_time(
    organisation: OrganisationFiles, http: httpx2.AsyncClient
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)

    async def slowly() -> AsyncIterator[bytes]:
        yield PDF[:20]
        await asyncio.sleep(30)

    async with nothing_happens(organisation.database):
        answer = await http.put(path_of(document_id), content=slowly(), headers=bearer(organisation.cast.bob))
    [error] = answer.json()["errors"]
    assert (answer.status_code, error["code"], answer.headers["connection"]) == (408, "TIMEOUT", "close")
    assert "completely within 2 seconds" in error["message"]
    assert organisation.files() == []


async def test_one_account_uploads_four_at_once_at_the_most(
    organisation: OrganisationFiles, http: httpx2.AsyncClient
) -> None:
    ids = [await organisation.create_document(organisation.cast.bob) for _ in range(6)]
    started = asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        yield PDF[:9]
        await started.wait()
        yield PDF[9:]

    puts = [
        asyncio.create_task(http.put(path_of(i), content=body(), headers=bearer(organisation.cast.bob))) for i in ids
    ]
    while sum(task.done() for task in puts) < 2:
        await asyncio.sleep(0.01)
    started.set()
    assert sorted(answer.status_code for answer in await asyncio.gather(*puts)) == [201] * 4 + [429] * 2
    assert len(organisation.files()) == 4


async def test_who_is_removed_while_uploading_leaves_nothing(organisation: OrganisationFiles, refusal: Refusal) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)

    async def body() -> AsyncIterator[bytes]:
        yield PDF[:9]
        async with organisation.database.write(origin="test") as uow:
            ended = update(Membership).where(Membership.user_id == organisation.cast.bob.user_id)
            await uow.changed(ended.values(state=MembershipState.ENDED))
        yield PDF[9:]

    answer = await refusal.http.put(path_of(document_id), content=body(), headers=bearer(organisation.cast.bob))
    assert (answer.status_code, organisation.files()) == (404, [])
    assert (await organisation.seen(organisation.cast.dave, document_id)).storage_key is None


async def logs_out(organisation: OrganisationFiles) -> None:
    async with organisation.database.write(origin="test") as uow:
        await sessions.log_out(uow, organisation.cast.bob.identity)


async def is_revoked(organisation: OrganisationFiles) -> None:
    async with organisation.database.write(origin="test") as uow:
        await sessions.revoke_session(uow, organisation.cast.bob.identity, session_id=organisation.cast.bob.session_id)


async def idles(organisation: OrganisationFiles) -> None:
    async with organisation.database.write(origin="test") as uow:
        long_ago = uow.now - organisation.database.policy.session_idles
        await uow.changed(
            update(Session).where(Session.id == organisation.cast.bob.session_id).values(last_used_at=long_ago)
        )


async def is_blocked(organisation: OrganisationFiles) -> None:
    async with organisation.database.write(origin="test") as uow:
        await users.block_user(uow, organisation.cast.alice.actor, user_id=organisation.cast.bob.user_id)


ENDS = [(logs_out, 401), (is_revoked, 401), (idles, 401), (is_blocked, 404)]


@pytest.mark.parametrize(("ends", "status"), ENDS)
async def test_aut_2_a_session_that_ends_while_its_file_comes_in_attaches_nothing(
    organisation: OrganisationFiles, http: httpx2.AsyncClient, ends: Any, status: int
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    states = []

    async def body() -> AsyncIterator[bytes]:
        yield PDF[:9]
        await ends(organisation)
        states.append(await everything(organisation.database))
        yield PDF[9:]

    answer = await http.put(path_of(document_id), content=body(), headers=bearer(organisation.cast.bob))
    assert (answer.status_code, organisation.files()) == (status, [])
    assert await everything(organisation.database) == states[0]
    assert (await organisation.seen(organisation.cast.dave, document_id)).storage_key is None


async def test_a_session_that_ended_uploads_nothing(organisation: OrganisationFiles, refusal: Refusal) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    async with organisation.database.write(origin="test") as uow:
        await sessions.end_all(uow, organisation.cast.bob.account_id)
    assert await refusal(document_id, unread(), **bearer(organisation.cast.bob)) == (401, "UNAUTHENTICATED")


async def test_a_full_disk_is_told_and_leaves_nothing(
    organisation: OrganisationFiles, refusal: Refusal, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("server.storage.folder.os.fsync", full)
    with caplog.at_level(logging.CRITICAL):
        assert await refusal(document_id, PDF, **bearer(organisation.cast.bob)) == (503, "UNAVAILABLE")


async def test_a_commit_whose_answer_was_lost_keeps_the_file(
    organisation: OrganisationFiles, http: httpx2.AsyncClient
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)

    def lost(events: Any, *, mailed: bool) -> None:
        raise ConnectionResetError

    organisation.database.committed.append(lost)
    answer = await http.put(path_of(document_id), content=PDF, headers=bearer(organisation.cast.bob))
    assert answer.status_code == 503
    organisation.database.committed.remove(lost)
    [file] = organisation.files()
    assert file.name == (await organisation.seen(organisation.cast.bob, document_id)).storage_key


@pytest.mark.own
@pytest.mark.parametrize("kind", ["postgresql"])
async def test_a_database_that_goes_away_while_a_file_comes_in_is_told(
    organisation: OrganisationFiles, http: httpx2.AsyncClient, postgres_server: str
) -> None:
    """Whoever uploads is told to come back, and can: nothing was attached."""
    document_id, name = await organisation.create_document(organisation.cast.bob), organisation.database.url.database

    async def body() -> AsyncIterator[bytes]:
        yield PDF[:10]
        await execute(postgres_server, f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS false')
        await execute(
            postgres_server, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        )
        yield PDF[10:]

    answer = await http.put(path_of(document_id), content=body(), headers=bearer(organisation.cast.bob))
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (503, "UNAVAILABLE")
    await execute(postgres_server, f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS true')
    again = await http.put(path_of(document_id), content=PDF, headers=bearer(organisation.cast.bob))
    assert again.status_code == 201
    assert (await organisation.seen(organisation.cast.bob, document_id)).file_size == len(PDF)


def test_the_limits_are_what_the_docs_say() -> None:
    assert (web.UPLOADS_AT_ONCE, LARGEST_FILE) == (4, 5 * MB)
    assert (web.UPLOADS_OF_ENVIRONMENT, web.UPLOADS_IN_ALL) == (8, 64)
    assert (bodies.MAX_BODY, bodies.BODY_WITHIN, bodies.UPLOAD_WITHIN) == (256 * 1024, 10, 120)
