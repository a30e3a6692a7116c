"""ORG-12: activated is not proven. A code that one is mailed says nothing about a company's number."""

import asyncio
import datetime as dt
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import OrganisationRole, Verification
from server.db.queries import organisations as queries
from server.domain import organisation_activation, organisation_verification
from server.domain.permissions import Actor
from tests.client import Client
from tests.graphql.steps import adds_members, asked, decides, inbox, notices, organisation, requests
from tests.graphql.test_organisations_activation import asked_code, confirms
from tests.graphql.test_organisations_activation import requests as requests_activation
from tests.rows import audit, in_words, key, mails, nothing_happens, refusal_of, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    activate_by_code,
    add_member,
    create_document,
    create_environment,
    create_organisation,
    make_partners,
    memberships_of,
    set_relationship_manager,
)

STANDING = "status verification verifiedAt"
FIND = "query($s: String!) { findEnvironments(search: $s) { name } }"
NUMBER = "12345678"


async def by_code(database: Database, who: LoggedInUser, name: str = "The Bank", number: str = NUMBER) -> str:
    """An organisation that its administrator activated by a code: nothing is proven."""
    made = await create_organisation(database, who, name, number, activated=False)
    await activate_by_code(database, who, made)
    return made


async def standing(client: Client, who: Any, made: str) -> tuple[str, str]:
    seen = await organisation(client, who, made, STANDING)
    assert (seen["verifiedAt"] is None) == (seen["verification"] == "NONE")
    return seen["status"], seen["verification"]


async def verify(database: Database, made: str) -> None:
    async with database.write(origin="test") as uow:
        await organisation_verification.verify(uow, organisation_id=key(made))


async def prove(
    database: Database, made: str, actor: Actor | None = None, how: Verification = Verification.EHERKENNING
) -> None:
    """As a log-in that names the number would."""
    async with database.write(origin="192.0.2.7") as uow:
        claim = await organisation_verification.claim(uow, key(made), actor=actor)
        await organisation_verification.prove(uow, claim, how, actor=actor)


# ---- what proves, and what does not


async def test_org_12_a_mailed_code_proves_nothing_and_a_review_does(
    client: Client, cast: Cast, database: Database
) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    assert await standing(client, cast.alice, made) == ("PENDING", "NONE")
    code = await asked_code(client, database, cast.alice, made)
    (await confirms(client, cast.alice, made, code)).done("confirmActivation")
    assert await standing(client, cast.alice, made) == ("ACTIVATED", "NONE")
    assert not await audit(database, action="organisation.verified")
    reviewed = await create_organisation(database, cast.alice, "Another", "87654321")
    assert await standing(client, cast.alice, reviewed) == ("ACTIVATED", "REVIEWED")
    seen = await organisation(client, cast.alice, reviewed, STANDING)
    at = dt.datetime.fromisoformat(seen["verifiedAt"])
    assert dt.timedelta() <= dt.datetime.now(dt.UTC) - at < dt.timedelta(minutes=1)
    assert len(await audit(database, action="organisation.verified")) == 1


async def test_org_12_a_log_in_that_names_the_number_activates_and_proves(
    client: Client, cast: Cast, database: Database
) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    await prove(database, made, cast.alice.actor)
    assert await standing(client, cast.alice, made) == ("ACTIVATED", "EHERKENNING")
    [event] = await audit(database, action="organisation.verified")
    assert (event.actor_id, event.environment_id) == (cast.alice.user_id, cast.alice.environment_id)
    [event] = await audit(database, action="organisation.activated")
    assert event.actor_id == cast.alice.user_id


async def test_org_12_only_an_administrator_of_it_proves_it(cast: Cast, database: Database) -> None:
    made = await by_code(database, cast.alice)
    await add_member(database, cast.alice, made, cast.bob)
    async with nothing_happens(database):
        for who, told in ((cast.bob, "FORBIDDEN"), (cast.carol, "NOT_FOUND")):
            verb = lambda uow, who=who: organisation_verification.claim(uow, key(made), actor=who.actor)  # noqa: E731
            assert await refusal_of(database, verb) == told


# ---- unproven, a number is in nobody's way, and none learns of another


