"""Members of an organisation: adding, deciding, removing, and the lists."""

from typing import Any

from tests.client import Answer, Client
from tests.graphql.steps.organisations import organisation


async def adds_members(client: Client, who: Any, organisation: str, users: list[str], **more: Any) -> Answer:
    select = "results { userId membership { id status role { key } } errors { code message field } }"
    return await client.do("addMembers", {"organisationId": organisation, "userIds": users, **more}, select, as_=who)


async def removes(client: Client, who: Any, membership: str) -> Answer:
    return await client.do("removeMember", {"membershipId": membership}, "removedMembershipId", as_=who)


async def changes(client: Client, who: Any, membership: str, role: str = "ADMINISTRATOR") -> Answer:
    given = {"membershipId": membership, "role": role}
    return await client.do("changeMembershipRole", given, "membership { id role { key } }", as_=who)


async def decides(client: Client, who: Any, membership: str, *, accept: bool = True, **more: Any) -> Answer:
    field, select = ("acceptMembership", "membership { id status }") if accept else ("declineMembership", "declined")
    return await client.do(field, {"membershipId": membership, **more}, select, as_=who)


async def listed(client: Client, who: Any, organisation_id: str, arguments: str = "", select: str = "id") -> Any:
    """The nodes of its member list."""
    seen = await organisation(
        client, who, organisation_id, f"memberships{arguments} {{ edges {{ node {{ {select} }} }} }}"
    )
    return [edge["node"] for edge in seen["memberships"]["edges"]]


async def candidates(client: Client, who: Any, organisation_id: str, arguments: str = "") -> list[str | None]:
    seen = await organisation(
        client, who, organisation_id, f"memberCandidates{arguments} {{ totalCount edges {{ node {{ id name }} }} }}"
    )
    found = seen["memberCandidates"]
    assert "first" in arguments or found["totalCount"] == len(found["edges"])
    return [edge["node"]["name"] for edge in found["edges"]]
