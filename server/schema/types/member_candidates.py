"""Who can become a member of an organisation."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Protocol

import strawberry

from server.context import Info
from server.db.queries import member_candidates as queries
from server.schema.paging import Key, Page
from server.schema.types.profiles import Person
from server.schema.types.search import (
    SEARCH,
    searched,
)


class _Organisation(Protocol):
    pk: uuid.UUID
    environment_id: uuid.UUID


def candidates_shape(search: str | None = None) -> tuple[Any, ...]:
    return ((str, type(None)), uuid.UUID)


async def candidates_page(
    info: Info, parents: Sequence[_Organisation], *, search: SEARCH = strawberry.UNSET, first: int, after: Key | None
) -> list[Page]:
    """A cursor belongs to one organisation: of several there are first pages only."""
    terms, parameters = searched(info, search)
    statement = queries.first_pages(len(terms))
    if len(parents) == 1:
        statement = queries.page(len(terms), "start" if after is None else "tie" if after[0] is None else "key")
    if after is not None:
        parameters |= {"after_tie": after[1]} | ({} if after[0] is None else {"after_key": after[0]})
    rows = await info.context.reader.rows(statement, limit=first + 1, **parameters, **_of(parents))
    found: dict[uuid.UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.organisation_id].append(row)
    return [_page(found[parent.pk], first) for parent in parents]


async def candidates_count(info: Info, parents: Sequence[_Organisation], *, search: str | None = None) -> list[int]:
    terms, parameters = searched(info, search)
    rows = await info.context.reader.rows(queries.counts(len(terms)), **parameters, **_of(parents, several=True))
    found = {row.organisation_id: row.found for row in rows}
    return [found.get(parent.pk, 0) for parent in parents]


def _page(rows: Sequence[Any], first: int) -> Page:
    people = [Person(pk=row.id, environment_id=row.environment_id, name=row.name) for row in rows]
    return Page.of(people, [(row.name_key, row.id) for row in rows], first)


def _of(parents: Sequence[_Organisation], *, several: bool = False) -> dict[str, Any]:
    now = dt.datetime.now(dt.UTC)
    if len(parents) == 1 and not several:
        return {"environment_id": parents[0].environment_id, "organisation_id": parents[0].pk, "now": now}
    environments = list({parent.environment_id for parent in parents})
    return {"environment_ids": environments, "organisation_ids": [parent.pk for parent in parents], "now": now}
