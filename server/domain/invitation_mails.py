"""The mails of an invitation: its link, a first password, or the news that an account was added (INV-4, INV-12)."""

import datetime as dt

from server.db.models import InvitationKind, Mail, MailKind, Purpose, bucket_of
from server.db.queries import invitations as queries
from server.db.queries.accounts import AccountLogIn
from server.db.queries.environments import DomainRow
from server.db.queries.invitations import InvitationRow
from server.db.unit_of_work import UnitOfWork

from . import accounts, mail_limits, mails, rate_limits, secrets
from .addresses import Address, person_of
from .errors import TooManyMails
from .permissions import Actor

MAILS_A_DAY = 5


async def ensure_below_limit(uow: UnitOfWork, actor: Actor, address: Address, domain: DomainRow | None) -> None:
    """TOO_MANY_MAILS where the environment mailed this person (ENV-3), or all, often enough today. Counts the mail.

    `domain`: the row of the address's domain, if there is one.
    """
    await rate_limits.per_day(
        uow,
        queries.MAILS_SINCE,
        limit=MAILS_A_DAY,
        error=TooManyMails,
        field="email",
        bucket=bucket_of(actor.environment_id),
        environment_id=actor.environment_id,
        person=person_of(address.canonical),
    )
    await mail_limits.spend_of_environment(uow, actor.environment_id, domain)


async def promise(
    uow: UnitOfWork,
    actor: Actor,
    invitation: InvitationRow,
    *,
    name: str | None,
    account: AccountLogIn | None,
    expires_at: dt.datetime,
) -> Mail:
    """Promises the mail that fits: the invitation, the first password, or the news that an account was added.

    `account`: the one that is linked to an added user.
    """
    to = await accounts.mailbox(uow, Address(invitation.email, invitation.canonical))
    [inviter] = await uow.rows(queries.INVITER, environment_id=invitation.environment_id, id=actor.user_id)
    params: dict[str, str | None] = {
        "environment_name": inviter.environment_name,
        "inviter_name": inviter.name,
        "role": invitation.role.value,
        "expires_at": expires_at.isoformat(),
    }
    kind, purpose = MailKind.INVITATION, Purpose.INVITATION
    if invitation.kind is InvitationKind.ADDED:
        params["name"] = name
        kind, purpose = MailKind.ACCOUNT_ADDED if account else MailKind.USER_ADDED, Purpose.FIRST_PASSWORD
    if account is None:
        params["secret"] = secrets.issue(uow, purpose, invitation.id, lasts=uow.policy.invitation_lasts)
    return mails.promise(
        uow,
        kind,
        to,
        locale=account.locale if account else inviter.locale,
        environment_id=invitation.environment_id,
        **params,
    )
