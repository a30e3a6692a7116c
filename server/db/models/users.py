"""Users: an account in one environment, with a role and a status."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, Key, choice, new_id, partial


class PlatformRole(Choice):
    """What a user is in an environment: exactly one of these."""

    BASIC_USER = "BASIC_USER", "Sees colleagues, and works in the organisations they are a member of."
    ADVANCED_USER = "ADVANCED_USER", "As a Basic user; with the relationship-manager mark also manages partnerships."
    ADMINISTRATOR = (
        "ADMINISTRATOR",
        "Invites and manages users, creates organisations, changes settings, reads the audit log.",
    )


class UserStatus(Choice):
    """Where a user stands in an environment."""

    INVITED = "INVITED", "Was invited or added, and has not accepted yet."
    ACTIVE = "ACTIVE", "May act in their role: they accepted, or signed up."
    BLOCKED = "BLOCKED", "Has no access to this environment until unblocked."


class User(Base):
    """`account_id` is null until somebody proved the address. `name_key` is the name as it sorts.

    `person` is the address without its sub-address: whoever is blocked there is blocked under each of them (ENV-3).
    """

    __tablename__ = "users"
    __table_args__ = (
        UniqueConstraint("environment_id", "canonical"),
        UniqueConstraint("environment_id", "account_id"),
        Index("ix_users_environment_id_name_key_id", "environment_id", "name_key", "id"),
        Index("ix_users_environment_id_created_at_id", "environment_id", "created_at", "id"),
        Index("ix_users_environment_id_last_active_at_id", "environment_id", "last_active_at", "id"),
        # a status and a role together, in each order: queries/user_pages.py makes every filter of such pairs
        Index("ix_users_filtered_by_name", "environment_id", "status", "role", "name_key", "id"),
        Index("ix_users_filtered_by_address", "environment_id", "status", "role", "canonical", "id"),
        Index("ix_users_filtered_by_activity", "environment_id", "status", "role", "last_active_at", "id"),
        Index("ix_users_filtered_by_age", "environment_id", "status", "role", "created_at", "id"),
        Index(
            "ix_users_administrators",
            "environment_id",
            **partial("role = 'ADMINISTRATOR' AND status = 'ACTIVE'"),
        ),
        Index("ix_users_account_id", "account_id"),
        Index("ix_users_person_environment_id", "person", "environment_id"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"), primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    account_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("accounts.id"), default=None)
    name: Mapped[str | None] = mapped_column(default=None)
    name_key: Mapped[str | None] = mapped_column(Key, default=None)
    email: Mapped[str]
    canonical: Mapped[str] = mapped_column(Key)
    person: Mapped[str] = mapped_column(Key)
    role: Mapped[PlatformRole] = mapped_column(choice(PlatformRole))
    status: Mapped[UserStatus] = mapped_column(choice(UserStatus))
    relationship_manager: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[dt.datetime]
    activated_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    last_active_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    blocked_reason: Mapped[str | None] = mapped_column(default=None)


class UserWord(Base):
    """The words of a user's name and address, folded, so that search by a beginning is an index range (USR-8).

    Those with which name and address begin are not among them, or marked: see `names.words_of`.
    """

    __tablename__ = "user_words"
    __table_args__ = (
        ForeignKeyConstraint(["environment_id", "user_id"], ["users.environment_id", "users.id"], ondelete="CASCADE"),
        Index("ix_user_words_environment_id_user_id_word", "environment_id", "user_id", "word"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(Key, primary_key=True)
    user_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)


class UserCount(Base):
    """How many users of a status and a role an environment has. Triggers keep it: see migration 0002."""

    __tablename__ = "user_counts"

    environment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"), primary_key=True)
    status: Mapped[UserStatus] = mapped_column(choice(UserStatus), primary_key=True)
    role: Mapped[PlatformRole] = mapped_column(choice(PlatformRole), primary_key=True)
    number: Mapped[int]


class RemovedAddress(Base):
    """An address that an Administrator removed: it comes back by invitation only (ENV-3).

    Kept as a hash of its person.
    """

    __tablename__ = "removed_addresses"

    environment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"), primary_key=True)
    address_hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    removed_at: Mapped[dt.datetime]
