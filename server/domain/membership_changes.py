"""What changes of memberships share: ending one, its notices, its rows in the audit log."""

from server.db.models import MembershipState, NoticeKind, OrganisationRole
from server.db.queries import memberships as queries
from server.db.queries.memberships import MembershipRow
from server.db.unit_of_work import UnitOfWork

from . import inbox, membership_requests
from .audit import AuditAction
from .errors import AlreadySettled
from .ids import UserRef, key_of

S = MembershipState


async def end(uow: UnitOfWork, membership: MembershipRow, state: MembershipState | None = None) -> None:
    """Ends a membership, or takes a request back; ALREADY_SETTLED where another transaction did before."""
    state = state or (S.WITHDRAWN if membership.state is S.PENDING else S.ENDED)
    if not await uow.changed(
        queries.END, **key_of(membership), from_state=membership.state, new_state=state, now=uow.now
    ):
        raise AlreadySettled(field="membershipId")
    await membership_requests.settle(uow, membership)


async def tell_removed(uow: UnitOfWork, membership: MembershipRow) -> None:
    """A notice to who was a member. A request that was taken back needs none: its inbox item shows it."""
    if membership.state is S.ACTIVE:
        await notify(uow, membership, NoticeKind.REMOVED_FROM_ORGANISATION)


async def notify(uow: UnitOfWork, membership: MembershipRow, notice: NoticeKind, **about: str) -> None:
    """To the member, about their organisation."""
    await inbox.notify(
        uow,
        [UserRef(membership.user_environment_id, membership.user_id)],
        notice,
        from_id=membership.environment_id,
        organisation_id=membership.organisation_id,
        **about,
    )


def audit(
    uow: UnitOfWork,
    by: UserRef,
    action: AuditAction,
    membership: MembershipRow,
    role: OrganisationRole | None = None,
) -> None:
    """On both sides, where the user is a partner's; who did it on their own side only (AUD-2)."""
    after = {"organisation": str(membership.organisation_id), "user": str(membership.user_id)}
    after |= {"role": role.value} if role else {}
    for environment_id in {membership.environment_id, membership.user_environment_id}:
        uow.audit(
            action,
            target=("membership", membership.id),
            actor_id=by.user_id,
            actor_environment_id=by.environment_id,
            environment_id=environment_id,
            after=after,
        )
