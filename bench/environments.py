"""Two environments in one database, alike but for their size: what a page of the small one costs, the large one may.

Founding, asking and accepting go by the verbs; what there are thousands of is inserted in bulk, as the verbs leave it,
but for mails and the audit log.
"""

import uuid
from dataclasses import dataclass

from server.db.database import Database
from server.db.models import User
from tests.scenario import LoggedInUser, add_member, create_organisation, make_partners, sign_up
from tests.scenario.bulk import insert_documents, insert_memberships, insert_notices, insert_users

OUTSIDE = 100  # users who are no members of the full organisation
REQUESTS = 10  # open ones in the boss's inbox, older than everything else in it
BUSY = 50  # users, the first by name, who are members of every other organisation
PARTNERS = 100  # users of a partner


@dataclass(frozen=True, slots=True)
class Size:
    name: str
    members: int
    organisations: int
    items: int
    documents: int


@dataclass(frozen=True, slots=True)
class Environment:
    """An environment; its boss administers it and its organisations. Rows are in the order of their ids, users by name.

    `full` is an organisation of which nearly all are members, and `empty` one that has the boss only.
    """

    boss: LoggedInUser
    full: str
    empty: str
    users: list[User]
    members: list[uuid.UUID]
    documents: list[uuid.UUID]
    items: list[uuid.UUID]


async def build(database: Database, size: Size, number: int) -> Environment:
    """`number`, of one digit, tells one environment from another."""
    boss = await sign_up(database, "Wanda Zwart", f"wanda@{size.name}.example", size.name.title())
    asker = await partner(database, boss, f"partner{number}.example")
    for n in range(REQUESTS):
        asking = await create_organisation(database, asker, f"Partner {n} B.V.", f"{number}1{n:06}")
        await add_member(database, asker, asking, boss)
    full = await create_organisation(database, boss, "Everybody B.V.", f"{number}2000000")
    empty = await create_organisation(database, boss, "Nobody B.V.", f"{number}3000000")
    found = await insert_users(database, boss.environment_id, f"{size.name}.example", size.members + OUTSIDE)
    by_name = sorted(found, key=lambda user: (user.name_key, user.id))
    for n in range(size.organisations):
        other = await create_organisation(database, boss, f"Organisation {n} B.V.", f"{number}4{n:06}")
        await insert_memberships(database, boss, other, by_name[:BUSY])
    return Environment(
        boss,
        full,
        empty,
        users=by_name,
        members=await insert_memberships(database, boss, full, found[: size.members]),
        documents=await insert_documents(database, boss, full, size.documents),
        items=await insert_notices(database, boss, found, size.items),
    )


async def partner(database: Database, boss: LoggedInUser, domain: str) -> LoggedInUser:
    """The boss of a partner, connected to the partnership; nobody else there is."""
    asker = await sign_up(database, "Aafje Aker", f"aafje@{domain}", domain)
    await make_partners(database, asker, boss)
    await insert_users(database, asker.environment_id, domain, PARTNERS)
    return asker
