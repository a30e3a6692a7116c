"""Tries at a password or a link (AUT-7): counted before a hash is computed, uncounted where they were right."""

import contextlib
import datetime as dt
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass

from server.db.models import FailedLogIn, new_id
from server.db.queries import failed_log_ins as queries
from server.db.queries import throttles as throttle_queries
from server.db.reader import Reads
from server.db.transactions import Transactions
from server.db.unit_of_work import UnitOfWork

from . import throttles
from .errors import InvalidToken, InvitationInvalid, RateLimited
from .networks import network
from .permissions import Identity
from .throttles import BackOff

# From where an account logged in within this time, it may go on trying while strangers wait.
KNOWN_FOR = dt.timedelta(days=90)


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
    uow: UnitOfWork, address: str, account_id: uuid.UUID | None, identity: Identity | None
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
    return await _begin(
        uow, Attempt(new_id(), own, shared, known=_known(account_id, uow.origin)), account_id, "PASSWORD"
    )


async def begin_confirmation(uow: UnitOfWork, identity: Identity) -> Attempt:
    """The same of a password that a logged-in account confirms something with: each session waits for its own tries."""
    limits = uow.policy.limits
    own = {throttles.key("session", str(identity.session_id)): BackOff(limits.guesses_per_address_and_network)}
    shared = {_everything(network(uow.origin)): BackOff(limits.guesses_per_network)}
    return await _begin(uow, Attempt(new_id(), own, shared), identity.account_id, "CONFIRMATION")


async def succeeded(uow: UnitOfWork, attempt: Attempt) -> None:
    """It was no failure: its own back-off begins anew, and the network is known from now on."""
    forgotten = [*attempt.own, *([attempt.known] if attempt.known else [])]
    await throttles.settle(uow, taken_back=attempt.shared, forgotten=forgotten)
    await uow.changed(queries.DELETE, id=attempt.id)


async def trust_network(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    """Where somebody proved the account's mailbox they may log in while strangers wait."""
    await throttles.settle(uow, taken_back={}, forgotten=[_known(account_id, uow.origin)])


@contextlib.asynccontextmanager
async def counting_links(transactions: Transactions) -> AsyncIterator[None]:
    """Around what takes a mailed secret: one that opens nothing counts for the network. RATE_LIMITED where it waits."""
    now, under = dt.datetime.now(dt.UTC), _everything(network(transactions.origin))
    row = await transactions.reader.first(throttle_queries.THROTTLE, key=under)
    if wait := throttles.waiting(row, now):
        raise RateLimited(retry_after=throttles.seconds(wait))
    try:
        yield
    except (InvalidToken, InvitationInvalid):
        async with transactions.write() as uow:
            await throttles.count_failure(uow, {under: BackOff(uow.policy.limits.guesses_per_network)})
        raise


async def _begin(uow: UnitOfWork, attempt: Attempt, account_id: uuid.UUID | None, method: str) -> Attempt:
    await throttles.count_failure(uow, attempt.own | attempt.shared)
    uow.add(FailedLogIn(id=attempt.id, account_id=account_id, at=uow.now, origin=uow.origin, method=method))
    return attempt


def _everything(here: str) -> bytes:
    return throttles.key("network", here)


def _known(account_id: uuid.UUID | None, origin: str) -> bytes:
    return throttles.key("known", str(account_id), network(origin))
