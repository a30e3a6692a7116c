"""Every read is a fixed number of statements, however many rows it answers with: no N+1, on either database."""

from typing import Any

import pytest

from server.db.engine import Database
from server.db.models import PlatformRole
from server.domain import invitations, sessions, users
from tests.cast import Cast
from tests.client import Answer, Client
from tests.graphql.counting import statements

FEW, MANY = 5, 50
INVITATION = (
    "id kind email status createdAt expiresAt settledAt role { key name permissions } "
    "delivery { status attempts lastAttemptAt detail }"
)
ALLOWED = " ".join(f"viewerCan{verb} {{ allowed code message }}" for verb in ("ChangeRole", "Block", "Remove"))
PLAIN = "id name email status relationshipManager createdAt lastActiveAt role { key }"
PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
CARD = "environment { id name domains relationshipManagers { id name environment { name domains } user { id name } } }"

# What is asked, and how many statements answer it: the first one says who asks.
READS: dict[str, tuple[str, int]] = {
    "the roles": ("{ roles { key permissions } }", 1),
    "the viewer": (f"{{ viewer {{ {PLAIN} }} }}", 2),
    # the administrators, for the three predicates one after the other; the card; its domains and managers;
    # the managers' cards with their domains; the managers as users; the invitation
    "the viewer with everything": (f"{{ viewer {{ {PLAIN} {ALLOWED} {CARD} invitation {{ {INVITATION} }} }} }}", 12),
    "the environment": ("{ environment { id name joinPolicy discoverable locale viewerPermissions domains } }", 3),
    "an overview without its nested fields": (
        f"{{ environment {{ users(first: 100) {{ edges {{ cursor node {{ {PLAIN} }} }} }} }} }}",
        3,
    ),
    "an overview with its count and page": (
        f"{{ environment {{ users(first: 100) {{ {PAGE} edges {{ cursor node {{ {PLAIN} }} }} }} }} }}",
        4,
    ),
    "an overview, searched and sorted": (
        '{ environment { users(first: 100, filter: {search: "guest acme", status: [INVITED], role: [BASIC_USER]}, '
        f"orderBy: {{field: EMAIL, direction: DESC}}) {{ {PAGE} edges {{ node {{ {PLAIN} }} }} }} }} }}",
        4,
    ),
    "an overview with what the viewer may do": (
        f"{{ environment {{ users(first: 100) {{ edges {{ node {{ id {ALLOWED} }} }} }} }} }}",
        6,
    ),
    "an overview with everything": (
        f"{{ environment {{ id name domains users(first: 100) {{ {PAGE} edges {{ cursor node {{ {PLAIN} {ALLOWED} "
        f"{CARD} invitation {{ {INVITATION} invitedBy {{ {PLAIN} }} user {{ {PLAIN} {ALLOWED} }} }} }} }} }} }} }}",
        21,
    ),
    "the invitations": (
        f"{{ environment {{ invitations(first: 100) {{ {PAGE} edges {{ cursor node {{ {INVITATION} "
        f"invitedBy {{ {PLAIN} }} user {{ {PLAIN} invitation {{ id }} }} }} }} }} }} }}",
        8,
    ),
    "the pending invitations": (
        "{ environment { invitations(first: 100, status: PENDING) { totalCount edges { node { id } } } } }",
        4,
    ),
    # the people and the environment among actors, and the same among targets
    "the audit log": (
        "{ environment { auditEvents(first: 100) { pageInfo { hasNextPage endCursor } "
        "edges { cursor node { id at action before after origin actorId actor targetId target } } } } }",
        7,
    ),
    "the account": (
        f"{{ account {{ id name locale emails {{ address primary verifiedAt }} users {{ {PLAIN} {ALLOWED} "
        "environment { name } } sessions { id createdAt lastUsedAt expiresAt userAgent current } } }",
        9,
    ),
}


