"""Partnerships: asking, settling, connecting managers, and what a side sees."""

from typing import Any

from tests.client import Answer, Client
from tests.scenario import LoggedInUser

PARTNERSHIP = (
    "partnership { id status requestedByUs message createdAt settledAt partner { id name } "
    "ourRelationshipManagers { id } theirRelationshipManagers { id } "
    "viewerCanAccept { allowed code } viewerCanEnd { allowed code } }"
)
Node = dict[str, Any]


async def asks(client: Client, who: Any, whom: LoggedInUser, **given: Any) -> Answer:
    return await client.do("requestPartnership", {"environmentId": whom.environment} | given, PARTNERSHIP, as_=who)


async def asked(client: Client, who: Any, whom: LoggedInUser, **given: Any) -> str:
    """The id of an open request."""
    partnership: dict[str, Any] = (await asks(client, who, whom, **given)).done("requestPartnership")["partnership"]
    return str(partnership["id"])


async def settles(client: Client, field: str, who: Any, partnership: str, **given: Any) -> Answer:
    more = " removedMembershipIds" if field == "endPartnership" else ""
    return await client.do(field, {"partnershipId": partnership} | given, PARTNERSHIP + more, as_=who)


async def connects(client: Client, who: Any, partnership: str, user: LoggedInUser, connected: bool = True) -> Answer:
    given = {"partnershipId": partnership, "userId": user.id, "connected": connected}
    return await client.do("setPartnershipManager", given, PARTNERSHIP, as_=who)


async def seen(client: Client, who: Any, partnership: str) -> Node | None:
    query = f"query($id: ID!) {{ node(id: $id) {{ ... on Partnership {PARTNERSHIP.removeprefix('partnership ')} }} }}"
    answer = await client.ask(query, {"id": partnership}, as_=who)
    assert not answer.errors, answer.errors
    found: Node | None = answer.data["node"]
    return found
