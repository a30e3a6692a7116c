"""How an invitation stands, and the statements that settle it: once, whoever comes first (INV-9, INV-11)."""

import datetime as dt

from sqlalchemy import Update

from server.db.models import InvitationStatus, PlatformRole, bucket_of
from server.db.queries import invitations as queries
from server.db.queries.invitations import InvitationRow
from server.db.queries.users import UserRow
from server.db.unit_of_work import UnitOfWork

from .errors import InvitationDeclined, InvitationRevoked, InvitationUsed, Refusal
from .ids import key_of
from .permissions import Permission, Start, holders

SETTLED: dict[InvitationStatus, type[Refusal]] = {
    InvitationStatus.ACCEPTED: InvitationUsed,
    InvitationStatus.REVOKED: InvitationRevoked,
    InvitationStatus.DECLINED: InvitationDeclined,
}


def status_of(status: InvitationStatus, expires_at: dt.datetime, now: dt.datetime) -> InvitationStatus:
    """The status as it is now: nothing has to sweep for an invitation to be expired (INV-9)."""
    if status is InvitationStatus.PENDING and expires_at <= now:
        return InvitationStatus.EXPIRED
    return status


async def accept(uow: UnitOfWork, invitation: InvitationRow) -> bool:
    """True where this call settled it: pending until now, and not expired (INV-9)."""
    return await _settle(uow, queries.ACCEPT, invitation, InvitationStatus.ACCEPTED)


async def settle(uow: UnitOfWork, invitation: InvitationRow, status: InvitationStatus) -> bool:
    """True where this call settled it; a mail that still waits is cancelled (INV-4)."""
    return await _settle(uow, queries.SETTLE, invitation, status)


async def start_of(uow: UnitOfWork, invitation: InvitationRow, user: UserRow) -> Start:
    """The invited role and the mark that the waiting user holds.

    Where the inviter may not invite any more, Basic user without the mark: nobody vouches for either (INV-11).
    """
    inviter = await uow.scalar(
        queries.INVITER_MAY_INVITE,
        environment_id=invitation.environment_id,
        user_id=invitation.invited_by_id,
        **holders(Permission.USER_INVITE),
    )
    if not inviter:
        return Start.as_role(PlatformRole.BASIC_USER)
    return Start(invitation.role, user.relationship_manager)


async def _settle(uow: UnitOfWork, statement: Update, invitation: InvitationRow, status: InvitationStatus) -> bool:
    hit = await uow.changed(statement, **key_of(invitation), new_status=status, now=uow.now)
    if hit and invitation.mail_id:
        await uow.changed(queries.CANCEL_MAIL, of_bucket=bucket_of(invitation.mail_id), of_id=invitation.mail_id)
    return hit == 1
