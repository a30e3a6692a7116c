"""Users of every role, mark and status, each logged in."""

import functools
import uuid
from dataclasses import dataclass, replace

from argon2 import PasswordHasher

from server.db.database import Database
from server.db.models import PlatformRole
from server.domain import addresses, ids, sessions, sign_ups, users
from server.domain.permissions import Actor, Identity
from tests.rows import ago, put

PASSWORD = "purple teapot orbits quietly"
# Argon2id with next to no work; the product's own is for the tests marked `argon2`.
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@dataclass(frozen=True, slots=True)
class LoggedInUser:
    """A user of an environment, and a live session's token. Role and mark are those of when they were made."""

    name: str
    email: str
    account_id: uuid.UUID
    environment_id: uuid.UUID
    user_id: uuid.UUID
    session_id: uuid.UUID
    role: PlatformRole
    relationship_manager: bool
    token: str

    @property
    def id(self) -> str:
        return ids.show("usr", self.user_id)

    @property
    def environment(self) -> str:
        return ids.show("env", self.environment_id)

    @property
    def actor(self) -> Actor:
        return Actor(self.account_id, self.environment_id, self.user_id, self.role, self.relationship_manager)

    @property
    def identity(self) -> Identity:
        return Identity(self.account_id, self.session_id, "en")


async def sign_up(database: Database, name: str, email: str, environment_name: str | None = None) -> LoggedInUser:
    """By the mailed secret. With a name for the environment: its Administrator; without: a Basic user of the one
    that has the address's domain.
    """
    async with database.write(origin="test") as uow:
        token = await sign_ups.mail_link(uow, addresses.parse(email), locale="en")
    async with database.write(origin="test") as uow:
        account_id, user = await sign_ups.complete_sign_up(
            uow, None, token=token, name=name, password_hash=password_hash(), environment_name=environment_name
        )
        grant = await sessions.start(uow, account_id, user_agent="tests")
    founder = environment_name is not None
    role = PlatformRole.ADMINISTRATOR if founder else PlatformRole.BASIC_USER
    return LoggedInUser(name, email, account_id, *user, grant.session_id, role, founder, grant.token)


async def add_colleague(
    database: Database,
    by: LoggedInUser,
    name: str,
    role: PlatformRole | str = PlatformRole.BASIC_USER,
    *,
    relationship_manager: bool | None = None,
) -> LoggedInUser:
    """Another active user where `by` is Administrator, with an address of their first name; with the mark where the
    role brings it, unless that is said.
    """
    made = await sign_up(database, name, f"{name.partition(' ')[0].lower()}@{by.email.partition('@')[2]}")
    if role != PlatformRole.BASIC_USER:
        made = await change_role(database, by, made, role)
    if relationship_manager is not None:
        made = await set_relationship_manager(database, by, made, relationship_manager)
    return made


async def change_role(
    database: Database, by: LoggedInUser, user: LoggedInUser, role: PlatformRole | str
) -> LoggedInUser:
    role = PlatformRole(role)
    async with database.write(origin="test") as uow:
        await users.change_user_role(uow, by.actor, user_id=user.user_id, role=role)
    marked = user.relationship_manager or role is not PlatformRole.BASIC_USER
    return replace(user, role=role, relationship_manager=marked)


async def set_relationship_manager(
    database: Database, by: LoggedInUser, user: LoggedInUser, given: bool = True
) -> LoggedInUser:
    """Gives or takes the relationship-manager mark."""
    async with database.write(origin="test") as uow:
        await users.set_relationship_manager(uow, by.actor, user_id=user.user_id, relationship_manager=given)
    return replace(user, relationship_manager=given)


async def block_user(database: Database, by: LoggedInUser, user: LoggedInUser, reason: str | None = None) -> None:
    async with database.write(origin="test") as uow:
        await users.block_user(uow, by.actor, user_id=user.user_id, reason=reason)


async def remove_user(database: Database, by: LoggedInUser, user: LoggedInUser) -> None:
    async with database.write(origin="test") as uow:
        await users.remove_user(uow, by.actor, user_id=user.user_id)


async def leave_environment(database: Database, user: LoggedInUser) -> None:
    async with database.write(origin="test") as uow:
        await users.leave_environment(uow, user.actor)


async def expire_session(database: Database, user: LoggedInUser) -> None:
    await put(database, "sessions", {"account_id": user.account_id}, expires_at=ago(seconds=1))


async def clear_password(database: Database, user: LoggedInUser) -> None:
    """As of an account that never had one."""
    await put(database, "accounts", {"id": user.account_id}, password_hash=None)


@functools.cache
def password_hash(hasher: PasswordHasher = CHEAP) -> str:
    """Of PASSWORD."""
    return hasher.hash(PASSWORD)
