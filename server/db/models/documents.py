"""Business documents of an organisation: what is known of them; the files lie in the storage."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, choice, new_id


class DocumentKind(Choice):
    """What a document is."""

    INVOICE = "INVOICE", "An invoice."
    CREDIT_NOTE = "CREDIT_NOTE", "A credit note."
    ORDER = "ORDER", "An order."
    OTHER = "OTHER", "Anything else."


class Document(Base):
    __tablename__ = "documents"
    __table_args__ = (
        ForeignKeyConstraint(
            ["environment_id", "organisation_id"], ["organisations.environment_id", "organisations.id"]
        ),
        Index("ix_documents_organisation_id_id", "environment_id", "organisation_id", "id"),
        Index("ix_documents_id", "id"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    organisation_id: Mapped[uuid.UUID]
    kind: Mapped[DocumentKind] = mapped_column(choice(DocumentKind))
    title: Mapped[str]
    number: Mapped[str | None] = mapped_column(default=None)
    file_name: Mapped[str | None] = mapped_column(default=None)
    file_size: Mapped[int | None] = mapped_column(default=None)
    media_type: Mapped[str | None] = mapped_column(default=None)
    storage_key: Mapped[str | None] = mapped_column(default=None)
    created_by_environment_id: Mapped[uuid.UUID]
    created_by_id: Mapped[uuid.UUID]
    created_at: Mapped[dt.datetime]
    sent_to: Mapped[str | None] = mapped_column(default=None)
    sent_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    mail_id: Mapped[uuid.UUID | None] = mapped_column(default=None)


class ObsoleteFile(Base):
    """A file that belonged to a document which is gone: to be deleted from the storage, and then this row."""

    __tablename__ = "obsolete_files"

    storage_key: Mapped[str] = mapped_column(primary_key=True)
    created_at: Mapped[dt.datetime]
