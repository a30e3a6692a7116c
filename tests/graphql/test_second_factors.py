"""AUT-3: authenticator apps and recovery codes, challenges, and what changes a way in."""

import asyncio
import datetime as dt
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from sqlalchemy import delete

from server.db.database import Database
from server.db.models import Purpose, Throttle
from server.domain import log_ins, second_factor_resets, second_factors
from server.domain.errors import WrongFactor
from tests.client import Answer, Client
from tests.graphql.steps import ANOTHER_PASSWORD, logs_in, manages, me, token_of
from tests.rows import ago, audit, everything, mails, nothing_happens, put, rows
from tests.scenario import (
    PASSWORD,
    App,
    Cast,
    LoggedInUser,
    add_colleague,
    forget_steps,
    set_up_app,
)

STATE = "account { twoFactor { enabled recoveryCodesLeft } }"


async def asks_for_an_app(client: Client, who: Any) -> Answer:
    return await client.do("startTwoFactor", None, "secret provisioningUri qrCodeSvg", as_=who)


async def confirms_the_app(client: Client, who: Any, code: str) -> Answer:
    return await client.do("confirmTwoFactor", {"code": code}, f"recoveryCodes {STATE}", as_=who)


async def takes_the_app_off(client: Client, who: Any, code: str, password: str = PASSWORD) -> Answer:
    return await client.do("disableTwoFactor", {"code": code, "password": password}, STATE, as_=who)


async def ways_in_of(client: Client, who: Any) -> tuple[bool, bool, bool]:
    answer = await client.ask("{ account { hasPassword twoFactor { enabled authenticatorApp } } }", as_=who)
    account = answer.data["account"]
    return account["hasPassword"], account["twoFactor"]["enabled"], account["twoFactor"]["authenticatorApp"]


async def makes_codes_anew(client: Client, who: Any) -> Answer:
    return await client.do("regenerateRecoveryCodes", None, "recoveryCodes", as_=who)


async def challenge_of(client: Client, who: LoggedInUser, password: str = PASSWORD) -> str:
    answer = await client.do(
        "logIn", {"email": who.email, "password": password}, "challenge grant { token } account { id }"
    )
    payload = answer.done("logIn")
    assert (payload["grant"], payload["account"]) == (None, None)
    return str(payload["challenge"])


async def goes_on(client: Client, challenge: str, code: str) -> Answer:
    return await client.do(
        "completeLogIn", {"challenge": challenge, "code": code}, "grant { token } account { name } challenge"
    )


async def state_of(client: Client, who: Any) -> dict[str, Any]:
    answer = await client.ask("{ account { twoFactor { enabled recoveryCodesLeft } } }", as_=who)
    assert not answer.errors
    state: dict[str, Any] = answer.data["account"]["twoFactor"]
    return state


async def last_undo(database: Database) -> str:
    return (await mails(database, kind="ACCOUNT_CHANGED"))[-1].secret


async def undoes(client: Client, token: str) -> Answer:
    return await client.do("undoAccountChange", {"token": token}, "undone")


async def forget_throttles(database: Database) -> None:
    async with database.write(origin="test") as uow:
        await uow.changed(delete(Throttle))


async def time_passes(database: Database, who: LoggedInUser, **duration: float) -> None:
    """Since the session last showed whose it is."""
    await put(database, "sessions", {"account_id": who.account_id}, authenticated_at=ago(**duration))


# ---- setting one up


async def test_aut_3_the_account_tells_which_ways_in_it_has(client: Client, database: Database, cast: Cast) -> None:
    assert await ways_in_of(client, cast.bob) == (True, False, False)
    secret = (await asks_for_an_app(client, cast.bob)).done("startTwoFactor")["secret"]
    assert await ways_in_of(client, cast.bob) == (True, False, False), "an app that is not confirmed is none"
    app = App(secret)
    (await confirms_the_app(client, cast.bob, app.code())).done("confirmTwoFactor")
    assert await ways_in_of(client, cast.bob) == (True, True, True)
    await forget_steps(database, cast.bob)
    (await takes_the_app_off(client, cast.bob, app.code())).done("disableTwoFactor")
    await put(database, "accounts", {"id": cast.bob.account_id}, password_hash=None)
    assert await ways_in_of(client, cast.bob) == (False, False, False)


