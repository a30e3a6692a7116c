"""AUT-3: who may take a lost second factor off, when a request for it is over, and who is told."""

import datetime as dt

import pytest

from server.db.database import Database
from tests.authenticator import Device
from tests.client import Client
from tests.graphql.steps import adds, logs_in, sets
from tests.graphql.steps.passkeys import completes_passkey_log_in, logs_in_by_passkey, makes_passkey
from tests.graphql.test_second_factors import (
    asks_for_an_app,
    challenge_of,
    confirms_the_app,
    demands,
    goes_on,
    resets,
    state_of,
    takes_a_place_in_globex,
    takes_the_app_off,
    time_passes,
)
from tests.rows import ago, audit, nothing_happens, put, rows
from tests.scenario import (
    PASSWORD,
    App,
    Cast,
    add_colleague,
    block_user,
    change_role,
    remove_user,
    set_up_app,
)


async def a_day_passes(database: Database, cast: Cast) -> None:
    """Since somebody asked to take Bob's factor off."""
    await put(database, "second_factor_resets", {"account_id": cast.bob.account_id}, due_at=ago(seconds=1))


async def still_asked_for(client: Client, database: Database, cast: Cast) -> None:
    """Bob's factor, at a log-in; and nobody waits for it to go any more."""
    assert await challenge_of(client, cast.bob)
    assert await rows(database, "second_factor_resets") == []
    assert await audit(database, action="account.two_factor_reset") == []
    [account] = await rows(database, "accounts", id=cast.bob.account_id)
    assert account.has_second_factor


# ---- who asked, when the day is over


@pytest.mark.parametrize("fate", ["blocked", "removed", "demoted"])
async def test_aut_3_a_reset_falls_with_the_administrator_who_asked_for_it(
    client: Client, database: Database, cast: Cast, fate: str
) -> None:
    asker = await add_colleague(database, cast.alice, "Mallory", "ADMINISTRATOR")
    await set_up_app(database, cast.bob)
    (await resets(client, asker, cast.bob)).done("resetSecondFactor")
    match fate:
        case "blocked":
            await block_user(database, cast.alice, asker)
        case "removed":
            await remove_user(database, cast.alice, asker)
        case _:
            await change_role(database, cast.alice, asker, "ADVANCED_USER")
    await a_day_passes(database, cast)
    await still_asked_for(client, database, cast)


