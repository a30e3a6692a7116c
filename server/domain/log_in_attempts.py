"""Tries at a password or a link (AUT-7): counted before a hash is computed, uncounted where they were right."""

import contextlib
import datetime as dt
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass

from server.db.models import FailedLogIn, new_id
from server.db.queries import accounts as account_queries
from server.db.queries import failed_log_ins as queries
from server.db.queries import throttles as throttle_queries
from server.db.queries import users as user_queries
from server.db.reader import Reads
from server.db.transactions import Transactions
from server.db.unit_of_work import UnitOfWork

from . import throttles
from .audit import AuditAction
from .errors import InvalidToken, InvitationInvalid, RateLimited
from .networks import network
from .permissions import Identity
from .throttles import BackOff

# From where an account logged in within this time, it may go on trying while strangers wait.
KNOWN_FOR = dt.timedelta(days=90)
# When a try that was counted has failed for sure: until then a right password may wait for its turn.
REPORTED_AFTER = dt.timedelta(minutes=2)
REPORTED_AT_ONCE = 100
# Events are stored about when they happen (`queries/audit.py`): what could not be reported in time says when it was.
LATEST_REPORT = dt.timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try that was counted. `own` is the back-off of this caller alone; `shared` ones count others' tries too."""

    id: uuid.UUID
    own: dict[bytes, BackOff]
    shared: dict[bytes, BackOff]
    known: bytes | None = None


async def is_known(reads: Reads, account_id: uuid.UUID | None, origin: str, *, now: dt.datetime) -> bool:
    """Whether the account logged in from this network before. Unknown accounts are looked for likewise."""
    row = await reads.first(throttle_queries.THROTTLE, key=_known(account_id, origin))
    return row is not None and now - row.counted_at < KNOWN_FOR


async def begin_log_in(
    uow: UnitOfWork,
    address: str,
    account_id: uuid.UUID | None,
    identity: Identity | None,
    *,
    method: str = "PASSWORD",
) -> Attempt:
    """Counts it for the address from here, for the address from anywhere, and for everything from here.

    RATE_LIMITED where one of them has to wait. Who is known here, or has a session of the account, waits for their own
    failures only. Unknown addresses are counted like known ones.
    """
    limits, here = uow.policy.limits, network(uow.origin)
    own = {throttles.key("log-in here", address, here): BackOff(limits.guesses_per_address_and_network)}
    shared = {
        throttles.key("log-in", address): BackOff(limits.guesses_per_address),
        _everything(here): BackOff(limits.guesses_per_network),
    }
    known = await is_known(uow, account_id, uow.origin, now=uow.now)
    if known or (identity is not None and identity.account_id == account_id):
        shared = {}
    return await _begin(uow, Attempt(new_id(), own, shared, known=_known(account_id, uow.origin)), account_id, method)


async def begin_passkey(
    uow: UnitOfWork, credential_id: bytes, account_id: uuid.UUID | None, identity: Identity | None
) -> Attempt:
    """The same of a passkey that stands alone: its id is what an address is to a password."""
    return await begin_log_in(uow, credential_id.hex(), account_id, identity, method="PASSKEY")


async def begin_confirmation(uow: UnitOfWork, identity: Identity, *, by_code: bool = False) -> Attempt:
    """The same of a password that a logged-in account confirms something with: each session waits for its own tries.

    `by_code`: of a code of its second factor. They are counted apart: a right password says nothing of wrong codes.
    """
    limits, kind = uow.policy.limits, "session code" if by_code else "session"
    own = {throttles.key(kind, str(identity.session_id)): BackOff(limits.guesses_per_address_and_network)}
    shared = {_everything(network(uow.origin)): BackOff(limits.guesses_per_network)}
    return await _begin(uow, Attempt(new_id(), own, shared), identity.account_id, "CONFIRMATION")


async def begin_second_factor(uow: UnitOfWork, account_id: uuid.UUID) -> Attempt:
    """The same of a code that a log-in goes on with: for the account from here, from anywhere, and for the network."""
    limits, here = uow.policy.limits, network(uow.origin)
    own = {throttles.key("second factor here", str(account_id), here): BackOff(limits.guesses_per_address_and_network)}
    shared = {
        throttles.key("second factor", str(account_id)): BackOff(limits.guesses_per_address),
        _everything(here): BackOff(limits.guesses_per_network),
    }
    if await is_known(uow, account_id, uow.origin, now=uow.now):
        shared = {}
    return await _begin(
        uow, Attempt(new_id(), own, shared, known=_known(account_id, uow.origin)), account_id, "SECOND_FACTOR"
    )


