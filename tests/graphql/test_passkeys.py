"""AUT-3: passkeys, by an authenticator in software that does what it should."""

import asyncio
import dataclasses
import datetime as dt
import json
from typing import Any

import pytest

from server.db.database import Database
from server.domain import housekeeping, second_factor_resets
from server.domain.passkeys import MOST
from tests.authenticator import EDDSA, ES256, PRESENT, RS256, Device, bytes_of
from tests.client import Client
from tests.conftest import settings_for
from tests.graphql.steps import logs_in, me, sets
from tests.graphql.steps.passkeys import (
    completes_passkey_log_in,
    confirms_passkey,
    logs_in_by_passkey,
    makes_passkey,
    passkeys,
    shows_password,
    starts_passkey,
    starts_passkey_log_in,
)
from tests.rows import ago, audit, mails, nothing_happens, put, rows
from tests.scenario import PASSWORD, Cast, clear_password, set_up_app

ACCOUNT = "account { id twoFactor { enabled recoveryCodesLeft passkeys { id } } }"
LOG_IN = "challenge passkeyOptions grant { token } account { id }"


async def removes(client: Client, who: Any, passkey: str, password: str | None = None) -> Any:
    given = {"passkeyId": passkey} | ({"password": password} if password is not None else {})
    return await client.do("removePasskey", given, ACCOUNT, as_=who)


async def time_passes(database: Database, who: Any) -> None:
    """The session showed its password eleven minutes ago."""
    await put(database, "sessions", {"id": who.session_id}, authenticated_at=ago(minutes=11))


# ---- made


@pytest.mark.parametrize("algorithm", [ES256, EDDSA, RS256])
async def test_aut_3_a_passkey_is_made_and_logs_in_without_an_address(
    client: Client, database: Database, cast: Cast, algorithm: int
) -> None:
    device = Device(algorithm=algorithm)
    made = await makes_passkey(client, cast.bob, device, "  Bob's laptop ")
    assert (made["passkey"]["name"], made["passkey"]["lastUsedAt"]) == ("Bob's laptop", None)
    done = (await logs_in_by_passkey(client, device)).done("completePasskeyLogIn")
    assert (done["account"]["name"], done["challenge"]) == (cast.bob.name, None)
    assert (await me(client, done["grant"]["token"])).data["viewer"]["id"] == cast.bob.id
    [passkey] = (await passkeys(client, cast.bob))["passkeys"]
    assert (passkey["id"], passkey["lastUsedAt"] is not None) == (made["passkey"]["id"], True)


async def test_aut_3_what_the_browser_is_asked_for(client: Client, cast: Cast) -> None:
    device = Device()
    await shows_password(client, cast.bob)
    options = json.loads(await starts_passkey(client, cast.bob))
    assert options["rp"] == {"id": "127.0.0.1", "name": "Welkom"}
    assert options["authenticatorSelection"]["residentKey"] == "required"
    assert options["authenticatorSelection"]["userVerification"] == "required"
    assert options["attestation"] == "none"
    assert options["timeout"] == 300_000
    assert (options["user"]["name"], options["user"]["displayName"]) == (cast.bob.email, cast.bob.name)
    assert len(options["challenge"]) == 43
    assert options["excludeCredentials"] == []
    await makes_passkey(client, cast.bob, device)
    [excluded] = json.loads(await starts_passkey(client, cast.bob))["excludeCredentials"]
    assert excluded == {
        "id": json.loads(device.make(json.dumps(options), credential=device.kept[0]))["id"],
        "type": "public-key",
        "transports": ["internal", "hybrid"],
    }


async def test_aut_3_a_device_names_an_account_by_random_bytes(client: Client, database: Database, cast: Cast) -> None:
    handles = []
    for who in (cast.bob, cast.bob, cast.alice):
        await shows_password(client, who)
        handles.append(bytes_of(json.loads(await starts_passkey(client, who))["user"]["id"]))
    assert handles[0] == handles[1] != handles[2]
    assert len(handles[0]) == 32
    assert cast.bob.account_id.bytes not in handles[0]


