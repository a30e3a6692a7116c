"""Second factors of an account (AUT-3): an authenticator app, passkeys, and recovery codes for whoever lost them.

What is a factor counts from its confirmation to its removal. `accounts.has_second_factor` says whether there is one: it
is what a log-in and each operation look at, and changes here only, under the account's lock.
"""

import base64
import hashlib
import hmac
import secrets
import uuid

from server.db.models import AuthenticatorApp, RecoveryCode
from server.db.queries import accounts as account_queries
from server.db.queries import passkeys as passkey_queries
from server.db.queries import second_factors as queries
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import account_changes, reauthentication, texts
from .account_changes import AccountChange
from .accounts import locked
from .audit import AuditAction, audit_account
from .errors import InvalidInput, NotFound, WrongAppCode, WrongFactor
from .permissions import Identity
from .texts import Pattern

PERIOD, DIGITS, DRIFT = 30, 6, 1  # seconds, and how many of these steps a clock may be off (RFC 6238)
RECOVERY_CODES = 10
SECRET_BYTES = 20  # as many as the SHA-1 of RFC 4226 has
CODE = Pattern(texts.CODE, r"[0-9]{6}")
RECOVERY_CODE = Pattern(texts.CODE, r"[a-z2-7]{16}")


async def has_one(reads: Reads, account_id: uuid.UUID) -> bool:
    """Whether a log-in asks the account for more than its password."""
    [row] = await reads.rows(queries.TWO_FACTOR_OF, account_ids=[account_id])
    return bool(row.has_second_factor)


async def start_app(uow: UnitOfWork, identity: Identity) -> str:
    """A secret for an authenticator app, in base32; it is no factor before a code of it confirmed it.

    INVALID_INPUT where there is an app, REAUTHENTICATION_REQUIRED.
    """
    await locked(uow, identity)
    await reauthentication.ensure_recent(uow, identity)
    app = await uow.first(queries.APP_OF, account_id=identity.account_id)
    if app is not None and app.confirmed_at is not None:
        raise InvalidInput(
            "code",
            "An authenticator app is set up already. Remove it first.",
            "Er is al een authenticator-app ingesteld. Verwijder die eerst.",
        )
    secret = secrets.token_bytes(SECRET_BYTES)
    await uow.changed(queries.FORGET_UNCONFIRMED, of_account=identity.account_id)
    uow.add(AuthenticatorApp(account_id=identity.account_id, sealed=uow.seal(secret), created_at=uow.now))
    return base64.b32encode(secret).decode()


async def confirm_app(uow: UnitOfWork, identity: Identity, *, code: str) -> list[str] | None:
    """The app is a factor from now on. Answers recovery codes where it is the account's first one.

    INVALID_CODE where it is not the app's code now.
    """
    await locked(uow, identity)
    app = await uow.first(queries.APP_OF, account_id=identity.account_id)
    if app is None or app.confirmed_at is not None:
        raise NotFound(field="code")
    step = _step_of(uow, app.sealed, code)
    if step is None or not await uow.changed(
        queries.CONFIRM_APP, of_account=identity.account_id, at=uow.now, step=step
    ):
        raise WrongAppCode(field="code")
    codes = await added(uow, identity.account_id)
    audit_account(uow, AuditAction.ACCOUNT_TWO_FACTOR_ENABLED, identity.account_id, by=identity.account_id)
    await account_changes.announce(uow, identity.account_id, AccountChange.TWO_FACTOR_ENABLED)
    return codes


async def remove_app(uow: UnitOfWork, identity: Identity, *, code: str) -> None:
    """The account's app is no factor any more. Needs one of its codes, or a recovery code. INVALID_CODE."""
    await locked(uow, identity)
    await use(uow, identity.account_id, code)
    if not await uow.changed(queries.REMOVE_APP, of_account=identity.account_id, at=uow.now):
        raise WrongFactor(field="code")
    await removed(uow, identity.account_id)
    audit_account(uow, AuditAction.ACCOUNT_TWO_FACTOR_DISABLED, identity.account_id, by=identity.account_id)
    await account_changes.announce(uow, identity.account_id, AccountChange.TWO_FACTOR_DISABLED)


async def use(uow: UnitOfWork, account_id: uuid.UUID, code: str) -> None:
    """Takes a code of the app, or a recovery code: each once. INVALID_CODE. Who can show it needs no reset of it."""
    is_recovery_code = RECOVERY_CODE.fullmatch(_bare(code)) is not None
    if is_recovery_code:
        taken = await uow.changed(
            queries.TAKE_RECOVERY_CODE, of_account=account_id, of_hash=_hash(account_id, _bare(code)), at=uow.now
        )
    else:
        app = await uow.first(queries.APP_OF, account_id=account_id)
        step = _step_of(uow, app.sealed, code) if app is not None else None
        taken = 0 if step is None else await uow.changed(queries.TAKE_STEP, of_account=account_id, step=step)
    if not taken:
        raise WrongFactor(field="code")
    if is_recovery_code:
        audit_account(uow, AuditAction.ACCOUNT_RECOVERY_CODE_USED, account_id, by=account_id)
    await keep(uow, account_id)


