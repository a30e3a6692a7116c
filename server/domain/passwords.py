"""Lost and changed passwords: a link by mail, single use, thirty minutes, that ends all sessions (AUT-4)."""

import datetime as dt
import uuid

from server.db.models import DeliveryStatus, Mail, MailKind, Purpose, new_id
from server.db.queries import accounts as queries
from server.db.queries.accounts import AddressRow
from server.db.queries.secrets import SecretRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import (
    account_changes,
    accounts,
    address_links,
    addresses,
    log_in_attempts,
    log_ins,
    mail_limits,
    secrets,
    sessions,
)
from .account_changes import AccountChange
from .addresses import Address
from .audit import AuditAction, audit_account
from .errors import InvalidToken, WrongPassword
from .mails import promise
from .permissions import Identity

LASTS = dt.timedelta(minutes=30)


async def request_password_reset(uow: UnitOfWork, *, email: str, locale: str) -> None:
    """Mails the account's primary address, and where another address of it was given, that one a way to reclaim it.

    Whatever the address is, the very same rows are left; what has nobody to go to is not sent (ADR 3, ADR 7). Nothing
    happens where a mailbox was mailed often enough in an hour: callers must not be told (LIM-4).
    """
    address = addresses.parse(email)
    account = await accounts.by_address(uow, address.canonical)
    subject_id = account.id if account else new_id()
    primary = await uow.first(queries.PRIMARY_OF, account_id=subject_id)
    to = Address(primary.address, primary.canonical) if primary else address
    mailbox = await accounts.mailbox(uow, address)
    if not await mail_limits.spend_anonymous(uow, to, address):
        return
    recovery = promise(
        uow,
        MailKind.RECOVERY,
        to,
        locale=primary.locale if primary else locale,
        name=primary.name if primary else address.written,
        secret=secrets.issue(uow, Purpose.RECOVERY, subject_id, lasts=LASTS),
    )
    if primary is None:
        _cancel(recovery)
    reclaim = promise(
        uow,
        MailKind.RECLAIM,
        mailbox,
        locale=locale,
        secret=secrets.issue(uow, Purpose.RECLAIM, subject_id, lasts=LASTS, detail=address.canonical),
    )
    if primary is None or primary.canonical == address.canonical:
        _cancel(reclaim)
    audit_account(uow, AuditAction.ACCOUNT_RECOVERY_REQUESTED, subject_id, by=None)


def _cancel(mail: Mail) -> None:
    mail.status, mail.sealed = DeliveryStatus.CANCELLED, None


async def check_reclaim(reads: Reads, token: str, *, now: dt.datetime) -> AddressRow:
    """The secondary address that the link gives to whoever reads its mail; INVALID_TOKEN where it is none any more."""
    secret = await secrets.usable(reads, token, Purpose.RECLAIM, now=now)
    email = await address_links.reclaimable(reads, secret.subject_id, secret.detail)
    if email is None:
        raise InvalidToken(field="token")
    return email


async def reclaim(uow: UnitOfWork, *, token: str, name: str, password_hash: str) -> uuid.UUID:
    """The new account, with the address and the places taken by it (INV-8). The former one keeps all the rest."""
    email = await check_reclaim(uow, token, now=uow.now)
    if not await secrets.redeem(uow, token, Purpose.RECLAIM, email.account_id):
        raise InvalidToken(field="token")
    [former] = await uow.rows(queries.ACCOUNTS_BY_ID, ids=[email.account_id])
    address = Address(email.address, email.canonical)
    return await address_links.claim(uow, address, name=name, password_hash=password_hash, locale=former.locale)


async def check_recovery(reads: Reads, token: str, *, now: dt.datetime) -> SecretRow:
    """The secret, if it can be used now; INVALID_TOKEN else."""
    return await secrets.usable(reads, token, Purpose.RECOVERY, now=now)


async def set_password(uow: UnitOfWork, *, token: str, password_hash: str) -> uuid.UUID:
    """The account. Uses the link up, ends every session and other recovery link, and tells the primary address."""
    secret = await check_recovery(uow, token, now=uow.now)
    if not await secrets.redeem(uow, token, Purpose.RECOVERY, secret.subject_id):
        raise InvalidToken(field="token")
    account = await uow.first(queries.LOCK, account_id=secret.subject_id)
    if account is None:
        raise InvalidToken(field="token")
    await uow.changed(queries.SET_PASSWORD, of_id=account.id, new_hash=password_hash)
    await secrets.supersede(uow, Purpose.RECOVERY, account.id)
    await log_ins.abandon(uow, account.id)
    await sessions.end_all(uow, account.id)
    await log_in_attempts.trust_network(uow, account.id)
    await _tell_password_changed(uow, account.id, counted=False)
    return account.id


async def change_password(uow: UnitOfWork, identity: Identity, *, verified_hash: str, new_hash: str) -> None:
    """Ends every other session and all recovery links. INVALID_CREDENTIALS where the password changed meanwhile."""
    account = await accounts.locked(uow, identity)
    if account.password_hash != verified_hash:
        raise WrongPassword(field="currentPassword")
    await uow.changed(queries.SET_PASSWORD, of_id=account.id, new_hash=new_hash)
    await secrets.supersede(uow, Purpose.RECOVERY, account.id)
    await log_ins.abandon(uow, account.id)
    await sessions.end_others(uow, identity)
    await _tell_password_changed(uow, account.id)


async def _tell_password_changed(uow: UnitOfWork, account_id: uuid.UUID, *, counted: bool = True) -> None:
    """The security notice to the primary address, and the audit row."""
    await account_changes.announce(uow, account_id, AccountChange.PASSWORD_CHANGED, counted=counted)
    audit_account(uow, AuditAction.ACCOUNT_PASSWORD_CHANGED, account_id, by=account_id)
