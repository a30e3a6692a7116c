"""What a type is made of, declared once: columns of its rows, what a value stands for, and objects found by keys.

    status: UserStatus = column(models.User.status, description=…)
    role: Role = lookup(models.User.role, PLATFORM_ROLES, description=…)
    person: Person = one(PEOPLE, models.Membership.user_environment_id, models.Membership.user_id, description=…)
    emails: list[AccountEmail] = many(ADDRESSES, models.Account.id, description=…)

Two readers take the declaration: graphql-core, by objects that hold a row and the resolvers made here, and compiled
operations (server/execution), which make neither. The statements are the same, and so is what they let a viewer see.
"""

import datetime as dt
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
from server.schema.declarations import DECLARED, Column, Computed, Identifier, Localised, Lookup, SameRow
from server.schema.relations import batched
from server.schema.strawberry_internals import declared_fields
from server.schema.types.nodes import NODES

Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Finder:
    """How objects are found by their keys, as far as the viewer may see them.

    `takes`: the statement's lists of keys, in the order of `key`, the columns by which its rows are told apart.
    `given(context, **arguments)`: the other parameters, None where whoever asks finds nothing; the arguments are those
    of a field of `many`. `needs`: the permission without which nothing is found. `make` answers the object of a row; a
    node's own finder has none, its type does.
    """

    statement: Query[Any]
    takes: tuple[str, ...] = ("ids",)
    key: tuple[str, ...] = ("id",)
    given: Callable[..., Mapping[str, Any] | None] | None = None
    needs: Permission | None = None
    make: Callable[[Any], Any] | None = None

    def parameters(self, context: Context, **arguments: Any) -> Mapping[str, Any] | None:
        """What the statement takes beside the keys; None where whoever asks finds nothing, whatever the keys."""
        actor = context.authority.actor
        if self.needs is not None and (actor is None or not actor.may(self.needs)):
            return None
        return self.given(context, **arguments) if self.given else {}

    async def find_all(self, context: Context, keys: Sequence[Key], **arguments: Any) -> dict[Key, list[Any]]:
        """The rows of each of these keys, as far as the viewer may see them."""
        given = self.parameters(context, **arguments)
        if given is None:
            return {}
        lists = {name: list(dict.fromkeys(key[n] for key in keys)) for n, name in enumerate(self.takes)}
        found: dict[Key, list[Any]] = {}
        for row in await context.reader.rows(self.statement, **lists, **given):
            found.setdefault(tuple(getattr(row, name) for name in self.key), []).append(row)
        return found

    async def find(self, context: Context, keys: Sequence[Key]) -> dict[Key, Any]:
        """The row of each: of several with one key the last counts."""
        return {key: rows[-1] for key, rows in (await self.find_all(context, keys)).items()}

    async def objects(self, context: Context, named: Sequence[Any]) -> dict[Any, Any]:
        """The objects of what names them: a key, or the one column of one."""
        assert self.make is not None
        keys = {one: one if isinstance(one, tuple) else (one,) for one in named}
        rows = await self.find(context, list(keys.values()))
        return {one: self.make(rows[key]) for one, key in keys.items() if key in rows}


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Objects found by these columns of the parent: by a finder, or by that of the node of this prefix."""

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


class One(Found):
    """At most one."""


class Many(Found):
    """As many as there are, in the order of the statement."""


def by_actor(parameters: Callable[[Actor], Mapping[str, Any]]) -> Callable[[Context], Mapping[str, Any] | None]:
    """For `given` of a finder: who acts nowhere finds nothing."""
    return lambda context: None if context.authority.actor is None else parameters(context.authority.actor)


# For a finder of what is in the viewer's own environment.
own_environment = by_actor(lambda actor: {"environment_id": actor.environment_id})


def at_this_moment(_: Context) -> Mapping[str, Any]:
    """For a finder of what ends by itself, whoever asks."""
    return {"now": dt.datetime.now(dt.UTC)}


def own_account(context: Context) -> Mapping[str, Any] | None:
    """For a finder of what is the viewer's alone, wherever they act."""
    identity = context.authority.identity
    return None if identity is None else {"account_id": identity.account_id}


def key_of(source: "InstrumentedAttribute[Any] | str") -> str:
    return source if isinstance(source, str) else str(source.key)


def column(source: "InstrumentedAttribute[Any] | str", **options: Any) -> Any:
    """A column of the row, or by its name what the statement calls a value."""
    return strawberry.field(init=False, metadata={DECLARED: Column(key_of(source))}, **options)


def lookup(source: "InstrumentedAttribute[Any] | str", table: Mapping[Any, Any], **options: Any) -> Any:
    """The object that stands for a column's value in this table."""
    return strawberry.field(init=False, metadata={DECLARED: Lookup(key_of(source), table)}, **options)


def identifier(prefix: str, source: "InstrumentedAttribute[Any] | str" = "id", **options: Any) -> Any:
    """The row's id, for types that are no Node of their own, or another one in the row; null where there is none."""
    key = key_of(source)

    def resolve(self: Any) -> Any:
        pk = getattr(self.row, key)
        return None if pk is None else ids.show(prefix, pk)

    return strawberry.field(resolver=resolve, metadata={DECLARED: Identifier(prefix, key)}, **options)


def computed(function: Callable[..., Any], *sources: "InstrumentedAttribute[Any] | str", **options: Any) -> Any:
    """`function(context, *values)`, which waits for nothing."""
    keys = tuple(map(key_of, sources))

    def resolve(self: Any, info: Info) -> Any:
        return function(info.context, *(getattr(self.row, key) for key in keys))

    return strawberry.field(resolver=resolve, metadata={DECLARED: Computed(function, keys)}, **options)


def same_row(make: Callable[[Any], Any], **options: Any) -> Any:
    """Another object that `make` answers of the same row."""

    def resolve(self: Any) -> Any:
        return make(self.row)

    return strawberry.field(resolver=resolve, metadata={DECLARED: SameRow()}, **options)


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


def many(finder: Finder, *by: "InstrumentedAttribute[Any] | str", **options: Any) -> Any:
    """The objects that are found by these columns of the parent, without pages.

    The keyword-only parameters of the finder's `given` are the field's arguments. A root field has no columns: it gets
    all that is found.
    """
    declared = Many(finder, tuple(map(key_of, by)))

    async def objects(info: Info, parents: Sequence[Any], **arguments: Any) -> list[list[Any]]:
        keys = [tuple(getattr(parent.row, key) for key in declared.by) for parent in parents]
        rows = await finder.find_all(info.context, keys, **arguments)
        return [[declared.make(row) for row in rows.get(key, ())] for key in keys]

    return batched(objects, also_takes=finder.given, metadata={DECLARED: declared}, **options)


@dataclass(frozen=True, slots=True, eq=False)
class Kinds:
    """The types that an interface has, by the value of a column."""

    key: str
    types: "Mapping[Any, type[FromRow]]"


class FromRow:
    """An object of a declared type: it holds a row, whose columns are its attributes too."""

    row: Any
    pk: Any  # null where rows have no id of their own
    FINDER: ClassVar[Finder]
    KINDS: ClassVar[Kinds | None] = None  # of an interface, and so of its types

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
        """From a row of any statement that has the columns; of an interface, the type that the row tells."""
        kind: Any = cls if cls.KINDS is None else cls.KINDS.types[getattr(row, cls.KINDS.key)]
        made: Self = kind.__new__(kind)
        made.row, made.pk = row, getattr(row, "id", None)
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
