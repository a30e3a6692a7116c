"""Inviting: by e-mail, by adding, again, and taking it back. Accepting is in acceptance.py."""

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import Row

from server.db.models import (
    Invitation,
    InvitationKind,
    InvitationStatus,
    Mail,
    MailKind,
    PlatformRole,
    Purpose,
    User,
    UserStatus,
    new_id,
)
from server.db.queries import accounts as account_queries
from server.db.queries import environments as environment_queries
from server.db.queries import invitations as queries
from server.db.queries import users as user_queries
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork
from server.domain import invitation_states
from server.domain.audit import AuditAction
from server.domain.authority import (
    reauthorize,
    user_by_id,
)
from server.domain.invitation_states import SETTLED

from . import accounts, addresses, names, secrets, users
from .addresses import Address
from .errors import (
    AlreadyInvited,
    AlreadyUser,
    InvitationRevoked,
    NotFound,
    SharedEmailDomain,
    TooManyMails,
)
from .events import UserChanged
from .permissions import Actor, Permission

MAILS_A_DAY = 5


async def invite_user(
    uow: UnitOfWork, actor: Actor, *, email: str, role: PlatformRole = PlatformRole.BASIC_USER
) -> uuid.UUID:
    """The invitation's id. The invitee stands in the overview at once; the mail leaves with the commit (INV-4)."""
    actor = await reauthorize(uow, actor, Permission.USER_INVITE)
    address = addresses.parse(email)
    user = await _vacant_place(uow, actor, address)
    await _refuse_shared_domain(uow, actor, address.domain)
    await _refuse_flood(uow, actor, address.canonical)
    return await _invite(uow, actor, InvitationKind.BY_EMAIL, address, role, user, name=None)


async def add_user(
    uow: UnitOfWork, actor: Actor, *, email: str, name: str, role: PlatformRole = PlatformRole.BASIC_USER
) -> uuid.UUID:
    """The user's id. Works for every domain; an existing account is linked, and nothing here tells so (INV-12)."""
    actor = await reauthorize(uow, actor, Permission.USER_INVITE)
    address = addresses.parse(email)
    name = names.clean_name(name)
    user = await _vacant_place(uow, actor, address)
    await _refuse_flood(uow, actor, address.canonical)
    invitation_id = await _invite(uow, actor, InvitationKind.ADDED, address, role, user, name=name)
    invitation = await uow.session.get_one(Invitation, (actor.environment_id, invitation_id))
    return invitation.user_id


async def resend_invitation(uow: UnitOfWork, actor: Actor, *, invitation_id: uuid.UUID) -> None:
    """A new secret and a new expiry; the old link then says that a newer mail was sent (INV-10)."""
    actor = await reauthorize(uow, actor, Permission.USER_INVITE)
    invitation = await _visible(uow, actor, invitation_id)
    await _refuse_over(uow, invitation)
    address = Address(invitation.email, invitation.canonical)
    if invitation.kind is InvitationKind.BY_EMAIL:
        await _refuse_shared_domain(uow, actor, address.domain)
    await _refuse_flood(uow, actor, address.canonical)
    if invitation.mail_id:
        await uow.changed(queries.CANCEL_MAIL, of_id=invitation.mail_id)
    for purpose in (Purpose.INVITATION, Purpose.FIRST_PASSWORD):
        await secrets.supersede(uow, purpose, invitation_id)
    row = await uow.session.get_one(Invitation, (actor.environment_id, invitation_id))
    row.status, row.settled_at = InvitationStatus.PENDING, None
    row.expires_at, row.invited_by_id = uow.now + uow.policy.invitation_lasts, actor.user_id
    row.mail_id = (await _mail(uow, actor, row)).id
    uow.publish(UserChanged(row.environment_id, row.user_id))
    _audit(uow, actor, AuditAction.INVITATION_RESENT, row)


