"""What a plan reads at each place of the answer: one statement for all objects there, then one for each relation below.

A level's function makes the answer's objects of the driver's rows in one expression; relations are found beforehand, by
the keys that stand in the rows.
"""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Protocol

from server.db.driver.statements import Statement
from server.domain import ids
from server.schema.columns import Finder
from server.schema.declarations import Root
from server.schema.directives import Guard

from .errors import Unsupported
from .run import Run

Row = Sequence[Any]


class Child(Protocol):
    """A relation of a level's rows."""

    async def load(self, run: Run, rows: Sequence[Row]) -> Any:
        """What it answers for each row, by the row's key; a batch in the order of the rows."""

    async def prepare(self, run: Run) -> None:
        """Makes what depends on the arguments. Unsupported where something below is: before anything was read."""


@dataclass(slots=True)
class Level:
    """`tell(rows, run, *found)` answers the objects of rows; `found` is what each child found."""

    tell: Callable[..., list[Any]]
    children: Sequence[Child]

    async def told(self, run: Run, rows: Sequence[Row]) -> list[Any]:
        found = [await child.load(run, rows) for child in self.children]
        return self.tell(rows, run, *found)


@dataclass(slots=True)
class OneChild:
    """At most one object for each row. `by`: where its key stands in a row; `key`: where it stands in the child's."""

    finder: Finder
    statement: Statement
    level: Level
    by: tuple[int, ...]
    key: tuple[int, ...]

    async def prepare(self, run: Run) -> None:
        await prepare(run, self.level.children)

    async def load(self, run: Run, rows: Sequence[Row]) -> Mapping[Any, Any]:
        columns = [dict.fromkeys([row[n] for row in rows if row[n] is not None]) for n in self.by]
        if not all(columns):
            return {}
        wanted = {name: list(values) for name, values in zip(self.finder.takes, columns, strict=True)}
        found = await read_by_finder(run, self.finder, self.statement, wanted)
        told = await self.level.told(run, found)
        if len(self.key) == 1:
            n = self.key[0]
            return {row[n]: object for row, object in zip(found, told, strict=True)}
        return {tuple([row[n] for n in self.key]): object for row, object in zip(found, told, strict=True)}


@dataclass(slots=True)
class BatchChild:
    """A field that is a function of all parents: they are made of the rows, and what it answers is told by `tell`.

    What it found is an iterator over the rows in their order.
    """

    function: Callable[..., Any]
    make: Callable[[Any], Any]
    names: Sequence[str]
    typed: Sequence[Callable[[Any], Any] | None]
    arguments: Callable[[Mapping[str, Any]], dict[str, Any]]
    tell: Mapping[str, Callable[[Any], Any]]

    async def prepare(self, run: Run) -> None:
        """Nothing depends on the arguments."""

    async def load(self, run: Run, rows: Sequence[Row]) -> Any:
        parents = [self.make(SimpleNamespace(**self._values(row))) for row in rows]
        if not parents:
            return iter(())
        answers = self.function(SimpleNamespace(context=run.context), parents, **self.arguments(run.variables))
        return map(self.tell[run.locale], await answers)

    def _values(self, row: Row) -> dict[str, Any]:
        pairs = zip(self.names, self.typed, row, strict=True)
        return {name: value if typed is None else typed(value) for name, typed, value in pairs}


async def prepare(run: Run, children: Sequence[Child]) -> None:
    for child in children:
        await child.prepare(run)


async def read_by_finder(run: Run, finder: Finder, statement: Statement, wanted: Mapping[str, Any]) -> list[Any]:
    given = finder.parameters(run.actor)
    return [] if given is None else await run.read(statement, given, wanted)


@dataclass(slots=True)
class RootObject:
    """A node: the one of an id that who asks has, or of the id in the argument."""

    level_of: Callable[[str], tuple[Finder, Statement, Level]]
    rules_of: Callable[[str], Sequence[Guard]]
    declared: Root
    arguments: Callable[[Mapping[str, Any]], dict[str, Any]]
    nodes: Mapping[str, Any]
    prepared: dict[str, Unsupported | None] = field(default_factory=dict)  # by prefix; why not, where it can't be

    async def prepare(self, run: Run) -> None:
        """Once for each kind of node, whoever asks first: what its kind has nothing for does not hold up the others."""
        named = self._named(run)
        if named is None:
            return
        prefix = named[0]
        if prefix not in self.prepared:
            try:
                await prepare(run, self.level_of(prefix)[2].children)
            except Unsupported as unknown:
                self.prepared[prefix] = Unsupported(*unknown.args)
            else:
                self.prepared[prefix] = None
        if why := self.prepared[prefix]:
            raise why.with_traceback(None)

    def check(self, run: Run) -> None:
        """Asks the rules on all that is selected of a node of this kind."""
        if named := self._named(run):
            for guard in self.rules_of(named[0]):
                guard.check(run.context)

    def _named(self, run: Run) -> tuple[str, Any] | None:
        """Prefix and id; None for a bad id."""
        if self.declared.prefix is not None and self.declared.pk is not None:
            assert run.actor is not None
            return self.declared.prefix, self.declared.pk(run.actor)
        parts = ids.split(self.arguments(run.variables)["id"])
        return parts if parts and parts[0] in self.nodes else None

    async def load(self, run: Run) -> Any:
        named = self._named(run)
        if named is None:
            return None
        prefix, pk = named
        finder, statement, level = self.level_of(prefix)
        rows = await read_by_finder(run, finder, statement, {finder.takes[0]: [run.own_raw(pk)]})
        told = await level.told(run, rows)
        return told[0] if told else None


@dataclass(slots=True)
class RootEvent:
    """What an event of `userChanged` tells: whom it is about, and that user, if there still is one.

    `parts`: by response name, the level of a user, or how a text is made of the user's id.
    """

    finder: Finder
    statement: Statement
    parts: Sequence[tuple[str, Level | Callable[[uuid.UUID], str]]]
    rules: Sequence[Guard]

    async def prepare(self, run: Run) -> None:
        for _, part in self.parts:
            if isinstance(part, Level):
                await prepare(run, part.children)

    def check(self, run: Run) -> None:
        for guard in self.rules:
            guard.check(run.context)

    async def load(self, run: Run) -> dict[str, Any]:
        assert run.about is not None
        told: dict[str, Any] = {}
        for name, part in self.parts:
            if isinstance(part, Level):
                wanted = {self.finder.takes[0]: [run.own_raw(run.about)]}
                rows = await read_by_finder(run, self.finder, self.statement, wanted)
                users = await part.told(run, rows)
                told[name] = users[0] if users else None
            else:
                told[name] = part(run.about)
        return told
