"""Guessing at full scale (AUT-7): 10,000 wrong passwords with `--full`, a tenth of each number otherwise."""

import asyncio
import datetime as dt
import faulthandler
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest
import time_machine

from server.db.database import Database
from tests.conftest import FULL
from tests.graphql.test_throttles import LIMITS, Visitor, waits
from tests.graphql.test_throttles import hashes as hashes
from tests.scenario import PASSWORD, Cast
from tests.scenario.bulk import insert_users

ME = "{ account { id } viewer { email } }"
AT_ONCE = 20  # more would wait for the row so long that a busy machine ends some operations, and hashes less
Told = Counter[tuple[str | None, str]]


@pytest.fixture(autouse=True)
def patience() -> None:
    """Ten thousand guesses take a minute or two, and on a busy machine longer than a test may."""
    if FULL:
        faulthandler.dump_traceback_later(1800, exit=True)


async def guess(guesses: Sequence[tuple[Visitor, str]]) -> Told:
    """What the wrong passwords were answered, some at once: each a visitor's, for an address."""
    told: Told = Counter()

    async def one_after_the_other(some: Iterable[tuple[Visitor, str]]) -> None:
        for visitor, address in some:
            answer = await visitor.log_in(address)
            told[answer.code, str(answer.body)] += 1

    await asyncio.gather(*(one_after_the_other(guesses[n::AT_ONCE]) for n in range(AT_ONCE)))
    assert told.total() == len(guesses)
    return told


async def test_aut_7_one_account_guessed_from_a_hundred_networks_a_hundred_times_each(
    app: Any, database: Database, cast: Cast, hashes: list[str], many: Callable[[int], int]
) -> None:
    networks, tries = many(100), 100 if FULL else 5
    home, holder = Visitor(app, "2001:db8:1:2::1"), Visitor(app, "198.51.100.1").client
    (await home.log_in(cast.bob.email, PASSWORD)).done("logIn")
    done = asyncio.Event()

    async def all_guess(address: str, tries: int) -> Told:
        computed = len(hashes)
        told = await guess([(Visitor(app, f"203.0.113.{n}"), address) for n in range(networks)] * tries)
        assert len(hashes) - computed == LIMITS.guesses_per_address + 1
        return told

    async def works() -> int:
        """The holder's session, all the while."""
        asked = 0
        while not done.is_set():
            assert (await holder.ask(ME, as_=cast.bob)).data["viewer"]["email"] == cast.bob.email
            asked += 1
        return asked

    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        working = asyncio.create_task(works())
        try:
            known = await all_guess(cast.bob.email, tries)
        finally:
            done.set()
        assert await working >= tries
        wrong, refused = LIMITS.guesses_per_address + 1, networks * tries - LIMITS.guesses_per_address - 1
        assert {code: count for (code, _), count in known.items()} == {None: wrong, "RATE_LIMITED": refused}
        assert set(await all_guess("nobody@acme.example", 5)) == set(known), "the same answers, and no other"
        assert len(known) == 2
        assert waits(await Visitor(app, "198.51.100.2").log_in(cast.bob.email, PASSWORD)) == 1, "a stranger waits"
        (await home.log_in(cast.bob.email, PASSWORD)).done("logIn")
        changed = {"currentPassword": PASSWORD, "newPassword": "a harbour full of green lanterns"}
        (await holder.do("changePassword", changed, "account { id }", as_=cast.bob)).done("changePassword")


async def test_aut_7_a_thousand_accounts_guessed_from_one_network_ten_times_each(
    app: Any, database: Database, cast: Cast, hashes: list[str], many: Callable[[int], int]
) -> None:
    """Every second address is nobody's. IPv6: each is guessed at from an address of its own in one /64."""
    accounts, tries = many(1000), max(many(10), 2)
    users = await insert_users(database, cast.alice.environment_id, "acme.example", accounts // 2)
    addresses = [address for n, user in enumerate(users) for address in (user.email, f"nobody{n}@acme.example")]
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        visitors = [Visitor(app, f"2001:db8:1:2::{n:x}") for n in range(accounts)]
        told = await guess(list(zip(visitors, addresses, strict=True)) * tries)
        assert len(hashes) == LIMITS.guesses_per_network + 1
        assert {code for code, _ in told} == {None, "RATE_LIMITED"}
        assert len(told) == 2, "known and unknown are answered alike"
        # the network's own sessions go on, and everybody elsewhere logs in
        here, elsewhere = Visitor(app, "2001:db8:1:2:9::9").client, Visitor(app, "2001:db8:1:3::1")
        assert (await here.ask(ME, as_=cast.bob)).data["viewer"]["email"] == cast.bob.email
        (await elsewhere.log_in(users[0].email, PASSWORD)).done("logIn")
