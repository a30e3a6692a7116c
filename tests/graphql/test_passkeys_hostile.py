"""AUT-3: passkeys that lie, are stolen, copied or made to hurt. Each is refused, and nothing happens."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import cbor2
import pytest

from server.db.database import Database
from server.db.models import Purpose
from server.domain import passkey_ceremonies, secrets
from server.domain.passkeys import LASTS
from tests.authenticator import (
    BACKED_UP,
    KEY,
    MORE,
    PRESENT,
    RS256,
    VERIFIED,
    Credential,
    Device,
    bytes_of,
    private_key,
    text_of,
)
from tests.client import Answer, Client
from tests.graphql.counting import statements
from tests.graphql.steps import logs_in
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
from tests.rows import ago, audit, nothing_happens, put, rows
from tests.scenario import PASSWORD, Cast

RSA_TOO_SHORT = Credential("127.0.0.1", b"", private_key(RS256, 1024)).public


def bomb(levels: int) -> bytes:
    """Each array names the one before it twice, by tags: written out, it doubles with each level."""
    arrays = [b"\xd8\x1c\x82\x01\x01"]
    arrays += [b"\xd8\x1c\x82" + (b"\xd8\x1d" + cbor2.dumps(n)) * 2 for n in range(levels - 1)]
    return cbor2.dumps(list(range(levels)))[:2] + b"".join(arrays)


BOMB = bomb(60)  # 2^60 numbers
DEEP = b"\x81" * 3000 + b"\x01"

# What is wrong with an answer of either kind, whatever it is about.
ANY_LIES: dict[str, dict[str, Any]] = {
    "another origin": {"origin": "https://evil.example"},
    "a sub-domain": {"origin": "http://evil.127.0.0.1:8000"},
    "another port": {"origin": "http://127.0.0.1:8001"},
    "an origin that begins like ours": {"origin": "http://127.0.0.1:8000.evil.example"},
    "an origin that is no text": {"origin": ["http://127.0.0.1:8000"]},
    "another party": {"rp_id": "evil.example"},
    "a page of ours within another's": {"cross_origin": True},
    "within another's, by another word for it": {"cross_origin": "true"},
    "below another page": {"client": {"topOrigin": "https://evil.example"}},
    "nobody there": {"flags_without": PRESENT},
    "nobody known": {"flags_without": VERIFIED},
    "backed up, and not eligible for it": {"flags_with": BACKED_UP},
    "more, of which there is none": {"flags_with": MORE},
    "a bomb as an extension": {"flags_with": MORE, "rest": BOMB},
    "an extension that is deep": {"flags_with": MORE, "rest": DEEP},
    "an extension that is not all there": {"flags_with": MORE, "rest": b"\x5b" + b"\xff" * 8},
    "more than there should be": {"rest": b"\x00"},
    "another type": {"outer": {"type": "password"}},
    "an id that is another": {"outer": {"id": text_of(b"x" * 32)}},
    "an id that is no text": {"outer": {"id": 7}},
    "no response": {"outer": {"response": None}},
    "client data that is a list": {"response": {"clientDataJSON": text_of(b"[]")}},
    "client data that is none": {"response": {"clientDataJSON": text_of(b"\xff\xfe")}},
    "client data without a challenge": {"response": {"clientDataJSON": text_of(b'{"type":"webauthn.get"}')}},
    "no base64": {"response": {"clientDataJSON": "\u20ac"}},
}
MAKING_LIES: dict[str, dict[str, Any]] = ANY_LIES | {
    "an answer to a log-in": {"type": "webauthn.get"},
    "no key": {"flags_without": KEY},
    "a key that is a bomb": {"public": BOMB},
    "a key that is deep": {"public": DEEP},
    "a key that is a number": {"public": b"\x04"},
    "a key without parts": {"public": b"\xa0"},
    "a key of nothing": {"public": b""},
    "a point on no curve": {"public": cbor2.dumps({1: 2, 3: -7, -1: 1, -2: b"\1" * 32, -3: b"\1" * 32})},
    "a key for another use": {"public": cbor2.dumps({1: 4, 3: 5, -1: b"\1" * 32})},
    "an algorithm that we don't take": {"public": cbor2.dumps({1: 2, 3: -47, -1: 8, -2: b"\1" * 32, -3: b"\1" * 32})},
    "a short RSA key": {"public": RSA_TOO_SHORT},
    "a long key": {"public": cbor2.dumps({1: 3, 3: -257, -1: b"\xff" * 2000, -2: b"\1\0\1"})},
    "an attestation that is none": {"attestation": b""},
    "an attestation that is a bomb": {"attestation": BOMB},
    "an attestation that is deep": {"attestation": DEEP},
    "an attestation with a tail": {"tail": b"\x00"},
    "an attestation of a number": {"attestation": b"\x01"},
    "an attestation without data": {"attestation": cbor2.dumps({"fmt": "none", "attStmt": {}})},
    "data that is no bytes": {"attested": {"authData": "text"}},
    "data that is short": {"attested": {"authData": b"\x00" * 36}},
}
LOG_IN_LIES: dict[str, dict[str, Any]] = ANY_LIES | {
    "an answer to a making": {"type": "webauthn.create"},
    "another challenge": {"challenge": text_of(b"x" * 32)},
    "the same challenge in other letters": {"challenge_plus": "="},
    "no signature": {"signature": b""},
    "a signature that is none": {"signature": b"x" * 70},
    "another key's signature": {"signed_by_another": True},
    "data that is short": {"data": b"\x00" * 36},
    "data of which nothing is": {"data": b""},
    "a new key, where there should be none": {"flags_with": KEY, "rest": bytes(18) + b"\xa0"},
    "a key that is a bomb": {"flags_with": KEY, "rest": bytes(18) + BOMB},
    "no account": {"handle": None},
    "another account": {"handle": b"y" * 32},
    "an account that is empty": {"handle": b""},
}
# What is no answer of a browser at all.
NONSENSE = {
    "nothing": "",
    "no JSON": "{",
    "a list": "[]",
    "a number": "7",
    "null": "null",
    "an object of nothing": "{}",
    "deep": "[" * 7999 + "]" * 7999,
    "deeper objects": '{"a":' * 3000 + "1" + "}" * 3000,
    "NUL": "\x00",
    "half a letter": '{"id": "\\ud800", "rawId": "\\ud800", "type": "public-key", "response": {}}',
    "a long number": '{"id": ' + "9" * 15_000 + "}",
}


def told(lies: dict[str, Any], flags: int, options: str) -> dict[str, Any]:
    """The lies as the device takes them: those that are about what it would say else."""
    lies = dict(lies)
    if "flags_with" in lies:
        lies["flags"] = flags | lies.pop("flags_with")
    if "flags_without" in lies:
        lies["flags"] = flags & ~lies.pop("flags_without")
    if "challenge_plus" in lies:
        lies["challenge"] = json.loads(options)["challenge"] + lies.pop("challenge_plus")
    return lies


def altered(credential: str, lies: dict[str, Any]) -> str:
    """The answer with another response, where the lies have one."""
    found = json.loads(credential)
    found["response"] = found["response"] and found["response"] | lies.get("response", {})
    if "tail" in lies:
        attestation = bytes_of(found["response"]["attestationObject"])
        found["response"]["attestationObject"] = text_of(attestation + lies["tail"])
    return json.dumps(found)


def made_with(device: Device, options: str, lies: dict[str, Any]) -> str:
    return altered(device.make(options, **told(lies, PRESENT | VERIFIED | KEY, options)), lies)


def answered_with(device: Device, options: str, lies: dict[str, Any]) -> str:
    if lies.get("signed_by_another"):
        lies = {"signature": private_key_signature(device, options)}
    return altered(device.answer(options, **told(lies, PRESENT | VERIFIED, options)), lies)


def private_key_signature(device: Device, options: str) -> bytes:
    """Of just the right bytes, by a key that is not the account's."""
    own = device.kept[0]
    other = Credential(own.rp_id, own.handle, private_key(), own.id, own.count)
    return bytes_of(json.loads(device.answer(options, credential=other))["response"]["signature"])


