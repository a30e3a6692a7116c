"""The overview: users of one environment, searched, filtered, sorted and paged (USR-8)."""

import functools
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from server.db.models import Invitation, InvitationStatus, Membership, MembershipState, User, UserWord

from . import invitations, keyset, users

ORDERS = {
    "NAME": User.name_key,
    "EMAIL": User.canonical,
    "LAST_ACTIVE": User.last_active_at,
    "CREATED": User.created_at,
}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which parameters a statement takes: :term_0 … with :end_0 …, :statuses, :roles, :organisation_id."""

    terms: int = 0
    by_status: bool = False
    by_role: bool = False
    by_organisation: bool = False


def every(*columns: Any) -> Select[Any]:
    """A SELECT of these columns, whose types mypy need not spell out."""
    return select(*columns)


@functools.cache
def page(order: str, descending: bool, wanted: Filter, after: str) -> Select[Any]:
    """One statement for each shape, made once; see keyset.page for `after`."""
    statement = _wanted(every(*users.COLUMNS, User.name_key), wanted)
    return keyset.page(statement, ORDERS[order], User.id, descending=descending, after=after)


@functools.cache
def count(wanted: Filter) -> Select[Any]:
    return _wanted(select(func.count()).select_from(User), wanted)


def _wanted(statement: Select[Any], wanted: Filter) -> Select[Any]:
    statement = statement.where(User.environment_id == bindparam("environment_id"))
    for n in range(wanted.terms):
        found = select(UserWord.user_id).where(
            UserWord.environment_id == bindparam("environment_id"),
            UserWord.word >= bindparam(f"term_{n}"),
            UserWord.word < bindparam(f"end_{n}"),
        )
        statement = statement.where(User.id.in_(found))
    if wanted.by_status:
        statement = statement.where(User.status.in_(bindparam("statuses", expanding=True)))
    if wanted.by_role:
        statement = statement.where(User.role.in_(bindparam("roles", expanding=True)))
    if wanted.by_organisation:
        member = select(Membership.user_id).where(
            Membership.organisation_id == bindparam("organisation_id"),
            Membership.user_environment_id == bindparam("environment_id"),
            Membership.state == MembershipState.ACTIVE,
        )
        statement = statement.where(User.id.in_(member))
    return statement


# ---- invitations of an environment, newest first, and those of the users on a page


@functools.cache
def invitations_page(status: str | None, after: str) -> Select[Any]:
    """Newest first. PENDING and EXPIRED are told apart by :now, whether or not something wrote it down."""
    statement = _of_status(every(*invitations.COLUMNS), status)
    return keyset.page(statement, Invitation.created_at, Invitation.id, descending=True, after=after)


@functools.cache
def invitations_count(status: str | None) -> Select[Any]:
    return _of_status(select(func.count()).select_from(Invitation), status)


def _of_status(statement: Select[Any], status: str | None) -> Select[Any]:
    statement = statement.where(Invitation.environment_id == bindparam("environment_id"))
    pending, over = Invitation.status == InvitationStatus.PENDING, Invitation.expires_at <= bindparam("now")
    if status == "PENDING":
        return statement.where(pending, ~over)
    if status == "EXPIRED":
        return statement.where((Invitation.status == InvitationStatus.EXPIRED) | (pending & over))
    return statement if status is None else statement.where(Invitation.status == InvitationStatus(status))
