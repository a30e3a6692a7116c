"""ORG-10: an organisation keeps an administrator of its own, whatever way the last one goes."""

import asyncio
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import OrganisationRole, PlatformRole
from server.domain import (
    memberships,
    operator,
    partnerships,
    users,
)
from tests.client import Answer, Client
from tests.graphql.steps import adds_members, changes, invites, listed, notice_kinds, organisation, removes
from tests.rows import ago, audit, key, nothing_happens, partnership_rows, put, refusal_of, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    accept_membership,
    add_member,
    change_role,
    create_organisation,
    make_partners,
    memberships_of,
    share_organisation,
    sign_up,
)

LAST = "LAST_ORGANISATION_ADMINISTRATOR"


async def removed(client: Client, who: Any, user_id: str, successor: str | None = None) -> Answer:
    given = {"userId": user_id} | ({"successorId": successor} if successor else {})
    return await client.do("removeUser", given, "removedUserId", as_=who)


async def leaves(client: Client, who: Any, successor: str | None = None) -> Answer:
    given = {"successorId": successor} if successor else {}
    return await client.do("leaveEnvironment", given, "leftEnvironmentId", as_=who)


async def administrators(database: Database, organisation_id: str) -> set[Any]:
    found = await memberships_of(database, organisation_id)
    return {row.user_id for row in found if row.role.value == "ADMINISTRATOR"}


