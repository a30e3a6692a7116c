"""ORG-3: an organisation is nothing but a name until it is activated, by a mailed code or by the operator."""

import asyncio
import re
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import OrganisationRole
from server.db.queries import organisations as queries
from server.domain import organisation_activation
from tests.client import Answer, Client
from tests.graphql.steps import NO_ORGANISATION, adds_members, notice_kinds, organisation
from tests.rows import ago, audit, key, mails, nothing_happens, put, refusal_of, rows
from tests.scenario import Cast, add_member, create_organisation, sign_up

WRONG = "AAAAAAAA"
STATE = "status activation { method refusal }"


async def requests(client: Client, who: Any, organisation_id: str, method: str = "EMAIL_CODE") -> Answer:
    given = {"organisationId": organisation_id, "method": method}
    return await client.do("requestActivation", given, f"organisation {{ {STATE} }}", as_=who)


async def confirms(client: Client, who: Any, organisation_id: str, code: str) -> Answer:
    given = {"organisationId": organisation_id, "code": code}
    return await client.do("confirmActivation", given, "organisation { status }", as_=who)


async def asked_code(client: Client, database: Database, who: Any, organisation_id: str) -> str:
    (await requests(client, who, organisation_id)).done("requestActivation")
    code: str = (await mails(database, kind="ACTIVATION_CODE"))[-1].params["code"]
    return code


async def refused(client: Client, who: Any, organisation_id: str, code: str) -> str:
    return (await confirms(client, who, organisation_id, code)).refused("confirmActivation")


