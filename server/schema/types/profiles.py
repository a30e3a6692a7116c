"""What people of different environments see of one another."""

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import strawberry

from server.context import Context, Info
from server.db import models
from server.db.queries import environments as queries
from server.db.queries import users as user_queries
from server.domain import environments
from server.domain.permissions import Permission, holders
from server.schema.columns import Finder, FromRow, column, identifier, many, one
from server.schema.paging import FIRST, check_first
from server.schema.relations import batched

if TYPE_CHECKING:
    from server.schema.types.users import User


async def domains_of(info: Info, parents: "Sequence[EnvironmentCard]") -> list[list[str]]:
    """The own domains of environments or their cards."""
    found: dict[uuid.UUID, list[str]] = {}
    for row in await info.context.reader.rows(queries.DOMAINS_OF, ids=list({p.pk for p in parents})):
        found.setdefault(row.environment_id, []).append(row.name)
    return [found.get(p.pk, []) for p in parents]


# Checks nothing: whoever may see an object that names an environment may see that environment's card.
CARDS = Finder(queries.ENVIRONMENTS_BY_ID, make=lambda row: EnvironmentCard.of(row))
# One statement, whatever their environments; a user who is gone is nobody.
PEOPLE = Finder(
    user_queries.NAMES,
    takes=("environment_ids", "ids"),
    key=("environment_id", "id"),
    make=lambda row: Person.of(row),
)


RELATIONSHIP_MANAGERS = Finder(
    user_queries.RELATIONSHIP_MANAGERS_OF,
    key=("environment_id",),
    given=lambda _: holders(Permission.PARTNERSHIP_MANAGE),
    make=lambda row: Person.of(row),
)
SEARCH = Annotated[
    str, strawberry.argument(description="The beginning of the name, three letters at least, or a company number.")
]


def searched(context: Context, *, search: SEARCH, first: FIRST = 20) -> dict[str, object]:
    check_first(first)
    return environments.searching(context.actor, search) | {"limit": first}


SEARCHED = Finder(queries.FIND, takes=(), key=(), given=searched, make=lambda row: EnvironmentCard.of(row))


@strawberry.type(description="What a partner-to-be may see of an environment.")
class EnvironmentCard(FromRow):
    name: str = column(models.Environment.name, description="What people call it.")
    domains: list[str] = batched(domains_of, description="The e-mail domains that it owns.")
    relationship_managers: "list[Person]" = many(
        RELATIONSHIP_MANAGERS,
        models.Environment.id,
        description="Who manages its partnerships: active users with mark and role.",
    )
    id: strawberry.ID = identifier("env", description="The environment's id.")


@strawberry.type(description="What people of different environments see of one another; `id` is the user's.")
class Person(FromRow):
    name: str | None = column(models.User.name, description="Their name; null where none is known yet.")
    environment: EnvironmentCard = one(CARDS, models.User.environment_id, description="Where they are a user.")
    user: Annotated["User", strawberry.lazy("server.schema.types.users")] | None = one(
        "usr", models.User.id, description="The user; null outside the viewer's environment."
    )
    id: strawberry.ID = identifier("usr", description="The user's id.")