async def test_aut_3_the_first_factor_brings_recovery_codes_and_the_second_none(client: Client, cast: Cast) -> None:
    first = await makes_passkey(client, cast.bob, Device())
    second = await makes_passkey(client, cast.bob, Device())
    assert len(set(first["recoveryCodes"])) == 10
    assert second["recoveryCodes"] is None
    state = await passkeys(client, cast.bob)
    assert (state["enabled"], state["recoveryCodesLeft"], len(state["passkeys"])) == (True, 10, 2)


async def test_aut_3_what_changes_passkeys_needs_a_password_shown_within_ten_minutes(
    client: Client, database: Database, cast: Cast
) -> None:
    device = Device()
    made = await makes_passkey(client, cast.bob, device)
    credential = device.make(await starts_passkey(client, cast.bob))
    await time_passes(database, cast.bob)
    async with nothing_happens(database):
        start = await client.ask("mutation { startPasskey { options errors { code message } } }", as_=cast.bob)
        assert start.refused("startPasskey") == "REAUTHENTICATION_REQUIRED"
        confirmed = await confirms_passkey(client, cast.bob, credential)
        assert confirmed.refused("confirmPasskey") == "REAUTHENTICATION_REQUIRED"
        assert (await removes(client, cast.bob, made["passkey"]["id"])).refused(
            "removePasskey"
        ) == "REAUTHENTICATION_REQUIRED"
    await shows_password(client, cast.bob)
    (await confirms_passkey(client, cast.bob, credential)).done("confirmPasskey")


async def test_aut_3_making_and_removing_are_audited_and_told_with_a_way_back(
    client: Client, database: Database, cast: Cast
) -> None:
    await makes_passkey(client, cast.bob, Device())
    second = await makes_passkey(client, cast.bob, Device())
    (await removes(client, cast.bob, second["passkey"]["id"])).done("removePasskey")
    actions = [(row.action, row.actor_id, row.environment_id) for row in await audit(database)]
    assert actions.count(("passkey.added", cast.bob.account_id, None)) == 2
    assert actions.count(("passkey.removed", cast.bob.account_id, None)) == 1
    told = [mail.params["change"] for mail in await mails(database, to=cast.bob.email, kind="ACCOUNT_CHANGED")]
    assert told == ["PASSKEY_ADDED", "PASSKEY_ADDED", "PASSKEY_REMOVED"]


async def test_aut_3_the_link_in_the_mail_takes_a_passkey_off_again(
    client: Client, database: Database, cast: Cast
) -> None:
    device = Device()
    await makes_passkey(client, cast.bob, device)
    [mail] = await mails(database, to=cast.bob.email, kind="ACCOUNT_CHANGED")
    (await client.do("undoAccountChange", {"token": mail.secret}, "undone")).done("undoAccountChange")
    assert (await me(client, cast.bob)).code == "UNAUTHENTICATED"
    async with nothing_happens(database):
        again = await client.do("undoAccountChange", {"token": mail.secret}, "undone")
        assert again.refused("undoAccountChange") == "INVALID_TOKEN"
    challenge, options = await starts_passkey_log_in(client)
    async with nothing_happens(database):
        refused = await completes_passkey_log_in(client, challenge, device.answer(options))
        assert refused.refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
    assert await rows(database, "recovery_codes", account_id=cast.bob.account_id) == []
    [account] = await rows(database, "accounts", id=cast.bob.account_id)
    assert account.has_second_factor is False


async def test_aut_3_the_link_in_the_mail_gives_a_removed_passkey_back(
    client: Client, database: Database, cast: Cast
) -> None:
    device = Device()
    made = await makes_passkey(client, cast.bob, device)
    await put(database, "passkeys", {"account_id": cast.bob.account_id}, created_at=ago(days=20))
    (await removes(client, cast.bob, made["passkey"]["id"], PASSWORD)).done("removePasskey")
    assert (await logs_in_by_passkey(client, device)).refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
    mail = (await mails(database, to=cast.bob.email, kind="ACCOUNT_CHANGED"))[-1]
    (await client.do("undoAccountChange", {"token": mail.secret}, "undone")).done("undoAccountChange")
    token = (await logs_in_by_passkey(client, device)).done("completePasskeyLogIn")["grant"]["token"]
    state = await passkeys(client, token)
    assert (state["enabled"], [one["id"] for one in state["passkeys"]]) == (True, [made["passkey"]["id"]])


