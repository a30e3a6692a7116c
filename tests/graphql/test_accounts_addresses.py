"""ENV-6: one mailbox is one address, however it is written."""

import pytest

from server.db.database import Database
from tests.client import Client
from tests.graphql.steps import (
    adds,
    completes,
    invites,
    joins,
    leaves,
    signs_up,
)
from tests.rows import key, mails, nothing_happens, rows
from tests.scenario import PASSWORD, Cast

# ---- ENV-6

TWINS = ["BOB@ACME.EXAMPLE", "Bob@Acme.Example", "ｂob@acme.example", "bob@ａcme.example", " bob@acme.example "]


@pytest.mark.parametrize("twin", TWINS)
async def test_env_6_every_comparison_uses_the_canonical_form(
    client: Client, database: Database, cast: Cast, twin: str
) -> None:
    token = await signs_up(client, database, twin)
    async with nothing_happens(database):
        assert (await completes(client, token)).refused("completeSignUp") == "LOG_IN_REQUIRED"
        assert (await completes(client, token, as_=cast.bob)).refused("completeSignUp") == "ALREADY_USER"
        answer = await client.do("inviteUser", {"email": twin}, "invitation { id }", as_=cast.alice)
        assert answer.refused("inviteUser") == "ALREADY_USER"
        answer = await client.do("addUser", {"email": twin, "name": "Bob"}, "user { id }", as_=cast.alice)
        assert answer.refused("addUser") == "ALREADY_USER"


@pytest.mark.parametrize("twin", TWINS)
async def test_env_6_log_in_with_any_spelling(client: Client, database: Database, cast: Cast, twin: str) -> None:
    answer = await client.do("logIn", {"email": twin, "password": PASSWORD}, "account { id }")
    assert key(answer.done("logIn")["account"]["id"]) == cast.bob.account_id


@pytest.mark.parametrize("twin", TWINS)
async def test_env_6_mail_to_an_account_goes_to_its_stored_address_only(
    client: Client, database: Database, cast: Cast, twin: str
) -> None:
    known = {mail.row.id for mail in await mails(database)}
    await signs_up(client, database, twin)
    await client.do("requestPasswordReset", {"email": twin}, "accepted")
    await adds(client, database, cast.carol, twin)
    await leaves(client, cast.bob)
    await invites(client, database, cast.alice, twin)
    sent = [mail for mail in await mails(database) if mail.row.id not in known]
    [decoy] = [mail for mail in sent if mail.kind == "RECLAIM"]  # a primary address is not reclaimed (INV-8)
    assert decoy.row.status.value == "CANCELLED"
    assert {mail.kind for mail in sent} == {"SIGN_UP", "RECOVERY", "RECLAIM", "ACCOUNT_ADDED", "INVITATION"}
    assert {mail.to for mail in sent} == {"bob@acme.example"}


async def test_env_6_an_address_is_kept_as_written(client: Client, database: Database, cast: Cast) -> None:
    made = (await joins(client, database, "Nora.Nieuw@Acme.example")).done("completeSignUp")
    assert made["user"]["email"] == "Nora.Nieuw@acme.example"
    [email] = await rows(database, "account_emails", canonical="nora.nieuw@acme.example")
    assert email.address == "Nora.Nieuw@acme.example"


async def test_env_6_an_international_domain_is_one_domain_however_written(client: Client, database: Database) -> None:
    first = (await joins(client, database, "nora@bücher.example")).done("completeSignUp")["user"]
    second = (await joins(client, database, "otto@XN--BCHER-KVA.example")).done("completeSignUp")["user"]
    assert first["environment"] == second["environment"]


async def test_env_6_two_invitations_of_one_mailbox_are_one(client: Client, database: Database, cast: Cast) -> None:
    await invites(client, database, cast.alice, "Straße@acme.example")
    async with nothing_happens(database):
        answer = await client.do("inviteUser", {"email": "STRASSE@acme.example"}, "invitation { id }", as_=cast.alice)
        assert answer.refused("inviteUser") == "ALREADY_INVITED"
