"""Who is at work: people that invite, accept, change roles, upload and read their inbox, and one who looks for what is
not hers. Whatever gets no answer is asked again until there is one, as an application would.
"""

import asyncio
import contextlib
import hashlib
import json
import os
import random
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx2
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidHandshake, WebSocketException
from websockets.typing import Subprotocol

from server.domain import ids
from tests.client import Answer, Client
from tests.rows import secret_of
from tests.scenario import LoggedInUser
from tests.scenario.documents import PDF
from tests.web.test_inbox_live import position_of

from .books import Books
from .house import House

WITHIN = 10.0  # for one answer
GIVEN_UP_AFTER = 300.0  # for all tries: longer than any fault lasts, on a machine that does much else
PASSWORD = "a long and good enough phrase"
AGAIN = {"UNAVAILABLE", "TIMEOUT", "RATE_LIMITED"}
INBOX = "subscription($after: String) { inbox(after: $after) { cursor item { id } } }"
FOUND = "query($id: ID!) { node(id: $id) { id } environment { users(first: 100) { edges { node { email } } } } }"


class Applications:
    """Asks one server, and another one where that gives no answer."""

    def __init__(self, house: House, books: Books) -> None:
        self._house, self._books = house, books
        self._clients: list[Client] = []

    async def __aenter__(self) -> "Applications":
        for url in self._house.urls:
            http = httpx2.AsyncClient(base_url=url, trust_env=False, timeout=WITHIN)
            self._clients.append(Client(http))
        return self

    async def __aexit__(self, *_: object) -> None:
        for client in self._clients:
            await client.http.aclose()

    async def _answered(self, what: str, ask: Callable[[Client], Awaitable[Any]], again: Callable[[Any], bool]) -> Any:
        async with asyncio.timeout(GIVEN_UP_AFTER):
            while True:
                with contextlib.suppress(httpx2.HTTPError, json.JSONDecodeError):
                    answer = await ask(random.choice(self._clients))
                    if not again(answer):
                        return answer
                self._books.unanswered[what] += 1
                await asyncio.sleep(random.uniform(0.05, 0.5))

    async def do(self, field: str, given: dict[str, Any], select: str, as_: LoggedInUser | None) -> dict[str, Any]:
        """Its payload, also a refusal's."""

        def again(answer: Answer) -> bool:
            payload = (answer.data or {}).get(field) or {}
            codes = {error.get("code") for error in payload.get("errors", [])}
            return answer.code in AGAIN or bool(codes & AGAIN) or answer.status >= 500

        answer: Answer = await self._answered(field, lambda c: c.do(field, given, select, as_=as_), again)
        return answer.payload(field)

    async def ask(self, query: str, variables: dict[str, Any], as_: LoggedInUser) -> Any:
        answer: Answer = await self._answered(
            "query", lambda c: c.ask(query, variables, as_=as_), lambda a: a.code in AGAIN or a.status >= 500
        )
        assert not answer.errors, answer.errors
        return answer.data

    async def put(self, path: str, data: bytes, as_: LoggedInUser) -> int:
        headers = {"authorization": f"Bearer {as_.token}", "content-type": "application/pdf"}
        answer: httpx2.Response = await self._answered(
            "upload", lambda c: c.http.put(path, content=data, headers=headers), lambda a: a.status_code in (429, 503)
        )
        return answer.status_code


@contextlib.asynccontextmanager
async def at_work(house: House, books: Books) -> AsyncIterator[None]:
    """Until the block ends; what each has begun is finished then."""
    ended = asyncio.Event()
    async with Applications(house, books) as applications, asyncio.TaskGroup() as group:
        people = _People(house, books, applications, ended)
        hearing = group.create_task(people.hear())
        for work in (people.invite(), people.invite(), people.accept(), people.change_roles(), people.upload()):
            group.create_task(work)
        group.create_task(people.tell())
        group.create_task(people.look_for_what_is_not_theirs())
        try:
            yield
        finally:
            ended.set()
            await people.heard_all()
            hearing.cancel()


