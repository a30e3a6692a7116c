"""Memberships: who may touch an organisation's documents, also across company borders (ORG-4 to ORG-10)."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from server.db.models import (
    Membership,
    MembershipState,
    NoticeKind,
    OrganisationRole,
    PlatformRole,
    UserStatus,
    new_id,
)
from server.db.queries import memberships as membership_queries
from server.db.queries import memberships as queries
from server.db.queries import organisations as organisation_queries
from server.db.queries import partnerships as partnership_queries
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork
from server.domain import (
    inbox,
    membership_requests,
    names,
    organisations,
)
from server.domain.audit import AuditAction
from server.domain.authority import (
    raise_if,
    reauthorize,
    user_by_id,
)

from .errors import (
    AlreadyMember,
    AlreadySettled,
    DomainError,
    Expired,
    Forbidden,
    LastOrganisationAdministrator,
    NotACandidate,
    NotFound,
)
from .permissions import GRANTS, Actor, Permission

REQUEST_LASTS = dt.timedelta(days=30)
S = MembershipState


async def add_member(
    uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, user_id: uuid.UUID, role: OrganisationRole
) -> uuid.UUID:
    """The membership's id. A colleague is a member at once; a partner's user is asked, and is none before accepting."""
    home = await _home_of_partner(uow, actor, organisation_id, user_id)
    actor, organisation = await organisations.managed(
        uow, actor, organisation_id, Permission.MEMBERSHIP_MANAGE, also=home
    )
    user = await _candidate(uow, organisation, user_id)
    if user.environment_id not in (organisation.environment_id, *home):
        raise NotFound(field="userIds")  # became a candidate just now, unlocked: asking again finds them
    raise_if(organisations.may_manage_members(organisation.viewer_role, organisation.status))
    await _refuse_twice(uow, organisation, user)
    own = user.environment_id == organisation.environment_id
    if not own:
        await membership_requests.refuse_flood(uow, organisation, user)
    membership = Membership(
        id=new_id(),
        environment_id=organisation.environment_id,
        organisation_id=organisation.id,
        user_environment_id=user.environment_id,
        user_id=user.id,
        role=role,
        state=S.ACTIVE if own else S.PENDING,
        added_by_environment_id=actor.environment_id,
        added_by_id=actor.user_id,
        created_at=uow.now,
        expires_at=None if own else uow.now + REQUEST_LASTS,
    )
    uow.add(membership)
    await uow.session.flush()
    if own:
        await _notify(uow, membership, NoticeKind.ADDED_TO_ORGANISATION)
    else:
        await membership_requests.ask(uow, organisation, membership, user)
    audit(
        uow,
        actor.user_id,
        AuditAction.MEMBERSHIP_ADDED if own else AuditAction.MEMBERSHIP_REQUESTED,
        membership,
        role=role,
    )
    return membership.id


async def change_membership_role(
    uow: UnitOfWork, actor: Actor, *, membership_id: uuid.UUID, role: OrganisationRole
) -> None:
    """From the member's very next operation on; a request is told again. The last own administrator stays (ORG-10)."""
    actor, organisation, membership = await _managed(uow, actor, membership_id, Permission.MEMBERSHIP_MANAGE)
    if membership.role is role:
        return
    raise_if(may_change_role(membership, organisation.viewer_role, await _administrators(uow, membership)))
    await uow.changed(queries.CHANGE_ROLE, of_environment=membership.environment_id, of_id=membership.id, new_role=role)
    if membership.state is S.PENDING:
        await inbox.tell_again(uow, membership_id=membership.id)
    else:
        await _notify(uow, membership, NoticeKind.ROLE_CHANGED, role=role.value)
    audit(uow, actor.user_id, AuditAction.MEMBERSHIP_ROLE_CHANGED, membership, role=role)


async def remove_member(uow: UnitOfWork, actor: Actor, *, membership_id: uuid.UUID) -> None:
    """By an organisation administrator, an Administrator of either home, or the member: access ends at once (ORG-9).

    The asked user's own open request is declined by it (ORG-7).
    """
    membership = await visible(uow, actor, membership_id)
    actor = await reauthorize(uow, actor, also=[membership.environment_id, membership.user_environment_id])
    membership = await visible(uow, actor, membership_id)
    viewer_role = await _viewer_role(uow, actor, membership)
    raise_if(may_remove(actor, membership, viewer_role, await _administrators(uow, membership)))
    own = is_own(actor, membership)
    if own and membership.state is S.PENDING:
        await _decline(uow, actor, membership, reason=None)
        return
    await end(uow, membership)
    if not own:
        await tell_removed(uow, membership)
    audit(uow, actor.user_id, AuditAction.MEMBERSHIP_REMOVED, membership)


async def accept_membership(uow: UnitOfWork, actor: Actor, *, membership_id: uuid.UUID) -> None:
    """The asked user's own decision: only from here on is anything of the organisation theirs to see (ORG-7)."""
    actor, membership = await _asked(uow, actor, membership_id)
    place = {"of_environment": membership.environment_id, "of_id": membership.id}
    if not await uow.changed(queries.ACCEPT, **place, from_state=S.PENDING, new_state=S.ACTIVE, now=uow.now):
        raise AlreadySettled(field="membershipId")
    await membership_requests.settle(uow, membership)
    await membership_requests.tell_asker(uow, membership, NoticeKind.MEMBERSHIP_ACCEPTED)
    audit(uow, actor.user_id, AuditAction.MEMBERSHIP_ACCEPTED, membership)


