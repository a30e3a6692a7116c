"""Everybody who may come along: each platform role, mark and status, and each way to stand outside an environment."""

from dataclasses import dataclass

from server.db.database import Database
from server.db.models import PlatformRole
from server.domain import users
from tests.rows import ago, put, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    add_colleague,
    add_invited_user,
    block_user,
    expire_session,
    leave_environment,
    sign_up,
)

BLOCKED, NOWHERE, NOBODY = "USER_BLOCKED", "NO_ENVIRONMENT", "UNAUTHENTICATED"


@dataclass(frozen=True, slots=True)
class Persona:
    """`role` and `marked` count where `denied` is None: then they are an active user of the environment at hand."""

    name: str
    user: LoggedInUser | None = None
    environment: str | None = None
    role: str | None = None
    marked: bool = False
    denied: str | None = None

    @property
    def token(self) -> str | None:
        return self.user.token if self.user else None


class Personas:
    """Makes personas, all of them in Alice's Acme."""

    def __init__(self, database: Database, cast: Cast) -> None:
        self.database, self.cast = database, cast

    async def everybody(self) -> list[Persona]:
        return [
            Persona("nobody", denied=NOBODY),
            await self.logged_out(),
            *[await self.active(role, marked) for role in PlatformRole for marked in (False, True)],
            *[await self.blocked(role) for role in PlatformRole],
            *[await self.invited(role) for role in PlatformRole],
            *[await self.invited_too_long_ago(role) for role in PlatformRole],
            *[await self.stranger(n, environment) for n, environment in enumerate(self.named())],
            await self.of_two_places(),
            await self.of_no_place(),
        ]

    def named(self) -> list[str]:
        acme = self.cast.alice.environment
        return [acme, acme.upper(), self.cast.alice.id, "Acme", "env_" + "0" * 32]

    async def stranger(self, n: int, environment: str) -> Persona:
        """Administrator elsewhere, who names an environment of others or none at all."""
        user = await sign_up(self.database, "Stranger", f"ann@stranger{n}.example", "Elsewhere")
        return Persona(f"a stranger who names {environment}", user, environment, denied=NOWHERE)

    async def logged_out(self) -> Persona:
        user = await sign_up(self.database, "Ended", "ended@acme.example")
        await expire_session(self.database, user)
        return Persona("whose session has expired", user, denied=NOBODY)

    async def active(self, role: PlatformRole, marked: bool) -> Persona:
        name = f"{role.name.lower()}{'-marked' if marked else ''}"
        user = await self.colleague(name, role, marked)
        return Persona(f"active {name}", user, role=role.name, marked=marked)

    async def blocked(self, role: PlatformRole) -> Persona:
        user = await self.colleague(f"blocked-{role.name.lower()}", role, True)
        await block_user(self.database, self.cast.alice, user)
        return Persona(f"blocked {role.name}", user, denied=BLOCKED)

    async def invited(self, role: PlatformRole) -> Persona:
        """Linked, and active as soon as they act here (INV-12)."""
        user = await self.linked(f"linked-{role.name.lower()}", role)
        marked = role is not PlatformRole.BASIC_USER
        return Persona(f"invited {role.name}", user, self.cast.alice.environment, role=role.name, marked=marked)

    async def invited_too_long_ago(self, role: PlatformRole) -> Persona:
        user = await self.linked(f"late-{role.name.lower()}", role)
        await put(self.database, "invitations", {"canonical": user.email}, expires_at=ago(seconds=1))
        return Persona(f"invited {role.name} too late", user, self.cast.alice.environment, denied=NOWHERE)

    async def of_two_places(self) -> Persona:
        """Active in both; without a header nobody can tell which one is meant."""
        user = await self.linked("two-places", PlatformRole.ADMINISTRATOR)
        acme = self.cast.alice.environment_id
        [invited] = await rows(self.database, "users", environment_id=acme, canonical=user.email)
        async with self.database.write(origin="test") as uow:
            await users.begin_acting(uow, environment_id=acme, user_id=invited.id)
        return Persona("of two places who names none", user, denied=NOWHERE)

    async def of_no_place(self) -> Persona:
        user = await sign_up(self.database, "Left", "left@acme.example")
        await leave_environment(self.database, user)
        return Persona("of no place", user, denied=NOWHERE)

    async def colleague(self, name: str, role: PlatformRole, marked: bool) -> LoggedInUser:
        return await add_colleague(self.database, self.cast.alice, name, role, relationship_manager=marked)

    async def linked(self, name: str, role: PlatformRole) -> LoggedInUser:
        return await add_invited_user(self.database, self.cast.alice, name, role)
