"""Sessions: opaque, kept as rows, ended by deleting the row (AUT-2)."""

import uuid
from dataclasses import dataclass

from server.db.models import Session, new_id
from server.db.queries import accounts as account_queries
from server.db.queries import sessions as queries
from server.db.unit_of_work import UnitOfWork

from . import texts
from .audit import AuditAction
from .errors import InvalidCredentials, NotFound
from .events import AccessEnded
from .permissions import Identity
from .secrets import digest, make


@dataclass(frozen=True, slots=True)
class Grant:
    """A new session; `token` is its secret, known to nobody else."""

    session_id: uuid.UUID
    account_id: uuid.UUID
    token: str


async def start(uow: UnitOfWork, account_id: uuid.UUID, *, user_agent: str | None) -> Grant:
    token, session_id = make(), new_id()
    uow.add(
        Session(
            id=session_id,
            account_id=account_id,
            token_hash=digest(token),
            created_at=uow.now,
            last_used_at=uow.now,
            expires_at=uow.now + uow.policy.session_lasts,
            user_agent=texts.cut(user_agent, texts.USER_AGENT) if user_agent else None,
        )
    )
    uow.audit(AuditAction.SESSION_STARTED, target=("session", session_id), actor_id=account_id, environment_id=None)
    return Grant(session_id, account_id, token)


async def log_in(
    uow: UnitOfWork,
    account_id: uuid.UUID,
    *,
    verified_hash: str,
    better_hash: str | None,
    user_agent: str | None,
) -> Grant:
    """INVALID_CREDENTIALS where the password changed since it was verified. `better_hash` replaces an outdated one."""
    account = await uow.first(account_queries.LOCK, account_id=account_id)
    if account is None or account.password_hash != verified_hash:
        raise InvalidCredentials
    if better_hash is not None:
        await uow.changed(account_queries.SET_PASSWORD, of_id=account_id, new_hash=better_hash)
    return await start(uow, account_id, user_agent=user_agent)


async def log_out(uow: UnitOfWork, identity: Identity) -> None:
    if identity.session_id is not None:
        await revoke_session(uow, identity, session_id=identity.session_id)


async def revoke_session(uow: UnitOfWork, identity: Identity, *, session_id: uuid.UUID) -> None:
    """Ends one of the account's own sessions; its next operation is UNAUTHENTICATED and its sockets close."""
    if not await uow.changed(queries.END, id=session_id, account_id=identity.account_id):
        raise NotFound(field="sessionId")
    uow.publish(AccessEnded(identity.account_id, session_id=session_id))
    uow.audit(
        AuditAction.SESSION_ENDED, target=("session", session_id), actor_id=identity.account_id, environment_id=None
    )


async def end_all(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    await uow.changed(queries.END_ALL, account_id=account_id)
    uow.publish(AccessEnded(account_id))


async def end_others(uow: UnitOfWork, identity: Identity) -> None:
    """All but the identity's own."""
    for row in await uow.rows(queries.OTHERS, account_id=identity.account_id, kept=identity.session_id):
        uow.publish(AccessEnded(identity.account_id, session_id=row.id))
    await uow.changed(queries.END_OTHERS, account_id=identity.account_id, kept=identity.session_id)