async def decline_membership(
    uow: UnitOfWork, actor: Actor, *, membership_id: uuid.UUID, reason: str | None = None
) -> None:
    """The asked user's own decision; the asker gets a notice."""
    await _mine(uow, actor, membership_id)
    reason = names.clean_reason(reason)  # input is told before state (ERR-1)
    actor, membership = await _asked(uow, actor, membership_id)
    await _decline(uow, actor, membership, reason)


async def end(uow: UnitOfWork, membership: Row[Any], state: MembershipState | None = None) -> None:
    """Ends a membership, or takes a request back; ALREADY_SETTLED where something was faster."""
    state = state or (S.WITHDRAWN if membership.state is S.PENDING else S.ENDED)
    place = {"of_environment": membership.environment_id, "of_id": membership.id}
    if not await uow.changed(queries.END, **place, from_state=membership.state, new_state=state, now=uow.now):
        raise AlreadySettled(field="membershipId")
    await membership_requests.settle(uow, membership)


async def tell_removed(uow: UnitOfWork, membership: Row[Any]) -> None:
    """A notice to who was a member; a request that was taken back tells so itself."""
    if membership.state is S.ACTIVE:
        await _notify(uow, membership, NoticeKind.REMOVED_FROM_ORGANISATION)


async def visible(reads: Reads, actor: Actor, membership_id: uuid.UUID) -> Row[Any]:
    """To its user, to who sees the organisation, and to the Administrators of both homes; NOT_FOUND to others."""
    row = await reads.first(membership_queries.BY_ID, ids=[membership_id])
    if row is None or not is_live(row):
        raise NotFound(field="membershipId")
    homes = (row.environment_id, row.user_environment_id)
    if is_own(actor, row) or (actor.role is PlatformRole.ADMINISTRATOR and actor.environment_id in homes):
        return row
    await _member_or_not_found(reads, actor, row)
    return row


def is_live(membership: Row[Any]) -> bool:
    """Whether it is a membership: a request that nobody answered in time is none any more (ORG-7)."""
    if membership.state is S.PENDING:
        return bool(membership.expires_at > dt.datetime.now(dt.UTC))
    return membership.state is S.ACTIVE


def may_change_role(
    membership: Row[Any], viewer_role: OrganisationRole | None, administrators: Iterable[uuid.UUID]
) -> DomainError | None:
    """None where who has this role in the organisation may change the member's; else what to tell (ORG-4, ORG-10).

    `administrators`: the memberships of its own administrators who are active users.
    """
    return _may_manage(viewer_role) or _unless_last(membership, administrators)


def may_remove(
    actor: Actor, membership: Row[Any], viewer_role: OrganisationRole | None, administrators: Iterable[uuid.UUID]
) -> DomainError | None:
    """Oneself, an organisation administrator, and an Administrator of either home may; as above (ORG-4, ORG-9)."""
    homes = (membership.environment_id, membership.user_environment_id)
    at_home = actor.role is PlatformRole.ADMINISTRATOR and actor.environment_id in homes
    if not is_own(actor, membership) and not at_home and (refused := _may_manage(viewer_role)):
        return refused
    return _unless_last(membership, administrators)


def is_own(actor: Actor, membership: Row[Any]) -> bool:
    return (membership.user_environment_id, membership.user_id) == (actor.environment_id, actor.user_id)


def audit(
    uow: UnitOfWork,
    actor_id: uuid.UUID | None,
    action: AuditAction,
    membership: Any,
    role: OrganisationRole | None = None,
) -> None:
    """On both sides, where the user is a partner's (AUD-2)."""
    after = {"organisation": str(membership.organisation_id), "user": str(membership.user_id)}
    after |= {"role": role.value} if role else {}
    for environment_id in {membership.environment_id, membership.user_environment_id}:
        uow.audit(
            action,
            target=("membership", membership.id),
            actor_id=actor_id,
            environment_id=environment_id,
            after=after,
        )


def leaves_none(membership: Row[Any], administrators: Iterable[uuid.UUID]) -> bool:
    """Whether no own active administrator would be left without this membership (ORG-10).

    So too where its user is blocked, lest blocking first avoids the rule. `administrators`: the memberships of the
    organisation's own administrators who are active users; two of them say enough.
    """
    administers = membership.role is OrganisationRole.ADMINISTRATOR and membership.state is S.ACTIVE
    own = membership.environment_id == membership.user_environment_id
    return administers and own and not set(administrators) - {membership.id}


async def is_last_administrator(reads: Reads, membership: Row[Any]) -> bool:
    return leaves_none(membership, await _administrators(reads, membership))


