"""Inputs and payloads of environments."""

import uuid

import strawberry

from server.db.models import JoinPolicy
from server.schema.payloads.base import Payload, payload
from server.schema.types.environments import Environment
from server.schema.types.nodes import by_id

SUCCESSOR = "An active user of the environment, who takes over what would be left without an administrator."


@payload("Which environment the viewer left.")
class LeaveEnvironmentPayload(Payload):
    left_environment_id: strawberry.ID | None = strawberry.field(default=None, description="The environment left.")


@strawberry.input(description="Who takes over when the viewer leaves.")
class LeaveEnvironmentInput:
    successor_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description=SUCCESSOR)


@strawberry.input(description="Which settings to change; what is left out stays.")
class UpdateEnvironmentInput:
    name: str | None = strawberry.field(
        default=strawberry.UNSET, description="What people call it: 1 to 200 characters."
    )
    join_policy: JoinPolicy | None = strawberry.field(
        default=strawberry.UNSET, description="What happens to someone who signs up with an own domain's address."
    )
    discoverable: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether partners-to-be can find it."
    )
    require_two_factor: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether users need a second factor. Turned on by an administrator who has one.",
    )
    locale: str | None = strawberry.field(
        default=strawberry.UNSET, description="The language of mails to people without an account: `en` or `nl`."
    )


@payload("The environment with its settings.")
class UpdateEnvironmentPayload(Payload):
    environment_id: strawberry.Private[uuid.UUID | None] = None
    environment: Environment | None = by_id("env", "environment_id", description="The environment, as it is now.")
