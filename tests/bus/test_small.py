"""They do what asyncio's own do."""

import asyncio
from typing import Any

import pytest

from server.bus.small import SmallEvent, SmallQueue


@pytest.mark.parametrize("kind", [asyncio.Queue, SmallQueue])
async def test_a_queue_gives_in_order_what_it_holds_up_to_its_limit(kind: Any) -> None:
    queue = kind(3)
    with pytest.raises(asyncio.QueueEmpty):
        queue.get_nowait()
    for n in range(3):
        assert not queue.full()
        queue.put_nowait(n)
    assert queue.full()
    with pytest.raises(asyncio.QueueFull):
        queue.put_nowait(3)
    assert [await queue.get(), queue.get_nowait(), await queue.get()] == [0, 1, 2]
    assert queue.empty()


@pytest.mark.parametrize("kind", [asyncio.Queue, SmallQueue])
async def test_a_reader_who_waits_is_woken_and_one_who_left_takes_nothing_along(kind: Any) -> None:
    queue = kind()
    first = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    first.cancel()
    queue.put_nowait("kept")
    await asyncio.gather(first, return_exceptions=True)
    assert await queue.get() == "kept"
    second = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait("heard")
    assert await second == "heard"


@pytest.mark.parametrize("kind", [asyncio.Event, SmallEvent])
async def test_an_event_wakes_all_who_wait_until_it_is_cleared(kind: Any) -> None:
    event = kind()
    waiting = [asyncio.create_task(event.wait()) for _ in range(3)]
    await asyncio.sleep(0)
    waiting.pop().cancel()
    assert not any(one.done() for one in waiting)
    event.set()
    await asyncio.gather(*waiting)
    assert event.is_set()
    assert await event.wait()
    event.clear()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await event.wait()
