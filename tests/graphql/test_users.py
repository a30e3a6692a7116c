"""USR-1 to USR-7 and USR-9: roles and statuses, who changes them, and what nobody can."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import PlatformRole, UserStatus
from server.db.queries import users as queries
from server.db.unit_of_work import UnitOfWork
from server.domain import environments, invitations, users
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
from tests.rows import key, mails, nothing_happens, rows
from tests.scenario import Cast, LoggedInUser, accept_invitation, change_role, expire_invitation, sign_up

ROLES = [BASIC_USER, ADVANCED_USER, ADMINISTRATOR]
VERBS: dict[str, dict[str, Any]] = {
    "changeUserRole": {"role": BASIC_USER},
    "setRelationshipManager": {"relationshipManager": True},
    "blockUser": {},
    "unblockUser": {},
    "removeUser": {},
}


async def leaves(client: Client, who: Any, **options: Any) -> Answer:
    return await client.do("leaveEnvironment", {}, "leftEnvironmentId", as_=who, **options)


async def does(client: Client, verb: str, who: Any, user_id: str, **given: Any) -> Answer:
    select = "removedUserId" if verb == "removeUser" else "user { id status role { key } relationshipManager }"
    return await manages(client, verb, who, user_id, select, **(VERBS[verb] | given))


async def done(client: Client, verb: str, who: Any, user_id: str, **given: Any) -> dict[str, Any]:
    return (await does(client, verb, who, user_id, **given)).done(verb)


# ---- USR-1


async def test_usr_1_each_user_has_exactly_one_role_and_one_status(
    client: Client, database: Database, cast: Cast
) -> None:
    await invites(client, database, cast.carol, "nora@globex.example", ADVANCED_USER)
    await done(client, "blockUser", cast.carol, cast.dave.id)
    seen = await overview(client, cast.carol, select="email status role { key }")
    assert {one["email"]: (one["status"], one["role"]["key"]) for one in seen} == {
        cast.carol.email: ("ACTIVE", ADMINISTRATOR),
        cast.dave.email: ("BLOCKED", ADVANCED_USER),
        "nora@globex.example": ("INVITED", ADVANCED_USER),
    }


@pytest.mark.parametrize("role", ["OWNER", "", "basic_user", None])
async def test_usr_1_there_is_no_other_role(client: Client, database: Database, cast: Cast, role: str | None) -> None:
    async with nothing_happens(database):
        answer = await does(client, "changeUserRole", cast.alice, cast.bob.id, role=role)
    assert answer.code == "BAD_USER_INPUT"


# ---- who manages users


@pytest.mark.parametrize("role", [BASIC_USER, ADVANCED_USER])
@pytest.mark.parametrize("verb", VERBS)
async def test_usr_2_nobody_but_an_administrator_manages_users(
    client: Client, database: Database, cast: Cast, role: str, verb: str
) -> None:
    await change_role(database, cast.alice, cast.bob, role)
    async with nothing_happens(database):
        for user_id in (cast.bob.id, cast.alice.id, cast.carol.id, "usr_nonsense"):
            answer = await does(client, verb, cast.bob, user_id)
            assert answer.code == "FORBIDDEN"
            assert answer.errors[0]["extensions"]["permission"] == "USER_MANAGE"


@pytest.mark.parametrize("verb", VERBS)
async def test_usr_2_nobody_manages_users_of_another_environment(
    client: Client, database: Database, cast: Cast, verb: str
) -> None:
    async with nothing_happens(database):
        for user_id in (cast.bob.id, cast.alice.id, cast.alice.environment, "usr_" + "0" * 32, ""):
            assert (await does(client, verb, cast.carol, user_id)).refused(verb) == "NOT_FOUND"


# ---- USR-2


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("before", ROLES)
async def test_usr_2_any_role_becomes_any_other_and_the_next_operation_sees_it(
    client: Client, database: Database, cast: Cast, before: str, role: str
) -> None:
    await change_role(database, cast.alice, cast.bob, before)
    changed = await done(client, "changeUserRole", cast.alice, cast.bob.id, role=role)
    assert changed["user"]["role"]["key"] == role
    assert (await me(client, cast.bob)).data["viewer"]["role"]["key"] == role


async def test_usr_2_every_session_sees_it_and_none_ends(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example", ADMINISTRATOR)
    first = await accept_invitation(database, invited.token)
    answer = await client.do(
        "logIn", {"email": "nora@acme.example", "password": "purple teapot orbits quietly"}, "grant { token }"
    )
    second = answer.done("logIn")["grant"]["token"]
    await done(client, "changeUserRole", cast.alice, invited.user_id, role=BASIC_USER)
    for token in (first, second):
        assert (await me(client, token)).data["viewer"]["role"]["key"] == BASIC_USER
        async with nothing_happens(database):
            assert (await does(client, "blockUser", token, cast.bob.id)).code == "FORBIDDEN"


async def test_usr_2_who_becomes_administrator_may_at_once(client: Client, database: Database, cast: Cast) -> None:
    await done(client, "changeUserRole", cast.alice, cast.bob.id, role=ADMINISTRATOR)
    await done(client, "changeUserRole", cast.bob, cast.alice.id, role=BASIC_USER)
    async with nothing_happens(database):
        assert (await does(client, "changeUserRole", cast.alice, cast.bob.id)).code == "FORBIDDEN"


async def test_usr_2_the_same_role_again_changes_nothing(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        await done(client, "changeUserRole", cast.alice, cast.bob.id, role=BASIC_USER)
        await done(client, "changeUserRole", cast.alice, cast.alice.id, role=ADMINISTRATOR)


async def test_usr_2_rights_lost_within_the_request_are_lost(client: Client, database: Database, cast: Cast) -> None:
    """Two mutations of one document: the second is asked with what the first one left."""
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    query = """mutation($me: ID!, $other: ID!) {
      first: changeUserRole(input: {userId: $me, role: BASIC_USER}) { errors { code } }
      second: changeUserRole(input: {userId: $other, role: BASIC_USER}) { errors { code } }
    }"""
    answer = await client.ask(query, {"me": cast.bob.id, "other": cast.alice.id}, as_=cast.bob)
    assert answer.data["first"] == {"errors": []}
    assert answer.data["second"] is None
    assert answer.code == "FORBIDDEN"


def stale_verbs(cast: Cast, invitation: str) -> dict[str, Callable[[UnitOfWork, Actor], Awaitable[Any]]]:
    """Everything that an Administrator may do, as it runs when the request was let in a moment ago."""
    one = {"user_id": cast.alice.user_id}
    return {
        "changeUserRole": lambda uow, actor: users.change_user_role(uow, actor, **one, role=PlatformRole.BASIC_USER),
        "setRelationshipManager": lambda uow, actor: users.set_relationship_manager(
            uow, actor, **one, relationship_manager=True
        ),
        "blockUser": lambda uow, actor: users.block_user(uow, actor, **one),
        "unblockUser": lambda uow, actor: users.unblock_user(uow, actor, **one),
        "removeUser": lambda uow, actor: users.remove_user(uow, actor, **one),
        "inviteUser": lambda uow, actor: invitations.invite_user(uow, actor, email="otto@acme.example"),
        "addUser": lambda uow, actor: invitations.add_user(uow, actor, email="otto@gmail.com", name="Otto"),
        "resendInvitation": lambda uow, actor: invitations.resend_invitation(uow, actor, invitation_id=key(invitation)),
        "revokeInvitation": lambda uow, actor: invitations.revoke_invitation(uow, actor, invitation_id=key(invitation)),
        "updateEnvironment": lambda uow, actor: environments.update_environment(uow, actor, name="Bob's"),
    }


@pytest.mark.parametrize(
    ("fate", "refusal"), [("demoted", "FORBIDDEN"), ("blocked", "USER_BLOCKED"), ("removed", "NO_ENVIRONMENT")]
)
async def test_usr_2_rights_lost_since_the_request_began_are_lost(
    client: Client, database: Database, cast: Cast, fate: str, refusal: str
) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    stale = await actor_of(database, cast.bob)
    match fate:
        case "demoted":
            await change_role(database, cast.alice, cast.bob, ADVANCED_USER)
        case "blocked":
            await done(client, "blockUser", cast.alice, cast.bob.id)
        case _:
            await done(client, "removeUser", cast.alice, cast.bob.id)
    async with nothing_happens(database):
        for name, verb in stale_verbs(cast, invited.id).items():
            assert await trying(database, lambda uow, verb=verb: verb(uow, stale)) == refusal, name


# ---- USR-3


async def test_usr_3_blocking_ends_the_access_with_the_next_operation(
    client: Client, database: Database, cast: Cast
) -> None:
    blocked = await done(client, "blockUser", cast.alice, cast.bob.id, reason=" Lost   laptop ")
    assert blocked["user"]["status"] == "BLOCKED"
    async with nothing_happens(database):
        assert (await me(client, cast.bob)).code == "USER_BLOCKED"
        assert (await me(client, cast.bob, environment=cast.bob.environment)).code == "USER_BLOCKED"
        assert (await client.ask("{ environment { id } }", as_=cast.bob)).code == "USER_BLOCKED"
        assert (await leaves(client, cast.bob)).code == "USER_BLOCKED"
    [row] = await rows(database, "users", id=cast.bob.user_id)
    assert row.blocked_reason == "Lost laptop"
    assert await why_blocked(client, cast.alice, cast.bob) == "Lost laptop"


async def why_blocked(client: Client, who: LoggedInUser, whom: LoggedInUser) -> str | None:
    query = f'{{ node(id: "{whom.id}") {{ ... on User {{ status blockedReason }} }} }}'
    node = (await client.ask(query, as_=who)).data["node"]
    assert node["status"] == "BLOCKED"
    reason: str | None = node["blockedReason"]
    return reason


async def test_usr_3_why_somebody_is_blocked_is_for_those_who_manage_users(
    client: Client, database: Database, cast: Cast
) -> None:
    await done(client, "blockUser", cast.carol, cast.dave.id, reason="Suspected of fraud")
    nina = await sign_up(database, "Nina", "nina@globex.example")
    assert await why_blocked(client, cast.carol, cast.dave) == "Suspected of fraud"
    assert await why_blocked(client, nina, cast.dave) is None


async def test_usr_3_what_concerns_the_account_alone_still_works(
    client: Client, database: Database, cast: Cast
) -> None:
    await done(client, "blockUser", cast.alice, cast.bob.id)
    answer = await client.ask("{ account { name users { status } } }", as_=cast.bob)
    assert answer.data["account"] == {"name": cast.bob.name, "users": [{"status": "BLOCKED"}]}
    (await client.do("updateAccount", {"locale": "nl"}, "account { id }", as_=cast.bob)).done("updateAccount")


async def carol_in_acme(client: Client, database: Database, cast: Cast, role: str = BASIC_USER) -> str:
    invited = await invites(client, database, cast.alice, "carol@acme.example", role)
    (await accepts(client, invited.token, as_=cast.carol)).done("acceptInvitation")
    return invited.user_id


async def test_usr_3_places_in_other_environments_are_untouched(client: Client, database: Database, cast: Cast) -> None:
    there = await carol_in_acme(client, database, cast)
    await done(client, "blockUser", cast.alice, there)
    assert (await me(client, cast.carol, environment=cast.alice.environment)).code == "USER_BLOCKED"
    answer = await me(client, cast.carol, environment=cast.carol.environment)
    assert answer.data["viewer"] == {"id": cast.carol.id, "role": {"key": ADMINISTRATOR}, "status": "ACTIVE"}


async def test_usr_3_unblocking_restores_role_and_mark(client: Client, database: Database, cast: Cast) -> None:
    before = await user(client, cast.carol, cast.dave.id)
    await done(client, "blockUser", cast.carol, cast.dave.id, reason="Away")
    await done(client, "unblockUser", cast.carol, cast.dave.id)
    assert await user(client, cast.carol, cast.dave.id) == before
    assert (await me(client, cast.dave)).data["viewer"]["role"]["key"] == ADVANCED_USER
    [row] = await rows(database, "users", id=cast.dave.user_id)
    assert row.blocked_reason is None


async def test_usr_3_blocking_a_blocked_one_and_unblocking_an_active_one_do_nothing(
    client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        await done(client, "unblockUser", cast.alice, cast.bob.id)
    await done(client, "blockUser", cast.alice, cast.bob.id, reason="One")
    async with nothing_happens(database):
        await done(client, "blockUser", cast.alice, cast.bob.id, reason="Two")


async def test_usr_3_a_blocked_administrator_does_nothing_more(client: Client, database: Database, cast: Cast) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    await done(client, "blockUser", cast.alice, cast.bob.id)
    async with nothing_happens(database):
        assert (await does(client, "unblockUser", cast.bob, cast.bob.id)).code == "USER_BLOCKED"
        assert (await does(client, "removeUser", cast.bob, cast.alice.id)).code == "USER_BLOCKED"


@pytest.mark.parametrize("reason", ["x" * 501, "a\x00b", "a‮b"])
async def test_usr_3_a_reason_is_one_short_paragraph(
    client: Client, database: Database, cast: Cast, reason: str
) -> None:
    async with nothing_happens(database):
        answer = await does(client, "blockUser", cast.alice, cast.bob.id, reason=reason)
    assert answer.refused("blockUser") == "INVALID_INPUT"


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
    statement = {
        "demote": queries.change_unless_last(role=PlatformRole.BASIC_USER),
        "block": queries.change_unless_last(status=UserStatus.BLOCKED),
        "remove": queries.REMOVE_UNLESS_LAST,
    }[verb]
    async with nothing_happens(database), database.write(origin="test") as uow:
        where = {"of_environment": cast.alice.environment_id, "of_id": cast.alice.user_id}
        assert await uow.changed(statement, **where) == 0


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
    assert await managers(client, cast.carol) == [cast.dave.id]
    await done(client, "blockUser", cast.carol, cast.dave.id)
    assert await managers(client, cast.carol) == []


async def test_usr_7_an_administrator_without_the_mark_manages_no_partnership(
    client: Client, database: Database, cast: Cast
) -> None:
    assert "PARTNERSHIP_MANAGE" not in await permissions(client, cast.alice)
    await done(client, "setRelationshipManager", cast.alice, cast.alice.id)
    assert "PARTNERSHIP_MANAGE" in await permissions(client, cast.alice)


async def test_usr_7_the_same_mark_again_changes_nothing(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        await done(client, "setRelationshipManager", cast.carol, cast.dave.id, relationshipManager=True)
        await done(client, "setRelationshipManager", cast.carol, cast.carol.id, relationshipManager=False)


# ---- USR-9


class Undone(Exception):
    """Takes back what a try did."""


async def trying(database: Database, verb: Callable[[UnitOfWork], Awaitable[None]]) -> str | None:
    """The code that doing it would give; nothing stays."""
    try:
        async with database.write(origin="test") as uow:
            await verb(uow)
            raise Undone
    except Undone:
        return None
    except DomainError as refused:
        return refused.code


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
            code = await trying(database, verb)
            assert (seen[field]["code"], seen[field]["allowed"]) == (code, code is None), (field, seen)
            assert (seen[field]["message"] is None) is (code is None)


async def actor_of(database: Database, member: LoggedInUser) -> Actor:
    [row] = await rows(database, "users", id=member.user_id)
    return Actor(member.account_id, member.environment_id, member.user_id, row.role, row.relationship_manager)


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
