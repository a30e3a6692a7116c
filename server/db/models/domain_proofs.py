"""Proofs of domains by DNS: which record an environment has to publish, and since when it is known to (ENV-8)."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Key, partial


class DomainProof(Base):
    """One for each domain that the environment holds or began to prove.

    `value` is what the record says beside a fixed word: of this environment and domain alone, and no secret, for
    anybody can read it in the DNS.
    """

    __tablename__ = "domain_proofs"
    __table_args__ = (
        Index("uq_domain_proofs_proven", "domain", unique=True, **partial("proven_at IS NOT NULL")),
        Index("ix_domain_proofs_domain", "domain"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"), primary_key=True)
    domain: Mapped[str] = mapped_column(Key, primary_key=True)
    value: Mapped[str]
    started_at: Mapped[dt.datetime]
    proven_at: Mapped[dt.datetime | None] = mapped_column(default=None)
