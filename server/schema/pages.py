"""Connections declared by their statements: one declaration for graphql-core and for compiled operations.

memberships: Connection[Membership] = pages(
    memberships_of_users, by={"user_ids": models.User.id}, key=models.Membership.user_id, …)
"""

import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import InstrumentedAttribute

from server.context import Info
from server.db.queries.keyset import Keyset, Start
from server.domain.permissions import Actor
from server.schema.columns import key_of
from server.schema.cursors import tag_of
from server.schema.declarations import DECLARED
from server.schema.paging import Listing, connection
from server.schema.slices import Page, Slice, counts_of
from server.schema.strawberry_internals import field_node


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What a list reads, for these arguments and this viewer.

    `page` answers the statement of a page by where it starts, `count` the number of all items: of one parent, or a row
    with `found` for each. `several`: of the first pages of more than one parent, where it is another statement.
    `parts`: the statements of a page in place of one, each of which goes on where those before it end, with its own
    :limit. That is for SQLite, where the first one mostly does, and another one costs no round trip.
    """

    page: Callable[[Start], Any]
    count: Any = None
    parameters: Mapping[str, Any] = field(default_factory=dict)
    several: Any = None
    parts: Callable[[Start], Sequence[Any]] | None = None

    def of(self, start: Start, parents: int) -> Any:
        """The statement for so many parents."""
        return self.page(start) if self.several is None or parents == 1 else self.several


@dataclass(frozen=True, slots=True, eq=False)
class Paged:
    """`read(context, **arguments)` answers a Reading. `by`: the statement's parameters by the parent's columns.

    `key`: the column of a row that names its parent, the last one of `by`, whose parameters are lists then; None where
    the statement is of one parent. `make` answers the object of a row. Who acts nowhere sees an empty list.
    """

    read: Callable[..., Awaitable[Reading]]
    by: Mapping[str, str]
    key: str | None
    keyset: Keyset | Callable[..., Keyset]
    make: Callable[[Any], Any]
    tag: str
    first: int

    def keyset_of(self, arguments: Mapping[str, Any]) -> Keyset:
        return self.keyset if isinstance(self.keyset, Keyset) else self.keyset(**arguments)

    async def read_page(self, info: Info, parents: Sequence[Any], part: Slice, **arguments: Any) -> list[Page[Any]]:
        if info.context.authority.actor is None:
            return [Page([], [], False) for _ in parents]
        reading = await self.read(info.context, **arguments)
        statement = reading.of(part.start, len({parent.pk for parent in parents}))
        if self.key is None:
            return [
                await part.read(info, statement, self.make, **self._of(parent), **reading.parameters)
                for parent in parents
            ]
        rows = await info.context.reader.rows(
            statement, **self._of_all(parents), **reading.parameters, **part.parameters
        )
        return part.pages(parents, rows, self.key, self.make)

    async def read_count(self, info: Info, parents: Sequence[Any], **arguments: Any) -> list[int]:
        if info.context.authority.actor is None:
            return [0] * len(parents)
        reading, reader = await self.read(info.context, **arguments), info.context.reader
        if self.key is None:
            return [await reader.count(reading.count, **self._of(p), **reading.parameters) for p in parents]
        rows = await reader.rows(reading.count, **self._of_all(parents), **reading.parameters)
        return counts_of(parents, rows, self.key)

    def of_viewer(self, info: Info, first: int, cursor: str | None, **arguments: Any) -> Listing:
        """The list of who asks, which their actor is the row for."""
        actor, tag = info.context.actor, tag_of(self.tag, None, info.context.actor.user_id)
        order, field = self.keyset_of(arguments), id(field_node(info))
        return Listing(_OfActor(actor, actor.user_id), tag, order, first, cursor, arguments, field, self.read_page)

    def _of(self, parent: Any) -> dict[str, Any]:
        return {name: getattr(parent.row, key) for name, key in self.by.items()}

    def _of_all(self, parents: Sequence[Any]) -> dict[str, list[Any]]:
        return {name: list(dict.fromkeys(getattr(p.row, key) for p in parents)) for name, key in self.by.items()}


@dataclass(frozen=True, slots=True)
class _OfActor:
    row: Actor
    pk: uuid.UUID


def pages(
    read: Callable[..., Awaitable[Reading]],
    *,
    by: "Mapping[str, InstrumentedAttribute[Any]]",
    keyset: Keyset | Callable[..., Keyset],
    make: Callable[[Any], Any],
    tag: str,
    key: "InstrumentedAttribute[Any] | str | None" = None,
    first: int = 50,
    counted: bool = True,
    **options: Any,
) -> Any:
    """A connection field; see Paged. The keyword-only parameters of `read` are its arguments beside first and after."""
    columns = {name: key_of(source) for name, source in by.items()}
    paged = Paged(read, columns, None if key is None else key_of(key), keyset, make, tag, first)
    return connection(
        paged.read_page,
        paged.read_count if counted else None,
        keyset=keyset,
        first=first,
        tag=tag,
        also_takes=read,
        metadata={DECLARED: paged},
        **options,
    )
