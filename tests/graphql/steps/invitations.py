"""Inviting and adding users, and what they do with the mailed secret."""

from dataclasses import dataclass
from typing import Any

from server.db.database import Database
from tests.client import Answer, Client
from tests.graphql.steps.sign_ups import SESSION, USER
from tests.graphql.steps.users import BASIC_USER
from tests.rows import mails
from tests.scenario import PASSWORD


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation, its user, and the secret that its mail holds; empty where an account was linked."""

    id: str
    user_id: str
    token: str


async def invites(
    client: Client, database: Database, who: Any, email: str, role: str = BASIC_USER, **options: Any
) -> Invited:
    answer = await client.do(
        "inviteUser", {"email": email, "role": role}, "invitation { id user { id } }", as_=who, **options
    )
    made = answer.done("inviteUser")["invitation"]
    return Invited(made["id"], made["user"]["id"], await last_secret(database, email))


async def adds(
    client: Client, database: Database, who: Any, email: str, name: str = "Nora Nieuw", role: str = BASIC_USER
) -> Invited:
    given = {"email": email, "name": name, "role": role}
    made = (await client.do("addUser", given, "user { id invitation { id } }", as_=who)).done("addUser")["user"]
    return Invited(made["invitation"]["id"], made["id"], await last_secret(database, email))


async def last_secret(database: Database, email: str) -> str:
    sent = [mail for mail in await mails(database, to=email) if "secret" in mail.params]
    return sent[-1].secret if sent else ""


async def accepts(client: Client, token: str, *, as_: Any = None, **changes: Any) -> Answer:
    given = {"token": token, "name": "Nora Nieuw", "password": PASSWORD} | changes
    return await client.do("acceptInvitation", given, f"{SESSION} {USER}", as_=as_)


async def sets_password(client: Client, token: str, *, as_: Any = None, **changes: Any) -> Answer:
    given = {"token": token, "password": PASSWORD} | changes
    return await client.do("setPassword", given, "account { id name emails { address } }", as_=as_)


async def resends(client: Client, who: Any, invitation_id: str) -> Answer:
    return await client.do("resendInvitation", {"invitationId": invitation_id}, "invitation { id }", as_=who)


async def revokes(client: Client, who: Any, invitation_id: str) -> Answer:
    return await client.do("revokeInvitation", {"invitationId": invitation_id}, "invitation { id status }", as_=who)


async def preview(client: Client, token: str, **options: Any) -> dict[str, Any] | None:
    fields = "environmentName invitedByName email role { key } expiresAt status superseded accountExists"
    query = f"query($t: String!) {{ invitationPreview(token: $t) {{ {fields} }} }}"
    answer = await client.ask(query, {"t": token}, **options)
    assert not answer.errors, answer.errors
    return answer.data["invitationPreview"]
