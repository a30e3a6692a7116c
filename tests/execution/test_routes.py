"""What is compiled today and what graphql-core is asked for: a change of either shows here."""

from typing import Any

import pytest

from server.domain.ids import show
from tests.execution.both import NOT_ASKED, Both
from tests.execution.known import SECRET
from tests.execution.world import World
from tests.graphql.schema_queries import asked, fields_of

pytestmark = pytest.mark.usefixtures("at_once")
ROLE = "role { key level name canInvite suitableFor permissions }"
INVITATION = f"id kind email status createdAt expiresAt settledAt declineReason {ROLE}"
USER = f"__typename id name email status relationshipManager createdAt lastActiveAt blockedReason {ROLE}"
PERSON = "id name environment { id name } user { id invitation { id } }"
MEMBERSHIP = f"id organisationName status createdAt {ROLE} person {{ {PERSON} }} addedBy {{ {PERSON} }}"
ALLOWED = "{ allowed code message }"
ORGANISATION = (
    "id name identifier { scheme value } status verification verifiedAt viewerPermissions environment { id name } "
    f"viewerMembership {{ id person {{ id environment {{ id }} }} }} "
    f"viewerCanManageMembers {ALLOWED} viewerCanSendDocuments {ALLOWED}"
)
PARTNERSHIP = (
    "status requestedByUs message createdAt settledAt partner { id name domains } ourRelationshipManagers { id name } "
    f"theirRelationshipManagers {{ {PERSON} }} viewerCanAccept {ALLOWED} viewerCanEnd {ALLOWED}"
)
SESSION = "createdAt lastUsedAt expiresAt userAgent current"
ACCOUNT = (
    "id name locale emails { address primary verifiedAt } failedLogIns(first: 3) { at origin method } "
    f"sessions {{ id {SESSION} }} "
    f"invitations {{ id environmentName invitedByName email expiresAt status superseded accountExists {ROLE} }}"
)
DOCUMENT = (
    "id kind title number fileName fileSize downloadPath createdAt sentTo sentAt "
    f"organisation {{ id name }} createdBy {{ {PERSON} }} delivery {{ status attempts lastAttemptAt detail }}"
)
ITEM = (
    "__typename id state createdAt readAt from { id name } ... on Notice { kind text reason } "
    "... on PartnershipRequest { verified } "
    f"... on CollaborationRequest {{ organisationName verified membershipId {ROLE} }}"
)
EVENT = "id at action before after origin actor target actorId targetId"
PLACE = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
PAGE = f"totalCount {PLACE}"
NODE = "query($id: ID!) { node(id: $id) { id ... on %s { %s } } }"

COMPILED: dict[str, tuple[str, dict[str, Any]]] = {
    "the viewer": (f"{{ viewer {{ {USER} environment {{ id name }} }} }}", {}),
    "the environment": (
        "{ environment { id name joinPolicy discoverable locale viewerPermissions storage { used quota } } }",
        {},
    ),
    "the overview": (
        f"query($first: Int!) {{ environment {{ users(first: $first) {{ {PAGE} edges {{ cursor node {{ {USER} "
        f"invitation {{ {INVITATION} invitedBy {{ id name }} }} "
        f"memberships(first: 3) {{ {PAGE} edges {{ cursor node {{ {MEMBERSHIP} }} }} }} }} }} }} }} }}",
        {"first": 5},
    ),
    "found users": (
        "query($filter: UserFilter, $order: UserOrder) { environment { "
        "users(filter: $filter, orderBy: $order) { totalCount edges { node { id name } } } } }",
        {
            "filter": {"search": "a", "status": ["ACTIVE", "BLOCKED"], "role": ["BASIC_USER"]},
            "order": {"field": "LAST_ACTIVE", "direction": "DESC"},
        },
    ),
    "members of one organisation": (
        "query($id: ID!) { environment { users(filter: { organisationId: $id }) { edges { node { name } } } } }",
        {"id": "organisation"},
    ),
    "invitations": (
        f"{{ environment {{ invitations(status: EXPIRED) {{ {PAGE} edges {{ "
        f"node {{ {INVITATION} user {{ id }} }} }} }} }} }}",
        {},
    ),
    "organisations": (
        f'{{ environment {{ organisations(search: "zuid") {{ {PAGE} edges {{ node {{ {ORGANISATION} '
        f"memberships {{ {PAGE} edges {{ node {{ {MEMBERSHIP} organisation {{ id name }} }} }} }} }} }} }} }} }}",
        {},
    ),
    "partnerships": (
        f"{{ environment {{ partnerships(status: ACTIVE) {{ {PAGE} "
        f"edges {{ cursor node {{ {PARTNERSHIP} }} }} }} }} }}",
        {},
    ),
    "a partnership": (NODE % ("Partnership", PARTNERSHIP), {"id": "partnership"}),
    "the account": (f"{{ account {{ {ACCOUNT} users {{ {USER} environment {{ id name }} }} }} }}", {}),
    "an account": (NODE % ("Account", ACCOUNT), {"id": "account"}),
    "a session": (NODE % ("Session", SESSION), {"id": "session"}),
    "a user": (NODE % ("User", USER), {"id": "administrator"}),
    "an environment": (NODE % ("Environment", "name users { totalCount }"), {"id": "environment"}),
    "an organisation": (
        NODE % ("Organisation", f'{ORGANISATION} memberships(search: "wit") {{ edges {{ node {{ {MEMBERSHIP} }} }} }}'),
        {"id": "organisation"},
    ),
    "an invitation": (NODE % ("Invitation", INVITATION), {"id": "invitation"}),
    "what a rule on the object allows": (
        NODE % ("Organisation", "activation { method requestedAt refusal }"),
        {"id": "organisation"},
    ),
    "who can become a member": (
        NODE
        % ("Organisation", f'memberCandidates(first: 2, search: "a") {{ {PAGE} edges {{ node {{ {PERSON} }} }} }}'),
        {"id": "organisation"},
    ),
    "roles": (f"{{ {ROLE.replace('role', 'roles')} }}", {}),
    "found environments": (
        f'{{ findEnvironments(search: "Glo", first: 3) {{ id name domains relationshipManagers {{ {PERSON} }} }} }}',
        {},
    ),
    "a document": (NODE % ("Document", DOCUMENT), {"id": "document"}),
    "an event of the audit log": (NODE % ("AuditEvent", EVENT), {"id": "event"}),
    "the audit log": (
        "query($of: AuditFilter) { environment { auditEvents(first: 20, filter: $of) "
        f"{{ {PLACE} edges {{ cursor node {{ {EVENT} }} }} }} }} }}",
        {"of": {"action": "USER_JOINED", "since": "2020-01-01T00:00:00Z"}},
    ),
    "the inbox": (
        f"query($open: Boolean!) {{ inbox(openOnly: $open) "
        f"{{ __typename {PLACE} position unreadCount edges {{ cursor node {{ {ITEM} }} }} }} }}",
        {"open": False},
    ),
    "a page of the inbox": (f"{{ inbox(first: 2) {{ edges {{ node {{ {ITEM} }} }} }} }}", {}),
    "what is new in it": ("{ inbox { unreadCount position } }", {}),
    "an item of the inbox": (NODE % ("InboxItem", ITEM), {"id": "item"}),
    "a bad id": (NODE % ("User", USER), {"id": "nothing"}),
    "names alone": ("{ __typename viewer { __typename } environment { users { __typename } } }", {}),
}


