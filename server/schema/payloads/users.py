"""Inputs and payloads of users."""

import strawberry

from server.db.models import PlatformRole
from server.domain.ids import UserRef
from server.schema.payloads.base import IDEMPOTENCY, MARK, Payload, UserPayload, payload
from server.schema.payloads.environments import SUCCESSOR
from server.schema.types.nodes import by_id
from server.schema.types.users import BY_REF, User


@strawberry.input
class UserInput:
    user_id: strawberry.ID = strawberry.field(description="A user of the environment.")


@strawberry.input(description="Whose role to change, and to what.")
class ChangeUserRoleInput(UserInput):
    role: PlatformRole = strawberry.field(description="The role from now on.")
    relationship_manager: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether they hold the relationship-manager mark from now on. Left out, it comes with the roles "
        "Advanced user and Administrator, and stays as it is with Basic user.",
    )


@payload("The user in their new role; their very next operation is done in it.")
class ChangeUserRolePayload(UserPayload): ...


@strawberry.input(description="Who shall hold the relationship-manager mark, or no longer.")
class SetRelationshipManagerInput(UserInput):
    relationship_manager: bool = strawberry.field(description="Whether they hold it from now on.")


@payload("The user with or without the mark.")
class SetRelationshipManagerPayload(UserPayload): ...


@strawberry.input(description="Whom to block, until they are unblocked.")
class BlockUserInput(UserInput):
    reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="Why, for the administrators: at most 500 characters."
    )


@payload("The blocked user; their open invitation, if any, is withdrawn.")
class BlockUserPayload(UserPayload): ...


@strawberry.input(description="Whom to unblock.")
class UnblockUserInput(UserInput): ...


@payload("The user with role and memberships as they were.")
class UnblockUserPayload(UserPayload): ...


@strawberry.input(description="Whom to remove from the environment.")
class RemoveUserInput(UserInput):
    successor_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description=SUCCESSOR)


@payload("The removed user; their account remains.")
class RemoveUserPayload(Payload):
    removed_user_id: strawberry.ID | None = strawberry.field(default=None, description="The id they had.")


@strawberry.type(description="A user was invited, joined, changed or went.")
class UserChange:
    user_ref: strawberry.Private[UserRef]
    user_id: strawberry.ID = strawberry.field(description="Who it is about.")
    user: User | None = by_id(BY_REF, "user_ref", description="The user, as they are now.")


@strawberry.input(description="Whom to add: works for every domain, and asks nothing of them but a password.")
class AddUserInput:
    email: str = strawberry.field(description="The user's address.")
    name: str = strawberry.field(description="The user's name: 1 to 200 characters.")
    role: PlatformRole = strawberry.field(default=PlatformRole.BASIC_USER, description="The role to start in.")
    relationship_manager: bool | None = strawberry.field(default=strawberry.UNSET, description=MARK)
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@payload("The added user.")
class AddUserPayload(UserPayload): ...