class _People:
    def __init__(self, house: House, books: Books, applications: Applications, ended: asyncio.Event) -> None:
        self._house, self._books, self._app, self._ended = house, books, applications, ended
        self._cast = house.cast
        self._users: dict[str, str] = {}  # ids of those that accepted, by address
        self._cursor: str | None = None

    async def _rest(self, seconds: float = 0.3) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._ended.wait(), random.uniform(0, 2 * seconds))

    async def invite(self) -> None:
        while not self._ended.is_set():
            email = f"{uuid.uuid4().hex[:12]}@acme.example"
            given = {"email": email, "idempotencyKey": uuid.uuid4().hex}
            made = await self._app.do("inviteUser", given, "invitation { id user { id } }", self._cast.alice)
            assert made["errors"] == [], made
            self._books.invited[email] = made["invitation"]["id"]
            self._users[email] = made["invitation"]["user"]["id"]
            await self._rest()

    async def accept(self) -> None:
        """Half of those whose mail came."""
        seen = 0
        while not self._ended.is_set():
            for mail in self._house.mail.received[seen:]:
                seen += 1
                email = mail.recipients[0]
                if email not in self._books.invited or email in self._books.accepted or hash(email) % 2:
                    continue
                body = mail.message.get_body(("plain",))
                assert body is not None
                given = {"token": secret_of(body.get_content()), "name": email[:6], "password": PASSWORD}
                answer = await self._app.do("acceptInvitation", given, "user { id }", None)
                codes = [error["code"] for error in answer["errors"]]
                assert codes in ([], ["INVITATION_USED"]), codes  # used by the try before, whose answer was lost
                self._books.accepted.add(email)
            await self._rest()

    async def change_roles(self) -> None:
        while not self._ended.is_set():
            if self._books.accepted:
                email = random.choice([*self._books.accepted])
                role = random.choice(["BASIC_USER", "ADVANCED_USER"])
                given = {"userId": self._users[email], "role": role}
                made = await self._app.do("changeUserRole", given, "user { id }", self._cast.alice)
                assert made["errors"] == [], made
                self._books.roles[email] = role
            await self._rest(0.5)

    async def upload(self) -> None:
        organisation = ids.show("org", self._house.organisation.organisation_id)
        while not self._ended.is_set():
            new = {"organisationId": organisation, "kind": "OTHER", "title": "x", "idempotencyKey": uuid.uuid4().hex}
            made = await self._app.do("createDocument", new, "uploadPath", self._cast.bob)
            assert made["errors"] == [], made
            told = os.urandom(random.choice([10, 2_000, 40_000])).hex().encode()
            data = PDF.replace(b"<< >>", b"<< /X (" + told + b") >>")
            status = await self._app.put(made["uploadPath"], data, self._cast.bob)
            assert status in (201, 409), status  # attached by the try before
            self._books.files[made["uploadPath"]] = hashlib.sha256(data).hexdigest()
            await self._rest(0.6)

    async def tell(self) -> None:
        """Carol changes what Dave may do, and each time his inbox says so."""
        roles = ["BASIC_USER", "ADVANCED_USER"]
        while not self._ended.is_set():
            given = {"userId": self._cast.dave.id, "role": roles[0]}
            made = await self._app.do("changeUserRole", given, "user { id }", self._cast.carol)
            assert made["errors"] == [], made
            self._books.told["Dave"] += 1
            roles.reverse()
            await self._rest(0.5)

    async def hear(self) -> None:
        while True:
            with contextlib.suppress(OSError, WebSocketException, InvalidHandshake, TimeoutError, EOFError):
                await self._hear_at(random.choice(self._house.urls))
            await asyncio.sleep(random.uniform(0.05, 0.3))

    async def _hear_at(self, url: str) -> None:
        where = url.replace("http", "ws") + "/graphql"
        async with connect(where, subprotocols=[Subprotocol("graphql-transport-ws")], proxy=None) as socket:
            init = {"type": "connection_init", "payload": {"authorization": f"Bearer {self._cast.dave.token}"}}
            await socket.send(json.dumps(init))
            first = json.loads(await asyncio.wait_for(socket.recv(), WITHIN))
            if first["type"] != "connection_ack":
                return
            if self._cursor is None:
                self._cursor = (await self._app.ask("{ inbox { position } }", {}, self._cast.dave))["inbox"]["position"]
            payload = {"query": INBOX, "variables": {"after": self._cursor}}
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
            until = asyncio.get_running_loop().time() + random.uniform(5, 40)  # people leave, too
            while asyncio.get_running_loop().time() < until:
                with contextlib.suppress(TimeoutError):
                    message = json.loads(await asyncio.wait_for(socket.recv(), 1))
                    if message["type"] in ("error", "complete"):
                        return
                    if message["type"] == "next":
                        if message["payload"].get("errors"):
                            return
                        self._cursor = message["payload"]["data"]["inbox"]["cursor"]
                        self._books.heard.append(position_of(self._cursor))

    async def heard_all(self) -> None:
        """Waits until nothing more is heard for a while."""
        known = -1
        for _ in range(30):
            if len(self._books.heard) == known:
                return
            known = len(self._books.heard)
            await asyncio.sleep(4)

    async def look_for_what_is_not_theirs(self) -> None:
        """Carol of Globex, by ids of Acme."""
        while not self._ended.is_set():
            theirs = [*self._books.invited.values(), *self._users.values(), *map(_document, self._books.files)]
            if theirs:
                found = await self._app.ask(FOUND, {"id": random.choice(theirs)}, self._cast.carol)
                if found["node"] is not None:
                    self._books.foreign.append(found["node"]["id"])
                emails = [edge["node"]["email"] for edge in found["environment"]["users"]["edges"]]
                self._books.foreign += [email for email in emails if not email.endswith("@globex.example")]
            await self._rest()


def _document(path: str) -> str:
    return path.split("/")[2]
