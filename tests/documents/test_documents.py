"""Documents as a domain: who may what with them, and what is left behind."""

import asyncio
import datetime as dt
import uuid
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select, update

from server.db.models import Account, Document, MembershipState, User, UserStatus, new_id
from server.db.queries import documents as queries
from server.db.queries.keyset import Start
from server.domain import documents
from server.domain.errors import (
    AlreadyAttached,
    InvalidInput,
    NotFound,
    OrganisationNotActivated,
    TooManyMails,
    UserBlocked,
)
from server.domain.file_inspection import LARGEST_FILE
from tests.rows import audit, mails, nothing_happens
from tests.scenario.documents import OrganisationFiles
from tests.scenario.organisations import insert_organisation, lose_activation


@pytest.mark.parametrize("name", ["bob", "dave"])
async def test_doc_1_a_member_creates_attaches_and_sends(organisation: OrganisationFiles, name: str) -> None:
    person = getattr(organisation.cast, name)
    document_id = await organisation.create_document(person, title="  Maart   2026 ")
    await organisation.attach_file(person, document_id, name="Factuur maart.pdf", size=1234)
    await organisation.send_document(person, document_id, "Buyer@Customer.example")
    row = await organisation.seen(person, document_id)
    assert (row.title, row.number, row.file_name, row.file_size) == (
        "Maart 2026",
        "2026-001",
        "Factuur maart.pdf",
        1234,
    )
    assert (row.created_by_id, row.sent_to, row.organisation_name) == (
        person.user_id,
        "Buyer@customer.example",
        "Acme B.V.",
    )
    [mail] = await mails(organisation.database, kind="DOCUMENT")
    assert (mail.to, mail.row.locale, mail.row.environment_id) == (
        "Buyer@customer.example",
        "en",
        organisation.cast.alice.environment_id,
    )
    assert mail.params["attachment"] == {
        "key": row.storage_key,
        "name": "Factuur maart.pdf",
        "media_type": "application/pdf",
    }


async def test_aud_2_a_partners_act_is_told_on_both_sides_without_titles(organisation: OrganisationFiles) -> None:
    document_id = await organisation.create_document(organisation.cast.dave, title="Secret title")
    rows = [
        row for row in await audit(organisation.database, action="document.created") if row.target_id == document_id
    ]
    assert {row.environment_id for row in rows} == {
        organisation.cast.alice.environment_id,
        organisation.cast.dave.environment_id,
    }
    assert "Secret" not in repr(rows)


STATES = [None, *(state for state in MembershipState if state is not MembershipState.ACTIVE)]