async def revoke_invitation(uow: UnitOfWork, actor: Actor, *, invitation_id: uuid.UUID) -> None:
    """The place ends with it; a mail that still waits never leaves (INV-4, INV-9)."""
    actor = await reauthorize(uow, actor, Permission.USER_INVITE)
    invitation = await _visible(uow, actor, invitation_id)
    await _refuse_over(uow, invitation)
    await end(uow, invitation, InvitationStatus.REVOKED, by=actor.user_id)
    row = await uow.session.get_one(Invitation, (actor.environment_id, invitation_id))
    _audit(uow, actor, AuditAction.INVITATION_REVOKED, row)


async def user_of(reads: Reads, actor: Actor, invitation_id: uuid.UUID) -> uuid.UUID:
    """The invited user's id; NOT_FOUND for an invitation of another environment."""
    row = await reads.first(queries.INVITATION, environment_id=actor.environment_id, id=invitation_id)
    if row is None:
        raise NotFound(field="invitationId")
    user_id: uuid.UUID = row.user_id
    return user_id


async def end(uow: UnitOfWork, invitation: Row[Any], status: InvitationStatus, *, by: uuid.UUID) -> None:
    """Settles a pending or expired invitation and ends the place that waited for it, `by` whose doing it is."""
    if not await invitation_states.settle(uow, invitation, status):
        row = await uow.session.get_one(Invitation, (invitation.environment_id, invitation.id))
        row.status, row.settled_at = status, uow.now
    user = await uow.first(user_queries.USERS_BY_ID, environment_id=invitation.environment_id, ids=[invitation.user_id])
    if user is not None and user.status is UserStatus.INVITED:
        await users.end_place(uow, user, by=by)


async def _vacant_place(uow: UnitOfWork, actor: Actor, address: Address) -> Row[Any] | None:
    """The user who waits at this address without an open invitation, if any; an expired one is written down as such."""
    place = {"environment_id": actor.environment_id, "canonical": address.canonical}
    user = await uow.first(user_queries.USER_BY_ADDRESS, **place)
    if user is not None and user.status is not UserStatus.INVITED:
        raise AlreadyUser(field="email")
    pending = await uow.first(queries.PENDING_OF_ADDRESS, **place)
    if pending is not None:
        if pending.expires_at > uow.now:
            raise AlreadyInvited(field="email")
        await invitation_states.settle(uow, pending, InvitationStatus.EXPIRED)
    return user


async def _refuse_shared_domain(uow: UnitOfWork, actor: Actor, domain: str) -> None:
    row = await uow.first(environment_queries.DOMAIN, name=domain)
    owned_elsewhere = row is not None and row.environment_id not in (None, actor.environment_id)
    if addresses.is_generic(domain) or owned_elsewhere or (row is not None and row.shared_at is not None):
        raise SharedEmailDomain(field="email", domain=domain)


async def _refuse_flood(uow: UnitOfWork, actor: Actor, canonical: str) -> None:
    sent = await uow.count(
        queries.MAILS_SINCE,
        environment_id=actor.environment_id,
        canonical=canonical,
        since=uow.now - dt.timedelta(days=1),
    )
    if sent >= MAILS_A_DAY:
        raise TooManyMails(field="email", limit=MAILS_A_DAY)


async def _invite(
    uow: UnitOfWork,
    actor: Actor,
    kind: InvitationKind,
    address: Address,
    role: PlatformRole,
    user: Row[Any] | None,
    *,
    name: str | None,
) -> uuid.UUID:
    user_id = await _take_place(uow, actor, address, role, user, name)
    invitation = Invitation(
        id=new_id(),
        environment_id=actor.environment_id,
        user_id=user_id,
        kind=kind,
        email=address.written,
        canonical=address.canonical,
        role=role,
        invited_by_id=actor.user_id,
        created_at=uow.now,
        expires_at=uow.now + uow.policy.invitation_lasts,
    )
    uow.add(invitation)
    invitation.mail_id = (await _mail(uow, actor, invitation)).id
    uow.publish(UserChanged(actor.environment_id, user_id))
    _audit(uow, actor, AuditAction.USER_ADDED if kind is InvitationKind.ADDED else AuditAction.USER_INVITED, invitation)
    return invitation.id


