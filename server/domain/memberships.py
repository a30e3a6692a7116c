"""Memberships: who may touch an organisation's documents, also across company borders (ORG-4 to ORG-10)."""

import datetime as dt
import uuid
from collections.abc import Sequence

from server.db.models import Membership, MembershipState, NoticeKind, OrganisationRole, OrganisationStatus, new_id
from server.db.queries import memberships as queries
from server.db.queries import organisations as organisation_queries
from server.db.queries.memberships import MembershipRow, NamedMembership
from server.db.queries.organisations import OrganisationRow, VisibleOrganisation
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import inbox, membership_requests, names, organisations
from .audit import AuditAction
from .authority import raise_if, reauthorize
from .errors import AlreadyMember, AlreadySettled, Expired, Forbidden, NotActivatedNow, NotFound
from .ids import UserRef, key_of
from .member_candidates import Candidate, candidate, home_of_partner
from .membership_changes import audit, end, notify, tell_removed
from .membership_rules import (
    has_expired,
    is_administrator_at_home,
    is_live,
    is_own,
    leaves_none,
    may_change_role,
    may_remove,
)
from .permissions import Actor, Permission

REQUEST_LASTS = dt.timedelta(days=30)
S = MembershipState


async def add_member(
    uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, user_id: uuid.UUID, role: OrganisationRole
) -> uuid.UUID:
    """The membership's id. A colleague is a member at once; a partner's user is asked, and is none before accepting."""
    home = await home_of_partner(uow, actor, organisation_id, user_id)
    actor, organisation = await organisations.managed(
        uow, actor, organisation_id, Permission.MEMBERSHIP_MANAGE, also=home
    )
    user = await candidate(uow, organisation, user_id)
    if user.environment_id not in (organisation.environment_id, *home):
        # became a candidate after `home_of_partner` looked, so their environment is not locked: the next try finds them
        raise NotFound(field="userIds")
    raise_if(organisations.may_manage_members(organisation.viewer_role, organisation.status))
    await _ensure_no_member(uow, organisation, user)
    own = user.environment_id == organisation.environment_id
    if not own:
        await membership_requests.ensure_below_limit(uow, organisation, user)
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
    if own:
        await notify(uow, membership, NoticeKind.ADDED_TO_ORGANISATION)
    else:
        await membership_requests.ask(uow, organisation, membership, user)
    audit(
        uow,
        UserRef(actor.environment_id, actor.user_id),
        AuditAction.MEMBERSHIP_ADDED if own else AuditAction.MEMBERSHIP_REQUESTED,
        membership,
        role=role,
    )
    return membership.id


async def change_membership_role(
    uow: UnitOfWork, actor: Actor, *, membership_id: uuid.UUID, role: OrganisationRole
) -> None:
    """Counts from the member's next operation on. An open request is shown to the asked user with the new role.

    The last administrator from the organisation's own environment keeps the role (ORG-10).
    """
    actor, organisation, membership = await _managed(uow, actor, membership_id, Permission.MEMBERSHIP_MANAGE)
    if membership.role is role:
        return
    raise_if(may_change_role(membership, organisation.viewer_role, await _administrators(uow, membership)))
    await uow.changed(queries.CHANGE_ROLE, **key_of(membership), new_role=role)
    if membership.state is S.PENDING:
        await inbox.show_again(uow, membership.user_environment_id, membership_id=membership.id)
    else:
        await notify(uow, membership, NoticeKind.ROLE_CHANGED, role=role.value)
    audit(uow, UserRef(actor.environment_id, actor.user_id), AuditAction.MEMBERSHIP_ROLE_CHANGED, membership, role=role)


async def remove_member(uow: UnitOfWork, actor: Actor, *, membership_id: uuid.UUID) -> None:
    """By an organisation administrator, an Administrator of either home, or the member: access ends at once (ORG-9).

    Whoever removes their own open request declines it (ORG-7).
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
    audit(uow, UserRef(actor.environment_id, actor.user_id), AuditAction.MEMBERSHIP_REMOVED, membership)


async def accept_membership(uow: UnitOfWork, actor: Actor, *, membership_id: uuid.UUID) -> None:
    """The asked user's own decision. They see nothing of the organisation before it (ORG-7)."""
    actor, membership = await _asked(uow, actor, membership_id)
    [organisation] = await uow.rows(organisation_queries.BY_ID, id=membership.organisation_id)
    if organisation.status is OrganisationStatus.PENDING:  # again, since it asked (ORG-12)
        raise NotActivatedNow(field="membershipId")
    accepted = {"from_state": S.PENDING, "new_state": S.ACTIVE, "now": uow.now}
    if not await uow.changed(queries.ACCEPT, **key_of(membership), **accepted):
        raise AlreadySettled(field="membershipId")
    await membership_requests.settle(uow, membership)
    await membership_requests.tell_asker(uow, membership, NoticeKind.MEMBERSHIP_ACCEPTED)
    audit(uow, UserRef(actor.environment_id, actor.user_id), AuditAction.MEMBERSHIP_ACCEPTED, membership)


