"""Erasing an account while somebody invites, adds or lets in the same person, or they log in."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import Base
from server.domain import account_erasure, invitations, log_in_attempts
from tests.client import Answer, Client
from tests.graphql.steps import ADMINISTRATOR, invites, last_secret
from tests.rows import LIVE, partnership_rows, rows
from tests.scenario import (
    PASSWORD,
    Cast,
    LoggedInUser,
    change_role,
    make_partners,
    request_partnership,
    set_relationship_manager,
    sign_up,
)

ROUNDS = 6


@pytest.fixture
def rounds(many: Any) -> int:
    return max(int(many(ROUNDS * 10)) // 10, ROUNDS)


def outcome(answer: Answer, field: str) -> str:
    if answer.errors:
        return str(answer.code)
    errors = answer.payload(field)["errors"]
    return str(errors[0]["code"]) if errors else "DONE"


def erases(client: Client, who: LoggedInUser) -> Any:
    return client.do("eraseAccount", {"password": PASSWORD}, "erasedAccountId", as_=who)


async def nothing_dangles(database: Database, account_id: Any) -> None:
    """No row refers to an account that is not there, but for what the log keeps of it (AUD-1)."""
    assert not await rows(database, "accounts", id=account_id)
    for table in Base.metadata.sorted_tables:
        if "account_id" in table.c and table.name not in ("account_audit_events", "erased_accounts"):
            assert not await rows(database, table.name, account_id=account_id), table.name


@contextlib.asynccontextmanager
async def erased_but_not_committed(database: Database, who: LoggedInUser) -> AsyncIterator[None]:
    """Whoever writes what refers to the account waits in the block, and goes on after it."""
    [account] = await rows(database, "accounts", id=who.account_id)
    async with database.write(origin="test") as uow:
        await account_erasure.erase(
            uow, who.account_id, verified_hash=account.password_hash, successor_id=None, documents=()
        )
        yield


async def waits(task: "asyncio.Task[Any]") -> None:
    await asyncio.wait([task], timeout=0.5)
    assert not task.done()


# ---- one just before the other commits


@pytest.mark.parametrize("password", [PASSWORD, "no password of anybody"])
async def test_a_log_in_that_began_before_the_account_was_gone(
    client: Client, database: Database, cast: Cast, password: str
) -> None:
    async with erased_but_not_committed(database, cast.bob):
        given = {"email": cast.bob.email, "password": password}
        logging_in = asyncio.create_task(client.do("logIn", given, "account { id }"))
        await waits(logging_in)
    assert (await logging_in).refused("logIn") == "INVALID_CREDENTIALS"
    await nothing_dangles(database, cast.bob.account_id)


async def test_aut_5_a_log_in_at_a_provider_that_failed_after_the_account_was_gone(
    client: Client, database: Database, cast: Cast
) -> None:
    """The provider was asked while the account was there: the failure counts, for nobody in particular."""
    (await erases(client, cast.bob)).done("eraseAccount")
    async with database.write(origin="203.0.113.9") as uow:
        await log_in_attempts.external_failed(uow, cast.bob.account_id)
    await nothing_dangles(database, cast.bob.account_id)


async def test_inv_12_adding_that_began_before_the_account_was_gone(
    client: Client, database: Database, cast: Cast
) -> None:
    """The user waits for somebody to prove the address, as where there never was an account."""
    async with erased_but_not_committed(database, cast.bob):
        given = {"email": cast.bob.email, "name": "Bob"}
        adding = asyncio.create_task(client.do("addUser", given, "user { id status }", as_=cast.carol))
        await waits(adding)
    assert (await adding).done("addUser")["user"]["status"] == "INVITED"
    await nothing_dangles(database, cast.bob.account_id)


async def test_accepting_that_began_before_the_account_was_gone(client: Client, database: Database, cast: Cast) -> None:
    place = await invites(client, database, cast.carol, "bob@globex.example")
    async with erased_but_not_committed(database, cast.bob):
        accepting = asyncio.create_task(
            client.do("acceptInvitation", {"token": place.token}, "user { id }", as_=cast.bob)
        )
        await waits(accepting)
    assert (await accepting).code == "UNAUTHENTICATED"
    await nothing_dangles(database, cast.bob.account_id)


@pytest.mark.parametrize("kind", ["postgresql"])  # on SQLite who writes is alone
async def test_a_place_that_came_just_before_is_not_erased_without_its_lock(
    client: Client, database: Database, cast: Cast
) -> None:
    """Erasing locks what it knows, waits for the account, and finds that Globex added it: it begins anew."""
    async with database.write(origin="test") as uow:
        await invitations.add_user(uow, cast.carol.actor, email=cast.bob.email, name="Bob")
        [account] = await rows(database, "accounts", id=cast.bob.account_id)

        async def erases_once() -> None:
            async with database.write(origin="test") as other:
                await account_erasure.erase(
                    other,
                    cast.bob.account_id,
                    verified_hash=account.password_hash,
                    successor_id=None,
                    documents=(),
                )

        erasing = asyncio.create_task(erases_once())
        await waits(erasing)
    with pytest.raises(account_erasure.PlacesChanged):
        await erasing
    assert outcome(await erases(client, cast.bob), "eraseAccount") == "DONE"
    await nothing_dangles(database, cast.bob.account_id)
    assert not await rows(database, "users", canonical=cast.bob.email)


# ---- all at once


async def test_while_another_environment_adds_the_person(
    client: Client, database: Database, cast: Cast, rounds: int, unthrottled: None
) -> None:
    """Linked at once, where there is an account with a password (INV-12)."""
    for n in range(rounds):
        who = await sign_up(database, "Erin Mulder", f"erin{n}@acme.example")
        given = {"email": who.email, "name": "Erin"}
        erased, added = await asyncio.gather(
            erases(client, who), client.do("addUser", given, "user { id }", as_=cast.carol)
        )
        assert (outcome(erased, "eraseAccount"), outcome(added, "addUser")) == ("DONE", "DONE")
        await nothing_dangles(database, who.account_id)


async def test_while_the_person_accepts_an_invitation(
    client: Client, database: Database, cast: Cast, rounds: int, unthrottled: None
) -> None:
    seen: Counter[tuple[str, str]] = Counter()
    for n in range(rounds):
        who = await sign_up(database, "Erin Mulder", f"erin{n}@acme.example")
        other = f"erin-{n}@globex.example"
        await invites(client, database, cast.carol, other)
        token = await last_secret(database, other)
        erased, accepted = await asyncio.gather(
            erases(client, who),
            client.do("acceptInvitation", {"token": token}, "user { id }", as_=who),
        )
        seen[outcome(erased, "eraseAccount"), outcome(accepted, "acceptInvitation")] += 1
        await nothing_dangles(database, who.account_id)
    assert {one for one, _ in seen} == {"DONE"}
    assert {other for _, other in seen} <= {"DONE", "UNAUTHENTICATED", "WEAK_PASSWORD", "INVITATION_REVOKED"}


async def test_while_the_person_logs_in_and_guesses(
    client: Client, database: Database, cast: Cast, rounds: int, unthrottled: None
) -> None:
    for n in range(rounds):
        who = await sign_up(database, "Erin Mulder", f"erin{n}@acme.example")
        right, wrong = ({"email": who.email, "password": one} for one in (PASSWORD, "no password of anybody"))
        erased, *answers = await asyncio.gather(
            erases(client, who), *(client.do("logIn", one, "account { id }") for one in (right, wrong, right, wrong))
        )
        assert outcome(erased, "eraseAccount") == "DONE"
        assert {outcome(one, "logIn") for one in answers} <= {"DONE", "INVALID_CREDENTIALS"}
        await nothing_dangles(database, who.account_id)


async def test_twice_at_once(client: Client, database: Database, cast: Cast, rounds: int, unthrottled: None) -> None:
    for n in range(rounds):
        who = await sign_up(database, "Erin Mulder", f"erin{n}@acme.example")
        answers = await asyncio.gather(*(erases(client, who) for _ in range(3)))
        found = Counter(outcome(one, "eraseAccount") for one in answers)
        assert found["DONE"] == 1
        assert found.keys() <= {"DONE", "UNAUTHENTICATED", "INVALID_CREDENTIALS", "REAUTHENTICATION_REQUIRED"}
        await nothing_dangles(database, who.account_id)


async def test_usr_5_the_two_administrators_of_an_environment(
    client: Client, database: Database, cast: Cast, rounds: int, unthrottled: None
) -> None:
    """One is erased; the other is alone then, and may go too: the environment closes."""
    for n in range(rounds):
        one = await sign_up(database, "One", f"one@two{n}.example", f"Two {n}")
        joined = await sign_up(database, "Other", f"other@two{n}.example")
        other = await change_role(database, one, joined, ADMINISTRATOR)
        both = (one, other)
        answers = await asyncio.gather(*(erases(client, who) for who in both))
        told = [outcome(answer, "eraseAccount") for answer in answers]
        if told.count("LAST_ADMINISTRATOR") == 1:  # the other one went at that very moment
            refused = both[told.index("LAST_ADMINISTRATOR")]
            told[both.index(refused)] = outcome(await erases(client, refused), "eraseAccount")
        assert told == ["DONE", "DONE"]
        [environment] = await rows(database, "environments", id=one.environment_id)
        assert environment.closed_at
        assert not await rows(database, "users", environment_id=one.environment_id)


async def test_usr_5_while_somebody_joins_by_the_domain(
    client: Client, database: Database, cast: Cast, rounds: int, unthrottled: None
) -> None:
    """Either they join before, and the founder is the last administrator of others; or they found it anew."""
    for n in range(rounds):
        one = await sign_up(database, "One", f"one@solo{n}.example", f"Solo {n}")
        (await client.do("signUp", {"email": f"new@solo{n}.example"})).done("signUp")
        token = await last_secret(database, f"new@solo{n}.example")
        given = {"token": token, "name": "Newcomer", "password": PASSWORD}
        erased, joined = await asyncio.gather(erases(client, one), client.do("completeSignUp", given, "user { id }"))
        assert outcome(joined, "completeSignUp") == "DONE"
        assert outcome(erased, "eraseAccount") in ("DONE", "LAST_ADMINISTRATOR")
        [domain] = await rows(database, "domains", name=f"solo{n}.example")
        [user] = await rows(database, "users", canonical=f"new@solo{n}.example")
        assert domain.environment_id == user.environment_id
        stays = outcome(erased, "eraseAccount") == "LAST_ADMINISTRATOR"
        assert (user.environment_id == one.environment_id) == stays


@pytest.mark.parametrize("field", ["requestPartnership", "acceptPartnership", "withdrawPartnership", "endPartnership"])
async def test_usr_5_while_a_partner_decides(
    client: Client, database: Database, cast: Cast, rounds: int, unthrottled: None, field: str
) -> None:
    """Nothing is left open with an environment that is closed, on either side."""
    for n in range(rounds):
        one = await sign_up(database, "One", f"one@solo{n}.example", f"Solo {n}")
        await set_relationship_manager(database, one, one)
        given = {"environmentId": one.environment}
        if field != "requestPartnership":
            both = (one, cast.alice) if field == "acceptPartnership" else (cast.alice, one)
            come_to = make_partners if field == "endPartnership" else request_partnership
            given = {"partnershipId": await come_to(database, *both)}
        acts = [erases(client, one), client.do(field, given, "partnership { id }", as_=cast.alice)]
        order = (0, 1) if n % 2 else (1, 0)
        told = dict(zip(order, await asyncio.gather(*(acts[i] for i in order)), strict=True))
        assert outcome(told[0], "eraseAccount") == "DONE"
        assert outcome(told[1], field) in ("DONE", "ALREADY_SETTLED", "NOT_FOUND", "NOT_DISCOVERABLE")
        with_it = [
            row
            for row in (await partnership_rows(database)).values()
            if one.environment_id in (row.environment_id, row.partner_id)
        ]
        assert len(with_it) <= 1
        assert all(row.status not in LIVE for row in with_it)
        assert not await rows(database, "partnership_managers", environment_id=one.environment_id)
