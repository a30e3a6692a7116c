"""Tokens: made once, shown or mailed once, stored hashed. One primitive for every purpose."""

import datetime as dt
import hashlib
import secrets
import uuid

from server.db.models import Purpose, Secret
from server.db.queries import secrets as queries
from server.db.queries.secrets import SecretRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import texts
from .errors import InvalidToken
from .texts import Pattern

SHAPE = Pattern(texts.TOKEN, r"[A-Za-z0-9_-]{43}")


def make() -> str:
    """256 random bits, base64url."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> bytes:
    """Of the text itself, so that no second spelling of the same bits is the same token."""
    return hashlib.sha256(token.encode()).digest() if SHAPE.fullmatch(token) else b""


def issue(
    uow: UnitOfWork, purpose: Purpose, subject_id: uuid.UUID, *, lasts: dt.timedelta, detail: str | None = None
) -> str:
    """The token, known to the caller only: for the mail, and for nothing else."""
    token = make()
    uow.add(
        Secret(
            hash=digest(token),
            purpose=purpose,
            subject_id=subject_id,
            detail=detail,
            created_at=uow.now,
            expires_at=uow.now + lasts,
        )
    )
    return token


async def find(reads: Reads, token: str, *purposes: Purpose) -> SecretRow | None:
    """The secret as it stands, used and expired ones too; None for another purpose's."""
    return await reads.first(queries.SECRET, hash=digest(token), purposes=purposes)


async def usable(reads: Reads, token: str, *purposes: Purpose, now: dt.datetime, field: str = "token") -> SecretRow:
    """The secret, if it can be used now; INVALID_TOKEN else."""
    secret = await find(reads, token, *purposes)
    if secret is None or secret.used_at or secret.superseded_at or secret.expires_at <= now:
        raise InvalidToken(field=field)
    return secret


async def redeem(uow: UnitOfWork, token: str, purpose: Purpose, subject_id: uuid.UUID) -> bool:
    """True once, for one caller, before its expiry, for this purpose and subject."""
    used = await uow.changed(
        queries.REDEEM, of_hash=digest(token), of_purpose=purpose, of_subject=subject_id, now=uow.now
    )
    return used == 1


async def supersede(uow: UnitOfWork, purpose: Purpose, subject_id: uuid.UUID) -> None:
    """Ends every unused secret of this purpose and subject."""
    await uow.changed(queries.SUPERSEDE, of_purpose=purpose, of_subject=subject_id, now=uow.now)
