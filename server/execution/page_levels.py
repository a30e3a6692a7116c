"""Pages of a plan: of each parent one, read by one statement for all."""

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from server.db.driver.statements import Statement
from server.db.queries.keyset import Keyset, Start
from server.schema.cursors import decode_key, tags_of
from server.schema.declarations import OfList
from server.schema.pages import Paged, Reading
from server.schema.paging import LIMIT
from server.schema.slices import Slice

from .errors import Fallback
from .levels import Child, Row, prepare
from .run import Run


@dataclass(slots=True)
class PageLevel:
    """`tell(rows, more, previous, tag, numbers, run, *found)` answers the connection of one parent.

    `only`: the columns of the statement that rows have, if not all. `parent`: where a row has its parent's id, if it is
    of several.
    """

    tell: Callable[..., Any]
    children: Sequence[Child]
    only: tuple[str, ...]
    parent: int | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list's arguments ask for. `order`: as cursors know it."""

    reading: Reading
    keyset: Keyset
    order: str
    first: Any
    after: Any


@dataclass(slots=True)
class PageChild:
    """A connection of each row. `by`: where the statement's parameters stand in a row; `parent`: where its id does."""

    paged: Paged
    arguments: Callable[[Mapping[str, Any]], dict[str, Any]]
    by: Mapping[str, int]
    parent: int
    marks: bool  # whether any cursor is told
    numbers: Mapping[str, OfList]  # of the whole list, by the field that tells them
    level: Callable[[Keyset, Statement], PageLevel]
    no_rows: PageLevel | None  # where only these are asked for: what tells them, and no row is read

    async def prepare(self, run: Run) -> None:
        if self.no_rows is None:
            asked = await self._asked(run)
            statement = run.statement(asked.reading.page(Start.FIRST))
            await prepare(run, self.level(asked.keyset, statement).children)

    async def load(self, run: Run, rows: Sequence[Row]) -> Mapping[Any, Any]:
        asked, paged = await self._asked(run), self.paged
        first, after, keyset = asked.first, asked.after, asked.keyset
        if first.__class__ is not int or not 1 <= first <= LIMIT:
            raise Fallback
        parents = list(dict.fromkeys(map(itemgetter(self.parent), rows)))
        if paged.key is None and len(parents) > 1:
            raise Fallback
        if not parents:
            return {}
        tags = tags_of(f"{paged.tag}|{asked.order}", parents if self.marks or after is not None else ())
        key = None
        if after is not None:
            if len(parents) > 1:
                raise Fallback  # a cursor is of one parent: of the others it is foreign
            key = decode_key(tags[parents[0]], after, keyset)
        wanted: dict[str, Any] = {
            name: rows[0][n] if paged.key is None else list(dict.fromkeys(map(itemgetter(n), rows)))
            for name, n in self.by.items()
        }
        numbers = await self._numbers(run, asked.reading, wanted, parents)  # first: see Query.inbox
        if self.no_rows is not None:
            return {parent: self.no_rows.tell((), False, False, None, numbers[parent], run) for parent in parents}
        level, found = await self._found(run, asked.reading, Slice(keyset, first, key), wanted, len(parents))
        groups = {parent: (group[:first], len(group) > first) for parent, group in _grouped(parents, found, level)}
        below = []
        if level.children:
            shown = [row for group, _ in groups.values() for row in group]
            below = [await child.load(run, shown) for child in level.children]
        tell, later = level.tell, after is not None
        return {
            parent: tell(group, more, later, tags.get(parent), numbers[parent], run, *below)
            for parent, (group, more) in groups.items()
        }

    async def _asked(self, run: Run) -> "Asked":
        """What the arguments ask for: worked out once for each execution."""
        known: Asked | None = run.readings.get(id(self))
        if known is None:
            given = dict(self.arguments(run.variables))
            first, after = given.pop("first", self.paged.first), given.pop("after", None)
            reading = await self.paged.read(run.context, **given)
            order = repr(given.get("order_by"))
            known = run.readings[id(self)] = Asked(reading, self.paged.keyset_of(given), order, first, after)
        return known

    async def _found(
        self, run: Run, reading: Reading, part: Slice, wanted: Mapping[str, Any], parents: int
    ) -> tuple[PageLevel, list[Row]]:
        """The rows of all pages: of each parent no more than its page has, and one that tells whether more follow."""
        given = {**reading.parameters, **part.parameters}
        queries = reading.parts(part.start) if reading.parts is not None and run.on_sqlite else ()
        found: list[Row] = []
        for query in queries or (reading.of(part.start, parents),):
            statement = run.statement(query)
            level = self.level(part.keyset, statement)
            left = part.first + 1 - len(found)
            found += await run.read(statement, {**given, "limit": left}, wanted, level.only)
            if len(found) > part.first:
                break
        return level, found

    async def _numbers(
        self, run: Run, reading: Reading, wanted: Mapping[str, Any], parents: Sequence[Any]
    ) -> Mapping[Any, Mapping[str, int]]:
        numbers: dict[Any, dict[str, int]] = {parent: {} for parent in parents}
        for name, declared in self.numbers.items():
            statement = run.statement(declared.statement if declared.statement is not None else reading.count)
            found = await run.read(statement, reading.parameters, wanted)
            if self.paged.key is None:
                by_parent = {parents[0]: found[0][0]} if found else {}
            else:
                key, count = statement.columns[self.paged.key][0], statement.columns["found"][0]
                by_parent = {row[key]: row[count] for row in found}
            for parent, told in numbers.items():
                told[name] = by_parent.get(parent, 0)
        return numbers


def _grouped(parents: Sequence[Any], found: list[Row], level: PageLevel) -> Iterable[tuple[Any, list[Row]]]:
    """The rows of each parent."""
    at = level.parent
    if at is None:
        return [(parents[0], found)]
    groups: dict[Any, list[Row]] = {parent: [] for parent in parents}
    for parent, rows in itertools.groupby(found, itemgetter(at)):
        groups[parent] += rows
    return groups.items()
