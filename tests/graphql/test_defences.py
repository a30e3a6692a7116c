"""Defences that only show where two things come together: each fails without its own condition in the code."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import DocumentKind
from server.domain import documents, ids, invitations, organisation_activation, partnerships, users
from server.settings import Settings
from tests.client import Client
from tests.graphql.matrix.seats import keeping_files
from tests.graphql.steps import changes, removes
from tests.rows import key, mails, nothing_happens, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    accept_membership,
    add_colleague,
    add_member,
    create_organisation,
    memberships_of,
    remove_member,
    share_organisation,
)
from tests.scenario.documents import PDF

LAST = "LAST_ORGANISATION_ADMINISTRATOR"


@pytest.fixture
def settings(database: Database, tmp_path: Path) -> Settings:
    return keeping_files(database, tmp_path / "files")


async def block(database: Database, by: LoggedInUser, who: LoggedInUser) -> None:
    async with database.write(origin="test") as uow:
        await users.block_user(uow, by.actor, user_id=who.user_id)


# ---- the last administrator


async def test_org_10_usr_9_a_blocked_administrator_beside_one_is_none_beforehand_too(
    client: Client, cast: Cast, database: Database
) -> None:
    """What the screens say of the active one is what trying gives: the blocked one does not count."""
    it = await share_organisation(database, cast, "accepted")
    (await changes(client, cast.bob, it.erins_membership)).done("changeMembershipRole")
    query = """query($id: ID!) { node(id: $id) { ... on Membership {
      viewerCanChangeRole { code } viewerCanRemove { code } } } }"""

    async def told(who: LoggedInUser, membership: str) -> list[str | None]:
        seen = (await client.ask(query, {"id": membership}, as_=who)).data["node"]
        return [seen["viewerCanChangeRole"]["code"], seen["viewerCanRemove"]["code"]]

    assert await told(cast.bob, it.bobs_membership) == [None, None]
    await block(database, cast.alice, it.users["member"])
    assert await told(cast.bob, it.bobs_membership) == [LAST, LAST]
    assert await told(cast.alice, it.bobs_membership) == ["FORBIDDEN", LAST]
    assert await told(cast.bob, it.erins_membership) == [None, None]
    async with nothing_happens(database):
        assert (await removes(client, cast.alice, it.bobs_membership)).refused("removeMember") == LAST
        assert (await changes(client, cast.bob, it.bobs_membership, "MEMBER")).refused("changeMembershipRole") == LAST


@pytest.mark.parametrize("way", ["removeUser", "leaveEnvironment", "removeMember"])
async def test_org_10_a_partners_administrator_goes_although_no_own_one_is_left(
    client: Client, cast: Cast, database: Database, way: str
) -> None:
    """They never were the last one of the own environment: no successor is asked of Globex, and none becomes one."""
    it = await share_organisation(database, cast, "accepted")
    (await changes(client, cast.bob, it.daves_membership)).done("changeMembershipRole")
    rita = await add_colleague(database, cast.carol, "Rita")
    await block(database, cast.alice, cast.bob)
    given, who = {
        "removeUser": ({"userId": cast.dave.id, "successorId": rita.id}, cast.carol),
        "leaveEnvironment": ({"successorId": rita.id}, cast.dave),
        "removeMember": ({"membershipId": it.daves_membership}, cast.carol),
    }[way]
    (await client.do(way, given, as_=who)).done(way)
    live = await memberships_of(database, it.organisation)
    assert {row.user_id for row in live} == {cast.bob.user_id, it.users["member"].user_id}


# ---- who sees whose memberships


async def test_usr_8_who_was_only_asked_or_is_none_any_more_sees_no_others_memberships(
    client: Client, cast: Cast, database: Database
) -> None:
    """Dora of Globex is a member. Dave sees that while he is one himself, neither before nor after."""
    it = await share_organisation(database, cast, "pending")
    dora = await add_colleague(database, cast.carol, "Dora", "ADVANCED_USER")
    async with database.write(origin="test") as uow:
        await partnerships.set_partnership_manager(
            uow, cast.dave.actor, partnership_id=key(it.partnership), user_id=dora.user_id, connected=True
        )
    doras = await add_member(database, cast.bob, it.organisation, dora)
    await accept_membership(database, dora, doras)
    query = """{ environment { users { edges { node { id
      memberships { totalCount edges { node { id organisationName } } } } } } } }"""

    async def sees_doras() -> bool:
        answer = await client.ask(query, as_=cast.dave)
        nodes = [edge["node"] for edge in answer.data["environment"]["users"]["edges"]]
        [found] = [node["memberships"] for node in nodes if node["id"] == dora.id]
        assert found["totalCount"] == len(found["edges"])
        return bool(found["edges"])

    assert not await sees_doras()
    await accept_membership(database, cast.dave, it.daves_membership)
    assert await sees_doras()
    await remove_member(database, cast.dave, it.daves_membership)
    assert not await sees_doras()


async def test_usr_8_a_former_member_sees_no_colleagues_memberships(
    client: Client, cast: Cast, database: Database
) -> None:
    it = await share_organisation(database, cast, "accepted")
    fred = it.users["colleague"]
    freds = await add_member(database, cast.bob, it.organisation, fred)
    query = f'{{ node(id: "{it.users["member"].id}") {{ ... on User {{ memberships {{ totalCount }} }} }} }}'
    assert (await client.ask(query, as_=fred)).data["node"]["memberships"]["totalCount"] == 1
    await remove_member(database, fred, freds)
    assert (await client.ask(query, as_=fred)).data["node"]["memberships"]["totalCount"] == 0


# ---- activation


async def test_org_3_a_refused_activations_code_dies(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    (await client.do("requestActivation", {"organisationId": made}, as_=cast.alice)).done("requestActivation")
    [mail] = await mails(database, kind="ACTIVATION_CODE")
    async with database.write(origin="test") as uow:
        await organisation_activation.reject_activation(uow, organisation_id=key(made), reason="No such company.")
    given = {"organisationId": made, "code": mail.params["code"]}
    async with nothing_happens(database):
        tried = await client.do("confirmActivation", given, as_=cast.alice)
        assert tried.refused("confirmActivation") == "INVALID_CODE"
    [row] = await rows(database, "organisations", id=key(made))
    assert row.status.value == "PENDING"


# ---- a link that names no environment


async def of_two_places(
    database: Database, cast: Cast, organisation: str, partnership: Any
) -> tuple[LoggedInUser, LoggedInUser]:
    """Lena is a user of Acme and of Globex, and in either place a member of Acme's organisation."""
    at_globex = await add_colleague(database, cast.carol, "Lena", "ADVANCED_USER")
    async with database.write(origin="test") as uow:
        await partnerships.set_partnership_manager(
            uow, cast.dave.actor, partnership_id=key(partnership), user_id=at_globex.user_id, connected=True
        )
        await invitations.add_user(uow, cast.alice.actor, email=at_globex.email, name="Lena")
    [place] = await rows(database, "users", environment_id=cast.alice.environment_id, account_id=at_globex.account_id)
    async with database.write(origin="test") as uow:
        await users.begin_acting(uow, environment_id=cast.alice.environment_id, user_id=place.id)
    at_acme = replace(at_globex, environment_id=cast.alice.environment_id, user_id=place.id, role=place.role)
    await add_member(database, cast.bob, organisation, at_acme)
    await accept_membership(database, at_globex, await add_member(database, cast.bob, organisation, at_globex))
    return at_acme, at_globex


