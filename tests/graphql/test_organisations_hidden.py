"""ORG-11: to manage is not to see; who is no member finds nothing, by any path."""

from typing import Any

import orjson
import pytest

from server.db.database import Database
from server.db.models import OrganisationRole
from server.db.queries import memberships as membership_queries
from server.domain import invitations, memberships
from tests.client import Answer, Client
from tests.graphql.counting import statements
from tests.graphql.steps import NO_ORGANISATION, adds_members, changes, decides, organisation, removes
from tests.rows import key, nothing_happens
from tests.scenario import Cast, SharedOrganisation, create_organisation, share_organisation

NAME, NUMBER = "Acme Sales", "12345678"
NOBODY = "mem_" + "0" * 32
STATES = ["pending", "accepted", "ended"]


async def operates(
    client: Client, who: Any, operation: str, it: SharedOrganisation, erins: str, made: str
) -> tuple[Answer, str]:
    """One operation on the organisation, or on Erin's membership; the field it is."""
    given: dict[str, Any] = {"organisationId": made}
    match operation:
        case "updateOrganisation":
            return await client.do(operation, given | {"name": "X"}, "organisation { id }", as_=who), operation
        case "requestActivation":
            return await client.do(operation, given, "organisation { id }", as_=who), operation
        case "confirmActivation":
            return await client.do(operation, given | {"code": "A"}, "organisation { id }", as_=who), operation
        case "addMembers":
            return await adds_members(client, who, made, [it.users["colleague"].id]), operation
        case "changeMembershipRole":
            return await changes(client, who, erins), operation
        case "removeMember":
            return await removes(client, who, erins), operation
        case _:
            return await decides(client, who, erins, accept=operation == "acceptMembership"), operation


OPERATIONS = [
    *("updateOrganisation", "requestActivation", "confirmActivation", "addMembers"),
    "changeMembershipRole",
    "removeMember",
    "acceptMembership",
    "declineMembership",
]
SETTLED = "ALREADY_SETTLED"


@pytest.mark.parametrize("dave", STATES)
async def test_org_11_what_is_hidden_answers_as_what_is_not(
    client: Client, cast: Cast, database: Database, dave: str
) -> None:
    it = await share_organisation(database, cast, dave)
    async with nothing_happens(database):
        for name in hidden_from(dave):
            for operation in OPERATIONS:
                hidden, _ = await operates(client, it.users[name], operation, it, it.erins_membership, it.organisation)
                nothing, _ = await operates(client, it.users[name], operation, it, NOBODY, NO_ORGANISATION)
                assert hidden.body == nothing.body, (name, operation)


def hidden_from(dave: str) -> list[str]:
    return ["colleague", "partner's administrator", "stranger"] + (["partner"] if dave != "accepted" else [])


PATHS = """query($org: ID!, $mem: ID!) {
  organisation: node(id: $org) { id ... on Organisation { name status identifier { value } } }
  membership: node(id: $mem) { id ... on Membership { organisationName organisation { name } } }
  environment {
    organisations(first: 5) { totalCount edges { node { id name } } }
    found: organisations(first: 5, search: "acme sales") { totalCount edges { node { name } } }
    users(first: 10) { edges { node { name memberships(first: 5) { totalCount edges { node { organisationName status
      organisation { name identifier { value } memberships(first: 5) { totalCount } } addedBy { name } } } } } } }
    members: users(first: 10, filter: {organisationId: $org}) { totalCount edges { node { id } } }
  }
  account { users { memberships(first: 5) { totalCount edges { node { organisationName } } } } }
  viewer { memberships(first: 5) { totalCount edges { node { organisationName organisation { name } } } } }
}"""


@pytest.mark.parametrize("dave", STATES)
async def test_org_11_by_every_path(client: Client, cast: Cast, database: Database, dave: str) -> None:
    it = await share_organisation(database, cast, dave)
    for name in hidden_from(dave):
        answer = await client.ask(PATHS, {"org": it.organisation, "mem": it.erins_membership}, as_=it.users[name])
        assert not answer.errors
        assert (answer.data["organisation"], answer.data["membership"]) == (None, None)
        environment = answer.data["environment"]
        assert environment["organisations"] == environment["found"] == {"totalCount": 0, "edges": []}
        assert environment["members"] == {"totalCount": 0, "edges": []}
        said = orjson.dumps(answer.body).decode()
        assert NUMBER not in said
        # by name only, of what a user of one's own or oneself was asked or is in (USR-8)
        own = dave != "ended" and name in ("partner", "partner's administrator")
        assert (NAME in said) == own, name
        for user in environment["users"]["edges"]:
            for edge in user["node"]["memberships"]["edges"]:
                assert edge["node"]["organisation"] is None


async def test_org_11_a_member_of_whatever_side_sees_it(client: Client, cast: Cast, database: Database) -> None:
    it = await share_organisation(database, cast, "accepted")
    for name in ("organisation administrator", "member", "partner"):
        answer = await client.ask(PATHS, {"org": it.organisation, "mem": it.erins_membership}, as_=it.users[name])
        assert not answer.errors
        assert answer.data["organisation"]["identifier"] == {"value": NUMBER}
        assert answer.data["membership"]["organisationName"] == "Acme Sales B.V."
        assert answer.data["environment"]["members"]["totalCount"] == (1 if name == "partner" else 2)


