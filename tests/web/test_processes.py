"""Two `welkom serve` and one `welkom worker` on one PostgreSQL behave as one, with real processes."""

import asyncio
import contextlib
import json
import subprocess
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from server.db.database import Database
from tests.client import Client
from tests.rows import mails
from tests.scenario import Cast, LoggedInUser
from tests.web.servers import WELKOM, Served, environment, serving

ON_POSTGRESQL = pytest.mark.parametrize("kind", ["postgresql"])
INBOX = """subscription { inbox { cursor item { __typename state
  ... on CollaborationRequest { membershipId organisationName } ... on Notice { kind } } } }"""

PDF = b"%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n"
EVERY_WAY = {"node", "organisation", "below", "file"}


@contextlib.asynccontextmanager
async def client_of(served: Served) -> AsyncIterator[Client]:
    async with httpx2.AsyncClient(base_url=served.url, trust_env=False) as http:
        yield Client(http)


@contextlib.asynccontextmanager
async def following(served: Served, who: LoggedInUser, query: str = INBOX) -> AsyncIterator[ClientConnection]:
    """A socket to one server, subscribed."""
    transport = Subprotocol("graphql-transport-ws")
    async with connect(f"ws://{served.where}/graphql", subprotocols=[transport], proxy=None) as socket:
        init = {"type": "connection_init", "payload": {"authorization": f"Bearer {who.token}"}}
        await socket.send(json.dumps(init))
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query}}))
        await asyncio.sleep(0.5)  # nothing says that a subscription has begun
        yield socket


async def event(socket: ClientConnection) -> dict[str, Any]:
    async with asyncio.timeout(5):
        while True:
            message = json.loads(await socket.recv())
            if message["type"] == "next":
                told: dict[str, Any] = message["payload"]["data"]["inbox"]["item"]
                return told


# ---- the help page's story


async def partners(client: Client, cast: Cast) -> str:
    """Alice asks, Dave accepts."""
    alice, dave = cast.alice, cast.dave
    asked = await client.do("requestPartnership", {"environmentId": dave.environment}, "partnership { id }", as_=alice)
    partnership: str = asked.done("requestPartnership")["partnership"]["id"]
    (await client.do("acceptPartnership", {"partnershipId": partnership}, as_=dave)).done("acceptPartnership")
    return partnership


async def organisation(here: Client, there: Client, cast: Cast, database: Database) -> str:
    """Alice's, activated at the other server by the code that was asked for at this one."""
    new = {"name": "Acme Sales B.V.", "identifier": {"scheme": "KVK", "value": "12345678"}}
    made = await here.do("createOrganisation", new, "organisation { id }", as_=cast.alice)
    id: str = made.done("createOrganisation")["organisation"]["id"]
    (await here.do("requestActivation", {"organisationId": id}, as_=cast.alice)).done("requestActivation")
    code = (await mails(database, kind="ACTIVATION_CODE"))[-1].params["code"]
    confirmed = {"organisationId": id, "code": code}
    (await there.do("confirmActivation", confirmed, as_=cast.alice)).done("confirmActivation")
    return id


async def document(client: Client, who: LoggedInUser, organisation_id: str) -> str:
    """With its file."""
    new = {"organisationId": organisation_id, "kind": "INVOICE", "title": "An invoice"}
    made = (await client.do("createDocument", new, "document { id } uploadPath", as_=who)).done("createDocument")
    put = await client.http.put(made["uploadPath"], content=PDF, headers=bearer(who))
    assert put.status_code == 201, put.text
    id: str = made["document"]["id"]
    return id


async def add(client: Client, who: LoggedInUser, organisation_id: str, people: list[LoggedInUser]) -> list[str]:
    """How their memberships stand."""
    given = {"organisationId": organisation_id, "userIds": [person.id for person in people]}
    answer = await client.do("addMembers", given, "results { membership { status } }", as_=who)
    return [result["membership"]["status"] for result in answer.done("addMembers")["results"]]


async def finds(client: Client, who: LoggedInUser, organisation_id: str, document_id: str) -> set[str]:
    """The ways by which the document, or what it belongs to, is found; no error may tell of it either."""
    by_id = "query($id: ID!) { node(id: $id) { id } }"
    below = """query($id: ID!) { node(id: $id) { ... on Organisation { documents { edges { node { title } } } } }
      viewer { memberships { edges { node { organisation { documents { edges { node { id } } } } } } } } }"""
    ways = {
        "node": await client.ask(by_id, {"id": document_id}, as_=who),
        "organisation": await client.ask(by_id, {"id": organisation_id}, as_=who),
        "below": await client.ask(below, {"id": organisation_id}, as_=who),
    }
    assert not any(answer.errors for answer in ways.values())
    found = {way for way, answer in ways.items() if (answer.data or {})["node"]}
    assert (document_id in str(ways["below"].data["viewer"])) == ("below" in found)
    file = await client.http.get(f"/documents/{document_id}/file", headers=bearer(who))
    assert (file.status_code, file.content) == (200, PDF) or file.status_code == 404
    return found | ({"file"} if file.status_code == 200 else set())


