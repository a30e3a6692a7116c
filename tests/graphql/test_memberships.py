"""ORG-4 to ORG-9: who becomes a member, how, who sees it, and how it ends."""

import datetime as dt
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import OrganisationRole, PlatformRole
from server.domain import memberships, partnerships, users
from tests.client import Client
from tests.graphql.steps import (
    accepts,
    adds_members,
    candidates,
    changes,
    decides,
    invites,
    listed,
    notice_kinds,
    organisation,
    removes,
    requests,
    states,
)
from tests.graphql.steps import notices as texts
from tests.rows import ago, audit, key, mails, nothing_happens, put, refusal_of, rows
from tests.scenario import (
    Cast,
    accept_membership,
    add_member,
    change_role,
    create_organisation,
    make_partners,
    memberships_of,
    share_organisation,
    sign_up,
)

ROW = "id status role { key } person { name environment { name } user { id } } addedBy { name } organisationName"


# ---- ORG-4, ORG-6


async def test_org_6_a_colleague_is_a_member_at_once(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice)
    assert await organisation(client, cast.bob, made) is None
    [result] = (await adds_members(client, cast.alice, made, [cast.bob.id])).done("addMembers")["results"]
    assert result["membership"]["status"] == "ACTIVE"
    assert result["membership"]["role"] == {"key": "MEMBER"}
    assert (await organisation(client, cast.bob, made))["name"] == "Acme Sales B.V."
    assert await notice_kinds(client, cast.bob) == ["ADDED_TO_ORGANISATION"]
    assert not await mails(database, kind="COLLABORATION_REQUEST")


async def test_org_6_an_invited_one_gets_access_on_becoming_active(
    client: Client, cast: Cast, database: Database
) -> None:
    made = await create_organisation(database, cast.alice)
    nora = await invites(client, database, cast.alice, "nora@acme.example")
    (await adds_members(client, cast.alice, made, [nora.user_id])).done("addMembers")
    token = (await accepts(client, nora.token)).done("acceptInvitation")["grant"]["token"]
    assert (await organisation(client, token, made))["name"] == "Acme Sales B.V."


async def test_org_4_one_bad_user_stops_no_other(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice)
    fred = await sign_up(database, "Fred Visser", "fred@acme.example")
    async with database.write(origin="test") as uow:
        await users.block_user(uow, cast.alice.actor, user_id=fred.user_id)
    given = ["nonsense", cast.alice.id, cast.carol.id, fred.id, cast.bob.id, cast.bob.id]
    results = (await adds_members(client, cast.alice, made, given)).done("addMembers")["results"]
    assert [result["userId"] for result in results] == given
    assert [[e["code"] for e in result["errors"]] for result in results] == [
        ["NOT_FOUND"],
        ["ALREADY_MEMBER"],
        ["NOT_FOUND"],
        ["NOT_A_CANDIDATE"],
        [],
        ["ALREADY_MEMBER"],
    ]
    assert len(await memberships_of(database, made)) == 2


async def test_org_4_asking_again_with_a_key_adds_nobody_twice(client: Client, cast: Cast, database: Database) -> None:
    made, secret = await create_organisation(database, cast.alice), "k" * 200
    first = (await adds_members(client, cast.alice, made, [cast.bob.id], idempotencyKey=secret)).done("addMembers")
    assert first["results"][0]["errors"] == []
    async with nothing_happens(database):
        again = await adds_members(client, cast.alice, made, [cast.bob.id], idempotencyKey=secret)
        assert again.done("addMembers") == first
        other = await adds_members(client, cast.alice, made, [cast.bob.id], idempotencyKey=secret, role="ADMINISTRATOR")
        assert other.payload("addMembers")["results"][0]["errors"][0]["code"] == "IDEMPOTENCY_CONFLICT"
    (await removes(client, cast.alice, first["results"][0]["membership"]["id"])).done("removeMember")
    async with nothing_happens(database):
        again = await adds_members(client, cast.alice, made, [cast.bob.id], idempotencyKey=secret)
        assert again.done("addMembers")["results"][0]["membership"] is None


async def test_err_1_how_many_users_is_told_after_what_may_be_seen(
    client: Client, cast: Cast, database: Database
) -> None:
    made = await create_organisation(database, cast.alice)
    async with nothing_happens(database):
        for too_many in ([], [cast.bob.id] * 101):
            assert (await adds_members(client, cast.alice, made, too_many)).refused("addMembers") == "INVALID_INPUT"
            assert (await adds_members(client, cast.bob, made, too_many)).refused("addMembers") == "NOT_FOUND"
    await add_member(database, cast.alice, made, cast.bob)
    async with nothing_happens(database):
        assert (await adds_members(client, cast.bob, made, [])).code == "FORBIDDEN"


