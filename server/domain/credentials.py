"""The verbs that take a password or a code of a second factor: each reads, hashes, and then writes (AUT-1, AUT-6).

Only a few hashes run at once, so nobody holds a database connection while waiting for a turn.
"""

import datetime as dt
import uuid
from collections.abc import Awaitable, Callable, Iterable
from typing import NamedTuple, Protocol, TypeVar

from server.db.models import Purpose
from server.db.queries import accounts as queries
from server.db.reader import Reads
from server.db.transactions import Transactions
from server.db.unit_of_work import UnitOfWork

from . import (
    account_erasure,
    accounts,
    addresses,
    invitation_acceptance,
    log_in_attempts,
    log_ins,
    names,
    passkeys,
    password_strength,
    passwords,
    reauthentication,
    second_factors,
    secrets,
    sessions,
    sign_ups,
    texts,
)
from .errors import InvalidCredentials, InvalidInput, LastFactorGoes, RateLimited, WrongPassword
from .ids import UserRef
from .invitation_handles import Handle, Link
from .log_ins import Challenge
from .password_strength import ALONE, BESIDE_ANOTHER
from .permissions import Identity
from .sessions import Grant

T = TypeVar("T")
ERASURE_TRIES = 5  # each time somebody invited the person, or added them, at the same moment
Recheck = Callable[[], Awaitable[object]]


class PasswordHasher(Protocol):
    """What `server.auth.password_hashing.Passwords` does."""

    async def new_hash(
        self,
        password: str | None,
        *,
        about: Iterable[str | None],
        field: str = "password",
        shortest: int = ALONE,
        recheck: Recheck | None = None,
    ) -> str:
        """WEAK_PASSWORD where it is weak. `recheck` runs first when its turn comes, and raises if it is too late."""

    async def verify(self, password: str, password_hash: str | None) -> bool: ...
    async def improved(self, password: str, password_hash: str) -> str | None: ...


class Entry(NamedTuple):
    """What signing up and accepting answer: the new session, and the user it was started for."""

    grant: Grant
    user: UserRef


async def log_in(
    transactions: Transactions,
    hasher: PasswordHasher,
    identity: Identity | None,
    *,
    email: str,
    password: str,
    user_agent: str | None,
) -> Grant | Challenge:
    """One hash and the same statements, whether or not the address is known; INVALID_CREDENTIALS (AUT-1).

    RATE_LIMITED, without a hash, where it was tried too often (AUT-7). `identity` is whoever is logged in already.
    A challenge where the account has a second factor: `complete_log_in` goes on from there.
    """
    try:
        canonical = addresses.parse(email).canonical
    except InvalidInput:
        canonical = ""
    account = await accounts.by_address(transactions.reader, canonical)
    async with transactions.write() as uow:
        attempt = await log_in_attempts.begin_log_in(uow, canonical, account.id if account else None, identity)
    password = texts.cut(password, texts.PASSWORD)
    while True:
        known = account.password_hash if account else None
        if not await hasher.verify(password, known) or account is None or known is None:
            raise InvalidCredentials
        better = await hasher.improved(password, known)
        try:
            async with transactions.write() as uow:
                granted = await log_ins.by_password(
                    uow, account.id, verified_hash=known, better_hash=better, user_agent=user_agent
                )
                await log_in_attempts.succeeded(uow, attempt, logged_in=isinstance(granted, Grant))
                return granted
        except InvalidCredentials:
            if better is None:
                raise
        # perhaps another log-in replaced the outdated hash first: the current one decides
        account = await accounts.by_address(transactions.reader, canonical)
        await transactions.refresh()


async def complete_log_in(transactions: Transactions, *, challenge: str, code: str, user_agent: str | None) -> Grant:
    """The session, for a code of the app or a recovery code. INVALID_TOKEN for the challenge, INVALID_CODE (AUT-3).

    RATE_LIMITED, without a look at the code, where it was tried too often (AUT-7).
    """
    secret, _ = await _checked(transactions, lambda reads: log_ins.check(reads, challenge, now=_now()))
    async with transactions.write() as uow:
        attempt = await log_in_attempts.begin_second_factor(uow, secret.subject_id)
    async with transactions.write() as uow:
        grant = await log_ins.complete(uow, token=challenge, code=code, user_agent=user_agent)
        await log_in_attempts.succeeded(uow, attempt)
        return grant


