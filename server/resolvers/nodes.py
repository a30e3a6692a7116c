"""Anything by its id."""

from typing import Annotated

import strawberry

from server.context import Info
from server.domain import ids
from server.schema.types.nodes import NODES, Node

ID = Annotated[strawberry.ID, strawberry.argument(description="The id that any object gave.")]


async def node(info: Info, id: ID) -> Node | None:
    """Null for a bad id, and for what the viewer may not see (ERR-1)."""
    parts = ids.split(id)
    if parts is None or parts[0] not in NODES:
        return None
    prefix, pk = parts
    return (await NODES[prefix].load(info, [pk])).get(pk)
