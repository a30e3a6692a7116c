"""Asking for a partnership, within limits, and telling who has to know how it stands (PAR-3, PAR-7)."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from server.db.models import InboxKind, MailKind, NoticeKind, Partnership
from server.db.queries import environments as environment_queries
from server.db.queries import inbox as inbox_queries
from server.db.queries import mails as mail_queries
from server.db.queries import partnerships as queries
from server.db.unit_of_work import UnitOfWork
from server.domain.mails import mail_account

from . import inbox
from .errors import TooManyRequests

A_DAY, REQUESTS_A_DAY = dt.timedelta(days=1), 5


async def refuse_flood(uow: UnitOfWork, *, asker_id: uuid.UUID, asked_id: uuid.UUID) -> None:
    """TOO_MANY_MAILS where this side asked that one often enough today. Exact: both environments are locked."""
    asked = await uow.count(queries.REQUESTS_SINCE, asker_id=asker_id, asked_id=asked_id, since=uow.now - A_DAY)
    if asked >= REQUESTS_A_DAY:
        raise TooManyRequests(field="environmentId", limit=REQUESTS_A_DAY)


async def ask(uow: UnitOfWork, partnership: Partnership, managers: Sequence[Row[Any]]) -> None:
    """In the managers' inboxes and by mail; where there is none, the Administrators get a notice."""
    if not managers:
        await tell_administrators(uow, partnership, partnership.asked_id)
        return
    await show(uow, partnership, managers)
    [environment] = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[partnership.asker_id])
    for manager in managers:
        await mail_account(
            uow,
            manager.account_id,
            MailKind.PARTNERSHIP_REQUEST,
            environment_id=partnership.asked_id,
            environment_name=environment.name,
            message=partnership.message,
        )


async def show(uow: UnitOfWork, partnership: Any, managers: Sequence[Any]) -> None:
    """The open request in the inboxes of those who don't have it there yet."""
    shown = await uow.rows(inbox_queries.OPEN_ABOUT, partnership_id=partnership.id, membership_id=None)
    places = {(m.environment_id, m.id) for m in managers} - {(row.environment_id, row.user_id) for row in shown}
    request = inbox.Request(InboxKind.PARTNERSHIP, from_id=partnership.asker_id, partnership_id=partnership.id)
    await inbox.ask(uow, places, request)


async def settle(uow: UnitOfWork, partnership: Row[Any]) -> None:
    """The request waits no more: its inbox items say so, and mails that have not left never leave."""
    await inbox.settle(uow, partnership_id=partnership.id)
    await uow.changed(
        mail_queries.CANCEL_PARTNERSHIP_REQUEST, of_environment=partnership.asked_id, asked_at=partnership.created_at
    )


async def tell_managers(
    uow: UnitOfWork,
    partnership: Row[Any],
    environment_id: uuid.UUID,
    notice: NoticeKind,
    *,
    but: uuid.UUID | None = None,
) -> None:
    """The connected ones of one side."""
    other = partnership.asked_id if environment_id == partnership.asker_id else partnership.asker_id
    connected = await uow.rows(queries.CONNECTED, ids=[partnership.id])
    places = [
        (row.environment_id, row.user_id)
        for row in connected
        if row.environment_id == environment_id and row.user_id != but
    ]
    await inbox.notify(uow, places, notice, from_id=other, partnership_id=partnership.id)


async def tell_where_none_is_left(uow: UnitOfWork, partnership: Row[Any], environment_id: uuid.UUID) -> None:
    """Tells the Administrators of a side where nobody who is connected can act any more (PAR-7)."""
    acting = {"partnership_id": partnership.id, "environment_id": environment_id}
    if await uow.first(queries.ACTING_FOR, **acting) is None:
        await tell_administrators(uow, partnership, environment_id)


async def tell_administrators(uow: UnitOfWork, partnership: Any, environment_id: uuid.UUID) -> None:
    """That their side needs a relationship manager."""
    administrators = await uow.rows(queries.ADMINISTRATORS_IN, environment_id=environment_id)
    other = partnership.asked_id if environment_id == partnership.asker_id else partnership.asker_id
    places = [(a.environment_id, a.id) for a in administrators]
    await inbox.notify(uow, places, NoticeKind.PARTNERSHIP_REQUESTED, from_id=other, partnership_id=partnership.id)
