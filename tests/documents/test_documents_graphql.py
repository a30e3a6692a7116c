"""Documents as the API has them: asking again with a key, the order of refusals, and what one may do."""

from typing import Any

import pytest

from server.db.database import Database
from server.db.models import OrganisationRole, OrganisationStatus
from server.domain import documents, partnerships, users
from tests.client import Answer, Client
from tests.graphql.steps import NO_ORGANISATION, organisation
from tests.rows import key, nothing_happens
from tests.scenario import (
    Cast,
    SharedOrganisation,
    create_document,
    create_organisation,
    remove_member,
    share_organisation,
)
from tests.scenario.organisations import lose_activation

MUTATIONS = ["createDocument", "sendDocument"]
NO_DOCUMENT = "doc_" + "0" * 32


async def asks(client: Client, who: Any, mutation: str, about: str, **more: Any) -> Answer:
    given = {
        "createDocument": {"organisationId": about, "kind": "OTHER", "title": "March"},
        "sendDocument": {"documentId": about, "to": "buyer@customer.example"},
    }[mutation]
    select = "document { id } uploadPath" if mutation == "createDocument" else "document { id }"
    return await client.do(mutation, given | more, select, as_=who)


async def removed(database: Database, cast: Cast, of: SharedOrganisation) -> None:
    await remove_member(database, cast.dave, of.daves_membership)


async def ended(database: Database, cast: Cast, of: SharedOrganisation) -> None:
    async with database.write(origin="test") as uow:
        await partnerships.end_partnership(uow, cast.dave.actor, partnership_id=key(of.partnership))


@pytest.mark.parametrize("cut", [removed, ended])
@pytest.mark.parametrize("mutation", MUTATIONS)
async def test_doc_2_who_is_no_member_any_more_gets_no_earlier_answer(
    client: Client, database: Database, cast: Cast, mutation: str, cut: Any
) -> None:
    of = await share_organisation(database, cast, "accepted")
    about = (
        of.organisation if mutation == "createDocument" else await create_document(database, cast.dave, of.organisation)
    )
    first = (await asks(client, cast.dave, mutation, about, idempotencyKey="k")).done(mutation)
    async with nothing_happens(database):
        assert (await asks(client, cast.dave, mutation, about, idempotencyKey="k")).done(mutation) == first
    await cut(database, cast, of)
    another = {"title": "Another"} if mutation == "createDocument" else {"to": "another@customer.example"}
    async with nothing_happens(database):
        for changed in ({}, another):
            answer = await asks(client, cast.dave, mutation, about, idempotencyKey="k", **changed)
            assert answer.refused(mutation) == "NOT_FOUND"


@pytest.mark.parametrize("mutation", MUTATIONS)
async def test_usr_3_a_blocked_member_gets_no_earlier_answer(
    client: Client, database: Database, cast: Cast, mutation: str
) -> None:
    of = await share_organisation(database, cast, "accepted")
    about = (
        of.organisation if mutation == "createDocument" else await create_document(database, cast.dave, of.organisation)
    )
    (await asks(client, cast.dave, mutation, about, idempotencyKey="k")).done(mutation)
    async with database.write(origin="test") as uow:
        await users.block_user(uow, cast.carol.actor, user_id=cast.dave.user_id)
    async with nothing_happens(database):
        assert (await asks(client, cast.dave, mutation, about, idempotencyKey="k")).code == "USER_BLOCKED"


@pytest.mark.parametrize("unfit", ["", "x" * 201, "a\nb"])
@pytest.mark.parametrize("mutation", MUTATIONS)
async def test_err_1_visibility_is_told_before_the_key(
    client: Client, database: Database, cast: Cast, mutation: str, unfit: str
) -> None:
    of = await share_organisation(database, cast, "accepted")
    document = await create_document(database, cast.bob, of.organisation)
    seen, nothing = (of.organisation, NO_ORGANISATION) if mutation == "createDocument" else (document, NO_DOCUMENT)
    async with nothing_happens(database):
        for who, about in ((cast.dave, nothing), (cast.alice, seen), (cast.carol, seen)):
            answer = await asks(client, who, mutation, about, idempotencyKey=unfit)
            assert answer.refused(mutation) == "NOT_FOUND"
        answer = await asks(client, cast.dave, mutation, seen, idempotencyKey=unfit)
        assert answer.refused(mutation) == "INVALID_INPUT"
        assert answer.payload(mutation)["errors"][0]["field"] == ["idempotencyKey"]


# ---- what one may do


@pytest.mark.parametrize("activated", [True, False])
async def test_usr_9_whether_one_may_send_is_what_trying_says(
    client: Client, database: Database, cast: Cast, activated: bool
) -> None:
    made = await create_organisation(database, cast.alice)
    document = await create_document(database, cast.alice, made)
    if not activated:
        await lose_activation(database, key(made))
    told = (await organisation(client, cast.alice, made, "viewerCanSendDocuments { allowed code message }"))[
        "viewerCanSendDocuments"
    ]
    if activated:
        assert told == {"allowed": True, "code": None, "message": None}
        (await asks(client, cast.alice, "sendDocument", document)).done("sendDocument")
        return
    async with nothing_happens(database):
        answer = await asks(client, cast.alice, "sendDocument", document)
    assert (told["allowed"], told["code"]) == (False, answer.refused("sendDocument"))
    assert told["message"] == answer.payload("sendDocument")["errors"][0]["message"]


async def test_usr_9_who_is_no_member_may_not_send_and_finds_nothing(
    client: Client, database: Database, cast: Cast
) -> None:
    of = await share_organisation(database, cast, "accepted")
    document = await create_document(database, cast.bob, of.organisation)
    seen = await organisation(client, cast.alice, of.organisation, "viewerCanSendDocuments { allowed code }")
    assert seen["viewerCanSendDocuments"] == {"allowed": False, "code": "FORBIDDEN"}
    async with nothing_happens(database):
        assert (await asks(client, cast.alice, "sendDocument", document)).refused("sendDocument") == "NOT_FOUND"


@pytest.mark.parametrize(
    ("role", "status", "code"),
    [
        (None, "ACTIVATED", "FORBIDDEN"),
        (None, "PENDING", "FORBIDDEN"),
        ("MEMBER", "PENDING", "ORGANISATION_NOT_ACTIVATED"),
        ("ADMINISTRATOR", "PENDING", "ORGANISATION_NOT_ACTIVATED"),
        ("MEMBER", "ACTIVATED", None),
        ("ADMINISTRATOR", "ACTIVATED", None),
    ],
)
def test_doc_2_sending_needs_membership_and_an_activated_organisation(
    role: str | None, status: str, code: str | None
) -> None:
    refused = documents.may_send(OrganisationRole(role) if role else None, OrganisationStatus(status))
    assert (refused and refused.code) == code


async def test_err_1_a_bad_address_is_told_before_the_state(client: Client, database: Database, cast: Cast) -> None:
    made = await create_organisation(database, cast.alice)
    document = await create_document(database, cast.alice, made)
    await lose_activation(database, key(made))
    async with nothing_happens(database):
        answer = await asks(client, cast.alice, "sendDocument", document, to="no address")
        assert answer.refused("sendDocument") == "INVALID_INPUT"
