"""Whether an organisation's company number is proven, and how: being activated proves nothing (ORG-12)."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from server.db.models import CompanyNumber, NoticeKind, OrganisationStatus, Verification
from server.db.queries import organisations as queries
from server.db.queries.organisations import OrganisationRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import organisation_changes
from .audit import AuditAction
from .authority import lock_environments
from .errors import InvalidInput, NotFound, NumberProven, Unavailable
from .ids import key_of
from .organisations import audit, locked, managed
from .permissions import Actor, Permission


@dataclass(frozen=True, slots=True)
class Claim:
    """An organisation, and those of other environments that are activated with its number; all of them locked."""

    organisation: OrganisationRow
    others: Sequence[OrganisationRow]


async def claim(uow: UnitOfWork, organisation_id: uuid.UUID, *, actor: Actor | None = None) -> Claim:
    """What `prove` changes, locked: first the environments, in the order that everybody takes, then the number.

    `actor`: who is to prove it, and may manage the organisation; none for the operator. Refusals: NOT_FOUND, FORBIDDEN;
    where one more environment activated the number just now, ACTIVATION_REFUSED if that was a proof, and else
    UNAVAILABLE: the next try finds it.
    """
    seen = await uow.first(queries.BY_ID, id=organisation_id)
    if seen is None:
        raise NotFound(field="organisationId")
    concerned = {seen.environment_id, *(other.environment_id for other in await _activated_elsewhere(uow, seen))}
    if actor is None:
        await lock_environments(uow, concerned)
    else:
        await managed(uow, actor, organisation_id, Permission.ORGANISATION_MANAGE, also=concerned)
    await lock_number(uow, seen)
    [organisation] = await uow.rows(queries.BY_ID, id=organisation_id)
    others = await _activated_elsewhere(uow, organisation)
    if not concerned.issuperset(other.environment_id for other in others):
        await ensure_proven_nowhere_else(uow, organisation)
        raise Unavailable
    return Claim(organisation, others)


async def ensure_number(uow: UnitOfWork, organisation: OrganisationRow) -> None:
    """The number has a row to be locked. Made when activation is asked for, so that nobody waits for it later."""
    await uow.insert_if_new(CompanyNumber, number=organisation.number, scheme=organisation.scheme)


async def lock_number(uow: UnitOfWork, organisation: OrganisationRow, *, to_prove: bool = True) -> None:
    """Until the commit nobody else proves it; where it is `to_prove`, nobody activates by a code either."""
    await ensure_number(uow, organisation)
    of_number = {"number": organisation.number, "scheme": organisation.scheme}
    if not await uow.rows(queries.LOCK_NUMBER if to_prove else queries.SHARE_NUMBER, **of_number):
        raise Unavailable  # an environment that closed took the row away in between: the next try makes it anew


async def prove(uow: UnitOfWork, claimed: Claim, verification: Verification, *, actor: Actor | None = None) -> None:
    """The number is this organisation's: it is activated, and found by the number from now on.

    Others with the number are pending again and keep all that they have. ACTIVATION_REFUSED where one of them proved it
    before: of two who prove it at once, one does.
    """
    organisation = claimed.organisation
    await ensure_proven_nowhere_else(uow, organisation)
    pending = organisation.status is OrganisationStatus.PENDING
    if pending:
        await organisation_changes.activate(uow, organisation, actor)
    for other in claimed.others:
        await organisation_changes.deactivate(uow, other)
    await _set(uow, organisation, verification, AuditAction.ORGANISATION_VERIFIED, actor)
    news = [(other, NoticeKind.ORGANISATION_DEACTIVATED) for other in claimed.others]
    own = NoticeKind.ORGANISATION_ACTIVATED if pending else NoticeKind.ORGANISATION_VERIFIED
    await organisation_changes.tell_administrators(uow, [(organisation, own), *news])


async def verify(uow: UnitOfWork, *, organisation_id: uuid.UUID) -> None:
    """The operator's word, given to an organisation that a code activated."""
    claimed = await claim(uow, organisation_id)
    if claimed.organisation.status is OrganisationStatus.PENDING:
        raise InvalidInput(
            "organisation",
            "It is not activated. Let its administrator ask for a manual review, and approve that.",
            "Zij is niet geactiveerd. Laat de beheerder om een beoordeling vragen, en keur die goed.",
        )
    if claimed.organisation.verification is not Verification.NONE:
        raise InvalidInput("organisation", "Its number is proven already.", "Het nummer is al bewezen.")
    await prove(uow, claimed, Verification.REVIEWED)


async def unverify(uow: UnitOfWork, *, organisation_id: uuid.UUID) -> None:
    """The operator takes a proof back. The organisation stays activated; its number is in nobody's way any more."""
    organisation = await locked(uow, organisation_id)
    if organisation.verification is Verification.NONE:
        raise InvalidInput("organisation", "Its number is not proven.", "Het nummer is niet bewezen.")
    await _set(uow, organisation, Verification.NONE, AuditAction.ORGANISATION_UNVERIFIED)
    await organisation_changes.tell_administrators(uow, [(organisation, NoticeKind.ORGANISATION_UNVERIFIED)])


async def is_proven_elsewhere(reads: Reads, organisation: OrganisationRow) -> uuid.UUID | None:
    """The organisation for which the number of this one is proven; None where there is no other."""
    return await reads.scalar(queries.PROVEN_ELSEWHERE, **_number_of(organisation))


async def ensure_proven_nowhere_else(reads: Reads, organisation: OrganisationRow) -> None:
    """ACTIVATION_REFUSED where the number is proven for another organisation."""
    if holder := await is_proven_elsewhere(reads, organisation):
        raise NumberProven(field="organisationId", organisation_id=holder)


async def is_proven_environment(reads: Reads, environment_id: uuid.UUID) -> bool:
    """Whether the environment has an organisation whose number is proven."""
    return bool(await reads.rows(queries.PROVEN_ENVIRONMENTS, ids=[environment_id]))


async def _set(
    uow: UnitOfWork,
    organisation: OrganisationRow,
    verification: Verification,
    action: AuditAction,
    actor: Actor | None = None,
) -> None:
    at = None if verification is Verification.NONE else uow.now
    of_number = {"of_number": organisation.number, "of_scheme": organisation.scheme}
    if verification is Verification.NONE:
        await uow.changed(queries.UNPROVE_NUMBER, **of_number, for_organisation=organisation.id)
    else:
        where = {"in_environment": organisation.environment_id, "for_organisation": organisation.id}
        if not await uow.changed(queries.PROVE_NUMBER, **of_number, **where):
            raise Unavailable
    await uow.changed(queries.VERIFY, **key_of(organisation), new_verification=verification, at=at)
    audit(
        uow,
        actor,
        action,
        organisation,
        before={"verification": organisation.verification.value},
        after={"verification": verification.value},
    )


async def _activated_elsewhere(reads: Reads, organisation: OrganisationRow) -> Sequence[OrganisationRow]:
    return await reads.rows(queries.ACTIVATED_ELSEWHERE, **_number_of(organisation))


def _number_of(organisation: OrganisationRow) -> dict[str, object]:
    return {"scheme": organisation.scheme, "number": organisation.number, "id": organisation.id}
