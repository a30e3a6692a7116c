"""The actor's authority as it is inside the transaction, and the lock that keeps it so until the commit."""

import uuid
from collections.abc import Iterable

from server.db.models import PlatformRole, UserStatus
from server.db.queries import environments as environment_queries
from server.db.queries import users as user_queries
from server.db.queries.environments import EnvironmentRow
from server.db.queries.users import UserRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from .errors import DomainError, NoEnvironment, NotFound, UserBlocked
from .permissions import Actor, Permission, Subject


async def lock_environment(uow: UnitOfWork, environment_id: uuid.UUID) -> EnvironmentRow:
    """The environment's row; what changes its users runs one after the other from here to the commit."""
    row = await uow.first(environment_queries.LOCK, id=environment_id)
    if row is None:
        raise NotFound
    return row


async def lock_environments(uow: UnitOfWork, environment_ids: Iterable[uuid.UUID]) -> None:
    """Several at once, always in the same order, so that two transactions never wait for one another.

    On SQLite there is nothing to lock: a transaction of the writer is alone from its first statement on.
    """
    if uow.is_sqlite:
        return
    for environment_id in sorted(set(environment_ids)):
        await lock_environment(uow, environment_id)


async def reauthorize(
    uow: UnitOfWork, actor: Actor, permission: Permission | None = None, *, also: Iterable[uuid.UUID] = ()
) -> Actor:
    """The actor as the database has them now, with their environment locked: a role lost meanwhile is lost (USR-2).

    `also`: other environments that the verb changes something in. Denials: NO_ENVIRONMENT, USER_BLOCKED, FORBIDDEN.
    """
    # The row is read by a statement after the lock: one that does both would see it as it was before waiting.
    await lock_environments(uow, (actor.environment_id, *also))
    return _as_now(actor, await user_by_id(uow, actor.environment_id, actor.user_id), permission)


async def reauthorize_on(
    uow: UnitOfWork,
    actor: Actor,
    user_id: uuid.UUID,
    permission: Permission | None = None,
    *,
    also: Iterable[uuid.UUID] = (),
) -> tuple[Actor, UserRow]:
    """The same, and the user that the verb is about, by one statement; NOT_FOUND for one of elsewhere (ERR-1)."""
    await lock_environments(uow, (actor.environment_id, *also))
    both = list(dict.fromkeys((actor.user_id, user_id)))
    rows = await uow.rows(user_queries.USERS_BY_ID, environment_id=actor.environment_id, ids=both)
    found = {row.id: row for row in rows}
    now = _as_now(actor, found.get(actor.user_id), permission)
    if user_id not in found:
        raise NotFound(field="userId")
    return now, found[user_id]


def _as_now(actor: Actor, row: UserRow | None, permission: Permission | None) -> Actor:
    if row is None or row.status is UserStatus.INVITED:
        raise NoEnvironment
    if row.status is UserStatus.BLOCKED:
        raise UserBlocked
    now = Actor(actor.account_id, actor.environment_id, actor.user_id, row.role, row.relationship_manager)
    if permission is not None:
        now.require(permission)
    return now


async def user_by_id(reads: Reads, environment_id: uuid.UUID, user_id: uuid.UUID) -> UserRow | None:
    return await reads.first(user_queries.USERS_BY_ID, environment_id=environment_id, ids=[user_id])


async def visible_user(reads: Reads, actor: Actor, user_id: uuid.UUID, *, field: str = "userId") -> UserRow:
    """A user of the actor's own environment; anybody else is NOT_FOUND (ERR-1)."""
    row = await user_by_id(reads, actor.environment_id, user_id)
    if row is None:
        raise NotFound(field=field)
    return row


async def subject(reads: Reads, user: UserRow) -> Subject:
    """What the rules on users look at, for one user. Only of an administrator is asked whether there are others."""
    if user.role is not PlatformRole.ADMINISTRATOR or user.status is not UserStatus.ACTIVE:
        return Subject(user.environment_id, user.id, user.role, user.status, is_last_administrator=False)
    administrators = {
        row.id for row in await reads.rows(user_queries.TWO_ADMINISTRATORS, environment_id=user.environment_id)
    }
    return Subject(user.environment_id, user.id, user.role, user.status, administrators == {user.id})


def raise_if(error: DomainError | None) -> None:
    """Raises what a predicate answered, if it answered no."""
    if error is not None:
        raise error
