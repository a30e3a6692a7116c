"""Who can become a member of an organisation: colleagues, and partners' connected users (ORG-5)."""

import uuid
from typing import Protocol

from server.db.models import UserStatus
from server.db.queries import partnerships as partnership_queries
from server.db.queries.organisations import OrganisationRow
from server.db.unit_of_work import UnitOfWork

from . import organisations
from .authority import user_by_id
from .errors import NotACandidate, NotFound
from .permissions import Actor


class Candidate(Protocol):
    environment_id: uuid.UUID
    id: uuid.UUID
    status: UserStatus


async def home_of_partner(
    uow: UnitOfWork, actor: Actor, organisation_id: uuid.UUID, user_id: uuid.UUID
) -> list[uuid.UUID]:
    """Where a partner's user lives: locked too, so that they are not removed there while they are asked here."""
    organisation = await organisations.visible(uow, actor, organisation_id)
    user = await uow.first(
        partnership_queries.CONNECTED_USER, environment_id=organisation.environment_id, user_id=user_id
    )
    return [user.environment_id] if user else []


async def candidate(uow: UnitOfWork, organisation: OrganisationRow, user_id: uuid.UUID) -> Candidate:
    """A colleague who is not blocked, or a partner's connected active user; NOT_FOUND for strangers."""
    colleague = await user_by_id(uow, organisation.environment_id, user_id)
    if colleague is not None:
        if colleague.status is UserStatus.BLOCKED:
            raise NotACandidate(field="userIds")
        return colleague
    user = await uow.first(
        partnership_queries.CONNECTED_USER, environment_id=organisation.environment_id, user_id=user_id
    )
    if user is None:
        raise NotFound(field="userIds")
    if user.status is not UserStatus.ACTIVE:
        raise NotACandidate(field="userIds")
    return user
