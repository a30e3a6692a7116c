"""The audit log: ids as stored, with the names that they have now."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Annotated, Any, Self

import orjson
import strawberry

from server.context import Info
from server.db.queries import audit as queries
from server.domain import documents, ids
from server.domain.audit import TARGET_PREFIXES, AuditAction, action_of
from server.domain.errors import BadUserInput
from server.domain.permissions import Permission
from server.schema.relations import batched
from server.schema.slices import Page, Slice
from server.schema.types.audit_labels import actor_ids_of, actors_of, origins_of, target_ids_of, targets_of
from server.schema.types.nodes import Node


@strawberry.type(description="One change: what is stored are ids; `actor` and `target` are what they are called now.")
class AuditEvent(Node):
    PREFIX = "aud"
    actor_pk: strawberry.Private[uuid.UUID | None]
    actor_environment_pk: strawberry.Private[uuid.UUID | None]
    target_pk: strawberry.Private[uuid.UUID | None]
    target_prefix: strawberry.Private[str | None]
    organisation_pk: strawberry.Private[uuid.UUID | None]  # of a document
    recorded_origin: strawberry.Private[str]

    at: dt.datetime = strawberry.field(description="When it was.")
    action: AuditAction = strawberry.field(description="What was done.")
    before: str | None = strawberry.field(description="What changed, as it was: JSON of ids and closed words.")
    after: str | None = strawberry.field(description="What changed, as it became: JSON of ids and closed words.")
    origin: str | None = batched(
        origins_of,
        description="From where: a network address, `command line`, or `another environment`; null for its people.",
    )
    actor: str = batched(
        actors_of, description="Who did it, as they are called now; of another environment's people, its name."
    )
    target: str = batched(targets_of, description="On what, as it is called now.")

    actor_id: strawberry.ID | None = batched(
        actor_ids_of,
        description="Who did it; null for the operator, holders of a mailed link, and people of another environment.",
    )
    target_id: strawberry.ID | None = batched(
        target_ids_of, description="The id of that; null where the viewer may not see it, or where it has none."
    )

    @classmethod
    def of(cls, row: Any) -> Self:
        organisation = (row.after or {}).get("organisation") if row.target_type == "document" else None
        return cls(
            pk=row.id,
            actor_pk=row.actor_id,
            actor_environment_pk=row.actor_environment_id,
            target_pk=row.target_id,
            target_prefix=TARGET_PREFIXES.get(row.target_type),
            organisation_pk=uuid.UUID(organisation) if organisation else None,
            at=row.at,
            action=action_of(row.action),
            before=None if row.before is None else orjson.dumps(row.before).decode(),
            after=None if row.after is None else orjson.dumps(row.after).decode(),
            recorded_origin=row.origin,
        )

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        actor = info.context.actor
        if not actor.may(Permission.AUDIT_VIEW):
            return {}
        rows = await info.context.reader.rows(queries.BY_ID, environment_id=actor.environment_id, ids=pks)
        return {row.id: cls.of(row) for row in rows}


@strawberry.input(description="Which changes to show; what is left out does not limit.")
class AuditFilter:
    action: AuditAction | None = strawberry.field(default=strawberry.UNSET, description="Only this action.")
    target_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Only what was done to the object of this id."
    )
    actor_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Only what the user of this id did."
    )
    since: dt.datetime | None = strawberry.field(default=strawberry.UNSET, description="Only from this moment on.")
    until: dt.datetime | None = strawberry.field(default=strawberry.UNSET, description="Only before this moment.")


FILTER = Annotated[AuditFilter | None, strawberry.argument(description="Which changes; without it, all.")]


async def audit_page(
    info: Info, parents: Sequence[Any], part: Slice, *, filter: FILTER = strawberry.UNSET
) -> list[Page[AuditEvent]]:
    parameters = _parameters(filter or AuditFilter())
    statement = queries.page(queries.Filter(**dict.fromkeys(parameters, True)), part.start)
    parameters |= queries.around(parameters.get("since"), parameters.get("until"))
    if "target_id" in parameters:
        parameters |= documents.viewing(info.context.actor)
    return [
        await part.read(info, statement, AuditEvent.of, environment_id=parent.pk, **parameters) for parent in parents
    ]


def _parameters(given: AuditFilter) -> dict[str, Any]:
    """The parameters of the statement: only those that the filter sets."""
    parameters = {
        "action": given.action.value if given.action else None,
        "target_id": _row_id(given.target_id),
        "actor_id": _row_id(given.actor_id),
        "since": _utc(given.since),
        "until": _utc(given.until),
    }
    return {name: value for name, value in parameters.items() if value is not None}


def _row_id(text: str | None) -> uuid.UUID | None:
    """A bad id finds nothing, as an unknown one does (ERR-1)."""
    if not text:
        return None
    found = ids.split(text)
    return found[1] if found else uuid.UUID(int=0)


def _utc(moment: dt.datetime | None) -> dt.datetime | None:
    """A moment without a zone is taken as UTC."""
    if not moment:
        return None
    try:
        return moment.astimezone(dt.UTC) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    except OverflowError:
        raise BadUserInput(
            "Give moments from the year 1 to the year 9999, in UTC.",
            "Geef momenten van het jaar 1 tot en met het jaar 9999, in UTC.",
        ) from None
