"""Asking for a partnership, within limits, and telling who has to know how it stands (PAR-3, PAR-7)."""

import uuid
from collections.abc import Iterable, Sequence

from server.db.models import InboxKind, MailKind, NoticeKind, bucket_of
from server.db.queries import environments as environment_queries
from server.db.queries import inbox as inbox_queries
from server.db.queries import mails as mail_queries
from server.db.queries import partnerships as queries
from server.db.queries import users as user_queries
from server.db.queries.partnerships import Manager, PartnershipRow
from server.db.unit_of_work import UnitOfWork

from . import inbox, organisation_verification, rate_limits
from .errors import TooManyRequests
from .ids import UserKey, UserRef
from .mails import mail_users
from .permissions import Permission, holders

REQUESTS_A_DAY = 5


async def ensure_below_limit(uow: UnitOfWork, *, asker_id: uuid.UUID, asked_id: uuid.UUID) -> None:
    """TOO_MANY_MAILS where this side asked that one often enough today. Both environments are locked."""
    await rate_limits.per_day(
        uow,
        queries.REQUESTS_SINCE,
        limit=REQUESTS_A_DAY,
        error=TooManyRequests,
        field="environmentId",
        asker_id=asker_id,
        asked_id=asked_id,
    )


async def ask(uow: UnitOfWork, partnership: PartnershipRow, managers: Sequence[Manager]) -> None:
    """In the managers' inboxes and by mail; where there is none, the Administrators get a notice."""
    if not managers:
        await tell_administrators(uow, partnership, partnership.asked_id)
        return
    await show(uow, partnership, managers)
    [environment] = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[partnership.asker_id])
    await mail_users(
        uow,
        partnership.asked_id,
        [manager.id for manager in managers],
        MailKind.PARTNERSHIP_REQUEST,
        environment_name=environment.name,
        message=partnership.message,
        verified=await organisation_verification.is_proven_environment(uow, partnership.asker_id),
    )


async def show(uow: UnitOfWork, partnership: PartnershipRow, managers: Iterable[UserKey]) -> None:
    """The open request in the inboxes of those who don't have it there yet."""
    shown = await uow.rows(inbox_queries.OPEN_ABOUT, partnership_id=partnership.id, membership_id=None)
    have_it = {UserRef(item.environment_id, item.user_id) for item in shown}
    request = inbox.Request(InboxKind.PARTNERSHIP, from_id=partnership.asker_id, partnership_id=partnership.id)
    await inbox.ask(uow, {UserRef.of(manager) for manager in managers} - have_it, request)


async def settle(uow: UnitOfWork, partnership: PartnershipRow) -> None:
    """The request is decided or withdrawn: its inbox items say so, and mails that were not sent are cancelled."""
    await inbox.settle(uow, partnership_id=partnership.id)
    await uow.changed(
        mail_queries.CANCEL_PARTNERSHIP_REQUEST,
        of_bucket=bucket_of(partnership.asked_id),
        of_environment=partnership.asked_id,
        asked_at=partnership.created_at,
    )


async def tell_managers(
    uow: UnitOfWork,
    partnership: PartnershipRow,
    environment_id: uuid.UUID,
    notice: NoticeKind,
    *,
    but: uuid.UUID | None = None,
) -> None:
    """The connected ones of one side, but not this user."""
    connected = await uow.rows(queries.CONNECTED, ids=[partnership.id])
    users = [
        UserRef(row.environment_id, row.user_id)
        for row in connected
        if row.environment_id == environment_id and row.user_id != but
    ]
    other = other_side(partnership, environment_id)
    await inbox.notify(uow, users, notice, from_id=other, partnership_id=partnership.id)


async def tell_where_none_is_left(uow: UnitOfWork, partnership: PartnershipRow, environment_id: uuid.UUID) -> None:
    """Tells the Administrators of a side where nobody who is connected can act any more (PAR-7)."""
    acting = await uow.scalar(
        queries.ACTING_FOR,
        partnership_id=partnership.id,
        environment_id=environment_id,
        **holders(Permission.PARTNERSHIP_MANAGE),
    )
    if acting is None:
        await tell_administrators(uow, partnership, environment_id)


async def tell_administrators(uow: UnitOfWork, partnership: PartnershipRow, environment_id: uuid.UUID) -> None:
    """That their side needs a relationship manager."""
    administrators = await uow.rows(user_queries.ADMINISTRATORS, environment_id=environment_id)
    await inbox.notify(
        uow,
        [UserRef.of(administrator) for administrator in administrators],
        NoticeKind.PARTNERSHIP_REQUESTED,
        from_id=other_side(partnership, environment_id),
        partnership_id=partnership.id,
    )


def other_side(partnership: PartnershipRow, environment_id: uuid.UUID) -> uuid.UUID:
    return partnership.asked_id if environment_id == partnership.asker_id else partnership.asker_id
