"""Inputs and payloads of second factors."""

import strawberry

from server.schema.payloads.base import AccountPayload, Payload, UserPayload, payload

CODE = "A code of the authenticator app, or a recovery code: each works once."


@payload("What an authenticator app needs; it is no factor before `confirmTwoFactor`.")
class StartTwoFactorPayload(Payload):
    secret: str | None = strawberry.field(default=None, description="The secret in base32, to type. Shown once.")
    provisioning_uri: str | None = strawberry.field(default=None, description="The same as an `otpauth://` address.")
    qr_code_svg: str | None = strawberry.field(default=None, description="The same as a picture to scan: an SVG.")


@strawberry.input(description="The code that the app shows.")
class ConfirmTwoFactorInput:
    code: str = strawberry.field(description="The app's code of now: six digits.")


@strawberry.type
class RecoveryCodesPayload(AccountPayload):
    recovery_codes: list[str] | None = strawberry.field(
        default=None,
        description="Ten codes to keep, each of which stands for the second factor once. Shown once; null where there "
        "are some already.",
    )


@payload("The account, with its authenticator app.")
class ConfirmTwoFactorPayload(RecoveryCodesPayload): ...


@strawberry.input(description="What takes the authenticator app off.")
class DisableTwoFactorInput:
    password: str = strawberry.field(description="The account's password.")
    code: str = strawberry.field(description=CODE)


@payload("The account, without its authenticator app.")
class DisableTwoFactorPayload(AccountPayload): ...


@payload("The account, with ten new recovery codes; those of before are none any more.")
class RegenerateRecoveryCodesPayload(RecoveryCodesPayload): ...


@strawberry.input(description="Exactly one of these.")
class ReauthenticateInput:
    password: str | None = strawberry.field(default=strawberry.UNSET, description="The account's password.")
    code: str | None = strawberry.field(default=strawberry.UNSET, description=CODE)


@payload("The account; for 10 minutes this session may change its ways in.")
class ReauthenticatePayload(AccountPayload): ...


@strawberry.input(description="Whose second factors to take off.")
class ResetSecondFactorInput:
    user_id: strawberry.ID = strawberry.field(description="A user of the environment.")


@payload("The user. Their factors go at a log-in a day later, or now where a second administrator asks for it too.")
class ResetSecondFactorPayload(UserPayload): ...


@strawberry.input(description="Which change to take back, by the link in the mail that told of it.")
class UndoAccountChangeInput:
    token: str = strawberry.field(description="What follows the # in the link.")


@payload(
    "The change is taken back. Unless an administrator asked for it, all sessions ended, and the password is none any "
    "more: set a new one by mail."
)
class UndoAccountChangePayload(Payload):
    undone: bool | None = strawberry.field(default=None, description="True: it is as it was before.")
