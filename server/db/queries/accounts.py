"""Accounts and their addresses."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import bindparam, delete, select, update

from server.db.models import Account, AccountEmail
from server.db.query import Query, columns


class AccountRow(Protocol):
    id: uuid.UUID
    name: str
    locale: str


class OwnAccountRow(AccountRow, Protocol):
    """An account as its holder sees it."""

    has_password: bool


class AccountLogIn(AccountRow, Protocol):
    """An account with what its log-in is checked against."""

    password_hash: str | None
    has_second_factor: bool


class AddressRow(Protocol):
    account_id: uuid.UUID
    address: str
    canonical: str
    is_primary: bool
    verified_at: dt.datetime


class PrimaryAddress(AccountRow, Protocol):
    """An account with the address that its mail goes to."""

    address: str
    canonical: str


_LOG_IN = columns(Account, AccountLogIn)

ACCOUNT_BY_ADDRESS = Query(
    AccountLogIn,
    select(*_LOG_IN)
    .join(AccountEmail, AccountEmail.account_id == Account.id)
    .where(AccountEmail.canonical == bindparam("canonical")),
)

# Locked against other changes of the account; rows that only refer to it may be written meanwhile.
LOCK = Query(
    AccountLogIn, select(*_LOG_IN).where(Account.id == bindparam("account_id")).with_for_update(key_share=True)
)

ACCOUNTS_BY_ID = Query(
    OwnAccountRow,
    select(*columns(Account, AccountRow), Account.password_hash.is_not(None).label("has_password")).where(
        Account.id.in_(bindparam("ids", expanding=True))
    ),
)

# Of accounts nobody sees any but their own, :account_id.
OWN_BY_ID = Query(OwnAccountRow, ACCOUNTS_BY_ID.statement.where(Account.id == bindparam("account_id")))

PASSWORD_OF = select(Account.password_hash).where(Account.id == bindparam("account_id"))

ANY_ACCOUNT = select(Account.id).limit(1)

ADDRESSES_OF = Query(
    AddressRow,
    select(*columns(AccountEmail, AddressRow))
    .where(AccountEmail.account_id.in_(bindparam("account_ids", expanding=True)))
    .order_by(AccountEmail.is_primary.desc(), AccountEmail.canonical),
)

ADDRESS = Query(
    AddressRow, select(*columns(AccountEmail, AddressRow)).where(AccountEmail.canonical == bindparam("canonical"))
)

PRIMARY_OF = Query(
    PrimaryAddress,
    select(*columns(Account, AccountRow), AccountEmail.address, AccountEmail.canonical)
    .join(AccountEmail, AccountEmail.account_id == Account.id)
    .where(Account.id == bindparam("account_id"), AccountEmail.is_primary),
)

# An address of the account, which nobody takes off it before the commit.
LOCK_ADDRESS = Query(
    AddressRow,
    select(*columns(AccountEmail, AddressRow))
    .where(AccountEmail.account_id == bindparam("account_id"), AccountEmail.canonical == bindparam("canonical"))
    .with_for_update(),
)

# An address as its holder wrote it.
ADDRESS_AS_WRITTEN = select(AccountEmail.address).where(AccountEmail.canonical == bindparam("canonical"))

_BULK = {"synchronize_session": False}
_ONE = Account.id == bindparam("of_id")

RENAME = (
    update(Account)
    .where(_ONE)
    .values(name=bindparam("new_name"), locale=bindparam("new_locale"))
    .execution_options(**_BULK)
)
SET_PASSWORD = update(Account).where(_ONE).values(password_hash=bindparam("new_hash")).execution_options(**_BULK)
SET_HAS_SECOND_FACTOR = (
    update(Account).where(_ONE).values(has_second_factor=bindparam("has_one")).execution_options(**_BULK)
)
SET_PRIMARY = (
    update(AccountEmail)
    .where(AccountEmail.canonical == bindparam("of_canonical"), AccountEmail.account_id == bindparam("of_account"))
    .values(is_primary=bindparam("primary"))
    .execution_options(**_BULK)
)
# To the account of whoever proved the mailbox, as its first address (INV-8).
MOVE_SECONDARY = (
    update(AccountEmail)
    .where(
        AccountEmail.canonical == bindparam("of_canonical"),
        AccountEmail.account_id == bindparam("of_account"),
        ~AccountEmail.is_primary,
    )
    .values(
        account_id=bindparam("new_account"),
        address=bindparam("new_address"),
        is_primary=True,
        verified_at=bindparam("now"),
    )
    .execution_options(**_BULK)
)
PROVE_ADDRESS = (
    update(AccountEmail)
    .where(AccountEmail.canonical == bindparam("of_canonical"), AccountEmail.account_id == bindparam("of_account"))
    .values(verified_at=bindparam("now"))
    .execution_options(**_BULK)
)
REMOVE_SECONDARY = (
    delete(AccountEmail)
    .where(AccountEmail.canonical == bindparam("of_canonical"), ~AccountEmail.is_primary)
    .execution_options(**_BULK)
)
