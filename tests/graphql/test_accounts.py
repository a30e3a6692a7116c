"""One's own account: name and language, and several addresses on it (INV-8 and what follows from it)."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import OrganisationRole, PlatformRole
from server.db.queries.accounts import REMOVE_SECONDARY
from server.domain import (
    accounts,
    address_links,
    ids,
    operator,
    users,
)
from server.domain.permissions import Identity
from tests.client import Answer, Client
from tests.graphql.steps import ADVANCED_USER, Invited, accepts, adds, invites, me, overview, signs_up, user
from tests.rows import ago, audit, everything, key, mails, nothing_happens, put, refusal_of, rows
from tests.scenario import PASSWORD, Cast, add_member, change_role, create_organisation, memberships_of, remove_member

SECOND = "carol@acme.example"


@pytest.fixture
async def linked(client: Client, database: Database, cast: Cast) -> Invited:
    """Carol of Globex has a second address, by which Acme knows her."""
    invited = await invites(client, database, cast.alice, SECOND, ADVANCED_USER)
    (await accepts(client, invited.token, as_=cast.carol)).done("acceptInvitation")
    return invited


async def addresses(client: Client, who: Any) -> list[tuple[str, bool]]:
    answer = await client.ask("{ account { emails { address primary verifiedAt } } }", as_=who)
    assert all(email["verifiedAt"] for email in answer.data["account"]["emails"])
    return [(email["address"], email["primary"]) for email in answer.data["account"]["emails"]]


async def removes(client: Client, who: Any, address: str) -> Answer:
    return await client.do("removeEmail", {"address": address}, "account { emails { address } }", as_=who)


async def makes_primary(client: Client, who: Any, address: str, password: str = PASSWORD) -> Answer:
    given = {"address": address, "password": password}
    return await client.do("makeEmailPrimary", given, "account { emails { address primary } }", as_=who)


async def undoes(client: Client, token: str) -> Answer:
    return await client.do("undoEmailLink", {"token": token}, "undone")


async def undo_secret(database: Database) -> str:
    return (await mails(database, kind="EMAIL_LINKED"))[-1].secret


async def leaves_acme(client: Client, cast: Cast) -> None:
    answer = await client.do(
        "leaveEnvironment", {}, "leftEnvironmentId", as_=cast.carol, environment=cast.alice.environment
    )
    answer.done("leaveEnvironment")


# ---- linking


async def test_inv_8_log_in_with_any_verified_address(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    for email in (cast.carol.email, SECOND, SECOND.upper()):
        answer = await client.do("logIn", {"email": email, "password": PASSWORD}, "account { id }")
        assert key(answer.done("logIn")["account"]["id"]) == cast.carol.account_id


async def test_inv_8_an_own_address_of_the_account_is_linked_once(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    await leaves_acme(client, cast)
    again = await invites(client, database, cast.alice, SECOND)
    (await accepts(client, again.token, as_=cast.carol)).done("acceptInvitation")
    assert await addresses(client, cast.carol) == [(cast.carol.email, True), (SECOND, False)]
    assert len(await mails(database, kind="EMAIL_LINKED")) == 1


async def test_inv_8_a_linked_address_has_an_account_from_then_on(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    token = await signs_up(client, database, SECOND)
    async with nothing_happens(database):
        given = {"token": token}  # with a password somebody else would get it: test_accounts_reclaimed.py
        assert (await client.do("completeSignUp", given, "user { id }")).refused("completeSignUp") == "LOG_IN_REQUIRED"


# ---- undoing


async def test_inv_8_undoing_takes_the_address_and_the_places_known_by_it(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    (await undoes(client, await undo_secret(database))).done("undoEmailLink")
    [undone] = await audit(database, action="account.email_link_undone")
    assert undone.actor_id is None, "whoever reads the mailbox, who may not be the account's holder"
    assert await addresses(client, cast.carol) == [(cast.carol.email, True)]
    assert await user(client, cast.alice, linked.user_id) is None
    assert (await me(client, cast.carol)).data["viewer"]["id"] == cast.carol.id
    assert await rows(database, "account_emails", canonical=SECOND) == []


async def test_inv_8_undoing_needs_the_mailed_secret_and_works_once(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    secret = await undo_secret(database)
    async with nothing_happens(database):
        for token in ("", "A" * 43, linked.token, secret[:-1] + "~"):
            assert (await undoes(client, token)).refused("undoEmailLink") == "INVALID_TOKEN"
    (await undoes(client, secret)).done("undoEmailLink")
    async with nothing_happens(database):
        assert (await undoes(client, secret)).refused("undoEmailLink") == "INVALID_TOKEN"


async def test_inv_8_undoing_is_possible_for_two_weeks(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    [row] = await rows(database, "secrets", purpose="UNDO_EMAIL_LINK")
    assert (row.expires_at - row.created_at).days == 14
    await put(database, "secrets", {"hash": row.hash}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert (await undoes(client, await undo_secret(database))).refused("undoEmailLink") == "INVALID_TOKEN"


async def test_inv_8_undoing_takes_no_primary_address(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    """Else an old mail would leave the account without an address."""
    (await makes_primary(client, cast.carol, SECOND)).done("makeEmailPrimary")
    async with nothing_happens(database):
        assert (await undoes(client, await undo_secret(database))).refused("undoEmailLink") == "INVALID_TOKEN"


async def test_inv_8_undoing_takes_no_address_that_moved_to_another_account(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    await leaves_acme(client, cast)
    (await removes(client, cast.carol, SECOND)).done("removeEmail")
    again = await invites(client, database, cast.alice, SECOND)
    (await accepts(client, again.token, as_=cast.dave)).done("acceptInvitation")
    secret = next(mail.secret for mail in await mails(database, kind="EMAIL_LINKED"))
    async with nothing_happens(database):
        assert (await undoes(client, secret)).refused("undoEmailLink") == "INVALID_TOKEN"


async def test_usr_5_undoing_does_not_take_the_last_administrator(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    answer = await client.do(
        "changeUserRole", {"userId": linked.user_id, "role": "ADMINISTRATOR"}, "user { id }", as_=cast.alice
    )
    answer.done("changeUserRole")
    (await client.do("leaveEnvironment", {}, "leftEnvironmentId", as_=cast.alice)).done("leaveEnvironment")
    async with nothing_happens(database):
        assert (await undoes(client, await undo_secret(database))).refused("undoEmailLink") == "LAST_ADMINISTRATOR"


async def test_usr_5_undoing_while_the_other_administrator_steps_down_leaves_one(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    await change_role(database, cast.alice, replace(cast.carol, user_id=key(linked.user_id)), "ADMINISTRATOR")
    secret = await undo_secret(database)
    stepping_down = {"user_id": cast.alice.user_id, "role": PlatformRole.BASIC_USER}
    async with database.write(origin="test") as uow:
        await address_links.undo_email_link(uow, token=secret)
        later = asyncio.create_task(
            refusal_of(
                database, lambda other: users.change_user_role(other, cast.alice.actor, **stepping_down), keep=True
            )
        )
        await asyncio.sleep(0.3)
        assert not later.done(), "it waits for the environment's lock"
    assert await later == "LAST_ADMINISTRATOR"


async def test_org_10_undoing_is_not_refused_and_the_operator_appoints(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    made = await create_organisation(database, cast.alice)
    acting_as = replace(cast.carol, user_id=key(linked.user_id), environment_id=cast.alice.environment_id)
    membership = await add_member(database, cast.alice, made, acting_as, OrganisationRole.ADMINISTRATOR)
    [alices] = [m for m in await memberships_of(database, made) if m.user_id == cast.alice.user_id]
    await remove_member(database, cast.alice, ids.show("mem", alices.id))
    (await undoes(client, await undo_secret(database))).done("undoEmailLink")
    assert await memberships_of(database, made) == []
    [row] = [r for r in await audit(database, action="membership.removed") if r.target_id == key(membership)]
    assert (row.actor_id, row.environment_id) == (acting_as.user_id, cast.alice.environment_id)
    async with database.write(origin="test") as uow:
        await operator.appoint(uow, organisation_id=key(made), email=cast.bob.email)
    assert [m.user_id for m in await memberships_of(database, made)] == [cast.bob.user_id]


# ---- giving up an address


async def test_remove_email_gives_up_a_secondary_address(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    await leaves_acme(client, cast)
    (await removes(client, cast.carol, SECOND.upper())).done("removeEmail")
    assert await addresses(client, cast.carol) == [(cast.carol.email, True)]
    answer = await client.do("logIn", {"email": SECOND, "password": PASSWORD}, "account { id }")
    assert answer.refused("logIn") == "INVALID_CREDENTIALS"


async def test_remove_email_keeps_the_primary_one_and_those_that_environments_know(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    async with nothing_happens(database):
        assert (await removes(client, cast.carol, cast.carol.email)).refused("removeEmail") == "INVALID_INPUT"
        assert (await removes(client, cast.carol, SECOND)).refused("removeEmail") == "INVALID_INPUT"


@pytest.mark.parametrize("address", ["alice@acme.example", "nobody@acme.example", "", "no address", SECOND])
async def test_remove_email_of_anybody_else_is_not_found(
    client: Client, database: Database, cast: Cast, linked: Invited, address: str
) -> None:
    async with nothing_happens(database):
        assert (await removes(client, cast.bob, address)).refused("removeEmail") == "NOT_FOUND"
        assert (await makes_primary(client, cast.bob, address)).refused("makeEmailPrimary") == "NOT_FOUND"
        assert (await removes(client, None, address)).code == "UNAUTHENTICATED"


# ---- the primary address


async def test_make_email_primary_moves_recovery_and_tells_the_former_address(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    (await makes_primary(client, cast.carol, SECOND)).done("makeEmailPrimary")
    assert await addresses(client, cast.carol) == [(SECOND, True), (cast.carol.email, False)]
    [mail] = await mails(database, kind="PRIMARY_EMAIL_CHANGED")
    assert (mail.to, mail.params["address"]) == (cast.carol.email, SECOND)
    await client.do("requestPasswordReset", {"email": cast.carol.email}, "accepted")
    assert [mail.to for mail in await mails(database, kind="RECOVERY")] == [SECOND]


async def test_make_email_primary_needs_the_password(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    async with nothing_happens(database):
        for password in ("", "wrong", PASSWORD.upper()):
            answer = await makes_primary(client, cast.carol, SECOND, password)
            assert answer.refused("makeEmailPrimary") == "INVALID_CREDENTIALS"


async def test_make_email_primary_of_the_primary_one_does_nothing(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    async with nothing_happens(database):
        (await makes_primary(client, cast.carol, cast.carol.email)).done("makeEmailPrimary")


# ---- name and language


async def test_update_account_renames_in_every_environment(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    answer = await client.do("updateAccount", {"name": " Caroline  Ümit "}, "account { name }", as_=cast.carol)
    assert answer.done("updateAccount")["account"]["name"] == "Caroline Ümit"
    for who in (cast.alice, cast.dave):
        [seen] = await overview(client, who, '(filter: { search: "umit" })')
        assert seen["name"] == "Caroline Ümit"
        assert await overview(client, who, '(filter: { search: "smit" })') == []


async def test_update_account_changes_the_language_of_messages_and_mails(
    client: Client, database: Database, cast: Cast
) -> None:
    (await client.do("updateAccount", {"locale": "nl"}, "account { locale }", as_=cast.bob)).done("updateAccount")
    answer = await client.do("removeEmail", {"address": "x"}, as_=cast.bob)
    assert answer.data["removeEmail"]["errors"][0]["message"].startswith("Dit bestaat niet")
    await client.do("requestPasswordReset", {"email": cast.bob.email}, "accepted")
    assert (await mails(database, kind="RECOVERY"))[-1].row.locale == "nl"


@pytest.mark.parametrize("change", [{"name": ""}, {"name": "\x07"}, {"name": "x" * 201}, {"locale": "de"}])
async def test_update_account_refuses_what_is_no_name_or_language(
    client: Client, database: Database, cast: Cast, change: dict[str, Any]
) -> None:
    async with nothing_happens(database):
        answer = await client.do("updateAccount", change, "account { id }", as_=cast.bob)
    assert answer.refused("updateAccount") == "INVALID_INPUT"


async def test_update_account_without_a_change_does_nothing(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        for given in ({}, {"name": None, "locale": None}, {"name": cast.bob.name}, {"locale": "en"}):
            (await client.do("updateAccount", given, "account { id }", as_=cast.bob)).done("updateAccount")


async def test_update_account_does_not_rename_a_place_that_only_its_administrator_knows_of(
    client: Client, database: Database, cast: Cast
) -> None:
    """INV-12: a new name there would tell that the address had an account."""
    added = await adds(client, database, cast.alice, cast.dave.email, "D. Bakker")
    (await client.do("updateAccount", {"name": "David Bakker"}, "account { id }", as_=cast.dave)).done("updateAccount")
    assert (await user(client, cast.alice, added.user_id))["name"] == "D. Bakker"
    there = await client.ask("{ viewer { name } }", as_=cast.dave, environment=cast.alice.environment)
    assert there.data["viewer"]["name"] == "David Bakker"


# ---- two changes of one address at once

WAITS = 0.2  # seconds until the other transaction waits for the lock; one that comes later is refused just so


async def test_make_email_primary_of_an_address_that_goes_meanwhile_changes_nothing(
    client: Client, database: Database, cast: Cast, linked: Invited
) -> None:
    """Else the account would be left without a primary address, and nothing could be mailed to it any more."""
    async with database.write(origin="test") as uow:
        await uow.changed(REMOVE_SECONDARY, of_canonical=SECOND)
        waiting = asyncio.create_task(makes_primary(client, cast.carol, SECOND))
        await asyncio.sleep(WAITS)
    assert (await waiting).refused("makeEmailPrimary") == "NOT_FOUND"
    assert await addresses(client, cast.carol) == [(cast.carol.email, True)]
    assert await mails(database, kind="PRIMARY_EMAIL_CHANGED") == []
    assert await audit(database, action="account.primary_email_changed") == []


@pytest.mark.parametrize("how", ["removed", "undone"])
async def test_an_address_that_becomes_primary_meanwhile_stays(
    client: Client, database: Database, cast: Cast, linked: Invited, how: str
) -> None:
    secret = await undo_secret(database)
    if how == "removed":
        await leaves_acme(client, cast)
    known_as = (await everything(database))["users"]
    [account] = await rows(database, "accounts", id=cast.carol.account_id)
    async with database.write(origin="test") as uow:
        carol = Identity(cast.carol.account_id, None, "en")
        await accounts.make_email_primary(uow, carol, address=SECOND, verified_hash=account.password_hash)
        waiting = asyncio.create_task(
            removes(client, cast.carol, SECOND) if how == "removed" else undoes(client, secret)
        )
        await asyncio.sleep(WAITS)
    if how == "removed":
        assert (await waiting).refused("removeEmail") == "INVALID_INPUT"
    else:
        assert (await waiting).refused("undoEmailLink") == "INVALID_TOKEN"
    assert await addresses(client, cast.carol) == [(SECOND, True), (cast.carol.email, False)]
    assert (await everything(database))["users"] == known_as
