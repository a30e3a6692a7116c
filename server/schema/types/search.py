"""Search by the beginnings of words of a name."""

from typing import Annotated, Any

import strawberry

from server.context import Context
from server.db.queries import search as queries
from server.domain import names

SEARCH = Annotated[
    str | None, strawberry.argument(description="Beginnings of words of the name; all have to be found.")
]


def parse_search(context: Context, search: str | None) -> tuple[list[str], dict[str, Any]]:
    terms = names.search_terms(search or "")
    parameters: dict[str, Any] = {"viewer_environment_id": context.actor.environment_id} if terms else {}
    return terms, parameters | queries.ranges(terms) | queries.likes(terms)