async def test_org_4_a_role_counts_from_the_next_operation_on(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice)
    membership = await add_member(database, cast.alice, made, cast.bob)
    (await changes(client, cast.alice, membership)).done("changeMembershipRole")
    erin = await sign_up(database, "Erin Mulder", "erin@acme.example")
    (await adds_members(client, cast.bob, made, [erin.id])).done("addMembers")
    (await changes(client, cast.alice, membership, "MEMBER")).done("changeMembershipRole")
    async with nothing_happens(database):
        assert (await adds_members(client, cast.bob, made, [erin.id])).code == "FORBIDDEN"
        (await changes(client, cast.alice, membership, "MEMBER")).done("changeMembershipRole")
    assert (await notice_kinds(client, cast.bob)).count("ROLE_CHANGED") == 2


async def test_org_4_an_environments_administrator_removes_from_every_organisation(
    client: Client, cast: Cast, database: Database
) -> None:
    it = await share_organisation(database, cast, "accepted")
    async with nothing_happens(database):
        assert (await changes(client, cast.alice, it.erins_membership)).code == "FORBIDDEN"
    for membership in (it.erins_membership, it.daves_membership):
        (await removes(client, cast.alice, membership)).done("removeMember")
    assert [row.user_id for row in await memberships_of(database, it.organisation)] == [cast.bob.user_id]


# ---- ORG-5


async def test_org_5_the_candidates(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice)
    fred = await sign_up(database, "Fred Visser", "fred@acme.example")
    async with database.write(origin="test") as uow:
        await users.block_user(uow, cast.alice.actor, user_id=fred.user_id)
    await invites(client, database, cast.alice, "nora@acme.example")
    assert await candidates(client, cast.alice, made) == ["Bob Jansen", None]
    partnership = await make_partners(database, cast.alice, cast.dave)
    assert await candidates(client, cast.alice, made) == ["Bob Jansen", "Dave Bakker", None]
    await add_member(database, cast.alice, made, cast.bob)
    await add_member(database, cast.alice, made, cast.dave)
    assert await candidates(client, cast.alice, made) == [None]
    async with database.write(origin="test") as uow:
        await partnerships.end_partnership(uow, cast.dave.actor, partnership_id=key(partnership))
    assert await candidates(client, cast.alice, made) == [None]
    async with nothing_happens(database):
        answer = await adds_members(client, cast.alice, made, [cast.dave.id])
        assert answer.done("addMembers")["results"][0]["errors"][0]["code"] == "NOT_FOUND"


