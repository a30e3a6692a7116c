"""Inputs and payloads of sign-up, log-in and the account."""

import uuid

import strawberry

from server.schema.errors import UserError
from server.schema.types.accounts import Account
from server.schema.types.payloads import SessionGrant, account_field, errors, user_field
from server.schema.types.users import User

COOKIE = "Set the session as an HttpOnly cookie instead of answering its token. Not over a socket."
PASSWORD = "15 to 200 characters that are hard to guess; any characters will do."  # noqa: S105


@strawberry.input(description="Who wants to sign up.")
class SignUpInput:
    email: str = strawberry.field(description="The address that a mail shall prove.")
    locale: str | None = strawberry.field(
        default=strawberry.UNSET, description="`en` or `nl`; without it, the language of the request."
    )


@strawberry.type(description="The answer to signing up: the same for known and unknown addresses.")
class SignUpPayload:
    accepted: bool | None = strawberry.field(default=None, description="True: a mail is on its way.")
    errors: list[UserError] = errors()


@strawberry.input(description="What follows the link in the sign-up mail.")
class CompleteSignUpInput:
    token: str = strawberry.field(description="What follows the # in the link.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description="The person's name, for a new account.")
    password: str | None = strawberry.field(
        default=strawberry.UNSET,
        description=f"For a new account: {PASSWORD} Ignored where the address has an account.",
    )
    environment_name: str | None = strawberry.field(
        default=strawberry.UNSET, description="For a new environment; without it, one is derived from the domain."
    )
    cookie: bool = strawberry.field(default=False, description=COOKIE)


@strawberry.type(description="The session and the user of who just signed up.")
class CompleteSignUpPayload:
    place: strawberry.Private[tuple[uuid.UUID, uuid.UUID] | None] = None
    grant: SessionGrant | None = strawberry.field(default=None, description="The new session.")
    user: User | None = user_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Any verified address of the account, and its password.")
class LogInInput:
    email: str = strawberry.field(description="Any verified address of the account.")
    password: str = strawberry.field(description="The account's password.")
    cookie: bool = strawberry.field(default=False, description=COOKIE)


@strawberry.type(description="The session of who just logged in.")
class LogInPayload:
    account_id: strawberry.Private[uuid.UUID | None] = None
    grant: SessionGrant | None = strawberry.field(default=None, description="The new session.")
    account: Account | None = account_field()
    errors: list[UserError] = errors()


@strawberry.type(description="The end of this request's session.")
class LogOutPayload:
    logged_out: bool | None = strawberry.field(default=None, description="True: the session is no more.")
    errors: list[UserError] = errors()


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


@strawberry.input(description="Which of one's own sessions to end.")
class RevokeSessionInput:
    session_id: strawberry.ID = strawberry.field(description="The session.")


@strawberry.type(description="The account without that session.")
class RevokeSessionPayload:
    account_id: strawberry.Private[uuid.UUID | None] = None
    account: Account | None = account_field()
    errors: list[UserError] = errors()


@strawberry.input(description="What to change of one's account; what is left out stays.")
class UpdateAccountInput:
    name: str | None = strawberry.field(
        default=strawberry.UNSET, description="What to be called, in every environment: 1 to 200 characters."
    )
    locale: str | None = strawberry.field(default=strawberry.UNSET, description="`en` or `nl`.")


@strawberry.type(description="The changed account.")
class UpdateAccountPayload:
    account_id: strawberry.Private[uuid.UUID | None] = None
    account: Account | None = account_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which secondary address to give up.")
class RemoveEmailInput:
    address: str = strawberry.field(description="One of the account's addresses, but for the primary one.")


@strawberry.type(description="The account without that address.")
class RemoveEmailPayload:
    account_id: strawberry.Private[uuid.UUID | None] = None
    account: Account | None = account_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which address recovery mail shall go to.")
class MakeEmailPrimaryInput:
    address: str = strawberry.field(description="One of the account's addresses.")
    password: str = strawberry.field(description="The account's password.")


@strawberry.type(description="The account with its new primary address; the former one is told by mail.")
class MakeEmailPrimaryPayload:
    account_id: strawberry.Private[uuid.UUID | None] = None
    account: Account | None = account_field()
    errors: list[UserError] = errors()


@strawberry.input(description="The way back from the mail that told of a linked address.")
class UndoEmailLinkInput:
    token: str = strawberry.field(description="What follows the # in the link.")


@strawberry.type(description="The address and the places known by it have left the account.")
class UndoEmailLinkPayload:
    undone: bool | None = strawberry.field(default=None, description="True: the address is no longer the account's.")
    errors: list[UserError] = errors()
