"""Accounts: a person's addresses, name and password, and whose an address is."""

import uuid

from server.db.models import Account, AccountEmail, MailKind, Purpose, new_id
from server.db.queries import accounts as queries
from server.db.queries import users as user_queries
from server.db.queries.accounts import AccountLogIn, AddressRow
from server.db.queries.users import UserRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import account_changes, addresses, names, reauthentication, secrets, user_changes
from .account_changes import UNDO_LASTS, AccountChange
from .addresses import Address
from .audit import AuditAction, audit_account
from .errors import InvalidInput, LogInRequired, NotFound, Unauthenticated, WrongPassword
from .events import UserChanged
from .i18n import clean_locale
from .ids import key_of
from .mails import mail_account
from .permissions import Identity


async def by_address(reads: Reads, canonical: str) -> AccountLogIn | None:
    """The account that has this address, primary or not."""
    return await reads.first(queries.ACCOUNT_BY_ADDRESS, canonical=canonical)


async def mailbox(reads: Reads, address: Address) -> Address:
    """Where its mail goes: as its holder wrote it, where it has an account; else as it is written here (ENV-6)."""
    written = await reads.scalar(queries.ADDRESS_AS_WRITTEN, canonical=address.canonical)
    return Address(written or address.written, address.canonical)


async def locked(uow: UnitOfWork, identity: Identity) -> AccountLogIn:
    """The identity's own account, which nothing else changes before the commit."""
    account = await uow.first(queries.LOCK, account_id=identity.account_id)
    if account is None:
        raise NotFound
    return account


async def ensure_there(uow: UnitOfWork, account_id: uuid.UUID) -> AccountLogIn:
    """The account, locked, before something is put in that refers to it. UNAUTHENTICATED, was it erased."""
    account = await uow.first(queries.LOCK, account_id=account_id)
    if account is None:
        raise Unauthenticated
    return account


async def holder(reads: Reads, canonical: str, identity: Identity | None, *, may_link: bool) -> uuid.UUID | None:
    """The account that acts for this address: its own, or, where it `may_link`, the session's if it has none (INV-8).

    None where an account has to be made; LOG_IN_REQUIRED where it is another account's than the session's (INV-7).
    """
    account = await by_address(reads, canonical)
    if account is None:
        return identity.account_id if identity and may_link else None
    if identity is None or identity.account_id != account.id:
        raise LogInRequired
    return identity.account_id


async def claim_address(
    uow: UnitOfWork,
    identity: Identity | None,
    address: Address,
    *,
    may_link: bool,
    name: str | None,
    password_hash: str | None,
    locale: str,
    environment_name: str,
) -> uuid.UUID:
    """The account for a proven address: its own, the session's with the address linked to it, or a new one.

    Never changes a password that is there.
    """
    account_id = await holder(uow, address.canonical, identity, may_link=may_link)
    if account_id is None:
        return await create(uow, address, name=names.clean_name(name), password_hash=password_hash, locale=locale)
    await ensure_there(uow, account_id)
    if await by_address(uow, address.canonical) is None:
        await _link(uow, account_id, address, environment_name)
    return account_id


async def create(uow: UnitOfWork, address: Address, *, name: str, password_hash: str | None, locale: str) -> uuid.UUID:
    """A new account with this one verified address. LOG_IN_REQUIRED where somebody was faster."""
    account = await new(uow, name=name, password_hash=password_hash, locale=locale)
    await own(uow, account.id, address, primary=True)
    return account.id


async def new(uow: UnitOfWork, *, name: str, password_hash: str | None, locale: str) -> Account:
    """An account to which the caller gives its first address."""
    account = Account(id=new_id(), name=name, locale=locale, password_hash=password_hash, created_at=uow.now)
    uow.add(account)
    audit_account(uow, AuditAction.ACCOUNT_CREATED, account.id, by=account.id)
    return account


async def name_of(reads: Reads, account_id: uuid.UUID) -> str:
    [row] = await reads.rows(queries.ACCOUNTS_BY_ID, ids=[account_id])
    return str(row.name)


async def primary_address(reads: Reads, account_id: uuid.UUID) -> str:
    """Where its mail goes, as its holder wrote it; empty where it has none."""
    row = await reads.first(queries.PRIMARY_OF, account_id=account_id)
    return row.address if row is not None else ""


async def update_account(uow: UnitOfWork, identity: Identity, *, name: str | None, locale: str | None) -> None:
    """Changes what is given; the new name shows in every environment where the account has acted (INV-12)."""
    account = await locked(uow, identity)
    name = account.name if name is None else names.clean_name(name)
    locale = account.locale if locale is None else clean_locale(locale)
    if (name, locale) == (account.name, account.locale):
        return
    await uow.changed(queries.RENAME, of_id=account.id, new_name=name, new_locale=locale)
    if name != account.name:
        for user in await uow.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=[identity.account_id]):
            if user.activated_at is not None:
                await _rename(uow, user, name)
    audit_account(uow, AuditAction.ACCOUNT_UPDATED, account.id, by=account.id)


