"""A request to collaborate: asking a partner's user, within limits, and telling what became of it (ORG-7)."""

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import Row

from server.db.models import InboxKind, MailKind, Membership, MembershipState, NoticeKind
from server.db.queries import environments as environment_queries
from server.db.queries import mails as mail_queries
from server.db.queries import memberships as queries
from server.db.unit_of_work import UnitOfWork
from server.domain.mails import mail_account

from . import inbox
from .errors import TooManyRequests
from .permissions import GRANTS, Permission

A_DAY, REQUESTS_A_DAY = dt.timedelta(days=1), 5


async def refuse_flood(uow: UnitOfWork, organisation: Row[Any], user: Row[Any]) -> None:
    """TOO_MANY_MAILS where the organisation asked this user often enough today. Exact: both sides are locked."""
    asked = await uow.count(
        queries.REQUESTS_SINCE,
        environment_id=organisation.environment_id,
        organisation_id=organisation.id,
        user_environment_id=user.environment_id,
        user_id=user.id,
        since=uow.now - A_DAY,
    )
    if asked >= REQUESTS_A_DAY:
        raise TooManyRequests(field="userIds", limit=REQUESTS_A_DAY)


async def ask(uow: UnitOfWork, organisation: Row[Any], membership: Membership, user: Row[Any]) -> None:
    """In the inbox and by mail."""
    request = inbox.Request(
        InboxKind.COLLABORATION,
        from_id=organisation.environment_id,
        membership_id=membership.id,
        expires_at=membership.expires_at,
    )
    await inbox.ask(uow, [(user.environment_id, user.id)], request)
    [environment] = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[organisation.environment_id])
    await mail_account(
        uow,
        user.account_id,
        MailKind.COLLABORATION_REQUEST,
        environment_id=user.environment_id,
        organisation_name=organisation.name,
        environment_name=environment.name,
        role=membership.role.value,
    )


async def settle(uow: UnitOfWork, membership: Row[Any]) -> None:
    """The request waits no more: its inbox item says so, and a mail that has not left never leaves."""
    await inbox.settle(uow, membership_id=membership.id)
    if membership.state is MembershipState.PENDING:
        await uow.changed(
            mail_queries.CANCEL_COLLABORATION_REQUEST,
            of_environment=membership.user_environment_id,
            of_user=membership.user_id,
            asked_at=membership.created_at,
        )


async def tell_asker(uow: UnitOfWork, membership: Row[Any], notice: NoticeKind) -> None:
    """Who asked hears how it went, while they still manage the members."""
    asker = (membership.added_by_environment_id, membership.added_by_id)
    if await _manages(uow, membership, *asker):
        await inbox.notify(
            uow,
            [asker],
            notice,
            from_id=membership.user_environment_id,
            organisation_id=membership.organisation_id,
            user_id=membership.user_id,
            membership_id=membership.id,
        )


async def _manages(
    uow: UnitOfWork, membership: Row[Any], environment_id: uuid.UUID | None, user_id: uuid.UUID | None
) -> bool:
    if environment_id is None or user_id is None:
        return False
    own = await uow.first(
        queries.LIVE_OF_USER_IN,
        environment_id=membership.environment_id,
        organisation_id=membership.organisation_id,
        user_id=user_id,
    )
    if own is None or own.state is not MembershipState.ACTIVE:
        return False
    return own.role in GRANTS[Permission.MEMBERSHIP_MANAGE].organisation
