"""Activating an organisation: by a mailed code, which proves nothing, or by the operator's review (ORG-3, ORG-12)."""

import datetime as dt
import hashlib
import hmac
import secrets
import uuid

from server.db.models import ActivationMethod, MailKind, NoticeKind, OrganisationStatus, Verification, lowest_id_at
from server.db.queries import accounts as account_queries
from server.db.queries import environments as environment_queries
from server.db.queries import organisations as queries
from server.db.queries.organisations import OrganisationRow, VisibleOrganisation
from server.db.unit_of_work import UnitOfWork

from . import names, organisation_changes, organisation_verification, rate_limits, texts
from .addresses import Address
from .audit import AuditAction
from .authority import user_by_id
from .errors import ActivationRefused, AlreadyActivated, InvalidCode, InvalidInput, TooManyRequests
from .ids import key_of
from .mails import promise
from .organisations import audit, locked, managed
from .permissions import Actor, Permission
from .throttles import DAY

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without I, O, 0 and 1
CODE_LENGTH, CODE_LASTS, GUESSES, CODES_A_DAY = 8, dt.timedelta(minutes=30), 5, 5


async def request_activation(
    uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, method: ActivationMethod
) -> None:
    """A code by mail to the asker's own-domain address, or a manual review by the operator (ORG-3)."""
    actor, organisation = await _pending(uow, actor, organisation_id)
    await organisation_verification.ensure_number(uow, organisation)
    code = await _mail_code(uow, actor, organisation) if method is ActivationMethod.EMAIL_CODE else None
    await uow.changed(
        queries.REQUEST_ACTIVATION,
        **key_of(organisation),
        method=method,
        now=uow.now,
        new_hash=code and _digest(organisation.id, code),
        expires_at=code and uow.now + CODE_LASTS,
    )
    audit(uow, actor, AuditAction.ORGANISATION_ACTIVATION_REQUESTED, organisation, after={"method": method.value})


async def spend_attempt(uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID) -> bool:
    """Counts a guess in a transaction of its own, so that a wrong one is counted too. False where none is left."""
    actor, organisation = await _pending(uow, actor, organisation_id)
    return await uow.changed(queries.SPEND_ATTEMPT, **key_of(organisation), now=uow.now, most=GUESSES) == 1


async def confirm_activation(uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, code: str) -> None:
    """Activates by the mailed code; INVALID_CODE where it is another one. The guess was counted before."""
    actor, organisation = await _pending(uow, actor, organisation_id)
    expected = await uow.scalar(
        queries.VALID_CODE_HASH, environment_id=organisation.environment_id, id=organisation.id, now=uow.now
    )
    if not hmac.compare_digest(expected or b"", _digest(organisation_id, code)):
        raise InvalidCode(field="code")
    # who proves the number elsewhere comes before this or after it
    await organisation_verification.lock_number(uow, organisation, to_prove=False)
    await _ensure_code_is_enough(uow, organisation)
    await organisation_changes.activate(uow, organisation, actor)
    await organisation_changes.tell_administrators(uow, [(organisation, NoticeKind.ORGANISATION_ACTIVATED)])


async def approve_activation(uow: UnitOfWork, *, organisation_id: uuid.UUID) -> None:
    """The operator's manual review: activates, and is the operator's word that the number is this organisation's.

    Those that have the number elsewhere are pending again. ACTIVATION_REFUSED where it is proven for one of them.
    """
    claimed = await organisation_verification.claim(uow, organisation_id)
    _ensure_to_review(claimed.organisation)
    await organisation_verification.prove(uow, claimed, Verification.REVIEWED)


async def reject_activation(uow: UnitOfWork, *, organisation_id: uuid.UUID, reason: str) -> None:
    """The operator's manual review: keeps the reason, which there has to be, and shows it to its administrators."""
    organisation = await locked(uow, organisation_id)
    _ensure_to_review(organisation)
    shown = names.clean_reason(reason)
    if shown is None:
        raise InvalidInput("reason", "Say why: its administrators are shown it.", "Zeg waarom: de beheerders zien het.")
    await uow.changed(queries.REFUSE, **key_of(organisation), reason=shown)
    audit(uow, None, AuditAction.ORGANISATION_REFUSED, organisation)
    await organisation_changes.tell_administrators(uow, [(organisation, NoticeKind.ORGANISATION_REFUSED)])


async def _pending(uow: UnitOfWork, actor: Actor, organisation_id: uuid.UUID) -> tuple[Actor, VisibleOrganisation]:
    """Locked, the actor's to manage, and not activated yet."""
    actor, organisation = await managed(uow, actor, organisation_id, Permission.ORGANISATION_MANAGE)
    if organisation.status is OrganisationStatus.ACTIVATED:
        raise AlreadyActivated(field="organisationId")
    return actor, organisation


async def _mail_code(uow: UnitOfWork, actor: Actor, organisation: OrganisationRow) -> str:
    """A new code, which is mailed to an address that the asker holds in a domain of the organisation's environment.

    To the one by which that environment knows them, if it is such an address (MAIL-6); else to their first.
    """
    await _ensure_code_is_enough(uow, organisation)
    owned = await uow.rows(environment_queries.DOMAINS_OF, ids=[organisation.environment_id])
    domains = {domain.name for domain in owned}
    emails = await uow.rows(account_queries.ADDRESSES_OF, account_ids=[actor.account_id])
    held = [e for e in emails if Address(e.address, e.canonical).domain in domains]
    if not held:
        raise ActivationRefused(field="method")
    user = await user_by_id(uow, organisation.environment_id, actor.user_id)
    own = next((e for e in held if user is not None and e.canonical == user.canonical), held[0])
    await rate_limits.per_day(
        uow,
        queries.CODES_SINCE,
        limit=CODES_A_DAY,
        error=TooManyRequests,
        action=AuditAction.ORGANISATION_ACTIVATION_REQUESTED.value,
        field="organisationId",
        environment_id=organisation.environment_id,
        organisation_id=organisation.id,
        since_id=lowest_id_at(uow.now - DAY),
    )
    primary = await uow.first(account_queries.PRIMARY_OF, account_id=actor.account_id)
    code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    promise(
        uow,
        MailKind.ACTIVATION_CODE,
        Address(own.address, own.canonical),
        locale=primary.locale if primary else "en",
        environment_id=organisation.environment_id,
        name=primary.name if primary else None,
        organisation_name=organisation.name,
        code=code,
    )
    return code


async def _ensure_code_is_enough(uow: UnitOfWork, organisation: OrganisationRow) -> None:
    """ACTIVATION_REFUSED where the number is proven elsewhere: only another proof activates it then (ORG-12)."""
    if await organisation_verification.is_proven_elsewhere(uow, organisation):
        raise ActivationRefused(field="method")


def _ensure_to_review(organisation: OrganisationRow) -> None:
    """Asked for, and not activated yet."""
    if organisation.status is OrganisationStatus.ACTIVATED:
        raise AlreadyActivated
    if organisation.activation_requested_at is None:
        raise InvalidInput("organisation", "Nobody asked for its activation.", "Niemand vroeg om activering.")


def _digest(organisation_id: uuid.UUID, code: str) -> bytes:
    return hashlib.sha256(organisation_id.bytes + texts.cut(code, texts.CODE).strip().upper().encode()).digest()
