"""Environments (tenants) and the e-mail domains that they own."""

import datetime as dt
import uuid

from sqlalchemy import BigInteger, CheckConstraint, Index, false
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, Key, choice, new_id, partial


class JoinPolicy(Choice):
    """What happens to someone who signs up with an address on the environment's own domain."""

    AUTOMATIC = "AUTOMATIC", "They join as Basic user, without memberships."
    CLOSED = "CLOSED", "They are told to ask an administrator for an invitation."


class Environment(Base):
    """`name_key` is the name as it sorts, and by whose beginning partners find it (PAR-2).

    `closed_at`: when the account of its only user was erased (USR-5). Such a row has no users and owns nothing: it is
    there for partners, who still see with whom they had a partnership.

    `storage_used` is the sum of its documents' files, in bytes: it changes with them, under the row's lock (LIM-5).
    """

    __tablename__ = "environments"
    __table_args__ = (
        Index("ix_environments_name_key_id", "name_key", "id"),
        Index("ix_environments_closed_at", "closed_at", **partial("closed_at IS NOT NULL")),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(Key)
    join_policy: Mapped[JoinPolicy] = mapped_column(choice(JoinPolicy), default=JoinPolicy.AUTOMATIC)
    discoverable: Mapped[bool] = mapped_column(default=True)
    require_two_factor: Mapped[bool] = mapped_column(server_default=false(), default=False)
    locale: Mapped[str] = mapped_column(default="en")
    created_at: Mapped[dt.datetime]
    storage_used: Mapped[int] = mapped_column(BigInteger, server_default="0", default=0)
    closed_at: Mapped[dt.datetime | None] = mapped_column(default=None)


class Domain(Base):
    """A domain that an environment claimed, or one that an operator marked as shared: then nobody owns it."""

    __tablename__ = "domains"
    __table_args__ = (CheckConstraint("environment_id IS NULL OR shared_at IS NULL", name="shared_or_owned"),)

    name: Mapped[str] = mapped_column(Key, primary_key=True)
    environment_id: Mapped[uuid.UUID | None] = mapped_column(default=None, index=True)
    shared_at: Mapped[dt.datetime | None] = mapped_column(default=None)
