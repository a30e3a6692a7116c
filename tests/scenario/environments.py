"""Environments: those that every test begins with, and others."""

from dataclasses import dataclass

from server.db.database import Database
from tests.scenario.users import LoggedInUser, change_role, sign_up


@dataclass(frozen=True, slots=True)
class Cast:
    """Alice (Administrator) and Bob (Basic user) of Acme, Carol (Administrator) and Dave (Advanced user) of Globex.

    All but Bob are relationship managers, as their roles bring it.
    """

    alice: LoggedInUser
    bob: LoggedInUser
    carol: LoggedInUser
    dave: LoggedInUser


async def create_cast(database: Database) -> Cast:
    alice = await sign_up(database, "Alice de Vries", "alice@acme.example", "Acme")
    bob = await sign_up(database, "Bob Jansen", "bob@acme.example")
    carol = await sign_up(database, "Carol Smit", "carol@globex.example", "Globex")
    dave = await sign_up(database, "Dave Bakker", "dave@globex.example")
    dave = await change_role(database, carol, dave, "ADVANCED_USER")
    return Cast(alice, bob, carol, dave)


async def create_environment(database: Database, name: str, *, administrator: str | None = None) -> LoggedInUser:
    """Its Administrator, at a domain that is named as the environment is."""
    first = (administrator or name).partition(" ")[0].lower()
    return await sign_up(database, administrator or name, f"{first}@{name.lower()}.example", name)
