"""Managing users, and looking at them."""

from typing import Any

from tests.client import Answer, Client

INVITATION = (
    "id kind status role { key } email expiresAt settledAt invitedBy { id } delivery { status attempts detail }"
)
ADMINISTRATOR, ADVANCED_USER, BASIC_USER = "ADMINISTRATOR", "ADVANCED_USER", "BASIC_USER"


async def manages(
    client: Client, field: str, who: Any, user_id: str, select: str = "user { id status }", **more: Any
) -> Answer:
    return await client.do(field, {"userId": user_id, **more}, select, as_=who)


async def user(client: Client, who: Any, user_id: str) -> dict[str, Any] | None:
    fields = f"id name email status role {{ key }} relationshipManager lastActiveAt invitation {{ {INVITATION} }}"
    query = f"query($id: ID!) {{ node(id: $id) {{ ... on User {{ {fields} }} }} }}"
    answer = await client.ask(query, {"id": user_id}, as_=who)
    assert not answer.errors, answer.errors
    return answer.data["node"]


async def overview(
    client: Client, who: Any, arguments: str = "", select: str = "id email name"
) -> list[dict[str, Any]]:
    query = f"{{ environment {{ users{arguments} {{ edges {{ node {{ {select} }} }} }} }} }}"
    answer = await client.ask(query, as_=who)
    assert not answer.errors, answer.errors
    return [edge["node"] for edge in answer.data["environment"]["users"]["edges"]]


async def me(client: Client, who: Any, **options: Any) -> Answer:
    return await client.ask("{ viewer { id role { key } status } }", as_=who, **options)
