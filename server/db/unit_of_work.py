"""What one transaction does: rows, and the audit, mail and event that go with them, committed together."""

import contextlib
import datetime as dt
import uuid
from collections.abc import AsyncIterator, Sequence
from typing import Any, Protocol

import orjson
from sqlalchemy import Executable

from .inserts import tables_read
from .models import AccountAuditEvent, AuditEvent, Base, Mail, MailKind, bucket_of, new_mail_id
from .models.base import Choice
from .policy import Policy
from .reader import Reads
from .writer import Transaction


class Encryption(Protocol):
    """Seals what only this server may read, by a key of its own for each purpose; `decrypt` undoes `encrypt`."""

    def encrypt(self, plain: bytes) -> bytes: ...
    def decrypt(self, sealed: bytes) -> bytes: ...


class UnitOfWork(Reads):
    """Verbs get one and never commit it: leaving `Database.write()` does. `now` is one moment for all of it."""

    def __init__(
        self, transaction: Transaction, *, is_sqlite: bool, origin: str, encryption: Encryption, policy: Policy
    ) -> None:
        self.is_sqlite = is_sqlite
        self.origin = origin
        self.policy = policy
        self.now = dt.datetime.now(dt.UTC)
        self.events: list[Any] = []
        self.mailed = False
        self._transaction = transaction
        self._encryption = encryption
        self._new: list[Base] = []  # rows that are still to be put in

    async def fetch(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Any]:
        await self._flush_for(statement)
        return await self._transaction.fetch(statement, parameters)

    async def changed(self, statement: Executable, /, **parameters: Any) -> int:
        """Runs an UPDATE or DELETE; how many rows it hit tells whether its guard held."""
        await self.flush()
        return await self._transaction.change(statement, parameters)

    async def each(self, statement: Executable, rows: Sequence[dict[str, Any]]) -> None:
        """Runs an UPDATE or DELETE for each of these parameters, in their order; the driver gets all at once."""
        await self.flush()
        if rows:
            await self._transaction.each(statement, rows)

    def add(self, *rows: Base) -> None:
        """Puts new rows in, together with others: before a statement that could see them, at the latest at the end.

        A model is a plain value here. What is assigned to it after that goes nowhere.
        """
        self._new += rows

    async def flush(self) -> None:
        """Puts in what was added, for errors to be raised here and not later. Statements need no flush before them."""
        if self._new:
            new, self._new = self._new, []
            await self._transaction.insert(new)

    @contextlib.asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Where the block raises, its rows, mails and events are taken back, and nothing else."""
        await self.flush()
        events, mailed = len(self.events), self.mailed
        try:
            async with self._transaction.savepoint():
                yield
                await self.flush()
        except BaseException:
            self._new.clear()
            del self.events[events:]
            self.mailed = mailed
            raise

    async def insert_if_new(self, row_type: type[Base], *rows: dict[str, Any], **values: Any) -> bool:
        """True where all are new; where a key stands already nothing happens to that row, whoever came first."""
        new = [row_type(**row) for row in rows or (values,)]
        await self.flush()
        return await self._transaction.merge(new, ()) == len(new)

    async def upsert(self, row_type: type[Base], rows: Sequence[dict[str, Any]], *, replacing: Sequence[str]) -> None:
        """All rows at once; of those whose key stands already, the columns named are replaced."""
        await self.flush()
        await self._transaction.merge([row_type(**row) for row in rows], replacing)

    async def _flush_for(self, statement: Executable) -> None:
        """Where the statement could see what was added, or come upon it."""
        if self._new:
            read = tables_read(statement)
            if read is None or any(row.__tablename__ in read for row in self._new):
                await self.flush()

    def seal(self, plain: bytes) -> bytes:
        """Encrypted with SECRET_KEY: for what has to be read again, and lies in a row."""
        return self._encryption.encrypt(plain)

    def unseal(self, sealed: bytes) -> bytes:
        return self._encryption.decrypt(sealed)

    def audit(
        self,
        action: Choice,
        *,
        target: tuple[str, uuid.UUID | None],
        actor_id: uuid.UUID | None,
        environment_id: uuid.UUID,
        actor_environment_id: uuid.UUID | None = None,
        by_stranger: bool = False,
        before: dict[str, Any] | None = None,
        after: dict[str, Any] | None = None,
        origin: str | None = None,
        at: dt.datetime | None = None,
    ) -> None:
        """A change's row in an environment's log. Ids and closed words only: no name, address or title (AUD-1).

        `actor_environment_id`: where the actor is a user, if not in the row's own environment. Then the row says that
        environment, and neither who it was nor from where: those are for their own Administrators (AUD-2).
        `by_stranger`: somebody who is no user there, and has no business in its log: from where is left out too.
        `origin` and `at`: what to say of from where it was done and when, if it is not the transaction's own.
        """
        if actor_id is not None and actor_environment_id is None:
            actor_environment_id = environment_id
        own = actor_environment_id in (None, environment_id)
        event = AuditEvent(
            environment_id=environment_id,
            at=at or self.now,
            action=action.value,
            actor_id=actor_id if own else None,
            actor_environment_id=actor_environment_id,
            target_type=target[0],
            target_id=target[1],
            before=before,
            after=after,
            origin=(origin or self.origin) if own and not by_stranger else "",
        )
        self._new.append(event)

    def audit_account(
        self,
        action: Choice,
        *,
        account_id: uuid.UUID,
        actor_id: uuid.UUID | None,
        target: tuple[str, uuid.UUID | None],
        before: dict[str, Any] | None = None,
        after: dict[str, Any] | None = None,
    ) -> None:
        """The same in the log of an account. Where another account did it, who that was and from where are in a row of
        its own log only.
        """
        for log in dict.fromkeys((account_id, actor_id or account_id)):
            own = actor_id in (None, log)
            event = AccountAuditEvent(
                account_id=log,
                at=self.now,
                action=action.value,
                actor_id=actor_id if own else None,
                target_type=target[0],
                target_id=target[1],
                before=before,
                after=after,
                origin=self.origin if own else "",
            )
            self._new.append(event)

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
        mail_id = new_mail_id(environment_id, person)
        mail = Mail(
            id=mail_id,
            bucket=bucket_of(mail_id),
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
        self._new.append(mail)
        self.mailed = True
        return mail

    def publish(self, event: Any) -> None:
        """Tells the event to whoever listens, after the commit; a refused transaction tells nothing."""
        self.events.append(event)
