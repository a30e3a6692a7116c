"""Organisations: legal entities of an environment, and their activation (ORG-1 to ORG-3)."""

import datetime as dt
import hashlib
import hmac
import secrets
import uuid
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from server.db.models import (
    ActivationMethod,
    IdentifierScheme,
    MailKind,
    Membership,
    MembershipState,
    NoticeKind,
    Organisation,
    OrganisationRole,
    OrganisationStatus,
    PlatformRole,
    new_id,
)
from server.db.queries import accounts as account_queries
from server.db.queries import environments as environment_queries
from server.db.queries import organisations as queries
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import company_numbers, inbox, names
from .addresses import Address
from .authority import authority, lock_environment
from .errors import (
    ActivationRefused,
    AlreadyActivated,
    DomainError,
    DuplicateIdentifier,
    Forbidden,
    InvalidCode,
    InvalidInput,
    NotFound,
    OrganisationNotActivated,
    TooManyRequests,
)
from .permissions import GRANTS, Actor, Permission

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without I, O, 0 and 1
CODE_LENGTH, CODE_LASTS, GUESSES = 8, dt.timedelta(minutes=30), 5
A_DAY, CODES_A_DAY = dt.timedelta(days=1), 5
MEMBERS_AT_ONCE = 100


async def create_organisation(
    uow: UnitOfWork, actor: Actor, *, name: str, scheme: IdentifierScheme, number: str
) -> uuid.UUID:
    """The organisation's id. Its creator is its first administrator, and the only one with access (ORG-1)."""
    actor = await authority(uow, actor, Permission.ORGANISATION_CREATE)
    name = names.clean_name(name)
    identifier = company_numbers.parse(scheme, number)
    place: dict[str, Any] = {
        "environment_id": actor.environment_id,
        "scheme": scheme,
        "number": identifier.number,
    }
    if await uow.rows(queries.DUPLICATE, **place):
        raise DuplicateIdentifier(field="identifier")
    organisation = Organisation(id=new_id(), name=name, name_key=names.sort_key(name), created_at=uow.now, **place)
    uow.add(organisation)
    await uow.session.flush()
    first = Membership(
        environment_id=actor.environment_id,
        organisation_id=organisation.id,
        user_environment_id=actor.environment_id,
        user_id=actor.user_id,
        role=OrganisationRole.ADMINISTRATOR,
        state=MembershipState.ACTIVE,
        added_by_environment_id=actor.environment_id,
        added_by_id=actor.user_id,
        created_at=uow.now,
    )
    uow.add(first)
    _audit(uow, actor, "organisation.created", organisation, after={"scheme": scheme.value})
    return organisation.id


async def update_organisation(uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, name: str | None) -> None:
    """Changes what is given."""
    actor, organisation = await managed(uow, actor, organisation_id, Permission.ORGANISATION_MANAGE)
    row = await _row(uow, organisation)
    if name is None or names.clean_name(name) == row.name:
        return
    row.name = names.clean_name(name)
    row.name_key = names.sort_key(row.name)
    _audit(uow, actor, "organisation.updated", row, after={"name": "changed"})


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
    _audit(uow, actor, "organisation.activation_requested", row, after={"method": method.value})


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


async def approve(uow: UnitOfWork, *, organisation_id: uuid.UUID) -> None:
    """The operator's manual review: activates, whatever stands in other environments."""
    row = await _reviewed(uow, organisation_id)
    await _activate(uow, row, actor_id=None)


async def refuse(uow: UnitOfWork, *, organisation_id: uuid.UUID, reason: str) -> None:
    """The operator's manual review: keeps the reason, which there has to be, and shows it to its administrators."""
    row = await _reviewed(uow, organisation_id)
    row.refusal = names.clean_reason(reason)
    if row.refusal is None:
        raise InvalidInput("reason", "Say why: its administrators are shown it.", "Zeg waarom: de beheerders zien het.")
    row.code_hash = None
    uow.audit("organisation.refused", target=("organisation", row.id), actor_id=None, environment_id=row.environment_id)
    await _tell_administrators(uow, row, NoticeKind.ORGANISATION_REFUSED)


async def ready_for_members(uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, how_many: int) -> None:
    """Raises what would refuse every member: not seen, not the actor's to manage, too many at once, not activated."""
    _, organisation = await managed(uow, actor, organisation_id, Permission.MEMBERSHIP_MANAGE)
    if not 1 <= how_many <= MEMBERS_AT_ONCE:
        raise InvalidInput(
            "userIds",
            f"Give 1 to {MEMBERS_AT_ONCE} users; send more in several calls.",
            f"Geef 1 tot {MEMBERS_AT_ONCE} gebruikers per keer.",
        )
    if refused := may_manage_members(organisation.viewer_role, organisation.status):
        raise refused


def may_manage_members(role: OrganisationRole | None, status: OrganisationStatus) -> DomainError | None:
    """None where who has this role in an organisation of this status may add members; else what to tell."""
    if role not in GRANTS[Permission.MEMBERSHIP_MANAGE].organisation:
        return Forbidden(permission=Permission.MEMBERSHIP_MANAGE.name)
    return None if status is OrganisationStatus.ACTIVATED else OrganisationNotActivated(field="organisationId")


async def visible(reads: Reads, actor: Actor, organisation_id: uuid.UUID, *, field: str = "organisationId") -> Row[Any]:
    """With the actor's own role in it; NOT_FOUND to those who may not see it (ORG-11)."""
    row = await reads.first(queries.VISIBLE_BY_ID, ids=[organisation_id], **viewing(actor))
    if row is None:
        raise NotFound(field=field)
    return row


async def managed(
    uow: UnitOfWork,
    actor: Actor,
    organisation_id: uuid.UUID,
    permission: Permission,
    *,
    also: Iterable[uuid.UUID] = (),
) -> tuple[Actor, Row[Any]]:
    """Locked, visible, and the actor holds the permission in it; FORBIDDEN else (ERR-1).

    `also`: other environments that the verb depends on.
    """
    seen = await visible(uow, actor, organisation_id)
    actor = await authority(uow, actor, also=[seen.environment_id, *also])
    organisation = await visible(uow, actor, organisation_id)
    require(organisation, permission)
    return actor, organisation


def require(organisation: Row[Any], permission: Permission) -> None:
    if organisation.viewer_role not in GRANTS[permission].organisation:
        raise Forbidden(permission=permission.name)


def viewing(actor: Actor) -> dict[str, Any]:
    """The parameters by which a statement knows what the actor may see."""
    sees_all = actor.environment_id if actor.role is PlatformRole.ADMINISTRATOR else None
    return {"viewer_environment_id": actor.environment_id, "viewer_id": actor.user_id, "sees_all": sees_all}


async def _row(uow: UnitOfWork, organisation: Row[Any]) -> Organisation:
    # by the organisation's own environment: its administrator may be a partner's user
    return await uow.session.get_one(Organisation, (organisation.environment_id, organisation.id))


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
    mailed = await uow.scalar(
        queries.CODES_SINCE,
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
        "organisation.activated",
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


def _audit(uow: UnitOfWork, actor: Actor, action: str, organisation: Organisation, **states: Any) -> None:
    """On both sides, where the actor is a partner's user (AUD-2)."""
    for environment_id in {organisation.environment_id, actor.environment_id}:
        uow.audit(
            action,
            target=("organisation", organisation.id),
            actor_id=actor.user_id,
            environment_id=environment_id,
            **states,
        )
