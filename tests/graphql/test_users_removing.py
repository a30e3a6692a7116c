"""USR-4 to USR-7 and USR-9: removing, leaving, the last Administrator, the mark, and what is said beforehand."""

import asyncio
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import PlatformRole, UserStatus
from server.db.queries import users as queries
from server.domain import users
from server.domain.errors import DomainError
from server.domain.permissions import Actor
from tests.client import Answer, Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ADVANCED_USER,
    BASIC_USER,
    accepts,
    adds,
    invites,
    manages,
    me,
    overview,
    user,
)
from tests.graphql.test_users import ROLES, actor_of, carol_in_acme, does, done, leaves
from tests.rows import key, mails, nothing_happens, refusal_of, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    accept_invitation,
    change_role,
    expire_invitation,
    set_relationship_manager,
)

# ---- USR-4


async def test_usr_4_removing_ends_the_place_and_leaves_the_account(
    client: Client, database: Database, cast: Cast
) -> None:
    removed = await done(client, "removeUser", cast.alice, cast.bob.id)
    assert removed["removedUserId"] == cast.bob.id
    assert await user(client, cast.alice, cast.bob.id) is None
    assert (await me(client, cast.bob)).code == "NO_ENVIRONMENT"
    answer = await client.ask("{ account { name users { id } } }", as_=cast.bob)
    assert answer.data["account"] == {"name": cast.bob.name, "users": []}
    assert await rows(database, "user_words", user_id=cast.bob.user_id) == []


async def test_usr_4_a_removed_user_who_is_invited_anew_starts_clean(
    client: Client, database: Database, cast: Cast
) -> None:
    await done(client, "changeUserRole", cast.carol, cast.dave.id, role=ADMINISTRATOR)
    await done(client, "removeUser", cast.carol, cast.dave.id)
    invited = await invites(client, database, cast.carol, cast.dave.email)
    back = (await accepts(client, invited.token, as_=cast.dave)).done("acceptInvitation")["user"]
    assert back["id"] != cast.dave.id
    assert (back["role"]["key"], back["relationshipManager"]) == (BASIC_USER, False)


async def test_usr_4_removing_twice_is_not_found(client: Client, database: Database, cast: Cast) -> None:
    await done(client, "removeUser", cast.alice, cast.bob.id)
    async with nothing_happens(database):
        assert (await does(client, "removeUser", cast.alice, cast.bob.id)).refused("removeUser") == "NOT_FOUND"


async def test_usr_4_places_elsewhere_stay(client: Client, database: Database, cast: Cast) -> None:
    there = await carol_in_acme(client, database, cast)
    await done(client, "removeUser", cast.alice, there)
    assert (await me(client, cast.carol)).data["viewer"]["id"] == cast.carol.id


