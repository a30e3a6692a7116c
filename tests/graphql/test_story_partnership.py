"""The help page's story: two companies become partners, and one opens an organisation to a user of the other."""

from server.db.database import Database
from tests.client import Client
from tests.rows import mails
from tests.scenario import Cast

INBOX = """{ inbox { unreadCount position edges { node { __typename id state from { name }
  ... on CollaborationRequest { membershipId organisationName role { key } }
  ... on PartnershipRequest { partnership { id status requestedByUs partner { name } } }
  ... on Notice { kind text } } } } }"""
ORGANISATION = """query($id: ID!) { node(id: $id) { ... on Organisation { name viewerPermissions
  memberships { totalCount edges { node { status person { name } role { key } } } } } } }"""


async def newest(client: Client, who: object) -> dict[str, object]:
    answer = await client.ask(INBOX, as_=who)
    item: dict[str, object] = answer.data["inbox"]["edges"][0]["node"]
    return item


async def become_partners(client: Client, cast: Cast) -> str:
    """Alice finds Globex and asks; Dave finds the request in his inbox and accepts."""
    search = '{ findEnvironments(search: "glob") { id name relationshipManagers { id name } } }'
    [globex] = (await client.ask(search, as_=cast.alice)).data["findEnvironments"]
    assert globex["name"] == "Globex"
    given = {"environmentId": globex["id"], "message": "Shall we?"}
    asked = await client.do("requestPartnership", given, "partnership { id }", as_=cast.alice)
    partnership: str = asked.done("requestPartnership")["partnership"]["id"]
    item = await newest(client, cast.dave)
    assert (item["__typename"], item["state"]) == ("PartnershipRequest", "OPEN")
    accepted = await client.do("acceptPartnership", {"partnershipId": partnership}, as_=cast.dave)
    accepted.done("acceptPartnership")
    return partnership


async def found_organisation(client: Client, cast: Cast, database: Database) -> str:
    """Alice's organisation, activated by the mailed code."""
    given = {"name": "Acme Sales B.V.", "identifier": {"scheme": "KVK", "value": "12345678"}}
    made = await client.do("createOrganisation", given, "organisation { id }", as_=cast.alice)
    organisation: str = made.done("createOrganisation")["organisation"]["id"]
    asked = await client.do("requestActivation", {"organisationId": organisation}, as_=cast.alice)
    asked.done("requestActivation")
    code = (await mails(database, kind="ACTIVATION_CODE"))[-1].params["code"]
    confirmed = {"organisationId": organisation, "code": code}
    (await client.do("confirmActivation", confirmed, as_=cast.alice)).done("confirmActivation")
    return organisation


async def test_org_7_par_6_consent_across_company_borders(client: Client, cast: Cast, database: Database) -> None:
    alice, bob, dave = cast.alice, cast.bob, cast.dave
    partnership = await become_partners(client, cast)
    organisation = await found_organisation(client, cast, database)

    async def seen(by: object) -> dict[str, object] | None:
        found: dict[str, object] | None = (await client.ask(ORGANISATION, {"id": organisation}, as_=by)).data["node"]
        return found

    given = {"organisationId": organisation, "userIds": [bob.id, dave.id]}
    added = await client.do("addMembers", given, "results { membership { id status } errors { code } }", as_=alice)
    colleague, partner = (result["membership"] for result in added.done("addMembers")["results"])
    assert (colleague["status"], partner["status"]) == ("ACTIVE", "PENDING")
    assert (await seen(bob) or {})["memberships"]["totalCount"] == 3  # type: ignore[index]
    assert await seen(dave) is None

    request = await newest(client, dave)
    assert (request["organisationName"], request["state"]) == ("Acme Sales B.V.", "OPEN")
    accepted = await client.do("acceptMembership", {"membershipId": request["membershipId"]}, as_=dave)
    accepted.done("acceptMembership")
    assert (await seen(dave) or {})["viewerPermissions"] == ["DOCUMENT_VIEW", "DOCUMENT_CREATE", "DOCUMENT_SEND"]

    ended = await client.do("endPartnership", {"partnershipId": partnership}, "removedMembershipIds", as_=alice)
    assert ended.done("endPartnership")["removedMembershipIds"] == [partner["id"]]
    assert await seen(dave) is None
    told = [edge["node"].get("kind") for edge in (await client.ask(INBOX, as_=dave)).data["inbox"]["edges"]]
    assert {"PARTNERSHIP_ENDED", "REMOVED_FROM_ORGANISATION"} <= set(told)
