"""What a plan reads at each place of the answer: one statement for all objects there, then one for each relation below.

A level's function makes the answer's objects of the driver's rows in one expression; relations are found beforehand, by
the keys that stand in the rows.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from sqlalchemy import Dialect

from server.context import Context
from server.db.queries.keyset import Keyset, Start
from server.db.reader import Raw, TookTooLong
from server.domain import ids
from server.domain.permissions import Actor
from server.schema.columns import Finder
from server.schema.cursors import decode_key, tag_of
from server.schema.pages import Paged
from server.schema.paging import LIMIT
from server.schema.slices import Slice

from .errors import Fallback, Unsupported
from .statements import Statement, compiled, json_list
from .values import as_uuid

Row = Sequence[Any]


@dataclass(slots=True)
class Run:
    """One execution of a plan: who asks, in which language, with which variables."""

    context: Context
    actor: Actor
    locale: str
    variables: Mapping[str, Any]
    raw: Raw
    dialect: Dialect
    on_sqlite: bool
    now: dt.datetime = field(default_factory=lambda: dt.datetime.now(dt.UTC))

    async def read(self, statement: Statement, given: Mapping[str, Any], raw: Mapping[str, Any]) -> list[Any]:
        """`raw` are the driver's values; lists among them are as `lists` makes them."""
        parameters = statement.parameters(given, raw)
        if self.on_sqlite:
            try:
                return self.raw.execute(statement.text, parameters)
            except TookTooLong:
                pass
        return await self.raw.fetch(statement.text, parameters)

    def lists(self, values: Mapping[Any, None]) -> Any:
        return json_list(values) if self.on_sqlite else list(values)

    def own_raw(self, value: Any) -> Any:
        """An id as the driver has it."""
        return value.hex if self.on_sqlite else value


class Child(Protocol):
    """A relation of a level's rows."""

    async def load(self, run: Run, rows: Sequence[Row]) -> Mapping[Any, Any]:
        """What it answers for each row, by the row's key."""

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
        wanted = {name: run.lists(values) for name, values in zip(self.finder.takes, columns, strict=True)}
        found = await read_by_finder(run, self.finder, self.statement, wanted)
        told = await self.level.told(run, found)
        if len(self.key) == 1:
            n = self.key[0]
            return {row[n]: object for row, object in zip(found, told, strict=True)}
        return {tuple([row[n] for n in self.key]): object for row, object in zip(found, told, strict=True)}


async def prepare(run: Run, children: Sequence[Child]) -> None:
    for child in children:
        await child.prepare(run)


async def read_by_finder(run: Run, finder: Finder, statement: Statement, wanted: Mapping[str, Any]) -> list[Any]:
    if finder.needs is not None and not run.actor.may(finder.needs):
        return []
    given = finder.given(run.actor) if finder.given else {}
    return await run.read(statement, given, wanted)


@dataclass(slots=True)
class RootObject:
    """A node: the one of an id that who asks has, or of the id in the argument."""

    level_of: Callable[[str], tuple[Finder, Statement, Level]]
    prefix: str | None
    pk: Callable[[Actor], Any] | None
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

    def _named(self, run: Run) -> tuple[str, Any] | None:
        """Prefix and id; None for a bad id."""
        if self.prefix is not None and self.pk is not None:
            return self.prefix, self.pk(run.actor)
        parts = ids.split(self.arguments(run.variables)["id"])
        return parts if parts and parts[0] in self.nodes else None

    async def load(self, run: Run) -> Any:
        named = self._named(run)
        if named is None:
            return None
        prefix, pk = named
        finder, statement, level = self.level_of(prefix)
        key = dict.fromkeys([run.own_raw(pk)])
        rows = await read_by_finder(run, finder, statement, {finder.takes[0]: run.lists(key)})
        told = await level.told(run, rows)
        return told[0] if told else None


