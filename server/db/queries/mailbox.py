"""The development mailbox, newest first."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import bindparam, func, or_, select

from server.db.models import MailboxMessage
from server.db.query import Query, columns


class ListedMessage(Protocol):
    id: uuid.UUID
    recipient: str
    subject: str
    received_at: dt.datetime


class WholeMessage(ListedMessage, Protocol):
    message: bytes


# ids are ordered by time: the page after a message begins below its id
NEWEST = uuid.UUID(int=2**128 - 1)

_page = (
    select(*columns(MailboxMessage, ListedMessage))
    .where(MailboxMessage.id < bindparam("before"))
    .where(
        or_(
            bindparam("recipient") == "",
            func.lower(MailboxMessage.recipient) == func.lower(bindparam("recipient")),
        )
    )
    .order_by(MailboxMessage.id.desc())
    .limit(bindparam("limit"))
)

# `before` an id or NEWEST, `recipient` an address or ""
MAILBOX_PAGE = Query(ListedMessage, _page)
MAILBOX_MESSAGES = Query(WholeMessage, _page.add_columns(MailboxMessage.message))
# `id`
MAILBOX_MESSAGE = Query(
    WholeMessage, select(*columns(MailboxMessage, WholeMessage)).where(MailboxMessage.id == bindparam("id"))
)
