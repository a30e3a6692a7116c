"""Accounts: what a person sees of their own way to log in."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any, Self

import strawberry

from server.context import Info
from server.db.queries import accounts as queries
from server.db.queries import failed_log_ins as failed_log_in_queries
from server.db.queries import sessions as session_queries
from server.db.queries import users as user_queries
from server.domain import invitation_acceptance
from server.schema.paging import FIRST, check_first
from server.schema.relations import batched
from server.schema.types.invitations import InvitationPreview
from server.schema.types.nodes import Node
from server.schema.types.sessions import Session
from server.schema.types.users import User


@strawberry.type(description="One of an account's addresses.")
class AccountEmail:
    address: str = strawberry.field(description="As its holder wrote it.")
    primary: bool = strawberry.field(description="Whether recovery mail goes there.")
    verified_at: dt.datetime | None = strawberry.field(description="When a mail proved it.")


@strawberry.type(description="A wrong password: who tried, from where, when.")
class FailedLogIn:
    at: dt.datetime = strawberry.field(description="When.")
    origin: str | None = strawberry.field(description="The network address that it came from.")
    method: str = strawberry.field(
        description="`PASSWORD` at a log-in, `CONFIRMATION` where a session had to confirm something by its password."
    )


def _own(info: Info, parents: "Sequence[Account]") -> list[uuid.UUID]:
    """Accounts are shown to their holders only; nothing of another one is ever read."""
    identity = info.context.authority.identity
    return [p.pk for p in parents if p.fresh or (identity is not None and identity.account_id == p.pk)]


async def emails_of(info: Info, parents: "Sequence[Account]") -> list[list[AccountEmail]]:
    found: dict[uuid.UUID, list[AccountEmail]] = {}
    for row in await info.context.reader.rows(queries.ADDRESSES_OF, account_ids=_own(info, parents)):
        email = AccountEmail(address=row.address, primary=row.is_primary, verified_at=row.verified_at)
        found.setdefault(row.account_id, []).append(email)
    return [found.get(p.pk, []) for p in parents]


async def users_of(info: Info, parents: "Sequence[Account]") -> list[list[User]]:
    found: dict[uuid.UUID, list[User]] = {}
    for row in await info.context.reader.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=_own(info, parents)):
        if row.account_id is not None:
            found.setdefault(row.account_id, []).append(User.of(row))
    return [found.get(p.pk, []) for p in parents]


async def sessions_of(info: Info, parents: "Sequence[Account]") -> list[list[Session]]:
    found: dict[uuid.UUID, list[Session]] = {}
    live = info.context.services.database.policy.live_at(dt.datetime.now(dt.UTC))
    info.context.lasts = False  # each of them ends by itself, used or not
    own = _own(info, parents)
    for row in await info.context.reader.rows(session_queries.SESSIONS_OF, account_ids=own, **live):
        found.setdefault(row.account_id, []).append(Session.of(row))
    return [found.get(p.pk, []) for p in parents]


async def failed_log_ins_of(info: Info, parents: "Sequence[Account]", *, first: FIRST = 20) -> list[list[FailedLogIn]]:
    check_first(first)
    found: dict[uuid.UUID, list[FailedLogIn]] = {}
    own = _own(info, parents)
    for row in await info.context.reader.rows(failed_log_in_queries.NEWEST_OF, account_ids=own, first=first):
        if row.account_id is not None:
            found.setdefault(row.account_id, []).append(FailedLogIn(at=row.at, origin=row.origin, method=row.method))
    return [found.get(p.pk, []) for p in parents]


async def invitations_of(info: Info, parents: "Sequence[Account]") -> list[list[InvitationPreview]]:
    found: dict[uuid.UUID, list[InvitationPreview]] = {}
    own, now = _own(info, parents), dt.datetime.now(dt.UTC)
    for holder, preview in await invitation_acceptance.waiting_for(info.context.reader, own, now=now):
        found.setdefault(holder, []).append(InvitationPreview.of(preview))
    return [found.get(p.pk, []) for p in parents]


@strawberry.type(description="One person's way to log in; it can be a user of many environments.")
class Account(Node):
    PREFIX = "acc"
    fresh: strawberry.Private[bool] = False

    name: str = strawberry.field(description="The person's name, shown in every environment.")
    locale: str = strawberry.field(description="The language of mails and messages: `en` or `nl`.")
    emails: list[AccountEmail] = batched(emails_of, description="The verified addresses, the primary one first.")
    users: list[User] = batched(users_of, description="Who its holder is in each environment: one user for each.")
    failed_log_ins: list[FailedLogIn] = batched(
        failed_log_ins_of, description="Wrong passwords of the last 90 days, the newest first."
    )
    invitations: list[InvitationPreview] = batched(
        invitations_of,
        description="What waits for any of the account's addresses, in every environment: the newest 100.",
    )
    sessions: list[Session] = batched(sessions_of, description="The live log-ins, the last used first.")

    @classmethod
    def of(cls, row: Any, *, fresh: bool = False) -> Self:
        """`fresh`: this very operation proved who holds it, by a password or a mailed secret."""
        return cls(pk=row.id, name=row.name, locale=row.locale, fresh=fresh)

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        own = [pk for pk in pks if pk == info.context.identity.account_id]
        rows = await info.context.reader.rows(queries.ACCOUNTS_BY_ID, ids=own) if own else []
        return {row.id: cls.of(row) for row in rows}


async def proved_accounts(info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Account]:
    """For the payload of an operation that proved who holds them, whoever is logged in."""
    rows = await info.context.reader.rows(queries.ACCOUNTS_BY_ID, ids=pks)
    return {row.id: Account.of(row, fresh=True) for row in rows}