async def test_org_5_a_connected_user_who_is_blocked_is_no_candidate(
    client: Client, cast: Cast, database: Database
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    async with database.write(origin="test") as uow:
        await users.block_user(uow, cast.carol.actor, user_id=cast.dave.user_id)
    assert await candidates(client, cast.alice, made) == ["Bob Jansen"]
    async with nothing_happens(database):
        answer = await adds_members(client, cast.alice, made, [cast.dave.id])
        assert answer.done("addMembers")["results"][0]["errors"][0]["code"] == "NOT_A_CANDIDATE"


SEARCHES = [
    ("jan", ["Bob Jansen"]),
    ("b jan", ["Bob Jansen"]),
    ("ansen", []),
    ("BAK", ["Dave Bakker"]),
    ("o'neill-smit", ["Zoë O'Neill-Smit"]),
    ("smit", ["Zoë O'Neill-Smit"]),
    ("zoe", ["Zoë O'Neill-Smit"]),
    ("bob@acme.ex", ["Bob Jansen"]),  # a colleague's address is no secret
    ("dave@globex", []),  # a partner's is
    ("globex", []),
    ("%", ["Bob Jansen", "Dave Bakker", "Zoë O'Neill-Smit"]),
    ("d_ve", []),
]


@pytest.mark.parametrize(("search", "found"), SEARCHES)
async def test_org_5_and_8_people_are_searched_by_beginnings_of_words(
    client: Client, cast: Cast, database: Database, search: str, found: list[str]
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    zoe = await sign_up(database, "Zoë O'Neill-Smit", "z@acme.example")
    argument = f'(search: "{search}")'
    assert await candidates(client, cast.alice, made, argument) == found
    for who in (cast.bob, cast.dave, zoe):
        await add_member(database, cast.alice, made, who)
    names = [m["person"]["name"] for m in await listed(client, cast.alice, made, argument, "person { name }")]
    assert sorted(n for n in names if n != cast.alice.name) == found
    counted = await organisation(client, cast.alice, made, f"memberships{argument} {{ totalCount }}")
    assert counted["memberships"]["totalCount"] == len(names)


async def test_org_5_a_member_from_elsewhere_searches_by_name_only(
    client: Client, cast: Cast, database: Database
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    await accept_membership(
        database, cast.dave, await add_member(database, cast.alice, made, cast.dave, OrganisationRole.ADMINISTRATOR)
    )
    assert await candidates(client, cast.dave, made, '(search: "bob@acme")') == []
    assert await candidates(client, cast.dave, made, '(search: "jan")') == ["Bob Jansen"]
    assert await listed(client, cast.dave, made, '(search: "alice@")') == []
    assert len(await listed(client, cast.dave, made, '(search: "dave@")')) == 1


async def pages(client: Client, who: Any, organisation_id: str, field: str) -> list[str]:
    query = (
        f"query($id: ID!, $a: String) {{ node(id: $id) {{ ... on Organisation {{ {field}(first: 2, after: $a) "
        "{ totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } } }"
    )
    seen: list[str] = []
    after, more = None, True
    while more:
        answer = await client.ask(query, {"id": organisation_id, "a": after}, as_=who)
        page = answer.data["node"][field]
        seen += [edge["node"]["id"] for edge in page["edges"]]
        more, after = page["pageInfo"]["hasNextPage"], page["pageInfo"]["endCursor"]
    assert len(seen) == len(set(seen)) == page["totalCount"]
    for cursor in ("", "nonsense"):
        assert (await client.ask(query, {"id": organisation_id, "a": cursor}, as_=who)).code == "BAD_USER_INPUT"
    return seen


async def test_usr_8_candidates_and_members_come_in_pages(client: Client, cast: Cast, database: Database) -> None:
    made = await create_organisation(database, cast.alice)
    for n in range(4):
        await invites(client, database, cast.alice, f"guest{n}@acme.example")
    found = await pages(client, cast.alice, made, "memberCandidates")
    assert len(found) == 5
    (await adds_members(client, cast.alice, made, found)).done("addMembers")
    assert len(await pages(client, cast.alice, made, "memberships")) == 6
    assert await pages(client, cast.alice, made, "memberCandidates") == []


# ---- ORG-7


async def test_org_7_a_partners_user_is_asked(client: Client, cast: Cast, database: Database) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    [result] = (await adds_members(client, cast.alice, made, [cast.dave.id])).done("addMembers")["results"]
    membership = result["membership"]["id"]
    assert result["membership"]["status"] == "PENDING"
    [mail] = await mails(database, kind="COLLABORATION_REQUEST")
    assert mail.to == cast.dave.email
    assert await organisation(client, cast.dave, made) is None
    async with nothing_happens(database):
        again = await adds_members(client, cast.alice, made, [cast.dave.id])
        assert again.done("addMembers")["results"][0]["errors"][0]["code"] == "ALREADY_MEMBER"
        for who in (cast.alice, cast.bob, cast.carol):
            for accept in (True, False):
                answer = await decides(client, who, membership, accept=accept)
                assert answer.refused("acceptMembership" if accept else "declineMembership") == "NOT_FOUND"
    assert (await decides(client, cast.dave, membership)).done("acceptMembership")["membership"]["status"] == "ACTIVE"
    assert (await organisation(client, cast.dave, made))["name"] == "Acme Sales B.V."
    assert "MEMBERSHIP_ACCEPTED" in await notice_kinds(client, cast.alice)
    async with nothing_happens(database):
        assert (await decides(client, cast.dave, membership)).refused("acceptMembership") == "ALREADY_SETTLED"
        again = await decides(client, cast.dave, membership, accept=False)
        assert again.refused("declineMembership") == "ALREADY_SETTLED"
    assert {row.environment_id for row in await audit(database, action="membership.accepted")} == {
        cast.alice.environment_id,
        cast.dave.environment_id,
    }


async def test_org_7_declined_with_a_reason_and_asked_anew(client: Client, cast: Cast, database: Database) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    membership = await add_member(database, cast.alice, made, cast.dave)
    async with nothing_happens(database):
        answer = await decides(client, cast.dave, membership, accept=False, reason="x" * 501)
        assert answer.refused("declineMembership") == "INVALID_INPUT"
    answer = await decides(client, cast.dave, membership, accept=False, reason="Not now.")
    assert answer.done("declineMembership")["declined"] is True
    [row] = await rows(database, "memberships", id=key(membership))
    assert (row.state.value, row.decline_reason) == ("DECLINED", "Not now.")
    assert "MEMBERSHIP_DECLINED" in await notice_kinds(client, cast.alice)
    async with nothing_happens(database):
        assert (await decides(client, cast.dave, membership)).refused("acceptMembership") == "ALREADY_SETTLED"
        long = await decides(client, cast.dave, membership, accept=False, reason="x" * 501)
        assert long.refused("declineMembership") == "INVALID_INPUT"  # input is told before state (ERR-1)
        assert (await removes(client, cast.alice, membership)).refused("removeMember") == "NOT_FOUND"
    second = await add_member(database, cast.alice, made, cast.dave)
    (await decides(client, cast.dave, second)).done("acceptMembership")


@pytest.mark.parametrize("who", ["organisation administrator", "environment administrator", "partner's administrator"])
async def test_org_7_and_9_a_request_is_withdrawn(client: Client, cast: Cast, database: Database, who: str) -> None:
    it = await share_organisation(database, cast, "pending")
    (await removes(client, it.users[who], it.daves_membership)).done("removeMember")
    async with nothing_happens(database):
        assert (await decides(client, cast.dave, it.daves_membership)).refused("acceptMembership") == "ALREADY_SETTLED"
        assert (await removes(client, cast.bob, it.daves_membership)).refused("removeMember") == "NOT_FOUND"


async def test_org_7_a_request_expires_after_thirty_days(client: Client, cast: Cast, database: Database) -> None:
    it = await share_organisation(database, cast, "pending")
    [row] = await rows(database, "memberships", id=key(it.daves_membership))
    assert row.expires_at - row.created_at == dt.timedelta(days=30)
    await put(database, "memberships", {"id": key(it.daves_membership)}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert (await decides(client, cast.dave, it.daves_membership)).refused("acceptMembership") == "EXPIRED"
        assert (await decides(client, cast.dave, it.daves_membership, accept=False)).refused(
            "declineMembership"
        ) == "EXPIRED"
        assert (await changes(client, cast.bob, it.daves_membership)).refused("changeMembershipRole") == "NOT_FOUND"
        for person in it.users.values():
            assert (await client.ask(f'{{ node(id: "{it.daves_membership}") {{ id }} }}', as_=person)).data[
                "node"
            ] is None
    assert it.daves_membership not in [m["id"] for m in await listed(client, cast.bob, it.organisation)]
    assert "Dave Bakker" in await candidates(client, cast.bob, it.organisation)
    again = await add_member(database, cast.bob, it.organisation, cast.dave)
    (await decides(client, cast.dave, again)).done("acceptMembership")


async def test_org_7_who_accepted_stays_when_the_request_would_have_expired(
    client: Client, cast: Cast, database: Database
) -> None:
    """In every list, where SQL says what is live, as where Python says it of a row."""
    it = await share_organisation(database, cast, "pending")
    (await decides(client, cast.dave, it.daves_membership)).done("acceptMembership")
    await put(database, "memberships", {"id": key(it.daves_membership)}, expires_at=ago(seconds=1))
    assert it.daves_membership in [m["id"] for m in await listed(client, cast.bob, it.organisation)]
    assert "Dave Bakker" not in await candidates(client, cast.bob, it.organisation)
    own = "{ viewer { memberships { totalCount edges { node { id status } } } } }"
    of_dave = (await client.ask(own, as_=cast.dave)).data["viewer"]["memberships"]
    assert of_dave == {"totalCount": 1, "edges": [{"node": {"id": it.daves_membership, "status": "ACTIVE"}}]}
    found = await client.ask(f'{{ node(id: "{it.daves_membership}") {{ id }} }}', as_=cast.dave)
    assert found.data["node"] == {"id": it.daves_membership}


async def test_org_7_removing_the_request_to_oneself_declines_it(
    client: Client, cast: Cast, database: Database
) -> None:
    it = await share_organisation(database, cast, "pending")
    (await removes(client, cast.dave, it.daves_membership)).done("removeMember")
    [row] = await rows(database, "memberships", id=key(it.daves_membership))
    assert row.state.value == "DECLINED"
    assert await states(client, cast.dave, "CollaborationRequest") == ["DECLINED"]
    assert (await notice_kinds(client, cast.bob)).count("MEMBERSHIP_DECLINED") == 1
    said = [(r.action, r.environment_id) for r in await audit(database) if r.target_id == key(it.daves_membership)]
    assert sorted(a for a, _ in said) == ["membership.declined"] * 2 + ["membership.requested"] * 2
    async with nothing_happens(database):
        assert (await removes(client, cast.dave, it.daves_membership)).refused("removeMember") == "NOT_FOUND"


async def test_org_7_a_request_for_another_role_is_told_again(client: Client, cast: Cast, database: Database) -> None:
    """The asked user is no member: no notice of a role, but the request as it is now (INB-3, INB-4)."""
    it = await share_organisation(database, cast, "pending")
    [before] = await rows(database, "inbox_items", membership_id=key(it.daves_membership))
    (await changes(client, cast.bob, it.daves_membership)).done("changeMembershipRole")
    [after] = await rows(database, "inbox_items", membership_id=key(it.daves_membership))
    assert (after.position > before.position, after.is_open) == (True, True)
    [item] = await requests(client, cast.dave, "CollaborationRequest")
    assert (item["state"], item["role"]) == ("OPEN", {"key": "ADMINISTRATOR"})
    of_organisations = [text for text in await texts(client, cast.dave, "ROLE_CHANGED") if "Acme" in text]
    assert of_organisations == []
    (await decides(client, cast.dave, it.daves_membership)).done("acceptMembership")
    (await changes(client, cast.bob, it.daves_membership, "MEMBER")).done("changeMembershipRole")
    of_organisations = [text for text in await texts(client, cast.dave, "ROLE_CHANGED") if "Acme" in text]
    assert of_organisations == ["Your role in Acme Sales B.V. is now Member."]


@pytest.mark.parametrize("accept", [True, False])
@pytest.mark.parametrize("lost", ["removed", "demoted"])
async def test_inb_1_who_manages_the_members_no_more_hears_nothing_of_them(
    client: Client, cast: Cast, database: Database, accept: bool, lost: str
) -> None:
    it = await share_organisation(database, cast, "pending")
    erin = it.users["member"]
    (await changes(client, cast.bob, it.erins_membership)).done("changeMembershipRole")
    if lost == "removed":
        (await removes(client, erin, it.bobs_membership)).done("removeMember")
    else:
        (await changes(client, erin, it.bobs_membership, "MEMBER")).done("changeMembershipRole")
    (await decides(client, cast.dave, it.daves_membership, accept=accept)).done(
        "acceptMembership" if accept else "declineMembership"
    )
    assert not {"MEMBERSHIP_ACCEPTED", "MEMBERSHIP_DECLINED"} & set(await notice_kinds(client, cast.bob))


# ---- ORG-8


async def test_org_8_the_member_list(client: Client, cast: Cast, database: Database) -> None:
    it = await share_organisation(database, cast, "pending")
    bob, erin, dave = await listed(client, cast.bob, it.organisation, select=ROW)
    assert (bob["person"]["name"], bob["role"]["key"], bob["addedBy"]["name"]) == (
        "Bob Jansen",
        "ADMINISTRATOR",
        "Alice de Vries",
    )
    assert (erin["status"], erin["addedBy"]["name"], erin["organisationName"]) == (
        "ACTIVE",
        "Bob Jansen",
        "Acme Sales B.V.",
    )
    assert dave["status"] == "PENDING"
    assert dave["person"] == {"name": "Dave Bakker", "environment": {"name": "Globex"}, "user": None}


async def test_org_8_who_added_them_may_be_gone(client: Client, cast: Cast, database: Database) -> None:
    it = await share_organisation(database, cast, "accepted")
    await add_member(database, cast.bob, it.organisation, cast.alice, OrganisationRole.ADMINISTRATOR)
    async with database.write(origin="test") as uow:
        await users.remove_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
    seen = await listed(client, cast.alice, it.organisation, select="person { name } addedBy { name }")
    assert {m["person"]["name"]: m["addedBy"] for m in seen} == {
        "Erin Mulder": None,
        "Dave Bakker": None,
        "Alice de Vries": None,
    }


# ---- ORG-9


async def test_org_9_a_member_leaves_and_keeps_the_place(client: Client, cast: Cast, database: Database) -> None:
    it = await share_organisation(database, cast, "accepted")
    for who, membership in ((it.users["member"], it.erins_membership), (cast.dave, it.daves_membership)):
        (await removes(client, who, membership)).done("removeMember")
        assert await organisation(client, who, it.organisation) is None
        assert (await client.ask("{ viewer { status } }", as_=who)).data["viewer"] == {"status": "ACTIVE"}
        assert "REMOVED_FROM_ORGANISATION" not in await notice_kinds(client, who)


async def test_org_9_the_home_administrator_withdraws_a_partner_user(
    client: Client, cast: Cast, database: Database
) -> None:
    it = await share_organisation(database, cast, "accepted")
    async with nothing_happens(database):
        assert (await removes(client, cast.carol, it.erins_membership)).refused("removeMember") == "NOT_FOUND"
        assert (await changes(client, cast.carol, it.daves_membership)).code == "FORBIDDEN"
    (await removes(client, cast.carol, it.daves_membership)).done("removeMember")
    assert await organisation(client, cast.dave, it.organisation) is None
    assert "REMOVED_FROM_ORGANISATION" in await notice_kinds(client, cast.dave)


@pytest.mark.parametrize("dave", ["pending", "accepted"])
async def test_usr_4_a_partner_removed_at_home_leaves_no_membership(
    client: Client, cast: Cast, database: Database, dave: str
) -> None:
    it = await share_organisation(database, cast, dave)
    async with database.write(origin="test") as uow:
        await users.remove_user(uow, cast.carol.actor, user_id=cast.dave.user_id)
    names = [m["person"]["name"] for m in await listed(client, cast.bob, it.organisation, select=ROW)]
    assert names == ["Bob Jansen", "Erin Mulder"]


# ---- USR-9: viewerCan… is what trying gives


@pytest.mark.parametrize("dave", ["pending", "accepted", "ended"])
async def test_usr_9_what_the_viewer_may_is_what_trying_gives(
    client: Client, cast: Cast, database: Database, dave: str
) -> None:
    it = await share_organisation(database, cast, dave)
    query = """query($id: ID!) { node(id: $id) { ... on Membership { role { key }
      viewerCanChangeRole { allowed code } viewerCanRemove { allowed code } } } }"""
    compared = 0
    for name, person in it.users.items():
        for membership in (it.bobs_membership, it.erins_membership, it.daves_membership):
            seen = (await client.ask(query, {"id": membership}, as_=person)).data["node"]
            changed, removed = await tried(database, person, membership, seen)
            if seen is None:
                assert (changed, removed) == ("NOT_FOUND", "NOT_FOUND"), (name, membership)
                continue
            compared += 1
            assert seen["viewerCanChangeRole"] == {"allowed": changed is None, "code": changed}, (name, membership)
            assert seen["viewerCanRemove"] == {"allowed": removed is None, "code": removed}, (name, membership)
    assert compared == {"pending": 11, "accepted": 13, "ended": 6}[dave]


async def tried(database: Database, person: Any, membership: str, seen: Any) -> tuple[str | None, str | None]:
    role = (
        OrganisationRole.MEMBER if seen and seen["role"]["key"] == "ADMINISTRATOR" else OrganisationRole.ADMINISTRATOR
    )
    pk = {"membership_id": key(membership)}
    return (
        await refusal_of(database, lambda uow: memberships.change_membership_role(uow, person.actor, **pk, role=role)),
        await refusal_of(database, lambda uow: memberships.remove_member(uow, person.actor, **pk)),
    )


async def test_usr_9_the_permissions_in_an_organisation(client: Client, cast: Cast, database: Database) -> None:
    it = await share_organisation(database, cast, "accepted")
    member = {"DOCUMENT_VIEW", "DOCUMENT_CREATE", "DOCUMENT_SEND"}
    expected = {
        "organisation administrator": member | {"MEMBERSHIP_MANAGE", "ORGANISATION_MANAGE"},
        "member": member,
        "partner": member,
        "environment administrator": set(),
    }
    select = "viewerPermissions viewerCanManageMembers { code } viewerCanSendDocuments { code }"
    for name, permissions in expected.items():
        seen = await organisation(client, it.users[name], it.organisation, select)
        assert set(seen["viewerPermissions"]) == permissions
        assert seen["viewerCanManageMembers"]["code"] == (None if "MEMBERSHIP_MANAGE" in permissions else "FORBIDDEN")
        assert seen["viewerCanSendDocuments"]["code"] == (None if permissions else "FORBIDDEN")


async def test_org_4_an_advanced_user_has_no_more_than_a_basic_one(
    client: Client, cast: Cast, database: Database
) -> None:
    made = await create_organisation(database, cast.alice)
    await change_role(database, cast.alice, cast.bob, PlatformRole.ADVANCED_USER)
    assert await organisation(client, cast.bob, made) is None
