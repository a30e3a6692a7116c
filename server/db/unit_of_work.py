"""What one transaction does: rows, and the audit, mail and event that go with them, committed together."""

import datetime as dt
import uuid
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import orjson
from sqlalchemy import Executable
from sqlalchemy.ext.asyncio import AsyncSession

from .models import AuditEvent, Base, Mail, MailKind, new_id
from .models.base import Choice
from .policy import Policy
from .reader import Reads


class Encryption(Protocol):
    """Encrypts what lies in the outbox; `decrypt` undoes `encrypt`."""

    def encrypt(self, plain: bytes) -> bytes: ...
    def decrypt(self, sealed: bytes) -> bytes: ...


class UnitOfWork(Reads):
    """Verbs get one and never commit it: leaving `Database.write()` does. `now` is one moment for all of it."""

    def __init__(self, session: AsyncSession, *, origin: str, encryption: Encryption, policy: Policy) -> None:
        self.session = session
        self.origin = origin
        self.policy = policy
        self.now = dt.datetime.now(dt.UTC)
        self.events: list[Any] = []
        self.mailed = False
        self._encryption = encryption

    async def fetch(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Any]:
        return (await self.session.execute(statement, parameters)).all()

    async def changed(self, statement: Executable, /, **parameters: Any) -> int:
        """Runs an UPDATE or DELETE; how many rows it hit tells whether its guard held."""
        result: Any = await self.session.execute(statement, parameters)
        return int(result.rowcount)

    async def each(self, statement: Executable, rows: Sequence[dict[str, Any]]) -> None:
        """Runs an UPDATE or DELETE for each of these parameters, in their order; the driver gets all at once."""
        if rows:
            await (await self.session.connection()).execute(statement, rows)

    def add(self, *rows: Base) -> None:
        self.session.add_all(rows)

    async def insert_if_new(self, row_type: type[Base], *rows: dict[str, Any], **values: Any) -> bool:
        """True where all are new; where a key stands already nothing happens to that row, whoever came first."""
        new = rows or (values,)
        return await self.changed(self._insert(row_type, new).on_conflict_do_nothing()) == len(new)

    async def upsert(self, row_type: type[Base], rows: Sequence[dict[str, Any]], *, replacing: Sequence[str]) -> None:
        """All rows in one statement; of those whose key stands already, the columns named are replaced."""
        statement = self._insert(row_type, rows)
        keys = [column.name for column in row_type.__table__.primary_key]
        new = {name: statement.excluded[name] for name in replacing}
        await self.session.execute(statement.on_conflict_do_update(index_elements=keys, set_=new))

    def _insert(self, row_type: type[Base], rows: Sequence[dict[str, Any]]) -> Any:
        insert: Callable[..., Any]
        if self.is_sqlite:  # each dialect where its engine has imported it already
            from sqlalchemy.dialects.sqlite import insert
        else:
            from sqlalchemy.dialects.postgresql import insert
        return insert(row_type).values(list(rows))

    @property
    def is_sqlite(self) -> bool:
        return self.session.get_bind().dialect.name == "sqlite"

    def audit(
        self,
        action: Choice,
        *,
        target: tuple[str, uuid.UUID | None],
        actor_id: uuid.UUID | None,
        environment_id: uuid.UUID | None,
        actor_environment_id: uuid.UUID | None = None,
        by_stranger: bool = False,
        before: dict[str, Any] | None = None,
        after: dict[str, Any] | None = None,
        origin: str | None = None,
    ) -> None:
        """One row for one change. Ids and closed words only: no name, address or title (AUD-1).

        `actor_environment_id`: where the actor is a user, if not in the row's own environment. Then the row says that
        environment, and neither who it was nor from where: those are for their own Administrators (AUD-2).
        `by_stranger`: somebody who is no user there, and has no business in its log: from where is left out too.
        `origin`: what to say of from where it was done, if it is not the transaction's own.
        """
        if actor_id is not None and actor_environment_id is None:
            actor_environment_id = environment_id
        own = actor_environment_id in (None, environment_id)
        event = AuditEvent(
            environment_id=environment_id,
            at=self.now,
            action=action.value,
            actor_id=actor_id if own else None,
            actor_environment_id=actor_environment_id,
            target_type=target[0],
            target_id=target[1],
            before=before,
            after=after,
            origin=(origin or self.origin) if own and not by_stranger else "",
        )
        self.session.add(event)

    def mail(
        self,
        kind: MailKind,
        *,
        to: str,
        canonical: str,
        person: str,
        locale: str,
        environment_id: uuid.UUID | None = None,
        **params: Any,
    ) -> Mail:
        """Promises a mail. `person`: whose address `canonical` is, as `addresses.person_of` says.

        `params` are what its templates need; they lie sealed until the mail is settled.
        """
        mail_id = new_id()
        mail = Mail(
            id=mail_id,
            environment_id=environment_id,
            kind=kind,
            recipient=to,
            canonical=canonical,
            person=person,
            locale=locale,
            sealed=self._encryption.encrypt(orjson.dumps(params)),
            message_id=mail_id.hex,
            created_at=self.now,
            next_attempt_at=self.now,
        )
        self.session.add(mail)
        self.mailed = True
        return mail

    def publish(self, event: Any) -> None:
        """Tells the event to whoever listens, after the commit; a refused transaction tells nothing."""
        self.events.append(event)