async def owned_by_bob(database: Database, cast: Cast) -> tuple[str, str]:
    """An organisation whose one administrator is Bob, a Basic user; and his membership."""
    made = await create_organisation(database, cast.alice)
    bobs = await add_member(database, cast.alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    [row] = [m for m in await memberships_of(database, made) if m.user_id == cast.alice.user_id]
    async with database.write(origin="test") as uow:
        await memberships.remove_member(uow, cast.alice.actor, membership_id=row.id)
    return made, bobs


async def test_org_10_the_last_one_can_not_leave_be_demoted_or_removed(
    client: Client, cast: Cast, database: Database
) -> None:
    _, bobs = await owned_by_bob(database, cast)
    async with nothing_happens(database):
        assert (await removes(client, cast.bob, bobs)).refused("removeMember") == LAST
        assert (await removes(client, cast.alice, bobs)).refused("removeMember") == LAST
        assert (await changes(client, cast.bob, bobs, "MEMBER")).refused("changeMembershipRole") == LAST
        assert (await removed(client, cast.alice, cast.bob.id)).refused("removeUser") == LAST
        assert (await leaves(client, cast.bob)).refused("leaveEnvironment") == LAST


async def test_org_10_a_partners_an_invited_and_a_blocked_administrator_do_not_count(
    client: Client, cast: Cast, database: Database
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made, bobs = await owned_by_bob(database, cast)
    await accept_membership(
        database, cast.dave, await add_member(database, cast.bob, made, cast.dave, OrganisationRole.ADMINISTRATOR)
    )
    nora = await invites(client, database, cast.alice, "nora@acme.example")
    await adds_members(client, cast.bob, made, [nora.user_id], role="ADMINISTRATOR")
    erin = await sign_up(database, "Erin Mulder", "erin@acme.example")
    await add_member(database, cast.bob, made, erin, OrganisationRole.ADMINISTRATOR)
    async with database.write(origin="test") as uow:
        await users.block_user(uow, cast.alice.actor, user_id=erin.user_id)
    async with nothing_happens(database):
        for who in (cast.bob, cast.dave, cast.alice):
            assert (await removes(client, who, bobs)).refused("removeMember") == LAST
        assert (await changes(client, cast.dave, bobs, "MEMBER")).refused("changeMembershipRole") == LAST
    async with database.write(origin="test") as uow:
        await users.unblock_user(uow, cast.alice.actor, user_id=erin.user_id)
    (await removes(client, cast.bob, bobs)).done("removeMember")


@pytest.mark.parametrize("way", ["removeUser", "leaveEnvironment"])
@pytest.mark.parametrize("successor", ["the administrator", "a member", "a colleague"])
async def test_org_10_a_successor_takes_over(
    client: Client, cast: Cast, database: Database, way: str, successor: str
) -> None:
    made, _ = await owned_by_bob(database, cast)
    erin = await sign_up(database, "Erin Mulder", "erin@acme.example")
    if successor == "a member":
        await add_member(database, cast.bob, made, erin)
    heir = cast.alice if successor == "the administrator" else erin
    if way == "removeUser":
        (await removed(client, cast.alice, cast.bob.id, heir.id)).done(way)
    else:
        (await leaves(client, cast.bob, heir.id)).done(way)
    assert await administrators(database, made) == {heir.user_id}
    assert (await organisation(client, heir, made, "viewerPermissions"))["viewerPermissions"]
    [row] = await audit(database, action="membership.successor")
    assert (row.before, row.after) == (
        {"administrator": str(cast.bob.user_id)},
        {"administrator": str(heir.user_id)},
    )
    assert "ROLE_CHANGED" in await notice_kinds(client, heir)


async def test_org_10_the_members_get_a_notice_and_others_do_not(
    client: Client, cast: Cast, database: Database
) -> None:
    it = await share_organisation(database, cast, "pending")
    (await removed(client, cast.alice, cast.bob.id, cast.alice.id)).done("removeUser")
    assert "ROLE_CHANGED" in await notice_kinds(client, it.users["member"])
    for name in ("colleague", "stranger"):
        assert "ROLE_CHANGED" not in await notice_kinds(client, it.users[name])
    # who was only asked is told nothing of the organisation: Dave's one such notice is of his platform role
    assert (await notice_kinds(client, cast.dave)).count("ROLE_CHANGED") == 1


async def test_org_10_one_successor_for_several_organisations(client: Client, cast: Cast, database: Database) -> None:
    first, _ = await owned_by_bob(database, cast)
    second = await create_organisation(database, cast.alice, "Second", "87654321")
    await add_member(database, cast.alice, second, cast.bob, OrganisationRole.ADMINISTRATOR)
    (await removed(client, cast.alice, cast.bob.id, cast.alice.id)).done("removeUser")
    assert await administrators(database, first) == {cast.alice.user_id}
    assert await administrators(database, second) == {cast.alice.user_id}
    assert len(await audit(database, action="membership.successor")) == 1  # the second had Alice already


async def test_org_10_who_can_not_be_a_successor(client: Client, cast: Cast, database: Database) -> None:
    await owned_by_bob(database, cast)
    nora = await invites(client, database, cast.alice, "nora@acme.example")
    fred = await sign_up(database, "Fred Visser", "fred@acme.example")
    async with database.write(origin="test") as uow:
        await users.block_user(uow, cast.alice.actor, user_id=fred.user_id)
    told = {
        cast.bob.id: "INVALID_INPUT",
        nora.user_id: "INVALID_INPUT",
        fred.id: "INVALID_INPUT",
        cast.carol.id: "NOT_FOUND",
        "usr_" + "0" * 32: "NOT_FOUND",
        "nonsense": "NOT_FOUND",
    }
    async with nothing_happens(database):
        for user_id, code in told.items():
            for answer, field in (
                (await removed(client, cast.alice, cast.bob.id, user_id), "removeUser"),
                (await leaves(client, cast.bob, user_id), "leaveEnvironment"),
            ):
                assert answer.refused(field) == code
                assert answer.payload(field)["errors"][0]["field"] == ["successorId"]


async def test_org_10_blocking_is_not_refused_and_removing_after_it_still_needs_a_successor(
    client: Client, cast: Cast, database: Database
) -> None:
    made, _ = await owned_by_bob(database, cast)
    (await client.do("blockUser", {"userId": cast.bob.id}, as_=cast.alice)).done("blockUser")
    async with nothing_happens(database):
        assert (await removed(client, cast.alice, cast.bob.id)).refused("removeUser") == LAST
    (await removed(client, cast.alice, cast.bob.id, cast.alice.id)).done("removeUser")
    assert await administrators(database, made) == {cast.alice.user_id}


@pytest.mark.parametrize("who", ["environment administrator", "partner"])
async def test_org_10_and_usr_9_blocking_first_does_not_avoid_it(
    client: Client, cast: Cast, database: Database, who: str
) -> None:
    """Neither by removing nor by demoting; and the screens say so beforehand."""
    it = await share_organisation(database, cast, "accepted")
    (await changes(client, cast.bob, it.daves_membership)).done("changeMembershipRole")
    (await client.do("blockUser", {"userId": cast.bob.id}, as_=cast.alice)).done("blockUser")
    person, demotes = it.users[who], who == "partner"
    async with nothing_happens(database):
        assert (await removes(client, person, it.bobs_membership)).refused("removeMember") == LAST
        if demotes:
            assert (await changes(client, person, it.bobs_membership, "MEMBER")).refused("changeMembershipRole") == LAST
    query = """query($id: ID!) { node(id: $id) { ... on Membership {
      viewerCanChangeRole { code } viewerCanRemove { code } } } }"""
    seen = (await client.ask(query, {"id": it.bobs_membership}, as_=person)).data["node"]
    assert seen["viewerCanRemove"] == {"code": LAST}
    assert seen["viewerCanChangeRole"] == {"code": LAST if demotes else "FORBIDDEN"}


async def test_org_10_a_blocked_administrator_goes_where_another_one_stays(
    client: Client, cast: Cast, database: Database
) -> None:
    made, bobs = await owned_by_bob(database, cast)
    fred = await sign_up(database, "Fred Visser", "fred@acme.example")
    await add_member(database, cast.bob, made, fred, OrganisationRole.ADMINISTRATOR)
    (await client.do("blockUser", {"userId": cast.bob.id}, as_=cast.alice)).done("blockUser")
    (await removes(client, cast.alice, bobs)).done("removeMember")
    assert await administrators(database, made) == {fred.user_id}


async def test_org_10_the_operator_appoints_one_where_there_is_none(
    client: Client, cast: Cast, database: Database
) -> None:
    made, _ = await owned_by_bob(database, cast)
    fred = await sign_up(database, "Fred Visser", "fred@acme.example")

    async def appoints(email: str, organisation_id: str = made) -> str | None:
        pk = key(organisation_id)
        return await refusal_of(database, lambda uow: operator.appoint(uow, organisation_id=pk, email=email), keep=True)

    async with nothing_happens(database):
        assert await appoints(fred.email) == "INVALID_INPUT"  # it has one
    async with database.write(origin="test") as uow:
        await users.block_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
    async with nothing_happens(database):
        assert await appoints(cast.bob.email) == "INVALID_INPUT"
        assert await appoints(cast.carol.email) == "INVALID_INPUT"
        assert await appoints(fred.email, "org_" + "0" * 32) == "NOT_FOUND"
    assert await appoints(fred.email) is None
    assert (await organisation(client, fred, made, "viewerPermissions"))["viewerPermissions"]
    [row] = await audit(database, action="membership.appointed")
    assert row.actor_id is None
    assert row.after == {"administrator": str(fred.user_id)}


async def test_usr_4_removing_ends_everything_in_one_go_and_the_invited_anew_starts_clean(
    client: Client, cast: Cast, database: Database
) -> None:
    made = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, made, cast.bob)
    (await removed(client, cast.alice, cast.bob.id)).done("removeUser")
    assert [m["person"]["name"] for m in await listed(client, cast.alice, made, select="person { name }")] == [
        "Alice de Vries"
    ]
    nora = await invites(client, database, cast.alice, cast.bob.email)
    (await client.do("acceptInvitation", {"token": nora.token}, "user { id }", as_=cast.bob)).done("acceptInvitation")
    assert await organisation(client, cast.bob, made) is None
    assert [row.state.value for row in await rows(database, "memberships", user_id=cast.bob.user_id)] == ["ENDED"]


async def test_usr_5_the_last_administrator_is_told_before_the_last_of_an_organisation(
    client: Client, cast: Cast, database: Database
) -> None:
    await create_organisation(database, cast.alice)
    async with nothing_happens(database):
        assert (await removed(client, cast.alice, cast.alice.id)).refused("removeUser") == "LAST_ADMINISTRATOR"
        assert (await leaves(client, cast.alice, cast.bob.id)).refused("leaveEnvironment") == "LAST_ADMINISTRATOR"


# ---- at once


async def two_administrators(database: Database, cast: Cast, n: int) -> tuple[str, dict[Any, Any]]:
    made = await create_organisation(database, cast.alice, f"Round {n}", f"{n:08}")
    await add_member(database, cast.alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    return made, {row.user_id: row.id for row in await memberships_of(database, made)}


async def both(database: Database, *verbs: Any) -> list[str]:
    return sorted(map(str, await asyncio.gather(*(refusal_of(database, verb, keep=True) for verb in verbs))))


async def test_org_10_of_two_that_go_at_once_one_stays(cast: Cast, database: Database, many: Any) -> None:
    for n in range(many(100)):
        made, own = await two_administrators(database, cast, n)
        told = await both(database, *(leaving(who, own[who.user_id]) for who in (cast.alice, cast.bob)))
        assert told == [LAST, "None"]
        assert len(await administrators(database, made)) == 1


async def test_org_10_one_leaves_while_the_other_is_demoted(cast: Cast, database: Database, many: Any) -> None:
    for n in range(many(100)):
        made, own = await two_administrators(database, cast, n)
        demoting = lambda uow, own=own: memberships.change_membership_role(  # noqa: E731
            uow, cast.alice.actor, membership_id=own[cast.bob.user_id], role=OrganisationRole.MEMBER
        )
        told = await both(database, leaving(cast.alice, own[cast.alice.user_id]), demoting)
        # who left demotes nobody: an Administrator who is no member sees, and may not
        assert told in ([LAST, "None"], ["FORBIDDEN", "None"])
        assert len(await administrators(database, made)) == 1


async def test_org_10_one_is_removed_while_the_other_leaves_the_organisation(
    cast: Cast, database: Database, many: Any
) -> None:
    boss = await change_role(
        database, cast.alice, await sign_up(database, "Gus", "gus@acme.example"), PlatformRole.ADMINISTRATOR
    )
    for n in range(many(100)):
        who = await sign_up(database, "Temp", f"temp{n}@acme.example")
        made = await create_organisation(database, cast.alice, f"Round {n}", f"{n:08}")
        await add_member(database, cast.alice, made, who, OrganisationRole.ADMINISTRATOR)
        own = {row.user_id: row.id for row in await memberships_of(database, made)}
        removing = lambda uow, who=who: users.remove_user(uow, boss.actor, user_id=who.user_id)  # noqa: E731
        told = await both(database, leaving(cast.alice, own[cast.alice.user_id]), removing)
        assert told == [LAST, "None"]
        assert len(await administrators(database, made)) == 1


async def test_org_7_accepting_against_withdrawing(cast: Cast, database: Database, many: Any) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    for _ in range(many(100)):
        pk = key(await add_member(database, cast.alice, made, cast.dave))
        accepting = lambda uow, pk=pk: memberships.accept_membership(uow, cast.dave.actor, membership_id=pk)  # noqa: E731
        told = await both(database, accepting, leaving(cast.alice, pk))
        [row] = await rows(database, "memberships", id=pk)
        # accepted first, the member is removed afterwards
        assert (told, row.state.value) in ((["ALREADY_SETTLED", "None"], "WITHDRAWN"), (["None", "None"], "ENDED"))
        await put(database, "memberships", {"id": pk}, created_at=ago(days=2))  # nobody is asked without end


async def test_org_7_two_acceptances_make_one_member(cast: Cast, database: Database, many: Any) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    for _ in range(many(100)):
        pk = key(await add_member(database, cast.alice, made, cast.dave))
        accepting = lambda uow, pk=pk: memberships.accept_membership(uow, cast.dave.actor, membership_id=pk)  # noqa: E731
        assert await both(database, accepting, accepting) == ["ALREADY_SETTLED", "None"]
        async with database.write(origin="test") as uow:
            await memberships.remove_member(uow, cast.alice.actor, membership_id=pk)
        await put(database, "memberships", {"id": pk}, created_at=ago(days=2))  # nobody is asked without end


async def test_org_5_two_additions_make_one_member(cast: Cast, database: Database, many: Any) -> None:
    made = await create_organisation(database, cast.alice)
    for _ in range(many(100)):
        adding = lambda uow: memberships.add_member(  # noqa: E731
            uow, cast.alice.actor, organisation_id=key(made), user_id=cast.bob.user_id, role=OrganisationRole.MEMBER
        )
        assert await both(database, adding, adding) == ["ALREADY_MEMBER", "None"]
        [pk] = [row.id for row in await memberships_of(database, made) if row.user_id == cast.bob.user_id]
        async with database.write(origin="test") as uow:
            await memberships.remove_member(uow, cast.alice.actor, membership_id=pk)


async def test_usr_4_asking_a_partners_user_who_is_removed_at_once_leaves_no_request(
    cast: Cast, database: Database, many: Any
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    for n in range(many(100)):
        who = await connected(database, cast, n)
        asking = lambda uow, who=who: memberships.add_member(  # noqa: E731
            uow, cast.alice.actor, organisation_id=key(made), user_id=who.user_id, role=OrganisationRole.MEMBER
        )
        removing = lambda uow, who=who: users.remove_user(uow, cast.carol.actor, user_id=who.user_id)  # noqa: E731
        told = await both(database, asking, removing)
        assert told in (["NOT_FOUND", "None"], ["None", "None"])
        live = [row.user_id for row in await memberships_of(database, made)]
        assert live == [cast.alice.user_id], (n, told)


async def connected(database: Database, cast: Cast, n: int) -> LoggedInUser:
    """A user of Globex whom Dave connected to the partnership."""
    who = await sign_up(database, "Connected", f"connected{n}@globex.example")
    [partnership] = (await partnership_rows(database)).values()
    async with database.write(origin="test") as uow:
        await users.change_user_role(uow, cast.carol.actor, user_id=who.user_id, role=PlatformRole.ADVANCED_USER)
        await users.set_relationship_manager(uow, cast.carol.actor, user_id=who.user_id, relationship_manager=True)
        await partnerships.set_partnership_manager(
            uow, cast.dave.actor, partnership_id=partnership.id, user_id=who.user_id, connected=True
        )
    return who


def leaving(who: LoggedInUser, membership_id: Any) -> Any:
    return lambda uow: memberships.remove_member(uow, who.actor, membership_id=membership_id)
