"""What an invitee does, with a link or logged in: look, accept, decline, or set the first password."""

import datetime as dt
import uuid
from dataclasses import dataclass

from server.db.models import InvitationStatus, PlatformRole
from server.db.queries import invitations as queries
from server.db.queries.invitations import InvitationRow, OpenedInvitation
from server.db.queries.users import UserRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import accounts, invitation_states, invitations, names, user_changes
from .audit import AuditAction
from .authority import lock_environment, user_by_id
from .errors import InvitationExpired, InvitationInvalid, InvitationSuperseded, LogInRequired
from .ids import UserRef, key_of
from .invitation_handles import LINKS, Handle, Held, Link, NewAccount
from .invitation_states import status_of
from .permissions import Identity

MOST_SHOWN = 100  # to one account at once; whatever is decided makes room for the next


@dataclass(frozen=True, slots=True)
class Preview:
    """What a link shows before anybody acts (INV-5). `id`: to a session of the account that has the invited address."""

    id: uuid.UUID | None
    environment_name: str
    invited_by_name: str | None
    email: str
    role: PlatformRole
    status: InvitationStatus
    expires_at: dt.datetime
    superseded_at: dt.datetime | None
    account_exists: bool


async def preview(reads: Reads, token: str, identity: Identity | None) -> Preview:
    """INVITATION_INVALID where this is no invitation. Looking changes nothing."""
    row = await Link(token, LINKS).find(reads, identity)
    if row is None:
        raise InvitationInvalid(field="token")
    account = await accounts.by_address(reads, row.canonical)
    held = account is not None and identity is not None and account.id == identity.account_id
    return Preview(
        id=row.id if held else None,
        environment_name=row.environment_name,
        invited_by_name=row.invited_by_name,
        email=row.email,
        role=row.role,
        status=row.status,
        expires_at=row.expires_at,
        superseded_at=row.superseded_at,
        account_exists=account is not None,
    )


async def check(reads: Reads, handle: Handle, identity: Identity | None, *, now: dt.datetime) -> OpenedInvitation:
    """The invitation, if this caller may use it up now; raises its state first, then LOG_IN_REQUIRED (INV-6, INV-7)."""
    row = await _usable(reads, handle, identity, now)
    try:
        await handle.ensure_holder(reads, row, identity)
    except LogInRequired:
        await _usable(reads, handle, identity, now)  # accepted between the two statements: that is told first
        raise
    return row


async def accept_invitation(
    uow: UnitOfWork,
    identity: Identity | None,
    *,
    handle: Handle,
    name: str | None = None,
    password_hash: str | None = None,
    locale: str | None = None,
) -> tuple[uuid.UUID, UserRef]:
    """The account and its user. Once only, whatever comes at the same time (INV-6)."""
    seen = await check(uow, handle, identity, now=uow.now)
    await lock_environment(uow, seen.environment_id)
    row = await check(uow, handle, identity, now=uow.now)  # tells what came first, and who vouches for which role now
    if not (await handle.redeem(uow, row) and await invitation_states.accept(uow, row)):
        raise handle.unknown()
    user = await waiting_user(uow, row)
    if user is None:
        raise handle.unknown()
    new = NewAccount(name or user.name, password_hash, locale or row.environment_locale)
    account_id = await handle.account(uow, row, identity, new)
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


async def decline_invitation(
    uow: UnitOfWork, identity: Identity | None, *, handle: Handle, reason: str | None = None
) -> None:
    """Takes the secret only, or the holder's session. The invited user is deleted (INV-9)."""
    seen = await _found(uow, handle, identity)
    await lock_environment(uow, seen.environment_id)
    row = await _found(uow, handle, identity)
    reason = names.clean_reason(reason)
    _ensure_usable(row, handle, uow.now)
    await invitations.end(uow, row, InvitationStatus.DECLINED, by=row.user_id)
    await uow.changed(queries.KEEP_REASON, **key_of(row), reason=reason)
    uow.audit(
        AuditAction.INVITATION_DECLINED,
        target=("user", row.user_id),
        actor_id=row.user_id if isinstance(handle, Held) else None,
        by_stranger=True,
        environment_id=row.environment_id,
        after={"invitation": str(row.id)},
    )


async def waiting_user(reads: Reads, invitation: InvitationRow) -> UserRow | None:
    """The invited user."""
    return await user_by_id(reads, invitation.environment_id, invitation.user_id)


async def _usable(reads: Reads, handle: Handle, identity: Identity | None, now: dt.datetime) -> OpenedInvitation:
    row = await _found(reads, handle, identity)
    _ensure_usable(row, handle, now)
    return row


async def _found(reads: Reads, handle: Handle, identity: Identity | None) -> OpenedInvitation:
    row = await handle.find(reads, identity)
    if row is None:
        raise handle.unknown()
    return row


def _ensure_usable(row: OpenedInvitation, handle: Handle, now: dt.datetime) -> None:
    status = status_of(row.status, row.expires_at, now)
    if settled := invitation_states.SETTLED.get(status):
        raise settled(field=handle.field)
    if row.superseded_at is not None:
        raise InvitationSuperseded(field=handle.field)
    if status is InvitationStatus.EXPIRED:
        raise InvitationExpired(field=handle.field)
