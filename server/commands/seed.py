"""seed: two companies to play with."""

import uuid

from server.auth.passwords import Passwords
from server.commands.console import ORIGIN, fail, opened, out, run, settings
from server.db import migrate
from server.db.engine import Database
from server.db.models import PlatformRole
from server.db.queries import accounts as queries
from server.domain import invitations, sign_up, users
from server.domain.permissions import Actor

PASSWORD = "purple teapot orbits quietly"  # noqa: S105 (shown to whoever seeds a development database)
PEOPLE = [
    ("Alice de Vries", "alice@acme.example", "Acme"),
    ("Bob Jansen", "bob@acme.example", None),
    ("Carol Smit", "carol@globex.example", "Globex"),
    ("Dave Bakker", "dave@globex.example", None),
]


def seed() -> None:
    """Fills an empty development database: two environments, four people, a pending invitation."""
    given = settings()
    if not given.development:
        fail("Seeding is for development: its passwords are known to everybody. Set WELKOM_ENV=development.")

    async def work() -> None:
        async with opened(given) as database:
            await migrate.upgrade(database.writer)
            if await _somebody(database):
                fail("There are accounts already; seeding is for an empty database.")
            await _fill(database)
        for name, email, _ in PEOPLE:
            out.print(f"  {email:<24} {name}")
        out.print(f"  the password of each: {PASSWORD}")
        out.print("  erin@acme.example is invited; her mail is in the mailbox when the server runs")

    run(work())


async def _somebody(database: Database) -> bool:
    reader = database.read()
    try:
        return bool(await reader.rows(queries.ANY_ACCOUNT))
    finally:
        await reader.close()


async def _fill(database: Database) -> None:
    passwords = Passwords()
    alice, _, carol, dave = [await _join(database, passwords, *person) for person in PEOPLE]
    passwords.close()
    async with database.write(origin=ORIGIN) as uow:
        advanced = PlatformRole.ADVANCED_USER
        await users.change_user_role(uow, carol, user_id=dave.user_id, role=advanced)
        await users.set_relationship_manager(uow, carol, user_id=dave.user_id, relationship_manager=True)
        await users.set_relationship_manager(uow, alice, user_id=alice.user_id, relationship_manager=True)
        await invitations.invite_user(uow, alice, email="erin@acme.example")


async def _join(database: Database, passwords: Passwords, name: str, email: str, founds: str | None) -> Actor:
    password_hash = await passwords.hash(PASSWORD)
    async with database.write(origin=ORIGIN) as uow:
        token = await sign_up.sign_up(uow, email=email, locale="nl")
        made: tuple[uuid.UUID, uuid.UUID, uuid.UUID] = await sign_up.complete_sign_up(
            uow, None, token=token, name=name, password_hash=password_hash, environment_name=founds
        )
    account_id, environment_id, user_id = made
    role = PlatformRole.ADMINISTRATOR if founds else PlatformRole.BASIC_USER
    return Actor(account_id, environment_id, user_id, role)