async def test_aut_3_a_removed_passkey_goes_when_its_mail_is_over(
    client: Client, database: Database, cast: Cast
) -> None:
    made = await makes_passkey(client, cast.bob, Device())
    await makes_passkey(client, cast.bob, Device())
    (await removes(client, cast.bob, made["passkey"]["id"])).done("removePasskey")

    async def left_after(**days: float) -> int:
        await put(database, "passkeys", {"name": "Laptop", "id": removed.id}, removed_at=ago(**days))
        async with database.write(origin="test") as uow:
            await housekeeping.tidy(uow)
        return len(await rows(database, "passkeys"))

    [removed] = [row for row in await rows(database, "passkeys") if row.removed_at]
    assert await left_after(days=13) == 2
    assert await left_after(days=15) == 1


async def test_aut_3_an_account_has_twenty_passkeys_at_the_most(client: Client, database: Database, cast: Cast) -> None:
    await shows_password(client, cast.bob)
    devices = [Device() for _ in range(MOST)]
    for n, device in enumerate(devices):
        credential = device.make(await starts_passkey(client, cast.bob))
        made = (await confirms_passkey(client, cast.bob, credential, f"Device {n}")).done("confirmPasskey")
    async with nothing_happens(database):
        start = await client.ask("mutation { startPasskey { options errors { code message } } }", as_=cast.bob)
        assert start.refused("startPasskey") == "INVALID_INPUT"
    (await removes(client, cast.bob, made["passkey"]["id"])).done("removePasskey")
    await starts_passkey(client, cast.bob)


async def test_aut_3_a_challenge_makes_one_passkey_however_many_confirm_it_at_once(
    client: Client, database: Database, cast: Cast
) -> None:
    """A challenge is void when the next one is asked for, so at most one is open: of ten that answer it one is kept."""
    device = Device()
    await makes_passkey(client, cast.bob, device)
    credential = device.make(await starts_passkey(client, cast.bob))
    answers = await asyncio.gather(*(confirms_passkey(client, cast.bob, credential) for _ in range(10)))
    codes = [error["code"] for a in answers for error in a.payload("confirmPasskey")["errors"]]
    assert codes == ["INVALID_TOKEN"] * 9
    assert len((await passkeys(client, cast.bob))["passkeys"]) == 2


async def test_aut_3_a_passkey_has_a_name(client: Client, database: Database, cast: Cast) -> None:
    await shows_password(client, cast.bob)
    credential = Device().make(await starts_passkey(client, cast.bob))
    async with nothing_happens(database):
        for name in ("", "  ", "x" * 201, "a\x00b", "\u202eevil"):
            answer = await confirms_passkey(client, cast.bob, credential, name)
            assert answer.refused("confirmPasskey") == "INVALID_INPUT"
            assert answer.payload("confirmPasskey")["errors"][0]["field"] == ["name"]
    (await confirms_passkey(client, cast.bob, credential, "x" * 200)).done("confirmPasskey")


async def test_aut_3_the_party_is_that_of_the_settings_whatever_a_request_says(
    client: Client, database: Database, cast: Cast
) -> None:
    """ZITADEL CVE-2025-64101, of passkeys: what a request names as host or origin is not asked."""
    lies = {
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "https",
        "forwarded": "host=evil.example",
        "referer": "https://evil.example/",
    }
    await shows_password(client, cast.bob)
    answer = await client.ask("mutation { startPasskey { options errors { code } } }", as_=cast.bob, headers=lies)
    assert json.loads(answer.done("startPasskey")["options"])["rp"]["id"] == "127.0.0.1"
    _, options = await starts_passkey_log_in(client, headers=lies)
    assert json.loads(options)["rpId"] == "127.0.0.1"


def test_aut_3_passkeys_are_made_for_the_name_in_public_url() -> None:
    settings = settings_for(
        "sqlite+aiosqlite:///x.db",
        public_url="https://welkom.example:8443/at",
        allowed_origins=("https://app.welkom.example",),
    )
    assert settings.relying_party_id == "welkom.example"
    assert settings.origins == {"https://welkom.example:8443", "https://app.welkom.example"}


# ---- used


async def test_aut_3_alone_a_passkey_is_asked_to_know_its_user_and_no_account_is_named(client: Client) -> None:
    challenge, options = await starts_passkey_log_in(client)
    asked = json.loads(options)
    assert asked["challenge"] == challenge
    assert (asked["rpId"], asked["userVerification"], asked["allowCredentials"]) == ("127.0.0.1", "required", [])