async def decline_membership(
    uow: UnitOfWork, actor: Actor, *, membership_id: uuid.UUID, reason: str | None = None
) -> None:
    """The asked user's own decision; the asker gets a notice."""
    await _mine(uow, actor, membership_id)
    reason = names.clean_reason(reason)  # input is told before state (ERR-1)
    actor, membership = await _asked(uow, actor, membership_id)
    await _decline(uow, actor, membership, reason)


async def visible(reads: Reads, actor: Actor, membership_id: uuid.UUID) -> NamedMembership:
    """To its user, to who sees the organisation, and to the Administrators of both homes; NOT_FOUND to others."""
    found = await visible_among(reads, actor, [membership_id])
    if not found:
        raise NotFound(field="membershipId")
    return found[0]


async def visible_among(reads: Reads, actor: Actor, membership_ids: Sequence[uuid.UUID]) -> list[NamedMembership]:
    """Those of these that the actor may see, as in `visible`."""
    rows = [row for row in await reads.rows(queries.BY_ID, ids=membership_ids) if is_live(row)]
    known = {row.id for row in rows if is_own(actor, row) or is_administrator_at_home(actor, row)}
    others = list({row.organisation_id for row in rows if row.id not in known})
    seen = (
        await reads.rows(organisation_queries.VISIBLE_BY_ID, ids=others, **organisations.viewing(actor))
        if others
        else []
    )
    organisation_ids = {organisation.id for organisation in seen}
    return [row for row in rows if row.id in known or row.organisation_id in organisation_ids]


async def is_last_administrator(reads: Reads, membership: MembershipRow) -> bool:
    return leaves_none(membership, await _administrators(reads, membership))


async def _administrators(reads: Reads, membership: MembershipRow) -> list[uuid.UUID]:
    return [row.id for row in await reads.rows(queries.OWN_ADMINISTRATORS_OF, ids=[membership.organisation_id])]


async def _ensure_no_member(uow: UnitOfWork, organisation: OrganisationRow, user: Candidate) -> None:
    """ALREADY_MEMBER where they are one, or were asked. Ends an expired request, so that they can be asked again."""
    live = await uow.first(
        queries.UNENDED_OF_USER_IN,
        environment_id=organisation.environment_id,
        organisation_id=organisation.id,
        user_id=user.id,
    )
    if live is None:
        return
    if live.state is S.ACTIVE or not has_expired(live, uow.now):
        raise AlreadyMember(field="userIds")
    await end(uow, live)


async def _decline(uow: UnitOfWork, actor: Actor, membership: MembershipRow, reason: str | None) -> None:
    await end(uow, membership, S.DECLINED)
    await uow.changed(queries.KEEP_REASON, **key_of(membership), reason=reason)
    await membership_requests.tell_asker(uow, membership, NoticeKind.MEMBERSHIP_DECLINED)
    audit(uow, UserRef(actor.environment_id, actor.user_id), AuditAction.MEMBERSHIP_DECLINED, membership)


async def _managed(
    uow: UnitOfWork, actor: Actor, membership_id: uuid.UUID, permission: Permission
) -> tuple[Actor, VisibleOrganisation, NamedMembership]:
    membership = await visible(uow, actor, membership_id)
    try:
        actor, organisation = await organisations.managed(uow, actor, membership.organisation_id, permission)
    except NotFound:  # the asked user and their Administrator see the membership, but not the organisation
        raise Forbidden(permission=permission.name) from None
    return actor, organisation, await visible(uow, actor, membership_id)


async def _asked(uow: UnitOfWork, actor: Actor, membership_id: uuid.UUID) -> tuple[Actor, NamedMembership]:
    """A request to the actor that is still open; tells how it ended where it is not (INB-4)."""
    row = await _mine(uow, actor, membership_id)
    actor = await reauthorize(uow, actor, also=[row.environment_id])
    row = await _mine(uow, actor, membership_id)
    if row.state is not S.PENDING:
        raise AlreadySettled(field="membershipId")
    if has_expired(row, uow.now):
        raise Expired(field="membershipId")
    return actor, row


async def _mine(uow: UnitOfWork, actor: Actor, membership_id: uuid.UUID) -> NamedMembership:
    row = await uow.first(queries.BY_ID, ids=[membership_id])
    if row is None or not is_own(actor, row):
        raise NotFound(field="membershipId")
    return row


async def _viewer_role(reads: Reads, actor: Actor, membership: MembershipRow) -> OrganisationRole | None:
    """The actor's own role in the membership's organisation; None where they have none, or don't see it."""
    seen = await reads.first(
        organisation_queries.VISIBLE_BY_ID, ids=[membership.organisation_id], **organisations.viewing(actor)
    )
    return seen.viewer_role if seen else None
