"""Asking for a partnership, within limits, and telling who has to know how it stands (PAR-3, PAR-7)."""

import uuid
from collections.abc import Iterable, Sequence

from server.db.models import InboxKind, MailKind, NoticeKind, PartnershipStatus, bucket_of, lowest_id_at
from server.db.queries import environments as environment_queries
from server.db.queries import inbox as inbox_queries
from server.db.queries import mails as mail_queries
from server.db.queries import partnerships as queries
from server.db.queries import users as user_queries
from server.db.queries.partnerships import Manager, PartnershipRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import inbox, organisation_verification, rate_limits
from .errors import AlreadySettled, TooManyRequests
from .ids import UserKey, UserRef
from .mails import mail_users
from .permissions import Permission, holders
from .throttles import DAY

REQUESTS_A_DAY = 5


async def ensure_below_limit(uow: UnitOfWork, environment_id: uuid.UUID, *, asked_id: uuid.UUID) -> None:
    """TOO_MANY_MAILS where this side asked that one often enough today. Both environments are locked."""
    await rate_limits.per_day(
        uow,
        queries.REQUESTS_SINCE,
        limit=REQUESTS_A_DAY,
        error=TooManyRequests,
        field="environmentId",
        environment_id=environment_id,
        partner_id=asked_id,
        first_id=lowest_id_at(uow.now - DAY),
    )


async def ask(uow: UnitOfWork, asked: PartnershipRow, managers: Sequence[Manager]) -> None:
    """In the managers' inboxes and by mail; where there is none, the Administrators get a notice.

    `asked` is the row of the side that is asked.
    """
    if not managers:
        await tell_administrators(uow, asked)
        return
    await show(uow, asked, managers)
    [asker] = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[asked.partner_id])
    await mail_users(
        uow,
        asked.environment_id,
        [manager.id for manager in managers],
        MailKind.PARTNERSHIP_REQUEST,
        environment_name=asker.name,
        message=asked.message,
        verified=await organisation_verification.is_proven_environment(uow, asker.id),
    )


async def show(uow: UnitOfWork, asked: PartnershipRow, managers: Iterable[UserKey]) -> None:
    """The open request in the inboxes of those who don't have it there yet, all of the side that is asked."""
    about = {"environment_id": asked.environment_id, "partnership_id": asked.id, "membership_id": None}
    shown = await uow.rows(inbox_queries.OPEN_ABOUT, **about)
    have_it = {UserRef(item.environment_id, item.user_id) for item in shown}
    request = inbox.Request(InboxKind.PARTNERSHIP, from_id=asked.partner_id, partnership_id=asked.id)
    await inbox.ask(uow, {UserRef.of(manager) for manager in managers} - have_it, request)


async def settle(uow: UnitOfWork, partnership: PartnershipRow, status: PartnershipStatus) -> None:
    """On both sides; ALREADY_SETTLED, and on neither, where it is not as this row of one side has it any more.

    The inbox items of a request say so, and its mails that were not sent are cancelled.
    """
    sides = [partnership.environment_id, partnership.partner_id]
    guard = {"of_environments": sides, "of_id": partnership.id, "from_status": partnership.status}
    if await uow.changed(queries.SETTLE, **guard, new_status=status, now=uow.now) != len(sides):
        raise AlreadySettled(field="partnershipId")
    asked_id = partnership.partner_id if partnership.requested_by_us else partnership.environment_id
    await inbox.settle(uow, asked_id, partnership_id=partnership.id)
    await uow.changed(
        mail_queries.CANCEL_PARTNERSHIP_REQUEST,
        of_bucket=bucket_of(asked_id),
        of_environment=asked_id,
        asked_at=partnership.created_at,
    )


async def tell_own(
    uow: UnitOfWork, partnership: PartnershipRow, notice: NoticeKind, *, but: uuid.UUID | None = None
) -> None:
    """The connected managers of the side whose row it is, but not this user."""
    own = await _connected(uow, partnership.environment_id, partnership.id)
    told = [user for user in own if user.user_id != but]
    await inbox.notify(uow, told, notice, from_id=partnership.partner_id, partnership_id=partnership.id)


async def tell_partner(uow: UnitOfWork, partnership: PartnershipRow, notice: NoticeKind) -> None:
    """The connected managers of the other side than the one whose row it is."""
    theirs = await _connected(uow, partnership.partner_id, partnership.id)
    await inbox.notify(uow, theirs, notice, from_id=partnership.environment_id, partnership_id=partnership.id)


async def tell_where_none_is_left(uow: UnitOfWork, partnership: PartnershipRow) -> None:
    """Tells the Administrators of the side whose row it is where nobody who is connected can act any more (PAR-7)."""
    acting = await uow.scalar(
        queries.ACTING_FOR,
        partnership_id=partnership.id,
        environment_id=partnership.environment_id,
        **holders(Permission.PARTNERSHIP_MANAGE),
    )
    if acting is None:
        await tell_administrators(uow, partnership)


async def tell_administrators(uow: UnitOfWork, partnership: PartnershipRow) -> None:
    """That the side whose row it is needs a relationship manager."""
    administrators = await uow.rows(user_queries.ADMINISTRATORS, environment_id=partnership.environment_id)
    await inbox.notify(
        uow,
        [UserRef.of(administrator) for administrator in administrators],
        NoticeKind.PARTNERSHIP_REQUESTED,
        from_id=partnership.partner_id,
        partnership_id=partnership.id,
    )


async def _connected(reads: Reads, environment_id: uuid.UUID, partnership_id: uuid.UUID) -> list[UserRef]:
    """The managers whom one side connected."""
    key = {"environment_id": environment_id, "partnership_id": partnership_id}
    return [UserRef(row.environment_id, row.user_id) for row in await reads.rows(queries.CONNECTED, **key)]
