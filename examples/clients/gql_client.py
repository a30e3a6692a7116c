"""Python's gql: queries over HTTP, the inbox over a WebSocket, refusals and denials told apart."""

import asyncio
import os

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.httpx import HTTPXAsyncTransport
from gql.transport.websockets import WebsocketsTransport

URL = os.environ.get("WELKOM_URL", "http://127.0.0.1:8000")
PASSWORD = os.environ.get("WELKOM_PASSWORD", "purple teapot orbits quietly")

LOG_IN = gql("""
    mutation ($input: LogInInput!) { logIn(input: $input) { grant { token } errors { code message } } }
""")
INBOX = gql("""
    subscription ($after: String) { inbox(after: $after) { cursor item { ... on Notice { kind } } } }
""")
USERS = gql("""
    query ($after: String) {
      environment { users(first: 2, after: $after) { edges { node { id email } } pageInfo { hasNextPage endCursor } } }
    }
""")


async def log_in(email: str) -> str:
    async with Client(transport=HTTPXAsyncTransport(f"{URL}/graphql")) as session:
        given = {"input": {"email": email, "password": PASSWORD}}
        payload = (await session.execute(LOG_IN, variable_values=given))["logIn"]
    if payload["errors"]:
        raise PermissionError(payload["errors"][0]["message"])
    return str(payload["grant"]["token"])


def over_http(token: str) -> Client:
    return Client(transport=HTTPXAsyncTransport(f"{URL}/graphql", headers={"authorization": f"Bearer {token}"}))


def over_socket(token: str) -> Client:
    socket_url = f"{URL.replace('http', 'ws', 1)}/graphql"
    params = {"authorization": f"Bearer {token}"}
    return Client(transport=WebsocketsTransport(url=socket_url, init_payload=params))


async def main() -> None:
    bob, alice = await log_in("bob@acme.example"), await log_in("alice@acme.example")
    async with over_http(alice) as session:
        emails, page = [], {"hasNextPage": True, "endCursor": None}
        while page["hasNextPage"]:
            after = {"after": page["endCursor"]} if page["endCursor"] else {}
            users = (await session.execute(USERS, variable_values=after))["environment"]["users"]
            emails += [edge["node"]["email"] for edge in users["edges"]]
            page = users["pageInfo"]
        print("users:", len(emails) == len(set(emails)), "bob@acme.example" in emails)

    async with over_http(bob) as session:
        try:
            await session.execute(gql("{ environment { auditEvents { edges { node { id } } } } }"))
        except TransportQueryError as denied:
            print("denied:", denied.errors[0]["extensions"]["code"])
        position = (await session.execute(gql("{ inbox { position } }")))["inbox"]["position"]

    async with over_socket(bob) as session:
        following = session.subscribe(INBOX, variable_values={"after": position})
        coming = asyncio.ensure_future(anext(following))
        async with over_http(alice) as admin:
            await change_bobs_role(admin)
        print("event:", (await coming)["inbox"]["item"]["kind"])
        await following.aclose()


async def change_bobs_role(admin: object) -> None:
    found = await admin.execute(
        gql('{ environment { users(filter: {search: "bob"}) { edges { node { id role { key } } } } } }')
    )
    bob = found["environment"]["users"]["edges"][0]["node"]
    role = "ADVANCED_USER" if bob["role"]["key"] == "BASIC_USER" else "BASIC_USER"
    change = gql("mutation ($input: ChangeUserRoleInput!) { changeUserRole(input: $input) { errors { message } } }")
    await admin.execute(change, variable_values={"input": {"userId": bob["id"], "role": role}})


asyncio.run(main())
