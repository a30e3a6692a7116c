"""The ways into an account as they were at a moment: what came since then goes, and what went since then comes back."""

import datetime as dt
from typing import Protocol

from sqlalchemy import bindparam, delete, or_, select, update

from server.db.models import AuthenticatorApp, ExternalIdentity, Passkey, Purpose, Secret
from server.db.query import Query, columns

_BULK = {"synchronize_session": False}


class AnnouncedChange(Protocol):
    detail: str | None
    created_at: dt.datetime


_ANNOUNCED = (
    Secret.purpose == Purpose.UNDO_ACCOUNT_CHANGE,
    Secret.subject_id == bindparam("of_account"),
    Secret.created_at >= bindparam("since"),
)
# What was told of the account since that moment, the oldest first.
CHANGES_SINCE = Query(
    AnnouncedChange, select(*columns(Secret, AnnouncedChange)).where(*_ANNOUNCED).order_by(Secret.created_at)
)
# One link took all of it back: there is nothing left for the others.
SUPERSEDE_SINCE = (
    update(Secret)
    .where(*_ANNOUNCED, Secret.used_at.is_(None))
    .values(superseded_at=bindparam("now"))
    .execution_options(**_BULK)
)

_FORGET_APPS = delete(AuthenticatorApp).where(
    AuthenticatorApp.account_id == bindparam("of_account"),
    or_(AuthenticatorApp.confirmed_at.is_(None), AuthenticatorApp.confirmed_at >= bindparam("since")),
)
_FORGET_PASSKEYS = delete(Passkey).where(
    Passkey.account_id == bindparam("of_account"), Passkey.created_at >= bindparam("since")
)
_FORGET_IDENTITIES = delete(ExternalIdentity).where(
    ExternalIdentity.account_id == bindparam("of_account"), ExternalIdentity.linked_at >= bindparam("since")
)
# Gone for good: no other link brings them back.
FORGET = tuple(
    statement.execution_options(**_BULK) for statement in (_FORGET_APPS, _FORGET_PASSKEYS, _FORGET_IDENTITIES)
)

# Of what was there at :settled: what came later may be of the hand that took it away again.
_RESTORE_APPS = (
    update(AuthenticatorApp)
    .where(
        AuthenticatorApp.account_id == bindparam("of_account"),
        AuthenticatorApp.removed_at >= bindparam("since"),
        AuthenticatorApp.confirmed_at < bindparam("settled"),
    )
    .values(removed_at=None)
)
_RESTORE_PASSKEYS = (
    update(Passkey)
    .where(
        Passkey.account_id == bindparam("of_account"),
        Passkey.removed_at >= bindparam("since"),
        Passkey.created_at < bindparam("settled"),
    )
    .values(removed_at=None)
)
_RESTORE_IDENTITIES = (
    update(ExternalIdentity)
    .where(
        ExternalIdentity.account_id == bindparam("of_account"),
        ExternalIdentity.removed_at >= bindparam("since"),
        ExternalIdentity.linked_at < bindparam("settled"),
    )
    .values(removed_at=None)
)
RESTORE = tuple(
    statement.execution_options(**_BULK) for statement in (_RESTORE_APPS, _RESTORE_PASSKEYS, _RESTORE_IDENTITIES)
)