async def reauthenticate(
    transactions: Transactions, hasher: PasswordHasher, identity: Identity, *, password: str | None, code: str | None
) -> None:
    """The session may change ways in for 10 minutes: by its password, or by a code of its second factor (AUT-3).

    INVALID_CREDENTIALS, INVALID_CODE, RATE_LIMITED.
    """
    if password is not None:
        await _verified_hash(transactions, hasher, identity, password, field="password")
        async with transactions.write() as uow:
            await reauthentication.note(uow, identity)
        return
    async with transactions.write() as uow:
        attempt = await log_in_attempts.begin_confirmation(uow, identity, by_code=True)
    async with transactions.write() as uow:
        await accounts.locked(uow, identity)
        await second_factors.use(uow, identity.account_id, code or "")
        await log_in_attempts.succeeded(uow, attempt)
        await reauthentication.note(uow, identity)


async def confirm_app(transactions: Transactions, identity: Identity, *, code: str) -> list[str] | None:
    """The authenticator app is a second factor from now on; recovery codes, where it is the first one. INVALID_CODE."""
    async with transactions.write() as uow:
        attempt = await log_in_attempts.begin_confirmation(uow, identity, by_code=True)
    async with transactions.write() as uow:
        codes = await second_factors.confirm_app(uow, identity, code=code)
        await log_in_attempts.succeeded(uow, attempt)
        return codes


async def remove_app(
    transactions: Transactions, hasher: PasswordHasher, identity: Identity, *, password: str, code: str
) -> None:
    """The app is no factor any more. WEAK_PASSWORD where the password is too short to be the only way in (AUT-6)."""
    await _verified_hash(transactions, hasher, identity, password, field="password")
    async with transactions.write() as uow:
        attempt = await log_in_attempts.begin_confirmation(uow, identity, by_code=True)
    async with transactions.write() as uow:
        await second_factors.remove_app(uow, identity, code=code)
        if not await second_factors.has_one(uow, identity.account_id):
            password_strength.ensure_long_enough(password, shortest=ALONE, field="password")
        await log_in_attempts.succeeded(uow, attempt)


async def remove_passkey(
    transactions: Transactions,
    hasher: PasswordHasher,
    identity: Identity,
    *,
    passkey_id: uuid.UUID,
    password: str | None,
) -> None:
    """The passkey is no factor any more. `password` shows who asks, and has to come with the last factor.

    INVALID_CREDENTIALS; WEAK_PASSWORD where the password is too short to be the only way in (AUT-6).
    """
    if password is not None:
        known: str | None = await _verified_hash(transactions, hasher, identity, password, field="password")
    else:
        known = await transactions.reader.scalar(queries.PASSWORD_OF, account_id=identity.account_id)
    async with transactions.write() as uow:
        if password is not None:
            await reauthentication.note(uow, identity)
        await passkeys.remove(uow, identity, passkey_id=passkey_id)
        if known is not None and not await second_factors.has_one(uow, identity.account_id):
            if password is None:
                raise LastFactorGoes
            password_strength.ensure_long_enough(password, shortest=ALONE, field="password")


async def complete_sign_up(
    transactions: Transactions,
    hasher: PasswordHasher,
    identity: Identity | None,
    *,
    token: str,
    name: str | None,
    password: str | None,
    environment_name: str | None,
    user_agent: str | None,
) -> Entry:
    """Founds or joins an environment with the address that the link proves, and logs in (ENV-1)."""
    password_hash = None
    checked, recheck = await _checked(
        transactions,
        lambda reads: sign_ups.check(reads, token, identity, anew=password is not None, now=_now()),
    )
    if checked.account_id is None:
        password_hash = await _first_hash(transactions, hasher, name, password, checked.row.email, recheck=recheck)
    async with transactions.write() as uow:
        account_id, user = await sign_ups.complete_sign_up(
            uow, identity, token=token, name=name, password_hash=password_hash, environment_name=environment_name
        )
        return Entry(await _session_for(uow, account_id, identity, user_agent), user)


