"""Keyset connections: what is not selected is not read, and a page costs the same wherever it lies."""

import asyncio
import base64
import datetime as dt
import hashlib
import inspect
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar

import orjson
import strawberry

from server.context import Info
from server.domain.errors import BadUserInput
from server.schema.relations import Load, batched

T = TypeVar("T")
Key = tuple[Any, ...]
LIMIT = 100
FIRST = Annotated[int, strawberry.argument(description=f"How many items at the most: 1 to {LIMIT}.")]
AFTER = Annotated[
    str | None, strawberry.argument(description="Begin after this cursor: the `endCursor` of the page before.")
]


class BadFirst(BadUserInput):
    def __init__(self) -> None:
        super().__init__(f"Give a `first` from 1 to {LIMIT}.", f"Geef een `first` van 1 tot en met {LIMIT}.")


class BadCursor(BadUserInput):
    def __init__(self) -> None:
        super().__init__(
            "`after` is no cursor of this list. Pass the endCursor of the page before, or leave it out.",
            "`after` is geen cursor van deze lijst. Geef de endCursor van de vorige pagina, of laat hem weg.",
        )


@dataclass(slots=True)
class Page:
    """What a page function answers for one parent: items, their sort keys, and whether there are more."""

    items: Sequence[Any]
    keys: Sequence[Key]
    more: bool

    @classmethod
    def of(cls, items: Sequence[Any], keys: Sequence[Key], first: int) -> "Page":
        """From `first + 1` items, where the last one only says that there are more."""
        return cls(items[:first], keys[:first], len(items) > first)


def encode(tag: bytes, key: Key) -> str:
    told = orjson.dumps([_plain(value) for value in key])
    return base64.urlsafe_b64encode(tag + told).decode().rstrip("=")


def decode(tag: bytes, cursor: str, shape: tuple[Any, ...]) -> Key:
    """The sort key in a cursor of this very list. BAD_USER_INPUT for an empty, changed or foreign one."""
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        key = tuple(_typed(value) for value in orjson.loads(raw[len(tag) :]))
        fits = len(key) == len(shape) and all(map(isinstance, key, shape))
    except (ValueError, TypeError, OverflowError):
        raise BadCursor from None
    if raw[: len(tag)] != tag or not fits or encode(tag, key) != cursor:
        raise BadCursor
    return key


def _plain(value: Any) -> str | None:
    match value:
        case None:
            return None
        case uuid.UUID():
            return f"u{value.hex}"
        case dt.datetime():
            return f"d{value.isoformat()}"
        case _:
            return f"s{value}"


def _typed(value: Any) -> Any:
    if value is None:
        return None
    if not isinstance(value, str) or not value:
        raise ValueError("no part of a key")
    kind, text = value[0], value[1:]
    if kind == "u":
        return uuid.UUID(text)
    if kind == "d":
        return dt.datetime.fromisoformat(text).astimezone(dt.UTC)
    if "\x00" in text:
        raise ValueError("no text that a database keeps")
    return text


class _Connection:
    """What resolvers see as a connection: one parent's place in a list, read when something of it is selected."""

    __slots__ = ("loaded", "loading", "paging", "source", "tag")

    def __init__(self, source: Any, paging: "_Paging") -> None:
        self.source, self.paging = source, paging
        self.loading: asyncio.Future[None] | None = None
        self.loaded: Page | None = None
        self.tag = paging.tag(source)

    @property
    def after(self) -> str | None:
        return self.paging.after


@dataclass(slots=True)
class Shown:
    """A page that a root field read itself, as PageInfo sees it."""

    loaded: Page
    tag: bytes
    after: str | None


def tag_of(*names: object) -> bytes:
    """Marks the cursors of one list: those of another list, order or environment are foreign."""
    return hashlib.blake2s("|".join(map(str, names)).encode(), digest_size=6).digest()


@dataclass(slots=True)
class _Paging:
    """What all connections of one field of the document share."""

    info: Info
    page: Load
    count: Load | None
    shape: Callable[..., tuple[Any, ...]]
    first: int
    after: str | None
    filters: dict[str, Any]
    same: Any

    def tag(self, source: Any) -> bytes:
        order = self.filters.get("order_by")
        return tag_of(self.page.__module__, self.page.__name__, repr(order), getattr(source, "pk", ""))

    def start(self, connection: _Connection) -> Key | None:
        if self.after is None:
            return None
        return decode(connection.tag, self.after, self.shape(**self.filters))


async def _load(connections: Sequence[Any]) -> None:
    """Runs the page function once for all connections of a field; edges and pageInfo share it."""
    missing: dict[Any, list[_Connection]] = {}
    for connection in connections:
        if connection.loading is None:
            missing.setdefault(connection.paging.same, []).append(connection)
    for group in missing.values():
        loading = asyncio.ensure_future(_read(group))
        for connection in group:
            connection.loading = loading
    await asyncio.gather(*{connection.loading for connection in connections})