def ids(world: World) -> dict[str, str]:
    one = world["administrator"]
    return {
        "organisation": world.organisation,
        "invitation": world.invitation,
        "partnership": world.ids["par"][0],
        "account": show("acc", one.account_id),
        "session": show("ses", one.session_id),
        "administrator": one.id,
        "environment": one.environment,
        "document": world.ids["doc"][0],
        "event": world.ids["aud"][0],
        "item": world.ids["ibx"][0],
    }


@pytest.mark.parametrize("name", COMPILED)
async def test_ordinary_operations_are_compiled(both: Both, world: World, name: str) -> None:
    query, variables = COMPILED[name]
    given = {key: ids(world).get(value, value) if key == "id" else value for key, value in variables.items()}
    answer, route = await both.ask(query, given, as_=world["administrator"])
    assert route == "compiled"
    assert not answer.errors
    assert answer.data["node"] is not None if "node(" in query and name != "a bad id" else answer.data


# Where an object of a type is found.
PLACES = {
    "Query": "{ %s }",
    "Environment": "{ environment { %s } }",
    "EnvironmentCard": "{ viewer { environment { %s } } }",
    "User": "{ viewer { %s } }",
    "Invitation": "{ environment { invitations { edges { node { %s } } } } }",
    "Organisation": "{ environment { organisations { edges { node { %s } } } } }",
    "Membership": "{ environment { organisations { edges { node { memberships { edges { node { %s } } } } } } } }",
    "Partnership": "{ environment { partnerships { edges { node { %s } } } } }",
    "Person": "{ viewer { memberships { edges { node { person { %s } } } } } }",
    "Account": "{ account { %s } }",
    "Session": "{ account { sessions { %s } } }",
    "Document": "{ environment { organisations { edges { node { documents { edges { node { %s } } } } } } } }",
    "AuditEvent": "{ environment { auditEvents { edges { node { %s } } } } }",
    "InboxConnection": "{ inbox { %s } }",
    "InboxItem": "{ inbox { edges { node { %s } } } }",
    "PartnershipRequest": "{ inbox { edges { node { ... on PartnershipRequest { %s } } } } }",
    "CollaborationRequest": "{ inbox { edges { node { ... on CollaborationRequest { %s } } } } }",
    "Notice": "{ inbox { edges { node { ... on Notice { %s } } } } }",
}
PLACED = [(kind, field) for kind in PLACES for field in fields_of(kind) if field not in SECRET]


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize(("type_name", "field"), PLACED)
async def test_every_field_has_a_plan(both: Both, world: World, type_name: str, field: str) -> None:
    query = PLACES[type_name] % asked(type_name, field)
    assert await both.route_of(query, as_=world["administrator"]) == "compiled"


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize("field", SECRET)
async def test_what_takes_a_secret_has_no_plan(both: Both, world: World, field: str) -> None:
    assert await both.route_of(PLACES["Query"] % asked("Query", field), as_=world["administrator"]) == NOT_ASKED


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize("prefix", ["mem"])
async def test_these_nodes_are_left_to_graphql_core(both: Both, world: World, prefix: str) -> None:
    query = "query($id: ID!) { node(id: $id) { id } }"
    assert await both.route_of(query, {"id": world.ids[prefix][0]}, as_=world["administrator"]) == "unsupported"


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize(
    "query", ["{ __schema { queryType { name } } }", '{ viewer { id } __type(name: "User") { name } }']
)
async def test_questions_about_the_schema_are_left_to_graphql_core(both: Both, world: World, query: str) -> None:
    assert await both.route_of(query, as_=world["administrator"]) == "unsupported"


@pytest.mark.parametrize("who", ["blocked", "nobody"])
async def test_for_who_acts_nowhere_there_is_no_plan(both: Both, world: World, who: str) -> None:
    assert await both.route_of("{ viewer { id } }", as_=world.people[who]) == NOT_ASKED
    in_another = {"environment": world["elsewhere"].environment}
    assert await both.route_of("{ viewer { id } }", as_=world["basic"], **in_another) == NOT_ASKED
