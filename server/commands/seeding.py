"""What `welkom seed` fills a database with."""

from server.auth.password_hashing import Passwords
from server.commands.console import ORIGIN, fail, opened, out
from server.db import migrate
from server.db.database import Database
from server.db.models import ActivationMethod, IdentifierScheme, OrganisationRole, PlatformRole
from server.db.queries import accounts as queries
from server.domain import (
    addresses,
    invitations,
    memberships,
    organisation_activation,
    organisations,
    partnerships,
    sign_ups,
    users,
)
from server.domain.permissions import Actor
from server.settings import Settings

PASSWORD = "purple teapot orbits quietly"  # noqa: S105 (shown to whoever seeds a development database)
PEOPLE = [
    ("Alice de Vries", "alice@acme.example", "Acme"),
    ("Bob Jansen", "bob@acme.example", None),
    ("Carol Smit", "carol@globex.example", "Globex"),
    ("Dave Bakker", "dave@globex.example", None),
    ("Frank Mulder", "frank@initech.example", "Initech"),
]


async def seed(config: Settings) -> None:
    async with opened(config, migrated=False) as database:
        await migrate.upgrade(database.writer)
        if await _somebody(database):
            fail(
                f"There are accounts already in {database.location}; seeding is for an empty database. "
                "To begin anew, end what runs on it and remove it, with its folder: `rm -r data` by default."
            )
        await _fill(database)
    for name, email, _ in PEOPLE:
        out.print(f"  {email:<24} {name}")
    out.print(f"  the password of each: {PASSWORD}")
    out.print(
        "  erin@acme.example is invited; Dave is asked to collaborate, and Alice to be a partner of Initech",
        soft_wrap=True,
    )


async def _somebody(database: Database) -> bool:
    async with database.read() as reader:
        return bool(await reader.rows(queries.ANY_ACCOUNT))


async def _fill(database: Database) -> None:
    passwords = Passwords()
    alice, bob, carol, dave, frank = [await _join(database, passwords, *person) for person in PEOPLE]
    passwords.close()
    async with database.write(origin=ORIGIN) as uow:
        await users.change_user_role(uow, carol, user_id=dave.user_id, role=PlatformRole.ADVANCED_USER)
        await invitations.invite_user(uow, alice, email="erin@acme.example")
    await _collaborate(database, alice, bob, dave, frank)


async def _collaborate(database: Database, alice: Actor, bob: Actor, dave: Actor, frank: Actor) -> None:
    """Acme and Globex are partners, Dave is asked to collaborate; Initech asks Acme."""
    async with database.write(origin=ORIGIN) as uow:
        globex = dave.environment_id
        partnership = await partnerships.request_partnership(uow, alice, environment_id=globex, message="Shall we?")
        await partnerships.accept_partnership(uow, dave, partnership_id=partnership)
        await partnerships.request_partnership(uow, frank, environment_id=alice.environment_id)
        sales = await organisations.create_organisation(
            uow, alice, name="Acme Sales B.V.", scheme=IdentifierScheme.KVK, number="12345678"
        )
        await organisation_activation.request_activation(
            uow, alice, organisation_id=sales, method=ActivationMethod.MANUAL_REVIEW
        )
        await organisation_activation.approve_activation(uow, organisation_id=sales)
        for user in (bob, dave):
            await memberships.add_member(
                uow, alice, organisation_id=sales, user_id=user.user_id, role=OrganisationRole.MEMBER
            )


async def _join(database: Database, passwords: Passwords, name: str, email: str, founds: str | None) -> Actor:
    password_hash = await passwords.hash(PASSWORD)
    async with database.write(origin=ORIGIN) as uow:
        token = await sign_ups.mail_link(uow, addresses.parse(email), locale="en")
        account_id, user = await sign_ups.complete_sign_up(
            uow, None, token=token, name=name, password_hash=password_hash, environment_name=founds
        )
    role = PlatformRole.ADMINISTRATOR if founds else PlatformRole.BASIC_USER
    return Actor(account_id, user.environment_id, user.user_id, role)
