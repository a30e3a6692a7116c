"""Partnerships: consent between two environments. They open no organisation by themselves (PAR-1 to PAR-7)."""

import uuid
from collections.abc import Sequence

from server.db.models import NoticeKind, Partnership, PartnershipStatus, new_id
from server.db.queries import environments as environment_queries
from server.db.queries import memberships as membership_queries
from server.db.queries import partnerships as queries
from server.db.queries.environments import EnvironmentRow
from server.db.queries.partnerships import Manager, PartnershipRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import membership_changes, names, partnership_requests
from .audit import AuditAction
from .authority import raise_if, reauthorize, visible_user
from .errors import (
    AlreadyPartners,
    AlreadySettled,
    DomainError,
    InvalidInput,
    NotAcceptedYet,
    NotDiscoverable,
    NotFound,
    OtherSideDecides,
    PartnershipPending,
)
from .membership_rules import is_live
from .partnership_managers import connect, disconnect, managers_in
from .permissions import Actor, Permission

S, MANAGE = PartnershipStatus, Permission.PARTNERSHIP_MANAGE


async def request_partnership(
    uow: UnitOfWork,
    actor: Actor,
    *,
    environment_id: uuid.UUID,
    manager_id: uuid.UUID | None = None,
    message: str | None = None,
) -> uuid.UUID:
    """The partnership's id. Asks the chosen relationship manager, or all of that side: the first one decides."""
    actor, environment, managers = await ready_to_ask(uow, actor, environment_id=environment_id, manager_id=manager_id)
    message = names.clean_reason(message, field="message")
    await _ensure_only_one(uow, actor, environment_id)
    if not environment.discoverable:
        raise NotDiscoverable(field="environmentId")
    await partnership_requests.ensure_below_limit(uow, actor.environment_id, asked_id=environment_id)
    ours = Partnership(
        environment_id=actor.environment_id,
        id=new_id(),
        partner_id=environment_id,
        requested_by_us=True,
        message=message,
        created_at=uow.now,
    )
    theirs = Partnership(
        environment_id=environment_id,
        id=ours.id,
        partner_id=actor.environment_id,
        requested_by_us=False,
        message=message,
        chosen_manager_id=manager_id,
        created_at=uow.now,
    )
    uow.add(ours, theirs)
    await connect(uow, ours, actor.user_id)
    await partnership_requests.ask(uow, theirs, managers)
    _audit(uow, actor, AuditAction.PARTNERSHIP_REQUESTED, ours)
    return ours.id


async def ready_to_ask(
    uow: UnitOfWork, actor: Actor, *, environment_id: uuid.UUID, manager_id: uuid.UUID | None = None
) -> tuple[Actor, EnvironmentRow, Sequence[Manager]]:
    """Both sides locked: the actor, the environment to ask and the managers there; NOT_FOUND for what is not (ERR-1).

    Of an environment that does not want to be found no manager is looked up, whoever was chosen: the answer would say
    whether a guessed id is one.
    """
    known = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[environment_id])
    actor = await reauthorize(uow, actor, MANAGE, also=[environment.id for environment in known])
    if not known or environment_id == actor.environment_id:
        raise NotFound(field="environmentId")
    [environment] = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[environment_id])
    managers = await _managers_to_ask(uow, environment_id, manager_id) if environment.discoverable else []
    return actor, environment, managers


async def accept_partnership(uow: UnitOfWork, actor: Actor, *, partnership_id: uuid.UUID) -> None:
    """By the asked side; it opens no organisation, but makes connected users candidates (PAR-5)."""
    actor, partnership = await _ours(uow, actor, partnership_id)
    raise_if(may_accept(actor, partnership.requested_by_us, partnership.status))
    await partnership_requests.settle(uow, partnership, S.ACTIVE)
    await connect(uow, partnership, actor.user_id)
    await partnership_requests.tell_partner(uow, partnership, NoticeKind.PARTNERSHIP_ACCEPTED)
    _audit(uow, actor, AuditAction.PARTNERSHIP_ACCEPTED, partnership)


async def decline_partnership(
    uow: UnitOfWork, actor: Actor, *, partnership_id: uuid.UUID, reason: str | None = None
) -> None:
    """By one relationship manager of the asked side, for all of them."""
    actor, partnership = await _ours(uow, actor, partnership_id)
    raise_if(_may_decide(actor, ours=not partnership.requested_by_us))
    reason = names.clean_reason(reason)
    raise_if(_unless_status(partnership.status, S.REQUESTED))
    await partnership_requests.settle(uow, partnership, S.DECLINED)
    asker = {"of_environment": partnership.partner_id, "of_id": partnership.id}
    await uow.changed(queries.KEEP_REASON, **asker, reason=reason)
    await partnership_requests.tell_partner(uow, partnership, NoticeKind.PARTNERSHIP_DECLINED)
    _audit(uow, actor, AuditAction.PARTNERSHIP_DECLINED, partnership)


async def withdraw_partnership(uow: UnitOfWork, actor: Actor, *, partnership_id: uuid.UUID) -> None:
    """By the asking side."""
    actor, partnership = await _ours(uow, actor, partnership_id)
    raise_if(_may_decide(actor, ours=partnership.requested_by_us) or _unless_status(partnership.status, S.REQUESTED))
    await partnership_requests.settle(uow, partnership, S.WITHDRAWN)
    _audit(uow, actor, AuditAction.PARTNERSHIP_WITHDRAWN, partnership)