@pytest.mark.parametrize("lost", ["Acme blocked", "Globex blocked", "Acme left", "Globex left", "both left"])
async def test_doc_2_a_link_is_answered_by_the_place_that_still_sees_it(
    client: Client, cast: Cast, database: Database, lost: str
) -> None:
    """Whichever of two places is blocked or no member any more: the other one downloads."""
    it = await share_organisation(database, cast, "accepted")
    at_acme, at_globex = await of_two_places(database, cast, it.organisation, it.partnership)
    places = {"Acme": (cast.alice, at_acme), "Globex": (cast.carol, at_globex)}
    async with database.write(origin="test") as uow:
        about: dict[str, Any] = {"organisation_id": key(it.organisation), "kind": DocumentKind.OTHER}
        made = await documents.create_document(uow, cast.bob.actor, **about, title="A file")
    path = f"/documents/{ids.show('doc', made)}/file"
    bobs, lenas = ({"authorization": f"Bearer {who.token}"} for who in (cast.bob, at_acme))
    assert (await client.http.put(path, content=PDF, headers=bobs)).status_code == 201
    assert (await client.http.get(path, headers=lenas)).status_code == 200
    where, how = lost.split()
    for boss, place in places.values() if where == "both" else [places[where]]:
        if how == "blocked":
            await block(database, boss, place)
        else:
            [found] = [m for m in await memberships_of(database, it.organisation) if m.user_id == place.user_id]
            await remove_member(database, place, ids.show("mem", found.id))
    assert (await client.http.get(path, headers=lenas)).status_code == (404 if where == "both" else 200)
    for name, (_, place) in places.items():
        named = lenas | {"x-welkom-environment": place.environment}
        lost_here = where in (name, "both")
        assert (await client.http.get(path, headers=named)).status_code == (404 if lost_here else 200), name