async def test_aut_3_an_app_is_a_factor_once_a_code_of_it_confirmed_it(
    client: Client, database: Database, cast: Cast
) -> None:
    begun = (await asks_for_an_app(client, cast.bob)).done("startTwoFactor")
    app = App(begun["secret"])
    uri = urlsplit(begun["provisioningUri"])
    assert (uri.scheme, uri.netloc, unquote(uri.path)) == ("otpauth", "totp", f"/Welkom:{cast.bob.email}")
    assert parse_qs(uri.query) == {"secret": [app.secret], "issuer": ["Welkom"]}
    assert begun["qrCodeSvg"].startswith("<svg ")
    assert "script" not in begun["qrCodeSvg"]
    assert await state_of(client, cast.bob) == {"enabled": False, "recoveryCodesLeft": 0}
    assert (await logs_in(client, cast.bob.email)).done("logIn")["grant"]  # no factor yet
    async with nothing_happens(database):
        assert (await confirms_the_app(client, cast.bob, app.wrong())).refused("confirmTwoFactor") == "INVALID_CODE"
    done = (await confirms_the_app(client, cast.bob, app.code())).done("confirmTwoFactor")
    assert done["account"]["twoFactor"] == {"enabled": True, "recoveryCodesLeft": 10}
    assert len(set(done["recoveryCodes"])) == 10
    [mail] = await mails(database, kind="ACCOUNT_CHANGED")
    assert (mail.to, mail.params["change"]) == (cast.bob.email, "TWO_FACTOR_ENABLED")
    assert len(await audit(database, action="account.two_factor_enabled")) == 1


async def test_aut_3_neither_secret_nor_codes_lie_in_the_database(
    client: Client, database: Database, cast: Cast
) -> None:
    app = await set_up_app(database, cast.bob)
    lying = str(await everything(database))
    for secret in (app.secret, *app.recovery_codes, *(code.replace("-", "") for code in app.recovery_codes)):
        assert secret not in lying


async def test_aut_3_a_second_app_takes_the_first_one_off_before(
    client: Client, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.bob)
    async with nothing_happens(database):
        assert (await asks_for_an_app(client, cast.bob)).refused("startTwoFactor") == "INVALID_INPUT"
        assert (await confirms_the_app(client, cast.bob, "123456")).refused("confirmTwoFactor") == "NOT_FOUND"


async def test_aut_3_an_app_that_was_begun_anew_forgets_the_secret_of_before(
    client: Client, database: Database, cast: Cast
) -> None:
    first = App((await asks_for_an_app(client, cast.bob)).done("startTwoFactor")["secret"])
    second = App((await asks_for_an_app(client, cast.bob)).done("startTwoFactor")["secret"])
    assert (await confirms_the_app(client, cast.bob, first.code())).refused("confirmTwoFactor") == "INVALID_CODE"
    (await confirms_the_app(client, cast.bob, second.code())).done("confirmTwoFactor")


# ---- logging in with one


async def test_aut_3_a_challenge_is_no_session(client: Client, database: Database, cast: Cast) -> None:
    """GHSA-xg6x-h9c9-2m83, session usable before the second factor."""
    app = await set_up_app(database, cast.bob)
    before = {row.id for row in await rows(database, "sessions")}
    challenge = await challenge_of(client, cast.bob)
    assert {row.id for row in await rows(database, "sessions")} == before
    assert (await me(client, challenge)).code == "UNAUTHENTICATED"
    answer = await client.ask("{ viewer { id } }", headers={"cookie": f"welkom={challenge}", "x-welkom-client": "t"})
    assert answer.code == "UNAUTHENTICATED"
    done = (await goes_on(client, challenge, app.code())).done("completeLogIn")
    assert done["grant"]["token"] != challenge
    assert (await me(client, done["grant"]["token"])).data["viewer"]["id"] == cast.bob.id


async def test_aut_3_the_answer_to_a_challenge_is_the_holders_code_once(
    client: Client, database: Database, cast: Cast
) -> None:
    app, others = await set_up_app(database, cast.bob), await set_up_app(database, cast.dave)
    challenge = await challenge_of(client, cast.bob)
    async with nothing_happens(database):
        for wrong in (app.wrong(), others.code(), "", others.recovery_codes[0], "9" * 10_000):
            assert (await goes_on(client, challenge, wrong)).refused("completeLogIn") == "INVALID_CODE"
            await forget_throttles(database)
        for unknown in ("", "A" * 43, challenge[:-1], challenge.swapcase(), cast.bob.token):
            assert (await goes_on(client, unknown, app.code())).refused("completeLogIn") == "INVALID_TOKEN"
    (await goes_on(client, challenge, app.code())).done("completeLogIn")
    await forget_steps(database, cast.bob)
    async with nothing_happens(database):
        assert (await goes_on(client, challenge, app.code())).refused("completeLogIn") == "INVALID_TOKEN"


