"""Log-ins at providers: linked to one's account, unlinked, and used to prove a company's number."""

from server.context import Info
from server.domain import external_identities, external_log_ins, ids
from server.schema.payloads.external_identities import (
    LinkExternalIdentityInput,
    LinkExternalIdentityPayload,
    StartOrganisationProofInput,
    StartOrganisationProofPayload,
    UnlinkExternalIdentityInput,
    UnlinkExternalIdentityPayload,
)


async def link_external_identity(info: Info, input: LinkExternalIdentityInput) -> LinkExternalIdentityPayload | None:
    async with info.context.write() as uow:
        begun = await external_log_ins.begin_link(uow, info.context.identity, provider_id=input.provider_id)
    return LinkExternalIdentityPayload(start_path=begun.start_path)


async def unlink_external_identity(
    info: Info, input: UnlinkExternalIdentityInput
) -> UnlinkExternalIdentityPayload | None:
    identity_id = ids.parse("xid", input.external_identity_id, field="externalIdentityId")
    async with info.context.write() as uow:
        await external_identities.unlink(uow, info.context.identity, external_identity_id=identity_id)
    return UnlinkExternalIdentityPayload(account_id=info.context.identity.account_id)


async def start_organisation_proof(
    info: Info, input: StartOrganisationProofInput
) -> StartOrganisationProofPayload | None:
    organisation_id = ids.parse("org", input.organisation_id, field="organisationId")
    async with info.context.write() as uow:
        begun = await external_log_ins.begin_proof(
            uow,
            info.context.identity,
            info.context.actor,
            organisation_id=organisation_id,
            provider_id=input.provider_id,
        )
    return StartOrganisationProofPayload(start_path=begun.start_path)