async def test_org_3_a_mailed_code_activates_once(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    code = await asked_code(client, database, cast.alice, made)
    [mail] = await mails(database, kind="ACTIVATION_CODE")
    assert mail.to == cast.alice.email
    assert re.fullmatch(r"[A-Z0-9]{8}", code)
    [row] = await rows(database, "organisations", id=key(made))
    assert code.encode() not in row.code_hash
    done = (await confirms(client, cast.alice, made, f" {code.lower()} ")).done("confirmActivation")
    assert done["organisation"]["status"] == "ACTIVATED"
    assert "ORGANISATION_ACTIVATED" in await notice_kinds(client, cast.alice)
    assert len(await audit(database, action="organisation.activated")) == 1
    async with nothing_happens(database):
        assert await refused(client, cast.alice, made, code) == "ALREADY_ACTIVATED"
        assert (await requests(client, cast.alice, made)).refused("requestActivation") == "ALREADY_ACTIVATED"


async def test_org_3_before_it_no_members_are_added(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    async with nothing_happens(database):
        answer = await adds_members(client, cast.alice, made, [cast.bob.id])
        assert answer.refused("addMembers") == "ORGANISATION_NOT_ACTIVATED"
    seen = await organisation(
        client, cast.alice, made, "viewerCanManageMembers { code } viewerCanSendDocuments { code }"
    )
    assert seen["viewerCanManageMembers"]["code"] == "ORGANISATION_NOT_ACTIVATED"
    assert seen["viewerCanSendDocuments"]["code"] == "ORGANISATION_NOT_ACTIVATED"


async def test_org_3_a_code_lasts_thirty_minutes(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    code = await asked_code(client, database, cast.alice, made)
    [row] = await rows(database, "organisations", id=key(made))
    assert (row.code_expires_at - row.activation_requested_at).total_seconds() == 30 * 60
    await put(database, "organisations", {"id": key(made)}, code_expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert await refused(client, cast.alice, made, code) == "INVALID_CODE"


async def test_org_3_five_attempts_and_a_new_code_gives_five_more(
    client: Client, cast: Cast, database: Database
) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    old = await asked_code(client, database, cast.alice, made)
    for _ in range(5):
        assert await refused(client, cast.alice, made, WRONG) == "INVALID_CODE"
    async with nothing_happens(database):
        assert await refused(client, cast.alice, made, old) == "INVALID_CODE"
    new = await asked_code(client, database, cast.alice, made)
    for code in (old, "", WRONG, new[:7]):
        assert await refused(client, cast.alice, made, code) == "INVALID_CODE"
    (await confirms(client, cast.alice, made, new)).done("confirmActivation")


async def test_org_3_of_many_guesses_at_once_five_count(
    client: Client, cast: Cast, database: Database, many: Any
) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    code = await asked_code(client, database, cast.alice, made)
    told = await asyncio.gather(*(refused(client, cast.alice, made, WRONG) for _ in range(many(1000))))
    assert set(told) == {"INVALID_CODE"}
    [row] = await rows(database, "organisations", id=key(made))
    assert row.code_attempts == 5
    assert await refused(client, cast.alice, made, code) == "INVALID_CODE"


async def test_org_3_the_right_code_at_once_activates_once(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    code = await asked_code(client, database, cast.alice, made)
    answers = await asyncio.gather(*(confirms(client, cast.alice, made, code) for _ in range(4)))
    told = [[e["code"] for e in a.payload("confirmActivation")["errors"]] for a in answers]
    assert sorted(told) == [[], *[["ALREADY_ACTIVATED"]] * 3]
    assert len(await audit(database, action="organisation.activated")) == 1


async def test_org_3_the_code_of_another_organisation_is_none(client: Client, cast: Cast, database: Database) -> None:
    one = await create_organisation(database, cast.alice, activated=False)
    other = await create_organisation(database, cast.alice, "Other", "87654321", activated=False)
    code = await asked_code(client, database, cast.alice, one)
    await asked_code(client, database, cast.alice, other)
    assert await refused(client, cast.alice, other, code) == "INVALID_CODE"
    (await confirms(client, cast.alice, one, code)).done("confirmActivation")


async def test_org_3_without_a_request_there_is_no_code(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    async with nothing_happens(database):
        assert await refused(client, cast.alice, made, WRONG) == "INVALID_CODE"
        assert await refused(client, cast.alice, made, "") == "INVALID_CODE"
    old = await asked_code(client, database, cast.alice, made)
    (await requests(client, cast.alice, made, "MANUAL_REVIEW")).done("requestActivation")
    async with nothing_happens(database):
        assert await refused(client, cast.alice, made, old) == "INVALID_CODE"


async def test_org_3_without_an_own_domain_it_takes_the_review(client: Client, database: Database, cast: Cast) -> None:
    gina = await sign_up(database, "Gina Mail", "gina@gmail.com", "Gina's")
    made = await create_organisation(database, gina, "Gina's", "11112222", activated=False)
    async with nothing_happens(database):
        assert (await requests(client, gina, made)).refused("requestActivation") == "ACTIVATION_REFUSED"
    (await requests(client, gina, made, "MANUAL_REVIEW")).done("requestActivation")


# ---- the operator


async def test_org_3_the_operator_refuses_with_a_reason_and_approves_later(
    client: Client, cast: Cast, database: Database
) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    pk = {"organisation_id": key(made)}
    async with nothing_happens(database):
        assert (
            await refusal_of(database, lambda uow: organisation_activation.approve_activation(uow, **pk))
            == "INVALID_INPUT"
        )
        nobody = {"organisation_id": key(NO_ORGANISATION)}
        assert (
            await refusal_of(database, lambda uow: organisation_activation.approve_activation(uow, **nobody))
            == "NOT_FOUND"
        )
    (await requests(client, cast.alice, made, "MANUAL_REVIEW")).done("requestActivation")
    assert not await mails(database, kind="ACTIVATION_CODE")
    assert await waiting(database) == [key(made)]
    async with database.write(origin="test") as uow:
        await organisation_activation.reject_activation(uow, **pk, reason="No such company.")
    assert await waiting(database) == []
    seen = await organisation(client, cast.alice, made, STATE)
    assert seen["activation"] == {"method": "MANUAL_REVIEW", "refusal": "No such company."}
    assert "ORGANISATION_REFUSED" in await notice_kinds(client, cast.alice)
    again = (await requests(client, cast.alice, made, "MANUAL_REVIEW")).done("requestActivation")["organisation"]
    assert again["activation"]["refusal"] is None
    async with database.write(origin="test") as uow:
        await organisation_activation.approve_activation(uow, **pk)
    assert (await organisation(client, cast.alice, made, "status"))["status"] == "ACTIVATED"
    async with nothing_happens(database):
        assert (
            await refusal_of(database, lambda uow: organisation_activation.approve_activation(uow, **pk))
            == "ALREADY_ACTIVATED"
        )
        verb = lambda uow: organisation_activation.reject_activation(uow, **pk, reason="Too late")  # noqa: E731
        assert await refusal_of(database, verb) == "ALREADY_ACTIVATED"


async def waiting(database: Database) -> list[Any]:
    async with database.write(origin="test") as uow:
        return [row.id for row in await uow.rows(queries.PENDING_REVIEW)]


# ---- who may not


async def test_org_3_nobody_but_its_administrators_activates(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    boss = await sign_up(database, "Erin Mulder", "erin@acme.example")
    await put(database, "users", {"id": boss.user_id}, role="ADMINISTRATOR")
    code = await asked_code(client, database, cast.alice, made)
    async with nothing_happens(database):
        for who, told in ((boss, "FORBIDDEN"), (cast.bob, "NOT_FOUND"), (cast.carol, "NOT_FOUND")):
            for answer, field in (
                (await requests(client, who, made), "requestActivation"),
                (await confirms(client, who, made, code), "confirmActivation"),
            ):
                assert (answer.code or answer.refused(field)) == told
        seen = await client.ask(
            f'{{ node(id: "{made}") {{ ... on Organisation {{ name activation {{ method }} }} }} }}', as_=boss
        )
        assert seen.data["node"] == {"name": "Acme Sales B.V.", "activation": None}
        assert seen.code == "FORBIDDEN"


@pytest.mark.parametrize("bad", ["", "org_1", "usr_" + "0" * 32, NO_ORGANISATION])
async def test_err_1_a_bad_id_is_not_found(client: Client, cast: Cast, database: Database, bad: str) -> None:
    async with nothing_happens(database):
        assert (await requests(client, cast.alice, bad)).refused("requestActivation") == "NOT_FOUND"
        assert await refused(client, cast.alice, bad, WRONG) == "NOT_FOUND"


async def test_org_3_a_second_administrator_gets_the_notice_too(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    assert await notice_kinds(client, cast.bob) == ["ADDED_TO_ORGANISATION"]
