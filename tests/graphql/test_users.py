"""USR-1 to USR-3: roles and statuses, who changes them, and what nobody can."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import PlatformRole
from server.db.unit_of_work import UnitOfWork
from server.domain import environments, invitations, users
from server.domain.permissions import Actor
from tests.client import Answer, Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ADVANCED_USER,
    BASIC_USER,
    accepts,
    invites,
    manages,
    me,
    overview,
    user,
)
from tests.rows import key, nothing_happens, refusal_of, rows
from tests.scenario import Cast, LoggedInUser, accept_invitation, change_role, sign_up

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


async def actor_of(database: Database, member: LoggedInUser) -> Actor:
    [row] = await rows(database, "users", id=member.user_id)
    return Actor(member.account_id, member.environment_id, member.user_id, row.role, row.relationship_manager)


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
        "updateEnvironment": lambda uow, actor: environments.update_environment(
            uow, actor, cast.bob.identity, name="Bob's"
        ),
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
            assert await refusal_of(database, lambda uow, verb=verb: verb(uow, stale)) == refusal, name


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
