"""Connections: pages of lists by keyset. What is not selected is not read."""

import asyncio
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, Protocol, TypeVar, cast

import strawberry

from server.context import Info
from server.db.queries.keyset import Key, Keyset
from server.domain.errors import BadUserInput
from server.schema.cursors import decode_key, encode, tag_of
from server.schema.relations import Load, batched
from server.schema.slices import Page, Slice
from server.schema.strawberry_internals import field_node

T = TypeVar("T")
LIMIT = 100
FIRST = Annotated[int, strawberry.argument(description=f"How many items at the most: 1 to {LIMIT}.")]
AFTER = Annotated[
    str | None, strawberry.argument(description="Begin after this cursor: the `endCursor` of the page before.")
]


class BadFirst(BadUserInput):
    def __init__(self) -> None:
        super().__init__(f"Give a `first` from 1 to {LIMIT}.", f"Geef een `first` van 1 tot en met {LIMIT}.")


def check_first(first: int) -> None:
    if not 1 <= first <= LIMIT:
        raise BadFirst


@dataclass(slots=True, eq=False)
class Listing:
    """The list of one parent, as a field of the document asks for it. Edges and pageInfo share one reading of it.

    `read_page(info, parents, part, **filters)` answers a Page for each parent, `count(info, parents, **filters)` a
    number. Listings of equal `field` have equal arguments: theirs are read together.
    """

    parent: Any
    tag: bytes
    keyset: Keyset
    first: int
    cursor: str | None
    filters: dict[str, Any]
    field: Hashable
    read_page: Load
    count: Load | None = None
    reading: "asyncio.Future[None] | None" = None
    page: Page[Any] | None = None

    def after(self) -> Key | None:
        return None if self.cursor is None else decode_key(self.tag, self.cursor, self.keyset)


async def pages_of(info: Info, listings: Sequence[Listing]) -> list[Page[Any]]:
    """The page of each, read now where it was not yet: all listings of a field at once."""
    for group in _by_field(listing for listing in listings if listing.reading is None):
        reading = asyncio.ensure_future(_read(info, group))
        for listing in group:
            listing.reading = reading
    await asyncio.gather(*{listing.reading for listing in listings if listing.reading})
    return [cast(Page[Any], listing.page) for listing in listings]


async def _read(info: Info, group: Sequence[Listing]) -> None:
    one, [after] = group[0], {listing.after() for listing in group}
    part = Slice(one.keyset, one.first, after)
    pages = await one.read_page(info, [listing.parent for listing in group], part, **one.filters)
    for listing, page in zip(group, pages, strict=True):
        listing.page = page


def _by_field(listings: Any) -> list[list[Listing]]:
    groups: dict[Hashable, list[Listing]] = {}
    for listing in listings:
        groups.setdefault(listing.field, []).append(listing)
    return list(groups.values())


# ---- the GraphQL types


@strawberry.type(description="Where a page begins and ends, and whether there is more.")
class PageInfo:
    page: strawberry.Private[Page[Any]]
    listing: strawberry.Private[Listing]

    @strawberry.field(description="Whether there are items after this page.")
    def has_next_page(self) -> bool:
        return self.page.more

    @strawberry.field(description="Whether there are items before this page.")
    def has_previous_page(self) -> bool:
        return self.listing.cursor is not None

    @strawberry.field(description="The cursor of the first item; null on an empty page.")
    def start_cursor(self) -> str | None:
        return encode(self.listing.tag, self.page.keys[0]) if self.page.keys else None

    @strawberry.field(description="The cursor of the last item, for the next page's `after`; null on an empty page.")
    def end_cursor(self) -> str | None:
        return encode(self.listing.tag, self.page.keys[-1]) if self.page.keys else None


@strawberry.type(description="An item of a list, and its place in it.")
class Edge(Generic[T]):
    tag: strawberry.Private[bytes]
    key: strawberry.Private[Key]

    @strawberry.field(description="The place of this item in this very list, for `after`.")
    def cursor(self) -> str:
        return encode(self.tag, self.key)

    node: T = strawberry.field(description="The item.")


class Listed(Protocol):
    listing: Listing


async def edges_of(info: Info, connections: Sequence[Listed]) -> list[list[Edge[Any]]]:
    return await make_edges(info, connections, Edge)


E = TypeVar("E", bound=Edge[Any])


async def make_edges(info: Info, connections: Sequence[Listed], make: type[E]) -> list[list[E]]:
    listings = [connection.listing for connection in connections]
    return [
        [make(tag=listing.tag, key=key, node=item) for item, key in zip(page.items, page.keys, strict=True)]
        for listing, page in zip(listings, await pages_of(info, listings), strict=True)
    ]


async def page_infos_of(info: Info, connections: Sequence[Listed]) -> list[PageInfo]:
    listings = [connection.listing for connection in connections]
    pages = await pages_of(info, listings)
    return [PageInfo(page=page, listing=listing) for listing, page in zip(listings, pages, strict=True)]


async def total_counts_of(info: Info, connections: Sequence[Listed]) -> list[int]:
    counts: dict[Listing, int] = {}
    for group in _by_field(connection.listing for connection in connections):
        one, parents = group[0], [listing.parent for listing in group]
        assert one.count is not None
        counts |= zip(group, await one.count(info, parents, **one.filters), strict=True)
    return [counts[connection.listing] for connection in connections]


@strawberry.type(name="Connection", description="A page of a list that is not counted.")
class UncountedConnection(Generic[T]):
    listing: strawberry.Private[Listing]
    edges: list[Edge[T]] = batched(edges_of, description="The items of this page.")
    page_info: PageInfo = batched(page_infos_of, description="Where this page begins and ends.")


@strawberry.type(description="A page of a list.")
class Connection(UncountedConnection[T]):
    total_count: int = batched(total_counts_of, description="How many items there are on all pages.")


def connection(
    read_page: Load,
    count: Load | None,
    *,
    keyset: Keyset | Callable[..., Keyset],
    first: int,
    tag: str,
    also_takes: Load,
    **options: Any,
) -> Any:
    """A connection field; see Listing for `read_page` and `count`, which take its filters.

    `keyset`: the order, or what answers it from the filters. Nothing runs until edges, pageInfo or totalCount is
    selected: each is a batch of its own. `also_takes`: whose keyword-only parameters the filters are. `tag`: the name
    of the list in its cursors.
    """
    size = first

    def connections(
        info: Info, parents: Sequence[Any], *, first: FIRST = size, after: AFTER = strawberry.UNSET, **filters: Any
    ) -> list[UncountedConnection[Any]]:
        check_first(first)
        cursor = None if after is strawberry.UNSET else after
        order = keyset if isinstance(keyset, Keyset) else keyset(**filters)
        field = (read_page, id(field_node(info)))

        def listing(parent: Any) -> Listing:
            # Another name of the list, or of something in its order, invalidates every cursor that clients hold.
            mark = tag_of(tag, repr(filters.get("order_by")), parent.pk)
            return Listing(parent, mark, order, first, cursor, filters, field, read_page, count)

        make = Connection if count else UncountedConnection
        return [make(listing=listing(parent)) for parent in parents]

    return batched(connections, also_takes=also_takes, **options)
