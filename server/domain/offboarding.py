"""What hangs on a user's place: memberships here and at partners, requests, the inbox (USR-4)."""

import uuid
from typing import Any

from sqlalchemy import Row

from server.db.models import Membership, MembershipState, NoticeKind, OrganisationRole, new_id
from server.db.queries import memberships as membership_queries
from server.db.queries import memberships as queries
from server.db.queries import partnerships as partnership_queries
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import inbox, memberships
from .audit import AuditAction
from .errors import LastOrganisationAdministrator
from .permissions import Actor


async def reach(reads: Reads, environment_id: uuid.UUID, user_id: uuid.UUID) -> set[uuid.UUID]:
    """The user's environment and those in whose organisations they have a place: what to lock before ending it."""
    rows = await reads.rows(queries.LIVE_OF_USER, user_environment_id=environment_id, user_id=user_id)
    return {environment_id, *(row.environment_id for row in rows)}


async def hand_over(uow: UnitOfWork, actor: Actor, user: Row[Any], successor: Row[Any] | None) -> None:
    """Where the user is an organisation's last administrator, the successor becomes one; its members are told."""
    for membership in await _live(uow, user):
        if not await memberships.is_last_administrator(uow, membership):
            continue
        if successor is None:
            [row] = await uow.rows(membership_queries.BY_ID, ids=[membership.id])
            raise LastOrganisationAdministrator(field="successorId", organisation=row.organisation_name)
        await _make_administrator(uow, actor, membership, successor)


async def end_all(uow: UnitOfWork, user: Row[Any], *, by: uuid.UUID | None) -> None:
    """Ends every membership and request of the user, and everything that waits for them.

    `by`: whose doing it is; each membership's end shows on both sides then (AUD-2).
    """
    for membership in await _live(uow, user):
        await memberships.end(uow, membership)
        if by is not None and memberships.is_live(membership):
            memberships.audit(uow, by, AuditAction.MEMBERSHIP_REMOVED, membership)
    await uow.changed(partnership_queries.DISCONNECT, of_environment=user.environment_id, of_user=user.id)
    await inbox.forget(uow, (user.environment_id, user.id))


async def _live(reads: Reads, user: Row[Any]) -> list[Row[Any]]:
    return list(await reads.rows(queries.LIVE_OF_USER, user_environment_id=user.environment_id, user_id=user.id))


async def _make_administrator(uow: UnitOfWork, actor: Actor, membership: Row[Any], successor: Row[Any]) -> None:
    place = {"environment_id": membership.environment_id, "organisation_id": membership.organisation_id}
    await _promote(uow, place, successor, by=(actor.environment_id, actor.user_id))
    await _tell_members(uow, place, successor, but=membership.user_id)
    uow.audit(
        AuditAction.MEMBERSHIP_SUCCESSOR,
        target=("organisation", membership.organisation_id),
        actor_id=actor.user_id,
        environment_id=membership.environment_id,
        before={"administrator": str(membership.user_id)},
        after={"administrator": str(successor.id)},
    )


async def _promote(
    uow: UnitOfWork, place: dict[str, Any], user: Row[Any], *, by: tuple[uuid.UUID | None, uuid.UUID | None]
) -> None:
    own = await uow.first(queries.LIVE_OF_USER_IN, **place, user_id=user.id)
    if own is not None:
        await uow.changed(
            queries.CHANGE_ROLE,
            of_environment=own.environment_id,
            of_id=own.id,
            new_role=OrganisationRole.ADMINISTRATOR,
        )
        return
    made = Membership(
        id=new_id(),
        **place,
        user_environment_id=user.environment_id,
        user_id=user.id,
        role=OrganisationRole.ADMINISTRATOR,
        state=MembershipState.ACTIVE,
        added_by_environment_id=by[0],
        added_by_id=by[1],
        created_at=uow.now,
    )
    uow.add(made)
    await uow.session.flush()


async def _tell_members(
    uow: UnitOfWork, place: dict[str, Any], administrator: Row[Any], *, but: uuid.UUID | None = None
) -> None:
    members = await uow.rows(queries.MEMBERS_OF, **place)
    await inbox.notify(
        uow,
        [(m.user_environment_id, m.user_id) for m in members if m.user_id != but],
        NoticeKind.ROLE_CHANGED,
        from_id=place["environment_id"],
        organisation_id=place["organisation_id"],
        user_id=administrator.id,
        role=OrganisationRole.ADMINISTRATOR.value,
    )
