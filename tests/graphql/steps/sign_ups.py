"""Signing up."""

from typing import Any

from server.db.database import Database
from tests.client import Answer, Client
from tests.rows import mails
from tests.scenario import PASSWORD

USER = "user { id name email status role { key } relationshipManager environment { id name domains } }"
SESSION = "grant { token session { id current } }"


async def signs_up(client: Client, database: Database, email: str) -> str:
    """The secret in the sign-up mail."""
    (await client.do("signUp", {"email": email}, "accepted")).done("signUp")
    return (await mails(database, kind="SIGN_UP"))[-1].secret


async def completes(client: Client, token: str, *, as_: Any = None, **changes: Any) -> Answer:
    given = {"token": token, "name": "Nora Nieuw", "password": PASSWORD} | changes
    return await client.do("completeSignUp", given, f"{SESSION} {USER}", as_=as_)


async def joins(client: Client, database: Database, email: str, *, as_: Any = None, **changes: Any) -> Answer:
    return await completes(client, await signs_up(client, database, email), as_=as_, **changes)
