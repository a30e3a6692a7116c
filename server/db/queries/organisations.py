"""Organisations: those that a viewer may see, each with the viewer's own role in it (ORG-11)."""

import functools
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, or_, select, update

from server.db.models import (
    ActivationMethod,
    AuditEvent,
    Membership,
    MembershipState,
    Organisation,
    OrganisationStatus,
)
from server.db.queries import search as search_queries

from .keyset import Keyset, Start

COLUMNS = (
    Organisation.environment_id,
    Organisation.id,
    Organisation.name,
    Organisation.name_key,
    Organisation.scheme,
    Organisation.number,
    Organisation.status,
    Organisation.created_at,
    Organisation.activation_method,
    Organisation.activation_requested_at,
    Organisation.refusal,
)

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

VIEWER_ROLE = Membership.role.label("viewer_role")
_SHOWN: tuple[Any, ...] = (*COLUMNS, VIEWER_ROLE, Membership.id.label("viewer_membership_id"))
_VISIBLE: Select[Any] = select(*_SHOWN).select_from(Organisation).outerjoin(Membership, _OWN).where(_MAY_SEE)

VISIBLE_BY_ID = _VISIBLE.where(Organisation.id.in_(bindparam("ids", expanding=True)))


BY_NAME = Keyset(Organisation.name_key, Organisation.id)


@functools.cache
def page(terms: int, start: Start) -> Select[Any]:
    """The visible organisations of :environment_id; every term has to begin a word of the name."""
    return BY_NAME.page(_searched(_VISIBLE, terms), start)


@functools.cache
def count(terms: int) -> Select[Any]:
    found: Select[Any] = select(func.count()).select_from(Organisation).outerjoin(Membership, _OWN).where(_MAY_SEE)
    return _searched(found, terms)


def _searched(statement: Select[Any], terms: int) -> Select[Any]:
    statement = statement.where(Organisation.environment_id == bindparam("environment_id"))
    for n in range(terms):
        statement = statement.where(search_queries.words(Organisation.name_key).like(bindparam(f"like_{n}")))
    return statement


DUPLICATE = select(Organisation.id).where(
    Organisation.environment_id == bindparam("environment_id"),
    Organisation.scheme == bindparam("scheme"),
    Organisation.number == bindparam("number"),
)

ACTIVATED_ELSEWHERE = select(Organisation.id).where(
    Organisation.scheme == bindparam("scheme"),
    Organisation.number == bindparam("number"),
    Organisation.status == OrganisationStatus.ACTIVATED,
    Organisation.id != bindparam("id"),
)

# Not FOR UPDATE: memberships, which only refer to an organisation, may be written meanwhile.
LOCK_NUMBER = (
    select(Organisation.id)
    .where(Organisation.scheme == bindparam("scheme"), Organisation.number == bindparam("number"))
    .order_by(Organisation.id)
    .with_for_update(key_share=True)
)

# Counts a guess, whatever comes of it; hits no row after the fifth, after the expiry, or once activated (ORG-3).
SPEND_ATTEMPT = (
    update(Organisation)
    .where(
        Organisation.environment_id == bindparam("of_environment"),
        Organisation.id == bindparam("of_id"),
        Organisation.status == OrganisationStatus.PENDING,
        Organisation.code_hash.is_not(None),
        Organisation.code_expires_at > bindparam("now"),
        Organisation.code_attempts < bindparam("most"),
    )
    .values(code_attempts=Organisation.code_attempts + 1)
    .execution_options(synchronize_session=False)
)

# The audit log knows: it loses nothing, and a mail is of an environment only.
CODES_SINCE = select(func.count()).where(
    AuditEvent.environment_id == bindparam("environment_id"),
    AuditEvent.id > bindparam("since_id"),  # ids are ordered by time
    AuditEvent.at > bindparam("since"),
    AuditEvent.action == bindparam("action"),
    AuditEvent.target_id == bindparam("organisation_id"),
    AuditEvent.after["method"].as_string() == ActivationMethod.EMAIL_CODE.value,
)

ADMINISTRATORS_OF = select(Membership.user_environment_id, Membership.user_id).where(
    Membership.environment_id == bindparam("environment_id"),
    Membership.organisation_id == bindparam("organisation_id"),
    Membership.role == "ADMINISTRATOR",
    Membership.state == MembershipState.ACTIVE,
)

PENDING_REVIEW = (
    select(*COLUMNS)
    .where(
        Organisation.status == OrganisationStatus.PENDING,
        Organisation.activation_method == ActivationMethod.MANUAL_REVIEW,
        Organisation.refusal.is_(None),  # a refused one waits for its administrator, not for the operator
    )
    .order_by(Organisation.activation_requested_at)
)
BY_ID = select(*COLUMNS).where(Organisation.id == bindparam("id"))
