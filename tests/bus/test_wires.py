"""Between processes, over real servers: everybody is told, once, in order, and the publisher never waits."""

import asyncio
import time
import uuid

import pytest

from server.bus import running
from server.bus.memory import (
    BusEvent,
    Lagged,
    users_topic,
)
from server.bus.wire import WireBus
from server.domain.events import AccessEnded, InboxChanged, UserChanged
from tests.bus.conftest import connected, until
from tests.bus.servers import Carrier

ACME, BOB = uuid.UUID(int=1), uuid.UUID(int=2)


def told(number: int, *, by: int = 0) -> UserChanged:
    return UserChanged(uuid.UUID(int=by), uuid.UUID(int=number))


def ear(bus: WireBus) -> list[BusEvent]:
    heard: list[BusEvent] = []
    bus.listen(heard.append)
    return heard


async def test_every_kind_of_event_reaches_every_process_once(carrier: Carrier) -> None:
    said = [UserChanged(ACME, BOB), AccessEnded(BOB), AccessEnded(BOB, ACME), InboxChanged(ACME, BOB)]
    async with connected(carrier, 3) as buses:
        ears = [ear(bus) for bus in buses]
        buses[0].publish(*said)
        assert ears[0] == said  # here at once
        await until(lambda: len(ears[1]) + len(ears[2]) == 8)
        buses[1].publish(told(1))
        await until(lambda: all(heard[4:] == [told(1)] for heard in ears))
        assert [heard[:4] for heard in ears] == [said] * 3


async def test_the_order_of_each_publisher_is_kept(carrier: Carrier) -> None:
    async with connected(carrier, 3) as (one, two, hearer):
        heard = ear(hearer)
        for n in range(500):
            one.publish(told(n, by=1))
            two.publish(told(n, by=2), told(n + 1000, by=2))
            if n % 50 == 0:
                await asyncio.sleep(0.001)
        await until(lambda: len(heard) >= 1500)
        assert [event for event in heard if event.environment_id.int == 1] == [told(n, by=1) for n in range(500)]
        assert [event for event in heard if event.environment_id.int == 2] == [
            told(n + more, by=2) for n in range(500) for more in (0, 1000)
        ]


async def test_a_thousand_events_of_one_commit_are_split_into_messages(carrier: Carrier) -> None:
    async with connected(carrier, 2) as (teller, hearer):
        heard = ear(hearer)
        said = [AccessEnded(uuid.uuid4(), uuid.uuid4(), uuid.uuid4()) for _ in range(1000)]
        teller.publish(*said)
        await until(lambda: len(heard) >= 1000)
        assert heard == said


async def test_garbage_on_the_channel_is_ignored_and_logged(carrier: Carrier, caplog: pytest.LogCaptureFixture) -> None:
    async with connected(carrier, 2) as (teller, hearer):
        heard = ear(hearer)
        for text in ("garbage", "[]", '["' + "a" * 32 + '",1,[["z","secret"]]]', "€" * 1000):
            await carrier.say(text)
        teller.publish(told(1))
        await until(lambda: bool(heard))
        assert heard == [told(1)]
        assert hearer.ready.is_set()
    assert caplog.text.count("ignored on the bus") == 8  # four texts, two processes
    assert "secret" not in caplog.text


async def test_who_is_too_slow_elsewhere_slows_nobody(carrier: Carrier) -> None:
    async with connected(carrier, 1) as (teller,):
        hearer = WireBus(carrier.wire(), limit=10)
        async with running(hearer):
            heard = ear(hearer)
            with hearer.subscribe(users_topic(ACME)) as slow:
                teller.publish(*(UserChanged(ACME, uuid.UUID(int=n)) for n in range(30)))
                await until(lambda: len(heard) == 30)
                assert isinstance(slow.get_nowait(), Lagged)


async def test_a_short_life_tells_all_before_it_ends(carrier: Carrier) -> None:
    async with connected(carrier, 1) as (hearer,):
        heard = ear(hearer)
        brief = WireBus(carrier.wire())
        async with running(brief):
            brief.publish(*(told(n) for n in range(200)))
        await until(lambda: len(heard) == 200)


async def test_latency_between_two_processes_connections(carrier: Carrier) -> None:
    async with connected(carrier, 2) as (teller, hearer):
        arrived: list[float] = []
        hearer.listen(lambda _event: arrived.append(time.perf_counter()))
        took = []
        for n in range(200):
            began = time.perf_counter()
            teller.publish(told(n))
            await until(lambda n=n: len(arrived) == n + 1)
            took.append((arrived[-1] - began) * 1000)
        took.sort()
        print(f"\n{type(carrier).__name__}: median {took[100]:.2f} ms, p99 {took[197]:.2f} ms, worst {took[-1]:.2f} ms")
        assert took[100] < 250
