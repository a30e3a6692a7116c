"""Memberships: users in organisations, in a role."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Self

import strawberry

from server.context import Info
from server.db.models import MembershipState, OrganisationRole
from server.db.queries import memberships as queries
from server.db.queries import user_memberships as user_queries
from server.domain.ids import UserRef
from server.domain.membership_rules import is_live, may_change_role, may_remove
from server.domain.memberships import visible_among
from server.domain.organisations import viewing
from server.schema.enums import MembershipStatus
from server.schema.relations import batched
from server.schema.slices import Page, Slice, counts_of
from server.schema.types.allowance import Allowance, allowance
from server.schema.types.nodes import Node, by_id, load
from server.schema.types.profiles import Person, people
from server.schema.types.roles import ORGANISATION_ROLES, Role

if TYPE_CHECKING:
    from server.schema.types.organisations import Organisation

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
class Membership(Node):
    PREFIX = "mem"
    organisation_id: strawberry.Private[uuid.UUID]
    user_ref: strawberry.Private[UserRef]
    role_key: strawberry.Private[OrganisationRole]
    row: strawberry.Private[Any]
    added_by_ref: strawberry.Private[UserRef | None]

    organisation_name: str = strawberry.field(description="What the organisation is called.")
    status: MembershipStatus = strawberry.field(description="Whether they are a member, or were asked.")
    created_at: dt.datetime = strawberry.field(description="When they were added or asked.")
    organisation: LazyOrganisation | None = by_id(
        "org", "organisation_id", description="The organisation; null to those who may not see it."
    )
    person: Person = by_id(people, "user_ref", description="Who it is.")
    added_by: Person | None = by_id(people, "added_by_ref", description="Who added them; null where that user is gone.")
    viewer_can_change_role: Allowance = batched(
        role_allowances, description="Whether the viewer may give them the other role."
    )
    viewer_can_remove: Allowance = batched(
        removal_allowances, description="Whether the viewer may end it, or take the request back."
    )

    @strawberry.field(description="Their role in the organisation.")
    def role(self) -> Role:
        return ORGANISATION_ROLES[self.role_key]

    @classmethod
    def of(cls, row: Any) -> Self:
        return cls(
            pk=row.id,
            organisation_id=row.organisation_id,
            user_ref=UserRef(row.user_environment_id, row.user_id),
            role_key=row.role,
            row=row,
            added_by_ref=UserRef(row.added_by_environment_id, row.added_by_id) if row.added_by_id else None,
            organisation_name=row.organisation_name,
            status=MembershipStatus.ACTIVE if row.state is MembershipState.ACTIVE else MembershipStatus.PENDING,
            created_at=row.created_at,
        )

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        rows = await visible_among(info.context.reader, info.context.actor, pks)
        return {row.id: cls.of(row) for row in rows}


async def live_memberships(info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Membership]:
    """Checks nothing: for ids from a mutation that was allowed, or from a row that the viewer may see."""
    rows = await info.context.reader.rows(queries.BY_ID, ids=pks)
    return {row.id: Membership.of(row) for row in rows if is_live(row)}


async def user_memberships_page(info: Info, parents: Sequence[Any], part: Slice) -> list[Page[Membership]]:
    """Of each parent, what the viewer may see (USR-8)."""
    actor = info.context.authority.actor
    if actor is None:
        return [Page([], [], False) for _ in parents]
    rows = await info.context.reader.rows(
        user_queries.memberships_of_users(part.start),
        environment_ids=list({p.environment_id for p in parents}),
        user_ids=[p.pk for p in parents],
        now=dt.datetime.now(dt.UTC),
        **viewing(actor),
        **part.parameters,
    )
    return part.pages(parents, rows, "user_id", Membership.of)


async def user_memberships_count(info: Info, parents: Sequence[Any]) -> list[int]:
    actor = info.context.authority.actor
    if actor is None:
        return [0] * len(parents)
    rows = await info.context.reader.rows(
        user_queries.COUNT_OF_USERS,
        environment_ids=list({p.environment_id for p in parents}),
        user_ids=[p.pk for p in parents],
        now=dt.datetime.now(dt.UTC),
        **viewing(actor),
    )
    return counts_of(parents, rows, "user_id")
