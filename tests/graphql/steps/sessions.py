"""Logging in."""

from typing import Any

from tests.client import Answer, Client
from tests.scenario import PASSWORD

ANOTHER_PASSWORD = "yellow kettle whistles slowly"


async def logs_in(client: Client, email: str, password: str = PASSWORD, **options: Any) -> Answer:
    return await client.do(
        "logIn", {"email": email, "password": password}, "grant { token } account { id name }", **options
    )


async def token_of(client: Client, email: str, password: str = PASSWORD) -> str:
    return str((await logs_in(client, email, password)).done("logIn")["grant"]["token"])
