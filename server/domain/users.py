"""Users of an environment: their role, their status, their end."""

import uuid
from typing import Any

from server.db.models import InvitationKind, NoticeKind, PlatformRole, RemovedAddress, UserStatus
from server.db.queries import invitations as invitation_queries
from server.db.queries import users as queries
from server.db.queries.users import UserRow
from server.db.unit_of_work import UnitOfWork

from . import accounts, addresses, inbox, invitation_states, names, offboarding
from .audit import AuditAction
from .authority import lock_environment, raise_if, reauthorize_on, subject, user_by_id, visible_user
from .errors import InvalidInput, NoEnvironment
from .ids import UserRef, key_of
from .permissions import Actor, Permission, brings_mark, may_block, may_change_role, may_leave, may_manage, may_remove
from .user_changes import activate, change, delete_user, end_access, revoke_invitation


async def change_user_role(
    uow: UnitOfWork,
    actor: Actor,
    *,
    user_id: uuid.UUID,
    role: PlatformRole,
    relationship_manager: bool | None = None,
) -> None:
    """The user's next operation sees it, in every session (USR-2); an invited user's invitation follows (INV-9).

    The mark comes with a role that may act on it, and stays with one that may not, unless `relationship_manager` says
    what it is from now on (USR-7).
    """
    actor, user = await reauthorize_on(uow, actor, user_id, Permission.USER_MANAGE)
    if user.role is role:
        if relationship_manager is not None:
            await _mark(uow, actor, user, relationship_manager)
        return
    raise_if(may_change_role(actor, await subject(uow, user)))
    marked = relationship_manager
    if marked is None:
        marked = user.relationship_manager or brings_mark(role)
    await change(uow, user, role=role, relationship_manager=marked)
    if user.status is UserStatus.INVITED:
        await _vouch_for(uow, actor, user, role)
    await inbox.notify(
        uow,
        [UserRef.of(user)],
        NoticeKind.ROLE_CHANGED,
        from_id=user.environment_id,
        role=role.value,
    )
    before: dict[str, Any] = {"role": user.role.value}
    after: dict[str, Any] = {"role": role.value}
    if marked is not user.relationship_manager:
        before["relationshipManager"], after["relationshipManager"] = user.relationship_manager, marked
    _audit(uow, actor, AuditAction.USER_ROLE_CHANGED, user, before=before, after=after)


async def set_relationship_manager(
    uow: UnitOfWork, actor: Actor, *, user_id: uuid.UUID, relationship_manager: bool
) -> None:
    """Gives or takes the mark; a Basic user may hold it without being able to act on it (USR-7)."""
    actor, user = await reauthorize_on(uow, actor, user_id, Permission.USER_MANAGE)
    await _mark(uow, actor, user, relationship_manager)


async def block_user(uow: UnitOfWork, actor: Actor, *, user_id: uuid.UUID, reason: str | None = None) -> None:
    """Ends that user's access to this environment at once; other environments are untouched (USR-3)."""
    actor, user = await reauthorize_on(uow, actor, user_id, Permission.USER_MANAGE)
    reason = names.clean_reason(reason)
    raise_if(may_block(actor, await subject(uow, user)))
    if user.status is UserStatus.BLOCKED:
        return
    await change(uow, user, status=UserStatus.BLOCKED, blocked_reason=reason)
    await revoke_invitation(uow, user)
    person = addresses.person_of(user.canonical)
    for same in await uow.rows(queries.USERS_OF_PERSON, environment_id=user.environment_id, person=person):
        if same.status is UserStatus.INVITED:  # what was invited before lets nobody in who is blocked now (ENV-3)
            await revoke_invitation(uow, same)
    end_access(uow, user)
    _audit(
        uow, actor, AuditAction.USER_BLOCKED, user, before={"status": user.status.value}, after={"status": "BLOCKED"}
    )


async def unblock_user(uow: UnitOfWork, actor: Actor, *, user_id: uuid.UUID) -> None:
    """Role and memberships are as they were (USR-3); who was never active is Invited, without an invitation."""
    actor, user = await reauthorize_on(uow, actor, user_id, Permission.USER_MANAGE)
    if user.status is not UserStatus.BLOCKED:
        return
    status = UserStatus.ACTIVE if user.activated_at else UserStatus.INVITED
    await change(uow, user, status=status, blocked_reason=None)
    _audit(uow, actor, AuditAction.USER_UNBLOCKED, user, before={"status": "BLOCKED"}, after={"status": status.value})