async def accept_invitation(
    transactions: Transactions,
    hasher: PasswordHasher,
    identity: Identity | None,
    *,
    handle: Handle,
    name: str | None,
    password: str | None,
    locale: str,
    user_agent: str | None,
) -> Entry:
    """Takes an invitation, once, and logs in (INV-6)."""
    password_hash = None
    row, recheck = await _checked(
        transactions,
        lambda reads: invitation_acceptance.check(reads, handle, identity, now=_now()),
    )
    if identity is None and await accounts.by_address(transactions.reader, row.canonical) is None:
        password_hash = await _first_hash(transactions, hasher, name, password, row.email, recheck=recheck)
    async with transactions.write() as uow:
        account_id, user = await invitation_acceptance.accept_invitation(
            uow, identity, handle=handle, name=name, password_hash=password_hash, locale=locale
        )
        return Entry(await _session_for(uow, account_id, identity, user_agent), user)


async def _session_for(uow: UnitOfWork, account_id: uuid.UUID, identity: Identity | None, agent: str | None) -> Grant:
    """For a new account, whose password was just chosen; or for who had a session of the account already."""
    before = identity if identity is not None and identity.account_id == account_id else None
    return await sessions.start(uow, account_id, user_agent=agent, after=before)


async def set_password(
    transactions: Transactions,
    hasher: PasswordHasher,
    identity: Identity | None,
    *,
    token: str,
    name: str | None,
    password: str,
) -> uuid.UUID:
    """The account. A recovery, an address reclaimed, or an added user's first password: the secret's purpose says."""
    if await secrets.find(transactions.reader, token, Purpose.FIRST_PASSWORD) is not None:
        return await _set_first_password(transactions, hasher, identity, token=token, name=name, password=password)
    if await secrets.find(transactions.reader, token, Purpose.RECLAIM) is not None:
        return await _reclaim(transactions, hasher, token=token, name=name, password=password)
    secret, recheck = await _checked(transactions, lambda reads: passwords.check_recovery(reads, token, now=_now()))
    about = await _names_and_addresses(transactions, secret.subject_id)
    shortest = await _shortest_password(transactions, secret.subject_id)
    await transactions.refresh()
    password_hash = await hasher.new_hash(password, about=about, shortest=shortest, recheck=recheck)
    async with transactions.write() as uow:
        return await passwords.set_password(uow, token=token, password_hash=password_hash)


async def change_password(
    transactions: Transactions, hasher: PasswordHasher, identity: Identity, *, current: str, new: str
) -> None:
    """Ends every other session. INVALID_CREDENTIALS where `current` is not the password, WEAK_PASSWORD for `new`."""
    verified = await _verified_hash(transactions, hasher, identity, current, field="currentPassword")
    about = await _names_and_addresses(transactions, identity.account_id)
    shortest = await _shortest_password(transactions, identity.account_id)
    await transactions.refresh()
    new_hash = await hasher.new_hash(new, about=about, field="newPassword", shortest=shortest)
    async with transactions.write() as uow:
        await passwords.change_password(uow, identity, verified_hash=verified, new_hash=new_hash)


async def make_email_primary(
    transactions: Transactions, hasher: PasswordHasher, identity: Identity, *, address: str, password: str
) -> None:
    """Recovery mail goes to the address from now on. INVALID_CREDENTIALS where the password is not right."""
    verified = await _verified_hash(transactions, hasher, identity, password, field="password")
    async with transactions.write() as uow:
        await accounts.make_email_primary(uow, identity, address=address, verified_hash=verified)


async def erase_account(
    transactions: Transactions,
    hasher: PasswordHasher,
    identity: Identity,
    *,
    password: str | None,
    successor_id: uuid.UUID | None,
) -> None:
    """The account and all that names its person go. Needs the password, where the account has one.

    REAUTHENTICATION_REQUIRED, INVALID_CREDENTIALS, LAST_ADMINISTRATOR, LAST_ORGANISATION_ADMINISTRATOR (USR-5, ORG-10);
    RATE_LIMITED after a few tries in a day.
    """
    if successor_id is not None:
        await account_erasure.ensure_seen(transactions.reader, identity.account_id, successor_id)
    verified = await transactions.reader.scalar(queries.PASSWORD_OF, account_id=identity.account_id)
    if verified is not None:
        if password is None:
            raise WrongPassword(field="password")
        verified = await _verified_hash(transactions, hasher, identity, password, field="password")
    async with transactions.write() as uow:
        await account_erasure.begin(uow, identity)
    await transactions.refresh()
    documents = await account_erasure.documents_sent_to(transactions.reader, identity.account_id)
    for _ in range(ERASURE_TRIES):
        try:
            async with transactions.write() as uow:
                await reauthentication.ensure_recent(uow, identity)
                await account_erasure.erase(
                    uow,
                    identity.account_id,
                    verified_hash=verified,
                    successor_id=successor_id,
                    documents=documents,
                )
                return
        except account_erasure.PlacesChanged:
            continue
    raise RateLimited(retry_after=1)