async def test_aut_3_a_passkey_sets_a_cookie_where_it_is_asked_to(client: Client, cast: Cast) -> None:
    device = Device()
    await makes_passkey(client, cast.bob, device)
    challenge, options = await starts_passkey_log_in(client)
    given = {"challenge": challenge, "credential": device.answer(options), "cookie": True}
    answer = await client.do("completePasskeyLogIn", given, "grant { token }")
    assert answer.done("completePasskeyLogIn")["grant"]["token"] is None
    assert "HttpOnly" in answer.headers["set-cookie"]


async def test_aut_3_a_challenge_opens_one_session_however_many_answer_at_once(
    client: Client, database: Database, cast: Cast
) -> None:
    device = Device(counts=False)
    await makes_passkey(client, cast.bob, device)
    challenge, options = await starts_passkey_log_in(client)
    credential, before = device.answer(options), len(await rows(database, "sessions"))
    answers = await asyncio.gather(*(completes_passkey_log_in(client, challenge, credential) for _ in range(20)))
    done = [answer for answer in answers if not answer.errors and not answer.payload("completePasskeyLogIn")["errors"]]
    assert len(done) == 1
    assert len(await rows(database, "sessions")) == before + 1


async def test_aut_3_after_a_password_a_passkey_goes_on_from_the_challenge(
    client: Client, database: Database, cast: Cast
) -> None:
    device = Device()
    await makes_passkey(client, cast.bob, device)
    await makes_passkey(client, cast.alice, Device())
    started = (await logs_in(client, cast.bob.email)).payload("logIn")
    assert started["grant"] is None
    given = {"email": cast.bob.email, "password": PASSWORD}
    pending = (await client.do("logIn", given, LOG_IN)).done("logIn")
    assert (pending["grant"], pending["account"]) == (None, None)
    asked = json.loads(pending["passkeyOptions"])
    assert (asked["challenge"], asked["userVerification"]) == (pending["challenge"], "preferred")
    assert [bytes_of(one["id"]) for one in asked["allowCredentials"]] == [device.kept[0].id]
    # the password was one factor: to have the device is the other
    credential = device.answer(pending["passkeyOptions"], flags=PRESENT, handle=None)
    done = (await completes_passkey_log_in(client, pending["challenge"], credential)).done("completePasskeyLogIn")
    assert (await me(client, done["grant"]["token"])).data["viewer"]["id"] == cast.bob.id
    async with nothing_happens(database):
        again = device.answer(pending["passkeyOptions"])
        answer = await completes_passkey_log_in(client, pending["challenge"], again)
        assert answer.refused("completePasskeyLogIn") == "INVALID_TOKEN"


async def test_aut_3_a_challenge_after_a_password_is_no_session(client: Client, cast: Cast) -> None:
    """GHSA-xg6x-h9c9-2m83"""
    await makes_passkey(client, cast.bob, Device())
    pending = (await logs_in(client, cast.bob.email)).payload("logIn")
    assert pending["grant"] is None
    given = {"email": cast.bob.email, "password": PASSWORD}
    challenge = (await client.do("logIn", given, LOG_IN)).done("logIn")["challenge"]
    assert (await me(client, challenge)).code == "UNAUTHENTICATED"


async def test_aut_3_without_a_passkey_nothing_is_offered_beside_a_code(
    client: Client, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.alice)
    coded = {"email": cast.alice.email, "password": PASSWORD}
    by_code = (await client.do("logIn", coded, LOG_IN)).done("logIn")
    assert by_code["challenge"]
    assert by_code["passkeyOptions"] is None
    made = await makes_passkey(client, cast.bob, Device())
    given = {"email": cast.bob.email, "password": PASSWORD}
    assert (await client.do("logIn", given, LOG_IN)).done("logIn")["passkeyOptions"]
    (await removes(client, cast.bob, made["passkey"]["id"], PASSWORD)).done("removePasskey")
    plain = (await client.do("logIn", given, LOG_IN)).done("logIn")
    assert (plain["challenge"], plain["passkeyOptions"]) == (None, None)


