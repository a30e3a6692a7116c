"""Everybody who may come along: each platform role, mark and status, and each way to stand outside an environment."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import update

from server.db.database import Database
from server.db.models import Invitation, PlatformRole, Session
from server.db.queries import users as queries
from server.domain import invitations, users
from tests.cast import Cast, Member, join

BLOCKED, NOWHERE, NOBODY = "USER_BLOCKED", "NO_ENVIRONMENT", "UNAUTHENTICATED"


@dataclass(frozen=True, slots=True)
class Persona:
    """`role` and `marked` count where `denied` is None: then they are an active user of the environment at hand."""

    name: str
    member: Member | None = None
    environment: str | None = None
    role: str | None = None
    marked: bool = False
    denied: str | None = None

    @property
    def token(self) -> str | None:
        return self.member.token if self.member else None


class Gathering:
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
        member = await join(self.database, "Stranger", f"ann@stranger{n}.example", "Elsewhere")
        return Persona(f"a stranger who names {environment}", member, environment, denied=NOWHERE)

    async def logged_out(self) -> Persona:
        member = await join(self.database, "Ended", "ended@acme.example")
        async with self.database.write(origin="test") as uow:
            of_member = Session.account_id == member.account_id
            await uow.changed(update(Session).where(of_member).values(expires_at=uow.now - dt.timedelta(seconds=1)))
        return Persona("whose session has expired", member, denied=NOBODY)

    async def active(self, role: PlatformRole, marked: bool) -> Persona:
        name = f"{role.name.lower()}{'-marked' if marked else ''}"
        member = await self.member(name, role, marked)
        return Persona(f"active {name}", member, role=role.name, marked=marked)

    async def blocked(self, role: PlatformRole) -> Persona:
        member = await self.member(f"blocked-{role.name.lower()}", role, True)
        async with self.database.write(origin="test") as uow:
            await users.block_user(uow, self.cast.alice.actor, user_id=member.user_id)
        return Persona(f"blocked {role.name}", member, denied=BLOCKED)

    async def invited(self, role: PlatformRole) -> Persona:
        """Linked, and active as soon as they act here (INV-12)."""
        member = await self.linked(f"linked-{role.name.lower()}", role)
        return Persona(f"invited {role.name}", member, self.cast.alice.environment, role=role.name)

    async def invited_too_long_ago(self, role: PlatformRole) -> Persona:
        member = await self.linked(f"late-{role.name.lower()}", role)
        async with self.database.write(origin="test") as uow:
            late = Invitation.canonical == member.email
            await uow.changed(update(Invitation).where(late).values(expires_at=uow.now - dt.timedelta(seconds=1)))
        return Persona(f"invited {role.name} too late", member, self.cast.alice.environment, denied=NOWHERE)

    async def of_two_places(self) -> Persona:
        """Active in both; without a header nobody can tell which one is meant."""
        member = await self.linked("two-places", PlatformRole.ADMINISTRATOR)
        user_id = await self.place_of(member)
        async with self.database.write(origin="test") as uow:
            await users.begin_acting(uow, environment_id=self.cast.alice.environment_id, user_id=user_id)
        return Persona("of two places who names none", member, denied=NOWHERE)

    async def of_no_place(self) -> Persona:
        member = await join(self.database, "Left", "left@acme.example")
        async with self.database.write(origin="test") as uow:
            await users.leave_environment(uow, member.actor)
        return Persona("of no place", member, denied=NOWHERE)

    async def member(self, name: str, role: PlatformRole, marked: bool) -> Member:
        member, boss = await join(self.database, name, f"{name}@acme.example"), self.cast.alice.actor
        async with self.database.write(origin="test") as uow:
            await users.change_user_role(uow, boss, user_id=member.user_id, role=role)
            await users.set_relationship_manager(uow, boss, user_id=member.user_id, relationship_manager=marked)
        return member

    async def linked(self, name: str, role: PlatformRole) -> Member:
        """Administrator of a company of their own, whom Alice added to hers."""
        email = f"{name}@{name.replace('_', '-')}.example"
        member = await join(self.database, name, email, name)
        async with self.database.write(origin="test") as uow:
            await invitations.add_user(uow, self.cast.alice.actor, email=email, name=name, role=role)
        return member

    async def place_of(self, member: Member) -> uuid.UUID:
        async with self.database.write(origin="test") as uow:
            row = await uow.first(
                queries.USER_BY_ADDRESS, environment_id=self.cast.alice.environment_id, canonical=member.email
            )
        assert row is not None
        found: uuid.UUID = row.id
        return found
