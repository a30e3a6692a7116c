"""Inputs and payloads of managing users and the environment."""

import uuid

import strawberry

from server.db.models import JoinPolicy, PlatformRole
from server.schema.errors import UserError
from server.schema.relations import batched
from server.schema.types.environments import Environment
from server.schema.types.payloads import environments_of, errors, user_field
from server.schema.types.users import User

USER = "A user of the environment."
SUCCESSOR = "An active user of the environment, who takes over what would be left without an administrator."


@strawberry.input(description="Whose role to change, and to what.")
class ChangeUserRoleInput:
    user_id: strawberry.ID = strawberry.field(description=USER)
    role: PlatformRole = strawberry.field(description="The role from now on.")


@strawberry.type(description="The user in their new role; their very next operation is done in it.")
class ChangeUserRolePayload:
    place: strawberry.Private[tuple[uuid.UUID, uuid.UUID] | None] = None
    user: User | None = user_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Who shall hold the relationship-manager mark, or no longer.")
class SetRelationshipManagerInput:
    user_id: strawberry.ID = strawberry.field(description=USER)
    relationship_manager: bool = strawberry.field(description="Whether they hold it from now on.")


@strawberry.type(description="The user with or without the mark.")
class SetRelationshipManagerPayload:
    place: strawberry.Private[tuple[uuid.UUID, uuid.UUID] | None] = None
    user: User | None = user_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Whose access to end until further notice.")
class BlockUserInput:
    user_id: strawberry.ID = strawberry.field(description=USER)
    reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="For the administrators: at most 500 characters."
    )


@strawberry.type(description="The blocked user; their open invitation, if any, is withdrawn.")
class BlockUserPayload:
    place: strawberry.Private[tuple[uuid.UUID, uuid.UUID] | None] = None
    user: User | None = user_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Whose access to give back.")
class UnblockUserInput:
    user_id: strawberry.ID = strawberry.field(description=USER)


@strawberry.type(description="The user with role and memberships as they were.")
class UnblockUserPayload:
    place: strawberry.Private[tuple[uuid.UUID, uuid.UUID] | None] = None
    user: User | None = user_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Whose place in the environment to end.")
class RemoveUserInput:
    user_id: strawberry.ID = strawberry.field(description=USER)
    successor_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description=SUCCESSOR)


@strawberry.type(description="Who is a user of the environment no more; their account remains.")
class RemoveUserPayload:
    removed_user_id: strawberry.ID | None = strawberry.field(default=None, description="The id they had.")
    errors: list[UserError] = errors()


@strawberry.type(description="The end of the viewer's own place.")
class LeaveEnvironmentPayload:
    left_environment_id: strawberry.ID | None = strawberry.field(default=None, description="The environment left.")
    errors: list[UserError] = errors()


@strawberry.input(description="How to leave.")
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
    locale: str | None = strawberry.field(
        default=strawberry.UNSET, description="The language of mails to people without an account: `en` or `nl`."
    )


@strawberry.type(description="The environment with its settings.")
class UpdateEnvironmentPayload:
    environment_id: strawberry.Private[uuid.UUID | None] = None
    environment: Environment | None = batched(environments_of, description="The environment, as it is now.")
    errors: list[UserError] = errors()


@strawberry.type(description="A user was invited, joined, changed or went.")
class UserChange:
    place: strawberry.Private[tuple[uuid.UUID, uuid.UUID] | None] = None
    user_id: strawberry.ID = strawberry.field(description="Who it is about.")
    user: User | None = user_field()
