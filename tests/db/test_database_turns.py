"""Turns: between groups in turn, within one in order, and never lost (LIM-6), with a rest where told so (LIM-1)."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from server.db import fair_turns
from server.db.database import WRITERS, Database
from server.db.fair_turns import FairTurns, TooManyWaiting, Turn
from tests.client import Client
from tests.scenario import Cast


@contextlib.asynccontextmanager
async def all_turns(database: Database) -> AsyncIterator[None]:
    """Nobody else's turn begins while the block runs. It writes as it likes: what has no turn waits for none."""
    async with contextlib.AsyncExitStack() as stack:
        for n in range(1 if database.is_sqlite else WRITERS):
            await stack.enter_async_context(database.turns.of(Turn(f"test {n}", None)))
        yield


class Crowd:
    """Tasks that take one turn each; `order` says who had theirs."""

    def __init__(self, turns: FairTurns) -> None:
        self.turns = turns
        self.order: list[str] = []
        self.most: dict[str, int] = {}
        self.running: list[str] = []

    async def take(self, group: str, name: str = "") -> None:
        async with self.turns.of(Turn(group, name)):
            self.order.append(name or group)
            self.running.append(group)
            for each in ("all", group):
                now = len(self.running) if each == "all" else self.running.count(group)
                self.most[each] = max(self.most.get(each, 0), now)
            await asyncio.sleep(0)
            self.running.remove(group)

    async def waiting(self, *groups: str) -> list[asyncio.Task[None]]:
        tasks = [asyncio.create_task(self.take(group, f"{group}{n}")) for n, group in enumerate(groups)]
        await asyncio.sleep(0)
        return tasks


@pytest.fixture
def crowd() -> Crowd:
    return Crowd(FairTurns(at_once=1, of_group=1))


async def test_lim_6_groups_take_turns_and_within_one_whoever_came_first_is_next(crowd: Crowd) -> None:
    async with crowd.turns.of(Turn("busy", None)):
        tasks = await crowd.waiting("busy", "busy", "busy", "busy", "quiet", "other", "quiet")
        assert crowd.turns.waiting == 7
    await asyncio.gather(*tasks)
    assert crowd.order == ["busy0", "quiet4", "other5", "busy1", "quiet6", "busy2", "busy3"]
    assert crowd.turns.waiting == 0


async def test_lim_6_one_group_never_has_all_turns() -> None:
    crowd = Crowd(FairTurns(at_once=4, of_group=2))
    await asyncio.gather(*(crowd.take("busy") for _ in range(20)), *(crowd.take(f"quiet {n}") for n in range(20)))
    assert len(crowd.order) == 40
    assert (crowd.most["busy"], crowd.most["all"]) == (2, 4)


async def test_lim_6_who_goes_away_while_waiting_loses_nobodys_turn(crowd: Crowd) -> None:
    async with crowd.turns.of(Turn("a", None)):
        first, second, third = await crowd.waiting("b", "b", "c")
        first.cancel()
        await asyncio.sleep(0)
        assert crowd.turns.waiting == 2
    second.cancel()  # it was given its turn already, and has not begun
    await asyncio.wait_for(third, 1)
    assert crowd.order == ["c2"]
    await asyncio.gather(first, second, return_exceptions=True)
    await asyncio.wait_for(crowd.take("d"), 1)
    assert crowd.turns.waiting == 0


async def test_lim_6_who_is_cut_off_just_as_their_turn_comes_takes_nobody_elses(crowd: Crowd) -> None:
    async with crowd.turns.of(Turn("busy", None)):
        first, second = await crowd.waiting("a", "b")
        first.cancel()  # its task hears of it in the next round of the loop; the end of this turn comes before
    async with asyncio.timeout(5):
        await second
    with pytest.raises(asyncio.CancelledError):
        await first
    assert crowd.order == ["b1"]
    assert crowd.turns.waiting == 0
    async with asyncio.timeout(5), crowd.turns.of(Turn("a", "a0")):
        pass


async def test_lim_1_a_turn_that_rests_keeps_the_next_from_beginning_for_as_long_as_it_ran() -> None:
    crowd = Crowd(FairTurns(at_once=1, of_group=1, rests=1.0))
    loop = asyncio.get_running_loop()
    async with crowd.turns.of(Turn("a", None)):
        began = loop.time()
        (waiting,) = await crowd.waiting("b")
        await asyncio.sleep(0.05)
        lasted = loop.time() - began
    ended = loop.time()
    assert not crowd.order
    await asyncio.wait_for(waiting, 5)
    assert loop.time() - ended >= lasted - 0.001
    with pytest.raises(ZeroDivisionError):
        async with crowd.turns.of(Turn("a", None)):
            raise ZeroDivisionError
    await asyncio.wait_for(crowd.take("c"), 5)


