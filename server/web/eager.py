"""A coroutine that runs to its end at once, where nothing has to be waited for; else a task goes on with it."""

from collections.abc import Callable, Coroutine, Generator
from functools import partial
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Eager(Generic[T]):
    """Runs the coroutine until it waits for the first time. If it never does, `is_done`, and `result` is there.

    Until then it is in no task: what asks for the current one, as asyncio.timeout does, can't be entered. From then on
    it is in the task that awaits this. What it raises is raised here, or there.
    """

    __slots__ = ("_coroutine", "_waits_for", "is_done", "result")

    result: T

    def __init__(self, coroutine: Coroutine[Any, Any, T]) -> None:
        self._coroutine = coroutine
        self.is_done = False
        try:
            self._waits_for = coroutine.send(None)
        except StopIteration as end:
            self.is_done, self.result = True, end.value

    def __await__(self) -> Generator[Any, Any, T]:
        if self.is_done:
            return self.result
        waits_for = self._waits_for
        while True:
            go_on: Callable[[], Any]
            try:
                got = yield waits_for
            except BaseException as error:  # thrown by the task, as a cancellation is
                go_on = partial(self._coroutine.throw, error)
            else:
                go_on = partial(self._coroutine.send, got)
            try:
                waits_for = go_on()
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
