"""The inbox: read, followed live, marked as read."""

import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from typing import Annotated

import strawberry

from server.bus.memory import Lagged, inbox_topic
from server.context import Context, Info
from server.db.queries import inbox as queries
from server.domain import ids
from server.domain import inbox as inbox_verbs
from server.domain.ids import UserRef
from server.resolvers.arguments import unset_to_none
from server.resolvers.inbox_polls import Followed, polls_of
from server.schema.cursors import BadCursor, decode, tag_of
from server.schema.paging import AFTER, FIRST, check_first
from server.schema.payloads.inbox import MarkInboxItemReadInput, MarkInboxItemReadPayload
from server.schema.types.inbox import INBOX, NEWS, InboxConnection, InboxEvent, own_inbox, position_cursor

POLL, LONGEST_POSITION = 5.0, 12
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
    listing = INBOX.of_viewer(info, first, unset_to_none(after), open_only=open_only)
    listing.after()  # a bad cursor is refused before anything is read
    position = await info.context.reader.scalar(queries.POSITION, **own_inbox(info.context.actor)) or 0
    return InboxConnection(listing=listing, position=position_cursor(info.context, position))


async def follow_inbox(info: Info, after: SINCE = strawberry.UNSET) -> AsyncGenerator[InboxEvent, None]:
    async with following(info.context, after) as place:
        while True:
            await info.context.refresh()
            rows = await info.context.reader.rows(queries.AFTER, **place.parameters, limit=NEWS.limit)
            await info.context.refresh()  # nothing is held while waiting
            for row in rows:
                place.reached(row.position)
                yield InboxEvent.of(row)
            await place.wait(at_once=len(rows) == NEWS.limit)


@dataclass(slots=True)
class Place:
    """How far somebody who follows an inbox has come.

    Rows are the truth: a wake-up only says that there may be some, and polling finds the rest (INB-3).
    """

    position: int
    followed: Followed

    @property
    def parameters(self) -> dict[str, object]:
        """What a statement takes of items that came or changed since then."""
        return {"after": self.position, **self.followed.viewer._asdict()}

    def reached(self, position: int) -> None:
        self.position = position
        self.followed.seen = max(self.followed.seen, position)

    async def wait(self, *, at_once: bool) -> None:
        """Until something may have come; several wake-ups are one. Lagged where too many came meanwhile.

        `at_once`: there may be more already.
        """
        queue = self.followed.queue
        woken = [] if at_once else [await queue.get()]
        while not queue.empty():
            woken.append(queue.get_nowait())
        for event in woken:
            if isinstance(event, Lagged):
                raise event


@contextlib.asynccontextmanager
async def following(context: Context, after: str | None) -> AsyncIterator[Place]:
    """From the cursor on, or from now. BadCursor for one that is foreign."""
    viewer, start = UserRef(context.actor.environment_id, context.actor.user_id), unset_to_none(after)
    with context.services.bus.subscribe(inbox_topic(*viewer)) as queue:
        followed = Followed(viewer, queue)
        last = await context.reader.scalar(queries.POSITION, **viewer._asdict()) or 0
        place = Place(last if start is None else _position(viewer, start, last), followed)
        with polls_of(context.services).of(followed, every=POLL):
            yield place


async def mark_inbox_item_read(info: Info, input: MarkInboxItemReadInput) -> MarkInboxItemReadPayload | None:
    item_id = ids.parse("ibx", input.inbox_item_id, field="inboxItemId")
    async with info.context.write() as uow:
        await inbox_verbs.mark_read(uow, info.context.actor, item_id=item_id)
    return MarkInboxItemReadPayload(item_id=item_id)


def _position(viewer: UserRef, cursor: str, last: int) -> int:
    """The number in a cursor. One that no event can have carried yet is foreign."""
    match decode(tag_of("position", *viewer), cursor):
        case (str() as text,) if text.isdecimal() and len(text) < LONGEST_POSITION:
            number = int(text)
            if str(number) == text and number <= last:
                return number
    raise BadCursor
