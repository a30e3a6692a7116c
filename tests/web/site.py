"""The whole server as people run it, mail worker and all, with people in it. Each test finds it as it was at first."""

import asyncio
import contextlib
import re
import socket
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import pytest
import uvicorn
from starlette.applications import Starlette

from server.app import create_app, open_database
from server.auth import password_hashing
from server.db.database import Database
from server.domain import ids
from server.domain.events import InboxChanged
from tests.bus.proxy import Proxy
from tests.client import Client
from tests.conftest import Templates, settings_for
from tests.scenario import PASSWORD
from tests.scenario.users import CHEAP

PAST = "2026-01-01 00:00:00.000000"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a session."""

    name: str
    email: str
    token: str
    id: str
    environment: str


@dataclass
class Site:
    """Browsers come to `url`, which is `line`, a proxy that can hang up; tests speak to the server directly."""

    url: str
    line: Proxy
    port: int
    file: Path
    http: httpx2.AsyncClient
    alice: Person
    bob: Person
    carol: Person
    dave: Person
    erin: Person = field(init=False)
    organisation: str = field(init=False)
    app: Starlette = field(init=False)
    database: Database = field(init=False)
    running: contextlib.AsyncExitStack = field(default_factory=contextlib.AsyncExitStack)

    @property
    def client(self) -> Client:
        return Client(self.http)

    # ---- starting, stopping, and the state of the database

    async def start(self) -> None:
        settings = settings_for(f"sqlite+aiosqlite:///{self.file}", public_url=self.url)
        self.database = open_database(settings)
        self.running.push_async_callback(self.database.dispose)
        self.app = create_app(settings, database=self.database)
        await self.running.enter_async_context(serving(self.app, socket.create_server(("127.0.0.1", self.port))))

    async def stop(self) -> None:
        await self.running.aclose()

    async def save(self, file: Path) -> None:
        """Copies the database to `file`, as a backup."""
        await self.mail_has_left()
        await asyncio.to_thread(copy, self.file, file)

    async def restore(self, file: Path) -> None:
        """The database is as it was when `file` was saved."""
        await self.mail_has_left()
        await asyncio.to_thread(copy, file, self.file)

    async def sql(self, statement: str, *values: object) -> list[Any]:
        """Changes rows as time would have, without a word to anybody; the rows that it returns."""
        return await asyncio.to_thread(execute, self.file, statement, values)

    async def mail_has_left(self) -> None:
        async with asyncio.timeout(60):
            while await self.sql("SELECT 1 FROM mails WHERE status = 'QUEUED'"):
                await asyncio.sleep(0.01)

    @contextlib.asynccontextmanager
    async def without(self, table: str) -> AsyncIterator[None]:
        """Within it the database can't answer what needs this table: the server is unavailable for it."""
        await self.sql(f"ALTER TABLE {table} RENAME TO gone")
        try:
            yield
        finally:
            await self.sql(f"ALTER TABLE gone RENAME TO {table}")

    @contextlib.asynccontextmanager
    async def out_of_reach(self) -> AsyncIterator[None]:
        """Within it no browser has a connection to the server, and gets none."""
        await self.line.refuse()
        try:
            yield
        finally:
            await self.line.accept()

    def overflow(self, user: Person) -> None:
        """So much happens in this inbox at once that its subscribers are told to begin anew."""
        place = (ids.split(shown) for shown in (user.environment, user.id))
        event = InboxChanged(*(found[1] for found in place if found))
        self.app.state.services.bus.publish(*[event] * 200)

    @contextlib.asynccontextmanager
    async def elsewhere(self) -> AsyncIterator[Client]:
        """Speaks to another server on the same database, whose events this one does not hear."""
        settings = settings_for(f"sqlite+aiosqlite:///{self.file}", public_url=self.url)
        database = open_database(settings)
        app = create_app(settings, database=database, with_worker=False)
        transport = httpx2.ASGITransport(app)
        async with app.router.lifespan_context(app), httpx2.AsyncClient(transport=transport, base_url=self.url) as http:
            yield Client(http)
        await database.dispose()

    # ---- what people do

    async def do(self, who: Person | None, name: str, select: str = "", /, **given: Any) -> dict[str, Any]:
        """A mutation over HTTP that is not refused: its payload."""
        return (await self.client.do(name, given, select, as_=who)).done(name)

    async def ask(self, who: Person, query: str, **variables: Any) -> Any:
        answer = await self.client.ask(query, variables, as_=who)
        assert not answer.errors, answer.errors
        return answer.data

    async def mail(self, to: str, has: str = "") -> dict[str, Any]:
        """The newest mail to this address with these words in its subject or text, once every mail has left."""
        await self.mail_has_left()
        mails = (await self.http.get("/mailbox.json", params={"to": to})).json()
        return dict(next(mail for mail in mails if has in mail["subject"] + mail["text"]))

    async def secret(self, to: str, path: str) -> str:
        """The secret of the link to this page in the newest mail that has one."""
        mail = await self.mail(to, f"{self.url}{path}#")
        [secret] = {link.partition("#")[2] for link in mail["links"] if f"{path}#" in link}
        return str(secret)

    async def code(self, to: str) -> str:
        """The code of the newest mail with one."""
        [code] = re.findall(r"^\s*([A-Z0-9]{8})\s*$", (await self.mail(to, "Your code"))["text"], re.MULTILINE)
        return str(code)

    async def invite(self, email: str, by: Person | None = None) -> tuple[str, str]:
        """An invitation, to Acme where nobody else invites: its id, and the secret of its mail."""
        made = await self.do(by or self.alice, "inviteUser", "invitation { id }", email=email)
        return made["invitation"]["id"], await self.secret(email, "/invitation")

    async def sign_up(self, email: str) -> str:
        """The secret of a sign-up's mail."""
        await self.do(None, "signUp", email=email)
        return await self.secret(email, "/sign-up")

    async def joins(self, name: str, email: str, **given: Any) -> Person:
        """Signs up, as a person who is new here."""
        token = await self.sign_up(email)
        given |= {"token": token, "name": name, "password": PASSWORD}
        done = await self.do(None, "completeSignUp", "grant { token } user { id environment { id } }", **given)
        user = done["user"]
        return Person(name, email, done["grant"]["token"], user["id"], user["environment"]["id"])

    async def collaboration(self, organisation: str = "", user: Person | None = None) -> str:
        """The organisation, Acme Sales where none is named, asks Dave to be a member: the membership's id."""
        given = {"organisationId": organisation or self.organisation, "userIds": [(user or self.dave).id]}
        select = "results { membership { id } errors { code } }"
        [result] = (await self.do(self.alice, "addMembers", select, **given))["results"]
        assert result["errors"] == []
        return str(result["membership"]["id"])

    async def partnership(self, message: str | None = None, by: Person | None = None, of: Person | None = None) -> str:
        """Initech asks Globex: the partnership's id."""
        given = {"environmentId": (of or self.dave).environment, "message": message}
        made = await self.do(by or self.erin, "requestPartnership", "partnership { id }", **given)
        return str(made["partnership"]["id"])

    async def role(self, user: Person, role: str) -> None:
        """The user gets this role, and a notice of it."""
        by = self.carol if user.environment == self.carol.environment else self.alice
        await self.do(by, "changeUserRole", "user { id }", userId=user.id, role=role)

    async def notices(self, user: Person, count: int) -> None:
        """As many notices; those of Dave leave him what he may."""
        for number in range(count):
            await self.role(user, "ADVANCED_USER" if number % 2 else "ADMINISTRATOR")

    async def position(self, user: Person) -> str:
        """The cursor from which the user's inbox is followed, as it stands now."""
        return str((await self.ask(user, "{ inbox { position } }"))["inbox"]["position"])

    async def items(self, user: Person) -> list[dict[str, Any]]:
        seen = await self.ask(user, "{ inbox { edges { node { id state readAt createdAt } } } }")
        return [edge["node"] for edge in seen["inbox"]["edges"]]

    async def expires(self, table: str) -> None:
        """The time of everything in this table is over."""
        await self.sql(f"UPDATE {table} SET expires_at = ?", PAST)
        if table == "memberships":
            await self.sql("UPDATE inbox_items SET expires_at = ? WHERE membership_id IS NOT NULL", PAST)