# ---- making


@pytest.mark.parametrize("lie", MAKING_LIES)
async def test_aut_3_a_new_passkey_that_lies_is_refused(
    client: Client, database: Database, cast: Cast, lie: str
) -> None:
    device = Device()
    await shows_password(client, cast.bob)
    options = await starts_passkey(client, cast.bob)
    credential = made_with(device, options, MAKING_LIES[lie])
    async with nothing_happens(database), asyncio.timeout(5):
        answer = await confirms_passkey(client, cast.bob, credential)
        assert answer.refused("confirmPasskey") in ("INVALID_INPUT", "INVALID_TOKEN")
    # the challenge was not used up by it
    (await confirms_passkey(client, cast.bob, device.make(options))).done("confirmPasskey")


@pytest.mark.parametrize("what", NONSENSE)
async def test_aut_3_what_is_no_passkey_is_refused(client: Client, database: Database, cast: Cast, what: str) -> None:
    await shows_password(client, cast.bob)
    challenge, _ = await starts_passkey_log_in(client)
    async with nothing_happens(database), asyncio.timeout(5):
        assert (await confirms_passkey(client, cast.bob, NONSENSE[what])).refused("confirmPasskey") == "INVALID_INPUT"
        answer = await completes_passkey_log_in(client, challenge, NONSENSE[what])
        assert answer.refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"


