"""What is asked of a list, and what it answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from server.context import Info
from server.db.queries.keyset import Key, Keyset, Start

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Items with their keys, and whether more follow."""

    items: Sequence[T]
    keys: Sequence[Key]
    more: bool


@dataclass(frozen=True, slots=True)
class Slice:
    """Which part of a list to read: the first items after a key, if any, in an order."""

    keyset: Keyset
    first: int
    after: Key | None

    @property
    def start(self) -> Start:
        return self.keyset.start(self.after)

    @property
    def parameters(self) -> dict[str, Any]:
        """For a statement that starts there. One row more than wanted says whether more follow."""
        return {"limit": self.first + 1, **self.keyset.parameters(self.after)}

    def page(self, rows: Sequence[Any], make: Callable[[Any], T]) -> Page[T]:
        """From the rows that such a statement answered."""
        shown = rows[: self.first]
        return Page([make(row) for row in shown], [self.keyset.key(row) for row in shown], len(rows) > self.first)

    def pages(self, parents: Sequence[Any], rows: Sequence[Any], by: str, make: Callable[[Any], T]) -> list[Page[T]]:
        """From rows of several parents: each row has the id of its parent in this attribute."""
        rows_of: dict[Any, list[Any]] = {}
        for row in rows:
            rows_of.setdefault(getattr(row, by), []).append(row)
        return [self.page(rows_of.get(parent.pk, []), make) for parent in parents]

    async def read(self, info: Info, statement: Any, make: Callable[[Any], T], **parameters: Any) -> Page[T]:
        """The page of a single parent."""
        return self.page(await info.context.reader.rows(statement, **parameters, **self.parameters), make)


def counts_of(parents: Sequence[Any], rows: Sequence[Any], by: str) -> list[int]:
    """What each parent's row counted, by the parent's id in this attribute; 0 where there is no row."""
    counted = {getattr(row, by): row.found for row in rows}
    return [counted.get(parent.pk, 0) for parent in parents]
