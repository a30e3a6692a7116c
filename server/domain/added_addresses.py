"""An address is added to an account by a link that is mailed to it: it proves the mailbox, the session the account.

Whoever has the link alone can do nothing with it, and neither can whoever has the session alone.
"""

import datetime as dt

from server.db.models import MailKind, Purpose
from server.db.queries import accounts as queries
from server.db.unit_of_work import UnitOfWork

from . import account_changes, accounts, addresses, mail_limits, reauthentication, secrets, throttles
from .account_changes import AccountChange
from .audit import AuditAction, audit_account
from .errors import InvalidToken, LogInRequired, TooManyRequests
from .mails import promise
from .permissions import Identity
from .throttles import DAY, Budget

LASTS = dt.timedelta(hours=24)


async def add_email(uow: UnitOfWork, identity: Identity, *, address: str) -> None:
    """Mails the address a link that proves it.

    Whoever the address belongs to, the same rows are left, and the caller is told the same: an address of another
    account is mailed that it has one, and nothing happens where the mailbox was mailed often enough in an hour (LIM-4).
    """
    to = addresses.parse(address, field="address")
    limit = uow.policy.limits.addresses_added_a_day
    if await throttles.spend(uow, Budget(limit, DAY), throttles.key("addresses of", str(identity.account_id))):
        raise TooManyRequests(field="address", limit=limit)
    owner = await accounts.by_address(uow, to.canonical)
    mailbox = await accounts.mailbox(uow, to)
    if not await mail_limits.spend_anonymous(uow, to):
        return
    # the canonical form first, by which erasing finds what anybody typed of a person
    detail = f"{to.canonical} {to.written}"
    secret = secrets.issue(uow, Purpose.CONFIRM_EMAIL, identity.account_id, lasts=LASTS, detail=detail)
    if owner is None or owner.id == identity.account_id:
        promise(uow, MailKind.EMAIL_CONFIRMATION, mailbox, locale=identity.locale, secret=secret)
    else:
        promise(uow, MailKind.EMAIL_TAKEN, mailbox, locale=identity.locale)
    audit_account(uow, AuditAction.ACCOUNT_EMAIL_REQUESTED, identity.account_id, by=identity.account_id)


async def confirm_email(uow: UnitOfWork, identity: Identity, *, token: str) -> None:
    """The address is the account's, which asked for the link and whose session uses it; the primary address is told.

    INVALID_TOKEN, also for every other account; REAUTHENTICATION_REQUIRED; LOG_IN_REQUIRED where another account got
    the address meanwhile. None of them uses the link up. What is the account's already is proven anew (INV-8).
    """
    secret = await secrets.usable(uow, token, Purpose.CONFIRM_EMAIL, now=uow.now)
    if secret.subject_id != identity.account_id or secret.detail is None:
        raise InvalidToken(field="token")
    await reauthentication.ensure_recent(uow, identity)
    await accounts.locked(uow, identity)
    if not await secrets.redeem(uow, token, Purpose.CONFIRM_EMAIL, identity.account_id):
        raise InvalidToken(field="token")
    address = addresses.parse(secret.detail.rpartition(" ")[2])
    owner = await accounts.by_address(uow, address.canonical)
    if owner is not None and owner.id != identity.account_id:
        raise LogInRequired(field="token")
    if owner is not None:
        await uow.changed(queries.PROVE_ADDRESS, of_canonical=address.canonical, of_account=owner.id, now=uow.now)
        return
    await accounts.own(uow, identity.account_id, address, primary=False)
    await account_changes.announce(
        uow, identity.account_id, AccountChange.EMAIL_ADDED, subject=address.canonical, address=address.written
    )
    audit_account(uow, AuditAction.ACCOUNT_EMAIL_LINKED, identity.account_id, by=identity.account_id)