async def test_aut_3_a_challenge_is_over_after_ten_minutes_and_when_the_password_changes(
    client: Client, database: Database, cast: Cast
) -> None:
    app = await set_up_app(database, cast.bob)
    challenge = await challenge_of(client, cast.bob)
    await put(
        database,
        "secrets",
        {"subject_id": cast.bob.account_id, "purpose": Purpose.LOG_IN_CHALLENGE},
        expires_at=ago(seconds=1),
    )
    async with nothing_happens(database):
        assert (await goes_on(client, challenge, app.code())).refused("completeLogIn") == "INVALID_TOKEN"
    challenge = await challenge_of(client, cast.bob)
    given = {"currentPassword": PASSWORD, "newPassword": ANOTHER_PASSWORD}
    (await client.do("changePassword", given, as_=cast.bob)).done("changePassword")
    async with nothing_happens(database):
        assert (await goes_on(client, challenge, app.code())).refused("completeLogIn") == "INVALID_TOKEN"


@pytest.mark.parametrize(("steps", "taken"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
async def test_aut_3_a_clock_may_be_one_step_off(
    client: Client, database: Database, cast: Cast, steps: int, taken: bool
) -> None:
    app = await set_up_app(database, cast.bob)
    challenge = await challenge_of(client, cast.bob)
    await not_at_the_end_of_a_step()
    answer = await goes_on(client, challenge, app.code(steps))
    assert answer.payload("completeLogIn")["errors"] == [] if taken else answer.refused("completeLogIn")


async def not_at_the_end_of_a_step() -> None:
    left = second_factors.PERIOD - dt.datetime.now(dt.UTC).timestamp() % second_factors.PERIOD
    if left < 2:
        await asyncio.sleep(left)


async def test_aut_3_a_code_is_taken_once_of_a_hundred_at_a_time(database: Database, cast: Cast) -> None:
    """Liferay CVE-2025-43798, one-time code used twice. Each with a challenge of its own."""
    app = await set_up_app(database, cast.bob)
    for code in (app.code(), app.recovery_codes[3]):

        async def tries(code: str = code) -> bool:
            async with database.write(origin="test") as uow:
                challenge = await log_ins.admit(uow, cast.bob.account_id, user_agent=None)
            assert isinstance(challenge, log_ins.Challenge)
            try:
                async with database.write(origin="test") as uow:
                    await log_ins.complete(uow, token=challenge.token, code=code, user_agent=None)
            except WrongFactor:
                return False
            return True

        assert sum(await asyncio.gather(*(tries() for _ in range(100)))) == 1


async def test_aut_3_a_recovery_code_stands_for_the_factor_once(client: Client, database: Database, cast: Cast) -> None:
    app = await set_up_app(database, cast.bob)
    spoken = app.recovery_codes[0].upper().replace("-", " ")
    done = (await goes_on(client, await challenge_of(client, cast.bob), spoken)).done("completeLogIn")
    assert await state_of(client, done["grant"]["token"]) == {"enabled": True, "recoveryCodesLeft": 9}
    challenge = await challenge_of(client, cast.bob)
    async with nothing_happens(database):
        assert (await goes_on(client, challenge, app.recovery_codes[0])).refused("completeLogIn") == "INVALID_CODE"


async def test_aut_3_recovery_codes_are_made_anew(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        assert (await makes_codes_anew(client, cast.bob)).refused("regenerateRecoveryCodes") == "INVALID_INPUT"
    app = await set_up_app(database, cast.bob)
    codes = (await makes_codes_anew(client, cast.bob)).done("regenerateRecoveryCodes")["recoveryCodes"]
    assert len({*codes, *app.recovery_codes}) == 20
    challenge = await challenge_of(client, cast.bob)
    assert (await goes_on(client, challenge, app.recovery_codes[0])).refused("completeLogIn") == "INVALID_CODE"
    (await goes_on(client, challenge, codes[0])).done("completeLogIn")


async def test_aut_7_codes_are_throttled_and_wrong_ones_are_shown(
    client: Client, database: Database, cast: Cast
) -> None:
    app = await set_up_app(database, cast.bob)
    challenge = await challenge_of(client, cast.bob)
    tried = [await goes_on(client, challenge, app.wrong()) for _ in range(8)]
    assert [answer.code for answer in tried[:5]] == [None] * 5
    assert "RATE_LIMITED" in [answer.code for answer in tried[5:]]
    async with nothing_happens(database, counted=False):  # the right one waits too
        assert (await goes_on(client, challenge, app.code())).code == "RATE_LIMITED"
    seen = await client.ask("{ account { failedLogIns { method } } }", as_=cast.bob)
    assert {one["method"] for one in seen.data["account"]["failedLogIns"]} == {"SECOND_FACTOR"}


async def test_aut_4_recovery_never_bypasses_the_second_factor(client: Client, database: Database, cast: Cast) -> None:
    app = await set_up_app(database, cast.bob)
    of_before = await challenge_of(client, cast.bob)
    await client.do("requestPasswordReset", {"email": cast.bob.email}, "accepted")
    [mail] = await mails(database, kind="RECOVERY")
    (await client.do("setPassword", {"token": mail.secret, "password": ANOTHER_PASSWORD})).done("setPassword")
    async with nothing_happens(database):
        assert (await goes_on(client, of_before, app.code())).refused("completeLogIn") == "INVALID_TOKEN"
    assert await challenge_of(client, cast.bob, ANOTHER_PASSWORD)


# ---- taking it off


async def test_aut_3_taking_the_app_off_needs_password_and_code(client: Client, database: Database, cast: Cast) -> None:
    app = await set_up_app(database, cast.bob)
    async with nothing_happens(database):
        wrong = await takes_the_app_off(client, cast.bob, app.code(), "another one")
        assert wrong.refused("disableTwoFactor") == "INVALID_CREDENTIALS"
        assert (await takes_the_app_off(client, cast.bob, app.wrong())).refused("disableTwoFactor") == "INVALID_CODE"
    done = (await takes_the_app_off(client, cast.bob, app.code())).done("disableTwoFactor")
    assert done["account"]["twoFactor"] == {"enabled": False, "recoveryCodesLeft": 0}
    assert (await logs_in(client, cast.bob.email)).done("logIn")["grant"]
    assert [m.params["change"] for m in await mails(database, kind="ACCOUNT_CHANGED")][-1] == "TWO_FACTOR_DISABLED"


async def test_aut_6_a_password_may_be_shorter_beside_a_second_factor_only(
    client: Client, database: Database, cast: Cast
) -> None:
    short = "kettle-9Quark"
    given = {"currentPassword": PASSWORD, "newPassword": short}
    async with nothing_happens(database):
        assert (await client.do("changePassword", given, as_=cast.bob)).refused("changePassword") == "WEAK_PASSWORD"
    app = await set_up_app(database, cast.bob)
    async with nothing_happens(database):
        shorter = given | {"newPassword": "k9-Quar"}
        assert (await client.do("changePassword", shorter, as_=cast.bob)).refused("changePassword") == "WEAK_PASSWORD"
    (await client.do("changePassword", given, as_=cast.bob)).done("changePassword")
    async with nothing_happens(database):
        answer = await takes_the_app_off(client, cast.bob, app.code(), short)
        assert answer.refused("disableTwoFactor") == "WEAK_PASSWORD"
    assert (await state_of(client, cast.bob))["enabled"]


# ---- what changes a way in


async def test_aut_3_ways_in_change_within_ten_minutes_of_a_password_or_code(
    client: Client, database: Database, cast: Cast
) -> None:
    await time_passes(database, cast.bob, minutes=10, seconds=1)
    async with nothing_happens(database):
        assert (await asks_for_an_app(client, cast.bob)).refused("startTwoFactor") == "REAUTHENTICATION_REQUIRED"
        wrong = await client.do("reauthenticate", {"password": "wrong"}, as_=cast.bob)
        assert wrong.refused("reauthenticate") == "INVALID_CREDENTIALS"
        for neither in ({}, {"password": PASSWORD, "code": "123456"}):
            assert (await client.do("reauthenticate", neither, as_=cast.bob)).refused(
                "reauthenticate"
            ) == "INVALID_INPUT"
        assert (await client.do("reauthenticate", {"password": PASSWORD})).code == "UNAUTHENTICATED"
    (await client.do("reauthenticate", {"password": PASSWORD}, as_=cast.bob)).done("reauthenticate")
    app = App((await asks_for_an_app(client, cast.bob)).done("startTwoFactor")["secret"])
    (await confirms_the_app(client, cast.bob, app.code())).done("confirmTwoFactor")
    await forget_steps(database, cast.bob)
    await time_passes(database, cast.bob, minutes=11)
    async with nothing_happens(database):
        assert (await makes_codes_anew(client, cast.bob)).refused(
            "regenerateRecoveryCodes"
        ) == "REAUTHENTICATION_REQUIRED"
        wrong = await client.do("reauthenticate", {"code": app.wrong()}, as_=cast.bob)
        assert wrong.refused("reauthenticate") == "INVALID_CODE"
    (await client.do("reauthenticate", {"code": app.code()}, as_=cast.bob)).done("reauthenticate")
    (await makes_codes_anew(client, cast.bob)).done("regenerateRecoveryCodes")


async def test_aut_3_one_session_that_showed_it_says_nothing_of_another(
    client: Client, database: Database, cast: Cast
) -> None:
    await time_passes(database, cast.bob, minutes=11)
    await token_of(client, cast.bob.email)
    async with nothing_happens(database):
        assert (await asks_for_an_app(client, cast.bob)).refused("startTwoFactor") == "REAUTHENTICATION_REQUIRED"


async def test_aut_3_a_session_that_comes_from_an_older_one_is_no_fresher(
    client: Client, database: Database, cast: Cast
) -> None:
    """Who holds a stolen session invites its account elsewhere, and accepts: the new session showed nothing either."""
    (await client.do("inviteUser", {"email": "bob.other@globex.example"}, as_=cast.carol)).done("inviteUser")
    [mail] = await mails(database, kind="INVITATION")
    await time_passes(database, cast.bob, minutes=11)
    given = {"token": mail.secret}
    done = (await client.do("acceptInvitation", given, "grant { token }", as_=cast.bob)).done("acceptInvitation")
    async with nothing_happens(database):
        answer = await asks_for_an_app(client, done["grant"]["token"])
        assert answer.refused("startTwoFactor") == "REAUTHENTICATION_REQUIRED"


# ---- the link in the notice


async def test_aut_3_each_change_of_a_way_in_is_told_with_a_link_that_takes_it_back(
    client: Client, database: Database, cast: Cast
) -> None:
    """Nobody is left in who may have done it: sessions, challenges and the password go, and a new one comes by mail."""
    app = await set_up_app(database, cast.bob)
    challenge = await challenge_of(client, cast.bob)
    assert (await undoes(client, await last_undo(database))).done("undoAccountChange")["undone"]
    assert (await me(client, cast.bob)).code == "UNAUTHENTICATED"
    async with nothing_happens(database):
        assert (await goes_on(client, challenge, app.code())).refused("completeLogIn") == "INVALID_TOKEN"
        assert (await logs_in(client, cast.bob.email)).refused("logIn") == "INVALID_CREDENTIALS"
        again = await undoes(client, await last_undo(database))
        assert again.refused("undoAccountChange") == "INVALID_TOKEN"
    await client.do("requestPasswordReset", {"email": cast.bob.email}, "accepted")
    [mail] = await mails(database, kind="RECOVERY")
    (await client.do("setPassword", {"token": mail.secret, "password": PASSWORD})).done("setPassword")
    token = await token_of(client, cast.bob.email)
    assert await state_of(client, token) == {"enabled": False, "recoveryCodesLeft": 0}
    assert [row.after for row in await audit(database, action="account.change_undone")] == [
        {"change": "TWO_FACTOR_ENABLED"}
    ]


async def test_aut_3_an_app_that_was_taken_off_comes_back(client: Client, database: Database, cast: Cast) -> None:
    app = await set_up_app(database, cast.bob)
    await put(database, "authenticator_apps", {"account_id": cast.bob.account_id}, confirmed_at=ago(days=20))
    (await takes_the_app_off(client, cast.bob, app.code())).done("disableTwoFactor")
    (await undoes(client, await last_undo(database))).done("undoAccountChange")
    [account] = await rows(database, "accounts", id=cast.bob.account_id)
    assert (account.has_second_factor, account.password_hash) == (True, None)


async def test_aut_3_a_changed_password_is_taken_back(client: Client, database: Database, cast: Cast) -> None:
    given = {"currentPassword": PASSWORD, "newPassword": ANOTHER_PASSWORD}
    (await client.do("changePassword", given, as_=cast.bob)).done("changePassword")
    [mail] = await mails(database, kind="PASSWORD_CHANGED")
    (await undoes(client, mail.secret)).done("undoAccountChange")
    assert (await me(client, cast.bob)).code == "UNAUTHENTICATED"
    for password in (PASSWORD, ANOTHER_PASSWORD):
        assert (await logs_in(client, cast.bob.email, password)).refused("logIn") == "INVALID_CREDENTIALS"


async def test_aut_3_the_link_is_over_after_two_weeks_and_good_for_nothing_else(
    client: Client, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.bob)
    secret = await last_undo(database)
    async with nothing_happens(database):
        wrong = await client.do("setPassword", {"token": secret, "password": ANOTHER_PASSWORD})
        assert wrong.refused("setPassword") == "INVALID_TOKEN"
        assert (await undoes(client, "A" * 43)).refused("undoAccountChange") == "INVALID_TOKEN"
    await put(database, "secrets", {"purpose": Purpose.UNDO_ACCOUNT_CHANGE}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert (await undoes(client, secret)).refused("undoAccountChange") == "INVALID_TOKEN"


# ---- environments that demand one


async def demands(client: Client, who: LoggedInUser, required: bool = True) -> Answer:
    return await client.do("updateEnvironment", {"requireTwoFactor": required}, "environment { id }", as_=who)


async def test_aut_3_an_environment_that_requires_one_gives_nothing_but_the_way_to_set_it_up(
    client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        assert (await demands(client, cast.alice)).refused("updateEnvironment") == "INVALID_INPUT"
        assert (await demands(client, cast.bob)).code == "FORBIDDEN"
    await set_up_app(database, cast.alice)
    (await demands(client, cast.alice)).done("updateEnvironment")
    assert (await me(client, cast.alice)).code is None
    async with nothing_happens(database):
        assert (await me(client, cast.bob)).code == "TWO_FACTOR_REQUIRED"
        assert (await client.ask("{ environment { name } }", as_=cast.bob)).code == "TWO_FACTOR_REQUIRED"
        node = await client.ask(f'{{ node(id: "{cast.alice.id}") {{ id }} }}', as_=cast.bob)
        assert (node.data or {}).get("node") is None
    assert (await me(client, cast.dave)).code is None  # elsewhere
    app = App((await asks_for_an_app(client, cast.bob)).done("startTwoFactor")["secret"])
    (await confirms_the_app(client, cast.bob, app.code())).done("confirmTwoFactor")
    assert (await me(client, cast.bob)).data["viewer"]["id"] == cast.bob.id
    await forget_steps(database, cast.bob)
    async with nothing_happens(database):  # the last one stays
        assert (await takes_the_app_off(client, cast.bob, app.code())).refused("disableTwoFactor") == "INVALID_INPUT"
    (await demands(client, cast.alice, False)).done("updateEnvironment")
    (await takes_the_app_off(client, cast.bob, app.code())).done("disableTwoFactor")


# ---- a lost one


async def resets(client: Client, by: Any, who: LoggedInUser) -> Answer:
    return await manages(client, "resetSecondFactor", by, who.id)


async def test_aut_3_an_administrators_reset_waits_for_a_day(client: Client, database: Database, cast: Cast) -> None:
    await set_up_app(database, cast.bob)
    async with nothing_happens(database):
        assert (await resets(client, cast.bob, cast.alice)).code == "FORBIDDEN"
        assert (await resets(client, cast.carol, cast.bob)).refused("resetSecondFactor") == "NOT_FOUND"
        assert (await resets(client, cast.alice, cast.alice)).refused("resetSecondFactor") == "INVALID_INPUT"
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    async with nothing_happens(database):  # asking again is no second opinion
        (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    assert [row.actor_id for row in await audit(database, action="user.two_factor_reset_requested")] == [
        cast.alice.user_id
    ]
    assert await challenge_of(client, cast.bob)
    await put(database, "second_factor_resets", {"account_id": cast.bob.account_id}, due_at=ago(seconds=1))
    assert (await me(client, cast.bob)).code is None
    token = await token_of(client, cast.bob.email)
    assert (await me(client, cast.bob)).code == "UNAUTHENTICATED"  # sessions of before are over
    assert await state_of(client, token) == {"enabled": False, "recoveryCodesLeft": 0}
    changes = [mail.params["change"] for mail in await mails(database, kind="ACCOUNT_CHANGED")]
    assert changes[-2:] == ["TWO_FACTOR_RESET_REQUESTED", "TWO_FACTOR_RESET"]
    [reset] = await audit(database, action="account.two_factor_reset")
    assert (reset.actor_id, reset.origin) == (cast.alice.user_id, ""), "who logs in is not who asked"


async def test_aut_3_a_second_administrator_spares_the_day(client: Client, database: Database, cast: Cast) -> None:
    second = await add_colleague(database, cast.alice, "Zoe", "ADMINISTRATOR")
    await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    (await resets(client, second, cast.bob)).done("resetSecondFactor")
    assert (await logs_in(client, cast.bob.email)).done("logIn")["grant"]
    [row] = await audit(database, action="account.two_factor_reset")
    assert (row.environment_id, row.target_type, row.target_id) == (cast.bob.environment_id, "user", cast.bob.user_id)


async def test_aut_3_nobody_spares_the_day_of_an_account_that_has_a_place_elsewhere(
    client: Client, database: Database, cast: Cast
) -> None:
    second = await add_colleague(database, cast.alice, "Zoe", "ADMINISTRATOR")
    await takes_a_place_in_globex(client, database, cast)
    await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    (await resets(client, second, cast.bob)).done("resetSecondFactor")
    assert await challenge_of(client, cast.bob)
    # and the other environment's asking for it is no second opinion either
    async with nothing_happens(database):
        [elsewhere] = [
            row
            for row in await rows(database, "users", account_id=cast.bob.account_id)
            if row.environment_id != cast.bob.environment_id
        ]
        shown = f"usr_{elsewhere.id.hex}"
        (await manages(client, "resetSecondFactor", cast.carol, shown)).done("resetSecondFactor")
    assert await challenge_of(client, cast.bob)


async def takes_a_place_in_globex(client: Client, database: Database, cast: Cast) -> None:
    given = {"email": "bob.other@globex.example"}
    (await client.do("inviteUser", given, as_=cast.carol)).done("inviteUser")
    mail = (await mails(database, kind="INVITATION"))[-1]
    (await client.do("acceptInvitation", {"token": mail.secret}, as_=cast.bob)).done("acceptInvitation")


@pytest.mark.parametrize("how", ["the link in the mail", "logging in with the factor"])
async def test_aut_3_the_holder_keeps_a_factor_that_was_not_lost(
    client: Client, database: Database, cast: Cast, how: str
) -> None:
    app = await set_up_app(database, cast.bob)
    (await resets(client, cast.alice, cast.bob)).done("resetSecondFactor")
    if how == "the link in the mail":
        (await undoes(client, await last_undo(database))).done("undoAccountChange")
    else:
        (await goes_on(client, await challenge_of(client, cast.bob), app.code())).done("completeLogIn")
    assert await rows(database, "second_factor_resets") == []
    assert (await me(client, cast.bob)).code is None  # nobody else did anything in a session of the account
    async with nothing_happens(database):
        assert (await undoes(client, await last_undo(database))).refused("undoAccountChange") == "INVALID_TOKEN"


async def test_inv_12_a_reset_does_not_tell_whether_somebody_who_was_added_has_a_second_factor(
    client: Client, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.dave)
    (await client.do("addUser", {"email": cast.dave.email, "name": "D"}, as_=cast.alice)).done("addUser")
    [added] = [
        row
        for row in await rows(database, "users", canonical=cast.dave.email)
        if row.environment_id == cast.alice.environment_id
    ]
    assert added.account_id == cast.dave.account_id
    async with nothing_happens(database):
        answers = [
            (await manages(client, "resetSecondFactor", cast.alice, shown)).body
            for shown in (f"usr_{added.id.hex}", cast.bob.id)
        ]
    assert answers[0] == answers[1]


async def test_aut_3_the_operator_takes_a_lost_one_off(client: Client, database: Database, cast: Cast) -> None:
    await set_up_app(database, cast.bob)
    async with database.write(origin="command line") as uow:
        await second_factor_resets.by_operator(uow, email=cast.bob.email.upper())
    assert (await logs_in(client, cast.bob.email)).done("logIn")["grant"]
    [row] = await audit(database, action="account.two_factor_reset")
    assert (row.actor_id, row.target_id) == (None, cast.bob.account_id)