async def fill(database: Database, cast: Cast, first: int, last: int) -> None:
    """Invited users, their invitations, mails and audit events; a relationship manager; sessions."""
    alice = cast.alice.actor
    async with database.write(origin="test") as uow:
        for n in range(first, last):
            await invitations.invite_user(uow, alice, email=f"guest{n}@acme.example")
            await sessions.start(uow, cast.alice.account_id, user_agent=f"browser {n}")
        await users.change_user_role(uow, alice, user_id=cast.bob.user_id, role=PlatformRole.ADVANCED_USER)
        await users.set_relationship_manager(uow, alice, user_id=cast.bob.user_id, relationship_manager=True)
        await users.set_relationship_manager(uow, alice, user_id=cast.alice.user_id, relationship_manager=True)


async def counted(client: Client, database: Database, query: str, who: Any) -> tuple[list[str], Answer]:
    with statements(database) as seen:
        answer = await client.ask(query, as_=who)
    assert not answer.errors, answer.errors
    return seen, answer


async def test_every_read_is_a_fixed_number_of_statements(
    subtests: pytest.Subtests, client: Client, database: Database, cast: Cast
) -> None:
    first: dict[str, list[str]] = {}
    await fill(database, cast, 0, FEW)
    for what, (query, _) in READS.items():
        first[what], _answer = await counted(client, database, query, cast.alice)
    await fill(database, cast, FEW, MANY)
    for what, (query, expected) in READS.items():
        with subtests.test(msg=what):
            seen, _answer = await counted(client, database, query, cast.alice)
            assert len(first[what]) == len(seen), seen
            assert len(seen) == expected, "\n\n".join(seen)


async def test_what_is_counted_answers_with_all_rows(client: Client, database: Database, cast: Cast) -> None:
    """So that a short answer is not what keeps the number small."""
    await fill(database, cast, 0, MANY)
    seen, overview = await counted(client, database, READS["an overview with everything"][0], cast.alice)
    rows = overview.data["environment"]["users"]["edges"]
    assert len(rows) == MANY + 2
    assert sum(row["node"]["invitation"] is not None for row in rows) == MANY
    assert {row["node"]["invitation"]["delivery"]["status"] for row in rows if row["node"]["invitation"]} == {"QUEUED"}
    assert len(rows[0]["node"]["environment"]["relationshipManagers"]) == 2
    assert all(statement.startswith("SELECT") for statement in seen)
    _, log = await counted(client, database, READS["the audit log"][0], cast.alice)
    assert len(log.data["environment"]["auditEvents"]["edges"]) > MANY
    _, account = await counted(client, database, READS["the account"][0], cast.alice)
    assert len(account.data["account"]["sessions"]) == MANY + 1


async def test_what_is_not_selected_is_not_read(client: Client, database: Database, cast: Cast) -> None:
    lists = "{ environment { users { __typename } invitations { __typename } } }"
    seen, _ = await counted(client, database, lists, cast.alice)
    assert len(seen) == 2  # who asks, and the environment
    seen, _ = await counted(client, database, "{ environment { users { totalCount } } }", cast.alice)
    assert len(seen) == 3


async def test_a_page_further_on_costs_what_the_first_one_does(client: Client, database: Database, cast: Cast) -> None:
    await fill(database, cast, 0, MANY)
    after: str | None = None
    for _ in range(4):
        given = f', after: "{after}"' if after else ""
        query = (
            f"{{ environment {{ users(first: 10{given}) {{ pageInfo {{ endCursor }} edges {{ node {{ id }} }} }} }} }}"
        )
        seen, answer = await counted(client, database, query, cast.alice)
        assert len(seen) == 3
        after = answer.data["environment"]["users"]["pageInfo"]["endCursor"]


async def test_a_refusal_reads_who_asks_and_nothing_else(client: Client, database: Database, cast: Cast) -> None:
    """Whoever may not, learns nothing by time either: the rule comes before the resolver."""
    with statements(database) as seen:
        answer = await client.do("removeUser", {"userId": cast.alice.id}, as_=cast.bob)
    assert answer.code == "FORBIDDEN"
    assert len(seen) == 1
    with statements(database) as seen:
        assert (await client.do("removeUser", {"userId": cast.alice.id})).code == "UNAUTHENTICATED"
    assert seen == []
