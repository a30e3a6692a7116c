"""Who acts for an environment in partnerships, and what it means that somebody can do so, or can't any more (PAR-7)."""

import uuid
from collections.abc import Sequence
from typing import Any, Protocol

from server.db.models import PartnershipManager, PlatformRole, UserStatus
from server.db.queries import partnerships as queries
from server.db.queries.partnerships import Manager, PartnershipRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import partnership_requests
from .ids import UserKey
from .permissions import GRANTS, Permission, holders

MANAGE = Permission.PARTNERSHIP_MANAGE


class ManagingUser(UserKey, Protocol):
    role: PlatformRole
    status: UserStatus
    relationship_manager: bool


def manages(user: ManagingUser, **changes: Any) -> bool:
    """Whether the user can act in partnerships, as they are or with these changes (PAR-1).

    `changes` are values of columns of a user, whichever an UPDATE is about to set: hence any type.
    """
    status, role = changes.get("status", user.status), changes.get("role", user.role)
    marked = changes.get("relationship_manager", user.relationship_manager)
    return status is UserStatus.ACTIVE and GRANTS[MANAGE].held_by(role, relationship_manager=marked)


async def managers_in(reads: Reads, environment_id: uuid.UUID) -> Sequence[Manager]:
    """Every active user of the environment who holds the permission now."""
    return await reads.rows(queries.MANAGERS_IN, environment_id=environment_id, **holders(MANAGE))


async def connect(uow: UnitOfWork, partnership: PartnershipRow, user_id: uuid.UUID) -> bool:
    """A user of the side whose row it is. False where they were connected already."""
    key = {"environment_id": partnership.environment_id, "partnership_id": partnership.id}
    return await uow.insert_if_new(PartnershipManager, **key, user_id=user_id)


async def disconnect(uow: UnitOfWork, partnership: PartnershipRow, user_id: uuid.UUID) -> bool:
    """False where they were not connected. Tells the Administrators where they were the last one."""
    key = {"of_environment": partnership.environment_id, "of_partnership": partnership.id, "of_user": user_id}
    if not await uow.changed(queries.DISCONNECT, **key):
        return False
    await partnership_requests.tell_where_none_is_left(uow, partnership)
    return True


async def connected_to(reads: Reads, user: ManagingUser) -> Sequence[PartnershipRow]:
    """The partnerships that would lose an acting manager if this user went; empty where they may not act in any."""
    if not manages(user):
        return []
    return await reads.rows(queries.CONNECTED_TO, environment_id=user.environment_id, user_id=user.id)


async def manager_came(uow: UnitOfWork, user: UserKey) -> None:
    """Puts the open requests into the new manager's inbox, except those for another one who can still act (PAR-3)."""
    others = {manager.id for manager in await managers_in(uow, user.environment_id)} - {user.id}
    for partnership in await uow.rows(queries.OPEN_ASKED_OF_US, environment_id=user.environment_id):
        if partnership.chosen_manager_id not in others:
            await partnership_requests.show(uow, partnership, [user])


async def manager_went(uow: UnitOfWork, user: UserKey, connected: Sequence[PartnershipRow]) -> None:
    """Tells the Administrators where nobody is left; a request meant for this one alone is for all now (PAR-7).

    `connected` is what `connected_to` answered before they went.
    """
    for partnership in connected:
        await partnership_requests.tell_where_none_is_left(uow, partnership)
    left = await managers_in(uow, user.environment_id)
    for partnership in await uow.rows(queries.OPEN_ASKED_OF_US, environment_id=user.environment_id):
        if not left:
            await partnership_requests.tell_administrators(uow, partnership)
        elif partnership.chosen_manager_id == user.id:
            await partnership_requests.show(uow, partnership, left)