async def remove_email(uow: UnitOfWork, identity: Identity, *, address: str) -> None:
    """A secondary address goes, and the primary one is told. That one, and one by which an environment knows its user,
    stay. REAUTHENTICATION_REQUIRED.
    """
    await locked(uow, identity)
    email = await _own_email(uow, identity, address)
    if email.is_primary:
        raise InvalidInput(
            "address",
            "This is your primary address. Make another one primary first.",
            "Dit is je hoofdadres. Maak eerst een ander adres het hoofdadres.",
        )
    for user in await uow.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=[identity.account_id]):
        if user.canonical == email.canonical:
            raise InvalidInput(
                "address",
                "An environment knows you by this address. Leave that environment first.",
                "Een omgeving kent je onder dit adres. Verlaat eerst die omgeving.",
            )
    await reauthentication.ensure_recent(uow, identity)
    if not await uow.changed(queries.REMOVE_SECONDARY, of_canonical=email.canonical):
        raise NotFound(field="address")
    await account_changes.announce(
        uow, identity.account_id, AccountChange.EMAIL_REMOVED, subject=email.address, address=email.address
    )
    audit_account(uow, AuditAction.ACCOUNT_EMAIL_REMOVED, identity.account_id, by=identity.account_id)


async def make_email_primary(uow: UnitOfWork, identity: Identity, *, address: str, verified_hash: str) -> None:
    """Recovery mail goes there from now on; the former primary address is told, with a way back. Needs the password."""
    account = await locked(uow, identity)
    if account.password_hash != verified_hash:
        raise WrongPassword(field="password")
    email = await _own_email(uow, identity, address)
    if email.is_primary:
        return
    former = await uow.first(queries.PRIMARY_OF, account_id=identity.account_id)
    if former is None:
        raise NotFound
    await account_changes.announce(  # to the former one
        uow, account.id, AccountChange.PRIMARY_EMAIL_CHANGED, subject=former.address, address=email.address
    )
    if not await move_primary(uow, account.id, former=former.canonical, to=email.canonical):
        raise NotFound(field="address")  # undone or reclaimed meanwhile
    await secrets.supersede(uow, Purpose.RECOVERY, account.id)  # it went to the former one
    audit_account(uow, AuditAction.ACCOUNT_PRIMARY_EMAIL_CHANGED, identity.account_id, by=identity.account_id)


async def move_primary(uow: UnitOfWork, account_id: uuid.UUID, *, former: str, to: str) -> bool:
    """Whether that address, which was a secondary one, is the primary one now in place of the former."""
    # the former one first: there is one primary address at any moment
    await uow.changed(queries.SET_PRIMARY, of_account=account_id, of_canonical=former, primary=False)
    return await uow.changed(queries.SET_PRIMARY, of_account=account_id, of_canonical=to, primary=True) == 1


async def _own_email(uow: UnitOfWork, identity: Identity, address: str) -> AddressRow:
    try:
        canonical = addresses.parse(address, field="address").canonical
    except InvalidInput:
        raise NotFound(field="address") from None
    email = await uow.first(queries.ADDRESS, canonical=canonical)
    if email is None or email.account_id != identity.account_id:
        raise NotFound(field="address")
    return email


async def own(uow: UnitOfWork, account_id: uuid.UUID, address: Address, *, primary: bool) -> None:
    """The address, which was proven just now, is the account's. LOG_IN_REQUIRED where somebody was faster."""
    new = await uow.insert_if_new(
        AccountEmail,
        canonical=address.canonical,
        address=address.written,
        account_id=account_id,
        is_primary=primary,
        verified_at=uow.now,
    )
    if not new:
        raise LogInRequired


async def _link(uow: UnitOfWork, account_id: uuid.UUID, address: Address, environment_name: str) -> None:
    await own(uow, account_id, address, primary=False)
    await mail_account(
        uow,
        account_id,
        MailKind.EMAIL_LINKED,
        address=address.written,
        environment_name=environment_name,
        secret=secrets.issue(uow, Purpose.UNDO_EMAIL_LINK, account_id, lasts=UNDO_LASTS, detail=address.canonical),
    )
    audit_account(uow, AuditAction.ACCOUNT_EMAIL_LINKED, account_id, by=account_id)


async def _rename(uow: UnitOfWork, user: UserRow, name: str) -> None:
    await uow.changed(user_queries.RENAME, **key_of(user), new_name=name, new_name_key=names.sort_key(name))
    await user_changes.index_words(uow, user.environment_id, user.id, name=name, canonical=user.canonical)
    uow.publish(UserChanged(user.environment_id, user.id))
