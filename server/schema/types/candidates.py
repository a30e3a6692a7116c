"""Who can become a member of an organisation."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Protocol

import strawberry

from server.context import Info
from server.db.queries import candidates as queries
from server.schema.paging import Key, Page
from server.schema.types.cards import Person
from server.schema.types.searching import SEARCH, searched


class _Organisation(Protocol):
    pk: uuid.UUID
    environment_id: uuid.UUID


def candidates_shape(search: str | None = None) -> tuple[Any, ...]:
    return ((str, type(None)), uuid.UUID)


async def candidates_page(
    info: Info, parents: Sequence[_Organisation], *, search: SEARCH = strawberry.UNSET, first: int, after: Key | None
) -> list[Page]:
    terms, parameters = searched(info, search)
    start = "start" if after is None else "tie" if after[0] is None else "key"
    if after is not None:
        parameters |= {"after_tie": after[1]} | ({} if after[0] is None else {"after_key": after[0]})
    statement = queries.pages(len(parents), len(terms), start)
    rows = await info.context.reader.rows(statement, limit=first + 1, **parameters, **await _of(info, parents))
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.place].append(row)
    return [_page(found[n], first) for n in range(len(parents))]


async def candidates_count(info: Info, parents: Sequence[_Organisation], *, search: str | None = None) -> list[int]:
    terms, parameters = searched(info, search)
    statement = queries.counts(len(parents), len(terms))
    rows = await info.context.reader.rows(statement, **parameters, **await _of(info, parents))
    found = {row.place: row.found for row in rows}
    return [found[n] for n in range(len(parents))]


def _page(rows: Sequence[Any], first: int) -> Page:
    people = [Person(pk=row.id, environment_id=row.environment_id, name=row.name) for row in rows]
    return Page.of(people, [(row.name_key, row.id) for row in rows], first)


async def _of(info: Info, parents: Sequence[_Organisation]) -> dict[str, Any]:
    homes = list({parent.environment_id for parent in parents})
    reach = {home: {home} for home in homes}
    for sides in await info.context.reader.rows(queries.PARTNERSHIPS, environment_ids=homes):
        for side in sides:
            if side in reach:
                reach[side].update(sides)
    parameters: dict[str, Any] = {"now": dt.datetime.now(dt.UTC)}
    for n, parent in enumerate(parents):
        parameters[f"organisation_{n}"] = parent.pk
        parameters[f"environment_{n}"] = parent.environment_id
        parameters[f"reach_{n}"] = sorted(reach[parent.environment_id])
    return parameters
