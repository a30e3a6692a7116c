"""Partnerships, as one of the two sides sees them."""

import datetime as dt
import functools
import uuid
from collections.abc import Sequence
from typing import Annotated, Any, Self

import strawberry

from server.context import Info
from server.db.models import PartnershipStatus
from server.db.queries import partnerships as queries
from server.domain.ids import UserRef
from server.domain.partnerships import may_accept, may_end
from server.domain.permissions import Permission
from server.schema.relations import batched
from server.schema.slices import Page, Slice
from server.schema.types.allowance import Allowance, allowance
from server.schema.types.nodes import Node, by_id
from server.schema.types.profiles import EnvironmentCard, Person, cards, people


def managers_on(side: str) -> Any:
    """A batch of the connected relationship managers of the environment in this attribute."""

    async def managers(info: Info, parents: "Sequence[Partnership]") -> list[list[Person]]:
        rows = await info.context.reader.rows(queries.CONNECTED, ids=[p.pk for p in parents])
        found = await people(info, [UserRef(row.environment_id, row.user_id) for row in rows])
        by_partnership: dict[Any, list[Person]] = {}
        for row in rows:
            person = found.get(UserRef(row.environment_id, row.user_id))
            if person is not None:
                by_partnership.setdefault((row.partnership_id, row.environment_id), []).append(person)
        return [by_partnership.get((p.pk, getattr(p, side)), []) for p in parents]

    return managers


@strawberry.type(description="A two-sided link between two environments; it opens no organisation by itself.")
class Partnership(Node):
    PREFIX = "par"
    environment_id: strawberry.Private[uuid.UUID]
    partner_id: strawberry.Private[uuid.UUID]
    asked_id: strawberry.Private[uuid.UUID]

    status: PartnershipStatus = strawberry.field(description="Where it stands.")
    requested_by_us: bool = strawberry.field(description="Whether the viewer's side asked.")
    message: str | None = strawberry.field(description="What the asking side wrote.")
    created_at: dt.datetime = strawberry.field(description="When it was asked.")
    settled_at: dt.datetime | None = strawberry.field(description="When it took its present status.")
    partner: EnvironmentCard = by_id(cards, "partner_id", description="The other side.")
    our_relationship_managers: list[Person] = batched(
        managers_on("environment_id"), description="Who is connected on the viewer's side."
    )
    their_relationship_managers: list[Person] = batched(
        managers_on("partner_id"), description="Who is connected on the other side."
    )

    @strawberry.field(description="Whether the viewer may accept it.")
    def viewer_can_accept(self, info: Info) -> Allowance:
        return allowance(may_accept(info.context.actor, self), info)

    @strawberry.field(description="Whether the viewer may end it.")
    def viewer_can_end(self, info: Info) -> Allowance:
        return allowance(may_end(info.context.actor, self), info)

    @classmethod
    def of(cls, row: Any, environment_id: uuid.UUID) -> Self:
        """As `environment_id` sees it."""
        ours = row.asker_id == environment_id
        return cls(
            pk=row.id,
            environment_id=environment_id,
            partner_id=row.asked_id if ours else row.asker_id,
            asked_id=row.asked_id,
            status=row.status,
            requested_by_us=ours,
            message=row.message,
            created_at=row.created_at,
            settled_at=row.settled_at,
        )

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        return await cls.of_environment(info, pks) if info.context.actor.may(Permission.PARTNERSHIP_MANAGE) else {}

    @classmethod
    async def of_environment(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        """Those of the viewer's environment, also for who was asked in their inbox and manages none any more."""
        own = info.context.actor.environment_id
        rows = await info.context.reader.rows(queries.BY_ID, environment_id=own, ids=pks)
        return {row.id: cls.of(row, own) for row in rows}


STATUS = Annotated[
    PartnershipStatus | None, strawberry.argument(description="Only those of this status; without it, all.")
]


async def partnerships_page(
    info: Info, parents: Sequence[Any], part: Slice, *, status: STATUS = strawberry.UNSET
) -> list[Page[Partnership]]:
    statement = queries.page(status.value if status else None, part.start)
    return [
        await part.read(
            info, statement, functools.partial(Partnership.of, environment_id=parent.pk), environment_id=parent.pk
        )
        for parent in parents
    ]


async def partnerships_count(
    info: Info, parents: Sequence[Any], *, status: PartnershipStatus | None = None
) -> list[int]:
    counts = queries.count(status.value if status else None)
    return [await info.context.reader.count(counts, environment_id=parent.pk) for parent in parents]
