"""Proving domains by DNS."""

from server.context import Info
from server.domain import domain_proofs
from server.schema.payloads.domain_proofs import DomainProofInput, DomainProofPayload


async def start_domain_proof(info: Info, input: DomainProofInput) -> DomainProofPayload | None:
    actor = info.context.actor
    async with info.context.write() as uow:
        domain = await domain_proofs.start_domain_proof(uow, actor, domain=input.domain)
    return DomainProofPayload(domain=domain, environment_id=actor.environment_id)


async def confirm_domain_proof(info: Info, input: DomainProofInput) -> DomainProofPayload | None:
    context, actor = info.context, info.context.actor
    domain = await domain_proofs.confirm_domain_proof(context, context.services.txt_records, actor, domain=input.domain)
    return DomainProofPayload(domain=domain, environment_id=actor.environment_id)
