"""INV-8 beyond invitations: an address is added to an account by a link to it, in a session of that account."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import Purpose
from server.domain import secrets
from tests.client import Answer, Client
from tests.graphql.steps import ADVANCED_USER, accepts, completes, invites, joins, signs_up
from tests.rows import ago, audit, key, mails, nothing_happens, put, rows
from tests.scenario import PASSWORD, Cast, LoggedInUser

SECOND, ADD, CONFIRM = "Carol.Smit@private.example", "addEmail", "confirmEmail"
CONFIRMATION, TAKEN = "EMAIL_CONFIRMATION", "EMAIL_TAKEN"


async def asks(client: Client, who: Any, address: str = SECOND) -> Answer:
    return await client.do(ADD, {"address": address}, "accepted", as_=who)


async def asked(client: Client, database: Database, who: Any, address: str = SECOND) -> str:
    """The secret in the mail to the address."""
    assert (await asks(client, who, address)).done(ADD)["accepted"] is True
    return (await mails(database, kind=CONFIRMATION))[-1].secret


async def confirms(client: Client, who: Any, token: str) -> Answer:
    return await client.do(CONFIRM, {"token": token}, "account { id emails { address primary } }", as_=who)


async def addresses(client: Client, who: Any) -> list[str]:
    answer = await client.ask("{ account { emails { address } } }", as_=who)
    return [email["address"] for email in answer.data["account"]["emails"]]


async def grows_old(database: Database, who: LoggedInUser) -> None:
    await put(database, "sessions", {"id": who.session_id}, authenticated_at=ago(minutes=11))


# ---- adding


async def test_inv_8_an_address_is_added_by_its_link_and_the_primary_one_is_told(
    client: Client, database: Database, cast: Cast
) -> None:
    token = await asked(client, database, cast.carol)
    assert await addresses(client, cast.carol) == [cast.carol.email], "nothing before the proof"
    [mail] = await mails(database, kind=CONFIRMATION)
    assert (mail.to, mail.params) == (SECOND, {"secret": token}), "it says nothing of who asked"
    added = (await confirms(client, cast.carol, token)).done(CONFIRM)["account"]
    assert added["emails"] == [
        {"address": cast.carol.email, "primary": True},
        {"address": SECOND, "primary": False},
    ]
    [told] = await mails(database, kind="ACCOUNT_CHANGED")
    assert (told.to, told.params["change"], told.params["address"]) == (cast.carol.email, "EMAIL_ADDED", SECOND)
    assert len(await audit(database, action="account.email_requested")) == 1
    [row] = await audit(database, action="account.email_linked")
    assert (row.target_id, row.actor_id) == (cast.carol.account_id, cast.carol.account_id)
    assert "private.example" not in repr(await audit(database))
    answer = await client.do("logIn", {"email": SECOND, "password": PASSWORD}, "account { id }")
    assert key(answer.done("logIn")["account"]["id"]) == cast.carol.account_id


async def test_inv_8_the_notice_takes_the_address_off_again_and_everybody_out(
    client: Client, database: Database, cast: Cast
) -> None:
    (await confirms(client, cast.carol, await asked(client, database, cast.carol))).done(CONFIRM)
    invited = await invites(client, database, cast.alice, "carol@acme.example", ADVANCED_USER)
    assert invited.token
    [told] = await mails(database, kind="ACCOUNT_CHANGED")
    (await client.do("undoAccountChange", {"token": told.secret}, "undone")).done("undoAccountChange")
    assert await rows(database, "account_emails", canonical=SECOND.lower()) == []
    assert (await client.ask("{ account { id } }", as_=cast.carol)).code == "UNAUTHENTICATED"
    async with nothing_happens(database):
        answer = await client.do("undoAccountChange", {"token": told.secret}, "undone")
        assert answer.refused("undoAccountChange") == "INVALID_TOKEN"


async def test_inv_8_a_place_taken_by_the_address_meanwhile_goes_with_it(
    client: Client, database: Database, cast: Cast
) -> None:
    token = await asked(client, database, cast.carol, "carol@acme.example")
    (await confirms(client, cast.carol, token)).done(CONFIRM)
    invited = await invites(client, database, cast.alice, "carol@acme.example")
    (await accepts(client, invited.token, as_=cast.carol)).done("acceptInvitation")
    [told] = await mails(database, kind="ACCOUNT_CHANGED")
    (await client.do("undoAccountChange", {"token": told.secret}, "undone")).done("undoAccountChange")
    assert await rows(database, "users", canonical="carol@acme.example") == []


async def test_inv_15_what_waits_for_the_address_is_seen_once_it_is_proven(
    client: Client, database: Database, cast: Cast
) -> None:
    await invites(client, database, cast.alice, "carol@acme.example")
    waiting = "{ account { invitations { environmentName } } }"
    assert (await client.ask(waiting, as_=cast.carol)).data["account"]["invitations"] == []
    token = await asked(client, database, cast.carol, "carol@acme.example")
    assert (await client.ask(waiting, as_=cast.carol)).data["account"]["invitations"] == []
    (await confirms(client, cast.carol, token)).done(CONFIRM)
    assert (await client.ask(waiting, as_=cast.carol)).data["account"]["invitations"] == [{"environmentName": "Acme"}]


# ---- the link is nobody else's


async def test_inv_8_the_link_is_good_in_a_session_of_its_account_only(
    client: Client, database: Database, cast: Cast
) -> None:
    token = await asked(client, database, cast.carol)
    async with nothing_happens(database):
        assert (await confirms(client, None, token)).code == "UNAUTHENTICATED"
        for who in (cast.alice, cast.dave):
            assert (await confirms(client, who, token)).refused(CONFIRM) == "INVALID_TOKEN"
    (await confirms(client, cast.carol, token)).done(CONFIRM)


async def test_aut_3_it_needs_a_password_or_factor_of_a_moment_ago_and_leaves_the_link_usable(
    client: Client, database: Database, cast: Cast
) -> None:
    token = await asked(client, database, cast.carol)
    await grows_old(database, cast.carol)
    async with nothing_happens(database):
        assert (await confirms(client, cast.carol, token)).refused(CONFIRM) == "REAUTHENTICATION_REQUIRED"
    answer = await client.do("reauthenticate", {"password": PASSWORD}, as_=cast.carol)
    answer.done("reauthenticate")
    (await confirms(client, cast.carol, token)).done(CONFIRM)


async def test_inv_5_the_link_works_once_and_for_a_day(client: Client, database: Database, cast: Cast) -> None:
    token = await asked(client, database, cast.carol)
    await put(database, "secrets", {"purpose": Purpose.CONFIRM_EMAIL}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert (await confirms(client, cast.carol, token)).refused(CONFIRM) == "INVALID_TOKEN"
    token = await asked(client, database, cast.carol)
    (await confirms(client, cast.carol, token)).done(CONFIRM)
    async with nothing_happens(database):
        assert (await confirms(client, cast.carol, token)).refused(CONFIRM) == "INVALID_TOKEN"


async def test_inv_8_secrets_of_other_purposes_add_nothing(client: Client, database: Database, cast: Cast) -> None:
    async with database.write(origin="test") as uow:
        of_others = [
            secrets.issue(uow, purpose, cast.carol.account_id, lasts=ago() - ago(days=1), detail=SECOND)
            for purpose in Purpose
            if purpose is not Purpose.CONFIRM_EMAIL
        ]
    async with nothing_happens(database):
        for token in of_others:
            assert (await confirms(client, cast.carol, token)).refused(CONFIRM) == "INVALID_TOKEN"


async def test_inv_8_used_a_hundred_times_at_once_it_adds_one_address(
    client: Client, database: Database, cast: Cast, many: Any
) -> None:
    token = await asked(client, database, cast.carol)
    answers = await asyncio.gather(*(confirms(client, cast.carol, token) for _ in range(many(100))))
    assert sum(not answer.payload(CONFIRM)["errors"] for answer in answers) == 1
    assert len(await mails(database, kind="ACCOUNT_CHANGED")) == 1


# ---- whose the address is


async def test_inv_8_an_address_of_another_account_is_not_taken_and_the_answer_is_the_same(
    client: Client, database: Database, cast: Cast
) -> None:
    free = (await asks(client, cast.carol)).payload(ADD)
    before = {name: len(found) for name, found in (await counted(database)).items()}
    taken = (await asks(client, cast.carol, cast.bob.email)).payload(ADD)
    assert taken == free
    grown = {name: len(found) - before[name] for name, found in (await counted(database)).items()}
    assert grown == {"mails": 1, "secrets": 1, "account_audit_events": 1}, "as for a free one"
    [mail] = await mails(database, kind=TAKEN)
    assert (mail.to, mail.params) == (cast.bob.email, {}), "no link, and nothing of who asked"
    assert [mail.to for mail in await mails(database, kind=CONFIRMATION)] == [SECOND]
    assert await addresses(client, cast.bob) == [cast.bob.email]


async def counted(database: Database) -> dict[str, list[Any]]:
    return {name: await rows(database, name) for name in ("mails", "secrets", "account_audit_events")}


async def test_inv_7_an_address_that_got_an_account_meanwhile_is_not_taken(
    client: Client, database: Database, cast: Cast
) -> None:
    token = await asked(client, database, cast.carol)
    (await joins(client, database, SECOND)).done("completeSignUp")
    async with nothing_happens(database):
        assert (await confirms(client, cast.carol, token)).refused(CONFIRM) == "LOG_IN_REQUIRED"
    assert await addresses(client, cast.carol) == [cast.carol.email]


async def test_inv_8_whoever_signs_up_with_it_later_gets_the_address_but_not_by_an_older_proof(
    client: Client, database: Database, cast: Cast
) -> None:
    older = await signs_up(client, database, SECOND)
    token = await asked(client, database, cast.carol)
    await put(database, "sign_ups", {"canonical": SECOND.lower()}, created_at=ago(hours=1))
    (await confirms(client, cast.carol, token)).done(CONFIRM)
    async with nothing_happens(database):
        assert (await completes(client, older)).refused("completeSignUp") == "LOG_IN_REQUIRED"
    (await completes(client, await signs_up(client, database, SECOND))).done("completeSignUp")
    assert await addresses(client, cast.carol) == [cast.carol.email]


async def test_inv_8_an_own_address_is_proven_anew_and_nobody_is_told(
    client: Client, database: Database, cast: Cast
) -> None:
    (await confirms(client, cast.carol, await asked(client, database, cast.carol))).done(CONFIRM)
    await put(database, "account_emails", {"canonical": SECOND.lower()}, verified_at=ago(days=9))
    (await confirms(client, cast.carol, await asked(client, database, cast.carol))).done(CONFIRM)
    [row] = await rows(database, "account_emails", canonical=SECOND.lower())
    assert row.verified_at > ago(minutes=1)
    assert len(await mails(database, kind="ACCOUNT_CHANGED")) == 1
    assert len(await audit(database, action="account.email_linked")) == 1


async def test_env_6_mail_goes_to_the_stored_address_of_its_holder(
    client: Client, database: Database, cast: Cast
) -> None:
    (await asks(client, cast.carol, "BOB@ACME.example")).done(ADD)
    [mail] = await mails(database, kind=TAKEN)
    assert mail.to == "bob@acme.example"


# ---- how often


async def test_lim_4_one_mailbox_gets_five_an_hour_whoever_asks_and_the_answer_stays(
    client: Client, database: Database, cast: Cast
) -> None:
    people = [cast.alice, cast.bob, cast.carol, cast.dave]
    for who in (people * 2)[:5]:
        (await asks(client, who, "victim@mail.example")).done(ADD)
    for address in ("victim@mail.example", "Victim+x@mail.example"):
        assert (await asks(client, cast.alice, address)).done(ADD)["accepted"] is True
    assert len(await mails(database, kind=CONFIRMATION)) == 5


async def test_lim_4_an_account_adds_so_many_a_day(client: Client, database: Database, cast: Cast) -> None:
    limits = replace(database.policy.limits, addresses_added_a_day=2)
    database.policy = replace(database.policy, limits=limits)
    for n in range(2):
        (await asks(client, cast.carol, f"carol{n}@mail.example")).done(ADD)
    async with nothing_happens(database):
        assert (await asks(client, cast.carol, "carol3@mail.example")).refused(ADD) == "TOO_MANY_MAILS"
    (await asks(client, cast.dave, "dave@mail.example")).done(ADD)


async def test_lim_4_a_network_that_caused_too_many_mails_waits(client: Client, database: Database, cast: Cast) -> None:
    limits = replace(database.policy.limits, anonymous_mails_per_network_an_hour=1)
    database.policy = replace(database.policy, limits=limits)
    (await asks(client, cast.carol)).done(ADD)
    async with nothing_happens(database):
        assert (await asks(client, cast.carol, "other@mail.example")).code == "RATE_LIMITED"


@pytest.mark.parametrize("address", ["", "carol", "a@b", "carol@mail.example\r\nBcc: x@y.example", "x" * 300_000])
async def test_lim_1_what_is_no_address_is_refused(
    client: Client, database: Database, cast: Cast, address: str
) -> None:
    async with nothing_happens(database):
        answer = await asks(client, cast.carol, address)
    assert answer.status == 413 or answer.refused(ADD) == "INVALID_INPUT"
