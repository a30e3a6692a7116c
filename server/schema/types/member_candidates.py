"""Who can become a member of an organisation."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any, Protocol

import strawberry

from server.context import Info
from server.db.queries import member_candidates as queries
from server.schema.slices import Page, Slice, counts_of
from server.schema.types.profiles import Person
from server.schema.types.search import SEARCH, parse_search


class _Organisation(Protocol):
    pk: uuid.UUID
    environment_id: uuid.UUID


async def candidates_page(
    info: Info, parents: Sequence[_Organisation], part: Slice, *, search: SEARCH = strawberry.UNSET
) -> list[Page[Person]]:
    """A cursor belongs to one organisation: of several there are first pages only."""
    terms, parameters = parse_search(info.context, search)
    statement = queries.first_pages(len(terms))
    if len({parent.pk for parent in parents}) == 1:
        statement = queries.page(len(terms), part.start)
    rows = await info.context.reader.rows(statement, **part.parameters, **parameters, **_parameters(parents))
    return part.pages(parents, rows, "organisation_id", Person.of)


async def candidates_count(info: Info, parents: Sequence[_Organisation], *, search: str | None = None) -> list[int]:
    terms, parameters = parse_search(info.context, search)
    rows = await info.context.reader.rows(
        queries.counts(len(terms)), **parameters, **_parameters(parents, several=True)
    )
    return counts_of(parents, rows, "organisation_id")


def _parameters(parents: Sequence[_Organisation], *, several: bool = False) -> dict[str, Any]:
    now = dt.datetime.now(dt.UTC)
    if len({parent.pk for parent in parents}) == 1 and not several:
        return {"environment_id": parents[0].environment_id, "organisation_id": parents[0].pk, "now": now}
    environments = list({parent.environment_id for parent in parents})
    return {"environment_ids": environments, "organisation_ids": [parent.pk for parent in parents], "now": now}
