"""Inputs and payloads of passwords."""

import strawberry

from server.schema.payloads.base import PASSWORD, AccountPayload, Payload, payload


@strawberry.input(description="Whose password was lost.")
class RequestPasswordResetInput:
    email: str = strawberry.field(
        description="Any address of the account: the primary one is mailed, and another one gets a way to reclaim it."
    )


@payload("The answer to a lost password: the same for known and unknown addresses.")
class RequestPasswordResetPayload(Payload):
    accepted: bool | None = strawberry.field(
        default=None, description="True: where there is such an account, a mail is on its way."
    )


@strawberry.input(description="A new password by a mailed link: a recovery, or the first one of an added user.")
class SetPasswordInput:
    token: str = strawberry.field(description="What follows the # in the link.")
    password: str = strawberry.field(description=PASSWORD)
    name: str | None = strawberry.field(
        default=strawberry.UNSET, description="What to be called, with a first password or a reclaimed address."
    )


@payload("The account that has the new password.")
class SetPasswordPayload(AccountPayload): ...


@strawberry.input(description="The present password, and the one to have from now on.")
class ChangePasswordInput:
    current_password: str = strawberry.field(description="The present password.")
    new_password: str = strawberry.field(description=PASSWORD)


@payload("The account that has the new password; its other sessions have ended.")
class ChangePasswordPayload(AccountPayload): ...
