"""What a plan tells of a mutation: it is done, its payload is an object of Python's, and below it rows are read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Protocol

from server.db.driver.statements import Statement
from server.domain.errors import DomainError, Refusal
from server.schema.columns import Finder
from server.schema.directives import Guard
from server.schema.outcomes import Outcome

from .errors import Fallback
from .levels import Level, prepare, read_by_finder
from .run import Run


class Part(Protocol):
    """One field of objects of Python's."""

    async def prepare(self, run: Run) -> None:
        """Unsupported where something below is: before anything was done."""

    async def told(self, run: Run, objects: Sequence[Any]) -> Sequence[Any]:
        """What it says of each."""


@dataclass(slots=True)
class Value:
    """What needs no reading. `tell`: by language."""

    tell: Mapping[str, Callable[[Any], Any]]

    async def prepare(self, run: Run) -> None:
        """Nothing depends on the arguments."""

    async def told(self, run: Run, objects: Sequence[Any]) -> Sequence[Any]:
        return list(map(self.tell[run.locale], objects))


@dataclass(slots=True)
class Referred:
    """At most one object for each, by its key: `raw` makes the driver's values of that. `key`: where rows have it."""

    attribute: str
    finder: Finder
    statement: Statement
    level: Level
    key: tuple[int, ...]
    raw: Callable[[Any], tuple[Any, ...]]

    async def prepare(self, run: Run) -> None:
        await prepare(run, self.level.children)

    async def told(self, run: Run, objects: Sequence[Any]) -> Sequence[Any]:
        named = [getattr(one, self.attribute) for one in objects]
        keys = [None if name is None else self.raw(name) for name in named]
        wanted = dict.fromkeys(key for key in keys if key is not None)
        if not wanted:
            return keys
        columns = [list(dict.fromkeys(values)) for values in zip(*wanted, strict=True)]
        lists = dict(zip(self.finder.takes, columns, strict=True))
        rows = await read_by_finder(run, self.finder, self.statement, lists, self.level.only)
        told = await self.level.told(run, rows)
        found = {tuple([row[n] for n in self.key]): one for row, one in zip(rows, told, strict=True)}
        return [None if key is None else found.get(key) for key in keys]


@dataclass(slots=True)
class Objects:
    """Objects of Python's, of one type. `parts`: by response name."""

    parts: Mapping[str, Part]

    async def prepare(self, run: Run) -> None:
        for part in self.parts.values():
            await part.prepare(run)

    async def told(self, run: Run, objects: Sequence[Any]) -> list[dict[str, Any]]:
        told: list[dict[str, Any]] = [{} for _ in objects]
        for name, part in self.parts.items():
            for one, value in zip(told, await part.told(run, objects), strict=True):
                one[name] = value
        return told


@dataclass(slots=True)
class Listed:
    """A list of objects in this attribute of each, or null: all of them are told together."""

    attribute: str
    below: Objects

    async def prepare(self, run: Run) -> None:
        await self.below.prepare(run)

    async def told(self, run: Run, objects: Sequence[Any]) -> Sequence[Any]:
        lists = [getattr(one, self.attribute) for one in objects]
        told = iter(await self.below.told(run, [one for listed in lists for one in listed or ()]))
        return [None if listed is None else [next(told) for _ in listed] for listed in lists]


@dataclass(slots=True)
class RootMutation:
    """A mutation: its rule is asked, its resolver called as ever, and its payload told.

    What it came to is written down in the context before anything is read: should a plan be unable to tell it,
    graphql-core does, and does nothing again. `rules`: those on what is selected of the payload.
    """

    name: str  # in the answer
    guards: Sequence[Guard]
    call: Callable[..., Any]
    arguments: Callable[[Mapping[str, Any]], dict[str, Any]]
    refused: Callable[[Refusal, str], Any]
    payload: Objects
    rules: Sequence[Guard]

    async def prepare(self, run: Run) -> None:
        run.arguments[self.name] = self.arguments(run.variables)  # what doesn't fit is an error, and nothing is done
        await self.payload.prepare(run)

    def check(self, run: Run) -> None:
        """Nothing: a rule is asked when its mutation's turn has come."""

    async def load(self, run: Run) -> Any:
        for guard in self.guards:
            guard.check(run.context)
        payload = await self._done(run)
        if payload is None:
            return None
        await run.begin_anew()
        for guard in self.rules:
            guard.check(run.context)
        [told] = await self.payload.told(run, [payload])
        return told

    async def _done(self, run: Run) -> Any:
        context, outcomes = run.context, run.context.outcomes
        try:
            payload = await self.call(SimpleNamespace(context=context), **run.arguments[self.name])
        except Refusal as refusal:
            payload = self.refused(refusal, context.locale)
        except DomainError as denial:
            outcomes[self.name] = Outcome(fault=denial)
            raise
        except Exception as fault:  # graphql-core has it told and logged
            outcomes[self.name] = Outcome(fault=fault)
            raise Fallback from fault
        outcomes[self.name] = Outcome(payload)
        return payload
