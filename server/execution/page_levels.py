"""Pages of a plan: of each parent one, read by one statement for all."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
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
    """`tell(rows, more, previous, tag, numbers, run, *found)` answers the connection of one parent."""

    tell: Callable[..., Any]
    children: Sequence[Child]


@dataclass(slots=True)
class PageChild:
    """A connection of each row. `by`: where the statement's parameters stand in a row; `parent`: where its id does."""

    paged: Paged
    arguments: Callable[[Mapping[str, Any]], dict[str, Any]]
    by: Mapping[str, int]
    parent: int
    reads_rows: bool
    marks: bool  # whether any cursor is told
    numbers: Mapping[str, OfList]  # of the whole list, by the field that tells them
    level: Callable[[Keyset, Statement], PageLevel]
    no_rows: PageLevel | None  # where none are read

    async def prepare(self, run: Run) -> None:
        if self.reads_rows:
            given, _, _ = self._given(run)
            reading = await self.paged.read(run.context, **given)
            statement = run.statement(reading.page(Start.FIRST))
            await prepare(run, self.level(self.paged.keyset_of(given), statement).children)

    async def load(self, run: Run, rows: Sequence[Row]) -> Mapping[Any, Any]:
        paged = self.paged
        given, first, after = self._given(run)
        if first.__class__ is not int or not 1 <= first <= LIMIT:
            raise Fallback
        parents = list(dict.fromkeys([row[self.parent] for row in rows]))
        if paged.key is None and len(parents) > 1:
            raise Fallback
        if not parents:
            return {}
        keyset, order = paged.keyset_of(given), repr(given.get("order_by"))
        tags = tags_of(f"{paged.tag}|{order}", parents if self.marks or after is not None else ())
        key = None
        if after is not None:
            if len(parents) > 1:
                raise Fallback  # a cursor is of one parent: of the others it is foreign
            key = decode_key(tags[parents[0]], after, keyset)
        reading = await paged.read(run.context, **given)
        wanted: dict[str, Any] = {
            name: rows[0][n] if paged.key is None else list(dict.fromkeys([row[n] for row in rows]))
            for name, n in self.by.items()
        }
        numbers = await self._numbers(run, reading, wanted, parents)  # first: see Query.inbox
        if not self.reads_rows:
            assert self.no_rows is not None
            return {parent: self.no_rows.tell((), False, False, None, numbers[parent], run) for parent in parents}
        part = Slice(keyset, first, key)
        statement = run.statement(reading.of(part.start, len(parents)))
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
                tags.get(parent),
                numbers[parent],
                run,
                *below,
            )
            for parent, group in groups.items()
        }

    def _given(self, run: Run) -> tuple[dict[str, Any], Any, Any]:
        """The filters and orders; how many; after which cursor."""
        given = dict(self.arguments(run.variables))
        return given, given.pop("first", self.paged.first), given.pop("after", None)

    def _grouped(self, parents: Sequence[Any], found: list[Row], statement: Statement) -> dict[Any, list[Row]]:
        if self.paged.key is None:
            return {parents[0]: found}
        groups: dict[Any, list[Row]] = {parent: [] for parent in parents}
        n = statement.columns[self.paged.key][0]
        for row in found:
            groups[row[n]].append(row)
        return groups

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
