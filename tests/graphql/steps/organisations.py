"""Organisations: creating one, and what is seen of it."""

from typing import Any

from tests.client import Answer, Client
from tests.scenario import NUMBER

NO_ORGANISATION = "org_" + "0" * 32


async def creates(
    client: Client, who: Any, value: str = NUMBER, *, name: str = "Acme Sales B.V.", scheme: str = "KVK", **more: Any
) -> Answer:
    given = {"name": name, "identifier": {"scheme": scheme, "value": value}} | more
    return await client.do(
        "createOrganisation", given, "organisation { id name status identifier { scheme value } }", as_=who
    )


async def organisation(client: Client, who: Any, organisation: str, select: str = "name") -> Any:
    query = f"query($id: ID!) {{ node(id: $id) {{ ... on Organisation {{ id {select} }} }} }}"
    answer = await client.ask(query, {"id": organisation}, as_=who)
    assert not answer.errors, answer.errors
    return answer.data["node"]


def code_of(answer: Answer, field: str) -> str | None:
    """What was told: the top-level code, the payload's, the one result's, or None where it was done."""
    if answer.errors:
        return answer.code
    payload = answer.payload(field)
    errors = payload["errors"] or [e for result in payload.get("results") or [] for e in result["errors"]]
    return errors[0]["code"] if errors else None
