"""Every read is a fixed number of statements, however many rows it answers with: no N+1, on either database."""

import uuid
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import DocumentKind, OrganisationRole, PlatformRole
from server.domain import documents, invitations, partnerships, sessions, users
from server.domain.documents import StoredFile
from server.schema.build import WelkomSchema
from tests.client import Answer, Client
from tests.conftest import BY_BOTH
from tests.graphql.counting import statements
from tests.once import once
from tests.rows import key
from tests.scenario import (
    Cast,
    LoggedInUser,
    accept_membership,
    add_member,
    create_organisation,
    set_relationship_manager,
    sign_up,
)

FEW, MANY = 5, 45


@pytest.fixture(autouse=True)
def no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Statements are counted here; how long they take beside other work is not the question."""
    monkeypatch.setattr(WelkomSchema, "seconds", 60)


INVITATION = (
    "id kind email status createdAt expiresAt settledAt role { key name permissions } "
    "delivery { status attempts lastAttemptAt detail }"
)
ALLOWED = " ".join(f"viewerCan{verb} {{ allowed code message }}" for verb in ("ChangeRole", "Block", "Remove"))
PLAIN = "id name email status relationshipManager createdAt lastActiveAt role { key }"
ROLE = "role { key permissions }"
WHO = "id name environment { id name }"
MEMBERSHIP = (
    f"id organisationName status createdAt {ROLE} person {{ {WHO} user {{ {PLAIN} }} }} addedBy {{ {WHO} }} "
    "viewerCanChangeRole { allowed code message } viewerCanRemove { allowed code message }"
)
ORGANISATION = "id name identifier { scheme value } status viewerPermissions environment { id name }"
DOCUMENT = (
    "id kind title number fileName fileSize createdAt sentTo sentAt downloadPath "
    "delivery { status attempts lastAttemptAt detail }"
)
PAGE_INFO = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
PAGE = f"totalCount {PAGE_INFO}"
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
    # how many the search finds, besides the count and the page
    "an overview, searched and sorted": (
        '{ environment { users(first: 100, filter: {search: "guest acme", status: [INVITED], role: [BASIC_USER]}, '
        f"orderBy: {{field: EMAIL, direction: DESC}}) {{ {PAGE} edges {{ node {{ {PLAIN} }} }} }} }} }}",
        5,
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
    # the people and the environment among actors and among targets, and each other kind of target by itself
    "the audit log": (
        "{ environment { auditEvents(first: 100) { pageInfo { hasNextPage endCursor } "
        "edges { cursor node { id at action before after origin actorId actor targetId target } } } } }",
        10,
    ),
    # the memberships and their count, each for all users at once
    "an overview with memberships": (
        f"{{ environment {{ users(first: 98) {{ edges {{ node {{ id memberships(first: 50) {{ {PAGE} "
        "edges { cursor node { id organisationName status role { key } } } } } } } } }",
        5,
    ),
    # the organisations, once for all memberships
    "an overview with memberships and their organisations": (
        "{ environment { users(first: 98) { edges { node { id memberships(first: 50) { edges { node { "
        f"organisation {{ {ORGANISATION} }} }} }} }} }} }} }} }} }}",
        6,
    ),
    # the organisations, their count, their cards and the viewer's memberships
    "the organisations": (
        f"{{ environment {{ organisations(first: 100) {{ {PAGE} edges {{ cursor node {{ {ORGANISATION} "
        "viewerMembership { id role { key } } viewerCanManageMembers { allowed code } "
        "viewerCanSendDocuments { allowed code } activation { method requestedAt refusal } } } } } }",
        6,
    ),
    # the members and their count; who they are and who added them, with cards and users; for both predicates the
    # organisations and their administrators
    "the organisations with their members": (
        f"{{ environment {{ organisations(first: 70) {{ edges {{ node {{ {ORGANISATION} memberships(first: 69) "
        f"{{ {PAGE} edges {{ cursor node {{ {MEMBERSHIP} }} }} }} }} }} }} }} }}",
        15,
    ),
    "the organisations with their documents": (
        f"{{ environment {{ organisations(first: 70) {{ edges {{ node {{ id documents(first: 69) {{ {PAGE} "
        f"edges {{ cursor node {{ {DOCUMENT} createdBy {{ {WHO} }} organisation {{ id name }} }} }} }} }} }} }} }} }}",
        9,
    ),
    # the organisation; the page and its count; cards and users
    "the candidates": (
        f'{{ node(id: "ORGANISATION") {{ ... on Organisation {{ memberCandidates(first: 100) {{ {PAGE} '
        f"edges {{ cursor node {{ {WHO} user {{ {PLAIN} }} }} }} }} }} }} }}",
        6,
    ),
    # the organisations; the pages and the counts; cards and users
    "the candidates of many organisations": (
        f"{{ environment {{ organisations(first: 70) {{ edges {{ node {{ id memberCandidates(first: 60) {{ {PAGE} "
        f"edges {{ cursor node {{ {WHO} user {{ {PLAIN} }} }} }} }} }} }} }} }} }}",
        7,
    ),
    # position and unread count, the items with what they are about, cards, partnerships, and what notices name
    "the inbox": (
        f"{{ inbox(first: 100) {{ position unreadCount {PAGE_INFO} edges {{ cursor node {{ id state createdAt readAt "
        "from { id name } ... on Notice { kind text reason } "
        f"... on CollaborationRequest {{ organisationName membershipId {ROLE} }} "
        "... on PartnershipRequest { partnership { id status } } } } } }",
        9,
    ),
    "what waits in the inbox": ("{ inbox { position unreadCount } }", 3),
    # the managers of either side as people and their cards; the partners and their domains
    "the partnerships": (
        f"{{ environment {{ partnerships(first: 100) {{ {PAGE} edges {{ cursor node {{ id status message "
        f"partner {{ id name domains }} ourRelationshipManagers {{ {WHO} }} theirRelationshipManagers {{ {WHO} }} "
        "viewerCanAccept { allowed } viewerCanEnd { allowed } } } } } }",
        10,
    ),
    "the account": (
        f"{{ account {{ id name locale emails {{ address primary verifiedAt }} users {{ {PLAIN} {ALLOWED} "
        "environment { name } } sessions { id createdAt lastUsedAt expiresAt userAgent current } } }",
        9,
    ),
}


async def fill(database: Database, cast: Cast, first: int, last: int) -> None:
    await once(database, ("statements", first, last), lambda: make(database, cast, first, last))


async def make(database: Database, cast: Cast, first: int, last: int) -> None:
    """Invited users, their invitations, mails and audit events; a relationship manager; sessions."""
    alice = cast.alice.actor
    async with database.write(origin="test") as uow:
        for n in range(first, last):
            await invitations.invite_user(uow, alice, email=f"guest{n}@acme.example")
            await sessions.start(uow, cast.alice.account_id, user_agent=f"browser {n}")
        await users.change_user_role(uow, alice, user_id=cast.bob.user_id, role=PlatformRole.ADVANCED_USER)
        await users.set_relationship_manager(uow, alice, user_id=cast.bob.user_id, relationship_manager=True)
        await users.set_relationship_manager(uow, alice, user_id=cast.alice.user_id, relationship_manager=True)
    for n in range(first, last):
        await collaborate(database, cast, n)


async def collaborate(database: Database, cast: Cast, n: int) -> None:
    """A partner with two requests to Alice, an organisation with a partner's user and colleagues, a document."""
    alice = cast.alice
    boss = await sign_up(database, f"Boss {n}", f"boss@partner{n}.example", f"Partner {n}")
    await set_relationship_manager(database, boss, boss)
    async with database.write(origin="test") as uow:
        pk = await partnerships.request_partnership(uow, boss.actor, environment_id=alice.environment_id)
    async with database.write(origin="test") as uow:
        await partnerships.accept_partnership(uow, alice.actor, partnership_id=pk)
    await add_member(database, boss, await create_organisation(database, boss, number=f"7{n:07}"), alice)
    made = await create_organisation(database, alice, f"Acme {n} B.V.", f"1{n:07}")
    await accept_membership(database, boss, await add_member(database, alice, made, boss))
    await add_member(database, alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    await sent(database, alice, key(made))
    asker = await sign_up(database, f"Asker {n}", f"asker@asker{n}.example", f"Asker {n}")
    await set_relationship_manager(database, asker, asker)
    async with database.write(origin="test") as uow:
        await partnerships.request_partnership(uow, asker.actor, environment_id=alice.environment_id)


async def sent(database: Database, who: LoggedInUser, organisation_id: uuid.UUID) -> None:
    """Another document of this organisation, and its mail."""
    file = StoredFile("none", "invoice.pdf", 1, "application/pdf")
    async with database.write(origin="test") as uow:
        made = await documents.create_document(
            uow, who.actor, organisation_id=organisation_id, kind=DocumentKind.INVOICE, title="Invoice"
        )
        await documents.attach_file(uow, who.actor, document_id=made, file=file)
        await documents.send_document(uow, who.actor, document_id=made, to="books@books.example")


async def an_organisation(client: Client, who: Any) -> str:
    """The first one that was made."""
    query = '{ environment { organisations(first: 1, search: "Acme 0") { edges { node { id } } } } }'
    [edge] = (await client.ask(query, as_=who)).data["environment"]["organisations"]["edges"]
    return str(edge["node"]["id"])


# On SQLite a plan reads a page of all users in two parts, where those who have a name do not fill it.
SECOND_PART = "WHERE users.environment_id = ? AND users.name_key IS NULL ORDER BY"


async def counted(client: Client, database: Database, query: str, who: Any) -> tuple[list[str], Answer]:
    """The statements, without second parts of pages, of which each page has one at the most."""
    with statements(database) as seen:
        answer = await client.ask(query, as_=who)
    assert not answer.errors, answer.errors
    seconds = [statement for statement in seen if SECOND_PART in statement and statement.count("SELECT") == 1]
    assert len(seconds) <= query.count("users")
    return [statement for statement in seen if statement not in seconds], answer


@BY_BOTH
async def test_every_read_is_a_fixed_number_of_statements(
    subtests: pytest.Subtests, client: Client, database: Database, cast: Cast
) -> None:
    first: dict[str, list[str]] = {}
    await fill(database, cast, 0, FEW)
    organisation = await an_organisation(client, cast.alice)
    for what, (query, _) in READS.items():
        asked = query.replace("ORGANISATION", organisation)
        first[what], _answer = await counted(client, database, asked, cast.alice)
    await fill(database, cast, FEW, MANY)
    for what, (query, expected) in READS.items():
        with subtests.test(msg=what):
            asked = query.replace("ORGANISATION", organisation)
            seen, _answer = await counted(client, database, asked, cast.alice)
            assert len(first[what]) == len(seen), seen
            assert len(seen) == expected, "\n\n".join(seen)


async def test_what_is_counted_answers_with_all_rows(client: Client, database: Database, cast: Cast) -> None:
    """So that a short answer is not what keeps the number small."""
    await fill(database, cast, 0, FEW)
    await fill(database, cast, FEW, MANY)
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
    _, organisations = await counted(client, database, READS["the organisations with their members"][0], cast.alice)
    edges = organisations.data["environment"]["organisations"]["edges"]
    assert [edge["node"]["memberships"]["totalCount"] for edge in edges] == [3] * MANY
    _, filed = await counted(client, database, READS["the organisations with their documents"][0], cast.alice)
    found = [edge["node"]["documents"]["edges"] for edge in filed.data["environment"]["organisations"]["edges"]]
    assert [row["node"]["delivery"]["status"] for [row] in found] == ["QUEUED"] * MANY
    _, inbox = await counted(client, database, READS["the inbox"][0], cast.alice)
    kinds = [edge["node"]["state"] for edge in inbox.data["inbox"]["edges"]]
    assert (len(kinds), kinds.count("OPEN")) == (100, 2 * MANY)
    _, partners = await counted(client, database, READS["the partnerships"][0], cast.alice)
    assert len(partners.data["environment"]["partnerships"]["edges"]) == 2 * MANY
    candidates = READS["the candidates"][0].replace("ORGANISATION", await an_organisation(client, cast.alice))
    _, people = await counted(client, database, candidates, cast.alice)
    assert people.data["node"]["memberCandidates"]["totalCount"] >= MANY


async def test_what_is_not_selected_is_not_read(client: Client, database: Database, cast: Cast) -> None:
    lists = "{ environment { users { __typename } invitations { __typename } } }"
    seen, _ = await counted(client, database, lists, cast.alice)
    assert len(seen) == 2  # who asks, and the environment
    seen, _ = await counted(client, database, "{ environment { users { totalCount } } }", cast.alice)
    assert len(seen) == 3


async def test_a_page_further_on_costs_what_the_first_one_does(client: Client, database: Database, cast: Cast) -> None:
    await fill(database, cast, 0, FEW)
    await fill(database, cast, FEW, MANY)
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


# What is done often, and the most statements it may take on SQLite and on PostgreSQL, from who asks to the payload.
WRITES: dict[str, tuple[str, dict[str, Any], int, int]] = {
    # who asks; the environment's lock, on PostgreSQL; the actor and the user; the change; notice and position; audit;
    # the payload
    "changeUserRole": ("user { id role { key } }", {"role": "ADVANCED_USER", "relationshipManager": False}, 7, 8),
    # the user of the address, its domain, two limits; user, words, invitation, secret and mail; who invites, and how
    # the address is written
    "inviteUser": ("user { id email status }", {"email": "new@acme.example"}, 15, 16),
    "blockUser": ("user { id status }", {}, 7, 8),
    "setRelationshipManager": ("user { relationshipManager }", {"relationshipManager": True}, 5, 6),
}


@pytest.mark.parametrize("mutation", WRITES)
async def test_a_mutation_takes_few_statements(client: Client, database: Database, cast: Cast, mutation: str) -> None:
    select, input, on_sqlite, on_postgresql = WRITES[mutation]
    given = input if "email" in input else {"userId": cast.bob.id} | input
    with statements(database) as seen:
        answer = await client.do(mutation, given, select, as_=cast.alice)
    assert answer.done(mutation)
    assert 0 < len(seen) <= (on_sqlite if database.is_sqlite else on_postgresql), "\n\n".join(seen)
