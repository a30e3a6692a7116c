"""INV-5: the link of a sign-up, a recovery or a linked address says how it stands, and looking changes nothing."""

from typing import Any

import pytest

from server.db.database import Database
from tests.client import Client
from tests.graphql.steps import ADVANCED_USER, accepts, adds, completes, invites, signs_up
from tests.graphql.test_accounts import makes_primary, removes, undo_secret, undoes
from tests.graphql.test_passwords import reset_secret, resets
from tests.rows import ago, nothing_happens, put, rows
from tests.scenario import Cast

SECOND = "carol@acme.example"
PURPOSES = ["SIGN_UP", "RECOVERY", "UNDO_EMAIL_LINK"]


async def look(client: Client, database: Database, token: str) -> Any:
    async with nothing_happens(database):
        answer = await client.ask("query($t: String!) { link(token: $t) { purpose state } }", {"t": token})
    assert not answer.errors, answer.errors
    return answer.data["link"]


async def link(client: Client, database: Database, cast: Cast, purpose: str) -> str:
    """The secret of a link, in its mail."""
    match purpose:
        case "SIGN_UP":
            return await signs_up(client, database, "frank@new.example")
        case "RECOVERY":
            return await reset_secret(client, database, cast.bob.email)
    invited = await invites(client, database, cast.alice, SECOND, ADVANCED_USER)
    (await accepts(client, invited.token, as_=cast.carol)).done("acceptInvitation")
    return await undo_secret(database)


async def use(client: Client, purpose: str, token: str) -> None:
    match purpose:
        case "SIGN_UP":
            (await completes(client, token)).done("completeSignUp")
        case "RECOVERY":
            (await resets(client, token)).done("setPassword")
        case "UNDO_EMAIL_LINK":
            (await undoes(client, token)).done("undoEmailLink")


@pytest.mark.parametrize("purpose", PURPOSES)
async def test_inv_5_a_link_says_what_it_is_for_and_whether_it_was_used(
    client: Client, database: Database, cast: Cast, purpose: str
) -> None:
    token = await link(client, database, cast, purpose)
    assert await look(client, database, token) == {"purpose": purpose, "state": "USABLE"}
    await use(client, purpose, token)
    assert await look(client, database, token) == {"purpose": purpose, "state": "USED"}
    # what was used is told as used, however old it is
    await put(database, "secrets", {"purpose": purpose}, expires_at=ago(days=1))
    assert await look(client, database, token) == {"purpose": purpose, "state": "USED"}


@pytest.mark.parametrize("purpose", PURPOSES)
async def test_inv_5_a_link_says_that_its_time_is_over(
    client: Client, database: Database, cast: Cast, purpose: str
) -> None:
    token = await link(client, database, cast, purpose)
    await put(database, "secrets", {"purpose": purpose}, expires_at=ago(seconds=1))
    assert await look(client, database, token) == {"purpose": purpose, "state": "EXPIRED"}


async def test_inv_5_a_recovery_that_another_one_settled_is_superseded(
    client: Client, database: Database, cast: Cast
) -> None:
    first, second = [await reset_secret(client, database, cast.bob.email) for _ in range(2)]
    assert (await look(client, database, first))["state"] == "USABLE"
    await use(client, "RECOVERY", second)
    assert (await look(client, database, first))["state"] == "SUPERSEDED"


@pytest.mark.parametrize("how", ["primary", "removed", "another account's"])
async def test_inv_5_a_link_that_undoes_nothing_any_more_is_superseded(
    client: Client, database: Database, cast: Cast, how: str
) -> None:
    token = await link(client, database, cast, "UNDO_EMAIL_LINK")
    if how == "primary":
        (await makes_primary(client, cast.carol, SECOND)).done("makeEmailPrimary")
    else:
        acme = cast.alice.environment
        left = await client.do("leaveEnvironment", {}, "leftEnvironmentId", as_=cast.carol, environment=acme)
        left.done("leaveEnvironment")
        (await removes(client, cast.carol, SECOND)).done("removeEmail")
    if how == "another account's":
        again = await invites(client, database, cast.alice, SECOND)
        (await accepts(client, again.token, as_=cast.dave)).done("acceptInvitation")
    assert (await look(client, database, token))["state"] == "SUPERSEDED"
    async with nothing_happens(database):
        assert (await undoes(client, token)).refused("undoEmailLink") == "INVALID_TOKEN"


async def test_inv_5_only_the_secret_itself_is_told_anything(client: Client, database: Database, cast: Cast) -> None:
    token = await link(client, database, cast, "RECOVERY")
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    added = await adds(client, database, cast.alice, "added@gmail.com")
    [row] = await rows(database, "secrets", purpose="RECOVERY")
    near = [token[:-1] + ("A" if token[-1] != "A" else "B"), token + " ", token.swapcase(), token[:-1]]
    for other in ("", "A" * 43, invited.token, added.token, row.hash.hex(), str(row.subject_id), *near):
        assert await look(client, database, other) is None


async def test_aut_7_one_link_a_request(client: Client, cast: Cast) -> None:
    for query in (
        '{ a: link(token: "x") { state } b: link(token: "y") { state } }',
        '{ link(token: "x") { state } invitationPreview(token: "y") { email } }',
    ):
        assert (await client.ask(query)).code == "LIMIT_EXCEEDED"
    by_get = await client.http.get("/graphql", params={"query": '{ link(token: "x") { state } }'})
    assert by_get.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
