"""The wire breaks: publishing goes on as if nothing were, and everybody has caught up within two seconds."""

import asyncio
import contextlib
import random
import time
import uuid
from collections.abc import AsyncIterator, Callable

import pytest

from server.bus import running, sequence
from server.bus.memory import (
    BusEvent,
    Lagged,
    Resync,
    inbox_topic,
)
from server.bus.wire import HEARTBEAT, Link, OnMessage, WireBus
from server.domain.events import AccessEnded, InboxChanged
from tests.bus import proxy
from tests.bus.conftest import connected, until
from tests.bus.servers import Carrier, RedisCarrier, redis_running, until_it_listens

ACME, BOB = uuid.UUID(int=1), uuid.UUID(int=2)
CAME = InboxChanged(ACME, BOB)
WITHIN = 2.0


class Inbox:
    """Rows that everybody can read, and who follows them: by position, woken by the bus."""

    def __init__(self) -> None:
        self.rows: list[int] = []
        self.seen: list[int] = []

    def write(self, bus: WireBus) -> None:
        self.rows.append(len(self.rows))
        bus.publish(CAME)

    async def follow(self, bus: WireBus) -> None:
        with bus.subscribe(inbox_topic(ACME, BOB)) as queue:
            while True:
                assert not isinstance(await queue.get(), Lagged)
                self.seen += self.rows[len(self.seen) :]

    @contextlib.asynccontextmanager
    async def followed(self, bus: WireBus) -> AsyncIterator[None]:
        task = asyncio.create_task(self.follow(bus))
        await asyncio.sleep(0)
        yield
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def caught_up(self) -> float:
        took = await until(lambda: len(self.seen) == len(self.rows), within=WITHIN)
        assert self.seen == self.rows
        return took


async def test_who_is_cut_off_at_random_catches_up_within_two_seconds(
    carrier: Carrier, many: Callable[[int], int], caplog: pytest.LogCaptureFixture
) -> None:
    inbox, took = Inbox(), []
    async with connected(carrier, 2) as (teller, hearer), inbox.followed(hearer):
        for _ in range(many(200)):
            cut = asyncio.create_task(later(random.uniform(0, 0.02), carrier.cut))
            while not cut.done():
                inbox.write(teller)
                await asyncio.sleep(random.uniform(0, 0.003))
            took.append(await inbox.caught_up())
            await until(lambda: teller.ready.is_set() and hearer.ready.is_set(), within=WITHIN)
    assert "NoEcho" not in caplog.text
    print(f"\n{type(carrier).__name__}: {len(took)} cuts, {len(inbox.rows)} rows, worst {max(took):.3f} s")


async def later(seconds: float, do: Callable[[], object]) -> None:
    await asyncio.sleep(seconds)
    await do()  # type: ignore[misc]


async def test_an_event_told_while_its_listener_was_away_is_a_resync(carrier: Carrier) -> None:
    heard: list[BusEvent] = []
    async with (
        connected(carrier, 1) as (teller,),
        proxy.before(carrier.port) as between,
        connected(carrier, 1, port=between.port) as (hearer,),
    ):
        hearer.listen(heard.append)
        await between.refuse()
        await until(lambda: not hearer.ready.is_set(), within=1)
        teller.publish(AccessEnded(BOB))
        await teller.drain()
        await asyncio.sleep(1)  # so that it has lengthened its pauses
        assert heard == []
        await between.accept()
        await until(lambda: heard == [Resync()], within=WITHIN)


async def test_a_bus_ends_at_whatever_moment_it_is_told_to(carrier: Carrier, many: Callable[[int], int]) -> None:
    for round_ in range(many(200)):
        bus = WireBus(carrier.wire())
        task = asyncio.create_task(bus.run())
        await asyncio.wait_for(bus.ready.wait(), WITHIN)
        bus.publish(CAME)
        for _ in range(round_ % 20):  # turns of the loop: it connects, sends, listens for its echo, or rests
            await asyncio.sleep(0)
        task.cancel()
        ended, _ = await asyncio.wait({task}, timeout=WITHIN)
        task.cancel()
        assert ended


