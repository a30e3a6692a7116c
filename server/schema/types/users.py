"""Users, and the overview of them."""

import datetime as dt
import functools
import uuid
from collections.abc import Sequence
from typing import Annotated, Any

import strawberry

from server.context import Context, Info
from server.db import models
from server.db.models import PlatformRole, UserStatus
from server.db.queries import memberships as membership_queries
from server.db.queries import search as search_queries
from server.db.queries import user_pages as page_queries
from server.db.queries import user_ways as way_queries
from server.db.queries import users as queries
from server.db.queries.keyset import Keyset
from server.domain import ids, names
from server.domain.permissions import Permission, Subject, may_block, may_change_role, may_remove
from server.schema.columns import Finder, FromRow, column, computed, lookup, one, own_environment
from server.schema.enums import OrderDirection, UserOrderField
from server.schema.pages import Reading, pages
from server.schema.paging import Connection
from server.schema.relations import batched, read_once
from server.schema.types.allowance import Allowance, allowance
from server.schema.types.invitations import OF_USERS, Invitation
from server.schema.types.memberships import Membership, of_users
from server.schema.types.nodes import NODES, Node
from server.schema.types.profiles import CARDS, EnvironmentCard
from server.schema.types.roles import PLATFORM_ROLES, Role


async def subjects_of(info: Info, parents: "Sequence[User]") -> list[Subject]:
    """The parents as the rules look at them: one statement for each environment among them."""
    administrators: dict[uuid.UUID, set[uuid.UUID]] = {}
    for environment_id in dict.fromkeys(p.environment_id for p in parents):
        rows = await info.context.reader.rows(queries.TWO_ADMINISTRATORS, environment_id=environment_id)
        administrators[environment_id] = {row.id for row in rows}
    return [
        Subject(p.environment_id, p.pk, p.row.role, p.status, administrators[p.environment_id] == {p.pk})
        for p in parents
    ]


def allowed_by(predicate: Any) -> Any:
    """A batched field that tells what `predicate(actor, subject)` says of each parent."""

    async def allowances(info: Info, parents: "Sequence[User]") -> list[Allowance]:
        actor = info.context.authority.actor
        if actor is None:
            return [allowance(info.context.authority.denial(), info)] * len(parents)
        return [allowance(predicate(actor, subject), info) for subject in await subjects_of(info, parents)]

    return allowances


def why_blocked(context: Context, reason: str | None, environment_id: uuid.UUID) -> str | None:
    actor = context.authority.actor
    manages = actor is not None and actor.environment_id == environment_id and actor.may(Permission.USER_MANAGE)
    return reason if manages else None


@strawberry.type(description="A user of one environment: who they are, their role and their status there.")
class User(FromRow, Node):
    PREFIX = "usr"

    name: str | None = column(models.User.name, description="Their name; null where none is known yet.")
    email: str = column(models.User.email, description="The address by which this environment knows them.")
    status: UserStatus = column(models.User.status, description="Where they stand in the environment.")
    relationship_manager: bool = column(
        models.User.relationship_manager,
        description="Whether they hold the mark that partnerships need; a Basic user can't act on it.",
    )
    created_at: dt.datetime = column(models.User.created_at, description="When they were invited or joined.")
    last_active_at: dt.datetime | None = column(
        models.User.last_active_at, description="Their last activity here, to the minute."
    )
    environment: EnvironmentCard = one(
        CARDS, models.User.environment_id, description="The environment that they are a user of."
    )
    invitation: Invitation | None = one(
        OF_USERS, models.User.id, description="The open or last invitation; null to those who may not invite."
    )
    memberships: Connection[Membership] = pages(
        of_users,
        by={"environment_ids": models.User.environment_id, "user_ids": models.User.id},
        key=models.Membership.user_id,
        keyset=membership_queries.OLDEST_FIRST,
        make=Membership.of,
        tag="User.memberships",
        description="Their memberships, as far as the viewer may see them.",
    )
    viewer_can_change_role: Allowance = batched(
        allowed_by(may_change_role), description="Whether the viewer may give them any other role."
    )
    viewer_can_block: Allowance = batched(allowed_by(may_block), description="Whether the viewer may block them.")
    viewer_can_remove: Allowance = batched(
        allowed_by(may_remove), description="Whether the viewer may remove them from the environment."
    )
    blocked_reason: str | None = computed(
        why_blocked,
        models.User.blocked_reason,
        models.User.environment_id,
        description="Why they were blocked; null where nobody said so, and to those who may not manage users.",
    )
    role: Role = lookup(models.User.role, PLATFORM_ROLES, description="Their platform role.")

    FINDER = Finder(queries.USERS_BY_ID, given=own_environment, needs=Permission.USER_VIEW)


