"""The inbox as a list, of which nothing is read that was not selected, and as events."""

import asyncio
import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import strawberry

from server.context import Info
from server.db.queries import inbox as queries
from server.schema.paging import Key, Page, PageInfo, Shown, encode
from server.schema.relations import batched
from server.schema.types.inbox import (
    InboxItem,
    to_graphql,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which page of whose inbox; `key` is what stands in `after`."""

    place: dict[str, uuid.UUID]
    open_only: bool
    first: int
    tag: bytes
    after: str | None
    key: Key | None


@strawberry.type(description="An inbox item and its place in the list.")
class InboxEdge:
    cursor: str = strawberry.field(description="The place of this item in this very list, for `after`.")
    node: InboxItem = strawberry.field(description="The item.")


async def edges_of(info: Info, parents: "Sequence[InboxConnection]") -> list[list[InboxEdge]]:
    lists = []
    for parent in parents:
        page, tag = await parent.page(info), parent.wanted.tag
        pairs = zip(page.keys, page.items, strict=True)
        lists.append([InboxEdge(cursor=encode(tag, key), node=item) for key, item in pairs])
    return lists


async def page_infos_of(info: Info, parents: "Sequence[InboxConnection]") -> list[Any]:
    return [Shown(await parent.page(info), parent.wanted.tag, parent.wanted.after) for parent in parents]


async def unread_counts(info: Info, parents: "Sequence[InboxConnection]") -> list[int]:
    return [await info.context.reader.count(queries.UNREAD, **parent.wanted.place) for parent in parents]


@strawberry.type(description="A page of the inbox: open items first, then the newest first.")
class InboxConnection:
    wanted: strawberry.Private[Wanted]
    reading: strawberry.Private["asyncio.Future[Page] | None"] = None
    edges: list[InboxEdge] = batched(edges_of, description="The items of this page.")
    page_info: PageInfo = batched(page_infos_of, description="Where this page begins and ends.")
    position: str = strawberry.field(description="Starts `Subscription.inbox`: it tells what came after this answer.")
    unread_count: int = batched(unread_counts, description="How many items were not read yet.")

    async def page(self, info: Info) -> Page:
        """Read once, for edges and pageInfo."""
        if self.reading is None:
            self.reading = asyncio.ensure_future(_read(info, self.wanted))
        return await self.reading


async def _read(info: Info, wanted: Wanted) -> Page:
    start = "start" if wanted.key is None else "open" if wanted.key[0] == "1" else "closed"
    rows = await info.context.reader.rows(
        queries.page(wanted.open_only, start),
        now=dt.datetime.now(dt.UTC),
        limit=wanted.first + 1,
        **wanted.place,
        **({} if wanted.key is None else {"after_id": wanted.key[1]}),
    )
    items = await to_graphql(info, rows[: wanted.first])
    keys = [(str(row.still_open), row.id) for row in rows[: wanted.first]]
    return Page(items, keys, len(rows) > wanted.first)


@strawberry.type(description="An inbox item that came or changed.")
class InboxEvent:
    cursor: str = strawberry.field(description="Where to go on from: `inbox(after:)`.")
    item: InboxItem = strawberry.field(description="The item, as it is now.")
