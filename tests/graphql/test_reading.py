"""What a page shows is what it reads: one large environment does not slow the others down (LIM-6)."""

import datetime as dt

import pytest

from server.db.database import Database
from server.db.models import IdentifierScheme, Organisation
from tests.client import Client
from tests.graphql.reading import analysed, read_by, selects
from tests.rows import key
from tests.scenario import Cast, create_organisation
from tests.scenario.bulk import insert_documents, insert_memberships, insert_rows, insert_users
from tests.scenario.organisations import insert_membership

ORGANISATIONS, USERS, BUSY = 60, 2_000, 5
INFO = "pageInfo { hasNextPage }"
PEOPLE = f"{INFO} edges {{ node {{ name }} }}"


def nested(select: str) -> str:
    return f"{{ environment {{ organisations(first: {ORGANISATIONS}) {{ edges {{ node {{ {select} }} }} }} }} }}"


def of_users(select: str) -> str:
    return (
        f'{{ environment {{ users(first: {BUSY}, filter: {{search: "u"}}) {{ edges {{ node {{ {select} }} }} }} }} }}'
    )


# What is asked, and how many rows it may read: some for each row that it shows, where all would be tens of thousands.
PAGES = {
    "candidates of many organisations": (nested(f"memberCandidates(first: 1) {{ {PEOPLE} }}"), 8_000),
    "more of them": (nested(f"memberCandidates(first: 20) {{ {PEOPLE} }}"), 25_000),
    "members of many organisations": (nested(f"memberships(first: 1) {{ {INFO} edges {{ node {{ id }} }} }}"), 6_000),
    "documents of many organisations": (nested(f"documents(first: 1) {{ {INFO} edges {{ node {{ id }} }} }}"), 6_000),
    "users": ("{ environment { users(first: 20) { edges { node { name } } } } }", 600),
    "memberships of users": (
        f"{{ environment {{ users(first: {BUSY}) {{ edges {{ node {{ memberships(first: 1) "
        f"{{ {INFO} edges {{ node {{ id }} }} }} }} }} }} }} }}",
        560,  # SQLite reads its own schema for each statement, too: the more tables, the more
    ),
}
# Counting reads what it counts: each environment once, not once for each of its organisations.
COUNTS = {
    "candidates, counted": (nested("memberCandidates { totalCount }"), 60_000),
    "candidates by search, counted": (nested('memberCandidates(search: "j") { totalCount }'), 60_000),
}


# What Bob asks, a member of one organisation and no Administrator.
OWN = {
    "organisations of a member": ("{ environment { organisations(first: 20) { edges { node { name } } } } }", 600),
    "how many those are": ("{ environment { organisations { totalCount } } }", 600),
}


async def fill(database: Database, cast: Cast) -> None:
    alice = cast.alice
    users = await insert_users(database, alice.environment_id, "acme.example", USERS)
    by_name = sorted(users, key=lambda user: (user.name_key or "", user.id))
    for n in range(ORGANISATIONS):
        organisation = await create_organisation(database, alice, f"Acme {n} B.V.", f"1{n:07}")
        await insert_memberships(database, alice, organisation, by_name[:BUSY] + by_name[-300:])
        await insert_documents(database, alice, organisation, 200)
    others = [
        Organisation(
            environment_id=alice.environment_id,
            name="Zorg B.V.",
            name_key="zorg b.v.",
            scheme=IdentifierScheme.KVK,
            number=f"2{n:07}",
            created_at=dt.datetime.now(dt.UTC),
        )
        for n in range(USERS)
    ]
    await insert_rows(database, others)
    await insert_membership(database, alice.environment_id, key(organisation), cast.bob)
    await analysed(database)


async def test_lim_6_no_page_reads_more_than_it_shows(
    subtests: pytest.Subtests, client: Client, database: Database, cast: Cast
) -> None:
    await fill(database, cast)
    asked = [(*case, cast.alice) for case in (PAGES | COUNTS).items()] + [(*case, cast.bob) for case in OWN.items()]
    for what, (query, most), who in asked:
        for _ in range(2):  # by graphql-core, and by a plan, which selects fewer columns
            with selects(database) as ran:
                answer = await client.ask(query, as_=who)
            assert not answer.errors, answer.errors
            read = await read_by(database, ran)
            with subtests.test(msg=what):
                assert read <= most, (read, most)
