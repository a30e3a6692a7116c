"""What payloads of organisations, partnerships and the inbox name, read only where it is asked for."""

from collections.abc import Sequence
from typing import Any

from server.context import Info
from server.db.queries import inbox as inbox_queries
from server.db.queries import partnerships as partnership_queries
from server.db.queries import people as people_queries
from server.domain.memberships import is_live
from server.schema.relations import batched
from server.schema.types.inbox import InboxItem, shown
from server.schema.types.memberships import Membership, organisations_of
from server.schema.types.partnerships import Partnership


async def memberships_of(info: Info, parents: Sequence[Any]) -> list[Membership | None]:
    wanted = [p.membership_pk for p in parents if p.membership_pk]
    rows = await info.context.reader.rows(people_queries.BY_ID, ids=wanted)
    found = {row.id: Membership.of(row) for row in rows if is_live(row)}
    return [found.get(p.membership_pk) for p in parents]


async def partnerships_of(info: Info, parents: Sequence[Any]) -> list[Partnership | None]:
    environment_id = info.context.actor.environment_id
    wanted = [p.partnership_pk for p in parents if p.partnership_pk]
    rows = await info.context.reader.rows(partnership_queries.BY_ID, environment_id=environment_id, ids=wanted)
    found = {row.id: Partnership.of(row, environment_id) for row in rows}
    return [found.get(p.partnership_pk) for p in parents]


async def inbox_items_of(info: Info, parents: Sequence[Any]) -> list[InboxItem | None]:
    actor = info.context.actor
    wanted = [p.item_pk for p in parents if p.item_pk]
    rows = await info.context.reader.rows(
        inbox_queries.ITEMS, environment_id=actor.environment_id, user_id=actor.user_id, ids=wanted
    )
    found = {item.pk: item for item in await shown(info, rows)}
    return [found.get(p.item_pk) for p in parents]


def organisation_field() -> Any:
    return batched(organisations_of, description="The organisation, as it is now.")


def membership_field() -> Any:
    return batched(memberships_of, description="The membership, as it is now.")


def partnership_field() -> Any:
    return batched(partnerships_of, description="The partnership, as it is now.")