async def settle_in(site: Site) -> None:
    """What most tests of the inbox begin with: partners, an organisation, and somebody who is no partner yet."""
    site.erin = await site.joins("Erin Mulder", "erin@initech.example", environmentName="Initech")
    partnership = await site.partnership(by=site.alice)
    await site.do(site.dave, "acceptPartnership", "partnership { id }", partnershipId=partnership)
    site.organisation = await organisation(site, "Acme Sales", "12345678")
    await site.sql("DELETE FROM inbox_items")


async def organisation(site: Site, name: str, number: str) -> str:
    """An activated one of Alice's."""
    given = {"name": name, "identifier": {"scheme": "KVK", "value": number}}
    made = (await site.do(site.alice, "createOrganisation", "organisation { id }", **given))["organisation"]["id"]
    await site.do(site.alice, "requestActivation", "organisation { id }", organisationId=made)
    code = await site.code(site.alice.email)
    await site.do(site.alice, "confirmActivation", "organisation { id }", organisationId=made, code=code)
    return str(made)


def copy(source: Path, target: Path) -> None:
    """In a thread of its own: where the server holds the lock, it has to go on to give it back."""
    with contextlib.closing(sqlite3.connect(source)) as one, contextlib.closing(sqlite3.connect(target)) as other:
        one.backup(other)


def execute(file: Path, statement: str, values: tuple[Any, ...]) -> list[Any]:
    with contextlib.closing(sqlite3.connect(file, timeout=60)) as connection, connection:
        return connection.execute(statement, values).fetchall()


@contextlib.asynccontextmanager
async def opened(folder: Path, templates: Templates) -> AsyncIterator[Site]:
    """The server, running, with the cast in it."""
    await templates.copy("sqlite", None, with_cast=True, to=folder)
    cast = templates.made["sqlite", True]
    assert cast is not None
    people = {
        name: Person(one.name, one.email, one.token, one.id, one.environment)
        for name in ("alice", "bob", "carol", "dave")
        for one in [getattr(cast, name)]
    }
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    line = Proxy(port)
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=60) as http:
        site = Site(f"http://127.0.0.1:{line.port}", line, port, folder / "welkom.db", http, **people)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(password_hashing, "HASHER", CHEAP)
            await site.start()
        await line.accept()
        try:
            yield site
        finally:
            await line.end()
            await site.stop()


@contextlib.asynccontextmanager
async def serving(app: Starlette, listener: socket.socket) -> AsyncIterator[None]:
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign, assignment]
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:
        await asyncio.sleep(0.01)
    yield
    server.should_exit = True
    await task
