"""Where an answer begins: the fields of Query, and what an event tells."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Uuid

from server.db.driver.statements import Statement
from server.domain import ids
from server.schema.columns import Finder
from server.schema.declarations import News, Root
from server.schema.directives import Guard

from .errors import Fallback, Unsupported
from .levels import Level, prepare, read_by_finder
from .run import Run


class _Viewer:
    columns: Mapping[str, tuple[int, Any]] = {
        name: (n, Uuid()) for n, name in enumerate(("account_id", "environment_id", "user_id"))
    }
    names_of_columns: Sequence[str] = ()


VIEWER = _Viewer()  # who asks: the columns below which the fields of Query lie


@dataclass(slots=True)
class RootObject:
    """A node: the one of an id that who asks has, or of the id in the argument."""

    level_of: Callable[[str], tuple[Finder, Statement, Level]]
    rules_of: Callable[[str], Sequence[Guard]]
    declared: Root
    arguments: Callable[[Mapping[str, Any]], dict[str, Any]]
    nodes: Mapping[str, Any]
    required: bool
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
        """Prefix and id; None for a bad id. Worked out once for each execution."""
        if id(self) not in run.readings:
            run.readings[id(self)] = self._split(run)
        named: tuple[str, Any] | None = run.readings[id(self)]
        return named

    def _split(self, run: Run) -> tuple[str, Any] | None:
        if self.declared.prefix is not None and self.declared.pk is not None:
            return self.declared.prefix, self.declared.pk(run.context.actor)
        parts = ids.split(self.arguments(run.variables)["id"])
        return parts if parts and parts[0] in self.nodes else None

    async def load(self, run: Run) -> Any:
        named = self._named(run)
        if named is None:
            return None
        prefix, pk = named
        finder, statement, level = self.level_of(prefix)
        rows = await read_by_finder(run, finder, statement, {finder.takes[0]: [run.own_raw(pk)]}, level.only)
        told = await level.told(run, rows)
        if self.required and not told:
            raise Fallback
        return told[0] if told else None


@dataclass(slots=True)
class RootField:
    """A field of Query that is no node: read as below an object whose columns are the ids of who asks."""

    level: Level

    async def prepare(self, run: Run) -> None:
        await prepare(run, self.level.children)

    def check(self, run: Run) -> None:
        """Its rules are the plan's."""

    async def load(self, run: Run) -> Any:
        viewer = [run.own_raw(getattr(run.context.actor, key)) for key in VIEWER.columns]
        [told] = await self.level.told(run, [viewer])
        return told


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
        assert isinstance(run.about, uuid.UUID)
        told: dict[str, Any] = {}
        for name, part in self.parts:
            if isinstance(part, Level):
                wanted = {self.finder.takes[0]: [run.own_raw(run.about)]}
                rows = await read_by_finder(run, self.finder, self.statement, wanted, part.only)
                users = await part.told(run, rows)
                told[name] = users[0] if users else None
            else:
                told[name] = part(run.about)
        return told


@dataclass(slots=True)
class RootNews:
    """What has come since a position: of each event its own position, and what is told of it."""

    declared: News
    statement: Statement
    position: int
    level: Level

    async def prepare(self, run: Run) -> None:
        await prepare(run, self.level.children)

    def check(self, run: Run) -> None:
        """The plan asks the rules on all of it."""

    async def load(self, run: Run) -> list[tuple[int, Any]]:
        given = {"after": run.about, "limit": self.declared.limit, **self.declared.given(run.context.actor)}
        rows = await run.read(self.statement, given, {}, self.level.only)
        return [(row[self.position], told) for row, told in zip(rows, await self.level.told(run, rows), strict=True)]
