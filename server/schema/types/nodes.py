"""What every object with an id shares."""

import uuid
from typing import ClassVar

import strawberry

from server.domain import ids


@strawberry.interface(description="Anything that can be looked up again by its id.")
class Node:
    PREFIX: ClassVar[str]
    pk: strawberry.Private[uuid.UUID]

    @strawberry.field(description="Opaque, and never used for anything else again.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.show(self.PREFIX, self.pk))