async def test_lim_1_a_passkey_is_read_up_to_16_000_characters(client: Client, database: Database, cast: Cast) -> None:
    device = Device()
    await shows_password(client, cast.bob)
    options = await starts_passkey(client, cast.bob)
    credential = device.make(options)
    fits = credential + " " * (16_000 - len(credential))
    async with nothing_happens(database):
        assert (await confirms_passkey(client, cast.bob, fits + " ")).refused("confirmPasskey") == "INVALID_INPUT"
    (await confirms_passkey(client, cast.bob, fits)).done("confirmPasskey")


async def test_aut_3_an_attestation_is_left_unread(client: Client, cast: Cast) -> None:
    """It vouches for a maker: nobody asked, and what it holds is not parsed."""
    device = Device()
    await shows_password(client, cast.bob)
    attested = {"fmt": "packed", "attStmt": {"alg": -7, "sig": b"x", "x5c": [b"no certificate"]}}
    credential = device.make(await starts_passkey(client, cast.bob), attested=attested)
    (await confirms_passkey(client, cast.bob, credential)).done("confirmPasskey")
    (await logs_in_by_passkey(client, device)).done("completePasskeyLogIn")


async def test_aut_3_only_known_ways_to_a_device_are_kept(client: Client, cast: Cast) -> None:
    device = Device()
    await shows_password(client, cast.bob)
    lies = {"transports": ["usb", "usb", "evil,way", 7, "x" * 3000, "nfc"]}
    credential = device.make(await starts_passkey(client, cast.bob), **lies)
    (await confirms_passkey(client, cast.bob, credential)).done("confirmPasskey")
    [known] = json.loads(await starts_passkey(client, cast.bob))["excludeCredentials"]
    assert known["transports"] == ["usb", "nfc"]


