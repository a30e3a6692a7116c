"""An organisation of Acme, and everybody who may come near it."""

from dataclasses import dataclass

from server.db.database import Database
from server.db.models import OrganisationRole
from server.domain import ids
from tests.scenario.environments import Cast
from tests.scenario.organisations import (
    accept_membership,
    add_member,
    create_organisation,
    memberships_of,
    remove_member,
)
from tests.scenario.partnerships import end_partnership, make_partners
from tests.scenario.users import LoggedInUser, sign_up


@dataclass(frozen=True, slots=True)
class SharedOrganisation:
    """Bob administers it, Erin is a member, and Dave of Globex is asked, is a member or was one.

    `users` are named by what they are to it.
    """

    organisation: str
    users: dict[str, LoggedInUser]
    bobs_membership: str
    erins_membership: str
    daves_membership: str
    partnership: str


async def share_organisation(database: Database, cast: Cast, dave: str) -> SharedOrganisation:
    """`dave`: whether the partner's user is pending, accepted, or cut off by the end of the partnership."""
    erin = await sign_up(database, "Erin Mulder", "erin@acme.example")
    fred = await sign_up(database, "Fred Visser", "fred@acme.example")
    zoe = await sign_up(database, "Zoe Prins", "zoe@elsewhere.example", "Elsewhere")
    partnership = await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    bobs = await add_member(database, cast.alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    [alices] = [m for m in await memberships_of(database, made) if m.user_id == cast.alice.user_id]
    await remove_member(database, cast.alice, ids.show("mem", alices.id))
    erins = await add_member(database, cast.bob, made, erin)
    daves = await add_member(database, cast.bob, made, cast.dave)
    if dave != "pending":
        await accept_membership(database, cast.dave, daves)
    if dave == "ended":
        await end_partnership(database, cast.alice, partnership)
    users = {
        "organisation administrator": cast.bob,
        "member": erin,
        "environment administrator": cast.alice,
        "colleague": fred,
        "partner": cast.dave,
        "partner's administrator": cast.carol,
        "stranger": zoe,
    }
    return SharedOrganisation(made, users, bobs, erins, daves, partnership)
