"""Inviting: by e-mail, by adding, again, and taking it back. Accepting is in invitation_acceptance.py."""

import uuid
from typing import NamedTuple

from server.db.models import (
    Invitation,
    InvitationKind,
    InvitationStatus,
    PlatformRole,
    Purpose,
    UserStatus,
    bucket_of,
    new_id,
)
from server.db.queries import environments as environment_queries
from server.db.queries import invitations as queries
from server.db.queries.environments import DomainRow
from server.db.queries.invitations import InvitationRow
from server.db.queries.users import UserRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import accounts, addresses, invitation_mails, invitation_states, names, secrets, user_changes
from .addresses import Address
from .audit import AuditAction
from .authority import reauthorize, user_by_id
from .errors import AlreadyInvited, AlreadyUser, InvalidInput, InvitationRevoked, NotFound, SharedEmailDomain
from .events import UserChanged
from .ids import key_of
from .invited_users import account_to_link, save_user, waiting_user
from .permissions import Actor, Permission, Start

AT_ONCE = 100


class Invited(NamedTuple):
    """An invitation, and the user who waits for it."""

    id: uuid.UUID
    user_id: uuid.UUID


def check_how_many(rows: int) -> None:
    """INVALID_INPUT where they are none, or too many to invite at once (INV-13)."""
    if not 1 <= rows <= AT_ONCE:
        told = f"Give 1 to {AT_ONCE} rows; send more in several calls.", f"Geef 1 tot {AT_ONCE} rijen per keer."
        raise InvalidInput("invitations", *told)


async def invite_user(
    uow: UnitOfWork,
    actor: Actor,
    *,
    email: str,
    role: PlatformRole = PlatformRole.BASIC_USER,
    relationship_manager: bool | None = None,
) -> Invited:
    """The invitee stands in the overview at once; the mail leaves with the commit (INV-4).

    The relationship-manager mark is as the role brings it, unless it is said (USR-7).
    """
    actor = await reauthorize(uow, actor, Permission.USER_INVITE)
    address = addresses.parse(email)
    user = await waiting_user(uow, actor, address)
    domain = await _domain(uow, address)
    _ensure_not_shared(actor, address, domain)
    await invitation_mails.ensure_below_limit(uow, actor, address, domain)
    start = Start.as_role(role, relationship_manager=relationship_manager)
    return await _invite(uow, actor, InvitationKind.BY_EMAIL, address, start, user, name=None)


async def add_user(
    uow: UnitOfWork,
    actor: Actor,
    *,
    email: str,
    name: str,
    role: PlatformRole = PlatformRole.BASIC_USER,
    relationship_manager: bool | None = None,
) -> uuid.UUID:
    """The user's id. Works for every domain; an existing account is linked, and nothing here tells so (INV-12).

    The mark is as in `invite_user`.
    """
    actor = await reauthorize(uow, actor, Permission.USER_INVITE)
    address = addresses.parse(email)
    name = names.clean_name(name)
    user = await waiting_user(uow, actor, address)
    await invitation_mails.ensure_below_limit(uow, actor, address, await _domain(uow, address))
    start = Start.as_role(role, relationship_manager=relationship_manager)
    return (await _invite(uow, actor, InvitationKind.ADDED, address, start, user, name=name)).user_id


async def resend_invitation(uow: UnitOfWork, actor: Actor, *, invitation_id: uuid.UUID) -> None:
    """A new secret and a new expiry; the old link then says that a newer mail was sent (INV-10)."""
    actor = await reauthorize(uow, actor, Permission.USER_INVITE)
    invitation = await _visible(uow, actor, invitation_id)
    user = await _ensure_open(uow, invitation)
    address = Address(invitation.email, invitation.canonical)
    domain = await _domain(uow, address)
    if invitation.kind is InvitationKind.BY_EMAIL:
        _ensure_not_shared(actor, address, domain)
    await invitation_mails.ensure_below_limit(uow, actor, address, domain)
    if invitation.mail_id:
        await uow.changed(queries.CANCEL_MAIL, of_bucket=bucket_of(invitation.mail_id), of_id=invitation.mail_id)
    for purpose in (Purpose.INVITATION, Purpose.FIRST_PASSWORD):
        await secrets.supersede(uow, purpose, invitation_id)
    linked = invitation.kind is InvitationKind.ADDED and user.account_id is not None
    account = await accounts.by_address(uow, address.canonical) if linked else None
    expires_at = uow.now + uow.policy.invitation_lasts
    mail = await invitation_mails.promise(
        uow, actor, invitation, name=user.name, account=account, expires_at=expires_at
    )
    await uow.changed(
        queries.RENEW,
        of_environment=invitation.environment_id,
        of_id=invitation.id,
        new_expiry=expires_at,
        inviter_id=actor.user_id,
        new_mail=mail.id,
    )
    uow.publish(UserChanged(invitation.environment_id, invitation.user_id))
    _audit(uow, actor, AuditAction.INVITATION_RESENT, invitation)


