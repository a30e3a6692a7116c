"""Organisations: legal entities of an environment (ORG-1, ORG-2), and who sees and manages them (ORG-11)."""

import uuid
from collections.abc import Iterable
from typing import Protocol

from server.db.models import (
    IdentifierScheme,
    Membership,
    MembershipState,
    Organisation,
    OrganisationRole,
    OrganisationStatus,
    PlatformRole,
    new_id,
)
from server.db.queries import organisations as queries
from server.db.queries.organisations import OrganisationRow, VisibleOrganisation
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import company_numbers, names
from .audit import AuditAction
from .authority import lock_environment, raise_if, reauthorize
from .errors import DomainError, DuplicateIdentifier, InvalidInput, NotFound, OrganisationNotActivated
from .ids import key_of
from .permissions import Actor, Permission, may_in_organisation

MEMBERS_AT_ONCE = 100


class SeenByViewer(Protocol):
    """An organisation, or something of one, and the viewer's role in it."""

    @property
    def viewer_role(self) -> OrganisationRole | None: ...


async def create_organisation(
    uow: UnitOfWork, actor: Actor, *, name: str, scheme: IdentifierScheme, number: str
) -> uuid.UUID:
    """The organisation's id. Its creator is its first administrator, and the only one with access (ORG-1)."""
    actor = await reauthorize(uow, actor, Permission.ORGANISATION_CREATE)
    name = names.clean_name(name)
    number = company_numbers.parse(scheme, number).number
    if await uow.rows(queries.DUPLICATE, environment_id=actor.environment_id, scheme=scheme, number=number):
        raise DuplicateIdentifier(field="identifier")
    organisation = Organisation(
        id=new_id(),
        environment_id=actor.environment_id,
        name=name,
        name_key=names.sort_key(name),
        scheme=scheme,
        number=number,
        created_at=uow.now,
    )
    uow.add(organisation)
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
    audit(uow, actor, AuditAction.ORGANISATION_CREATED, organisation, after={"scheme": scheme.value})
    return organisation.id


async def update_organisation(uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, name: str | None) -> None:
    """Changes what is given."""
    actor, organisation = await managed(uow, actor, organisation_id, Permission.ORGANISATION_MANAGE)
    new_name = None if name is None else names.clean_name(name)
    if new_name is None or new_name == organisation.name:
        return
    # by the organisation's own environment: its administrator may be a partner's user
    await uow.changed(queries.RENAME, **key_of(organisation), new_name=new_name, new_name_key=names.sort_key(new_name))
    audit(uow, actor, AuditAction.ORGANISATION_UPDATED, organisation, after={"name": "changed"})


async def ready_for_members(uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID, how_many: int) -> None:
    """Raises what would refuse every member: not seen, not the actor's to manage, too many at once, not activated."""
    _, organisation = await managed(uow, actor, organisation_id, Permission.MEMBERSHIP_MANAGE)
    if not 1 <= how_many <= MEMBERS_AT_ONCE:
        raise InvalidInput(
            "userIds",
            f"Give 1 to {MEMBERS_AT_ONCE} users; send more in several calls.",
            f"Geef 1 tot {MEMBERS_AT_ONCE} gebruikers per keer.",
        )
    raise_if(may_manage_members(organisation.viewer_role, organisation.status))


def may_manage_members(role: OrganisationRole | None, status: OrganisationStatus) -> DomainError | None:
    """None where who has this role in an organisation of this status may add members; else what to tell."""
    if refused := may_in_organisation(role, Permission.MEMBERSHIP_MANAGE):
        return refused
    return None if status is OrganisationStatus.ACTIVATED else OrganisationNotActivated(field="organisationId")


async def visible(
    reads: Reads, actor: Actor, organisation_id: uuid.UUID, *, field: str = "organisationId"
) -> VisibleOrganisation:
    """With the actor's own role in it; NOT_FOUND to those who may not see it (ORG-11)."""
    row = await reads.first(queries.VISIBLE_BY_ID, ids=[organisation_id], **viewing(actor))
    if row is None:
        raise NotFound(field=field)
    return row


async def locked(uow: UnitOfWork, organisation_id: uuid.UUID) -> OrganisationRow:
    """For the operator: its environment locked; NOT_FOUND where there is none."""
    seen = await uow.first(queries.BY_ID, id=organisation_id)
    if seen is None:
        raise NotFound
    await lock_environment(uow, seen.environment_id)
    [organisation] = await uow.rows(queries.BY_ID, id=organisation_id)
    return organisation


async def managed(
    uow: UnitOfWork,
    actor: Actor,
    organisation_id: uuid.UUID,
    permission: Permission,
    *,
    also: Iterable[uuid.UUID] = (),
) -> tuple[Actor, VisibleOrganisation]:
    """Locked, visible, and the actor holds the permission in it; FORBIDDEN else (ERR-1).

    `also`: other environments that the verb depends on.
    """
    seen = await visible(uow, actor, organisation_id)
    actor = await reauthorize(uow, actor, also=[seen.environment_id, *also])
    organisation = await visible(uow, actor, organisation_id)
    require(organisation, permission)
    return actor, organisation


def require(seen: SeenByViewer, permission: Permission) -> None:
    """FORBIDDEN where the viewer's role in the organisation does not hold the permission."""
    raise_if(may_in_organisation(seen.viewer_role, permission))


def viewing(actor: Actor) -> dict[str, object]:
    """The parameters by which a statement knows what the actor may see."""
    sees_all = actor.environment_id if actor.role is PlatformRole.ADMINISTRATOR else None
    return {"viewer_environment_id": actor.environment_id, "viewer_id": actor.user_id, "sees_all": sees_all}


def audit(
    uow: UnitOfWork,
    actor: Actor | None,
    action: AuditAction,
    organisation: OrganisationRow,
    *,
    before: dict[str, str] | None = None,
    after: dict[str, str] | None = None,
) -> None:
    """On both sides, where the actor is a partner's user (AUD-2). No actor is the operator."""
    for environment_id in {organisation.environment_id} | ({actor.environment_id} if actor else set()):
        uow.audit(
            action,
            target=("organisation", organisation.id),
            actor_id=actor.user_id if actor else None,
            actor_environment_id=actor.environment_id if actor else None,
            environment_id=environment_id,
            before=before,
            after=after,
        )
