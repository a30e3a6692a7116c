"""ENV-3: a sub-address is its person for blocks, removals and limits on mail, and an address of its own else."""

import hashlib
from collections.abc import Awaitable, Callable

import pytest

from server.db.database import Database
from server.db.models import RemovedAddress
from tests.client import Client
from tests.graphql.steps import (
    ANOTHER_PASSWORD,
    accepts,
    adds,
    completes,
    invites,
    joins,
    leaves,
    manages,
    resends,
    signs_up,
)
from tests.rows import mails, nothing_happens, rows
from tests.scenario import Cast

ShutOut = Callable[[Client, Cast, str], Awaitable[None]]
SUB_ADDRESSES = ["bob+x@acme.example", "Bob+a+b@ACME.example", "bob＋x@acme.example", "bob+@acme.example"]


async def blocks(client: Client, cast: Cast, user_id: str) -> None:
    (await manages(client, "blockUser", cast.alice, user_id)).done("blockUser")


async def removes(client: Client, cast: Cast, user_id: str) -> None:
    (await manages(client, "removeUser", cast.alice, user_id, "removedUserId")).done("removeUser")


@pytest.mark.parametrize("address", SUB_ADDRESSES)
@pytest.mark.parametrize("shut_out", [blocks, removes])
async def test_env_3_who_is_shut_out_does_not_come_back_under_a_sub_address(
    client: Client, database: Database, cast: Cast, address: str, shut_out: ShutOut
) -> None:
    await shut_out(client, cast, cast.bob.id)
    token = await signs_up(client, database, address)
    async with nothing_happens(database):
        answer = await completes(client, token, password=ANOTHER_PASSWORD)
        assert answer.refused("completeSignUp") == "ENVIRONMENT_CLOSED"


@pytest.mark.parametrize("shut_out", [blocks, removes])
async def test_env_3_nor_under_the_plain_one_where_the_sub_address_was_known(
    client: Client, database: Database, cast: Cast, shut_out: ShutOut
) -> None:
    joined = (await joins(client, database, "nora+work@acme.example")).done("completeSignUp")["user"]
    await shut_out(client, cast, joined["id"])
    for address in ("nora@acme.example", "nora+home@acme.example"):
        token = await signs_up(client, database, address)
        async with nothing_happens(database):
            assert (await completes(client, token)).refused("completeSignUp") == "ENVIRONMENT_CLOSED"


async def test_env_3_a_removal_from_before_persons_holds_for_its_own_address(
    client: Client, database: Database, cast: Cast
) -> None:
    """Then the hash was that of the whole address."""
    async with database.write(origin="test") as uow:
        digest = hashlib.sha256(b"nora+x@acme.example").digest()
        uow.add(RemovedAddress(environment_id=cast.alice.environment_id, address_hash=digest, removed_at=uow.now))
    token = await signs_up(client, database, "nora+x@acme.example")
    async with nothing_happens(database):
        assert (await completes(client, token)).refused("completeSignUp") == "ENVIRONMENT_CLOSED"


async def test_env_3_a_sub_address_is_else_an_address_of_its_own(
    client: Client, database: Database, cast: Cast
) -> None:
    """Whether its person is active or invited: each has its user, and nothing of the other changes."""
    await invites(client, database, cast.alice, "nora@acme.example")
    for address in ("bob+x@acme.example", "nora+x@acme.example"):
        joined = (await joins(client, database, address)).done("completeSignUp")["user"]
        assert (joined["email"], joined["status"]) == (address, "ACTIVE")
        assert joined["id"] != cast.bob.id
    [nora] = await rows(database, "users", canonical="nora@acme.example")
    assert nora.status.value == "INVITED"


async def test_env_3_a_hyphen_parts_no_sub_address(client: Client, database: Database, cast: Cast) -> None:
    await blocks(client, cast, cast.bob.id)
    (await joins(client, database, "bob-jan@acme.example")).done("completeSignUp")


async def test_env_3_a_block_in_one_environment_is_none_elsewhere(
    client: Client, database: Database, cast: Cast
) -> None:
    await blocks(client, cast, cast.bob.id)
    joined = (await joins(client, database, "bob+x@globex.example")).done("completeSignUp")["user"]
    assert joined["environment"]["id"] != cast.bob.environment


async def test_env_3_blocking_also_ends_what_was_invited_before_under_a_sub_address(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "bob+x@acme.example")
    await blocks(client, cast, cast.bob.id)
    async with nothing_happens(database):
        answer = await accepts(client, invited.token, password=ANOTHER_PASSWORD)
        assert answer.refused("acceptInvitation") == "INVITATION_REVOKED"
    token = await signs_up(client, database, "bob+x@acme.example")
    async with nothing_happens(database):
        answer = await completes(client, token, password=ANOTHER_PASSWORD)
        assert answer.refused("completeSignUp") == "ENVIRONMENT_CLOSED"


async def test_env_3_an_administrator_may_let_a_person_in_again_under_a_sub_address(
    client: Client, database: Database, cast: Cast
) -> None:
    """Invited after the removal: then the person is in, and whoever leaves by themselves may come back."""
    await removes(client, cast, cast.bob.id)
    await invites(client, database, cast.alice, "bob+x@acme.example")
    back = (await joins(client, database, "bob+x@acme.example", password=ANOTHER_PASSWORD)).done("completeSignUp")
    await leaves(client, back["grant"]["token"])
    assert await rows(database, "removed_addresses", environment_id=cast.alice.environment_id) == []
    (await joins(client, database, cast.bob.email, as_=cast.bob)).done("completeSignUp")


async def test_inv_10_mails_to_sub_addresses_count_as_mails_to_their_person(
    client: Client, database: Database, cast: Cast
) -> None:
    first = await invites(client, database, cast.alice, "nora@acme.example")
    for n in range(3):
        await invites(client, database, cast.alice, f"nora+{n}@acme.example")
    await adds(client, database, cast.alice, "nora+4@acme.example")
    async with nothing_happens(database):
        again = await resends(client, cast.alice, first.id)
        assert again.refused("resendInvitation") == "TOO_MANY_MAILS"
        one_more = {"email": "Nora+5@acme.example"}
        for field, given in (("inviteUser", one_more), ("addUser", one_more | {"name": "Nora"})):
            assert (await client.do(field, given, as_=cast.alice)).refused(field) == "TOO_MANY_MAILS"
    await invites(client, database, cast.alice, "norah@acme.example")
    assert len(await mails(database, to="norah@acme.example")) == 1
    assert {row.person for row in await rows(database, "mails", kind="INVITATION")} == {
        "nora@acme.example",
        "norah@acme.example",
    }
