"""Organisations (legal entities) of an environment, and who is a member."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, Key, choice, new_id


class OrganisationRole(Choice):
    MEMBER = "MEMBER"
    ADMINISTRATOR = "ADMINISTRATOR"


class IdentifierScheme(Choice):
    KVK = "KVK"
    KBO = "KBO"
    VAT = "VAT"


class OrganisationStatus(Choice):
    PENDING = "PENDING"
    ACTIVATED = "ACTIVATED"


class ActivationMethod(Choice):
    EMAIL_CODE = "EMAIL_CODE"
    MANUAL_REVIEW = "MANUAL_REVIEW"


class MembershipState(Choice):
    """PENDING and ACTIVE are memberships; the others say how a request or a membership ended."""

    PENDING = "PENDING"
    ACTIVE = "ACTIVE"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"
    ENDED = "ENDED"


class Organisation(Base):
    """`number` is canonical; a number stands once in an environment (ORG-2)."""

    __tablename__ = "organisations"
    __table_args__ = (
        UniqueConstraint("environment_id", "scheme", "number"),
        Index("ix_organisations_scheme_number", "scheme", "number"),
        Index("ix_organisations_environment_id_name_key_id", "environment_id", "name_key", "id"),
        Index("ix_organisations_id", "id"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("environments.id"), primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(Key)
    scheme: Mapped[IdentifierScheme] = mapped_column(choice(IdentifierScheme))
    number: Mapped[str] = mapped_column(Key)
    status: Mapped[OrganisationStatus] = mapped_column(choice(OrganisationStatus), default=OrganisationStatus.PENDING)
    created_at: Mapped[dt.datetime]
    activated_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    activation_method: Mapped[ActivationMethod | None] = mapped_column(choice(ActivationMethod), default=None)
    activation_requested_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    refusal: Mapped[str | None] = mapped_column(default=None)
    code_hash: Mapped[bytes | None] = mapped_column(LargeBinary, default=None, repr=False)
    code_expires_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    code_attempts: Mapped[int] = mapped_column(default=0)


class Membership(Base):
    """A user's place in an organisation; the user may be a partner's. Ended ones stay, to tell how (INB-4)."""

    __tablename__ = "memberships"
    __table_args__ = (
        ForeignKeyConstraint(
            ["environment_id", "organisation_id"], ["organisations.environment_id", "organisations.id"]
        ),
        Index(
            "uq_memberships_live",
            "environment_id",
            "organisation_id",
            "user_id",
            unique=True,
            sqlite_where=text("state IN ('PENDING', 'ACTIVE')"),
            postgresql_where=text("state IN ('PENDING', 'ACTIVE')"),
        ),
        Index("ix_memberships_user_environment_id_user_id_id", "user_environment_id", "user_id", "id"),
        Index("ix_memberships_organisation_id_id", "environment_id", "organisation_id", "id"),
        Index("ix_memberships_id", "id"),
    )

    environment_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=new_id)
    organisation_id: Mapped[uuid.UUID]
    user_environment_id: Mapped[uuid.UUID]
    user_id: Mapped[uuid.UUID]
    role: Mapped[OrganisationRole] = mapped_column(choice(OrganisationRole))
    state: Mapped[MembershipState] = mapped_column(choice(MembershipState))
    added_by_environment_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    added_by_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    settled_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    decline_reason: Mapped[str | None] = mapped_column(default=None)
