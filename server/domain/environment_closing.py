"""Closing an environment whose only user is erased: nobody is left who could decide anything about it (USR-5)."""

import asyncio
import uuid
from collections.abc import Sequence

from server.db.models import NoticeKind, ObsoleteFile, PartnershipStatus, bucket_of
from server.db.queries import environment_closing as queries
from server.db.queries import environments as environment_queries
from server.db.queries.partnerships import PartnershipRow
from server.db.queries.users import UserRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import domains, membership_changes, partnership_requests
from .audit import AuditAction
from .ids import UserRef
from .membership_rules import is_live

S = PartnershipStatus
AT_ONCE = 500


async def reach(reads: Reads, environment_id: uuid.UUID) -> set[uuid.UUID]:
    """The environments to lock before this one is closed: itself, its partners, and where memberships lead to."""
    partnerships = await reads.rows(queries.LIVE_PARTNERSHIPS, environment_id=environment_id)
    memberships = await reads.rows(queries.UNENDED_MEMBERSHIPS, environment_id=environment_id)
    found = {environment_id, *(partnership.partner_id for partnership in partnerships)}
    for membership in memberships:
        found |= {membership.environment_id, membership.user_environment_id}
    return found


async def lock_domains(uow: UnitOfWork, environment_ids: Sequence[uuid.UUID]) -> None:
    """Those that the environments own; before the environments, as signing up does."""
    owned = await uow.rows(environment_queries.DOMAINS_OF, ids=list(environment_ids)) if environment_ids else []
    for domain in owned:
        await domains.lock_domain(uow, domain.name)


async def end_ties(uow: UnitOfWork, user: UserRow) -> None:
    """Ends every partnership and membership of the environment; the other sides are told. Before its user goes."""
    for partnership in await uow.rows(queries.LIVE_PARTNERSHIPS, environment_id=user.environment_id):
        await _end(uow, user, partnership)
    for membership in await uow.rows(queries.UNENDED_MEMBERSHIPS, environment_id=user.environment_id):
        await membership_changes.end(uow, membership)
        if membership.user_environment_id != user.environment_id:
            await membership_changes.tell_removed(uow, membership)
        if is_live(membership):
            by = UserRef.of(user)
            membership_changes.audit(uow, by, AuditAction.MEMBERSHIP_REMOVED, membership)


async def close(uow: UnitOfWork, environment_id: uuid.UUID) -> None:
    """Deletes what it owns, gives up its domains, and leaves its files to be deleted after the commit."""
    while documents := await uow.rows(queries.SOME_DOCUMENTS, environment_id=environment_id, limit=AT_ONCE):
        keys = [document.storage_key for document in documents if document.storage_key is not None]
        uow.add(*(ObsoleteFile(storage_key=key, created_at=uow.now) for key in keys))
        await uow.changed(
            queries.FORGET_DOCUMENTS, of_environment=environment_id, ids=[document.id for document in documents]
        )
        await asyncio.sleep(0)  # there may be very many, and others want to read meanwhile (LIM-1)
    await uow.changed(queries.CANCEL_MAILS, of_bucket=bucket_of(environment_id), of_environment=environment_id)
    for statement in queries.GOING:
        await uow.changed(statement, of_environment=environment_id)
    await uow.changed(queries.CLOSE, of_environment=environment_id, now=uow.now)
    uow.audit(
        AuditAction.ENVIRONMENT_CLOSED,
        target=("environment", environment_id),
        actor_id=None,
        environment_id=environment_id,
    )


async def _end(uow: UnitOfWork, user: UserRow, partnership: PartnershipRow) -> None:
    """An active one ends; a request is taken back, or declined, by whichever side this is."""
    if partnership.status is S.ACTIVE:
        status, action, notice = S.ENDED, AuditAction.PARTNERSHIP_ENDED, NoticeKind.PARTNERSHIP_ENDED
    elif partnership.requested_by_us:
        status, action, notice = S.WITHDRAWN, AuditAction.PARTNERSHIP_WITHDRAWN, None
    else:
        status, action, notice = S.DECLINED, AuditAction.PARTNERSHIP_DECLINED, NoticeKind.PARTNERSHIP_DECLINED
    await partnership_requests.settle(uow, partnership, status)
    if notice is not None:
        await partnership_requests.tell_partner(uow, partnership, notice)
    for environment_id in (partnership.environment_id, partnership.partner_id):
        uow.audit(
            action,
            target=("partnership", partnership.id),
            actor_id=user.id,
            actor_environment_id=user.environment_id,
            environment_id=environment_id,
        )
