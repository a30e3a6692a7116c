"""Organisations and their members."""

import uuid

import strawberry

from server.context import Info
from server.domain import idempotency, ids, organisation_activation, organisations
from server.domain.authority import reauthorize
from server.domain.errors import InvalidCode
from server.domain.permissions import Permission
from server.resolvers.arguments import unset_to_none
from server.schema.payloads.organisations import (
    ConfirmActivationInput,
    ConfirmActivationPayload,
    CreateOrganisationInput,
    CreateOrganisationPayload,
    RequestActivationInput,
    RequestActivationPayload,
    UpdateOrganisationInput,
    UpdateOrganisationPayload,
)


async def create_organisation(info: Info, input: CreateOrganisationInput) -> CreateOrganisationPayload | None:
    actor, identifier = info.context.actor, input.identifier
    given = {"name": input.name, "scheme": identifier.scheme.value, "value": identifier.value}
    async with info.context.write() as uow:
        organisation_id = await idempotency.once(
            uow,
            actor,
            lambda: organisations.create_organisation(
                uow, actor, name=input.name, scheme=identifier.scheme, number=identifier.value
            ),
            mutation="createOrganisation",
            key=unset_to_none(input.idempotency_key),
            given=given,
            ready=lambda: reauthorize(uow, actor, Permission.ORGANISATION_CREATE),
        )
    return CreateOrganisationPayload(organisation_id=organisation_id)


async def update_organisation(info: Info, input: UpdateOrganisationInput) -> UpdateOrganisationPayload | None:
    organisation_id = _organisation(input.organisation_id)
    async with info.context.write() as uow:
        await organisations.update_organisation(
            uow, info.context.actor, organisation_id=organisation_id, name=unset_to_none(input.name)
        )
    return UpdateOrganisationPayload(organisation_id=organisation_id)


async def request_activation(info: Info, input: RequestActivationInput) -> RequestActivationPayload | None:
    organisation_id = _organisation(input.organisation_id)
    async with info.context.write() as uow:
        await organisation_activation.request_activation(
            uow, info.context.actor, organisation_id=organisation_id, method=input.method
        )
    return RequestActivationPayload(organisation_id=organisation_id)


async def confirm_activation(info: Info, input: ConfirmActivationInput) -> ConfirmActivationPayload | None:
    """Two transactions: a wrong guess is counted although it is refused (ORG-3)."""
    organisation_id, actor = _organisation(input.organisation_id), info.context.actor
    async with info.context.write() as uow:
        counted = await organisation_activation.spend_attempt(uow, actor, organisation_id=organisation_id)
    if not counted:
        raise InvalidCode(field="code")
    async with info.context.write() as uow:
        await organisation_activation.confirm_activation(uow, actor, organisation_id=organisation_id, code=input.code)
    return ConfirmActivationPayload(organisation_id=organisation_id)


def _organisation(text: strawberry.ID) -> uuid.UUID:
    return ids.parse("org", text, field="organisationId")
