"""How an invitation stands, and the statements that settle it: once only, whoever comes first (INV-9, INV-11)."""

import datetime as dt
from typing import Any

from sqlalchemy import Row

from server.db.models import (
    InvitationStatus,
    PlatformRole,
)
from server.db.queries import invitations as invitation_queries
from server.db.unit_of_work import UnitOfWork
from server.domain.errors import (
    InvitationDeclined,
    InvitationRevoked,
    InvitationUsed,
    Refusal,
)
from server.domain.permissions import Permission, holders


async def accept(uow: UnitOfWork, invitation: Row[Any]) -> bool:
    """True where this call settled it: pending until now, and not expired (INV-9)."""
    return await _settle(uow, invitation_queries.ACCEPT, invitation, InvitationStatus.ACCEPTED)


async def settle(uow: UnitOfWork, invitation: Row[Any], status: InvitationStatus) -> bool:
    """True where this call settled it; a mail that still waits is cancelled (INV-4)."""
    return await _settle(uow, invitation_queries.SETTLE, invitation, status)


async def granted_role(uow: UnitOfWork, invitation: Row[Any]) -> PlatformRole:
    """The invited role, or Basic user where the inviter may not invite any more (INV-11)."""
    inviter = await uow.scalar(
        invitation_queries.INVITER_MAY_INVITE,
        environment_id=invitation.environment_id,
        user_id=invitation.invited_by_id,
        **holders(Permission.USER_INVITE),
    )
    role: PlatformRole = invitation.role
    return role if inviter else PlatformRole.BASIC_USER


async def _settle(uow: UnitOfWork, statement: Any, invitation: Row[Any], status: InvitationStatus) -> bool:
    hit = await uow.changed(
        statement, of_environment=invitation.environment_id, of_id=invitation.id, new_status=status, now=uow.now
    )
    if hit and invitation.mail_id:
        await uow.changed(invitation_queries.CANCEL_MAIL, of_id=invitation.mail_id)
    return hit == 1


def status_of(invitation: Row[Any], now: dt.datetime) -> InvitationStatus:
    """The status as it is now: nothing has to sweep for an invitation to be expired (INV-9)."""
    status: InvitationStatus = invitation.status
    if status is InvitationStatus.PENDING and invitation.expires_at <= now:
        return InvitationStatus.EXPIRED
    return status


SETTLED: dict[InvitationStatus, type[Refusal]] = {
    InvitationStatus.ACCEPTED: InvitationUsed,
    InvitationStatus.REVOKED: InvitationRevoked,
    InvitationStatus.DECLINED: InvitationDeclined,
}
