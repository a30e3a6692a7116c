"""What a resolver finds in `info.context`: who asks, the reads of this operation, and the way to write."""

import asyncio
import contextlib
import uuid
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import strawberry
from strawberry.dataloader import DataLoader

from server.auth.activity import Activity, Keeping
from server.auth.authentication import ANONYMOUS, Authority, authenticate
from server.auth.password_hashing import Passwords
from server.bus import Bus
from server.db.database import Database
from server.db.fair_turns import FairTurns, Turn
from server.db.reader import Reader
from server.db.unit_of_work import UnitOfWork
from server.domain import ids
from server.domain.domain_proofs import TxtRecords
from server.domain.errors import Unauthenticated
from server.domain.events import AccessEnded, Event, InboxChanged, MailPromised, UserChanged
from server.domain.networks import network
from server.domain.obsolete_files import Files
from server.domain.permissions import Actor, Identity
from server.observability.metrics import UNNAMED
from server.outside import TxtLookUps
from server.settings import Settings


@dataclass(frozen=True, slots=True)
class Services:
    """What the process has one of; made in app.py."""

    settings: Settings
    database: Database
    passwords: Passwords
    activity: Activity
    bus: Bus
    audience: Any = None  # who follows `userChanged`: server/execution/audience.py
    txt_records: TxtRecords = field(default_factory=TxtLookUps)
    files: Files | None = None  # of documents: the storage
    new_documents: FairTurns = field(default_factory=lambda: FairTurns(at_once=1, of_group=1, rests=1.0))

    @contextlib.asynccontextmanager
    async def new_document(self, origin: str) -> AsyncIterator[None]:
        """A turn at a document that is new to this process: one at a time, and half of the time at the most (LIM-1).

        Networks take turns. TooManyWaiting where too many of one wait already.
        """
        group = network(origin)
        async with self.new_documents.of(Turn(group, group)):
            yield


@dataclass(frozen=True, slots=True)
class AccessScope:
    """The access behind what is followed; without an environment, what concerns the account alone."""

    account_id: uuid.UUID
    session_id: uuid.UUID
    environment_id: uuid.UUID | None


@dataclass(slots=True)
class ClientConnection:
    """A request or a socket. Shared by all its operations, so it holds nothing that one of them decides."""

    services: Services
    token: str | None = None
    environment: str | None = None
    origin: str = "unknown"
    user_agent: str | None = None
    locale: str = "en"
    is_socket: bool = False
    request_id: str = ""
    traceparent: str = ""  # as the caller sent it, where traces are on
    may_introspect: bool = True  # whoever asks; who is logged in may in any case
    connection_params: dict[str, Any] | None = None
    set_cookie: str | None = None
    clear_cookie: bool = False
    live_connections: Any = None
    documents: Any = None  # those that are known, which have names: server/web/known_documents.py
    place: Any = None
    scope: AccessScope | None = None
    keeping: Keeping | None = None

    def again(self) -> "ClientConnection":
        """That of another request with the same headers, from the same address."""
        return ClientConnection(
            self.services,
            token=self.token,
            environment=self.environment,
            origin=self.origin,
            user_agent=self.user_agent,
            locale=self.locale,
            may_introspect=self.may_introspect,
            live_connections=self.live_connections,
            documents=self.documents,
        )


@dataclass(slots=True)
class Context:
    """One operation. `authority` is read from the rows when it begins, and again for each event of a subscription."""

    connection: ClientConnection
    authority: Authority = ANONYMOUS
    loaders: dict[Any, DataLoader[Any, Any]] = field(default_factory=dict)
    document: Any = None  # as server/schema/parsing.py read it
    span: Any = None  # where traces are on
    codes: tuple[str, ...] = ()  # of the errors that the caller is told
    operation: str = ""  # its name, where its document is trusted
    lasts: bool = True  # whether the answer changes by commits and by what `queries/expiries.py` knows of alone
    outcomes: dict[Any, Any] = field(default_factory=dict)  # of mutations that are done, by response name
    reader: Reader = field(init=False)

    def __post_init__(self) -> None:
        self.reader = self.services.database.read()

    @property
    def services(self) -> Services:
        return self.connection.services

    @property
    def identity(self) -> Identity:
        if self.authority.identity is None:
            raise Unauthenticated
        return self.authority.identity

    @property
    def actor(self) -> Actor:
        if self.authority.actor is None:
            raise self.authority.denial()
        return self.authority.actor

    @property
    def origin(self) -> str:
        return self.connection.origin

    def log_fields(self) -> Mapping[str, str]:
        """What a line of the log says of it; nothing that a caller typed, for the name is a trusted document's."""
        fields = {"request_id": self.connection.request_id, "operation": self.operation or UNNAMED}
        if self.authority.actor is not None:
            fields["environment"] = ids.show("env", self.authority.actor.environment_id)
        if self.codes:
            fields["codes"] = " ".join(self.codes)
        return fields

    @property
    def locale(self) -> str:
        """The language of the account, or of the request where nobody is logged in."""
        identity = self.authority.identity
        return identity.locale if identity else self.connection.locale

    async def authenticate(self) -> None:
        """Reads anew who asks and what they may."""
        services = self.services
        self.authority = await authenticate(
            services.database,
            self.reader,
            self.connection.keeping or services.activity,
            token=self.connection.token,
            environment=self.connection.environment,
            origin=self.connection.origin,
        )

    @contextlib.asynccontextmanager
    async def write(self) -> AsyncIterator[UnitOfWork]:
        """One transaction; what is read after it sees what it wrote."""
        # The reader's connection goes back first: writing waits for one, and could use the pool up while holding one.
        await self.refresh()
        async with self.services.database.write(origin=self.connection.origin, turn=self._turn()) as uow:
            yield uow
        await self.refresh()
        if self.authority.actor and any(concerns(event, self.authority.actor) for event in uow.events):
            await self.authenticate()

    def _turn(self) -> Turn:
        """With whom this operation takes turns at writing (LIM-6)."""
        if self.authority.identity is None:
            return Turn("anonymous", network(self.connection.origin))
        account_id = self.authority.identity.account_id
        return Turn(self.authority.actor.environment_id if self.authority.actor else account_id, account_id)

    async def refresh(self) -> None:
        """Drops what was read: the next statement sees what was committed meanwhile."""
        self.loaders.clear()
        await self.reader.refresh()

    async def close(self) -> None:
        """To the end, also where the operation is cancelled meanwhile."""
        if not self.reader.close_at_once():
            await asyncio.shield(self.reader.close())


def concerns(event: Event, actor: Actor) -> bool:
    """Whether the event may have changed what the actor may do."""
    match event:
        case UserChanged():
            return event.user_id == actor.user_id
        case AccessEnded():
            return event.account_id == actor.account_id
        case InboxChanged() | MailPromised():
            return False


Info = strawberry.Info[Context, None]
