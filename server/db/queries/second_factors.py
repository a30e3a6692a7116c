"""Second factors: apps, recovery codes, resets that were asked for."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import and_, bindparam, delete, exists, func, literal, select, union_all, update

from server.db.models import (
    Account,
    AuthenticatorApp,
    Environment,
    Passkey,
    RecoveryCode,
    SecondFactorReset,
    User,
    UserStatus,
)
from server.db.query import Query, columns


class AppRow(Protocol):
    account_id: uuid.UUID
    sealed: bytes
    confirmed_at: dt.datetime | None
    last_step: int


class TwoFactorRow(Protocol):
    """An account, with what its log-in asks for beside the password."""

    account_id: uuid.UUID
    has_second_factor: bool
    has_app: bool
    recovery_codes_left: int


class ResetRow(Protocol):
    account_id: uuid.UUID
    environment_id: uuid.UUID
    requested_by: uuid.UUID
    requested_at: dt.datetime
    due_at: dt.datetime


_IS_FACTOR = and_(AuthenticatorApp.confirmed_at.is_not(None), AuthenticatorApp.removed_at.is_(None))

# Each factor that the account has now.
FACTORS_OF = union_all(
    select(literal(1)).where(AuthenticatorApp.account_id == bindparam("account_id"), _IS_FACTOR),
    select(literal(1)).where(Passkey.account_id == bindparam("account_id"), Passkey.removed_at.is_(None)),
)

# The one that is in use, or is being set up.
APP_OF = Query(
    AppRow,
    select(*columns(AuthenticatorApp, AppRow)).where(
        AuthenticatorApp.account_id == bindparam("account_id"), AuthenticatorApp.removed_at.is_(None)
    ),
)

_CODES_LEFT = (
    select(func.count())
    .select_from(RecoveryCode)
    .where(RecoveryCode.account_id == Account.id, RecoveryCode.used_at.is_(None))
    .scalar_subquery()
)
_HAS_APP = exists().where(AuthenticatorApp.account_id == Account.id, _IS_FACTOR)
TWO_FACTOR_OF = Query(
    TwoFactorRow,
    select(
        Account.id.label("account_id"),
        Account.has_second_factor,
        _HAS_APP.label("has_app"),
        _CODES_LEFT.label("recovery_codes_left"),
    ).where(Account.id.in_(bindparam("account_ids", expanding=True))),
)

_BULK = {"synchronize_session": False}
_OF = AuthenticatorApp.account_id == bindparam("of_account")

FORGET_UNCONFIRMED = (
    delete(AuthenticatorApp).where(_OF, AuthenticatorApp.confirmed_at.is_(None)).execution_options(**_BULK)
)
CONFIRM_APP = (
    update(AuthenticatorApp)
    .where(_OF, AuthenticatorApp.confirmed_at.is_(None))
    .values(confirmed_at=bindparam("at"), last_step=bindparam("step"))
    .execution_options(**_BULK)
)
# Hits a row once for each step, whoever comes first with its code (AUT-3).
TAKE_STEP = (
    update(AuthenticatorApp)
    .where(_OF, _IS_FACTOR, AuthenticatorApp.last_step < bindparam("step"))
    .values(last_step=bindparam("step"))
    .execution_options(**_BULK)
)
REMOVE_APP = (
    update(AuthenticatorApp).where(_OF, _IS_FACTOR).values(removed_at=bindparam("at")).execution_options(**_BULK)
)
TAKE_RECOVERY_CODE = (
    update(RecoveryCode)
    .where(
        RecoveryCode.account_id == bindparam("of_account"),
        RecoveryCode.hash == bindparam("of_hash"),
        RecoveryCode.used_at.is_(None),
    )
    .values(used_at=bindparam("at"))
    .execution_options(**_BULK)
)
FORGET_RECOVERY_CODES = (
    delete(RecoveryCode).where(RecoveryCode.account_id == bindparam("account_id")).execution_options(**_BULK)
)

# Whether one of the environments that the account acts in lets nobody act without a second factor. Others may add it
# without asking (INV-12), or block it: that says nothing of its own ways in.
DEMANDED_OF = (
    select(Environment.id)
    .join(User, User.environment_id == Environment.id)
    .where(
        User.account_id == bindparam("account_id"),
        User.status == UserStatus.ACTIVE,
        User.activated_at.is_not(None),
        Environment.require_two_factor,
    )
    .limit(1)
)

_RESET = select(*columns(SecondFactorReset, ResetRow)).where(SecondFactorReset.account_id == bindparam("account_id"))
RESET_OF = Query(ResetRow, _RESET)
FORGET_RESET = (
    delete(SecondFactorReset).where(SecondFactorReset.account_id == bindparam("account_id")).execution_options(**_BULK)
)
