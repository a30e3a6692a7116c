"""Organisations (legal entities) of an environment, and who is a member."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Choice, Key, choice, new_id


class IdentifierScheme(Choice):
    """Which register a company number is of."""

    KVK = "KVK", "The Dutch trade register: 8 digits (ICD 0106)."
    KBO = "KBO", "The Belgian register of enterprises: 10 digits with check digits (ICD 0208)."
    VAT = "VAT", "A VAT number of a country of the European Union, with its country code."


class OrganisationStatus(Choice):
    """Where an organisation stands."""

    PENDING = "PENDING", "Not activated: no members can be added, no files stored, no documents sent."
    ACTIVATED = "ACTIVATED", "In use."


class ActivationMethod(Choice):
    """How an organisation is activated."""

    EMAIL_CODE = (
        "EMAIL_CODE",
        "By a code, which proves nothing, mailed to the administrator's address on an own domain.",
    )
    MANUAL_REVIEW = "MANUAL_REVIEW", "By the operator, who looks into it; that proves the number."


class Verification(Choice):
    """Whether the company number is proven, and how. Being activated proves nothing."""

    NONE = "NONE", "Not proven: somebody typed it."
    REVIEWED = "REVIEWED", "By the operator, who looked into it."
    EHERKENNING = "EHERKENNING", "By a log-in with eHerkenning that names the company's number."


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
    verification: Mapped[Verification] = mapped_column(choice(Verification), default=Verification.NONE)
    verified_at: Mapped[dt.datetime | None] = mapped_column(default=None)


class CompanyNumber(Base):
    """For which organisation a number is proven: for one at the most, whatever its environment (ORG-12).

    There is a row where somebody asked to activate an organisation with the number. Its lock is that of the number: who
    proves it and who activates by a code come one after the other, without touching each other's organisations.
    """

    __tablename__ = "company_numbers"

    number: Mapped[str] = mapped_column(Key, primary_key=True)
    scheme: Mapped[IdentifierScheme] = mapped_column(choice(IdentifierScheme), primary_key=True)
    proven_environment_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    proven_organisation_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
