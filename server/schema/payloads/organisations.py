"""Inputs and payloads of organisations."""

import strawberry

from server.db.models import ActivationMethod, IdentifierScheme
from server.schema.payloads.base import IDEMPOTENCY, OrganisationPayload, payload


@strawberry.input
class OrganisationInput:
    organisation_id: strawberry.ID = strawberry.field(description="An organisation that the viewer may see.")


@strawberry.input(description="A company's number in a register.")
class CompanyIdentifierInput:
    scheme: IdentifierScheme = strawberry.field(description="The register that the number is of.")
    value: str = strawberry.field(description="The number, with or without spaces and dots.")


@strawberry.input(description="Which legal entity to add.")
class CreateOrganisationInput:
    name: str = strawberry.field(description="What it is called: 1 to 200 characters.")
    identifier: CompanyIdentifierInput = strawberry.field(
        description="Its company number, which an environment has only once."
    )
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@payload("The organisation, of which the viewer is the first administrator.")
class CreateOrganisationPayload(OrganisationPayload): ...


@strawberry.input(description="Which organisation to activate, and how.")
class RequestActivationInput(OrganisationInput):
    method: ActivationMethod = strawberry.field(
        default=ActivationMethod.EMAIL_CODE, description="By a mailed code, or by the operator's review."
    )


@payload("The organisation with its request.")
class RequestActivationPayload(OrganisationPayload): ...


@strawberry.input(description="The code from the mail.")
class ConfirmActivationInput(OrganisationInput):
    code: str = strawberry.field(description="Eight capitals and digits, valid for 30 minutes and five attempts.")


@payload("The activated organisation.")
class ConfirmActivationPayload(OrganisationPayload): ...


@strawberry.input(description="What to change; what is left out stays.")
class UpdateOrganisationInput(OrganisationInput):
    name: str | None = strawberry.field(default=strawberry.UNSET, description="What it is called: 1 to 200 characters.")


@payload("The changed organisation.")
class UpdateOrganisationPayload(OrganisationPayload): ...
