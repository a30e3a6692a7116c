"""Proofs of domains by DNS."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import bindparam, delete, exists, func, select, update
from sqlalchemy.orm import aliased

from server.db.models import Domain, DomainProof
from server.db.query import Query, columns


class DomainProofRow(Protocol):
    environment_id: uuid.UUID
    domain: str
    value: str
    proven_at: dt.datetime | None


_ALL = select(*columns(DomainProof, DomainProofRow))
_ONE = (DomainProof.environment_id == bindparam("of_environment"), DomainProof.domain == bindparam("of_domain"))
_HELD = exists().where(Domain.name == DomainProof.domain, Domain.environment_id == DomainProof.environment_id)

PROOF = Query(DomainProofRow, _ALL.where(*_ONE))
# Of environments nobody sees any proofs but those of their :own.
OWN_OF_ENVIRONMENTS = Query(
    DomainProofRow,
    _ALL.where(
        DomainProof.environment_id.in_(bindparam("ids", expanding=True)), DomainProof.environment_id == bindparam("own")
    ).order_by(DomainProof.domain),
)
OWN_BY_DOMAIN = Query(
    DomainProofRow,
    _ALL.where(
        DomainProof.domain.in_(bindparam("domains", expanding=True)), DomainProof.environment_id == bindparam("own")
    ),
)

# Whoever began to prove the domain, and whoever did.
OF_DOMAIN = Query(DomainProofRow, _ALL.where(DomainProof.domain == bindparam("of_domain")))
PROVEN = Query(DomainProofRow, OF_DOMAIN.statement.where(DomainProof.proven_at.is_not(None)))
ANY_PROVEN_OF = (
    select(DomainProof.domain)
    .where(DomainProof.environment_id == bindparam("of_environment"), DomainProof.proven_at.is_not(None))
    .limit(1)
)
# Those that an environment began, of domains that it does not hold.
COUNT_OPEN = select(func.count()).where(
    DomainProof.environment_id == bindparam("of_environment"), DomainProof.proven_at.is_(None), ~_HELD
)

_BULK = {"synchronize_session": False}
_OTHER = aliased(DomainProof)

# Hits no row where the record was replaced meanwhile, or somebody else was faster.
PROVE = (
    update(DomainProof)
    .where(
        *_ONE,
        DomainProof.value == bindparam("of_value"),
        DomainProof.proven_at.is_(None),
        ~exists().where(_OTHER.domain == bindparam("of_domain"), _OTHER.proven_at.is_not(None)),
    )
    .values(proven_at=bindparam("now"))
    .execution_options(**_BULK)
)
UNPROVE = (
    update(DomainProof)
    .where(*_ONE, DomainProof.proven_at.is_not(None))
    .values(proven_at=None, value=bindparam("new_value"))
    .execution_options(**_BULK)
)
FORGET = delete(DomainProof).where(*_ONE).execution_options(**_BULK)
FORGET_OF_DOMAIN = delete(DomainProof).where(DomainProof.domain == bindparam("of_domain")).execution_options(**_BULK)
