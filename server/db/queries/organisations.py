"""Organisations: those that a viewer may see, each with the viewer's own role in it (ORG-11)."""

import datetime as dt
import functools
import uuid
from typing import Protocol

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, or_, select, update
from sqlalchemy.orm import aliased

from server.db.models import (
    ActivationMethod,
    AuditEvent,
    CompanyNumber,
    Environment,
    IdentifierScheme,
    Membership,
    MembershipState,
    Organisation,
    OrganisationRole,
    OrganisationStatus,
    Verification,
)
from server.db.query import Query, columns

from . import search as search_queries
from .few import among
from .keyset import Keyset, Start


class OrganisationRow(Protocol):
    environment_id: uuid.UUID
    id: uuid.UUID
    name: str
    name_key: str
    scheme: IdentifierScheme
    number: str
    status: OrganisationStatus
    activation_method: ActivationMethod | None
    activation_requested_at: dt.datetime | None
    refusal: str | None
    verification: Verification
    verified_at: dt.datetime | None


class VisibleOrganisation(OrganisationRow, Protocol):
    """With the viewer's own active membership; both are null to an Administrator who is no member."""

    viewer_role: OrganisationRole | None
    viewer_membership_id: uuid.UUID | None


class ListedOrganisation(OrganisationRow, Protocol):
    """As the operator sees it; `proven_for` is the organisation for which this one's number is proven, if any."""

    environment_name: str
    proven_for: uuid.UUID | None


# The viewer's own active membership; its role is null where there is none.
_OWN = and_(
    Membership.environment_id == Organisation.environment_id,
    Membership.organisation_id == Organisation.id,
    Membership.user_environment_id == bindparam("viewer_environment_id"),
    Membership.user_id == bindparam("viewer_id"),
    Membership.state == MembershipState.ACTIVE,
)
# :sees_all is the viewer's environment where they are its Administrator, else null.
_MAY_SEE = or_(Membership.id.is_not(None), Organisation.environment_id == bindparam("sees_all"))

_VISIBLE = (
    select(
        *columns(Organisation, OrganisationRow),
        Membership.role.label("viewer_role"),
        Membership.id.label("viewer_membership_id"),
    )
    .select_from(Organisation)
    .outerjoin(Membership, _OWN)
    .where(_MAY_SEE)
)

VISIBLE_BY_ID = Query(VisibleOrganisation, _VISIBLE.where(Organisation.id.in_(bindparam("ids", expanding=True))))


BY_NAME = Keyset(Organisation.name_key, Organisation.id)


# Those of which the viewer is a member, from the few memberships: of a large environment nothing else is read (LIM-6).
_theirs = aliased(Membership)
_OWN_IDS = select(_theirs.organisation_id).where(
    _theirs.user_environment_id == bindparam("viewer_environment_id"),
    _theirs.user_id == bindparam("viewer_id"),
    _theirs.environment_id == bindparam("environment_id"),
    _theirs.state == MembershipState.ACTIVE,
)


@functools.cache
def page(terms: int, start: Start, *, own: bool) -> Query[VisibleOrganisation]:
    """The visible organisations of :environment_id; every term has to begin a word of the name.

    `own`: the viewer sees only those of which they are a member; :sees_all is null then.
    """
    return Query(VisibleOrganisation, BY_NAME.page(_VISIBLE.where(*_wanted(terms, own)), start))


@functools.cache
def count(terms: int, *, own: bool) -> Select[int]:
    visible = select(func.count()).select_from(Organisation).outerjoin(Membership, _OWN).where(_MAY_SEE)
    return visible.where(*_wanted(terms, own))


def _wanted(terms: int, own: bool) -> list[ColumnElement[bool]]:
    """In :environment_id, by :like_0 and so on; terms hold no wildcard, they are letters and digits only."""
    name = search_queries.words(Organisation.name_key)
    begins = [name.like(bindparam(f"like_{n}")) for n in range(terms)]
    in_environment = Organisation.environment_id == bindparam("environment_id")
    return [among(Organisation.id, _OWN_IDS) if own else in_environment, *begins]


_IS_PROVEN = Organisation.verification != Verification.NONE


DUPLICATE = select(Organisation.id).where(
    Organisation.environment_id == bindparam("environment_id"),
    Organisation.scheme == bindparam("scheme"),
    Organisation.number == bindparam("number"),
)

_ELSEWHERE = and_(
    Organisation.scheme == bindparam("scheme"),
    Organisation.number == bindparam("number"),
    Organisation.id != bindparam("id"),
)
_THIS_NUMBER = and_(CompanyNumber.number == bindparam("number"), CompanyNumber.scheme == bindparam("scheme"))

# The one organisation, if any, for which the number of another is proven (ORG-12).
PROVEN_ELSEWHERE = select(CompanyNumber.proven_organisation_id).where(
    _THIS_NUMBER, CompanyNumber.proven_organisation_id != bindparam("id")
)

# Who proves a number lets nobody activate one like it, or prove it too, before the commit; who activates by a code lets
# nobody prove it. Those who activate don't wait for one another: none learns from waiting that another has the number.
_OF_NUMBER = select(CompanyNumber.number).where(_THIS_NUMBER)
LOCK_NUMBER = _OF_NUMBER.with_for_update()
SHARE_NUMBER = _OF_NUMBER.with_for_update(read=True, key_share=True)

