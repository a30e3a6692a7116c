"""MAIL-4 within limits: nobody is mailed the same request again and again, nor one that was taken back."""

from typing import Any

import pytest

from server.db.database import Database
from server.db.models import ActivationMethod
from server.domain import organisation_activation
from tests.client import Client
from tests.graphql.steps import adds_members, asked, asks, decides, removes, settles
from tests.rows import ago, key, mails, nothing_happens, put
from tests.scenario import (
    Cast,
    SharedOrganisation,
    add_member,
    create_organisation,
    memberships_of,
    set_relationship_manager,
    share_organisation,
)

TOO_MANY, A_DAY_AND_MORE = "TOO_MANY_MAILS", 25
LIMIT = 5


async def statuses(database: Database, kind: str) -> list[str]:
    return [mail.row.status.value for mail in await mails(database, kind=kind)]


async def wiped(database: Database, kind: str) -> bool:
    return all(mail.row.sealed is None for mail in await mails(database, kind=kind))


# ---- partnership requests


async def asks_and_withdraws(client: Client, cast: Cast, times: int = LIMIT) -> None:
    for _ in range(times):
        partnership = await asked(client, cast.alice, cast.dave)
        (await settles(client, "withdrawPartnership", cast.alice, partnership)).done("withdrawPartnership")


@pytest.fixture
async def managed(database: Database, cast: Cast) -> Cast:
    """Of Globex Dave alone is asked."""
    await set_relationship_manager(database, cast.carol, cast.carol, False)
    return cast


async def test_inv_10_one_side_asks_the_other_five_times_a_day(
    client: Client, database: Database, managed: Cast
) -> None:
    await asks_and_withdraws(client, managed)
    async with nothing_happens(database):
        answer = await asks(client, managed.alice, managed.dave)
        assert answer.refused("requestPartnership") == TOO_MANY
        [error] = answer.payload("requestPartnership")["errors"]
        assert error["field"] == ["environmentId"]
        assert error["message"] == "This was asked 5 times in 24 hours. Try again tomorrow."
    assert len(await mails(database, kind="PARTNERSHIP_REQUEST")) == LIMIT
    await asked(client, managed.dave, managed.alice)  # the other side's own five


async def test_inv_10_a_day_later_one_side_asks_again(client: Client, database: Database, managed: Cast) -> None:
    await asks_and_withdraws(client, managed)
    await put(database, "partnerships", {"environment_id": managed.alice.environment_id}, created_at=ago(hours=24))
    await asked(client, managed.alice, managed.dave)


async def test_err_1_what_stands_in_the_way_is_told_before_the_limit(
    client: Client, database: Database, managed: Cast
) -> None:
    await asks_and_withdraws(client, managed, LIMIT - 1)
    await asked(client, managed.alice, managed.dave)
    async with nothing_happens(database):
        [error] = (await asks(client, managed.alice, managed.dave)).payload("requestPartnership")["errors"]
        assert error["code"] == "PARTNERSHIP_PENDING"


@pytest.mark.parametrize("field", ["withdrawPartnership", "declinePartnership", "acceptPartnership"])
async def test_inv_4_the_mails_of_a_settled_partnership_request_never_leave(
    client: Client, database: Database, managed: Cast, field: str
) -> None:
    await set_relationship_manager(database, managed.carol, managed.carol)
    partnership = await asked(client, managed.alice, managed.dave)
    assert await statuses(database, "PARTNERSHIP_REQUEST") == ["QUEUED"] * 2
    who = managed.alice if field == "withdrawPartnership" else managed.dave
    (await settles(client, field, who, partnership)).done(field)
    assert await statuses(database, "PARTNERSHIP_REQUEST") == ["CANCELLED"] * 2
    assert await wiped(database, "PARTNERSHIP_REQUEST")


async def test_inv_4_what_was_sent_and_other_requests_mails_stay(
    client: Client, database: Database, managed: Cast
) -> None:
    first = await asked(client, managed.alice, managed.dave)
    [mail] = await mails(database, kind="PARTNERSHIP_REQUEST")
    await put(database, "mails", {"id": mail.row.id}, status="SENT")
    (await settles(client, "withdrawPartnership", managed.alice, first)).done("withdrawPartnership")
    await asked(client, managed.alice, managed.dave)
    assert await statuses(database, "PARTNERSHIP_REQUEST") == ["SENT", "QUEUED"]


# ---- collaboration requests


async def withdraws_and_asks(client: Client, cast: Cast, it: SharedOrganisation, times: int) -> str:
    """The last request; Dave was asked once before."""
    membership = it.daves_membership
    for _ in range(times):
        (await removes(client, cast.bob, membership)).done("removeMember")
        [result] = (await adds_members(client, cast.bob, it.organisation, [cast.dave.id])).done("addMembers")["results"]
        membership = result["membership"]["id"]
    return membership