async def _reclaim(
    transactions: Transactions, hasher: PasswordHasher, *, token: str, name: str | None, password: str
) -> uuid.UUID:
    email, recheck = await _checked(transactions, lambda reads: passwords.check_reclaim(reads, token, now=_now()))
    name = name or email.address.rpartition("@")[0]
    password_hash = await _first_hash(transactions, hasher, name, password, email.address, recheck=recheck)
    async with transactions.write() as uow:
        return await passwords.reclaim(uow, token=token, name=name, password_hash=password_hash)


async def _set_first_password(
    transactions: Transactions,
    hasher: PasswordHasher,
    identity: Identity | None,
    *,
    token: str,
    name: str | None,
    password: str,
) -> uuid.UUID:
    link, password_hash = Link(token, (Purpose.FIRST_PASSWORD,)), None
    row, recheck = await _checked(
        transactions, lambda reads: invitation_acceptance.check(reads, link, identity, now=_now())
    )
    if await accounts.by_address(transactions.reader, row.canonical) is None:
        waiting = await invitation_acceptance.waiting_user(transactions.reader, row)
        called = name or (waiting.name if waiting else None)
        password_hash = await _first_hash(transactions, hasher, called, password, row.email, recheck=recheck)
    async with transactions.write() as uow:
        account_id, _ = await invitation_acceptance.accept_invitation(
            uow, identity, handle=link, name=name, password_hash=password_hash
        )
        return account_id


async def _checked(transactions: Transactions, check: Callable[[Reads], Awaitable[T]]) -> tuple[T, Recheck]:
    """What the check of a link answers now, and the same check for later, on what was committed meanwhile."""

    async def recheck() -> None:
        await transactions.refresh()
        await check(transactions.reader)
        await transactions.refresh()  # what comes next may take long

    async with log_in_attempts.counting_links(transactions):
        return await check(transactions.reader), recheck


async def _first_hash(
    transactions: Transactions,
    hasher: PasswordHasher,
    name: str | None,
    password: str | None,
    email: str,
    *,
    recheck: Recheck,
) -> str:
    """The hash for a new account: checks the name first, then in its turn the state, then the strength (INV-6)."""
    name = names.clean_name(name)
    await transactions.refresh()
    return await hasher.new_hash(password, about=[name, email], recheck=recheck)


async def _verified_hash(
    transactions: Transactions, hasher: PasswordHasher, identity: Identity, password: str, *, field: str
) -> str:
    """The hash that the identity's password matches; INVALID_CREDENTIALS where it is not theirs.

    RATE_LIMITED, without a hash, where it was tried too often (AUT-7).
    """
    known = await transactions.reader.scalar(queries.PASSWORD_OF, account_id=identity.account_id)
    async with transactions.write() as uow:
        attempt = await log_in_attempts.begin_confirmation(uow, identity)
    if not await hasher.verify(texts.cut(password, texts.PASSWORD), known) or known is None:
        raise WrongPassword(field=field)
    async with transactions.write() as uow:
        await log_in_attempts.succeeded(uow, attempt)
    return known


async def _shortest_password(transactions: Transactions, account_id: uuid.UUID) -> int:
    """How long a password has to be: it may be shorter beside a second factor (AUT-6)."""
    return BESIDE_ANOTHER if await second_factors.has_one(transactions.reader, account_id) else ALONE


async def _names_and_addresses(transactions: Transactions, account_id: uuid.UUID) -> list[str]:
    """What a password must not be made of."""
    [account] = await transactions.reader.rows(queries.ACCOUNTS_BY_ID, ids=[account_id])
    emails = await transactions.reader.rows(queries.ADDRESSES_OF, account_ids=[account_id])
    return [account.name, *(email.address for email in emails)]


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
