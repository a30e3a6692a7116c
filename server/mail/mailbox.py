"""The development mailbox: mail lands in the database, for /mailbox to show (MAIL-5)."""

import datetime as dt

from server.db.database import Database
from server.db.models import MailboxMessage

from .message import Letter
from .transport import MayLeave, Outcome, Sent, Withheld


class MailboxTransport:
    """Keeps every mail byte for byte; sends nothing anywhere."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def deliver(self, letter: Letter, may_leave: MayLeave) -> Outcome:
        if not await may_leave():
            return Withheld()
        async with self._database.write(origin="worker") as uow:
            uow.add(
                MailboxMessage(
                    recipient=letter.recipient,
                    subject=letter.subject,
                    received_at=dt.datetime.now(dt.UTC),
                    message=letter.data,
                )
            )
        return Sent()

    async def rest(self) -> None:
        pass
