"""The link in a security notice puts out whoever made the change, whatever else they did (AUT-3, ADR 17).

The thief here has a session of Bob's and his password, and does something; Bob has his mailbox.
"""

import asyncio
from typing import Any

import pytest

from server.db.database import Database
from server.domain import account_changes, sessions
from server.domain.errors import Unauthenticated
from tests.authenticator import Device
from tests.client import Answer, Client
from tests.graphql.steps import ANOTHER_PASSWORD, leaves, logs_in, me
from tests.graphql.steps.passkeys import logs_in_by_passkey, makes_passkey
from tests.graphql.test_accounts_adding import asked, confirms
from tests.graphql.test_passkeys import removes as removes_passkey
from tests.graphql.test_second_factors import (
    asks_for_an_app,
    confirms_the_app,
    makes_codes_anew,
    state_of,
    takes_the_app_off,
    time_passes,
    undoes,
)
from tests.rows import PromisedMail, ago, mails, nothing_happens, put, rows
from tests.scenario import PASSWORD, App, Cast, LoggedInUser, forget_steps, set_up_app

EVIL = "evil@private.example"


async def told(database: Database, to: str) -> list[PromisedMail]:
    """The security notices that Bob can read, the oldest first."""
    kinds = ("ACCOUNT_CHANGED", "PRIMARY_EMAIL_CHANGED", "PASSWORD_CHANGED")
    return [mail for mail in await mails(database, to=to) if mail.kind in kinds]


async def is_out(client: Client, database: Database, who: LoggedInUser) -> None:
    """No session and no password is left, and recovery goes to the mailbox that was the primary one."""
    assert (await client.ask("{ account { id } }", as_=who)).code == "UNAUTHENTICATED"
    for password in (PASSWORD, ANOTHER_PASSWORD):
        assert (await logs_in(client, who.email, password)).refused("logIn") == "INVALID_CREDENTIALS"
    await client.do("requestPasswordReset", {"email": who.email}, "accepted")
    assert (await mails(database, kind="RECOVERY"))[-1].to == who.email


async def moves_the_mail(client: Client, database: Database, who: LoggedInUser) -> PromisedMail:
    """To a mailbox of the thief's; the notice that the former one got."""
    token = await asked(client, database, who, EVIL)
    (await confirms(client, who, token)).done("confirmEmail")
    given = {"address": EVIL, "password": PASSWORD}
    (await client.do("makeEmailPrimary", given, "account { id }", as_=who)).done("makeEmailPrimary")
    return (await mails(database, kind="PRIMARY_EMAIL_CHANGED"))[-1]


async def removes_address(client: Client, who: Any, address: str) -> Answer:
    return await client.do("removeEmail", {"address": address}, "account { id }", as_=who)


async def age_passkeys(database: Database, who: LoggedInUser) -> None:
    await put(database, "passkeys", {"account_id": who.account_id}, created_at=ago(days=20))


async def test_what_came_after_the_mail_was_moved_goes_with_it(client: Client, database: Database, cast: Cast) -> None:
    """The notices of it went to the thief alone."""
    moved = await moves_the_mail(client, database, cast.bob)
    evil = Device()
    await makes_passkey(client, cast.bob, evil)
    app = App((await asks_for_an_app(client, cast.bob)).done("startTwoFactor")["secret"])
    (await confirms_the_app(client, cast.bob, app.code())).done("confirmTwoFactor")
    (await undoes(client, moved.secret)).done("undoAccountChange")
    await is_out(client, database, cast.bob)
    assert (await logs_in_by_passkey(client, evil)).refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
    for table in ("passkeys", "authenticator_apps", "recovery_codes"):
        assert await rows(database, table, account_id=cast.bob.account_id) == []
    [account] = await rows(database, "accounts", id=cast.bob.account_id)
    assert not account.has_second_factor


async def test_the_former_address_comes_back_where_it_was_removed(
    client: Client, database: Database, cast: Cast
) -> None:
    moved = await moves_the_mail(client, database, cast.bob)
    await leaves(client, cast.bob)
    (await removes_address(client, cast.bob, cast.bob.email)).done("removeEmail")
    (await undoes(client, moved.secret)).done("undoAccountChange")
    await is_out(client, database, cast.bob)


async def test_an_address_that_is_removed_is_told_and_comes_back(
    client: Client, database: Database, cast: Cast
) -> None:
    token = await asked(client, database, cast.bob, "bob@private.example")
    (await confirms(client, cast.bob, token)).done("confirmEmail")
    await time_passes(database, cast.bob, minutes=11)
    async with nothing_happens(database):
        late = await removes_address(client, cast.bob, "bob@private.example")
        assert late.refused("removeEmail") == "REAUTHENTICATION_REQUIRED"
    (await client.do("reauthenticate", {"password": PASSWORD}, as_=cast.bob)).done("reauthenticate")
    (await removes_address(client, cast.bob, "bob@private.example")).done("removeEmail")
    notice = (await told(database, cast.bob.email))[-1]
    assert (notice.params["change"], notice.params["address"]) == ("EMAIL_REMOVED", "bob@private.example")
    (await undoes(client, notice.secret)).done("undoAccountChange")
    owned = await rows(database, "account_emails", account_id=cast.bob.account_id)
    assert {(row.canonical, row.is_primary) for row in owned} == {
        (cast.bob.email, True),
        ("bob@private.example", False),
    }


