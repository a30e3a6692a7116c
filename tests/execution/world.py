"""What the operations are asked of: Acme with something of everything, and people who see it from every side."""

from dataclasses import dataclass

from server.db.database import Database
from server.db.models import OrganisationRole
from server.domain import ids
from tests.graphql.test_isolation import KINDS, ids_of
from tests.rows import put, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    add_colleague,
    add_invited_user,
    add_member,
    block_user,
    create_organisation,
    expire_invitation,
    sign_up,
)
from tests.scenario.full import create_partner, fill_environment


@dataclass(frozen=True, slots=True)
class World:
    """`people` by what they are; None is nobody. `ids` of every kind, Acme's and others'."""

    people: dict[str, LoggedInUser | None]
    ids: dict[str, list[str]]
    organisation: str
    invitation: str

    def __getitem__(self, who: str) -> LoggedInUser:
        found = self.people[who]
        assert found is not None
        return found


async def make_world(database: Database, cast: Cast) -> World:
    await sign_up(database, "Frank Visser", "frank@frank.example", "Visser")
    partner = await create_partner(database)
    await fill_environment(database, cast.alice, cast.bob, partner)
    eve = await add_colleague(database, cast.alice, "Eve Zwart", "ADVANCED_USER")
    organisation = await create_organisation(database, cast.alice, "Zuid 'Öst' & Co", "44444444")
    await add_member(database, cast.alice, organisation, cast.bob, OrganisationRole.ADMINISTRATOR)
    for name in ("Ada de Wit", "Bo Wit", "Çelik Kaya"):
        await add_member(database, cast.alice, organisation, await add_colleague(database, cast.alice, name))
    late, waiting = [await invitation_of(database, cast.alice, name) for name in ("Lea", "Mia")]
    await expire_invitation(database, late)
    blocked = await sign_up(database, "Bas Blok", "bas@acme.example")
    await block_user(database, cast.alice, blocked, 'a "reason"\nwith lines')
    for one in (eve, cast.carol):
        await put(database, "accounts", {"id": one.account_id}, locale="nl")
    people = {
        "administrator": cast.alice,
        "advanced": eve,
        "basic": cast.bob,
        "blocked": blocked,
        "elsewhere": cast.carol,
        "partner": partner.ina,
        "nobody": None,
    }
    found: dict[str, list[str]] = {prefix: [] for prefix in KINDS}
    for environment in (cast.alice.environment_id, cast.carol.environment_id, partner.ina.environment_id):
        for one in await ids_of(database, environment):
            found[one[:3]].append(one)
    return World(people, found, organisation, waiting)


async def invitation_of(database: Database, by: LoggedInUser, name: str) -> str:
    """The id of the invitation of a user who was invited just now."""
    made = await add_invited_user(database, by, name)
    [row] = await rows(database, "invitations", email=made.email)
    return ids.show("inv", row.id)
