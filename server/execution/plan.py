"""What answers one operation."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from server.schema.directives import Guard

from .payload_levels import RootMutation
from .roots import RootEvent, RootField, RootNews, RootObject
from .run import Run

PlanRoot = RootObject | RootField | RootEvent | RootNews | RootMutation


@dataclass(slots=True)
class Plan:
    """What answers one operation. `guards`: the rules on the fields of Query, asked before anything is read.

    Mutations are done in the order of the document, each told before the next one, and ask their rules themselves.

    It grows: what lies below a node is compiled when one of its kind is asked for, and a list for each order of it.
    """

    roots: dict[str, PlanRoot | str]
    guards: list[Guard]
    size: Callable[[], int]  # characters of code: what is kept is bounded by it
    counted: int = 0

    def grown(self) -> int:
        """By how many characters since this was asked."""
        before, self.counted = self.counted, self.size()
        return self.counted - before

    async def prepare(self, run: Run) -> None:
        """Compiles what this execution is the first to need. Unsupported where something is there that no plan answers.

        That costs no statement, but where a list asks how much it would find before it reads.
        """
        for root in self.roots.values():
            if not isinstance(root, str):
                await root.prepare(run)

    async def answer(self, run: Run) -> dict[str, Any]:
        """The operation's data. Fallback, or any other exception, where graphql-core has to answer."""
        for guard in self.guards:
            guard.check(run.context)
        for root in self.roots.values():
            if not isinstance(root, str):
                root.check(run)
        await self.prepare(run)
        return {name: root if isinstance(root, str) else await root.load(run) for name, root in self.roots.items()}