@pytest.mark.parametrize("order", ["as they came", "the last one alone"])
async def test_what_came_and_went_does_not_come_back(
    client: Client, database: Database, cast: Cast, order: str
) -> None:
    evil = Device()
    made = await makes_passkey(client, cast.bob, evil)
    (await removes_passkey(client, cast.bob, made["passkey"]["id"], PASSWORD)).done("removePasskey")
    notices = await told(database, cast.bob.email)
    assert [notice.params["change"] for notice in notices] == ["PASSKEY_ADDED", "PASSKEY_REMOVED"]
    if order == "as they came":
        (await undoes(client, notices[0].secret)).done("undoAccountChange")
        await is_out(client, database, cast.bob)
        # it took both back
        assert (await undoes(client, notices[1].secret)).refused("undoAccountChange") == "INVALID_TOKEN"
    else:
        (await undoes(client, notices[1].secret)).done("undoAccountChange")
        await is_out(client, database, cast.bob)
    assert (await logs_in_by_passkey(client, evil)).refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"


async def test_setting_an_app_up_anew_does_not_destroy_the_one_that_was_taken_off(
    client: Client, database: Database, cast: Cast
) -> None:
    app = await set_up_app(database, cast.bob)
    await put(database, "authenticator_apps", {"account_id": cast.bob.account_id}, confirmed_at=ago(days=20))
    (await takes_the_app_off(client, cast.bob, app.code())).done("disableTwoFactor")
    (await asks_for_an_app(client, cast.bob)).done("startTwoFactor")
    notice = (await told(database, cast.bob.email))[-1]
    assert notice.params["change"] == "TWO_FACTOR_DISABLED"
    (await undoes(client, notice.secret)).done("undoAccountChange")
    await is_out(client, database, cast.bob)
    [kept] = await rows(database, "authenticator_apps", account_id=cast.bob.account_id)
    assert (kept.removed_at, kept.confirmed_at is not None) == (None, True)


async def test_a_link_brings_back_the_holders_app_and_not_the_one_that_came_after(
    client: Client, database: Database, cast: Cast
) -> None:
    own = await set_up_app(database, cast.bob)
    await put(database, "authenticator_apps", {"account_id": cast.bob.account_id}, confirmed_at=ago(days=20))
    (await takes_the_app_off(client, cast.bob, own.code())).done("disableTwoFactor")
    evil = App((await asks_for_an_app(client, cast.bob)).done("startTwoFactor")["secret"])
    (await confirms_the_app(client, cast.bob, evil.code())).done("confirmTwoFactor")
    enabled, disabled = (await told(database, cast.bob.email))[-1], (await told(database, cast.bob.email))[-2]
    (await undoes(client, enabled.secret)).done("undoAccountChange")
    (await undoes(client, disabled.secret)).done("undoAccountChange")
    await is_out(client, database, cast.bob)
    recovery = (await mails(database, kind="RECOVERY"))[-1]
    given = {"token": recovery.secret, "password": PASSWORD}
    (await client.do("setPassword", given)).done("setPassword")
    await forget_steps(database, cast.bob)
    answer = await client.do("logIn", {"email": cast.bob.email, "password": PASSWORD}, "challenge")
    challenge = answer.done("logIn")["challenge"]
    wrong = await client.do("completeLogIn", {"challenge": challenge, "code": evil.code()}, "grant { token }")
    assert wrong.refused("completeLogIn") == "INVALID_CODE"
    right = await client.do("completeLogIn", {"challenge": challenge, "code": own.code()}, "grant { token }")
    assert right.done("completeLogIn")["grant"]


async def test_an_older_link_leaves_what_its_holder_has_had_for_long(
    client: Client, database: Database, cast: Cast
) -> None:
    own = Device()
    await makes_passkey(client, cast.bob, own)
    await age_passkeys(database, cast.bob)
    given = {"currentPassword": PASSWORD, "newPassword": ANOTHER_PASSWORD}
    (await client.do("changePassword", given, as_=cast.bob)).done("changePassword")
    (await undoes(client, (await told(database, cast.bob.email))[-1].secret)).done("undoAccountChange")
    await is_out(client, database, cast.bob)
    token = (await logs_in_by_passkey(client, own)).done("completePasskeyLogIn")["grant"]["token"]
    assert (await state_of(client, token))["enabled"]


async def test_a_request_under_way_gets_no_session_after_its_own_was_ended(database: Database, cast: Cast) -> None:
    """As accepting an invitation starts one after the session that asked for it."""
    async with database.write(origin="test") as uow:
        await sessions.end_all(uow, cast.bob.account_id)
    async with nothing_happens(database):
        with pytest.raises(Unauthenticated):
            async with database.write(origin="test") as uow:
                await sessions.start(uow, cast.bob.account_id, user_agent=None, after=cast.bob.identity)
    assert await rows(database, "sessions", account_id=cast.bob.account_id) == []


async def test_lim_4_nobody_buries_a_notice_under_others(client: Client, database: Database, cast: Cast) -> None:
    await set_up_app(database, cast.bob)
    for _ in range(account_changes.MOST_A_DAY.limit - 1):
        (await makes_codes_anew(client, cast.bob)).done("regenerateRecoveryCodes")
    async with nothing_happens(database):
        assert (await makes_codes_anew(client, cast.bob)).code == "RATE_LIMITED"
    assert (await me(client, cast.bob)).code is None
    # whoever lost the password still recovers
    await client.do("requestPasswordReset", {"email": cast.bob.email}, "accepted")
    [recovery] = await mails(database, kind="RECOVERY")
    given = {"token": recovery.secret, "password": ANOTHER_PASSWORD}
    (await client.do("setPassword", given)).done("setPassword")


async def test_one_link_at_a_hundred_at_once_works_once(client: Client, database: Database, cast: Cast) -> None:
    await set_up_app(database, cast.bob)
    secret = (await told(database, cast.bob.email))[-1].secret
    answers = await asyncio.gather(*(undoes(client, secret) for _ in range(20)))
    done = [one for one in answers if not one.errors and one.data["undoAccountChange"]["undone"]]
    assert len(done) == 1