async def regenerate_recovery_codes(uow: UnitOfWork, identity: Identity) -> list[str]:
    """Ten new ones, in place of all that there were. Needs a second factor, and REAUTHENTICATION_REQUIRED."""
    account = await locked(uow, identity)
    await reauthentication.ensure_recent(uow, identity)
    if not account.has_second_factor:
        raise InvalidInput(
            "code",
            "There is no second factor to recover. Set up an authenticator app or a passkey first.",
            "Er is geen tweede factor om te herstellen. Stel eerst een authenticator-app of een passkey in.",
        )
    codes = await _new_recovery_codes(uow, account.id)
    audit_account(uow, AuditAction.ACCOUNT_RECOVERY_CODES_MADE, account.id, by=account.id)
    await account_changes.announce(uow, account.id, AccountChange.RECOVERY_CODES_MADE)
    return codes


async def added(uow: UnitOfWork, account_id: uuid.UUID) -> list[str] | None:
    """After a factor was added: recovery codes where it is the only one, None where there are some."""
    await keep(uow, account_id)
    await uow.changed(account_queries.SET_HAS_SECOND_FACTOR, of_id=account_id, has_one=True)
    [row] = await uow.rows(queries.TWO_FACTOR_OF, account_ids=[account_id])
    return None if row.recovery_codes_left else await _new_recovery_codes(uow, account_id)


async def removed(uow: UnitOfWork, account_id: uuid.UUID, *, field: str = "code") -> None:
    """After its holder removed a factor: INVALID_INPUT where it was the last one, and an environment needs one."""
    await keep(uow, account_id)
    if await uow.rows(queries.FACTORS_OF, account_id=account_id):
        return
    if await uow.rows(queries.DEMANDED_OF, account_id=account_id):
        raise InvalidInput(
            field,
            "One of your environments lets nobody in without a second factor. Set up another one first.",
            "Een van je omgevingen laat niemand binnen zonder tweede factor. Stel eerst een andere in.",
        )
    await recount(uow, account_id)


async def keep(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    """Forgets that somebody asked to take the factors off: their holder has one, or needs none."""
    await uow.changed(queries.FORGET_RESET, account_id=account_id)


async def recount(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    """Whether there is a factor now; without one its recovery codes go."""
    factors = await uow.rows(queries.FACTORS_OF, account_id=account_id)
    await uow.changed(account_queries.SET_HAS_SECOND_FACTOR, of_id=account_id, has_one=bool(factors))
    if not factors:
        await uow.changed(queries.FORGET_RECOVERY_CODES, account_id=account_id)


async def take_all_off(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    """The account is left with its password alone: what an Administrator or the operator asked for."""
    await uow.changed(queries.REMOVE_APP, of_account=account_id, at=uow.now)
    await uow.changed(passkey_queries.REMOVE_ALL, of_account=account_id, now=uow.now)
    await keep(uow, account_id)
    await recount(uow, account_id)


def _step_of(uow: UnitOfWork, sealed: bytes, code: str) -> int | None:
    """The 30 seconds of which it is the code: now, or one step before or after. None where it is none of these."""
    given = CODE.fullmatch(_bare(code))
    if given is None:
        return None
    from pyotp import TOTP

    totp = TOTP(base64.b32encode(uow.unseal(sealed)).decode(), digits=DIGITS, interval=PERIOD)
    now = int(uow.now.timestamp()) // PERIOD
    found = None
    for step in range(now - DRIFT, now + DRIFT + 1):
        if hmac.compare_digest(totp.generate_otp(step), given[0]):
            found = step
    return found


async def _new_recovery_codes(uow: UnitOfWork, account_id: uuid.UUID) -> list[str]:
    """80 random bits each, so that a plain hash keeps them."""
    await uow.changed(queries.FORGET_RECOVERY_CODES, account_id=account_id)
    codes = [base64.b32encode(secrets.token_bytes(10)).decode().lower() for _ in range(RECOVERY_CODES)]
    uow.add(*(RecoveryCode(account_id=account_id, hash=_hash(account_id, code)) for code in codes))
    return ["-".join(code[n : n + 4] for n in range(0, 16, 4)) for code in codes]


def _bare(code: str) -> str:
    """As it is compared: without what people put between its parts."""
    return texts.cut(code, texts.CODE).replace(" ", "").replace("-", "").lower()


def _hash(account_id: uuid.UUID, code: str) -> bytes:
    return hashlib.sha256(account_id.bytes + code.encode()).digest()