async def test_org_11_an_environments_administrator_sees_name_number_status_and_members_only(
    client: Client, cast: Cast, database: Database
) -> None:
    it = await share_organisation(database, cast, "accepted")
    select = "name status identifier { value } memberships { totalCount } viewerMembership { id } viewerPermissions"
    seen = await organisation(client, cast.alice, it.organisation, select)
    assert (seen["name"], seen["identifier"]["value"], seen["status"]) == ("Acme Sales B.V.", NUMBER, "ACTIVATED")
    assert (seen["memberships"]["totalCount"], seen["viewerMembership"], seen["viewerPermissions"]) == (3, None, [])
    query = """query($id: ID!) { node(id: $id) { ... on Organisation { name
      activation { method } memberCandidates { totalCount } } } }"""
    for name in ("environment administrator", "member", "partner"):
        answer = await client.ask(query, {"id": it.organisation}, as_=it.users[name])
        assert answer.data["node"] == {"name": "Acme Sales B.V.", "activation": None, "memberCandidates": None}
        assert {e["extensions"]["code"] for e in answer.errors} == {"FORBIDDEN"}


async def test_usr_8_colleagues_see_of_each_other_what_they_may_see_themselves(
    client: Client, cast: Cast, database: Database
) -> None:
    it = await share_organisation(database, cast, "accepted")
    made = await create_organisation(database, cast.alice, "Alice Only", "87654321")
    query = """{ environment { users(first: 10) { edges { node { name
      memberships(first: 5) { totalCount edges { node { organisationName } } } } } } } }"""

    async def sees(who: Any) -> dict[str, list[str]]:
        nodes = [edge["node"] for edge in (await client.ask(query, as_=who)).data["environment"]["users"]["edges"]]
        found = {}
        for node in nodes:
            names = [edge["node"]["organisationName"] for edge in node["memberships"]["edges"]]
            assert len(names) == node["memberships"]["totalCount"]
            if names:
                found[node["name"]] = names
        return found

    sales, only = ["Acme Sales B.V."], ["Alice Only"]
    both = {"Bob Jansen": sales, "Erin Mulder": sales}
    assert await sees(cast.alice) == both | {"Alice de Vries": only}
    assert await sees(cast.bob) == await sees(it.users["member"]) == both
    assert await sees(it.users["colleague"]) == {}
    assert await sees(cast.carol) == await sees(cast.dave) == {"Dave Bakker": sales}
    assert await organisation(client, cast.bob, made) is None


async def test_org_11_no_payload_shows_what_its_viewer_may_not_see_any_more(
    client: Client, cast: Cast, database: Database
) -> None:
    it = await share_organisation(database, cast, "pending")
    select = "membership { organisationName organisation { name memberships(first: 5) { totalCount } } }"
    given = {"membershipId": it.daves_membership}
    done = (await client.do("acceptMembership", given, select, as_=cast.dave)).done("acceptMembership")
    assert done["membership"]["organisation"] == {"name": "Acme Sales B.V.", "memberships": {"totalCount": 3}}
    (await removes(client, cast.bob, it.daves_membership)).done("removeMember")
    async with nothing_happens(database):
        answer = await client.do("acceptMembership", given, select, as_=cast.dave)
        assert answer.refused("acceptMembership") == SETTLED
        assert NAME not in orjson.dumps(answer.body).decode()


# ---- a fixed number of statements

READS = {
    "the memberships of users": """{ environment { users(first: 60) { edges { node { id memberships(first: 2)
      { totalCount pageInfo { hasNextPage } edges { node { id status role { key } organisationName person { name }
        addedBy { name } organisation { name viewerPermissions environment { name } }
        viewerCanChangeRole { code } viewerCanRemove { code } } } } } } } } }""",
    "organisations with members": """{ environment { organisations(first: 20) { totalCount edges { node { id name
      identifier { value } viewerMembership { id role { key } } memberships(first: 5) { totalCount edges { node { id
        person { name user { id } environment { name } } addedBy { name } organisation { name }
        viewerCanChangeRole { code } viewerCanRemove { code } } } } } } } } }""",
}


@pytest.mark.parametrize("read", READS)
async def test_usr_8_a_fixed_number_of_statements_for_5_and_for_50(
    client: Client, cast: Cast, database: Database, read: str
) -> None:
    made = [await create_organisation(database, cast.alice)]
    counted = []
    for first, last in ((0, 5), (5, 50)):
        made += [
            await create_organisation(database, cast.alice, f"Company {n}", f"{n:08}")
            for n in range(first // 3, last // 3)
        ]
        await filled(database, cast, made, first, last)
        with statements(database) as seen:
            answer = await client.ask(READS[read], as_=cast.alice)
        assert not answer.errors, answer.errors
        assert orjson.dumps(answer.data).count(b"organisationName" if "users" in read else b"addedBy") >= last
        counted.append(len(seen))
    assert counted[0] == counted[1], counted
    assert counted[0] <= 16


async def filled(database: Database, cast: Cast, made: list[str], first: int, last: int) -> None:
    async with database.write(origin="test") as uow:
        for n in range(first, last):
            invited = await invitations.invite_user(uow, cast.alice.actor, email=f"guest{n}@acme.example")
            for one in (made[0], made[n % len(made)]):
                if one == made[0] or n % len(made):
                    await added_once(uow, cast, one, invited.user_id)


async def added_once(uow: Any, cast: Cast, made: str, user_id: Any) -> None:
    live = await uow.rows(
        membership_queries.UNENDED_OF_USER_IN,
        environment_id=cast.alice.environment_id,
        organisation_id=key(made),
        user_id=user_id,
    )
    if not live:
        await memberships.add_member(
            uow, cast.alice.actor, organisation_id=key(made), user_id=user_id, role=OrganisationRole.MEMBER
        )