async def _take_place(
    uow: UnitOfWork, actor: Actor, address: Address, role: PlatformRole, user: Row[Any] | None, name: str | None
) -> uuid.UUID:
    account = await _account_to_link(uow, actor, address) if name is not None else None
    if user is None:
        made = users.new_user(
            uow,
            id=new_id(),
            environment_id=actor.environment_id,
            account_id=account.id if account else None,
            name=name,
            email=address.written,
            canonical=address.canonical,
            role=role,
            status=UserStatus.INVITED,
        )
        user_id = made.id
    else:
        user_id, row = user.id, await uow.session.get_one(User, (user.environment_id, user.id))
        name = row.name = name or row.name
        row.name_key, row.role, row.email = names.sort_key(name) if name else None, role, address.written
        row.account_id = account.id if account else None
    await users.index_words(uow, actor.environment_id, user_id, name=name, canonical=address.canonical)
    return user_id


async def _account_to_link(uow: UnitOfWork, actor: Actor, address: Address) -> Row[Any] | None:
    """The account with this address and a password, unless it has a place here already."""
    account = await uow.first(account_queries.ACCOUNT_BY_ADDRESS, canonical=address.canonical)
    if account is None or account.password_hash is None:
        return None
    other = await uow.first(user_queries.USER_BY_ACCOUNT, environment_id=actor.environment_id, account_id=account.id)
    return account if other is None or other.canonical == address.canonical else None


async def _mail(uow: UnitOfWork, actor: Actor, invitation: Invitation) -> Mail:
    """Promises the mail that fits: the invitation, the first password, or the news that an account was added."""
    [environment] = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[invitation.environment_id])
    [inviter] = await uow.rows(user_queries.USERS_BY_ID, environment_id=invitation.environment_id, ids=[actor.user_id])
    params: dict[str, Any] = {
        "environment_name": environment.name,
        "inviter_name": inviter.name,
        "role": invitation.role.value,
        "expires_at": invitation.expires_at.isoformat(),
    }
    kind, locale = MailKind.INVITATION, environment.locale
    if invitation.kind is InvitationKind.ADDED:
        user = await uow.session.get_one(User, (invitation.environment_id, invitation.user_id))
        params["name"] = user.name
        kind = MailKind.ACCOUNT_ADDED if user.account_id else MailKind.USER_ADDED
    if kind is MailKind.ACCOUNT_ADDED:
        account = await uow.first(account_queries.ACCOUNT_BY_ADDRESS, canonical=invitation.canonical)
        locale = account.locale if account else locale
    else:
        purpose = Purpose.INVITATION if kind is MailKind.INVITATION else Purpose.FIRST_PASSWORD
        params["secret"] = secrets.issue(uow, purpose, invitation.id, lasts=uow.policy.invitation_lasts)
    return uow.mail(
        kind,
        to=await accounts.mailbox(uow, Address(invitation.email, invitation.canonical)),
        canonical=invitation.canonical,
        locale=locale,
        environment_id=invitation.environment_id,
        **params,
    )


async def _visible(uow: UnitOfWork, actor: Actor, invitation_id: uuid.UUID) -> Row[Any]:
    row = await uow.first(queries.INVITATION, environment_id=actor.environment_id, id=invitation_id)
    if row is None:
        raise NotFound(field="invitationId")
    return row


async def _refuse_over(uow: UnitOfWork, invitation: Row[Any]) -> None:
    """Raises where it is settled, and where no place waits for it any more: an expired one may have been replaced."""
    if settled := SETTLED.get(invitation.status):
        raise settled(field="invitationId")
    place = {"environment_id": invitation.environment_id, "user_id": invitation.user_id}
    user = await user_by_id(uow, **place)
    if user is None:
        raise InvitationRevoked(field="invitationId")
    if user.status is not UserStatus.INVITED:
        raise AlreadyUser(field="invitationId")
    pending = await uow.first(queries.PENDING_OF_USER, **place)
    if pending is not None and pending.id != invitation.id:
        raise AlreadyInvited(field="invitationId")


def _audit(uow: UnitOfWork, actor: Actor, action: AuditAction, invitation: Invitation) -> None:
    uow.audit(
        action,
        target=("user", invitation.user_id),
        actor_id=actor.user_id,
        environment_id=invitation.environment_id,
        after={"invitation": str(invitation.id), "role": invitation.role.value},
    )