async def end_partnership(uow: UnitOfWork, actor: Actor, *, partnership_id: uuid.UUID) -> list[uuid.UUID]:
    """By either side. Cuts every membership and request across the two, and answers which (PAR-6)."""
    actor, partnership = await _ours(uow, actor, partnership_id)
    raise_if(may_end(actor, partnership.status))
    await partnership_requests.settle(uow, partnership, S.ENDED)
    both = {"one": partnership.environment_id, "other": partnership.partner_id}
    cut = await uow.rows(membership_queries.UNENDED_BETWEEN, **both)
    await partnership_requests.tell_own(uow, partnership, NoticeKind.PARTNERSHIP_ENDED, but=actor.user_id)
    await partnership_requests.tell_partner(uow, partnership, NoticeKind.PARTNERSHIP_ENDED)
    for membership in cut:
        await membership_changes.end(uow, membership)
        await membership_changes.tell_removed(uow, membership)
    live = [membership.id for membership in cut if is_live(membership)]
    _audit(uow, actor, AuditAction.PARTNERSHIP_ENDED, partnership, after={"memberships": [str(pk) for pk in live]})
    return live


async def set_partnership_manager(
    uow: UnitOfWork, actor: Actor, *, partnership_id: uuid.UUID, user_id: uuid.UUID, connected: bool
) -> None:
    """Connects or disconnects one of the actor's own relationship managers (PAR-7)."""
    actor, partnership = await _ours(uow, actor, partnership_id)
    await visible_user(uow, actor, user_id)
    managers = {manager.id for manager in await managers_in(uow, actor.environment_id)}
    if connected and user_id not in managers:
        raise InvalidInput(
            "userId",
            "Choose an active relationship manager of your own environment.",
            "Kies een actieve relatiebeheerder van je eigen omgeving.",
        )
    raise_if(_unless_status(partnership.status, S.REQUESTED, S.ACTIVE))
    change = connect if connected else disconnect
    if not await change(uow, partnership, user_id):
        return
    action = AuditAction.PARTNERSHIP_MANAGER_CONNECTED if connected else AuditAction.PARTNERSHIP_MANAGER_DISCONNECTED
    _audit(uow, actor, action, partnership, after={"user": str(user_id)})


async def visible(reads: Reads, actor: Actor, partnership_id: uuid.UUID) -> PartnershipRow:
    """One of the actor's environment's own, from its side; NOT_FOUND else."""
    row = await reads.first(queries.BY_ID, environment_id=actor.environment_id, ids=[partnership_id])
    if row is None:
        raise NotFound(field="partnershipId")
    return row


def may_accept(actor: Actor, requested_by_us: bool, status: PartnershipStatus) -> DomainError | None:
    """None where the actor may accept it; else what to tell (PAR-1, PAR-4)."""
    return _may_decide(actor, ours=not requested_by_us) or _unless_status(status, S.REQUESTED)


def may_end(actor: Actor, status: PartnershipStatus) -> DomainError | None:
    """None where the actor may end it, from either side; else what to tell (PAR-1, PAR-4)."""
    if refused := actor.refusal(MANAGE):
        return refused
    if status is S.REQUESTED:
        return NotAcceptedYet(field="partnershipId")
    return _unless_status(status, S.ACTIVE)


async def _ours(uow: UnitOfWork, actor: Actor, partnership_id: uuid.UUID) -> tuple[Actor, PartnershipRow]:
    """Locked on both sides."""
    seen = await visible(uow, actor, partnership_id)
    actor = await reauthorize(uow, actor, MANAGE, also=[seen.partner_id])
    return actor, await visible(uow, actor, partnership_id)


def _may_decide(actor: Actor, *, ours: bool) -> DomainError | None:
    """FORBIDDEN without the permission, and where it is not ours but the other side's to do (PAR-1)."""
    if refused := actor.refusal(MANAGE):
        return refused
    return None if ours else OtherSideDecides(permission=MANAGE.name)


def _unless_status(status: PartnershipStatus, *expected: PartnershipStatus) -> DomainError | None:
    """ALREADY_SETTLED in any other status."""
    return None if status in expected else AlreadySettled(field="partnershipId")


async def _ensure_only_one(uow: UnitOfWork, actor: Actor, environment_id: uuid.UUID) -> None:
    """ALREADY_PARTNERS or PARTNERSHIP_PENDING where the two have a partnership or an open request (PAR-4)."""
    live = await uow.first(queries.LIVE_WITH, environment_id=actor.environment_id, partner_id=environment_id)
    if live is not None:
        error = AlreadyPartners if live.status is S.ACTIVE else PartnershipPending
        raise error(field="environmentId", partnership_id=live.id)


async def _managers_to_ask(
    uow: UnitOfWork, environment_id: uuid.UUID, chosen_id: uuid.UUID | None
) -> Sequence[Manager]:
    """The chosen one, or all; NOT_FOUND where the chosen one is none of that side's."""
    managers = await managers_in(uow, environment_id)
    if chosen_id is None:
        return managers
    chosen = [manager for manager in managers if manager.id == chosen_id]
    if not chosen:
        raise NotFound(field="relationshipManagerId")
    return chosen


def _audit(
    uow: UnitOfWork,
    actor: Actor,
    action: AuditAction,
    partnership: PartnershipRow,
    *,
    after: dict[str, str | list[str]] | None = None,
) -> None:
    """On both sides (AUD-2)."""
    for environment_id in (partnership.environment_id, partnership.partner_id):
        uow.audit(
            action,
            target=("partnership", partnership.id),
            actor_id=actor.user_id,
            actor_environment_id=actor.environment_id,
            environment_id=environment_id,
            after=after,
        )