async def _read(group: Sequence[_Connection]) -> None:
    paging = group[0].paging
    [after] = {paging.start(connection) for connection in group}
    pages = await paging.page(paging.info, [c.source for c in group], first=paging.first, after=after, **paging.filters)
    for connection, page in zip(group, pages, strict=True):
        connection.loaded = page


@dataclass(slots=True)
class _Edge:
    tag: bytes
    key: Key
    node: Any


async def edges_of(info: Info, connections: Sequence[Any]) -> list[list[_Edge]]:
    await _load(connections)
    return [
        [_Edge(c.tag, key, item) for item, key in zip(c.loaded.items, c.loaded.keys, strict=True)] for c in connections
    ]


async def page_info_of(info: Info, connections: Sequence[Any]) -> list[Any]:
    await _load(connections)
    return list(connections)


async def total_count_of(info: Info, connections: Sequence[Any]) -> list[int]:
    counts: dict[int, int] = {}
    groups: dict[Any, list[_Connection]] = {}
    for connection in connections:
        groups.setdefault(connection.paging.same, []).append(connection)
    for group in groups.values():
        paging = group[0].paging
        assert paging.count is not None
        counted = await paging.count(paging.info, [c.source for c in group], **paging.filters)
        counts.update(zip(map(id, group), counted, strict=True))
    return [counts[id(connection)] for connection in connections]


@strawberry.type(description="Where a page begins and ends, and whether there is more.")
class PageInfo:
    @strawberry.field(description="Whether there are items after this page.")
    def has_next_page(self) -> bool:
        return _page(self).more

    @strawberry.field(description="Whether there are items before this page.")
    def has_previous_page(self) -> bool:
        return _connection(self).after is not None

    @strawberry.field(description="The cursor of the first item; null on an empty page.")
    def start_cursor(self) -> str | None:
        keys = _page(self).keys
        return encode(_connection(self).tag, keys[0]) if keys else None

    @strawberry.field(description="The cursor of the last item, for the next page's `after`; null on an empty page.")
    def end_cursor(self) -> str | None:
        keys = _page(self).keys
        return encode(_connection(self).tag, keys[-1]) if keys else None


def _connection(self: Any) -> _Connection:
    return self  # type: ignore[no-any-return]


def _page(self: Any) -> Page:
    return self.loaded  # type: ignore[no-any-return]


@strawberry.type(description="An item of a list, and its place in it.")
class Edge(Generic[T]):
    @strawberry.field(description="The place of this item in this very list, for `after`.")
    def cursor(self) -> str:
        edge: Any = self
        return encode(edge.tag, edge.key)

    node: T = strawberry.field(description="The item.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = batched(edges_of, description="The items of this page.")
    page_info: PageInfo = batched(page_info_of, description="Where this page begins and ends.")
    total_count: int = batched(total_count_of, description="How many items there are on all pages.")


@strawberry.type(name="Connection", description="A page of a list that is not counted.")
class UncountedConnection(Generic[T]):
    edges: list[Edge[T]] = batched(edges_of, description="The items of this page.")
    page_info: PageInfo = batched(page_info_of, description="Where this page begins and ends.")


def connection(
    page: Load,
    count: Load | None = None,
    *,
    shape: Callable[..., tuple[Any, ...]],
    first: int = 50,
    **options: Any,
) -> Any:
    """A connection field. `page(info, parents, *, first, after, filters…)` answers a Page for each parent, with
    `first + 1` items read; `after` is a sort key of `shape(**filters)`, or None.

    Nothing runs until edges, pageInfo or totalCount is selected: each is a batch of its own.
    """
    keywords = [p for p in inspect.signature(page).parameters.values() if p.kind is p.KEYWORD_ONLY]
    filters = [p for p in keywords if p.name not in ("first", "after")]

    def connections(info: Info, parents: Sequence[Any], **arguments: Any) -> list[_Connection]:
        size, after = arguments.pop("first", first), arguments.pop("after", None)
        if not 1 <= size <= LIMIT:
            raise BadFirst
        same = (page, id(info._raw_info.field_nodes[0]))
        after = None if after is strawberry.UNSET else after
        paging = _Paging(info, page, count, shape, size, after, arguments, same)
        return [_Connection(parent, paging) for parent in parents]

    parameter = inspect.Parameter
    made: Any = connections
    made.__signature__ = inspect.Signature(
        [
            parameter("info", parameter.POSITIONAL_OR_KEYWORD),
            parameter("parents", parameter.POSITIONAL_OR_KEYWORD),
            parameter("first", parameter.KEYWORD_ONLY, annotation=FIRST, default=first),
            parameter("after", parameter.KEYWORD_ONLY, annotation=AFTER, default=strawberry.UNSET),
            *filters,
        ]
    )
    made.__module__, made.__name__ = page.__module__, page.__name__
    return batched(made, **options)