def _may_manage(viewer_role: OrganisationRole | None) -> DomainError | None:
    allowed = viewer_role in GRANTS[Permission.MEMBERSHIP_MANAGE].organisation
    return None if allowed else Forbidden(permission=Permission.MEMBERSHIP_MANAGE.name)


def _unless_last(membership: Row[Any], administrators: Iterable[uuid.UUID]) -> DomainError | None:
    last = leaves_none(membership, administrators)
    return LastOrganisationAdministrator(organisation=membership.organisation_name) if last else None


async def _administrators(reads: Reads, membership: Row[Any]) -> list[uuid.UUID]:
    return [row.id for row in await reads.rows(queries.OWN_ADMINISTRATORS_OF, ids=[membership.organisation_id])]


async def _home_of_partner(
    uow: UnitOfWork, actor: Actor, organisation_id: uuid.UUID, user_id: uuid.UUID
) -> list[uuid.UUID]:
    """Where a partner's user lives: locked too, so that they are not removed there while they are asked here."""
    organisation = await organisations.visible(uow, actor, organisation_id)
    user = await uow.first(
        partnership_queries.CONNECTED_USER, environment_id=organisation.environment_id, user_id=user_id
    )
    return [user.environment_id] if user else []


async def _candidate(uow: UnitOfWork, organisation: Row[Any], user_id: uuid.UUID) -> Row[Any]:
    """A colleague who is not blocked, or a partner's connected active user (ORG-5); NOT_FOUND for strangers."""
    user = await user_by_id(uow, organisation.environment_id, user_id)
    if user is None:
        user = await uow.first(
            partnership_queries.CONNECTED_USER, environment_id=organisation.environment_id, user_id=user_id
        )
        if user is None:
            raise NotFound(field="userIds")
        if user.status is not UserStatus.ACTIVE:
            raise NotACandidate(field="userIds")
    if user.status is UserStatus.BLOCKED:
        raise NotACandidate(field="userIds")
    return user


async def _refuse_twice(uow: UnitOfWork, organisation: Row[Any], user: Row[Any]) -> None:
    live = await uow.first(
        queries.LIVE_OF_USER_IN,
        environment_id=organisation.environment_id,
        organisation_id=organisation.id,
        user_id=user.id,
    )
    if live is None:
        return
    if live.state is S.ACTIVE or live.expires_at > uow.now:
        raise AlreadyMember(field="userIds")
    await end(uow, live)


async def _decline(uow: UnitOfWork, actor: Actor, membership: Row[Any], reason: str | None) -> None:
    await end(uow, membership, S.DECLINED)
    await uow.changed(queries.KEEP_REASON, of_environment=membership.environment_id, of_id=membership.id, reason=reason)
    await membership_requests.tell_asker(uow, membership, NoticeKind.MEMBERSHIP_DECLINED)
    audit(uow, actor.user_id, AuditAction.MEMBERSHIP_DECLINED, membership)


async def _managed(
    uow: UnitOfWork, actor: Actor, membership_id: uuid.UUID, permission: Permission
) -> tuple[Actor, Row[Any], Row[Any]]:
    membership = await visible(uow, actor, membership_id)
    try:
        actor, organisation = await organisations.managed(uow, actor, membership.organisation_id, permission)
    except NotFound:  # who sees the membership only, as the asked user and the Administrator of their home do
        raise Forbidden(permission=permission.name) from None
    return actor, organisation, await visible(uow, actor, membership_id)


async def _asked(uow: UnitOfWork, actor: Actor, membership_id: uuid.UUID) -> tuple[Actor, Row[Any]]:
    """A request to the actor that is still open; tells how it ended where it is not (INB-4)."""
    row = await _mine(uow, actor, membership_id)
    actor = await reauthorize(uow, actor, also=[row.environment_id])
    row = await _mine(uow, actor, membership_id)
    if row.state is not S.PENDING:
        raise AlreadySettled(field="membershipId")
    if row.expires_at <= uow.now:
        raise Expired(field="membershipId")
    return actor, row


async def _mine(uow: UnitOfWork, actor: Actor, membership_id: uuid.UUID) -> Row[Any]:
    row = await uow.first(membership_queries.BY_ID, ids=[membership_id])
    if row is None or not is_own(actor, row):
        raise NotFound(field="membershipId")
    return row


async def _viewer_role(reads: Reads, actor: Actor, membership: Row[Any]) -> OrganisationRole | None:
    """The actor's own role in the membership's organisation; None where they have none, or don't see it."""
    seen = await reads.first(
        organisation_queries.VISIBLE_BY_ID, ids=[membership.organisation_id], **organisations.viewing(actor)
    )
    return seen.viewer_role if seen else None


async def _member_or_not_found(reads: Reads, actor: Actor, membership: Row[Any]) -> None:
    try:
        await organisations.visible(reads, actor, membership.organisation_id)
    except NotFound:
        raise NotFound(field="membershipId") from None


async def _notify(uow: UnitOfWork, membership: Any, notice: NoticeKind, **about: str) -> None:
    place = (membership.user_environment_id, membership.user_id)
    await inbox.notify(
        uow,
        [place],
        notice,
        from_id=membership.environment_id,
        organisation_id=membership.organisation_id,
        **about,
    )
