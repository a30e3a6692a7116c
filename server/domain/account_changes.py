"""Changes of the ways into an account: each is told to its holder by a mail that can take it back (MAIL-4)."""

import datetime as dt
import uuid
from typing import Any

from server.db.models import MailKind, Purpose
from server.db.models.base import Choice
from server.db.unit_of_work import UnitOfWork

from . import secrets, throttles
from .mails import mail_account
from .throttles import DAY, Budget

UNDO_LASTS = dt.timedelta(days=14)
# Of one account: so many that its holder finds the mail that matters among them.
MOST_A_DAY = Budget(50, DAY)


class AccountChange(Choice):
    """What changed. The values stand in mails and in the secrets of their links."""

    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105
    PRIMARY_EMAIL_CHANGED = "PRIMARY_EMAIL_CHANGED"
    EMAIL_ADDED = "EMAIL_ADDED"
    EMAIL_REMOVED = "EMAIL_REMOVED"
    TWO_FACTOR_ENABLED = "TWO_FACTOR_ENABLED"
    TWO_FACTOR_DISABLED = "TWO_FACTOR_DISABLED"
    RECOVERY_CODES_MADE = "RECOVERY_CODES_MADE"
    PASSKEY_ADDED = "PASSKEY_ADDED"
    PASSKEY_REMOVED = "PASSKEY_REMOVED"
    TWO_FACTOR_RESET_REQUESTED = "TWO_FACTOR_RESET_REQUESTED"
    TWO_FACTOR_RESET = "TWO_FACTOR_RESET"
    IDENTITY_LINKED = "IDENTITY_LINKED"
    IDENTITY_UNLINKED = "IDENTITY_UNLINKED"


# Those that have a mail of their own; of the others `server/mail/i18n.py` has a sentence each.
KINDS = {
    AccountChange.PASSWORD_CHANGED: MailKind.PASSWORD_CHANGED,
    AccountChange.PRIMARY_EMAIL_CHANGED: MailKind.PRIMARY_EMAIL_CHANGED,
}


async def announce(
    uow: UnitOfWork,
    account_id: uuid.UUID,
    change: AccountChange,
    *,
    subject: str = "",
    counted: bool = True,
    **params: Any,
) -> None:
    """A security notice to the primary address, with a link by which `account_undo` takes the change back.

    `subject`: the address that it is about, where it is about one. `params`: what the mail says beside. `counted`: made
    in a session of the account, which is RATE_LIMITED where it made too many in a day.
    """
    if counted:
        await throttles.ensure_left(uow, MOST_A_DAY, throttles.key("changes of", str(account_id)))
    detail = f"{change.value} {subject}".strip()
    secret = secrets.issue(uow, Purpose.UNDO_ACCOUNT_CHANGE, account_id, lasts=UNDO_LASTS, detail=detail)
    kind = KINDS.get(change, MailKind.ACCOUNT_CHANGED)
    await mail_account(uow, account_id, kind, change=change.value, secret=secret, **params)
