"""Defences that only show where two things come together: each fails without its own condition in the code."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import DocumentKind
from server.domain import documents, ids, invitations, organisation_activation, partnerships, users
from server.settings import Settings
from tests.cast import Cast, Member
from tests.client import Client
from tests.graphql.companies import (
    accepted,
    added,
    changes,
    company,
    founded,
    left,
    memberships_of,
    removes,
)
from tests.graphql.matrix.seats import PDF, keeping_files
from tests.graphql.partners import colleague
from tests.graphql.steps import key, rows
from tests.rows import mails, nothing_happens

LAST = "LAST_ORGANISATION_ADMINISTRATOR"


@pytest.fixture
def settings(database: Database, tmp_path: Path) -> Settings:
    return keeping_files(database, tmp_path / "files")


async def block(database: Database, by: Member, who: Member) -> None:
    async with database.write(origin="test") as uow:
        await users.block_user(uow, by.actor, user_id=who.user_id)


# ---- the last administrator


async def test_org_10_usr_9_a_blocked_administrator_beside_one_is_none_beforehand_too(
    client: Client, cast: Cast, database: Database
) -> None:
    """What the screens say of the active one is what trying gives: the blocked one does not count."""
    it = await company(database, cast, "accepted")
    (await changes(client, cast.bob, it.erins)).done("changeMembershipRole")
    query = """query($id: ID!) { node(id: $id) { ... on Membership {
      viewerCanChangeRole { code } viewerCanRemove { code } } } }"""

    async def told(who: Member, membership: str) -> list[str | None]:
        seen = (await client.ask(query, {"id": membership}, as_=who)).data["node"]
        return [seen["viewerCanChangeRole"]["code"], seen["viewerCanRemove"]["code"]]

    assert await told(cast.bob, it.bobs) == [None, None]
    await block(database, cast.alice, it.people["member"])
    assert await told(cast.bob, it.bobs) == [LAST, LAST]
    assert await told(cast.alice, it.bobs) == ["FORBIDDEN", LAST]
    assert await told(cast.bob, it.erins) == [None, None]
    async with nothing_happens(database):
        assert (await removes(client, cast.alice, it.bobs)).refused("removeMember") == LAST
        assert (await changes(client, cast.bob, it.bobs, "MEMBER")).refused("changeMembershipRole") == LAST


@pytest.mark.parametrize("way", ["removeUser", "leaveEnvironment", "removeMember"])
async def test_org_10_a_partners_administrator_goes_although_no_own_one_is_left(
    client: Client, cast: Cast, database: Database, way: str
) -> None:
    """They never were the last one of the own environment: no successor is asked of Globex, and none becomes one."""
    it = await company(database, cast, "accepted")
    (await changes(client, cast.bob, it.daves)).done("changeMembershipRole")
    rita = await colleague(database, cast.carol, "Rita")
    await block(database, cast.alice, cast.bob)
    given, who = {
        "removeUser": ({"userId": cast.dave.id, "successorId": rita.id}, cast.carol),
        "leaveEnvironment": ({"successorId": rita.id}, cast.dave),
        "removeMember": ({"membershipId": it.daves}, cast.carol),
    }[way]
    (await client.do(way, given, as_=who)).done(way)
    live = await memberships_of(database, it.organisation)
    assert {row.user_id for row in live} == {cast.bob.user_id, it.people["member"].user_id}


# ---- who sees whose memberships


async def test_usr_8_who_was_only_asked_or_is_none_any_more_sees_no_others_memberships(
    client: Client, cast: Cast, database: Database
) -> None:
    """Dora of Globex is a member. Dave sees that while he is one himself, neither before nor after."""
    it = await company(database, cast, "pending")
    dora = await colleague(database, cast.carol, "Dora", "ADVANCED_USER", marked=True)
    async with database.write(origin="test") as uow:
        await partnerships.set_partnership_manager(
            uow, cast.dave.actor, partnership_id=it.partnership, user_id=dora.user_id, connected=True
        )
    doras = await added(database, cast.bob, it.organisation, dora)
    await accepted(database, dora, doras)
    query = """{ environment { users { edges { node { id
      memberships { totalCount edges { node { id organisationName } } } } } } } }"""

    async def sees_doras() -> bool:
        answer = await client.ask(query, as_=cast.dave)
        nodes = [edge["node"] for edge in answer.data["environment"]["users"]["edges"]]
        [found] = [node["memberships"] for node in nodes if node["id"] == dora.id]
        assert found["totalCount"] == len(found["edges"])
        return bool(found["edges"])

    assert not await sees_doras()
    await accepted(database, cast.dave, it.daves)
    assert await sees_doras()
    await left(database, cast.dave, it.daves)
    assert not await sees_doras()


async def test_usr_8_a_former_member_sees_no_colleagues_memberships(
    client: Client, cast: Cast, database: Database
) -> None:
    it = await company(database, cast, "accepted")
    fred = it.people["colleague"]
    freds = await added(database, cast.bob, it.organisation, fred)
    query = f'{{ node(id: "{it.people["member"].id}") {{ ... on User {{ memberships {{ totalCount }} }} }} }}'
    assert (await client.ask(query, as_=fred)).data["node"]["memberships"]["totalCount"] == 1
    await left(database, fred, freds)
    assert (await client.ask(query, as_=fred)).data["node"]["memberships"]["totalCount"] == 0


# ---- activation


async def test_org_3_a_refused_activations_code_dies(client: Client, cast: Cast, database: Database) -> None:
    made = await founded(database, cast.alice, activated=False)
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


async def of_two_places(database: Database, cast: Cast, organisation: str, partnership: Any) -> tuple[Member, Member]:
    """Lena is a user of Acme and of Globex, and in either place a member of Acme's organisation."""
    at_globex = await colleague(database, cast.carol, "Lena", "ADVANCED_USER", marked=True)
    async with database.write(origin="test") as uow:
        await partnerships.set_partnership_manager(
            uow, cast.dave.actor, partnership_id=partnership, user_id=at_globex.user_id, connected=True
        )
        await invitations.add_user(uow, cast.alice.actor, email=at_globex.email, name="Lena")
    [place] = await rows(database, "users", environment_id=cast.alice.environment_id, account_id=at_globex.account_id)
    async with database.write(origin="test") as uow:
        await users.begin_acting(uow, environment_id=cast.alice.environment_id, user_id=place.id)
    at_acme = replace(at_globex, environment_id=cast.alice.environment_id, user_id=place.id, role=place.role)
    await added(database, cast.bob, organisation, at_acme)
    await accepted(database, at_globex, await added(database, cast.bob, organisation, at_globex))
    return at_acme, at_globex


@pytest.mark.parametrize("lost", ["Acme blocked", "Globex blocked", "Acme left", "Globex left", "both left"])
async def test_doc_2_a_link_is_answered_by_the_place_that_still_sees_it(
    client: Client, cast: Cast, database: Database, lost: str
) -> None:
    """Whichever of two places is blocked or no member any more: the other one downloads."""
    it = await company(database, cast, "accepted")
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
            await left(database, place, ids.show("mem", found.id))
    assert (await client.http.get(path, headers=lenas)).status_code == (404 if where == "both" else 200)
    for name, (_, place) in places.items():
        named = lenas | {"x-welkom-environment": place.environment}
        lost_here = where in (name, "both")
        assert (await client.http.get(path, headers=named)).status_code == (404 if lost_here else 200), name
