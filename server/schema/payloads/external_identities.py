"""Inputs and payloads of external identities."""

import strawberry

from server.schema.payloads.base import AccountPayload, Payload, payload

PROVIDER = "One of `identityProviders`."
START_PATH = (
    "Where the browser with this session goes within 10 minutes: to the provider, and back here. Good once, and in no "
    "other session."
)


@strawberry.input(description="At which provider to log in, for that log-in to open one's account.")
class LinkExternalIdentityInput:
    provider_id: strawberry.ID = strawberry.field(description=PROVIDER)


@payload("Where to go on.")
class LinkExternalIdentityPayload(Payload):
    start_path: str | None = strawberry.field(default=None, description=START_PATH)


@strawberry.input(description="Which log-in at a provider is to open one's account no longer.")
class UnlinkExternalIdentityInput:
    external_identity_id: strawberry.ID = strawberry.field(description="One of the account's external identities.")


@payload("The account without it. The sessions that it started have ended, but for this one.")
class UnlinkExternalIdentityPayload(AccountPayload): ...


@strawberry.input(description="Which organisation's number to prove, and by a log-in at which provider.")
class StartOrganisationProofInput:
    organisation_id: strawberry.ID = strawberry.field(
        description="An organisation of the viewer's own environment, which they administer."
    )
    provider_id: strawberry.ID = strawberry.field(description=PROVIDER + " It has to name company numbers.")


@payload("Where to go on. The number is proven where the log-in there is one for this company.")
class StartOrganisationProofPayload(Payload):
    start_path: str | None = strawberry.field(default=None, description=START_PATH)
