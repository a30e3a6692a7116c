"""The link in a security notice: the ways into the account are again as they were before the change that it told of.

Whoever made the change was logged in and had shown a factor a short while before, and may have made others since: so
all of them are taken back together, all sessions end, and the password is none any more. The holder of the primary
address, as it was then, sets a new one by mail (ADR 17).
"""

import contextlib
import datetime as dt
import uuid
from collections.abc import Sequence

from server.db.models import Purpose
from server.db.queries import account_undo as queries
from server.db.queries import accounts as account_queries
from server.db.queries import second_factors as factor_queries
from server.db.queries.secrets import SecretRow
from server.db.unit_of_work import UnitOfWork

from . import accounts, address_links, addresses, log_ins, second_factors, secrets, sessions
from .account_changes import UNDO_LASTS, AccountChange
from .audit import AuditAction, audit_account
from .errors import InvalidToken, LogInRequired

# After these somebody may have seen recovery codes whom they are not for.
SHOW_CODES = {AccountChange.TWO_FACTOR_ENABLED, AccountChange.PASSKEY_ADDED, AccountChange.RECOVERY_CODES_MADE}


async def undo_account_change(uow: UnitOfWork, *, token: str) -> None:
    """Takes the change back, and whatever else changed of the ways in since then. INVALID_TOKEN.

    Of an Administrator's request to reset the second factors, which changed nothing yet, only the request goes.
    """
    secret = await secrets.usable(uow, token, Purpose.UNDO_ACCOUNT_CHANGE, now=uow.now)
    account_id, (change, _) = secret.subject_id, _told(secret.detail)
    seen = await _changes(uow, secret)
    added = [address for made, address in seen if made is AccountChange.EMAIL_ADDED]
    await address_links.lock_places(uow, account_id, added)
    account = await uow.first(account_queries.LOCK, account_id=account_id)
    if account is None or not await secrets.redeem(uow, token, Purpose.UNDO_ACCOUNT_CHANGE, account_id):
        raise InvalidToken(field="token")
    if change is AccountChange.TWO_FACTOR_RESET_REQUESTED:
        if not await uow.changed(factor_queries.FORGET_RESET, account_id=account_id):
            raise InvalidToken(field="token")
    else:
        await _end_all_ways_in(uow, account_id)
        await _take_back(uow, account_id, secret.created_at, await _changes(uow, secret))  # as they are under the lock
    audit_account(uow, AuditAction.ACCOUNT_CHANGE_UNDONE, account_id, by=account_id, after={"change": change.value})


async def _changes(uow: UnitOfWork, secret: SecretRow) -> list[tuple[AccountChange, str]]:
    """Those that were told of since this link's own, which is the first."""
    rows = await uow.rows(queries.CHANGES_SINCE, of_account=secret.subject_id, since=secret.created_at)
    return [_told(row.detail) for row in rows]


async def _end_all_ways_in(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    """Whatever else can be taken back: whoever is in is out, and knows no password any more."""
    await uow.changed(account_queries.SET_PASSWORD, of_id=account_id, new_hash=None)
    await secrets.supersede(uow, Purpose.RECOVERY, account_id)
    await log_ins.abandon(uow, account_id)
    await sessions.end_all(uow, account_id)


async def _take_back(
    uow: UnitOfWork, account_id: uuid.UUID, since: dt.datetime, changes: Sequence[tuple[AccountChange, str]]
) -> None:
    for forget in queries.FORGET:
        await uow.changed(forget, of_account=account_id, since=since)
    for restore in queries.RESTORE:
        await uow.changed(restore, of_account=account_id, since=since, settled=since - UNDO_LASTS)
    if any(change in SHOW_CODES for change, _ in changes):
        await uow.changed(factor_queries.FORGET_RECOVERY_CODES, account_id=account_id)
    await second_factors.recount(uow, account_id)
    for change, written in reversed(changes):  # to the oldest: it is how it was at first
        match change:
            case AccountChange.PRIMARY_EMAIL_CHANGED:
                await _make_primary(uow, account_id, written)
            case AccountChange.EMAIL_REMOVED:
                await _put_back(uow, account_id, written)
            case AccountChange.EMAIL_ADDED:
                email = await address_links.reclaimable(uow, account_id, written)
                if email is not None:
                    await address_links.take_off(uow, email, by=email.account_id)
    await uow.changed(queries.SUPERSEDE_SINCE, of_account=account_id, since=since, now=uow.now)


async def _make_primary(uow: UnitOfWork, account_id: uuid.UUID, written: str) -> None:
    """The former primary address, where nobody else proved its mailbox meanwhile."""
    await _put_back(uow, account_id, written)
    now = await uow.first(account_queries.PRIMARY_OF, account_id=account_id)
    former = await uow.first(account_queries.ADDRESS, canonical=addresses.parse(written).canonical)
    if now is None or former is None or former.account_id != account_id or former.is_primary:
        return
    await accounts.move_primary(uow, account_id, former=now.canonical, to=former.canonical)


async def _put_back(uow: UnitOfWork, account_id: uuid.UUID, written: str) -> None:
    """As a secondary address, where it is nobody's."""
    with contextlib.suppress(LogInRequired):
        await accounts.own(uow, account_id, addresses.parse(written), primary=False)


def _told(detail: str | None) -> tuple[AccountChange, str]:
    """What changed, and the address that it is about."""
    name, _, address = (detail or "").partition(" ")
    return AccountChange(name), address