async def test_aut_3_a_reset_falls_with_the_accounts_place_in_the_environment(
    client: Client, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    await remove_user(database, cast.alice, cast.bob)
    await a_day_passes(database, cast)
    await still_asked_for(client, database, cast)


async def test_aut_3_a_reset_of_somebody_who_is_blocked_happens_all_the_same(
    client: Client, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    await block_user(database, cast.alice, cast.bob)
    await a_day_passes(database, cast)
    assert (await logs_in(client, cast.bob.email)).done("logIn")["grant"]


async def test_aut_3_who_asks_after_somebody_who_may_no_more_is_the_first_to_ask(
    client: Client, database: Database, cast: Cast
) -> None:
    asker = await add_colleague(database, cast.alice, "Mallory", "ADMINISTRATOR")
    await set_up_app(database, cast.bob)
    (await resets(client, asker, cast.bob)).done("resetSecondFactor")
    await block_user(database, cast.alice, asker)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    assert await challenge_of(client, cast.bob)
    [asked] = await rows(database, "second_factor_resets")
    assert asked.requested_by == cast.alice.user_id
    assert asked.due_at - asked.requested_at == dt.timedelta(days=1)


# ---- a holder who has the factor


@pytest.mark.parametrize("shown", ["code", "recovery code"])
async def test_aut_3_who_shows_a_code_to_go_on_keeps_the_factor(
    client: Client, database: Database, cast: Cast, shown: str
) -> None:
    app = await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    code = app.code() if shown == "code" else app.recovery_codes[0]
    async with nothing_happens(database):  # a wrong one shows nothing
        wrong = await client.do("reauthenticate", {"code": app.wrong()}, as_=cast.bob)
        assert wrong.refused("reauthenticate") == "INVALID_CODE"
    (await client.do("reauthenticate", {"code": code}, as_=cast.bob)).done("reauthenticate")
    await still_asked_for(client, database, cast)


async def test_aut_3_who_sets_a_factor_up_anew_loses_it_to_no_reset_of_before(
    client: Client, database: Database, cast: Cast
) -> None:
    app = await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    (await takes_the_app_off(client, cast.bob, app.code())).done("disableTwoFactor")
    assert await rows(database, "second_factor_resets") == []
    new = App((await asks_for_an_app(client, cast.bob)).done("startTwoFactor")["secret"])
    (await confirms_the_app(client, cast.bob, new.code())).done("confirmTwoFactor")
    await still_asked_for(client, database, cast)


@pytest.mark.parametrize("how", ["added", "removed", "alone", "after the password"])
async def test_aut_3_who_has_a_passkey_keeps_the_factor(
    client: Client, database: Database, cast: Cast, how: str
) -> None:
    await set_up_app(database, cast.bob)
    device = Device()
    if how != "added":
        made = await makes_passkey(client, cast.bob, device)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    match how:
        case "added":
            await makes_passkey(client, cast.bob, device)
        case "removed":
            (await client.do("removePasskey", {"passkeyId": made["passkey"]["id"]}, as_=cast.bob)).done("removePasskey")
        case "alone":
            (await logs_in_by_passkey(client, device)).done("completePasskeyLogIn")
        case _:
            given = {"email": cast.bob.email, "password": PASSWORD}
            begun = (await client.do("logIn", given, "challenge passkeyOptions")).done("logIn")
            answer = device.answer(begun["passkeyOptions"])
            (await completes_passkey_log_in(client, begun["challenge"], answer)).done("completePasskeyLogIn")
    await still_asked_for(client, database, cast)


# ---- who may ask


async def test_aut_3_who_came_after_the_request_is_no_second_opinion(
    client: Client, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    puppet = await add_colleague(database, cast.alice, "Puppet", "ADMINISTRATOR")
    (await resets(client, puppet, cast.bob)).done("resetSecondFactor")
    assert await challenge_of(client, cast.bob)
    [asked] = await rows(database, "second_factor_resets")
    assert asked.requested_by == cast.alice.user_id
    assert await audit(database, action="account.two_factor_reset") == []
    assert len(await audit(database, action="user.two_factor_reset_requested")) == 2


async def test_aut_3_an_old_session_asks_for_no_reset(client: Client, database: Database, cast: Cast) -> None:
    second = await add_colleague(database, cast.alice, "Zoe", "ADMINISTRATOR")
    await set_up_app(database, cast.bob)
    await time_passes(database, cast.alice, minutes=10, seconds=1)
    async with nothing_happens(database):
        assert (await resets(client, cast.alice, cast.bob)).refused("resetSecondFactor") == "REAUTHENTICATION_REQUIRED"
        assert (await resets(client, cast.alice, cast.dave)).refused("resetSecondFactor") == "NOT_FOUND"
    (await client.do("reauthenticate", {"password": PASSWORD}, as_=cast.alice)).done("reauthenticate")
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    await time_passes(database, second, minutes=11)
    async with nothing_happens(database):
        assert (await resets(client, second, cast.bob)).refused("resetSecondFactor") == "REAUTHENTICATION_REQUIRED"


@pytest.mark.parametrize("required", [True, False])
async def test_aut_3_an_old_session_changes_nothing_about_who_needs_a_factor(
    client: Client, database: Database, cast: Cast, required: bool
) -> None:
    await set_up_app(database, cast.alice)
    if not required:
        (await demands(client, cast.alice)).done("updateEnvironment")
    await time_passes(database, cast.alice, minutes=10, seconds=1)
    async with nothing_happens(database):
        refused = (await demands(client, cast.alice, required)).refused("updateEnvironment")
        assert refused == "REAUTHENTICATION_REQUIRED"
        # and nothing else of the same call
        both = {"name": "Acme Two", "requireTwoFactor": required}
        answer = await client.do("updateEnvironment", both, as_=cast.alice)
        assert answer.refused("updateEnvironment") == "REAUTHENTICATION_REQUIRED"
    given = {"name": "Acme Two", "requireTwoFactor": not required}
    (await client.do("updateEnvironment", given, as_=cast.alice)).done("updateEnvironment")
    (await client.do("reauthenticate", {"password": PASSWORD}, as_=cast.alice)).done("reauthenticate")
    (await demands(client, cast.alice, required)).done("updateEnvironment")


# ---- the account's other environments


async def test_aut_3_the_other_environments_of_an_account_are_told_of_a_reset_not_whose(
    client: Client, database: Database, cast: Cast
) -> None:
    await takes_a_place_in_globex(client, database, cast)
    await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    users = {user.environment_id: user.id for user in await rows(database, "users", account_id=cast.bob.account_id)}
    told = {row.environment_id: row for row in await audit(database, action="user.two_factor_reset_requested")}
    assert {environment: row.target_id for environment, row in told.items()} == users
    own, elsewhere = told[cast.alice.environment_id], told[cast.carol.environment_id]
    assert own.actor_id == cast.alice.user_id
    assert (elsewhere.actor_id, elsewhere.actor_environment_id) == (None, None)
    assert elsewhere.origin == "another environment"


async def test_aut_3_where_an_account_was_only_added_nobody_is_told_of_its_reset(
    client: Client, database: Database, cast: Cast
) -> None:
    await adds(client, database, cast.carol, cast.bob.email, "Bob")
    await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    [told] = await audit(database, action="user.two_factor_reset_requested")
    assert told.environment_id == cast.alice.environment_id


# ---- environments that demand a factor


async def test_aut_3_an_environment_that_added_somebody_does_not_hold_them_to_their_factor(
    client: Client, database: Database, cast: Cast
) -> None:
    app = await set_up_app(database, cast.bob)
    await set_up_app(database, cast.carol)
    await sets(client, cast.carol, requireTwoFactor=True)
    await adds(client, database, cast.carol, cast.bob.email, "Bob")
    (await takes_the_app_off(client, cast.bob, app.code())).done("disableTwoFactor")
    assert not (await state_of(client, cast.bob))["enabled"]


async def test_aut_3_an_environment_that_blocked_somebody_does_not_hold_them_to_their_factor(
    client: Client, database: Database, cast: Cast
) -> None:
    app = await set_up_app(database, cast.bob)
    await set_up_app(database, cast.alice)
    await sets(client, cast.alice, requireTwoFactor=True)
    async with nothing_happens(database):
        assert (await takes_the_app_off(client, cast.bob, app.code())).refused("disableTwoFactor") == "INVALID_INPUT"
    await block_user(database, cast.alice, cast.bob)
    (await takes_the_app_off(client, cast.bob, app.code())).done("disableTwoFactor")


async def test_inv_12_who_was_added_becomes_active_with_the_factor_that_is_demanded_not_before(
    client: Client, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.alice)
    await sets(client, cast.alice, requireTwoFactor=True)
    await adds(client, database, cast.alice, cast.carol.email, "Carol")
    here = cast.alice.environment
    async with nothing_happens(database):
        answer = await client.ask("{ viewer { id } }", as_=cast.carol, environment=here)
        assert answer.code == "TWO_FACTOR_REQUIRED"
        assert (await client.ask("{ account { name } }", as_=cast.carol, environment=here)).code is None
    [added] = await rows(database, "users", account_id=cast.carol.account_id, environment_id=cast.alice.environment_id)
    assert (added.status.value, added.activated_at) == ("INVITED", None)
    await set_up_app(database, cast.carol)
    assert (await client.ask("{ viewer { id } }", as_=cast.carol, environment=here)).code is None
    [active] = await rows(database, "users", id=added.id)
    assert active.status.value == "ACTIVE"


# ---- guessing in a session


async def test_aut_7_a_right_password_makes_no_wrong_code_forgotten(
    client: Client, database: Database, cast: Cast
) -> None:
    """Who holds a session and its password is not to try code after code."""
    app = await set_up_app(database, cast.bob)
    tried = []
    for _ in range(8):
        (await client.do("reauthenticate", {"password": PASSWORD}, as_=cast.bob)).done("reauthenticate")
        tried.append(await takes_the_app_off(client, cast.bob, app.wrong()))
    assert [answer.code for answer in tried[:5]] == [None] * 5
    assert "RATE_LIMITED" in [answer.code for answer in tried[5:]]
    async with nothing_happens(database):  # the right one waits too
        assert (await takes_the_app_off(client, cast.bob, app.code())).code == "RATE_LIMITED"
        assert (await client.do("reauthenticate", {"code": app.code()}, as_=cast.bob)).code == "RATE_LIMITED"
    (await client.do("reauthenticate", {"password": PASSWORD}, as_=cast.bob)).done("reauthenticate")


async def test_aut_7_a_right_code_makes_no_wrong_password_forgotten(
    client: Client, database: Database, cast: Cast
) -> None:
    app = await set_up_app(database, cast.bob)
    tried = []
    for code in app.recovery_codes[:8]:
        (await client.do("reauthenticate", {"code": code}, as_=cast.bob)).done("reauthenticate")
        tried.append(await client.do("reauthenticate", {"password": "a wrong one"}, as_=cast.bob))
    assert [answer.code for answer in tried[:5]] == [None] * 5
    assert "RATE_LIMITED" in [answer.code for answer in tried[5:]]


# ---- recovery codes


async def test_aud_1_a_recovery_code_that_was_used_is_in_the_log(
    client: Client, database: Database, cast: Cast
) -> None:
    app, others = await set_up_app(database, cast.bob), await set_up_app(database, cast.dave)
    challenge = await challenge_of(client, cast.bob)
    async with nothing_happens(database):
        assert (await goes_on(client, challenge, others.recovery_codes[0])).refused("completeLogIn") == "INVALID_CODE"
    (await goes_on(client, challenge, app.code())).done("completeLogIn")
    assert await audit(database, action="account.recovery_code_used") == []
    challenge = await challenge_of(client, cast.bob)
    (await goes_on(client, challenge, app.recovery_codes[0])).done("completeLogIn")
    (await client.do("reauthenticate", {"code": app.recovery_codes[1]}, as_=cast.bob)).done("reauthenticate")
    used = await audit(database, action="account.recovery_code_used")
    assert [(row.actor_id, row.target_id, row.environment_id) for row in used] == [
        (cast.bob.account_id, cast.bob.account_id, None)
    ] * 2
