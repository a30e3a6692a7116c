"""How a root field is declared: its rule, its resolver, what it does. One line each in the tables of contents."""

from collections.abc import Callable
from typing import Any

import strawberry

from server.schema.declarations import DECLARED, News
from server.schema.directives import Guard
from server.schema.errors import InPayload
from server.schema.strawberry_internals import describe_arguments_by_type


def query(rule: Guard, resolver: Callable[..., Any], description: str, *, declared: Any = None) -> Any:
    """`declared`: for compiled operations, which node its resolver answers, or which list of the viewer's."""
    metadata = {DECLARED: declared} if declared else None
    return strawberry.field(resolver=resolver, extensions=[rule], description=description, metadata=metadata)


def mutation(rule: Guard, resolver: Callable[..., Any], description: str) -> Any:
    """The rule is outermost: a refused caller learns nothing of the input, which its own type describes."""
    field: Any = strawberry.mutation(resolver=resolver, extensions=[InPayload(), rule], description=description)
    describe_arguments_by_type(field)
    return field


def subscription(rule: Guard, resolver: Callable[..., Any], description: str, *, declared: News | None = None) -> Any:
    """The rule is checked again for each event. `declared`: what its resolver tells of, for compiled operations."""
    metadata = {DECLARED: declared} if declared else None
    return strawberry.subscription(resolver=resolver, extensions=[rule], description=description, metadata=metadata)
