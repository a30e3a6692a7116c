"""What payloads share: `errors`, and objects that are read only where they are selected."""

import uuid
from collections.abc import Sequence
from typing import Any

import strawberry

from server.context import Info
from server.db.queries import accounts as account_queries
from server.db.queries import environments as environment_queries
from server.db.queries import inbox as inbox_queries
from server.db.queries import invitations as invitation_queries
from server.db.queries import memberships as membership_queries
from server.db.queries import partnerships as partnership_queries
from server.db.queries import users as user_queries
from server.domain.membership_rules import is_live
from server.schema.relations import batched
from server.schema.types.accounts import Account
from server.schema.types.environments import Environment
from server.schema.types.inbox import (
    InboxItem,
    to_graphql,
)
from server.schema.types.invitations import Invitation
from server.schema.types.memberships import Membership, organisations_of
from server.schema.types.partnerships import Partnership
from server.schema.types.users import User


async def memberships_of(info: Info, parents: Sequence[Any]) -> list[Membership | None]:
    wanted = [p.membership_pk for p in parents if p.membership_pk]
    rows = await info.context.reader.rows(membership_queries.BY_ID, ids=wanted)
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
    found = {item.pk: item for item in await to_graphql(info, rows)}
    return [found.get(p.item_pk) for p in parents]


def organisation_field() -> Any:
    return batched(organisations_of, description="The organisation, as it is now.")


def membership_field() -> Any:
    return batched(memberships_of, description="The membership, as it is now.")


def partnership_field() -> Any:
    return batched(partnerships_of, description="The partnership, as it is now.")


def errors() -> Any:
    """Every payload has these; where there are any, its other fields are null."""
    return strawberry.field(default_factory=list, description="Why it was refused; empty where it was done.")


async def users_of(info: Info, parents: Sequence[Any]) -> list[User | None]:
    places = {p.place for p in parents} - {None}
    found: dict[tuple[uuid.UUID, uuid.UUID], User] = {}
    for environment_id in dict.fromkeys(environment_id for environment_id, _ in places):
        wanted = [user_id for owner, user_id in places if owner == environment_id]
        rows = await info.context.reader.rows(user_queries.USERS_BY_ID, environment_id=environment_id, ids=wanted)
        found |= {(row.environment_id, row.id): User.of(row) for row in rows}
    return [found.get(p.place) if p.place else None for p in parents]


async def invitations_of(info: Info, parents: Sequence[Any]) -> list[Invitation | None]:
    actor = info.context.actor
    wanted = [p.invitation_id for p in parents if p.invitation_id]
    rows = await info.context.reader.rows(
        invitation_queries.INVITATIONS_BY_ID, environment_id=actor.environment_id, ids=wanted
    )
    found = {row.id: Invitation.of(row) for row in rows}
    return [found.get(p.invitation_id) for p in parents]


async def environments_of(info: Info, parents: Sequence[Any]) -> list[Environment | None]:
    wanted = [p.environment_id for p in parents if p.environment_id]
    rows = await info.context.reader.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=wanted)
    found = {row.id: Environment.of(row) for row in rows}
    return [found.get(p.environment_id) for p in parents]


async def accounts_of(info: Info, parents: Sequence[Any]) -> list[Account | None]:
    """The account that this operation proved."""
    wanted = [p.account_id for p in parents if p.account_id]
    rows = await info.context.reader.rows(account_queries.ACCOUNTS_BY_ID, ids=wanted)
    found = {row.id: Account.of(row, fresh=True) for row in rows}
    return [found.get(p.account_id) for p in parents]


def user_field() -> Any:
    return batched(users_of, description="The user, as they are now.")


def account_field() -> Any:
    return batched(accounts_of, description="The account, as it is now.")


def invitation_field() -> Any:
    return batched(invitations_of, description="The invitation, as it is now.")


IDEMPOTENCY = "1 to 200 printable characters; asking again with it within 24 hours answers the same, and does nothing."


COOKIE = "Set the session as an HttpOnly cookie instead of answering its token. Not over a socket."


PASSWORD = "15 to 200 characters that are hard to guess; any characters will do."  # noqa: S105
