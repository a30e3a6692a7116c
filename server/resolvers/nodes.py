"""Anything by its id."""

import uuid
from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import strawberry

from server.context import Info
from server.db.queries import accounts as account_queries
from server.db.queries import audit as audit_queries
from server.db.queries import environments as queries
from server.db.queries import inbox as inbox_queries
from server.db.queries import invitations as invitation_queries
from server.db.queries import organisations as organisation_queries
from server.db.queries import partnerships as partnership_queries
from server.db.queries import sessions as session_queries
from server.db.queries import users as user_queries
from server.domain import documents, ids, memberships
from server.domain.errors import NotFound
from server.domain.organisations import viewing
from server.domain.permissions import Permission
from server.schema.types.accounts import Account
from server.schema.types.audit import AuditEvent
from server.schema.types.documents import Document
from server.schema.types.environments import Environment
from server.schema.types.inbox import (
    InboxItem,
    to_graphql,
)
from server.schema.types.invitations import Invitation
from server.schema.types.memberships import Membership
from server.schema.types.nodes import Node
from server.schema.types.organisations import Organisation
from server.schema.types.partnerships import Partnership
from server.schema.types.sessions import Session
from server.schema.types.users import User

ID = Annotated[strawberry.ID, strawberry.argument(description="The id that any object gave.")]


async def node(info: Info, id: ID) -> Node | None:
    """Null for a bad id, and for what the viewer may not see (ERR-1)."""
    found = ids.split(id)
    look_up = NODES.get(found[0]) if found else None
    return await look_up(info, found[1]) if look_up and found else None


async def _environment(info: Info, pk: uuid.UUID) -> Environment | None:
    if pk != info.context.actor.environment_id:
        return None
    row = await info.context.reader.first(queries.ENVIRONMENTS_BY_ID, ids=[pk])
    return Environment.of(row) if row else None


async def _user(info: Info, pk: uuid.UUID) -> User | None:
    actor = info.context.actor
    if not actor.may(Permission.USER_VIEW):
        return None
    row = await info.context.reader.first(user_queries.USERS_BY_ID, environment_id=actor.environment_id, ids=[pk])
    return User.of(row) if row else None


async def _invitation(info: Info, pk: uuid.UUID) -> Invitation | None:
    actor = info.context.actor
    if not actor.may(Permission.USER_INVITE):
        return None
    row = await info.context.reader.first(
        invitation_queries.INVITATIONS_BY_ID, environment_id=actor.environment_id, ids=[pk]
    )
    return Invitation.of(row) if row else None


async def _audit_event(info: Info, pk: uuid.UUID) -> AuditEvent | None:
    actor = info.context.actor
    if not actor.may(Permission.AUDIT_VIEW):
        return None
    row = await info.context.reader.first(audit_queries.AUDIT_EVENT, environment_id=actor.environment_id, id=pk)
    return AuditEvent.of(row) if row else None


async def _account(info: Info, pk: uuid.UUID) -> Account | None:
    if pk != info.context.identity.account_id:
        return None
    row = await info.context.reader.first(account_queries.ACCOUNTS_BY_ID, ids=[pk])
    return Account.of(row) if row else None


async def _session(info: Info, pk: uuid.UUID) -> Session | None:
    row = await info.context.reader.first(session_queries.SESSIONS_BY_ID, ids=[pk])
    own = row is not None and row.account_id == info.context.identity.account_id
    return Session.of(row) if own else None


async def _organisation(info: Info, pk: uuid.UUID) -> Organisation | None:
    row = await info.context.reader.first(organisation_queries.VISIBLE_BY_ID, ids=[pk], **viewing(info.context.actor))
    return Organisation.of(row) if row else None


async def _membership(info: Info, pk: uuid.UUID) -> Membership | None:
    try:
        return Membership.of(await memberships.visible(info.context.reader, info.context.actor, pk))
    except NotFound:
        return None


async def _partnership(info: Info, pk: uuid.UUID) -> Partnership | None:
    actor = info.context.actor
    if not actor.may(Permission.PARTNERSHIP_MANAGE):
        return None
    row = await info.context.reader.first(partnership_queries.BY_ID, environment_id=actor.environment_id, ids=[pk])
    return Partnership.of(row, actor.environment_id) if row else None


async def _inbox_item(info: Info, pk: uuid.UUID) -> InboxItem | None:
    actor = info.context.actor
    rows = await info.context.reader.rows(
        inbox_queries.ITEMS, environment_id=actor.environment_id, user_id=actor.user_id, ids=[pk]
    )
    return (await to_graphql(info, rows))[0] if rows else None


async def _document(info: Info, pk: uuid.UUID) -> Document | None:
    try:
        return Document.of(await documents.visible(info.context.reader, info.context.actor, pk))
    except NotFound:
        return None


NODES: dict[str, Callable[[Info, uuid.UUID], Awaitable[Any]]] = {
    "env": _environment,
    "usr": _user,
    "inv": _invitation,
    "aud": _audit_event,
    "acc": _account,
    "org": _organisation,
    "mem": _membership,
    "par": _partnership,
    "ibx": _inbox_item,
    "doc": _document,
    "ses": _session,
}
