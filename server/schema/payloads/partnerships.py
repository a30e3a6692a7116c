"""Inputs and payloads of partnerships."""

import strawberry

from server.schema.payloads.base import IDEMPOTENCY, PartnershipPayload, payload


@strawberry.input
class PartnershipInput:
    partnership_id: strawberry.ID = strawberry.field(description="A partnership of the viewer's environment.")


@strawberry.input(description="Which environment to ask, and whom there.")
class RequestPartnershipInput:
    environment_id: strawberry.ID = strawberry.field(description="An environment that `findEnvironments` shows.")
    relationship_manager_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="One of its relationship managers; without it, all are asked."
    )
    message: str | None = strawberry.field(
        default=strawberry.UNSET, description="A message to them: at most 500 characters."
    )
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@payload("The request; where one stands in its way, that one.")
class RequestPartnershipPayload(PartnershipPayload): ...


@strawberry.input(description="Which request to accept.")
class AcceptPartnershipInput(PartnershipInput): ...


@payload("The partnership, active from now on.")
class AcceptPartnershipPayload(PartnershipPayload): ...


@strawberry.input(description="Which request to take back.")
class WithdrawPartnershipInput(PartnershipInput): ...


@payload("The withdrawn request.")
class WithdrawPartnershipPayload(PartnershipPayload): ...


@strawberry.input(description="Which request to decline.")
class DeclinePartnershipInput(PartnershipInput):
    reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="Why, for the asking side: at most 500 characters."
    )


@payload("The declined request.")
class DeclinePartnershipPayload(PartnershipPayload): ...


@strawberry.input(description="Which partnership to end.")
class EndPartnershipInput(PartnershipInput): ...


@payload("The ended partnership, and what was cut with it.")
class EndPartnershipPayload(PartnershipPayload):
    removed_membership_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Every membership and request across the two."
    )


@strawberry.input(description="Whom to connect to a partnership, or no longer.")
class SetPartnershipManagerInput(PartnershipInput):
    user_id: strawberry.ID = strawberry.field(description="A relationship manager of the viewer's environment.")
    connected: bool = strawberry.field(description="Whether they are connected from now on.")


@payload("The partnership with its managers.")
class SetPartnershipManagerPayload(PartnershipPayload): ...
