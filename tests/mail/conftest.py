from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from server.db.database import Database
from server.mail import MailWorker
from server.mail.smtp import SmtpTransport
from tests.mail.outbox import MAIL_FROM, PUBLIC_URL, Outbox
from tests.mail.smtp_server import Server


@pytest.fixture
async def smtp() -> AsyncIterator[Server]:
    async with Server().listening() as server:
        yield server


@pytest.fixture
def outbox(database: Database) -> Outbox:
    return Outbox(database)


@pytest.fixture
def worker_for(database: Database) -> Callable[..., MailWorker]:
    def make(transport: Any, **options: Any) -> MailWorker:
        settings = {"mail_from": MAIL_FROM, "public_url": PUBLIC_URL, "encryption": database.encryption}
        return MailWorker(database, transport, **(settings | options))

    return make


@pytest.fixture
def worker(worker_for: Callable[..., MailWorker], smtp: Server) -> MailWorker:
    return worker_for(SmtpTransport(smtp.url, timeout=1))
