"""Removing a user: their memberships here and at partners, their requests, their inbox (USR-4)."""

import uuid
from collections.abc import Sequence
from typing import TypedDict

from server.db.models import Membership, MembershipState, NoticeKind, OrganisationRole, new_id
from server.db.queries import memberships as queries
from server.db.queries import partnerships as partnership_queries
from server.db.queries.memberships import MembershipRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import inbox, membership_changes, memberships
from .audit import AuditAction
from .errors import LastOrganisationAdministrator
from .ids import UserKey, UserRef, key_of
from .membership_rules import is_live
from .permissions import Actor


class OrganisationKey(TypedDict):
    """The parameters by which statements find an organisation."""

    environment_id: uuid.UUID
    organisation_id: uuid.UUID


async def reach(reads: Reads, environment_id: uuid.UUID, user_id: uuid.UUID) -> set[uuid.UUID]:
    """The environments to lock before a user is removed: their own, and those of their organisations."""
    rows = await reads.rows(queries.UNENDED_OF_USER, user_environment_id=environment_id, user_id=user_id)
    return {environment_id, *(row.environment_id for row in rows)}


async def hand_over(uow: UnitOfWork, actor: Actor, user: UserKey, successor: UserKey | None) -> None:
    """Where the user is an organisation's last administrator, the successor becomes one; its members are told."""
    for membership in await _live(uow, user):
        if not await memberships.is_last_administrator(uow, membership):
            continue
        if successor is None:
            [row] = await uow.rows(queries.BY_ID, ids=[membership.id])
            raise LastOrganisationAdministrator(field="successorId", organisation=row.organisation_name)
        await _make_administrator(uow, actor, membership, successor)


async def end_all(uow: UnitOfWork, user: UserKey, *, by: uuid.UUID) -> None:
    """Ends every membership and request of the user, and everything that waits for them.

    `by` is who did it, of the same environment; the end of each membership is in both sides' audit logs then (AUD-2).
    """
    for membership in await _live(uow, user):
        await membership_changes.end(uow, membership)
        if is_live(membership):
            membership_changes.audit(uow, UserRef(user.environment_id, by), AuditAction.MEMBERSHIP_REMOVED, membership)
    key = {"of_environment": user.environment_id, "of_user": user.id}
    await uow.changed(partnership_queries.DISCONNECT_FROM_ALL, **key)
    await inbox.forget(uow, UserRef.of(user))


async def promote(uow: UnitOfWork, organisation: OrganisationKey, user: UserKey, *, by: UserRef | None) -> None:
    """Makes the user an administrator of the organisation, and a member first where they are none yet."""
    own = await uow.first(queries.UNENDED_OF_USER_IN, **organisation, user_id=user.id)
    if own is not None:
        await uow.changed(queries.CHANGE_ROLE, **key_of(own), new_role=OrganisationRole.ADMINISTRATOR)
        return
    made = Membership(
        id=new_id(),
        **organisation,
        user_environment_id=user.environment_id,
        user_id=user.id,
        role=OrganisationRole.ADMINISTRATOR,
        state=MembershipState.ACTIVE,
        added_by_environment_id=by.environment_id if by else None,
        added_by_id=by.user_id if by else None,
        created_at=uow.now,
    )
    uow.add(made)


async def tell_members(
    uow: UnitOfWork, organisation: OrganisationKey, administrator: UserKey, *, but: uuid.UUID | None = None
) -> None:
    """That the organisation has a new administrator; to all members but this one."""
    members = await uow.rows(queries.MEMBERS_OF, **organisation)
    await inbox.notify(
        uow,
        [UserRef(m.user_environment_id, m.user_id) for m in members if m.user_id != but],
        NoticeKind.ROLE_CHANGED,
        from_id=organisation["environment_id"],
        organisation_id=organisation["organisation_id"],
        user_id=administrator.id,
        role=OrganisationRole.ADMINISTRATOR.value,
    )


async def _live(reads: Reads, user: UserKey) -> Sequence[MembershipRow]:
    return await reads.rows(queries.UNENDED_OF_USER, user_environment_id=user.environment_id, user_id=user.id)


async def _make_administrator(uow: UnitOfWork, actor: Actor, membership: MembershipRow, successor: UserKey) -> None:
    organisation = OrganisationKey(environment_id=membership.environment_id, organisation_id=membership.organisation_id)
    await promote(uow, organisation, successor, by=UserRef(actor.environment_id, actor.user_id))
    await tell_members(uow, organisation, successor, but=membership.user_id)
    uow.audit(
        AuditAction.MEMBERSHIP_SUCCESSOR,
        target=("organisation", membership.organisation_id),
        actor_id=actor.user_id,
        environment_id=membership.environment_id,
        before={"administrator": str(membership.user_id)},
        after={"administrator": str(successor.id)},
    )
