"""PAR-6 and PAR-7: a partnership ends at once, for both sides; who is connected to it; and the audit log of both."""

from dataclasses import replace

import pytest

from server.db.database import Database
from server.domain import partnerships
from server.domain.errors import Forbidden
from tests.client import Client
from tests.graphql.steps import asked, connects, inbox, manages, notices, seen, settles, states
from tests.graphql.test_partnerships import NEEDED, administrators
from tests.rows import ago, audit, key, nothing_happens, put, rows
from tests.scenario import (
    Cast,
    accept_membership,
    add_colleague,
    add_member,
    change_role,
    create_organisation,
    make_partners,
    set_relationship_manager,
    sign_up,
)

# ---- PAR-6: the end


async def test_par_6_ending_cuts_memberships_and_requests_both_ways_and_says_which(
    client: Client, database: Database, cast: Cast
) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    carol = cast.carol
    (await connects(client, carol, partnership, carol)).done("setPartnershipManager")
    ours = await create_organisation(database, cast.alice)
    theirs = await create_organisation(database, carol, "Globex N.V.", "87654321")
    accepted = await add_member(database, cast.alice, ours, cast.dave)
    await accept_membership(database, cast.dave, accepted)
    pending = await add_member(database, cast.alice, ours, carol)
    other_way = await add_member(database, carol, theirs, cast.alice)
    await accept_membership(database, cast.alice, other_way)
    stays = await add_member(database, cast.alice, ours, cast.bob)
    payload = (await settles(client, "endPartnership", cast.alice, partnership)).done("endPartnership")
    assert set(payload["removedMembershipIds"]) == {accepted, pending, other_way}
    live = {r.id for r in await rows(database, "memberships") if r.state.value in ("PENDING", "ACTIVE")}
    assert {key(stays)} < live
    assert not live & {key(accepted), key(pending), key(other_way)}
    for who, gone in ((cast.dave, ours), (carol, ours), (cast.alice, theirs)):
        answer = await client.ask("query($i: ID!) { node(id: $i) { id } }", {"i": gone}, as_=who)
        assert answer.data == {"node": None}
    ended = "The partnership with {} ended; all memberships across the two are cut."
    assert await notices(client, cast.dave, "PARTNERSHIP_ENDED") == [ended.format("Acme")]
    assert await notices(client, carol, "PARTNERSHIP_ENDED") == [ended.format("Acme")]
    assert await notices(client, cast.alice, "PARTNERSHIP_ENDED") == [], "who ended it knows"
    removed = "REMOVED_FROM_ORGANISATION"
    assert await notices(client, cast.dave, removed) == ["You are no longer a member of Acme Sales B.V."]
    assert await notices(client, cast.alice, removed) == ["You are no longer a member of Globex N.V."]
    assert await notices(client, carol, removed) == [], "she was never a member"
    assert await states(client, carol, "CollaborationRequest") == ["WITHDRAWN"]


async def test_par_6_a_request_that_had_expired_was_not_cut(client: Client, database: Database, cast: Cast) -> None:
    """It is closed all the same."""
    partnership = await make_partners(database, cast.alice, cast.dave)
    ours = await create_organisation(database, cast.alice)
    pending = await add_member(database, cast.alice, ours, cast.dave)
    await put(database, "memberships", {"id": key(pending)}, expires_at=ago(seconds=1))
    payload = (await settles(client, "endPartnership", cast.alice, partnership)).done("endPartnership")
    assert payload["removedMembershipIds"] == []
    assert (await audit(database, action="partnership.ended"))[-1].after == {"memberships": []}
    [row] = await rows(database, "memberships", id=key(pending))
    assert row.state.value == "WITHDRAWN"
    assert not [item for item in await rows(database, "inbox_items") if item.is_open]


