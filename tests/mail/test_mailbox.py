"""Without SMTP mail lands in the development mailbox, and never in production (MAIL-5)."""

from email import message_from_bytes
from email.policy import SMTP
from typing import Any

import pytest
from sqlalchemy import select

from server.db.database import Database
from server.db.models import DeliveryStatus, MailboxMessage
from server.mail import mail_worker, transport
from server.mail.mailbox import MailboxTransport
from server.mail.message import Letter
from server.mail.smtp import SmtpTransport
from server.mail.transport import Withheld
from server.settings import Settings
from tests.mail.outbox import MAIL_FROM, PUBLIC_URL, SECRET, Outbox

pytestmark = pytest.mark.empty


async def messages(database: Database) -> Any:
    async with database.write(origin="test") as uow:
        return await uow.rows(select(MailboxMessage.__table__))


async def test_mail_5_the_mailbox_holds_what_would_have_been_sent(
    database: Database, outbox: Outbox, worker_for: Any
) -> None:
    mail_id = await outbox.promise()
    assert await worker_for(MailboxTransport(database)).deliver_due() == 1
    row = await outbox.row(mail_id)
    assert (row.status, row.sealed) == (DeliveryStatus.SENT, None)
    [kept] = await messages(database)
    assert (kept.recipient, kept.subject) == ("bob@acme.example", "Alice de Vries nodigt je uit voor Acme B.V.")
    message = message_from_bytes(kept.message, policy=SMTP)
    assert message["Message-ID"] == f"<{row.message_id}@welkom.example>"
    assert SECRET in message.get_body(("plain",)).get_content()  # type: ignore[attr-defined]


async def test_inv_4_what_may_not_leave_does_not_reach_the_mailbox(database: Database) -> None:
    async def no() -> bool:
        return False

    letter = Letter("a@b.example", "c@d.example", "s", b"m", False)
    assert await MailboxTransport(database).deliver(letter, no) == Withheld()
    assert not await messages(database)


def settings(**values: Any) -> Settings:
    return Settings(secret_key="k" * 32, mail_from=MAIL_FROM, public_url=PUBLIC_URL, **values)  # type: ignore[arg-type]


def test_mail_5_development_without_smtp_uses_the_mailbox(database: Database) -> None:
    assert isinstance(transport(settings(env="development"), database), MailboxTransport)


def test_mail_5_with_smtp_configured_mail_goes_there(database: Database) -> None:
    for env in ("development", "production"):
        configured = settings(env=env, smtp_url="smtp://127.0.0.1:2525")
        assert isinstance(transport(configured, database), SmtpTransport)
        assert mail_worker(configured, database)


def test_mail_5_never_in_production(database: Database) -> None:
    configured = settings(env="production", smtp_url="smtp://127.0.0.1:2525").model_copy(update={"smtp_url": None})
    with pytest.raises(ValueError, match="SMTP_URL"):
        transport(configured, database)