async def test_org_12_a_stranger_with_a_banks_number_shuts_nobody_out(
    client: Client, cast: Cast, database: Database
) -> None:
    """The threat: a mailed code to one's own mailbox 'proves' a bank's number and shuts its owner out."""
    await set_relationship_manager(database, cast.alice, cast.alice)
    impostor = await by_code(database, cast.carol)
    assert (await client.ask(FIND, {"s": NUMBER}, as_=cast.alice)).data == {"findEnvironments": []}
    owner = await by_code(database, cast.alice, "The real Bank")
    assert await standing(client, cast.carol, impostor) == await standing(client, cast.alice, owner)
    reviewed = await create_organisation(database, await create_environment(database, "Initech"), "Third", NUMBER)
    assert (await client.ask(FIND, {"s": NUMBER}, as_=cast.alice)).data == {"findEnvironments": [{"name": "Initech"}]}
    assert await standing(client, cast.carol, impostor) == ("PENDING", "NONE")
    [row] = await rows(database, "organisations", id=key(reviewed))
    assert row.verification is Verification.REVIEWED


async def test_org_12_of_unproven_ones_none_learns_of_another(client: Client, cast: Cast, database: Database) -> None:
    """Whatever the number of another environment's is, the answers and what is left in one's own are the same."""
    await set_relationship_manager(database, cast.alice, cast.alice)

    async def way(number: str) -> list[Any]:
        before = {e.id for e in await audit(database)}
        made = await by_code(database, cast.alice, "Mine", number)
        seen = await organisation(client, cast.alice, made, "status verification activation { method refusal }")
        told: list[Any] = [seen | {"id": None}]
        told.append((await client.ask(FIND, {"s": number}, as_=cast.alice)).data)
        told += [(e.action, e.environment_id, e.before, e.after) for e in await audit(database) if e.id not in before]
        told.append([item.get("kind") for item in await inbox(client, cast.alice)])
        return told

    await by_code(database, cast.carol)
    unlike, alike = await way("87654321"), await way(NUMBER)
    assert alike[:-1] == unlike[:-1]
    assert alike[-1] == ["ORGANISATION_ACTIVATED", *unlike[-1]]
    assert not [e for e in await audit(database) if e.environment_id == cast.carol.environment_id and "Mine" in str(e)]


@pytest.mark.parametrize("kind", ["postgresql"])  # SQLite has one writer
async def test_org_12_who_activates_by_a_code_waits_for_nobody_elsewhere(
    client: Client, cast: Cast, database: Database
) -> None:
    """Waiting would tell that another environment activates the same number just now."""
    ones = [
        (who, await create_organisation(database, who, "The Bank", NUMBER, activated=False))
        for who in (cast.alice, cast.carol)
    ]
    codes = [await asked_code(client, database, *one) for one in ones]
    async with database.write(origin="test") as uow:
        await organisation_activation.confirm_activation(
            uow, cast.carol.actor, organisation_id=key(ones[1][1]), code=codes[1]
        )
        (await asyncio.wait_for(confirms(client, *ones[0], codes[0]), 20)).done("confirmActivation")
    assert await standing(client, cast.carol, ones[1][1]) == ("ACTIVATED", "NONE")


# ---- the proof


