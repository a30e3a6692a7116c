"""The inbox: read, followed live, marked as read."""

from collections.abc import AsyncGenerator
from typing import Annotated, Any

import strawberry

from server.bus.memory import Lagged, QueuedEvent, inbox_topic
from server.bus.small import SmallQueue
from server.context import Info
from server.db.queries import inbox as queries
from server.domain import ids
from server.domain import inbox as inbox_verbs
from server.domain.ids import UserRef
from server.resolvers.arguments import unset_to_none
from server.resolvers.inbox_polls import Followed, polls_of
from server.schema.cursors import BadCursor, decode, encode, tag_of
from server.schema.paging import AFTER, FIRST, check_first
from server.schema.payloads.inbox import MarkInboxItemReadInput, MarkInboxItemReadPayload
from server.schema.types.inbox import InboxConnection, InboxEvent, InboxItem, inbox_listing, to_graphql

BATCH, POLL, LONGEST_POSITION = 50, 5.0, 12
SINCE = Annotated[
    str | None,
    strawberry.argument(
        description="Begin after this: the `position` of the inbox query, or an event's `cursor`; not an endCursor."
    ),
]
OPEN_ONLY = Annotated[bool, strawberry.argument(description="Only what waits for a decision.")]


async def inbox(
    info: Info, first: FIRST = 50, after: AFTER = strawberry.UNSET, open_only: OPEN_ONLY = False
) -> InboxConnection | None:
    """`position` is read before the items: what comes in between is told twice rather than never."""
    check_first(first)
    viewer = _viewer(info)
    listing = inbox_listing(info, viewer, first=first, cursor=unset_to_none(after), open_only=open_only)
    key = listing.after()  # a bad cursor is refused before anything is read
    if open_only and key is not None and key[0] == "0":
        raise BadCursor  # of an item that is not open, which such a list never holds
    position = await info.context.reader.scalar(queries.POSITION, **viewer._asdict()) or 0
    return InboxConnection(listing=listing, position=_cursor(viewer, position))


async def follow_inbox(info: Info, after: SINCE = strawberry.UNSET) -> AsyncGenerator[InboxEvent, None]:
    """Rows are the truth: a wake-up only says that there may be some, and polling finds the rest (INB-3)."""
    viewer, start = _viewer(info), unset_to_none(after)
    services = info.context.services
    with services.bus.subscribe(inbox_topic(*viewer)) as queue:
        followed = Followed(viewer, queue)
        reached = await info.context.reader.scalar(queries.POSITION, **viewer._asdict()) or 0
        position = reached if start is None else _position(viewer, start, reached)
        with polls_of(services).of(followed, every=POLL):
            while True:
                news = await _news(info, viewer, position)
                for row, item in news:
                    position = row.position
                    followed.seen = max(followed.seen, position)
                    yield InboxEvent(cursor=_cursor(viewer, position), item=item)
                await _wait(queue, at_once=len(news) == BATCH)


async def mark_inbox_item_read(info: Info, input: MarkInboxItemReadInput) -> MarkInboxItemReadPayload | None:
    item_id = ids.parse("ibx", input.inbox_item_id, field="inboxItemId")
    async with info.context.write() as uow:
        await inbox_verbs.mark_read(uow, info.context.actor, item_id=item_id)
    return MarkInboxItemReadPayload(item_id=item_id)


async def _news(info: Info, viewer: UserRef, position: int) -> list[tuple[Any, InboxItem]]:
    """The first few that came or changed after a position, in order, each at its latest change."""
    await info.context.refresh()
    rows = await info.context.reader.rows(queries.AFTER, after=position, limit=BATCH, **viewer._asdict())
    items = await to_graphql(info, rows)
    await info.context.refresh()  # nothing is held while waiting
    return list(zip(rows, items, strict=True))


async def _wait(queue: SmallQueue[QueuedEvent], *, at_once: bool) -> None:
    """Until something may have come; several wake-ups are one. Lagged where too many came while one batch was taken.

    `at_once`: there may be more already.
    """
    woken = [] if at_once else [await queue.get()]
    while not queue.empty():
        woken.append(queue.get_nowait())
    for event in woken:
        if isinstance(event, Lagged):
            raise event


def _cursor(viewer: UserRef, position: int) -> str:
    return encode(tag_of("position", *viewer), (str(position),))


def _position(viewer: UserRef, cursor: str, reached: int) -> int:
    """The number in a cursor. One that no event can have carried yet is foreign."""
    match decode(tag_of("position", *viewer), cursor):
        case (str() as text,) if text.isdecimal() and len(text) < LONGEST_POSITION:
            number = int(text)
            if str(number) == text and number <= reached:
                return number
    raise BadCursor


def _viewer(info: Info) -> UserRef:
    return UserRef(info.context.actor.environment_id, info.context.actor.user_id)
