"""A request to collaborate: asking a partner's user, within limits, and telling what became of it (ORG-7)."""

from server.db.models import InboxKind, MailKind, MembershipState, NoticeKind, Verification, bucket_of
from server.db.queries import environments as environment_queries
from server.db.queries import mails as mail_queries
from server.db.queries import memberships as queries
from server.db.queries.memberships import MembershipRow
from server.db.queries.organisations import OrganisationRow
from server.db.unit_of_work import UnitOfWork

from . import inbox, rate_limits
from .errors import TooManyRequests
from .ids import UserRef
from .mails import mail_users
from .member_candidates import Candidate
from .permissions import Permission, may_in_organisation

REQUESTS_A_DAY = 5


async def ensure_below_limit(uow: UnitOfWork, organisation: OrganisationRow, user: Candidate) -> None:
    """TOO_MANY_MAILS where the organisation asked this user often enough today. Both environments are locked."""
    await rate_limits.per_day(
        uow,
        queries.REQUESTS_SINCE,
        limit=REQUESTS_A_DAY,
        error=TooManyRequests,
        field="userIds",
        environment_id=organisation.environment_id,
        organisation_id=organisation.id,
        user_environment_id=user.environment_id,
        user_id=user.id,
    )


async def ask(uow: UnitOfWork, organisation: OrganisationRow, membership: MembershipRow, user: Candidate) -> None:
    """In the inbox and by mail."""
    request = inbox.Request(
        InboxKind.COLLABORATION,
        from_id=organisation.environment_id,
        membership_id=membership.id,
        expires_at=membership.expires_at,
    )
    await inbox.ask(uow, [UserRef.of(user)], request)
    [environment] = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[organisation.environment_id])
    await mail_users(
        uow,
        user.environment_id,
        [user.id],
        MailKind.COLLABORATION_REQUEST,
        organisation_name=organisation.name,
        environment_name=environment.name,
        role=membership.role.value,
        verified=organisation.verification is not Verification.NONE,
    )


async def settle(uow: UnitOfWork, membership: MembershipRow) -> None:
    """The request is decided or taken back: its inbox item says so, and its mail is cancelled if it was not sent."""
    await inbox.settle(uow, membership.user_environment_id, membership_id=membership.id)
    if membership.state is MembershipState.PENDING:
        await uow.changed(
            mail_queries.CANCEL_COLLABORATION_REQUEST,
            of_bucket=bucket_of(membership.user_environment_id),
            of_environment=membership.user_environment_id,
            of_user=membership.user_id,
            asked_at=membership.created_at,
        )


async def tell_asker(uow: UnitOfWork, membership: MembershipRow, notice: NoticeKind) -> None:
    """A notice to who asked, if they may still manage the members."""
    environment_id, user_id = membership.added_by_environment_id, membership.added_by_id
    if environment_id is None or user_id is None:
        return
    asker = UserRef(environment_id, user_id)
    if await _manages(uow, membership, asker):
        await inbox.notify(
            uow,
            [asker],
            notice,
            from_id=membership.user_environment_id,
            organisation_id=membership.organisation_id,
            user_id=membership.user_id,
            membership_id=membership.id,
        )


async def _manages(uow: UnitOfWork, membership: MembershipRow, user: UserRef) -> bool:
    own = await uow.first(
        queries.UNENDED_OF_USER_IN,
        environment_id=membership.environment_id,
        organisation_id=membership.organisation_id,
        user_id=user.user_id,
    )
    if own is None or own.state is not MembershipState.ACTIVE:
        return False
    return may_in_organisation(own.role, Permission.MEMBERSHIP_MANAGE) is None