async def test_usr_4_a_blocked_and_an_invited_user_can_be_removed(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    await done(client, "blockUser", cast.alice, cast.bob.id)
    for user_id in (invited.user_id, cast.bob.id):
        await done(client, "removeUser", cast.alice, user_id)
    assert [one["id"] for one in await overview(client, cast.alice)] == [cast.alice.id]


async def test_usr_4_a_successor_has_to_be_another_active_user(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    async with nothing_happens(database):
        for successor, refusal in (
            (cast.bob.id, "INVALID_INPUT"),
            (invited.user_id, "INVALID_INPUT"),
            (cast.carol.id, "NOT_FOUND"),
        ):
            answer = await does(client, "removeUser", cast.alice, cast.bob.id, successorId=successor)
            assert answer.refused("removeUser") == refusal
            assert answer.data["removeUser"]["errors"][0]["field"] == ["successorId"]
    await done(client, "removeUser", cast.alice, cast.bob.id, successorId=cast.alice.id)


# ---- USR-5


async def with_other_administrators(client: Client, database: Database, cast: Cast, how: str) -> None:
    """None of these counts: Alice stays the last active Administrator."""
    match how:
        case "none at all":
            await done(client, "removeUser", cast.alice, cast.bob.id)
        case "an invited one":
            await invites(client, database, cast.alice, "nora@acme.example", ADMINISTRATOR)
        case "an added one":
            await adds(client, database, cast.alice, cast.carol.email, role=ADMINISTRATOR)
        case "an expired one":
            invited = await invites(client, database, cast.alice, "nora@acme.example", ADMINISTRATOR)
            await expire_invitation(database, invited.id)
        case "a blocked one":
            await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
            await done(client, "blockUser", cast.alice, cast.bob.id)


ALONE = ["none at all", "an invited one", "an added one", "an expired one", "a blocked one", "a basic user"]


@pytest.mark.parametrize("others", ALONE)
async def test_usr_5_last_administrator_cannot_be_demoted_or_removed_and_cannot_leave(
    client: Client, database: Database, cast: Cast, others: str
) -> None:
    await with_other_administrators(client, database, cast, others)
    async with nothing_happens(database):
        for role in (BASIC_USER, ADVANCED_USER):
            answer = await does(client, "changeUserRole", cast.alice, cast.alice.id, role=role)
            assert answer.refused("changeUserRole") == "LAST_ADMINISTRATOR"
        assert (await does(client, "removeUser", cast.alice, cast.alice.id)).refused(
            "removeUser"
        ) == "LAST_ADMINISTRATOR"
        assert (await leaves(client, cast.alice)).refused("leaveEnvironment") == "LAST_ADMINISTRATOR"


async def test_usr_5_last_administrator_cannot_be_blocked(client: Client, database: Database, cast: Cast) -> None:
    """Only another Administrator could; so the other one has to lose the role between asking and doing."""
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    stale = Actor(cast.bob.account_id, cast.bob.environment_id, cast.bob.user_id, PlatformRole.ADMINISTRATOR)
    await change_role(database, cast.alice, cast.bob, BASIC_USER)
    async with nothing_happens(database):
        with pytest.raises(DomainError) as refused:
            async with database.write(origin="test") as uow:
                await users.block_user(uow, stale, user_id=cast.alice.user_id)
    assert refused.value.code == "FORBIDDEN"


@pytest.mark.parametrize("verb", ["demote", "block", "remove"])
async def test_usr_5_the_write_itself_keeps_the_last_administrator(
    client: Client, database: Database, cast: Cast, verb: str
) -> None:
    """Below the predicate: the statement hits no row, and counts neither invited nor blocked administrators."""
    await invites(client, database, cast.alice, "nora@acme.example", ADMINISTRATOR)
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    await done(client, "blockUser", cast.alice, cast.bob.id)
    statement, changes = {
        "demote": (queries.change_unless_last("role"), {"role": PlatformRole.BASIC_USER}),
        "block": (queries.change_unless_last("status"), {"status": UserStatus.BLOCKED}),
        "remove": (queries.REMOVE_UNLESS_LAST, {}),
    }[verb]
    async with nothing_happens(database), database.write(origin="test") as uow:
        where = {"of_environment": cast.alice.environment_id, "of_id": cast.alice.user_id}
        assert await uow.changed(statement, **where, **queries.new(changes)) == 0


@pytest.mark.parametrize("first", ["changeUserRole", "blockUser", "removeUser", "leaveEnvironment"])
@pytest.mark.parametrize("second", ["changeUserRole", "blockUser", "removeUser", "leaveEnvironment"])
async def test_usr_5_of_two_administrators_at_once_one_stays(
    client: Client, database: Database, cast: Cast, first: str, second: str
) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)

    async def ends(verb: str, who: LoggedInUser, other: LoggedInUser) -> Answer:
        return await (leaves(client, who) if verb == "leaveEnvironment" else does(client, verb, who, other.id))

    await asyncio.gather(ends(first, cast.alice, cast.bob), ends(second, cast.bob, cast.alice))
    left = await rows(database, "users", environment_id=cast.alice.environment_id)
    active = [row for row in left if (row.role.value, row.status.value) == (ADMINISTRATOR, "ACTIVE")]
    assert len(active) == 1


async def test_usr_5_with_another_active_administrator_all_of_it_works(
    client: Client, database: Database, cast: Cast
) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    await done(client, "blockUser", cast.alice, cast.bob.id)
    await done(client, "unblockUser", cast.alice, cast.bob.id)
    await done(client, "changeUserRole", cast.bob, cast.alice.id, role=BASIC_USER)
    await done(client, "changeUserRole", cast.bob, cast.alice.id, role=ADMINISTRATOR)
    (await leaves(client, cast.alice)).done("leaveEnvironment")


# ---- USR-6


async def test_usr_6_nobody_blocks_themselves(client: Client, database: Database, cast: Cast) -> None:
    """The last one is told so before anything else: ERR-1 tells `self` before `last one`."""
    async with nothing_happens(database):
        assert (await does(client, "blockUser", cast.alice, cast.alice.id)).refused("blockUser") == "CANNOT_BLOCK_SELF"
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    async with nothing_happens(database):
        assert (await does(client, "blockUser", cast.alice, cast.alice.id)).refused("blockUser") == "CANNOT_BLOCK_SELF"


async def test_usr_6_an_administrator_may_demote_themselves(client: Client, database: Database, cast: Cast) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    changed = await done(client, "changeUserRole", cast.alice, cast.alice.id, role=BASIC_USER)
    assert changed["user"]["role"]["key"] == BASIC_USER
    async with nothing_happens(database):
        assert (await does(client, "changeUserRole", cast.alice, cast.alice.id, role=ADMINISTRATOR)).code == "FORBIDDEN"


async def test_usr_6_an_administrator_may_remove_themselves(client: Client, database: Database, cast: Cast) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    assert (await done(client, "removeUser", cast.alice, cast.alice.id))["removedUserId"] == cast.alice.id
    assert (await me(client, cast.alice)).code == "NO_ENVIRONMENT"


async def test_usr_6_anybody_may_leave(client: Client, database: Database, cast: Cast) -> None:
    answer = (await leaves(client, cast.bob)).done("leaveEnvironment")
    assert answer["leftEnvironmentId"] == cast.alice.environment
    assert await user(client, cast.alice, cast.bob.id) is None


# ---- USR-7


async def permissions(client: Client, who: Any) -> list[str]:
    return (await client.ask("{ environment { viewerPermissions } }", as_=who)).data["environment"]["viewerPermissions"]


async def managers(client: Client, who: Any) -> list[str]:
    answer = await client.ask("{ viewer { environment { relationshipManagers { id } } } }", as_=who)
    return [one["id"] for one in answer.data["viewer"]["environment"]["relationshipManagers"]]


@pytest.mark.parametrize("role", ROLES)
async def test_usr_7_the_mark_is_given_and_taken_and_needs_a_role_to_act_on(
    client: Client, database: Database, cast: Cast, role: str
) -> None:
    await change_role(database, cast.alice, cast.bob, role)
    await set_relationship_manager(database, cast.alice, cast.bob, False)
    await set_relationship_manager(database, cast.alice, cast.alice, False)
    given = await done(client, "setRelationshipManager", cast.alice, cast.bob.id, relationshipManager=True)
    assert given["user"]["relationshipManager"] is True
    assert ("PARTNERSHIP_MANAGE" in await permissions(client, cast.bob)) is (role != BASIC_USER)
    assert await managers(client, cast.bob) == ([] if role == BASIC_USER else [cast.bob.id])
    await done(client, "setRelationshipManager", cast.alice, cast.bob.id, relationshipManager=False)
    assert "PARTNERSHIP_MANAGE" not in await permissions(client, cast.bob)
    assert await managers(client, cast.bob) == []


async def test_usr_7_a_demoted_user_keeps_the_mark_without_acting_on_it(
    client: Client, database: Database, cast: Cast
) -> None:
    await done(client, "changeUserRole", cast.carol, cast.dave.id, role=BASIC_USER)
    assert (await user(client, cast.carol, cast.dave.id))["relationshipManager"] is True
    assert "PARTNERSHIP_MANAGE" not in await permissions(client, cast.dave)


async def test_usr_7_a_blocked_manager_is_shown_to_nobody_as_one(
    client: Client, database: Database, cast: Cast
) -> None:
    assert await managers(client, cast.carol) == [cast.carol.id, cast.dave.id]
    await done(client, "blockUser", cast.carol, cast.dave.id)
    assert await managers(client, cast.carol) == [cast.carol.id]


async def test_usr_7_an_administrator_without_the_mark_manages_no_partnership(
    client: Client, database: Database, cast: Cast
) -> None:
    assert "PARTNERSHIP_MANAGE" in await permissions(client, cast.alice)
    await done(client, "setRelationshipManager", cast.alice, cast.alice.id, relationshipManager=False)
    assert "PARTNERSHIP_MANAGE" not in await permissions(client, cast.alice)
    await done(client, "setRelationshipManager", cast.alice, cast.alice.id)
    assert "PARTNERSHIP_MANAGE" in await permissions(client, cast.alice)


async def test_usr_7_the_same_mark_again_changes_nothing(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        await done(client, "setRelationshipManager", cast.carol, cast.dave.id, relationshipManager=True)
        await done(client, "changeUserRole", cast.carol, cast.dave.id, role=ADVANCED_USER, relationshipManager=True)


# ---- USR-9


def other(role: str) -> PlatformRole:
    return PlatformRole.BASIC_USER if role != BASIC_USER else PlatformRole.ADVANCED_USER


@pytest.mark.parametrize("viewer_role", ROLES)
@pytest.mark.parametrize("administrators", ["one", "two", "one and a blocked one"])
async def test_usr_9_what_the_viewer_can_is_what_trying_gives(
    client: Client, database: Database, cast: Cast, viewer_role: str, administrators: str
) -> None:
    """Carol or Dave looks at everybody: themselves, Administrators last and not, blocked, invited and basic users."""
    viewer = cast.carol if viewer_role == ADMINISTRATOR else cast.dave
    await change_role(database, cast.carol, cast.dave, viewer_role)
    if viewer_role == ADMINISTRATOR and administrators == "one":
        await change_role(database, cast.carol, cast.dave, BASIC_USER)
    await invites(client, database, cast.carol, "nora@globex.example", ADMINISTRATOR)
    otto = await invites(client, database, cast.carol, "otto@globex.example", ADMINISTRATOR)
    await accept_invitation(database, otto.token, "Otto Oud")
    if administrators == "one":
        await done(client, "changeUserRole", cast.carol, otto.user_id, role=BASIC_USER)
    elif administrators != "two":
        await done(client, "blockUser", cast.carol, otto.user_id)
    fields = "viewerCanChangeRole viewerCanBlock viewerCanRemove"
    select = "id role { key } " + " ".join(f"{field} {{ allowed code message }}" for field in fields.split())
    actor = await actor_of(database, viewer)
    for seen in await overview(client, viewer, select=select):
        user_id, role = key(seen["id"]), other(seen["role"]["key"])
        tries = {
            "viewerCanChangeRole": lambda uow, u=user_id, r=role: users.change_user_role(uow, actor, user_id=u, role=r),
            "viewerCanBlock": lambda uow, u=user_id: users.block_user(uow, actor, user_id=u),
            "viewerCanRemove": lambda uow, u=user_id: users.remove_user(uow, actor, user_id=u),
        }
        for field, verb in tries.items():
            code = await refusal_of(database, verb)
            assert (seen[field]["code"], seen[field]["allowed"]) == (code, code is None), (field, seen)
            assert (seen[field]["message"] is None) is (code is None)


async def test_usr_9_the_message_is_the_one_that_trying_gives(client: Client, database: Database, cast: Cast) -> None:
    (await client.do("updateAccount", {"locale": "nl"}, "account { id }", as_=cast.alice)).done("updateAccount")
    [seen] = await overview(
        client,
        cast.alice,
        "(filter: { role: [ADMINISTRATOR] })",
        "viewerCanRemove { message } viewerCanBlock { message }",
    )
    removing = await does(client, "removeUser", cast.alice, cast.alice.id)
    blocking = await does(client, "blockUser", cast.alice, cast.alice.id)
    assert seen["viewerCanRemove"]["message"] == removing.data["removeUser"]["errors"][0]["message"]
    assert seen["viewerCanBlock"]["message"] == blocking.data["blockUser"]["errors"][0]["message"]


async def test_usr_9_a_mutations_answer_tells_what_may_be_done_now(
    client: Client, database: Database, cast: Cast
) -> None:
    select = "user { viewerCanChangeRole { allowed code } viewerCanBlock { code } }"
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    answer = await manages(client, "changeUserRole", cast.alice, cast.alice.id, select, role=BASIC_USER)
    assert answer.done("changeUserRole")["user"] == {
        "viewerCanChangeRole": {"allowed": False, "code": "FORBIDDEN"},
        "viewerCanBlock": {"code": "FORBIDDEN"},
    }


async def test_mail_of_managing_users_is_none(client: Client, database: Database, cast: Cast) -> None:
    """MAIL-4: changes of role and status are told in the inbox, not by mail."""
    before = len(await mails(database))
    await done(client, "changeUserRole", cast.alice, cast.bob.id, role=ADVANCED_USER)
    await done(client, "blockUser", cast.alice, cast.bob.id)
    await done(client, "unblockUser", cast.alice, cast.bob.id)
    await done(client, "removeUser", cast.alice, cast.bob.id)
    assert len(await mails(database)) == before
