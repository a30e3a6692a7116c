"""Inputs and payloads of passkeys."""

import uuid

import strawberry

from server.schema.payloads.base import COOKIE, AccountPayload, Payload, payload
from server.schema.payloads.second_factors import RecoveryCodesPayload
from server.schema.types.nodes import by_id
from server.schema.types.passkeys import Passkey

AS_JSON = "as JSON, as `PublicKeyCredential.toJSON()` has it"


@payload("What a browser makes a passkey by.")
class StartPasskeyPayload(Payload):
    options: str | None = strawberry.field(
        default=None,
        description="For `PublicKeyCredential.parseCreationOptionsFromJSON()` and `navigator.credentials.create()`, "
        "within five minutes: JSON.",
    )


@strawberry.input(description="The passkey that the browser made.")
class ConfirmPasskeyInput:
    name: str = strawberry.field(description="What to call it: 1 to 200 characters.")
    credential: str = strawberry.field(description=f"What `navigator.credentials.create()` gave, {AS_JSON}.")


@payload("The new passkey, and the account with it.")
class ConfirmPasskeyPayload(RecoveryCodesPayload):
    passkey_id: strawberry.Private[uuid.UUID | None] = None
    passkey: Passkey | None = by_id("psk", "passkey_id", description="The passkey, which is a factor from now on.")


@strawberry.input(description="Which of one's own passkeys to remove.")
class RemovePasskeyInput:
    passkey_id: strawberry.ID = strawberry.field(description="The passkey: one of the viewer's own.")
    password: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The account's password, in place of `reauthenticate`. Needed with the last second factor.",
    )


@payload("The account without that passkey.")
class RemovePasskeyPayload(AccountPayload): ...


@payload("What a browser logs in by.")
class StartPasskeyLogInPayload(Payload):
    challenge: str | None = strawberry.field(
        default=None, description="What to call `completePasskeyLogIn` with: once, within five minutes."
    )
    options: str | None = strawberry.field(
        default=None,
        description="For `PublicKeyCredential.parseRequestOptionsFromJSON()` and `navigator.credentials.get()`: JSON.",
    )


@strawberry.input(description="The answer of a passkey.")
class CompletePasskeyLogInInput:
    challenge: str = strawberry.field(description="What `startPasskeyLogIn` answered, or `logIn`.")
    credential: str = strawberry.field(description=f"What `navigator.credentials.get()` gave, {AS_JSON}.")
    cookie: bool = strawberry.field(default=False, description=COOKIE)
