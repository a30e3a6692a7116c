"""Sessions: opaque, kept as rows, ended by deleting the row (AUT-2)."""

import json
import uuid
from dataclasses import dataclass

from server.db.models import Session, new_id
from server.db.queries import sessions as queries
from server.db.unit_of_work import UnitOfWork

from . import reauthentication, session_tokens, texts
from .audit import AuditAction, audit_account
from .errors import NotFound, Unauthenticated
from .events import AccessEnded
from .ids import SessionRef
from .permissions import Identity


@dataclass(frozen=True, slots=True)
class Grant:
    """A new session; `token` is its secret, known to nobody else."""

    account_id: uuid.UUID
    session_id: uuid.UUID
    token: str

    @property
    def ref(self) -> SessionRef:
        return SessionRef(self.account_id, self.session_id)


@dataclass(frozen=True, slots=True)
class StartedBy:
    """The provider that vouched for a log-in, by which identity, and what it calls subject and session (AUT-5)."""

    provider: str
    external_identity_id: uuid.UUID
    subject: str
    sid: str | None

    def as_text(self) -> str:
        """For the log-in that waits for a second factor."""
        return json.dumps([self.provider, self.external_identity_id.hex, self.subject, self.sid])

    @classmethod
    def of_text(cls, text: str) -> "StartedBy":
        provider, identity_id, subject, sid = json.loads(text)
        return cls(provider, uuid.UUID(identity_id), subject, sid)


async def start(
    uow: UnitOfWork,
    account_id: uuid.UUID,
    *,
    user_agent: str | None,
    after: Identity | None = None,
    by: StartedBy | None = None,
) -> Grant:
    """A session whose holder showed a password or another factor just now.

    `after`: the session that asked for it, where it was none of these that led to it. It is the account's own, and the
    new one changes ways in for as long as that one may (AUT-3), and what the same provider vouched for ends with it.
    """
    token, session_id = session_tokens.make(account_id), new_id()
    read = session_tokens.read(token)
    assert read is not None
    authenticated_at = uow.now
    if after is not None:
        by = by or await _started_by(uow, after)
        last = await reauthentication.last(uow, after)
        if last is None:  # it was ended meanwhile, and so is what it asked for
            raise Unauthenticated
        authenticated_at = last
    uow.add(
        Session(
            id=session_id,
            account_id=account_id,
            token_hash=read.hash,
            created_at=uow.now,
            authenticated_at=authenticated_at,
            last_used_at=uow.now,
            expires_at=uow.now + uow.policy.session_lasts,
            user_agent=texts.cut(user_agent, texts.USER_AGENT) if user_agent else None,
            identity_provider=by.provider if by else None,
            external_identity_id=by.external_identity_id if by else None,
            provider_subject=by.subject if by else None,
            provider_sid=by.sid if by else None,
        )
    )
    audit_account(uow, AuditAction.SESSION_STARTED, account_id, by=account_id, target=("session", session_id))
    return Grant(account_id, session_id, token)


async def _started_by(uow: UnitOfWork, identity: Identity) -> StartedBy | None:
    row = await uow.first(queries.STARTED_BY, id=identity.session_id, account_id=identity.account_id)
    if row is None or row.identity_provider is None or row.external_identity_id is None:
        return None
    return StartedBy(row.identity_provider, row.external_identity_id, row.provider_subject or "", row.provider_sid)


async def log_out(uow: UnitOfWork, identity: Identity) -> None:
    if identity.session_id is not None:
        await revoke_session(uow, identity, session_id=identity.session_id)


async def revoke_session(uow: UnitOfWork, identity: Identity, *, session_id: uuid.UUID) -> None:
    """Ends one of the account's own sessions; its next operation is UNAUTHENTICATED and its sockets close."""
    if not await uow.changed(queries.END, id=session_id, account_id=identity.account_id):
        raise NotFound(field="sessionId")
    uow.publish(AccessEnded(identity.account_id, session_id=session_id))
    own = identity.account_id
    audit_account(uow, AuditAction.SESSION_ENDED, own, by=own, target=("session", session_id))


async def end_all(uow: UnitOfWork, account_id: uuid.UUID) -> None:
    await uow.changed(queries.END_ALL, account_id=account_id)
    uow.publish(AccessEnded(account_id))


async def end_others(uow: UnitOfWork, identity: Identity) -> None:
    """All but the identity's own."""
    for row in await uow.rows(queries.OTHERS, account_id=identity.account_id, kept=identity.session_id):
        uow.publish(AccessEnded(identity.account_id, session_id=row.id))
    await uow.changed(queries.END_OTHERS, account_id=identity.account_id, kept=identity.session_id)
