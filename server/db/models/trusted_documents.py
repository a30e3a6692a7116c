"""Documents of GraphQL that the operator trusts: what programs may ask by naming it alone."""

import datetime as dt

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Key


class TrustedDocument(Base):
    """`digest`: the SHA-256 of its text. `of_schema`: the digest of the schema by which it was found to be valid."""

    __tablename__ = "trusted_documents"

    digest: Mapped[str] = mapped_column(Key, primary_key=True)
    text: Mapped[str]
    name: Mapped[str]
    of_schema: Mapped[str]
    checked_at: Mapped[dt.datetime] = mapped_column(index=True)


class TrustedDocumentAlias(Base):
    """Another name of one, which its program gave it."""

    __tablename__ = "trusted_document_aliases"

    alias: Mapped[str] = mapped_column(Key, primary_key=True)
    digest: Mapped[str] = mapped_column(Key, ForeignKey("trusted_documents.digest"), index=True)
    added_at: Mapped[dt.datetime] = mapped_column(index=True)