# Hits no row where it is proven for another organisation.
PROVE_NUMBER = (
    update(CompanyNumber)
    .where(
        CompanyNumber.number == bindparam("of_number"),
        CompanyNumber.scheme == bindparam("of_scheme"),
        or_(
            CompanyNumber.proven_organisation_id.is_(None),
            CompanyNumber.proven_organisation_id == bindparam("for_organisation"),
        ),
    )
    .values(proven_environment_id=bindparam("in_environment"), proven_organisation_id=bindparam("for_organisation"))
    .execution_options(synchronize_session=False)
)
UNPROVE_NUMBER = (
    update(CompanyNumber)
    .where(
        CompanyNumber.number == bindparam("of_number"),
        CompanyNumber.scheme == bindparam("of_scheme"),
        CompanyNumber.proven_organisation_id == bindparam("for_organisation"),
    )
    .values(proven_environment_id=None, proven_organisation_id=None)
    .execution_options(synchronize_session=False)
)

_ONE = (Organisation.environment_id == bindparam("of_environment"), Organisation.id == bindparam("of_id"))
_BULK = {"synchronize_session": False}

RENAME = (
    update(Organisation)
    .where(*_ONE)
    .values(name=bindparam("new_name"), name_key=bindparam("new_name_key"))
    .execution_options(**_BULK)
)

# :new_hash and :expires_at are null for a manual review: an earlier code is good for nothing then.
REQUEST_ACTIVATION = (
    update(Organisation)
    .where(*_ONE)
    .values(
        activation_method=bindparam("method"),
        activation_requested_at=bindparam("now"),
        refusal=None,
        code_hash=bindparam("new_hash"),
        code_expires_at=bindparam("expires_at"),
        code_attempts=0,
    )
    .execution_options(**_BULK)
)

# Counts a guess, whatever comes of it; hits no row after the fifth, after the expiry, or once activated (ORG-3).
SPEND_ATTEMPT = (
    update(Organisation)
    .where(
        *_ONE,
        Organisation.status == OrganisationStatus.PENDING,
        Organisation.code_hash.is_not(None),
        Organisation.code_expires_at > bindparam("now"),
        Organisation.code_attempts < bindparam("most"),
    )
    .values(code_attempts=Organisation.code_attempts + 1)
    .execution_options(**_BULK)
)

# No row after the expiry. A statement of its own, because `OrganisationRow` is what callers are shown: no hash in it.
VALID_CODE_HASH = select(Organisation.code_hash).where(
    Organisation.environment_id == bindparam("environment_id"),
    Organisation.id == bindparam("id"),
    Organisation.code_expires_at > bindparam("now"),
)

VERIFY = (
    update(Organisation)
    .where(*_ONE)
    .values(verification=bindparam("new_verification"), verified_at=bindparam("at"))
    .execution_options(**_BULK)
)

# Only what is not proven: back to where it was before its activation, with all that it has.
DEACTIVATE = (
    update(Organisation)
    .where(*_ONE, Organisation.status == OrganisationStatus.ACTIVATED, ~_IS_PROVEN)
    .values(status=OrganisationStatus.PENDING, activated_at=None, code_hash=None)
    .execution_options(**_BULK)
)

ACTIVATE = (
    update(Organisation)
    .where(*_ONE)
    .values(status=OrganisationStatus.ACTIVATED, activated_at=bindparam("now"), refusal=None, code_hash=None)
    .execution_options(**_BULK)
)

REFUSE = (
    update(Organisation).where(*_ONE).values(refusal=bindparam("reason"), code_hash=None).execution_options(**_BULK)
)

# Codes that were mailed, from the audit log: it loses nothing, while settled mails are deleted after a time, and the
# mails of one environment don't say for which of its organisations they were.
CODES_SINCE = select(func.count()).where(
    AuditEvent.environment_id == bindparam("environment_id"),
    AuditEvent.id > bindparam("since_id"),  # ids are ordered by time
    AuditEvent.at > bindparam("since"),
    AuditEvent.action == bindparam("action"),
    AuditEvent.target_id == bindparam("organisation_id"),
    AuditEvent.after["method"].as_string() == ActivationMethod.EMAIL_CODE.value,
)

_ALL = select(*columns(Organisation, OrganisationRow))

_LISTED = select(
    *columns(Organisation, OrganisationRow),
    Environment.name.label("environment_name"),
    select(CompanyNumber.proven_organisation_id)
    .where(CompanyNumber.number == Organisation.number, CompanyNumber.scheme == Organisation.scheme)
    .scalar_subquery()
    .label("proven_for"),
).join(Environment, Environment.id == Organisation.environment_id)
OF_NUMBER = Query(
    ListedOrganisation, _LISTED.where(Organisation.number == bindparam("number")).order_by(Organisation.id)
)
PENDING_REVIEW = Query(
    ListedOrganisation,
    _LISTED.where(
        Organisation.status == OrganisationStatus.PENDING,
        Organisation.activation_method == ActivationMethod.MANUAL_REVIEW,
        Organisation.refusal.is_(None),  # a refused one waits for its administrator, not for the operator
    ).order_by(Organisation.activation_requested_at),
)
ACTIVATED_ELSEWHERE = Query(
    OrganisationRow,
    _ALL.where(_ELSEWHERE, Organisation.status == OrganisationStatus.ACTIVATED).order_by(Organisation.id),
)
# Which of some environments have an organisation whose number is proven.
PROVEN_ENVIRONMENTS = (
    select(Organisation.environment_id)
    .where(Organisation.environment_id.in_(bindparam("ids", expanding=True)), _IS_PROVEN)
    .distinct()
)
BY_ID = Query(OrganisationRow, _ALL.where(Organisation.id == bindparam("id")))
