"""What nobody can use any more goes, in time. Nothing depends on it: expiry is part of every use.

How long what is over stays is in `Retention`, a setting for each table; docs/personal-data.md says why.
"""

import datetime as dt
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from sqlalchemy import Delete, Update

from server.db.models import InvitationStatus, lowest_id_at
from server.db.policy import Retention
from server.db.queries import environment_closing as closing
from server.db.queries import housekeeping as queries
from server.db.queries import mails
from server.db.queries.partnerships import BothSides
from server.db.query import Id, Query
from server.db.unit_of_work import UnitOfWork

from . import invitations, log_in_attempts
from .account_changes import UNDO_LASTS
from .audit import AuditAction
from .authority import lock_environments

AT_ONCE = 1000
# Of what takes several statements each.
FEW = 50

Step = Callable[[UnitOfWork], Awaitable[int]]
Kept = Callable[[Retention], dt.timedelta]


async def tidy(uow: UnitOfWork) -> int:
    """How many rows were over, and are gone now: at most 1,000 of each table.

    More may be left where it is not 0: ask again, in another transaction. Who tidies a server runs each of `STEPS` in
    transactions of its own, so that nobody waits for long to write (LIM-6).
    """
    return sum([await step(uow) for step in STEPS])


def _older(statement: Delete | Update, kept: Kept) -> Step:
    async def step(uow: UnitOfWork) -> int:
        return await uow.changed(statement, limit=AT_ONCE, before=uow.now - kept(uow.policy.kept))

    return step


def _earlier(statement: Any, kept: Kept) -> Step:
    """The same by ids, which are ordered by time."""

    async def step(uow: UnitOfWork) -> int:
        return await uow.changed(statement, limit=AT_ONCE, before=lowest_id_at(uow.now - kept(uow.policy.kept)))

    return step


def _ended(find: Query[Id], forget: Sequence[Delete], kept: Kept) -> Step:
    """Rows that others refer to, which go before them."""

    async def step(uow: UnitOfWork) -> int:
        found = await uow.rows(find, limit=AT_ONCE, before=uow.now - kept(uow.policy.kept))
        for statement in forget if found else ():
            await uow.changed(statement, ids=[row.id for row in found])
        return len(found)

    return step


async def _sessions(uow: UnitOfWork) -> int:
    return await uow.changed(queries.SESSIONS, limit=AT_ONCE, **uow.policy.live_at(uow.now))


async def _challenges(uow: UnitOfWork) -> int:
    return await uow.changed(queries.CHALLENGES, limit=AT_ONCE, now=uow.now)


async def _spent_tokens(uow: UnitOfWork) -> int:
    return await uow.changed(queries.SPENT_TOKENS, limit=AT_ONCE, now=uow.now)


async def _untaken_invitations(uow: UnitOfWork) -> int:
    """Who was invited and never came is forgotten, as if the invitation were withdrawn (INV-9)."""
    before = uow.now - uow.policy.kept.invitations
    seen = await uow.rows(queries.UNTAKEN_INVITATIONS, limit=FEW, before=before)
    if not seen:
        return 0
    await lock_environments(uow, {row.environment_id for row in seen})
    rows = await uow.rows(queries.UNTAKEN_INVITATIONS, limit=FEW, before=before)
    locked = {row.environment_id for row in seen}
    gone = [row for row in rows if row.environment_id in locked]
    for row in gone:
        await invitations.end(uow, row, InvitationStatus.REVOKED, by=row.user_id)
        uow.audit(
            AuditAction.INVITATION_REVOKED,
            target=("user", row.user_id),
            actor_id=None,
            environment_id=row.environment_id,
            after={"invitation": str(row.id)},
        )
    return len(gone)


async def _partnerships(uow: UnitOfWork) -> int:
    found = await uow.rows(queries.PARTNERSHIPS, limit=AT_ONCE, before=uow.now - uow.policy.kept.partnerships)
    await _forget(uow, found)
    return len(found)


async def _forget(uow: UnitOfWork, found: Sequence[BothSides]) -> None:
    """Partnerships, on both sides at once: neither is left with a partner that knows nothing of it."""
    for statement in queries.FORGET_OF_PARTNERSHIPS if found else ():
        await uow.changed(statement, ids=[row.id for row in found])
    sides = sorted((side, row.id) for row in found for side in (row.environment_id, row.partner_id))
    await uow.each(queries.FORGET_SIDE, [{"of_environment": side, "of_id": pk} for side, pk in sides])


async def _closed_environments(uow: UnitOfWork) -> int:
    over = await uow.rows(closing.OVER, limit=FEW, before=uow.now - uow.policy.kept.closed_environments)
    for environment in over:
        while found := await uow.rows(closing.ITS_PARTNERSHIPS, environment_id=environment.id, limit=AT_ONCE):
            await _forget(uow, found)
        for statement in closing.FORGETTING:
            await uow.changed(statement, of_environment=environment.id)
    return len(over)


STEPS: tuple[Step, ...] = (
    _sessions,
    _older(queries.SECRETS, lambda kept: kept.secrets),
    _challenges,
    _older(queries.SIGN_UPS, lambda kept: kept.sign_ups),
    _older(queries.THROTTLES, lambda _: log_in_attempts.KNOWN_FOR),  # longer than any wait, window or known network
    _older(queries.FAILED_LOG_INS, lambda kept: kept.failed_log_ins),
    _older(queries.DOMAIN_PROOFS, lambda kept: kept.domain_proofs),
    _older(queries.AUTHENTICATOR_APPS, lambda _: UNDO_LASTS),  # until then the mail that told of it can bring one back
    _older(queries.PASSKEYS, lambda _: UNDO_LASTS),
    _older(queries.UNLINKED_IDENTITIES, lambda _: UNDO_LASTS),
    _spent_tokens,
    _older(queries.IDEMPOTENCY_KEYS, lambda kept: kept.idempotency_keys),
    _untaken_invitations,
    _older(queries.INVITATIONS, lambda kept: kept.invitations),
    _ended(queries.MEMBERSHIPS, queries.FORGET_MEMBERSHIPS, lambda kept: kept.memberships),
    _ended(queries.UNTAKEN_REQUESTS, queries.FORGET_MEMBERSHIPS, lambda kept: kept.memberships),
    _partnerships,
    _closed_environments,
    _earlier(mails.FORGET, lambda kept: kept.mails),
    _earlier(queries.INBOX_ITEMS, lambda kept: kept.inbox_items),
    _earlier(queries.AUDIT_ORIGINS, lambda kept: kept.audit_origins),
    _earlier(queries.ACCOUNT_AUDIT_ORIGINS, lambda kept: kept.audit_origins),
    _earlier(queries.MAILBOX_MESSAGES, lambda kept: kept.mailbox_messages),
)
