"""Search by the beginnings of words of a name."""

from typing import Annotated, Any

import strawberry

from server.context import Info
from server.domain import names

SEARCH = Annotated[
    str | None, strawberry.argument(description="Beginnings of words of the name; all have to be found.")
]


def searched(info: Info, search: str | None) -> tuple[list[str], dict[str, Any]]:
    terms = names.search_terms(search or "")
    parameters: dict[str, Any] = {"viewer_environment_id": info.context.actor.environment_id} if terms else {}
    for n, term in enumerate(terms):
        parameters |= {f"term_{n}": term, f"end_{n}": term + "\U0010ffff", f"like_{n}": f"% {term}%"}
    return terms, parameters