async def test_org_12_a_proof_sends_the_others_back_and_takes_nothing_from_them(
    client: Client, cast: Cast, database: Database
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    theirs = await by_code(database, cast.alice)
    await add_member(database, cast.alice, theirs, cast.bob, OrganisationRole.ADMINISTRATOR)
    await add_member(database, cast.alice, theirs, cast.dave)
    document = await create_document(database, cast.alice, theirs)
    kept = await memberships_of(database, theirs)
    proven = await by_code(database, cast.carol, "The Bank")
    await prove(database, proven, cast.carol.actor)
    assert await standing(client, cast.carol, proven) == ("ACTIVATED", "EHERKENNING")
    assert await standing(client, cast.alice, theirs) == ("PENDING", "NONE")
    for who in (cast.alice, cast.bob):
        [text] = await notices(client, who, "ORGANISATION_DEACTIVATED")
        assert "Ask for a manual review" in text
    assert await notices(client, cast.dave, "ORGANISATION_DEACTIVATED") == []
    assert await memberships_of(database, theirs) == kept
    seen = await organisation(client, cast.alice, theirs, "documents { edges { node { id } } }")
    assert [edge["node"]["id"] for edge in seen["documents"]["edges"]] == [document]
    async with nothing_happens(database):
        sending = await client.do("sendDocument", {"documentId": document, "to": "a@b.example"}, as_=cast.alice)
        assert sending.refused("sendDocument") == "ORGANISATION_NOT_ACTIVATED"
        adding = await adds_members(client, cast.alice, theirs, [cast.carol.id])
        assert adding.refused("addMembers") == "ORGANISATION_NOT_ACTIVATED"
        [request] = await requests(client, cast.dave, "CollaborationRequest")
        accepting = await decides(client, cast.dave, request["membershipId"])
        assert accepting.refused("acceptMembership") == "ORGANISATION_NOT_ACTIVATED"
    declining = await decides(client, cast.dave, request["membershipId"], accept=False)
    declining.done("declineMembership")


async def test_org_12_who_loses_the_number_reads_in_the_audit_log_that_it_was_elsewhere_and_no_more(
    client: Client, cast: Cast, database: Database
) -> None:
    theirs, proven = await by_code(database, cast.alice), await by_code(database, cast.carol, "Secret Name")
    before = await in_words(database)
    await prove(database, proven, cast.carol.actor)
    log = "environment { auditEvents(first: 1) { edges { node { action actor actorId origin before after target } } } }"
    [edge] = (await client.ask(f"{{ {log} }}", as_=cast.alice)).data["environment"]["auditEvents"]["edges"]
    assert edge["node"] == {
        "action": "ORGANISATION_DEACTIVATED",
        "actor": "another environment",
        "actorId": None,
        "origin": "another environment",
        "before": '{"status":"ACTIVATED"}',
        "after": '{"status":"PENDING"}',
        "target": "The Bank",
    }
    # whatever row is new and of their environment names nothing of the prover's
    ours = [cast.carol.environment_id, cast.carol.user_id, key(proven)]
    secrets = ["192.0.2.7", "Secret Name", *(form for pk in ours for form in (pk.hex, str(pk), pk.hex.upper()))]
    theirs_of = [cast.alice.environment_id.hex, str(cast.alice.environment_id), cast.alice.environment_id.hex.upper()]
    after = await in_words(database)
    for table, words in after.items():
        for row in words - before[table]:
            if any(form in row for form in theirs_of):
                assert not [secret for secret in secrets if secret in row], row
    assert theirs


async def test_org_12_a_code_does_not_bounce_it_back_and_only_a_proof_does(
    client: Client, cast: Cast, database: Database
) -> None:
    theirs = await create_organisation(database, cast.alice, "The Bank", activated=False)
    code = await asked_code(client, database, cast.alice, theirs)
    proven = await by_code(database, cast.carol)
    await verify(database, proven)
    async with nothing_happens(database):
        asking = await requests_activation(client, cast.alice, theirs)
        assert asking.refused("requestActivation") == "ACTIVATION_REFUSED"
    assert (await confirms(client, cast.alice, theirs, code)).refused("confirmActivation") == "ACTIVATION_REFUSED"
    assert await standing(client, cast.alice, theirs) == ("PENDING", "NONE")
    (await requests_activation(client, cast.alice, theirs, "MANUAL_REVIEW")).done("requestActivation")
    async with nothing_happens(database):
        verb = lambda uow: organisation_activation.approve_activation(uow, organisation_id=key(theirs))  # noqa: E731
        assert await refusal_of(database, verb) == "ACTIVATION_REFUSED"
        for how in (Verification.EHERKENNING, Verification.REVIEWED):
            claim = lambda uow, how=how: proves(uow, theirs, how)  # noqa: E731
            assert await refusal_of(database, claim) == "ACTIVATION_REFUSED"
    async with database.write(origin="test") as uow:
        await organisation_verification.unverify(uow, organisation_id=key(proven))
    assert await standing(client, cast.carol, proven) == ("ACTIVATED", "NONE")
    async with database.write(origin="test") as uow:
        await organisation_activation.approve_activation(uow, organisation_id=key(theirs))
    assert await standing(client, cast.alice, theirs) == ("ACTIVATED", "REVIEWED")
    assert await standing(client, cast.carol, proven) == ("PENDING", "NONE")


async def proves(uow: Any, made: str, how: Verification = Verification.EHERKENNING) -> None:
    claim = await organisation_verification.claim(uow, key(made))
    await organisation_verification.prove(uow, claim, how)


async def test_org_12_of_two_who_prove_at_once_one_does(cast: Cast, database: Database, many: Any) -> None:
    for n in range(many(60)):
        number, activated = f"{n:08}", n % 4
        ones = []
        for at, who in enumerate((cast.alice, cast.carol)):
            made = await create_organisation(database, who, f"Round {n}", number, activated=False)
            if activated >> at & 1:
                await activate_by_code(database, who, made)
            ones.append(made)
        told = await asyncio.gather(
            *(refusal_of(database, lambda uow, one=one: proves(uow, one), keep=True) for one in ones)
        )
        assert sorted(map(str, told)) == ["ACTIVATION_REFUSED", "None"], (n, told)
        found = {row.id: row for row in await rows(database, "organisations", number=number)}
        for one, refused in zip(ones, told, strict=True):
            expected = ("PENDING", "NONE") if refused else ("ACTIVATED", "EHERKENNING")
            assert (found[key(one)].status.value, found[key(one)].verification.value) == expected


async def test_org_12_of_a_code_and_a_proof_at_once_the_proof_stands(
    client: Client, cast: Cast, database: Database, many: Any
) -> None:
    for n in range(many(40)):
        number = f"{n:08}"
        theirs = await create_organisation(database, cast.alice, f"Round {n}", number, activated=False)
        code = await asked_code(client, database, cast.alice, theirs)
        proven = await create_organisation(database, cast.carol, f"Round {n}", number, activated=False)
        confirm = lambda uow, of=theirs, code=code: organisation_activation.confirm_activation(  # noqa: E731
            uow, cast.alice.actor, organisation_id=key(of), code=code
        )
        proof = lambda uow, of=proven: proves(uow, of, Verification.REVIEWED)  # noqa: E731
        code_told, proof_told = await asyncio.gather(
            refusal_of(database, confirm, keep=True), refusal_of(database, proof, keep=True)
        )
        if proof_told == "UNAVAILABLE":  # activated between two looks: the next try finds it
            assert code_told is None
            proof_told = await refusal_of(database, proof, keep=True)
        assert proof_told is None
        assert code_told in (None, "ACTIVATION_REFUSED")
        found = {r.id: r for r in await rows(database, "organisations", number=number)}
        assert found[key(theirs)].status.value == "PENDING"
        assert found[key(proven)].status.value == "ACTIVATED"


async def test_org_12_a_number_is_proven_once_whatever_a_verb_overlooks(cast: Cast, database: Database) -> None:
    """The guard of the database itself."""
    proven, other = [await by_code(database, who) for who in (cast.alice, cast.carol)]
    await verify(database, proven)
    async with nothing_happens(database), database.write(origin="test") as uow:
        [row] = await uow.rows(queries.BY_ID, id=key(other))
        number = {"of_number": row.number, "of_scheme": row.scheme}
        where = {"in_environment": row.environment_id, "for_organisation": row.id}
        assert await uow.changed(queries.PROVE_NUMBER, **number, **where) == 0


# ---- requests say so


@pytest.mark.parametrize("verified", [False, True])
async def test_org_12_a_request_to_collaborate_says_whether_the_number_is_proven(
    client: Client, cast: Cast, database: Database, verified: bool
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await by_code(database, cast.alice)
    if verified:
        await verify(database, made)
    await add_member(database, cast.alice, made, cast.dave)
    [mail] = await mails(database, kind="COLLABORATION_REQUEST")
    assert mail.params["verified"] is verified
    assert await said(client, cast.dave, "CollaborationRequest") == [verified]
    if not verified:  # as it is now, not as it was
        await verify(database, made)
        assert await said(client, cast.dave, "CollaborationRequest") == [True]


async def said(client: Client, who: Any, kind: str) -> list[bool]:
    answer = await client.ask(f"{{ inbox {{ edges {{ node {{ ... on {kind} {{ verified }} }} }} }} }}", as_=who)
    assert not answer.errors, answer.errors
    return [edge["node"]["verified"] for edge in answer.data["inbox"]["edges"] if edge["node"]]


@pytest.mark.parametrize("verified", [False, True])
async def test_org_12_a_request_for_a_partnership_says_whether_a_number_is_proven(
    client: Client, cast: Cast, database: Database, verified: bool
) -> None:
    await set_relationship_manager(database, cast.alice, cast.alice)
    made = await by_code(database, cast.alice)
    await create_organisation(database, cast.carol, "Theirs, and proven", "87654321")
    if verified:
        await verify(database, made)
    await asked(client, cast.alice, cast.dave)
    told = await mails(database, kind="PARTNERSHIP_REQUEST")
    assert {mail.params["verified"] for mail in told} == {verified}
    assert await said(client, cast.dave, "PartnershipRequest") == [verified]


async def test_org_12_a_partner_sees_the_proof(client: Client, cast: Cast, database: Database) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await by_code(database, cast.alice)
    membership = await add_member(database, cast.alice, made, cast.dave)
    (await decides(client, cast.dave, membership)).done("acceptMembership")
    assert await standing(client, cast.dave, made) == ("ACTIVATED", "NONE")
    await verify(database, made)
    assert await standing(client, cast.dave, made) == ("ACTIVATED", "REVIEWED")
