"""Inputs and payloads of sign-ups."""

import strawberry

from server.schema.payloads.base import COOKIE, PASSWORD, Payload, UserPayload, payload
from server.schema.payloads.sessions import GrantPayload


@strawberry.input(description="Who wants to sign up.")
class SignUpInput:
    email: str = strawberry.field(description="The address that a mail shall prove.")
    locale: str | None = strawberry.field(
        default=strawberry.UNSET, description="`en` or `nl`; without it, the language of the request."
    )


@payload("The answer to signing up: the same for known and unknown addresses.")
class SignUpPayload(Payload):
    accepted: bool | None = strawberry.field(default=None, description="True: a mail is on its way.")


@strawberry.input(description="Who signs up, by the link in the mail.")
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


@payload("The session and the user of who just signed up.")
class CompleteSignUpPayload(GrantPayload, UserPayload): ...
