"""Coroutines that run to their end at once, or go on in a task."""

import asyncio
from typing import Any

import pytest

from server.web.eager import Eager


async def test_what_waits_for_nothing_is_done_at_once() -> None:
    async def add(a: int, b: int) -> int:
        return a + b

    begun = Eager(add(1, 2))
    assert begun.is_done
    assert begun.result == await begun == 3


async def test_what_waits_goes_on_in_the_task_that_awaits_it() -> None:
    seen: list[Any] = []
    first, second = asyncio.Event(), asyncio.Event()

    async def work() -> str:
        seen.append(asyncio.current_task())
        await first.wait()
        seen.append(asyncio.current_task())
        async with asyncio.timeout(5):
            await second.wait()
            await asyncio.sleep(0)
        return "done"

    async def begin() -> Eager[str]:
        loop = asyncio.get_running_loop()
        made = loop.create_future()
        loop.call_soon(lambda: made.set_result(Eager(work())))
        return await made  # type: ignore[no-any-return]

    begun = await begin()
    assert not begun.is_done
    first.set()
    asyncio.get_running_loop().call_later(0.01, second.set)
    assert await begun == "done"
    assert seen == [None, asyncio.current_task()]


async def test_what_it_waited_for_may_be_there_before_anybody_awaits_it() -> None:
    event = asyncio.Event()

    async def work() -> str:
        await event.wait()
        return "done"

    begun = Eager(work())
    event.set()
    await asyncio.sleep(0.01)
    assert await begun == "done"


@pytest.mark.parametrize("waits", [False, True])
async def test_what_it_raises_is_raised_here_or_there(waits: bool) -> None:
    async def work() -> None:
        await asyncio.sleep(0.001 if waits else -1)
        raise LookupError("nothing")

    if waits:
        begun = Eager(work())
        with pytest.raises(LookupError, match="nothing"):
            await begun
    else:

        async def at_once() -> None:
            raise LookupError("nothing")

        with pytest.raises(LookupError, match="nothing"):
            Eager(at_once())


async def test_a_cancellation_reaches_it_and_can_be_waited_out() -> None:
    seen: list[str] = []

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            seen.append("closed")

    async def in_time() -> None:
        async with asyncio.timeout(0.01):
            await Eager(work())

    with pytest.raises(TimeoutError):
        await in_time()
    assert seen == ["closed"]
