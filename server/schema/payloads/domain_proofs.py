"""Inputs and payloads of proofs of domains."""

import uuid

import strawberry

from server.schema.payloads.base import Payload, payload
from server.schema.types.domain_proofs import BY_DOMAIN, DomainProof
from server.schema.types.environments import Environment
from server.schema.types.nodes import by_id


@strawberry.input(description="Which domain to prove.")
class DomainProofInput:
    domain: str = strawberry.field(description="A whole domain, as it follows the @: `company.example`.")


@payload("The domain with its record, and the environment.")
class DomainProofPayload(Payload):
    domain: strawberry.Private[str | None] = None
    environment_id: strawberry.Private[uuid.UUID | None] = None
    domain_proof: DomainProof | None = by_id(BY_DOMAIN, "domain", description="The proof, as it is now.")
    environment: Environment | None = by_id("env", "environment_id", description="The environment, as it is now.")
