"""Passkeys: an account's own, and the one that a log-in presents. Removed ones are found by nobody but who tidies."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import and_, bindparam, func, or_, select, update

from server.db.models import Account, Passkey
from server.db.query import Query, columns


class PasskeyRow(Protocol):
    id: uuid.UUID
    account_id: uuid.UUID
    name: str
    created_at: dt.datetime
    last_used_at: dt.datetime | None


class PasskeyPlace(Protocol):
    """Where a browser finds a passkey."""

    credential_id: bytes
    transports: str


class PasskeyKey(Protocol):
    """What a log-in by a passkey is checked against; `passkey_handle` is the account's."""

    id: uuid.UUID
    account_id: uuid.UUID
    public_key: bytes
    passkey_handle: bytes | None


_LIVE = Passkey.removed_at.is_(None)
_OWN = Passkey.account_id == bindparam("account_id")

PASSKEYS_OF = Query(
    PasskeyRow,
    select(*columns(Passkey, PasskeyRow))
    .where(Passkey.account_id.in_(bindparam("account_ids", expanding=True)), _LIVE)
    .order_by(Passkey.id),
)
OWN_BY_ID = Query(
    PasskeyRow,
    select(*columns(Passkey, PasskeyRow)).where(Passkey.id.in_(bindparam("ids", expanding=True)), _OWN, _LIVE),
)
PLACES_OF = Query(PasskeyPlace, select(*columns(Passkey, PasskeyPlace)).where(_OWN, _LIVE).order_by(Passkey.id))
NUMBER_OF = select(func.count()).select_from(Passkey).where(_OWN, _LIVE)

BY_CREDENTIAL = Query(
    PasskeyKey,
    select(Passkey.id, Passkey.account_id, Passkey.public_key, Account.passkey_handle)
    .join(Account, Account.id == Passkey.account_id)
    .where(Passkey.credential_id == bindparam("credential_id"), _LIVE),
)

HANDLE_OF = select(Account.passkey_handle).where(Account.id == bindparam("account_id"))
SET_HANDLE = (
    update(Account)
    .where(Account.id == bindparam("of_account"), Account.passkey_handle.is_(None))
    .values(passkey_handle=bindparam("new_handle"))
    .execution_options(synchronize_session=False)
)

# Devices that count count upwards; those that don't, such as what keeps passkeys in step between devices, say 0.
_COUNTS_ON = or_(
    Passkey.sign_count < bindparam("new_count"), and_(Passkey.sign_count == 0, bindparam("new_count") == 0)
)
USE = (
    update(Passkey)
    .where(Passkey.account_id == bindparam("of_account"), Passkey.id == bindparam("of_id"), _LIVE, _COUNTS_ON)
    .values(sign_count=bindparam("new_count"), last_used_at=bindparam("now"))
    .execution_options(synchronize_session=False)
)
REMOVE = (
    update(Passkey)
    .where(Passkey.id == bindparam("of_id"), Passkey.account_id == bindparam("of_account"), _LIVE)
    .values(removed_at=bindparam("now"))
    .execution_options(synchronize_session=False)
)
REMOVE_ALL = (
    update(Passkey)
    .where(Passkey.account_id == bindparam("of_account"), _LIVE)
    .values(removed_at=bindparam("now"))
    .execution_options(synchronize_session=False)
)
