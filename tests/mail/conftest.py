import datetime as dt
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from smtp_server import Server
from sqlalchemy import select, update

from server.db.engine import Database
from server.db.migrate import upgrade
from server.db.models import Mail, MailKind
from server.mail import FernetSeal, MailWorker
from server.mail.smtp import SmtpTransport

SECRET = "q3J9x-_" + "A" * 36
PARAMS = {
    "secret": SECRET,
    "environment_name": "Acme B.V.",
    "inviter_name": "Alice de Vries",
    "role": "ADVANCED_USER",
    "expires_at": "2026-03-12T14:03:00+00:00",
    "name": "Bob Jansen",
    "address": "bob@globex.example",
}
MAIL_FROM = "Welkom <welkom@welkom.example>"
PUBLIC_URL = "https://welkom.example"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = Database(f"sqlite+aiosqlite:///{tmp_path}/welkom.db", seal=FernetSeal("k" * 32))
    await upgrade(opened.writer)
    yield opened
    await opened.dispose()


@pytest.fixture
async def smtp() -> AsyncIterator[Server]:
    async with Server().listening() as server:
        yield server


class Outbox:
    """What a test says about rows: promise a mail, look at it, change it."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def promise(
        self, to: str = "bob@acme.example", *, kind: MailKind = MailKind.INVITATION, **params: Any
    ) -> Any:
        async with self.database.write(origin="test") as uow:
            mail = uow.mail(kind, to=to, canonical=to.lower(), locale="nl", **(PARAMS | params))
        return mail.id

    async def row(self, mail_id: Any) -> Any:
        async with self.database.write(origin="test") as uow:
            return await uow.first(select(Mail.__table__).where(Mail.id == mail_id))

    async def set(self, mail_id: Any, **values: Any) -> None:
        async with self.database.write(origin="test") as uow:
            await uow.changed(update(Mail.__table__).where(Mail.id == mail_id).values(**values))

    async def make_due(self, mail_id: Any) -> None:
        await self.set(mail_id, next_attempt_at=dt.datetime.now(dt.UTC), claimed_until=None)


@pytest.fixture
def outbox(database: Database) -> Outbox:
    return Outbox(database)


@pytest.fixture
def worker_for(database: Database) -> Callable[..., MailWorker]:
    def make(transport: Any, **options: Any) -> MailWorker:
        settings = {"mail_from": MAIL_FROM, "public_url": PUBLIC_URL, "seal": database.seal}
        return MailWorker(database, transport, **(settings | options))

    return make


@pytest.fixture
def worker(worker_for: Callable[..., MailWorker], smtp: Server) -> MailWorker:
    return worker_for(SmtpTransport(smtp.url, timeout=1))
