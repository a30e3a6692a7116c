"""Users, and the overview of them."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Annotated, Any, Self

import strawberry

from server.context import Info
from server.db.models import PlatformRole, UserStatus
from server.db.queries import invitations as invitation_queries
from server.db.queries import memberships as membership_queries
from server.db.queries import search as search_queries
from server.db.queries import users as queries
from server.db.queries.keyset import Keyset
from server.domain import ids, names
from server.domain.ids import UserRef
from server.domain.permissions import Permission, Subject, may_block, may_change_role, may_remove
from server.schema.enums import OrderDirection, UserOrderField
from server.schema.paging import Connection, connection
from server.schema.relations import batched
from server.schema.slices import Page, Slice
from server.schema.types.allowance import Allowance, allowance
from server.schema.types.invitations import Invitation
from server.schema.types.memberships import Membership, user_memberships_count, user_memberships_page
from server.schema.types.nodes import Node, by_id, load
from server.schema.types.profiles import EnvironmentCard, cards
from server.schema.types.roles import PLATFORM_ROLES, Role


async def invitations_of_users(info: Info, parents: "Sequence[User]") -> list[Invitation | None]:
    """The open or last invitation of each user; nothing to those who may not invite."""
    actor = info.context.authority.actor
    if actor is None or not actor.may(Permission.USER_INVITE):
        return [None] * len(parents)
    rows = await info.context.reader.rows(
        invitation_queries.INVITATIONS_OF_USERS,
        environment_id=actor.environment_id,
        user_ids=[p.pk for p in parents if p.environment_id == actor.environment_id],
    )
    last = {row.user_id: row for row in rows}
    return [Invitation.of(last[p.pk]) if p.pk in last else None for p in parents]


async def subjects_of(info: Info, parents: "Sequence[User]") -> list[Subject]:
    """The parents as the rules look at them: one statement for each environment among them."""
    administrators: dict[uuid.UUID, set[uuid.UUID]] = {}
    for environment_id in dict.fromkeys(p.environment_id for p in parents):
        rows = await info.context.reader.rows(queries.TWO_ADMINISTRATORS, environment_id=environment_id)
        administrators[environment_id] = {row.id for row in rows}
    return [
        Subject(p.environment_id, p.pk, p.role_key, p.status, administrators[p.environment_id] == {p.pk})
        for p in parents
    ]


def allowed_by(predicate: Any) -> Any:
    """A batched field that tells what `predicate(actor, subject)` says of each parent."""

    async def allowances(info: Info, parents: "Sequence[User]") -> list[Allowance]:
        actor = info.context.authority.actor
        if actor is None:
            return [allowance(info.context.authority.denial, info)] * len(parents)
        return [allowance(predicate(actor, subject), info) for subject in await subjects_of(info, parents)]

    return allowances


@strawberry.type(description="A user of one environment: who they are, their role and their status there.")
class User(Node):
    PREFIX = "usr"
    environment_id: strawberry.Private[uuid.UUID]
    role_key: strawberry.Private[PlatformRole]
    why_blocked: strawberry.Private[str | None]

    name: str | None = strawberry.field(description="Their name; null where none is known yet.")
    email: str = strawberry.field(description="The address by which this environment knows them.")
    status: UserStatus = strawberry.field(description="Where they stand in the environment.")
    relationship_manager: bool = strawberry.field(
        description="Whether they hold the mark that partnerships need; a Basic user can't act on it."
    )
    created_at: dt.datetime = strawberry.field(description="When they were invited or joined.")
    last_active_at: dt.datetime | None = strawberry.field(description="Their last activity here, to the minute.")
    environment: EnvironmentCard = by_id(
        cards, "environment_id", description="The environment that they are a user of."
    )
    invitation: Invitation | None = batched(
        invitations_of_users, description="The open or last invitation; null to those who may not invite."
    )
    memberships: Connection[Membership] = connection(
        user_memberships_page,
        user_memberships_count,
        keyset=membership_queries.OLDEST_FIRST,
        description="Their memberships, as far as the viewer may see them.",
    )
    viewer_can_change_role: Allowance = batched(
        allowed_by(may_change_role), description="Whether the viewer may give them any other role."
    )
    viewer_can_block: Allowance = batched(allowed_by(may_block), description="Whether the viewer may block them.")
    viewer_can_remove: Allowance = batched(
        allowed_by(may_remove), description="Whether the viewer may remove them from the environment."
    )

    @strawberry.field(
        description="Why they were blocked; null where nobody said so, and to those who may not manage users."
    )
    def blocked_reason(self, info: Info) -> str | None:
        actor = info.context.authority.actor
        if actor is None or actor.environment_id != self.environment_id or not actor.may(Permission.USER_MANAGE):
            return None
        return self.why_blocked

    @strawberry.field(description="Their platform role.")
    def role(self) -> Role:
        return PLATFORM_ROLES[self.role_key]

    @classmethod
    def of(cls, row: Any) -> Self:
        return cls(
            pk=row.id,
            environment_id=row.environment_id,
            role_key=row.role,
            why_blocked=row.blocked_reason,
            name=row.name,
            email=row.email,
            status=row.status,
            relationship_manager=row.relationship_manager,
            created_at=row.created_at,
            last_active_at=row.last_active_at,
        )

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        actor = info.context.actor
        if not actor.may(Permission.USER_VIEW):
            return {}
        rows = await info.context.reader.rows(queries.USERS_BY_ID, environment_id=actor.environment_id, ids=pks)
        return {row.id: cls.of(row) for row in rows}


async def users_by_ref(info: Info, refs: Sequence[UserRef]) -> dict[UserRef, User]:
    """Checks nothing: for payloads and events of operations that were allowed.

    In some of them, such as signing up, nobody was logged in before.
    """
    found: dict[UserRef, User] = {}
    for environment_id in dict.fromkeys(ref.environment_id for ref in refs):
        wanted = [ref.user_id for ref in refs if ref.environment_id == environment_id]
        rows = await info.context.reader.rows(queries.USERS_BY_ID, environment_id=environment_id, ids=wanted)
        found |= {UserRef(environment_id, row.id): User.of(row) for row in rows}
    return found


@strawberry.input(description="Which users the overview shows; what is left out does not limit.")
class UserFilter:
    search: str | None = strawberry.field(
        default=strawberry.UNSET, description="Beginnings of words of the name or address; all have to be found."
    )
    status: list[UserStatus] | None = strawberry.field(
        default=strawberry.UNSET, description="Users of one of these statuses."
    )
    role: list[PlatformRole] | None = strawberry.field(
        default=strawberry.UNSET, description="Users in one of these roles."
    )
    organisation_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Members of this organisation, if the viewer may see it."
    )


@strawberry.input(description="How the overview is sorted.")
class UserOrder:
    field: UserOrderField = strawberry.field(default=UserOrderField.NAME, description="What to sort by.")
    direction: OrderDirection = strawberry.field(
        default=OrderDirection.ASC, description="From low to high, or from high to low."
    )


FILTER = Annotated[UserFilter | None, strawberry.argument(description="Which users; without it, all.")]
ORDER = Annotated[UserOrder | None, strawberry.argument(description="In which order; without it, by name.")]


def users_order(filter: UserFilter | None = None, order_by: UserOrder | None = None) -> Keyset:
    order = order_by or UserOrder()
    return queries.ORDERS[order.field.name, order.direction is OrderDirection.DESC]


async def users_page(
    info: Info,
    parents: Sequence[Any],
    part: Slice,
    *,
    filter: FILTER = strawberry.UNSET,
    order_by: ORDER = strawberry.UNSET,
) -> list[Page[User]]:
    wanted, parameters = await _parse_filter(info, filter)
    statement = queries.page(part.keyset, wanted, part.start)
    return [await part.read(info, statement, User.of, environment_id=parent.pk, **parameters) for parent in parents]


async def users_count(
    info: Info, parents: Sequence[Any], *, filter: UserFilter | None = None, order_by: UserOrder | None = None
) -> list[int]:
    wanted, parameters = await _parse_filter(info, filter)
    counts = queries.count(wanted)
    return [await info.context.reader.count(counts, environment_id=parent.pk, **parameters) for parent in parents]


async def _parse_filter(info: Info, given: UserFilter | None) -> tuple[queries.Filter, dict[str, Any]]:
    given = given or UserFilter()
    terms = names.search_terms(given.search or "")
    parameters: dict[str, Any] = search_queries.ranges(terms)
    by_status, by_role = isinstance(given.status, list), isinstance(given.role, list)
    if by_status:
        parameters["statuses"] = given.status
    if by_role:
        parameters["roles"] = given.role
    by_organisation = isinstance(given.organisation_id, str)
    if by_organisation:
        parameters["organisation_id"] = await _organisation(info, str(given.organisation_id))
    return queries.Filter(len(terms), by_status, by_role, by_organisation), parameters


async def _organisation(info: Info, text: str) -> uuid.UUID | None:
    """None, which no member has, where the viewer may not see it: that looks like an organisation without members."""
    pk = ids.parse_or_none("org", text)
    return pk if pk and await load("org", info, [pk]) else None
