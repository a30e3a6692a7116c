"""Who an account is to the providers that vouch for it: linked, unlinked and put back (AUT-5)."""

import datetime as dt
import hashlib
import uuid
from collections.abc import Sequence

from server.db.models import ExternalIdentity, SpentToken, new_id
from server.db.queries import accounts as account_queries
from server.db.queries import external_identities as queries
from server.db.queries import passkeys as passkey_queries
from server.db.queries.external_identities import ExternalIdentityRow, ShownIdentity
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import account_changes, accounts, log_ins, reauthentication
from .account_changes import AccountChange
from .audit import AuditAction, audit_account
from .errors import LastWayIn, LinkedElsewhere, LogInNotBegun, NotFound, TooManyLinked, Unavailable
from .events import AccessEnded
from .identity_claims import Vouched
from .permissions import Identity

MOST = 20  # of one account


async def known(reads: Reads, vouched: Vouched) -> ExternalIdentityRow | None:
    """Whoever is known by it; unlinked ones too."""
    return await reads.first(queries.BY_SUBJECT, issuer=vouched.provider.issuer, subject=vouched.subject)


async def locked(uow: UnitOfWork, vouched: Vouched) -> ExternalIdentityRow | None:
    """The same, with its account: the account is locked first, as by everybody. UNAVAILABLE was it moved meanwhile.

    Not for whoever holds another account's lock.
    """
    seen = await known(uow, vouched)
    if seen is None or await uow.first(account_queries.LOCK, account_id=seen.account_id) is None:
        return None
    row = await _locked(uow, vouched) or await known(uow, vouched)  # not the same row where it was linked anew
    if row is not None and row.account_id != seen.account_id:
        raise Unavailable  # the next try finds it
    return row


async def _locked(uow: UnitOfWork, vouched: Vouched) -> ExternalIdentityRow | None:
    """Under the lock of an account, whichever it is."""
    return await uow.first(queries.LOCK_BY_SUBJECT, issuer=vouched.provider.issuer, subject=vouched.subject)


async def link(uow: UnitOfWork, account_id: uuid.UUID, vouched: Vouched) -> uuid.UUID:
    """The identity becomes a way in to the account, which its holder is told. Who may ask for that the caller knows,
    who has locked the account. LinkedElsewhere where it is one to another account, TooManyLinked.
    """
    row = await _locked(uow, vouched)
    linked = await uow.rows(queries.LINKED_TO, account_ids=[account_id])
    if len(linked) >= MOST and all(one.id != (row.id if row else None) for one in linked):
        raise TooManyLinked(most=MOST)
    if row is not None:
        if row.removed_at is None and row.account_id != account_id:
            raise LinkedElsewhere(provider=vouched.provider.name)
        if row.removed_at is None:
            return row.id
        await uow.changed(queries.FORGET_REMOVED, of_id=row.id, of_account=row.account_id)
    identity_id = row.id if row is not None else new_id()  # a session that it started before ends with it later
    new = await uow.insert_if_new(
        ExternalIdentity,
        account_id=account_id,
        id=identity_id,
        provider=vouched.provider.id,
        issuer=vouched.provider.issuer,
        subject=vouched.subject,
        linked_at=uow.now,
    )
    if not new:
        raise LinkedElsewhere(provider=vouched.provider.name)  # by somebody who was faster
    audit_account(uow, AuditAction.ACCOUNT_IDENTITY_LINKED, account_id, by=account_id)
    await account_changes.announce(uow, account_id, AccountChange.IDENTITY_LINKED)
    return identity_id


async def unlink(uow: UnitOfWork, identity: Identity, *, external_identity_id: uuid.UUID) -> None:
    """It is no way in any more, and the sessions that it started end, but for the one that asks.

    LAST_WAY_IN where the account has neither a password nor another way. REAUTHENTICATION_REQUIRED.
    """
    account = await accounts.locked(uow, identity)
    await reauthentication.ensure_recent(uow, identity)
    linked = await uow.rows(queries.LINKED_TO, account_ids=[account.id])
    if all(row.id != external_identity_id for row in linked):
        raise NotFound(field="externalIdentityId")
    if account.password_hash is None and not await _other_way_in(uow, linked, external_identity_id):
        raise LastWayIn(field="externalIdentityId")
    await remove(uow, account.id, external_identity_id, kept=identity.session_id)
    await account_changes.announce(uow, account.id, AccountChange.IDENTITY_UNLINKED)


async def remove(
    uow: UnitOfWork, account_id: uuid.UUID, identity_id: uuid.UUID, *, kept: uuid.UUID | None = None
) -> None:
    """NOT_FOUND where it is unlinked already. `kept`: a session that goes on."""
    if not await uow.changed(queries.REMOVE, of_id=identity_id, of_account=account_id, now=uow.now):
        raise NotFound(field="externalIdentityId")
    started = await uow.rows(
        queries.SESSIONS_BY, identity_id=identity_id, account_id=account_id, kept=kept or uuid.UUID(int=0)
    )
    for row in started:
        uow.publish(AccessEnded(account_id, session_id=row.id))
    await uow.changed(queries.END_SESSIONS, account_ids=[account_id], ids=[row.id for row in started])
    await log_ins.abandon(uow, account_id)
    audit_account(uow, AuditAction.ACCOUNT_IDENTITY_UNLINKED, account_id, by=account_id)


async def spend(uow: UnitOfWork, kind: str, text: str, *, expires_at: dt.datetime) -> None:
    """LogInNotBegun where it was used before. It is forgotten when it would be over anyway."""
    hashed = hashlib.sha256(f"{kind}\0{text}".encode()).digest()
    if not await uow.insert_if_new(SpentToken, hash=hashed, expires_at=expires_at):
        raise LogInNotBegun


async def _other_way_in(uow: UnitOfWork, linked: Sequence[ShownIdentity], external_identity_id: uuid.UUID) -> bool:
    """Besides a password: another identity, at a provider that there still is, or a passkey."""
    providers = {provider.id for provider in uow.policy.identity_providers}
    if any(row.id != external_identity_id and row.provider in providers for row in linked):
        return True
    [account] = {row.account_id for row in linked}
    return await uow.count(passkey_queries.NUMBER_OF, account_id=account) > 0
