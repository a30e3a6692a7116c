"""What the tests here promise, and how they look at rows."""

import datetime as dt
from typing import Any

from sqlalchemy import select, update

from server.db.database import Database
from server.db.models import Mail, MailKind

SECRET = "q3J9x-_" + "A" * 36
TO_BOB = dict.fromkeys(("to", "canonical", "person"), "bob@acme.example")
PARAMS = {
    "secret": SECRET,
    "environment_name": "Acme B.V.",
    "inviter_name": "Alice de Vries",
    "role": "ADVANCED_USER",
    "expires_at": "2026-03-12T14:03:00+00:00",
    "name": "Bob Jansen",
    "address": "bob@globex.example",
    "organisation_name": "Acme Sales",
    "code": "K7QX20ZB",
    "message": "Shall we?",
    "document_kind": "INVOICE",
    "title": "September",
    "number": "2026-0042",
    "sender_name": "Alice de Vries",
    "change": "TWO_FACTOR_ENABLED",
}
MAIL_FROM = "Welkom <welkom@welkom.example>"
PUBLIC_URL = "https://welkom.example"


class Outbox:
    """What a test says about rows: promise a mail, look at it, change it."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def promise(
        self, to: str = "bob@acme.example", *, kind: MailKind = MailKind.INVITATION, **params: Any
    ) -> Any:
        async with self.database.write(origin="test") as uow:
            mail = uow.mail(kind, to=to, canonical=to.lower(), person=to.lower(), locale="nl", **(PARAMS | params))
        return mail.id

    async def row(self, mail_id: Any) -> Any:
        async with self.database.write(origin="test") as uow:
            return await uow.first(select(Mail.__table__).where(Mail.id == mail_id))

    async def set(self, mail_id: Any, **values: Any) -> None:
        async with self.database.write(origin="test") as uow:
            await uow.changed(update(Mail.__table__).where(Mail.id == mail_id).values(**values))

    async def make_due(self, mail_id: Any) -> None:
        await self.set(mail_id, next_attempt_at=dt.datetime.now(dt.UTC), claimed_until=None)
