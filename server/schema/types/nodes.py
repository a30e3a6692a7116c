"""What every object with an id shares, and how objects are found by their ids."""

import uuid
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import strawberry

from server.context import Info
from server.domain import ids
from server.schema.declarations import DECLARED, Reference
from server.schema.relations import batched

if TYPE_CHECKING:
    from server.schema.columns import Finder


@strawberry.interface(description="Anything that can be looked up again by its id.")
class Node:
    PREFIX: ClassVar[str]
    pk: strawberry.Private[uuid.UUID]

    @strawberry.field(description="Opaque, and never used for anything else again.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.show(self.PREFIX, self.pk))

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "PREFIX" in cls.__dict__:
            assert cls.PREFIX not in NODES, f"two types of nodes with the prefix {cls.PREFIX}"
            NODES[cls.PREFIX] = cls

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> "Mapping[uuid.UUID, Node]":
        """Those of these ids that the viewer may see."""
        raise NotImplementedError


NODES: dict[str, type[Node]] = {}


async def load(prefix: str, info: Info, pks: Sequence[uuid.UUID]) -> Mapping[uuid.UUID, Any]:
    """Loads nodes by their prefix, for modules that can't import the type without a circle."""
    return await NODES[prefix].load(info, pks)


def by_id(kind: "str | Finder", attribute: str, **options: Any) -> Any:
    """A field: the object whose id the parent has in this attribute; null for none, and for one that is not found.

    `kind`: the prefix of a node type, whose `load` leaves out what the viewer may not see; or a finder, of whose keys
    the attribute has one.
    """

    async def objects(info: Info, parents: Sequence[Any]) -> list[Any]:
        named = [getattr(parent, attribute) for parent in parents]
        wanted = [pk for pk in dict.fromkeys(named) if pk is not None]
        if not wanted:
            return named
        if isinstance(kind, str):
            found = await load(kind, info, wanted)
        else:
            found = await kind.objects(info.context, wanted)
        return [found.get(pk) for pk in named]

    return batched(objects, metadata={DECLARED: Reference(kind, attribute)}, **options)
