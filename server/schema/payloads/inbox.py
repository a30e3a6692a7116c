"""Inputs and payloads of the inbox."""

import uuid

import strawberry

from server.schema.payloads.base import Payload, payload
from server.schema.types.inbox import InboxItem
from server.schema.types.nodes import by_id


@strawberry.input(description="Which item was read.")
class MarkInboxItemReadInput:
    inbox_item_id: strawberry.ID = strawberry.field(description="An item of one's own inbox.")


@payload("The item, read.")
class MarkInboxItemReadPayload(Payload):
    item_id: strawberry.Private[uuid.UUID | None] = None
    item: InboxItem | None = by_id("ibx", "item_id", description="The item, as it is now.")