def bearer(who: LoggedInUser) -> dict[str, str]:
    return {"authorization": f"Bearer {who.token}"}


@ON_POSTGRESQL
async def test_org_7_par_6_inb_2_consent_across_company_borders_and_two_servers(
    database: Database, cast: Cast, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Alice and Bob of Acme are here, Dave of Globex is there, and his inbox is open all the time."""
    alice, bob, dave = cast.alice, cast.bob, cast.dave
    storage = {"WELKOM_STORAGE_PATH": str(tmp_path)}
    async with (
        serving(database, **storage) as one,
        serving(database, **storage) as other,
        client_of(one) as here,
        client_of(other) as there,
        following(other, dave) as inbox,
    ):
        partnership = await partners(here, cast)
        asked, accepted = await event(inbox), await event(inbox)
        assert (asked["__typename"], asked["state"], accepted["state"]) == ("PartnershipRequest", "OPEN", "ACCEPTED")
        made = await organisation(here, there, cast, database)
        invoice = await document(here, alice, made)

        # a colleague is a member at once; a partner's user is asked, and sees nothing
        assert await add(here, alice, made, [bob, dave]) == ["ACTIVE", "PENDING"]
        answered = time.perf_counter()
        request = await event(inbox)
        latency = time.perf_counter() - answered
        assert (request["__typename"], request["state"]) == ("CollaborationRequest", "OPEN")
        assert request["organisationName"] == "Acme Sales B.V."
        for client in (here, there):
            assert await finds(client, bob, made, invoice) == EVERY_WAY
            assert await finds(client, dave, made, invoice) == set()

        # who accepts sees and downloads, at either server
        given = {"membershipId": request["membershipId"]}
        (await there.do("acceptMembership", given, as_=dave)).done("acceptMembership")
        assert (await event(inbox))["state"] == "ACCEPTED"
        for client in (there, here):
            assert await finds(client, dave, made, invoice) == EVERY_WAY

        # the end cuts every access with the very next query, and is told
        select = "removedMembershipIds"
        ended = await here.do("endPartnership", {"partnershipId": partnership}, select, as_=alice)
        assert ended.done("endPartnership")[select] == [request["membershipId"]]
        for client in (there, here):
            assert await finds(client, dave, made, invoice) == set()
            assert await finds(client, bob, made, invoice) == EVERY_WAY
        told = {(await event(inbox)).get("kind") for _ in range(2)}
        assert told == {"PARTNERSHIP_ENDED", "REMOVED_FROM_ORGANISATION"}
    with capsys.disabled():
        print(f"\nfrom the answer at one server to the event at the other: {latency * 1000:.1f} ms")


@ON_POSTGRESQL
async def test_usr_3_a_block_at_one_server_closes_the_sockets_at_the_other(database: Database, cast: Cast) -> None:
    async with (
        serving(database) as one,
        serving(database) as other,
        client_of(one) as here,
        following(other, cast.bob) as inbox,
    ):
        (await here.do("blockUser", {"userId": cast.bob.id}, as_=cast.alice)).done("blockUser")
        async with asyncio.timeout(1):
            with contextlib.suppress(ConnectionClosed):
                while True:
                    await inbox.recv()
        assert inbox.close_code == 4403


@ON_POSTGRESQL
async def test_mail_1_one_worker_sends_what_two_servers_promise(database: Database, cast: Cast) -> None:
    async with serving(database) as one, serving(database) as other:
        worker = subprocess.Popen(
            [*WELKOM, "worker"], env=environment(database), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            async with client_of(one) as here, client_of(other) as there:
                for n, client in enumerate((here, there) * 3):
                    await client.do("inviteUser", {"email": f"guest{n}@acme.example"}, as_=cast.alice)
            async with asyncio.timeout(30):
                while any(mail.row.status.value != "SENT" for mail in await mails(database, kind="INVITATION")):
                    await asyncio.sleep(0.2)
            sent = await mails(database, kind="INVITATION")
            assert [mail.row.attempts for mail in sent] == [1] * 6
        finally:
            worker.kill()
            worker.wait()
