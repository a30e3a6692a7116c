"""Who can become a member of an organisation."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Protocol

import strawberry

from server.context import Info
from server.db.queries import member_candidates as queries
from server.schema.paging import Page, Slice
from server.schema.types.profiles import Person
from server.schema.types.search import (
    SEARCH,
    searched,
)


class _Organisation(Protocol):
    pk: uuid.UUID
    environment_id: uuid.UUID


async def candidates_page(
    info: Info, parents: Sequence[_Organisation], part: Slice, *, search: SEARCH = strawberry.UNSET
) -> list[Page[Person]]:
    """A cursor belongs to one organisation: of several there are first pages only."""
    terms, parameters = searched(info, search)
    statement = queries.first_pages(len(terms))
    if len(parents) == 1:
        statement = queries.page(len(terms), part.start)
    rows = await info.context.reader.rows(statement, **part.parameters, **parameters, **_of(parents))
    found: dict[uuid.UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.organisation_id].append(row)
    return [part.page(found[parent.pk], Person.of) for parent in parents]


async def candidates_count(info: Info, parents: Sequence[_Organisation], *, search: str | None = None) -> list[int]:
    terms, parameters = searched(info, search)
    rows = await info.context.reader.rows(queries.counts(len(terms)), **parameters, **_of(parents, several=True))
    found = {row.organisation_id: row.found for row in rows}
    return [found.get(parent.pk, 0) for parent in parents]


def _of(parents: Sequence[_Organisation], *, several: bool = False) -> dict[str, Any]:
    now = dt.datetime.now(dt.UTC)
    if len(parents) == 1 and not several:
        return {"environment_id": parents[0].environment_id, "organisation_id": parents[0].pk, "now": now}
    environments = list({parent.environment_id for parent in parents})
    return {"environment_ids": environments, "organisation_ids": [parent.pk for parent in parents], "now": now}
