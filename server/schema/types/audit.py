"""The audit log: ids as stored, with the names that they have now."""

import datetime as dt
import functools
import uuid
from typing import Annotated, Any

import orjson
import strawberry

from server.context import Context
from server.db import models
from server.db.queries import audit as queries
from server.domain import documents, ids
from server.domain.audit import AuditAction, action_of
from server.domain.errors import BadUserInput
from server.domain.permissions import Permission
from server.schema.columns import Finder, FromRow, column, computed, own_environment
from server.schema.pages import Reading
from server.schema.relations import batched
from server.schema.types.audit_labels import actor_ids_of, actors_of, origins_of, target_ids_of, targets_of
from server.schema.types.nodes import Node


def action_named(_: Context, stored: str) -> AuditAction:
    return action_of(stored)


def as_json(_: Context, values: dict[str, Any] | None) -> str | None:
    return None if values is None else orjson.dumps(values).decode()


@strawberry.type(description="One change: what is stored are ids; `actor` and `target` are what they are called now.")
class AuditEvent(FromRow, Node):
    PREFIX = "aud"

    at: dt.datetime = column(models.AuditEvent.at, description="When it was.")
    action: AuditAction = computed(action_named, models.AuditEvent.action, description="What was done.")
    before: str | None = computed(
        as_json, models.AuditEvent.before, description="What changed, as it was: JSON of ids and closed words."
    )
    after: str | None = computed(
        as_json, models.AuditEvent.after, description="What changed, as it became: JSON of ids and closed words."
    )
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

    FINDER = Finder(queries.BY_ID, given=own_environment, needs=Permission.AUDIT_VIEW)


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


async def of_environment(context: Context, *, filter: FILTER = strawberry.UNSET) -> Reading:
    parameters = _parameters(filter or AuditFilter())
    page = functools.partial(queries.page, queries.Filter(**dict.fromkeys(parameters, True)))
    parameters |= queries.around(parameters.get("since"), parameters.get("until"))
    if "target_id" in parameters:
        parameters |= documents.viewing(context.actor)
    return Reading(page, parameters=parameters)


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
