"""E-mail domains: the one form of their names, and whose they are (ENV-2, ENV-8)."""

import secrets
import uuid

from server.db.models import Domain, DomainProof
from server.db.queries import domain_proofs as proof_queries
from server.db.queries import environments as queries
from server.db.queries.environments import DomainRow
from server.db.unit_of_work import UnitOfWork

from . import addresses
from .errors import InvalidInput


def clean_domain(domain: str) -> str:
    """The name in its canonical form: lower case, ASCII."""
    name = domain.strip().removeprefix("@").removesuffix(".")
    try:
        return addresses.parse(f"postmaster@{name}").domain
    except InvalidInput:
        raise InvalidInput(
            "domain", "Give a whole domain, like company.example.", "Geef een volledig domein, zoals bedrijf.example."
        ) from None


async def lock_domain(uow: UnitOfWork, domain: str) -> DomainRow:
    """The domain's row, made where there was none. Taken before the lock of any environment."""
    await uow.insert_if_new(Domain, name=domain)
    [row] = await uow.rows(queries.LOCK_DOMAIN, name=domain)
    return row


async def hold_domain(uow: UnitOfWork, domain: str, *, environment_id: uuid.UUID) -> None:
    """The domain is that environment's from now on, which finds the record by which it can prove it (ENV-8).

    The caller has locked the domain, and made sure that the environment may have it.
    """
    await uow.changed(queries.OWN_DOMAIN, of_name=domain, owner_id=environment_id)
    if await uow.first(proof_queries.PROOF, of_environment=environment_id, of_domain=domain) is None:
        begin_proof(uow, domain, environment_id=environment_id)


def begin_proof(uow: UnitOfWork, domain: str, *, environment_id: uuid.UUID) -> None:
    """The record that proves this domain for this environment, with a value that nobody can foresee."""
    uow.add(DomainProof(environment_id=environment_id, domain=domain, value=record_value(), started_at=uow.now))


def record_value() -> str:
    return secrets.token_urlsafe(32)
