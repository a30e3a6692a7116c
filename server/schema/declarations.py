"""What a field says of where its value comes from. `server/schema/columns.py` makes such fields."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from server.domain.permissions import Actor

DECLARED = "declared"  # the key under which a field's metadata holds one of these


@dataclass(frozen=True, slots=True)
class Column:
    """A value of the row, by the name of its column."""

    key: str


@dataclass(frozen=True, slots=True)
class Identifier:
    """An id of the row, its own mostly, told with this prefix."""

    prefix: str
    key: str = "id"


@dataclass(frozen=True, slots=True, eq=False)
class Lookup:
    """An object that a value of the row stands for."""

    key: str
    table: Mapping[Any, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Localised:
    """`function(object, locale)`: what an object of a look-up table says in the viewer's language."""

    function: Callable[[Any, str], Any]


@dataclass(frozen=True, slots=True, eq=False)
class Root:
    """A field of Query that is the node of this prefix and id, by who asks; without them, of the id in its argument."""

    prefix: str | None = None
    pk: "Callable[[Actor], uuid.UUID] | None" = None


@dataclass(frozen=True, slots=True, eq=False)
class Computed:
    """`function(context, *values of these columns)`: what the domain says of a row and its viewer."""

    function: Callable[..., Any]
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SameRow:
    """Another object of the same row."""


@dataclass(frozen=True, slots=True, eq=False)
class News:
    """A field of Subscription that tells of what has come since a position: rows with their `position`, in that order.

    `statement` takes :after, :limit and what `given` answers by who asks.
    """

    statement: Any
    given: "Callable[[Actor], Mapping[str, Any]]"
    limit: int


@dataclass(frozen=True, slots=True, eq=False)
class OfList:
    """A number that this statement answers of a whole list, 0 where it has no row; told by `tell(context, number)`."""

    statement: Any
    tell: Callable[..., Any] | None = None
