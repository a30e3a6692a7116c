"""Tokens: 256 bits, stored hashed, redeemed once, for one purpose and one subject."""

import asyncio
import base64
import datetime as dt
import string
import uuid

import pytest
import time_machine
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from server.db.database import Database
from server.db.models import Purpose, Secret, new_id
from server.domain import secrets

HOUR = dt.timedelta(hours=1)
ALPHABET = string.ascii_letters + string.digits + "-_"


async def issued(database: Database, purpose: Purpose = Purpose.RECOVERY) -> tuple[str, uuid.UUID]:
    subject_id = new_id()
    async with database.write(origin="test") as uow:
        return secrets.issue(uow, purpose, subject_id, lasts=HOUR), subject_id


async def redeemed(database: Database, token: str, purpose: Purpose, subject_id: uuid.UUID) -> bool:
    async with database.write(origin="test") as uow:
        return await secrets.redeem(uow, token, purpose, subject_id)


def test_inv_4_a_token_is_256_random_bits_in_base64url() -> None:
    made = {secrets.make() for _ in range(1000)}
    assert len(made) == 1000
    assert all(secrets.SHAPE.fullmatch(token) for token in made)
    numbers = [int.from_bytes(base64.urlsafe_b64decode(token + "="), "big") for token in made]
    for bit in range(256):  # each of them is set in half of the tokens; 350 is nine standard deviations away
        assert 350 < sum(number >> bit & 1 for number in numbers) < 650, bit


def test_a_second_spelling_of_the_same_bits_is_another_token() -> None:
    token = "A" * 42 + "B"  # its last two bits say nothing
    twin = "A" * 42 + "A"
    assert base64.urlsafe_b64decode(token + "=") == base64.urlsafe_b64decode(twin + "=")
    assert secrets.digest(token) != secrets.digest(twin)


@given(st.text(max_size=60).filter(lambda text: secrets.SHAPE.fullmatch(text) is None))
def test_what_is_no_token_has_the_digest_of_nothing(text: str) -> None:
    assert secrets.digest(text) == b""


@pytest.mark.parametrize("change", [" {}", "{} ", "{}\n", "{}=", "{}\x00", "{}A"])
def test_a_token_with_something_around_it_is_none(change: str) -> None:
    assert secrets.digest(change.format(secrets.make())) == b""


@pytest.mark.empty
async def test_inv_4_only_the_hash_is_stored(database: Database) -> None:
    token, _ = await issued(database)
    async with database.write(origin="test") as uow:
        [row] = await uow.rows(select(Secret.__table__))
    assert row.hash == secrets.digest(token)
    assert token not in repr(row)
    assert base64.urlsafe_b64decode(token + "=") not in row.hash


@pytest.mark.empty
async def test_a_secret_is_redeemed_once(database: Database) -> None:
    token, subject_id = await issued(database)
    assert await redeemed(database, token, Purpose.RECOVERY, subject_id)
    assert not await redeemed(database, token, Purpose.RECOVERY, subject_id)


@pytest.mark.empty
async def test_aut_4_one_hundred_at_once_redeem_it_once(database: Database) -> None:
    token, subject_id = await issued(database)
    attempts = [redeemed(database, token, Purpose.RECOVERY, subject_id) for _ in range(100)]
    assert sum(await asyncio.gather(*attempts)) == 1


@pytest.mark.empty
@pytest.mark.parametrize("other", [purpose for purpose in Purpose if purpose is not Purpose.RECOVERY])
async def test_a_secret_is_good_for_its_purpose_only(database: Database, other: Purpose) -> None:
    token, subject_id = await issued(database)
    assert not await redeemed(database, token, other, subject_id)
    reader = database.read()
    assert await secrets.find(reader, token, other) is None
    await reader.close()
    assert await redeemed(database, token, Purpose.RECOVERY, subject_id)


@pytest.mark.empty
async def test_a_secret_is_good_for_its_subject_only(database: Database) -> None:
    token, subject_id = await issued(database)
    _, another = await issued(database)
    assert not await redeemed(database, token, Purpose.RECOVERY, another)
    assert await redeemed(database, token, Purpose.RECOVERY, subject_id)


@pytest.mark.empty
async def test_one_second_late_is_late_and_nothing_has_to_sweep(database: Database) -> None:
    token, subject_id = await issued(database)
    async with database.write(origin="test") as uow:
        expires_at = await uow.scalar(select(Secret.expires_at))
    with time_machine.travel(expires_at + dt.timedelta(seconds=1), tick=False):
        assert not await redeemed(database, token, Purpose.RECOVERY, subject_id)
    with time_machine.travel(expires_at, tick=False):
        assert not await redeemed(database, token, Purpose.RECOVERY, subject_id)
    with time_machine.travel(expires_at - dt.timedelta(seconds=1), tick=False):
        assert await redeemed(database, token, Purpose.RECOVERY, subject_id)


@pytest.mark.empty
async def test_inv_10_a_superseded_secret_is_over_and_others_are_not(database: Database) -> None:
    token, subject_id = await issued(database)
    kept, other_id = await issued(database)
    async with database.write(origin="test") as uow:
        await secrets.supersede(uow, Purpose.RECOVERY, subject_id)
    assert not await redeemed(database, token, Purpose.RECOVERY, subject_id)
    assert await redeemed(database, kept, Purpose.RECOVERY, other_id)


@pytest.mark.empty
async def test_mutated_tokens_find_nothing(database: Database) -> None:
    """Invitations forged or used elsewhere (Keycloak CVE-2026-1529, Zulip CVE-2022-21706)."""
    token, subject_id = await issued(database)
    mutated = {token[:at] + letter + token[at + 1 :] for at in range(len(token)) for letter in ALPHABET} - {token}
    assert len(mutated) == 43 * 63
    async with database.write(origin="test") as uow:
        for one in mutated:
            assert await secrets.find(uow, one, *Purpose) is None
    assert await redeemed(database, token, Purpose.RECOVERY, subject_id)
