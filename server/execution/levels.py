"""What a plan reads at each place of the answer: one statement for all objects there, then one for each relation below.

A level's function makes the answer's objects of the driver's rows in one expression; relations are found beforehand, by
the keys that stand in the rows.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from types import SimpleNamespace
from typing import Any, Protocol

from server.db.driver.statements import Statement
from server.schema.columns import Finder
from server.schema.directives import Guard

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
    """`tell(rows, run, *found)` answers the objects of rows; `found` is what each child found.

    `only`: which columns of the statement the rows have; none of them named, they have all.
    """

    tell: Callable[..., list[Any]]
    children: Sequence[Child]
    only: tuple[str, ...] = ()

    async def told(self, run: Run, rows: Sequence[Row]) -> list[Any]:
        found = [await child.load(run, rows) for child in self.children]
        return self.tell(rows, run, *found)


@dataclass(slots=True)
class FoundChild:
    """Objects that are found by keys. `by`: where a key stands in a row; `key`: where it stands in the child's."""

    finder: Finder
    statement: Statement
    level: Level
    by: tuple[int, ...]
    key: tuple[int, ...]

    async def prepare(self, run: Run) -> None:
        await prepare(run, self.level.children)


@dataclass(slots=True)
class OneChild(FoundChild):
    """At most one object for each row."""

    async def load(self, run: Run, rows: Sequence[Row]) -> Mapping[Any, Any]:
        columns = [dict.fromkeys(map(itemgetter(n), rows)) for n in self.by]
        for values in columns:
            values.pop(None, None)
        if not all(columns):
            return {}
        wanted = {name: list(values) for name, values in zip(self.finder.takes, columns, strict=True)}
        found = await read_by_finder(run, self.finder, self.statement, wanted, self.level.only)
        told = await self.level.told(run, found)
        return dict(zip(map(itemgetter(*self.key), found), told, strict=True))


@dataclass(slots=True)
class ManyChild(FoundChild):
    """A list of objects for each row."""

    arguments: Callable[[Mapping[str, Any]], dict[str, Any]]

    async def load(self, run: Run, rows: Sequence[Row]) -> Mapping[Any, Any]:
        if not rows:
            return {}
        columns = [list(dict.fromkeys(map(itemgetter(n), rows))) for n in self.by]
        wanted = dict(zip(self.finder.takes, columns, strict=True))
        arguments = self.arguments(run.variables)
        found = await read_by_finder(run, self.finder, self.statement, wanted, self.level.only, **arguments)
        lists: dict[Any, list[Any]] = {}
        for row, made in zip(found, await self.level.told(run, found), strict=True):
            lists.setdefault(tuple([row[n] for n in self.key]), []).append(made)
        return lists


@dataclass(slots=True)
class RuleChild:
    """A rule that looks at the object. It finds nothing: a denial is raised, and graphql-core tells where.

    `by`: where the columns that it asks stand in a row, and what makes Python's values of them.
    """

    guard: Guard
    by: Sequence[tuple[int, Callable[[Any], Any] | None]]

    async def prepare(self, run: Run) -> None:
        """Nothing depends on the arguments."""

    async def load(self, run: Run, rows: Sequence[Row]) -> None:
        assert self.guard.on_parent is not None
        for values in dict.fromkeys([tuple([row[n] for n, _ in self.by]) for row in rows]):
            typed = [value if make is None else make(value) for value, (_, make) in zip(values, self.by, strict=True)]
            self.guard.on_parent(run.context, *typed)


@dataclass(slots=True)
class BatchChild:
    """A field that is a function of all parents: they are made of the rows, and what it answers is told by `tell`.

    What it found is an iterator over the rows in their order.
    """

    function: Callable[..., Any]
    make: Callable[[Any], Any]
    columns: Sequence[tuple[str, int, Callable[[Any], Any] | None]]  # by name, where it stands, and what types it
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
        return {name: row[n] if typed is None else typed(row[n]) for name, n, typed in self.columns}


@dataclass(slots=True)
class OfKinds:
    """A relation that only rows of some kinds have, as a column of theirs tells."""

    child: Child
    column: int
    kinds: set[Any]

    async def prepare(self, run: Run) -> None:
        await self.child.prepare(run)

    async def load(self, run: Run, rows: Sequence[Row]) -> Any:
        return await self.child.load(run, [row for row in rows if row[self.column] in self.kinds])


async def prepare(run: Run, children: Sequence[Child]) -> None:
    for child in children:
        await child.prepare(run)


async def read_by_finder(
    run: Run, finder: Finder, statement: Statement, wanted: Mapping[str, Any], only: tuple[str, ...], **arguments: Any
) -> list[Any]:
    given = finder.parameters(run.context, **arguments)
    return [] if given is None else await run.read(statement, given, wanted, only)