async def test_aut_3_a_recovery_code_stands_for_a_lost_passkey(client: Client, cast: Cast) -> None:
    made = await makes_passkey(client, cast.bob, Device())
    given = {"email": cast.bob.email, "password": PASSWORD}
    challenge = (await client.do("logIn", given, LOG_IN)).done("logIn")["challenge"]
    code = {"challenge": challenge, "code": made["recoveryCodes"][0]}
    (await client.do("completeLogIn", code, "grant { token }")).done("completeLogIn")


# ---- removed


async def test_aut_3_the_last_factor_goes_with_the_password_which_is_alone_then(
    client: Client, database: Database, cast: Cast
) -> None:
    made = await makes_passkey(client, cast.bob, Device())
    async with nothing_happens(database):
        answer = await removes(client, cast.bob, made["passkey"]["id"])
        assert answer.refused("removePasskey") == "INVALID_INPUT"
        assert answer.payload("removePasskey")["errors"][0]["field"] == ["password"]
    done = (await removes(client, cast.bob, made["passkey"]["id"], PASSWORD)).done("removePasskey")
    assert done["account"]["twoFactor"] == {"enabled": False, "recoveryCodesLeft": 0, "passkeys": []}


async def test_aut_3_its_password_shows_who_removes(client: Client, database: Database, cast: Cast) -> None:
    made = await makes_passkey(client, cast.bob, Device())
    await time_passes(database, cast.bob)
    async with nothing_happens(database):
        answer = await removes(client, cast.bob, made["passkey"]["id"], "wrong")
        assert answer.refused("removePasskey") == "INVALID_CREDENTIALS"
    (await removes(client, cast.bob, made["passkey"]["id"], PASSWORD)).done("removePasskey")


async def test_aut_6_a_short_password_is_not_left_alone(client: Client, database: Database, cast: Cast) -> None:
    made = await makes_passkey(client, cast.bob, Device())
    short = "kettle9!zq"
    given = {"currentPassword": PASSWORD, "newPassword": short}
    (await client.do("changePassword", given, as_=cast.bob, select="account { id }")).done("changePassword")
    answer = await removes(client, cast.bob, made["passkey"]["id"], short)
    assert answer.refused("removePasskey") == "WEAK_PASSWORD"
    assert len((await passkeys(client, cast.bob))["passkeys"]) == 1


async def test_aut_3_an_account_without_a_password_may_be_left_without_a_factor(
    client: Client, database: Database, cast: Cast
) -> None:
    made = await makes_passkey(client, cast.bob, Device())
    await clear_password(database, cast.bob)
    (await removes(client, cast.bob, made["passkey"]["id"])).done("removePasskey")


async def test_aut_3_where_an_environment_needs_one_the_last_factor_stays(
    client: Client, database: Database, cast: Cast
) -> None:
    await makes_passkey(client, cast.alice, Device())
    await sets(client, cast.alice, requireTwoFactor=True)
    refused = await me(client, cast.bob)
    assert refused.code == "TWO_FACTOR_REQUIRED"
    made = await makes_passkey(client, cast.bob, Device())
    assert (await me(client, cast.bob)).data["viewer"]["id"] == cast.bob.id
    answer = await removes(client, cast.bob, made["passkey"]["id"], PASSWORD)
    assert answer.refused("removePasskey") == "INVALID_INPUT"
    assert answer.payload("removePasskey")["errors"][0]["field"] == ["passkeyId"]
    assert len((await passkeys(client, cast.bob))["passkeys"]) == 1
    assert await audit(database, action="passkey.removed") == []
    await makes_passkey(client, cast.bob, Device())
    (await removes(client, cast.bob, made["passkey"]["id"])).done("removePasskey")


async def test_aut_3_nobody_removes_another_ones_passkey(client: Client, database: Database, cast: Cast) -> None:
    made = await makes_passkey(client, cast.bob, Device())
    await makes_passkey(client, cast.alice, Device())
    async with nothing_happens(database):
        for wrong in (made["passkey"]["id"], "psk_" + "0" * 32, "usr_" + "0" * 32, "", "x" * 5000):
            assert (await removes(client, cast.alice, wrong)).refused("removePasskey") == "NOT_FOUND"
        node = await client.ask(
            "query($id: ID!) { node(id: $id) { id } }", {"id": made["passkey"]["id"]}, as_=cast.alice
        )
        assert node.data["node"] is None
    own = await client.ask("query($id: ID!) { node(id: $id) { id } }", {"id": made["passkey"]["id"]}, as_=cast.bob)
    assert own.data["node"]["id"] == made["passkey"]["id"]


