"""What an invitee does with a link: look, accept, decline, or set the first password.

The secret proves the invited mailbox, the session proves the account (INV-8).
"""

import datetime as dt
import uuid
from dataclasses import dataclass

from server.db.models import InvitationStatus, Purpose
from server.db.queries import invitations as queries
from server.db.queries.invitations import InvitationRow, OpenedInvitation
from server.db.queries.users import UserRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import accounts, invitation_states, invitations, names, user_changes
from .addresses import Address
from .audit import AuditAction
from .authority import lock_environment, user_by_id
from .errors import InvitationExpired, InvitationInvalid, InvitationSuperseded, LogInRequired
from .ids import UserRef, key_of
from .invitation_states import status_of
from .permissions import Identity
from .secrets import digest, redeem

LINKS = (Purpose.INVITATION, Purpose.FIRST_PASSWORD)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a link shows before anybody acts (INV-5)."""

    invitation: OpenedInvitation
    status: InvitationStatus
    superseded: bool
    account_exists: bool


async def preview(reads: Reads, token: str, *, now: dt.datetime) -> Preview:
    """INVITATION_INVALID where this is no invitation. Looking changes nothing."""
    row = await _opened(reads, token, *LINKS)
    if row is None:
        raise InvitationInvalid(field="token")
    account = await accounts.by_address(reads, row.canonical)
    return Preview(row, status_of(row, now), row.superseded_at is not None, account is not None)


async def check(
    reads: Reads, token: str, purpose: Purpose, identity: Identity | None, *, now: dt.datetime
) -> OpenedInvitation:
    """The invitation, if this caller may use it up now; raises its state first, then LOG_IN_REQUIRED (INV-6, INV-7)."""
    row = await _usable(reads, token, purpose, now)
    try:
        await accounts.holder(reads, row.canonical, identity, may_link=purpose is Purpose.INVITATION)
    except LogInRequired:
        await _usable(reads, token, purpose, now)  # accepted between the two statements: that is told first
        raise
    return row


async def accept_invitation(
    uow: UnitOfWork,
    identity: Identity | None,
    *,
    token: str,
    purpose: Purpose = Purpose.INVITATION,
    name: str | None = None,
    password_hash: str | None = None,
    locale: str | None = None,
) -> tuple[uuid.UUID, UserRef]:
    """The account and its user. Once only, whatever comes at the same time (INV-6)."""
    row = await check(uow, token, purpose, identity, now=uow.now)
    await lock_environment(uow, row.environment_id)
    if not (await redeem(uow, token, purpose, row.id) and await invitation_states.accept(uow, row)):
        row = await check(uow, token, purpose, identity, now=uow.now)  # tells what came first
        raise InvitationInvalid(field="token")
    user = await waiting_user(uow, row)
    if user is None:
        raise InvitationInvalid(field="token")
    address = Address(row.email, row.canonical)
    account_id = await accounts.claim_address(
        uow,
        identity,
        address,
        may_link=purpose is Purpose.INVITATION,
        name=name or user.name,
        password_hash=password_hash,
        locale=locale or row.environment_locale,
        environment_name=row.environment_name,
    )
    await user_changes.activate(
        uow,
        user,
        account_id=account_id,
        start=await invitation_states.start_of(uow, row, user),
        name=await accounts.name_of(uow, account_id),
    )
    uow.audit(
        AuditAction.INVITATION_ACCEPTED,
        target=("user", user.id),
        actor_id=user.id,
        environment_id=row.environment_id,
        before={"status": user.status.value},
        after={"status": "ACTIVE", "invitation": str(row.id)},
    )
    return account_id, UserRef(row.environment_id, user.id)


async def decline_invitation(uow: UnitOfWork, *, token: str, reason: str | None = None) -> None:
    """Takes the secret only. The invited user is deleted (INV-9)."""
    row = await _opened(uow, token, *LINKS)
    if row is None:
        raise InvitationInvalid(field="token")
    await lock_environment(uow, row.environment_id)
    row = await _opened(uow, token, *LINKS)
    if row is None:
        raise InvitationInvalid(field="token")
    reason = names.clean_reason(reason)
    _ensure_usable(row, uow.now)
    await invitations.end(uow, row, InvitationStatus.DECLINED, by=row.user_id)
    await uow.changed(queries.KEEP_REASON, **key_of(row), reason=reason)
    uow.audit(
        AuditAction.INVITATION_DECLINED,
        target=("user", row.user_id),
        actor_id=None,
        environment_id=row.environment_id,
        after={"invitation": str(row.id)},
    )


async def waiting_user(reads: Reads, invitation: InvitationRow) -> UserRow | None:
    """The invited user."""
    return await user_by_id(reads, invitation.environment_id, invitation.user_id)


async def _usable(reads: Reads, token: str, purpose: Purpose, now: dt.datetime) -> OpenedInvitation:
    row = await _opened(reads, token, purpose)
    if row is None:
        raise InvitationInvalid(field="token")
    _ensure_usable(row, now)
    return row


def _ensure_usable(row: OpenedInvitation, now: dt.datetime) -> None:
    status = status_of(row, now)
    if settled := invitation_states.SETTLED.get(status):
        raise settled(field="token")
    if row.superseded_at is not None:
        raise InvitationSuperseded(field="token")
    if status is InvitationStatus.EXPIRED:
        raise InvitationExpired(field="token")


async def _opened(reads: Reads, token: str, *purposes: Purpose) -> OpenedInvitation | None:
    return await reads.first(queries.OPENED, hash=digest(token), purposes=purposes)