async def test_aut_3_a_challenge_makes_one_passkey_of_one_account_in_five_minutes(
    client: Client, database: Database, cast: Cast
) -> None:
    device = Device()
    await shows_password(client, cast.bob)
    await shows_password(client, cast.alice)
    bobs = await starts_passkey(client, cast.bob)
    alices = await starts_passkey(client, cast.alice)
    log_in, _ = await starts_passkey_log_in(client)
    made_up = text_of(b"x" * 32)

    async def code(options: str, **lies: Any) -> str:
        return (await confirms_passkey(client, cast.bob, device.make(options, **lies))).refused("confirmPasskey")

    async with nothing_happens(database):
        assert await code(alices) == "INVALID_TOKEN"
        assert await code(bobs, challenge=log_in) == "INVALID_TOKEN"
        assert await code(bobs, challenge=made_up) == "INVALID_TOKEN"
        assert await code(bobs, challenge=json.loads(bobs)["challenge"] + "=") == "INVALID_TOKEN"
        for other in (None, 7, [], {}, "", "x" * 10_000):
            assert await code(bobs, challenge=other) in ("INVALID_TOKEN", "INVALID_INPUT")
    newer = await starts_passkey(client, cast.bob)
    async with nothing_happens(database):
        assert await code(bobs) == "INVALID_TOKEN"
    (await confirms_passkey(client, cast.bob, device.make(newer))).done("confirmPasskey")
    async with nothing_happens(database):
        assert await code(newer) == "INVALID_TOKEN"
    late = await starts_passkey(client, cast.bob)
    hashed = secrets.digest(json.loads(late)["challenge"])
    await put(database, "secrets", {"hash": hashed}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert await code(late) == "INVALID_TOKEN"
    (await confirms_passkey(client, cast.alice, device.make(alices))).done("confirmPasskey")


async def test_aut_3_a_challenge_has_its_purpose_alone(database: Database, cast: Cast) -> None:
    for own in (Purpose.PASSKEY_REGISTRATION, Purpose.PASSKEY_LOG_IN):
        async with database.write(origin="test") as uow:
            token = secrets.issue(uow, own, cast.bob.account_id, lasts=LASTS)
        async with database.write(origin="test") as uow:
            for other in set(Purpose) - {own}:
                assert not await secrets.redeem(uow, token, other, cast.bob.account_id)
            assert not await secrets.redeem(uow, token, own, cast.alice.account_id)
            assert await secrets.redeem(uow, token, own, cast.bob.account_id)


async def test_aut_3_a_key_that_somebody_has_is_not_given_to_another(
    client: Client, database: Database, cast: Cast
) -> None:
    """The answer is that of any passkey which can't be used: it does not tell that somebody has it."""
    device = Device()
    await makes_passkey(client, cast.bob, device)
    await shows_password(client, cast.alice)
    options = await starts_passkey(client, cast.alice)
    stolen = device.make(options, credential=device.kept[0])
    useless = Device().make(options, flags=PRESENT | KEY)
    async with nothing_happens(database):
        answers = [await confirms_passkey(client, cast.alice, one) for one in (stolen, useless)]
    assert answers[0].body == answers[1].body
    assert answers[0].refused("confirmPasskey") == "INVALID_INPUT"
    made = (await logs_in_by_passkey(client, device)).done("completePasskeyLogIn")
    assert made["account"]["name"] == cast.bob.name


# ---- logging in


@pytest.mark.parametrize("lie", LOG_IN_LIES)
async def test_aut_3_a_passkey_that_lies_lets_nobody_in(
    client: Client, database: Database, cast: Cast, lie: str
) -> None:
    device = Device()
    await makes_passkey(client, cast.bob, device)
    challenge, options = await starts_passkey_log_in(client)
    credential = answered_with(device, options, LOG_IN_LIES[lie])
    async with nothing_happens(database), asyncio.timeout(5):
        answer = await completes_passkey_log_in(client, challenge, credential)
        assert answer.refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
    (await completes_passkey_log_in(client, challenge, device.answer(options))).done("completePasskeyLogIn")


async def test_aut_3_nobody_is_told_whether_a_passkey_exists(client: Client, database: Database, cast: Cast) -> None:
    """One answer, by the same statements and one check of a signature each."""
    device, unknown = Device(), Device()
    made = await makes_passkey(client, cast.bob, device)
    gone = Device()
    second = await makes_passkey(client, cast.bob, gone)
    (await client.do("removePasskey", {"passkeyId": second["passkey"]["id"]}, "account { id }", as_=cast.bob)).done(
        "removePasskey"
    )
    _, options = await starts_passkey_log_in(client)
    unknown.kept.append(Credential("127.0.0.1", device.kept[0].handle, private_key()))
    seen, bodies, kinds = [], [], ("known", "unknown", "removed", "known", "unknown", "removed")
    for kind in kinds:
        challenge, options = await starts_passkey_log_in(client)
        by = {"known": device, "unknown": unknown, "removed": gone}[kind]
        lies = {"signature": b"x" * 70} if kind == "known" else {}
        credential = by.answer(options, **lies)
        with statements(database) as ran:
            answer = await completes_passkey_log_in(client, challenge, credential)
        assert answer.refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
        bodies.append(answer.body)
        seen.append(ran)
    assert all(body == bodies[0] for body in bodies)
    assert {len(ran) for ran in seen[3:]} == {len(seen[3])}
    assert made


async def test_aut_3_the_check_of_nobodys_passkey_is_one_of_a_signature(monkeypatch: pytest.MonkeyPatch) -> None:
    import webauthn.authentication.verify_authentication_response as checking

    from server.db.policy import RelyingParty

    await passkey_ceremonies.load()
    checked: list[Any] = []
    real: Callable[..., Any] = checking.verify_signature  # type: ignore[attr-defined]
    monkeypatch.setattr(checking, "verify_signature", lambda **given: (checked.append(given), real(**given))[1])
    party = RelyingParty("127.0.0.1", frozenset({"http://127.0.0.1:8000"}))
    device, challenge = Device(), text_of(b"x" * 32)
    device.kept.append(Credential("127.0.0.1", b"handle", private_key()))
    credential = device.answer(passkey_ceremonies.request_options(party, challenge=challenge, alone=True))
    answer = passkey_ceremonies.presented(credential)
    for known in (device.kept[0].public, None):
        try:
            passkey_ceremonies.check(party, answer, challenge=challenge, public_key=known, alone=True)
        except passkey_ceremonies.Unfit:
            assert known is None
    assert len(checked) == 2


async def test_aut_3_a_challenge_of_a_log_in_is_good_once_for_five_minutes(
    client: Client, database: Database, cast: Cast
) -> None:
    device = Device()
    await makes_passkey(client, cast.bob, device)
    registration = json.loads(await starts_passkey(client, cast.bob))["challenge"]

    async def code(challenge: str, options: str) -> str:
        answer = await completes_passkey_log_in(client, challenge, device.answer(options, challenge=challenge))
        return answer.refused("completePasskeyLogIn")

    challenge, options = await starts_passkey_log_in(client)
    async with nothing_happens(database):
        for wrong in (registration, text_of(b"x" * 32), challenge + "=", challenge[:-1], "", "x" * 10_000):
            assert await code(wrong, options) == "INVALID_TOKEN"
    (await completes_passkey_log_in(client, challenge, device.answer(options))).done("completePasskeyLogIn")
    late, options_of_late = await starts_passkey_log_in(client)
    await put(database, "secrets", {"hash": secrets.digest(late)}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert await code(challenge, options) == "INVALID_TOKEN"
        assert await code(late, options_of_late) == "INVALID_TOKEN"


async def test_aut_3_an_answer_is_good_for_its_own_challenge_only(
    client: Client, database: Database, cast: Cast
) -> None:
    device = Device()
    await makes_passkey(client, cast.bob, device)
    first, options = await starts_passkey_log_in(client)
    second, _ = await starts_passkey_log_in(client)
    async with nothing_happens(database):
        answer = await completes_passkey_log_in(client, second, device.answer(options))
        assert answer.refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
    (await completes_passkey_log_in(client, first, device.answer(options))).done("completePasskeyLogIn")


async def test_aut_3_a_passkey_whose_counter_goes_back_is_refused_and_audited(
    client: Client, database: Database, cast: Cast
) -> None:
    """Two devices that count for themselves have one key: somebody copied it."""
    device = Device()
    made = await makes_passkey(client, cast.bob, device)
    for count in (7, 8):
        (await logs_in_by_passkey(client, device, count=count)).done("completePasskeyLogIn")
    sessions = await rows(database, "sessions")
    for count in (8, 7, 1, 0):
        challenge, options = await starts_passkey_log_in(client)
        answer = await completes_passkey_log_in(client, challenge, device.answer(options, count=count))
        assert answer.refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
        assert "copied" in answer.payload("completePasskeyLogIn")["errors"][0]["message"]
        async with nothing_happens(database):  # the challenge is used up
            again = await completes_passkey_log_in(client, challenge, device.answer(options, count=99))
            assert again.refused("completePasskeyLogIn") == "INVALID_TOKEN"
    assert len(await rows(database, "sessions")) == len(sessions)
    refused = await audit(database, action="passkey.refused")
    assert len(refused) == 4
    assert made["passkey"]["id"] == f"psk_{refused[0].target_id.hex}"
    failed = await client.ask("{ account { failedLogIns { method } } }", as_=cast.bob)
    assert [one["method"] for one in failed.data["account"]["failedLogIns"]] == ["PASSKEY"] * 4
    (await logs_in_by_passkey(client, device, count=9)).done("completePasskeyLogIn")


async def test_aut_3_a_device_that_counts_nothing_is_no_copy(client: Client, cast: Cast) -> None:
    device = Device(counts=False)
    await makes_passkey(client, cast.bob, device)
    for _ in range(3):
        (await logs_in_by_passkey(client, device)).done("completePasskeyLogIn")


async def test_aut_3_another_accounts_passkey_is_no_second_factor(
    client: Client, database: Database, cast: Cast
) -> None:
    bobs, alices = Device(), Device()
    await makes_passkey(client, cast.bob, bobs)
    await makes_passkey(client, cast.alice, alices)
    given = {"email": cast.bob.email, "password": PASSWORD}
    pending = (await client.do("logIn", given, "challenge passkeyOptions")).done("logIn")
    options = json.dumps(json.loads(pending["passkeyOptions"]) | {"allowCredentials": []})
    async with nothing_happens(database):
        for lies in ({}, {"handle": bobs.kept[0].handle}, {"handle": None}):
            answer = await completes_passkey_log_in(client, pending["challenge"], alices.answer(options, **lies))
            assert answer.refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
    # and an answer to a log-in alone is none to this one
    _, alone = await starts_passkey_log_in(client)
    async with nothing_happens(database):
        answer = await completes_passkey_log_in(client, pending["challenge"], bobs.answer(alone))
        assert answer.refused("completePasskeyLogIn") == "INVALID_CREDENTIALS"
    answer = await completes_passkey_log_in(client, pending["challenge"], bobs.answer(options))
    answer.done("completePasskeyLogIn")


async def test_aut_3_a_new_password_ends_what_waits_for_a_passkey(
    client: Client, database: Database, cast: Cast
) -> None:
    device = Device()
    await makes_passkey(client, cast.bob, device)
    given = {"email": cast.bob.email, "password": PASSWORD}
    pending = (await client.do("logIn", given, "challenge passkeyOptions")).done("logIn")
    changed = {"currentPassword": PASSWORD, "newPassword": "yellow kettle whistles slowly"}
    (await client.do("changePassword", changed, "account { id }", as_=cast.bob)).done("changePassword")
    async with nothing_happens(database):
        answer = await completes_passkey_log_in(client, pending["challenge"], device.answer(pending["passkeyOptions"]))
        assert answer.refused("completePasskeyLogIn") == "INVALID_TOKEN"


async def test_aut_7_tries_at_a_passkey_are_slowed_down_known_or_not(
    client: Client, database: Database, cast: Cast
) -> None:
    device, unknown = Device(), Device()
    await makes_passkey(client, cast.bob, device)
    unknown.kept.append(Credential("127.0.0.1", b"handle", private_key()))
    for by in (device, unknown):
        codes = []
        for _ in range(7):
            challenge, options = await starts_passkey_log_in(client)
            answer = await completes_passkey_log_in(client, challenge, by.answer(options, signature=b"x"))
            codes.append(answer.code or answer.refused("completePasskeyLogIn"))
        assert codes == ["INVALID_CREDENTIALS"] * 6 + ["RATE_LIMITED"]
    failed = await rows(database, "failed_log_ins", method="PASSKEY")
    assert sorted(str(row.account_id) for row in failed) == sorted([str(cast.bob.account_id)] * 6 + ["None"] * 6)


async def test_aut_7_tries_at_challenges_count_for_the_network(client: Client, database: Database) -> None:
    credential = "{}"
    answers: list[Answer] = []
    for n in range(102):
        answers.append(await completes_passkey_log_in(client, text_of(n.to_bytes(32, "big")), credential))
    assert [answer.code for answer in answers] == [None] * 101 + ["RATE_LIMITED"]


async def test_threats_a_passkey_is_one_guess_a_request(client: Client, database: Database) -> None:
    """wallarm: password guessing through aliases"""
    one = 'completePasskeyLogIn(input: {challenge: "x", credential: "{}"}) { errors { code } }'
    async with nothing_happens(database, counted=False):
        answer = await client.ask(f"mutation {{ a: {one} b: {one} }}")
    assert answer.code == "LIMIT_EXCEEDED"


async def test_aut_3_no_secret_of_a_passkey_is_kept_or_shown(client: Client, database: Database, cast: Cast) -> None:
    from tests.rows import everything

    device = Device()
    await makes_passkey(client, cast.bob, device)
    challenge, _ = await starts_passkey_log_in(client)
    registration = json.loads(await starts_passkey(client, cast.bob))["challenge"]
    kept = repr(await everything(database))
    assert challenge not in kept
    assert registration not in kept
    assert (await passkeys(client, cast.bob))["enabled"]
    assert (await logs_in(client, cast.bob.email)).payload("logIn")["grant"] is None
