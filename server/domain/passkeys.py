"""Passkeys: made by who is logged in; they log in with or without an address, and are removed again (AUT-3).

A challenge is a secret like any other: kept hashed, good for five minutes, redeemed once by the statement that also
says for what and for whom it is.
"""

import datetime as dt
import uuid
from secrets import token_bytes
from typing import NamedTuple

from server.db.models import Passkey, Purpose, new_id
from server.db.policy import RelyingParty
from server.db.queries import accounts as account_queries
from server.db.queries import passkeys as queries
from server.db.queries.passkeys import PasskeyKey
from server.db.queries.secrets import SecretRow
from server.db.reader import Reads
from server.db.transactions import Transactions
from server.db.unit_of_work import UnitOfWork

from . import (
    account_changes,
    accounts,
    log_in_attempts,
    log_ins,
    names,
    passkey_ceremonies,
    reauthentication,
    second_factors,
    secrets,
    sessions,
    throttles,
)
from .account_changes import AccountChange
from .audit import AuditAction, audit_account
from .errors import (
    InvalidToken,
    NotFound,
    PasskeyCopied,
    PasskeyNotAccepted,
    PasskeyRefused,
    PasskeyTooLate,
    TooManyPasskeys,
)
from .log_ins import Challenge
from .networks import network
from .passkey_ceremonies import NewKey, Place, Presented, Unfit
from .permissions import Identity
from .sessions import Grant
from .throttles import HOUR, Budget

LASTS = dt.timedelta(milliseconds=passkey_ceremonies.TIMEOUT)  # five minutes: as long as browsers are told to try
MOST = 20  # of an account


class Made(NamedTuple):
    """The new passkey, and recovery codes where it is the account's first factor."""

    passkey_id: uuid.UUID
    recovery_codes: list[str] | None


class Started(NamedTuple):
    """What a log-in by passkey begins with: the challenge, and all that the browser takes, as JSON."""

    challenge: str
    options: str


async def start(uow: UnitOfWork, identity: Identity) -> str:
    """What the browser takes to make a passkey, as JSON. An earlier start that was not confirmed is void.

    REAUTHENTICATION_REQUIRED; INVALID_INPUT where the account has 20.
    """
    account = await accounts.locked(uow, identity)
    await reauthentication.ensure_recent(uow, identity)
    await _ensure_room(uow, account.id)
    await secrets.supersede(uow, Purpose.PASSKEY_REGISTRATION, account.id)
    await uow.changed(queries.SET_HANDLE, of_account=account.id, new_handle=token_bytes(32))
    handle = await uow.scalar(queries.HANDLE_OF, account_id=account.id)
    assert handle is not None
    return passkey_ceremonies.creation_options(
        uow.policy.relying_party,
        challenge=secrets.issue(uow, Purpose.PASSKEY_REGISTRATION, account.id, lasts=LASTS),
        handle=handle,
        address=await accounts.primary_address(uow, account.id),
        name=account.name,
        known=await _places(uow, account.id),
    )


async def confirm(uow: UnitOfWork, identity: Identity, *, name: str, credential: str) -> Made:
    """Keeps the passkey that the browser made: a factor from now on.

    REAUTHENTICATION_REQUIRED; INVALID_TOKEN where it answers no challenge of the account's, or one too old or used.
    INVALID_INPUT where the name or the passkey can't be used, or the account has 20.
    """
    account = await accounts.locked(uow, identity)
    await reauthentication.ensure_recent(uow, identity)
    name = names.clean_name(name)
    key = await _new_key(uow, account.id, credential)
    await _ensure_room(uow, account.id)
    passkey_id = new_id()
    kept = await uow.insert_if_new(
        Passkey,
        id=passkey_id,
        account_id=account.id,
        credential_id=key.credential_id,
        public_key=key.public_key,
        sign_count=key.sign_count,
        name=name,
        transports=",".join(key.transports),
        created_at=uow.now,
    )
    if not kept:  # somebody has it, and it is not told who
        raise PasskeyRefused
    codes = await second_factors.added(uow, account.id)
    audit_account(uow, AuditAction.PASSKEY_ADDED, account.id, by=account.id, target=("passkey", passkey_id))
    await account_changes.announce(uow, account.id, AccountChange.PASSKEY_ADDED)
    return Made(passkey_id, codes)


async def remove(uow: UnitOfWork, identity: Identity, *, passkey_id: uuid.UUID) -> None:
    """No factor from now on.

    REAUTHENTICATION_REQUIRED; INVALID_INPUT where it is the last factor, and an environment of the account needs one.
    """
    account = await accounts.locked(uow, identity)
    if not await uow.rows(queries.OWN_BY_ID, ids=[passkey_id], account_id=account.id):
        raise NotFound(field="passkeyId")
    await reauthentication.ensure_recent(uow, identity)
    await uow.changed(queries.REMOVE, of_id=passkey_id, of_account=account.id, now=uow.now)
    await second_factors.removed(uow, account.id, field="passkeyId")
    audit_account(uow, AuditAction.PASSKEY_REMOVED, account.id, by=account.id, target=("passkey", passkey_id))
    await account_changes.announce(uow, account.id, AccountChange.PASSKEY_REMOVED)


async def start_log_in(uow: UnitOfWork) -> Started:
    """For a log-in by passkey alone, whoever it will be. RATE_LIMITED where a network began many."""
    limit = Budget(uow.policy.limits.passkey_log_ins_per_network_an_hour, HOUR)
    await throttles.ensure_left(uow, limit, throttles.key("passkey log-ins from", network(uow.origin)))
    challenge = secrets.issue(uow, Purpose.PASSKEY_LOG_IN, new_id(), lasts=LASTS)
    options = passkey_ceremonies.request_options(uow.policy.relying_party, challenge=challenge, alone=True)
    return Started(challenge, options)


