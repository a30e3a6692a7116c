"""What the operator does on the command line has the consequences that it has by any other way."""

import pytest

from server.db.database import Database
from server.domain import operator, users
from tests.client import Client
from tests.graphql.steps import asked, me, notices, settles, states
from tests.rows import audit, nothing_happens
from tests.scenario import Cast, add_colleague, block_user, set_relationship_manager


async def makes_administrator(database: Database, email: str) -> None:
    async with database.write(origin="command line") as uow:
        await operator.make_administrator(uow, email=email)


@pytest.mark.parametrize("blocked", [False, True])
async def test_par_3_who_is_made_administrator_finds_the_open_request(
    client: Client, database: Database, cast: Cast, blocked: bool
) -> None:
    """By the operator as by an Administrator: becoming relationship manager is what counts (USR-7)."""
    await set_relationship_manager(database, cast.alice, cast.alice, False)
    partnership = await asked(client, cast.dave, cast.alice)
    assert await notices(client, cast.alice, "PARTNERSHIP_REQUESTED"), "nobody there could decide"
    if blocked:
        async with database.write(origin="test") as uow:
            await users.block_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
    await makes_administrator(database, cast.bob.email)
    assert await states(client, cast.bob) == ["OPEN"]
    (await settles(client, "acceptPartnership", cast.bob, partnership)).done("acceptPartnership")


async def test_par_3_without_the_mark_the_request_is_not_found(client: Client, database: Database, cast: Cast) -> None:
    """Of an Administrator whose mark was taken, and whom the operator unblocks."""
    erin = await add_colleague(database, cast.alice, "Erin", "ADMINISTRATOR", relationship_manager=False)
    await block_user(database, cast.alice, erin)
    await asked(client, cast.dave, cast.alice)
    await makes_administrator(database, erin.email)
    assert await states(client, erin) == []


async def test_par_3_a_request_meant_for_another_manager_stays_theirs(
    client: Client, database: Database, cast: Cast
) -> None:
    erin = await add_colleague(database, cast.alice, "Erin", "ADVANCED_USER")
    await set_relationship_manager(database, cast.alice, cast.bob)
    await asked(client, cast.dave, cast.alice, relationshipManagerId=erin.id)
    await makes_administrator(database, cast.bob.email)
    assert (await states(client, cast.bob), await states(client, erin)) == ([], ["OPEN"])


async def test_usr_3_the_operator_makes_a_blocked_user_an_active_administrator(
    client: Client, database: Database, cast: Cast
) -> None:
    async with database.write(origin="test") as uow:
        await users.block_user(uow, cast.alice.actor, user_id=cast.bob.user_id, reason="Because")
    await makes_administrator(database, cast.bob.email)
    assert (await me(client, cast.bob)).data["viewer"]["role"]["key"] == "ADMINISTRATOR"
    [row] = await audit(database, action="user.made_administrator")
    assert (row.before, row.after) == (
        {"role": "BASIC_USER", "status": "BLOCKED", "relationshipManager": False},
        {"role": "ADMINISTRATOR", "status": "ACTIVE", "relationshipManager": True},
    )


async def test_aud_1_who_is_the_only_administrator_already_is_left_as_they_are(database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        await makes_administrator(database, cast.alice.email)
