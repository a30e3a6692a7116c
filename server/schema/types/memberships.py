"""Memberships: a user's place in an organisation."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from server.context import Info
from server.db.models import MembershipState, OrganisationRole
from server.db.queries import memberships as membership_queries
from server.db.queries import organisations as organisation_queries
from server.domain.ids import UserRef
from server.domain.memberships import may_change_role, may_remove
from server.domain.organisations import viewing
from server.schema.enums import MembershipStatus
from server.schema.paging import Page, Slice
from server.schema.relations import batched
from server.schema.types.allowance import (
    Allowance,
    allowance,
)
from server.schema.types.nodes import Node
from server.schema.types.profiles import Person, people
from server.schema.types.roles import ORGANISATION_ROLES, Role

if TYPE_CHECKING:
    from server.schema.types.organisations import Organisation

LazyOrganisation = Annotated["Organisation", strawberry.lazy("server.schema.types.organisations")]


def people_by(environment: str, user: str) -> Any:
    """A batch of the people that the parents name by these two attributes."""

    async def named(info: Info, parents: "Sequence[Membership]") -> list[Person | None]:
        wanted = [UserRef(getattr(p, environment), getattr(p, user)) for p in parents]
        found = await people(info, wanted)
        return [found.get(ref) for ref in wanted]

    return named


async def organisations_of(info: Info, parents: Sequence[Any]) -> "list[Organisation | None]":
    """The organisations that the parents name; null to those who may not see it (ORG-11)."""
    from server.schema.types.organisations import Organisation

    rows = await info.context.reader.rows(
        organisation_queries.VISIBLE_BY_ID,
        ids=list({p.organisation_id for p in parents if p.organisation_id}),
        **viewing(info.context.actor),
    )
    found = {row.id: Organisation.of(row) for row in rows}
    return [found.get(p.organisation_id) for p in parents]


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
    rows = await info.context.reader.rows(
        membership_queries.OWN_ADMINISTRATORS_OF, ids=list({p.organisation_id for p in parents})
    )
    left: dict[uuid.UUID, list[uuid.UUID]] = {}
    for row in rows:
        left.setdefault(row.organisation_id, []).append(row.id)
    return [
        (organisation.viewer_role if organisation else None, left.get(parent.organisation_id, []))
        for parent, organisation in zip(parents, await organisations_of(info, parents), strict=True)
    ]


@strawberry.type(description="A user's place in an organisation.")
class Membership(Node):
    PREFIX = "mem"
    environment_id: strawberry.Private[uuid.UUID]
    organisation_id: strawberry.Private[uuid.UUID]
    user_environment_id: strawberry.Private[uuid.UUID]
    user_id: strawberry.Private[uuid.UUID]
    role_key: strawberry.Private[OrganisationRole]
    row: strawberry.Private[Any]
    added_by_environment_id: strawberry.Private[uuid.UUID | None]
    added_by_id: strawberry.Private[uuid.UUID | None]

    organisation_name: str = strawberry.field(description="What the organisation is called.")
    status: MembershipStatus = strawberry.field(description="Whether they are a member, or were asked.")
    created_at: dt.datetime = strawberry.field(description="When they were added or asked.")
    organisation: LazyOrganisation | None = batched(
        organisations_of, description="The organisation; null to those who may not see it."
    )
    person: Person = batched(people_by("user_environment_id", "user_id"), description="Who it is.")
    added_by: Person | None = batched(
        people_by("added_by_environment_id", "added_by_id"), description="Who added them; null where that user is gone."
    )
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
    def of(cls, row: Any) -> "Membership":
        return cls(
            pk=row.id,
            environment_id=row.environment_id,
            organisation_id=row.organisation_id,
            user_environment_id=row.user_environment_id,
            user_id=row.user_id,
            role_key=row.role,
            row=row,
            added_by_environment_id=row.added_by_environment_id,
            added_by_id=row.added_by_id,
            organisation_name=row.organisation_name,
            status=MembershipStatus.ACTIVE if row.state is MembershipState.ACTIVE else MembershipStatus.PENDING,
            created_at=row.created_at,
        )


async def user_memberships_page(info: Info, parents: Sequence[Any], part: Slice) -> list[Page[Membership]]:
    """Of each parent, what the viewer may see (USR-8)."""
    actor = info.context.authority.actor
    if actor is None:
        return [Page([], [], False) for _ in parents]
    rows = await info.context.reader.rows(
        membership_queries.memberships_of_users(part.start),
        environment_ids=list({p.environment_id for p in parents}),
        user_ids=[p.pk for p in parents],
        now=dt.datetime.now(dt.UTC),
        **viewing(actor),
        **part.parameters,
    )
    found: dict[uuid.UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.user_id].append(row)
    return [part.page(found[parent.pk], Membership.of) for parent in parents]


async def user_memberships_count(info: Info, parents: Sequence[Any]) -> list[int]:
    actor = info.context.authority.actor
    if actor is None:
        return [0] * len(parents)
    rows = await info.context.reader.rows(
        membership_queries.COUNT_OF_USERS,
        environment_ids=list({p.environment_id for p in parents}),
        user_ids=[p.pk for p in parents],
        now=dt.datetime.now(dt.UTC),
        **viewing(actor),
    )
    found = {row.user_id: row.found for row in rows}
    return [found.get(p.pk, 0) for p in parents]
