"""What a type is made of, declared once: columns of its rows, what a value stands for, and objects found by keys.

    status: UserStatus = column(models.User.status, description=…)
    role: Role = lookup(models.User.role, PLATFORM_ROLES, description=…)
    person: Person = one(PEOPLE, models.Membership.user_environment_id, models.Membership.user_id, description=…)

Two readers take the declaration: graphql-core, by objects that hold a row and the resolvers made here, and compiled
operations (server/execution), which make neither. The statements are the same, and so is what they let a viewer see.
"""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

import strawberry
from sqlalchemy.orm import InstrumentedAttribute

from server.context import Context, Info
from server.db.query import Query
from server.domain import ids
from server.domain.permissions import Actor, Permission
from server.schema.declarations import DECLARED, Column, Computed, Identifier, Localised, Lookup
from server.schema.relations import batched
from server.schema.strawberry_internals import declared_fields
from server.schema.types.nodes import NODES


@dataclass(frozen=True, slots=True, eq=False)
class Finder:
    """How objects are found by their keys, as far as the viewer may see them.

    `takes`: the statement's lists of keys, in the order of `key`, the columns by which its rows are told apart; of
    several rows with one key the last counts. `given`: the other parameters, by who asks. `needs`: the permission
    without which nothing is found. `make` answers the object of a row; a node's own finder has none, its type does.
    """

    statement: Query[Any]
    takes: tuple[str, ...] = ("ids",)
    key: tuple[str, ...] = ("id",)
    given: "Callable[[Actor], Mapping[str, Any]] | None" = None
    needs: Permission | None = None
    make: Callable[[Any], Any] | None = None

    def parameters(self, actor: Actor | None) -> Mapping[str, Any] | None:
        """What the statement takes beside the keys; None where whoever asks finds nothing, whatever the keys."""
        if self.given is None and self.needs is None:
            return {}
        if actor is None or (self.needs is not None and not actor.may(self.needs)):
            return None
        return self.given(actor) if self.given else {}

    async def find(self, context: Context, keys: Sequence[tuple[Any, ...]]) -> dict[tuple[Any, ...], Any]:
        """The rows of these keys, as far as the viewer may see them."""
        given = self.parameters(context.authority.actor)
        if given is None:
            return {}
        lists = {name: list(dict.fromkeys(key[n] for key in keys)) for n, name in enumerate(self.takes)}
        rows = await context.reader.rows(self.statement, **lists, **given)
        return {tuple(getattr(row, name) for name in self.key): row for row in rows}

    async def objects(self, context: Context, named: Sequence[Any]) -> dict[Any, Any]:
        """The objects of what names them: a key, or the one column of one."""
        assert self.make is not None
        keys = {one: one if isinstance(one, tuple) else (one,) for one in named}
        rows = await self.find(context, list(keys.values()))
        return {one: self.make(rows[key]) for one, key in keys.items() if key in rows}


@dataclass(frozen=True, slots=True, eq=False)
class One:
    """At most one object, found by these columns of the parent: by a finder, or by that of the node of this prefix."""

    found: Finder | str
    by: tuple[str, ...]

    @property
    def finder(self) -> Finder:
        return NODES[self.found].FINDER if isinstance(self.found, str) else self.found  # type: ignore[attr-defined]

    @property
    def make(self) -> Callable[[Any], Any]:
        made = NODES[self.found].of if isinstance(self.found, str) else self.found.make  # type: ignore[attr-defined]
        assert made is not None
        return made


def own_environment(actor: Actor) -> dict[str, uuid.UUID]:
    """For a finder of what is in the viewer's own environment."""
    return {"environment_id": actor.environment_id}


def key_of(source: "InstrumentedAttribute[Any] | str") -> str:
    return source if isinstance(source, str) else str(source.key)


def column(source: "InstrumentedAttribute[Any] | str", **options: Any) -> Any:
    """A column of the row, or by its name what the statement calls a value."""
    return strawberry.field(init=False, metadata={DECLARED: Column(key_of(source))}, **options)


def lookup(source: "InstrumentedAttribute[Any] | str", table: Mapping[Any, Any], **options: Any) -> Any:
    """The object that stands for a column's value in this table."""
    return strawberry.field(init=False, metadata={DECLARED: Lookup(key_of(source), table)}, **options)


def identifier(prefix: str, **options: Any) -> Any:
    """The row's id, for types that are no Node of their own."""

    def resolve(self: Any) -> strawberry.ID:
        return strawberry.ID(ids.show(prefix, self.row.id))

    return strawberry.field(resolver=resolve, metadata={DECLARED: Identifier(prefix)}, **options)


def computed(function: Callable[..., Any], *sources: "InstrumentedAttribute[Any] | str", **options: Any) -> Any:
    """`function(context, *values)`, which waits for nothing."""
    keys = tuple(map(key_of, sources))

    def resolve(self: Any, info: Info) -> Any:
        return function(info.context, *(getattr(self.row, key) for key in keys))

    return strawberry.field(resolver=resolve, metadata={DECLARED: Computed(function, keys)}, **options)


def localised(function: Callable[[Any, str], Any], **options: Any) -> Any:
    """`function(object, locale)`, in the viewer's language: the same for everybody who reads it."""

    def resolve(self: Any, info: Info) -> Any:
        return function(self, info.context.locale)

    return strawberry.field(resolver=resolve, metadata={DECLARED: Localised(function)}, **options)


def one(found: Finder | str, *by: "InstrumentedAttribute[Any] | str", **options: Any) -> Any:
    """The object that is found by these columns of the parent; null for none and for what is not found.

    `found`: a finder, or the prefix of a node, of which the viewer gets what they may see.
    """
    declared = One(found, tuple(map(key_of, by)))

    async def objects(info: Info, parents: Sequence[Any]) -> list[Any]:
        named = [tuple(getattr(parent.row, key) for key in declared.by) for parent in parents]
        wanted = [key for key in named if None not in key]
        rows = await declared.finder.find(info.context, wanted) if wanted else {}
        return [declared.make(rows[key]) if key in rows else None for key in named]

    return batched(objects, metadata={DECLARED: declared}, **options)


class FromRow:
    """An object of a declared type: it holds a row, whose columns are its attributes too."""

    row: Any
    pk: uuid.UUID
    FINDER: ClassVar[Finder]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "row":
            raise AttributeError(name)
        declared = _declarations(type(self)).get(name)
        match declared:
            case Column(key=key):
                return getattr(self.row, key)
            case Lookup(key=key, table=table):
                return table[getattr(self.row, key)]
        return getattr(self.row, name)

    @classmethod
    def of(cls, row: Any) -> Self:
        """From a row of any statement that has the columns."""
        made = cls.__new__(cls)
        made.row, made.pk = row, row.id
        return made

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        """Those of these ids that the viewer may see."""
        found = await cls.FINDER.find(info.context, [(pk,) for pk in pks])
        return {pk: cls.of(row) for (pk,), row in found.items()}


def _declarations(cls: type) -> Mapping[str, Any]:
    known: Mapping[str, Any] | None = cls.__dict__.get("DECLARATIONS")
    if known is None:
        known = {f.python_name: f.metadata[DECLARED] for f in declared_fields(cls) if DECLARED in (f.metadata or {})}
        cls.DECLARATIONS = known  # type: ignore[attr-defined]
    return known
