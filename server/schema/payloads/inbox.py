"""Inputs and payloads of the inbox."""

import uuid

import strawberry

from server.schema.errors import UserError
from server.schema.payloads.base import (
    errors,
    inbox_items_of,
)
from server.schema.relations import batched
from server.schema.types.inbox import InboxItem


@strawberry.input(description="Which item was read.")
class MarkInboxItemReadInput:
    inbox_item_id: strawberry.ID = strawberry.field(description="An item of one's own inbox.")


@strawberry.type(description="The item, read.")
class MarkInboxItemReadPayload:
    item_pk: strawberry.Private[uuid.UUID | None] = None
    item: InboxItem | None = batched(inbox_items_of, description="The item, as it is now.")
    errors: list[UserError] = errors()
