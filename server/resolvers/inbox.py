"""The inbox: read, followed live, marked as read."""

import asyncio
import contextlib
import uuid
from collections.abc import AsyncGenerator
from typing import Annotated, Any

import strawberry

from server.bus.memory import Lagged, QueuedEvent, inbox_topic
from server.context import Info
from server.db.queries import inbox as queries
from server.domain import ids
from server.domain import inbox as inbox_verbs
from server.domain.permissions import Actor
from server.resolvers.arguments import unset_to_none
from server.schema.paging import AFTER, FIRST, LIMIT, BadCursor, BadFirst, decode, encode, tag_of
from server.schema.payloads.inbox import (
    MarkInboxItemReadInput,
    MarkInboxItemReadPayload,
)
from server.schema.types.inbox import (
    InboxItem,
    to_graphql,
)
from server.schema.types.inbox_pages import InboxConnection, InboxEvent, Wanted

BATCH, POLL, LONGEST_POSITION = 50, 5.0, 12
OPEN_ONLY = Annotated[bool, strawberry.argument(description="Only what waits for a decision.")]


async def inbox(
    info: Info, first: FIRST = 50, after: AFTER = strawberry.UNSET, open_only: OPEN_ONLY = False
) -> InboxConnection | None:
    """`position` is read before the items: what comes meanwhile is told twice rather than never."""
    if not 1 <= first <= LIMIT:
        raise BadFirst
    actor = info.context.actor
    tag, start = tag_of("inbox", open_only, *_place(actor)), unset_to_none(after)
    key = None if start is None else decode(tag, start, (str, uuid.UUID))
    if key is not None and key[0] not in ("0", "1"):
        raise BadCursor
    position = await info.context.reader.scalar(queries.POSITION, **_mine(actor)) or 0
    wanted = Wanted(_mine(actor), open_only, first, tag, start, key)
    return InboxConnection(wanted=wanted, position=_cursor(actor, position))


async def follow_inbox(info: Info, after: AFTER = strawberry.UNSET) -> AsyncGenerator[InboxEvent, None]:
    """Rows are the truth: a wake-up only says that there may be some, and polling finds the rest (INB-3)."""
    actor, start = info.context.actor, unset_to_none(after)
    with info.context.services.bus.subscribe(inbox_topic(actor.environment_id, actor.user_id)) as queue:
        reached = await info.context.reader.scalar(queries.POSITION, **_mine(actor)) or 0
        position = reached if start is None else _position(actor, start, reached)
        while True:
            news = await _news(info, actor, position)
            for row, item in news:
                position = row.position
                yield InboxEvent(cursor=_cursor(actor, position), item=item)
            await _wait(queue, 0 if len(news) == BATCH else POLL)


async def mark_inbox_item_read(info: Info, input: MarkInboxItemReadInput) -> MarkInboxItemReadPayload | None:
    item_id = ids.parse("ibx", input.inbox_item_id, field="inboxItemId")
    async with info.context.write() as uow:
        await inbox_verbs.mark_read(uow, info.context.actor, item_id=item_id)
    return MarkInboxItemReadPayload(item_pk=item_id)


async def _news(info: Info, actor: Actor, position: int) -> list[tuple[Any, InboxItem]]:
    """The first few that came or changed after a position, in order, each at its latest change."""
    await info.context.refresh()
    rows = await info.context.reader.rows(queries.AFTER, after=position, limit=BATCH, **_mine(actor))
    items = await to_graphql(info, rows)
    await info.context.refresh()  # nothing is held while waiting
    return list(zip(rows, items, strict=True))


async def _wait(queue: asyncio.Queue[QueuedEvent], seconds: float) -> None:
    """Until something may have come; several wake-ups are one. Lagged where too many came while one batch was taken."""
    woken = []
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            woken.append(await queue.get())
    while not queue.empty():
        woken.append(queue.get_nowait())
    for event in woken:
        if isinstance(event, Lagged):
            raise event


def _cursor(actor: Actor, position: int) -> str:
    return encode(_position_tag(actor), (str(position),))


def _position(actor: Actor, cursor: str, reached: int) -> int:
    """What a cursor says. One that no event can have carried yet is foreign."""
    [told] = decode(_position_tag(actor), cursor, (str,))
    number = int(told) if told.isdecimal() and len(told) < LONGEST_POSITION else -1
    if str(number) != told or not 0 <= number <= reached:
        raise BadCursor
    return number


def _position_tag(actor: Actor) -> bytes:
    return tag_of("position", *_place(actor))


def _place(actor: Actor) -> tuple[Any, Any]:
    return actor.environment_id, actor.user_id


def _mine(actor: Actor) -> dict[str, Any]:
    return {"environment_id": actor.environment_id, "user_id": actor.user_id}
