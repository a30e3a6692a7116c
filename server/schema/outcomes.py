"""What a mutation came to, for whoever has to tell it without doing it again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from strawberry.extensions import FieldExtension

from server.context import Info


@dataclass(frozen=True, slots=True)
class Outcome:
    """A payload, or what was raised in its place."""

    payload: Any = None
    fault: Exception | None = None

    def told(self) -> Any:
        if self.fault is not None:
            raise self.fault
        return self.payload


class Once(FieldExtension):
    """A mutation that a compiled operation did already is not done again: its outcome is told, whoever asks now.

    Its rule held when it was done. It may not any more, where the mutation changed what its own caller may do.
    """

    async def resolve_async(self, next_: Callable[..., Any], source: Any, info: Info, **kwargs: Any) -> Any:
        if info.context.outcomes and (done := info.context.outcomes.get(info.path.key)):
            return done.told()
        return await next_(source, info, **kwargs)
