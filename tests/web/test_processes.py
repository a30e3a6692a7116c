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

from server.db.engine import Database
from tests.cast import Cast, Member
from tests.client import Client
from tests.rows import mails
from tests.web.servers import WELKOM, Served, environment, serving

ON_POSTGRESQL = pytest.mark.parametrize("kind", ["postgresql"])
INBOX = """subscription { inbox { cursor item { __typename state
  ... on CollaborationRequest { membershipId organisationName } ... on Notice { kind } } } }"""


@contextlib.asynccontextmanager
async def client_of(served: Served) -> AsyncIterator[Client]:
    async with httpx2.AsyncClient(base_url=served.url, trust_env=False) as http:
        yield Client(http)


@contextlib.asynccontextmanager
async def following(served: Served, who: Member, query: str = INBOX) -> AsyncIterator[ClientConnection]:
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


async def partners(client: Client, cast: Cast) -> tuple[str, str]:
    """Acme and Globex are partners; Acme has an activated organisation. Their ids."""
    alice, dave = cast.alice, cast.dave
    await client.do("setRelationshipManager", {"userId": alice.id, "relationshipManager": True}, as_=alice)
    asked = await client.do("requestPartnership", {"environmentId": dave.environment}, "partnership { id }", as_=alice)
    partnership = asked.done("requestPartnership")["partnership"]["id"]
    (await client.do("acceptPartnership", {"partnershipId": partnership}, as_=dave)).done("acceptPartnership")
    made = await client.do(
        "createOrganisation",
        {"name": "Acme Sales B.V.", "identifier": {"scheme": "KVK", "value": "12345678"}},
        "organisation { id }",
        as_=alice,
    )
    return partnership, made.done("createOrganisation")["organisation"]["id"]


@ON_POSTGRESQL
async def test_inb_2_a_request_made_at_one_server_appears_at_the_other(
    database: Database, cast: Cast, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    storage = {"WELKOM_STORAGE_PATH": str(tmp_path)}
    async with (
        serving(database, **storage) as one,
        serving(database, **storage) as other,
        client_of(one) as here,
        client_of(other) as there,
        following(other, cast.dave) as inbox,
    ):
        partnership, organisation = await partners(here, cast)
        assert (await event(inbox))["__typename"] == "PartnershipRequest"
        assert (await event(inbox))["state"] == "ACCEPTED"
        given = {"organisationId": organisation, "method": "EMAIL_CODE"}
        (await here.do("requestActivation", given, as_=cast.alice)).done("requestActivation")
        code = (await mails(database, kind="ACTIVATION_CODE"))[-1].params["code"]
        confirmed = {"organisationId": organisation, "code": code}
        (await there.do("confirmActivation", confirmed, as_=cast.alice)).done("confirmActivation")

        members = {"organisationId": organisation, "userIds": [cast.dave.id]}
        (await here.do("addMembers", members, as_=cast.alice)).done("addMembers")
        answered = time.perf_counter()
        request = await event(inbox)
        latency = time.perf_counter() - answered
        assert (request["state"], request["organisationName"]) == ("OPEN", "Acme Sales B.V.")
        accepted = {"membershipId": request["membershipId"]}
        (await there.do("acceptMembership", accepted, as_=cast.dave)).done("acceptMembership")
        assert (await event(inbox))["state"] == "ACCEPTED"
        seen = f'{{ node(id: "{organisation}") {{ id }} }}'
        assert (await here.ask(seen, as_=cast.dave)).data["node"]

        (await here.do("endPartnership", {"partnershipId": partnership}, as_=cast.alice)).done("endPartnership")
        assert (await there.ask(seen, as_=cast.dave)).data["node"] is None
        kinds = {(await event(inbox)).get("kind") for _ in range(2)}
        assert "REMOVED_FROM_ORGANISATION" in kinds
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