async def test_par_6_what_fails_half_way_cuts_nothing(client: Client, database: Database, cast: Cast) -> None:
    """One transaction: whatever fails in it leaves the partnership as it was."""

    partnership = await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    await accept_membership(database, cast.dave, await add_member(database, cast.alice, organisation, cast.dave))

    async def half() -> None:
        async with database.write(origin="test") as uow:
            await partnerships.end_partnership(uow, cast.alice.actor, partnership_id=key(partnership))
            raise RuntimeError

    async with nothing_happens(database):
        with pytest.raises(RuntimeError):
            await half()


async def test_par_6_partners_of_others_keep_theirs(client: Client, database: Database, cast: Cast) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    eve = await sign_up(database, "Eve", "eve@evil.example", "Evil")
    other = await asked(client, cast.alice, eve)
    await settles(client, "acceptPartnership", eve, other)
    kept = await add_member(database, cast.alice, organisation, eve)
    await accept_membership(database, eve, kept)
    await add_member(database, cast.alice, organisation, cast.dave)
    await settles(client, "endPartnership", cast.dave, partnership)
    [row] = await rows(database, "memberships", id=key(kept))
    assert row.state.value == "ACTIVE"


# ---- PAR-7: who is connected


async def test_par_7_asker_and_accepter_are_connected_from_the_start(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    await set_relationship_manager(database, cast.carol, cast.carol)
    partnership = await asked(client, cast.alice, cast.dave)
    found = await seen(client, cast.alice, partnership)
    assert found is not None
    assert (found["ourRelationshipManagers"], found["theirRelationshipManagers"]) == ([{"id": cast.alice.id}], [])
    await settles(client, "acceptPartnership", cast.dave, partnership)
    found = await seen(client, cast.carol, partnership)
    assert found is not None
    assert found["ourRelationshipManagers"] == [{"id": cast.dave.id}]
    assert found["theirRelationshipManagers"] == [{"id": cast.alice.id}]


async def test_par_7_each_side_connects_its_own_relationship_managers_only(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    partnership = await make_partners(database, cast.alice, cast.dave)
    async with nothing_happens(database):
        answer = await connects(client, cast.dave, partnership, cast.carol)
        assert answer.refused("setPartnershipManager") == "INVALID_INPUT", "she has no mark"
        for stranger in (cast.alice, cast.bob):
            answer = await connects(client, cast.dave, partnership, stranger)
            assert answer.refused("setPartnershipManager") == "NOT_FOUND"
            answer = await connects(client, cast.dave, partnership, stranger, False)
            assert answer.refused("setPartnershipManager") == "NOT_FOUND"
    await set_relationship_manager(database, cast.carol, cast.carol)
    done = (await connects(client, cast.dave, partnership, cast.carol)).done("setPartnershipManager")
    ours = {person["id"] for person in done["partnership"]["ourRelationshipManagers"]}
    assert ours == {cast.carol.id, cast.dave.id}
    async with nothing_happens(database):
        (await connects(client, cast.dave, partnership, cast.carol)).done("setPartnershipManager")
    (await connects(client, cast.carol, partnership, cast.dave, False)).done("setPartnershipManager")
    async with nothing_happens(database):
        (await connects(client, cast.carol, partnership, cast.dave, False)).done("setPartnershipManager")


LOSSES = ["disconnect", "demote", "mark", "block", "remove", "leave"]


async def loses(client: Client, database: Database, cast: Cast, partnership: str, way: str) -> None:
    by, on = cast.carol, cast.dave
    match way:
        case "disconnect":
            answer = await connects(client, on, partnership, on, False)
            answer.done("setPartnershipManager")
        case "demote":
            await change_role(database, by, on, "BASIC_USER")
        case "mark":
            await set_relationship_manager(database, by, on, False)
        case "block":
            (await manages(client, "blockUser", by, on.id)).done("blockUser")
        case "remove":
            (await manages(client, "removeUser", by, on.id, "removedUserId")).done("removeUser")
        case "leave":
            answer = await client.do("leaveEnvironment", {}, "leftEnvironmentId", as_=on)
            answer.done("leaveEnvironment")


@pytest.mark.parametrize("way", LOSSES)
async def test_par_7_a_side_with_no_connected_manager_left_tells_its_administrators(
    client: Client, database: Database, cast: Cast, way: str
) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    assert await notices(client, cast.carol, "PARTNERSHIP_REQUESTED") == []
    await loses(client, database, cast, partnership, way)
    assert await notices(client, cast.carol, "PARTNERSHIP_REQUESTED") == [NEEDED]
    assert await notices(client, cast.alice, "PARTNERSHIP_REQUESTED") == [], "the other side misses nobody"


@pytest.mark.parametrize("way", LOSSES)
async def test_par_7_nobody_is_told_while_another_one_is_connected(
    client: Client, database: Database, cast: Cast, way: str
) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    another = await add_colleague(database, cast.carol, "Another", "ADVANCED_USER")
    await connects(client, cast.dave, partnership, another)
    await loses(client, database, cast, partnership, way)
    assert await notices(client, cast.carol, "PARTNERSHIP_REQUESTED") == []


@pytest.mark.parametrize("way", LOSSES[1:])
async def test_par_7_an_ended_partnership_misses_nobody(
    client: Client, database: Database, cast: Cast, way: str
) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    await settles(client, "endPartnership", cast.alice, partnership)
    await loses(client, database, cast, partnership, way)
    assert await notices(client, cast.carol, "PARTNERSHIP_REQUESTED") == []


async def test_par_7_the_second_loss_of_the_same_one_tells_nothing_more(
    client: Client, database: Database, cast: Cast
) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    for way in ("mark", "demote", "block", "remove"):
        await loses(client, database, cast, partnership, way)
    assert await notices(client, cast.carol, "PARTNERSHIP_REQUESTED") == [NEEDED]


async def test_par_7_the_asking_side_misses_its_asker_while_the_request_is_open(
    client: Client, database: Database, cast: Cast
) -> None:
    asker = await add_colleague(database, cast.alice, "Ans", "ADVANCED_USER")
    await asked(client, asker, cast.dave)
    await set_relationship_manager(database, cast.alice, asker, False)
    told = await notices(client, cast.alice, "PARTNERSHIP_REQUESTED")
    assert told == ["Globex needs a relationship manager on your side. Appoint or connect one."]


async def test_par_3_an_asked_side_that_loses_its_last_manager_tells_its_administrators(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    await asked(client, cast.alice, cast.dave)
    await set_relationship_manager(database, cast.carol, cast.dave, False)
    assert await notices(client, cast.carol, "PARTNERSHIP_REQUESTED") == [NEEDED]


async def test_par_3_whoever_was_connected_to_the_open_request_they_are_told_once(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    partnership = await asked(client, cast.alice, cast.dave)
    (await connects(client, cast.dave, partnership, cast.dave)).done("setPartnershipManager")
    await set_relationship_manager(database, cast.carol, cast.dave, False)
    assert await notices(client, cast.carol, "PARTNERSHIP_REQUESTED") == [NEEDED]


async def test_par_7_a_blocked_manager_comes_back_connected(client: Client, database: Database, cast: Cast) -> None:
    """USR-3: unblocking restores what was."""
    partnership = await make_partners(database, cast.alice, cast.dave)
    await manages(client, "blockUser", cast.carol, cast.dave.id)
    await manages(client, "unblockUser", cast.carol, cast.dave.id)
    found = await seen(client, cast.dave, partnership)
    assert found is not None
    assert found["ourRelationshipManagers"] == [{"id": cast.dave.id}]


# ---- AUD-2: on both sides

STEPS = {
    "PARTNERSHIP_REQUESTED": ("requestPartnership", "alice"),
    "PARTNERSHIP_ACCEPTED": ("acceptPartnership", "dave"),
    "PARTNERSHIP_ENDED": ("endPartnership", "alice"),
}


async def test_aud_2_each_change_shows_on_both_sides_readable(client: Client, database: Database, cast: Cast) -> None:
    await administrators(database, cast)
    partnership = await asked(client, cast.alice, cast.dave)
    await settles(client, "acceptPartnership", cast.dave, partnership)
    organisation = await create_organisation(database, cast.alice)
    membership = await add_member(database, cast.alice, organisation, cast.dave)
    await accept_membership(database, cast.dave, membership)
    await settles(client, "endPartnership", cast.alice, partnership)
    query = """query($t: ID) { environment { auditEvents(filter: { targetId: $t }) {
      edges { node { action actor target targetId after } } } } }"""
    people = {"alice": ("Alice de Vries", "Acme"), "dave": ("Globex", "Dave Bakker")}
    for n, (administrator, partner) in enumerate(((cast.alice, "Globex"), (cast.carol, "Acme"))):
        found = await client.ask(query, {"t": partnership}, as_=administrator)
        nodes = [edge["node"] for edge in found.data["environment"]["auditEvents"]["edges"]]
        assert [node["action"] for node in reversed(nodes)] == list(STEPS)
        assert {(node["target"], node["targetId"]) for node in nodes} == {(partner, partnership)}
        assert [node["actor"] for node in reversed(nodes)] == [people[who][n] for _, who in STEPS.values()]
        assert str(key(membership)) in nodes[0]["after"], "what was cut"
        found = await client.ask(query, {"t": membership}, as_=administrator)
        nodes = [edge["node"] for edge in found.data["environment"]["auditEvents"]["edges"]]
        assert [node["action"] for node in reversed(nodes)] == ["MEMBERSHIP_REQUESTED", "MEMBERSHIP_ACCEPTED"]
        assert {node["target"] for node in nodes} == {"Acme Sales B.V."}
    own = await client.ask(query, {"t": organisation}, as_=cast.alice)
    assert {e["node"]["target"] for e in own.data["environment"]["auditEvents"]["edges"]} == {"Acme Sales B.V."}


async def test_aud_2_every_verb_writes_one_row_on_each_side_by_ids(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    for field, action in (("declinePartnership", "declined"), ("withdrawPartnership", "withdrawn")):
        partnership = await asked(client, cast.alice, cast.dave, message="Shall we, Globex?")
        who = cast.dave if field == "declinePartnership" else cast.alice
        await settles(client, field, who, partnership)
        written = [r for r in await audit(database, action=f"partnership.{action}") if r.target_id == key(partnership)]
        assert {r.environment_id for r in written} == {cast.alice.environment_id, cast.dave.environment_id}
        assert len(written) == 2
        told = {r.environment_id: (r.actor_id, r.origin) for r in written}
        assert told.pop(who.environment_id) == (who.user_id, "127.0.0.1")
        assert list(told.values()) == [(None, "")]
    text = repr(await audit(database))
    for name in ("Globex", "Acme", "Shall we", "Alice", "@"):
        assert name not in text
    assert await inbox(client, cast.bob) == []


@pytest.mark.parametrize("lost", ["the mark", "the role"])
async def test_par_1_authority_lost_meanwhile_is_lost(database: Database, cast: Cast, lost: str) -> None:
    """As the field's rule saw the actor, they may; the verb looks again, locked."""
    await set_relationship_manager(database, cast.carol, cast.carol, False)
    async with database.write(origin="test") as uow:
        active = await partnerships.request_partnership(uow, cast.alice.actor, environment_id=cast.dave.environment_id)
    before = replace(cast.dave.actor, relationship_manager=True)
    change = {"relationship_manager": False} if lost == "the mark" else {"role": "BASIC_USER"}
    await put(database, "users", {"id": cast.dave.user_id}, **change)
    for verb in (partnerships.accept_partnership, partnerships.decline_partnership, partnerships.end_partnership):
        async with nothing_happens(database):
            with pytest.raises(Forbidden):
                async with database.write(origin="test") as uow:
                    await verb(uow, before, partnership_id=active)
