"""INV-8: `welkom account detach`, for an address in the wrong hands."""

import json

from server.db.database import Database
from tests.client import Client
from tests.commands.test_commands import Welkom, done, refused, welkom
from tests.graphql.steps import ADMINISTRATOR, accepts, invites, leaves
from tests.rows import audit, key, mails, nothing_happens
from tests.rows import rows as rows_of
from tests.scenario import Cast

__all__ = ["welkom"]
LINKED = "carol@acme.example"


async def test_inv_8_the_operator_takes_an_address_off_an_account(
    welkom: Welkom, client: Client, database: Database, cast: Cast
) -> None:
    place = await invites(client, database, cast.alice, LINKED)
    (await accepts(client, place.token, as_=cast.carol)).done("acceptInvitation")
    assert "belongs to no account" in done(await welkom("account", "detach", "Carol@Acme.example"))
    assert await rows_of(database, "account_emails", canonical=LINKED) == []
    assert await rows_of(database, "users", id=key(place.user_id)) == []
    assert [row.id for row in await rows_of(database, "users", account_id=cast.carol.account_id)] == [
        cast.carol.user_id
    ]
    [told] = await mails(database, kind="EMAIL_RECLAIMED")
    assert (told.to, told.params["address"]) == (cast.carol.email, LINKED)
    for action, environment in (("account.email_detached", None), ("user.removed", cast.alice.environment_id)):
        [row] = await audit(database, action=action)
        assert (row.environment_id, row.actor_id, row.origin) == (environment, None, "command line")


async def test_inv_8_a_primary_or_unknown_address_is_not_detached(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        assert "is the primary address" in refused(await welkom("account", "detach", cast.bob.email))
        assert "No account has the address" in refused(await welkom("account", "detach", "nobody@acme.example"))
        assert "whole e-mail address" in refused(await welkom("account", "detach", "nobody"))


async def test_usr_5_nor_is_that_of_the_last_administrator(
    welkom: Welkom, client: Client, database: Database, cast: Cast
) -> None:
    place = await invites(client, database, cast.alice, LINKED, ADMINISTRATOR)
    (await accepts(client, place.token, as_=cast.carol)).done("acceptInvitation")
    await leaves(client, cast.alice)
    async with nothing_happens(database):
        assert "administrator" in refused(await welkom("account", "detach", LINKED)).lower()


async def test_the_operator_exports_all_that_is_kept_about_somebody(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    said = done(await welkom("account", "export", "Bob@Acme.example"))
    found = json.loads(said)
    assert [one["address"] for one in found["addresses"]] == [cast.bob.email]
    [row] = await audit(database, action="account.exported")
    assert (row.target_id, row.actor_id, row.origin) == (cast.bob.account_id, None, "command line")
    async with nothing_happens(database):
        assert "No account has the address" in refused(await welkom("account", "export", "nobody@acme.example"))
