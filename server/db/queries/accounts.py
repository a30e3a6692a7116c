"""Accounts, their addresses and their places."""

from sqlalchemy import bindparam, select

from server.db.models import Account, AccountEmail

ACCOUNT_BY_ADDRESS = (
    select(Account.id, Account.name, Account.locale, Account.password_hash)
    .join(AccountEmail, AccountEmail.account_id == Account.id)
    .where(AccountEmail.canonical == bindparam("canonical"))
)

ACCOUNTS_BY_ID = select(Account.id, Account.name, Account.locale).where(
    Account.id.in_(bindparam("ids", expanding=True))
)

PASSWORD_OF = select(Account.password_hash).where(Account.id == bindparam("account_id"))

ADDRESSES_OF = (
    select(
        AccountEmail.account_id,
        AccountEmail.address,
        AccountEmail.canonical,
        AccountEmail.is_primary,
        AccountEmail.verified_at,
    )
    .where(AccountEmail.account_id.in_(bindparam("account_ids", expanding=True)))
    .order_by(AccountEmail.is_primary.desc(), AccountEmail.canonical)
)

PRIMARY_OF = (
    select(Account.id, Account.name, Account.locale, AccountEmail.address, AccountEmail.canonical)
    .join(AccountEmail, AccountEmail.account_id == Account.id)
    .where(Account.id == bindparam("account_id"), AccountEmail.is_primary)
)

WRITTEN = select(AccountEmail.address).where(AccountEmail.canonical == bindparam("canonical"))


ANY_ACCOUNT = select(Account.id).limit(1)