async def test_lim_6_a_block_that_fails_gives_its_turn_back(crowd: Crowd) -> None:
    with pytest.raises(ZeroDivisionError):
        async with crowd.turns.of(Turn("a", None)):
            raise ZeroDivisionError
    await asyncio.wait_for(crowd.take("a"), 1)


async def test_lim_6_too_many_are_refused_by_account_and_by_environment(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fair_turns, "WAITING_OF_MEMBER", 2)
    monkeypatch.setattr(fair_turns, "WAITING_OF_GROUP", 3)
    async with crowd.turns.of(Turn("busy", "alice")):
        waiting = [asyncio.create_task(crowd.take("busy", name)) for name in ("alice", "alice", "bob")]
        await asyncio.sleep(0)
        for name in ("alice", "eve"):
            with pytest.raises(TooManyWaiting) as refused:
                async with asyncio.timeout(5):
                    await crowd.take("busy", name)
            assert refused.value.seconds == 1
        waiting.append(asyncio.create_task(crowd.take("quiet", "carol")))
        await asyncio.sleep(0)
        waiting.pop(0).cancel()
        await asyncio.sleep(0)
        waiting.append(asyncio.create_task(crowd.take("busy", "eve")))
        await asyncio.sleep(0)
    await asyncio.gather(*waiting)
    assert crowd.order == ["alice", "carol", "bob", "eve"]


@pytest.mark.parametrize(
    ("of_member", "of_group", "waits"),
    [
        (2, 9, [("busy", "bob"), ("quiet", "alice"), ("quiet", "alice")]),
        (9, 2, [("quiet", "alice"), ("quiet", "bob")]),
    ],
    ids=["member", "group"],
)
async def test_lim_6_each_bound_of_waiting_holds_by_itself(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch, of_member: int, of_group: int, waits: list[tuple[str, str]]
) -> None:
    """A member is one of their group: an account that waits in one environment waits in another as anybody does."""
    monkeypatch.setattr(fair_turns, "WAITING_OF_MEMBER", of_member)
    monkeypatch.setattr(fair_turns, "WAITING_OF_GROUP", of_group)
    async with crowd.turns.of(Turn("other", None)):
        waiting = [asyncio.create_task(crowd.take("busy", "alice")) for _ in range(2)]
        await asyncio.sleep(0)
        with pytest.raises(TooManyWaiting):
            async with asyncio.timeout(5):
                await crowd.take("busy", "alice")
        for group, name in waits:
            waiting.append(asyncio.create_task(crowd.take(group, name)))
            await asyncio.sleep(0)
            assert crowd.turns.waiting == len(waiting), (group, name)
    await asyncio.gather(*waiting)


async def test_lim_6_who_is_refused_is_told_how_long_those_before_will_take(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fair_turns, "WAITING_OF_GROUP", 2)
    crowd.turns._lasts = 2.4
    async with crowd.turns.of(Turn("busy", None)):
        waiting = await crowd.waiting("busy", "busy")
        with pytest.raises(TooManyWaiting) as refused:
            async with asyncio.timeout(5):
                await crowd.take("busy", "eve")
        assert refused.value.seconds == 5
    await asyncio.gather(*waiting)


def test_lim_6_the_limits_are_what_the_docs_say() -> None:
    assert (fair_turns.WAITING_OF_MEMBER, fair_turns.WAITING_OF_GROUP) == (100, 500)


async def test_lim_6_another_environment_writes_before_the_many_that_wait(
    client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who began first counts: on PostgreSQL several write at once, and another may be done first."""
    began: list[object] = []
    of = FairTurns.of

    @contextlib.asynccontextmanager
    async def noted(self: FairTurns, turn: Turn) -> AsyncIterator[None]:
        async with of(self, turn):
            began.append(turn.member)
            yield

    monkeypatch.setattr(FairTurns, "of", noted)

    async def rename(name: str, who: object) -> None:
        (await client.do("updateEnvironment", {"name": name}, as_=who)).done("updateEnvironment")

    async with asyncio.timeout(30), all_turns(database):
        writers = []
        for n, who in enumerate([cast.alice] * 12 + [cast.carol]):
            writers.append(asyncio.create_task(rename(f"{who.name} {n}", who)))
            while database.turns.waiting <= n:
                await asyncio.sleep(0.01)
        assert (await client.ask("{ environment { name } }", as_=cast.carol)).data["environment"]["name"] == "Globex"
    await asyncio.gather(*writers)
    of_writers = [member for member in began if member in (cast.alice.account_id, cast.carol.account_id)]
    assert len(of_writers) >= 13
    assert of_writers.index(cast.carol.account_id) <= 3, began  # the last that came
