"""Inputs and payloads of users."""

import uuid

import strawberry

from server.db.models import PlatformRole
from server.schema.errors import UserError
from server.schema.payloads.base import (
    IDEMPOTENCY,
    errors,
    user_field,
)
from server.schema.payloads.environments import SUCCESSOR
from server.schema.types.users import User

USER = "A user of the environment."


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


@strawberry.type(description="A user was invited, joined, changed or went.")
class UserChange:
    place: strawberry.Private[tuple[uuid.UUID, uuid.UUID] | None] = None
    user_id: strawberry.ID = strawberry.field(description="Who it is about.")
    user: User | None = user_field()


@strawberry.input(description="Whom to add: works for every domain, and asks nothing of them but a password.")
class AddUserInput:
    email: str = strawberry.field(description="The user's address.")
    name: str = strawberry.field(description="The user's name: 1 to 200 characters.")
    role: PlatformRole = strawberry.field(default=PlatformRole.BASIC_USER, description="The role to start in.")
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@strawberry.type(description="The added user.")
class AddUserPayload:
    place: strawberry.Private[tuple[uuid.UUID, uuid.UUID] | None] = None
    user: User | None = user_field()
    errors: list[UserError] = errors()
