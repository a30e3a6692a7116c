"""A secondary address is only as good as its last proof (INV-8): undone, reclaimed, or detached by the operator."""

import datetime as dt
import uuid
from collections.abc import Iterable

from server.db.models import Account, MailKind, NoticeKind, Purpose, UserStatus
from server.db.queries import accounts as queries
from server.db.queries import users as user_queries
from server.db.queries.accounts import AddressRow
from server.db.queries.users import UserRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import accounts, addresses, names, offboarding, secrets, user_changes
from .addresses import Address
from .audit import AuditAction, audit_account
from .authority import lock_environments
from .errors import InvalidInput, InvalidToken, LogInRequired
from .mails import mail_account
from .permissions import Identity


async def undo_email_link(uow: UnitOfWork, *, token: str) -> None:
    """The address leaves the account that accepted an invitation with it, and the users known by it go.

    Never refused for an organisation's last administrator: whoever else acts as that user must stop now. As after
    blocking, the organisation is left without one until an operator appoints one, and the audit log shows it (ORG-10).
    The last Administrator of an environment stays (USR-5).
    """
    secret = await secrets.usable(uow, token, Purpose.UNDO_EMAIL_LINK, now=uow.now)
    email = await reclaimable(uow, secret.subject_id, secret.detail)
    if email is None or not await secrets.redeem(uow, token, Purpose.UNDO_EMAIL_LINK, secret.subject_id):
        raise InvalidToken(field="token")
    await take_off(uow, email, by=None)  # whoever reads the mailbox


async def lock_places(
    uow: UnitOfWork, account_id: uuid.UUID, canonicals: Iterable[str], *, also: Iterable[uuid.UUID] = ()
) -> None:
    """All that changes where these addresses leave the account. Environments are locked before it, as everywhere."""
    wanted = set(canonicals)
    users = await uow.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=[account_id]) if wanted else []
    concerned = [
        await offboarding.reach(uow, user.environment_id, user.id) for user in users if user.canonical in wanted
    ]
    await lock_environments(uow, set(also).union(*concerned))


async def take_off(uow: UnitOfWork, email: AddressRow, *, by: uuid.UUID | None) -> None:
    """A secondary address leaves its account, and the users known by it go; INVALID_TOKEN where it is primary by now.

    `by`: the account, where its holder did it; then the log says from where.
    Never refused for an organisation's last administrator, as undoing a link is not.
    """
    for user in await _locked_places(uow, email.account_id, email.canonical):
        await user_changes.delete_user(uow, user, by=user.id)
        uow.audit(AuditAction.USER_LEFT, target=("user", user.id), actor_id=user.id, environment_id=user.environment_id)
    if not await uow.changed(queries.REMOVE_SECONDARY, of_canonical=email.canonical):
        raise InvalidToken(field="token")  # became the primary one meanwhile
    audit_account(uow, AuditAction.ACCOUNT_EMAIL_LINK_UNDONE, email.account_id, by=by)


async def holder(
    reads: Reads, canonical: str, identity: Identity | None, *, proven_at: dt.datetime, anew: bool
) -> uuid.UUID | None:
    """As `accounts.holder`, for a mailbox that was proven at that moment; None where an account has to be made.

    That is also so where another account has the address as a secondary one since before: whoever wants an account of
    their own gets one, with the address. Who does not is told LOG_IN_REQUIRED, as for a primary address (INV-7).
    """
    try:
        return await accounts.holder(reads, canonical, identity, may_link=False)
    except LogInRequired:
        email = await reads.first(queries.ADDRESS, canonical=canonical)
        if anew and email is not None and not email.is_primary and email.verified_at <= proven_at:
            return None
        raise