async def remove_user(
    uow: UnitOfWork, actor: Actor, *, user_id: uuid.UUID, successor_id: uuid.UUID | None = None
) -> None:
    """Deletes the user and all that hangs on it; the account remains, and the address comes back by invitation only."""
    reach = await offboarding.reach(uow, actor.environment_id, user_id)
    actor, user = await reauthorize_on(uow, actor, user_id, Permission.USER_MANAGE, also=reach)
    successor = await _successor(uow, actor, user, successor_id)
    raise_if(may_remove(actor, await subject(uow, user)))
    await offboarding.hand_over(uow, actor, user, successor)
    await delete_user(uow, user, by=actor.user_id)
    fingerprint = addresses.fingerprint(user.canonical)
    await uow.insert_if_new(
        RemovedAddress, environment_id=user.environment_id, address_hash=fingerprint, removed_at=uow.now
    )
    _audit(uow, actor, AuditAction.USER_REMOVED, user, before=_state(user))


async def leave_environment(uow: UnitOfWork, actor: Actor, *, successor_id: uuid.UUID | None = None) -> None:
    """Deletes the actor's own user; they can sign up or be invited again."""
    reach = await offboarding.reach(uow, actor.environment_id, actor.user_id)
    actor, user = await reauthorize_on(uow, actor, actor.user_id, also=reach)
    successor = await _successor(uow, actor, user, successor_id)
    raise_if(may_leave(await subject(uow, user)))
    await offboarding.hand_over(uow, actor, user, successor)
    await delete_user(uow, user, by=actor.user_id)
    _audit(uow, actor, AuditAction.USER_LEFT, user, before=_state(user))


async def begin_acting(uow: UnitOfWork, *, environment_id: uuid.UUID, user_id: uuid.UUID) -> None:
    """A linked user becomes Active by acting (INV-12), in the role that the inviter may still give (INV-11)."""
    await lock_environment(uow, environment_id)
    user = await user_by_id(uow, environment_id, user_id)
    if user is None or user.status is not UserStatus.INVITED or user.account_id is None:
        return
    invitation = await uow.first(invitation_queries.PENDING_OF_USER, environment_id=environment_id, user_id=user_id)
    added = invitation is not None and invitation.kind is InvitationKind.ADDED
    if invitation is None or not added or not await invitation_states.accept(uow, invitation):
        raise NoEnvironment
    await activate(
        uow,
        user,
        account_id=user.account_id,
        start=await invitation_states.start_of(uow, invitation, user),
        name=await accounts.name_of(uow, user.account_id),
    )
    _audit(uow, None, AuditAction.USER_ACTIVATED, user, before={"status": "INVITED"}, after={"status": "ACTIVE"})


async def _mark(uow: UnitOfWork, actor: Actor, user: UserRow, given: bool) -> None:
    if user.relationship_manager is given:
        return
    raise_if(may_manage(actor, await subject(uow, user)))
    await change(uow, user, relationship_manager=given)
    granted, withdrawn = AuditAction.USER_RELATIONSHIP_MANAGER_GRANTED, AuditAction.USER_RELATIONSHIP_MANAGER_WITHDRAWN
    _audit(uow, actor, granted if given else withdrawn, user)


async def _successor(uow: UnitOfWork, actor: Actor, user: UserRow, successor_id: uuid.UUID | None) -> UserRow | None:
    if successor_id is None:
        return None
    successor = await visible_user(uow, actor, successor_id, field="successorId")
    if successor.status is not UserStatus.ACTIVE or successor.id == user.id:
        raise InvalidInput(
            "successorId",
            "Choose another active user of the environment.",
            "Kies een andere actieve gebruiker van de omgeving.",
        )
    return successor


async def _vouch_for(uow: UnitOfWork, actor: Actor, user: UserRow, role: PlatformRole) -> None:
    pending = await uow.first(invitation_queries.PENDING_OF_USER, environment_id=user.environment_id, user_id=user.id)
    if pending is not None:
        await uow.changed(invitation_queries.CHANGE_ROLE, **key_of(pending), new_role=role, inviter_id=actor.user_id)


def _state(user: UserRow) -> dict[str, Any]:
    return {"role": user.role.value, "status": user.status.value}


def _audit(uow: UnitOfWork, actor: Actor | None, action: AuditAction, user: UserRow, **states: Any) -> None:
    uow.audit(
        action,
        target=("user", user.id),
        actor_id=actor.user_id if actor else user.id,
        environment_id=user.environment_id,
        **states,
    )
