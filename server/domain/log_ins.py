"""Log-ins: a session at once, or a challenge where the account has a second factor (AUT-3).

A challenge is a secret of its own kind, good for nothing but to go on with the log-in: no session stands before the
second factor was shown, and the session that is started then has a token that nobody saw before.
"""

import datetime as dt
import uuid
from dataclasses import dataclass

from server.db.models import Purpose
from server.db.queries import accounts as queries
from server.db.queries.accounts import AccountLogIn
from server.db.queries.secrets import SecretRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import second_factor_resets, second_factors, secrets, sessions
from .errors import InvalidCredentials, InvalidToken
from .sessions import Grant, StartedBy

CHALLENGE_LASTS = dt.timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Challenge:
    """A log-in that waits for the second factor; `token` is its secret, known to nobody else."""

    account_id: uuid.UUID
    token: str


async def by_password(
    uow: UnitOfWork,
    account_id: uuid.UUID,
    *,
    verified_hash: str,
    better_hash: str | None,
    user_agent: str | None,
) -> Grant | Challenge:
    """INVALID_CREDENTIALS where the password changed since it was verified. `better_hash` replaces an outdated one."""
    account = await uow.first(queries.LOCK, account_id=account_id)
    if account is None or account.password_hash != verified_hash:
        raise InvalidCredentials
    if better_hash is not None:
        await uow.changed(queries.SET_PASSWORD, of_id=account_id, new_hash=better_hash)
    return await _admit(uow, account, user_agent=user_agent)


async def admit(
    uow: UnitOfWork,
    account_id: uuid.UUID,
    *,
    user_agent: str | None,
    by: StartedBy | None = None,
    shown_both: bool = False,
) -> Grant | Challenge:
    """For whoever showed a first factor of the account: a session, or what asks for the second one.

    `by`: the provider that vouched for it, if one did. `shown_both`: whether the second one was shown there too.
    """
    account = await uow.first(queries.LOCK, account_id=account_id)
    if account is None:
        raise InvalidCredentials
    return await _admit(uow, account, user_agent=user_agent, by=by, shown_both=shown_both)


async def _admit(
    uow: UnitOfWork,
    account: AccountLogIn,
    *,
    user_agent: str | None,
    by: StartedBy | None = None,
    shown_both: bool = False,
) -> Grant | Challenge:
    if account.has_second_factor and not shown_both and not await second_factor_resets.take_if_due(uow, account.id):
        detail = by.as_text() if by else None
        return Challenge(
            account.id, secrets.issue(uow, Purpose.LOG_IN_CHALLENGE, account.id, lasts=CHALLENGE_LASTS, detail=detail)
        )
    return await sessions.start(uow, account.id, user_agent=user_agent, by=by)


async def check(reads: Reads, token: str, *, now: dt.datetime) -> SecretRow:
    """The challenge, if it can be answered now; INVALID_TOKEN else."""
    return await secrets.usable(reads, token, Purpose.LOG_IN_CHALLENGE, now=now, field="challenge")


async def complete(uow: UnitOfWork, *, token: str, code: str, user_agent: str | None) -> Grant:
    """The session that the challenge waited for. INVALID_CODE, and the challenge stands, where the code is wrong."""
    challenge = await check(uow, token, now=uow.now)
    await uow.first(queries.LOCK, account_id=challenge.subject_id)
    await second_factors.use(uow, challenge.subject_id, code)
    return await finish(uow, challenge, token, user_agent=user_agent)


async def finish(uow: UnitOfWork, challenge: SecretRow, token: str, *, user_agent: str | None) -> Grant:
    """The same, for whoever showed the second factor just now; once. Who can show it needs no reset of it."""
    if not await secrets.redeem(uow, token, Purpose.LOG_IN_CHALLENGE, challenge.subject_id):
        raise InvalidToken(field="challenge")
    await second_factors.keep(uow, challenge.subject_id)
    by = StartedBy.of_text(challenge.detail) if challenge.detail else None
    return await sessions.start(uow, challenge.subject_id, user_agent=user_agent, by=by)


async def abandon(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    """Ends what waits for a second factor, where the first one is none any more."""
    await secrets.supersede(uow, Purpose.LOG_IN_CHALLENGE, account_id)