@pytest.mark.parametrize("state", STATES)
async def test_doc_2_who_is_no_active_member_finds_nothing(
    organisation: OrganisationFiles, state: MembershipState | None
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    attached = await organisation.create_document(organisation.cast.bob)
    await organisation.attach_file(organisation.cast.bob, attached)
    for stranger in (
        organisation.cast.alice,
        organisation.cast.carol,
    ):  # the Administrator of the environment, and one of another
        if state is not None:
            await organisation.add_member(organisation.organisation_id, stranger, state)
        async with nothing_happens(organisation.database):
            for refused in (
                organisation.create_document(stranger),
                organisation.attach_file(stranger, document_id),
                organisation.send_document(stranger, attached),
                organisation.send_document(stranger, attached, "no address"),
                organisation.seen(stranger, document_id),
                organisation.seen(stranger, new_id()),
            ):
                with pytest.raises(NotFound):
                    await refused


async def test_usr_3_a_blocked_member_does_nothing(organisation: OrganisationFiles) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    async with organisation.database.write(origin="test") as uow:
        blocked = update(User).where(User.id == organisation.cast.bob.user_id).values(status=UserStatus.BLOCKED)
        await uow.changed(blocked)
    async with nothing_happens(organisation.database):
        for refused in (
            organisation.create_document(organisation.cast.bob),
            organisation.attach_file(organisation.cast.bob, document_id),
        ):
            with pytest.raises(UserBlocked):
                await refused


@pytest.mark.parametrize("given", [{"title": ""}, {"title": "x" * 201}, {"title": "a\u202eb"}, {"number": "\x00"}])
async def test_a_title_and_a_number_are_plain_text(organisation: OrganisationFiles, given: dict[str, Any]) -> None:
    async with nothing_happens(organisation.database):
        with pytest.raises(InvalidInput):
            await organisation.create_document(organisation.cast.bob, **given)


async def test_doc_1_a_document_keeps_its_file(organisation: OrganisationFiles) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    await organisation.attach_file(organisation.cast.bob, document_id)
    async with nothing_happens(organisation.database):
        with pytest.raises(AlreadyAttached) as refused:
            await organisation.attach_file(organisation.cast.dave, document_id)
    assert refused.value.code == "ALREADY_SETTLED"


async def test_of_two_uploads_at_once_one_is_kept(organisation: OrganisationFiles) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    both = (
        organisation.attach_file(person, document_id, key=new_id().hex)
        for person in (organisation.cast.bob, organisation.cast.dave)
    )
    answers = await asyncio.gather(*both, return_exceptions=True)
    assert sorted(map(type, answers), key=repr) == sorted([type(None), AlreadyAttached], key=repr)
    assert len(await audit(organisation.database, action="document.file_attached")) in (
        1,
        2,
    )  # a partner's is told twice


async def test_org_3_no_file_is_stored_and_nothing_sent_before_activation(organisation: OrganisationFiles) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    empty_id = await organisation.create_document(organisation.cast.bob)
    await organisation.attach_file(organisation.cast.bob, document_id)
    await lose_activation(organisation.database, organisation.organisation_id)
    async with nothing_happens(organisation.database):
        with pytest.raises(OrganisationNotActivated):
            await organisation.send_document(organisation.cast.bob, document_id)
        with pytest.raises(OrganisationNotActivated):
            await organisation.attach_file(organisation.cast.bob, empty_id)
    assert await organisation.create_document(organisation.cast.bob), "without a file it is nothing but a title"


@pytest.mark.parametrize(("file", "to", "field"), [(False, "a@b.example", "documentId"), (True, "a b", "to")])
async def test_sending_needs_a_file_and_an_address(
    organisation: OrganisationFiles, file: bool, to: str, field: str
) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    if file:
        await organisation.attach_file(organisation.cast.bob, document_id)
    async with nothing_happens(organisation.database):
        with pytest.raises(InvalidInput) as refused:
            await organisation.send_document(organisation.cast.bob, document_id, to)
    assert refused.value.field == [field]


async def test_doc_3_sending_is_limited_per_environment_and_day(organisation: OrganisationFiles) -> None:
    policy = organisation.database.policy
    organisation.database.policy = replace(policy, limits=replace(policy.limits, documents_a_day=2))
    document_id = await organisation.create_document(organisation.cast.bob)
    await organisation.attach_file(organisation.cast.bob, document_id)
    senders = (organisation.cast.bob, organisation.cast.dave) * 3
    answers = await asyncio.gather(
        *(organisation.send_document(one, document_id) for one in senders), return_exceptions=True
    )
    assert sum(answer is None for answer in answers) == 2
    assert sum(isinstance(answer, TooManyMails) for answer in answers) == 4
    assert len(await mails(organisation.database, kind="DOCUMENT")) == 2
    async with nothing_happens(organisation.database):
        with pytest.raises(TooManyMails):
            await organisation.send_document(organisation.cast.dave, document_id)
    async with organisation.database.write(origin="test") as uow:  # a day goes by
        uow.now += dt.timedelta(days=1, seconds=1)
        await documents.send_document(uow, organisation.cast.bob.actor, document_id=document_id, to="a@b.example")


async def test_env_6_an_account_gets_it_at_its_own_address_and_in_its_language(organisation: OrganisationFiles) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    await organisation.attach_file(organisation.cast.bob, document_id)
    async with organisation.database.write(origin="test") as uow:
        await uow.changed(update(Account).where(Account.id == organisation.cast.carol.account_id).values(locale="nl"))
    await organisation.send_document(organisation.cast.bob, document_id, "CAROL@Globex.example")
    [mail] = await mails(organisation.database, kind="DOCUMENT")
    assert (mail.to, mail.row.locale) == ("carol@globex.example", "nl")


async def test_pages_are_newest_first_and_for_members_only(organisation: OrganisationFiles) -> None:
    second = await insert_organisation(organisation.database, organisation.cast.alice.environment_id, "87654321")
    await organisation.add_member(second, organisation.cast.bob)
    ours = [await organisation.create_document(organisation.cast.bob) for _ in range(5)]
    theirs = [await organisation.create_document(organisation.cast.bob, second) for _ in range(2)]
    both = {"organisation_ids": [organisation.organisation_id, second]}

    async def page(person: Any, limit: int, after: uuid.UUID | None = None) -> list[uuid.UUID]:
        start = Start.AFTER_KEY if after else Start.FIRST
        given = both | documents.viewing(person.actor) | {"limit": limit} | ({"after_id": after} if after else {})
        async with organisation.database.write(origin="test") as uow:
            return [row.id for row in await uow.rows(queries.of_organisations(start), **given)]

    async def count(person: Any) -> dict[uuid.UUID, int]:
        async with organisation.database.write(origin="test") as uow:
            rows = await uow.rows(queries.COUNT_OF_ORGANISATIONS, **both, **documents.viewing(person.actor))
            return {row.organisation_id: row.found for row in rows}

    bob, dave, alice = organisation.cast.bob, organisation.cast.dave, organisation.cast.alice
    assert await page(bob, 3) == [*ours[:1:-1], *theirs[::-1]]
    assert await page(dave, 3) == ours[:1:-1]
    assert await page(dave, 3, ours[2]) == ours[1::-1]
    assert await page(dave, 100) == ours[::-1]
    assert await page(dave, 100, ours[0]) == []
    assert await page(alice, 100) == []
    assert await count(bob) == {organisation.organisation_id: 5, second: 2}
    assert await count(alice) == {}


async def test_doc_3_the_delivery_shows_to_members_only(organisation: OrganisationFiles) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    await organisation.attach_file(organisation.cast.bob, document_id)
    await organisation.send_document(organisation.cast.bob, document_id)
    shown = {}
    for name in ("bob", "dave", "alice", "carol"):
        viewing = documents.viewing(getattr(organisation.cast, name).actor)
        async with organisation.database.write(origin="test") as uow:
            shown[name] = [row.status.value for row in await uow.rows(queries.DELIVERIES, ids=[document_id], **viewing)]
    assert shown == {"bob": ["QUEUED"], "dave": ["QUEUED"], "alice": [], "carol": []}


async def test_a_file_that_was_never_checked_is_a_fault(organisation: OrganisationFiles) -> None:
    document_id = await organisation.create_document(organisation.cast.bob)
    async with nothing_happens(organisation.database):
        for wrong in ({"size": 0}, {"size": LARGEST_FILE + 1}, {"media_type": "text/html"}):
            with pytest.raises(ValueError):
                await organisation.attach_file(organisation.cast.bob, document_id, **wrong)
    async with organisation.database.write(origin="test") as uow:
        assert await uow.scalar(select(Document.storage_key).where(Document.id == document_id)) is None
