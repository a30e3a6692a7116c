"""Activating an organisation: by a mailed code, or by the operator's review (ORG-3)."""

import datetime as dt
import hashlib
import hmac
import secrets
import uuid
from typing import Any

from sqlalchemy import Row

from server.db.models import (
    ActivationMethod,
    MailKind,
    NoticeKind,
    Organisation,
    OrganisationStatus,
)
from server.db.queries import accounts as account_queries
from server.db.queries import environments as environment_queries
from server.db.queries import organisations as queries
from server.db.unit_of_work import UnitOfWork
from server.domain import inbox, names
from server.domain.addresses import Address
from server.domain.audit import AuditAction
from server.domain.authority import (
    lock_environment,
)
from server.domain.errors import (
    ActivationRefused,
    AlreadyActivated,
    InvalidCode,
    InvalidInput,
    NotFound,
    TooManyRequests,
)
from server.domain.organisations import _audit, _row, managed
from server.domain.permissions import Actor, Permission

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without I, O, 0 and 1


CODE_LENGTH, CODE_LASTS, GUESSES = 8, dt.timedelta(minutes=30), 5


A_DAY, CODES_A_DAY = dt.timedelta(days=1), 5


async def request_activation(
    uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, method: ActivationMethod
) -> None:
    """A code by mail to the asker's own-domain address, or a manual review by the operator (ORG-3)."""
    actor, organisation = await managed(uow, actor, organisation_id, Permission.ORGANISATION_MANAGE)
    if organisation.status is OrganisationStatus.ACTIVATED:
        raise AlreadyActivated(field="organisationId")
    row = await _row(uow, organisation)
    row.activation_method, row.activation_requested_at, row.refusal = method, uow.now, None
    row.code_hash = None
    if method is ActivationMethod.EMAIL_CODE:
        await _mail_code(uow, actor, row)
    _audit(uow, actor, AuditAction.ORGANISATION_ACTIVATION_REQUESTED, row, after={"method": method.value})


async def spend_attempt(uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID) -> bool:
    """Counts a guess in a transaction of its own, so that a wrong one is counted too. False where none is left."""
    actor, organisation = await managed(uow, actor, organisation_id, Permission.ORGANISATION_MANAGE)
    if organisation.status is OrganisationStatus.ACTIVATED:
        raise AlreadyActivated(field="organisationId")
    place = {"of_environment": organisation.environment_id, "of_id": organisation_id}
    return await uow.changed(queries.SPEND_ATTEMPT, **place, now=uow.now, most=GUESSES) == 1


async def confirm_activation(uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, code: str) -> None:
    """Activates by the mailed code; INVALID_CODE where it is another one. The guess was counted before."""
    actor, organisation = await managed(uow, actor, organisation_id, Permission.ORGANISATION_MANAGE)
    if organisation.status is OrganisationStatus.ACTIVATED:
        raise AlreadyActivated(field="organisationId")
    row = await _row(uow, organisation)
    expected = row.code_hash or b""
    expired = row.code_expires_at is None or row.code_expires_at <= uow.now
    if expired or not hmac.compare_digest(expected, _digest(organisation_id, code)):
        raise InvalidCode(field="code")
    # of two environments that activate one number at once, the second waits here for the first
    await uow.rows(queries.LOCK_NUMBER, scheme=organisation.scheme, number=organisation.number)
    await _refuse_known_number(uow, organisation)
    await _activate(uow, row, actor_id=actor.user_id)


async def approve_activation(uow: UnitOfWork, *, organisation_id: uuid.UUID) -> None:
    """The operator's manual review: activates, whatever stands in other environments."""
    row = await _reviewed(uow, organisation_id)
    await _activate(uow, row, actor_id=None)


async def reject_activation(uow: UnitOfWork, *, organisation_id: uuid.UUID, reason: str) -> None:
    """The operator's manual review: keeps the reason, which there has to be, and shows it to its administrators."""
    row = await _reviewed(uow, organisation_id)
    row.refusal = names.clean_reason(reason)
    if row.refusal is None:
        raise InvalidInput("reason", "Say why: its administrators are shown it.", "Zeg waarom: de beheerders zien het.")
    row.code_hash = None
    uow.audit(
        AuditAction.ORGANISATION_REFUSED,
        target=("organisation", row.id),
        actor_id=None,
        environment_id=row.environment_id,
    )
    await _tell_administrators(uow, row, NoticeKind.ORGANISATION_REFUSED)


