"""Within one process: who is told, and what becomes of those who are too slow."""

import uuid

import pytest

from server.bus.memory import (
    BusEvent,
    Lagged,
    MemoryBus,
    Resync,
    access_topic,
    inbox_topic,
    users_topic,
)
from server.domain.events import AccessEnded, InboxChanged, UserChanged

ACME, GLOBEX, ALICE, BOB = (uuid.UUID(int=n) for n in range(1, 5))


async def test_each_topic_hears_its_own_in_order() -> None:
    bus = MemoryBus()
    with bus.subscribe(users_topic(ACME)) as acme, bus.subscribe(users_topic(GLOBEX)) as globex:
        bus.publish(UserChanged(ACME, ALICE), UserChanged(GLOBEX, BOB), UserChanged(ACME, BOB))
        assert [acme.get_nowait(), acme.get_nowait()] == [UserChanged(ACME, ALICE), UserChanged(ACME, BOB)]
        assert globex.get_nowait() == UserChanged(GLOBEX, BOB)
        assert acme.empty()
        assert globex.empty()


async def test_an_inbox_is_a_topic_of_its_user_in_one_environment() -> None:
    bus = MemoryBus()
    with bus.subscribe(inbox_topic(ACME, ALICE)) as inbox, bus.subscribe(access_topic(ALICE)) as access:
        bus.publish(InboxChanged(GLOBEX, ALICE), InboxChanged(ACME, BOB), AccessEnded(ALICE))
        assert inbox.empty()
        bus.publish(InboxChanged(ACME, ALICE))
        assert inbox.get_nowait() == InboxChanged(ACME, ALICE)
        assert access.get_nowait() == AccessEnded(ALICE)


async def test_who_is_too_slow_is_told_so_and_slows_nobody() -> None:
    bus = MemoryBus(limit=3)
    with bus.subscribe(users_topic(ACME)) as slow, bus.subscribe(users_topic(ACME)) as quick:
        heard = []
        for n in range(4):
            bus.publish(UserChanged(ACME, uuid.UUID(int=n)))
            heard.append(quick.get_nowait())
        assert heard == [UserChanged(ACME, uuid.UUID(int=n)) for n in range(4)]
        assert isinstance(slow.get_nowait(), Lagged)
        assert slow.empty()


async def test_nothing_is_kept_of_who_went() -> None:
    bus = MemoryBus()
    with bus.subscribe(users_topic(ACME)), pytest.raises(ZeroDivisionError), bus.subscribe(users_topic(ACME)):
        raise ZeroDivisionError
    assert bus._queues == {}


async def test_a_listener_that_fails_spoils_nothing(caplog: pytest.LogCaptureFixture) -> None:
    bus, heard = MemoryBus(), list[BusEvent]()
    bus.listen(lambda event: 1 / 0)  # type: ignore[arg-type]
    bus.listen(heard.append)
    bus.publish(AccessEnded(ALICE))
    assert heard == [AccessEnded(ALICE)]
    assert "a listener failed at AccessEnded" in caplog.text


async def test_resync_reaches_everybody() -> None:
    bus, heard = MemoryBus(), list[BusEvent]()
    bus.listen(heard.append)
    with bus.subscribe(users_topic(ACME)) as users, bus.subscribe(inbox_topic(ACME, BOB)) as inbox:
        bus._deliver(Resync())
        assert users.get_nowait() == inbox.get_nowait() == heard[0] == Resync()