@dataclass(slots=True)
class PageLevel:
    """`tell(rows, more, previous, tag, total, run, *found)` answers the connection of one parent."""

    tell: Callable[..., Any]
    children: Sequence[Child]


@dataclass(slots=True)
class PageChild:
    """A connection of each row. `by`: where the statement's parameters stand in a row, the parent's own id last."""

    paged: Paged
    arguments: Callable[[Mapping[str, Any]], dict[str, Any]]
    by: Mapping[str, int]
    reads_rows: bool
    counts: bool
    level: Callable[[Keyset, Statement], PageLevel]
    no_rows: PageLevel | None  # where none are read

    async def prepare(self, run: Run) -> None:
        if self.reads_rows:
            given = dict(self.arguments(run.variables))
            given.pop("first", None), given.pop("after", None)
            reading = await self.paged.read(run.context, **given)
            statement = compiled(reading.page(Start.FIRST), run.dialect)
            await prepare(run, self.level(self.paged.keyset_of(given), statement).children)

    async def load(self, run: Run, rows: Sequence[Row]) -> Mapping[Any, Any]:
        paged, given = self.paged, dict(self.arguments(run.variables))
        first, after = given.pop("first", paged.first), given.pop("after", None)
        if first.__class__ is not int or not 1 <= first <= LIMIT:
            raise Fallback
        parents = list(dict.fromkeys([row[n] for n in list(self.by.values())[-1:] for row in rows]))
        if paged.key is None and len(parents) > 1:
            raise Fallback
        if not parents:
            return {}
        keyset, order = paged.keyset_of(given), repr(given.get("order_by"))
        tags = {parent: tag_of(paged.tag, order, as_uuid(parent)) for parent in parents}
        key = None
        if after is not None:
            if len(parents) > 1:
                raise Fallback  # a cursor is of one parent: of the others it is foreign
            key = decode_key(tags[parents[0]], after, keyset)
        reading = await paged.read(run.context, **given)
        wanted: dict[str, Any] = {
            name: rows[0][n] if paged.key is None else run.lists(dict.fromkeys([row[n] for row in rows]))
            for name, n in self.by.items()
        }
        totals = await self._totals(run, reading, wanted) if self.counts else {}
        if not self.reads_rows:
            assert self.no_rows is not None
            return {parent: self.no_rows.tell((), False, False, None, totals.get(parent, 0), run) for parent in parents}
        part = Slice(keyset, first, key)
        statement = compiled(reading.page(part.start), run.dialect)
        found = await run.read(statement, {**reading.parameters, **part.parameters}, wanted)
        level = self.level(keyset, statement)
        groups = self._grouped(parents, found, statement)
        shown = [row for group in groups.values() for row in group[:first]]
        below = [await child.load(run, shown) for child in level.children]
        return {
            parent: level.tell(
                group[:first],
                len(group) > first,
                after is not None,
                tags[parent],
                totals.get(parent, 0),
                run,
                *below,
            )
            for parent, group in groups.items()
        }

    def _grouped(self, parents: Sequence[Any], found: list[Row], statement: Statement) -> dict[Any, list[Row]]:
        if self.paged.key is None:
            return {parents[0]: found}
        groups: dict[Any, list[Row]] = {parent: [] for parent in parents}
        n = statement.columns[self.paged.key][0]
        for row in found:
            groups[row[n]].append(row)
        return groups

    async def _totals(self, run: Run, reading: Any, wanted: Mapping[str, Any]) -> dict[Any, int]:
        statement = compiled(reading.count, run.dialect)
        found = await run.read(statement, reading.parameters, wanted)
        if self.paged.key is None:
            return _Always(found[0][0])
        key, count = statement.columns[self.paged.key][0], statement.columns["found"][0]
        return {row[key]: row[count] for row in found}


class _Always(dict[Any, int]):
    """The one total of the only parent."""

    def __init__(self, total: int) -> None:
        super().__init__()
        self.total = total

    def get(self, _key: Any, _default: Any = None) -> int:
        return self.total
