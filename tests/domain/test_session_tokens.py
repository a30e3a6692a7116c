"""AUT-2: a session's token names its account, and opens only what its own text was given for."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.db.database import Database
from server.db.models import new_id
from server.domain import session_tokens
from tests.client import Client
from tests.rows import nothing_happens
from tests.scenario import Cast

ME = "{ account { id } }"


@given(st.uuids())
def test_a_token_is_read_as_it_was_made(account_id: uuid.UUID) -> None:
    one, other = (session_tokens.make(account_id) for _ in range(2))
    read, another = session_tokens.read(one), session_tokens.read(other)
    assert read
    assert another
    assert read.account_id == another.account_id == account_id
    assert read.hash != another.hash


@given(st.text(max_size=200).filter(lambda text: session_tokens.SHAPE.fullmatch(text) is None))
def test_what_is_no_token_is_none(text: str) -> None:
    assert session_tokens.read(text) is None


@pytest.mark.parametrize("change", [" {}", "{} ", "{}\n", "{}=", "{}\x00", "{}A", "A{}", "{}.", ".{}", "{0}{0}"])
def test_a_token_with_something_around_it_is_none(change: str) -> None:
    assert session_tokens.read(change.format(session_tokens.make(new_id()))) is None


async def test_aut_2_another_account_or_another_spelling_of_the_same_opens_nothing(
    client: Client, database: Database, cast: Cast
) -> None:
    assert (await client.ask(ME, as_=cast.bob.token)).data
    of_bob, _, secret = cast.bob.token.partition(".")
    of_alice = cast.alice.token.partition(".")[0]
    last = "AQgw".index(of_bob[-1])  # of its six bits the last four say nothing
    twin = of_bob[:-1] + "BRhx"[last]
    assert session_tokens.read(f"{twin}.{secret}").account_id == cast.bob.account_id  # type: ignore[union-attr]
    async with nothing_happens(database):
        for token in (f"{of_alice}.{secret}", f"{twin}.{secret}", secret, f"{of_bob}.{secret[::-1]}"):
            assert (await client.ask(ME, as_=token)).code == "UNAUTHENTICATED"