async def test_inv_10_an_organisation_asks_a_user_five_times_a_day(
    client: Client, database: Database, cast: Cast
) -> None:
    it = await share_organisation(database, cast, "pending")
    last = await withdraws_and_asks(client, cast, it, LIMIT - 1)
    (await decides(client, cast.dave, last, accept=False)).done("declineMembership")
    async with nothing_happens(database):
        [result] = (await adds_members(client, cast.bob, it.organisation, [cast.dave.id])).done("addMembers")["results"]
        [error] = result["errors"]
        assert (error["code"], error["field"]) == (TOO_MANY, ["userIds"])
    assert len(await mails(database, kind="COLLABORATION_REQUEST")) == LIMIT
    other = await create_organisation(database, cast.alice, "Acme Trade B.V.", "87654321")
    await add_member(database, cast.alice, other, cast.dave)  # another organisation's own five
    await put(database, "memberships", {"organisation_id": key(it.organisation)}, created_at=ago(hours=24))
    await add_member(database, cast.bob, it.organisation, cast.dave)


async def test_inv_10_colleagues_come_and_go_without_limit(client: Client, database: Database, cast: Cast) -> None:
    """They are not asked, so nothing is mailed."""
    made = await create_organisation(database, cast.alice)
    for _ in range(LIMIT + 1):
        membership = await add_member(database, cast.alice, made, cast.bob)
        (await removes(client, cast.alice, membership)).done("removeMember")
    assert len(await memberships_of(database, made)) == 1


async def withdrawn(client: Client, cast: Cast, it: SharedOrganisation) -> None:
    (await removes(client, cast.bob, it.daves_membership)).done("removeMember")


async def cut(client: Client, cast: Cast, it: SharedOrganisation) -> None:
    (await settles(client, "endPartnership", cast.dave, it.partnership)).done("endPartnership")


async def accepted(client: Client, cast: Cast, it: SharedOrganisation) -> None:
    (await decides(client, cast.dave, it.daves_membership)).done("acceptMembership")


async def removed_at_home(client: Client, cast: Cast, it: SharedOrganisation) -> None:
    (await client.do("removeUser", {"userId": cast.dave.id}, as_=cast.carol)).done("removeUser")


@pytest.mark.parametrize("ending", [withdrawn, cut, accepted, removed_at_home])
async def test_inv_4_the_mail_of_a_settled_collaboration_request_never_leaves(
    client: Client, database: Database, cast: Cast, ending: Any
) -> None:
    it = await share_organisation(database, cast, "pending")
    other = await create_organisation(database, cast.alice, "Acme Trade B.V.", "87654321")
    assert await statuses(database, "COLLABORATION_REQUEST") == ["QUEUED"]
    await ending(client, cast, it)
    assert await statuses(database, "COLLABORATION_REQUEST") == ["CANCELLED"]
    assert await wiped(database, "COLLABORATION_REQUEST")
    if ending in (withdrawn, accepted):
        await add_member(database, cast.alice, other, cast.dave)
        assert await statuses(database, "COLLABORATION_REQUEST") == ["CANCELLED", "QUEUED"]


async def test_inv_4_the_mail_of_an_expired_request_never_leaves(database: Database, cast: Cast) -> None:
    it = await share_organisation(database, cast, "pending")
    await put(database, "memberships", {"id": key(it.daves_membership)}, expires_at=ago(seconds=1))
    await add_member(database, cast.bob, it.organisation, cast.dave)
    assert await statuses(database, "COLLABORATION_REQUEST") == ["CANCELLED", "QUEUED"]


# ---- activation codes


async def test_inv_10_an_organisation_gets_five_codes_a_day(client: Client, database: Database, cast: Cast) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    given = {"organisationId": made, "method": ActivationMethod.EMAIL_CODE.value}
    for _ in range(LIMIT):
        (await client.do("requestActivation", given, as_=cast.alice)).done("requestActivation")
    async with nothing_happens(database):
        answer = await client.do("requestActivation", given, as_=cast.alice)
        assert answer.refused("requestActivation") == TOO_MANY
        assert answer.payload("requestActivation")["errors"][0]["field"] == ["organisationId"]
    assert len(await mails(database, kind="ACTIVATION_CODE")) == LIMIT
    review = given | {"method": ActivationMethod.MANUAL_REVIEW.value}
    (await client.do("requestActivation", review, as_=cast.alice)).done("requestActivation")
    other = await create_organisation(database, cast.alice, "Acme Trade B.V.", "87654321", activated=False)
    (await client.do("requestActivation", given | {"organisationId": other}, as_=cast.alice)).done("requestActivation")


async def test_inv_10_the_next_day_has_its_own_codes(database: Database, cast: Cast) -> None:
    made = key(await create_organisation(database, cast.alice, activated=False))
    request = {"organisation_id": made, "method": ActivationMethod.EMAIL_CODE}
    for hours in (*range(LIMIT), A_DAY_AND_MORE):
        async with database.write(origin="test") as uow:
            uow.now = ago(hours=-hours)  # the fifth is four hours on; a day after the first there is room again
            await organisation_activation.request_activation(uow, cast.alice.actor, **request)
    assert len(await mails(database, kind="ACTIVATION_CODE")) == LIMIT + 1