async def claim(
    uow: UnitOfWork,
    address: Address,
    *,
    name: str | None,
    password_hash: str | None,
    locale: str,
    also: Iterable[uuid.UUID] = (),
) -> uuid.UUID:
    """A new account for whoever proved this mailbox, with the places taken by it from the account that had it so far.

    That account's holder is told at the primary address, and the Administrators where a place changed hands by a
    notice. `also`: environments that the caller changes something in. LOG_IN_REQUIRED where it is a primary address.
    """
    name = names.clean_name(name)
    email = await uow.first(queries.ADDRESS, canonical=address.canonical)
    if email is None:
        return await accounts.create(uow, address, name=name, password_hash=password_hash, locale=locale)
    places = await _locked_places(uow, email.account_id, email.canonical, also=also)
    account = await accounts.new(uow, name=name, password_hash=password_hash, locale=locale)
    if not await uow.changed(
        queries.MOVE_SECONDARY,
        of_canonical=email.canonical,
        of_account=email.account_id,
        new_account=account.id,
        new_address=address.written,
        now=uow.now,
    ):
        raise LogInRequired  # became a primary one meanwhile, or somebody else was faster
    audit_account(uow, AuditAction.ACCOUNT_EMAIL_RECLAIMED, email.account_id, by=account.id)
    for user in places:
        await _hand_over(uow, user, account)
    await mail_account(uow, email.account_id, MailKind.EMAIL_RECLAIMED, address=email.address)
    return account.id


async def detach(uow: UnitOfWork, *, email: str) -> None:
    """The operator takes a secondary address off its account; the users known by it go, and the holder is told.

    InvalidInput where no account has it, and for a primary address, whose own recovery is the way. LAST_ADMINISTRATOR
    where an environment would be left without one.
    """
    found = await uow.first(queries.ADDRESS, canonical=addresses.parse(email).canonical)
    if found is None:
        raise InvalidInput("email", f"No account has the address {email}.", f"Geen account heeft het adres {email}.")
    if found.is_primary:
        raise _primary(email)
    for user in await _locked_places(uow, found.account_id, found.canonical):
        await user_changes.delete_user(uow, user, by=user.id)
        uow.audit(AuditAction.USER_REMOVED, target=("user", user.id), actor_id=None, environment_id=user.environment_id)
    if not await uow.changed(queries.REMOVE_SECONDARY, of_canonical=found.canonical):
        raise _primary(email)
    await mail_account(uow, found.account_id, MailKind.EMAIL_RECLAIMED, address=found.address)
    audit_account(uow, AuditAction.ACCOUNT_EMAIL_DETACHED, found.account_id, by=None)


async def reclaimable(reads: Reads, account_id: uuid.UUID, canonical: str | None) -> AddressRow | None:
    """The secondary address, as long as that account has it."""
    email = await reads.first(queries.ADDRESS, canonical=canonical)
    return email if email is not None and email.account_id == account_id and not email.is_primary else None


async def _hand_over(uow: UnitOfWork, user: UserRow, account: Account) -> None:
    """The place is another account's from now on. Role, status and memberships stay: they were given to the mailbox."""
    user_changes.end_access(uow, user)
    if user.status is UserStatus.INVITED:  # never acted: nothing tells the Administrators that there was an account
        await user_changes.change(uow, user, account_id=account.id)
        return
    await user_changes.change(
        uow, user, account_id=account.id, name=account.name, name_key=names.sort_key(account.name)
    )
    await user_changes.index_words(uow, user.environment_id, user.id, name=account.name, canonical=user.canonical)
    uow.audit(
        AuditAction.USER_RECLAIMED, target=("user", user.id), actor_id=user.id, environment_id=user.environment_id
    )
    await user_changes.tell_administrators(uow, user, NoticeKind.USER_RECLAIMED)


async def _locked_places(
    uow: UnitOfWork, account_id: uuid.UUID, canonical: str, *, also: Iterable[uuid.UUID] = ()
) -> list[UserRow]:
    """The account's users that environments know by this address; all that their end changes is locked."""
    await lock_places(uow, account_id, [canonical], also=also)
    found = await uow.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=[account_id])
    return [user for user in found if user.canonical == canonical]


def _primary(email: str) -> InvalidInput:
    return InvalidInput(
        "email",
        f"{email} is the primary address of its account: whoever reads its mail recovers the account by it.",
        f"{email} is het hoofdadres van zijn account: wie de mail ervan leest, herstelt het account daarmee.",
    )
