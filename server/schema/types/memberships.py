"""Memberships: users in organisations, in a role."""

import datetime as dt
import functools
import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

from server.context import Context, Info
from server.db import models
from server.db.models import MembershipState, OrganisationRole
from server.db.queries import memberships as queries
from server.db.queries import user_memberships as user_queries
from server.domain.membership_rules import may_change_role, may_remove
from server.domain.memberships import visible_among
from server.domain.organisations import viewing
from server.schema.columns import Finder, FromRow, at_this_moment, column, lookup, one
from server.schema.enums import MembershipStatus
from server.schema.pages import Reading
from server.schema.relations import batched
from server.schema.types.allowance import Allowance, allowance
from server.schema.types.nodes import Node, load
from server.schema.types.profiles import PEOPLE, Person
from server.schema.types.roles import ORGANISATION_ROLES, Role
from server.schema.types.search import SEARCH, parse_search

if TYPE_CHECKING:
    from server.schema.types.organisations import Organisation

# A membership that is shown is pending or active.
STATUSES = dict.fromkeys(MembershipState, MembershipStatus.PENDING) | {MembershipState.ACTIVE: MembershipStatus.ACTIVE}
LazyOrganisation = Annotated["Organisation", strawberry.lazy("server.schema.types.organisations")]


async def role_allowances(info: Info, parents: "Sequence[Membership]") -> list[Allowance]:
    standing = await _standing(info, parents)
    return [
        allowance(may_change_role(p.row, role, left), info) for p, (role, left) in zip(parents, standing, strict=True)
    ]


async def removal_allowances(info: Info, parents: "Sequence[Membership]") -> list[Allowance]:
    actor, standing = info.context.actor, await _standing(info, parents)
    return [
        allowance(may_remove(actor, p.row, role, left), info) for p, (role, left) in zip(parents, standing, strict=True)
    ]


async def _standing(
    info: Info, parents: "Sequence[Membership]"
) -> list[tuple[OrganisationRole | None, list[uuid.UUID]]]:
    """Of each one's organisation: the viewer's role, and the memberships of its own administrators."""
    pks = list({p.organisation_id for p in parents})
    rows = await info.context.reader.rows(queries.OWN_ADMINISTRATORS_OF, ids=pks)
    organisations = await load("org", info, pks)
    left: dict[uuid.UUID, list[uuid.UUID]] = {}
    for row in rows:
        left.setdefault(row.organisation_id, []).append(row.id)
    return [
        (getattr(organisations.get(p.organisation_id), "viewer_role", None), left.get(p.organisation_id, []))
        for p in parents
    ]


@strawberry.type(description="A user in an organisation, in a role there.")
class Membership(FromRow, Node):
    PREFIX = "mem"

    organisation_name: str = column("organisation_name", description="What the organisation is called.")
    status: MembershipStatus = lookup(
        models.Membership.state, STATUSES, description="Whether they are a member, or were asked."
    )
    created_at: dt.datetime = column(models.Membership.created_at, description="When they were added or asked.")
    organisation: LazyOrganisation | None = one(
        "org",
        models.Membership.organisation_id,
        description="The organisation; null to those who may not see it.",
    )
    person: Person = one(
        PEOPLE, models.Membership.user_environment_id, models.Membership.user_id, description="Who it is."
    )
    added_by: Person | None = one(
        PEOPLE,
        models.Membership.added_by_environment_id,
        models.Membership.added_by_id,
        description="Who added them; null where that user is gone.",
    )
    viewer_can_change_role: Allowance = batched(
        role_allowances, description="Whether the viewer may give them the other role."
    )
    viewer_can_remove: Allowance = batched(
        removal_allowances, description="Whether the viewer may end it, or take the request back."
    )
    role: Role = lookup(models.Membership.role, ORGANISATION_ROLES, description="Their role in the organisation.")

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        rows = await visible_among(info.context.reader, info.context.actor, pks)
        return {row.id: cls.of(row) for row in rows}


# Checks nothing: for ids from a mutation that was allowed, or from a row that the viewer may see.
LIVE = Finder(queries.LIVE_BY_ID, given=at_this_moment, make=Membership.of)


async def of_users(context: Context) -> Reading:
    """Of each user, what the viewer may see (USR-8)."""
    viewer = viewing(context.actor) | {"now": dt.datetime.now(dt.UTC)}
    return Reading(user_queries.memberships_of_users, user_queries.COUNT_OF_USERS, viewer)


async def of_organisations(context: Context, *, search: SEARCH = strawberry.UNSET) -> Reading:
    terms, parameters = parse_search(context, search)
    return Reading(
        functools.partial(queries.members_of_organisations, len(terms)),
        queries.count_of_organisations(len(terms)),
        parameters | {"now": dt.datetime.now(dt.UTC)},
    )