async def go_on(reads: Reads, party: RelyingParty, pending: Challenge) -> str | None:
    """By what one of the account's passkeys goes on with a log-in whose password was right; None where it has none."""
    places = await _places(reads, pending.account_id)
    if not places:
        return None
    await passkey_ceremonies.load()
    return passkey_ceremonies.request_options(party, challenge=pending.token, allowed=places, alone=False)


async def log_in(
    transactions: Transactions, identity: Identity | None, *, challenge: str, credential: str, user_agent: str | None
) -> Grant:
    """A session: by a passkey alone, whose device knows its user, or by one after a password. The challenge says which.

    INVALID_TOKEN where the challenge is none, used or too old. Else INVALID_CREDENTIALS, after the same statements and
    the same check whether or not anybody has such a passkey; RATE_LIMITED, without a check, where it was tried too
    often (AUT-7). `identity` is whoever is logged in already.
    """
    secret = await _answerable(transactions, challenge, Purpose.PASSKEY_LOG_IN, Purpose.LOG_IN_CHALLENGE)
    alone, answer = secret.purpose is Purpose.PASSKEY_LOG_IN, _presented(credential)
    key = await transactions.reader.first(queries.BY_CREDENTIAL, credential_id=answer.credential_id)
    async with transactions.write() as uow:
        if alone:
            account_id = key.account_id if key else None
            attempt = await log_in_attempts.begin_passkey(uow, answer.credential_id, account_id, identity)
        else:
            attempt = await log_in_attempts.begin_second_factor(uow, secret.subject_id)
    count = _count(uow, answer, key, challenge, alone=alone)
    if key is None or (not alone and key.account_id != secret.subject_id):
        raise PasskeyNotAccepted
    async with transactions.write() as uow:
        await uow.first(account_queries.LOCK, account_id=key.account_id)
        if await uow.first(queries.BY_CREDENTIAL, credential_id=answer.credential_id) is None:
            raise PasskeyNotAccepted  # removed meanwhile
        grant = None
        if await uow.changed(queries.USE, of_account=key.account_id, of_id=key.id, new_count=count, now=uow.now):
            grant = await _finish(uow, secret, key, challenge, user_agent=user_agent)
            await log_in_attempts.succeeded(uow, attempt)
        else:
            await secrets.redeem(uow, challenge, secret.purpose, secret.subject_id)
            audit_account(uow, AuditAction.PASSKEY_REFUSED, key.account_id, by=None, target=("passkey", key.id))
    if grant is None:
        raise PasskeyCopied
    return grant


async def _finish(
    uow: UnitOfWork, secret: SecretRow, key: PasskeyKey, challenge: str, *, user_agent: str | None
) -> Grant:
    """Once for each challenge. Whoever has a factor needs no reset of it."""
    if secret.purpose is Purpose.LOG_IN_CHALLENGE:
        return await log_ins.finish(uow, secret, challenge, user_agent=user_agent)
    if not await secrets.redeem(uow, challenge, Purpose.PASSKEY_LOG_IN, secret.subject_id):
        raise PasskeyTooLate(field="challenge")
    await second_factors.keep(uow, key.account_id)
    return await sessions.start(uow, key.account_id, user_agent=user_agent)


async def _new_key(uow: UnitOfWork, account_id: uuid.UUID, credential: str) -> NewKey:
    """Once for each challenge of the account's own."""
    try:
        challenge = passkey_ceremonies.challenge_of_new(credential)
    except Unfit:
        raise PasskeyRefused from None
    if not await secrets.redeem(uow, challenge, Purpose.PASSKEY_REGISTRATION, account_id):
        raise PasskeyTooLate(field="credential")
    try:
        return passkey_ceremonies.new_key(uow.policy.relying_party, credential, challenge=challenge)
    except Unfit:
        raise PasskeyRefused from None


async def _answerable(transactions: Transactions, challenge: str, *purposes: Purpose) -> SecretRow:
    """One that opens nothing counts for the network, as a link does."""
    async with log_in_attempts.counting_links(transactions):
        try:
            return await secrets.usable(transactions.reader, challenge, *purposes, now=dt.datetime.now(dt.UTC))
        except InvalidToken:
            raise PasskeyTooLate(field="challenge") from None


def _presented(credential: str) -> Presented:
    try:
        return passkey_ceremonies.presented(credential)
    except Unfit:
        raise PasskeyNotAccepted from None


def _count(uow: UnitOfWork, answer: Presented, key: PasskeyKey | None, challenge: str, *, alone: bool) -> int:
    """What its device counts. Where the answer names an account it is the key's own; alone it has to name one."""
    public_key, handle = (key.public_key, key.passkey_handle) if key else (None, None)
    try:
        count = passkey_ceremonies.check(
            uow.policy.relying_party, answer, challenge=challenge, public_key=public_key, alone=alone
        )
    except Unfit:
        raise PasskeyNotAccepted from None
    named = answer.user_handle
    if (named is None and alone) or (named is not None and named != handle):
        raise PasskeyNotAccepted
    return count


async def _places(reads: Reads, account_id: uuid.UUID) -> list[Place]:
    rows = await reads.rows(queries.PLACES_OF, account_id=account_id)
    return [Place(row.credential_id, tuple(filter(None, row.transports.split(",")))) for row in rows]


async def _ensure_room(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    if await uow.count(queries.NUMBER_OF, account_id=account_id) >= MOST:
        raise TooManyPasskeys(MOST)