async def test_a_wire_that_falls_silent_is_given_up(carrier: Carrier) -> None:
    inbox = Inbox()
    async with (
        connected(carrier, 1) as (teller,),
        proxy.before(carrier.port) as between,
        connected(carrier, 1, port=between.port) as (hearer,),
        inbox.followed(hearer),
    ):
        between.fall_silent()
        inbox.write(teller)
        print(f"\n{type(carrier).__name__}: noticed silence and caught up in {await inbox.caught_up():.2f} s")


async def test_publish_never_waits_and_all_is_told_when_the_server_is_back(carrier: Carrier) -> None:
    heard: list[BusEvent] = []
    said = [AccessEnded(uuid.uuid4()) for _ in range(2000)]
    async with connected(carrier, 1) as (hearer,), proxy.before(carrier.port) as between:
        hearer.listen(heard.append)
        async with connected(carrier, 1, port=between.port) as (teller,):
            teller.publish(*said[:1000])  # a part of them is under way
            await between.refuse()
            began = time.perf_counter()
            for event in said[1000:]:
                teller.publish(event)
            assert time.perf_counter() - began < 0.25
            await asyncio.sleep(0.3)
            await between.accept()
            await until(lambda: len(heard) >= 2000, within=WITHIN)
            assert heard == said  # once each, in order: this listener was never away


async def test_a_bus_that_never_connected_tells_its_own_process(
    carrier: Carrier, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("server.bus.READY_WITHIN", 0.2)
    monkeypatch.setattr("server.bus.wire.DRAIN_TIMEOUT", 0.1)
    heard: list[BusEvent] = []
    alone = WireBus(carrier.wire(port=1))
    alone.listen(heard.append)
    async with running(alone):
        alone.publish(CAME)
        assert heard == [CAME]
        assert not alone.ready.is_set()
    assert "the bus can't connect" in caplog.text
    assert "find by polling" in caplog.text


async def test_more_than_can_be_kept_is_a_resync_for_all_others(
    carrier: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sequence, "MOST_WAITING", 50)
    heard: list[BusEvent] = []
    async with connected(carrier, 1) as (hearer,), proxy.before(carrier.port) as between:
        hearer.listen(heard.append)
        async with connected(carrier, 1, port=between.port) as (teller,):
            await between.refuse()
            await until(lambda: not teller.ready.is_set())
            for _ in range(51):
                teller.publish(CAME)
            await between.accept()
            await until(lambda: heard == [Resync()], within=WITHIN)


async def test_redis_killed_and_started_again(redis_server: RedisCarrier) -> None:
    inbox = Inbox()
    with redis_running() as own_redis:
        await redis_comes_and_goes(own_redis, inbox)


async def redis_comes_and_goes(own_redis: RedisCarrier, inbox: Inbox) -> None:
    async with connected(own_redis, 2) as (teller, hearer), inbox.followed(hearer):
        for _ in range(3):
            inbox.write(teller)
            own_redis.kill()
            inbox.write(teller)
            await until(lambda: not teller.ready.is_set() and not hearer.ready.is_set(), within=1)
            inbox.write(teller)
            await asyncio.sleep(0.5)
            own_redis.start()
            until_it_listens(own_redis.port)
            print(f"\nRedis is back: caught up in {await inbox.caught_up():.2f} s")


class Nowhere:
    """A wire that takes everything and brings nothing back, as PostgreSQL behind a pooler of transactions."""

    def __init__(self, *, breaks: int = 0) -> None:
        self._breaks = breaks

    def connect(self, on_message: OnMessage, lost: Callable[[], None]) -> contextlib.AbstractAsyncContextManager[Link]:
        return contextlib.nullcontext(self)

    async def send(self, message: str) -> None: ...

    async def heartbeat(self) -> None:
        if self._breaks:
            self._breaks -= 1
            raise ConnectionResetError


async def test_who_does_not_hear_itself_says_so(caplog: pytest.LogCaptureFixture) -> None:
    bus = WireBus(Nowhere())
    async with running(bus):
        bus.publish(CAME)
        await until(lambda: "the bus is cut off (NoEcho)" in caplog.text)


async def test_what_was_on_its_way_when_the_wire_broke_is_not_awaited(caplog: pytest.LogCaptureFixture) -> None:
    bus = WireBus(Nowhere(breaks=1))
    bus.publish(CAME)
    async with running(bus):
        await asyncio.sleep(2 * HEARTBEAT)  # what must not come has had its time
        assert bus.ready.is_set()
    assert "(ConnectionResetError)" in caplog.text
    assert "NoEcho" not in caplog.text
