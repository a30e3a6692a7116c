"""Subscriptions answered by plans: each event by one where there is one, and else by graphql-core, never both.

Authority is read anew for each event (USR-2), as `Guard` in `server/schema/directives.py` does for graphql-core.
"""

import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from graphql import GraphQLError
from strawberry.types.execution import ExecutionResult, PreExecutionError

from server.auth.authentication import Authority
from server.context import Context
from server.db.queries import inbox as inbox_queries
from server.domain.events import UserChanged
from server.execution import plans
from server.execution.audience import FRESH, Follower
from server.resolvers import inbox, users
from server.schema.cost import told
from server.schema.types.inbox import NEWS, InboxEvent

Results = AsyncGenerator[Any, None]


async def changes(schema: Any, follower: Follower, context: Context) -> Results:
    """What `userChanged` tells, together with others who hear the same."""
    try:
        async with aclosing(users.changes(context.services.bus, follower.environment_id)) as events:
            async for event in events:
                heard = await context.services.audience.hear(follower, event)
                if heard.shared:
                    yield executed(heard.shared, context)
                else:
                    yield await _change(schema, follower, context, event, heard.authority)
    except Exception as fault:
        yield refused(fault)


async def _change(
    schema: Any, follower: Follower, context: Context, event: UserChanged, authority: Authority | None
) -> Any:
    """The answer to this viewer alone; a denial where they may follow no longer."""
    await _authorise(follower, context, authority)
    found = await _answer(schema, follower, context, event.user_id)
    return (
        executed(found, context) if found else await schema.told_by_graphql_core(follower, context, users.told(event))
    )


async def news(schema: Any, follower: Follower, context: Context) -> Results:
    """What `inbox` tells. Several items that came at once are read at once.

    Where authority turns out to be another one, or a slow subscriber takes long, those that are left are read again.
    """
    try:
        async with inbox.following(context, follower.arguments.get("after")) as place:
            while True:
                # The rows first and authority after them: who lost it before an item came is not told of that item.
                authority = context.authority
                events, more = await _news(schema, follower, context, place)
                await _authorise(follower, context)
                if not _alike(authority, context.authority):
                    continue
                since = time.monotonic()
                for n, (position, result) in enumerate(events):
                    if n > 0:
                        await _authorise(follower, context)
                        if not _alike(authority, context.authority) or time.monotonic() - since > FRESH:
                            more = True
                            break
                    place.reached(position)
                    yield result
                await context.refresh()  # nothing is held while waiting
                await place.wait(at_once=more)
    except Exception as fault:
        yield refused(fault)


async def _news(
    schema: Any, follower: Follower, context: Context, place: inbox.Place
) -> tuple[list[tuple[int, Any]], bool]:
    """Events with their positions, in order; and whether there may be more. By graphql-core they come one by one."""
    if found := await _answer(schema, follower, context, place.position):
        [(name, events)] = found.data.items()
        made = [(position, executed(plans.Answer({name: data}, found.cost), context)) for position, data in events]
        return made, len(made) == NEWS.limit
    rows = await context.reader.rows(inbox_queries.AFTER, **place.parameters, limit=1)
    answers = [await schema.told_by_graphql_core(follower, context, InboxEvent.of(row)) for row in rows]
    return [(row.position, answer) for row, answer in zip(rows, answers, strict=True)], bool(rows)


async def _answer(schema: Any, follower: Follower, context: Context, about: Any) -> plans.Answer | None:
    return await plans.answer(schema, follower.document, follower.name, follower.variables, context, about)


async def _authorise(follower: Follower, context: Context, authority: Authority | None = None) -> None:
    """As the rows have it now, or as it was read for this event already."""
    await context.refresh()
    if authority is None:
        await context.authenticate()
    else:
        context.authority = authority
    follower.check(context)


def _alike(one: Authority, other: Authority) -> bool:
    return (one.identity, one.actor) == (other.identity, other.actor)


FOLLOWED = {"userChanged": changes, "inbox": news}


def executed(found: plans.Answer, context: Context) -> ExecutionResult:
    extensions = told(found.cost) if context.services.settings.development else None
    return ExecutionResult(data=found.data, errors=None, extensions=extensions)


def refused(fault: Exception) -> PreExecutionError:
    return PreExecutionError(data=None, errors=[GraphQLError(str(fault), original_error=fault)])
