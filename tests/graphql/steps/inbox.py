"""What an inbox shows."""

from typing import Any

from tests.client import Client

ITEM = """__typename id state createdAt readAt from { name }
  ... on PartnershipRequest { partnership { id status requestedByUs message partner { name } } }
  ... on CollaborationRequest { membershipId organisationName role { key } }
  ... on Notice { kind text }"""
Node = dict[str, Any]


async def inbox(client: Client, who: Any, arguments: str = "", *, locale: str = "en") -> list[Node]:
    answer = await client.ask(f"{{ inbox{arguments} {{ edges {{ node {{ {ITEM} }} }} }} }}", as_=who)
    assert not answer.errors, answer.errors
    return [edge["node"] for edge in answer.data["inbox"]["edges"]]


async def notices(client: Client, who: Any, kind: str | None = None) -> list[str]:
    """The texts of the notices of this kind, the newest first."""
    items = [item for item in await inbox(client, who) if item["__typename"] == "Notice"]
    return [item["text"] for item in items if kind in (None, item["kind"])]


async def requests(client: Client, who: Any, kind: str = "PartnershipRequest") -> list[Node]:
    return [item for item in await inbox(client, who) if item["__typename"] == kind]


async def states(client: Client, who: Any, kind: str = "PartnershipRequest") -> list[str]:
    return [item["state"] for item in await requests(client, who, kind)]


async def notice_kinds(client: Client, who: Any) -> list[str]:
    answer = await client.ask("{ inbox { edges { node { ... on Notice { kind } } } } }", as_=who)
    assert not answer.errors, answer.errors
    return [edge["node"]["kind"] for edge in answer.data["inbox"]["edges"] if edge["node"]]
