"""Partnerships, as one of the two sides sees them."""

import datetime as dt
import functools
from typing import Annotated

import strawberry

from server.context import Context
from server.db import models
from server.db.models import PartnershipStatus
from server.db.queries import partnerships as queries
from server.domain.partnerships import may_accept, may_end
from server.domain.permissions import Permission
from server.schema.columns import Finder, FromRow, column, computed, many, one, own_environment
from server.schema.pages import Reading
from server.schema.types.allowance import Allowance, told
from server.schema.types.nodes import Node
from server.schema.types.profiles import CARDS, EnvironmentCard, Person

CONNECTED = Finder(
    queries.CONNECTED_PEOPLE,
    takes=("partnership_ids", "environment_ids"),
    key=("partnership_id", "environment_id"),
    make=Person.of,
)


def can_accept(context: Context, requested_by_us: bool, status: PartnershipStatus) -> Allowance:
    return told(context, may_accept(context.actor, requested_by_us, status))


def can_end(context: Context, status: PartnershipStatus) -> Allowance:
    return told(context, may_end(context.actor, status))


@strawberry.type(description="A two-sided link between two environments; it opens no organisation by itself.")
class Partnership(FromRow, Node):
    PREFIX = "par"

    status: PartnershipStatus = column(models.Partnership.status, description="Where it stands.")
    requested_by_us: bool = column(models.Partnership.requested_by_us, description="Whether the viewer's side asked.")
    message: str | None = column(models.Partnership.message, description="What the asking side wrote.")
    created_at: dt.datetime = column(models.Partnership.created_at, description="When it was asked.")
    settled_at: dt.datetime | None = column(
        models.Partnership.settled_at, description="When it took its present status."
    )
    partner: EnvironmentCard = one(CARDS, models.Partnership.partner_id, description="The other side.")
    our_relationship_managers: list[Person] = many(
        CONNECTED,
        models.Partnership.id,
        models.Partnership.environment_id,
        description="Who is connected on the viewer's side.",
    )
    their_relationship_managers: list[Person] = many(
        CONNECTED,
        models.Partnership.id,
        models.Partnership.partner_id,
        description="Who is connected on the other side.",
    )
    viewer_can_accept: Allowance = computed(
        can_accept,
        models.Partnership.requested_by_us,
        models.Partnership.status,
        description="Whether the viewer may accept it.",
    )
    viewer_can_end: Allowance = computed(
        can_end, models.Partnership.status, description="Whether the viewer may end it."
    )

    FINDER = Finder(queries.BY_ID, given=own_environment, needs=Permission.PARTNERSHIP_MANAGE)


# Also for who was asked in their inbox and manages none any more.
FOR_THOSE_ASKED = Finder(queries.BY_ID, given=own_environment, make=Partnership.of)

STATUS = Annotated[
    PartnershipStatus | None, strawberry.argument(description="Only those of this status; without it, all.")
]


async def of_environment(context: Context, *, status: STATUS = strawberry.UNSET) -> Reading:
    named = status.value if status else None
    return Reading(functools.partial(queries.page, named), queries.count(named))
