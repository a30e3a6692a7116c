"""Inputs and payloads of organisations."""

import uuid

import strawberry

from server.db.models import ActivationMethod, IdentifierScheme
from server.schema.errors import UserError
from server.schema.payloads.base import (
    IDEMPOTENCY,
    errors,
    organisation_field,
)
from server.schema.types.organisations import Organisation

ORGANISATION = "An organisation that the viewer may see."


@strawberry.input(description="A company's number in a register.")
class CompanyIdentifierInput:
    scheme: IdentifierScheme = strawberry.field(description="Which register.")
    value: str = strawberry.field(description="The number, with or without spaces and dots.")


@strawberry.input(description="Which legal entity to add.")
class CreateOrganisationInput:
    name: str = strawberry.field(description="What it is called: 1 to 200 characters.")
    identifier: CompanyIdentifierInput = strawberry.field(description="Its number: once in an environment.")
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@strawberry.type(description="The organisation, of which the viewer is the first administrator.")
class CreateOrganisationPayload:
    organisation_id: strawberry.Private[uuid.UUID | None] = None
    organisation: Organisation | None = organisation_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which organisation to activate, and how.")
class RequestActivationInput:
    organisation_id: strawberry.ID = strawberry.field(description=ORGANISATION)
    method: ActivationMethod = strawberry.field(
        default=ActivationMethod.EMAIL_CODE, description="By mailed code, or by the operator."
    )


@strawberry.type(description="The organisation with its request.")
class RequestActivationPayload:
    organisation_id: strawberry.Private[uuid.UUID | None] = None
    organisation: Organisation | None = organisation_field()
    errors: list[UserError] = errors()


@strawberry.input(description="The code from the mail.")
class ConfirmActivationInput:
    organisation_id: strawberry.ID = strawberry.field(description=ORGANISATION)
    code: str = strawberry.field(description="Eight capitals and digits; 30 minutes, five attempts.")


@strawberry.type(description="The activated organisation.")
class ConfirmActivationPayload:
    organisation_id: strawberry.Private[uuid.UUID | None] = None
    organisation: Organisation | None = organisation_field()
    errors: list[UserError] = errors()


@strawberry.input(description="What to change; what is left out stays.")
class UpdateOrganisationInput:
    organisation_id: strawberry.ID = strawberry.field(description=ORGANISATION)
    name: str | None = strawberry.field(default=strawberry.UNSET, description="What it is called: 1 to 200 characters.")


@strawberry.type(description="The changed organisation.")
class UpdateOrganisationPayload:
    organisation_id: strawberry.Private[uuid.UUID | None] = None
    organisation: Organisation | None = organisation_field()
    errors: list[UserError] = errors()
