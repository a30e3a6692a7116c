"""The named cast: alice (Administrator) and bob (Basic user) of Acme, carol (Administrator) and dave (Advanced user
and relationship manager) of Globex. They come in as people do: signed up by a mailed secret."""

import functools
import uuid
from dataclasses import dataclass

from argon2 import PasswordHasher

from server.db.database import Database
from server.db.models import PlatformRole
from server.domain import (
    ids,
    sessions,
    sign_ups,
    users,
)
from server.domain.permissions import Actor, Identity

PASSWORD = "purple teapot orbits quietly"
# Argon2id with next to no work; the product's own is for the tests marked `argon2`.
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@dataclass(frozen=True, slots=True)
class Member:
    """One of the cast: who they are, and a live session's token."""

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


@dataclass(frozen=True, slots=True)
class Cast:
    alice: Member
    bob: Member
    carol: Member
    dave: Member


async def join(database: Database, name: str, email: str, environment_name: str | None = None) -> Member:
    """Signs up by the mailed secret, and logs in."""
    async with database.write(origin="test") as uow:
        token = await sign_ups.sign_up(uow, email=email, locale="en")
    async with database.write(origin="test") as uow:
        account_id, environment_id, user_id = await sign_ups.complete_sign_up(
            uow, None, token=token, name=name, password_hash=password_hash(), environment_name=environment_name
        )
        grant = await sessions.start(uow, account_id, user_agent="tests")
    role = PlatformRole.ADMINISTRATOR if environment_name else PlatformRole.BASIC_USER
    return Member(name, email, account_id, environment_id, user_id, grant.session_id, role, False, grant.token)


async def gather(database: Database) -> Cast:
    alice = await join(database, "Alice de Vries", "alice@acme.example", "Acme")
    bob = await join(database, "Bob Jansen", "bob@acme.example")
    carol = await join(database, "Carol Smit", "carol@globex.example", "Globex")
    dave = await join(database, "Dave Bakker", "dave@globex.example")
    async with database.write(origin="test") as uow:
        role = PlatformRole.ADVANCED_USER
        await users.change_user_role(uow, carol.actor, user_id=dave.user_id, role=role)
        await users.set_relationship_manager(uow, carol.actor, user_id=dave.user_id, relationship_manager=True)
    dave = Member(
        dave.name,
        dave.email,
        dave.account_id,
        dave.environment_id,
        dave.user_id,
        dave.session_id,
        role,
        True,
        dave.token,
    )
    return Cast(alice, bob, carol, dave)


@functools.cache
def password_hash(hasher: PasswordHasher = CHEAP) -> str:
    return hasher.hash(PASSWORD)