# ---- how often


async def test_lim_3_a_network_begins_so_many_log_ins_an_hour(client: Client, database: Database) -> None:
    limits = dataclasses.replace(database.policy.limits, passkey_log_ins_per_network_an_hour=3)
    database.policy = dataclasses.replace(database.policy, limits=limits)
    for _ in range(3):
        await starts_passkey_log_in(client)
    async with nothing_happens(database):
        answer = await client.ask("mutation { startPasskeyLogIn { challenge options errors { code } } }")
    assert answer.code == "RATE_LIMITED"
    assert 3500 < answer.errors[0]["extensions"]["retryAfter"] <= 3600


async def test_lim_5_challenges_go_when_they_are_over(client: Client, database: Database, cast: Cast) -> None:
    await shows_password(client, cast.bob)
    await starts_passkey(client, cast.bob)
    for _ in range(3):
        await starts_passkey_log_in(client)
    await set_up_app(database, cast.alice)
    (await logs_in(client, cast.alice.email)).done("logIn")
    purposes = {"PASSKEY_LOG_IN": 5, "PASSKEY_REGISTRATION": 5, "LOG_IN_CHALLENGE": 10}

    async def left() -> int:
        async with database.write(origin="test") as uow:
            await housekeeping.tidy(uow)
        return sum(row.purpose.value in purposes for row in await rows(database, "secrets"))

    assert await left() == 5
    for row in await rows(database, "secrets"):
        if row.purpose.value in purposes:
            assert row.expires_at - row.created_at == dt.timedelta(minutes=purposes[row.purpose.value])
            await put(database, "secrets", {"hash": row.hash}, expires_at=ago(seconds=1))
    assert await left() == 0


# ---- taken off by others


async def test_aut_3_the_operator_takes_passkeys_off_and_the_mail_gives_them_back(
    client: Client, database: Database, cast: Cast
) -> None:
    device, before = Device(), Device()
    gone = await makes_passkey(client, cast.bob, before)
    await makes_passkey(client, cast.bob, device)
    (await removes(client, cast.bob, gone["passkey"]["id"])).done("removePasskey")
    await put(database, "passkeys", {"account_id": cast.bob.account_id}, created_at=ago(days=20))
    async with database.write(origin="test") as uow:
        await second_factor_resets.by_operator(uow, email=cast.bob.email)
    assert (await logs_in_by_passkey(client, device)).refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
    mail = (await mails(database, to=cast.bob.email, kind="ACCOUNT_CHANGED"))[-1]
    assert mail.params["change"] == "TWO_FACTOR_RESET"
    (await client.do("undoAccountChange", {"token": mail.secret}, "undone")).done("undoAccountChange")
    (await logs_in_by_passkey(client, device)).done("completePasskeyLogIn")
    # what its holder had removed before stays removed
    assert (await logs_in_by_passkey(client, before)).refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"


async def test_aut_3_undoing_a_reset_brings_no_app_back_that_its_holder_took_off(
    client: Client, database: Database, cast: Cast
) -> None:
    app = await set_up_app(database, cast.bob)
    await makes_passkey(client, cast.bob, Device())
    await put(database, "passkeys", {"account_id": cast.bob.account_id}, created_at=ago(days=20))
    await put(database, "authenticator_apps", {"account_id": cast.bob.account_id}, confirmed_at=ago(days=20))
    given = {"code": app.code(), "password": PASSWORD}
    (await client.do("disableTwoFactor", given, as_=cast.bob)).done("disableTwoFactor")
    async with database.write(origin="test") as uow:
        await second_factor_resets.by_operator(uow, email=cast.bob.email)
    mail = (await mails(database, to=cast.bob.email, kind="ACCOUNT_CHANGED"))[-1]
    (await client.do("undoAccountChange", {"token": mail.secret}, "undone")).done("undoAccountChange")
    [row] = await rows(database, "authenticator_apps", account_id=cast.bob.account_id)
    assert row.removed_at is not None
    assert len(await rows(database, "passkeys", account_id=cast.bob.account_id, removed_at=None)) == 1
