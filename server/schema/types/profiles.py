"""What people of different environments see of one another."""

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from server.context import Info
from server.db.queries import environments as queries
from server.db.queries import users as user_queries
from server.domain import ids
from server.domain.ids import UserRef
from server.domain.permissions import Permission, holders
from server.schema.relations import batched
from server.schema.types.nodes import by_id, load

if TYPE_CHECKING:
    from server.schema.types.users import User


async def domains_of(info: Info, parents: "Sequence[EnvironmentCard]") -> list[list[str]]:
    """The own domains of environments or their cards."""
    found: dict[uuid.UUID, list[str]] = {}
    for row in await info.context.reader.rows(queries.DOMAINS_OF, ids=list({p.pk for p in parents})):
        found.setdefault(row.environment_id, []).append(row.name)
    return [found.get(p.pk, []) for p in parents]


async def relationship_managers_of(info: Info, parents: "Sequence[EnvironmentCard]") -> "list[list[Person]]":
    found: dict[uuid.UUID, list[Person]] = {}
    environments = list({p.pk for p in parents})
    for row in await info.context.reader.rows(
        user_queries.RELATIONSHIP_MANAGERS_OF, ids=environments, **holders(Permission.PARTNERSHIP_MANAGE)
    ):
        found.setdefault(row.environment_id, []).append(Person.of(row))
    return [found.get(p.pk, []) for p in parents]


async def cards(info: Info, pks: Sequence[uuid.UUID]) -> "dict[uuid.UUID, EnvironmentCard]":
    """Checks nothing: whoever may see an object that names an environment may see that environment's card."""
    rows = await info.context.reader.rows(queries.ENVIRONMENTS_BY_ID, ids=pks)
    return {row.id: EnvironmentCard(pk=row.id, name=row.name) for row in rows}


async def people(info: Info, refs: Sequence[UserRef]) -> "dict[UserRef, Person]":
    """One statement, whatever their environments; a user who is gone is nobody."""
    environments, users = list({ref.environment_id for ref in refs}), list({ref.user_id for ref in refs})
    rows = await info.context.reader.rows(user_queries.NAMES, environment_ids=environments, ids=users)
    return {UserRef(row.environment_id, row.id): Person.of(row) for row in rows}


async def users_of_people(info: Info, parents: "Sequence[Person]") -> "list[User | None]":
    own = [p.pk for p in parents if p.environment_id == info.context.actor.environment_id]
    users = await load("usr", info, own) if own else {}
    return [users.get(p.pk) for p in parents]


@strawberry.type(description="What a partner-to-be may see of an environment.")
class EnvironmentCard:
    pk: strawberry.Private[uuid.UUID]
    name: str = strawberry.field(description="What people call it.")
    domains: list[str] = batched(domains_of, description="The e-mail domains that it owns.")
    relationship_managers: "list[Person]" = batched(
        relationship_managers_of, description="Who manages its partnerships: active users with mark and role."
    )

    @strawberry.field(description="The environment's id.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.show("env", self.pk))


@strawberry.type(description="What people of different environments see of one another; `id` is the user's.")
class Person:
    pk: strawberry.Private[uuid.UUID]
    environment_id: strawberry.Private[uuid.UUID]
    name: str | None = strawberry.field(description="Their name; null where none is known yet.")
    environment: EnvironmentCard = by_id(cards, "environment_id", description="Where they are a user.")
    user: Annotated["User", strawberry.lazy("server.schema.types.users")] | None = batched(
        users_of_people, description="The user; null outside the viewer's environment."
    )

    @classmethod
    def of(cls, row: Any) -> "Person":
        return cls(pk=row.id, environment_id=row.environment_id, name=row.name)

    @strawberry.field(description="The user's id.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.show("usr", self.pk))
