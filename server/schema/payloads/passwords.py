"""Inputs and payloads of passwords."""

import uuid

import strawberry

from server.schema.errors import UserError
from server.schema.payloads.base import (
    PASSWORD,
    account_field,
    errors,
)
from server.schema.types.accounts import Account


@strawberry.input(description="Whose password was lost.")
class RequestPasswordResetInput:
    email: str = strawberry.field(description="Any address of the account; the mail goes to the primary one.")


@strawberry.type(description="The answer to a lost password: the same for known and unknown addresses.")
class RequestPasswordResetPayload:
    accepted: bool | None = strawberry.field(
        default=None, description="True: where there is such an account, a mail is on its way."
    )
    errors: list[UserError] = errors()


@strawberry.input(description="A new password by a mailed link: a recovery, or the first one of an added user.")
class SetPasswordInput:
    token: str = strawberry.field(description="What follows the # in the link.")
    password: str = strawberry.field(description=PASSWORD)
    name: str | None = strawberry.field(
        default=strawberry.UNSET, description="For the first password: what to be called, if not as the inviter wrote."
    )


@strawberry.type(description="The account that has the new password.")
class SetPasswordPayload:
    account_id: strawberry.Private[uuid.UUID | None] = None
    account: Account | None = account_field()
    errors: list[UserError] = errors()


@strawberry.input(description="The present password, and the one to have from now on.")
class ChangePasswordInput:
    current_password: str = strawberry.field(description="The present password.")
    new_password: str = strawberry.field(description=PASSWORD)


@strawberry.type(description="The account that has the new password; its other sessions have ended.")
class ChangePasswordPayload:
    account_id: strawberry.Private[uuid.UUID | None] = None
    account: Account | None = account_field()
    errors: list[UserError] = errors()