async def succeeded(uow: UnitOfWork, attempt: Attempt, *, logged_in: bool = True) -> None:
    """It was no failure: its own back-off begins anew. Where somebody `logged_in`, their network is known from now."""
    forgotten = [*attempt.own, *([attempt.known] if attempt.known and logged_in else [])]
    await throttles.settle(uow, taken_back=attempt.shared, forgotten=forgotten)
    await uow.changed(queries.DELETE, id=attempt.id)


async def trust_network(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    """Where somebody proved the account's mailbox they may log in while strangers wait."""
    await throttles.settle(uow, taken_back={}, forgotten=[_known(account_id, uow.origin)])


@contextlib.asynccontextmanager
async def counting_links(transactions: Transactions) -> AsyncIterator[None]:
    """Around what takes a mailed secret: one that opens nothing counts for the network. RATE_LIMITED where it waits."""
    under = _everything(network(transactions.origin))
    await ensure_no_wait(transactions.reader, transactions.origin, now=dt.datetime.now(dt.UTC))
    try:
        yield
    except (InvalidToken, InvitationInvalid):
        async with transactions.write() as uow:
            await throttles.count_failure(uow, {under: BackOff(uow.policy.limits.guesses_per_network)})
        raise


async def report(uow: UnitOfWork) -> int:
    """Writes failures of some minutes ago into the audit log of every environment in which the account has a place.

    Not at once: a try is counted before it is known to be one that fails, and what is done for a known address must not
    take longer than for an unknown one (AUT-1). How many there were; more may be left where it is not 0.
    """
    rows = await uow.rows(queries.TO_REPORT, before=uow.now - REPORTED_AFTER, limit=REPORTED_AT_ONCE)
    account_ids = sorted({row.account_id for row in rows if row.account_id})
    users = await uow.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=account_ids) if account_ids else []
    for row in rows:
        for user in users:
            if user.account_id == row.account_id and user.activated_at is not None:
                uow.audit(
                    AuditAction.ACCOUNT_LOG_IN_FAILED,
                    target=("user", user.id),
                    actor_id=None,
                    environment_id=user.environment_id,
                    after={"method": row.method},
                    origin=row.origin,
                    at=max(row.at, uow.now - LATEST_REPORT),
                )
    if rows:
        await uow.changed(queries.REPORTED, ids=[row.id for row in rows])
    return len(rows)


async def ensure_no_wait(reads: Reads, origin: str, *, now: dt.datetime) -> None:
    """RATE_LIMITED where this network has to wait before anything else is tried from it."""
    row = await reads.first(throttle_queries.THROTTLE, key=_everything(network(origin)))
    if wait := throttles.waiting(row, now):
        raise RateLimited(retry_after=throttles.seconds(wait))


async def external_failed(uow: UnitOfWork, account_id: uuid.UUID | None) -> None:
    """A log-in at a provider that came to nothing: counted for the network, and a row where an account is known."""
    account = await uow.first(account_queries.LOCK, account_id=account_id) if account_id is not None else None
    if account is not None:  # and not erased while the provider was asked
        uow.add(FailedLogIn(id=new_id(), account_id=account.id, at=uow.now, origin=uow.origin, method="EXTERNAL"))
    under = _everything(network(uow.origin))
    await throttles.count_failure(uow, {under: BackOff(uow.policy.limits.guesses_per_network)})


async def _begin(uow: UnitOfWork, attempt: Attempt, account_id: uuid.UUID | None, method: str) -> Attempt:
    # Locked before what is counted, in the order of whoever logs in; or found to be erased meanwhile. For an unknown
    # address it is the very same statement.
    account = await uow.first(account_queries.LOCK, account_id=account_id or attempt.id)
    account_id = account.id if account else None
    await throttles.count_failure(uow, attempt.own | attempt.shared)
    uow.add(FailedLogIn(id=attempt.id, account_id=account_id, at=uow.now, origin=uow.origin, method=method))
    return attempt


def _everything(here: str) -> bytes:
    return throttles.key("network", here)


def _known(account_id: uuid.UUID | None, origin: str) -> bytes:
    return throttles.key("known", str(account_id), network(origin))