async def _mail_code(uow: UnitOfWork, actor: Actor, row: Organisation) -> None:
    [seen] = await uow.rows(queries.BY_ID, id=row.id)
    await _refuse_known_number(uow, seen)
    domains = {d.name for d in await uow.rows(environment_queries.DOMAINS_OF, ids=[row.environment_id])}
    emails = await uow.rows(account_queries.ADDRESSES_OF, account_ids=[actor.account_id])
    own = next((e for e in emails if Address(e.address, e.canonical).domain in domains), None)
    if own is None:
        raise ActivationRefused(field="method")
    await _refuse_flood(uow, row)
    primary = await uow.first(account_queries.PRIMARY_OF, account_id=actor.account_id)
    code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    row.code_hash, row.code_expires_at, row.code_attempts = _digest(row.id, code), uow.now + CODE_LASTS, 0
    uow.mail(
        MailKind.ACTIVATION_CODE,
        to=own.address,
        canonical=own.canonical,
        locale=primary.locale if primary else "en",
        environment_id=row.environment_id,
        name=primary.name if primary else None,
        organisation_name=row.name,
        code=code,
    )


async def _refuse_flood(uow: UnitOfWork, row: Organisation) -> None:
    """TOO_MANY_MAILS where codes were asked for often enough today. Exact: the environment is locked."""
    since = uow.now - A_DAY
    mailed = await uow.count(
        queries.CODES_SINCE,
        action=AuditAction.ORGANISATION_ACTIVATION_REQUESTED.value,
        environment_id=row.environment_id,
        organisation_id=row.id,
        since=since,
        since_id=uuid.UUID(int=int(since.timestamp() * 1000) << 80),  # where the ids of that moment begin
    )
    if mailed >= CODES_A_DAY:
        raise TooManyRequests(field="organisationId", limit=CODES_A_DAY)


async def _refuse_known_number(uow: UnitOfWork, organisation: Row[Any]) -> None:
    about = {"scheme": organisation.scheme, "number": organisation.number, "id": organisation.id}
    if await uow.rows(queries.ACTIVATED_ELSEWHERE, **about):
        raise ActivationRefused(field="method")


async def _reviewed(uow: UnitOfWork, organisation_id: uuid.UUID) -> Organisation:
    seen = await uow.first(queries.BY_ID, id=organisation_id)
    if seen is None:
        raise NotFound
    await lock_environment(uow, seen.environment_id)
    row = await uow.session.get_one(Organisation, (seen.environment_id, organisation_id))
    if row.status is OrganisationStatus.ACTIVATED:
        raise AlreadyActivated
    if row.activation_requested_at is None:
        raise InvalidInput("organisation", "Nobody asked for its activation.", "Niemand vroeg om activering.")
    return row


async def _activate(uow: UnitOfWork, row: Organisation, *, actor_id: uuid.UUID | None) -> None:
    row.status, row.activated_at, row.refusal, row.code_hash = OrganisationStatus.ACTIVATED, uow.now, None, None
    uow.audit(
        AuditAction.ORGANISATION_ACTIVATED,
        target=("organisation", row.id),
        actor_id=actor_id,
        environment_id=row.environment_id,
        before={"status": "PENDING"},
        after={"status": "ACTIVATED"},
    )
    await _tell_administrators(uow, row, NoticeKind.ORGANISATION_ACTIVATED)


async def _tell_administrators(uow: UnitOfWork, row: Organisation, notice: NoticeKind) -> None:
    administrators = await uow.rows(
        queries.ADMINISTRATORS_OF, environment_id=row.environment_id, organisation_id=row.id
    )
    places = [(a.user_environment_id, a.user_id) for a in administrators]
    await inbox.notify(uow, places, notice, from_id=row.environment_id, organisation_id=row.id)


def _digest(organisation_id: uuid.UUID, code: str) -> bytes:
    return hashlib.sha256(organisation_id.bytes + code.strip().upper().encode()).digest()