async def revoke_invitation(uow: UnitOfWork, actor: Actor, *, invitation_id: uuid.UUID) -> None:
    """The invited user is deleted with it; a mail that still waits never leaves (INV-4, INV-9)."""
    actor = await reauthorize(uow, actor, Permission.USER_INVITE)
    invitation = await _visible(uow, actor, invitation_id)
    await _ensure_open(uow, invitation)
    await end(uow, invitation, InvitationStatus.REVOKED, by=actor.user_id)
    _audit(uow, actor, AuditAction.INVITATION_REVOKED, invitation)


async def earlier(reads: Reads, actor: Actor, invitation_id: uuid.UUID) -> Invited:
    """One that was made before; NOT_FOUND for an invitation of another environment."""
    return Invited(invitation_id, (await _visible(reads, actor, invitation_id)).user_id)


async def end(uow: UnitOfWork, invitation: InvitationRow, status: InvitationStatus, *, by: uuid.UUID) -> None:
    """Settles a pending or expired invitation and deletes the user who was invited. `by`: whose doing it is."""
    if not await invitation_states.settle(uow, invitation, status):
        await uow.changed(queries.END, **key_of(invitation), new_status=status, now=uow.now)
    user = await user_by_id(uow, invitation.environment_id, invitation.user_id)
    if user is not None and user.status is UserStatus.INVITED:
        await user_changes.delete_user(uow, user, by=by)


async def _domain(uow: UnitOfWork, address: Address) -> DomainRow | None:
    return await uow.first(environment_queries.DOMAIN, name=address.domain)


def _ensure_not_shared(actor: Actor, address: Address, domain: DomainRow | None) -> None:
    owned_elsewhere = domain is not None and domain.environment_id not in (None, actor.environment_id)
    if addresses.is_generic(address.domain) or owned_elsewhere or (domain is not None and domain.shared_at is not None):
        raise SharedEmailDomain(field="email", domain=address.domain)


async def _invite(
    uow: UnitOfWork,
    actor: Actor,
    kind: InvitationKind,
    address: Address,
    start: Start,
    user: UserRow | None,
    *,
    name: str | None,
) -> Invited:
    account = await account_to_link(uow, actor, address) if kind is InvitationKind.ADDED else None
    name = name or (user.name if user else None)
    expires_at = uow.now + uow.policy.invitation_lasts
    invited = Invited(new_id(), user.id if user else new_id())
    invitation = Invitation(
        id=invited.id,
        environment_id=actor.environment_id,
        user_id=invited.user_id,
        kind=kind,
        email=address.written,
        canonical=address.canonical,
        role=start.role,
        invited_by_id=actor.user_id,
        created_at=uow.now,
        expires_at=expires_at,
    )
    mail = await invitation_mails.promise(uow, actor, invitation, name=name, account=account, expires_at=expires_at)
    invitation.mail_id = mail.id
    await save_user(uow, invitation, start, user, name=name, account=account)
    uow.add(invitation)
    uow.publish(UserChanged(actor.environment_id, invited.user_id))
    action = AuditAction.USER_ADDED if kind is InvitationKind.ADDED else AuditAction.USER_INVITED
    usual = start == Start.as_role(start.role)
    _audit(uow, actor, action, invitation, **{} if usual else {"relationshipManager": start.relationship_manager})
    return invited


async def _visible(reads: Reads, actor: Actor, invitation_id: uuid.UUID) -> InvitationRow:
    row = await reads.first(queries.INVITATIONS_BY_ID, environment_id=actor.environment_id, ids=[invitation_id])
    if row is None:
        raise NotFound(field="invitationId")
    return row


async def _ensure_open(uow: UnitOfWork, invitation: InvitationRow) -> UserRow:
    """The user who waits. Raises where the invitation is settled, and where an expired one has been replaced."""
    if settled := invitation_states.SETTLED.get(invitation.status):
        raise settled(field="invitationId")
    key = {"environment_id": invitation.environment_id, "user_id": invitation.user_id}
    user = await user_by_id(uow, **key)
    if user is None:
        raise InvitationRevoked(field="invitationId")
    if user.status is not UserStatus.INVITED:
        raise AlreadyUser(field="invitationId")
    pending = await uow.first(queries.PENDING_OF_USER, **key)
    if pending is not None and pending.id != invitation.id:
        raise AlreadyInvited(field="invitationId")
    return user


def _audit(uow: UnitOfWork, actor: Actor, action: AuditAction, invitation: InvitationRow, **also: bool) -> None:
    uow.audit(
        action,
        target=("user", invitation.user_id),
        actor_id=actor.user_id,
        environment_id=invitation.environment_id,
        after={"invitation": str(invitation.id), "role": invitation.role.value, **also},
    )
