"""The outbox: mails that a transaction promised, and what became of them (MAIL-1)."""

import datetime as dt
import uuid
import zlib

from sqlalchemy import Index, LargeBinary, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, Key, choice, new_id, partial


class DeliveryStatus(Choice):
    """What became of a mail."""

    QUEUED = "QUEUED", "Waits to be sent."
    SENT = "SENT", "The mail server took it."
    DEFERRED = "DEFERRED", "Could not be sent yet, and will be tried again; `detail` says why."
    FAILED = "FAILED", "Will not be tried again; `detail` is the mail server's answer."
    CANCELLED = "CANCELLED", "Was never sent, as what it told about was over."


class MailKind(Choice):
    """Each is a set of templates in server/mail/templates (MAIL-4)."""

    SIGN_UP = "SIGN_UP"
    INVITATION = "INVITATION"
    USER_ADDED = "USER_ADDED"
    ACCOUNT_ADDED = "ACCOUNT_ADDED"
    RECOVERY = "RECOVERY"
    RECLAIM = "RECLAIM"
    EMAIL_CONFIRMATION = "EMAIL_CONFIRMATION"
    EMAIL_TAKEN = "EMAIL_TAKEN"
    EMAIL_LINKED = "EMAIL_LINKED"
    EMAIL_RECLAIMED = "EMAIL_RECLAIMED"
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105
    PRIMARY_EMAIL_CHANGED = "PRIMARY_EMAIL_CHANGED"
    ACCOUNT_CHANGED = "ACCOUNT_CHANGED"
    ACCOUNT_ERASED = "ACCOUNT_ERASED"
    ACTIVATION_CODE = "ACTIVATION_CODE"
    PARTNERSHIP_REQUEST = "PARTNERSHIP_REQUEST"
    COLLABORATION_REQUEST = "COLLABORATION_REQUEST"
    DOCUMENT = "DOCUMENT"


BUCKETS = 16


def bucket_of(id_: uuid.UUID) -> int:
    """That of a mail, or of all mails of an environment: the last digit of either's id."""
    return id_.int % BUCKETS


def new_mail_id(environment_id: uuid.UUID | None, person: str) -> uuid.UUID:
    """Of a mail of the environment's bucket; of an account's, of one that its recipient tells."""
    bucket = bucket_of(environment_id) if environment_id else zlib.crc32(person.encode()) % BUCKETS
    return uuid.UUID(int=new_id().int // BUCKETS * BUCKETS + bucket)


class Mail(Base):
    """The outbox. Each mail is in one of `BUCKETS` buckets, and a worker takes mails of one bucket at a time: on a
    distributed PostgreSQL a bucket is on one shard. The mails of an environment are all in the same; those of accounts
    are spread by their recipients.

    `sealed` holds what the templates need, secrets among it; it is wiped once the mail is sent, failed or cancelled.

    `person` is the recipient without a sub-address: limits count by it (ENV-3).
    `claimed_until` is a worker's lease: after it, another worker takes the mail up again with the same Message-ID.
    """

    __tablename__ = "mails"
    __table_args__ = (
        Index(
            "ix_mails_due",
            "bucket",
            "next_attempt_at",
            **partial("status IN ('QUEUED', 'DEFERRED')"),
        ),
        Index("ix_mails_person_environment_id_created_at", "person", "environment_id", "created_at"),
        Index("ix_mails_environment_id_kind_created_at", "environment_id", "kind", "created_at"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    bucket: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    environment_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    kind: Mapped[MailKind] = mapped_column(choice(MailKind))
    recipient: Mapped[str]
    canonical: Mapped[str] = mapped_column(Key)
    person: Mapped[str] = mapped_column(Key)
    locale: Mapped[str]
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary, repr=False)
    message_id: Mapped[str]
    status: Mapped[DeliveryStatus] = mapped_column(choice(DeliveryStatus), default=DeliveryStatus.QUEUED)
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[dt.datetime]
    next_attempt_at: Mapped[dt.datetime]
    last_attempt_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    claimed_until: Mapped[dt.datetime | None] = mapped_column(default=None)
    claim: Mapped[uuid.UUID | None] = mapped_column(default=None)
    detail: Mapped[str | None] = mapped_column(default=None)


class MailboxMessage(Base):
    """A mail in the development mailbox: what would have been sent, byte for byte (MAIL-5)."""

    __tablename__ = "mailbox_messages"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    recipient: Mapped[str]
    subject: Mapped[str]
    received_at: Mapped[dt.datetime]
    message: Mapped[bytes] = mapped_column(LargeBinary, repr=False)
