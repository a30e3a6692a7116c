"""Inputs and payloads of partnerships."""

import uuid

import strawberry

from server.schema.errors import UserError
from server.schema.payloads.base import (
    IDEMPOTENCY,
    errors,
    partnership_field,
)
from server.schema.types.partnerships import Partnership

PARTNERSHIP = "A partnership of the viewer's environment."


@strawberry.input(description="Which environment to ask, and whom there.")
class RequestPartnershipInput:
    environment_id: strawberry.ID = strawberry.field(description="An environment that `findEnvironments` shows.")
    relationship_manager_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="One of its relationship managers; without it, all are asked."
    )
    message: str | None = strawberry.field(default=strawberry.UNSET, description="For them: at most 500 characters.")
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@strawberry.type(description="The request; where one stands in its way, that one.")
class RequestPartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which request to accept.")
class AcceptPartnershipInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)


@strawberry.type(description="The partnership, active from now on.")
class AcceptPartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which request to take back.")
class WithdrawPartnershipInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)


@strawberry.type(description="The withdrawn request.")
class WithdrawPartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which request to decline.")
class DeclinePartnershipInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)
    reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="For the asking side: at most 500 characters."
    )


@strawberry.type(description="The declined request.")
class DeclinePartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which partnership to end.")
class EndPartnershipInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)


@strawberry.type(description="The ended partnership, and what was cut with it.")
class EndPartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    removed_membership_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Every membership and request across the two."
    )
    errors: list[UserError] = errors()


@strawberry.input(description="Whom to connect to a partnership, or no longer.")
class SetPartnershipManagerInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)
    user_id: strawberry.ID = strawberry.field(description="A relationship manager of the viewer's environment.")
    connected: bool = strawberry.field(description="Whether they are connected from now on.")


@strawberry.type(description="The partnership with its managers.")
class SetPartnershipManagerPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()
