"""Tables of cases that share one database: many small questions, none of which leaves anything behind."""

import functools
import inspect
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import pytest


def each(cases: Iterable[Any]) -> Callable[[Callable[..., Awaitable[None]]], Callable[..., Awaitable[None]]]:
    """Runs the test once for each case, each a subtest; a case that is a tuple fills several parameters."""
    rows = [case if isinstance(case, tuple) else (case,) for case in cases]
    assert rows

    def decorate(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        parameters = list(inspect.signature(test).parameters.values())
        own, fixtures = parameters[: len(rows[0])], parameters[len(rows[0]) :]

        @functools.wraps(test)
        async def all_of(subtests: pytest.Subtests, **given: Any) -> None:
            for row in rows:
                with subtests.test(msg=repr(row)[:200]):
                    await test(*row, **given)

        assert len(own) == len(rows[0])
        given = inspect.Parameter("subtests", inspect.Parameter.POSITIONAL_OR_KEYWORD)
        all_of.__signature__ = inspect.Signature([given, *fixtures])  # type: ignore[attr-defined]
        return all_of

    return decorate
