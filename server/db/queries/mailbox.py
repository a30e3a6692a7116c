"""The development mailbox, newest first."""

import uuid

from sqlalchemy import bindparam, func, or_, select

from ..models import MailboxMessage

# ids are ordered by time: the page after a message begins below its id
NEWEST = uuid.UUID(int=2**128 - 1)

_page = (
    select(MailboxMessage.id, MailboxMessage.recipient, MailboxMessage.subject, MailboxMessage.received_at)
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
MAILBOX_PAGE = _page
MAILBOX_MESSAGES = _page.add_columns(MailboxMessage.message)
# `id`
MAILBOX_MESSAGE = (
    select(MailboxMessage)
    .with_only_columns(
        MailboxMessage.id,
        MailboxMessage.recipient,
        MailboxMessage.subject,
        MailboxMessage.received_at,
        MailboxMessage.message,
    )
    .where(MailboxMessage.id == bindparam("id"))
)
