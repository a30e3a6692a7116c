"""An environment's settings, and leaving it."""

from typing import Any

from tests.client import Client


async def sets(client: Client, who: Any, **settings: Any) -> dict[str, Any]:
    answer = await client.do(
        "updateEnvironment", settings, "environment { name joinPolicy discoverable locale }", as_=who
    )
    return answer.done("updateEnvironment")["environment"]


async def closes(client: Client, who: Any) -> None:
    """From then on nobody joins without an invitation."""
    await sets(client, who, joinPolicy="CLOSED")


async def leaves(client: Client, who: Any) -> None:
    (await client.do("leaveEnvironment", {}, "leftEnvironmentId", as_=who)).done("leaveEnvironment")