# Checks nothing: for payloads and events of operations that were allowed. In some of them, such as signing up, nobody
# was logged in before.
BY_REF = Finder(queries.USERS_BY_REF, takes=("environment_ids", "ids"), key=("environment_id", "id"), make=User.of)


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


EVERYBODY, BY_NAME = UserFilter(), UserOrder()
FILTER = Annotated[UserFilter | None, strawberry.argument(description="Which users; without it, all.")]
ORDER = Annotated[UserOrder | None, strawberry.argument(description="In which order; without it, by name.")]


def users_order(filter: UserFilter | None = None, order_by: UserOrder | None = None) -> Keyset:
    order = order_by or BY_NAME
    return page_queries.ORDERS[order.field.name, order.direction is OrderDirection.DESC]


async def of_environment(
    context: Context, *, filter: FILTER = strawberry.UNSET, order_by: ORDER = strawberry.UNSET
) -> Reading:
    """Of the viewer's own environment. A search asks first how many it finds, as far as that matters."""
    given = filter or EVERYBODY
    terms = names.search_terms(given.search or "")
    pairs = way_queries.pairs(
        given.status if isinstance(given.status, list) else None, given.role if isinstance(given.role, list) else None
    )
    parameters: dict[str, Any] = search_queries.ranges(terms) | (pairs or {})
    by_organisation = isinstance(given.organisation_id, str)
    if by_organisation:
        parameters |= await _organisation(context, str(given.organisation_id))
    wanted = way_queries.Filter(len(terms), None if pairs is None else len(pairs) // 2, by_organisation)
    order, way, way_to_count = users_order(filter, order_by), way_queries.IN_ORDER, way_queries.IN_ORDER
    if wanted.conditions:
        numbers = await _found(context, wanted, parameters)
        way, way_to_count = (way_queries.way(wanted, one, numbers) for one in (order, None))
    count = page_queries.count(wanted, way_to_count)
    parts = functools.partial(page_queries.parts, order) if wanted == way_queries.Filter() else None
    return Reading(lambda start: page_queries.page(order, wanted, start, way), count, parameters, parts=parts)


async def _found(context: Context, wanted: way_queries.Filter, parameters: dict[str, Any]) -> Sequence[int]:
    """How many each condition finds: asked once, though page and count both ask."""

    async def read() -> Sequence[int]:
        asked = {"environment_id": context.actor.environment_id, "most": way_queries.most(wanted)}
        numbers = await context.reader.first(way_queries.counted(wanted), **asked, **parameters)
        assert numbers is not None
        return numbers

    return await read_once(context, (_found, wanted, *parameters.items()), read)


async def _organisation(context: Context, text: str) -> dict[str, Any]:
    """Null where the viewer may not see it: no members are of that, as of an organisation that has none."""
    pk = ids.parse_or_none("org", text)
    found = await NODES["org"].FINDER.find(context, [(pk,)]) if pk else {}  # type: ignore[attr-defined]
    row = found.get((pk,))
    return {"organisation_id": row and row.id, "organisations_environment_id": row and row.environment_id}
